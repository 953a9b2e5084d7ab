"""Whether a body with the joint names of a human has the shape of one: upright, on two legs, limbs of such lengths.

Animals, dragons and robots often borrow the names. What a bind pose shows is certain: nobody binds a human lying on a
horizontal trunk. In any other pose a human may crawl or sit, so there a person has to confirm.
"""

from typing import List, Optional, Sequence

from ..geometry import Point, distance, dot, length, mean, subtract, unit_or_none
from ..messages import Message
from .body import ARM, LEG, SIDES, Body, in_a_limb
from .bone_names import OTHER_SIDE, NameKey, is_helper_name
from .left_and_right import is_symmetric
from .limb_words import LEG_CHAIN, limb_names
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
_SAME_PLACE = 0.1  # of hips to neck: a control or a copy stands on the leg that it belongs to


def check_human(body: Body) -> Optional[Message]:
    """Marks a body as a guess where its shape is not a human's.

    Returns:
        Why it cannot be a human at all; None where it may be one.
    """
    up = _up(body)
    legs, arms = _direction(body, LEG), _direction(body, ARM)
    if up is None:
        return None
    if legs is not None:
        cosine = -dot(legs, up)
        is_on_all_fours = abs(cosine) < _SIDEWAYS and (
            arms is None or (abs(dot(arms, up)) < _SIDEWAYS and dot(legs, arms) > _PARALLEL)
        )
        if is_on_all_fours and body.skeleton.is_rest:
            return Message("it stands on all fours in its bind pose: an animal with the joint names of a human")
        if is_on_all_fours and arms is not None:
            body.is_guess = True
            body.warn("it is on all fours: an animal with human joint names, or a human who crawls; confirm")
        elif cosine < (_UPRIGHT if body.skeleton.is_rest else _SIDEWAYS) and (
            body.skeleton.is_rest or is_symmetric(body)
        ):
            body.is_guess = True
            body.warn("its trunk is not upright over its legs: an animal, or a human who sits or bends; confirm")
    _check_lengths(body)
    more = _more_legs(body)
    if more:
        body.is_guess = True
        shown = ", ".join("'{0}'".format(body.skeleton.shown_name(index)) for index in more[:4])
        body.warn("it has more legs than two ({0}): not a human; confirm", shown)
    return None


def _up(body: Body) -> Optional[Point]:
    """From the lower end of the trunk to its upper end; None where the parts are missing or coincide."""
    ends = []
    for middle, pair in ((("pelvis", "spine_base", "spine_low"), "thigh"), (("neck", "chest", "head"), "upper_arm")):
        sided = [body.joint(pair, side) for side in SIDES]
        joints = [body.joint(role) for role in middle]
        known = [index for index in joints if index is not None][:1]
        if pair == "thigh" and None not in sided:
            known = [index for index in sided if index is not None]
        if not known:
            known = [index for index in sided if index is not None]
            if len(known) < 2:
                return None
        ends.append(mean([body.skeleton.positions[index] for index in known]))
    return unit_or_none(subtract(ends[1], ends[0]))


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
    if trunk <= 0.0:
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
    skeleton = body.skeleton
    known = [body.parts[(role, side)].joint for role in LEG + ("toe",) for side in SIDES if body.has((role, side))]
    ankles = [body.joint("ankle", side) for side in SIDES]
    hips = [body.joint("thigh", side) for side in SIDES]
    if not known or None in ankles or None in hips:
        return []
    size = max(skeleton.distance(index, known[0]) for index in known) or 1.0
    found: List[int] = []
    for side in SIDES:
        names = limb_names(skeleton, side, LEG_CHAIN)
        tops = [
            index for index, name in names.items()
            if not in_a_limb(body, index)
            and not any(above in names for above in skeleton.ancestors(index))
            and _is_leg_word(skeleton, index)
            and sum(1 for below in skeleton.descendants(index) if below in names) >= 2
            and all(skeleton.distance(index, each) > _SAME_PLACE * size for each in known)
            and not any(skeleton.is_above(index, each) for each in known)
        ]  # fmt: skip
        if not tops:
            return []
        found += tops
    return found


def _is_leg_word(skeleton: Skeleton, index: int) -> bool:
    keys: Sequence[NameKey] = skeleton.keys[index][0]
    return any(key.side in OTHER_SIDE and not is_helper_name(key) and _LEG_WORDS & set(key.tokens) for key in keys)
