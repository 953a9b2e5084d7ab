"""Whether a render shows a shape.

A shape is rendered when it and everything above it is visible: ``visibility`` and ``lodVisibility`` on, no
``template``, no ``overrideEnabled`` with ``overrideVisibility`` off (display layers work by driving these), the shape
no intermediate object and its ``primaryVisibility`` on, and the current render layer has it or something above it as a
member. Viewport-only things (isolate select, filters, joint draw style) do not count, nor does the visibility of
joints, which never render. Sources: AYON's ``is_visible``, maya-usd's ``UsdMayaUtil::isRenderable``; for layers
Autodesk's command page *editRenderLayerMembers* and node page *renderLayer*.
"""

from maya import cmds
from maya.api import OpenMaya as om

from .nodes import dependency_node, read_attribute

DEFAULT_LAYER = "defaultRenderLayer"
_ON = ("visibility", "lodVisibility")


class CurrentLayer(object):
    """What the render layer that is current renders: everything for the default layer and a global one."""

    def __init__(self):
        layer = cmds.editRenderLayerGlobals(query=True, currentRenderLayer=True)
        self._members = None
        if layer != DEFAULT_LAYER and not read_attribute(layer, "global", False):
            self._members = set()
            for name in cmds.editRenderLayerMembers(layer, query=True, fullNames=True) or []:
                self._members.update(_all_paths(name))

    def has(self, path):
        """Whether a full DAG path, or one above it, is a member."""
        if self._members is None:
            return True
        while path and path not in self._members:
            path = path.rpartition("|")[0]
        return bool(path)


def _all_paths(name):
    """Full paths of a node, one for each instance; none for a node that is no DAG node."""
    node = dependency_node(name)
    if not node.hasFn(om.MFn.kDagNode):
        return []
    return [path.fullPathName() for path in om.MDagPath.getAllPathsTo(node)]


class RenderVisibility(object):
    """Answers for one shape at whatever time the scene stands at.

    Attributes that nothing drives and that are at their harmless value are read once; the others every time.
    """

    def __init__(self, path, layer):
        """path: MDagPath of the shape; layer: CurrentLayer."""
        shape = path.fullPathName()
        self._watched, self._is_never = [], not layer.has(shape)
        node = shape
        while node:
            self._look_at(node, is_shape=node == shape)
            node = node.rpartition("|")[0]

    def _look_at(self, node, is_shape):
        tests = [([name], lambda value: bool(value)) for name in _ON]
        tests.append((["template"], lambda value: not value))
        tests.append((["overrideEnabled", "overrideVisibility"], lambda enabled, visible: bool(visible) or not enabled))
        if is_shape:
            tests.append((["intermediateObject"], lambda value: not value))
            tests.append((["primaryVisibility"], lambda value: bool(value)))
        for names, passes in tests:
            names = [name for name in names if cmds.attributeQuery(name, node=node, exists=True)]
            if not names:
                continue
            plugs = ["{}.{}".format(node, name) for name in names]
            if any(_is_driven(plug) for plug in plugs + ["{}.{}".format(node, name) for name in _parents(names)]):
                self._watched.append((plugs, passes))
            elif not passes(*[cmds.getAttr(plug) for plug in plugs]):
                self._is_never = True

    def is_rendered(self):
        """Whether a render shows the shape now."""
        if self._is_never:
            return False
        return all(passes(*[cmds.getAttr(plug) for plug in plugs]) for plugs, passes in self._watched)


def _parents(names):
    """Compound attributes above the named ones: a display layer connects to ``drawOverride`` as a whole."""
    return ["drawOverride"] if "overrideVisibility" in names else []


def _is_driven(plug):
    return bool(cmds.listConnections(plug, source=True, destination=False))
