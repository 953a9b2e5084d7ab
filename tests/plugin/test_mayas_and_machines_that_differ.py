"""What else a real Maya may do, or a user's machine: the plug-in works all the same, and says what is wrong."""

import os
import re
import subprocess
import sys
from pathlib import Path

import plugin_scenes as scenes
import pytest
from maya import cmds
from pose_annotations.core.options import ExportOptions
from pose_annotations.scene import camera_probe, file_info, joints, preflight, render_proof, render_settings, session

ROOT = Path(__file__).resolve().parents[2]
PLUGIN = ROOT / "maya_plugin" / "plug-ins" / "poseAnnotations.py"
CHECK = ROOT / "maya_plugin" / "check_camera.py"
BATCH = ROOT / "maya_plugin" / "batch_export.py"
FRONT = scenes.camera("shot")


def _fails(function, *arguments):
    """The text of what a function raises; "" for nothing."""
    try:
        function(*arguments)
    except Exception as error:
        return "{}: {}".format(type(error).__name__, error)
    return ""


# Scripts -------------------------------------------------------------------------------------------------------------


def test_an_error_that_nobody_expected_ends_the_check_of_cameras_with_1(mayapy, tmp_path):
    """mayapy's own end has the exit code 0, whatever happened, where nothing in the environment says otherwise."""
    text = (
        "import runpy, sys\nsys.path.insert(0, {!r})\nfrom pose_annotations.scene import camera_probe\n"
        "camera_probe.environment = lambda: 1 / 0\nsys.argv = ['check_camera.py']\n"
        "runpy.run_path({!r}, run_name='__main__')\n"
    ).format(str(ROOT / "maya_plugin" / "scripts"), str(CHECK))
    environment = {name: value for name, value in os.environ.items() if name != "MAYA_NO_STANDALONE_ATEXIT"}
    done = subprocess.run(
        [*mayapy, "-c", text], capture_output=True, text=True, env=environment, cwd=str(tmp_path), check=False
    )
    assert done.returncode == 1, done.stderr
    assert "error: ZeroDivisionError: division by zero; this is a fault of the script" in done.stderr


def test_debug_shows_where_and_keeps_the_exit_code(mayapy, tmp_path):
    scene = tmp_path / "dance.ma"
    scene.write_text(scenes.scene(scenes.figure(), FRONT), encoding="utf-8")
    script = [*mayapy, str(BATCH), str(scene), "--output", str(tmp_path / "out"), "--debug", "--frames", "x"]
    done = subprocess.run(script, capture_output=True, text=True, check=False)
    assert done.returncode == 2 and "Traceback" in done.stderr
    assert done.stderr.splitlines()[-1].startswith("error: ") and "fault of the script" not in done.stderr


def test_a_name_that_the_console_cannot_show_does_not_stop_a_script(mayapy, tmp_path):
    """As on an English Windows, whose code page has no Japanese."""
    environment = {**os.environ, "PYTHONIOENCODING": "cp1252"}

    def run(*words):
        return subprocess.run(
            words, capture_output=True, text=True, encoding="cp1252", env=environment, cwd=str(tmp_path), check=False
        )

    (tmp_path / "dance.ma").write_text(scenes.scene(scenes.figure(), FRONT, end=2), encoding="utf-8")
    done = run(*mayapy, str(CHECK), "--report", "カメラ.json")
    assert done.returncode in (0, 1) and "report written: \\u30ab\\u30e1\\u30e9.json" in done.stdout, done.stderr
    parts = run(*mayapy, str(BATCH), "dance.ma", "--output", "parts", "--chunk", "1/1", "--quiet").stdout.split()
    done = run(sys.executable, str(ROOT / "maya_plugin" / "merge_parts.py"), *parts, "--output", "踊り")
    assert done.returncode == 0 and "\\u8e0a\\u308a" in done.stdout, done.stderr


def test_a_running_maya_is_not_started_again_whatever_words_it_would_refuse_it_in(monkeypatch):
    import maya.standalone

    def refuse(name="python"):
        raise RuntimeError("Maya の中では使えません")

    monkeypatch.setattr(maya.standalone, "initialize", refuse)
    assert _fails(session.start_standalone) == ""


# The proof in pixels -------------------------------------------------------------------------------------------------


@pytest.fixture
def saved_as(monkeypatch):
    """Makes the open scene a binary one, of which Maya refuses to save another format; the saves, as (format, path)."""
    honest, saves = cmds.file, []

    def file(*arguments, **flags):
        if flags.get("query") and flags.get("type"):
            return ["mayaBinary"]
        if not flags.get("save"):
            return honest(*arguments, **flags)
        if flags.get("type") != "mayaBinary":
            raise RuntimeError(
                "This file contains unknown data which is preventing Maya from changing the file format."
            )
        saves.append((flags["type"], os.path.basename(honest(query=True, sceneName=True))))

    monkeypatch.setattr(cmds, "file", file)
    return saves


def test_the_copy_for_the_proof_keeps_the_scenes_format(open_scene, saved_as):
    open_scene(scenes.scene(scenes.figure(), FRONT))
    failure = _fails(render_proof.prove_cameras, (), '"{}" -c pass'.format(sys.executable))
    assert "the renderer wrote no PNG or EXR" in failure
    assert saved_as == [("mayaBinary", "pose_proof.mb")]


def test_a_copy_that_cannot_be_saved_is_one_clear_line(open_scene, monkeypatch):
    honest = cmds.file

    def file(*arguments, **flags):
        if flags.get("save"):
            raise RuntimeError("This file contains unknown data.")
        return honest(*arguments, **flags)

    open_scene(scenes.scene(scenes.figure(), FRONT))
    monkeypatch.setattr(cmds, "file", file)
    failure = _fails(render_proof.prove_cameras, (), "no_renderer")
    assert failure.startswith("SceneError: a copy of the scene cannot be saved: This file contains unknown data.")


@pytest.mark.parametrize("command", ["render {picture}", "render {}", "render {scene", "render 'x"])
def test_a_command_for_the_proof_that_cannot_be_read_is_wrong_usage(open_scene, command):
    open_scene(scenes.scene(scenes.figure(), FRONT))
    failure = _fails(render_proof.prove_cameras, (), command)
    assert failure.startswith("UsageError: --render-with cannot be read") and "{scene}, {folder}" in failure


@pytest.mark.skipif(os.name == "nt", reason="Maya's programs are stood in for by shell scripts")
def test_the_menus_proof_speaks_utf_8_whatever_the_code_page(artist, open_scene, monkeypatch, tmp_path):
    from pose_annotations.ui import actions

    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "mayapy").write_text('#!/bin/sh\necho "camera $PYTHONIOENCODING"\n', encoding="utf-8")
    (tmp_path / "bin" / "mayapy").chmod(0o755)
    monkeypatch.setenv("MAYA_LOCATION", str(tmp_path))
    open_scene(scenes.scene(scenes.figure(), FRONT))
    artist.will_answer("OK")
    actions.prove_camera()
    assert artist.messages("confirmDialog")[-1][1]["message"] == "camera utf-8"


# The scene -----------------------------------------------------------------------------------------------------------


def test_a_scene_without_a_file_that_is_not_empty_is_never_replaced(tmp_path):
    """A tool may have set its unsaved mark back; the probe makes new scenes."""
    cmds.createNode("transform", name="precious")
    cmds.file(modified=False)
    assert "the probe needs a new one" not in _fails(camera_probe.check_open_scene, str(tmp_path))
    assert cmds.objExists("precious")
    assert _fails(camera_probe.measure_probe_cameras).startswith("SceneError")
    assert cmds.objExists("precious")


def test_choices_stored_in_the_scene_mark_it_as_changed(monkeypatch):
    honest = cmds.fileInfo

    def unmarked(*arguments, **flags):
        was_modified = cmds.file(query=True, modified=True)
        answer = honest(*arguments, **flags)
        cmds.file(modified=was_modified)
        return answer

    monkeypatch.setattr(cmds, "fileInfo", unmarked)
    marks = []
    for text in ("Animasa", "Animasa", "", ""):
        cmds.file(modified=False)
        file_info.store_scene_credits(text)
        marks.append(cmds.file(query=True, modified=True))
    assert marks == [True, False, True, False]


def test_a_maya_without_humanik_is_not_asked_for_its_nodes(open_scene, monkeypatch):
    """`ls` would warn of a type that it does not know, at every export."""
    honest, asked = cmds.ls, []
    types = [name for name in cmds.allNodeTypes() if name != "HIKCharacterNode"]
    monkeypatch.setattr(cmds, "allNodeTypes", lambda: types)
    monkeypatch.setattr(cmds, "ls", lambda *names, **flags: asked.append(flags.get("type")) or honest(*names, **flags))
    open_scene(scenes.scene(scenes.figure(), FRONT))
    joints.read_joints()
    assert "joint" in asked and "HIKCharacterNode" not in asked


def test_a_current_layer_that_is_not_rendered_is_a_warning(open_scene, tmp_path):
    def warnings():
        texts = preflight.check_export(ExportOptions(output=str(tmp_path / "out"))).warnings
        return [text for text in texts if "render layer" in text]

    open_scene(scenes.scene(scenes.figure(), FRONT, end=1))
    layer = cmds.createRenderLayer("model", name="rs_hero", noRecurse=True)
    assert warnings() == []
    cmds.setAttr("defaultRenderLayer.renderable", 0)
    said = "the current render layer is masterLayer, which a render leaves out; it renders hero"
    assert [said in one for one in warnings()] == [True]
    cmds.editRenderLayerGlobals(currentRenderLayer=layer)
    assert warnings() == []


def test_layers_of_references_and_imports_are_not_rendered(open_scene, tmp_path):
    """Of several layers the pictures are in a folder for each; these are none of the scene's."""
    other = 'createNode renderLayer -n "hero";\n\tsetAttr ".rndr" yes;\n'
    (tmp_path / "other.ma").write_text(scenes.scene(other), encoding="utf-8")
    open_scene(scenes.scene(scenes.figure(), FRONT, end=1))
    cmds.file(str(tmp_path / "other.ma"), reference=True, namespace="other")
    cmds.createNode("renderLayer", name="brought")
    settings = render_settings.read_settings(1)
    assert settings.rendered_layers == ("masterLayer",) and not settings.naming.several_layers
    cmds.createRenderLayer("model", name="rs_own", noRecurse=True)
    settings = render_settings.read_settings(1)
    assert settings.rendered_layers == ("masterLayer", "own") and settings.naming.several_layers


# The interface -------------------------------------------------------------------------------------------------------


def test_lists_may_call_their_command_with_or_without_an_argument(artist, open_scene):
    from pose_annotations.ui import window

    open_scene(scenes.scene(scenes.figure(), FRONT))
    window.show_window()
    commands = [one.flags["selectCommand"] for one in artist.find(window.WINDOW).walk() if "selectCommand" in one.flags]
    assert len(commands) == 3
    assert [_fails(command) + _fails(command, "a row") for command in commands] == ["", "", ""]
    window.close_window()


def test_an_export_goes_on_where_maya_has_no_progress_bar(artist, open_scene, monkeypatch, tmp_path):
    from pose_annotations.scene.export import export_annotations
    from pose_annotations.ui import mel_globals, progress_bar

    open_scene(scenes.scene(scenes.figure(), FRONT))
    for name in ("", "noSuchBar"):
        monkeypatch.setattr(mel_globals, "main_progress_bar", lambda name=name: name)
        options = ExportOptions(output=str(tmp_path / "out"), occlusion=False)
        assert _fails(export_annotations, options, progress_bar.MainProgressBar()) == ""


def test_a_broken_interface_does_not_keep_the_plug_in_loaded(artist, monkeypatch):
    from maya.api import OpenMaya
    from pose_annotations.ui import startup

    def broken():
        raise ValueError("no shelves here")

    shown = []
    cmds.loadPlugin(str(PLUGIN), quiet=True)
    try:
        with monkeypatch.context() as patched:
            patched.setattr(startup, "remove_interface", broken)
            patched.setattr(OpenMaya.MGlobal, "displayWarning", staticmethod(shown.append))
            assert _fails(cmds.unloadPlugin, "poseAnnotations.py") == ""
        assert not hasattr(cmds, "exportPoseAnnotations") and "no shelves here" in shown[0]
    finally:
        if cmds.pluginInfo("poseAnnotations", query=True, loaded=True):
            cmds.unloadPlugin("poseAnnotations")
        startup.remove_interface()


def test_where_no_browser_starts_the_file_is_named(artist, monkeypatch):
    import webbrowser

    from pose_annotations.ui import actions

    monkeypatch.setattr(webbrowser, "open", lambda address: False)
    artist.will_answer("OK")
    assert _fails(actions.open_help) == ""
    shown = artist.messages("confirmDialog")
    assert shown and re.search(r"Open this file in one:\n/.*index\.html$", shown[-1][1]["message"])
