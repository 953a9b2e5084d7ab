"""What a picture shows of a joint, and the boxes around a person: the plug-in's rules in arrays."""

import numpy as np

from .cameras import NEAR
from .rig import MPII, OWN_PARTS, PARTS

OWN = {name: np.array([part in OWN_PARTS[name] for part in PARTS]) for name in MPII}
NEAR_JOINT = 1e-4  # share of the distance to the joint within which a surface is the joint's own place


class Scene:
    """All triangles of a picture, projected once.

    surfaces: [(vertices (N, 3), triangles (T, 3), (T, parts) whether each is of a part, or None)], one a figure or a
    prop.
    """

    def __init__(self, camera, surfaces):
        corners, parts, owners = [], [], []
        for owner, (vertices, triangles, of_parts) in enumerate(surfaces):
            pixels, depth = camera.project(vertices)
            seen = np.concatenate([pixels, depth[:, None]], axis=1)
            corners.append(seen[triangles])
            parts.append(np.zeros((len(triangles), len(PARTS)), bool) if of_parts is None else of_parts)
            owners.append(np.full(len(triangles), owner))
        self._corners = np.concatenate(corners)
        self._parts, self._owners = np.concatenate(parts), np.concatenate(owners)
        usable = (self._corners[:, :, 2] > NEAR).all(axis=1)
        self._corners, self._parts, self._owners = self._corners[usable], self._parts[usable], self._owners[usable]
        xy = self._corners[:, :, :2]
        self._low, self._high = xy.min(axis=1), xy.max(axis=1)

    def hides(self, name, pixel, depth, owner):
        """Whether something other than the joint's own part of figure `owner` lies before it."""
        x, y = pixel
        low, high = self._low, self._high
        near = np.nonzero((low[:, 0] <= x) & (high[:, 0] >= x) & (low[:, 1] <= y) & (high[:, 1] >= y))[0]
        own = (self._owners[near] == owner) & (self._parts[near] & OWN[name]).any(axis=1)
        near = near[~own]
        if not len(near):
            return False
        a, b, c = (self._corners[near, k] for k in range(3))
        area = (b[:, 0] - a[:, 0]) * (c[:, 1] - a[:, 1]) - (b[:, 1] - a[:, 1]) * (c[:, 0] - a[:, 0])
        area = np.where(np.abs(area) < 1e-12, np.nan, area)
        wb = ((x - a[:, 0]) * (c[:, 1] - a[:, 1]) - (y - a[:, 1]) * (c[:, 0] - a[:, 0])) / area
        wc = ((b[:, 0] - a[:, 0]) * (y - a[:, 1]) - (b[:, 1] - a[:, 1]) * (x - a[:, 0])) / area
        wa = 1 - wb - wc
        inside = (wa >= 0) & (wb >= 0) & (wc >= 0)
        with np.errstate(divide="ignore"):
            reached = 1 / (wa / a[:, 2] + wb / b[:, 2] + wc / c[:, 2])  # 1 / depth is linear in the picture
        return bool((inside & (reached < depth * (1 - NEAR_JOINT))).any())


def see(camera, scene, owner, rig, vertices, keypoints):
    """One figure in the picture: states, pixels, boxes; None when it is not in the picture.

    Returns a dict: pixels (16, 2), states, mesh_bbox and head_mesh_rect [x, y, w, h], drawings {name: [x, y] or None}.
    """
    names = list(keypoints)
    pixels, depth = camera.project(np.array([keypoints[name] for name in names]))
    place = {name: (pixels[i], depth[i]) for i, name in enumerate(names)}
    size = camera.size
    states, joints = [], np.zeros((16, 2))
    for row, name in enumerate(MPII):
        (x, y), d = place[name]
        if d < 1e-6:
            states.append("behind")
            continue
        joints[row] = x, y
        if not (0 <= x <= size and 0 <= y <= size):
            states.append("outside")
        else:
            states.append("occluded" if scene.hides(name, (x, y), d, owner) else "visible")
    body, depth = camera.project(vertices)
    before = depth >= 1e-6
    shown = [row for row, state in enumerate(states) if state != "behind"]
    around = np.concatenate([body[before & ~rig.is_prop], joints[shown]])
    if not len(around):
        return None
    low, high = around.min(axis=0), around.max(axis=0)
    inner_low, inner_high = np.clip(low, 0, size), np.clip(high, 0, size)
    if (inner_high <= inner_low).any():
        return None
    head = body[rig.is_head] if before[rig.is_head].all() else ()
    return {
        "pixels": joints,
        "states": states,
        "mesh_bbox": [*inner_low, *(inner_high - inner_low)],
        "head_mesh_rect": [*head.min(axis=0), *(head.max(axis=0) - head.min(axis=0))] if len(head) else None,
        "drawings": {name: None if d < 1e-6 else [float(xy[0]), float(xy[1])] for name, (xy, d) in place.items()},
    }
