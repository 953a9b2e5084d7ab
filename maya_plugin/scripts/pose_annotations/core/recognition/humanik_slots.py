"""Reads a rig's HumanIK definition: an HIKCharacterNode names the joint of each part outright, whatever it is called.

The definition takes the place of a naming convention: as the first witness, checked against hierarchy and positions
like any other. What it leaves out is taken from the names: eyes, toes, and thumbs, whose joints definitions count in
several ways.
"""

from typing import Dict, List, Optional, Sequence, Tuple

from ..messages import Message
from .convention_match import NameFit, Part
from .naming_conventions import CONVENTIONS, CORE_ROLES
from .skeleton import Skeleton

_FEWEST_PARTS = 8  # with a keypoint: a definition with fewer has hardly been begun
_TRUNK = {"Hips": "pelvis", "Spine": "spine_low", "Neck": "neck", "Head": "head"}
_SIDED = {
    "UpLeg": "thigh", "Leg": "knee", "Foot": "ankle", "ToeBase": "toe", "Shoulder": "clavicle", "Arm": "upper_arm",
    "ForeArm": "elbow", "Hand": "wrist",
}  # fmt: skip


def definition_fit(skeleton: Skeleton, by_names: Sequence[NameFit]) -> Optional[NameFit]:
    """The HumanIK definition of a tree of joints as if it were a naming convention; None where there is none.

    Args:
        skeleton: its joints.
        by_names: how naming conventions fit it, the best first.
    """
    found: Dict[Part, Tuple[int, ...]] = {}
    spines: List[int] = []
    for index, joint in enumerate(skeleton.joints):
        part = _part_of(joint.slot)
        if part is not None:
            found.setdefault(part, (index,))
        elif joint.slot.startswith("Spine"):
            spines.append(index)
    core_count = sum(1 for role, _ in found if role in CORE_ROLES)
    if core_count < _FEWEST_PARTS:
        return None
    if spines:
        found[("spine", "")] = tuple(sorted(spines, key=lambda index: skeleton.depth[index]))
    taken = {index for indices in found.values() for index in indices}
    for part, indices in by_names[0].candidates.items() if by_names else ():
        free = tuple(index for index in indices if index not in taken)
        if free and part not in found and part[0] not in CORE_ROLES:
            found[part] = free
    humanik = next(each for each in CONVENTIONS if each.name == "humanik")
    return NameFit(humanik._replace(title=Message("HumanIK definition of the scene")), found, {}, 100.0, core_count)


def _part_of(slot: str) -> Optional[Part]:
    for word, side in (("Left", "l"), ("Right", "r")):
        if slot.startswith(word) and slot[len(word) :] in _SIDED:
            return (_SIDED[slot[len(word) :]], side)
    return (_TRUNK[slot], "") if slot in _TRUNK else None
