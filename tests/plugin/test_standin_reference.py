"""Maya's numbers: each case of the sheet of reference numbers, asked through the public `maya` calls.

Where no Maya is, this holds the stand-in to them; under `mayapy -m pytest` it asks the real one. The sheet says of
every number where it comes from (see the README beside it).
"""

import json
import math
import os

import pytest

SHEET = os.path.join(os.path.dirname(__file__), "maya_numbers", "reference_cases.json")
ROTATE_ORDERS = ("xyz", "yzx", "zxy", "xzy", "yxz", "zyx")
CAMERA_ATTRIBUTES = (
    "horizontalFilmAperture", "verticalFilmAperture", "horizontalFilmOffset", "verticalFilmOffset", "focalLength",
    "filmFit", "lensSqueezeRatio", "filmFitOffset", "cameraScale", "nearClipPlane", "farClipPlane", "overscan",
    "orthographicWidth", "orthographic",
)  # fmt: skip


def read_cases():
    with open(SHEET, encoding="utf-8") as file:
        return json.load(file)["cases"]


CASES = read_cases()


def cases_of(*kinds):
    """Parametrises a test over the cases of some kinds."""
    found = [case for case in CASES if case["kind"] in kinds]
    return pytest.mark.parametrize("case", found, ids=[case["id"] for case in found])


@pytest.fixture(autouse=True)
def new_scene():
    import maya.standalone
    from maya import cmds

    maya.standalone.initialize(name="python")

    cmds.file(new=True, force=True)


def make_camera(attributes, translate=(0, 0, 0), rotate=(0, 0, 0), rotate_order="xyz"):
    """A camera with those attributes; a MFnCamera on its shape."""
    from maya import cmds
    from maya.api import OpenMaya as om

    transform = cmds.createNode("transform", name="eye")
    shape = cmds.createNode("camera", name="eyeShape", parent=transform)
    for name in CAMERA_ATTRIBUTES:
        if name in attributes:
            cmds.setAttr(shape + "." + name, attributes[name])
    cmds.setAttr(transform + ".rotateOrder", ROTATE_ORDERS.index(rotate_order))
    cmds.setAttr(transform + ".translate", *translate, type="double3")
    cmds.setAttr(transform + ".rotate", *rotate, type="double3")
    return om.MFnCamera(om.MSelectionList().add(shape).getDagPath(0))


def set_resolution(width, height, pixel_aspect=1.0):
    from maya import cmds

    cmds.setAttr("defaultResolution.width", width)
    cmds.setAttr("defaultResolution.height", height)
    cmds.setAttr("defaultResolution.deviceAspectRatio", width * pixel_aspect / height)


def image_aspect(inputs):
    return inputs["width"] * inputs.get("pixelAspect", 1.0) / inputs["height"]


def project(camera, world_point):
    """NDC (x, y) of a world point: camera inverse, then Maya's projection matrix."""
    from maya.api import OpenMaya as om

    seen = om.MPoint(*world_point) * camera.dagPath().inclusiveMatrixInverse()
    matrix = camera.projectionMatrix()
    x, y, w = (
        sum(value * matrix.getElement(row, column) for row, value in enumerate((seen.x, seen.y, seen.z, 1.0)))
        for column in (0, 1, 3)
    )
    return x / w, y / w


def make_chain(chain):
    """The nodes of a chain, root first; the name of the last."""
    from maya import cmds

    above = None
    for number, node in enumerate(chain):
        name = cmds.createNode(
            node["nodeType"], name="n%d_%s" % (number, node["node"]), **({"parent": above} if above else {})
        )
        is_joint = node["nodeType"] == "joint"
        triples = ["translate", "rotate", "scale", "rotateAxis"]
        triples += ["jointOrient"] if is_joint else [
            "rotatePivot", "scalePivot", "rotatePivotTranslate", "scalePivotTranslate",
        ]  # fmt: skip
        for triple in triples:
            if triple in node:
                cmds.setAttr("%s.%s" % (name, triple), *node[triple], type="double3")
        cmds.setAttr(name + ".rotateOrder", ROTATE_ORDERS.index(node["rotateOrder"]))
        if is_joint:
            cmds.setAttr(name + ".segmentScaleCompensate", node["segmentScaleCompensate"])
            if node.get("inverseScaleConnected"):
                cmds.connectAttr(above + ".scale", name + ".inverseScale", force=True)
        above = name
    return above


@cases_of("joint_world_matrix")
def test_joint_world_matrix_is_mayas(case):
    from maya import cmds

    last = make_chain(case["inputs"]["chain"])
    assert cmds.getAttr(last + ".worldMatrix[0]") == pytest.approx(
        case["expected"]["worldMatrix"], abs=case["tolerance"]
    )


@cases_of("transform_point")
def test_point_through_transforms_lands_where_maya_wrote_it(case):
    from maya import cmds
    from maya.api import OpenMaya as om

    last = make_chain(case["inputs"]["chain"])
    point = om.MPoint(*case["inputs"]["localPoint"]) * om.MMatrix(cmds.getAttr(last + ".worldMatrix[0]"))
    assert [point.x, point.y, point.z] == pytest.approx(case["expected"]["worldPoint"], abs=case["tolerance"])


@cases_of("projection_matrix")
def test_projection_matrix_follows_film_fit_and_offset(case):
    inputs = case["inputs"]
    camera = make_camera(inputs)
    set_resolution(inputs["width"], inputs["height"], inputs["pixelAspect"])
    matrix = camera.projectionMatrix()
    found = [matrix.getElement(row, column) for row in range(4) for column in range(4)]
    assert found == pytest.approx(case["expected"]["projectionMatrix"], abs=case["tolerance"])


@cases_of("rendering_frustum")
def test_rendering_frustum_and_the_pixel_of_a_point(case):
    inputs, expected = case["inputs"], case["expected"]
    left, right, bottom, top = make_camera(inputs).getRenderingFrustum(image_aspect(inputs))
    assert [left, right, bottom, top] == pytest.approx(expected["frustum"], abs=case["tolerance"])
    x, y, z = inputs["cameraSpacePoint"]
    near = inputs["nearClipPlane"]
    ndc = [
        (2 * near * x / -z - (right + left)) / (right - left),
        (2 * near * y / -z - (top + bottom)) / (top - bottom),
    ]
    assert ndc == pytest.approx(expected["ndc"], abs=1e-7)
    pixel = [(ndc[0] + 1) / 2 * inputs["width"], (1 - ndc[1]) / 2 * inputs["height"]]
    assert pixel == pytest.approx(expected["pixel"], abs=1e-4)


@cases_of("render_fov")
def test_overscan_widens_the_port_but_not_the_render(case):
    inputs, expected = case["inputs"], case["expected"]
    camera = make_camera(inputs)
    _, _, _, top = camera.getRenderingFrustum(inputs["aspect"])
    assert 2 * math.atan(top / 0.1) == pytest.approx(expected["renderingFrustumVerticalFovRad"], abs=case["tolerance"])
    _, vertical = camera.getPortFieldOfView(1920, 1080)
    assert vertical == pytest.approx(expected["getPortFieldOfViewVerticalRad"], abs=case["tolerance"])


@cases_of("screen_window")
def test_screen_window_of_the_start_up_camera(case):
    inputs, expected = case["inputs"], case["expected"]
    camera = make_camera(inputs)
    frustum = camera.getRenderingFrustum(image_aspect(inputs))
    assert [side / frustum[1] for side in frustum] == pytest.approx(expected["screenWindow"], abs=case["tolerance"])
    assert math.degrees(camera.horizontalFieldOfView()) == pytest.approx(expected["horizontalFovDeg"], abs=1e-5)


@cases_of("ortho_size")
def test_orthographic_size_compares_the_image_with_a_square(case):
    inputs, expected = case["inputs"], case["expected"]
    left, right, bottom, top = make_camera(dict(inputs, orthographic=1)).getRenderingFrustum(image_aspect(inputs))
    assert [right - left, top - bottom] == pytest.approx(
        [expected["viewWidth"], expected["viewHeight"]], abs=case["tolerance"]
    )


@cases_of("fbx_ortho_zoom")
def test_orthographic_width_in_centimetres_is_thirty_times_the_fbx_zoom(case):
    camera = make_camera({"orthographicWidth": case["inputs"]["orthographicWidth"], "orthographic": 1})
    left, right, _, _ = camera.getRenderingFrustum(1.5)
    assert (right - left) / 30 == pytest.approx(case["expected"]["fbxOrthoZoom"], abs=case["tolerance"])


@cases_of("camera_defaults")
def test_new_camera_has_mayas_defaults(case):
    from maya import cmds

    if "createNode" in case["inputs"]["created"]:
        shape = cmds.createNode("camera")
    else:
        # What Create > Camera runs: the film fit is given, all else is left.
        _, shape = cmds.camera(filmFit="fill")
    for name, value in case["expected"].items():
        node = "defaultResolution" if name in ("width", "height") else shape
        assert cmds.getAttr("%s.%s" % (node, name)) == pytest.approx(value, abs=case["tolerance"]), name


@cases_of("camera_units")
def test_apertures_are_inches_and_clip_planes_centimetres(case):
    inputs, expected = case["inputs"], case["expected"]
    camera = make_camera(inputs)
    # At a distance of the focal length the film frustum is the film: here in the millimetres of the focal length.
    width, height = camera.getFilmFrustum(inputs["focalLength"])[:2]
    found = {
        "horizontalApertureMm": width,
        "verticalApertureMm": height,
        "horizontalApertureOffsetMm": camera.horizontalFilmOffset * 25.4,
        "verticalApertureOffsetMm": camera.verticalFilmOffset * 25.4,
        "nearClipPlane": camera.nearClippingPlane,
        "farClipPlane": camera.farClippingPlane,
        "focusDistance": camera.focusDistance,
    }
    for name, value in expected.items():
        assert found[name] == pytest.approx(value, abs=case["tolerance"]), name


@cases_of("film_offset")
def test_off_axis_film_offset_centres_the_zero_parallax_point(case):
    inputs, expected = case["inputs"], case["expected"]
    attributes = {"focalLength": inputs["focalLengthMm"], "horizontalFilmOffset": expected["horizontalFilmOffsetInch"]}
    camera = make_camera(attributes, translate=(inputs["cameraX"], 0, 0))
    # 1e-9 in of 1.41732 in of film, doubled by NDC; the matrix is single precision.
    assert project(camera, (0, 0, -inputs["zeroParallaxCm"])) == pytest.approx((0, 0), abs=1e-6)


@cases_of("screen_point")
def test_world_point_lands_on_its_screen_point(case):
    inputs, expected = case["inputs"], case["expected"]
    camera = make_camera(
        inputs["camera"], inputs["cameraTranslate"], inputs["cameraRotate"], inputs["cameraRotateOrder"]
    )
    set_resolution(inputs["camera"]["width"], inputs["camera"]["height"], inputs["camera"]["pixelAspect"])
    x, y = project(camera, inputs["worldPoint"])
    assert [x, y] == pytest.approx(expected["ndc"], abs=2e-6)
    assert [x / 2, y / 2] == pytest.approx(expected["normalizedCoordHalf"], abs=case["tolerance"])
    pixel = [(x + 1) / 2 * inputs["camera"]["width"], (1 - y) / 2 * inputs["camera"]["height"]]
    assert pixel == pytest.approx(expected["pixel"], abs=2e-3)


@cases_of("screen_quadrant")
def test_cube_is_seen_in_its_corner_of_the_frame(case):
    inputs, expected = case["inputs"], case["expected"]
    camera = make_camera(inputs, inputs["cameraTranslate"], inputs["cameraRotate"], inputs["cameraRotateOrder"])
    set_resolution(1850, 1000)  # the film's own aspect, 29.6 x 16 mm
    x, y = project(camera, inputs["worldPoint"])
    assert (math.copysign(1, x), math.copysign(1, y)) == (expected["signX"], expected["signY"])
    assert [x, y] == pytest.approx(expected["ndcFromFormula"], abs=2e-6)


@cases_of("image_format_codes")
def test_image_format_has_mayas_codes(case):
    from maya import cmds

    listed = cmds.attributeQuery("imageFormat", node="defaultRenderGlobals", listEnum=True)[0]
    found, value = {}, -1
    for entry in listed.split(":"):
        name, equals, number = entry.partition("=")
        value = int(number) if equals else value + 1
        found[name] = value
    assert {name: found.get(name) for name in case["expected"]} == case["expected"]


@cases_of("image_name")
def test_render_settings_name_the_image(case):
    from maya import cmds

    inputs = case["inputs"]
    for name in ("animation", "outFormatControl", "putFrameBeforeExt", "periodInExt", "extensionPadding"):
        if name in inputs:
            cmds.setAttr("defaultRenderGlobals." + name, inputs[name])
    cmds.setAttr("defaultRenderGlobals.imageFilePrefix", inputs["imageFilePrefix"], type="string")
    cmds.setAttr("defaultRenderGlobals.imageFormat", 7)
    for name in ("startFrame", "endFrame"):
        cmds.setAttr("defaultRenderGlobals." + name, inputs["frame"])
    cmds.setAttr("defaultRenderGlobals.animationRange", 0)
    cmds.currentTime(inputs["frame"])
    assert cmds.renderSettings(firstImageName=True)[0] == case["expected"]["fileName"]


@cases_of("render_settings")
def test_untouched_render_settings_are_the_node_defaults(case, tmp_path):
    from maya import cmds

    expected = case["expected"]
    path = tmp_path / case["inputs"]["scene"]
    path.write_text("//Maya ASCII 2024 scene\n", encoding="utf-8")
    cmds.workspace(tmp_path.as_posix(), openWorkspace=True)
    cmds.file(path.as_posix(), open=True, force=True)
    cmds.currentTime(int(expected["frames"]))
    assert cmds.getAttr("defaultResolution.width") == expected["width"]
    assert cmds.getAttr("defaultResolution.height") == expected["height"]
    assert not cmds.getAttr("defaultRenderGlobals.animation")  # so only the current frame is rendered
    assert not cmds.getAttr("defaultRenderGlobals.imageFilePrefix")
    scene = case["inputs"]["scene"].rpartition(".")[0]
    full = cmds.renderSettings(firstImageName=True, fullPath=True)[0].replace("\\", "/")
    folder, _, name = full.rpartition("/")
    assert folder == expected["outputDir"].replace("<project>", tmp_path.as_posix())
    assert name.startswith(expected["effectivePrefix"].replace("<Scene>", scene) + ".")


@cases_of("fbx_name")
def test_escaped_fbx_name_is_read_as_it_was_written(case):
    from pose_annotations.core.recognition.bone_names import decode_fbxasc

    assert decode_fbxasc(case["inputs"]["mayaName"])[0] == case["expected"]["decoded"]


def test_every_kind_of_case_is_asked_here():
    here = {kind for name, test in globals().items() if name.startswith("test_") for kind in kinds_of(test)}
    assert {case["kind"] for case in CASES} == here
    assert len(CASES) == 143


def kinds_of(test):
    for mark in getattr(test, "pytestmark", ()):
        if mark.name == "parametrize":
            for case in mark.args[1]:
                if isinstance(case, dict):
                    yield case["kind"]
