"""Whether a body with the joint names of a human has the shape of one: upright, on two legs, limbs of such lengths.

Animals, dragons and robots often borrow the names. What a bind pose shows is certain: nobody binds a human lying on a
horizontal trunk. In any other pose a human may crawl or sit, so there a person has to confirm.
"""

from math import isfinite
from typing import FrozenSet, List, Optional, Sequence, Tuple

from ..geometry import Point, distance, dot, length, mean, subtract, unit_or_none
from ..messages import Message
from .body import ARM, LEG, SIDES, Body, in_a_limb
from .bone_names import OTHER_SIDE, NameKey, is_helper_name
from .doubtful_limbs import path_length
from .left_and_right import is_symmetric
from .limb_words import ARM_CHAIN, LEG_CHAIN, limb_names
from .skeleton import Skeleton

_UPRIGHT = 0.75  # cosine of trunk and legs: 41 degrees; 55 surveyed rigs are within 17 degrees at rest
_SIDEWAYS = 0.5  # cosine: legs more than 60 degrees off the trunk's line do not carry it upright
_PARALLEL = 0.8  # cosine: front and hind legs reach down side by side
# Lengths over hips to neck; 55 surveyed rigs, chibis included: legs 0.89 to 2.14, arms 0.75 to 1.28.
_LEGS = (0.4, 4.0)
_ARMS = (0.35, 2.6)
_LEG_WORDS = frozenset(
    ["leg", "foot", "feet", "paw", "hoof", "thigh", "knee", "ankle", "calf", "shin", "femur", "tibia"]
)
_ARM_WORDS = frozenset(["arm", "upperarm", "forearm", "lowerarm", "elbow", "wrist", "hand", "clavicle", "shoulder"])
_BENT_LEG = 0.8  # of its bones from hip to ankle: bent by 74 degrees; nobody binds a human that sits or squats
_STRAIGHT_LIMB = 0.85  # of its bones: bent by 63 degrees; hind legs of animals reach 0.89, knees that crawl 0.71
_FEWEST_OF_A_TAIL = 3  # joints; a coat has a tail of one or two
_SAME_PLACE = 0.1  # of hips to neck: a control or a copy stands on the leg that it belongs to


def check_human(body: Body) -> Optional[Message]:
    """Marks a body as a guess where its shape is not a human's.

    Returns:
        Why it cannot be a human at all; None where it may be one.
    """
    ups = _trunk_directions(body)
    legs, arms = _direction(body, LEG), _direction(body, ARM)
    if legs is not None and ups:
        is_on_all_fours = any(
            abs(dot(legs, up)) < _SIDEWAYS
            and (arms is None or (abs(dot(arms, up)) < _SIDEWAYS and dot(legs, arms) > _PARALLEL))
            for up in ups
        )
        cosine = min(-dot(legs, up) for up in ups)
        is_rest = body.skeleton.is_rest
        if is_on_all_fours and is_rest:
            return Message("it stands on all fours in its bind pose: an animal with the joint names of a human")
        is_downward = max(-legs[1], -legs[2]) > _PARALLEL  # Maya's up is y or z; a human may sit with straight legs
        if is_on_all_fours and arms is not None and is_downward and _stands_still_on_straight_legs(body):
            return Message("it stands on all fours, on straight legs: an animal with the joint names of a human")
        if is_on_all_fours and arms is not None:
            body.is_guess = True
            body.warn("it is on all fours: an animal with human joint names, or a human who crawls; confirm")
        elif cosine < (_UPRIGHT if is_rest or _has_tail_or_wings(body.skeleton) else _SIDEWAYS) and (
            is_rest or is_symmetric(body)
        ):
            body.is_guess = True
            body.warn("its trunk is not upright over its legs: an animal, or a human who sits or bends; confirm")
    _check_lengths(body)
    legs_beside, arms_beside = _more_legs(body), _more_of(body, ARM, ARM_CHAIN, _ARM_WORDS)
    if legs_beside:
        body.is_guess = True
        body.warn("it has more legs than two ({0}): not a human; confirm", _names(body, legs_beside))
    if arms_beside:
        body.is_guess = True
        body.warn("it has more arms than two ({0}): not a human; confirm", _names(body, arms_beside))
    _check_bearing(body)
    if not any(body.has(("ankle", side)) for side in SIDES) and _has_tail_or_wings(body.skeleton):
        body.is_guess = True
        body.warn("it has a tail or wings and no feet: not a human; confirm")
    return None


def _names(body: Body, joints: Sequence[int]) -> str:
    return ", ".join("'{0}'".format(body.skeleton.shown_name(index)) for index in joints[:4])


def _check_bearing(body: Body) -> None:
    """Marks a body as a guess that has no arms, or stands as no human is bound: crouched, or with hands at its feet.

    A human may crouch in any other pose; there only a tail or wings, on a figure that stands still, make it doubtful.
    """
    if not any(body.has((role, side)) for role in ARM for side in SIDES):
        body.is_guess = True
        body.warn("it has no arms: a bird, a machine, or a human whose arms have other names; confirm")
    is_rest = body.skeleton.is_rest
    if not (is_rest or (_has_tail_or_wings(body.skeleton) and is_symmetric(body))):
        return
    reaches = [_reach_over_bones(body, LEG, side) for side in SIDES]
    if all(reach is not None and reach < _BENT_LEG for reach in reaches):
        body.is_guess = True
        body.warn("its legs are bent where it stands still, as an animal's are; confirm")
    elif is_rest and _has_hands_below_knees(body):
        body.is_guess = True
        body.warn("its hands are lower than its knees in its bind pose: an animal that stands on them; confirm")


def _reach_over_bones(body: Body, roles: Sequence[str], side: str) -> Optional[float]:
    """From the first joint of a limb to its last, over the length of the bones; None where one of them is missing."""
    joints = [body.joint(role, side) for role in roles]
    if joints[0] is None or joints[1] is None or joints[2] is None:
        return None
    distance_of = body.skeleton.distance
    bones = distance_of(joints[0], joints[1]) + distance_of(joints[1], joints[2])
    return distance_of(joints[0], joints[2]) / bones if bones > 0.0 else None


def _has_hands_below_knees(body: Body) -> bool:
    for side in SIDES:
        wrist, knee, ankle = body.joint("wrist", side), body.joint("knee", side), body.joint("ankle", side)
        if wrist is None or knee is None or ankle is None:
            return False
        positions = body.skeleton.positions
        legs = unit_or_none(subtract(positions[knee], positions[ankle]))
        if legs is None or dot(subtract(positions[wrist], positions[knee]), legs) > 0.0:
            return False
    return True


def _stands_still_on_straight_legs(body: Body) -> bool:
    """Whether both sides are mirror images and no limb is bent as those of a human who crawls are.

    So an animal stands before it is bound or moved. A human on hands and knees has shins along the floor, one on hands
    and feet the hips far above the shoulders.
    """
    if not is_symmetric(body):
        return False
    for roles in (LEG, ARM):
        for side in SIDES:
            known = [body.parts[(role, side)].joint for role in roles if body.has((role, side))]
            if len(known) < 2:
                return False
            bones = path_length(body.skeleton, known[0], known[-1])
            if body.skeleton.distance(known[0], known[-1]) < _STRAIGHT_LIMB * bones:
                return False
    return True


def _has_tail_or_wings(skeleton: Skeleton) -> bool:
    tokens = [token for found in skeleton.keys for token in found[0][0].tokens]
    return sum(token in ("tail", "wing", "wings") for token in tokens) >= _FEWEST_OF_A_TAIL


def _trunk_directions(body: Body) -> List[Point]:
    """From the lower end of the trunk to its upper end, by the joints of the spine and by hips and neck."""
    positions = body.skeleton.positions
    hips = [body.joint("thigh", side) for side in SIDES]
    shoulders = [body.joint("upper_arm", side) for side in SIDES]
    low = next((body.joint(role) for role in ("pelvis", "spine_base", "spine_low") if body.has((role, ""))), None)
    chest = body.joint("chest")
    top = next((body.joint(role) for role in ("neck", "head") if body.has((role, ""))), None)
    if hips[0] is not None and hips[1] is not None:
        bottom: Optional[Point] = mean([positions[hips[0]], positions[hips[1]]])
    else:
        bottom = None if low is None else positions[low]
    if top is not None:
        upper: Optional[Point] = positions[top]
    elif shoulders[0] is not None and shoulders[1] is not None:
        upper = mean([positions[shoulders[0]], positions[shoulders[1]]])
    else:
        upper = None
    found = [] if bottom is None or upper is None else [unit_or_none(subtract(upper, bottom))]
    if low is not None and chest is not None and body.skeleton.is_above(low, chest):
        found.append(unit_or_none(subtract(positions[chest], positions[low])))
    return [direction for direction in found if direction is not None]


def _direction(body: Body, roles: Sequence[str]) -> Optional[Point]:
    """Mean direction from the first known joint (else the trunk) to the last known one of both limbs."""
    positions = body.skeleton.positions
    reaches = []
    starts = ("pelvis", "spine_base", "spine_low") if roles == LEG else ("chest",)
    start = next((body.joint(role) for role in starts if body.has((role, ""))), None)
    for side in SIDES:
        known = [body.parts[(role, side)].joint for role in roles if body.has((role, side))]
        if len(known) == 1 and start is not None:
            known = [start, *known]
        if len(known) >= 2:
            reaches.append(subtract(positions[known[-1]], positions[known[0]]))
    return unit_or_none(mean(reaches)) if len(reaches) == 2 else None


def _check_lengths(body: Body) -> None:
    """Marks a body as a guess whose arms or legs are longer or shorter than any human's, by the trunk."""
    positions = body.skeleton.positions
    hips = [body.joint("thigh", side) for side in SIDES]
    top = body.joint("neck") if body.has(("neck", "")) else body.joint("head")
    if None in hips or top is None:
        return
    trunk = length(subtract(positions[top], mean([positions[index] for index in hips if index is not None])))
    if trunk <= 0.0 or not isfinite(trunk):  # a joint at no place is named when its frame is exported
        return
    for roles, (least, most), limb in ((LEG, _LEGS, Message("legs")), (ARM, _ARMS, Message("arms"))):
        shares = []
        for side in SIDES:
            joints = [body.joint(role, side) for role in roles]
            if None not in joints:
                known = [positions[index] for index in joints if index is not None]
                shares.append((distance(known[0], known[1]) + distance(known[1], known[2])) / trunk)
        if shares and not least <= sum(shares) / len(shares) <= most:
            body.is_guess = True
            body.warn("its {0} are {1:.2g} times as long as its trunk, which no human's are; confirm", limb,
                      sum(shares) / len(shares))  # fmt: skip


def _more_legs(body: Body) -> List[int]:
    """The uppermost joints named as legs on both sides that are neither the body's legs nor copies of them."""
    if not any(body.has((role, side)) for role in LEG + ("toe",) for side in SIDES):
        return _legs_beside_legs(body.skeleton)
    return _more_of(body, LEG, LEG_CHAIN, _LEG_WORDS)


def _more_of(body: Body, limb: Sequence[str], chain: Tuple[str, ...], words: FrozenSet[str]) -> List[int]:
    """The uppermost joints of further limbs on both sides, where both limbs of the body are known.

    Args:
        body: with its limbs.
        limb: LEG or ARM.
        chain: LEG_CHAIN or ARM_CHAIN.
        words: one of which the name of such a joint has.
    """
    skeleton = body.skeleton
    roles = (*limb, "toe") if limb == LEG else limb
    known = [body.parts[(role, side)].joint for role in roles for side in SIDES if body.has((role, side))]
    if not all(body.has((role, side)) for role in (limb[0], limb[2]) for side in SIDES):
        return []
    size = max(skeleton.distance(index, known[0]) for index in known) or 1.0
    found: List[int] = []
    for side in SIDES:
        names = limb_names(skeleton, side, chain)
        tops = [
            index for index, name in names.items()
            if not in_a_limb(body, index)
            and not any(above in names for above in skeleton.ancestors(index))
            and _has_word(skeleton, index, words)
            and sum(1 for below in skeleton.descendants(index) if below in names) >= 2
            and any(limb[2] in names[below].roles for below in skeleton.descendants(index) if below in names)
            and all(skeleton.distance(index, each) > _SAME_PLACE * size for each in known)
            and not any(skeleton.is_above(index, each) for each in known)
        ]  # fmt: skip
        if not tops:
            return []
        found += tops
    return found


def _legs_beside_legs(skeleton: Skeleton) -> List[int]:
    """The uppermost joints with the name of a leg where each side has several, of which none was found to be a part."""
    named = [index for index in range(len(skeleton)) if _has_word(skeleton, index, _LEG_WORDS)]
    tops = [
        index for index in named
        if not any(above in named for above in skeleton.ancestors(index))
        and any(below in named for below in skeleton.descendants(index))
    ]  # fmt: skip
    found: List[int] = []
    for side in SIDES:
        ours = [index for index in tops if any(key.side == side for key in skeleton.keys[index][0])]
        apart = [
            index for place, index in enumerate(ours)
            if all(
                skeleton.distance(index, other) > _SAME_PLACE * _reach(skeleton, index) for other in ours[:place]
            )
        ]  # fmt: skip
        if len(apart) < 2:
            return []
        found += apart
    return found


def _reach(skeleton: Skeleton, index: int) -> float:
    """From a joint to the farthest below it, cm."""
    return max((skeleton.distance(index, below) for below in skeleton.descendants(index)), default=0.0)


def _has_word(skeleton: Skeleton, index: int, words: FrozenSet[str]) -> bool:
    keys: Sequence[NameKey] = skeleton.keys[index][0]
    return any(key.side in OTHER_SIDE and not is_helper_name(key) and words & set(key.tokens) for key in keys)
