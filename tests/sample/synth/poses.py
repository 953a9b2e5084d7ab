"""Poses as directions of limbs, which fit figures of any proportions, and their way to the bones' rotations.

Arms are given in the chest's axes, legs in those of the hips: x to the figure's left, y up, z forward.
"""

import math
from dataclasses import dataclass, field

import numpy as np

from . import rotations as rot
from .rig import SIDES

SIGN = {"l": 1.0, "r": -1.0}
STANDARD_PARTS = (
    "腕",
    "ひじ",
    "手首",
    "手捩",
    "肩",
    "足",
    "ひざ",
    "つま先",
    "親指",
    "人指",
    "中指",
    "薬指",
    "小指",
    "目",
)
SKIRT = "スカート"


@dataclass
class Pose:
    """What a figure does; everything that is left out stays as at rest.

    Attributes:
        root: the whole body's turn; its axes are those of the hips.
        chest: the chest's turn in the axes of the hips; head: the head's in the axes of the chest.
        arms, legs: {"l" | "r": (direction of the upper part, of the lower part)}.
        hands, feet: {"l" | "r": turn of the hand or foot in its rest axes}; shrug, curl of the fingers: degrees.
        name: what kind of pose it is.
    """

    root: np.ndarray = field(default_factory=lambda: rot.IDENTITY)
    chest: np.ndarray = field(default_factory=lambda: rot.IDENTITY)
    head: np.ndarray = field(default_factory=lambda: rot.IDENTITY)
    arms: dict = field(default_factory=dict)
    legs: dict = field(default_factory=dict)
    hands: dict = field(default_factory=dict)
    feet: dict = field(default_factory=dict)
    shrug: dict = field(default_factory=dict)
    curl: dict = field(default_factory=dict)
    name: str = ""


def to_bones(pose, rig, sway=(0.0, 0.0), hang=0.5):
    """{bone: 3 x 3 rotation} of a pose on a figure.

    Args:
        sway: degrees about x and z that hair and the like swing in the world.
        hang: 0..1, how much hair and the like follow gravity rather than their holder.
    """
    turn = {"全ての親": pose.root}
    turn["上半身"] = rot.share(pose.chest, 0.5)
    turn["上半身2"] = turn["上半身"].T @ pose.chest
    turn["首"] = rot.share(pose.head, 0.35)
    turn["頭"] = turn["首"].T @ pose.head
    for mark, side in SIDES:
        if side in pose.arms:
            collar = rot.about((0, 0, 1), SIGN[side] * pose.shrug.get(side, 0.0))
            turn[mark + "肩"] = collar
            upper, lower = (collar.T @ np.asarray(d) for d in pose.arms[side])
            turn[mark + "腕"], turn[mark + "ひじ"] = _two_links(
                rig, upper, lower, mark + "腕", mark + "ひじ", mark + "手首"
            )
        if side in pose.legs:
            links = _two_links(rig, *pose.legs[side], mark + "足", mark + "ひざ", mark + "足首")
            turn[mark + "足"], turn[mark + "ひざ"] = links
        if side in pose.hands:
            turn[mark + "手首"] = pose.hands[side]
        if side in pose.feet:
            turn[mark + "足首"] = pose.feet[side]
        for finger in ("人指", "中指", "薬指", "小指"):
            for number in "１２３":
                if pose.curl.get(side) and f"{mark}{finger}{number}" in rig.index:
                    turn[f"{mark}{finger}{number}"] = rot.about((0, 0, -SIGN[side]), pose.curl[side])
        for bone in ("足", "ひざ", "足首"):
            if mark + bone + "D" in rig.index and mark + bone in turn:
                turn[mark + bone + "D"] = turn[mark + bone]
    turn = {name: r for name, r in turn.items() if name in rig.index}
    _skirt(turn, rig)
    _dangle(turn, rig, sway, hang)
    return turn


def _two_links(rig, first, second, upper, lower, end):
    rest_first, rest_second = rig.head(lower) - rig.head(upper), rig.head(end) - rig.head(lower)
    turn = rot.arc(rest_first, first)
    return turn, rot.arc(rest_second, turn.T @ np.asarray(second))


def _skirt(turn, rig):
    """The skirt's chains give way to the legs that push them."""
    hips = rig.head("下半身")
    for name in rig.names:
        if not name.startswith(SKIRT) or rig.names[rig.parents[rig.index[name]]].startswith(SKIRT):
            continue
        x, _, z = rig.head(name) - hips
        azimuth = math.atan2(x, z)
        left = 0.5 + 0.5 * math.sin(azimuth)
        follow = rot.IDENTITY
        for bone, part in (("左足", left), ("右足", 1 - left)):
            if bone in turn:
                forward = turn[bone] @ (0, -1, 0)
                push = max(0.0, forward[0] * math.sin(azimuth) + forward[2] * math.cos(azimuth))
                follow = rot.share(turn[bone], min(1.0, part * 1.5) * min(1.0, push * 3) * 0.85) @ follow
        turn[name] = follow


def _dangle(turn, rig, sway, hang):
    """Hair, tails, ribbons: their bones turn a part of the way to where they would hang if nothing held them."""
    global_turn = []
    swing = rot.about((1, 0, 0), sway[0]) @ rot.about((0, 0, 1), sway[1])
    yaw = _yaw_only(turn.get("全ての親", rot.IDENTITY))
    free = _free_bones(rig)
    for i, (name, parent) in enumerate(zip(rig.names, rig.parents, strict=True)):
        above = rot.IDENTITY if parent is None else global_turn[parent]
        if name in free:
            rest = rot.unit(rig.tails[i] - rig.heads[i])
            if rest[1] < -0.2:  # what stands up by itself does not hang
                now, hanging = above @ rest, swing @ yaw @ rest
                goal = rot.unit((1 - hang) * now + hang * hanging)
                turn[name] = above.T @ rot.limited(rot.arc(now, goal), 50) @ above
        own = turn.get(name)
        global_turn.append(above if own is None else above @ own)


def _yaw_only(turn):
    forward = turn @ (0, 0, 1)
    return rot.about((0, 1, 0), math.degrees(math.atan2(forward[0], forward[2])))


def _free_bones(rig):
    """Bones that neither the pose nor the skirt's rule moves: hair, tails, ribbons, sleeves."""
    if not hasattr(rig, "free_bones"):
        rig.free_bones = {
            name
            for name, parent in zip(rig.names, rig.parents, strict=True)
            if parent is not None
            and name not in ("センター", "グルーブ", "腰", "下半身", "上半身", "上半身2", "首", "頭", "両目")
            and not name.startswith(SKIRT)
            and "ＩＫ" not in name
            and not (name[0] in "左右" and name[1:].startswith(STANDARD_PARTS))
        }
    return rig.free_bones


def spherical(side, away, around):
    """A limb's direction: `away` degrees from straight down, `around` from sideways (0) to forward (90)."""
    a, f = math.radians(away), math.radians(around)
    return np.array([SIGN[side] * math.sin(a) * math.cos(f), -math.cos(a), math.sin(a) * math.sin(f)])


def bent(first, degrees, towards):
    """The direction of a limb's lower part: the upper's, bent by degrees towards a direction."""
    first = rot.unit(first)
    across = np.asarray(towards, float) - (np.asarray(towards, float) @ first) * first
    a = math.radians(degrees)
    return math.cos(a) * first + math.sin(a) * rot.unit(across)


def shin_of(thigh, degrees):
    """The shin's direction for a knee bent by degrees: about the hinge nearest to the hips' x."""
    thigh = rot.unit(thigh)
    hinge = rot.unit(np.array([1.0, 0, 0]) - thigh[0] * thigh)
    return rot.about(hinge, degrees) @ thigh


def reach(rig, side, target, pole):
    """(upper, lower) directions of an arm whose wrist goes to a target, or as near as it comes.

    Args:
        target: in the chest's axes at rest, cm (a point of the figure at rest); pole: where the elbow tends to.
    """
    mark = "左" if side == "l" else "右"
    shoulder = rig.head(mark + "腕")
    return aim(
        np.asarray(target, float) - shoulder,
        float(np.linalg.norm(rig.head(mark + "ひじ") - shoulder)),
        float(np.linalg.norm(rig.head(mark + "手首") - rig.head(mark + "ひじ"))),
        pole,
    )


def aim(way, first, second, pole):
    """Two links of lengths `first` and `second` from 0 to `way`, the joint on the side of `pole` (law of cosines)."""
    long = float(np.linalg.norm(way))
    along = rot.unit(way)
    d = min(max(long, abs(first - second) + 1e-3), first + second - 1e-3)
    cosine = (first * first + d * d - second * second) / (2 * first * d)
    side = np.asarray(pole, float) - (np.asarray(pole, float) @ along) * along
    elbow = first * (cosine * along + math.sqrt(max(0.0, 1 - cosine * cosine)) * rot.unit(side))
    return rot.unit(elbow), rot.unit(d * along - elbow)
