"""View panels, and what is only shown.

GetPanel, modelPanel, modelEditor, lookThru, headsUpDisplay, isolateSelect (command pages).
"""

from __future__ import annotations

from . import _ui_elements as ui
from ._call import StandinLimitation, command


@command("getPanel", flags="allPanels type typeOf visiblePanels withFocus withLabel underPointer containing")
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
    if "withLabel" in call.flags:
        return next((element.name for element in panels if element.flags["label"] == call.flags["withLabel"]), "")
    if call.on("underPointer"):
        return ""
    raise StandinLimitation("getPanel: the stand-in does not answer this")


@command("modelPanel", "modelEditor", flags="*")
def model_panel(call):
    """A viewport: its camera, and switches that are kept as given."""
    if call.on("exists"):
        return ui.interface().find(call.args[0], {"modelPanel"}) is not None
    if not (call.query or call.edit):
        raise StandinLimitation(f"{call.name}: the stand-in makes no new viewports")
    element = ui.needed(call.args[0], {"modelPanel"})
    if call.query:
        if call.asked == "modelEditor":
            return element.name
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


@command("isolateSelect", flags="state")
def isolate_select(call):
    element = ui.needed(call.args[0], {"modelPanel"})
    if call.query:
        return bool(element.flags.get("isolated", False))
    element.flags["isolated"] = bool(call.flags.get("state"))
    return None


@command("headsUpDisplay", flags="*")
def heads_up_display(call):
    """Lines of text in the viewport, by name."""
    displays = ui.interface().__dict__.setdefault("heads_up", {})
    if call.on("exists"):
        return call.args[0] in displays
    if call.on("listHeadsUpDisplays"):
        return sorted(displays) or None
    if call.on("remove") or call.on("rem"):
        displays.pop(call.args[0], None)
        return None
    if call.query:
        return displays[call.args[0]].get(call.asked)
    displays.setdefault(call.args[0], {}).update(call.flags)
    return call.args[0]
