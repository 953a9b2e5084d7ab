"""What arms do in drawings: each kind with its own spread; sets `arms` and `shrug` of a Pose."""

import numpy as np

from . import rotations as rot
from .poses import SIGN, bent, reach, spherical

OTHER = {"l": "r", "r": "l"}


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
    target = head + size * np.array([SIGN[side] * across, up, ahead])
    return reach(rig, side, target, (SIGN[side], rng.uniform(-0.6, 0.5), rng.uniform(-0.1, 0.5)))


def hanging(rng, rig, pose):
    for side in "lr":
        pose.arms[side] = _hanging(rng, side)


def dangling(rng, rig, pose):
    """Straight down in the world, however the trunk leans, more or less towards each other."""
    turn = (pose.root @ pose.chest).T
    inward, ahead = rng.uniform(-0.15, 0.35), rng.uniform(-0.1, 0.35)
    for side in "lr":
        upper = rot.unit(
            turn @ np.array([-SIGN[side] * (inward + rng.normal(0, 0.05)), -1.0, ahead + rng.normal(0, 0.05)])
        )
        pose.arms[side] = (upper, bent(upper, abs(rng.normal(0, 14)), turn @ np.array([-SIGN[side] * 0.5, 0.0, 1.0])))


def hand_on_hip(rng, rig, pose):
    side = "lr"[rng.integers(2)]
    pose.arms[side] = _on_hip(rng, rig, side)
    other = OTHER[side]
    choice = rng.uniform()
    pose.arms[other] = (
        _hanging(rng, other) if choice < 0.5 else _free(rng, other) if choice < 0.8 else _waving(rng, other)
    )


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
        target = (
            SIGN[side] * rng.uniform(-0.1, 0.3) * half,
            hip + rng.uniform(-0.1, 0.15) * rig.trunk_length,
            -half * 0.9,
        )
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
            upper = (
                rot.about((0, 1, 0), SIGN[one] * rng.normal(0, 14))
                @ rot.about((1, 0, 0), -rng.uniform(65, 120))
                @ (0, -1, 0)
            )
            pose.arms[one] = (upper, bent(upper, abs(rng.normal(0, 25)), (-SIGN[one] * 0.4, 0.8, 0.2)))
        else:
            pose.arms[one] = _hanging(rng, one)


ARMS = (
    (22, hanging), (5, dangling), (10, hand_on_hip), (4, hands_on_hips), (4, crossed_arms), (5, arms_up),
    (7, one_arm_up), (5, pointing), (5, arms_spread), (12, hands_before), (7, hand_before), (8, hand_at_head),
    (4, hands_behind), (7, swinging), (16, free_arms), (4, towards_viewer),
)  # fmt: skip
