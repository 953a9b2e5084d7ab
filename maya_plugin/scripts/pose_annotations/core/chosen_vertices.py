"""Few vertices that bound a body as well as all of them do.

A deformed mesh follows its joints: what one joint moves stays nearly rigid. So of each joint's vertices only those
matter that lie furthest out in some direction, and they are chosen once, not at every frame.
"""

import itertools

ALL_UP_TO = 300  # vertices of a mesh that are simply all kept
MOST = 800  # chosen vertices of a character; each costs about a microsecond a frame

# The surface of a cube of 5 and of 3 points a side: 98 and 26 directions; then its corners and face middles, 14, and
# only its face middles, 6. Of a round head seen from any side, 98 directions lose up to 3 % of the radius, 26 up to 11.
_CUBE = [d for d in itertools.product((-1, 0, 1), repeat=3) if any(d)]
_FINE = [d for d in itertools.product((-2, -1, 0, 1, 2), repeat=3) if 2 in map(abs, d)]
DIRECTIONS = (
    _FINE,
    _CUBE,
    [d for d in _CUBE if sum(map(abs, d)) != 2],
    [d for d in _CUBE if sum(map(abs, d)) == 1],
)


def chosen_vertices(points, groups):
    """Indices of the vertices to keep, ascending.

    points: (x, y, z) of every vertex, in any one pose. groups: for every vertex what moves it, any hashable value.
    """
    if len(points) <= ALL_UP_TO:
        return list(range(len(points)))
    members = {}
    for index, group in enumerate(groups):
        members.setdefault(group, []).append(index)
    chosen = set()
    for directions in DIRECTIONS:
        chosen = {
            max(indices, key=lambda i: points[i][0] * x + points[i][1] * y + points[i][2] * z)
            for indices in members.values()
            for x, y, z in directions
        }
        if len(chosen) <= MOST:
            break
    return sorted(chosen)
