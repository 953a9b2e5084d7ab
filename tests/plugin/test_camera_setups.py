"""Cameras as productions have them: animated lenses, aimed and constrained, stereo rigs, lenses of renderers."""

import json
import math
import struct
from pathlib import Path

import plugin_scenes as scenes
import pytest
from maya import cmds
from pose_annotations.core.cameras import camera_checks
from pose_annotations.core.errors import CameraError, ExportError
from pose_annotations.core.options import ExportOptions
from pose_annotations.scene.export import export_annotations

PELVIS, LEFT_WRIST = 6, 15


def _records(documents, camera="shot"):
    return documents[camera]["annotations"]


def _px_per_cm(focal_mm=35.0, depth_cm=400.0, width_px=640):
    return width_px / 2 * 2 * focal_mm / (depth_cm * 1.41732 * 25.4)


def test_a_zooming_lens_is_read_at_every_frame(export):
    zoom = scenes.keys("shotShape", "focalLength", {1: 35, 3: 70}, kind="animCurveTU")
    records = _records(export(scenes.scene(scenes.figure(), scenes.camera("shot"), zoom)))
    assert len(records) == 3
    for record, focal in zip(records, (35.0, 52.5, 70.0)):
        assert record["joint_self"][LEFT_WRIST][0] == pytest.approx(320 + 64 * _px_per_cm(focal), abs=1e-3)


def test_an_animated_film_offset_moves_the_picture_the_other_way(export):
    shift = scenes.keys("shotShape", "horizontalFilmOffset", {1: 0.0, 2: 0.1, 3: 0.2}, kind="animCurveTU")
    records = _records(export(scenes.scene(scenes.figure(), scenes.camera("shot"), shift)))
    assert len(records) == 3
    for record, inches in zip(records, (0.0, 0.1, 0.2)):
        assert record["joint_self"][PELVIS][0] == pytest.approx(320 - inches / 1.41732 * 640, abs=1e-3)


def _constraint(kind, target, output, extra=""):
    """Lines of a constraint of ``shot`` to ``target``, connected as Maya's own commands connect it."""
    axes = "".join(f'connectAttr "held.constraint{output}{axis}" "shot.{output.lower()}{axis}";\n' for axis in "XYZ")
    return (
        f'createNode {kind} -n "held" -p "shot";\n{extra}'
        f'connectAttr "{target}.translate" "held.target[0].targetTranslate";\n'
        f'connectAttr "{target}.parentMatrix[0]" "held.target[0].targetParentMatrix";\n'
        'connectAttr "shot.parentInverseMatrix[0]" "held.constraintParentInverseMatrix";\n' + axes
    )


def test_an_aimed_camera_keeps_its_target_in_the_middle(export):
    """The pelvis of the figure lies on the target, so wherever the camera goes it is in the middle of the picture."""
    aim = (
        '\tsetAttr ".aimVector" -type "double3" 0 0 -1;\n\tsetAttr ".upVector" -type "double3" 0 1 0;\n'
        '\tsetAttr ".worldUpType" 0;\n'
    )
    text = scenes.scene(
        scenes.figure(),
        scenes.camera("shot", translate=(150, 200, 300)),
        scenes.keys("shot", "translateX", {1: 150, 3: -200}),
        'createNode transform -n "target";\n\tsetAttr ".t" -type "double3" 0 80 0;\n',
        _constraint("aimConstraint", "target", "Rotate", aim),
        'connectAttr "shot.translate" "held.constraintTranslate";\n',
    )
    for record in _records(export(text)):
        assert record["joint_self"][PELVIS][:2] == pytest.approx([320, 180], abs=1e-3)


def test_a_camera_constrained_to_a_moving_point_follows_it(export):
    text = scenes.scene(
        scenes.figure(),
        'createNode transform -n "dolly";\n\tsetAttr ".t" -type "double3" 0 90 400;\n',
        scenes.camera("shot", translate=(0, 0, 0)),
        scenes.keys("dolly", "translateX", {1: 0, 3: 40}),
        _constraint("pointConstraint", "dolly", "Translate"),
    )
    positions = [record["joint_self"][PELVIS][0] for record in _records(export(text))]
    assert positions == pytest.approx([320 - x * _px_per_cm() for x in (0, 20, 40)], abs=1e-3)


def test_the_eyes_of_a_stereo_rig_have_a_document_each(export):
    """Off-axis eyes 6 cm apart whose film offsets bring a point 400 cm away to the middle of both pictures.

    The offset of an eye is half the separation * focal length / distance, in inches; the sign is that of the eye's side
    turned round, since a positive offset moves the content to the left (shown by Maya's own stereo rig).
    """
    offset = 3.0 * 35.0 / (400.0 * 25.4)
    eyes = [
        scenes.camera(name, translate=(x, 80, 400), attributes={"horizontalFilmOffset": -math.copysign(offset, x)})
        for name, x in (("left", -3.0), ("right", 3.0))
    ]
    documents = export(scenes.scene(scenes.figure(), scenes.camera("centre", renderable=False), *eyes))
    assert set(documents) == {"left", "right"}
    for name in documents:
        assert _records(documents, name)[0]["joint_self"][PELVIS][:2] == pytest.approx([320, 180], abs=1e-3)


def _stereo_rig(**settings):
    """Maya's own stereo camera as Create > Cameras > Stereo Camera wires it, 400 cm before the figure's pelvis.

    settings: attributes of the stereoRigCamera, long name -> value.
    """
    lines = [
        'createNode stereoRigTransform -n "stereo";\n\tsetAttr ".t" -type "double3" 0 80 400;\n',
        'createNode stereoRigCamera -n "stereoCenterCamShape" -p "stereo";\n\tsetAttr ".renderable" no;\n',
        "".join(f'\tsetAttr ".{name}" {value:.10g};\n' for name, value in settings.items()),
    ]
    for side in ("Left", "Right"):
        lines.append(scenes.camera(f"stereo{side}", translate=(0, 0, 0), parent="stereo"))
        letter = side[0].lower()
        for output, to in ((f"s{letter}o", ".tx"), (f"s{letter}a", ".ry"), (f"fbo{letter}", "Shape.hfo")):
            lines.append(f'connectAttr "stereo.{output}" "stereo{side}{to}";\n')
        lines.append(f'connectAttr "stereoCenterCamShape.fl" "stereo{side}Shape.fl";\n')
    short_names = ("sm", "isep", "zp", "tia", "fofl", "fofr")  # mode, separation, zero parallax, toe-in, film offsets
    lines += [f'connectAttr "stereoCenterCamShape.{short}" "stereo.{short}";\n' for short in short_names]
    return "".join(lines) + 'connectAttr "stereoCenterCamShape.fl" "stereo.fli";\n'


@pytest.mark.parametrize(
    ("settings", "nearness"),
    [
        ({"stereo": 2, "zeroParallax": 400}, 0.0),  # off-axis, the pelvis in the plane that both eyes see alike
        ({"stereo": 2, "zeroParallax": 200}, 1 / 400 - 1 / 200),  # that plane lies before it
        ({"stereo": 3, "zeroParallax": 400}, 1 / 400),  # parallel: nothing brings the pictures together
        ({"stereo": 1, "zeroParallax": 400}, 0.0),  # converged: both eyes turn to it
    ],
    ids=["off-axis", "off-axis before", "parallel", "converged"],
)
def test_a_stereo_rig_of_maya_has_a_document_for_each_eye(export, settings, nearness):
    """Half the separation is 3 cm: the left eye sees the pelvis 3 cm to its right, the right eye 3 cm to its left."""
    rig = _stereo_rig(interaxialSeparation=6.0, focalLength=50.0, **settings)
    documents = export(scenes.scene(scenes.figure(), rig))
    assert set(documents) == {"stereoLeft", "stereoRight"}
    for name, side in (("stereoLeft", 1), ("stereoRight", -1)):
        expected = 320 + side * 3.0 * nearness * 50.0 / 25.4 / 1.41732 * 640
        assert _records(documents, name)[0]["joint_self"][PELVIS][:2] == pytest.approx([expected, 180], abs=1e-3)


def test_an_animated_separation_of_a_stereo_rig_is_read_at_every_frame(export):
    wider = scenes.keys("stereoCenterCamShape", "interaxialSeparation", {1: 0.0, 3: 12.0}, kind="animCurveTU")
    rig = _stereo_rig(stereo=3, focalLength=50.0)
    records = _records(export(scenes.scene(scenes.figure(), rig, wider)), "stereoLeft")
    expected = [320 + half / 400 * 50.0 / 25.4 / 1.41732 * 640 for half in (0.0, 3.0, 6.0)]
    assert [record["joint_self"][PELVIS][0] for record in records] == pytest.approx(expected, abs=1e-3)


def test_an_uneven_scale_above_the_camera_is_refused_by_name(export):
    rig = 'createNode transform -n "rig";\n\tsetAttr ".s" -type "double3" 1 2 1;\n'
    with pytest.raises(CameraError, match="camera shot is not certain at frame 1: world matrix"):
        export(scenes.scene(scenes.figure(), rig, scenes.camera("shot", parent="rig")))


def test_a_doubt_that_comes_only_in_a_later_frame_stops_the_export_there(export, tmp_path):
    roll = scenes.keys("shotShape", "filmRollValue", {1: 0, 2: 0, 3: 10}, kind="animCurveTA")
    text = scenes.scene(scenes.figure(), scenes.camera("shot"), roll)
    with pytest.raises(CameraError, match="at frame 3: filmRollValue"):
        export(text)
    assert not list((tmp_path / "out").iterdir())
    documents = export(text, allow_unverified_camera=True)
    assert documents["shot"]["source"]["unverified_camera"][0].startswith("filmRollValue")


PARALLEL = {"orthographic": 1, "orthographicWidth": 300}
PAN_ZOOM = {"panZoomEnabled": 1, "renderPanZoom": 1}
UNSETTLED = [
    ("lensSqueezeRatio", 2, {}),
    ("lensSqueezeRatio", 2, PARALLEL),
    ("filmFitOffset", 0.5, {"filmFit": 1}),
    ("filmFitOffset", 0.5, {"filmFit": 2, **PARALLEL}),
    ("horizontalPan", 0.1, PAN_ZOOM),
    ("verticalPan", 0.1, PAN_ZOOM),
    ("zoom", 0.5, PAN_ZOOM),
    ("filmTranslateH", 0.2, {}),
    ("filmTranslateV", -0.2, {}),
    ("filmRollValue", 10, {}),
    ("preScale", 2, {}),
    ("postScale", 0.5, {}),
    ("shakeOverscan", 1.2, {"shakeOverscanEnabled": 1}),
    ("cameraScale", 2, PARALLEL),
    ("horizontalFilmOffset", 0.1, PARALLEL),
    ("verticalFilmOffset", 0.1, PARALLEL),
    ("horizontalShake", 0.1, {"shakeEnabled": 1, **PARALLEL}),
    ("verticalShake", 0.1, {"shakeEnabled": 1, **PARALLEL}),
    ("filmFit", 3, PARALLEL),
]


@pytest.mark.parametrize(("attribute", "value", "others"), UNSETTLED, ids=[f"{a} {v}" for a, v, _ in UNSETTLED])
def test_what_is_not_settled_stops_with_camera_attribute_and_value(export, attribute, value, others):
    shot = scenes.camera("shot", attributes={**others, attribute: value})
    with pytest.raises(CameraError, match=rf"camera shot .*: {attribute} = {value} \("):
        export(scenes.scene(scenes.figure(), shot))
    documents = export(None, allow_unverified_camera=True)
    assert documents["shot"]["source"]["unverified_camera"][0].startswith(f"{attribute} = {value} (")


def test_every_unsettled_attribute_is_among_them():
    table = json.loads((Path(camera_checks.__file__).parent / "camera_attributes.json").read_text(encoding="utf-8"))
    assert {row["attribute"] for row in table["unverified"]} | {"filmFit"} == {row[0] for row in UNSETTLED}


@pytest.mark.parametrize("kind", ["fisheye", "spherical", "cyl_camera", "vr_camera"])
def test_a_lens_of_arnold_is_refused_when_arnold_renders(export, open_scene, kind):
    open_scene(scenes.scene(scenes.figure(), scenes.camera("shot")))
    cmds.addAttr("shotShape", longName="aiTranslator", dataType="string")
    cmds.setAttr("shotShape.aiTranslator", kind, type="string")
    assert _records(export(None))  # Maya's own renderer does not know that lens
    cmds.setAttr("defaultRenderGlobals.currentRenderer", "arnold", type="string")
    with pytest.raises(CameraError, match=f"camera shot .*: aiTranslator = {kind} "):
        export(None)


@pytest.mark.parametrize("component", ["", "G"])
def test_a_map_that_bends_arnolds_picture_is_refused_by_name(export, open_scene, component):
    """MtoA's aiUvRemap: three floats that a texture may drive, one for each place on the film."""
    open_scene(scenes.scene(scenes.figure(), scenes.camera("shot")))
    cmds.setAttr("defaultRenderGlobals.currentRenderer", "arnold", type="string")
    cmds.addAttr("shotShape", longName="aiUvRemap", attributeType="float3")
    for letter in "RGB":
        cmds.addAttr("shotShape", longName="aiUvRemap" + letter, attributeType="float", parent="aiUvRemap")
    assert _records(export(None))
    lens = cmds.createNode("lambert", name="lensMap")
    cmds.connectAttr(lens + ".color" + component, "shotShape.aiUvRemap" + component)
    with pytest.raises(CameraError, match="aiUvRemap = lensMap "):
        export(None)


def _exr(path, data_window, display_window):
    def attribute(name, kind, value):
        return name + b"\0" + kind + b"\0" + struct.pack("<i", len(value)) + value

    path.parent.mkdir(parents=True, exist_ok=True)
    windows = attribute(b"dataWindow", b"box2i", struct.pack("<4i", *data_window))
    windows += attribute(b"displayWindow", b"box2i", struct.pack("<4i", *display_window))
    path.write_bytes(b"\x76\x2f\x31\x01" + struct.pack("<i", 2) + windows + b"\0")


def test_labels_of_an_overscanned_exr_are_those_of_its_stored_pixels(export, tmp_path):
    """Arnold's overscan: the data window is 20 pixels wider on each side, 10 higher; the frame is the settings' own."""
    text = scenes.scene(scenes.figure(), scenes.camera("shot"), end=1).replace('".imageFormat" 32', '".imageFormat" 40')
    (plain,) = _records(export(text))
    _exr(tmp_path / "images" / "test.0001.exr", (-20, -10, 659, 369), (0, 0, 639, 359))
    (record,) = _records(export(text))
    assert (record["img_width"], record["img_height"]) == (680, 380)
    for before, after in zip(plain["joint_self"], record["joint_self"]):
        assert after[:2] == pytest.approx([before[0] + 20, before[1] + 10], abs=1e-3)


def _warnings(tmp_path):
    options = ExportOptions(output=str(tmp_path / "out"), occlusion=False)
    return [text for text in export_annotations(options).warnings if "character" not in text]


def test_a_render_region_is_said_with_the_size_that_labels_are_for(open_scene, tmp_path):
    open_scene(scenes.scene(scenes.figure(), scenes.camera("shot")))
    assert _warnings(tmp_path) == []
    cmds.setAttr("defaultRenderGlobals.useRenderRegion", True)
    (text,) = _warnings(tmp_path)
    assert text.startswith("a render region is on; labels are for the whole picture of 640 x 360 pixels")


def test_overscan_of_arnold_is_said_until_the_pictures_are_there(open_scene, tmp_path):
    """MtoA's node has it as text; once the pictures are rendered their own windows decide, and nothing is said."""
    text = scenes.scene(scenes.figure(), scenes.camera("shot"), end=1).replace('".imageFormat" 32', '".imageFormat" 40')
    open_scene(text)
    options = cmds.createNode("network", name="defaultArnoldRenderOptions")
    cmds.addAttr(options, longName="outputOverscan", dataType="string")
    cmds.setAttr(options + ".outputOverscan", "10%", type="string")
    assert _warnings(tmp_path) == []  # Maya's own renderer does not know it
    cmds.setAttr("defaultRenderGlobals.currentRenderer", "arnold", type="string")
    (warning,) = _warnings(tmp_path)
    assert warning.startswith("Arnold's overscan is '10%'; labels of frames that are not rendered yet are for")
    _exr(tmp_path / "images" / "test.0001.exr", (-64, -36, 703, 395), (0, 0, 639, 359))
    assert _warnings(tmp_path) == []


@pytest.mark.parametrize("attribute", ["preMel", "preRenderLayerMel", "preRenderMel"])
def test_a_script_that_a_render_runs_first_is_said_by_attribute_and_text(attribute, open_scene, tmp_path):
    open_scene(scenes.scene(scenes.figure(), scenes.camera("shot")))
    cmds.setAttr("defaultRenderGlobals." + attribute, " move 0 9 0 shot; ", type="string")
    (text,) = _warnings(tmp_path)
    assert text.startswith("a render runs a script first ({}: 'move 0 9 0 shot;')".format(attribute))
    with pytest.raises(ExportError, match="--strict: a render runs a script first"):
        export_annotations(ExportOptions(output=str(tmp_path / "out"), occlusion=False, strict=True))


# Names that the Render Settings make --------------------------------------------------------------------------------


def _first_name(documents, camera="shot"):
    return _records(documents, camera)[0]["img_paths"]


def test_tokens_make_folders_as_maya_makes_them(export):
    text = scenes.scene(scenes.figure(), scenes.camera("shot"), prefix="<Scene>/<RenderLayer>/<Camera>/beauty")
    assert _first_name(export(text)) == "test/masterLayer/shot/beauty.0001.png"


def test_maya_and_the_rules_agree_on_every_form_of_name(export, open_scene, tmp_path):
    from pose_annotations.core.frames_and_images import image_names
    from pose_annotations.scene import render_settings

    open_scene(scenes.scene(scenes.figure(), scenes.camera("shot"), prefix="dance"))
    forms = [(0, 1, 1), (0, 1, 0), (0, 1, 2), (0, 0, 1), (1, 1, 1)]  # outFormatControl, putFrameBeforeExt, periodInExt
    for control, before, period in forms:
        for name, value in (("outFormatControl", control), ("putFrameBeforeExt", before), ("periodInExt", period)):
            cmds.setAttr("defaultRenderGlobals." + name, value)
        settings = render_settings.read_settings(1)
        asked = render_settings.picture_names(settings, "shot").pattern
        assert asked == image_names.name_pattern(settings.naming, "shot", settings.layer), (control, before, period)


def test_arnold_names_follow_its_own_driver(export, open_scene):
    open_scene(scenes.scene(scenes.figure(), scenes.camera("shot"), prefix="dance"))
    cmds.setAttr("defaultRenderGlobals.currentRenderer", "arnold", type="string")
    driver = cmds.createNode("network", name="defaultArnoldDriver")  # MtoA's node type is not there without MtoA
    cmds.addAttr(driver, longName="aiTranslator", dataType="string")
    cmds.setAttr(driver + ".aiTranslator", "jpeg", type="string")
    assert _first_name(export(None)) == "dance.0001.jpg"


def test_settings_of_public_scenes_are_read_as_a_submitter_read_them(open_scene, reference_cases):
    """Scenes of a farm's submitter with what it reported: untouched settings, a still frame, the name of the scene."""
    from pose_annotations.scene import render_settings

    tried = [case for case in reference_cases if case["kind"] == "render_settings"]
    assert tried
    for case in tried:
        name, expected = case["inputs"]["scene"], case["expected"]
        open_scene(scenes.bare_scene(), name=name)
        cmds.currentTime(int(expected["frames"]))
        settings = render_settings.read_settings(1)
        assert (settings.width, settings.height) == (expected["width"], expected["height"])
        assert render_settings.frames_to_export("render", settings) == (int(expected["frames"]),)
        names = render_settings.picture_names(settings, "persp")
        assert names.name(1) == name.replace(".ma", ".iff")
        assert names.folder.replace("\\", "/").endswith(expected["outputDir"].replace("<project>", ""))
