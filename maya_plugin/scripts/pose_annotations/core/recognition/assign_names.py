"""From names to a body: which joint is which part, where the joint hierarchy allows it.

A knee is below its thigh, no head is below an arm, a wrist has the fingers below it. A part whose name contradicts the
hierarchy is dropped here, with the reason; `missing_limbs` may then fill the gap.
"""

import itertools
from typing import List, Optional, Sequence, Tuple

from ..messages import Message
from .body import ARM, LEG, PART_WORDS, SIDES, Body, FoundJoint, in_a_limb, name_candidates, numbered_candidates
from .bone_names import OTHER_SIDE
from .convention_match import NameFit
from .skeleton import Skeleton, successive

_SAME_LENGTH = 0.02  # of the bone: a D bone is as long as the bone it copies


def build_body(skeleton: Skeleton, fit: NameFit) -> Body:
    """The parts that the best naming convention names and the tree allows."""
    body = Body(skeleton, fit)
    for side in SIDES:
        for limb in (LEG, ARM):
            for role, index in zip(limb, _choose_chain(body, limb, side)):
                if index is not None:
                    _record(body, role, side, index, 0.95)
        _choose_copies(body, side)
    _drop_crossed_limbs(body)
    _choose_head_and_trunk(body)
    for side in SIDES:
        choose_extremities(body, side)
    return body


def _record(body: Body, role: str, side: str, index: int, confidence: float) -> None:
    title = body.fit.convention.title if body.fit else ""
    reason = Message("named '{0}' ({1})", body.skeleton.shown_name(index), Message(title))
    body.parts[(role, side)] = FoundJoint(index, confidence, reason)
    body.problems.pop((role, side), None)


def _choose_chain(body: Body, roles: Sequence[str], side: str) -> Tuple[Optional[int], ...]:
    """One joint (or none) for each role, so that each is below the one before.

    As many roles as possible are filled; of equal choices the one with more influences wins, then the one with fewer
    joints between, then the one nearer to the root.
    """
    skeleton = body.skeleton
    options: List[Tuple[Optional[int], ...]] = [
        tuple(i for i in name_candidates(body, role, side) if not (role == "wrist" and _is_tip(skeleton, i))) + (None,)
        for role in roles
    ]
    best: Tuple[float, Tuple[Optional[int], ...]] = (-1.0, tuple(None for _ in roles))
    for chain in itertools.product(*options):
        present = [index for index in chain if index is not None]
        if any(not skeleton.is_above(upper, lower) for upper, lower in successive(present)):
            continue
        score = 100.0 * len(present)
        score += sum(2.0 for index in present if skeleton.joints[index].is_influence)
        score -= sum(0.5 * len(skeleton.between(upper, lower)) for upper, lower in successive(present))
        score -= 0.01 * sum(skeleton.depth[index] for index in present)
        if score > best[0]:
            best = (score, chain)
    for role, index in zip(roles, best[1]):
        if index is None and name_candidates(body, role, side):
            body.problems[(role, side)] = Message(
                "'{0}' has the name, but not the place in the chain",
                skeleton.shown_name(name_candidates(body, role, side)[0]),
            )
    return best[1]


def _is_tip(skeleton: Skeleton, index: int) -> bool:
    """Whether a joint is childless beside three or more with children: a tip of the hand that is named as the wrist."""
    parent = skeleton.parents[index]
    if skeleton.children[index] or parent is None:
        return False
    return sum(1 for other in skeleton.children[parent] if skeleton.children[other]) >= 3


def _choose_copies(body: Body, side: str) -> None:
    """Takes D bones instead of the plain ones where only they are influences (14 of 51 MMD figures)."""
    skeleton = body.skeleton
    copies = _choose_chain(body, tuple(role + "_copy" for role in LEG), side)
    if not _are_copies(body, copies, side):
        return
    for role, copy in zip(LEG, copies):
        plain = body.joint(role, side)
        if copy is None or not skeleton.joints[copy].is_influence:
            continue
        if plain is None:  # gone or renamed: the copy stands where it was
            _record(body, role, side, copy, 0.85)
        elif not skeleton.joints[plain].is_influence:
            _record(body, role, side, copy, 0.95)
            reason = Message("the bone that '{0}' copies", skeleton.shown_name(copy))
            body.parts[(role + "_plain", side)] = FoundJoint(plain, 0.95, reason)


def _are_copies(body: Body, copies: Sequence[Optional[int]], side: str) -> bool:
    """Whether the copies are as far from each other as the bones they copy; in a pose the two may stand apart."""
    skeleton = body.skeleton
    for upper, lower in ((0, 1), (1, 2)):
        plain_upper, plain_lower = body.joint(LEG[upper], side), body.joint(LEG[lower], side)
        copied_upper, copied_lower = copies[upper], copies[lower]
        if plain_upper is None or plain_lower is None:
            continue
        if copied_upper is None or copied_lower is None:
            return False
        copied, plain = skeleton.distance(copied_upper, copied_lower), skeleton.distance(plain_upper, plain_lower)
        if abs(copied - plain) > _SAME_LENGTH * plain:
            return False
    return True


def _drop_crossed_limbs(body: Body) -> None:
    """Drops limb joints above the other side's limb: they belong to the trunk, whatever their name."""
    skeleton = body.skeleton
    for roles in (LEG, ARM):
        for side, other in (("l", "r"), ("r", "l")):
            theirs = [body.joint(role, other) for role in roles]
            for role in roles:
                index = body.joint(role, side)
                if index is not None and any(them is not None and skeleton.is_within(them, index) for them in theirs):
                    body.drop((role, side), "'{0}' also carries the other side", skeleton.shown_name(index))


def _in_the_head(body: Body, index: int) -> bool:
    head = body.joint("head")
    return head is not None and body.skeleton.is_within(index, head)


def _choose_head_and_trunk(body: Body) -> None:
    skeleton = body.skeleton
    may_lie = body.fit is not None and body.fit.convention.settings.get("names_may_lie", False)
    for role in ("neck", "head"):
        exact = name_candidates(body, role, "")
        for index in exact + (numbered_candidates(body, role, "") if exact else ()):
            moves_nothing = skeleton.has_influences and not skeleton.joints[index].is_influence
            if may_lie and not skeleton.children[index] and (moves_nothing or role == "neck"):
                body.problems[(role, "")] = Message("'{0}' is a tip that carries nothing", skeleton.shown_name(index))
                continue
            if in_a_limb(body, index):
                body.problems[(role, "")] = Message("'{0}' hangs from an arm or a leg", skeleton.shown_name(index))
                continue
            _record(body, role, "", index, 0.95)
            break
    _match_neck_and_head(body)
    for role in ("head", "neck"):
        joint = body.joint(role)
        if joint is not None and any(
            limb is not None and skeleton.is_within(limb, joint)
            for limb in (body.joint(part, side) for part in ARM[:2] + LEG[:2] for side in SIDES)
            if role == "head" or limb in [body.joint(part, side) for part in LEG for side in SIDES]
        ):
            body.drop((role, ""), "'{0}' carries arms or legs", skeleton.shown_name(joint))
    upper_ends = [
        index
        for index in [body.joint("neck"), body.joint("head")] + [body.joint("upper_arm", side) for side in SIDES]
        if index is not None
    ]
    for role in ("spine_low", "spine_base", "pelvis"):
        for index in name_candidates(body, role, ""):
            if in_a_limb(body, index) or _in_the_head(body, index):
                continue
            if role != "pelvis" and upper_ends and not any(skeleton.is_above(index, end) for end in upper_ends):
                body.problems[(role, "")] = Message("'{0}' carries neither head nor arms", skeleton.shown_name(index))
                continue
            # Names that count from the upper end: the one above it is the lower one.
            if role == "spine_low" and any(
                skeleton.is_above(upper, index) for upper in name_candidates(body, "spine", "")
            ):
                continue
            _record(body, role, "", index, 0.95)
            break
    chest = _chest(body, upper_ends)
    if chest is not None:
        _record(body, "chest", "", chest, 0.9)


def _match_neck_and_head(body: Body) -> None:
    """Takes a neck and a head of which the neck is above the head; where no pair is so, drops the wrong ones."""
    skeleton = body.skeleton
    neck, head = body.joint("neck"), body.joint("head")
    if neck is None or head is None or skeleton.is_above(neck, head):
        return
    necks = name_candidates(body, "neck", "") + numbered_candidates(body, "neck", "")
    heads = name_candidates(body, "head", "") + numbered_candidates(body, "head", "")
    pairs = [(n, h) for n in necks for h in heads if skeleton.is_above(n, h) and not in_a_limb(body, h)]
    if pairs:
        _record(body, "neck", "", pairs[0][0], 0.9)
        _record(body, "head", "", pairs[0][1], 0.9)
        return
    reason = Message("'{0}' does not carry '{1}'", skeleton.shown_name(neck), skeleton.shown_name(head))
    body.drop(("neck", ""), reason)
    if skeleton.is_above(head, neck):
        body.drop(("head", ""), reason)


def _chest(body: Body, upper_ends: Sequence[int]) -> Optional[int]:
    """The joint that moves the breast bone: the named chest, else the joint that carries both arms, else the top spine.

    In Biped rigs the neck carries the arms, and it turns with the head: there the spine below is taken.
    """
    skeleton = body.skeleton
    candidates = body.fit.candidates if body.fit else {}
    carrying = [
        index
        for role in ("chest", "spine_low", "spine")
        for index in candidates.get((role, ""), ())
        if any(skeleton.is_above(index, end) for end in upper_ends) and not in_a_limb(body, index)
    ]
    named = [index for index in carrying if index in candidates.get(("chest", ""), ())]
    if named:
        return named[0]
    top_spine = max(carrying, key=lambda index: skeleton.depth[index]) if carrying else None
    arms = [body.joint("upper_arm", side) for side in SIDES]
    if arms[0] is not None and arms[1] is not None:
        shared = next((index for index in skeleton.ancestors(arms[0]) if skeleton.is_above(index, arms[1])), None)
        if shared is not None and top_spine is not None and skeleton.is_above(top_spine, shared):
            neck = body.joint("neck")
            if neck is None or not skeleton.is_within(shared, neck):
                return shared
    return top_spine


def choose_extremities(body: Body, side: str) -> None:
    """Adds thumb, toe, eye and clavicle, by name and below or above the right joints."""
    skeleton = body.skeleton
    for role, limb in (("thumb", ARM), ("toe", LEG)):
        if body.has((role, side)):
            continue
        anchor_role = next((each for each in reversed(limb) if body.has((each, side))), limb[-1])
        anchor_parts = [(anchor_role, side), (anchor_role + "_plain", side)]
        anchors = [body.parts[part].joint for part in anchor_parts if part in body.parts]
        roles = (role, role + "_next") + (("toe_ik",) if role == "toe" else ())
        # Below this ankle or wrist a name of the wrong side counts too: the hierarchy is surer than the name.
        tries = [(each, side) for each in roles] + [(each, OTHER_SIDE[side]) for each in roles]
        for name_role, name_side in tries:
            hanging = [
                index
                for index in name_candidates(body, name_role, name_side)
                if any(skeleton.is_above(anchor, index) for anchor in anchors)
                and not (role == "toe" and _is_ball_of_the_foot(body, index))
            ]
            if hanging:
                _record(body, role, side, hanging[0], 0.95 if (name_role, name_side) == (role, side) else 0.8)
                break
        else:
            middle = _middle_thumb(body, anchors, side) if role == "thumb" else None
            if middle is not None:
                _record(body, role, side, middle, 0.85)
            elif name_candidates(body, role, side):
                body.problems[(role, side)] = Message(
                    "'{0}' does not hang from the {1}, or is no tip",
                    skeleton.shown_name(name_candidates(body, role, side)[0]),
                    PART_WORDS[anchor_role],
                )
    _choose_eye_and_clavicle(body, side)


def _middle_thumb(body: Body, wrists: Sequence[int], side: str) -> Optional[int]:
    """The second of exactly three joints below a wrist that are called thumb and hang one from the other.

    None where one may be lost: the numbers of their names leave one out, or the other thumb has more joints.
    """
    skeleton = body.skeleton
    found = [index for wrist in wrists[:1] for index in skeleton.descendants(wrist) if _is_thumb(skeleton, index, side)]
    is_chain = len(found) == 3 and all(skeleton.parents[lower] == upper for upper, lower in successive(found))
    if not is_chain or not _is_whole_series([_number_of(skeleton, index) for index in found]):
        return None
    other = OTHER_SIDE[side]
    theirs = sum(1 for index in range(len(skeleton)) if _is_thumb(skeleton, index, other))
    return found[1] if theirs <= len(found) else None


def _is_thumb(skeleton: Skeleton, index: int, side: str) -> bool:
    return not skeleton.is_helper(index) and any(
        key.side == side and "thumb" in key.tokens for key in skeleton.keys[index][0]
    )


def _number_of(skeleton: Skeleton, index: int) -> Optional[int]:
    """The last number of a joint's name; None for none."""
    numbers = [int(token) for token in skeleton.keys[index][0][0].tokens if token.isdecimal()]
    return numbers[-1] if numbers else None


def _is_whole_series(numbers: Sequence[Optional[int]]) -> bool:
    """Whether numbers run on from 0 or 1 without a gap, but for a first joint without one, or there are none at all."""
    known = [number for number in numbers if number is not None]
    if not known:
        return True
    before = numbers.index(known[0])
    is_unbroken = list(numbers[before:]) == list(range(known[0], known[0] + len(numbers) - before))
    return is_unbroken and before <= 1 and known[0] <= 1 + before


def _is_ball_of_the_foot(body: Body, index: int) -> bool:
    """Whether a joint named as the toe is the ball of the foot, as in the English names of MMD models."""
    may_lie = body.fit is not None and body.fit.convention.settings.get("names_may_lie", False)
    return may_lie and body.skeleton.joints[index].is_influence and bool(body.skeleton.children[index])


def _choose_eye_and_clavicle(body: Body, side: str) -> None:
    skeleton = body.skeleton
    head = body.joint("head")
    eyes = name_candidates(body, "eye", side)
    for index in sorted(eyes, key=lambda each: len(skeleton.shown_name(each))):  # eye_L before eye_L+
        if head is not None and skeleton.is_above(head, index):
            _record(body, "eye", side, index, 0.95)
            break
    arm = body.joint("upper_arm", side)
    for index in name_candidates(body, "clavicle", side):
        if arm is None or skeleton.is_above(index, arm):
            _record(body, "clavicle", side, index, 0.95)
            break
