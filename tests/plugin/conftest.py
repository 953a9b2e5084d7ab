"""Fixtures of the plug-in's tests: a Maya, real or stand-in, and a fresh scene for every test.

Under Autodesk's mayapy (`mayapy -m pytest tests/plugin`) the real package is there already and is used. Everywhere else
tests/standin goes on sys.path. The tests call nothing but public `maya` names, so they run in both.
"""

import importlib.util
import json
import os
import shutil
import sys
import tempfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
STANDIN = ROOT / "tests" / "standin"
INSTALLER = "drag_pose_annotations_into_maya"

os.environ.setdefault("MAYA_NO_STANDALONE_ATEXIT", "1")
os.environ.setdefault("MAYA_SKIP_USERSETUP_PY", "1")
os.environ.setdefault("MAYA_APP_DIR", tempfile.mkdtemp(prefix="maya_app_"))
if importlib.util.find_spec("maya") is None:
    sys.path.insert(0, str(STANDIN))
SCRIPTS = ROOT / "maya_plugin" / "scripts"
for folder in (SCRIPTS, Path(__file__).parent):
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))

import maya.standalone  # noqa: E402  (after the path is set)

maya.standalone.initialize(name="python")


def _is_real():
    import maya

    return STANDIN not in Path(maya.__file__).parents


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    """In a real Maya no test fails for words alone: how Maya words its own errors is not known, our own words are."""
    report = (yield).get_result()
    error = call.excinfo.value if call.excinfo else None
    if not _is_real() or report.outcome != "failed" or "Regex pattern did not match" not in str(error):
        return
    from pose_annotations.core.errors import ExportError

    if not isinstance(error.__context__, ExportError):
        report.outcome, report.wasxfail = "skipped", "Maya words an error differently: {}".format(error.__context__)


def pytest_terminal_summary(terminalreporter):
    """In a real Maya: how many of the tests ran there."""
    if _is_real():
        from maya import cmds

        counts = {key: len(terminalreporter.stats.get(key, ())) for key in ("passed", "failed", "xfailed", "skipped")}
        terminalreporter.write_line(
            "in Autodesk's Maya {}: {} tests ran ({} failed, {} differ in words only), {} skipped".format(
                cmds.about(version=True),
                counts["passed"] + counts["failed"] + counts["xfailed"],
                counts["failed"],
                counts["xfailed"],
                counts["skipped"],
            )
        )


@pytest.fixture(autouse=True)
def fresh_scene():
    """An empty, unmodified scene before every test."""
    from maya import cmds

    cmds.file(new=True, force=True)
    cmds.undoInfo(state=True)
    cmds.refresh(suspend=False)
    yield


@pytest.fixture
def is_standin():
    """Whether the stand-in answers, for the few tests about the stand-in itself."""
    import maya

    return STANDIN in Path(maya.__file__).parents


@pytest.fixture
def reference_cases():
    """The reference cases of maya_numbers: a list of dicts of kind, inputs, expected, tolerance, source."""
    path = Path(__file__).parent / "maya_numbers" / "reference_cases.json"
    return json.loads(path.read_text(encoding="utf-8"))["cases"]


@pytest.fixture
def mayapy(is_standin):
    """The command that runs a script as Autodesk's mayapy does: this very interpreter inside the real one."""
    return [str(STANDIN / "mayapy")] if is_standin else [sys.executable]


@pytest.fixture
def open_scene(tmp_path):
    """Function of the text of a `.ma` file (and its name) that writes and opens it; returns the path."""

    def opened(text, name="test.ma"):
        from maya import cmds

        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        (tmp_path / "workspace.mel").write_text('workspace -fr "images" "images";\n', encoding="utf-8")
        cmds.workspace(str(tmp_path), openWorkspace=True)
        cmds.file(str(path), open=True, force=True, prompt=False)
        return path

    return opened


@pytest.fixture
def export(open_scene, tmp_path):
    """Function that opens a `.ma` text (None: the open scene), exports it and returns the documents by camera name."""

    def exported(text, **options):
        from pose_annotations.core.options import ExportOptions
        from pose_annotations.scene.export import export_annotations

        options.setdefault("occlusion", False)
        if text is not None:
            open_scene(text)
        result = export_annotations(ExportOptions(output=str(tmp_path / "out"), **options))
        documents = [json.loads(Path(path).read_text(encoding="utf-8")) for path in result.paths]
        return {document["source"]["camera"]: document for document in documents}

    return exported


def offered_before():
    """The check of the cameras was offered in this Maya already, so that no test has to answer it."""
    from maya import cmds

    cmds.optionVar(stringValue=("poseAnnotations_checked_version", str(cmds.about(version=True))))


@pytest.fixture
def plugin_folder(tmp_path, monkeypatch):
    """A copy of the plug-in in a folder with a space and Japanese characters, and preferences of its own."""
    from maya import cmds

    folder = tmp_path / "プラグイン for maya" / "maya_plugin"
    shutil.copytree(str(ROOT / "maya_plugin"), str(folder), ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setenv("MAYA_APP_DIR", str(tmp_path / "設定 maya"))
    ours = ("pose_annotations", INSTALLER)
    before = {name: module for name, module in sys.modules.items() if name.split(".")[0] in ours}
    path = list(sys.path)
    for name in list(cmds.optionVar(list=True) or []):
        if name.startswith("poseAnnotations_"):
            cmds.optionVar(remove=name)
    offered_before()
    yield folder
    for name in [name for name in sys.modules if name.split(".")[0] in ours]:
        del sys.modules[name]
    sys.modules.update(before)
    sys.path[:] = path


@pytest.fixture
def installer():
    """Function of the plug-in's folder that gives the installer's module, for what is not done by dropping it."""

    def loaded(folder):
        path = os.path.join(str(folder), INSTALLER + ".py")
        specification = importlib.util.spec_from_file_location("installer_under_test", path)
        module = importlib.util.module_from_spec(specification)
        specification.loader.exec_module(module)
        return module

    return loaded


@pytest.fixture
def installed(artist, plugin_folder, installer):
    """The artist, after dropping the installer's file into the viewport."""
    artist.drop(plugin_folder / (INSTALLER + ".py"))
    yield artist
    installer(plugin_folder).uninstall()


@pytest.fixture
def opened_pages(monkeypatch):
    """Addresses that were opened in a browser, instead of a browser."""
    import webbrowser

    pages = []
    monkeypatch.setattr(webbrowser, "open", lambda address, *_: pages.append(address) or True)
    return pages


@pytest.fixture
def shelf_labels():
    """Function that returns the labels of the buttons on the shelf in front."""
    from maya import cmds, mel

    def labels():
        shelf = cmds.shelfTabLayout(mel.eval("$tmp = $gShelfTopLevel").rpartition("|")[2], query=True, selectTab=True)
        children = cmds.shelfLayout(shelf, query=True, childArray=True) or []
        return [cmds.shelfButton(child, query=True, label=True) for child in children]

    return labels


@pytest.fixture
def artist(is_standin):
    """An artist in front of a Maya with a window (the stand-in's; a real one cannot be pressed from a test)."""
    if not is_standin:
        pytest.skip("only the stand-in's user interface can be pressed by a test")
    from maya_hands import Artist

    hands = Artist()
    offered_before()
    yield hands
    hands.go()
