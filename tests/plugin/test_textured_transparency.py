"""What one sees through by a texture: looked up at the place where a ray meets a face."""

import json
from pathlib import Path

import plugin_scenes as scenes
import pytest
from pose_annotations.core.keypoint_sets import MPII16
from pose_annotations.core.options import ExportOptions
from pose_annotations.scene.export import export_annotations

PIL = pytest.importorskip("PIL.Image", reason="the images of these tests are made with Pillow")

FRONT = scenes.camera("shot")
WRISTS = {"l_wrist", "r_wrist"}  # seen through the card at u = 0.804 and 0.196, v = 0.5


def _placed(**values):
    lines = "".join(f'\tsetAttr ".{name}" {value};\n' for name, value in values.items())
    return f'createNode place2dTexture -n "place";\n{lines}connectAttr "place.o" "texture.uv";\n'


SCROLLING = scenes.keys("place", "offsetU", {1: 0, 9: 1}, kind="animCurveTU")
BY_TRANSPARENCY = 'connectAttr "texture.outTransparency" "leafy.transparency";\n'


@pytest.fixture
def leaf(tmp_path):
    """Writes leaf.png: solid on its right half, or where ``solid(x, y)`` says so (from the top left)."""

    def write(name="leaf.png", mode="RGBA", solid=lambda x, y: x >= 32):
        image = PIL.new("RGBA", (64, 64))
        for x in range(64):
            for y in range(64):
                shade = 255 if solid(x, y) else 0
                image.putpixel((x, y), (200, 100, 50, shade) if mode == "RGBA" else (shade, shade, shade, 255))
        image.convert(mode).save(tmp_path / name)
        return tmp_path / name

    return write


@pytest.fixture
def hidden(open_scene, tmp_path):
    """Function of the parts of a scene: which wrists are hidden, and the warnings."""

    def run(*parts):
        open_scene(scenes.scene(scenes.figure(), FRONT, *parts, end=1))
        result = export_annotations(ExportOptions(output=str(tmp_path / "out")))
        (record,) = json.loads(Path(result.paths[0]).read_text(encoding="utf-8"))["annotations"]
        states = zip(MPII16.joints, record["joint_state"])
        return {name for name, state in states if name in WRISTS and state == "occluded"}, result.warnings

    return run


def test_a_card_hides_where_its_texture_is_and_not_beside_it(hidden, leaf):
    leaf()
    assert hidden(scenes.card("card"), scenes.textured_material("lambert", BY_TRANSPARENCY)) == ({"l_wrist"}, ())
    leaf(solid=lambda x, y: x < 32)
    assert hidden(scenes.card("card"), scenes.textured_material("lambert", BY_TRANSPARENCY))[0] == {"r_wrist"}


def test_rows_of_an_image_begin_at_the_top_and_v_at_the_bottom(hidden, leaf):
    """Turned by a quarter: u runs up, so that the left wrist is before the image's lower half."""
    turned = scenes.card("card", uvs=((0, 1), (0, 0), (1, 0), (1, 1)))
    leaf(solid=lambda x, y: y >= 32)
    assert hidden(turned, scenes.textured_material("lambert", BY_TRANSPARENCY))[0] == {"l_wrist"}
    leaf(solid=lambda x, y: y < 32)
    assert hidden(turned, scenes.textured_material("lambert", BY_TRANSPARENCY))[0] == {"r_wrist"}


OPACITY = '\taddAttr -ln "opacity" -at "float3" -uac -nc 3;\n' + "".join(
    f'\taddAttr -ln "opacity{letter}" -at "float" -dv 1 -p "opacity";\n' for letter in "RGB"
)
ALPHA = '\taddAttr -ln "Alpha" -at "float" -dv 1;\n'
REVERSED = 'createNode reverse -n "turn";\n'


@pytest.mark.parametrize(
    ("kind", "extra", "connect"),
    [
        ("lambert", "", 'connectAttr "texture.outTransparency" "leafy.transparency";\n'),
        ("lambert", "", "".join(
            f'connectAttr "texture.outTransparency{c}" "leafy.transparency{c}";\n' for c in "RGB")),
        ("surfaceShader", "", 'connectAttr "texture.outTransparency" "leafy.outTransparency";\n'),
        ("lambert", OPACITY, "".join(f'connectAttr "texture.outAlpha" "leafy.opacity{c}";\n' for c in "RGB")),
        ("lambert", ALPHA, 'connectAttr "texture.outAlpha" "leafy.Alpha";\n'),
        ("lambert", "", REVERSED + "".join(
            f'connectAttr "texture.outAlpha" "turn.input{a}";\nconnectAttr "turn.output{a}" "leafy.transparency{c}";\n'
            for a, c in zip("XYZ", "RGB"))),
        ("lambert", '\taddAttr -ln "AlbedoTex7" -dt "string";\n' + ALPHA,
         'connectAttr "texture.ftn" "leafy.AlbedoTex7";\n'),
    ],
    ids=["lambert", "its components", "surfaceShader", "opacity of Arnold", "Alpha", "through reverse", "MMD2Maya's"],
)  # fmt: skip
def test_each_way_to_connect_an_alpha_is_read(hidden, leaf, kind, extra, connect):
    leaf()
    assert hidden(scenes.card("card"), scenes.textured_material(kind, connect, extra=extra)) == ({"l_wrist"}, ())


@pytest.mark.parametrize(
    ("connect", "expected"),
    [
        ('connectAttr "texture.outColor" "leafy.transparency";\n', {"r_wrist"}),
        (REVERSED + 'connectAttr "texture.outColor" "turn.input";\nconnectAttr "turn.output" "leafy.transparency";\n',
         {"l_wrist"}),
        ('setAttr "texture.ail" yes;\n' + BY_TRANSPARENCY, {"l_wrist"}),
    ],
    ids=["white is clear", "white is solid", "alpha is luminance"],
)  # fmt: skip
def test_a_black_and_white_mask_is_read(hidden, leaf, connect, expected):
    leaf(mode="L")
    assert hidden(scenes.card("card"), scenes.textured_material("lambert", connect)) == (expected, ())


@pytest.mark.parametrize("name", ["leaf.png", "leaf.tga", "leaf.dds"])
def test_the_formats_of_mmd_that_have_an_alpha_are_read(hidden, leaf, name):
    leaf(name)
    assert hidden(
        scenes.card("card"), scenes.textured_material("lambert", BY_TRANSPARENCY).replace("leaf.png", name)
    ) == ({"l_wrist"}, ())


@pytest.mark.parametrize("mode", ["RGB", "L"])
def test_an_image_without_alpha_is_solid(hidden, leaf, mode):
    leaf(mode=mode)
    assert hidden(scenes.card("card"), scenes.textured_material("lambert", BY_TRANSPARENCY)) == (WRISTS, ())


def test_an_alpha_that_is_nothing_everywhere_is_none(hidden, leaf):
    leaf(solid=lambda x, y: False)
    assert hidden(scenes.card("card"), scenes.textured_material("lambert", BY_TRANSPARENCY)) == (WRISTS, ())


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"re": '-type "float2" 2 1'}, {"l_wrist"}),  # u 0.804 -> 0.61, 0.196 -> 0.39
        ({"of": '-type "float2" 0.5 0'}, {"r_wrist"}),  # 0.30 and 0.70
        ({"re": '-type "float2" 2 1', "of": '-type "float2" 0.25 0'}, {"l_wrist", "r_wrist"}),  # 0.86 and 0.64
        ({"mu": "yes"}, {"l_wrist"}),  # the first copy as it is
        ({"re": '-type "float2" 2 1', "mu": "yes"}, set()),  # 1.61 is mirrored to 0.39, and 0.39
        ({"of": '-type "float2" -1 0', "mu": "yes"}, {"r_wrist"}),  # -0.20 is mirrored to 0.20, and -0.80 to 0.80
        ({"re": '-type "float2" 2 1', "mv": "yes"}, {"l_wrist"}),  # V is not repeated
    ],
)
def test_a_texture_that_is_repeated_or_shifted_is_read_so(hidden, leaf, values, expected):
    leaf()
    parts = scenes.card("card"), scenes.textured_material("lambert", BY_TRANSPARENCY), _placed(**values)
    assert hidden(*parts) == (expected, ())


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"r": "90"}, {"r_wrist"}),  # u runs up in the image: 0.80 is in its upper half, 0.20 in the lower one
        ({"r": "-90"}, {"l_wrist"}),
        ({"rf": "90"}, {"r_wrist"}),
        ({"r": "90", "of": '-type "float2" 0.25 0'}, {"l_wrist", "r_wrist"}),  # 1.05 and 0.45, then turned
        ({"r": "90", "of": '-type "float2" 0 0.25'}, {"r_wrist"}),
        ({"rf": "90", "of": '-type "float2" 0.25 0'}, {"r_wrist"}),
        ({"rf": "90", "of": '-type "float2" 0 0.25'}, {"l_wrist", "r_wrist"}),  # turned, then 1.05 and 0.45
    ],
)
def test_a_texture_that_is_turned_is_read_so(hidden, leaf, values, expected):
    leaf(solid=lambda x, y: y >= 32)
    parts = scenes.card("card"), scenes.textured_material("lambert", BY_TRANSPARENCY), _placed(**values)
    assert hidden(*parts) == (expected, ())


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"r": "180", "of": '-type "float2" 0.25 0'}, {"l_wrist", "r_wrist"}),  # 1.05 and 0.45, turned: 0.95 and 0.55
        ({"rf": "180", "of": '-type "float2" 0.25 0'}, set()),  # turned 0.20 and 0.80, shifted: 0.45 and 0.05
        ({"tf": '-type "float2" 0.5 0'}, {"r_wrist"}),  # 0.30, and -0.30 is 0.70 of the copy before
        ({"tf": '-type "float2" 0.1 0', "c": '-type "float2" 0.8 1'}, {"l_wrist"}),  # 0.70 / 0.8 and 0.10 / 0.8
        (
            {"tf": '-type "float2" 0.1 0', "c": '-type "float2" 0.8 1', "re": '-type "float2" 2 1'},
            {"l_wrist"},
        ),  # 1.76, 0.24
        ({"s": "yes", "of": '-type "float2" 0 0.75'}, {"r_wrist"}),  # V 1.25, a second row: 1.30 and 0.70
        ({"s": "yes", "of": '-type "float2" 0 0.25'}, {"l_wrist"}),  # V 0.75, a first row
        ({"s": "yes", "mu": "yes", "of": '-type "float2" 0 0.75'}, {"l_wrist", "r_wrist"}),  # 1.30 is mirrored: 0.70
    ],
)
def test_a_texture_in_a_frame_or_in_staggered_rows_is_read_so(hidden, leaf, values, expected):
    leaf()
    parts = scenes.card("card"), scenes.textured_material("lambert", BY_TRANSPARENCY), _placed(**values)
    assert hidden(*parts) == (expected, ())


def test_a_frame_that_covers_a_part_of_the_surface_is_named(hidden, leaf):
    """Nobody says what alpha a texture has beside its frame: solid, here at 0.80; 0.20 / 0.5 is within."""
    leaf()
    half = _placed(c='-type "float2" 0.5 1')
    found, warnings = hidden(scenes.card("card"), scenes.textured_material("lambert", BY_TRANSPARENCY), half)
    assert found == {"l_wrist"} and ["does not cover the surface" in one for one in warnings] == [True]


def test_a_user_who_works_in_radians_gets_the_same_turn(open_scene, leaf, tmp_path):
    from maya import cmds

    leaf(solid=lambda x, y: y >= 32)
    parts = scenes.card("card"), scenes.textured_material("lambert", BY_TRANSPARENCY), _placed(r="90")
    open_scene(scenes.scene(scenes.figure(), FRONT, *parts, end=1))
    cmds.currentUnit(angle="rad")
    result = export_annotations(ExportOptions(output=str(tmp_path / "out")))
    (record,) = json.loads(Path(result.paths[0]).read_text(encoding="utf-8"))["annotations"]
    states = dict(zip(MPII16.joints, record["joint_state"]))
    assert (states["l_wrist"], states["r_wrist"]) == ("visible", "occluded")


_NEXT = ((1, 0), (2, 0), (2, 1), (1, 1))  # UVs of the tile to the right of the first
_ABOVE = ((0, 1), (1, 1), (1, 2), (0, 2))


@pytest.mark.parametrize(
    ("mode", "name", "uvs", "tile"),
    [
        (3, "leaf.1001.png", _NEXT, "leaf.1002.png"),
        (3, "leaf.<UDIM>.png", _ABOVE, "leaf.1011.png"),
        (3, "shot1010_leaf.1001.png", _NEXT, "shot1010_leaf.1002.png"),
        (1, "leaf_u0_v0.png", _NEXT, "leaf_u1_v0.png"),
        (2, "leaf_u1_v1.png", _ABOVE, "leaf_u1_v2.png"),
        (2, "leaf_u<u>_v<v>.png", _NEXT, "leaf_u2_v1.png"),
    ],
)
def test_an_image_in_tiles_is_read_from_the_tile_that_is_hit(hidden, leaf, mode, name, uvs, tile):
    leaf(tile)
    for first in ("leaf.1001.png", "leaf_u0_v0.png", "leaf_u1_v1.png"):
        leaf(first, solid=lambda x, y: x < 32)
    tiled = scenes.textured_material("lambert", BY_TRANSPARENCY).replace("leaf.png", name)
    tiled += f'setAttr "texture.uvTilingMode" {mode};\n'
    assert hidden(scenes.card("card", uvs=uvs), tiled) == ({"l_wrist"}, ())
    (Path(leaf(tile)).parent / tile).unlink()
    found, (warning,) = hidden(scenes.card("card", uvs=uvs), tiled)
    assert found == WRISTS and tile + ": there is no such file" in warning


@pytest.mark.parametrize("uvs", [((-1, 0), (0, 0), (0, 1), (-1, 1)), ((10, 0), (11, 0), (11, 1), (10, 1))])
def test_beside_the_tiles_a_texture_is_solid_and_named(hidden, leaf, uvs):
    leaf("leaf.1001.png")
    tiled = scenes.textured_material("lambert", BY_TRANSPARENCY).replace("leaf.png", "leaf.1001.png")
    found, (warning,) = hidden(scenes.card("card", uvs=uvs), tiled + 'setAttr "texture.uvTilingMode" 3;\n')
    assert found == WRISTS and "does not cover the surface" in warning


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ('setAttr "texture.ftn" -type "string" "gone.png";\n', "gone.png: there is no such file"),
        ('setAttr "texture.ftn" -type "string" "";\n', "no file"),
        ('setAttr "texture.ftn" -type "string" "test.ma";\n', "test.ma"),
        ('setAttr "texture.invert" yes;\n', "its invert is not read"),
        ('setAttr "texture.uvTilingMode" 4;\n', "its uvTilingMode is not read"),
        ('setAttr "texture.useFrameExtension" yes;\n', "its useFrameExtension is not read"),
        (_placed(n='-type "float2" 0.1 0'), "the noiseUV of place is not read"),
        (_placed(c='-type "float2" 1.5 1'), "the coverage of place is not read"),
        (
            _placed() + scenes.keys("place", "rotateUV", {1: 0, 9: 90}, kind="animCurveTA"),
            "the rotateUV of place is not read",
        ),
        (
            _placed() + scenes.keys("place", "offsetU", {1: 0, 9: 1}, kind="animCurveTU"),
            "the offsetU of place is not read",
        ),
        (
            _placed() + 'createNode uvChooser -n "chooser";\nconnectAttr "chooser.ouv" "place.uv";\n',
            "the UVs that place",
        ),
    ],
    ids=[
        "no file",
        "no name",
        "no image",
        "inverted",
        "explicit tiles",
        "a sequence",
        "noise",
        "a larger frame",
        "turning",
        "scrolling",
        "other UVs",
    ],
)
def test_what_is_not_read_is_solid_and_named_once(hidden, leaf, more, said):
    leaf()
    found, warnings = hidden(scenes.card("card"), scenes.textured_material("lambert", BY_TRANSPARENCY), more)
    assert found == WRISTS
    (warning,) = warnings
    assert "1 textures of see-through materials are not read" in warning and said in warning
    assert "texture" in warning and "poseNeverOccludes" in warning


def test_a_texture_that_is_computed_is_solid_and_named(hidden):
    """A ramp over the card is no image."""
    ramp = 'createNode ramp -n "fade";\nconnectAttr "fade.outColor" "leafy.transparency";\n'
    found, warnings = hidden(scenes.card("card"), scenes.textured_material("lambert", ramp))
    assert found == WRISTS and len(warnings) == 1 and "fade: a ramp is not read" in warnings[0]


def test_a_face_without_uvs_is_solid(hidden, leaf):
    leaf()
    bare = scenes.card("card").replace(" mu 0 4 0 1 2 3", "")
    found, (warning,) = hidden(bare, scenes.textured_material("lambert", BY_TRANSPARENCY))
    assert found == WRISTS and "cardShape: it has faces without UVs" in warning


def test_behind_the_gap_of_one_card_another_still_hides(hidden, leaf):
    leaf()
    wall = scenes.box("wall", None, (30, 30, 1), (-60, 124, 10))
    assert hidden(scenes.card("card"), scenes.textured_material("lambert", BY_TRANSPARENCY), wall)[0] == WRISTS


def test_half_transparent_materials_and_textures_multiply(hidden, leaf):
    """What the texture lets through at all, and 0.6 of the rest by the material: only the latter where it is solid."""
    leaf()
    half = OPACITY + '\tsetAttr ".opacity" -type "float3" 0.4 0.4 0.4;\n'
    assert hidden(scenes.card("card"), scenes.textured_material("lambert", BY_TRANSPARENCY, extra=half))[0] == set()
    half = OPACITY + '\tsetAttr ".opacity" -type "float3" 0.7 0.7 0.7;\n'
    assert hidden(scenes.card("card"), scenes.textured_material("lambert", BY_TRANSPARENCY, extra=half))[0] == {
        "l_wrist"
    }


def test_each_image_is_read_once_and_only_where_a_ray_meets_it(hidden, leaf, monkeypatch):
    from maya.api import OpenMaya

    read = []
    honest = OpenMaya.MImage.readFromFile
    monkeypatch.setattr(OpenMaya.MImage, "readFromFile", lambda self, path: read.append(path) or honest(self, path))
    leaf()
    hidden(scenes.card("card"), scenes.textured_material("lambert", BY_TRANSPARENCY))
    assert len(read) == 1
    hidden(scenes.card("card", middle=(900, 0)), scenes.textured_material("lambert", BY_TRANSPARENCY))
    assert len(read) == 1


def test_hair_on_a_card_of_the_persons_own_hides_where_it_is_drawn(open_scene, leaf, tmp_path):
    """A fringe that is bound to the head, before both wrists: another part of the same person."""
    from maya import cmds

    leaf()
    fringe = scenes.card("card"), scenes.textured_material("lambert", BY_TRANSPARENCY)
    open_scene(scenes.scene(scenes.figure(), FRONT, *fringe, end=1))
    cmds.skinCluster("atama", "card", toSelectedBones=True)
    result = export_annotations(ExportOptions(output=str(tmp_path / "out")))
    (record,) = json.loads(Path(result.paths[0]).read_text(encoding="utf-8"))["annotations"]
    states = dict(zip(MPII16.joints, record["joint_state"]))
    assert (states["l_wrist"], states["r_wrist"]) == ("occluded", "visible")
    assert states["upper_neck"] == "visible"  # hair is of the head's own part
