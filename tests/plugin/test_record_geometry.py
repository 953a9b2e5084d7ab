"""What a record says holds together: world positions through its own matrices are its pixels; boxes; and its cost."""

import struct
import tracemalloc

import plugin_scenes as scenes
import pytest
from maya import cmds
from maya.api import OpenMaya as om
from pose_annotations.core.options import ExportOptions
from pose_annotations.scene.export import export_annotations

ODD = {"filmFit": 3, "horizontalFilmOffset": 0.2, "verticalFilmOffset": -0.1, "cameraScale": 1.4, "preScale": 1.2}
PARALLEL = {"orthographic": 1, "orthographicWidth": 300}


def _times(row, matrix):
    return [sum(value * matrix[i][column] for i, value in enumerate(row)) for column in range(4)]


def _pixel_of_matrices(world, record):
    """As ``source.camera_matrices`` puts it: row vectors, divided by w, x right and y up in -1..1."""
    seen = _times(_times([*world, 1.0], record["camera"]["world_to_camera"]), record["camera"]["projection"])
    x, y = seen[0] / seen[3], seen[1] / seen[3]
    return (x + 1) / 2 * record["img_width"], (1 - y) / 2 * record["img_height"]


@pytest.mark.parametrize("attributes", [{}, ODD, PARALLEL], ids=["plain", "odd", "parallel"])
def test_world_positions_through_the_records_matrices_are_its_pixels(export, attributes):
    rig = 'createNode transform -n "rig";\n\tsetAttr ".r" -type "double3" 4 20 -7;\n\tsetAttr ".s" 2 2 2;\n'
    shot = scenes.camera("shot", translate=(10, 50, 200), parent="rig", attributes=attributes)
    moves = scenes.keys("rig", "translateY", {1: 0, 3: 15})
    records = export(scenes.scene(scenes.figure(), rig, shot, moves), allow_unverified_camera=True)["shot"][
        "annotations"
    ]
    assert len(records) == 3 and records[0]["camera"] != records[2]["camera"]
    for record in records:
        for world, joint in zip(record["joints_world"], record["joint_self"]):
            assert _pixel_of_matrices(world, record) == pytest.approx(joint[:2], abs=2e-3)


def test_the_matrices_of_a_cropped_picture_are_those_of_its_stored_pixels(export, tmp_path):
    def attribute(name, corners):
        return name + b"\0box2i\0" + struct.pack("<i", 16) + struct.pack("<4i", *corners)

    (tmp_path / "images").mkdir()
    windows = attribute(b"dataWindow", (100, 40, 499, 299)) + attribute(b"displayWindow", (0, 0, 639, 359))
    (tmp_path / "images" / "test.0001.exr").write_bytes(b"\x76\x2f\x31\x01\2\0\0\0" + windows + b"\0")
    text = scenes.scene(scenes.figure(), scenes.camera("shot"), end=1).replace('".imageFormat" 32', '".imageFormat" 40')
    (record,) = export(text)["shot"]["annotations"]
    assert (record["img_width"], record["img_height"]) == (400, 260)
    for world, joint in zip(record["joints_world"], record["joint_self"]):
        assert _pixel_of_matrices(world, record) == pytest.approx(joint[:2], abs=2e-3)


def _px_per_cm(depth_cm):
    return 640 * 35 / (depth_cm * 1.41732 * 25.4)


def test_the_head_mesh_box_is_that_of_the_heads_vertices(export):
    """The head is a box of 20 x 24 x 20 cm about (0, 148, 0); the camera stands at (0, 90, 400)."""
    (record,) = export(scenes.scene(scenes.figure(), scenes.camera("shot"), end=1))["shot"]["annotations"]
    left, top, width, height = record["head_mesh_rect"]
    front, back = _px_per_cm(390), _px_per_cm(410)
    assert (left, width) == pytest.approx((320 - 10 * front, 20 * front), abs=1e-3)
    assert (top, top + height) == pytest.approx((180 - 70 * front, 180 - 46 * back), abs=1e-3)


def test_a_head_that_reaches_behind_the_camera_has_no_box(export):
    camera = scenes.camera("shot", translate=(0, 148, 8))
    (record,) = export(scenes.scene(scenes.figure(), camera, end=1))["shot"]["annotations"]
    assert record["head_mesh_rect"] is None and record["mesh_bbox"] is not None


def test_the_mesh_box_is_that_of_all_vertices(export):
    """From the crown at 160 cm to the soles at 0 cm, from finger tip to finger tip at 76 cm; the camera at 90 cm."""
    (record,) = export(scenes.scene(scenes.figure(), scenes.camera("shot"), end=1))["shot"]["annotations"]
    left, top, width, height = record["mesh_bbox"]
    toes = _px_per_cm(400 - 14)
    assert (left, width) == pytest.approx((320 - 76 * _px_per_cm(397), 152 * _px_per_cm(397)), abs=1e-3)
    assert (top, top + height) == pytest.approx((180 - 70 * _px_per_cm(390), 180 + 90 * toes), abs=1e-3)


@pytest.mark.parametrize("with_boxes", [True, False], ids=["with meshes", "skeleton alone"])
def test_the_box_is_the_joints_with_six_hundredths_around_them(export, with_boxes):
    figure = scenes.figure(with_boxes=with_boxes)
    (record,) = export(scenes.scene(figure, scenes.camera("shot"), end=1))["shot"]["annotations"]
    xs, ys = ([row[axis] for row in record["joint_self"]] for axis in (0, 1))
    longer = max(max(xs) - min(xs), max(ys) - min(ys))
    left, top, right, bottom = (
        min(xs) - 0.06 * longer,
        min(ys) - 0.06 * longer,
        max(xs) + 0.06 * longer,
        max(ys) + 0.06 * longer,
    )
    assert record["bbox"] == pytest.approx([left, top, right - left, bottom - top], abs=1e-3)
    assert record["objpos"] == pytest.approx([(left + right) / 2, (top + bottom) / 2], abs=1e-3)
    assert record["scale_provided"] == pytest.approx(1.12 * longer / 200, abs=1e-5)
    assert (record["bbox_rule"], record["head_rect_rule"]) == ("joints", "joints")
    assert (record["mesh_bbox"] is not None, record["head_mesh_rect"] is not None) == (with_boxes, with_boxes)


@pytest.mark.slow
def test_memory_does_not_grow_with_the_records(open_scene, tmp_path):
    """A record is some 4 kB of text and more as objects; 1,000 more frames may cost what numbering them takes."""
    peaks = {}
    # The first makes what a process makes once; the others fill the buffers of copying and reading back, 1 MB of text.
    for frames in (10, 1000, 2000):
        open_scene(scenes.scene(scenes.figure(with_boxes=False), scenes.camera("shot"), end=frames))
        options = ExportOptions(output=str(tmp_path / "out"), occlusion=False)
        tracemalloc.start()
        assert export_annotations(options).counts == (frames,)
        peaks[frames] = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    a_frame = (peaks[2000] - peaks[1000]) / 1000
    print("{:.0f} bytes a frame; peak {:.0f} kB".format(a_frame, peaks[2000] / 1000))
    assert a_frame < 1000


@pytest.mark.parametrize("own", [[0.34, 0.33, 0.33], [0.6, 0.2, 0.2]])
def test_a_vertex_between_both_knees_counts_for_the_box_wherever_they_take_it(export, open_scene, own):
    """Others hold it too, so that it lies far from all that its strongest joint moves alone."""
    open_scene(scenes.scene(scenes.figure(), scenes.camera("shot", translate=(0, 90, 600)), end=2))
    hem = cmds.polyPlane(width=4, height=4, subdivisionsX=9, subdivisionsY=9, name="hem")[0]
    cmds.setAttr(hem + ".translate", 40, 60, 120, type="double3")
    skin = cmds.skinCluster("kahanshin", "hidarihiza", "migihiza", hem, toSelectedBones=True)[0]
    for vertex in range(100):
        shares = own if vertex == 23 else [1.0, 0.0, 0.0]
        pairs = list(zip(("kahanshin", "hidarihiza", "migihiza"), shares))
        cmds.skinPercent(skin, "hem.vtx[{}]".format(vertex), transformValue=pairs)
    for leg in ("hidariashi", "migiashi"):
        for frame, angle in ((1, 0), (2, 90)):
            cmds.setKeyframe(leg, attribute="rotateY", time=frame, value=angle)
    record = export(None)["shot"]["annotations"][1]
    cmds.currentTime(2)
    listed = om.MSelectionList()
    listed.add(cmds.ls(hem, dagObjects=True, noIntermediate=True, long=True, type="mesh")[0])
    place = om.MFnMesh(listed.getDagPath(0)).getPoints(om.MSpace.kWorld)[23]
    x, _ = _pixel_of_matrices((place.x, place.y, place.z), record)
    others = max(pixel for pixel, _, _ in record["joint_self"])
    assert x > others + 10
    assert record["mesh_bbox"][0] + record["mesh_bbox"][2] == pytest.approx(x, abs=0.01)
