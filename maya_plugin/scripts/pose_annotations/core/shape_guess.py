"""A body told by its shape alone, for rigs whose names say nothing: a proposal that a person must confirm.

Looks for what every human skeleton has: two pairs of equal limbs on one trunk, one pair ending in hands (a joint
with several chains of fingers), the other with two long bones and a foot, and a head beyond the arms. Lengths are
compared, not places, so a pose does not matter. Where two answers are as good, the part stays missing.
"""

from typing import Dict, List, NamedTuple, Optional, Sequence, Tuple

from .anatomy import ARM, LEG, SIDES, Body, Found
from .skeleton import Skeleton, add_scaled, cross, dot, length, mean, subtract, unit_or_none

_SAME_LENGTH = 0.03  # of the chain: how far two sides of a figure may differ and still be a pair
_SAME_PLACE = 0.01  # of the chain: helpers that stand on the joint they help
_STRAIGHT = 0.02  # of the limb: twist joints lie on the bone, a shoulder does not lie between collar and elbow
_FEWEST_FINGERS = 3
_WHOLE_ARM = 0.7  # of the longest way to the hand that could be an arm
_UPPER_TO_LOWER = 1.05  # upper arm to forearm, median of the MMD figures surveyed
_CONFIDENCE = 0.3
_WHY = "'{0}' by the shape of the skeleton alone"


class _Chain(NamedTuple):
    """joints: one for each distinct place from the pair's root on. size: length along it."""

    joints: Tuple[int, ...]
    size: float


class _Pair(NamedTuple):
    """Two limbs that are each other's equal; parent: the joint from which both hang."""

    parent: int
    limbs: Tuple[_Chain, _Chain]


def guess_body(body: Body) -> None:
    """Adds to a body what its shape proposes for the parts that names left open, and marks it as a guess.

    Adds nothing when the shape is not clearly that of a human figure.
    """
    skeleton = body.skeleton
    hands = [index for index in range(len(skeleton)) if _is_hand(skeleton, index)]
    arms = _best_pair(skeleton, _pairs(skeleton, hands), is_arm=True)
    if arms is None:
        return
    feet = [index for index in range(len(skeleton)) if not skeleton.children[index]]
    used = {joint for limb in arms.limbs for joint in limb.joints}
    legs = _best_pair(
        skeleton,
        [pair for pair in _pairs(skeleton, feet) if not _holds(skeleton, pair, used) and _is_leg(skeleton, pair)],
        is_arm=False,
    )
    if legs is None:
        return
    head = _find_head(skeleton, arms, legs)
    left = _left_by_feet(skeleton, legs)
    if head is None or left is None:
        return
    proposed = _name_parts(skeleton, arms, legs, head, left)
    for place, index in proposed.items():
        if place not in body.parts and index not in body.taken():
            body.parts[place] = Found(index, _CONFIDENCE, _WHY.format(skeleton.shown_name(index)))
            body.problems.pop(place, None)
    body.is_guess = True
    body.warnings.append(
        "the names of its joints say too little; arms, legs and head were told by shape: look, then confirm"
    )


def _is_hand(skeleton: Skeleton, index: int) -> bool:
    """A joint with several chains of two or more joints, all short against the way that leads to it."""
    chains = [child for child in skeleton.children[index] if skeleton.children[child]]
    above = skeleton.parents[index]
    if len(chains) < _FEWEST_FINGERS or len(chains) > 6 or above is None or skeleton.size[index] > 60:
        return False
    return all(not any(_is_branching(skeleton, joint) for joint in skeleton.below(child)) for child in chains)


def _is_branching(skeleton: Skeleton, index: int) -> bool:
    return len(skeleton.children[index]) > 2


def _pairs(skeleton: Skeleton, ends: Sequence[int]) -> List[_Pair]:
    """Pairs of equal chains that part at one joint and lead to two of the ends."""
    chains: Dict[int, List[Tuple[int, _Chain]]] = {}
    for end in ends:
        trail = [end]
        for above in skeleton.path_up(end):
            chains.setdefault(above, []).append((end, _distinct(skeleton, trail[::-1])))
            trail.append(above)
    pairs = []
    for parent, found in chains.items():
        usable = [(end, chain) for end, chain in found if len(chain.joints) >= 3 and chain.size > 0.0]
        usable.sort(key=lambda item: -item[1].size)
        for first in range(min(len(usable), 40)):
            for second in range(first + 1, min(len(usable), 40)):
                a, b = usable[first][1], usable[second][1]
                if a.size - b.size > _SAME_LENGTH * a.size:
                    break
                if a.joints[0] != b.joints[0] and _are_equal(skeleton, a, b):
                    pairs.append(_Pair(parent, (a, b)))
    return pairs


def _distinct(skeleton: Skeleton, joints: Sequence[int]) -> _Chain:
    """The chain with joints in one place taken together: the skinned one stands for them, else the lowest."""
    size = sum(skeleton.distance(joints[k], joints[k + 1]) for k in range(len(joints) - 1))
    kept: List[int] = []
    for place, joint in enumerate(joints):
        if 0 < place < len(joints) - 1 and skeleton.is_helper(joint):
            continue
        if kept and skeleton.distance(kept[-1], joint) <= _SAME_PLACE * size:
            if skeleton.joints[joint].has_skin or not skeleton.joints[kept[-1]].has_skin:
                kept[-1] = joint
        else:
            kept.append(joint)
    return _Chain(tuple(kept), size)


def _are_equal(skeleton: Skeleton, first: _Chain, second: _Chain) -> bool:
    if len(first.joints) != len(second.joints):
        return False
    ours, theirs = _lengths(skeleton, first), _lengths(skeleton, second)
    is_equal = all(abs(a - b) <= _SAME_LENGTH * first.size for a, b in zip(ours, theirs))
    return is_equal and skeleton.distance(first.joints[0], second.joints[0]) > _SAME_PLACE * first.size


def _lengths(skeleton: Skeleton, chain: _Chain) -> List[float]:
    return [skeleton.distance(chain.joints[k], chain.joints[k + 1]) for k in range(len(chain.joints) - 1)]


def _best_pair(skeleton: Skeleton, pairs: Sequence[_Pair], is_arm: bool) -> Optional[_Pair]:
    """The longest pair; of pairs in the same places (copies) the one that carries more skin."""
    if not pairs:
        return None

    def quality(pair: _Pair) -> Tuple[float, int, int]:
        skin = sum(skeleton.joints[joint].has_skin for limb in pair.limbs for joint in limb.joints)
        return (round(pair.limbs[0].size, 3), skin, -pair.limbs[0].joints[0])

    # An arm is looked for from the hand up to where both sides meet; a longer way up would end in the trunk.
    candidates = [pair for pair in pairs if not is_arm or not _shares(skeleton, pair)]
    return max(candidates, key=quality) if candidates else None


def _shares(skeleton: Skeleton, pair: _Pair) -> bool:
    return skeleton.is_above(pair.limbs[0].joints[0], pair.limbs[1].joints[-1])


def _holds(skeleton: Skeleton, pair: _Pair, joints: Sequence[int]) -> bool:
    return any(skeleton.is_within(joint, limb.joints[0]) for limb in pair.limbs for joint in joints) or any(
        skeleton.is_within(limb.joints[0], joint) for limb in pair.limbs for joint in joints
    )


def _is_leg(skeleton: Skeleton, pair: _Pair) -> bool:
    """Two long bones of like length, then a foot much shorter than either, and perhaps toes."""
    lengths = _lengths(skeleton, pair.limbs[0])
    if not 3 <= len(lengths) <= 4:
        return False
    thigh, shin, foot = lengths[:3]
    return 0.6 <= thigh / max(shin, 1e-9) <= 1.7 and foot < 0.55 * shin and sum(lengths[3:]) < 0.4 * shin


def _find_head(skeleton: Skeleton, arms: _Pair, legs: _Pair) -> Optional[Tuple[Optional[int], int]]:
    """(neck or None, head): up from where the arms meet, away from the legs, on the line of the trunk."""
    place = skeleton.positions
    hips = mean([place[limb.joints[0]] for limb in legs.limbs])
    shoulders = mean([place[limb.joints[0]] for limb in arms.limbs])
    up = unit_or_none(subtract(shoulders, hips))
    trunk = length(subtract(shoulders, hips))
    if up is None:
        return None
    limbs = [limb.joints[0] for pair in (arms, legs) for limb in pair.limbs]
    starts = [child for child in skeleton.children[arms.parent] if not any(skeleton.is_within(j, child) for j in limbs)]
    found = []
    for start in starts:
        offset = subtract(place[start], shoulders)
        aside = length(add_scaled(offset, up, -dot(offset, up)))
        if dot(offset, up) > -0.25 * trunk and aside < 0.25 * trunk and skeleton.children[start]:
            found.append(start)
    if not found:
        return None
    neck = max(found, key=lambda index: skeleton.size[index])
    head = max(skeleton.children[neck], key=lambda index: skeleton.size[index])
    while len(skeleton.children[head]) == 1 and skeleton.size[head] > 2:  # necks of several joints
        head = skeleton.children[head][0]
    if dot(subtract(place[head], place[neck]), up) <= 0.0:
        return None
    return (neck, head)


def _left_by_feet(skeleton: Skeleton, legs: _Pair) -> Optional[Sequence[float]]:
    place = skeleton.positions
    lefts = []
    for limb in legs.limbs:
        knee, ankle, toe = limb.joints[1], limb.joints[2], limb.joints[3]
        shin = unit_or_none(subtract(place[ankle], place[knee]))
        if shin is not None:
            lefts.append(cross(subtract(place[toe], place[ankle]), shin))
    return unit_or_none(mean(lefts)) if lefts else None


def _name_parts(
    skeleton: Skeleton, arms: _Pair, legs: _Pair, head: Tuple[Optional[int], int], left: Sequence[float]
) -> Dict[Tuple[str, str], int]:
    parts: Dict[Tuple[str, str], int] = {("head", ""): head[1]}
    if head[0] is not None:
        parts[("neck", "")] = head[0]
    parts[("chest", "")] = arms.parent
    for pair, roles in ((legs, (*LEG, "toe")), (arms, ARM)):
        place = skeleton.positions
        across = subtract(place[pair.limbs[0].joints[0]], place[pair.limbs[1].joints[0]])
        if abs(dot(across, left)) < 0.3 * length(across):
            continue
        ordered = pair.limbs if dot(across, left) > 0.0 else pair.limbs[::-1]
        for side, limb in zip(SIDES, ordered):
            joints = _arm_joints(skeleton, limb) if pair is arms else limb.joints
            for role, index in zip(roles, joints):
                if index is not None:
                    parts[(role, side)] = index
    return parts


def _arm_joints(skeleton: Skeleton, limb: _Chain) -> Tuple[Optional[int], Optional[int], Optional[int]]:
    """Shoulder joint, elbow, wrist of a chain that may begin with a collar bone and hold twist joints."""
    joints, wrist = limb.joints, limb.joints[-1]
    found: List[Tuple[float, int, int]] = []
    for first in range(len(joints) - 2):
        for middle in range(first + 1, len(joints) - 1):
            shoulder, elbow = joints[first], joints[middle]
            upper, lower = skeleton.distance(shoulder, elbow), skeleton.distance(elbow, wrist)
            if lower <= 0.0 or not 0.7 <= upper / lower <= 1.4:
                continue
            between = [(j, shoulder, elbow) for j in joints[first + 1 : middle]]
            between += [(j, elbow, wrist) for j in joints[middle + 1 : -1]]
            if any(_off_line(skeleton, *each) > _STRAIGHT * (upper + lower) for each in between):
                continue
            found.append((upper + lower, shoulder, elbow))
    if not found:
        return (None, None, wrist)
    # A forearm with a twist joint in its middle looks like a small arm: only what reaches far enough counts.
    longest = max(size for size, _, _ in found)
    whole = [
        (abs(skeleton.distance(shoulder, elbow) / skeleton.distance(elbow, wrist) - _UPPER_TO_LOWER), shoulder, elbow)
        for size, shoulder, elbow in found
        if size >= _WHOLE_ARM * longest
    ]
    _, shoulder, elbow = min(whole)
    return (shoulder, elbow, wrist)


def _off_line(skeleton: Skeleton, index: int, start: int, end: int) -> float:
    origin = skeleton.positions[start]
    along, point = subtract(skeleton.positions[end], origin), subtract(skeleton.positions[index], origin)
    size = dot(along, along)
    return length(point) if size <= 0.0 else length(add_scaled(point, along, -dot(point, along) / size))
