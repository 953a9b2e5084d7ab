"""Reads a rig's HumanIK definition: an HIKCharacterNode names the joint of each part outright, whatever it is called.

The definition takes the place of a naming convention: as the first witness, checked against hierarchy and positions
like any other. What it leaves out is taken from the names: eyes, toes, and thumbs, whose joints definitions count in
several ways.
"""

from typing import Dict, List, NamedTuple, Optional, Sequence, Tuple

from ..messages import Message
from .body import ARM, LEG, SIDES
from .bone_names import OTHER_SIDE
from .convention_match import NameFit, Part, unambiguous_role
from .limb_words import roles_of
from .naming_conventions import CONVENTIONS, CORE_ROLES
from .skeleton import Skeleton, successive

_FEWEST_PARTS = 8  # with a keypoint: a definition with fewer has hardly been begun
_MOST_WRONG = 0.25  # of its parts: a definition that names contradict more often is that of another rig
_TRUNK = {"Hips": "pelvis", "Spine": "spine_low", "Neck": "neck", "Head": "head"}
_SIDED = {
    "UpLeg": "thigh", "Leg": "knee", "Foot": "ankle", "ToeBase": "toe", "Shoulder": "clavicle", "Arm": "upper_arm",
    "ForeArm": "elbow", "Hand": "wrist",
}  # fmt: skip


class _Definition(NamedTuple):
    """Parts and further spine joints that one definition names in a tree."""

    parts: Dict[Part, int]
    spines: Tuple[int, ...]


def definition_fit(skeleton: Skeleton, by_names: Sequence[NameFit]) -> Optional[NameFit]:
    """The HumanIK definition of a tree of joints as if it were a naming convention; None where there is none.

    Of several definitions the one that hierarchy and names bear out best counts; of equally good ones, what they agree
    on. A part is left open whose joint has the name of another part where a third joint has this part's name.

    Args:
        skeleton: its joints.
        by_names: how naming conventions fit it, the best first.
    """
    definitions = _definitions(skeleton)
    if not definitions:
        return None
    qualities = [_quality(skeleton, each) for each in definitions]
    best = [each for each, quality in zip(definitions, qualities) if quality == max(qualities)]
    parts = {
        part: index for part, index in best[0].parts.items() if all(each.parts.get(part) == index for each in best[1:])
    }
    wrong = [part for part, index in parts.items() if _is_named_otherwise(skeleton, part, index)]
    if len(wrong) > _MOST_WRONG * len(parts):
        return None
    for part in wrong:
        del parts[part]
    core_count = sum(1 for role, _ in parts if role in CORE_ROLES)
    if core_count < _FEWEST_PARTS:
        return None
    found: Dict[Part, Tuple[int, ...]] = {part: (index,) for part, index in parts.items()}
    if best[0].spines:
        found[("spine", "")] = tuple(sorted(best[0].spines, key=lambda index: skeleton.depth[index]))
    taken = {index for indices in found.values() for index in indices}
    for part, indices in by_names[0].candidates.items() if by_names else ():
        free = tuple(index for index in indices if index not in taken)
        if free and part not in found and part[0] not in CORE_ROLES:
            found[part] = free
    humanik = next(each for each in CONVENTIONS if each.name == "humanik")
    return NameFit(humanik._replace(title=Message("HumanIK definition of the scene")), found, {}, 100.0, core_count)


def contradicts_side_words(skeleton: Skeleton, sided: Dict[Part, int]) -> bool:
    """Whether most joints of a definition have the word of the other side in their names, and none of this side.

    Args:
        skeleton: its joints.
        sided: joints by part.
    """
    known = against = 0
    for (_, side), index in sided.items():
        words = {key.side for key in skeleton.keys[index][0]} & set(SIDES)
        if side in SIDES and len(words) == 1:
            known += 1
            against += OTHER_SIDE[side] in words
    return against > known / 2.0


def _definitions(skeleton: Skeleton) -> List[_Definition]:
    names = dict.fromkeys(name for joint in skeleton.joints for name in joint.slots)
    found = []
    for name in names:
        parts: Dict[Part, int] = {}
        spines = []
        for index, joint in enumerate(skeleton.joints):
            slot = joint.slots.get(name, "")
            part = _part_of(slot)
            if part is not None:
                parts.setdefault(part, index)
            elif slot.startswith("Spine"):
                spines.append(index)
        if sum(1 for role, _ in parts if role in CORE_ROLES) >= _FEWEST_PARTS:
            found.append(_Definition(parts, tuple(spines)))
    return found


def _quality(skeleton: Skeleton, definition: _Definition) -> Tuple[int, bool]:
    """Number of parts that hang from the part before; whether the side words of the names do not contradict."""
    hanging = 0
    for side in SIDES:
        for limb in (LEG, ARM):
            known = [definition.parts[(role, side)] for role in limb if (role, side) in definition.parts]
            hanging += sum(skeleton.is_above(upper, lower) for upper, lower in successive(known))
    return hanging, not contradicts_side_words(skeleton, definition.parts)


def _is_named_otherwise(skeleton: Skeleton, part: Part, index: int) -> bool:
    """Whether a joint's name means other parts only, where a joint is there whose name means this part and no other."""
    role, side = part
    named = {
        each
        for key in skeleton.keys[index][0]
        if key.side == side
        for each in roles_of(key, skeleton.plain_words)
    }  # fmt: skip
    if not named or role in named:
        return False
    return any(unambiguous_role(skeleton, other, side) == role for other in range(len(skeleton)))


def _part_of(slot: str) -> Optional[Part]:
    for word, side in (("Left", "l"), ("Right", "r")):
        if slot.startswith(word) and slot[len(word) :] in _SIDED:
            return (_SIDED[slot[len(word) :]], side)
    return (_TRUNK[slot], "") if slot in _TRUNK else None
