"""Checks that left and right in the names agree with the figure's shape, and corrects the sides where they do not.

The shape shows the figure's left, since feet point to the front and knees bend the heels to the back. Names of one
pair of limbs that contradict both the other pair and the feet are overruled in a bind pose, or in a figure that stands
straight. In the middle of a dance a twisted trunk looks the same, so there a person has to confirm. Where all names
contradict the feet, the figure is mirrored or all its names are wrong; a person has to confirm that too.
"""

from typing import List, Optional, Sequence

from ..geometry import Point, cross, dot, length, mean, subtract, unit_or_none
from ..messages import Message
from .body import ARM, LEG, SIDES, Body, name_candidates, trunk_length
from .bone_names import OTHER_SIDE
from .humanik_slots import contradicts_side_words

_LEG_ROLES = (*LEG, "toe", "thigh_plain", "knee_plain", "ankle_plain")
_ARM_ROLES = (*ARM, "thumb", "clavicle")
_CLEAR = 0.3  # cosine: within 73 degrees of the direction, or of its opposite, counts as clear
_STRAIGHT_ACROSS = 0.98  # cosine: 11 degrees; rests of real rigs are off by less than 1
_FEET_SHARE = 0.03  # of hips to neck: feet that point forward by less than this show no direction
_ONE_PLACE = 0.05  # of a shin
_BENT_KNEE = 0.05  # sine of the bend: 3 degrees; straighter knees show no direction


def correct_sides(body: Body) -> None:
    """Swaps the sides of a pair of limbs whose names are wrong; marks the body as a guess when that is unsure."""
    if _has_all_ends_in_one_place(body):
        body.is_guess = True
        body.warn(
            "its hands and feet are all in one place: what moves them is missing or not loaded; look, then confirm"
        )
        return
    is_calm = body.skeleton.is_rest or is_symmetric(body)
    legs, arms = _left_by_names(body, LEG, is_calm), _left_by_names(body, ARM, is_calm)
    left = _left_by_feet(body)
    if legs is not None and arms is not None and dot(legs, arms) < -_CLEAR:
        _settle_contradiction(body, legs, arms, left if left is not None else _left_by_knees(body), is_calm)
        return
    known = [direction for direction in (legs, arms) if direction is not None]
    if body.skeleton.side_words.is_arbitrary and known:
        _settle_arbitrary_sides(body, known[0], left if left is not None else _left_by_knees(body))
        return
    if left is None and not (len(known) == 2 and dot(known[0], known[1]) > _CLEAR):
        _doubt_crossed_names(body)
    limbs = {part: found.joint for part, found in body.parts.items() if part[0] in LEG + ARM}
    is_defined = any(body.skeleton.joints[index].slots for index in limbs.values())
    if left is None and is_defined and contradicts_side_words(body.skeleton, limbs):
        body.is_guess = True
        body.warn(
            "the HumanIK definition has left and right exchanged against the joint names, and the shape does not show "
            "which is true; look, then confirm or give a mapping"
        )
    if left is not None and known and all(dot(direction, left) < -_CLEAR for direction in known):
        body.is_guess = True
        body.warn(
            "left and right in the joint names are exchanged against the way the feet point: the figure is mirrored, "
            "or its names lie; look, then confirm or give a mapping"
        )


def _has_all_ends_in_one_place(body: Body) -> bool:
    """Whether both wrists and both ankles coincide, as where nothing moves the IK handles away from 0 0 0."""
    ends = [body.joint(role, side) for role in ("wrist", "ankle") for side in SIDES]
    knees = [body.joint("knee", side) for side in SIDES]
    if ends[0] is None or ends[1] is None or ends[2] is None or ends[3] is None or knees[0] is None:
        return False
    distance_of = body.skeleton.distance
    shin = distance_of(knees[0], ends[2])
    return shin > 0.0 and all(distance_of(ends[0], end) < _ONE_PLACE * shin for end in ends[1:] if end is not None)


def _doubt_crossed_names(body: Body) -> None:
    """Marks the body as a guess where the names of both limbs contradict those of the joints before or after them."""
    for limb, is_crossed in (
        (Message("legs"), _has_crossed_tips(body, "toe")),
        (Message("arms"), _has_crossed_tips(body, "thumb") or _has_crossed_clavicles(body)),
    ):
        if is_crossed:
            body.is_guess = True
            body.warn(
                "left and right in the names of the {0} contradict each other, and the shape does not show which; "
                "look, then confirm or give a mapping",
                limb,
            )


def _has_crossed_tips(body: Body, role: str) -> bool:
    """Whether both toes, or both thumbs, have the side word of the other side."""
    for side in SIDES:
        tip = body.joint(role, side)
        words = set() if tip is None else {key.side for key in body.skeleton.keys[tip][0]}
        if OTHER_SIDE[side] not in words or side in words:
            return False
    return True


def _has_crossed_clavicles(body: Body) -> bool:
    """Whether the joints named as collar bones carry the arm of the other side, both of them."""
    for side in SIDES:
        ours, theirs = body.joint("upper_arm", side), body.joint("upper_arm", OTHER_SIDE[side])
        named = name_candidates(body, "clavicle", side)
        if ours is None or theirs is None or not named:
            return False
        if any(body.skeleton.is_above(each, ours) or not body.skeleton.is_above(each, theirs) for each in named):
            return False
    return True


def _settle_arbitrary_sides(body: Body, named: Point, left: Optional[Point]) -> None:
    """Decides which of two side words that say nothing (A and B) is left, by the way the figure faces.

    Where feet and knees show nothing it is taken to face along +z, as Maya's characters do; a person has to confirm.
    """
    words = body.skeleton.side_words
    if left is None or abs(dot(named, left)) <= _CLEAR:
        left = (1.0, 0.0, 0.0)
        body.is_guess = True
        body.warn("neither its names nor its shape show which side is left; it is taken to face along z; confirm")
    if dot(named, left) < 0.0:
        for role in {role for role, side in body.parts if side}:
            _exchange(body, role)
    pairs = (words.tokens, words.prefixes, words.suffixes)
    shown = " / ".join("'{0}'".format(word) for found in pairs for word in sorted(found))
    body.warn("the side words {0} of its names were given their sides by the shape", shown)


def _settle_contradiction(body: Body, legs: Point, arms: Point, left: Optional[Point], is_calm: bool) -> None:
    if is_calm and left is not None and abs(dot(legs, left)) > _CLEAR and abs(dot(arms, left)) > _CLEAR:
        is_legs = dot(legs, left) < 0.0
        limb, roles = (Message("legs"), _LEG_ROLES) if is_legs else (Message("arms"), _ARM_ROLES)
        for role in roles:
            _exchange(body, role)
        body.warn(
            "left and right in the names of the {0} contradict the rest of the figure and the way the feet point; "
            "the positions were used instead",
            limb,
        )
        return
    body.is_guess = True
    body.warn(
        "left and right in the names of arms and legs contradict each other, or the trunk is twisted far round, and "
        "the pose does not show which; look, then confirm or give a mapping"
    )


def _exchange(body: Body, role: str) -> None:
    left, right = body.parts.pop((role, "l"), None), body.parts.pop((role, "r"), None)
    if left is not None:
        body.parts[(role, "r")] = left._replace(confidence=0.6)
    if right is not None:
        body.parts[(role, "l")] = right._replace(confidence=0.6)


def _left_by_names(body: Body, roles: Sequence[str], is_calm: bool) -> Optional[Point]:
    """From the right to the left joint of the first pair that is known on both sides.

    In the middle of a dance only the upper ends of the limbs count: knees and hands cross.
    """
    for role in roles if is_calm else roles[:1]:
        left, right = body.joint(role, "l"), body.joint(role, "r")
        if left is not None and right is not None:
            positions = body.skeleton.positions
            return unit_or_none(subtract(positions[left], positions[right]))
    return None


def is_symmetric(body: Body) -> bool:
    """Whether every left joint stands straight across from its right one, as in no dance or walk."""
    positions = body.skeleton.positions
    across = []
    for role in (*LEG, *ARM):
        left, right = body.joint(role, "l"), body.joint(role, "r")
        if left is not None and right is not None:
            direction = unit_or_none(subtract(positions[left], positions[right]))
            if direction is not None:
                across.append(direction)
    return len(across) >= 3 and all(abs(dot(across[0], other)) >= _STRAIGHT_ACROSS for other in across[1:])


def _left_by_feet(body: Body) -> Optional[Point]:
    """The direction of the figure's own left by its feet; None where they do not show it."""
    feet, shins = [], []
    for side in SIDES:
        knee, ankle, toe = (body.joint(role, side) for role in ("knee", "ankle", "toe"))
        if knee is None or ankle is None:
            continue
        shins.append(body.skeleton.distance(knee, ankle))
        toes = _below(body, ankle) if toe is None else [toe]
        lefts = [body.skeleton.left_by_foot(knee, ankle, each) for each in toes]
        known = [left for left in lefts if left is not None]
        if known:
            feet.append(max(known, key=length))
    if not feet:
        return None
    left = mean(feet)
    size = trunk_length(body) or max(shins)  # about as long, where the hips are not known
    return unit_or_none(left) if length(left) >= _FEET_SHARE * size else None


def _below(body: Body, ankle: int) -> List[int]:
    """The joints below an ankle, whatever their names: the farthest off the shin's line is the toe."""
    return [index for index in body.skeleton.descendants(ankle) if not body.skeleton.is_helper(index)]


def _left_by_knees(body: Body) -> Optional[Point]:
    """The direction of the figure's own left by its knees, which bend the heel back; None where they are straight."""
    knees = []
    positions = body.skeleton.positions
    for side in SIDES:
        hip, knee, ankle = (body.joint(role, side) for role in LEG)
        if hip is None or knee is None or ankle is None:
            continue
        thigh = unit_or_none(subtract(positions[knee], positions[hip]))
        shin = unit_or_none(subtract(positions[ankle], positions[knee]))
        if thigh is not None and shin is not None:
            knees.append(cross(thigh, shin))
    left = mean(knees) if knees else (0.0, 0.0, 0.0)
    return unit_or_none(left) if length(left) >= _BENT_KNEE else None
