"""Names, sizes and frames of pictures under renderers that keep them on nodes of their own."""

import plugin_scenes as scenes
import pytest
from maya import cmds
from pose_annotations.core.errors import ExportError, ImageError
from pose_annotations.core.options import ExportOptions
from pose_annotations.scene import render_settings
from pose_annotations.scene.preflight import check_export

MORE_CAMERAS = scenes.camera("second")


@pytest.fixture
def settings_of(open_scene):
    """Function of a renderer and the lines that make its nodes: opens such a scene and reads its settings."""

    def read(renderer, nodes, *parts, **options):
        ren = f'select -ne :defaultRenderGlobals;\n\tsetAttr ".ren" -type "string" "{renderer}";\n'
        open_scene(scenes.scene(scenes.figure(), scenes.camera("shot"), *parts, extra=ren + nodes, **options))
        return render_settings.read_settings(2 if parts else 1)

    return read


def _vray(**attributes):
    return 'createNode VRaySettingsNode -s -n "vraySettings";\n' + _lines(attributes)


def _lines(attributes):
    return "".join(
        f'\tsetAttr ".{name}" -type "string" "{value}";\n'
        if isinstance(value, str)
        else f'\tsetAttr ".{name}" {value};\n'
        for name, value in attributes.items()
    )


def _names(settings, frame=7, camera="shot"):
    return render_settings.picture_names(settings, camera).name(frame)


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        ({}, "test.0007.png"),
        ({"fnprx": "beauty/<Scene>_<Layer>_<Camera>"}, "beauty/test_masterLayer_shot.0007.png"),
        ({"fnprx": "%s_%c", "imgfs": "exr"}, "test_shot.0007.exr"),
        ({"imgfs": "exr (multichannel)"}, "test.0007.exr"),
        ({"fileNamePadding": 6, "imgfs": "tif"}, "test.000007.tif"),
        ({"fnprx": "<Camera>/%v/<Scene>", "imgfs": "exr (deep)"}, "shot/test.0007.exr"),
    ],
)
def test_v_ray_names_by_its_own_prefix_format_and_padding(settings_of, attributes, expected):
    """Maya's prefix, format, padding and order do not count (Deadline Cloud's issue 443)."""
    settings = settings_of("vray", _vray(**attributes), prefix="mayas")
    cmds.setAttr("defaultRenderGlobals.putFrameBeforeExt", False)
    assert _names(settings) == expected
    assert not list(settings.picture_warnings(False, False))


def test_a_version_label_is_in_the_name_of_each_token(settings_of):
    version = 'select -ne :defaultRenderGlobals;\n\tsetAttr ".renderVersion" -type "string" "v3";\n'
    assert _names(settings_of("vray", version + _vray(fnprx="<Version>/%v_%s"))) == "v3/v3_test.0007.png"


def test_an_empty_token_in_front_leaves_the_pictures_in_their_folder(settings_of, tmp_path):
    settings = settings_of("vray", _vray(fnprx="<Version>/<Scene>"))
    assert render_settings.picture_names(settings, "shot").path(7) == str(tmp_path / "images" / "test.0007.png")


@pytest.mark.parametrize("renderer", ["vray", "redshift", "mayaSoftware"])
def test_a_token_whose_text_is_not_known_is_named(settings_of, renderer):
    nodes = {
        "vray": _vray(fnprx="<Scene>_<Quality>"),
        "redshift": 'createNode RedshiftOptions -s -n "redshiftOptions";\n',
    }
    settings = settings_of(renderer, nodes.get(renderer, ""), prefix="<Scene>_<Quality>")
    warnings = [str(warning) for warning in settings.picture_warnings(False, False)]
    assert len(warnings) == 1 and "<Quality> (<Scene>_<Quality>)" in warnings[0] and "--images" in warnings[0]
    assert not list(settings.picture_warnings(False, True)) and not list(settings.picture_warnings(True, False))


def test_v_ray_puts_several_cameras_into_folders(settings_of):
    assert _names(settings_of("vray", _vray(), MORE_CAMERAS)) == "shot/test.0007.png"
    assert _names(settings_of("vray", _vray(fnprx="<Camera>/a"), MORE_CAMERAS)) == "shot/a.0007.png"


def test_v_ray_has_its_own_size_and_square_pixels_with_rounding(settings_of):
    settings = settings_of("vray", _vray(wi=960, he=540, pxa=0.99956), width=1920, height=1080)
    assert (settings.width, settings.height, settings.pixel_aspect) == (960, 540, 1.0)
    assert settings_of("vray", _vray(wi=960, he=540, pxa=2)).device_aspect == pytest.approx(960 / 540 * 2)


def test_v_ray_renders_a_sequence_by_its_own_switch_and_list(settings_of):
    still = settings_of("vray", _vray(), animation=False)
    assert not still.is_animated and _names(still) == "test.png"
    sequence = settings_of("vray", _vray(animtp=1), animation=False, start=3, end=5)
    assert render_settings.frames_to_export("render", sequence) == (3, 4, 5)
    listed = settings_of("vray", _vray(animtp=2, animFrames="1-9;4,20"), animation=False)
    assert render_settings.frames_to_export("render", listed) == (1, 5, 9, 20)


@pytest.mark.parametrize(("name", "is_there"), [("test.0001.exr", True), ("test0001.exr", True), ("other.exr", False)])
def test_of_two_possible_names_the_one_on_the_disk_counts(settings_of, tmp_path, name, is_there):
    settings = settings_of("vray", _vray(imgfs="exr (multichannel)"))
    (tmp_path / "images").mkdir()
    (tmp_path / "images" / name).write_bytes(b"")
    names = render_settings.picture_names(settings, "shot")
    assert names.name(1) == (name if is_there else "test.0001.exr")
    assert bool(names.others) is not is_there


def test_names_that_are_not_certain_are_a_warning_until_a_picture_is_there(settings_of, tmp_path):
    settings_of("vray", _vray(imgfs="exr (multichannel)"))
    texts = [one.text for one in check_export(ExportOptions(output=str(tmp_path / "out"), occlusion=False)).findings]
    assert any("called test.#.exr in the labels, but may be called test#.exr" in text for text in texts)
    given = check_export(ExportOptions(output=str(tmp_path / "out"), images="a.####.exr"))
    assert not [one.text for one in given.findings if "may be called" in one.text]


@pytest.mark.parametrize(
    ("attributes", "what"),
    [({"vrscon": 1, "vrscron": 0}, "no pictures"), ({"relements_separateRGBA": 1}, "a folder of its own")],
)
def test_what_v_ray_does_otherwise_is_said(settings_of, attributes, what):
    settings = settings_of("vray", _vray(**attributes))
    (warning,) = settings.picture_warnings(False, False)
    assert what in warning
    assert not list(settings.picture_warnings(True, False)) and not list(settings.picture_warnings(False, True))


@pytest.mark.parametrize(("number", "expected"), list(enumerate(["iff", "exr", "png", "tga", "jpg", "tif"])))
def test_redshift_has_mayas_names_and_its_own_format(settings_of, number, expected):
    nodes = f'createNode RedshiftOptions -s -n "redshiftOptions";\n\tsetAttr ".imageFormat" {number};\n'
    settings = settings_of("redshift", nodes, prefix="<Scene>/<Camera>_<RenderPass>x")
    assert _names(settings) == f"test/shot_x.0007.{expected}"
    assert not list(settings.picture_warnings(False, False))


def test_an_aov_that_takes_the_place_of_redshifts_picture_is_said(settings_of):
    nodes = (
        'createNode RedshiftOptions -s -n "redshiftOptions";\n'
        'createNode RedshiftAOV -n "rsAov_Z";\n\tsetAttr ".aovType" -type "string" "Z";\n'
        'createNode RedshiftAOV -n "rsAov_Beauty";\n\tsetAttr ".aovType" -type "string" "Beauty";\n'
    )
    (warning,) = settings_of("redshift", nodes).picture_warnings(False, False)
    assert "rsAov_Beauty" in warning
    cmds.setAttr("redshiftOptions.aovGlobalEnableMode", 0)
    assert not list(render_settings.read_settings(1).picture_warnings(False, False))


def _renderman(folder, name, more=""):
    return (
        'createNode rmanGlobals -s -n "rmanGlobals";\n'
        + _lines({"imageOutputDir": folder, "imageFileFormat": name})
        + more
    )


def test_renderman_has_a_path_of_its_own(settings_of, tmp_path):
    display = (
        'createNode rmanDisplay -n "rmanDefaultDisplay";\ncreateNode d_tiff -n "d_tiff";\n'
        'connectAttr "rmanDefaultDisplay.msg" "rmanGlobals.displays[0]";\n'
        'connectAttr "d_tiff.msg" "rmanDefaultDisplay.displayType";\n'
    )
    settings = settings_of("renderman", _renderman("<ws>/images/<scene>", "<scene>_<aov>.<f5>.<ext>", display))
    names = render_settings.picture_names(settings, "shot")
    assert names.path(7) == str(tmp_path / "images" / "test" / "test_beauty.00007.tif")
    assert names.name(7) == "test/test_beauty.00007.tif" and not names.others


def test_what_sources_disagree_about_is_settled_by_renderman_pictures_on_the_disk(settings_of, tmp_path):
    settings = settings_of("renderManRIS", _renderman("<ws>/images/v<version>", "<layer>_<camera>.<f4>.<ext>"))
    first = render_settings.picture_names(settings, "shot")
    assert first.name(7) == "v1/defaultRenderLayer_shotShape.0007.exr" and first.others
    (tmp_path / "images" / "v001").mkdir(parents=True)
    (tmp_path / "images" / "v001" / "masterLayer_shot.0001.exr").write_bytes(b"")
    names = render_settings.picture_names(settings, "shot")
    assert names.name(7) == "v001/masterLayer_shot.0007.exr" and not names.others


def test_a_token_of_renderman_without_a_value_asks_for_the_names(settings_of):
    settings = settings_of("renderman", _renderman("<ws>/images", "<scene>_<date>.<f4>.<ext>"))
    with pytest.raises(ImageError, match=r"<date> .*name the pictures with --images"):
        render_settings.picture_names(settings, "shot")
    assert render_settings.picture_names(settings, "shot", "a.####.png").name(7) == "a.0007.png"


def test_an_environment_variable_of_renderman_is_read_or_asked_for(settings_of, tmp_path, monkeypatch):
    settings = settings_of("renderman", _renderman("${SHOT_ROOT}/images", "<scene>.<f4>.<ext>"))
    monkeypatch.delenv("SHOT_ROOT", raising=False)
    with pytest.raises(ImageError, match=r"\$\{SHOT_ROOT\} .*is not set here"):
        render_settings.picture_names(settings, "shot")
    monkeypatch.setenv("SHOT_ROOT", str(tmp_path))
    assert render_settings.picture_names(settings, "shot").path(7) == str(tmp_path / "images" / "test.0007.exr")


NOT_READ = "the names that the renderer '{}' gives its pictures are not read"
VRAY_MISSING = 'requires -nodeType "VRaySettingsNode" "vrayformaya" "5";\n' + _vray(fnprx="a")


@pytest.mark.parametrize(
    ("renderer", "nodes"),
    [("vray", VRAY_MISSING), ("redshift", ""), ("renderman", ""), ("_3delight", ""), ("octane", "")],
)
def test_a_renderer_whose_settings_cannot_be_read_is_named(settings_of, tmp_path, renderer, nodes):
    settings = settings_of(renderer, nodes)
    (warning,) = settings.picture_warnings(False, False)
    assert warning.startswith(NOT_READ.format(renderer)) and "--images" in warning
    options = ExportOptions(output=str(tmp_path / "out"), occlusion=False, strict=True)
    with pytest.raises(ExportError, match="not read"):
        check_export(options).stop_at_problems()
    assert not [one for one in check_export(options._replace(images="a.####.png")).problems if "not read" in one.text]


@pytest.mark.parametrize("renderer", ["mayaSoftware", "mayaHardware2", "arnold", ""])
def test_mayas_own_renderers_need_no_word(settings_of, renderer):
    assert not list(settings_of(renderer, "").picture_warnings(False, False))


def test_an_absolute_prefix_is_the_folder_of_the_pictures(settings_of, tmp_path):
    settings = settings_of("vray", _vray(fnprx="C:/renders/<Scene>/beauty"), MORE_CAMERAS)
    names = render_settings.picture_names(settings, "shot")
    assert (names.folder, names.name(7)) == ("C:/renders/test", "beauty.0007.png")


def test_a_single_frame_in_the_render_settings_is_said_as_that(settings_of, tmp_path):
    settings_of("mayaSoftware", "", animation=False)
    check = check_export(ExportOptions(output=str(tmp_path / "out"), frames="1-2"))
    (problem,) = check.problems
    assert "render a single frame" in problem.text and "Renumber" not in problem.text and "--images" in problem.text
