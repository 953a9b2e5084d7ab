"""The user interface as state: windows, layouts, controls, menus in a tree; no drawing, no toolkit.

Names are paths as in Maya ("window1|columnLayout2|button3"); a bare name is enough where it is unique. Callbacks run
when somebody presses, types or chooses (package maya_hands); an edit by command calls none, as in Maya.
"""

from __future__ import annotations

import itertools
import json
import re
import sys
from pathlib import Path

import command_flags

from . import _session
from ._call import StandinLimitation

_TABLE = json.loads(Path(__file__).with_name("ui_elements.json").read_text(encoding="utf-8"))
LAYOUTS, CONTROLS, DEFAULTS = set(_TABLE["layouts"]), _TABLE["controls"], _TABLE["defaults"]
ROOT = "<root>"


class Element:
    """One window, layout, control, menu or item: its type, its flags by long name, its children."""

    def __init__(self, kind, name, parent, flags):
        self.kind, self.name, self.parent, self.flags = kind, name, parent, dict(flags)
        self.children: list[Element] = []
        self.items: list = []
        self.deleted = False
        if parent is not None:
            parent.children.append(self)

    @property
    def path(self):
        names, element = [], self
        while element is not None and element.kind != ROOT:
            names.append(element.name)
            element = element.parent
        return "|".join(reversed(names))

    @property
    def window(self):
        element = self
        while element.parent is not None and element.parent.kind != ROOT:
            element = element.parent
        return element

    def walk(self):
        yield self
        for child in self.children:
            yield from child.walk()

    def above(self, kinds):
        """The nearest element at or above this one of some kinds, None if there is none."""
        element = self
        while element is not None and element.kind not in kinds:
            element = element.parent
        return element

    def __repr__(self):
        return f"<{self.kind} {self.path}>"


class Interface:
    """All elements, the current parents, and what a test looks at afterwards."""

    def __init__(self):
        self.root = Element(ROOT, "", None, {})
        self.current: Element | None = None
        self.current_menu: Element | None = None
        self.counters = {}
        self.answers: list = []
        self.shown: list = []
        self.help_opened: list = []
        self.escape_after: int | None = None
        self.progress: Element | None = None
        self.is_starting = False  # before the main window is built, when Maya loads plug-ins by itself
        self._main_window()

    def _main_window(self):
        """What Maya's own window has that plug-ins reach for: menus, shelf tabs, progress bar, four model panels."""
        main = Element("window", "MayaWindow", self.root, {"title": "Autodesk Maya (stand-in)", "visible": True})
        for name in ("File", "Edit", "Create", "Select", "Modify", "Display", "Windows", "Help"):
            Element("menu", f"main{name}Menu", main, {"label": name})
        shelves = Element("formLayout", "MainShelfLayout", main, {})
        tabs = Element("shelfTabLayout", "ShelfTabLayout", shelves, {"selectTab": "Polygons"})
        for name in ("Polygons", "Animation", "Custom"):
            Element("shelfLayout", name, tabs, {})
        help_line = Element("formLayout", "HelpLineLayout", main, {})
        self.progress = Element(
            "progressBar", "mainProgressBar", help_line, {"minValue": 0, "maxValue": 100, "progress": 0}
        )
        views = Element("formLayout", "viewPanes", main, {})
        for number, camera in enumerate(("top", "side", "front", "persp"), 1):
            Element("modelPanel", f"modelPanel{number}", views, {"camera": camera, "label": camera})
        self.focus = "modelPanel4"

    def unique(self, kind, parent):
        counter = self.counters.setdefault(kind, itertools.count(1))
        taken = {child.name for child in self.root.walk()}
        return next(name for name in (f"{kind}{number}" for number in counter) if name not in taken)

    def find(self, name, kinds=None):
        """The element of a name or path, None if there is none. RuntimeError where a bare name stands for several."""
        parts = str(name).split("|")
        found = [
            element
            for element in self.root.walk()
            if element.kind != ROOT and element.name == parts[-1] and (kinds is None or element.kind in kinds)
        ]
        if len(parts) > 1:
            found = [
                element for element in found if element.path == str(name) or element.path.endswith("|" + str(name))
            ]
            exact = [element for element in found if element.path == str(name)]
            found = exact or found
        if len(found) > 1:
            raise RuntimeError(f"Object's name '{name}' is not unique.")
        return found[0] if found else None

    def delete(self, element):
        from . import _messages

        for child in list(element.children):
            self.delete(child)
        element.deleted = True
        if element.parent is not None and element in element.parent.children:
            element.parent.children.remove(element)
        if self.current is not None and self.current.deleted:
            self.current = element.parent if element.parent is not None and element.parent.kind != ROOT else None
        if self.current_menu is not None and self.current_menu.deleted:
            self.current_menu = None
        _messages.element_deleted(element.path)


_state: list = []


def interface() -> Interface:
    """The one user interface. RuntimeError in batch, where Maya has none (facts section 7)."""
    if _session.in_batch():
        raise RuntimeError("Maya command error: there is no user interface in batch mode")
    if not _state:
        _state.append(Interface())
    return _state[0]


def reset():
    """An untouched main window again; for tests."""
    _state.clear()


def needed(name, kinds=None):
    """The element of a name. RuntimeError "Object 'x' not found." as Maya words it."""
    found = interface().find(name, kinds)
    if found is None:
        raise RuntimeError(f"Object '{name}' not found.")
    return found


def create(kind, call, parent=None):
    """A new element from a create call: named, below `parent` or the current parent.

    Raises RuntimeError for a taken name.
    """
    name = str(call.args[0]) if call.args else interface().unique(kind, parent)
    if re.search(r"[^A-Za-z0-9_|]", name):
        raise RuntimeError(f"Illegal name for a user interface object: '{name}'")
    if any(child.name == name for child in (parent.children if parent is not None else ())):
        raise RuntimeError(f"Object's name '{name}' is not unique.")
    flags = {flag: value for flag, value in call.flags.items() if flag not in ("parent", "exists")}
    return Element(kind, name, parent, flags)


def place(kind, call):
    """Where a new control or layout goes: the flag parent, else the current parent.

    RuntimeError in Maya's words if it cannot.
    """
    wanted = call.flags.get("parent")
    above = needed(wanted) if wanted else interface().current
    if above is None or above.deleted:
        raise RuntimeError(f"No parent found for the new {kind}: set one with setParent or the flag parent")
    if kind in LAYOUTS:
        return above
    layout = above.above(LAYOUTS | {"shelfLayout"})
    if layout is None:
        raise RuntimeError(f"Controls must have a layout.  No layout found in window : {above.window.name}")
    return layout


def check_edit(call):
    """Flags that can only be given when the element is made are refused in an edit."""
    known = command_flags.command_flags(call.name)
    for flag in call.flags:
        if "e" not in known.flags[flag].modes:
            raise TypeError(f"Flag '{flag}' of the command {call.name} cannot be used in edit mode")


def query(call, element):
    """What a query of any element returns: structure, then what was set, then Maya's defaults."""
    asked = call.asked
    structure = {
        "exists": lambda: True,
        "fullPathName": lambda: element.path,
        "parent": lambda: element.parent.path if element.parent is not None else "",
        "childArray": lambda: [child.name for child in element.children] or None,
        "numberOfChildren": lambda: len(element.children),
        "isObscured": lambda: not is_shown(element),
        "numberOfMenus": lambda: sum(child.kind == "menu" for child in element.children),
        "menuArray": lambda: [child.name for child in element.children if child.kind == "menu"] or None,
        "numberOfItems": lambda: len(element.children),
        "itemArray": lambda: [child.name for child in element.children] or None,
    }
    if asked in structure:
        return structure[asked]()
    if asked in element.flags:
        value = element.flags[asked]
        return list(value) if isinstance(value, tuple) else value
    if asked in DEFAULTS:
        return DEFAULTS[asked]
    raise StandinLimitation(f"{call.name}: the stand-in does not query {asked or 'without a flag'}")


def is_shown(element):
    """Whether an artist can see it: its window is up and neither it nor anything above is hidden or folded."""
    while element.kind != ROOT:
        if not element.flags.get("visible", element.kind != "window") or not element.flags.get("manage", True):
            return False
        if element.parent.kind == "frameLayout" and element.parent.flags.get("collapse"):
            return False
        if element.parent.kind in ("shelfTabLayout",):
            chosen = element.parent.flags.get("selectTab") or element.parent.children[0].name
            if str(chosen).rpartition("|")[2] != element.name:
                return False
        element = element.parent
    return True


def run_callback(callback, element, *arguments):
    """Runs a command of a control: a callable with the control's value, or a string.

    A string given from Python is Python; a menu item's and a shelf button's is MEL unless its sourceType says python.
    """
    if callback in (None, ""):
        return None
    if callable(callback):
        return callback(*arguments)
    text = str(callback)
    for number, argument in enumerate(arguments, 1):
        text = text.replace(f"#{number}", str(argument))
    is_mel = element is not None and element.kind in ("menuItem", "shelfButton")
    if is_mel and element.flags.get("sourceType", "mel") != "python":
        from maya import mel

        return mel.eval(text)
    return exec(compile(text, "<callback>", "exec"), sys.modules["__main__"].__dict__)
