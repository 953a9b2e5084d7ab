"""The naming conventions as data: which words mean which part of the body in which kind of rig.

Each file of `conventions/` is one convention (docs/bone_names.md says how to add one). A convention holds for a whole
rig, never for one word: "Shoulder" is the clavicle in one and the upper arm in another.
"""

import json
import os
from typing import Any, Dict, List, NamedTuple, Tuple

from .bone_names import NameKey, name_keys

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "conventions")

# Roles that have no side; every other role needs one.
TRUNK_ROLES = frozenset(
    [
        "root",
        "center",
        "pelvis",
        "pelvis_next",
        "spine_base",
        "spine_low",
        "spine",
        "spine_half",
        "chest",
        "neck",
        "neck_next",
        "head",
        "head_end",
    ]
)
# Roles with a keypoint, or between such; the rest (fingers, halves, root) only support a convention.
CORE_ROLES = frozenset(
    [
        "pelvis",
        "spine_low",
        "spine",
        "chest",
        "neck",
        "head",
        "upper_arm",
        "elbow",
        "wrist",
        "thigh",
        "knee",
        "ankle",
        "thigh_copy",
        "knee_copy",
        "ankle_copy",
    ]
)


class Convention(NamedTuple):
    """One naming convention, as its file describes it.

    Attributes:
        name: the convention's identifier.
        title: for messages.
        family: "mmd", or "".
        roles: role -> names as written in the file.
        settings: all other keys.
    """

    name: str
    title: str
    family: str
    roles: Dict[str, Tuple[str, ...]]
    settings: Dict[str, Any]


class Meaning(NamedTuple):
    """What a name means in one convention.

    Attributes:
        convention: number of the convention in CONVENTIONS.
        role: the role it names.
        rank: position of the name among the role's names; the first is the surest.
    """

    convention: int
    role: str
    rank: int


class ConventionError(ValueError):
    """A convention file that cannot be used; the message names the file and what to change."""


def load_conventions(folder: str = FOLDER) -> Tuple[Convention, ...]:
    """All conventions of a folder, the family "mmd" first, then by name.

    Raises:
        ConventionError: a file is not JSON, or has no name, title, source, test_rig or roles.
    """
    conventions: List[Convention] = []
    for entry in sorted(os.listdir(folder)):
        if not entry.endswith(".json"):
            continue
        path = os.path.join(folder, entry)
        with open(path, encoding="utf-8") as stream:
            try:
                content = json.load(stream)
            except ValueError as error:
                message = "{0} is not JSON ({1}); correct it or take it away".format(path, error)
                raise ConventionError(message) from error
        lacking = [key for key in ("name", "title", "source", "test_rig", "roles") if key not in content]
        if lacking:
            message = "{0} has no {1}; docs/bone_names.md shows a whole file".format(path, ", ".join(lacking))
            raise ConventionError(message)
        roles = {role: tuple(names) for role, names in content["roles"].items()}
        settings = {key: value for key, value in content.items() if key != "roles"}
        conventions.append(Convention(content["name"], content["title"], content.get("family", ""), roles, settings))
    return tuple(sorted(conventions, key=lambda convention: (convention.family != "mmd", convention.name)))


def index_meanings(conventions: Tuple[Convention, ...]) -> Dict[str, Tuple[Meaning, ...]]:
    """Compared form of a name (side taken out) -> everything it may mean."""
    index: Dict[str, List[Meaning]] = {}
    for number, convention in enumerate(conventions):
        for role, names in convention.roles.items():
            for rank, name in enumerate(names):
                index.setdefault(table_key(name).text, []).append(Meaning(number, role, rank))
    return {text: tuple(meanings) for text, meanings in index.items()}


def table_key(name: str) -> NameKey:
    """The compared form of a name in a convention file, without the side that it is written with there."""
    return name_keys(name)[0]


def fits_side(role: str, side: str) -> bool:
    """Whether a name with that side (or none) can mean the role."""
    return (not side) if role in TRUNK_ROLES else bool(side)


CONVENTIONS = load_conventions()
MEANINGS = index_meanings(CONVENTIONS)
