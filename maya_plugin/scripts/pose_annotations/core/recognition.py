"""Finds the characters among a scene's joints and says which joint is which keypoint."""

import unicodedata
from typing import Dict, List, Mapping, Optional, Sequence

from .figure_records import Figure, JointMapping, Recognition, SceneJoint, missing

__all__ = ["Figure", "JointMapping", "Recognition", "SceneJoint", "recognise"]

_SIDED = {"shoulder": "腕", "elbow": "ひじ", "wrist": "手首", "hip": "足", "knee": "ひざ", "ankle": "足首"}


def recognise(joints: Sequence[SceneJoint], overrides: Optional[Mapping[str, str]] = None) -> Recognition:
    """Every figure of the scene, and every other tree of joints with the reason why it is none.

    joints: all joints of the scene, in scene order. overrides: keypoint name -> node pattern or "none".
    """
    by_root: Dict[str, List[SceneJoint]] = {}
    parents = {joint.path: joint.parent for joint in joints}
    for joint in joints:
        root = joint.path
        while parents.get(root):
            root = parents[root]
        by_root.setdefault(root, []).append(joint)
    figures, refused = [], []
    for root, members in by_root.items():
        named: Dict[str, str] = {}
        for joint in members:
            leaf = joint.path.rsplit("|", 1)[-1].rsplit(":", 1)[-1]
            named.setdefault(unicodedata.normalize("NFKC", joint.attributes.get("namae") or leaf), joint.path)
        mapped = {}
        for side, mark in (("l", "左"), ("r", "右")):
            for part, word in _SIDED.items():
                keypoint = "{0}_{1}".format(side, part)
                path = named.get(mark + word)
                mapped[keypoint] = (
                    JointMapping(keypoint, "bone", (path,), "position", {}, 0.9, "named " + mark + word)
                    if path
                    else missing(keypoint, "no joint named " + mark + word)
                )
        for keypoint, left, right in (("pelvis", "l_hip", "r_hip"), ("thorax", "l_shoulder", "r_shoulder")):
            nodes = mapped[left].nodes + mapped[right].nodes
            mapped[keypoint] = (
                JointMapping(keypoint, "derived", nodes, "mean", {}, 0.9, "mean of both sides")
                if len(nodes) == 2
                else missing(keypoint, "needs both sides")
            )
        head = named.get("頭")
        mapped["upper_neck"] = (
            JointMapping("upper_neck", "bone", (head,), "position", {}, 0.9, "named 頭")
            if head
            else missing("upper_neck", "no joint named 頭")
        )
        mapped["head_top"] = missing("head_top", "needs the head's mesh")
        if not head or not all(mapped[name].nodes for name in ("l_hip", "r_hip", "l_shoulder", "r_shoulder")):
            refused.append((root, "no head with both arms and both legs"))
            continue
        figures.append(Figure(root.split("|")[1].split(":")[0], root, mapped, {}))
    return Recognition(tuple(figures), tuple(refused))
