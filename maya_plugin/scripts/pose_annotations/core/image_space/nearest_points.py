"""The nearest of many points, found by cells of a grid."""

import math
from typing import Dict, Iterable, List, Sequence, Tuple

from ..geometry import Point, distance

_Cell = Tuple[int, int, int]
_MOST_RINGS = 6  # of cells around a point before all points are compared


class NearestPoints:
    """Finds the nearest of these points again and again.

    Args:
        points: at least one, in any unit; mostly on a surface.
    """

    def __init__(self, points: Sequence[Point]) -> None:
        self._points = points
        self._low = tuple(min(point[k] for point in points) for k in range(3))
        size = max(max(point[k] for point in points) - self._low[k] for k in range(3))
        self._cell = max(size / math.sqrt(len(points)), 1e-9)
        self._cells: Dict[_Cell, List[int]] = {}
        for index, point in enumerate(points):
            self._cells.setdefault(self._cell_of(point), []).append(index)

    def _cell_of(self, point: Point) -> _Cell:
        low, cell = self._low, self._cell
        return (int((point[0] - low[0]) // cell), int((point[1] - low[1]) // cell), int((point[2] - low[2]) // cell))

    def nearest(self, point: Point) -> Tuple[int, float]:
        """(index of the nearest point, its distance); of equals the first."""
        best, best_distance = -1, math.inf
        middle = self._cell_of(point)
        for ring in range(_MOST_RINGS + 1):
            # Everything in this ring and those outside of it is at least this far away.
            if best >= 0 and best_distance <= (ring - 1) * self._cell:
                return best, best_distance
            for cell in _ring(middle, ring):
                best, best_distance = self._nearer(self._cells.get(cell, ()), point, best, best_distance)
        if best >= 0 and best_distance <= _MOST_RINGS * self._cell:
            return best, best_distance
        return self._nearer(range(len(self._points)), point, -1, math.inf)

    def _nearer(self, indices: Iterable[int], point: Point, best: int, best_distance: float) -> Tuple[int, float]:
        for index in indices:
            away = distance(self._points[index], point)
            if away < best_distance or (away == best_distance and index < best):
                best, best_distance = index, away
        return best, best_distance


def _ring(middle: _Cell, ring: int) -> Iterable[_Cell]:
    """The cells whose largest distance from the middle one, along an axis, is ``ring``."""
    i, j, k = middle
    span = range(-ring, ring + 1)
    for a in span:
        for b in span:
            if abs(a) == ring or abs(b) == ring:
                for c in span:
                    yield (i + a, j + b, k + c)
            else:
                yield (i + a, j + b, k - ring)
                if ring:
                    yield (i + a, j + b, k + ring)
