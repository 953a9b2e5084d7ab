"""The shells of a mesh: what its faces connect, as a head and the hat on it in one mesh."""

from typing import Dict, List, Sequence, Tuple

from ..geometry import Point

_SAME_PLACE = 4  # decimals of a centimetre: importers double the vertices at seams of materials and textures


def shells_of(points: Sequence[Point], face_sizes: Sequence[int], face_vertices: Sequence[int]) -> List[List[int]]:
    """Indices of the vertices of each shell, ascending; vertices at one place count as connected.

    Args:
        points: of the vertices, cm.
        face_sizes: number of corners of each face.
        face_vertices: the corners of all faces, face by face.
    """
    above = list(range(len(points)))

    def top(index: int) -> int:
        while above[index] != index:
            above[index] = above[above[index]]
            index = above[index]
        return index

    first_at: Dict[Tuple[float, ...], int] = {}
    for index, point in enumerate(points):
        place = tuple(round(value, _SAME_PLACE) for value in point)
        above[index] = top(first_at.setdefault(place, index))
    start = 0
    for size in face_sizes:
        root = top(face_vertices[start]) if size else 0
        for corner in range(start + 1, start + size):
            above[top(face_vertices[corner])] = root
        start += size
    shells: Dict[int, List[int]] = {}
    for index in range(len(points)):
        shells.setdefault(top(index), []).append(index)
    return list(shells.values())
