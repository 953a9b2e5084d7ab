"""Poses lifted from 2-D joints of drawings or photographs: depth from limb lengths, signs from joint limits.

Of AnimeDrawingsDataset only the train annotations are used, as facts about how drawn figures stand. LSP-extended's
joints are for research only and stay apart.

A lifted pose is seen from +Z, as the drawing is: x to the right, y up, z towards the viewer.
"""

import functools
import json
import math
import zipfile
from pathlib import Path

import numpy as np

from . import rotations as rot
from . import rule_poses
from .poses import SIGN, Pose

SHARED = Path(__file__).resolve().parents[4] / "shared" / "data"
DRAWINGS = SHARED / "anime_drawings" / "train.json"
PEOPLE = SHARED / "lspet" / "lspet_train.zip"

# In units of hips to shoulders: upper quartiles over the 1,400 train annotations, where limbs lie in the picture.
LENGTHS = {"shoulders": 0.60, "hips": 0.46, "upper_arm": 0.62, "forearm": 0.54, "thigh": 0.99, "shin": 1.05}
LIFTED = 0.6  # share of poses that are lifted, where there are any
TRIES = 4

LIMBS = {
    "upper_arm": ("shoulder", "elbow"),
    "forearm": ("elbow", "wrist"),
    "thigh": ("hip", "knee"),
    "shin": ("knee", "ankle"),
}


def read_drawings(path=DRAWINGS):
    """[{joint: (x, y)}], pixels with y up; joints as MPII names them, and nose_tip, nose_root, head_joint, toes."""
    names = {"arm": "shoulder", "elbow": "elbow", "wrist": "wrist", "leg": "hip", "knee": "knee", "ankle": "ankle"}
    names["tiptoe"] = "toe"
    poses = []
    for entry in json.loads(Path(path).read_text(encoding="utf-8")):
        points = {key: np.array([x, -y], float) for key, (x, y) in entry["points"].items()}
        pose = {
            f"{s}_{new}": points[f"{old}_{side}"]
            for s, side in (("l", "left"), ("r", "right"))
            for old, new in names.items()
        }
        pose |= {"neck": points["neck"], "head": points["head"]}
        pose |= {name: points[name] for name in ("nose_tip", "nose_root")}
        poses.append(pose)
    return [pose for pose in poses if is_usable(pose)]


def read_people(path=PEOPLE):
    """The same of LSP-extended: those with all fourteen joints; no nose."""
    with zipfile.ZipFile(path) as archive:
        data = json.loads(archive.read("annotations.json"))
    poses = []
    for entry in data["annotations"]:
        rows = dict(zip(data["joint_names"], entry["joints"], strict=True))
        if any(not (x or y) for x, y, _ in rows.values()):
            continue
        poses.append({name: np.array([x, -y], float) for name, (x, y, _) in rows.items()})
    return [pose for pose in poses if is_usable(pose)]


def is_usable(pose):
    return trunk_px(pose) > 8


def trunk_px(pose):
    return float(np.linalg.norm(_middle(pose, "shoulder") - _middle(pose, "hip")))


def _middle(pose, name):
    return (pose["l_" + name] + pose["r_" + name]) / 2


def scale_of(pose):
    """Pixels of hips to shoulders, lay they in the picture: from the trunk, or limbs that are longer than it allows."""
    ratios = [trunk_px(pose)]
    for limb, (start, end) in LIMBS.items():
        ratios += [float(np.linalg.norm(pose[f"{s}_{start}"] - pose[f"{s}_{end}"])) / LENGTHS[limb] for s in "lr"]
    return max(ratios[0], 0.92 * float(np.quantile(ratios[1:], 0.7)))


def lift(rng, flat):
    """One possible 3-D pose of 2-D joints: {joint: (x, y, z)} in pixels, x and y unchanged, z towards the viewer.

    Limbs of a pair are equally long. Also returns the axes (3 x 3, columns x to the left, y up, z forward) of hips and
    chest.
    """
    scale = scale_of(flat)
    place = {}
    trunk_2d = _middle(flat, "shoulder") - _middle(flat, "hip")
    lean = math.sqrt(max(0.0, scale**2 - float(trunk_2d @ trunk_2d)))
    across = flat["l_shoulder"] - flat["r_shoulder"]
    yaw_sign = _turn_sign(rng, flat, scale)
    depth = {}
    for name, joint in (("shoulders", "shoulder"), ("hips", "hip")):
        line = flat["l_" + joint] - flat["r_" + joint]
        depth[name] = yaw_sign * math.sqrt(max(0.0, (LENGTHS[name] * scale) ** 2 - float(line @ line)))
    # hips are labelled less surely than shoulders: their turn follows the chest's, two thirds
    shoulders = np.array([*across, depth["shoulders"]])
    hips_2d = flat["l_hip"] - flat["r_hip"]
    hips_line = np.array([*hips_2d, depth["hips"]])
    forward = 1.0 if across[0] >= 0 else -1.0
    trunk = np.array([*trunk_2d, lean * forward * (1 if rng.uniform() < 0.7 else -1)])
    if forward * hips_2d[0] < 0 and abs(hips_2d[0]) < 0.3 * scale:
        hips_line[0] = -hips_2d[0]
    chest = rot.frame(shoulders, trunk)
    hips = rot.frame(rot.unit(shoulders) + 0.7 * rot.unit(hips_line), trunk)
    hips = chest @ rot.limited(chest.T @ rot.frame(hips_line if _is_near(chest, hips_line) else hips[:, 0], trunk), 40)
    middle = np.array([*_middle(flat, "hip"), 0.0])
    for side in "lr":
        for joint, origin, half in (("hip", middle, hips_line / 2), ("shoulder", middle + trunk, shoulders / 2)):
            place[f"{side}_{joint}"] = np.array([*flat[f"{side}_{joint}"], (origin + SIGN[side] * half)[2]])
    lengths = _limb_lengths(rng, flat, scale)
    for pair, axes, prior in ((("upper_arm", "forearm"), chest, _arm_prior), (("thigh", "shin"), hips, _leg_prior)):
        for side in "lr":
            first, second = _signs(rng, flat, side, pair, lengths, axes, prior)
            start, joint, end = (
                f"{side}_{LIMBS[pair[0]][0]}",
                f"{side}_{LIMBS[pair[1]][0]}",
                f"{side}_{LIMBS[pair[1]][1]}",
            )
            place[joint] = place[start] + first
            place[end] = place[joint] + second
    return place, hips, chest


def _is_near(chest, line):
    return float(chest[:, 0] @ rot.unit(line)) > math.cos(math.radians(40))


def _turn_sign(rng, flat, scale):
    """Whether the left side is nearer (+1) or farther (-1): the nose looks to the side of the far shoulder."""
    if "nose_tip" in flat:
        head = flat["head"]
        up = rot.unit(np.append(_middle(flat, "shoulder") - _middle(flat, "hip"), 0.0))[:2]
        across = np.array([up[1], -up[0]])
        look = float((flat["nose_tip"] - head) @ across) / scale
        if abs(look) > 0.04 or rng.uniform() < 0.5:
            return -1.0 if look > 0 else 1.0
    return 1.0 if rng.uniform() < 0.5 else -1.0


def _limb_lengths(rng, flat, scale):
    """The length of each pair of limbs: as drawn where the longer one may lie flat, else from the usual proportion."""
    lengths = {}
    for limb, (start, end) in LIMBS.items():
        longest = max(float(np.linalg.norm(flat[f"{s}_{start}"] - flat[f"{s}_{end}"])) for s in "lr")
        usual = LENGTHS[limb] * scale
        flat_enough = longest > 0.68 * usual and rng.uniform() < 0.75
        lengths[limb] = longest * 1.001 if flat_enough or longest > usual else usual
    return lengths


def _signs(rng, flat, side, pair, lengths, axes, prior):
    """3-D vectors of both links of a limb; the four signs of their depths are weighed by `prior` and one is drawn."""
    ways = []
    for limb in pair:
        start, end = LIMBS[limb]
        way = flat[f"{side}_{end}"] - flat[f"{side}_{start}"]
        ways.append((way, math.sqrt(max(0.0, lengths[limb] ** 2 - float(way @ way)))))
    options, scores = [], []
    for one in (1, -1):
        for other in (1, -1):
            first, second = np.array([*ways[0][0], one * ways[0][1]]), np.array([*ways[1][0], other * ways[1][1]])
            options.append((first, second))
            scores.append(prior(axes.T @ rot.unit(first), axes.T @ rot.unit(second), SIGN[side]))
    weights = np.exp(3.0 * (np.array(scores) - max(scores)))
    return options[rng.choice(4, p=weights / weights.sum())]


def _arm_prior(upper, lower, sign):
    """Score of an arm's directions in the chest's axes: ahead rather than behind, elbows bend ahead."""
    score = -2.0 * max(0.0, -upper[2] - 0.35) - 0.5 * max(0.0, -upper[2]) - 0.6 * max(0.0, -lower[2])
    score -= 2.0 * max(0.0, -(upper[2] + 0.9 * lower[2]) - 0.3)  # a hand behind the back needs a reason
    fold = lower - (lower @ upper) * upper
    if upper[1] < 0.3:
        score -= 2.0 * max(0.0, -fold[2] - 0.1)
    if sign * upper[0] < -0.5:
        score -= 2.0 * max(0.0, -upper[2])
    bend = math.degrees(math.acos(max(-1.0, min(1.0, float(upper @ lower)))))
    return score - 0.1 * max(0.0, bend - 150)


def _leg_prior(thigh, shin, sign):
    """The same for legs in the axes of the hips: thighs ahead, knees bend backwards only."""
    score = -3.0 * max(0.0, -thigh[2] - 0.35) - 0.6 * max(0.0, -thigh[2])
    hinge = rot.unit(np.array([1.0, 0, 0]) - thigh[0] * thigh)
    back = np.cross(hinge, thigh)
    score -= 4.0 * max(0.0, -float(shin @ back) - 0.08)
    bend = math.degrees(math.acos(max(-1.0, min(1.0, float(thigh @ shin)))))
    return score - 0.1 * max(0.0, bend - 155) - 0.15 * (1 - thigh[2] ** 2 < 0.3)


def to_pose(rng, flat):
    """A Pose whose limbs lie as a lift of these 2-D joints, seen from +Z."""
    place, hips, chest = lift(rng, flat)
    pose = Pose(root=hips, chest=hips.T @ chest, name="lifted")
    for side in "lr":
        way = [place[f"{side}_{b}"] - place[f"{side}_{a}"] for a, b in LIMBS.values()]
        pose.arms[side] = tuple(rot.unit(chest.T @ w) for w in way[:2])
        pose.legs[side] = tuple(rot.unit(hips.T @ w) for w in way[2:])
        pose.feet[side] = rot.about((1, 0, 0), _foot_pitch(rng, flat, side))
        pose.hands[side] = rot.about((0, 0, 1), rng.normal(0, 12)) @ rot.about((1, 0, 0), rng.normal(0, 10))
        pose.curl[side] = float(rng.uniform(0, 12) if rng.uniform() < 0.6 else rng.uniform(12, 75))
    pose.head = rot.limited(chest.T @ _head(rng, flat, chest), 75)
    return pose


def _foot_pitch(rng, flat, side):
    """Degrees that the toes point down: more where the drawing has them far below the ankle."""
    if f"{side}_toe" not in flat:
        return rng.normal(10, 15)
    way = flat[f"{side}_toe"] - flat[f"{side}_ankle"]
    shin = flat[f"{side}_ankle"] - flat[f"{side}_knee"]
    along = float(way @ shin) / (float(np.linalg.norm(way) * np.linalg.norm(shin)) + 1e-9)
    return float(np.clip(20 + 40 * along + rng.normal(0, 8), -20, 60)) if along > -0.2 else rng.normal(0, 10)


def _head(rng, flat, chest):
    """The head's frame, seen from +Z: roll from neck to crown or nose, yaw and pitch from the nose's place."""
    if "nose_tip" not in flat:
        up = np.append(flat["head_top"] - flat["neck"], 0.0)
        turn = rot.frame(chest[:, 0] + rng.normal(0, 0.25, 3), rot.unit(up) + 0.15 * chest[:, 1])
        return turn @ rot.pitch_yaw_roll(rng.normal(0, 12), rng.normal(0, 20), 0)
    scale = scale_of(flat)
    up = flat["nose_root"] - flat["nose_tip"]
    neck_up = flat["head"] - flat["neck"]
    up = up / (np.linalg.norm(up) + 1e-9) + 0.7 * neck_up / (np.linalg.norm(neck_up) + 1e-9)
    roll = math.degrees(math.atan2(-up[0], up[1]))
    across = np.array([math.cos(math.radians(roll)), math.sin(math.radians(roll))])
    high = np.array([-across[1], across[0]])
    nose = (flat["nose_root"] - flat["head"]) / scale
    sideways, above = float(nose @ across), float(nose @ high)
    yaw = math.degrees(math.asin(max(-0.97, min(0.97, sideways / 0.24))))
    pitch = -math.degrees(math.asin(max(-0.5, min(0.5, (above - 0.17) / 0.3))))
    if chest[2, 2] < -0.35:  # seen from behind: the face is on the far side
        yaw = math.copysign(180, yaw) - yaw if abs(yaw) > 1 else 180.0
    return rot.about((0, 0, 1), roll) @ rot.about((0, 1, 0), yaw) @ rot.about((1, 0, 0), pitch + rng.normal(0, 5))


class Source:
    """Poses of which a share is lifted from 2-D joints, the rest drawn by rule."""

    def __init__(self, flat_poses, share=LIFTED):
        self.flat, self.share = flat_poses, share

    def __call__(self, rng, rig):
        if rng.uniform() >= self.share:
            return rule_poses.draw_pose(rng, rig)
        best = None
        flat = self.flat[rng.integers(len(self.flat))]
        mirror = rng.uniform() < 0.5
        for _ in range(TRIES):
            pose = to_pose(rng, mirrored(flat) if mirror else flat)
            depth = rule_poses.inside_body(rig, pose)
            if best is None or depth < best[0]:
                best = depth, pose
            if depth < 0.1:
                break
        return best[1]


def mirrored(flat):
    """The pose as in a mirror, left and right exchanged."""
    other = {"l_": "r_", "r_": "l_"}
    return {other.get(name[:2], name[:2]) + name[2:]: xy * (-1, 1) for name, xy in flat.items()}


def path_of(kind):
    return {"drawings": DRAWINGS, "people": PEOPLE}[kind]


@functools.cache
def pose_source(kind="drawings"):
    """The Source of a kind: "drawings", or "people" (research only); None where the data are absent."""
    if not path_of(kind).is_file():
        return None
    return Source(read_drawings() if kind == "drawings" else read_people())
