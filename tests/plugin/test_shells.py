"""Shells of a mesh: connected by faces, or by vertices at one place."""

from pose_annotations.core.image_space.shells import shells_of

SQUARE = [(0.0, 0.0, 0.0), (1.0, 0.0, 0.0), (1.0, 1.0, 0.0), (0.0, 1.0, 0.0)]


def _moved(points, x):
    return [(a + x, b, c) for a, b, c in points]


def test_two_squares_apart_are_two_shells():
    points = [*SQUARE, *_moved(SQUARE, 5.0)]
    assert shells_of(points, [4, 4], [0, 1, 2, 3, 4, 5, 6, 7]) == [[0, 1, 2, 3], [4, 5, 6, 7]]


def test_squares_that_share_places_but_no_vertices_are_one_shell():
    points = [*SQUARE, *_moved(SQUARE, 1.0)]
    assert shells_of(points, [4, 4], [0, 1, 2, 3, 4, 5, 6, 7]) == [list(range(8))]


def test_a_chain_of_triangles_is_one_shell_and_a_loose_vertex_its_own():
    points = [(float(k), float(k % 2), 0.0) for k in range(6)] + [(50.0, 0.0, 0.0)]
    faces = [index for k in (3, 0, 2, 1) for index in (k, k + 1, k + 2)]
    assert sorted(map(len, shells_of(points, [3] * 4, faces))) == [1, 6]
    assert shells_of([], [], []) == []
