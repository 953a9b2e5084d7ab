"""blendShape: targets added with their weights.

A target's points come as differences for listed components (inputPointsTarget, inputComponentsTarget), as Maya stores
them in a file, or as a mesh connected into inputGeomTarget. In-between items stand at index 5000 + 1000 * weight
(6000 is the full target); between items the differences are mixed linearly. Source: Autodesk's node page
`blendShape`.
"""

from __future__ import annotations

import re

import numpy as np

from .evaluation import computes
from .nodes import Plug

_RANGE = re.compile(r"vtx\[(\d+|\*)(?::(\d+|\*))?\]")


@computes("blendShape", "outputGeometry")
def _morph(context, node, indices):
    index = indices[0] if indices else 0
    data = context.pull(node, node.node_type.attributes["inputGeometry"], (index,))
    envelope = context.value(node, "envelope")
    if data is None or not len(data.points) or not envelope:
        return data
    total = None
    for group in Plug(node, node.definition("inputTargetGroup"), (index,)).element_indices():
        weight = context.pull(node, node.definition("weight"), (group,))
        if not weight:
            continue
        difference = _difference(context, node, (index, group), weight, data)
        if difference is not None:
            total = difference if total is None else total + difference
    return data if total is None else data.with_points(data.points + total * envelope)


def _difference(context, node, where, weight, data):
    """(N, 3) of one target at a weight."""
    items = Plug(node, node.definition("inputTargetItem"), where).element_indices()
    stops = [(0.0, None), *(((item - 5000) / 1000.0, item) for item in items)]
    stops.sort(key=lambda stop: stop[0])
    if len(stops) < 2:
        return None
    above = next((place for place, (at, _) in enumerate(stops) if at >= weight), len(stops) - 1)
    above = max(above, 1)
    (low, low_item), (high, high_item) = stops[above - 1], stops[above]
    part = (weight - low) / (high - low)
    first, second = (
        _item(context, node, (*where, item), data) if item is not None else 0.0 for item in (low_item, high_item)
    )
    return first * (1.0 - part) + second * part


def _item(context, node, where, data):
    """A target item's differences, kept until the node is edited unless a mesh is connected."""
    if ("inputGeomTarget", where) in node.sources:
        target = context.pull(node, node.definition("inputGeomTarget"), where)
        same = target is not None and len(target.points) == len(data.points)
        return target.points - data.points if same else np.zeros_like(data.points)
    cache = getattr(node, "morphs", None)
    if cache is None or cache[0] != node.revision:
        cache = node.morphs = (node.revision, {})
    if where not in cache[1]:
        difference = np.zeros_like(data.points)
        points = node.values.get(("inputPointsTarget", where)) or ()
        vertices = components(node.values.get(("inputComponentsTarget", where)) or (), len(data.points))
        for vertex, point in zip(vertices, points, strict=False):
            difference[vertex] = point[:3]
        cache[1][where] = difference
    return cache[1][where]


def components(names, count) -> list[int]:
    """Vertex numbers of a component list such as ("vtx[0:3]", "vtx[7]"), in its order; past `count` they are left
    out.
    """
    found = []
    for name in names:
        match = _RANGE.search(name)
        if not match:
            continue
        first = 0 if match[1] == "*" else int(match[1])
        last = count - 1 if "*" in (match[1], match[2]) else int(match[2] or first)
        found += range(first, min(last, count - 1) + 1)
    return found
