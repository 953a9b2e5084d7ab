"""Drops limb joints whose names the lengths of the limb contradict.

The two arms of a figure, and its two legs, are divided alike, in every pose. A joint that divides its limb
differently than its counterpart is dropped, and so are joints whose names stand in the wrong order; `missing_limbs`
may then find the right joint by the other side. A figure with one longer arm keeps it: the share of the upper part is
compared, not its length.
"""

from typing import List, Optional, Sequence

from ..messages import Message
from .body import ARM, LEG, PART_WORDS, SIDES, Body, name_candidates
from .limb_words import is_later_one, limb_names
from .skeleton import Skeleton, successive

# Upper part of a limb over the whole: 43 surveyed rigs, chibis included, lie within 0.42 and 0.61, and their two sides
# differ by 0.003 at most.
_SHARE_APART = 0.05
# Of limbs in which no other joint could be the middle one: some people draw one forearm shorter than the other.
_UNEVEN_APART = 0.15
_USUAL_SHARE = (0.40, 0.63)
_PLAUSIBLE_SHARE = (0.25, 0.75)
_LENGTH_APART = 0.2  # of the other side; for a limb of which only two joints are known
_LONGEST_TIP = 0.7  # of the limb: no foot and no hand is longer


def drop_doubtful_limbs(body: Body) -> None:
    """Drops the limb joints that the limb's order, its division or the other side contradict, with the reason."""
    for roles in (LEG, ARM):
        for side in SIDES:
            _drop_wrong_order(body, roles, side)
            _drop_end_in_the_middle(body, roles, side)
            _drop_later_ones(body, roles, side)
            if not body.has((roles[1], side)):
                _drop_end_with_half_a_limb_below(body, roles, side)
                _drop_beyond_other_words(body, roles, side)
        shares = {side: _share(body, roles, side) for side in SIDES}
        for side in SIDES:
            share = shares[side]
            if share is not None and not _PLAUSIBLE_SHARE[0] <= share <= _PLAUSIBLE_SHARE[1]:
                _drop_middle(body, roles, side, Message("divides the limb as no {0} does", PART_WORDS[roles[1]]))
        left, right = _share(body, roles, "l"), _share(body, roles, "r")
        for side, share, other in (("l", left, right), ("r", right, left)):  # nothing confirms an unusual one
            if share is not None and other is None and not _USUAL_SHARE[0] <= share <= _USUAL_SHARE[1]:
                _drop_middle(body, roles, side, Message("divides the limb as no {0} does", PART_WORDS[roles[1]]))
        apart = _SHARE_APART if any(_has_a_choice(body, roles, side) for side in SIDES) else _UNEVEN_APART
        if left is not None and right is not None and abs(left - right) > apart:
            usual = [side for side, share in (("l", left), ("r", right)) if _USUAL_SHARE[0] <= share <= _USUAL_SHARE[1]]
            for side in SIDES:
                if len(usual) != 1 or side not in usual:
                    _drop_middle(body, roles, side, Message("and its counterpart divide their limbs differently"))
        _compare_incomplete(body, roles)


def _drop_wrong_order(body: Body, roles: Sequence[str], side: str) -> None:
    skeleton = body.skeleton
    for first in range(len(roles)):
        for second in range(first + 1, len(roles)):
            uppers, lowers = name_candidates(body, roles[first], side), name_candidates(body, roles[second], side)
            if len(uppers) == len(lowers) == 1 and skeleton.is_above(lowers[0], uppers[0]):
                for role in (roles[first], roles[second]):
                    body.drop((role, side), "the names of {0} and {1} stand in the wrong order",
                              PART_WORDS[roles[first]], PART_WORDS[roles[second]])  # fmt: skip


def _drop_later_ones(body: Body, roles: Sequence[str], side: str) -> None:
    for role in roles:
        index = body.joint(role, side)
        if index is not None and is_later_one(body.skeleton, index, role, side):
            body.drop((role, side), "the number in '{0}' says that it comes later in its limb",
                      body.skeleton.shown_name(index))  # fmt: skip


def _drop_end_in_the_middle(body: Body, roles: Sequence[str], side: str) -> None:
    """In a rig that numbers the parts of a limb, no part hangs above its first joint or below its last."""
    settings = body.fit.convention.settings.get("find_by_bend", {}) if body.fit else {}
    for role, part_role in settings.items():
        parts = body.fit.candidates.get((part_role, side), ()) if body.fit and role in roles else ()
        first, last = body.joint(roles[0], side), body.joint(roles[2], side)
        for end, index, is_inside in ((roles[0], first, False), (roles[2], last, True)):
            if index is None:
                continue
            pairs = [(index, part) if is_inside else (part, index) for part in parts]
            if any(body.skeleton.is_above(upper, lower) for upper, lower in pairs):
                name = body.skeleton.shown_name(index)
                body.drop((end, side), "'{0}' stands among the parts of its own limb", name)


def _drop_end_with_half_a_limb_below(body: Body, roles: Sequence[str], side: str) -> None:
    """Drops a wrist or ankle from which the rest of the limb hangs: without a middle joint, it is the middle one."""
    first, end = body.joint(roles[0], side), body.joint(roles[2], side)
    if first is None or end is None:
        return
    skeleton = body.skeleton
    longest = _LONGEST_TIP * path_length(skeleton, first, end)
    if any(skeleton.distance(end, index) > longest for index in skeleton.children[end] if skeleton.children[index]):
        body.drop((roles[2], side), "'{0}' has half of the limb below it", skeleton.shown_name(end))


def _drop_beyond_other_words(body: Body, roles: Sequence[str], side: str) -> None:
    """Drops a hip below a joint called shin, and an ankle above one: whatever the convention, the order is wrong."""
    skeleton = body.skeleton
    first, end = body.joint(roles[0], side), body.joint(roles[2], side)
    for index, name in limb_names(skeleton, side, tuple(roles)).items():
        places = [roles.index(role) for role in name.roles]
        for role, joint, is_beyond in (
            (roles[0], first, first is not None and min(places) > 0 and skeleton.is_above(index, first)),
            (roles[2], end, end is not None and max(places) < 2 and skeleton.is_above(end, index)),
        ):
            if is_beyond and joint is not None and body.has((role, side)):
                shown = (skeleton.shown_name(joint), skeleton.shown_name(index))
                body.drop((role, side), "'{0}' and '{1}' stand in the wrong order", *shown)


def _share(body: Body, roles: Sequence[str], side: str) -> Optional[float]:
    """Length of the upper part of a limb over both parts; None where a joint is missing or the limb has no length."""
    joints = [body.joint(role, side) for role in roles]
    if joints[0] is None or joints[1] is None or joints[2] is None:
        return None
    upper = body.skeleton.distance(joints[0], joints[1])
    lower = body.skeleton.distance(joints[1], joints[2])
    return upper / (upper + lower) if upper + lower > 0.0 else None


def _has_a_choice(body: Body, roles: Sequence[str], side: str) -> bool:
    """Whether another joint than the middle one stands between the first and the last of a limb."""
    first, last = body.joint(roles[0], side), body.joint(roles[2], side)
    return first is None or last is None or body.skeleton.between(first, last) != [body.joint(roles[1], side)]


def _drop_middle(body: Body, roles: Sequence[str], side: str, why: str) -> None:
    index = body.joint(roles[1], side)
    if index is not None:
        body.drop((roles[1], side), "'{0}' {1}", body.skeleton.shown_name(index), why)


def _compare_incomplete(body: Body, roles: Sequence[str]) -> None:
    """Drops joints of a limb with two known joints when the path between them is shorter than on the other side.

    The path runs along the bones, so a bent limb is as long as a straight one; a path that is too short begins after
    the limb does, or ends before it. A single bone must not be longer than on the other side either, if that is whole.
    """
    for side, other in (("l", "r"), ("r", "l")):
        known = [role for role in roles if body.has((role, side))]
        if len(known) != 2:
            continue
        if not all(body.has((role, other)) for role in known):
            if known == [roles[0], roles[2]] and body.fit and body.fit.convention.settings.get("names_may_lie"):
                index = body.parts[(known[1], side)].joint
                name = body.skeleton.shown_name(index)
                body.drop((known[1], side), "nothing confirms '{0}': these names often lie", name)
            continue
        ours, theirs = [
            path_length(body.skeleton, body.parts[(known[0], each)].joint, body.parts[(known[1], each)].joint)
            for each in (side, other)
        ]
        share = _share(body, roles, other)
        if share is not None and known == [roles[0], roles[2]]:
            theirs = sum(body.skeleton.distance(a, b) for a, b in successive(_joints(body, roles, other)))
        is_other_whole = all(body.has((role, other)) for role in roles)
        if is_other_whole and known != [roles[0], roles[2]]:
            bone, counterpart = (body.skeleton.distance(*_joints(body, known, each)) for each in (side, other))
            is_too_long = bone > (1.0 + _LENGTH_APART) * counterpart
        else:
            is_too_long = False  # helpers beside the bone only make the path longer
        if ours >= (1.0 - _LENGTH_APART) * theirs and not is_too_long:
            continue
        doubted = [(role, side) for role in known] + [(known[1], other)] * (not is_other_whole)
        for part in doubted:
            body.drop(part, "'{0}' is not as far along its limb as on the other side",
                      body.skeleton.shown_name(body.parts[part].joint))  # fmt: skip


def _joints(body: Body, roles: Sequence[str], side: str) -> List[int]:
    return [body.parts[(role, side)].joint for role in roles if body.has((role, side))]


def path_length(skeleton: Skeleton, upper: int, lower: int) -> float:
    """Length along the bones from a joint down to another, cm."""
    joints = [upper, *skeleton.between(upper, lower), lower]
    return sum(skeleton.distance(a, b) for a, b in successive(joints))
