"""Markers of the joints in the viewport, at the positions that an export writes; they follow the time.

Every marker is a locator, which no renderer draws. It is displayed as reference, so that it cannot be selected by a
click, hidden in the Outliner, and never saved with the scene (``MFnDependencyNode.setDoNotWrite``). Undo queue,
selection and unsaved mark do not change. Markers of computed keypoints have a star instead of a cross, and their names
end in ``_computed``.
"""

import contextlib
import math
from typing import Any, Iterable, Iterator, List, Optional, Sequence

from maya import cmds
from maya.api import OpenMaya as om

from ..core.geometry import Point
from ..core.keypoint_sets import MPII16
from .characters import CharacterReader, find_characters, find_meshes

GROUP = "poseAnnotationsMarkers"
COLOURS = {"l": (0.12, 0.56, 1.0), "r": (1.0, 0.48, 0.10), "": (0.21, 0.71, 0.33)}  # as in the report
SIZE_SHARE = 0.015  # of the character's extent: a cross as wide as a wrist
_REFERENCE = 2  # overrideDisplayType: visible, not selectable (node page dagNode)

_shown: List["ViewportMarkers"] = []  # at most one


def show_markers() -> None:
    """Put markers on every character of the scene, in place of older ones.

    Raises:
        ExportError: there is no character, or the mapping stored in the scene cannot be read.
    """
    remove_markers()
    figures, _, joints, _ = find_characters((), None, True)
    meshes = find_meshes(figures, joints).by_root
    with _scene_state_kept():
        _shown.append(ViewportMarkers([CharacterReader(figure, joints, meshes[figure.root]) for figure in figures]))


def remove_markers() -> None:
    """Remove the markers and their callbacks; does nothing where there are none."""
    while _shown:
        with _scene_state_kept():
            _shown.pop().remove()


def are_markers_shown() -> bool:
    """Whether there are markers."""
    return bool(_shown)


class ViewportMarkers:
    """The nodes and callbacks of the markers of some characters."""

    def __init__(self, readers: Sequence[CharacterReader]) -> None:
        self._readers = readers
        self._group = _new_node("transform", GROUP, None)
        try:
            self._figures = [_FigureMarkers(reader, self._group.object()) for reader in readers]
            self._update()
        except Exception:
            self._delete()
            raise
        # Autodesk's page says that the event of script jobs is not sent during playback; the graph's message may be.
        self._callbacks = [om.MEventMessage.addEventCallback("timeChanged", self._follow)]
        self._callbacks.append(om.MDGMessage.addTimeChangeCallback(self._follow))
        for message in (om.MSceneMessage.kBeforeNew, om.MSceneMessage.kBeforeOpen):
            self._callbacks.append(om.MSceneMessage.addCallback(message, _on_scene_change))

    def _follow(self, *_: Any) -> None:
        with _scene_state_kept():
            try:
                self._update()
            except RuntimeError:  # the character, or a marker, was deleted meanwhile
                remove_markers()

    def _update(self) -> None:
        for figure in self._figures:
            figure.update()

    def remove(self) -> None:
        """Delete the nodes and stop following."""
        for identifier in self._callbacks:
            om.MMessage.removeCallback(identifier)
        self._callbacks = []
        self._delete()

    def _delete(self) -> None:
        if om.MObjectHandle(self._group.object()).isValid() and cmds.objExists(self._group.fullPathName()):
            cmds.delete(self._group.fullPathName())


class _FigureMarkers:
    """The markers of one character: a cross for each joint, a line for each bone."""

    def __init__(self, reader: CharacterReader, group: om.MObject) -> None:
        self._reader = reader
        positions = self._positions()
        size = SIZE_SHARE * _extent([position for position in positions if position is not None])
        self._joints, self._bones = [], []
        for index, name in enumerate(MPII16.joints):
            is_derived = reader.sources[index]["kind"] == "derived"
            label = "pose_{}{}".format(name, "_computed" if is_derived else "")
            marker = _locator(label, group, COLOURS[_side(name)], (size, size, size))
            if is_derived:
                slanted = _locator(label + "_star", marker.object(), COLOURS[_side(name)], (size, size, size))
                _turn(slanted, (math.pi / 4.0, math.pi / 4.0))
            self._joints.append(marker)
        for start, end in MPII16.limbs:
            names = MPII16.joints[start], MPII16.joints[end]
            colour = COLOURS[_side(names[0]) or _side(names[1])]
            self._bones.append(_locator("pose_bone_{}_{}".format(*names), group, colour, (0.5, 0.0, 0.0)))

    def _positions(self) -> List[Optional[Point]]:
        return self._reader.keypoints(self._reader.world_matrices())[0]

    def update(self) -> None:
        """Move the markers to the joints' current positions, and hide those of missing joints."""
        positions = self._positions()
        for marker, position in zip(self._joints, positions):
            _show(marker, position is not None)
            if position is not None:
                _move(marker, position)
        for marker, (start, end) in zip(self._bones, MPII16.limbs):
            first, last = positions[start], positions[end]
            _show(marker, first is not None and last is not None)
            if first is not None and last is not None:
                _stretch(marker, first, last)


def _side(name: str) -> str:
    return name[0] if name[:2] in ("l_", "r_") else ""


def _extent(points: Sequence[Point]) -> float:
    return max([max(values) - min(values) for values in zip(*points)] or [1.0]) or 1.0


def _new_node(kind: str, name: str, parent: Optional[om.MObject]) -> om.MFnDagNode:
    """Function set of a new node that is never saved; made by the API, which does not change the selection."""
    node = om.MFnDagNode()
    if parent is None:
        node.create(kind, name)
    else:
        node.create(kind, name, parent)
    node.setDoNotWrite(True)
    node.findPlug("hiddenInOutliner", False).setBool(True)
    return node


def _locator(name: str, parent: om.MObject, colour: Sequence[float], size: Sequence[float]) -> om.MFnDagNode:
    """Function set of the transform of a new locator. size: half the cross in x, y, z, in centimetres."""
    transform = _new_node("transform", name, parent)
    shape = _new_node("locator", name + "Shape", transform.object())
    shape.findPlug("overrideEnabled", False).setBool(True)
    shape.findPlug("overrideDisplayType", False).setInt(_REFERENCE)
    shape.findPlug("overrideRGBColors", False).setBool(True)
    for axis, value in zip("RGB", colour):
        shape.findPlug("overrideColor" + axis, False).setFloat(value)
    for axis, value in zip("XYZ", size):
        shape.findPlug("localScale" + axis, False).setDouble(value)
    return transform


def _show(transform: om.MFnDagNode, is_shown: bool) -> None:
    transform.findPlug("visibility", False).setBool(is_shown)


def _move(transform: om.MFnDagNode, position: Sequence[float]) -> None:
    for axis, value in zip("XYZ", position):
        transform.findPlug("translate" + axis, False).setDouble(value)


def _turn(transform: om.MFnDagNode, angles: Sequence[float]) -> None:
    """angles: about y and z, in radians."""
    for axis, value in zip("YZ", angles):
        transform.findPlug("rotate" + axis, False).setDouble(value)


def _stretch(transform: om.MFnDagNode, start: Point, end: Point) -> None:
    """Stretch a locator, of length 1 along x, from ``start`` to ``end``.

    Row vectors, rotate order xyz: the x axis goes to (cos y cos z, cos y sin z, -sin y).
    """
    along = [b - a for a, b in zip(start, end)]
    length = math.sqrt(sum(value * value for value in along))
    _move(transform, [(a + b) / 2.0 for a, b in zip(start, end)])
    transform.findPlug("scaleX", False).setDouble(length)
    if length > 0.0:
        _turn(transform, (-math.asin(max(-1.0, min(1.0, along[2] / length))), math.atan2(along[1], along[0])))


def _on_scene_change(*_: Any) -> None:
    remove_markers()


def _existing(names: Iterable[str]) -> om.MSelectionList:
    """A selection list of the names that still exist: Select All selects the markers too."""
    left = om.MSelectionList()
    for name in names:
        try:
            left.add(name)
        except RuntimeError:  # it was a marker
            continue
    return left


@contextlib.contextmanager
def _scene_state_kept() -> Iterator[None]:
    """Restores selection and unsaved mark, and keeps the undo queue, whatever happens inside."""
    selected = om.MGlobal.getActiveSelectionList().getSelectionStrings()
    was_modified = cmds.file(query=True, modified=True)
    had_undo = cmds.undoInfo(query=True, state=True)
    if had_undo:
        cmds.undoInfo(stateWithoutFlush=False)
    try:
        yield
    finally:
        if had_undo:
            cmds.undoInfo(stateWithoutFlush=True)
        if om.MGlobal.getActiveSelectionList().getSelectionStrings() != selected:
            om.MGlobal.setActiveSelectionList(_existing(selected))
        if cmds.file(query=True, modified=True) != was_modified:
            cmds.file(modified=was_modified)
