"""Proposes a body by shape alone, for rigs whose names say nothing; a person must confirm it.

Looks for what every human skeleton has: two pairs of equal limbs on one trunk, one pair ending in hands (a joint
with several chains of fingers), the other with two long bones and a foot, and a head beyond the arms. It compares
lengths, not positions, so the pose does not matter. A part for which two joints fit equally well stays missing: two
joints at one position, an arm that can be divided in two ways, a palm joint that may be the wrist, a neck of several
joints.
"""

from typing import Collection, Dict, List, NamedTuple, Optional, Sequence, Tuple, Union

from ..geometry import add_scaled, dot, length, mean, subtract, unit_or_none
from ..messages import Message, listed
from .body import ARM, LEG, PART_WORDS, SIDES, Body, FoundJoint, part_name
from .convention_match import Part
from .skeleton import Skeleton

_SAME_LENGTH = 0.03  # of the chain: how far two sides of a figure may differ and still be a pair
_SAME_POSITION = 0.01  # of the chain: helper joints stand on the joint they help
_STRAIGHT = 0.02  # of the limb: twist joints lie on the bone, a shoulder does not lie between collar and elbow
_FEWEST_FINGERS = 3
_WHOLE_ARM = 0.6  # of the way from the trunk to the hand; the arms surveyed reach over 0.72 to 0.93 of it
_UPPER_TO_LOWER = (0.7, 1.6)  # upper arm to forearm; 43 surveyed rigs, chibis included, lie within 0.72 and 1.56
_PALM = 0.25  # of the forearm: wrist to the roots of the fingers, 0.24 at least in the rigs surveyed
_NEAR_HAND = 0.45  # of the forearm: a joint so near above the hand may be the wrist
_BEYOND_TOE = 1.02  # of ankle to toe
_LIKE_NECK = 1.3  # of the joint below: a head is longer, a second joint of the neck is not
_CONFIDENCE = 0.3

JointOrReason = Union[int, str]  # a joint, or the reason why the shape does not tell which


class _Chain(NamedTuple):
    """A chain of joints.

    Attributes:
        joints: one for each distinct position, from the pair's root on.
        size: length along the chain, cm.
        doubled: those of the joints at whose position the chain has another one.
    """

    joints: Tuple[int, ...]
    size: float
    doubled: Tuple[int, ...] = ()


class _Pair(NamedTuple):
    """Two limbs of equal lengths; parent: the joint from which both hang."""

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
    proposed, undecided = _name_parts(skeleton, arms, legs, head, left)
    added = []
    for part, index in proposed.items():
        if part not in body.parts and index not in body.part_by_joint():
            if part[0] in PART_WORDS:
                added.append(Message("{0} '{1}'", part_name(*part), skeleton.shown_name(index)))
            body.parts[part] = FoundJoint(
                index, _CONFIDENCE, Message("'{0}' by the shape of the skeleton alone", skeleton.shown_name(index))
            )
            body.problems.pop(part, None)
    for part, why in undecided.items():
        if part not in body.parts:
            body.problems.setdefault(part, why)
    body.is_guess = True
    body.warn(
        "the names of its joints are not enough; found by shape alone: {0}; look, then confirm",
        listed("{}, {}", added) or Message("nothing"),
    )


def _is_hand(skeleton: Skeleton, index: int) -> bool:
    """Whether the joint carries three to six chains of two or more joints: fingers."""
    chains = [child for child in skeleton.children[index] if skeleton.children[child]]
    above = skeleton.parents[index]
    if len(chains) < _FEWEST_FINGERS or len(chains) > 6 or above is None or skeleton.size[index] > 60:
        return False
    return all(not any(_is_branching(skeleton, joint) for joint in skeleton.descendants(child)) for child in chains)


def _is_branching(skeleton: Skeleton, index: int) -> bool:
    return len(skeleton.children[index]) > 2


def _pairs(skeleton: Skeleton, ends: Sequence[int]) -> List[_Pair]:
    """Pairs of equal chains that part at one joint and lead to two of the ends."""
    chains: Dict[int, List[Tuple[int, _Chain]]] = {}
    for end in ends:
        trail = [end]
        for above in skeleton.ancestors(end):
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
    """The chain with one joint for each position: of several, an influence, else the lowest."""
    size = sum(skeleton.distance(joints[k], joints[k + 1]) for k in range(len(joints) - 1))
    kept: List[int] = []
    doubled = set()
    for number, joint in enumerate(joints):
        if 0 < number < len(joints) - 1 and skeleton.is_helper(joint):
            continue
        if kept and skeleton.distance(kept[-1], joint) <= _SAME_POSITION * size:
            if skeleton.joints[joint].is_influence or not skeleton.joints[kept[-1]].is_influence:
                kept[-1] = joint
            doubled.add(len(kept) - 1)
        else:
            kept.append(joint)
    return _Chain(tuple(kept), size, tuple(kept[number] for number in sorted(doubled)))


def _are_equal(skeleton: Skeleton, first: _Chain, second: _Chain) -> bool:
    if len(first.joints) != len(second.joints):
        return False
    ours, theirs = _lengths(skeleton, first), _lengths(skeleton, second)
    is_equal = all(abs(a - b) <= _SAME_LENGTH * first.size for a, b in zip(ours, theirs))
    return is_equal and skeleton.distance(first.joints[0], second.joints[0]) > _SAME_POSITION * first.size


def _lengths(skeleton: Skeleton, chain: _Chain) -> List[float]:
    return [skeleton.distance(chain.joints[k], chain.joints[k + 1]) for k in range(len(chain.joints) - 1)]


def _best_pair(skeleton: Skeleton, pairs: Sequence[_Pair], is_arm: bool) -> Optional[_Pair]:
    """The longest pair; of equally long ones (copies of one limb) the one with more influences."""
    if not pairs:
        return None

    def quality(pair: _Pair) -> Tuple[float, int, int]:
        influences = sum(skeleton.joints[joint].is_influence for limb in pair.limbs for joint in limb.joints)
        return (round(pair.limbs[0].size, 3), influences, -pair.limbs[0].joints[0])

    # An arm reaches from the hand up to where both sides meet; any longer chain would end in the trunk.
    candidates = [pair for pair in pairs if not is_arm or not _shares(skeleton, pair)]
    return max(candidates, key=quality) if candidates else None


def _shares(skeleton: Skeleton, pair: _Pair) -> bool:
    return skeleton.is_above(pair.limbs[0].joints[0], pair.limbs[1].joints[-1])


def _holds(skeleton: Skeleton, pair: _Pair, joints: Collection[int]) -> bool:
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


def _find_head(skeleton: Skeleton, arms: _Pair, legs: _Pair) -> Optional[Tuple[int, Optional[int]]]:
    """Finds neck and head above the joint where the arms meet, on the line of the trunk.

    Returns:
        (neck, head); None without such joints. The head is None where the neck may have several joints, or may itself
        be the head: then neither of the two is sure.
    """
    positions = skeleton.positions
    hips = mean([positions[limb.joints[0]] for limb in legs.limbs])
    shoulders = mean([positions[limb.joints[0]] for limb in arms.limbs])
    up = unit_or_none(subtract(shoulders, hips))
    trunk = length(subtract(shoulders, hips))
    if up is None:
        return None
    limbs = [limb.joints[0] for pair in (arms, legs) for limb in pair.limbs]
    starts = [child for child in skeleton.children[arms.parent] if not any(skeleton.is_within(j, child) for j in limbs)]
    found = []
    for start in starts:
        offset = subtract(positions[start], shoulders)
        aside = length(add_scaled(offset, up, -dot(offset, up)))
        if dot(offset, up) > -0.25 * trunk and aside < 0.25 * trunk and skeleton.children[start]:
            found.append(start)
    if not found:
        return None
    neck = max(found, key=lambda index: skeleton.size[index])
    head = max(skeleton.children[neck], key=lambda index: skeleton.size[index])
    if dot(subtract(positions[head], positions[neck]), up) <= 0.0:
        return None
    goes_on = len(skeleton.children[head]) == 1 and (
        skeleton.size[head] > 2
        or skeleton.distance(head, skeleton.children[head][0]) < _LIKE_NECK * skeleton.distance(neck, head)
    )
    # A head carries eyes and strands of hair: what has several chains may be the head itself.
    parts_ways = sum(1 for child in skeleton.children[neck] if skeleton.children[child]) > 1
    return (neck, None if goes_on or parts_ways else head)


def _left_by_feet(skeleton: Skeleton, legs: _Pair) -> Optional[Sequence[float]]:
    found = [skeleton.left_by_foot(*limb.joints[1:4]) for limb in legs.limbs]
    lefts = [left for left in found if left is not None]
    return unit_or_none(mean(lefts)) if lefts else None


def _name_parts(
    skeleton: Skeleton, arms: _Pair, legs: _Pair, head: Tuple[int, Optional[int]], left: Sequence[float]
) -> Tuple[Dict[Part, int], Dict[Part, str]]:
    """Which joint is which part, and the reason for each part that the shape leaves open."""
    parts: Dict[Part, int] = {("chest", ""): arms.parent}
    undecided: Dict[Part, str] = {}
    if head[1] is None:
        for role in ("neck", "head"):
            undecided[(role, "")] = Message("the shape does not show where the neck ends and the head begins")
    else:
        parts[("neck", "")], parts[("head", "")] = head[0], head[1]
    positions = skeleton.positions
    for pair, roles in ((legs, (*LEG, "toe")), (arms, ARM)):
        across = subtract(positions[pair.limbs[0].joints[0]], positions[pair.limbs[1].joints[0]])
        if abs(dot(across, left)) < 0.3 * length(across):
            continue
        ordered = pair.limbs if dot(across, left) > 0.0 else pair.limbs[::-1]
        of_sides = [_arm_joints(skeleton, limb) if pair is arms else _leg_joints(skeleton, limb) for limb in ordered]
        for side, joints in zip(SIDES, of_sides):
            for number, role in enumerate(roles):
                reason = next((each[number] for each in of_sides if isinstance(each[number], str)), None)
                joint = joints[number]
                if isinstance(reason, str):  # undecided on one side: the other side's joint is not sure either
                    undecided[(role, side)] = reason
                elif isinstance(joint, int):
                    parts[(role, side)] = joint
    return parts, undecided


def _leg_joints(skeleton: Skeleton, limb: _Chain) -> List[JointOrReason]:
    """Hip joint, knee, ankle and toe of a chain, each a joint or the reason why it is not known."""
    thigh, knee, ankle, toe = limb.joints[:4]
    found: List[JointOrReason] = [thigh]
    found += [_unless_doubled(skeleton, limb, joint) for joint in (knee, ankle)]
    reach = _BEYOND_TOE * skeleton.distance(ankle, toe)
    if any(skeleton.distance(ankle, joint) > reach for joint in skeleton.descendants(ankle)):
        found.append(Message("the foot has more joints than one in front"))
    else:
        found.append(_unless_doubled(skeleton, limb, toe))
    return found


def _arm_joints(skeleton: Skeleton, limb: _Chain) -> List[JointOrReason]:
    """Shoulder joint, elbow and wrist of a chain that may begin with a collar bone and contain twist joints.

    All divisions of the chain that may be an arm are compared; a joint counts only when all of them share it. Of two
    joints at the shoulder's position the lower one moves the arm: the upper one is a collar bone's or cancels one.

    Returns:
        Three items, each a joint or the reason why it is not known.
    """
    joints, wrist = limb.joints, limb.joints[-1]
    found: List[Tuple[int, int]] = []
    for first in range(len(joints) - 2):
        for middle in range(first + 1, len(joints) - 1):
            shoulder, elbow = joints[first], joints[middle]
            upper, lower = skeleton.distance(shoulder, elbow), skeleton.distance(elbow, wrist)
            if lower <= 0.0 or not _UPPER_TO_LOWER[0] <= upper / lower <= _UPPER_TO_LOWER[1]:
                continue
            # A forearm with a twist joint in its middle looks like a small arm: only what reaches far enough counts.
            if upper + lower < _WHOLE_ARM * limb.size:
                continue
            between = [(j, shoulder, elbow) for j in joints[first + 1 : middle]]
            between += [(j, elbow, wrist) for j in joints[middle + 1 : -1]]
            if all(skeleton.off_line(*each) <= _STRAIGHT * (upper + lower) for each in between):
                found.append((shoulder, elbow))
    if not found:
        reason = Message("no joints divide the arm as arms are divided")
        return [reason, reason, _unless_doubled(skeleton, limb, wrist)]
    joints_found: List[JointOrReason] = []
    for candidates in ({shoulder for shoulder, _ in found}, {elbow for _, elbow in found}):
        if len(candidates) > 1:
            joints_found.append(Message("{0} fit equally well", _names(skeleton, sorted(candidates))))
        else:
            joints_found.append(candidates.pop())
    elbow_found = joints_found[1]
    if isinstance(elbow_found, int):
        joints_found[1] = _unless_doubled(skeleton, limb, elbow_found)
    return [*joints_found, _wrist(skeleton, limb, max(skeleton.distance(elbow, wrist) for _, elbow in found))]


def _wrist(skeleton: Skeleton, limb: _Chain, forearm: float) -> JointOrReason:
    """The joint from which the fingers part, unless it may be a joint in the palm, with the wrist above it."""
    above, hand = limb.joints[-2:]
    roots = sorted(skeleton.distance(hand, child) for child in skeleton.children[hand] if skeleton.children[child])
    is_short = roots[len(roots) // 2] < _PALM * forearm
    if is_short and skeleton.distance(above, hand) < _NEAR_HAND * forearm:
        return Message("{0} fit equally well", _names(skeleton, (above, hand)))
    return _unless_doubled(skeleton, limb, hand)


def _unless_doubled(skeleton: Skeleton, limb: _Chain, index: int) -> JointOrReason:
    if index in limb.doubled:
        return Message("a second joint stands where '{0}' does", skeleton.shown_name(index))
    return index


def _names(skeleton: Skeleton, indices: Sequence[int]) -> str:
    return ", ".join("'{0}'".format(skeleton.shown_name(index)) for index in indices)
