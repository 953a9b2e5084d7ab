"""The named sets of joints: order, left/right pairs and limbs; two are shipped as data, and any other can be given.

A set's joints take their places from records by name: MPII's sixteen from ``joint_self``, those of the drawings from
``drawings21``, and others from the joint that ``same_as`` names. A joint that is the same place under two names, such
as ``arm_left`` and ``l_shoulder``, is one joint to metrics and to weights that are taken over.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib import resources
from pathlib import Path
from typing import Any

from trainer.annotations.text_window import read_json
from trainer.errors import DocumentError

# The drawings' joints that MPII has too, by their names there.
_DRAWINGS_IN_MPII: dict[str, str] = {}


NORMALISED = ("pckh", "pdj")
"""The metrics whose normaliser a set may name."""


@dataclass(frozen=True)
class KeypointSet:
    """An ordered set of K joint names.

    ``pairs`` are (right, left) joint indices, ``limbs`` the (joint, joint) lines that a drawing of the pose shows,
    ``same_as`` pairs of a joint's name here and its name among MPII's sixteen (or the drawings' 21), ``sigmas`` pairs
    of a joint and its sigma for OKS where that is not COCO's, ``derived`` the joints that were computed from others.
    ``normalisers`` are pairs of a metric (``NORMALISED``) and (joint, joint, factor): it divides by the factor times
    the distance of these two joints in the true pose; without one by what the metric takes of MPII's joints.
    """

    name: str
    joints: tuple[str, ...]
    pairs: tuple[tuple[int, int], ...]
    limbs: tuple[tuple[int, int], ...]
    same_as: tuple[tuple[str, str], ...] = ()
    sigmas: tuple[tuple[str, float], ...] = ()
    derived: tuple[str, ...] = ()
    normalisers: tuple[tuple[str, tuple[str, str, float]], ...] = ()

    def index(self, joint: str) -> int:
        """Position of a joint's name; KeyError with the valid names for any other text."""
        try:
            return self.joints.index(joint)
        except ValueError:
            raise KeyError(f"{joint!r} is no joint of {self.name}; its joints are {', '.join(self.joints)}") from None

    @cached_property
    def flip_permutation(self) -> tuple[int, ...]:
        """K indices: joint i of a mirrored picture is joint ``flip_permutation[i]`` of the original."""
        order = list(range(len(self.joints)))
        for right, left in self.pairs:
            order[right], order[left] = left, right
        return tuple(order)

    @cached_property
    def common_names(self) -> tuple[str, ...]:
        """K names under which joints of several sets are the same: MPII's where it has the joint."""
        named = [dict(self.same_as).get(joint, joint) for joint in self.joints]
        return tuple(_DRAWINGS_IN_MPII.get(joint, joint) for joint in named)

    def as_dict(self) -> dict[str, Any]:
        """The set as JSON, as files hold it."""
        needed = {
            "name": self.name,
            "joints": list(self.joints),
            "pairs": [list(pair) for pair in self.pairs],
            "limbs": [list(limb) for limb in self.limbs],
            "same_as": dict(self.same_as),
        }
        lengths = {metric: list(length) for metric, length in self.normalisers}
        further = {"sigmas": dict(self.sigmas), "derived": list(self.derived), "normalisers": lengths}
        return {**needed, **{key: value for key, value in further.items() if value}}


def keypoint_set_from(table: Mapping[str, Any], where: str) -> KeypointSet:
    """A set from its JSON form.

    Raises:
        DocumentError: it is no set; the message names ``where`` and what is wrong.
    """
    try:
        joints = tuple(table["joints"])
        pairs = tuple((int(right), int(left)) for right, left in table["pairs"])
        limbs = tuple((int(start), int(end)) for start, end in table["limbs"])
        name, same_as = table["name"], tuple(dict(table.get("same_as", {})).items())
        sigmas = tuple((joint, float(value)) for joint, value in dict(table.get("sigmas", {})).items())
        derived = tuple(table.get("derived", ()))
        given = dict(table.get("normalisers", {})).items()
        normalisers = tuple((metric, (a, b, float(times[0]) if times else 1.0)) for metric, (a, b, *times) in given)
    except (KeyError, TypeError, ValueError) as error:
        raise DocumentError(
            f"{where}: no set of joints ({type(error).__name__}: {error}); it needs name, joints (a list of names), "
            "pairs ([right, left] positions) and limbs ([start, end] positions), and may have same_as, sigmas, "
            "derived, normalisers"
        ) from error
    if not joints or not all(isinstance(joint, str) and joint for joint in joints) or len(set(joints)) < len(joints):
        raise DocumentError(f"{where}: its joints should be names, each once")
    used = [place for pair in pairs for place in pair]
    wrong = [place for place in (*used, *(place for limb in limbs for place in limb)) if not 0 <= place < len(joints)]
    if wrong:
        raise DocumentError(f"{where}: position {wrong[0]} in pairs or limbs, where joints are 0 to {len(joints) - 1}")
    if len(set(used)) < len(used):
        raise DocumentError(f"{where}: a joint stands in two pairs; each joint has one on the other side")
    for key, named in (("same_as", dict(same_as)), ("sigmas", dict(sigmas)), ("derived", derived)):
        if unknown := sorted(set(named) - set(joints)):
            raise DocumentError(f"{where}: {key} names {', '.join(unknown)}, which are not among its joints")
    if odd := [joint for joint, sigma in sigmas if not 0 < sigma < 1]:
        raise DocumentError(f"{where}: the sigma of {odd[0]} should lie between 0 and 1, as COCO's do (0.025 to 0.107)")
    for metric, (first, second, factor) in normalisers:
        if metric not in NORMALISED:
            raise DocumentError(f"{where}: normalisers names {metric}; it may have {' and '.join(NORMALISED)}")
        if not {first, second} <= set(joints) or first == second or not 0 < factor < math.inf:
            raise DocumentError(
                f"{where}: the normaliser of {metric} should be two of its joints and, where it is not 1, a factor "
                f"above zero, not {json.dumps([first, second, factor])}"
            )
    return KeypointSet(str(name), joints, pairs, limbs, same_as, sigmas, derived, normalisers)


def load_keypoint_set(name: str) -> KeypointSet:
    """Read one of the shipped sets ("mpii16", "drawings21")."""
    text = (resources.files("trainer") / "schema" / "keypoint_sets" / f"{name}.json").read_text(encoding="utf-8")
    return keypoint_set_from(json.loads(text), name)


def united(name: str, first: KeypointSet, second: KeypointSet) -> KeypointSet:
    """The joints of two sets, those that both have under the first one's names."""
    place = {common: number for number, common in enumerate(first.common_names)}
    further = [n for n, common in enumerate(second.common_names) if common not in place]
    place.update({second.common_names[n]: len(first.joints) + k for k, n in enumerate(further)})
    position = [place[common] for common in second.common_names]
    new = set(further)
    return KeypointSet(
        name,
        (*first.joints, *(second.joints[n] for n in further)),
        (*first.pairs, *((position[a], position[b]) for a, b in second.pairs if a in new)),
        (*first.limbs, *((position[a], position[b]) for a, b in second.limbs if a in new or b in new)),
        first.same_as,
    )


_OTHER_SIDE = {"l": "r", "r": "l", "left": "right", "right": "left"}


def mirrored_order(joints: Sequence[str]) -> list[int]:
    """For each joint the index of the same joint of the other side, by the l, r, left or right in its name."""
    partners = ["_".join(_OTHER_SIDE.get(part, part) for part in name.split("_")) for name in joints]
    return [list(joints).index(other) if other in joints else k for k, other in enumerate(partners)]


MPII16 = load_keypoint_set("mpii16")
DRAWINGS21 = load_keypoint_set("drawings21")
_DRAWINGS_IN_MPII.update(DRAWINGS21.same_as)
BOTH = united("both", MPII16, DRAWINGS21)
KEYPOINT_SETS = {one.name: one for one in (MPII16, DRAWINGS21, BOTH)}


def keypoint_set_named(name: str) -> KeypointSet:
    """A shipped set by its name, or one from a JSON file.

    Raises:
        DocumentError: neither is there, the file holds no set, or a joint has no place in records.
    """
    if name in KEYPOINT_SETS:
        return KEYPOINT_SETS[name]
    path = Path(name)
    if not path.is_file():
        raise DocumentError(f"{name}: no set of joints; give {', '.join(KEYPOINT_SETS)}, or a JSON file with one")
    found = keypoint_set_from(read_json(path), name)
    if found.name in KEYPOINT_SETS and found != KEYPOINT_SETS[found.name]:
        raise DocumentError(f"{name}: its name {found.name} is that of another set; give it one of its own")
    known = {*MPII16.joints, *DRAWINGS21.joints}
    if homeless := [joint for joint, common in zip(found.joints, found.common_names, strict=True)
                    if common not in known]:  # fmt: skip
        raise DocumentError(
            f"{name}: no document has the joints {', '.join(homeless)}; say in same_as which of MPII's or the "
            f"drawings' they are ({', '.join(sorted(known))})"
        )
    _refuse_wrong_sides(found, name)
    return found


def _refuse_wrong_sides(found: KeypointSet, where: str) -> None:
    """Raise DocumentError where mirrored pictures would teach a joint another one's places."""
    own: dict[str, str] = {}
    for joint, common in zip(found.joints, found.common_names, strict=True):
        if own.setdefault(common, joint) != joint:
            raise DocumentError(f"{where}: two of its joints are one: {own[common]} and {joint}")
    for (common, joint), partner in zip(own.items(), found.flip_permutation, strict=True):
        other = BOTH.joints[BOTH.flip_permutation[BOTH.index(common)]]
        if other not in own:
            raise DocumentError(
                f"{where}: {joint} is {common}, and {other} is not there; of mirrored pictures it would learn that "
                "one, so give both or neither"
            )
        if found.joints[partner] != own[other]:
            should = "in no pair" if other == common else f"in a pair with {own[other]}"
            raise DocumentError(f"{where}: {joint} should stand {should}, since mirrored pictures exchange sides")
