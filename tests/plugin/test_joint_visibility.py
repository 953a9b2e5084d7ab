"""From positions in the world to states and pixels of a picture; the box around a body."""

import math
import random

import pytest
from pose_annotations.core import geometry
from pose_annotations.core.image_space.joint_visibility import PersonInScene, project_person
from pose_annotations.core.image_space.point_groups import PointGroup, bounding_pixels, bounding_sphere
from pose_annotations.core.image_space.projection import Frustum, Projector, window_matrix

# 100 x 100 pixels, 90 degrees: at z = -10 the picture is 20 cm wide, 5 pixels a centimetre
PROJECTOR = Projector(geometry.IDENTITY, Frustum(-0.1, 0.1, -0.1, 0.1, 0.1, False), 1000.0, 100, 100)


def _person(*points, body=()):
    keypoints = list(points) + [None] * (16 - len(points))
    return PersonInScene("a", keypoints, {"neck": (1.0, 0.0, -10.0), "head": None}, body, (), True, [{}] * 16)


def test_states_follow_where_the_joint_is():
    seen = project_person(
        _person((0, 0, -10), (11, 0, -10), (0, 0, 10), (1, 1, -10)), PROJECTOR, lambda index, _: index == 3
    )
    assert [joint.state for joint in seen.joints[:5]] == ["visible", "outside", "behind", "occluded", "missing"]
    assert seen.joints[1].pixel == pytest.approx((105.0, 50.0))
    assert seen.joints[2].pixel is None and seen.joints[2].world == (0, 0, 10)
    assert seen.drawings21["neck"] == pytest.approx((55.0, 50.0)) and seen.drawings21["head"] is None


def test_occlusion_is_asked_only_for_joints_on_the_picture():
    asked = []
    project_person(_person((0, 0, -10), (11, 0, -10), (0, 0, 10)), PROJECTOR, lambda index, _: asked.append(index))
    assert asked == [0]


def test_body_points_behind_the_camera_bound_nothing():
    seen = project_person(_person((0, 0, -10), body=[_group([(0, 1, -10), (5, 5, 3)])]), PROJECTOR)
    assert seen.body_px == [pytest.approx((50.0, 45.0))] * 2


def test_a_stored_part_of_the_frame_shifts_the_labels():
    """An EXR with 10 pixels of overscan at the left and 20 at the top: what was at (50, 50) is at (60, 70)."""
    frustum = Frustum(-0.1, 0.1, -0.1, 0.1, 0.1, False)
    shift = window_matrix((130, 150), (-10, -20), (100, 100))
    wide = Projector(geometry.IDENTITY, frustum, 1000.0, 130, 150, shift)
    for point in ((0, 0, -10), (3, -4, -7), (-9, 9, -10)):
        plain, shifted = PROJECTOR.project(point), wide.project(point)
        assert (shifted.x, shifted.y) == pytest.approx((plain.x + 10, plain.y + 20))


class _Point:
    """What a mesh answers for a vertex."""

    def __init__(self, x, y, z):
        self.x, self.y, self.z = x, y, z


def _group(points):
    return PointGroup([_Point(*p) for p in points], bounding_sphere(points, list(range(len(points)))))


def _plain_box(projector, points):
    seen = [pixel for pixel in map(projector.project, points) if not pixel.is_behind]
    return [
        (min(pixel.x for pixel in seen), min(pixel.y for pixel in seen)),
        (max(pixel.x for pixel in seen), max(pixel.y for pixel in seen)),
    ]


@pytest.mark.parametrize("is_ortho", [False, True])
def test_the_box_of_many_groups_is_that_of_every_single_vertex(is_ortho):
    rng = random.Random(8)
    projector = Projector(geometry.IDENTITY, Frustum(-0.1, 0.1, -0.1, 0.1, 0.1, is_ortho), 1000.0, 100, 100)
    for _ in range(60):
        middles = [(rng.uniform(-8, 8), rng.uniform(-8, 8), -rng.uniform(-2, 30)) for _ in range(rng.randint(1, 12))]
        clouds = [
            [tuple(rng.gauss(m, rng.uniform(0.1, 2)) for m in middle) for _ in range(rng.randint(1, 60))]
            for middle in middles
        ]
        points = [point for cloud in clouds for point in cloud if projector.project(point).depth > 0.1]
        clouds = [[p for p in cloud if projector.project(p).depth > 0.1] for cloud in clouds]
        found = bounding_pixels(projector, [_group(cloud) for cloud in clouds if cloud])
        if points:
            assert found[0] == pytest.approx(_plain_box(projector, points)[0])
            assert found[1] == pytest.approx(_plain_box(projector, points)[1])
        else:
            assert found == []


def test_only_a_whole_box_is_none_where_a_vertex_is_behind():
    rng = random.Random(10)
    near = [(rng.gauss(0, 0.5), rng.gauss(0, 0.5), rng.gauss(-3, 0.5)) for _ in range(100)]
    far = [(x, y, z - 20) for x, y, z in near]
    behind = [*near, (0.1, 0.2, 0.5)]
    assert bounding_pixels(PROJECTOR, [_group(near), _group(far)], only_whole=True)
    for clouds in ([behind, far], [far, behind], [far, [(0.1, 0.2, 0.5)]]):
        assert bounding_pixels(PROJECTOR, [_group(cloud) for cloud in clouds])
        assert bounding_pixels(PROJECTOR, [_group(cloud) for cloud in clouds], only_whole=True) == []


def test_vertices_well_within_the_body_are_never_looked_at():
    """A hundred points around, and 39 little groups of a hundred in the middle of them: one look at each of these."""
    rng = random.Random(9)
    looked_at = [0]

    class Counting(list):
        def __getitem__(self, index):
            looked_at[0] += 1
            return super().__getitem__(index)

    around = [(8 * math.cos(i), 8 * math.sin(i), -20) for i in range(100)]
    little = [[(rng.gauss(0, 0.5), rng.gauss(0, 0.5), -20) for _ in range(100)] for _ in range(39)]
    groups = [
        PointGroup(Counting(_Point(*p) for p in cloud), bounding_sphere(cloud, list(range(100))))
        for cloud in [around, *little]
    ]
    bounding_pixels(PROJECTOR, groups)
    assert looked_at[0] < 39 + 200
