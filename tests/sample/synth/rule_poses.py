"""Poses drawn by rule: what figures in drawings do, each kind with its own chance and spread."""

import numpy as np

from . import rotations as rot
from .arm_poses import ARMS
from .leg_poses import LEGS
from .poses import Pose


def draw_pose(rng, rig):
    """A pose of a random kind, such that no hand is inside the body as far as a few tries can have it."""
    best = None
    for _ in range(8):
        pose = Pose()
        legs = _pick(rng, LEGS)
        legs(rng, rig, pose)
        _trunk(rng, pose)
        arms = _pick(rng, ARMS)
        arms(rng, rig, pose)
        _details(rng, pose)
        pose.name = f"{legs.__name__} {arms.__name__}".replace("_", " ").strip()
        depth = inside_body(rig, pose)
        if best is None or depth < best[0]:
            best = depth, pose
        if depth <= 0.05:
            break
    return best[1]


def _pick(rng, table):
    weights = np.array([weight for weight, _ in table], float)
    return table[rng.choice(len(table), p=weights / weights.sum())][1]


def inside_body(rig, pose):
    """How deep wrists and hands are inside trunk or head: 0 outside, 1 in the middle."""
    chest = (rig.head("左腕") + rig.head("右腕")) / 2
    hips = (rig.head("左足") + rig.head("右足")) / 2
    half = 0.8 * abs(rig.head("左腕")[0] - chest[0])
    p = rig.look.get("proportions", {})
    half_depth = p.get("trunk_half_depth", half * 0.65)
    head = rig.head("頭")
    crown = rig.vertices[rig.is_head][:, 1].max()
    radius = 0.42 * (crown - head[1])
    middle = head + np.array([0.0, radius, 0.0])
    deepest = 0.0
    for mark, side in (("左", "l"), ("右", "r")):
        if side not in pose.arms:
            continue
        shoulder, elbow, wrist = (rig.head(mark + n) for n in ("腕", "ひじ", "手首"))
        upper, lower = pose.arms[side]
        a = np.linalg.norm(elbow - shoulder)
        b = np.linalg.norm(wrist - elbow)
        for share in (0.35, 0.7, 1.0, 1.3):
            place = shoulder + a * np.asarray(upper) + b * share * np.asarray(lower)
            if hips[1] - 0.1 * rig.trunk_length < place[1] < chest[1]:
                deepest = max(deepest, 1 - np.hypot((place[0] - chest[0]) / half, place[2] / half_depth))
            deepest = max(deepest, 1 - np.linalg.norm(place - middle) / radius)
    return deepest


def _trunk(rng, pose):
    u = rng.uniform
    calm = u() < 0.7
    if calm:
        chest = rot.pitch_yaw_roll(rng.normal(2, 5), rng.normal(0, 7), rng.normal(0, 4))
        head = rot.pitch_yaw_roll(rng.normal(3, 7), rng.normal(0, 14), rng.normal(0, 8))
    else:
        chest = rot.pitch_yaw_roll(u(-18, 32), u(-28, 28), u(-16, 16))
        head = rot.pitch_yaw_roll(u(-25, 28), u(-55, 55), u(-24, 24))
    pose.chest, pose.head = pose.chest @ chest, head


def _details(rng, pose):
    for side in "lr":
        pose.hands[side] = rot.about((0, 0, 1), rng.normal(0, 14)) @ rot.about((1, 0, 0), rng.normal(0, 12))
        pose.curl[side] = float(rng.uniform(0, 12) if rng.uniform() < 0.6 else rng.uniform(12, 75))
        pose.shrug.setdefault(side, float(rng.normal(0, 4)))
