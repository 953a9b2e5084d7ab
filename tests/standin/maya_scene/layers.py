"""Legacy render layers: their overrides of single attributes, and what belongs to them.

While a layer other than the default one is current, a plug that the layer adjusts has the layer's value (Autodesk's
node page `renderLayer`: adjustments[i].plug is connected from the plug, adjustments[i].value holds the value, or its
source), and only the layer's members are drawn (user guide, "Render layer overview"). Membership: the layer's
renderInfo is connected to the member's renderLayerInfo; a member brings what is below it.
"""

from __future__ import annotations


def overrides(scene) -> dict:
    """{(node, attribute long name, indices): adjustment index} of the current layer; empty in the default one."""
    layer = scene.current_render_layer
    if layer is None or layer.name == "defaultRenderLayer" or layer.deleted:
        return {}
    cached = getattr(scene, "layer_overrides", None)
    if cached and cached[0] == (scene.revision, layer):
        return cached[1]
    found = {}
    for (name, indices), (node, key) in layer.sources.items():
        if name == "plug" and indices:
            found[(node, *key)] = indices[0]
    scene.layer_overrides = ((scene.revision, layer), found)
    return found


def override_value(context, index):
    """The value that the current layer gives, None where the adjustment holds none."""
    layer = context.scene.current_render_layer
    key = ("value", (index,))
    if key in layer.sources:
        return context.pull_key(*layer.sources[key])
    return layer.values.get(key)


def draws(scene, path) -> bool:
    """Whether the current layer draws a path: always in the default layer and in a global one."""
    layer = scene.current_render_layer
    if layer is None or layer.name == "defaultRenderLayer" or layer.deleted or layer.values.get(("global", ())):
        return True
    members = {node for key, found in layer.destinations.items() if key[0] == "renderInfo" for node, _ in found}
    return any(node in members for node in path.nodes) or not _has_shape(path.node, members)


def _has_shape(node, members):
    """A transform without a member above may still hold members below; only shapes and their transforms are hidden."""
    if node.is_shape:
        return True
    return any(child.is_shape and child not in members for child in node.children)
