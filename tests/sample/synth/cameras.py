"""Where a picture is taken from: a pin-hole camera with square pixels, and cuts that drawings have."""

import math
from typing import NamedTuple

import numpy as np

from . import rotations as rot

NEAR = 1.0  # cm; the scenes that are written for the plug-in have the same near plane


class Camera(NamedTuple):
    """`turn`: world to camera (x right, y up, looks along -z); `place`: the eye, cm; `fov`: degrees of the width."""

    turn: np.ndarray
    place: np.ndarray
    fov: float
    size: int

    @property
    def focal_px(self):
        return 0.5 * self.size / math.tan(math.radians(self.fov) / 2)

    def view(self, points):
        """World points (N, 3) in camera axes."""
        return (np.asarray(points) - self.place) @ self.turn.T

    def project(self, points):
        """(N, 2) pixels from the top-left corner, and (N,) depths in cm; pixels of points behind mean nothing."""
        seen = self.view(points)
        depth = -seen[:, 2]
        safe = np.where(np.abs(depth) < 1e-9, 1e-9, depth)
        half, f = 0.5 * self.size, self.focal_px
        return np.stack([half + f * seen[:, 0] / safe, half - f * seen[:, 1] / safe], axis=1), depth

    def world_to_camera(self):
        """4 x 4 for row vectors [x y z 1] @ M."""
        m = np.eye(4)
        m[:3, :3] = self.turn.T
        m[3, :3] = -self.turn @ self.place
        return m

    def projection(self, far=10000.0):
        """4 x 4 for row vectors, OpenGL's: x right and y up in -1..1 after the division by w."""
        f = 2 * self.focal_px / self.size
        m = np.zeros((4, 4))
        m[0, 0] = m[1, 1] = f
        m[2, 2], m[3, 2], m[2, 3] = -(far + NEAR) / (far - NEAR), -2 * far * NEAR / (far - NEAR), -1
        return m


def draw_camera(rng, points, keypoints, yaw, size, fov):
    """A camera that looks at the figure.

    Args:
        rng: numpy Generator.
        points: (N, 3) vertices of the figure, or of several.
        keypoints: {name: world point} of the figure that the cut is meant for.
        yaw: degrees that the camera goes round the figure, towards its left.
        size: side of the picture, pixels.
        fov: degrees of the picture's width.
    """
    u = rng.uniform
    chance = u()
    if chance < 0.6:
        pitch = rng.normal(-2, 6)
    elif chance < 0.85:
        pitch = u(-35, 20)
    else:
        pitch = u(-60, 45)
    roll = rng.normal(0, 3) if u() < 0.75 else rng.normal(0, 15)
    if u() < 0.03:
        roll = u(-90, 90)
    # the camera's own rotation is yaw after pitch after roll; the world turns the other way
    turn = (rot.about((0, 1, 0), yaw) @ rot.about((1, 0, 0), pitch) @ rot.about((0, 0, 1), roll)).T
    seen = points @ turn.T
    low, high = _extent(rng, seen, {name: turn @ point for name, point in keypoints.items()})
    centre = (low + high) / 2
    wide, tall = float(high[0] - low[0]), float(high[1] - low[1])
    side = max(wide, tall)
    side *= u(1.02, 1.35) if u() < 0.8 else u(1.35, 2.2)
    free = max(0.0, side - max(wide, tall)) / 2
    centre[:2] += (u(-1, 1) * free * 0.9, u(-1, 1) * free * 0.9)
    if u() < 0.12:  # off the middle, so that something is cut
        centre[:2] += rng.normal(0, 0.12 * side, 2)
    distance = side / 2 / math.tan(math.radians(fov) / 2)
    nearest = float(seen[:, 2].max())
    distance = max(distance, 1.5 * (nearest - centre[2]) + 4 * NEAR)  # nothing may fill the lens
    return Camera(turn, turn.T @ (centre + np.array([0.0, 0.0, distance])), fov, size)


def _extent(rng, seen, joints):
    """Corners in camera axes of what the picture is to show: all of the figure, or down to thighs, hips or chest."""
    low, high = seen.min(axis=0), seen.max(axis=0)
    top, chance = high[1], rng.uniform()
    if chance < 0.5:
        return low, high
    pelvis = joints["pelvis"]
    knees = (joints["l_knee"] + joints["r_knee"]) / 2
    if chance < 0.75:
        below = pelvis + (knees - pelvis) * rng.uniform(0.3, 1.1)
        kept = ("pelvis", "l_hip", "r_hip", "l_shoulder", "r_shoulder", "l_elbow", "r_elbow", "head_top", "upper_neck")
    elif chance < 0.9:
        below = pelvis + (joints["thorax"] - pelvis) * rng.uniform(-0.2, 0.3)
        kept = ("l_shoulder", "r_shoulder", "l_elbow", "r_elbow", "head_top", "upper_neck")
    else:
        below = pelvis + (joints["thorax"] - pelvis) * rng.uniform(0.3, 0.6)
        kept = ("l_shoulder", "r_shoulder", "head_top", "upper_neck")
    if top - below[1] < 0.3 * (top - low[1]):  # lying or upside down: such a cut would show nothing
        return low, high
    inside = np.array([joints[name] for name in kept])
    margin = 0.12 * (top - low[1])
    left, right = inside[:, 0].min() - margin, inside[:, 0].max() + margin
    left, right = max(left, low[0]), min(right, high[0])
    return np.array([left, below[1], low[2]]), np.array([right, top, high[2]])


def draw_lens(rng):
    """Degrees of view: mostly long lenses, as drawings have, some wide."""
    chance = rng.uniform()
    if chance < 0.75:
        return float(rng.uniform(10, 35))
    return float(rng.uniform(35, 55) if chance < 0.92 else rng.uniform(55, 80))
