"""A material that fades: what one sees through it is judged frame by frame."""

import json
from pathlib import Path

import plugin_scenes as scenes
import pytest
from maya import cmds
from pose_annotations.core.keypoint_sets import MPII16
from pose_annotations.core.options import ExportOptions
from pose_annotations.scene.export import export_annotations

FRONT = scenes.camera("shot")
FADE = {1: 0.0, 2: 0.4, 3: 1.0}  # transparency by frame: solid, solid, clear
BY_FRAME = [True, True, False]


def _material(kind="lambert", extra=""):
    return (
        scenes.textured_material(kind, "", extra=extra)
        .replace('createNode file -n "texture";\n', "")
        .replace('\tsetAttr ".ftn" -type "string" "leaf.png";\n', "")
    )


def _keys(attribute, values=None):
    """Linear keys on an attribute of the material."""
    return scenes.keys("leafy", attribute, values or FADE, kind="animCurveTU")


def _each(attribute):
    return "".join(_keys(attribute + letter) for letter in "RGB")


@pytest.fixture
def hidden(open_scene, tmp_path):
    """Function of the parts of a scene: frame by frame, whether the card hides the left wrist; and the warnings."""

    def run(*parts, card=None):
        open_scene(scenes.scene(scenes.figure(), FRONT, card or scenes.card("card"), *parts))
        result = export_annotations(ExportOptions(output=str(tmp_path / "out")))
        records = json.loads(Path(result.paths[0]).read_text(encoding="utf-8"))["annotations"]
        place = MPII16.joints.index("l_wrist")
        return [record["joint_state"][place] == "occluded" for record in records], result.warnings

    return run


OPACITY = '\taddAttr -ln "Alpha" -at "float" -dv 1;\n'
CONTROL = 'createNode transform -n "control";\n\taddAttr -ln "fade" -at "double" -k yes;\n' + scenes.keys(
    "control", "fade", FADE, kind="animCurveTU"
)
LAYER = (
    'createNode animLayer -n "BaseAnimation";\ncreateNode animLayer -n "fading";\n'
    'connectAttr "fading.pnl" "BaseAnimation.cds" -na;\nconnectAttr "BaseAnimation.csol" "fading.sslo";\n'
    'connectAttr "BaseAnimation.fgwt" "fading.pwt";\nconnectAttr "BaseAnimation.omte" "fading.pmte";\n'
)


def _layered():
    """What Maya makes of three attributes in a layer: a blend each, with the layer's curve as its second input."""
    blends = "".join(
        f'createNode animBlendNodeAdditive -n "blend{letter}";\n'
        f'connectAttr "fading.fgwt" "blend{letter}.wb";\nconnectAttr "blend{letter}.o" "leafy.transparency{letter}";\n'
        + scenes.keys(f"blend{letter}", "ib", FADE, kind="animCurveTU")
        for letter in "RGB"
    )
    return LAYER + blends


@pytest.mark.parametrize(
    "parts",
    [
        (_material(), _each("transparency")),
        (_material(extra=OPACITY), _keys("Alpha", {1: 1.0, 2: 0.6, 3: 0.0})),
        (_material("surfaceShader"), _each("outTransparency")),
        (CONTROL, _material(), "".join(f'connectAttr "control.fade" "leafy.it{letter}";\n' for letter in "rgb")),
        (
            CONTROL, _material(),
            'createNode multiplyDivide -n "twice";\n\tsetAttr ".i2" -type "float3" 1 1 1;\n'
            + "".join(f'connectAttr "control.fade" "twice.i1{axis}";\n' for axis in "xyz")
            + 'connectAttr "twice.o" "leafy.it";\n',
        ),
        (_material(), _layered()),
    ],
    ids=["keys", "keys on MMD2Maya's Alpha", "surfaceShader", "a control", "calculated, as a whole", "a layer"],
)  # fmt: skip
def test_a_fade_hides_at_the_frames_at_which_it_is_solid(hidden, parts):
    assert hidden(*parts) == (BY_FRAME, ())


def test_one_that_is_clear_at_the_first_frame_hides_later(hidden):
    values = {1: 1.0, 2: 1.0, 3: 0.0}
    keys = "".join(_keys("transparency" + letter, values) for letter in "RGB")
    assert hidden(_material(), keys) == ([False, False, True], ())


def test_a_fade_of_one_component_counts_by_a_third(hidden):
    """Its mean decides, as without keys: 0.25 at most, or with 0.4 on the others 0.6."""
    assert hidden(_material(), _keys("transparencyR")) == ([True, True, True], ())
    some = '\tsetAttr ".it" -type "float3" 0 0.4 0.4;\n'
    assert hidden(_material(extra=some), _keys("transparencyR")) == ([True, True, False], ())


def test_faces_of_the_person_fade_too(hidden, open_scene, tmp_path):
    """A sleeve of the person's own that fades away before the arm."""
    open_scene(scenes.scene(scenes.figure(), FRONT, scenes.card("card"), _material(), _each("transparency")))
    cmds.skinCluster("atama", "card", toSelectedBones=True)
    result = export_annotations(ExportOptions(output=str(tmp_path / "out")))
    records = json.loads(Path(result.paths[0]).read_text(encoding="utf-8"))["annotations"]
    place = MPII16.joints.index("l_wrist")
    assert [record["joint_state"][place] == "occluded" for record in records] == BY_FRAME


def test_what_is_calculated_from_the_place_is_not_read_for_the_whole_surface(hidden):
    """Facing ratios differ over a surface: solid, and named."""
    facing = 'createNode samplerInfo -n "facing";\n' + "".join(
        f'connectAttr "facing.facingRatio" "leafy.transparency{letter}";\n' for letter in "RGB"
    )
    found, warnings = hidden(_material(), facing)
    assert found == [True, True, True]
    assert len(warnings) == 1 and "facing: a samplerInfo is not read" in warnings[0]


def test_what_is_not_animated_is_read_once(hidden, monkeypatch):
    read = []
    honest = cmds.getAttr

    def counted(plug, *args, **flags):
        read.append(plug)
        return honest(plug, *args, **flags)

    monkeypatch.setattr(cmds, "getAttr", counted)
    hidden(_material())
    assert read.count("leafy.transparency") == 1
    read.clear()
    hidden(_material(), _each("transparency"))
    assert read.count("leafy.transparencyR") == 1 + 3  # when it is found, and at each frame
