"""Finds head, neck, chest and lower spine that the rig's convention leaves open, by single words and their place."""

from ..messages import Message
from .body import SIDES, Body, FoundJoint, in_a_limb
from .limb_words import is_trunk_word
from .missing_limbs import FEWEST_NAMED, is_named_otherwise, is_no_part_of
from .skeleton import Skeleton

_LOWER = ("lower", "low", "lo", "lwr")
_APART = 0.05  # of the spine: a joint nearer to its lower end does not bend it


def complete_trunk(body: Body) -> None:
    """Adds the joints of the trunk that names and the joints around them settle."""
    for role in ("head", "neck"):
        _complete_head_or_neck(body, role)
    _complete_chest(body)
    _complete_lower_spine(body)


def _complete_head_or_neck(body: Body, role: str) -> None:
    """Adds head or neck where exactly one chain of joints may be so named: the lowest neck, the lowest head."""
    skeleton = body.skeleton
    if body.has((role, "")):
        return
    arms = [body.joint("upper_arm", side) for side in SIDES]
    if arms[0] is None or arms[1] is None:
        return
    chest = next((index for index in skeleton.ancestors(arms[0]) if skeleton.is_above(index, arms[1] or 0)), None)
    if chest is None:
        return
    known = body.part_by_joint()
    found = [
        index
        for index in skeleton.descendants(chest)
        if is_trunk_word(skeleton, index, role)
        and index not in known
        and not is_named_otherwise(body, index, role)
        and not is_no_part_of(body, index, (role,))
        and not in_a_limb(body, index)
        and not any(skeleton.is_within(arm, index) for arm in arms if arm is not None)
        and not any(skeleton.keys[above][0][0].side for above in skeleton.between(chest, index))
    ]
    neck, head = body.joint("neck"), body.joint("head")
    if role == "head" and neck is not None:
        found = [index for index in found if skeleton.is_above(neck, index)]
    if role == "neck" and head is not None:
        found = [index for index in found if skeleton.is_above(index, head)]
    if found and all(skeleton.is_within(index, found[0]) for index in found):
        shown = skeleton.shown_name(found[0])
        body.parts[(role, "")] = FoundJoint(
            found[0], 0.85, Message("'{0}' has the word for this part in its name", shown)
        )
        body.problems.pop((role, ""), None)


def _complete_chest(body: Body) -> None:
    """Takes the joint that carries both arms as the chest where that is below the one found, or none was."""
    skeleton = body.skeleton
    arms = [body.joint("upper_arm", side) for side in SIDES]
    hips = [body.joint("thigh", side) for side in SIDES]
    if arms[0] is None or arms[1] is None or not (body.has(("neck", "")) or body.has(("head", ""))):
        return
    shared = next((index for index in skeleton.ancestors(arms[0]) if skeleton.is_above(index, arms[1])), None)
    neck, old = body.joint("neck"), body.joint("chest")
    if shared is None or (neck is not None and skeleton.is_within(shared, neck)):
        return
    if any(hip is not None and skeleton.is_above(shared, hip) for hip in hips):
        return
    if old is None or skeleton.is_above(old, shared):
        why = Message("'{0}' carries both arms", skeleton.shown_name(shared))
        body.parts[("chest", "")] = FoundJoint(shared, 0.85, why)
        body.problems.pop(("chest", ""), None)


def _complete_lower_spine(body: Body) -> None:
    """Adds the lowest joint named as spine or chest between the joint that carries both legs and the arms' own."""
    skeleton = body.skeleton
    hips = [body.joint("thigh", side) for side in SIDES]
    arms = [body.joint("upper_arm", side) for side in SIDES]
    if body.has(("spine_low", "")):
        return
    has_own_word = body.fit is not None and bool(body.fit.convention.roles.get("spine_low"))
    if hips[0] is None or hips[1] is None or arms[0] is None or arms[1] is None:
        return
    fork = next((index for index in skeleton.ancestors(hips[0]) if skeleton.is_above(index, hips[1])), None)
    chest = next((index for index in skeleton.ancestors(arms[0]) if skeleton.is_above(index, arms[1])), None)
    if fork is None or chest is None:
        return
    # Thighs may hang from a pelvis beside the spine: both then part above it.
    start = fork if skeleton.is_above(fork, chest) else next(
        (index for index in skeleton.ancestors(fork) if skeleton.is_above(index, chest)), None
    )  # fmt: skip
    if start is None:
        return
    known = body.part_by_joint()
    for index in [*skeleton.between(start, chest), chest]:
        if _has_word(skeleton, index, "spine") and any(_has_word(skeleton, index, word) for word in _LOWER):
            _record_lower_spine(body, index)
            return
    if has_own_word and body.fit is not None and body.fit.core_count >= FEWEST_NAMED:
        return  # its joint is lost, and the next one is not it
    is_chest_first = body.fit is not None and "Chest" in body.fit.convention.roles.get("spine", ())[:1]
    for index in [*skeleton.between(start, chest), chest]:
        numbers = [token for key in skeleton.keys[index][0] for token in key.tokens if token.isdigit()]
        if any(int(number) > 1 for number in numbers):
            return  # the first one has another name, or is lost
        is_free = index not in known or known[index][0] in ("chest", "pelvis")  # "spine" is the pelvis in some rigs
        if (
            is_free
            and any(is_trunk_word(skeleton, index, role) for role in ("spine", "spine_low"))
            and (is_chest_first or not _has_word(skeleton, index, "chest"))
        ):
            _record_lower_spine(body, index)
            return
        if (
            index not in known
            and not skeleton.is_helper(index)
            and skeleton.distance(start, index) > _APART * skeleton.distance(start, chest)
        ):
            return  # a joint of another name may be it


def _record_lower_spine(body: Body, index: int) -> None:
    why = Message("'{0}' is the lowest joint with a name of the spine", body.skeleton.shown_name(index))
    body.parts[("spine_low", "")] = FoundJoint(index, 0.8, why)
    body.problems.pop(("spine_low", ""), None)


def _has_word(skeleton: Skeleton, index: int, word: str) -> bool:
    return any(word in key.tokens for key in skeleton.keys[index][0])
