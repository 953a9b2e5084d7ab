"""Which parts of a figure are no flesh: the plug-in's rule (pose_annotations/scene/props.py) in arrays, at rest.

A shell that one bone of a limb moves alone is flesh where it is short and lies around the bone, or touches what does.
Boxes are along the axes of the bone's joint, which on the fbx route points along the bone (stage/maya_figure.py).
"""

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from . import rotations as rot

LONGEST, FARTHEST, TOUCHING = 1.5, 0.25, 0.05  # as there
LIMBS = tuple(side + bone for side in "左右" for bone in ("腕", "足", "足D"))
STEPS = np.arange(9)[:, None] / 8


def are_props(rig, mover):
    """(N,): the vertices of things that a limb carries.

    Args:
        mover: (N,), the number of the bone that moves a vertex alone, or -1.
    """
    found = np.zeros(len(rig.vertices), bool)
    shells = _shells(rig)
    for bone in np.unique(mover[mover >= 0]):
        if not _is_in_limb(rig, bone):
            continue
        mine = [rows for rows in (np.nonzero(shells == one)[0] for one in np.unique(shells[mover == bone]))
                if (mover[rows] == bone).all()]  # fmt: skip
        for rows, is_prop in zip(
            mine, _among(rig, bone, [rig.vertices[rows].astype(float) for rows in mine]), strict=True
        ):
            found[rows] = is_prop
    return found


def _is_in_limb(rig, bone):
    while bone is not None:
        if rig.names[bone] in LIMBS:
            return True
        bone = rig.parents[bone]
    return False


def _shells(rig):
    """(N,), a number for each shell; vertices at one place are connected, of one mesh."""
    _, place = np.unique(np.round(rig.vertices.astype(float), 4), axis=0, return_inverse=True)
    mesh = np.zeros(len(rig.vertices), int)
    for number, (_, first, _, _) in enumerate(rig.mesh_ranges):
        mesh[first:] = number
    _, place = np.unique(np.stack([place.ravel(), mesh], axis=1), axis=0, return_inverse=True)
    place = place.ravel()
    corners = place[rig.triangles]
    rows, columns = corners[:, [0, 1]].ravel(), corners[:, [1, 2]].ravel()
    count = int(place.max()) + 1
    _, labels = connected_components(coo_matrix((np.ones(len(rows)), (rows, columns)), (count, count)), directed=False)
    return labels[place]


def _among(rig, bone, parts):
    place = rig.heads[bone]
    ends = [rig.heads[k] for k, parent in enumerate(rig.parents) if parent == bone]
    lengths, parent = [float(np.linalg.norm(end - place)) for end in ends], rig.parents[bone]
    while parent is not None:
        lengths.append(float(np.linalg.norm(rig.heads[parent] - place)))
        if max(lengths) > 0:
            break
        parent = rig.parents[parent]
    length = max(lengths, default=0.0)
    if length <= 0:
        return [False] * len(parts)
    turn = rot.arc((0, 1, 0), rig.tails[bone] - place) if rig.look["route"] == "fbx" else rot.IDENTITY
    points = np.concatenate([place + (end - place) * STEPS for end in ends]) if ends else place[None]
    points, along = points @ turn, [part @ turn for part in parts]
    boxes = [(part.min(axis=0), part.max(axis=0)) for part in along]
    short = [2 * np.linalg.norm(part - part.mean(axis=0), axis=1).max() <= LONGEST * length for part in parts]
    flesh = {k for k, (low, high) in enumerate(boxes) if short[k] and _reaches(low, high, points, FARTHEST * length)}
    added = True
    while added:
        added = False
        for k, (low, high) in enumerate(boxes):
            if k not in flesh and short[k] and any(_meet(low, high, *boxes[j], TOUCHING * length) for j in flesh):
                flesh.add(k)
                added = True
    return [k not in flesh for k in range(len(parts))]


def _reaches(low, high, points, margin):
    return bool(((low - margin <= points) & (points <= high + margin)).all(axis=1).any())


def _meet(low, high, other_low, other_high, margin):
    return bool(((low - margin <= other_high) & (other_low <= high + margin)).all())
