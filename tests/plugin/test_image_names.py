"""Names of rendered pictures: Autodesk's documented examples, tokens, folders, renumbering, patterns of the user."""

import pytest
from pose_annotations.core.errors import ImageError, UsageError
from pose_annotations.core.frames_and_images import image_names
from pose_annotations.core.frames_and_images.image_names import Naming

PNG = Naming(prefix="rocket", scene="launch", image_format=32, animation=True)


def _name(naming, frame=1, camera="persp", layer="masterLayer"):
    return image_names.image_name(image_names.name_pattern(naming, camera, layer), naming, frame)


def test_documented_names_of_the_reference_come_out(reference_cases):
    names = [case for case in reference_cases if case["kind"] == "image_name"]
    assert len(names) >= 5
    for case in names:
        given = case["inputs"]
        naming = Naming(
            prefix=given["imageFilePrefix"],
            image_format={"iff": 7}[given["extension"]],
            animation=bool(given["animation"]),
            out_format_control=given["outFormatControl"],
            put_frame_before_ext=bool(given.get("putFrameBeforeExt", 1)),
            period_in_ext=given.get("periodInExt", 1),
            padding=given["extensionPadding"],
        )
        assert _name(naming, given["frame"]) == case["expected"]["fileName"], case["id"]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, "rocket.0007.png"),
        ({"period_in_ext": 2}, "rocket_0007.png"),
        ({"period_in_ext": 0}, "rocket0007.png"),
        ({"put_frame_before_ext": False}, "rocket.png.0007"),
        ({"out_format_control": 1}, "rocket.0007"),
        ({"out_format_control": 2, "out_format_ext": "frm"}, "rocket.0007.frm"),
        ({"animation": False}, "rocket.png"),
        ({"animation": False, "out_format_control": 1}, "rocket"),
        ({"padding": 1}, "rocket.7.png"),
        ({"padding": 6}, "rocket.000007.png"),
        ({"prefix": ""}, "launch.0007.png"),
        ({"image_format": 8}, "rocket.0007.jpg"),
        ({"image_format": 51, "plugin_format": "exr"}, "rocket.0007.exr"),
        ({"image_format": 40}, "rocket.0007.exr"),
        ({"prefix": "<Scene>/<Camera>/<RenderLayer>"}, "launch/persp/masterLayer.0007.png"),
        ({"prefix": "<scene>_<LAYER>_v<Version>", "version": "003"}, "launch_masterLayer_v003.0007.png"),
        ({"prefix": "%s/%c_%l"}, "launch/persp_masterLayer.0007.png"),
        ({"prefix": "<Scene>_<Extension>"}, "launch_png.0007.png"),
        ({"several_cameras": True}, "persp/rocket.0007.png"),
        ({"several_layers": True}, "masterLayer/rocket.0007.png"),
        ({"several_cameras": True, "several_layers": True}, "masterLayer/persp/rocket.0007.png"),
        ({"several_cameras": True, "prefix": "<Camera>_rocket"}, "persp_rocket.0007.png"),
        ({"arnold_translator": "jpeg"}, "rocket.0007.jpg"),
        ({"arnold_translator": "deepexr"}, "rocket.0007.exr"),
        ({"arnold_translator": "exr", "arnold_splits_passes": True}, "beauty/rocket.0007.exr"),
        ({"arnold_translator": "exr", "prefix": "<RenderPass>/rocket"}, "beauty/rocket.0007.exr"),
        (
            {"renumber": True, "start_extension": 100, "start_frame": 1, "by_frame": 2, "by_extension": 10},
            "rocket.0130.png",
        ),
        ({"renumber": True, "start_extension": 1, "start_frame": 6, "by_frame": 0.5}, "rocket.0003.png"),
    ],
)
def test_settings_make_this_name_at_frame_7(change, expected):
    assert _name(PNG._replace(**change), 7) == expected


def test_frame_numbers_under_100_keep_their_padding():
    """One of the faults of the script that this plug-in supersedes."""
    assert [_name(PNG, frame) for frame in (1, 42, 99, 100, 12345)] == [
        "rocket.0001.png", "rocket.0042.png", "rocket.0099.png", "rocket.0100.png", "rocket.12345.png",
    ]  # fmt: skip


def test_the_minus_sign_counts_among_the_digits():
    assert _name(PNG, -5) == "rocket.-005.png"


def test_a_camera_path_becomes_a_safe_folder():
    assert _name(PNG._replace(several_cameras=True), 1, "|rig|ns:cam").startswith("rig_ns_cam/")


def test_renumbering_refuses_a_frame_that_is_not_rendered():
    naming = PNG._replace(renumber=True, start_frame=1, by_frame=2)
    with pytest.raises(ImageError, match="frame 4 is none of those"):
        _name(naming, 4)


def test_a_movie_has_no_picture_for_each_frame():
    with pytest.raises(ImageError, match="Quicktime"):
        _name(PNG._replace(image_format=22))


def test_an_unknown_format_code_is_named():
    with pytest.raises(ImageError, match="imageFormat is 77"):
        _name(PNG._replace(image_format=77))


VALUES = {"scene": "launch", "camera": "persp", "renderlayer": "masterLayer", "layer": "masterLayer"}


@pytest.mark.parametrize(
    ("text", "folder", "pattern", "padding"),
    [
        ("renders/dance.####.png", "renders", "dance.@FRAME@.png", 4),
        ("renders/dance.%05d.png", "renders", "dance.@FRAME@.png", 5),
        ("dance.%d.png", ".", "dance.@FRAME@.png", 1),
        ("/a/b/<Camera>/x.<Frame>.exr", "/a/b", "persp/x.@FRAME@.exr", 1),
        ("C:\\out\\<Scene>_<Frame4>.jpg", "C:/out", "launch_@FRAME@.jpg", 4),
        ("still.png", ".", "still.png", 1),
        ("日本/踊り ###.png", "日本", "踊り @FRAME@.png", 3),
    ],
)
def test_a_pattern_of_the_user_is_split_into_folder_and_name(text, folder, pattern, padding):
    assert image_names.parse_user_pattern(text, VALUES) == (folder, pattern, padding)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "names no file"),
        ("renders/", "names no file"),
        ("a##_###.png", "widths"),
        ("a.<Shot>.####.png", "unknown token <Shot>"),
    ],
)
def test_a_pattern_that_makes_no_sense_is_refused(text, reason):
    with pytest.raises(UsageError, match=reason):
        image_names.parse_user_pattern(text, VALUES)
