"""Overrides: which joint is which keypoint, as a person sets it.

A mapping file is JSON, made by hand or saved from the window:

    {
      "joints": {"l_wrist": "*:hand_L_bind", "head_top": "none"},
      "characters": {"miku": {"r_wrist": "|miku|root|...|wrist_r"}},
      "meshes": {"miku": ["body_cloth", "!stage"]}
    }

`joints` holds for every character in which the pattern finds a joint, `characters` for one by name. A pattern is a
full path, or a joint's name with or without its namespace, with `*` and `?`; the name that the joint had before its
import (左手首) matches too. "none" takes the keypoint away. `meshes` says which meshes are a character's, also where
they are not bound to its joints; "!" before a name says that it is not. The same text can be stored in the scene.
"""

import difflib
import fnmatch
import json
from typing import Any, Dict, List, Mapping, NamedTuple, Sequence, Set, Tuple

from ..errors import CharacterError, UsageError, from_os_error, is_transient
from ..files import write_text
from ..keypoint_sets import DRAWINGS21, MPII16
from ..messages import Message, listed
from .body import Body, FoundJoint
from .bone_names import leaf_name
from .figure import Figure, JointMapping, missing
from .keypoint_rules import keypoint_part
from .skeleton import Skeleton

NONE = "none"
_SEPARATOR = "/"  # character/keypoint, in the flat form that the recogniser takes; no Maya name can hold it
_MESHES = "meshes"  # in place of a keypoint, in the flat form: patterns with commas between
_MOST_NAMES = 3
_WHY = Message("set by the mapping")


def read_mapping(path: str) -> Dict[str, str]:
    """Reads a mapping file.

    Returns:
        The overrides in flat form: "keypoint" or "character/keypoint" -> pattern or "none".

    Raises:
        UsageError: the file cannot be read, is not JSON of this form, or names an unknown keypoint.
        RetryError: the disk or the network failed.
    """
    try:
        with open(path, encoding="utf-8") as stream:
            text = stream.read()
    except OSError as error:
        if is_transient(error):
            raise from_os_error(error, "read the mapping {0}", path) from error
        raise UsageError(
            "cannot read the mapping {0}: {1}; give the path of a JSON file", path, error.strerror or error
        ) from error
    except UnicodeDecodeError as error:
        raise UsageError("the mapping {0} is not UTF-8 text; save it as UTF-8", path) from error
    return parse_mapping(text, path)


def parse_mapping(text: str, where: str) -> Dict[str, str]:
    """Parses the text of a mapping file into the form that `read_mapping` returns.

    Args:
        text: the JSON text.
        where: its file or node, for messages.

    Raises:
        UsageError: the text is not JSON of this form, or names an unknown keypoint.
    """
    try:
        content = json.loads(text)
    except ValueError as error:
        raise UsageError("the mapping {0} is not JSON: {1}; correct it there", where, error) from error
    if not isinstance(content, dict):
        raise UsageError("the mapping {0} is not a JSON object of keypoint: joint", where)
    if not {"joints", "characters", _MESHES} & set(content):
        content = {"joints": content}
    flat = _flat_section(content.get("joints", {}), "", where)
    characters = content.get("characters", {})
    if not isinstance(characters, dict):
        raise UsageError("'characters' in the mapping {0} is not an object of character: joints", where)
    for character, section in characters.items():
        flat.update(_flat_section(section, character + _SEPARATOR, where))
    meshes = content.get(_MESHES, {})
    lists = meshes.values() if isinstance(meshes, dict) else [None]
    if not all(isinstance(names, list) and all(isinstance(name, str) for name in names) for names in lists):
        raise UsageError("'meshes' in the mapping {0} is not an object of character: list of names", where)
    flat.update({character + _SEPARATOR + _MESHES: ",".join(names) for character, names in meshes.items()})
    return flat


class MeshChoice(NamedTuple):
    """One mesh, or all below a group, that is or is not a character's. character: "" for any."""

    character: str
    pattern: str
    is_own: bool


def mesh_choices(overrides: Mapping[str, str]) -> List[MeshChoice]:
    """The meshes that a mapping names."""
    found: List[MeshChoice] = []
    for key, patterns in overrides.items():
        character, _, kind = key.rpartition(_SEPARATOR)
        if kind == _MESHES:
            found.extend(_mesh_choice(character, pattern) for pattern in patterns.split(",") if pattern)
    return found


def parse_mesh_choice(text: str) -> MeshChoice:
    """The choice of an option: NAME, CHARACTER=NAME, or with "!" before the name for a mesh that is not its own."""
    character, _, pattern = text.rpartition("=")
    return _mesh_choice(character, pattern)


def _mesh_choice(character: str, pattern: str) -> MeshChoice:
    return MeshChoice(character, pattern.lstrip("!"), not pattern.startswith("!"))


def add_mesh_choices(overrides: Mapping[str, str], character: str, patterns: Sequence[str]) -> Dict[str, str]:
    """The overrides with these patterns added to a character's meshes."""
    key = character + _SEPARATOR + _MESHES
    known = [pattern for pattern in overrides.get(key, "").split(",") if pattern]
    plain = {pattern.lstrip("!") for pattern in patterns}
    kept = [pattern for pattern in known if pattern.lstrip("!") not in plain]
    return dict(overrides, **{key: ",".join(kept + list(patterns))})


def joint_overrides(overrides: Mapping[str, str]) -> Dict[str, str]:
    """The overrides of keypoints alone."""
    return {key: pattern for key, pattern in overrides.items() if key.rpartition(_SEPARATOR)[2] != _MESHES}


def _flat_section(section: Any, prefix: str, where: str) -> Dict[str, str]:
    if not isinstance(section, dict) or not all(isinstance(value, str) for value in section.values()):
        raise UsageError("the mapping {0} is not a list of keypoint: joint, both in quotes", where)
    known = MPII16.joints + DRAWINGS21.joints
    for keypoint in section:
        if keypoint not in known:
            nearest = ", ".join(difflib.get_close_matches(keypoint, known, _MOST_NAMES, 0.0))
            raise UsageError("the mapping {0} names the unknown keypoint '{1}'; nearest: {2}", where, keypoint, nearest)
    return {prefix + keypoint: pattern for keypoint, pattern in section.items()}


def format_mapping(overrides: Mapping[str, str]) -> str:
    """The text of a mapping file from overrides in flat form; `parse_mapping` is the inverse."""
    joints: Dict[str, str] = {}
    characters: Dict[str, Dict[str, str]] = {}
    meshes: Dict[str, List[str]] = {}
    for key, pattern in overrides.items():
        character, separator, keypoint = key.rpartition(_SEPARATOR)
        if keypoint == _MESHES:
            meshes[character] = pattern.split(",")
        elif separator:
            characters.setdefault(character, {})[keypoint] = pattern
        else:
            joints[key] = pattern
    content: Dict[str, Any] = {"joints": joints, "characters": characters}
    if meshes:
        content[_MESHES] = meshes
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def save_mapping(path: str, overrides: Mapping[str, str]) -> None:
    """Writes a mapping file, whole or not at all.

    Raises:
        OutputError: the file cannot be written there.
        RetryError: the disk is full, or the network failed.
    """
    write_text(path, format_mapping(overrides), "write the mapping {0}", "choose a folder you may write in")


def overrides_for(name: str, overrides: Mapping[str, str]) -> Dict[str, Tuple[str, bool]]:
    """Keypoint -> (pattern, whether it was set for this character by name)."""
    found: Dict[str, Tuple[str, bool]] = {}
    for key, pattern in overrides.items():
        character, separator, keypoint = key.rpartition(_SEPARATOR)
        if not separator and keypoint not in found:
            found[keypoint] = (pattern, False)
        elif separator and character == name:
            found[keypoint] = (pattern, True)
    return found


def find_joint(skeleton: Skeleton, pattern: str) -> List[int]:
    """The joints that a pattern matches; where it is the exact name of joints, only those."""
    found = []
    for index, joint in enumerate(skeleton.joints):
        leaf = joint.path.rsplit("|", 1)[-1]
        names = [joint.path, leaf, leaf_name(joint.path), *(reading.text for reading in skeleton.readings[index])]
        if pattern in names:
            found.append(index)
    if found:
        return found
    for index, joint in enumerate(skeleton.joints):
        own = joint.path.rsplit("|", 1)[-1]
        names = [joint.path] if "|" in pattern else [own, leaf_name(own)]
        if any(fnmatch.fnmatchcase(name, pattern) for name in names):
            found.append(index)
    return found


def check_found(overrides: Mapping[str, str], found: Mapping[str, int], skeletons: Sequence[Skeleton]) -> None:
    """Checks that every override matched a joint of some character.

    Args:
        overrides: as `read_mapping` returns them.
        found: override key -> in how many characters its pattern matched a joint.
        skeletons: the characters' joints; the message suggests the nearest names of them.

    Raises:
        CharacterError: an override matched no joint.
    """
    problems = []
    for key, pattern in overrides.items():
        if pattern == NONE or found.get(key, 0):
            continue
        names = sorted({leaf_name(joint.path) for skeleton in skeletons for joint in skeleton.joints})
        nearest = difflib.get_close_matches(pattern.rsplit("|", 1)[-1].rsplit(":", 1)[-1], names, _MOST_NAMES, 0.0)
        problems.append(Message("{0}: no joint '{1}'; nearest: {2}", key, pattern, ", ".join(nearest) or "none"))
    if problems:
        raise CharacterError("the mapping names joints that are not in the scene; {0}", listed("{}; {}", problems))


def ambiguous_pattern_error(key: str, pattern: str, skeleton: Skeleton, indices: Sequence[int]) -> CharacterError:
    """The error for a pattern that matches several joints of one character."""
    shown = ", ".join(skeleton.path(index) for index in indices[:_MOST_NAMES])
    return CharacterError(
        "the mapping for {0} is not clear: '{1}' fits {2} joints ({3}); write more of the path",
        key,
        pattern,
        len(indices),
        shown,
    )


class ManualJoints:
    """The overrides of one scene, resolved figure by figure.

    Attributes:
        overrides: as `read_mapping` returns them.
        found: override key -> in how many figures its pattern matched a joint.
    """

    def __init__(self, overrides: Mapping[str, str]) -> None:
        self.overrides = overrides
        self.found: Dict[str, int] = {}

    def resolve(self, body: Body, name: str) -> Dict[str, int]:
        """Keypoint -> joint (-1 for "none") in this figure.

        Raises:
            CharacterError: a pattern matches several joints.
        """
        resolved: Dict[str, int] = {}
        for keypoint, (pattern, is_named) in overrides_for(name, self.overrides).items():
            key = "{0}/{1}".format(name, keypoint) if is_named else keypoint
            if pattern == NONE:
                resolved[keypoint] = -1
                continue
            indices = find_joint(body.skeleton, pattern)
            if len(indices) > 1:
                raise ambiguous_pattern_error(key, pattern, body.skeleton, indices)
            if indices:
                self.found[key] = self.found.get(key, 0) + 1
                resolved[keypoint] = indices[0]
        return resolved


def apply_to_body(body: Body, resolved: Mapping[str, int]) -> None:
    """Sets or takes away the parts behind the overridden keypoints, so that derived keypoints follow them."""
    for keypoint, index in resolved.items():
        part = keypoint_part(keypoint)
        if part is None:
            continue
        if index < 0:
            body.drop(part, "taken away by the mapping")
        else:
            body.parts[part] = FoundJoint(index, 1.0, _WHY)
    if body.is_guess and _limb_keypoints() <= set(resolved):
        body.is_guess = False


def _limb_keypoints() -> Set[str]:
    return {name for name in MPII16.joints if name[:2] in ("l_", "r_")}


def apply_to_figure(figure: Figure, body: Body, resolved: Mapping[str, int]) -> Figure:
    """Marks overridden keypoints as manual (or missing), also those that have no bone of their own."""
    joints, drawings = dict(figure.joints), dict(figure.drawings)
    for keypoint, index in resolved.items():
        for mapped, names in ((joints, MPII16.joints), (drawings, DRAWINGS21.joints)):
            if keypoint in names:
                mapped[keypoint] = _manual(keypoint, index, body)
    return figure._replace(joints=joints, drawings=drawings, warnings=figure.warnings + tuple(_notes(resolved)))


def _manual(keypoint: str, index: int, body: Body) -> JointMapping:
    if index < 0:
        return missing(keypoint, "taken away by the mapping")
    return JointMapping(keypoint, "manual", (body.skeleton.path(index),), "position", {}, 1.0, _WHY)


def _notes(resolved: Mapping[str, int]) -> Tuple[str, ...]:
    removed: List[str] = [keypoint for keypoint, index in resolved.items() if index < 0]
    return (Message("the mapping takes away {0}", ", ".join(sorted(removed))),) if removed else ()
