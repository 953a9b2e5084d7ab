"""Surfaces as vertex and face lists: lofts along a path, patches, boxes, cylinders, spheres.

A surface is a dictionary: `vertices` (x, y, z in centimetres), `faces` (vertex numbers, counter-clockwise seen from
outside) and `weights` (one {bone name: share} a vertex, or None for scenery).
"""

import itertools
import math

from . import quaternions as q


def empty():
    return {"vertices": [], "faces": [], "weights": []}


def join(surfaces):
    """One surface of many, in their order."""
    whole = empty()
    for surface in surfaces:
        start = len(whole["vertices"])
        whole["vertices"] += surface["vertices"]
        whole["weights"] += surface["weights"]
        whole["faces"] += [[start + v for v in face] for face in surface["faces"]]
    return whole


def grid(rings, weights, closed=True, cap_start=False, cap_end=False):
    """Faces between equally long rings of points; `weights[i]` is one dictionary a ring, or a list of one a point."""
    count = len(rings[0])
    surface = empty()
    for ring, weight in zip(rings, weights, strict=True):
        surface["vertices"] += list(ring)
        surface["weights"] += list(weight) if isinstance(weight, list) else [weight] * count
    last = count if closed else count - 1
    for i in range(len(rings) - 1):
        for j in range(last):
            k = (j + 1) % count
            surface["faces"].append([i * count + j, i * count + k, (i + 1) * count + k, (i + 1) * count + j])
    if cap_start:
        _cap(surface, list(range(count))[::-1])
    if cap_end:
        start = (len(rings) - 1) * count
        _cap(surface, [start + j for j in range(count)])
    return surface


def _cap(surface, ring):
    points = [surface["vertices"][v] for v in ring]
    middle = tuple(sum(c) / len(points) for c in zip(*points, strict=True))
    surface["vertices"].append(middle)
    surface["weights"].append(surface["weights"][ring[0]])
    centre = len(surface["vertices"]) - 1
    surface["faces"] += [[ring[j], ring[(j + 1) % len(ring)], centre] for j in range(len(ring))]


def ellipse(centre, across, depth, segments, phase=0.0):
    """Points centre + across*cos + depth*sin; counter-clockwise about across x depth."""
    points = []
    for j in range(segments):
        angle = 2 * math.pi * (j + phase) / segments
        offset = q.add(q.scale(across, math.cos(angle)), q.scale(depth, math.sin(angle)))
        points.append(q.add(centre, offset))
    return points


def tube(stations, segments=12, reference=(0, 0, 1), cap_start=True, cap_end=True):
    """A loft. A station: (centre, radius across, radius along the reference, weights).

    Each ring stands square to the path; `reference` is the direction that the second radius follows.
    """
    centres = [station[0] for station in stations]
    rings = []
    for i, (centre, across, depth, _) in enumerate(stations):
        before, after = centres[max(0, i - 1)], centres[min(len(centres) - 1, i + 1)]
        direction = q.unit(q.subtract(after, before))
        side = q.unit(q.cross(reference, direction))
        ahead = q.cross(direction, side)
        rings.append(ellipse(centre, q.scale(side, across), q.scale(ahead, depth), segments))
    return grid(rings, [station[3] for station in stations], True, cap_start, cap_end)


def along(points, distance):
    """The point at a distance from the start of a polyline; beyond the end it goes straight on."""
    for start, end in itertools.pairwise(points):
        step = q.length(q.subtract(end, start))
        if distance <= step or end == points[-1]:
            return q.mix(start, end, distance / step)
        distance -= step
    return points[-1]


def chain_weights(names, points, distance, blend):
    """Which bones of a chain hold a point at a distance along it: one bone, or two within `blend` of a joint."""
    position = 0.0
    for index in range(1, len(names)):
        position += q.length(q.subtract(points[index], points[index - 1]))
        if distance < position - blend:
            return {names[index - 1]: 1.0}
        if distance < position + blend:
            share = round((distance - position + blend) / (2 * blend), 4)
            return {names[index - 1]: 1 - share, names[index]: share} if 0 < share < 1 else {names[index - 1]: 1.0}
    return {names[-1]: 1.0}


def box(centre, size):
    """Size along x, y, z; the centre is the middle of the bottom face."""
    x, y, z = centre
    w, h, d = size[0] / 2, size[1], size[2] / 2
    low = [(x - w, y, z + d), (x + w, y, z + d), (x + w, y, z - d), (x - w, y, z - d)]
    high = [(a, y + h, c) for a, _, c in low]
    return grid([low, high], [None, None], True, True, True)


def cylinder(centre, radius_bottom, radius_top, height, segments=16):
    """Standing on `centre`; a top radius of 0 makes a cone."""
    x, y, z = centre
    rings = [
        ellipse((x, y + h, z), (r, 0, 0), (0, 0, -r), segments)
        for h, r in ((0, radius_bottom), (height, max(radius_top, 0.01)))
    ]
    return grid(rings, [None, None], True, True, True)


def ball(centre, radii, weight=None, segments=16, rings=9):
    """An ellipsoid about `centre`."""
    x, y, z = centre
    rows = []
    for i in range(1, rings):
        polar = math.pi * i / rings
        s, c = math.sin(polar), -math.cos(polar)
        rows.append(ellipse((x, y + c * radii[1], z), (radii[0] * s, 0, 0), (0, 0, -radii[2] * s), segments))
    return grid(rows, [weight] * len(rows), True, True, True)
