"""Menus, and controls that hold rows: menu, menuItem, optionMenu, textScrollList (command pages of these names)."""

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


def _made_or_found(call, kind):
    """(element, whether it was made now); None for the answer of -exists."""
    if call.query or call.edit:
        return ui.needed(call.args[0], {kind}), False
    return ui.create(kind, call, ui.place(kind, call)), True


@command("optionMenu", flags="*")
def option_menu(call):
    """Its items are menuItems made after it; `select` counts from 1, `value` is the label."""
    if call.on("exists"):
        return ui.interface().find(call.args[0], {call.name}) is not None
    element, made = _made_or_found(call, call.name)
    labels = [item.flags.get("label", item.name) for item in element.children]
    if made:
        ui.interface().current_menu = element
        return element.path
    if call.query:
        chosen = int(element.flags.get("select", 1 if labels else 0))
        answers = {
            "numberOfItems": len(labels),
            "itemListLong": [item.path for item in element.children] or None,
            "itemListShort": [item.name for item in element.children] or None,
            "select": chosen,
            "value": labels[chosen - 1] if 0 < chosen <= len(labels) else "",
        }
        return answers[call.asked] if call.asked in answers else ui.query(call, element)
    ui.check_edit(call)
    if call.on("deleteAllItems"):
        for item in list(element.children):
            ui.interface().delete(item)
        element.flags.pop("select", None)
    if "value" in call.flags:
        if call.flags["value"] not in labels:
            raise RuntimeError(f"Item not found: {call.flags['value']}")
        element.flags["select"] = labels.index(call.flags["value"]) + 1
    if "select" in call.flags:
        if not 1 <= int(call.flags["select"]) <= len(labels):
            raise RuntimeError(f"Index out of range: {call.flags['select']}")
        element.flags["select"] = int(call.flags["select"])
    skip = ("value", "select", "deleteAllItems")
    element.flags.update({key: value for key, value in call.flags.items() if key not in skip})
    return element.path


@command("textScrollList", flags="*")
def text_scroll_list(call):
    """Rows of text; indices count from 1; selecting by command calls no selectCommand."""
    if call.on("exists"):
        return ui.interface().find(call.args[0], {"textScrollList"}) is not None
    element, made = _made_or_found(call, "textScrollList")
    if made:
        element.items = [[text, False] for text in call.several("append")]
        _choose(call, element)
        return element.path
    if call.query:
        return _list_answer(call, element)
    ui.check_edit(call)
    if call.on("removeAll"):
        element.items = []
    for text in call.several("removeItem"):
        element.items = [row for row in element.items if row[0] != text]
    for index in sorted(call.several("removeIndexedItem"), reverse=True):
        del element.items[index - 1]
    element.items += [[text, False] for text in call.several("append")]
    for index, text in _pairs(call.flags.get("appendPosition")):
        element.items.insert(max(0, index - 1), [text, False])
    if call.on("deselectAll"):
        for row in element.items:
            row[1] = False
    _choose(call, element)
    done = ("append", "appendPosition", "removeAll", "removeItem", "removeIndexedItem", "deselectAll", "selectItem",
            "selectIndexedItem")  # fmt: skip
    element.flags.update({key: value for key, value in call.flags.items() if key not in done})
    return element.path


def _pairs(value):
    return [] if value is None else [value] if not isinstance(value[0], (list, tuple)) else value


def _choose(call, element):
    several = element.flags.get("allowMultiSelection") or call.flags.get("allowMultiSelection")
    wanted = [row for text in call.several("selectItem") for row in element.items if row[0] == text][
        : None if several else 1
    ]
    for index in call.several("selectIndexedItem"):
        if not 1 <= int(index) <= len(element.items):
            raise RuntimeError(f"Index out of range: {index}")
        wanted.append(element.items[int(index) - 1])
    for row in wanted:
        if not several:
            for other in element.items:
                other[1] = False
        row[1] = True


def _list_answer(call, element):
    chosen = [index for index, row in enumerate(element.items, 1) if row[1]]
    answers = {
        "allItems": [row[0] for row in element.items] or None,
        "numberOfItems": len(element.items),
        "numberOfSelectedItems": len(chosen),
        "selectItem": [element.items[index - 1][0] for index in chosen] or None,
        "selectIndexedItem": chosen or None,
    }
    return answers[call.asked] if call.asked in answers else ui.query(call, element)
