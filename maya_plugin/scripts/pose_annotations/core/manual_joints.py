"""Puts what a mapping file says into a body: a person's word beats every name and every shape."""

from typing import Dict, List, Mapping, Set, Tuple

from .anatomy import Body, Found
from .figure_records import Figure, JointMapping, missing
from .keypoint_rules import keypoint_part
from .keypoint_sets import DRAWINGS21, MPII16
from .mapping_file import NONE, find_joint, overrides_for, several_found
from .messages import Message

_WHY = Message("set by the mapping")


class ManualJoints:
    """The overrides of one scene, resolved figure by figure. `found` counts in how many figures each one applied."""

    def __init__(self, overrides: Mapping[str, str]) -> None:
        self.overrides = overrides
        self.found: Dict[str, int] = {}

    def resolve(self, body: Body, name: str) -> Dict[str, int]:
        """Keypoint -> joint (-1 for "none") in this figure; raises CharacterError where a pattern fits several."""
        resolved: Dict[str, int] = {}
        for keypoint, (pattern, is_named) in overrides_for(name, self.overrides).items():
            key = "{0}/{1}".format(name, keypoint) if is_named else keypoint
            if pattern == NONE:
                resolved[keypoint] = -1
                continue
            indices = find_joint(body.skeleton, pattern)
            if len(indices) > 1:
                raise several_found(key, pattern, body.skeleton, indices)
            if indices:
                self.found[key] = self.found.get(key, 0) + 1
                resolved[keypoint] = indices[0]
        return resolved


def apply_to_body(body: Body, resolved: Mapping[str, int]) -> None:
    """Sets or takes away the parts behind the overridden keypoints, so that derived keypoints follow them."""
    for keypoint, index in resolved.items():
        place = keypoint_part(keypoint)
        if place is None:
            continue
        if index < 0:
            body.drop(place, "taken away by the mapping")
        else:
            body.parts[place] = Found(index, 1.0, _WHY)
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
    taken: List[str] = [keypoint for keypoint, index in resolved.items() if index < 0]
    return (Message("the mapping takes away {0}", ", ".join(sorted(taken))),) if taken else ()
