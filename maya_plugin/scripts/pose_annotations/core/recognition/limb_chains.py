"""Finds the joints of a limb that the rig's convention leaves open, by each name and its place in the chain.

Clavicle, shoulder, elbow, hand: between a collar bone and an elbow "shoulder" is the shoulder joint. Every way to
give the named joints of one side their parts, in the order of the limb, is compared; those that the lengths contradict
are dropped, and a part counts only when all that remain agree on its joint. Lengths do not change with the pose.
"""

from typing import Dict, Iterable, List, Optional, Sequence, Tuple

from ..geometry import dot, subtract, unit_or_none
from ..messages import Message
from .body import ARM, LEG, SIDES, Body, FoundJoint
from .bone_names import OTHER_SIDE
from .limb_words import ARM_CHAIN, LEG_CHAIN, LimbName, limb_names
from .missing_limbs import has_other_twin, is_no_part_of, stands_otherwise
from .skeleton import Skeleton

_MOST_JOINTS = 8  # of a limb that are named as parts of it; more are a tentacle
_UPPER_TO_LOWER = (0.6, 1.7)  # upper to lower part of a limb; 43 surveyed rigs lie within 0.72 and 1.56
_COLLAR_LEAST, _COLLAR_MOST = 0.1, 0.6  # collar bone over collar bone and upper arm together
_COLLAR = 0.8  # of the upper arm: a longer collar bone is none
_END = 0.85  # of the lower part: longer than this is no foot and no hand
_FOOT = 0.64  # cosine (50 degrees): a last bone that points so far off the one above it is a foot, not a shin
# How far the first named joint of a limb is from the trunk, over the next bone: at most the one for a limb's own first
# joint, at least the other for its middle one; between the two neither is sure. A hip joint is 0.1 to 0.7 of the thigh
# away, a shoulder joint without a collar bone 0.9 of the upper arm.
_FIRST = {LEG_CHAIN: 0.85, ARM_CHAIN: 1.4}
_MIDDLE = {LEG_CHAIN: 0.75, ARM_CHAIN: 1.2}
_WIDE = 0.17  # of the arm: half a pair of shoulders is wider (0.3), half a pair of collar bones narrower (0.06)

Assignment = Dict[str, int]


def complete_limbs(body: Body) -> None:
    """Adds the limb joints that names and chains settle; replaces those of a limb that its own chain contradicts."""
    _drop_narrow_shoulders(body)
    for limb, chain in ((LEG, LEG_CHAIN), (ARM, ARM_CHAIN)):
        names = {side: limb_names(body.skeleton, side, chain) for side in SIDES}
        for side in SIDES:
            is_open = not all(body.has((role, side)) for role in limb)
            if is_open or _is_contradicted(body, limb, chain, side, names) or _skips(body, limb, side, names[side]):
                _complete(body, limb, chain, side, names)
            if _is_contradicted(body, limb, chain, side, names):
                role = next(each for each in limb if body.has((each, side)))
                body.drop((role, side), "'{0}' stands where another part of its limb does",
                          _shown(body.skeleton, body.joint(role, side)))  # fmt: skip


def _complete(
    body: Body, limb: Sequence[str], chain: Tuple[str, ...], side: str, names: Dict[str, Dict[int, LimbName]]
) -> None:
    skeleton = body.skeleton
    path = _longest_path(skeleton, names[side])
    if not 0 < len(path) <= _MOST_JOINTS:
        return
    other = OTHER_SIDE[side]
    other_path = _longest_path(skeleton, names[other])
    _drop_where_another_is_surer(body, limb, side, path, names[side])
    if not _is_whole_series([names[side][index] for index in path], [names[other][index] for index in other_path]):
        return
    found, undecided = _agreed(skeleton, path, chain, side, names)
    opposite = _agreed(skeleton, other_path, chain, other, names)[0] if len(other_path) <= _MOST_JOINTS else {}
    core = {
        role: index for role, index in found.items()
        if role in limb and not is_no_part_of(body, index, chain)
        and (
            names[side][index].is_numbered
            or opposite.get(role) in skeleton.twins(index)
            or not has_other_twin(body, index, role, side)
        )
    }  # fmt: skip
    present = {role: body.parts[(role, side)].joint for role in limb if body.has((role, side))}
    is_wrong = _is_contradicted(body, limb, chain, side, names) or _skips(body, limb, side, names[side])
    is_other = any(core.get(role, index) != index for role, index in present.items())
    if not is_wrong and is_other and len(core) <= len(present):
        return
    if len(core) < 2 or (not is_wrong and not set(present) <= set(core) | set(undecided)):
        return
    for role in limb:
        old = body.joint(role, side)
        if role in core and old != core[role]:
            if is_wrong or not stands_otherwise(body, limb, role, side, core[role]):
                _record(body, role, side, core[role], names[side][core[role]])
        elif role not in core and (is_wrong or old in core.values()):
            body.drop((role, side), "'{0}' has another place in its chain", _shown(skeleton, old))
    for role, indices in undecided.items():
        if body.joint(role, side) in indices:
            body.parts.pop((role, side))
        if not body.has((role, side)):
            shown = ", ".join("'{0}'".format(skeleton.shown_name(index)) for index in indices)
            body.problems[(role, side)] = Message("{0} fit equally well", shown)


def _drop_where_another_is_surer(
    body: Body, limb: Sequence[str], side: str, path: Sequence[int], names: Dict[int, LimbName]
) -> None:
    """Drops a joint whose name may mean several parts where another of the chain can only be this one."""
    for role in limb:
        index = body.joint(role, side)
        if index is None or index not in names or len(names[index].roles) < 2:
            continue
        surer = [other for other in path if other != index and names[other].roles == {role}]
        if surer:
            shown = [body.skeleton.shown_name(each) for each in (index, surer[0])]
            body.drop((role, side), "'{0}' may be another part, since there is '{1}'", *shown)


def _drop_narrow_shoulders(body: Body) -> None:
    """Drops shoulder joints as near each other as collar bones are, and named as such or above another joint."""
    skeleton = body.skeleton
    shoulders = [body.joint("upper_arm", side) for side in SIDES]
    if shoulders[0] is None or shoulders[1] is None:
        return
    names = {side: limb_names(skeleton, side, ARM_CHAIN) for side in SIDES}
    for index, side in zip(shoulders, SIDES):
        elbow = body.joint("elbow", side)
        if elbow is None:
            elbow = body.joint("wrist", side)
        if index is None or elbow is None:
            continue
        size = skeleton.distance(index, elbow)
        between = [
            each for each in skeleton.between(index, elbow)
            if not skeleton.is_helper(each)
            and _COLLAR_LEAST * size < skeleton.distance(index, each) < _COLLAR_MOST * size
        ]  # fmt: skip
        wide = skeleton.distance(shoulders[0], shoulders[1]) / 2.0
        may_be_collar = "clavicle" in names[side][index].roles if index in names[side] else False
        if (between or may_be_collar) and wide < _WIDE * size:
            body.drop(("upper_arm", side), "'{0}' stands where a collar bone does", skeleton.shown_name(index))


def _skips(body: Body, limb: Sequence[str], side: str, names: Dict[int, LimbName]) -> bool:
    """Whether a joint that may be a limb's first or last one stands between two joints taken for others."""
    known = [body.joint(role, side) for role in limb]
    if known[0] is None or known[1] is None or known[2] is None:
        return False
    between = [(each, limb[0]) for each in body.skeleton.between(known[0], known[1])]
    between += [(each, limb[2]) for each in body.skeleton.between(known[1], known[2])]
    return any(each in names and names[each].roles & {role} for each, role in between)


def _is_whole_series(ours: Sequence[LimbName], theirs: Sequence[LimbName]) -> bool:
    """Whether the numbers of a limb leave none out, and are those of the other side: else one of its joints is lost."""
    numbers = _numbers(ours)
    if not numbers:
        return True
    opposite = _numbers(theirs)
    before = next(place for place, name in enumerate(ours) if name.is_numbered)
    if numbers[0] > 1 + before:
        return False
    return numbers == list(range(numbers[0], numbers[0] + len(numbers))) and (not opposite or numbers == opposite)


def _numbers(names: Sequence[LimbName]) -> List[int]:
    """The numbers of a limb's joints; of "leg, leg2" the one without a number is the first."""
    found = [name.ordinal for name in names if name.ordinal is not None]
    return [1, *found[1:]] if found[:1] == [0] and found[1:2] == [2] else found


def _shown(skeleton: Skeleton, index: Optional[int]) -> str:
    return "" if index is None else skeleton.shown_name(index)


def _record(body: Body, role: str, side: str, index: int, name: LimbName) -> None:
    shown = body.skeleton.shown_name(index)
    body.problems.pop((role, side), None)
    if not name.is_numbered:
        why = Message("'{0}' may mean this part, and stands in its place in the chain", shown)
        body.parts[(role, side)] = FoundJoint(index, 0.85, why)
        return
    why = Message("stands in this part's place in a numbered chain")
    body.take((role, side), index, 0.7, why)


def _longest_path(skeleton: Skeleton, names: Dict[int, LimbName]) -> List[int]:
    """The most named joints that hang one below the other, from the top; of equal ones that with more influences."""
    best: Tuple[Tuple[int, int, int], List[int]] = ((0, 0, 0), [])
    for tip in names:
        path = [index for index in skeleton.ancestors(tip)[::-1] if index in names] + [tip]
        path = [index for number, index in enumerate(path) if not _is_again(skeleton, path, number)]
        quality = (len(path), sum(skeleton.joints[index].is_influence for index in path), -skeleton.depth[tip])
        if quality > best[0]:
            best = (quality, path)
    return best[1]


def _is_again(skeleton: Skeleton, path: Sequence[int], number: int) -> bool:
    """Whether the next joint of a path stands at the same position: the lower one is taken."""
    return number + 1 < len(path) and skeleton.distance(path[number], path[number + 1]) < 1e-6


def _is_contradicted(
    body: Body, limb: Sequence[str], chain: Tuple[str, ...], side: str, names: Dict[str, Dict[int, LimbName]]
) -> bool:
    """Whether a limb begins with its middle joint at the trunk, or with its first one a whole bone below it."""
    present = [role for role in limb if body.has((role, side))]
    if not present:
        return False
    known = [body.parts[(role, side)].joint for role in present]
    if len(known) == 1:
        known += [index for index in body.skeleton.descendants(known[0]) if index in names[side]][:1]
    if len(known) < 2:
        return False
    first, second = known[:2]
    if present[0] == limb[0]:  # its first joint may be lost, and the middle one have its name
        may_be_middle = first in names[side] and {limb[0], limb[1]} <= names[side][first].roles
        reach = _reach(body.skeleton, first, side, names)
        return (
            limb[1] not in present and may_be_middle and reach > _FIRST[chain] * body.skeleton.distance(first, second)
        )
    return _reach(body.skeleton, first, side, names) < _FIRST[chain] * body.skeleton.distance(first, second)


def _reach(skeleton: Skeleton, index: int, side: str, names: Dict[str, Dict[int, LimbName]]) -> float:
    """How far a joint is from the trunk along its bones, cm: from the nearest joint that carries the other side too."""
    others = names[OTHER_SIDE[side]]
    length, below = 0.0, index
    for above in skeleton.ancestors(index):
        length += skeleton.distance(above, below)
        below = above
        if any(skeleton.is_above(above, other) for other in others):
            return length
    return length


def _agreed(
    skeleton: Skeleton,
    path: Sequence[int],
    chain: Tuple[str, ...],
    side: str,
    names: Dict[str, Dict[int, LimbName]],
) -> Tuple[Assignment, Dict[str, List[int]]]:
    """The parts on which all possible assignments agree, and the joints between which the others stay open."""
    possible = [
        each for each in _assignments(path, [names[side][index] for index in path], chain)
        if _is_possible(skeleton, each, chain, side, names)
    ]  # fmt: skip
    if not possible:
        return {}, {}
    # As many parts as possible; then those whose names leave less open.
    sureness = [sum(10.0 + 1.0 / len(names[side][index].roles) for index in each.values()) for each in possible]
    possible = [each for each, sure in zip(possible, sureness) if sure > max(sureness) - 1e-6]
    found: Assignment = {}
    undecided: Dict[str, List[int]] = {}
    for role in chain:
        joints = {each.get(role) for each in possible}
        known = [index for index in joints if index is not None]
        if len(joints) == 1 and known:
            found[role] = known[0]
        elif len(known) > 1:
            undecided[role] = sorted(known)
    return found, undecided


def _assignments(path: Sequence[int], names: Sequence[LimbName], chain: Tuple[str, ...]) -> Iterable[Assignment]:
    """Every way to give joints of a path parts of a limb, in order; numbered joints may be left over below."""

    numbered = {index for index, name in zip(path, names) if name.is_numbered}

    def extend(number: int, first_role: int, chosen: Assignment, may_skip: bool) -> Iterable[Assignment]:
        if number == len(path):
            yield dict(chosen)
            return
        for place in range(first_role, len(chain)):
            if chain[place] in names[number].roles:
                chosen[chain[place]] = path[number]
                yield from extend(number + 1, place + 1, chosen, may_skip)
                del chosen[chain[place]]
        is_end = chain[-1] in chosen and (names[number].is_numbered or chosen[chain[-1]] in numbered)
        if is_end or may_skip:
            yield from extend(number + 1, first_role, chosen, may_skip)

    whole = list(extend(0, 0, {}, False))
    return whole if whole else list(extend(0, 0, {}, True))


def _is_possible(
    skeleton: Skeleton,
    parts: Assignment,
    chain: Tuple[str, ...],
    side: str,
    names: Dict[str, Dict[int, LimbName]],
) -> bool:
    """Whether the lengths allow an assignment."""
    upper, middle, lower = (parts.get(role) for role in chain[-3:])
    distance = skeleton.distance
    collar = parts.get("clavicle")
    if upper is not None and middle is not None and lower is not None:
        above, below = distance(upper, middle), distance(middle, lower)
        if not _UPPER_TO_LOWER[0] * below <= above <= _UPPER_TO_LOWER[1] * below:
            return False
        tips = [index for index in names[side] if skeleton.is_above(lower, index) and names[side][index].is_numbered]
        if any(distance(lower, tip) > _END * below for tip in tips):
            return False
    if chain == LEG_CHAIN and _ends_in_a_foot(skeleton, upper, middle, lower):
        return False
    roles = [role for role in chain if role in parts]
    is_numbered = any(names[side][index].is_numbered for index in parts.values())
    if is_numbered and roles != list(chain[chain.index(roles[0]) :][: len(roles)]):
        return False  # numbers leave no part out
    if upper is None and collar is not None and _is_wide(skeleton, collar, parts) is True:
        return False
    may_be_collar = chain == ARM_CHAIN and upper is not None and "clavicle" in names[side][upper].roles
    if may_be_collar and collar is None and upper is not None and _is_wide(skeleton, upper, parts) is False:
        return False
    if collar is not None and upper is not None:
        next_joint = middle if middle is not None else lower
        if next_joint is not None and distance(collar, upper) > _COLLAR * distance(upper, next_joint):
            return False
    first = next((index for index in (upper, middle) if index is not None), None)
    if first is None or collar is not None:
        return True
    next_joint = next((index for index in (middle, lower) if index is not None and index != first), None)
    if next_joint is None:
        return True
    if is_numbered:
        return first == upper  # numbers begin with the first joint
    reach = _reach(skeleton, first, side, names) / max(distance(first, next_joint), 1e-9)
    return reach < _FIRST[chain] if first == upper else reach > _MIDDLE[chain]


def _ends_in_a_foot(skeleton: Skeleton, upper: Optional[int], middle: Optional[int], lower: Optional[int]) -> bool:
    """Whether the last bone of a leg is its foot, on both sides: such a leg has no joint for the knee."""
    if upper is None or middle is None or lower is None or skeleton.children[lower]:
        return False
    sides = [(upper, middle, lower)]
    for twin in skeleton.twins(lower)[:1]:
        above = skeleton.ancestors(twin)[:2]
        sides += [(above[1], above[0], twin)] if len(above) == 2 else []
    for thigh, knee, ankle in sides:
        place, ends = skeleton.positions[knee], [skeleton.positions[each] for each in (thigh, ankle)]
        first, second = unit_or_none(subtract(place, ends[0])), unit_or_none(subtract(ends[1], place))
        if first is None or second is None or dot(first, second) > _FOOT:
            return False
    return True


def _is_wide(skeleton: Skeleton, index: int, parts: Assignment) -> Optional[bool]:
    """Whether the first joint of an arm is as far from the other side's as shoulders are; None: not known."""
    twins = skeleton.twins(index)
    ends = [joint for joint in parts.values() if skeleton.is_above(index, joint)]
    if len(twins) != 1 or not ends:
        return None
    return skeleton.distance(index, twins[0]) / 2.0 > _WIDE * max(skeleton.distance(index, end) for end in ends)
