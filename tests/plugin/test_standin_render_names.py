"""renderSettings: the names of rendered files (Maya's help pages on file name syntax and sub-folders)."""

import pytest
from maya import cmds


def set_globals(**values):
    for name, value in values.items():
        attribute = f"defaultRenderGlobals.{name}"
        if isinstance(value, str):
            cmds.setAttr(attribute, value, type="string")
        else:
            cmds.setAttr(attribute, value)


@pytest.fixture
def shot(tmp_path):
    (tmp_path / "workspace.mel").write_text('workspace -fr "images" "images";', encoding="utf-8")
    cmds.workspace(tmp_path.as_posix(), openWorkspace=True)
    cmds.file(rename=f"{tmp_path.as_posix()}/rocket.ma")
    set_globals(imageFormat=7, outFormatControl=0, startFrame=1, endFrame=10, animationRange=0)
    return tmp_path.as_posix()


def first(**flags):
    return cmds.renderSettings(firstImageName=True, **flags)[0]


@pytest.mark.parametrize(
    ("settings", "name"),
    [
        ({"animation": False, "outFormatControl": 1}, "rocket"),
        ({"animation": False}, "rocket.iff"),
        ({"animation": True, "outFormatControl": 1}, "rocket.1"),
        ({"animation": True, "putFrameBeforeExt": False}, "rocket.iff.1"),
        ({"animation": True, "putFrameBeforeExt": True, "periodInExt": 1}, "rocket.1.iff"),
        ({"animation": True, "putFrameBeforeExt": True, "periodInExt": 0}, "rocket1.iff"),
        ({"animation": True, "putFrameBeforeExt": True, "periodInExt": 2}, "rocket_1.iff"),
    ],
)
def test_the_order_of_name_frame_and_extension(shot, settings, name):
    set_globals(**settings)
    assert first() == name


def animated(**values):
    set_globals(animation=True, putFrameBeforeExt=True, periodInExt=1, **values)


def test_padding_counts_digits_and_the_last_name_is_the_last_frame(shot):
    animated(extensionPadding=4, imageFormat=32, startFrame=8, endFrame=100)
    assert cmds.renderSettings(firstImageName=True, lastImageName=True) == ["rocket.0008.png", "rocket.0100.png"]


def test_steps_end_at_the_last_frame_that_is_rendered(shot):
    animated(extensionPadding=3, startFrame=1, endFrame=10, byFrameStep=4.0)
    assert cmds.renderSettings(lastImageName=True) == ["rocket.009.iff"]


def test_renumbering_starts_where_it_is_told(shot):
    animated(extensionPadding=2, startFrame=10, endFrame=14, modifyExtension=True, startExtension=1.0, byExtension=1.0)
    assert cmds.renderSettings(firstImageName=True, lastImageName=True) == ["rocket.01.iff", "rocket.05.iff"]


def test_tokens_are_replaced(shot):
    animated(imageFilePrefix="<Scene>/<RenderLayer>/<Camera>", imageFormat=40)
    assert first() == "rocket/masterLayer/persp.1.exr"
    set_globals(imageFilePrefix="<Scene>_<Version>", renderVersion="v012")
    assert first() == "rocket_v012.1.exr"
    set_globals(imageFilePrefix="beauty_<RenderPass>")
    assert first(customTokenString="RenderPass=beauty") == "beauty_beauty.1.exr"
    assert first(leaveUnmatchedTokens=True) == "beauty_<RenderPass>.1.exr"


def test_a_folder_for_each_camera_and_layer_where_there_are_several(shot):
    animated()
    camera = cmds.camera(name="shot")[1]
    cmds.setAttr(f"{camera}.renderable", True)
    assert first(camera="shot1") == "shot1/rocket.1.iff"
    assert first(camera="persp") == "persp/rocket.1.iff"
    cmds.createRenderLayer(empty=True, name="rs_shadows")
    assert first(camera="persp", layer="rs_shadows") == "shadows/persp/rocket.1.iff"
    assert first(camera="persp", layer="defaultRenderLayer") == "masterLayer/persp/rocket.1.iff"


def test_full_paths_lie_in_the_images_folder(shot):
    animated()
    assert first(fullPath=True) == f"{shot}/images/rocket.1.iff"
    assert first(fullPathTemp=True) == f"{shot}/images/tmp/rocket.1.iff"


def test_a_token_of_our_own_can_stand_for_the_frame(shot):
    animated(extensionPadding=4)
    assert cmds.renderSettings(genericFrameImageName="*") == ["rocket.*.iff"]


def test_an_unsaved_scene_is_called_untitled():
    set_globals(animation=False, imageFormat=8)
    assert first() == "untitled.jpg"


def test_a_layer_has_members_of_its_own():
    cmds.polyCube(name="cube")
    cmds.polyPlane(name="floor")
    layer = cmds.createRenderLayer("cube", name="beauty", noRecurse=True)
    cmds.editRenderLayerGlobals(currentRenderLayer=layer)
    assert cmds.editRenderLayerMembers(layer, query=True) == ["cube"]
    assert "cube" in cmds.ls(visible=True) and "floorShape" not in cmds.ls(visible=True)
    cmds.editRenderLayerGlobals(currentRenderLayer="defaultRenderLayer")
    assert "floorShape" in cmds.ls(visible=True)
