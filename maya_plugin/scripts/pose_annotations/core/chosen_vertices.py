"""Few vertices that bound a body as well as all of them do.

A deformed mesh follows its joints: what one joint moves stays nearly rigid. So of each joint's vertices only those
matter that lie furthest out in some direction, and they are chosen once, not at every frame.
"""

import itertools

# The surface of a cube of 5 points a side: 98 directions. Of a round head seen from any side they lose up to 3 % of
# the radius; the 26 of a cube of 3 a side would lose up to 11.
DIRECTIONS = [d for d in itertools.product((-2, -1, 0, 1, 2), repeat=3) if 2 in map(abs, d)]


def chosen_vertices(points, groups):
    """For every group the indices of its vertices to keep, ascending: a dict.

    points: (x, y, z) of every vertex, in any one pose. groups: for every vertex what moves it, any hashable value.
    """
    members = {}
    for index, group in enumerate(groups):
        members.setdefault(group, []).append(index)
    return {group: _furthest(points, indices) for group, indices in members.items()}


def _furthest(points, indices):
    if len(indices) <= len(DIRECTIONS):
        return indices
    return sorted(
        {max(indices, key=lambda i: points[i][0] * x + points[i][1] * y + points[i][2] * z) for x, y, z in DIRECTIONS}
    )
