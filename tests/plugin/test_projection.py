"""Points to pixels, held to hand-worked examples, OpenCV and USD."""

import math
import random

import pytest
from pose_annotations.core import geometry
from pose_annotations.core.image_space.projection import Frustum, Projector

# Worked examples of the facts sheet: window l, r, b, t at near; picture size; camera-space point; pixel.
WORKED = [
    ("horizontal", (-0.0514285, 0.0514285, -0.0385714, 0.0385714), 0.1, 1024, 768, (1, 0.5, -5), (711.112, 284.444)),
    (
        "fill, upright",
        (-0.0192857, 0.0192857, -0.0342856, 0.0342856),
        0.1,
        720,
        1280,
        (-0.4, 1.2, -8),
        (266.667, 359.999),
    ),
    ("far outside", (-0.00144, 0.00144, -0.000600, 0.000600), 0.001, 3840, 1600, (-7, 3, -4), (-413.338, -200.002)),
    ("offsets", (-0.00977177, 0.00614320, -0.00197304, 0.00469446), 0.01, 2048, 858, (3, -1, -12), (1579.179, 711.339)),
    ("squeeze", (-0.0548640, 0.0548640, -0.0233458, 0.0233458), 0.1, 1920, 817, (2, 1, -9), (1348.840, 214.080)),
    (
        "pixel aspect 2",
        (-0.0406482, 0.0533482, -0.0187325, 0.0212725),
        0.1,
        1828,
        1556,
        (2, 1, -9),
        (1222.676, 395.229),
    ),
    ("fit offset", (-0.0514285, 0.0514285, -0.0599999, 0.0428571), 0.1, 1000, 1000, (0, 0, -1), (500, 416.667)),
    ("camera scale", (-0.102857, 0.102857, -0.0578570, 0.0578570), 0.1, 1280, 720, (1, 0.5, -5), (764.445, 297.778)),
    ("off the axis", (0.0254, 0.0762, 0.00564444, 0.0959556), 0.1, 1080, 1920, (0, 0, -1), (-540, 2040)),
]


@pytest.mark.parametrize(
    ("window", "near", "width", "height", "point", "pixel"), [w[1:] for w in WORKED], ids=[w[0] for w in WORKED]
)
def test_hand_worked_cameras_agree(window, near, width, height, point, pixel):
    seen = Projector(geometry.IDENTITY, Frustum(*window, near, False), 1000.0, width, height).project(point)
    assert (seen.x, seen.y) == pytest.approx(pixel, abs=0.02)  # the windows are printed with six digits
    assert not seen.is_behind


def test_reference_frustums_put_points_where_the_facts_say(reference_cases):
    tried = 0
    for case in reference_cases:
        expected = case["expected"]
        if case["kind"] != "rendering_frustum" or "pixel" not in expected or "cameraSpacePoint" not in case["inputs"]:
            continue
        inputs = case["inputs"]
        window = (
            [expected["frustum"][key] for key in ("left", "right", "bottom", "top")]
            if isinstance(expected["frustum"], dict)
            else expected["frustum"]
        )
        camera = Projector(
            geometry.IDENTITY, Frustum(*window, inputs["nearClipPlane"], False), 1e4, inputs["width"], inputs["height"]
        )
        seen = camera.project(inputs["cameraSpacePoint"])
        assert (seen.x, seen.y) == pytest.approx(expected["pixel"], abs=1e-3), case["id"]
        tried += 1
    assert tried >= 8


def _random_camera(rng):
    angles = [rng.uniform(-math.pi, math.pi) for _ in range(3)]
    (sx, cx), (sy, cy), (sz, cz) = ((math.sin(a), math.cos(a)) for a in angles)
    about_x = (1, 0, 0, 0, 0, cx, sx, 0, 0, -sx, cx, 0, 0, 0, 0, 1)
    about_y = (cy, 0, -sy, 0, 0, 1, 0, 0, sy, 0, cy, 0, 0, 0, 0, 1)
    about_z = (cz, sz, 0, 0, -sz, cz, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1)
    turned = geometry.multiply(geometry.multiply(about_x, about_y), about_z)
    return (*turned[:12], *(rng.uniform(-50, 50) for _ in range(3)), 1.0)


def test_opencv_projects_to_the_same_pixels():
    cv2 = pytest.importorskip("cv2")
    numpy = pytest.importorskip("numpy")
    rng = random.Random(7)
    for _ in range(50):
        world_from_camera = _random_camera(rng)
        left, bottom = -rng.uniform(0.01, 0.1), -rng.uniform(0.01, 0.1)
        right, top, near = rng.uniform(0.01, 0.1), rng.uniform(0.01, 0.1), 0.1
        width, height = rng.randint(16, 4096), rng.randint(16, 4096)
        projector = Projector(world_from_camera, Frustum(left, right, bottom, top, near, False), 1e4, width, height)
        in_front = (rng.uniform(-3, 3), rng.uniform(-3, 3), -rng.uniform(1, 30))
        point = geometry.transform_point(in_front, world_from_camera)
        # OpenCV: y down, z forward, focal lengths in pixels, principal point from the window's asymmetry
        fx, fy = near * width / (right - left), near * height / (top - bottom)
        centre = (-left / (right - left) * width, top / (top - bottom) * height)
        intrinsic = numpy.array([[fx, 0, centre[0]], [0, fy, centre[1]], [0, 0, 1.0]])
        axes = numpy.array(world_from_camera).reshape(4, 4)[:3, :3] * [[1], [-1], [-1]]
        rotation, _ = cv2.Rodrigues(axes)
        shift = -axes @ numpy.array(world_from_camera[12:15])
        expected, _ = cv2.projectPoints(numpy.array([point]), rotation, shift, intrinsic, None)
        seen = projector.project(point)
        assert (seen.x, seen.y) == pytest.approx(tuple(expected.ravel()), abs=1e-6 * max(width, height))


@pytest.mark.parametrize("is_ortho", [False, True])
def test_usd_frustum_gives_the_same_device_coordinates(is_ortho):
    gf = pytest.importorskip("pxr.Gf")
    rng = random.Random(11)
    for _ in range(50):
        world_from_camera = _random_camera(rng)
        window = (-rng.uniform(0.1, 9), rng.uniform(0.1, 9), -rng.uniform(0.1, 9), rng.uniform(0.1, 9))
        frustum = gf.Frustum()
        if is_ortho:
            frustum.SetOrthographic(*window, 0.5, 100.0)
        else:
            frustum.projectionType = gf.Frustum.Perspective
            frustum.window = gf.Range2d(gf.Vec2d(window[0], window[2]) / 0.5, gf.Vec2d(window[1], window[3]) / 0.5)
            frustum.nearFar = gf.Range1d(0.5, 100.0)
        frustum.SetPositionAndRotationFromMatrix(gf.Matrix4d(*world_from_camera))
        point = geometry.transform_point(
            (rng.uniform(-3, 3), rng.uniform(-3, 3), -rng.uniform(1, 30)), world_from_camera
        )
        device = (frustum.ComputeViewMatrix() * frustum.ComputeProjectionMatrix()).Transform(gf.Vec3d(*point))
        seen = Projector(world_from_camera, Frustum(*window, 0.5, is_ortho), 100.0, 640, 360).project(point)
        expected = ((device[0] + 1) * 320, (1 - device[1]) * 180)
        assert (seen.x, seen.y) == pytest.approx(expected, abs=1e-6 * (1 + abs(expected[0]) + abs(expected[1])))


PLAIN = Frustum(-0.05, 0.05, -0.05, 0.05, 0.1, False)


def test_what_is_behind_the_camera_has_no_pixel():
    seen = Projector(geometry.IDENTITY, PLAIN, 100.0, 100, 100).project((0.2, 0.1, 5.0))
    assert (seen.x, seen.y, seen.is_behind) == (None, None, True)


def test_a_point_in_the_eye_itself_is_behind():
    assert Projector(geometry.IDENTITY, PLAIN, 100.0, 100, 100).project((0.0, 0.0, 0.0)).is_behind


def test_borders_of_the_picture_are_inside_and_what_lies_beyond_is_not():
    projector = Projector(geometry.IDENTITY, PLAIN, 100.0, 100, 100)
    assert projector.is_inside(projector.project((-0.5, 0.5, -1.0)))  # the top-left corner
    assert not projector.is_inside(projector.project((-0.501, 0.5, -1.0)))


def test_uniform_camera_scale_changes_nothing():
    scaled = (3, 0, 0, 0, 0, 3, 0, 0, 0, 0, 3, 0, 1, 2, 3, 1)
    plain = (1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 2, 3, 1)
    point = (1.5, 2.25, -4.0)
    assert Projector(scaled, PLAIN, 100.0, 100, 100).project(point) == Projector(plain, PLAIN, 100.0, 100, 100).project(
        point
    )


def test_post_projection_matrix_is_applied_after_the_projection():
    halved_right = (0.5, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0.5, 0, 0, 1)  # x' = x/2 + w/2
    seen = Projector(geometry.IDENTITY, PLAIN, 100.0, 100, 100, halved_right).project((0.0, 0.0, -1.0))
    assert (seen.x, seen.y) == pytest.approx((75.0, 50.0))


def test_rays_of_a_parallel_camera_start_on_its_plane():
    projector = Projector(geometry.IDENTITY, Frustum(-5, 5, -5, 5, 0.1, True), 100.0, 100, 100)
    assert projector.eye_and_direction((2.0, 1.0, -7.0)) == ((2.0, 1.0, 0.0), (0.0, 0.0, -1.0))


def test_shear_and_scale_leave_the_rigid_part_orthonormal():
    bent = (2, 0, 0, 0, 0.5, 3, 0, 0, 0, 0, 0.1, 0, 7, 8, 9, 1)
    rigid = geometry.rigid_part(bent)
    assert rigid[12:15] == (7, 8, 9)
    assert geometry.axis_lengths(rigid) == pytest.approx((1, 1, 1))
    assert geometry.distortion(rigid) == pytest.approx(0.0)
    assert geometry.distortion(bent) > 0.1
