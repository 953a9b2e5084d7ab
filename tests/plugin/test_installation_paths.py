"""Where the installer points to, by the paths of Windows and macOS, and in folders whose names are not plain.

What those systems would do with the paths is asked of ``ntpath`` and ``posixpath``; nothing here has run on them.
"""

import ntpath
import posixpath
import unicodedata
from pathlib import Path

import plugin_installs as installs
import plugin_scenes
import pytest
from maya import cmds
from plugin_installs import DROPPED, INSTALLER

ROOT = Path(__file__).resolve().parents[2]
WINDOWS_MODULES = "C:\\Users\\田中 太郎\\Documents\\maya\\modules"
MAC_MODULES = "/Users/tanaka/Library/Preferences/Autodesk/maya/modules"
DECOMPOSED = unicodedata.normalize("NFD", "/Users/tanaka/プラグイン/maya_plugin")
PLACES = [
    # plug-in's folder, folder of the module file, flavour, what the module file says
    ("D:\\tools\\maya_plugin", WINDOWS_MODULES, ntpath, "D:/tools/maya_plugin"),
    ("D:\\my tools\\maya plugin", WINDOWS_MODULES, ntpath, "D:/my tools/maya plugin"),
    ("C:\\Users\\田中 太郎\\Downloads\\maya_plugin", WINDOWS_MODULES, ntpath, "../../../Downloads/maya_plugin"),
    ("c:\\users\\田中 太郎\\Documents\\a b\\maya_plugin", WINDOWS_MODULES, ntpath, "../../a b/maya_plugin"),
    (WINDOWS_MODULES + "\\pose_annotations", WINDOWS_MODULES, ntpath, "pose_annotations"),
    ("D:\\プラグイン\\maya_plugin", WINDOWS_MODULES, ntpath, None),
    ("C:\\Users\\田中 太郎\\Documents\\道具\\maya_plugin", WINDOWS_MODULES, ntpath, None),
    ("\\\\server\\share\\tools\\maya_plugin", WINDOWS_MODULES, ntpath, "//server/share/tools/maya_plugin"),
    ("\\\\server\\共有\\maya_plugin", WINDOWS_MODULES, ntpath, None),
    ("C:\\tools\\maya_plugin", "C:\\Users\\tanaka\\Documents\\maya\\modules", ntpath, "C:/tools/maya_plugin"),
    ("C:/Users/me/maya_plugin", "C:\\Users\\me\\Documents\\maya\\modules", ntpath, "C:/Users/me/maya_plugin"),
    ("/Users/tanaka/My Tools/maya_plugin", MAC_MODULES, posixpath, "/Users/tanaka/My Tools/maya_plugin"),
    ("/Users/tanaka/プラグイン/maya_plugin", MAC_MODULES, posixpath, "/Users/tanaka/プラグイン/maya_plugin"),
    (DECOMPOSED, MAC_MODULES, posixpath, DECOMPOSED),
    ("/home/田中/maya_plugin", "/home/田中/maya/modules", posixpath, "../../maya_plugin"),
    ("/mnt/a\\b/maya_plugin", "/home/tanaka/maya/modules", posixpath, "/mnt/a\\b/maya_plugin"),
]  # fmt: skip


@pytest.mark.parametrize(("here", "modules", "flavour", "expected"), PLACES, ids=[place[0] for place in PLACES])
def test_the_module_file_names_the_folder_in_ascii_where_it_can(installer, here, modules, flavour, expected):
    assert installer(ROOT / "maya_plugin").module_path(here, modules, flavour) == expected


@pytest.mark.parametrize("place", [place for place in PLACES if place[2] is ntpath and place[3]], ids=lambda p: p[0])
def test_what_the_module_file_says_leads_back_to_the_folder_on_windows(place):
    here, modules, _, written = place
    meant = ntpath.normpath(ntpath.join(modules, written))
    assert ntpath.normcase(meant) == ntpath.normcase(ntpath.normpath(here))


def test_names_typed_and_names_decomposed_by_macos_are_one_folder(installer, tmp_path):
    module = installer(ROOT / "maya_plugin")
    typed = str(tmp_path / "プラグイン が")
    assert typed != unicodedata.normalize("NFD", typed)
    assert module._same_folder(typed, unicodedata.normalize("NFD", typed))
    assert not module._same_folder(typed, typed + "2")


@pytest.mark.parametrize("code_page", ["cp932", "cp1252", "utf-8"])
def test_a_windows_of_any_code_page_finds_the_plug_in_in_a_japanese_folder(
    artist, plugin_folder, installer, tmp_path, mayapy, monkeypatch, code_page, open_scene
):
    """By the rule for Windows: the plug-in is copied beside the module file, and the file is ASCII."""
    _as_on_windows(monkeypatch)
    artist.drop(plugin_folder / DROPPED)
    copy = installs.module_file(tmp_path).parent / "pose_annotations"
    installs.module_file(tmp_path).read_bytes().decode("ascii")
    assert installs.first_line(tmp_path) == "+ PoseAnnotations 0.1.0 pose_annotations"
    assert sorted(path.name for path in copy.parent.iterdir()) == ["pose_annotations", "pose_annotations.mod"]
    path, problems = installs.new_maya_finds(mayapy, tmp_path, code_page)
    assert path.startswith(str(copy)), problems
    open_scene(plugin_scenes.scene(plugin_scenes.figure(), plugin_scenes.camera("shotCam")))
    artist.will_answer("OK")
    artist.press("Quick Export")
    assert (tmp_path / "annotations" / "test.shotCam.report.html").exists()
    artist.will_answer("Uninstall")
    artist.drop(plugin_folder / DROPPED)
    assert list(copy.parent.iterdir()) == []


def _as_on_windows(monkeypatch):
    """The installer's rule for Windows, with this system's paths and a folder that no ASCII way leads to."""
    place = {}

    def importing(name, *rest):
        module = original(name, *rest)
        if name == INSTALLER and not place.get(module):
            monkeypatch.setattr(module, "module_path", lambda here, modules: None)
        return module

    import importlib

    original = importlib.import_module
    monkeypatch.setattr(importlib, "import_module", importing)


def test_a_path_in_utf8_is_what_a_windows_in_cp932_would_not_find(
    plugin_folder, installer, tmp_path, mayapy, is_standin
):
    """Why the rule is there: the test above fails without it."""
    if not is_standin:
        pytest.skip("only the stand-in can be put on another system's code page")
    module = installer(plugin_folder)
    installs.module_file(tmp_path).parent.mkdir(parents=True)
    module.write_module_file(str(installs.module_file(tmp_path)), str(plugin_folder))
    assert installs.new_maya_finds(mayapy, tmp_path, "utf-8")[0].startswith(str(plugin_folder))
    path, problems = installs.new_maya_finds(mayapy, tmp_path, "cp932")
    assert path == "" and "was not found" in problems


def test_a_newer_copy_takes_the_place_of_an_older_one(artist, plugin_folder, installer, tmp_path, monkeypatch):
    _as_on_windows(monkeypatch)
    artist.drop(plugin_folder / DROPPED)
    newer = installs.newer(plugin_folder, tmp_path / "新しい" / "maya_plugin")
    (installs.module_file(tmp_path).parent / "pose_annotations" / "left_over.py").write_text("")
    artist.drop(newer / DROPPED)
    copy = installs.module_file(tmp_path).parent / "pose_annotations"
    assert "0.9.0" in (copy / "scripts" / "pose_annotations" / "__init__.py").read_text(encoding="utf-8")
    assert not (copy / "left_over.py").exists()
    assert sorted(path.name for path in copy.parent.iterdir()) == ["pose_annotations", "pose_annotations.mod"]
    assert cmds.pluginInfo("poseAnnotations", query=True, version=True) == "0.9.0"
    installer(newer).uninstall()
