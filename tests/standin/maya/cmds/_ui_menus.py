"""Menus and shelves: menu, menuItem, and the shelf's mel procedures (command pages menu, menuItem)."""

from __future__ import annotations

from . import _ui_elements as ui
from ._call import command


@command("menu", flags="*")
def menu(call):
    """A menu of a window or the main window; items made after it belong to it."""
    if call.on("exists"):
        return ui.interface().find(call.args[0], {call.name}) is not None
    if call.query or call.edit:
        element = ui.needed(call.args[0], {call.name})
        if call.query:
            return ui.query(call, element)
        ui.check_edit(call)
        if call.on("deleteAllItems"):
            for item in list(element.children):
                ui.interface().delete(item)
        element.flags.update({key: value for key, value in call.flags.items() if key != "deleteAllItems"})
        return element.path
    parent = call.flags.get("parent")
    above = ui.needed(parent) if parent else ui.interface().current
    if above is None:
        raise RuntimeError(f"No parent found for the new {call.name}")
    if above.kind != "window":
        above = above.window
    element = ui.create(call.name, call, above)
    ui.interface().current_menu = element
    return element.path


@command("menuItem", flags="*")
def menu_item(call):
    """An item, a submenu (subMenu=True), an option box beside the item before it, or a row of an option menu."""
    if call.on("exists"):
        return ui.interface().find(call.args[0], {"menuItem"}) is not None
    if call.query or call.edit:
        element = ui.needed(call.args[0], {"menuItem"})
        if call.query:
            return _item_answer(call, element)
        ui.check_edit(call)
        element.flags.update(call.flags)
        return element.path
    parent = call.flags.get("parent")
    above = ui.needed(parent) if parent else ui.interface().current_menu
    if above is None or above.deleted:
        raise RuntimeError("No menu found for the new menu item: make a menu or give the flag parent")
    if above.kind not in ("menu", "optionMenu", "menuItem"):
        raise RuntimeError(f"{above.path} is no menu")
    element = ui.create("menuItem", call, above)
    if "label" not in element.flags and not call.on("divider"):
        element.flags["label"] = element.name
    after = call.flags.get("insertAfter")
    if after is not None:
        above.children.remove(element)
        names = [child.name for child in above.children]
        place = names.index(str(after).rpartition("|")[2]) + 1 if after else 0
        above.children.insert(place, element)
    if call.on("subMenu"):
        ui.interface().current_menu = element
    return element.path


def _item_answer(call, element):
    answers = {
        "isOptionBox": lambda: bool(element.flags.get("optionBox")),
        "isCheckBox": lambda: "checkBox" in element.flags,
        "isRadioButton": lambda: "radioButton" in element.flags,
    }
    return answers[call.asked]() if call.asked in answers else ui.query(call, element)
