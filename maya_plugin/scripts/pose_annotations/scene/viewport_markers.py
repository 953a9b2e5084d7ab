"""Joints in the viewport: markers and bones at the positions that an export writes, following the time.

Every marker is a locator: no renderer draws one. They are for looking only: displayed as reference, so that a click
goes through them, hidden in the Outliner, and never written with the scene (``MFnDependencyNode.setDoNotWrite``). The
undo queue, the selection and the unsaved mark stay as they were. The names of the derived ones end in ``_derived``,
and these have a star instead of a cross.
"""

import contextlib
import math

from maya import cmds
from maya.api import OpenMaya as om

from ..core.keypoint_sets import MPII16
from .characters import CharacterReader, find_characters

GROUP = "poseAnnotationsMarkers"
COLOURS = {"l": (0.12, 0.56, 1.0), "r": (1.0, 0.48, 0.10), "": (0.21, 0.71, 0.33)}  # as in the report; own left
SIZE_SHARE = 0.015  # of the character's extent: a cross as wide as a wrist
_REFERENCE = 2  # overrideDisplayType: seen, but not to be picked (node page dagNode)

_shown = []  # the ViewportMarkers that is up, if any


def show_markers():
    """Put markers on every character of the scene and keep them on it; those that are up are made anew.

    Raises a member of the ExportError tree when there is no character, or the kept mapping cannot be read.
    """
    remove_markers()
    figures, _, joints = find_characters((), None, True)
    with _nothing_noticed():
        _shown.append(ViewportMarkers([CharacterReader(figure, joints) for figure in figures]))


def remove_markers():
    """Take the markers and everything that listens for them away; does nothing where none are up."""
    while _shown:
        with _nothing_noticed():
            _shown.pop().remove()


def are_markers_shown():
    """Whether markers are up."""
    return bool(_shown)


class ViewportMarkers(object):
    """The nodes and callbacks of one showing."""

    def __init__(self, readers):
        self._readers = readers
        self._group = _made("transform", GROUP, None)
        try:
            self._figures = [_FigureMarkers(reader, self._group.object()) for reader in readers]
            self._place()
        except Exception:
            self._delete()
            raise
        self._callbacks = [om.MEventMessage.addEventCallback("timeChanged", self._follow)]
        for message in (om.MSceneMessage.kBeforeNew, om.MSceneMessage.kBeforeOpen):
            self._callbacks.append(om.MSceneMessage.addCallback(message, _leave_with_the_scene))

    def _follow(self, *_):
        with _nothing_noticed():
            try:
                self._place()
            except RuntimeError:  # the character, or a marker, was deleted meanwhile
                remove_markers()

    def _place(self):
        for figure in self._figures:
            figure.place()

    def remove(self):
        """Delete the nodes and stop following."""
        for identifier in self._callbacks:
            om.MMessage.removeCallback(identifier)
        self._callbacks = []
        self._delete()

    def _delete(self):
        if om.MObjectHandle(self._group.object()).isValid() and cmds.objExists(self._group.fullPathName()):
            cmds.delete(self._group.fullPathName())


class _FigureMarkers(object):
    """The markers of one character: a cross for each joint, a line for each bone."""

    def __init__(self, reader, group):
        self._reader = reader
        positions = self._positions()
        size = SIZE_SHARE * _extent([place for place in positions if place is not None])
        self._joints, self._bones = [], []
        for index, name in enumerate(MPII16.joints):
            is_derived = reader.sources[index]["kind"] == "derived"
            label = "pose_{}{}".format(name, "_derived" if is_derived else "")
            marker = _locator(label, group, COLOURS[_side(name)], (size, size, size))
            if is_derived:
                slanted = _locator(label + "_star", marker.object(), COLOURS[_side(name)], (size, size, size))
                _turn(slanted, (math.pi / 4.0, math.pi / 4.0))
            self._joints.append(marker)
        for start, end in MPII16.limbs:
            names = MPII16.joints[start], MPII16.joints[end]
            colour = COLOURS[_side(names[0]) or _side(names[1])]
            self._bones.append(_locator("pose_bone_{}_{}".format(*names), group, colour, (0.5, 0.0, 0.0)))

    def _positions(self):
        return self._reader.keypoints(self._reader.world_matrices())[0]

    def place(self):
        """Move everything to where the joints are now; what is missing is hidden."""
        positions = self._positions()
        for marker, place in zip(self._joints, positions):
            _show(marker, place is not None)
            if place is not None:
                _move(marker, place)
        for marker, (start, end) in zip(self._bones, MPII16.limbs):
            ends = positions[start], positions[end]
            _show(marker, None not in ends)
            if None not in ends:
                _lay(marker, *ends)


def _side(name):
    return name[0] if name[:2] in ("l_", "r_") else ""


def _extent(points):
    return max([max(values) - min(values) for values in zip(*points)] or [1.0]) or 1.0


def _made(kind, name, parent):
    """Function set of a new node that is never saved. Made through the API, which leaves the selection alone."""
    node = om.MFnDagNode()
    if parent is None:
        node.create(kind, name)
    else:
        node.create(kind, name, parent)
    node.setDoNotWrite(True)
    node.findPlug("hiddenInOutliner", False).setBool(True)
    return node


def _locator(name, parent, colour, size):
    """Function set of the transform of a new locator. size: half the cross in x, y, z, in centimetres."""
    transform = _made("transform", name, parent)
    shape = _made("locator", name + "Shape", transform.object())
    shape.findPlug("overrideEnabled", False).setBool(True)
    shape.findPlug("overrideDisplayType", False).setInt(_REFERENCE)
    shape.findPlug("overrideRGBColors", False).setBool(True)
    for axis, value in zip("RGB", colour):
        shape.findPlug("overrideColor" + axis, False).setFloat(value)
    for axis, value in zip("XYZ", size):
        shape.findPlug("localScale" + axis, False).setDouble(value)
    return transform


def _show(transform, is_shown):
    transform.findPlug("visibility", False).setBool(is_shown)


def _move(transform, place):
    for axis, value in zip("XYZ", place):
        transform.findPlug("translate" + axis, False).setDouble(value)


def _turn(transform, angles):
    """angles: about y and z, in radians."""
    for axis, value in zip("YZ", angles):
        transform.findPlug("rotate" + axis, False).setDouble(value)


def _lay(transform, start, end):
    """Lay a locator of length 1 along x from ``start`` to ``end``.

    Row vectors, rotate order xyz: the x axis goes to (cos y cos z, cos y sin z, -sin y).
    """
    along = [b - a for a, b in zip(start, end)]
    length = math.sqrt(sum(value * value for value in along))
    _move(transform, [(a + b) / 2.0 for a, b in zip(start, end)])
    transform.findPlug("scaleX", False).setDouble(length)
    if length > 0.0:
        _turn(transform, (-math.asin(max(-1.0, min(1.0, along[2] / length))), math.atan2(along[1], along[0])))


def _leave_with_the_scene(*_):
    remove_markers()


def _what_is_left(names):
    """A selection list of those names that still stand for something: Select All picks the markers too."""
    left = om.MSelectionList()
    for name in names:
        try:
            left.add(name)
        except RuntimeError:  # it was a marker
            continue
    return left


@contextlib.contextmanager
def _nothing_noticed():
    """Undo queue, selection and unsaved mark as they were, whatever happens inside."""
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
            om.MGlobal.setActiveSelectionList(_what_is_left(selected))
        if cmds.file(query=True, modified=True) != was_modified:
            cmds.file(modified=was_modified)
