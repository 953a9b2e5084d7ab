"""What an artist can do with the interface. See the package's docstring."""

from __future__ import annotations

import contextlib
import importlib
import os
import sys

from maya.cmds import _messages
from maya.cmds import _ui_elements as ui

_SHOWS_LABEL = ("label", "title", "text", "imageOverlayLabel", "annotation")


class CannotDo(AssertionError):
    """An artist could not do this: the thing is not there, greyed out or out of sight."""


class Artist:
    """Hands and eyes. Controls are named by their path, their name, or the text that is written on them."""

    def __init__(self):
        os.environ["MAYA_STANDIN_UI"] = "1"
        ui.reset()
        self.state = ui.interface()

    def go(self):
        """Leaves: Maya has no window again, script jobs and callbacks are gone."""
        os.environ.pop("MAYA_STANDIN_UI", None)
        ui.reset()
        _messages.remove_all()

    # eyes -----------------------------------------------------------------------------------------------------------

    def find(self, what, kinds=None):
        """The element with this name or path, else the one visible element with this text on it."""
        element = self.state.find(what, kinds)
        if element is not None:
            return element
        found = [
            one
            for one in self.state.root.walk()
            if one.kind != ui.ROOT
            and (kinds is None or one.kind in kinds)
            and any(str(one.flags.get(flag, "")).strip() == what for flag in _SHOWS_LABEL)
        ]
        shown = [one for one in found if ui.is_shown(one)] or found
        if not shown:
            raise CannotDo(f"there is no {what!r}; visible are: {', '.join(self.texts()) or 'nothing'}")
        if len(shown) > 1:
            raise CannotDo(f"{what!r} stands for several: {', '.join(one.path for one in shown)}")
        return shown[0]

    def windows(self):
        """Names of the windows that are up, Maya's own left out."""
        up = [one for one in self.state.root.children if one.kind == "window" and one.flags.get("visible")]
        return [one.name for one in up if one.name != "MayaWindow"]

    def texts(self, window=None):
        """Every label, text and value in sight, in the order of the layout."""
        top = self.find(window) if window else self.state.root
        found = []
        for one in top.walk():
            if one.kind == ui.ROOT or one.window.name == "MayaWindow" or not ui.is_shown(one):
                continue
            found += [str(one.flags[flag]) for flag in ("title", "label", "text") if one.flags.get(flag)]
            found += [row[0] for row in one.items]
        return found

    def value(self, what):
        """What stands in a control: text, number, chosen label, ticked or not."""
        element = self.find(what)
        from maya import cmds

        flags = {"optionMenu": "value", "checkBox": "value", "text": "label", "button": "label",
                 "textScrollList": "selectItem", "radioButtonGrp": "select"}  # fmt: skip
        flag = flags.get(element.kind, "text")
        return getattr(cmds, element.kind)(element.path, query=True, **{flag: True})

    def messages(self, kind=None):
        """What was shown so far: dialogs, in-view messages, progress; as (kind, flags)."""
        return [entry for entry in self.state.shown if kind in (None, entry[0])]

    # hands ----------------------------------------------------------------------------------------------------------

    def _within_reach(self, element):
        if element.kind != "menuItem" and not ui.is_shown(element):
            raise CannotDo(f"{element.path} is out of sight")
        above = element
        while above is not None and above.kind != ui.ROOT:
            if not above.flags.get("enable", True):
                raise CannotDo(f"{above.path} is greyed out")
            above = above.parent
        return element

    def press(self, what):
        """Presses a button, a shelf button or a menu item; a box changes."""
        element = self._within_reach(self.find(what))
        flags = element.flags
        if element.kind == "checkBox":
            return self.tick(what, not flags.get("value", False))
        if element.kind == "menuItem" and "checkBox" in flags:
            flags["checkBox"] = not flags["checkBox"]
            return ui.run_callback(flags.get("command"), element, flags["checkBox"])
        if element.kind == "textFieldButtonGrp":
            return ui.run_callback(flags.get("buttonCommand"), element)
        if element.kind in ("shelfButton",):
            return ui.run_callback(flags.get("command"), element)
        if element.kind in ("button", "menuItem"):
            return ui.run_callback(flags.get("command"), element, False)
        raise CannotDo(f"{element.path} is a {element.kind}: it cannot be pressed")

    def press_option_box(self, item):
        """The box beside a menu item."""
        element = self.find(item, {"menuItem"})
        after = element.parent.children[element.parent.children.index(element) + 1 :]
        box = after[0] if after and after[0].flags.get("optionBox") else None
        if box is None:
            raise CannotDo(f"{element.path} has no option box")
        return ui.run_callback(box.flags.get("command"), box, False)

    def double_press(self, what):
        """Presses twice in a row, as a shelf button is for its options."""
        element = self._within_reach(self.find(what))
        return ui.run_callback(element.flags.get("doubleClickCommand"), element)

    def open_menu(self, what):
        """Opens a menu, which its postMenuCommand fills; returns the labels of its items."""
        element = self.find(what, {"menu"})
        ui.run_callback(element.flags.get("postMenuCommand"), element, element.path)
        return [item.flags.get("label") for item in element.children]

    def tick(self, what, on=True):
        """Switches a box on or off."""
        element = self._within_reach(self.find(what))
        element.flags["value"] = on
        switch = element.flags.get("onCommand" if on else "offCommand")
        ui.run_callback(switch, element, on)
        return ui.run_callback(element.flags.get("changeCommand"), element, on)

    def write(self, what, value):
        """Types into a field and leaves it with Enter."""
        element = self._within_reach(self.find(what))
        if not element.flags.get("editable", True):
            raise CannotDo(f"{element.path} cannot be written in")
        if element.kind not in ("textField", "textFieldGrp", "textFieldButtonGrp"):
            raise CannotDo(f"{element.path} is a {element.kind}: nothing can be written in it")
        element.flags["text"] = str(value)
        ui.run_callback(element.flags.get("changeCommand"), element, str(value))
        return ui.run_callback(element.flags.get("enterCommand"), element, str(value))

    def choose(self, what, label):
        """Chooses a row of an option menu or a list, or a button of a radio group (by its label or number)."""
        element = self._within_reach(self.find(what))
        if element.kind in ("optionMenu",):
            labels = [item.flags.get("label") for item in element.children]
            if label not in labels:
                raise CannotDo(f"{element.path} has no row {label!r}: {', '.join(map(str, labels))}")
            if not element.children[labels.index(label)].flags.get("enable", True):
                raise CannotDo(f"{label!r} is greyed out")
            element.flags["select"] = labels.index(label) + 1
            return ui.run_callback(element.flags.get("changeCommand"), element, label)
        if element.kind == "textScrollList":
            rows = [row for row in element.items if row[0] == label]
            if not rows:
                raise CannotDo(f"{element.path} has no row {label!r}: {', '.join(row[0] for row in element.items)}")
            for row in element.items:
                row[1] = row is rows[0]
            return ui.run_callback(element.flags.get("selectCommand"), element)
        if element.kind == "radioButtonGrp":
            labels = element.flags.get("labelArray" + str(element.flags.get("numberOfRadioButtons", 1))) or []
            number = label if isinstance(label, int) else list(labels).index(label) + 1
            element.flags["select"] = number
            ui.run_callback(element.flags.get(f"onCommand{number}"), element, True)
            return ui.run_callback(element.flags.get("changeCommand"), element, True)
        if element.kind in ("shelfTabLayout",):
            element.flags["selectTab"] = self.find(label).name
            return ui.run_callback(element.flags.get("changeCommand") or element.flags.get("selectCommand"), element)
        raise CannotDo(f"{element.path} is a {element.kind}: nothing can be chosen in it")

    def unfold(self, what, folded=False):
        """Opens (or folds) a frame."""
        element = self.find(what, {"frameLayout"})
        if not element.flags.get("collapsable"):
            raise CannotDo(f"{element.path} does not fold")
        element.flags["collapse"] = folded
        return ui.run_callback(element.flags.get("collapseCommand" if folded else "expandCommand"), element)

    def close(self, window):
        """The close box of a window."""
        element = self.find(window, {"window"})
        if element.name not in self.windows():
            raise CannotDo(f"{window} is not up")
        ui.run_callback(element.flags.get("closeCommand"), element)
        if not element.deleted:
            element.flags["visible"] = False
            if not element.flags.get("retain"):
                self.state.delete(element)

    def will_answer(self, *answers):
        """Replies to the next dialogs in order.

        A button's label, a path or list of paths, (button, text), None to cancel.
        """
        self.state.answers += answers

    def will_press_escape(self, after=0):
        """Presses Esc while progress runs: after so many times that it was asked for."""
        self.state.escape_after = after

    def drop(self, path):
        """Drags a .py file into the viewport.

        As ``maya/app/general/executeDroppedPythonFile.py`` does it: the folder goes to the front of sys.path unless it
        is there, the file is imported by its name (so a module of that name that is there already is used as it is:
        newer Mayas call importlib.import_module, and tools that reload say so), ``onMayaDroppedPythonFile`` is called
        with the object below, and the first entry of sys.path is taken away again, whatever it is by then.
        """
        folder, base = os.path.split(str(path))
        name, extension = os.path.splitext(base)
        if extension != ".py":
            raise CannotDo(f"only .py files are dropped here, not {path}")
        is_added = folder not in sys.path
        if is_added:
            sys.path.insert(0, folder)
        importlib.invalidate_caches()
        module = importlib.import_module(name)
        function = getattr(module, "onMayaDroppedPythonFile", None)
        if function is None:
            raise CannotDo(f"{path} has no function onMayaDroppedPythonFile")
        answer = function("")
        if is_added:
            sys.path.pop(0)
        return answer

    @contextlib.contextmanager
    def starting(self):
        """Maya while it starts: no main window yet. Afterwards it is there and Maya is idle for the first time."""
        self.state.is_starting = True
        try:
            yield
        finally:
            self.state.is_starting = False
        self.wait()

    def wait(self):
        """Idle time: deferred work and idle events run."""
        import maya.utils

        maya.utils.processIdleEvents()
        _messages.notify("event", "idle")
