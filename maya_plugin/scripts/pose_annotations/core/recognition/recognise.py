"""Finds the characters among a scene's joints and which joint is which keypoint.

Names are decoded and matched as a whole (`bone_names`, `naming_conventions`, `convention_match`). The joint hierarchy
and the positions overrule them (`assign_names`, `doubtful_limbs`, `missing_limbs`, `left_and_right`). Keypoints for
which the rig has no joint are derived (`keypoint_rules`), and a mapping file overrules everything (`mapping`). A
keypoint that cannot be decided is missing, with the reason; nothing is guessed silently.
"""

from typing import Dict, List, Mapping, NamedTuple, Optional, Sequence, Tuple

from ..geometry import distance
from ..messages import Message, listed
from .assign_names import build_body, choose_extremities
from .body import ARM, LEG, PART_WORDS, SIDES, Body, part_name, trunk_length
from .bone_names import is_east_asian, leaf_name, namespace_of, readings
from .convention_match import find_fits
from .doubtful_limbs import drop_doubtful_limbs
from .figure import Figure, Recognition, SceneJoint
from .human_shape import check_human
from .humanik_slots import definition_fit
from .joint_trees import Tree, character_group, is_small, subtrees_with_heads, trees_of
from .keypoint_rules import map_drawings, map_mpii
from .left_and_right import correct_sides
from .limb_chains import complete_limbs
from .limb_words import is_trunk_word
from .mapping import ManualJoints, apply_to_body, apply_to_figure, check_found, joint_overrides
from .missing_limbs import FEWEST_NAMED, repair_limbs
from .shape_guess import guess_body
from .skeleton import Skeleton
from .trunk_joints import complete_trunk

_MOST_NAMES, _MOST_PROBLEMS = 4, 3  # in one message
_ONE_POSITION = 0.05  # of hips to neck: bodies nearer than this in every joint are one


class _Attempt(NamedTuple):
    """A tree taken as a figure. reason: why it is none, "" when it is one. resolved: see ManualJoints.resolve."""

    tree: Tree
    body: Body
    reason: str
    resolved: Dict[str, int]


def recognise(joints: Sequence[SceneJoint], overrides: Optional[Mapping[str, str]] = None) -> Recognition:
    """Every figure of the scene, and every other tree of joints with the reason why it is none.

    Args:
        joints: all joints of the scene, in scene order.
        overrides: "keypoint" or "character/keypoint" -> node pattern or "none" (see mapping.py).

    Raises:
        CharacterError: an override matches no joint, or several of one character.
    """
    trees = trees_of(joints)
    names = _names(trees)
    overrides = joint_overrides(overrides or {})
    manual = ManualJoints(overrides)
    attempts: List[_Attempt] = []
    for tree in trees:
        attempts.extend(_attempts_on(tree, names[tree[0].path], manual))
    attempts = _join_trees_of_one_character(attempts, names, manual)
    accepted = [attempt for attempt in attempts if not attempt.reason]
    if overrides:
        check_found(overrides, manual.found, [attempt.body.skeleton for attempt in accepted or attempts])
    figure_names = _names([attempt.tree for attempt in accepted])
    figures = [_figure(attempt, figure_names[attempt.tree[0].path]) for attempt in accepted]
    groups = {character_group(attempt.tree) for attempt in accepted}
    refused = [
        (attempt.tree[0].path, attempt.reason)
        for attempt in sorted(attempts, key=lambda one: -len(one.tree))
        if attempt.reason and not (is_small(attempt.tree) and character_group(attempt.tree) in groups)
    ]
    return Recognition(tuple(figures), tuple(refused))


def _attempts_on(tree: Tree, name: str, manual: ManualJoints) -> List[_Attempt]:
    """The tree as one figure, or each figure of it where several hang from one joint."""
    parts = subtrees_with_heads(tree)
    if len(parts) > 1:
        attempts = [_attempt(part, name, manual) for part in parts if not is_small(part)]
        figures = [attempt.body for attempt in attempts if not attempt.reason]
        if len(figures) >= 2 and not all(_are_at_one_position(figures[0], other) for other in figures[1:]):
            return [found for attempt in attempts for found in _split_again(attempt, name, manual)]
    return [_attempt(tree, name, manual)]


def _are_at_one_position(first: Body, second: Body) -> bool:
    """Whether two bodies are copies of one rig (controls, deform bones) and not two figures."""
    shared = [part for part in first.parts if part in second.parts and part[0] in ARM + LEG]
    size = trunk_length(first)
    if not shared or size is None:
        return False
    here, there = first.skeleton.positions, second.skeleton.positions
    return all(
        distance(here[first.parts[part].joint], there[second.parts[part].joint]) < _ONE_POSITION * size
        for part in shared
    )


def _split_again(attempt: _Attempt, name: str, manual: ManualJoints) -> List[_Attempt]:
    return _attempts_on(attempt.tree, name, manual) if not attempt.reason else [attempt]


def _attempt(tree: Tree, name: str, manual: ManualJoints) -> _Attempt:
    skeleton = Skeleton(tree)
    fits = find_fits(skeleton)
    defined = definition_fit(skeleton, fits)
    if defined is not None:
        fits = (defined, *fits)
    body = build_body(skeleton, fits[0]) if fits else Body(skeleton, None)
    if fits:
        drop_doubtful_limbs(body)
        repair_limbs(body)
        drop_doubtful_limbs(body)
        for side in SIDES:
            choose_extremities(body, side)  # of limbs that were found just now
    if may_read_words_alone(body):
        complete_limbs(body)
        complete_trunk(body)
        drop_doubtful_limbs(body)
    correct_sides(body)
    if why_no_figure(body):
        guess_body(body)
    resolved = manual.resolve(body, name) if manual.overrides else {}
    apply_to_body(body, resolved)
    reason = why_no_figure(body)
    if not reason:
        reason = check_human(body) or ""
    if reason and not body.parts and not _known_by_word(skeleton):
        reason = Message("none of its joints is known as a part of the body: {0}", _some_names(skeleton))
    return _Attempt(tree, body, reason, resolved)


def _join_trees_of_one_character(
    attempts: Sequence[_Attempt], names: Mapping[str, str], manual: ManualJoints
) -> List[_Attempt]:
    """Tries incomplete trees of one character as one figure: some exporters cut a body into several trees."""
    groups: Dict[Tuple[str, str], List[_Attempt]] = {}
    for attempt in attempts:
        limbs = [part for part in attempt.body.parts if part[0] in ARM + LEG]
        if limbs and len(limbs) < len(SIDES) * len(ARM + LEG):
            groups.setdefault(character_group(attempt.tree), []).append(attempt)
    joined = list(attempts)
    for members in groups.values():
        if len(members) < 2 or sum(1 for member in members if not member.reason) > 1:
            continue
        tree = [joint for member in members for joint in member.tree]
        together = _attempt(tree, names[members[0].tree[0].path], manual)
        if not together.reason and len(together.body.parts) > max(len(member.body.parts) for member in members):
            together.body.warn("its joints hang from {0} separate roots", len(members))
            position = joined.index(members[0])
            joined = [attempt for attempt in joined if attempt not in members]
            joined.insert(position, together)
    return joined


def _figure(attempt: _Attempt, name: str) -> Figure:
    body = attempt.body
    figure = Figure(
        name, attempt.tree[0].path, map_mpii(body), map_drawings(body), body.all_warnings(), body.is_guess,
        body.fit.convention.name if body.fit else "",
    )  # fmt: skip
    return apply_to_figure(figure, body, attempt.resolved)


def may_read_words_alone(body: Body) -> bool:
    """Whether single names may be read without a convention.

    Not where names are known to stand on wrong bones, nor in MMD models: these follow one list of names, and any other
    name that looks like a part (右手首S) is a helper's.
    """
    if body.fit is None or body.fit.core_count < FEWEST_NAMED:
        return True
    settings, candidates = body.fit.convention.settings, body.fit.candidates
    if settings.get("names_may_lie", False):
        # Its words for arms and legs are those of any rig; those for the trunk (upper body) are its own.
        return not any((role, "") in candidates for role in ("spine_low", "pelvis", "center"))
    return body.fit.convention.family != "mmd" or all(
        reading.route == "plain" and not is_east_asian(reading.text)
        for indices in candidates.values()
        for index in indices
        for reading in body.skeleton.readings[index][:1]
    )


def why_no_figure(body: Body) -> str:
    """Why a body is not that of a figure; "" when it is.

    A figure has both arms and both legs with a trunk or a head; or three of the four with head or neck; or both arms
    or both legs with head and trunk. A limb counts when two of its three joints are known. So a prop with a hand is
    no figure, nor is a creature with a head.
    """
    arms = [sum(body.has((role, side)) for role in ARM) >= 2 for side in SIDES]
    legs = [sum(body.has((role, side)) for role in LEG) >= 2 for side in SIDES]
    has_head = body.has(("head", ""))
    has_trunk = any(body.has((role, "")) for role in ("neck", "spine_low", "chest", "pelvis"))
    limbs = sum(arms) + sum(legs)
    has_upper_end = has_head or (body.has(("neck", "")) and has_trunk)
    if (limbs == 4 and has_trunk) or (limbs == 3 and has_upper_end) or (limbs == 4 and has_head):
        return ""
    if has_head and has_trunk and (all(arms) or all(legs)):
        return ""
    lacking = [
        part_name(role, side)
        for roles in (ARM[:2], LEG[:2]) for role in roles for side in SIDES if not body.has((role, side))
    ]  # fmt: skip
    if not has_trunk:
        lacking.insert(0, Message("trunk"))
    skeleton = body.skeleton
    if not has_head and (body.parts or not any(is_trunk_word(skeleton, each, "head") for each in range(len(skeleton)))):
        lacking.insert(0, part_name("head", ""))
    known = (
        _known_by_word(skeleton)
        if not body.parts
        else [
            Message("{0} '{1}'", part_name(role, side), skeleton.shown_name(found.joint))
            for (role, side), found in sorted(body.parts.items(), key=lambda item: item[1].joint)
            if role in PART_WORDS
        ]
    )
    problems = [
        Message("{0}: {1}", part_name(role, side), problem)
        for (role, side), problem in body.problems.items()
        if role in ARM + LEG
    ]
    return Message(
        "not a whole figure: it has no joint for {0}; recognised: {1}{2}",
        listed("{}, {}", lacking), listed("{}, {}", known) or Message("nothing"),
        Message("; in the way: {0}", listed("{}, {}", problems[:_MOST_PROBLEMS])) if problems else "",
    )  # fmt: skip


def _known_by_word(skeleton: Skeleton) -> List[Message]:
    """Head and neck by their names alone."""
    return [
        Message("{0} '{1}'", part_name(role, ""), skeleton.shown_name(index))
        for role in ("neck", "head")
        for index in [each for each in range(len(skeleton)) if is_trunk_word(skeleton, each, role)][:1]
    ]


def _some_names(skeleton: Skeleton) -> str:
    shown = ["'{0}'".format(skeleton.shown_name(index)) for index in range(len(skeleton))[:_MOST_NAMES]]
    return ", ".join(shown + ["..."] * (len(skeleton) > _MOST_NAMES))


def _names(trees: Sequence[Tree]) -> Dict[str, str]:
    """Root path -> character name: namespace, else the group above, else the root joint, else the whole path."""
    levels = [
        {tree[0].path: namespace_of(tree[0].path) for tree in trees},
        {tree[0].path: leaf_name(tree[0].path.rsplit("|", 1)[0]) for tree in trees},
        {tree[0].path: readings(tree[0].path)[0].text for tree in trees},
    ]
    names = {}
    for tree in trees:
        root = tree[0].path
        names[root] = root
        for level in levels:
            if level[root] and sum(1 for name in level.values() if name == level[root]) == 1:
                names[root] = level[root]
                break
    return names
