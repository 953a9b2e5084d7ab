"""Viewports: getPanel, modelPanel, lookThru (command pages of these names)."""

from __future__ import annotations

from . import _ui_elements as ui
from ._call import StandinLimitation, command


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
