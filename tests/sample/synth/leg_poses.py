"""What legs do in drawings: each kind with its own spread; sets `legs`, `feet` and the body's turn of a Pose."""

import numpy as np

from . import rotations as rot
from .poses import SIGN, bent, shin_of, spherical


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


def leaping(rng, rig, pose):
    """Both shins thrown back, and more or less to one side, as in a leap for joy."""
    way = rng.choice((-1.0, 1.0)) * rng.uniform(0, 1.1)
    for side in "lr":
        thigh = rot.about((1, 0, 0), -rng.uniform(-12, 45)) @ spherical(side, rng.uniform(0, 14), 0)
        pose.legs[side] = (thigh, bent(thigh, rng.uniform(50, 130), (way + rng.normal(0, 0.15), 0.1, -1)))
        pose.feet[side] = rot.about((1, 0, 0), rng.uniform(0, 55))
    pose.root = rot.pitch_yaw_roll(rng.uniform(-10, 22), 0, rng.normal(0, 10))


def leaning(rng, rig, pose):
    """Bent forward at the hips and the waist over upright legs."""
    pitch = rng.uniform(18, 60)
    pose.root = rot.about((1, 0, 0), pitch * 0.5)
    pose.chest = rot.about((1, 0, 0), pitch * 0.5)
    for side in "lr":
        thigh = pose.root.T @ rot.about((1, 0, 0), rng.uniform(-10, 12)) @ spherical(side, abs(rng.normal(3, 4)), 0)
        pose.legs[side] = (thigh, shin_of(thigh, abs(rng.normal(0, 14))))


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
        thigh = (
            rot.about((0, 1, 0), SIGN[side] * (wide + rng.normal(0, 4))) @ rot.about((1, 0, 0), -raise_) @ (0, -1, 0)
        )
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
    (26, standing), (14, contrapposto), (5, crossed_legs), (8, walking), (6, running), (5, jumping), (5, leaping),
    (4, leaning), (4, kicking), (9, sitting), (3, cross_legged), (3, hugging_knees), (5, kneeling), (3, w_sitting),
    (3, on_one_knee), (4, crouching), (5, lying), (6, wild_legs),
)  # fmt: skip
