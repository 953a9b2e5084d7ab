"""MAnimControl, MFnAnimCurve and MFnIkJoint of maya.api.OpenMayaAnim."""

from __future__ import annotations

from maya_scene import keys

from ._constants import MFn, with_constants
from ._functions import MFnDependencyNode, MFnTransform
from ._paths import scene
from ._rotations import MEulerRotation
from ._units import MTime


def _time(frame):
    return MTime(frame, MTime.uiUnit())


def _playback(name, value=None):
    from maya import cmds

    if value is None:
        return _time(cmds.playbackOptions(query=True, **{name: True}))
    return cmds.playbackOptions(**{name: value.asUnits(MTime.uiUnit())})


@with_constants
class MAnimControl:
    """The time line."""

    @staticmethod
    def currentTime():
        return _time(scene().current_time)

    @staticmethod
    def setCurrentTime(time):
        from maya import cmds

        cmds.currentTime(time.asUnits(MTime.uiUnit()))

    @staticmethod
    def minTime():
        return _playback("minTime")

    @staticmethod
    def maxTime():
        return _playback("maxTime")

    @staticmethod
    def animationStartTime():
        return _playback("animationStartTime")

    @staticmethod
    def animationEndTime():
        return _playback("animationEndTime")

    @staticmethod
    def setMinTime(time):
        _playback("minTime", time)

    @staticmethod
    def setMaxTime(time):
        _playback("maxTime", time)

    @staticmethod
    def setMinMaxTime(start, end):
        _playback("minTime", start)
        _playback("maxTime", end)

    @staticmethod
    def setAnimationStartEndTime(start, end):
        _playback("animationStartTime", start)
        _playback("animationEndTime", end)

    @staticmethod
    def isPlaying():
        return False

    @staticmethod
    def isScrubbing():
        return False

    @staticmethod
    def stop():
        """Nothing plays here."""


@with_constants
class MFnAnimCurve(MFnDependencyNode):
    """Keys of an animation curve: times and values in internal units."""

    _accepts = MFn.kAnimCurve

    @property
    def _curve(self):
        return keys.curve_of(self._node)

    @property
    def numKeys(self):
        return len(self._curve.times)

    def input(self, index):
        return _time(scene().units.frame(self._curve.times[index]))

    def value(self, index):
        return self._curve(self._curve.times[index])

    def evaluate(self, time):
        return self._curve(time.asUnits(MTime.kSeconds))

    @property
    def isWeighted(self):
        return bool(scene().get(self._node.plug("weightedTangents")))

    @property
    def isStatic(self):
        values = [self.value(index) for index in range(self.numKeys)]
        return len(set(values)) <= 1


class MFnIkJoint(MFnTransform):
    """A joint's own channels."""

    _accepts = MFn.kJoint

    def orientation(self):
        return MEulerRotation(*self._get("jointOrient")).asQuaternion()

    def scaleOrientation(self):
        return MEulerRotation(*self._get("rotateAxis")).asQuaternion()

    def preferredAngle(self):
        return list(self._get("preferredAngle"))

    def segmentScale(self):
        return list(self._get("inverseScale"))
