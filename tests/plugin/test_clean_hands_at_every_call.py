"""Failing at every single call: of Maya, of the disk, of the user's Esc; the scene and the folder are as they were.

A trace function raises instead of the n-th call that our code makes, for n from the first to the last. Every call of
one export is one step; ``-rP`` shows how many there were.
"""

import bisect
import errno
import json
import os
import shutil
import sys
import tempfile

import plugin_scenes as scenes
import pytest
from maya import cmds
from maya.api import OpenMaya as om
from pose_annotations.core.documents import document
from pose_annotations.core.errors import CameraError, ExportCancelled, ExportError
from pose_annotations.core.options import ExportOptions
from pose_annotations.core.progress import Progress
from pose_annotations.scene import camera_probe, scene_guard
from pose_annotations.scene.export import export_annotations

OURS = os.path.dirname(os.path.dirname(scene_guard.__file__))
MAYA = os.path.dirname(os.path.dirname(cmds.__file__ or ""))
# A figure with a head of vertices alone, so that an export is a thousand calls and not ten thousand; a wall that hides.
SCENE = scenes.scene(
    scenes.figure(with_boxes=False),
    scenes.box("face", "atama", (10, 12, 10), (0, 12, 0)),
    scenes.box("wall", None, (150, 200, 1), (170, 100, 100)),
    scenes.camera("shot"),
    scenes.camera("other", translate=(90, 90, 300)),
    scenes.keys("shot", "translateX", {1: 0, 2: 20}),
    end=2,
)  # fmt: skip
DOCUMENTS = ["test.other.pose.json", "test.shot.pose.json"]
SHARES = 8  # of the calls, for as many processes


class Unforeseen(Exception):
    """None of the exporter's own errors, and none of Maya's."""


class Fault:
    """Raises ``error`` in place of the n-th call into Maya while it is entered; with position 0 it only counts.

    A trace function that raises is switched off by Python, so there is one failure and no second. Tracing makes our
    code three times slower: with ``counted``, a Fault that has counted the same work, it begins where our code names
    the last command before the n-th call.
    """

    def __init__(self, position=0, error=Unforeseen, counted=None):
        self.count, self.what, self._position, self._error = 0, None, position, error
        self.names = []  # of the functions that were called
        self.counts = []  # of calls, whenever our code named a command
        self._named = 0
        self._untraced = bisect.bisect_left(counted.counts, position) if counted else 0
        if self._untraced:
            self.count = counted.counts[self._untraced - 1]

    def __enter__(self):
        self._before = sys.gettrace()
        ours = [module for name, module in sys.modules.items() if name.startswith("pose_annotations.")]
        self._patched = [module for module in ours if getattr(module, "cmds", None) is cmds]
        for module in self._patched:
            module.cmds = Commands(self._command_is_named)
        if not self._untraced:
            sys.settrace(self._look)
        return self

    def __exit__(self, *_):
        sys.settrace(self._before)
        for module in self._patched:
            module.cmds = cmds

    def _command_is_named(self):
        self._named += 1
        self.counts.append(self.count)
        if self._named == self._untraced:
            sys.settrace(self._look)

    def _look(self, frame, event, _):
        if event == "call" and is_call_of_maya(frame):
            self.count += 1
            what = frame.f_locals.get("name", frame.f_code.co_name)  # commands share one function
            self.names.append(what)
            if self.count == self._position:
                self.what = what
                raise self._error("call {}: {}".format(self.count, self.what))


class Commands:
    """`maya.cmds`, which tells whenever a command is named."""

    def __init__(self, on_name):
        self._on_name = on_name

    def __getattr__(self, name):
        self._on_name()
        return getattr(cmds, name)


def is_call_of_maya(frame):
    """Whether our code has just called a function of Maya."""
    return (
        frame.f_code.co_filename.startswith(MAYA)
        and frame.f_code.co_name != "__getattr__"  # a look at the module for a command's name
        and frame.f_back is not None
        and frame.f_back.f_code.co_filename.startswith(OURS)
    )


@pytest.fixture
def needs_traceable_maya(is_standin):
    if not is_standin:
        pytest.skip("Maya's own functions are compiled, a trace function does not see them; the spread test wraps them")


class Hands:
    """Everything that has to be the same before and after, the files of the folder included."""

    def __init__(self, out, monkeypatch):
        self._out, self._is_suspended = out, False
        real = cmds.refresh

        def watched(*args, **kwargs):
            answer = real(*args, **kwargs)
            self._is_suspended = kwargs.get("suspend", self._is_suspended)  # Maya cannot be asked
            return answer

        monkeypatch.setattr(cmds, "refresh", watched)

    def scene(self):
        return {
            "time": cmds.currentTime(query=True),
            "selection": cmds.ls(selection=True, long=True),
            "modified": cmds.file(query=True, modified=True),
            "undo": cmds.undoInfo(query=True, state=True),
            "undo name": cmds.undoInfo(query=True, undoName=True),
            "redo name": cmds.undoInfo(query=True, redoName=True),
            "undo is empty": cmds.undoInfo(query=True, undoQueueEmpty=True),
            "evaluation mode": cmds.evaluationManager(query=True, mode=True),
            "viewport rests": self._is_suspended,
            "camera": cmds.getAttr("shot.translate"),
            "nodes": len(cmds.ls()),
            "option variables": {name: cmds.optionVar(query=name) for name in cmds.optionVar(list=True) or []},
        }

    def files(self):
        return {path.name: path.read_bytes() for path in self._out.iterdir()}


@pytest.fixture
def hands(open_scene, tmp_path, monkeypatch):
    """A scene in the middle of somebody's work, and older documents in the folder."""
    open_scene(SCENE)
    cmds.currentTime(2.5)
    cmds.select("sentaa", "shot")
    cmds.optionVar(stringValue=("somebodysSetting", "kept"))
    cmds.setAttr("model.translateX", 1.0)
    cmds.setAttr("model.translateY", 1.0)
    cmds.undo()  # something to redo
    cmds.file(modified=False)
    (tmp_path / "out").mkdir()
    for name in DOCUMENTS:
        (tmp_path / "out" / name).write_text("older", encoding="utf-8")
    return Hands(tmp_path / "out", monkeypatch)


def _attempt(out, progress=None, **options):
    """What an export raised, None after success."""
    try:
        export_annotations(ExportOptions(output=str(out), **options), progress)
    except BaseException as error:
        return error
    return None


def _is_whole(files):
    """Whether these are the two documents, new and complete, and nothing beside them."""
    return sorted(files) == DOCUMENTS and all(len(json.loads(text)["annotations"]) == 2 for text in files.values())


def _renew(out):
    for path in out.iterdir():
        path.unlink()
    for name in DOCUMENTS:
        (out / name).write_text("older", encoding="utf-8")


@pytest.mark.long
@pytest.mark.parametrize("error", [RuntimeError, KeyboardInterrupt], ids=lambda error: error.__name__)
@pytest.mark.parametrize("share", range(SHARES))
def test_a_failure_at_any_call_of_maya_leaves_everything_as_it_was(
    hands, tmp_path, needs_traceable_maya, share, error
):  # fmt: skip
    """RuntimeError is what Maya raises, and is caught in some places; an interruption is caught in none."""
    out = tmp_path / "out"
    before, older = hands.scene(), hands.files()
    with Fault() as counted:
        assert _attempt(out) is None
    assert _is_whole(hands.files()) and hands.scene() == before
    assert counted.count > 800
    tried, survived, functions = 0, 0, set()
    for position in range(1 + share, counted.count + 1, SHARES):
        _renew(out)
        with Fault(position, error, counted) as fault:
            raised = _attempt(out)
        where = "after {} at call {} of {}, {}".format(error.__name__, position, counted.count, fault.what)
        assert fault.count == position and fault.what == counted.names[position - 1], where
        assert hands.scene() == before, where
        files = hands.files()
        if raised is None:  # a fallback, or the second try of restoring
            assert _is_whole(files), where
            survived += 1
        elif isinstance(raised, Exception):
            assert files == older, where
        else:  # an interruption may come when the documents are written and only the scene is to be put back
            assert files == older or _is_whole(files), where
        tried += 1
        functions.add(fault.what)
    print("{} of {} calls into Maya failed, {} functions; {} exports went on".format(
        tried, counted.count, len(functions), survived))  # fmt: skip
    assert tried == len(range(1 + share, counted.count + 1, SHARES))


@pytest.mark.long
def test_a_failure_at_any_call_of_the_camera_check_leaves_the_scene_as_it_was(hands, needs_traceable_maya):
    before = hands.scene()
    with Fault() as counted:
        camera_probe.largest_differences()
    assert hands.scene() == before and counted.count > 100
    for position in range(1, counted.count + 1):
        try:
            with Fault(position, counted=counted) as fault:
                camera_probe.largest_differences()
        except Unforeseen:
            pass
        assert fault.what == counted.names[position - 1]
        assert hands.scene() == before, (position, fault.what)
    print("{} calls into Maya failed".format(counted.count))


@pytest.mark.parametrize("error", [Unforeseen, KeyboardInterrupt], ids=lambda error: error.__name__)
def test_a_failure_in_a_frame_and_another_in_putting_back_leave_the_scene_as_it_was(
    hands, needs_traceable_maya, error
):  # fmt: skip
    before = hands.scene()

    def work(restoring):
        with scene_guard.SceneGuard():
            cmds.currentTime(7)
            om.MGlobal.setActiveSelectionList(om.MSelectionList())
            cmds.evaluationManager(mode="off" if before["evaluation mode"][0] != "off" else "serial")
            restoring.__enter__()
            raise Unforeseen("in a frame")

    position, tried = 1, 0
    while True:
        fault = Fault(position, error)
        try:
            with pytest.raises((Unforeseen, KeyboardInterrupt)):
                work(fault)
        finally:
            fault.__exit__()
        assert hands.scene() == before, (position, fault.what)
        if fault.what is None:
            break
        position, tried = position + 1, tried + 1
    assert tried > 8


def test_what_cannot_be_put_back_is_said_and_everything_else_is_put_back(hands, monkeypatch):
    """The time is refused for good: the rest is as before all the same, and no success is claimed."""
    before, real = hands.scene(), cmds.currentTime

    def refused(*args, **kwargs):
        if args:
            raise RuntimeError("no more time")
        return real(*args, **kwargs)

    with pytest.raises(RuntimeError, match="no more time"), scene_guard.SceneGuard():
        cmds.currentTime(7)
        om.MGlobal.setActiveSelectionList(om.MSelectionList())
        monkeypatch.setattr(cmds, "currentTime", refused)
    assert dict(hands.scene(), time=before["time"]) == before


@pytest.mark.parametrize("after", range(4))
def test_esc_at_any_frame_of_the_preroll_and_after_it_leaves_everything_as_it_was(hands, tmp_path, after):
    class Stops(Progress):
        left = after

        def is_cancelled(self):
            self.left -= 1
            return self.left < 0

    before, older = hands.scene(), hands.files()
    assert isinstance(_attempt(tmp_path / "out", Stops(), preroll=2), ExportCancelled)
    assert hands.scene() == before and hands.files() == older


def test_an_error_in_a_later_frame_leaves_everything_as_it_was(hands, tmp_path, monkeypatch):
    cmds.setKeyframe("shotShape.filmRollValue", time=1, value=0)
    cmds.setKeyframe("shotShape.filmRollValue", time=2, value=10)
    before, older = hands.scene(), hands.files()
    raised = _attempt(tmp_path / "out")
    assert isinstance(raised, CameraError) and "frame 2" in str(raised)
    assert hands.scene() == before and hands.files() == older


# The disk -----------------------------------------------------------------------------------------------------------


class BadDisk:
    """Refuses the n-th operation on a file that the writer of documents asks for; with position 0 it only counts."""

    def __init__(self, monkeypatch, position=0):
        self.count, self.what, self._position = 0, None, position
        for owner, names in (
            (os, ("replace", "fsync", "close", "open", "unlink", "chmod", "makedirs", "fdopen")),
            (tempfile, ("mkstemp",)),
            (shutil, ("copyfileobj", "copy2")),
        ):
            for name in names:
                monkeypatch.setattr(owner, name, self._watched(getattr(owner, name), name))

    def step(self, what):
        self.count += 1
        if self.count == self._position:
            self.what = what
            raise OSError(errno.EIO, "the disk is bad")

    def _watched(self, real, name):
        def call(*args, **kwargs):
            if sys._getframe(1).f_code.co_filename == document.__file__:
                self.step(name)
                return _File(real(*args, **kwargs), self) if name == "fdopen" else real(*args, **kwargs)
            return real(*args, **kwargs)

        return call


class _File:
    """A file for writing whose every write, flush and close is an operation that a BadDisk may refuse."""

    def __init__(self, real, disk):
        self._real, self._disk, self.fileno = real, disk, real.fileno

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def write(self, text):
        self._disk.step("write")
        return self._real.write(text)

    def flush(self):
        self._disk.step("flush")
        self._real.flush()

    def close(self):
        if not self._real.closed:
            self._real.close()
            self._disk.step("close of a file")


def test_a_disk_that_refuses_any_one_operation_leaves_the_older_documents_whole(hands, tmp_path):
    out = tmp_path / "out"
    before, older = hands.scene(), hands.files()
    with pytest.MonkeyPatch.context() as monkeypatch:
        counted = BadDisk(monkeypatch)
        assert _attempt(out) is None
    assert _is_whole(hands.files()) and counted.count > 40
    refused = set()
    for position in range(1, counted.count + 1):
        _renew(out)
        with pytest.MonkeyPatch.context() as monkeypatch:
            disk = BadDisk(monkeypatch, position)
            raised = _attempt(out)
        where = "after operation {} of {}, {}".format(position, counted.count, disk.what)
        files = hands.files()
        left = {name: files.pop(name) for name in list(files) if name not in DOCUMENTS}
        assert not left or disk.what == "unlink", (where, sorted(left))  # what the disk does not let go of stays
        assert hands.scene() == before, where
        if raised is None:
            assert _is_whole(files), where
        else:
            assert isinstance(raised, ExportError) and files == older, (where, raised)
        refused.add(disk.what)
    assert {"replace", "fsync", "write", "mkstemp", "copy2"} <= refused
