"""What a render shows beside characters: see-through materials, still stages, simulations, shapes not looked at."""

import plugin_scenes as scenes
import pytest
from maya import cmds
from pose_annotations.core.keypoint_sets import MPII16
from pose_annotations.core.options import ExportOptions
from pose_annotations.scene import preflight, scene_contents
from pose_annotations.scene.export import export_annotations

FRONT = scenes.camera("shot")
WALL = scenes.box("wall", None, (150, 200, 1), (170, 100, 100))  # before the left arm; see test_occlusion
LEFT_ARM = {"l_elbow", "l_wrist"}


@pytest.fixture
def hidden(export):
    """Function of the parts of a scene: names of the hidden joints."""

    def run(*parts):
        (record,) = export(scenes.scene(scenes.figure(), FRONT, WALL, *parts, end=1), occlusion=True)["shot"][
            "annotations"
        ]
        return {name for name, state in zip(MPII16.joints, record["joint_state"]) if state == "occluded"}

    return run


def _group(name, material):
    return (
        material + f'createNode shadingEngine -n "{name}SG";\n\tsetAttr ".ihi" 0;\n'
        f'connectAttr "{name}.outColor" "{name}SG.surfaceShader";\n'
    )


def _lambert(name, transparency):
    values = " ".join([str(transparency)] * 3)
    return _group(name, f'createNode lambert -n "{name}";\n\tsetAttr ".transparency" -type "float3" {values};\n')


def _faces(place, group, faces):
    """Faces of the wall on a shading group, as Maya writes them."""
    return (
        f'setAttr "wallShape.iog[0].og[{place}].gcl" -type "componentList" 1 "f[{faces}]";\n'
        f'connectAttr "wallShape.iog[0].og[{place}]" "{group}SG.dsm" -na;\n'
    )


# 7. Materials -------------------------------------------------------------------------------------------------------

# Faces of a box of plugin_scenes: 0 front, 1 top, 2 back, 3 bottom, 4 and 5 sides. The camera looks through 0 and 2.


def test_each_face_has_its_own_material(hidden):
    both = _lambert("solid", 0) + _lambert("glass", 1)
    assert hidden(both, _faces(0, "glass", "0:2"), _faces(1, "solid", "3:5")) == set()
    assert hidden(both, _faces(0, "glass", "3:5"), _faces(1, "solid", "0:2")) == LEFT_ARM
    assert (
        hidden(both, _faces(0, "glass", "0"), _faces(1, "solid", "1:5")) == LEFT_ARM
    )  # through the front, at the back


def test_faces_without_a_material_are_solid(hidden):
    assert hidden(_lambert("glass", 1), _faces(0, "glass", "0:1")) == LEFT_ARM


def _added(attribute, value):
    """A material of a plug-in: a lambert with an attribute of that plug-in's node."""
    return (
        'createNode lambert -n "glass";\n'
        f'\taddAttr -ln "{attribute}" -at "float" -dv 1;\n\tsetAttr ".{attribute}" {value};\n'
    )


WHOLE = 'connectAttr "wallShape.iog" "glassSG.dsm" -na;\n'


@pytest.mark.parametrize(
    ("attribute", "clear", "solid"),
    [
        ("Alpha", 0.2, 1),
        ("opacity", 0.2, 1),
        ("geometryOpacity", 0, 0.9),
        ("transmission", 1, 0),
        ("transmissionWeight", 0.7, 0.1),
    ],
)
def test_the_attribute_of_each_kind_of_material_decides(hidden, attribute, clear, solid):
    assert hidden(_group("glass", _added(attribute, clear)), WHOLE) == set()
    assert hidden(_group("glass", _added(attribute, solid)), WHOLE) == LEFT_ARM


def test_a_surface_shader_has_its_own_attribute_and_a_texture_without_a_file_is_solid(hidden):
    shader = 'createNode surfaceShader -n "glass";\n\tsetAttr ".outTransparency" -type "float3" 1 1 1;\n'
    assert hidden(_group("glass", shader), WHOLE) == set()
    textured = 'createNode file -n "texture";\nconnectAttr "texture.outTransparency" "glass.transparency";\n'
    assert hidden(_lambert("glass", 1), WHOLE, textured) == LEFT_ARM
    one = 'createNode file -n "texture";\nconnectAttr "texture.outTransparencyR" "glass.transparencyR";\n'
    assert hidden(_lambert("glass", 1), WHOLE, one) == LEFT_ARM


def test_members_of_the_set_hide_nothing(open_scene, export, hidden):
    assert hidden() == LEFT_ARM
    for member in ("wall", "wallShape"):
        name = cmds.sets(member, name="poseNeverOccludes")
        (record,) = export(None, occlusion=True)["shot"]["annotations"]
        assert "occluded" not in record["joint_state"]
        cmds.delete(name)


def test_one_surface_that_hides_nearly_everything_is_named(open_scene, tmp_path):
    dome = scenes.box("dome", None, (500, 500, 1), (0, 100, 150))
    open_scene(scenes.scene(scenes.figure(), FRONT, dome, end=3))
    result = export_annotations(ExportOptions(output=str(tmp_path)))
    assert any("dome" in text and "100%" in text and "poseNeverOccludes" in text for text in result.warnings)
    open_scene(scenes.scene(scenes.figure(), FRONT, WALL, end=3))
    result = export_annotations(ExportOptions(output=str(tmp_path)))
    assert not any("poseNeverOccludes" in text for text in result.warnings)


# 14. What nothing moves -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("moving", "frees"),
    [
        ("", 1),
        ('createNode polyCube -n "cube";\n\tsetAttr ".w" 300;\n\tsetAttr ".h" 400;\n'
         'connectAttr "cube.out" "wallShape.i";\nsetAttr "wall.t" -type "double3" 170 100 100;\n', 1),
        (scenes.keys("wall", "translateZ", {1: 0, 3: 5}), 3),
        (scenes.keys("wall", "rotateZ", {1: 0, 3: 5}, "animCurveTA"), 3),
    ],
    ids=["plain", "with polygon history", "moved", "turned"],
)  # fmt: skip
def test_what_rays_built_for_a_still_surface_is_kept_until_the_end(open_scene, tmp_path, monkeypatch, moving, frees):
    from maya.api import OpenMaya

    freed = []
    honest = OpenMaya.MFnMesh.freeCachedIntersectionAccelerator

    def counted(self):
        freed.append(self.fullPathName())
        return honest(self)

    monkeypatch.setattr(OpenMaya.MFnMesh, "freeCachedIntersectionAccelerator", counted)
    open_scene(scenes.scene(scenes.figure(), FRONT, WALL, moving, end=3))
    result = export_annotations(ExportOptions(output=str(tmp_path)))
    assert result.counts == (3,) and freed.count("|wall|wallShape") == frees


# 13. Simulations ------------------------------------------------------------------------------------------------------


def _warnings(open_scene, tmp_path, *parts, **options):
    options.setdefault("frames", "101-103")
    open_scene(scenes.scene(scenes.figure(), FRONT, *parts, end=3))
    return preflight.check_export(ExportOptions(output=str(tmp_path), **options)).warnings


NUCLEUS = 'createNode nucleus -n "nucleus1";\n\tsetAttr ".stf" 1;\n'


def test_a_simulation_that_begins_before_the_first_frame_is_named(open_scene, tmp_path):
    warnings = _warnings(open_scene, tmp_path, NUCLEUS)
    assert len(warnings) == 1
    warning = warnings[0]
    assert "101: nucleus1 (1);" in warning and "have 100 frames" in warning and "--preroll" in warning
    assert _warnings(open_scene, tmp_path, NUCLEUS, preroll=100) == ()
    assert len(_warnings(open_scene, tmp_path, NUCLEUS, preroll=99)) == 1
    assert _warnings(open_scene, tmp_path, NUCLEUS, frames="1-3") == ()
    assert _warnings(open_scene, tmp_path, NUCLEUS, 'setAttr "nucleus1.ena" no;\n') == ()


def test_many_simulations_are_one_warning_that_names_the_first(open_scene, tmp_path):
    cloth = "".join(f'createNode nucleus -n "cloth{k}";\n\tsetAttr ".stf" {k};\n' for k in (7, 5, 6, 4, 8))
    (warning,) = _warnings(open_scene, tmp_path, cloth)
    assert "5 simulations" in warning and "cloth4 (4), cloth5 (5), cloth6 (6); 2 more" in warning
    assert "have 97 frames" in warning


def test_bullets_start_is_read(open_scene, tmp_path):
    bullet = (
        'createNode transform -n "b";\ncreateNode bulletSolverShape -n "bulletShape" -p "b";\n'
        '\tsetAttr ".startTime" 5;\n'
    )
    assert ["bulletShape (5)" in one for one in _warnings(open_scene, tmp_path, bullet)] == [True]
    assert _warnings(open_scene, tmp_path, bullet, frames="5-6") == ()


def test_mmd_physics_without_a_start_of_its_own_begins_with_the_time_slider(open_scene, tmp_path):
    physics = 'createNode transform -n "p";\ncreateNode mmdPhysicsNode -n "mmdPhysics" -p "p";\n'
    open_scene(scenes.scene(scenes.figure(), FRONT, physics, end=3))
    cmds.playbackOptions(minTime=20)
    options = ExportOptions(output=str(tmp_path), frames="101-103")
    warnings = preflight.check_export(options).warnings
    assert ["mmdPhysics (20)" in one and "have 81 frames" in one for one in warnings] == [True]
    assert preflight.check_export(options._replace(preroll=81)).warnings == ()


def test_the_windows_number_of_frames_before_goes_into_the_export(artist, open_scene):
    from pose_annotations.ui import actions, settings, window

    open_scene(scenes.scene(scenes.figure(), FRONT, end=3))
    window.show_window()
    artist.write("posePreroll", "12")
    artist.will_answer("OK")
    artist.press("Export")
    window.close_window()
    assert actions.options_of(settings.read_settings()).preroll == 12
    settings.store_settings(settings.ExportSettings())


# 17. What is not looked at -------------------------------------------------------------------------------------------


def _shape(kind, name):
    return f'createNode transform -n "{name}";\ncreateNode {kind} -n "{name}Shape" -p "{name}";\n'


@pytest.mark.parametrize(
    "kind",
    ["instancer", "xgmDescription", "xgmSplineDescription", "fluidShape", "aiVolume", "pfxHair", "pgYetiMaya", "subdiv",
     "mayaUsdProxyShape"],
)  # fmt: skip
def test_each_kind_that_is_not_looked_at_is_named(open_scene, tmp_path, kind):
    if kind == "instancer":  # a transform itself
        shape = 'createNode instancer -n "thing";\n'
    else:
        shape = _shape(kind, "thing")
    named = [text for text in _warnings(open_scene, tmp_path, shape, frames="1-3") if "not looked at" in text]
    assert len(named) == 1 and "1 {} (thing".format(kind) in named[0]


def test_what_is_not_looked_at_is_counted_and_named(open_scene, tmp_path):
    shapes = _shape("gpuCache", "city") + _shape("gpuCache", "trees") + _shape("nurbsSurface", "ball")
    warnings = _warnings(open_scene, tmp_path, shapes, _shape("aiStandIn", "crowd"))
    assert len(warnings) == 1
    warning = warnings[0]
    for part in ("2 gpuCache (cityShape, treesShape)", "1 aiStandIn (crowdShape)", "1 nurbsSurface (ballShape)"):
        assert part in warning
    assert _warnings(open_scene, tmp_path, shapes, occlusion=False) == ()
    away = "".join(f'setAttr "{name}.visibility" no;\n' for name in ("city", "trees", "ball"))
    assert _warnings(open_scene, tmp_path, shapes, away) == ()
    assert scene_contents.unseen_shapes() is None
