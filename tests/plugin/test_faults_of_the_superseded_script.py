"""What the script that this plug-in supersedes got wrong; none of it may come back."""

import math

import plugin_scenes as scenes
import pytest
from pose_annotations.core.keypoint_sets import MPII16

AT = {name: index for index, name in enumerate(MPII16.joints)}
# Picture 640 x 360, camera on the axis x = 0, y = 90 at z = 400, film 1.41732 in, lens 35 mm, horizontal fit:
# half the picture's width at 400 cm is 400 * 1.41732 * 25.4 / 70 = 205.713874 cm, so a centimetre is 1.5555586 pixels.
PX_PER_CM = 320 / 205.713874


def _record(documents, camera="shot", frame=1):
    return next(record for record in documents[camera]["annotations"] if record["frame"] == frame)


def _pixel(record, joint):
    return record["joint_self"][AT[joint]][:2]


def test_the_left_wrist_is_there(export):
    record = _record(export(scenes.scene(scenes.figure(), scenes.camera("shot"))))
    assert _pixel(record, "l_wrist") == pytest.approx([320 + 64 * PX_PER_CM, 180 - 34 * PX_PER_CM], abs=1e-3)
    assert _pixel(record, "r_wrist") == pytest.approx([320 - 64 * PX_PER_CM, 180 - 34 * PX_PER_CM], abs=1e-3)


def test_visibility_is_written(export):
    record = _record(export(scenes.scene(scenes.figure(), scenes.camera("shot", translate=(110, 90, 400)))))
    assert record["joint_state"][AT["l_wrist"]] == "visible" and record["joint_self"][AT["l_wrist"]][2] == 1
    record = _record(export(scenes.scene(scenes.figure(), scenes.camera("shot", translate=(150, 90, 400)))))
    wrist = AT["r_wrist"]
    assert record["joint_state"][wrist] == "outside" and record["joint_self"][wrist][2] == 0


def test_coordinates_keep_their_fractions(export):
    record = _record(export(scenes.scene(scenes.figure(), scenes.camera("shot"))))
    x, y = _pixel(record, "l_shoulder")
    assert (x, y) == pytest.approx((320 + 16 * PX_PER_CM, 180 - 34 * PX_PER_CM), abs=1e-3)
    assert x != round(x) and y != round(y)


def test_frames_under_100_have_padded_names(export):
    documents = export(scenes.scene(scenes.figure(), scenes.camera("shot"), start=9, end=10, prefix="dance"))
    assert [record["img_paths"] for record in documents["shot"]["annotations"]] == ["dance.0009.png", "dance.0010.png"]


@pytest.mark.parametrize("film_fit", [0, 1, 2, 3])
def test_every_film_fit_has_pixels(export, film_fit):
    """On a film of the picture's shape all four fits show the same; the old script wrote 0, 0 under overscan."""
    film = {"filmFit": film_fit, "horizontalFilmAperture": 1.6, "verticalFilmAperture": 0.9}
    record = _record(export(scenes.scene(scenes.figure(), scenes.camera("shot", attributes=film))))
    px_per_cm = 320 * 70 / (400 * 1.6 * 25.4)
    assert _pixel(record, "l_knee") == pytest.approx([320 + 8 * px_per_cm, 180 + 46 * px_per_cm], abs=1e-3)


@pytest.mark.parametrize(("film_fit", "seen_in"), [(0, 1.0), (1, 1.0), (2, 16 / 9), (3, 16 / 9)])
def test_film_fits_of_a_square_film_differ_as_they_should(export, film_fit, seen_in):
    """1 x 1 in film, picture 16:9; inches of film seen across the picture.

    Horizontal: the film's width is the picture's. Vertical: its height is, so 16/9 in are seen across. Fill: the
    picture is wider than the film, so the fit is horizontal. Overscan: the opposite, vertical.
    """
    film = {"filmFit": film_fit, "horizontalFilmAperture": 1.0, "verticalFilmAperture": 1.0}
    record = _record(export(scenes.scene(scenes.figure(), scenes.camera("shot", attributes=film))))
    px_per_cm = 320 * 70 / (400 * seen_in * 25.4)
    assert _pixel(record, "l_hip") == pytest.approx([320 + 8 * px_per_cm, 180 + 10 * px_per_cm], abs=1e-3)


def test_parents_of_the_camera_and_rotation_orders_count(export):
    """A rig turned by 90 degrees about y carries the camera; its own rotation is in order zyx.

    The rig at the origin turns the camera's (0, 90, 400) to (400, 90, 0), looking along -x: the figure's left (+x) is
    nearest, and depth and side change places.
    """
    rig = 'createNode transform -n "rig";\n\tsetAttr ".r" -type "double3" 0 90 0;\n'
    text = scenes.scene(scenes.figure(), rig, scenes.camera("shot", parent="rig"))
    record = _record(export(text))
    for joint, (x, y, z) in {"l_wrist": (64, 124, 0), "r_knee": (-8, 44, 0), "l_ankle": (8, 8, 0)}.items():
        scale = 320 * 70 / ((400 - x) * 1.41732 * 25.4)
        assert _pixel(record, joint) == pytest.approx([320 - z * scale, 180 - (y - 90) * scale], abs=1e-3), joint

    order = '\tsetAttr ".ro" 5;\ncreateNode camera'
    turned = scenes.camera("shot", translate=(0, 0, 0), rotate=(30, 50, 0)).replace("createNode camera", order)
    far = scenes.figure(at=(-340, 210, -240))
    record = _record(export(scenes.scene(far, turned)))
    # zyx: z first, then y, then x. Looking direction -z turned 50 about y, then 30 about x.
    y_turn, x_turn = math.radians(50), math.radians(30)

    def seen(point):
        x, y, z = point
        y, z = y * math.cos(x_turn) + z * math.sin(x_turn), -y * math.sin(x_turn) + z * math.cos(x_turn)  # undo x
        x, z = x * math.cos(y_turn) - z * math.sin(y_turn), x * math.sin(y_turn) + z * math.cos(y_turn)  # undo y
        scale = 320 * 70 / (-z * 1.41732 * 25.4)
        return [320 + x * scale, 180 - y * scale]

    assert _pixel(record, "l_hip") == pytest.approx(seen((-332, 290, -240)), abs=1e-3)


def test_the_scale_is_the_persons(export):
    """The meshes reach from the soles at y = 0 to the crown at y = 160; the scale is that of the joints in them."""
    record = _record(export(scenes.scene(scenes.figure(), scenes.camera("shot"))))
    top = 180 - (160 - 90) * 320 * 70 / ((400 - 10) * 1.41732 * 25.4)  # the crown's front edge, 10 cm nearer
    bottom = 180 + 90 * 320 * 70 / ((400 - 14) * 1.41732 * 25.4)  # the toes' front edge, 14 cm nearer
    assert record["mesh_bbox"][3] == pytest.approx(bottom - top, abs=0.05)
    joints = [row[:2] for row, state in zip(record["joint_self"], record["joint_state"]) if state != "missing"]
    longer = max(max(values) - min(values) for values in zip(*joints))
    assert record["scale_provided"] * 200 == pytest.approx(1.12 * longer, abs=0.05)
    assert record["img_height"] == 360
