"""Finds the characters among a scene's joints and says which joint is which keypoint.

Names are decoded and matched whole (`bone_names`, `naming_conventions`, `name_fit`), the tree and the places overrule
them (`anatomy`, `limb_repair`, `sides`), and what the rig has no bone for is derived (`keypoint_rules`). A joint that
cannot be decided is missing, with the reason; nothing is guessed silently.
"""

from typing import Dict, List, Mapping, Optional, Sequence

from .anatomy import ARM, LEG, SIDE_WORD, SIDES, Body, build_body
from .bone_names import leaf_name, namespace_of
from .figure_records import Figure, JointMapping, Recognition, SceneJoint, missing
from .keypoint_rules import PART_WORDS, map_drawings, map_mpii
from .limb_repair import repair_limbs
from .name_fit import find_fits
from .sides import settle_sides
from .skeleton import Skeleton

__all__ = ["Figure", "JointMapping", "Recognition", "SceneJoint", "missing", "recognise"]


def recognise(joints: Sequence[SceneJoint], overrides: Optional[Mapping[str, str]] = None) -> Recognition:
    """Every figure of the scene, and every other tree of joints with the reason why it is none.

    joints: all joints of the scene, in scene order. overrides: keypoint name -> node pattern or "none".
    """
    figures: List[Figure] = []
    refused = []
    for tree in _trees(joints):
        skeleton = Skeleton(tree)
        fits = find_fits(skeleton)
        root = tree[0].path
        if not fits:
            refused.append((root, "none of its joints has the name of a body part"))
            continue
        body = build_body(skeleton, fits[0])
        repair_limbs(body)
        settle_sides(body)
        reason = why_no_figure(body)
        if reason:
            refused.append((root, reason))
            continue
        figures.append(
            Figure(
                _figure_name(tree, body), root, map_mpii(body), map_drawings(body), tuple(body.warnings), body.is_guess,
                body.fit.convention.name if body.fit else "",
            )
        )  # fmt: skip
    return Recognition(tuple(figures), tuple(refused))


def _trees(joints: Sequence[SceneJoint]) -> List[List[SceneJoint]]:
    """Joints by topmost joint, in scene order, each tree with its root first."""
    parents = {joint.path: joint.parent for joint in joints}
    roots: Dict[str, str] = {}
    trees: Dict[str, List[SceneJoint]] = {}
    for joint in joints:
        trail = []
        path = joint.path
        while path not in roots:
            parent = parents.get(path)
            if parent is None or parent not in parents:
                roots[path] = path
                break
            trail.append(path)
            path = parent
        for step in trail:
            roots[step] = roots[path]
        trees.setdefault(roots[path], []).append(joint)
    return [sorted(tree, key=lambda joint: joint.path != root) for root, tree in trees.items()]


def why_no_figure(body: Body) -> str:
    """Empty for a figure; else which parts a body needs and this has not.

    A figure has a head or neck and at least three of arms and legs; or head, trunk and both arms or both legs. Of a
    limb two of its three joints must be there. A prop with a hand, a creature with a head have not.
    """
    arms = [sum(body.has((role, side)) for role in ARM) >= 2 for side in SIDES]
    legs = [sum(body.has((role, side)) for role in LEG) >= 2 for side in SIDES]
    has_head = body.has(("head", ""))
    has_trunk = any(body.has((role, "")) for role in ("neck", "spine_low", "chest", "pelvis"))
    if sum(arms) + sum(legs) >= 3 and (has_head or (body.has(("neck", "")) and has_trunk)):
        return ""
    if has_head and has_trunk and (all(arms) or all(legs)):
        return ""
    lacking = [
        "{0} {1}".format(SIDE_WORD[side], PART_WORDS[role])
        for roles in (ARM[:2], LEG[:2]) for role in roles for side in SIDES if not body.has((role, side))
    ]  # fmt: skip
    if not has_head:
        lacking.insert(0, "head")
    if not has_trunk:
        lacking.insert(0, "trunk")
    return "not a whole figure: it has no joint for {0}".format(", ".join(lacking))


def _figure_name(tree: Sequence[SceneJoint], body: Body) -> str:
    """Namespace, else the topmost group, else the root joint's name."""
    namespace = namespace_of(tree[0].path)
    if namespace:
        return namespace
    top = tree[0].path.split("|")[1] if tree[0].path.count("|") > 1 else ""
    return leaf_name("|" + top) if top else body.skeleton.shown_name(0)
