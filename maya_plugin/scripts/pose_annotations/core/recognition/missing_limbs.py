"""Finds limb joints that no name identifies, where the rest of the body leaves only one joint possible.

A whole limb with the names of the other side is found by the limb that has them too. Else there are four ways, each
only for a joint whose neighbours in the chain are known:

    by other words      the joint's name means this part, and nothing else, in other rigs
    by the other side   the joint stands as far from its neighbours as its counterpart on the other side
    by its wrong side   the joint has the right name with the wrong side (both legs called leg_R)
    by the bend         a rig that numbers its joints: the elbow is where the chain bends, twist joints lie straight

Lengths between neighbours do not change with the pose, so all of this holds in the middle of a dance. A part for
which two joints are possible stays missing. Joints named as helpers are not considered, nor are joints with a twin of
the same name on the other side that is another part there.
"""

import itertools
from typing import Dict, List, Optional, Sequence, Tuple

from ..geometry import dot, subtract, unit_or_none
from ..messages import Message
from .body import ARM, LEG, SIDES, Body, FoundJoint, name_candidates, numbered_candidates
from .bone_names import OTHER_SIDE
from .convention_match import meanings_of, unambiguous_role
from .naming_conventions import CONVENTIONS
from .skeleton import Skeleton, successive

FEWEST_NAMED = 6  # parts of the body: a convention that names fewer is not the rig's own
_ABOUT_EQUAL = 0.05  # of the bone: the same, where the name speaks for the joint
_EQUAL = 0.02  # of the limb: how far two sides of a figure may differ and still be mirror images
_CLEAR = 0.3  # cosine: within 73 degrees of the line between the other two limbs
_STRAIGHT = 0.005  # of the limb: twist joints lie on the line between the joints up to rounding
_BENT = 0.01  # of the limb: less bend than this is a straight limb, which shows no elbow or knee


def repair_limbs(body: Body) -> None:
    """Adds to the body the limb joints that can be identified without their name."""
    for roles in (LEG, ARM):
        _divide_doubled_side(body, roles)
        for _ in range(2):  # a joint found in the first round may be the neighbour that the second needs
            for side in SIDES:
                for role in roles:
                    if (role, side) not in body.parts:
                        _find_by_wrong_side(body, roles, role, side)
                    if (role, side) not in body.parts:
                        _find_by_other_words(body, roles, role, side)
                    if (role, side) not in body.parts:
                        _find_by_other_side(body, roles, role, side)
        if body.fit is not None:
            for role, part_role in body.fit.convention.settings.get("find_by_bend", {}).items():
                if role in roles:
                    _find_by_bend(body, roles, role, part_role)


def _divide_doubled_side(body: Body, roles: Sequence[str]) -> None:
    """Gives one of two limbs with the names of one side to the other side, which has none (both legs called leg_R).

    The pair of limbs whose sides are known says which is which: its upper ends are where their names say in any pose.
    """
    others = ARM if roles is LEG else LEG
    reference = [body.joint(others[0], side) for side in SIDES]
    for side in SIDES:
        other = OTHER_SIDE[side]
        ours = [body.joint(role, other) for role in roles]
        if any(body.has((role, side)) or name_candidates(body, role, side) for role in roles):
            continue
        if None in ours or None in reference:
            continue
        twin = _equal_limb(body, roles, other, [index for index in ours if index is not None])
        if twin is None:
            continue
        positions = body.skeleton.positions
        left, right = (positions[index] for index in reference if index is not None)
        across = unit_or_none(subtract(left, right) if side == "l" else subtract(right, left))
        apart = unit_or_none(subtract(positions[twin[0]], positions[ours[0] or 0]))
        if across is None or apart is None or abs(dot(across, apart)) < _CLEAR:
            continue
        if dot(across, apart) < 0.0:  # the one that was taken is on the side without names
            for role, index in zip(roles, twin):
                body.parts[(role, side)] = body.parts[(role, other)]
                body.take((role, other), index, 0.8, Message("has the right name for this part and hangs on this side"))
        else:
            for role, index in zip(roles, twin):
                body.take((role, side), index, 0.8, Message("has the right name for this part and hangs on this side"))


def _equal_limb(body: Body, roles: Sequence[str], side: str, limb: Sequence[int]) -> Optional[Tuple[int, ...]]:
    """The one other limb of the same names with equal bones, apart from this one."""
    skeleton = body.skeleton
    lengths = [skeleton.distance(upper, lower) for upper, lower in successive(limb)]
    named = [name_candidates(body, role, side) + numbered_candidates(body, role, side) for role in roles]
    found = {
        chain
        for chain in itertools.product(*named)
        if all(skeleton.is_above(upper, lower) for upper, lower in successive(chain))
        and not skeleton.is_above(chain[0], limb[0])
        and not skeleton.is_within(chain[0], limb[0])
        and all(
            abs(skeleton.distance(upper, lower) - length) <= _EQUAL * length
            for (upper, lower), length in zip(successive(chain), lengths)
        )
    }
    return found.pop() if len(found) == 1 else None


def is_unexplained(body: Body, index: int, role: str, side: str) -> bool:
    """Whether the joint may still be that part: no other part yet, no helper, not named as something else."""
    skeleton = body.skeleton
    if index in body.part_by_joint() or skeleton.is_helper(index):
        return False
    return not is_named_otherwise(body, index, role) and not has_other_twin(body, index, role, side)


def is_named_otherwise(body: Body, index: int, role: str) -> bool:
    """Whether the figure's own convention has the name for another part."""
    if body.fit is None:
        return False
    return any(
        CONVENTIONS[meaning.convention].name == body.fit.convention.name and meaning.role != role
        for meaning, _ in meanings_of(body.skeleton, index)
    )


def stands_otherwise(body: Body, limb: Sequence[str], role: str, side: str, index: int) -> bool:
    """Whether the other side's joint of this part is at another distance from the joint before or after it."""
    other = OTHER_SIDE[side]
    counterpart = body.joint(role, other)
    if counterpart is None:
        return False
    place = limb.index(role)
    for neighbour in limb[max(place - 1, 0) : place + 2]:
        ours, theirs = body.joint(neighbour, side), body.joint(neighbour, other)
        if neighbour != role and ours is not None and theirs is not None:
            wanted = body.skeleton.distance(counterpart, theirs)
            if abs(body.skeleton.distance(index, ours) - wanted) > _ABOUT_EQUAL * wanted:
                return True
    return False


def is_no_part_of(body: Body, index: int, chain: Tuple[str, ...]) -> bool:
    """Whether the rig's own convention has the name for something that is no part of the limb: a helper, a finger."""
    if body.fit is None or body.fit.core_count < FEWEST_NAMED:
        return False
    own = body.fit.convention.name
    if any(role not in chain and index in indices for (role, _), indices in body.fit.candidates.items()):
        return True
    return any(
        CONVENTIONS[meaning.convention].name == own and meaning.role not in chain
        for meaning, _ in meanings_of(body.skeleton, index)
    )


def has_other_twin(body: Body, index: int, role: str, side: str) -> bool:
    """Whether the other side has a joint of the same name that is not this part: then this is not this part either."""
    other = OTHER_SIDE[side]
    counterpart = body.joint(role, other)
    twins = [twin for twin in body.skeleton.twins(index) if twin != index]
    return bool(twins) and counterpart is not None and counterpart not in twins


def _find_by_other_side(body: Body, roles: Sequence[str], role: str, side: str) -> None:
    skeleton = body.skeleton
    other = OTHER_SIDE[side]
    position = roles.index(role)
    above = _nearest_known(body, roles[:position][::-1], side)
    below = _nearest_known(body, roles[position + 1 :], side)
    counterpart = body.joint(role, other)
    if counterpart is None or (above is None and below is None):
        return
    candidates = _candidates(body, roles, role, side, above, below)
    measured = []
    for neighbour in (above, below):
        if neighbour is not None:
            theirs = body.joint(neighbour, other)
            ours = body.joint(neighbour, side)
            if theirs is not None and ours is not None:
                measured.append((ours, skeleton.distance(counterpart, theirs)))
    if not measured:
        return
    size = max(distance for _, distance in measured)
    if size <= 0.0:
        return
    fitting = [
        index
        for index in candidates
        if all(abs(skeleton.distance(index, ours) - distance) <= _EQUAL * size for ours, distance in measured)
    ]
    fitting = [index for index in fitting if is_unexplained(body, index, role, side)]
    if len(fitting) == 1 and _has_double(body, role, other, size):
        body.problems[(role, side)] = Message(
            "'{0}' fits, but the other side has two joints in that place", skeleton.shown_name(fitting[0])
        )
    elif len(fitting) == 1:
        why = Message("stands as '{0}' does on the other side", skeleton.shown_name(counterpart))
        body.take((role, side), fitting[0], 0.75, why)
    elif len(fitting) > 1:
        names = ", ".join("'{0}'".format(skeleton.shown_name(index)) for index in fitting[:3])
        body.problems[(role, side)] = Message("{0} fit equally well", names)


def _has_double(body: Body, role: str, other: str, size: float) -> bool:
    """Whether a second joint stands where the counterpart does: the joint found here may be that one's twin."""
    skeleton = body.skeleton
    counterpart = body.joint(role, other)
    if counterpart is None:
        return False
    assigned = body.part_by_joint()
    for index in range(len(skeleton)):
        is_free = index not in assigned and not skeleton.is_helper(index)
        is_near = is_free and skeleton.distance(index, counterpart) <= _EQUAL * size
        if is_near and not is_named_otherwise(body, index, role):
            return True
    return False


def _find_by_wrong_side(body: Body, roles: Sequence[str], role: str, side: str) -> None:
    """Adds the one possible joint whose name is right except for the side (and a number that Maya added)."""
    position = roles.index(role)
    above = _nearest_known(body, roles[:position][::-1], side)
    below = _nearest_known(body, roles[position + 1 :], side)
    other = OTHER_SIDE[side]
    named = {index for each in SIDES for index in numbered_candidates(body, role, each)}
    named.update(name_candidates(body, role, other))
    assigned = body.part_by_joint()
    fitting = [
        index
        for index in _candidates(body, roles, role, side, above, below)
        if index in named and index not in assigned and not stands_otherwise(body, roles, role, side, index)
    ]
    if len(fitting) == 1:
        body.take((role, side), fitting[0], 0.8, Message("has the right name for this part and hangs on this side"))


def _find_by_other_words(body: Body, roles: Sequence[str], role: str, side: str) -> None:
    """Adds the one possible joint whose name means this part in another convention, and nothing else in any."""
    position = roles.index(role)
    above = _nearest_known(body, roles[:position][::-1], side)
    below = _nearest_known(body, roles[position + 1 :], side)
    dropped = name_candidates(body, role, side)  # named so by the figure's own convention, and dropped for a reason
    fitting = [
        index
        for index in _candidates(body, roles, role, side, above, below)
        if index not in dropped
        and is_unexplained(body, index, role, side)
        and unambiguous_role(body.skeleton, index, side) == role
        and not stands_otherwise(body, roles, role, side, index)
    ]
    if len(fitting) == 1:
        body.take((role, side), fitting[0], 0.8, Message("has a name that means this part in every rig that uses it"))


def _nearest_known(body: Body, roles: Sequence[str], side: str) -> Optional[str]:
    return next((role for role in roles if (role, side) in body.parts), None)


def _candidates(
    body: Body, roles: Sequence[str], role: str, side: str, above: Optional[str], below: Optional[str]
) -> List[int]:
    """The joints that can be the part by their position in the chain."""
    skeleton = body.skeleton
    upper = body.joint(above, side) if above else None
    lower = body.joint(below, side) if below else None
    if upper is not None and lower is not None:
        return skeleton.between(upper, lower)
    if lower is not None:  # the topmost joint of the limb: above the next one, and not shared with the other side
        other = OTHER_SIDE[side]
        shared = [body.joint(each, other) for each in roles if (each, other) in body.parts]
        return [
            index
            for index in skeleton.ancestors(lower)
            if not any(theirs is not None and skeleton.is_within(theirs, index) for theirs in shared)
        ]
    if upper is None:
        return []
    end = body.joint("thumb" if role == "wrist" else "toe", side)
    if end is not None and skeleton.is_above(upper, end):
        return skeleton.between(upper, end)
    return [index for index in skeleton.descendants(upper) if skeleton.depth[index] - skeleton.depth[upper] <= 4]


def _find_by_bend(body: Body, roles: Sequence[str], role: str, part_role: str) -> None:
    """Adds the middle joint of a numbered limb on both sides, or on neither where the sides disagree.

    Only joints that the convention names as parts of the limb (`part_role`) are considered.
    """
    found: Dict[str, Tuple[int, int]] = {}
    for side in SIDES:
        upper, lower = body.joint(roles[0], side), body.joint(roles[2], side)
        if upper is None or lower is None or (role, side) in body.parts:
            continue
        parts = body.fit.candidates.get((part_role, side), ()) if body.fit else ()
        chain = [index for index in body.skeleton.between(upper, lower) if index in parts]
        bend = _bend(body.skeleton, upper, lower, chain)
        if bend is not None:
            found[side] = (bend, len(chain))
    for side in SIDES:
        if (role, side) in body.parts or (roles[0], side) not in body.parts:
            continue
        other = OTHER_SIDE[side]
        if side not in found:
            body.problems[(role, side)] = Message("the joints are numbered, and the limb has no clear bend among them")
        elif other in found and _agree(body, roles, found[side][0], found[other][0], side):
            shown = body.skeleton.shown_name(found[side][0])
            body.parts[(role, side)] = FoundJoint(found[side][0], 0.85, Message("the limb bends at '{0}'", shown))
            body.problems.pop((role, side), None)
        else:
            body.problems[(role, side)] = Message("the joints are numbered, and the two sides bend at different places")


def _agree(body: Body, roles: Sequence[str], ours: int, theirs: int, side: str) -> bool:
    other = OTHER_SIDE[side]
    shares = []
    for each, index in ((side, ours), (other, theirs)):
        upper, lower = body.joint(roles[0], each), body.joint(roles[2], each)
        if upper is None or lower is None:
            return False
        above, below = body.skeleton.distance(upper, index), body.skeleton.distance(index, lower)
        shares.append(above / (above + below))
    return abs(shares[0] - shares[1]) <= _EQUAL


def _bend(skeleton: Skeleton, upper: int, lower: int, chain: Sequence[int]) -> Optional[int]:
    """The one joint at which a chain bends; None when it is straight or bends at several."""
    size = sum(skeleton.distance(a, b) for a, b in zip([upper, *chain], [*chain, lower]))
    if size <= 0.0 or not chain:
        return None
    best = max(chain, key=lambda index: skeleton.off_line(index, upper, lower))
    if skeleton.off_line(best, upper, lower) < _BENT * size:
        return None
    middle = list(chain).index(best)
    others = [(index, upper, best) for index in chain[:middle]]
    others += [(index, best, lower) for index in chain[middle + 1 :]]
    return best if all(skeleton.off_line(*other) <= _STRAIGHT * size for other in others) else None
