"""MGlobal and the callback classes: MMessage, MSceneMessage, MEventMessage, MDGMessage."""

from __future__ import annotations

import sys

from maya.cmds import _messages, _session

from ._objects import TABLE, with_constants
from ._paths import MSelectionList, scene
from ._units import MTime


@with_constants
class MGlobal:
    """State of Maya. In mayapy `mayaState` is kLibraryApp, not kBatch (facts section 7)."""

    @staticmethod
    def mayaState():
        return MGlobal.kLibraryApp if _session.in_batch() else MGlobal.kInteractive

    @staticmethod
    def displayInfo(message):
        print(message)

    @staticmethod
    def displayWarning(message):
        scene().warn(str(message))

    @staticmethod
    def displayError(message):
        print(f"Error: {message}", file=sys.stderr)

    @staticmethod
    def getActiveSelectionList(orderedSelectionIfAvailable=False):
        found = MSelectionList()
        found._items = [(item, None) for item in scene().selection]
        return found

    @staticmethod
    def setActiveSelectionList(selection, listAdjustment=0):
        scene().selection = [item for item, _ in selection._items]


class MMessage:
    """Callbacks are known by their number; removing one twice is an error."""

    kDefaultAction, kDoNotDoAction, kDoAction = 0, 1, 2

    @staticmethod
    def removeCallback(identifier):
        _messages.remove_listener(identifier)


@with_constants
class MSceneMessage(MMessage):
    """Events of the scene file: new, open, import, reference, save, plug-ins, exit."""

    @staticmethod
    def addCallback(message, function, clientData=None):
        names = {number: name for name, number in TABLE["MSceneMessage"].items()}
        if message not in names:
            raise RuntimeError(f"(kInvalidParameter): no scene message {message}")
        return _messages.add_listener("scene", names[message][1:], function, clientData)


class MEventMessage(MMessage):
    """Named events, as scriptJob lists them: SelectionChanged, SceneOpened, timeChanged ..."""

    @staticmethod
    def addEventCallback(event, function, clientData=None):
        if event not in MEventMessage.getEventNames():
            raise RuntimeError(f"(kInvalidParameter): no event {event}")
        return _messages.add_listener("event", event, function, clientData)

    @staticmethod
    def getEventNames():
        return list(_messages.EVENTS)


class MDGMessage(MMessage):
    """Changes of the dependency graph; here the change of time."""

    @staticmethod
    def addTimeChangeCallback(function, clientData=None):
        return _messages.add_listener(
            "time", "changed", lambda frame, data: function(MTime(frame, MTime.uiUnit()), data), clientData
        )
