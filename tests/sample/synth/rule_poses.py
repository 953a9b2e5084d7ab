"""Poses drawn by rule: what figures in drawings do, each kind with its own chance and spread."""

import numpy as np

from . import rotations as rot
from .poses import SIGN, Pose, bent, reach, shin_of, spherical

OTHER = {"l": "r", "r": "l"}


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
    middle = head + (0, radius, 0)
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


# ---- legs


def standing(rng, rig, pose):
    for side in "lr":
        thigh = spherical(side, abs(rng.normal(3, 4)), rng.uniform(-60, 60))
        pose.legs[side] = (thigh, shin_of(thigh, abs(rng.normal(0, 4))))
        pose.feet[side] = rot.about((0, 1, 0), SIGN[side] * rng.uniform(-5, 25))


def contrapposto(rng, rig, pose):
    free = "lr"[rng.integers(2)]
    lean = rng.uniform(4, 12) * SIGN[free]
    pose.root = rot.about((0, 0, 1), -lean * 0.6)
    pose.chest = rot.about((0, 0, 1), lean * 1.2)
    for side in "lr":
        if side == free:
            thigh = spherical(side, rng.uniform(5, 22), rng.uniform(10, 95))
            pose.legs[side] = (thigh, shin_of(thigh, rng.uniform(8, 45)))
        else:
            thigh = pose.root.T @ spherical(side, abs(rng.normal(2, 3)), 0)
            pose.legs[side] = (thigh, shin_of(thigh, abs(rng.normal(0, 3))))
        pose.feet[side] = rot.about((0, 1, 0), SIGN[side] * rng.uniform(0, 30))


def crossed_legs(rng, rig, pose):
    front = "lr"[rng.integers(2)]
    for side in "lr":
        across = -rng.uniform(4, 14) if side == front else rng.uniform(-4, 3)
        ahead = rng.uniform(4, 16) if side == front else rng.uniform(-8, 2)
        thigh = rot.about((1, 0, 0), -ahead) @ spherical(side, across, 0)
        pose.legs[side] = (thigh, shin_of(thigh, rng.uniform(0, 25) if side == front else rng.uniform(0, 6)))


def walking(rng, rig, pose):
    ahead = "lr"[rng.integers(2)]
    stride = rng.uniform(12, 38)
    for side in "lr":
        swing = stride if side == ahead else -stride * rng.uniform(0.5, 0.9)
        thigh = rot.about((1, 0, 0), -swing) @ spherical(side, abs(rng.normal(2, 3)), 0)
        bend = rng.uniform(2, 25) if side == ahead else rng.uniform(5, 55)
        pose.legs[side] = (thigh, shin_of(thigh, bend))
        pose.feet[side] = rot.about((1, 0, 0), rng.uniform(-25, 35))
    pose.root = rot.about((1, 0, 0), rng.uniform(-2, 8))


def running(rng, rig, pose):
    ahead = "lr"[rng.integers(2)]
    for side in "lr":
        if side == ahead:
            swing, bend = rng.uniform(40, 95), rng.uniform(35, 115)
        else:
            swing, bend = -rng.uniform(5, 40), rng.uniform(10, 110)
        thigh = rot.about((1, 0, 0), -swing) @ spherical(side, abs(rng.normal(3, 4)), 0)
        pose.legs[side] = (thigh, shin_of(thigh, bend))
        pose.feet[side] = rot.about((1, 0, 0), rng.uniform(-10, 50))
    pose.root = rot.about((1, 0, 0), rng.uniform(5, 35))


def jumping(rng, rig, pose):
    for side in "lr":
        thigh = spherical(side, rng.uniform(5, 75), rng.uniform(10, 100))
        pose.legs[side] = (thigh, shin_of(thigh, rng.uniform(20, 130)))
        pose.feet[side] = rot.about((1, 0, 0), rng.uniform(0, 50))
    pose.root = rot.pitch_yaw_roll(rng.uniform(-15, 25), 0, rng.normal(0, 12))


def kicking(rng, rig, pose):
    kick = "lr"[rng.integers(2)]
    standing(rng, rig, pose)
    thigh = spherical(kick, rng.uniform(50, 125), rng.uniform(0, 95))
    pose.legs[kick] = (thigh, shin_of(thigh, rng.uniform(0, 80)))
    pose.root = rot.pitch_yaw_roll(rng.uniform(-20, 5), 0, rng.normal(0, 12))


def sitting(rng, rig, pose):
    wide = rng.uniform(-3, 22)
    for side in "lr":
        raise_ = rng.uniform(70, 100)
        thigh = rot.about((0, 1, 0), SIGN[side] * (wide + rng.normal(0, 4))) @ rot.about((1, 0, 0), -raise_) @ (0, -1, 0)
        pose.legs[side] = (thigh, shin_of(thigh, rng.uniform(60, 115)))
        pose.feet[side] = rot.about((1, 0, 0), rng.uniform(-10, 30))
    pose.root = rot.about((1, 0, 0), rng.uniform(-15, 5))


def cross_legged(rng, rig, pose):
    for side in "lr":
        thigh = spherical(side, rng.uniform(75, 95), rng.uniform(25, 60))
        pose.legs[side] = (thigh, bent(thigh, rng.uniform(105, 135), (-SIGN[side], -0.5, 0.25)))
    pose.root = rot.about((1, 0, 0), rng.uniform(-10, 8))


def hugging_knees(rng, rig, pose):
    for side in "lr":
        thigh = spherical(side, rng.uniform(110, 135), rng.uniform(80, 95))
        pose.legs[side] = (thigh, shin_of(thigh, rng.uniform(110, 140)))
        pose.feet[side] = rot.about((1, 0, 0), rng.uniform(0, 25))
    pose.chest = rot.about((1, 0, 0), rng.uniform(5, 30))


def kneeling(rng, rig, pose):
    upright = rng.uniform() < 0.4
    for side in "lr":
        raise_ = rng.uniform(-5, 20) if upright else rng.uniform(60, 85)
        thigh = rot.about((1, 0, 0), -raise_) @ spherical(side, rng.uniform(2, 16), 0)
        pose.legs[side] = (thigh, shin_of(thigh, rng.uniform(85, 110) if upright else rng.uniform(135, 155)))
        pose.feet[side] = rot.about((1, 0, 0), rng.uniform(20, 60))


def w_sitting(rng, rig, pose):
    for side in "lr":
        thigh = spherical(side, rng.uniform(70, 90), rng.uniform(65, 95))
        back = rot.unit(np.array([SIGN[side] * rng.uniform(0.2, 0.8), -0.2, -1.0]))
        pose.legs[side] = (thigh, bent(thigh, rng.uniform(125, 150), back))
        pose.feet[side] = rot.about((1, 0, 0), rng.uniform(20, 50))


def on_one_knee(rng, rig, pose):
    down = "lr"[rng.integers(2)]
    for side in "lr":
        if side == down:
            thigh = spherical(side, rng.uniform(0, 20), rng.uniform(-30, 60))
            pose.legs[side] = (thigh, shin_of(thigh, rng.uniform(80, 105)))
        else:
            thigh = spherical(side, rng.uniform(75, 100), rng.uniform(60, 92))
            pose.legs[side] = (thigh, shin_of(thigh, rng.uniform(75, 105)))


def crouching(rng, rig, pose):
    for side in "lr":
        thigh = spherical(side, rng.uniform(60, 120), rng.uniform(40, 88))
        pose.legs[side] = (thigh, shin_of(thigh, rng.uniform(90, 140)))
    pose.root = rot.about((1, 0, 0), rng.uniform(5, 40))


def lying(rng, rig, pose):
    for side in "lr":
        thigh = spherical(side, rng.uniform(0, 55), rng.uniform(20, 110))
        pose.legs[side] = (thigh, shin_of(thigh, rng.uniform(0, 100)))
        pose.feet[side] = rot.about((1, 0, 0), rng.uniform(0, 40))
    turn = {0: -90, 1: 90, 2: 0}[int(rng.integers(3))]
    side = rng.uniform(-180, 180) if turn == 0 else rng.normal(0, 20)
    base = rot.about((1, 0, 0), turn) if turn else rot.about((0, 0, 1), 90 * (1 if rng.uniform() < 0.5 else -1))
    pose.root = rot.about((0, 1, 0), rng.uniform(-180, 180)) @ base @ rot.about((0, 1, 0), side)


def wild_legs(rng, rig, pose):
    for side in "lr":
        thigh = spherical(side, rng.uniform(0, 115), rng.uniform(-15, 105))
        if thigh[2] < -0.45:
            thigh = thigh * (1, 1, -1)
        pose.legs[side] = (thigh, shin_of(thigh, rng.uniform(0, 140)))
        pose.feet[side] = rot.about((1, 0, 0), rng.uniform(-15, 50))
    pose.root = rot.pitch_yaw_roll(rng.normal(0, 20), 0, rng.normal(0, 20))


LEGS = (
    (26, standing), (14, contrapposto), (5, crossed_legs), (8, walking), (6, running), (5, jumping), (4, kicking),
    (9, sitting), (3, cross_legged), (3, hugging_knees), (5, kneeling), (3, w_sitting), (3, on_one_knee), (4, crouching),
    (5, lying), (6, wild_legs),
)  # fmt: skip


# ---- arms


def _hanging(rng, side):
    upper = spherical(side, rng.uniform(4, 32), rng.uniform(-35, 50))
    return upper, bent(upper, abs(rng.normal(0, 22)), (-SIGN[side] * rng.uniform(-0.4, 1), 0.1, rng.uniform(0.3, 1.2)))


def _free(rng, side):
    upper = spherical(side, rng.uniform(10, 165), rng.uniform(-35, 105))
    fold = (-SIGN[side] * rng.uniform(-0.6, 1.2), rng.uniform(-0.6, 1.2), rng.uniform(-0.1, 1.2))
    return upper, bent(upper, rng.uniform(0, 145), fold)


def _raised(rng, side):
    upper = spherical(side, rng.uniform(95, 172), rng.uniform(-20, 75))
    fold = (-SIGN[side] * rng.uniform(-0.3, 1.0), rng.uniform(0, 1), rng.uniform(-0.3, 0.8))
    return upper, bent(upper, abs(rng.normal(0, 45)), fold)


def _waving(rng, side):
    upper = spherical(side, rng.uniform(50, 115), rng.uniform(-15, 60))
    return upper, bent(upper, rng.uniform(60, 125), (SIGN[side] * rng.uniform(-0.5, 0.4), 1, rng.uniform(0, 0.6)))


def _pointing(rng, side):
    away = SIGN[side] * rng.uniform(-35, 80)
    upper = rot.about((0, 1, 0), away) @ rot.about((1, 0, 0), -rng.uniform(65, 115)) @ (0, -1, 0)
    return upper, bent(upper, abs(rng.normal(0, 12)), (0, 1, 0.3))


def _on_hip(rng, rig, side):
    hip, half = _waist(rig)
    target = (SIGN[side] * half * rng.uniform(1.0, 1.2), hip + rng.uniform(-0.05, 0.2) * rig.trunk_length,
              half * rng.uniform(-0.1, 0.35))  # fmt: skip
    return reach(rig, side, target, (SIGN[side], 0.15, rng.uniform(-0.8, 0.25)))


def _waist(rig):
    hips = (rig.head("左足") + rig.head("右足")) / 2
    p = rig.look.get("proportions", {})
    return hips[1] + 0.1 * rig.trunk_length, p.get("trunk_half_width", abs(rig.head("左腕")[0]) * 0.9)


def _front(rig, rng, side, across, up, ahead):
    """A hand before the trunk: shares of half its width (towards the own side), of hips to neck, of its half depth."""
    hip, half = _waist(rig)
    p = rig.look.get("proportions", {})
    depth = p.get("trunk_half_depth", half * 0.65)
    hips_y = hip - 0.1 * rig.trunk_length
    target = (SIGN[side] * across * half, hips_y + up * rig.trunk_length, depth * ahead)
    return reach(rig, side, target, (SIGN[side] * rng.uniform(0.5, 1.2), -0.7, rng.uniform(-0.4, 0.2)))


def _to_head(rig, rng, side, place):
    head = rig.head("頭")
    crown = rig.vertices[rig.is_head][:, 1].max()
    size = crown - head[1]
    across, up, ahead = place
    target = head + (SIGN[side] * across * size, up * size, ahead * size)
    return reach(rig, side, target, (SIGN[side], rng.uniform(-0.6, 0.5), rng.uniform(-0.1, 0.5)))


def hanging(rng, rig, pose):
    for side in "lr":
        pose.arms[side] = _hanging(rng, side)


def hand_on_hip(rng, rig, pose):
    side = "lr"[rng.integers(2)]
    pose.arms[side] = _on_hip(rng, rig, side)
    other = OTHER[side]
    choice = rng.uniform()
    pose.arms[other] = _hanging(rng, other) if choice < 0.5 else _free(rng, other) if choice < 0.8 else _waving(rng, other)


def hands_on_hips(rng, rig, pose):
    for side in "lr":
        pose.arms[side] = _on_hip(rng, rig, side)


def crossed_arms(rng, rig, pose):
    over = "lr"[rng.integers(2)]
    height = rng.uniform(0.5, 0.75)
    for side in "lr":
        first = side == over
        pose.arms[side] = _front(rig, rng, side, -rng.uniform(0.3, 0.7), height + (0.06 if first else -0.04),
                                 1.9 if first else 1.35)  # fmt: skip


def arms_up(rng, rig, pose):
    for side in "lr":
        pose.arms[side] = _raised(rng, side)
        pose.shrug[side] = float(rng.uniform(0, 22))


def one_arm_up(rng, rig, pose):
    side = "lr"[rng.integers(2)]
    pose.arms[side] = _raised(rng, side) if rng.uniform() < 0.5 else _waving(rng, side)
    pose.shrug[side] = float(rng.uniform(0, 15))
    other = OTHER[side]
    pose.arms[other] = _hanging(rng, other) if rng.uniform() < 0.6 else _on_hip(rng, rig, other)


def pointing(rng, rig, pose):
    side = "lr"[rng.integers(2)]
    pose.arms[side] = _pointing(rng, side)
    other = OTHER[side]
    choice = rng.uniform()
    pose.arms[other] = _hanging(rng, other) if choice < 0.5 else _on_hip(rng, rig, other)


def arms_spread(rng, rig, pose):
    for side in "lr":
        upper = spherical(side, rng.uniform(55, 115), rng.uniform(-25, 30))
        pose.arms[side] = (upper, bent(upper, abs(rng.normal(0, 25)), (0, rng.uniform(-0.5, 1), 1)))


def hands_before(rng, rig, pose):
    """Holding something, hands together, at the chest or in the lap."""
    height, ahead = rng.uniform(0.05, 0.95), rng.uniform(1.3, 3.2)
    across = rng.uniform(0.0, 0.5)
    for side in "lr":
        pose.arms[side] = _front(rig, rng, side, across + rng.normal(0, 0.1), height + rng.normal(0, 0.05), ahead)


def hand_before(rng, rig, pose):
    side = "lr"[rng.integers(2)]
    pose.arms[side] = _front(rig, rng, side, rng.uniform(-0.6, 0.9), rng.uniform(0.2, 1.0), rng.uniform(1.3, 2.8))
    other = OTHER[side]
    pose.arms[other] = _hanging(rng, other) if rng.uniform() < 0.6 else _free(rng, other)


def hand_at_head(rng, rig, pose):
    side = "lr"[rng.integers(2)]
    places = ((0.25, 0.05, 0.45), (0.5, 0.35, 0.25), (0.5, 0.75, 0.0), (0.3, 0.3, -0.5), (0.05, 0.15, 0.6))
    both = rng.uniform() < 0.3
    for one in "lr":
        if both or one == side:
            place = np.array(places[rng.integers(len(places))]) + rng.normal(0, 0.06, 3)
            pose.arms[one] = _to_head(rig, rng, one, place)
        else:
            pose.arms[one] = _hanging(rng, one) if rng.uniform() < 0.6 else _front(rig, rng, one, 0.1, 0.5, 1.5)


def hands_behind(rng, rig, pose):
    for side in "lr":
        hip, half = _waist(rig)
        target = (SIGN[side] * rng.uniform(-0.1, 0.3) * half, hip + rng.uniform(-0.1, 0.15) * rig.trunk_length, -half * 0.9)
        pose.arms[side] = reach(rig, side, target, (SIGN[side], 0, -0.6))


def swinging(rng, rig, pose):
    ahead = "lr"[rng.integers(2)]
    amount = rng.uniform(15, 65)
    for side in "lr":
        swing = amount if side == ahead else -amount * 0.8
        upper = rot.about((1, 0, 0), -swing) @ spherical(side, rng.uniform(4, 25), 0)
        pose.arms[side] = (upper, bent(upper, rng.uniform(10, 105), (-SIGN[side] * 0.3, 0.2, 1)))


def free_arms(rng, rig, pose):
    for side in "lr":
        pose.arms[side] = _free(rng, side) if rng.uniform() < 0.75 else _hanging(rng, side)


def towards_viewer(rng, rig, pose):
    """One or both hands stretched out forward."""
    both = rng.uniform() < 0.4
    side = "lr"[rng.integers(2)]
    for one in "lr":
        if both or one == side:
            upper = rot.about((0, 1, 0), SIGN[one] * rng.normal(0, 14)) @ rot.about((1, 0, 0), -rng.uniform(65, 120)) @ (0, -1, 0)
            pose.arms[one] = (upper, bent(upper, abs(rng.normal(0, 25)), (-SIGN[one] * 0.4, 0.8, 0.2)))
        else:
            pose.arms[one] = _hanging(rng, one)


ARMS = (
    (22, hanging), (10, hand_on_hip), (4, hands_on_hips), (4, crossed_arms), (5, arms_up), (7, one_arm_up), (5, pointing),
    (5, arms_spread), (12, hands_before), (7, hand_before), (8, hand_at_head), (4, hands_behind), (7, swinging),
    (16, free_arms), (4, towards_viewer),
)  # fmt: skip
