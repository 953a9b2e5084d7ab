"""Install by dropping a file, upgrade, uninstall, and the ways without dropping."""

import contextlib
import os
import shutil
import sys
import tempfile
from pathlib import Path

import plugin_installs as installs
import plugin_scenes
import pytest
from maya import cmds
from plugin_installs import DROPPED, INSTALLER, PREFERENCES

ROOT = Path(__file__).resolve().parents[2]


def _is_all_there(shelf_labels):
    menus = cmds.window("MayaWindow", query=True, menuArray=True)
    return menus.count("poseAnnotationsMenu") == 1 and shelf_labels() == ["Export Pose Annotations"]


def _is_all_gone(artist, shelf_labels):
    return not cmds.menu("poseAnnotationsMenu", exists=True) and shelf_labels() == [] and artist.windows() == []


# dropping the file ----------------------------------------------------------------------------------------------------


def test_install_makes_menu_shelf_button_and_module_file(installed, plugin_folder, tmp_path, shelf_labels):
    assert _is_all_there(shelf_labels)
    place = os.path.relpath(str(plugin_folder), str(installs.module_file(tmp_path).parent))
    assert installs.first_line(tmp_path) in (
        "+ PoseAnnotations 0.1.0 " + place.replace("\\", "/"),
        "+ PoseAnnotations 0.1.0 " + str(plugin_folder),
    )
    assert cmds.pluginInfo("poseAnnotations.py", query=True, autoload=True)
    assert [shown for _, shown in installed.messages("inViewMessage")][-1]["statusMessage"].startswith(
        "Pose Annotations is installed"
    )


def test_dropping_leaves_no_module_behind_and_no_folder_on_the_path(installed, plugin_folder):
    assert INSTALLER not in sys.modules
    assert str(plugin_folder) not in sys.path
    assert str(plugin_folder / "scripts") in sys.path


def test_dropping_the_file_again_asks_and_installs_once(installed, plugin_folder, shelf_labels):
    installed.will_answer("Install Again")
    installed.drop(plugin_folder / DROPPED)
    assert _is_all_there(shelf_labels)
    assert "0.1.0 is installed from this folder" in installed.messages("confirmDialog")[-1][1]["message"]
    installed.will_answer("Cancel")
    installed.drop(plugin_folder / DROPPED)
    assert _is_all_there(shelf_labels)


def test_dropping_the_file_again_can_uninstall(artist, plugin_folder, tmp_path, shelf_labels):
    artist.drop(plugin_folder / DROPPED)
    artist.press("Export...")
    cmds.optionVar(stringValue=("poseAnnotations_camera", "shotCam"))
    artist.will_answer("Uninstall")
    artist.drop(plugin_folder / DROPPED)
    assert _is_all_gone(artist, shelf_labels)
    assert list(installs.module_file(tmp_path).parent.iterdir()) == []
    assert [name for name in cmds.optionVar(list=True) or [] if name.startswith("poseAnnotations_")] == []
    assert not hasattr(cmds, "exportPoseAnnotations")
    assert (plugin_folder / DROPPED).exists()


def test_the_script_editor_can_uninstall_too(artist, plugin_folder, tmp_path, shelf_labels, monkeypatch):
    """The lines of docs/artists.md, with the folder put in."""
    artist.drop(plugin_folder / DROPPED)
    page = (ROOT / "docs" / "artists.md").read_text(encoding="utf-8")
    line = next(line.strip() for line in page.splitlines() if "uninstall()" in line)
    exec(line.replace("D:/where/it/is/maya_plugin", plugin_folder.as_posix()), {})
    assert _is_all_gone(artist, shelf_labels)
    assert not installs.module_file(tmp_path).exists()


def _saved_button(command, label):
    """A button as Maya writes it into a shelf's file."""
    return (
        '    shelfButton\n        -enableCommandRepeat 1\n        -enable 1\n        -annotation "{1}" \n'
        '        -label "{1}" \n        -image "commandButton.png" \n        -command "{0}" \n'
        '        -sourceType "python" \n        -commandRepeatable 1\n        -flat 1\n    ;\n'
    ).format(command, label)


OUR_COMMAND = "from pose_annotations.ui import window; window.show_window()"
OURS = _saved_button(OUR_COMMAND, "Export Pose Annotations")


@pytest.fixture
def saved_shelf(tmp_path):
    """Function that writes a shelf's file with our button between two others, in a folder of preferences."""

    def write(folder="2022", code_page="shift_jis", ours=OURS):
        path = tmp_path / "設定 maya" / folder / "prefs" / "shelves" / "shelf_Mine.mel"
        path.parent.mkdir(parents=True)
        # In Shift_JIS the second byte of this label's last letter is a backslash.
        others = _saved_button("a; b", "予定表"), _saved_button("from others.ui import window; c", "two")
        text = "global proc shelf_Mine () {\n    global string $gBuffStr;\n\n\n%s%s%s\n} \n"
        path.write_bytes((text % (others[0], ours, others[1])).encode(code_page))
        return path, (text % (others[0], "", others[1])).encode(code_page)

    return write


def test_uninstall_takes_the_button_out_of_shelves_that_were_not_shown(installed, plugin_folder, saved_shelf):
    """Of this Maya, of another version, and of one in another language; every other byte stays."""
    files = [saved_shelf("2022"), saved_shelf("2025"), saved_shelf(os.path.join("2026", "ja_JP"), "utf-8")]
    installed.will_answer("Uninstall")
    installed.drop(plugin_folder / DROPPED)
    for path, without in files:
        assert path.read_bytes() == without
        assert [one.name for one in path.parent.iterdir()] == ["shelf_Mine.mel"]


@pytest.mark.parametrize("why", ["written by hand", "write-protected"])
def test_a_shelf_file_that_keeps_the_button_is_named(installed, plugin_folder, installer, saved_shelf, capsys, why):
    if why == "written by hand":
        path, _ = saved_shelf(ours='if (1) { shelfButton -command "%s"; }\n' % OUR_COMMAND)
    else:
        path, _ = saved_shelf()
        path.with_suffix(".mel.part").mkdir()  # so that nothing can be written beside it, also by root
    before = path.read_bytes()
    installer(plugin_folder).uninstall()
    assert path.read_bytes() == before
    shown = capsys.readouterr()
    assert "the shelf button is still in" in shown.out + shown.err and "shelf_Mine.mel" in shown.out + shown.err


def test_uninstall_leaves_other_shelves_alone(installed, plugin_folder, installer, saved_shelf, capsys):
    path, without = saved_shelf(ours="")
    times = path.stat().st_mtime_ns
    installer(plugin_folder).uninstall()
    assert path.read_bytes() == without and path.stat().st_mtime_ns == times
    assert "shelf button is still" not in "".join(capsys.readouterr())


def test_a_newer_folder_takes_the_place_of_an_older_one_without_a_question(installed, plugin_folder, tmp_path):
    newer = installs.newer(plugin_folder, tmp_path / "newer" / "maya_plugin")
    installed.drop(newer / DROPPED)
    import pose_annotations

    assert pose_annotations.__version__ == "0.9.0"
    assert cmds.pluginInfo("poseAnnotations", query=True, version=True) == "0.9.0"
    assert installs.first_line(tmp_path).startswith("+ PoseAnnotations 0.9.0 ")
    assert "newer" in installs.first_line(tmp_path)
    assert str(plugin_folder / "scripts") not in sys.path


def test_another_tools_module_of_any_name_is_not_run_in_our_place(artist, plugin_folder, installer, shelf_labels):
    """Two tools that both called their file drag_into_maya.py ran each other's installer: Maya imports by name."""
    import types

    sys.modules["drag_into_maya"] = types.ModuleType("drag_into_maya")
    try:
        artist.drop(plugin_folder / DROPPED)
    finally:
        del sys.modules["drag_into_maya"]
    assert _is_all_there(shelf_labels)
    installer(plugin_folder).uninstall()


def test_a_maya_in_japanese_is_asked_in_japanese(artist, plugin_folder, installer, monkeypatch):
    about = cmds.about
    monkeypatch.setattr(cmds, "about", lambda **flags: "ja_JP" if "uiLanguage" in flags else about(**flags))
    artist.drop(plugin_folder / DROPPED)
    artist.will_answer("アンインストール")
    artist.drop(plugin_folder / DROPPED)
    assert "インストール済み" in artist.messages("confirmDialog")[-1][1]["message"]
    assert not cmds.menu("poseAnnotationsMenu", exists=True)


# what can go wrong ----------------------------------------------------------------------------------------------------


def test_a_folder_that_cannot_be_made_is_told_in_one_dialog(artist, plugin_folder, tmp_path, shelf_labels):
    (tmp_path / PREFERENCES).mkdir()
    (tmp_path / PREFERENCES / "modules").write_text("a file in the way")
    artist.will_answer("OK")
    artist.drop(plugin_folder / DROPPED)
    assert "could not be installed" in artist.messages("confirmDialog")[-1][1]["message"]
    assert _is_all_gone(artist, shelf_labels)


def test_an_upgrade_that_cannot_be_written_leaves_the_older_version_at_work(
    installed, plugin_folder, tmp_path, shelf_labels, monkeypatch
):
    newer = installs.newer(plugin_folder, tmp_path / "newer" / "maya_plugin")
    before = installs.module_file(tmp_path).read_bytes()

    def full(*_):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", full)
        installed.will_answer("OK")
        installed.drop(newer / DROPPED)
    assert "No space left on device" in installed.messages("confirmDialog")[-1][1]["message"]
    assert _is_all_there(shelf_labels)
    assert cmds.pluginInfo("poseAnnotations", query=True, version=True) == "0.1.0"
    assert installs.module_file(tmp_path).read_bytes() == before
    assert [path.name for path in installs.module_file(tmp_path).parent.iterdir()] == ["pose_annotations.mod"]


@contextlib.contextmanager
def _without_rights():
    """The super-user may write anywhere, so for a while this process is nobody."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="rights are set in another way on Windows")
def test_preferences_that_may_not_be_written_are_told_in_one_dialog(artist, monkeypatch, plugin_folder, shelf_labels):
    with tempfile.TemporaryDirectory() as folder:  # not below tmp_path, which nobody may enter
        os.chmod(folder, 0o755)
        plugin = shutil.copytree(str(plugin_folder), os.path.join(folder, "maya_plugin"))
        modules = os.path.join(folder, "maya", "modules")
        os.makedirs(modules, mode=0o755)
        os.chmod(modules, 0o555)
        monkeypatch.setenv("MAYA_APP_DIR", os.path.join(folder, "maya"))
        artist.will_answer("OK")
        with _without_rights():
            artist.drop(os.path.join(plugin, DROPPED))
        message = artist.messages("confirmDialog")[-1][1]["message"]
        assert "Permission denied" in message and modules in message
        assert os.listdir(modules) == []
        os.chmod(modules, 0o755)
    assert _is_all_gone(artist, shelf_labels)


@pytest.mark.skipif(sys.version_info < (3, 8), reason="audit hooks came with Python 3.8")
def test_nothing_is_written_outside_the_users_own_preferences(artist, plugin_folder, installer, tmp_path):
    """So no admin rights are needed, wherever the plug-in and Maya lie."""
    written, is_watching = [], [True]

    def watch(event, arguments):
        if not is_watching[0]:
            return
        if event == "open" and isinstance(arguments[0], str) and arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
            written.append(arguments[0])
        elif event in ("os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link", "os.symlink"):
            written.extend(one for one in arguments if isinstance(one, str))

    sys.addaudithook(watch)
    try:
        artist.drop(plugin_folder / DROPPED)
    finally:
        is_watching[0] = False
    installer(plugin_folder).uninstall()
    ours = [path for path in written if "__pycache__" not in path]
    assert ours != []
    assert [path for path in ours if not path.startswith(str(tmp_path / PREFERENCES))] == []


def test_a_maya_that_refuses_the_plug_in_is_told_where_trust_is_set(artist, plugin_folder, monkeypatch, shelf_labels):
    def refuse(*_, **__):
        raise RuntimeError("the plug-in is not in a trusted location")

    with monkeypatch.context() as patch:
        patch.setattr(cmds, "loadPlugin", refuse)
        artist.will_answer("OK")
        artist.drop(plugin_folder / DROPPED)
    message = artist.messages("confirmDialog")[-1][1]["message"]
    for word in ("not in a trusted location", "Preferences > Security", str(plugin_folder)):
        assert word in message
    assert _is_all_gone(artist, shelf_labels)


def test_a_maya_that_says_nothing_and_loads_nothing_is_noticed(artist, plugin_folder, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(cmds, "loadPlugin", lambda *_, **__: None)
        artist.will_answer("OK")
        artist.drop(plugin_folder / DROPPED)
    assert "did not load poseAnnotations.py" in artist.messages("confirmDialog")[-1][1]["message"]


# without dropping -----------------------------------------------------------------------------------------------------


def test_the_plugin_manager_puts_everything_up_and_takes_everything_away(
    artist, plugin_folder, open_scene, shelf_labels
):
    from maya.api import OpenMaya as om

    open_scene(plugin_scenes.scene(plugin_scenes.figure(), plugin_scenes.camera("shotCam")))
    jobs = set(cmds.scriptJob(listJobs=True) or [])
    for _ in range(2):
        cmds.loadPlugin(str(plugin_folder / "plug-ins" / "poseAnnotations.py"))
        assert _is_all_there(shelf_labels)
        artist.press("Export...")
        artist.press("Show Joints in Viewport")
        assert artist.windows() == ["poseAnnotationsWindow"]
        assert cmds.ls("pose_*") != []
        cmds.unloadPlugin("poseAnnotations.py")
        assert _is_all_gone(artist, shelf_labels)
        assert cmds.ls("pose_*") == []
        assert set(cmds.scriptJob(listJobs=True) or []) == jobs
        assert not hasattr(cmds, "exportPoseAnnotations")
        cmds.currentTime(2)  # nothing of ours listens any more
        assert cmds.ls("pose_*") == []
    assert om.MGlobal.getActiveSelectionList().length() == 0


def test_a_maya_that_loads_the_plug_in_while_it_starts_has_menu_and_button_when_it_is_there(
    artist, plugin_folder, shelf_labels
):
    plugin = str(plugin_folder / "plug-ins" / "poseAnnotations.py")
    with artist.starting():
        cmds.loadPlugin(plugin)
        assert not cmds.menu("poseAnnotationsMenu", exists=True)
    assert _is_all_there(shelf_labels)
    cmds.unloadPlugin("poseAnnotations.py")
    assert _is_all_gone(artist, shelf_labels)
    with artist.starting():
        cmds.loadPlugin(plugin)
        cmds.unloadPlugin("poseAnnotations.py")
    assert _is_all_gone(artist, shelf_labels)


def test_a_module_path_is_enough_for_maya_to_find_the_plugin(mayapy, plugin_folder, monkeypatch, tmp_path):
    monkeypatch.setenv("MAYA_MODULE_PATH", str(plugin_folder))
    path, problems = installs.new_maya_finds(mayapy, tmp_path, "utf-8")
    assert path.startswith(str(plugin_folder)), problems


def test_no_other_file_beside_the_module_file_reads_as_one():
    """Maya reads every file in a folder of MAYA_MODULE_PATH as a module file, whatever its extension."""
    for path in sorted((ROOT / "maya_plugin").iterdir()):
        if path.is_file() and path.suffix != ".mod":
            lines = path.read_bytes().splitlines()
            assert [line for line in lines if line.startswith((b"+ ", b"- "))] == [], path.name
