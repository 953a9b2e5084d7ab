"""Windows, layouts, simple controls and viewports (command pages of these names)."""

from __future__ import annotations

import command_flags

from . import _ui_elements as ui
from ._call import StandinLimitation, command


@command("window", flags="*")
def window(call):
    """A window is invisible until showWindow.

    Deleting and asking for one that is not there are errors, -exists is not.
    """
    if call.on("exists"):
        found = ui.interface().find(call.args[0], {"window"})
        return found is not None
    if call.query or call.edit:
        element = ui.needed(call.args[0], {"window"})
        if call.query:
            return ui.query(call, element)
        ui.check_edit(call)
        element.flags.update(call.flags)
        return element.name
    if call.args and ui.interface().find(call.args[0], {"window"}) is not None:
        raise RuntimeError(f"Object's name '{call.args[0]}' is not unique.")
    element = ui.create("window", call, ui.interface().root)
    element.flags.setdefault("visible", False)
    element.flags.setdefault("title", element.name)
    ui.interface().current = element
    ui.interface().current_menu = None
    return element.name


@command("showWindow", flags="")
def show_window(call):
    element = ui.needed(call.args[0], {"window"}) if call.args else ui.interface().current.window
    element.flags["visible"] = True
    ui.interface().shown.append(("window", element.name))


@command("deleteUI", flags="*")
def delete_ui(call):
    """RuntimeError "Object 'x' not found." for a name that is not there."""
    for name in call.args:
        element = ui.needed(name)
        if element.name == "MayaWindow":
            raise RuntimeError("The main window cannot be deleted.")
        ui.interface().delete(element)


@command("setParent", flags="menu topLevel upLevel")
def set_parent(call):
    """setParent(name), setParent("..") or setParent(upLevel=True); with menu=True for menus."""
    state = ui.interface()
    for_menu = call.on("menu")
    now = state.current_menu if for_menu else state.current
    if call.query:
        return now.path if now is not None else "NONE"
    if call.on("topLevel") and now is not None:
        chosen = now.window
    elif call.on("upLevel") or (call.args and str(call.args[0]) == ".."):
        if now is None or now.parent is None or now.parent.kind == ui.ROOT:
            raise RuntimeError("There is no parent above the current one.")
        chosen = now.parent
    else:
        chosen = ui.needed(call.args[0])
    if for_menu:
        state.current_menu = chosen
    else:
        state.current = chosen
    return chosen.path


def _layout(call):
    if call.on("exists"):
        return ui.interface().find(call.args[0], {call.name}) is not None
    if call.query or call.edit:
        element = ui.needed(call.args[0], {call.name})
        if call.query:
            return _layout_query(call, element)
        ui.check_edit(call)
        _attach(element, call.flags)
        element.flags.update(call.flags)
        return element.path
    element = ui.create(call.name, call, ui.place(call.name, call))
    _refuse_crowd(element)
    _attach(element, call.flags)
    ui.interface().current = element
    return element.path


def _layout_query(call, element):
    if call.asked == "selectTab" and not element.flags.get("selectTab") and element.children:
        return element.children[0].name
    return ui.query(call, element)


def _refuse_crowd(element):
    """A rowLayout takes no more children than it has columns.

    A scroll or frame layout and a window take their one layout.
    """
    above = element.parent
    if above.kind == "rowLayout" and len(above.children) > int(above.flags.get("numberOfColumns", 1)):
        above.children.remove(element)
        raise RuntimeError(f"Too many children in layout: {above.path}")


def _attach(element, flags):
    """Attachments of a formLayout name its children. RuntimeError for a name that is none."""
    for flag in ("attachForm", "attachControl", "attachPosition", "attachNone", "attachOppositeControl"):
        value = flags.get(flag)
        if not value:
            continue
        rows = [value] if isinstance(value[0], str) else value
        for row in rows:
            names = [row[0]] + ([row[3]] if flag in ("attachControl", "attachOppositeControl") else [])
            for name in names:
                found = ui.interface().find(name)
                if found is None or found.parent is not element:
                    raise RuntimeError(f"Object '{name}' not found in {element.path}.")


for _name in sorted(ui.LAYOUTS):
    command(_name, flags="*")(_layout)


def _control(call):
    if call.on("exists"):
        return ui.interface().find(call.args[0], {call.name}) is not None
    if call.query or call.edit:
        element = ui.needed(call.args[0], {call.name})
        if call.query:
            return control_query(call, element)
        ui.check_edit(call)
        edit_control(call, element)
        return element.path
    element = ui.create(call.name, call, ui.place(call.name, call))
    _refuse_crowd(element)
    return element.path


def control_query(call, element):
    if call.name == "progressBar" and call.asked == "isCancelled":
        from ._ui_dialogs import is_cancelled

        return is_cancelled(element)
    return ui.query(call, element)


def edit_control(call, element):
    flags = dict(call.flags)
    if element.kind == "progressBar":
        from ._ui_dialogs import step_progress

        step_progress(element, flags)
    element.flags.update(flags)


for _name in ui.CONTROLS:
    if command_flags.command_flags(_name) is not None:
        command(_name, flags="*")(_control)


@command("control", flags="*")
def any_control(call):
    """Asks or edits a control of whatever type."""
    if call.on("exists"):
        return ui.interface().find(call.args[0]) is not None
    element = ui.needed(call.args[0])
    if call.query:
        return ui.query(call, element)
    ui.check_edit(call)
    element.flags.update(call.flags)
    return element.path


@command("getPanel", flags="allPanels type typeOf visiblePanels withFocus")
def get_panel(call):
    panels = [element for element in ui.interface().root.walk() if element.kind == "modelPanel"]
    if call.on("withFocus"):
        return ui.interface().focus
    if "typeOf" in call.flags:
        element = ui.interface().find(call.flags["typeOf"])
        return element.kind if element is not None else ""
    if "type" in call.flags:
        return [element.name for element in panels] if call.flags["type"] == "modelPanel" else None
    if call.on("visiblePanels") or call.on("allPanels"):
        return [element.name for element in panels]
    raise StandinLimitation("getPanel: the stand-in does not answer this")


@command("modelPanel", flags="*")
def model_panel(call):
    """A viewport: its camera, and switches that are kept as given."""
    if call.on("exists"):
        return ui.interface().find(call.args[0], {"modelPanel"}) is not None
    if not (call.query or call.edit):
        raise StandinLimitation(f"{call.name}: the stand-in makes no new viewports")
    element = ui.needed(call.args[0], {"modelPanel"})
    if call.query:
        return ui.query(call, element)
    ui.check_edit(call)
    element.flags.update(call.flags)
    return element.name


@command("lookThru", flags="")
def look_thru(call):
    from ._names import find_path, name_of

    if call.query:
        panel = call.args[0] if call.args else ui.interface().focus
        return ui.needed(panel, {"modelPanel"}).flags["camera"]
    panels = [name for name in call.args if str(name).startswith("modelPanel")] or [ui.interface().focus]
    camera = next(name for name in call.args if not str(name).startswith("modelPanel"))
    ui.needed(panels[0], {"modelPanel"}).flags["camera"] = name_of(find_path(camera))
    return None
