"""Whether a render shows a shape.

A shape is rendered when all of this holds: for it and every node above it ``visibility`` and ``lodVisibility`` are on,
``template`` is off, and ``overrideVisibility`` is on or ``overrideEnabled`` off (display layers drive these two); the
shape is no intermediate object and has ``primaryVisibility`` on; it, or a node above it, is a member of the current
render layer. Viewport-only settings (isolate select, filters, joint draw style) do not count, nor does the visibility
of joints, which never render. Sources: AYON's ``is_visible``, maya-usd's ``UsdMayaUtil::isRenderable``; for layers
Autodesk's command page *editRenderLayerMembers* and node page *renderLayer*.
"""

from typing import Callable, List, Optional, Sequence, Set, Tuple

from maya import cmds
from maya.api import OpenMaya as om

from .nodes import dependency_node, read_attribute

DEFAULT_LAYER = "defaultRenderLayer"
_ON = ("visibility", "lodVisibility")


class CurrentLayer:
    """The members of the current render layer; every node for the default layer and a global one."""

    def __init__(self) -> None:
        layer = cmds.editRenderLayerGlobals(query=True, currentRenderLayer=True)
        self._members: Optional[Set[str]] = None
        if layer != DEFAULT_LAYER and not read_attribute(layer, "global", False):
            names = cmds.editRenderLayerMembers(layer, query=True, fullNames=True) or []
            self._members = {path for name in names for path in _all_paths(name)}

    def has(self, path: str) -> bool:
        """Whether a full DAG path, or one above it, is a member."""
        if self._members is None:
            return True
        while path and path not in self._members:
            path = path.rpartition("|")[0]
        return bool(path)


def _all_paths(name: str) -> List[str]:
    """Full paths of a node, one for each instance; none for a node that is no DAG node."""
    node = dependency_node(name)
    if not node.hasFn(om.MFn.kDagNode):
        return []
    return [path.fullPathName() for path in om.MDagPath.getAllPathsTo(node)]


class RenderVisibility:
    """Whether a render shows one shape, at the current time of each call.

    Attributes that nothing drives are read once; the others every time.

    Args:
        path: MDagPath of the shape.
        layer: the current render layer.
    """

    def __init__(self, path: om.MDagPath, layer: CurrentLayer) -> None:
        shape = path.fullPathName()
        self._driven_tests: List[Tuple[List[str], Callable[..., bool]]] = []
        self._is_never = not layer.has(shape)
        node = shape
        while node:
            self._add_node(node, is_shape=node == shape)
            node = node.rpartition("|")[0]

    def _add_node(self, node: str, is_shape: bool) -> None:
        tests: List[Tuple[List[str], Callable[..., bool]]] = [([name], bool) for name in _ON]
        tests.append((["template"], lambda value: not value))
        tests.append((["overrideEnabled", "overrideVisibility"], lambda enabled, visible: bool(visible) or not enabled))
        if is_shape:
            tests.append((["intermediateObject"], lambda value: not value))
            tests.append((["primaryVisibility"], bool))
        for names, passes in tests:
            names = [name for name in names if cmds.attributeQuery(name, node=node, exists=True)]
            if not names:
                continue
            plugs = ["{}.{}".format(node, name) for name in names]
            if any(_is_driven(plug) for plug in plugs + ["{}.{}".format(node, name) for name in _parents(names)]):
                self._driven_tests.append((plugs, passes))
            elif not passes(*[cmds.getAttr(plug) for plug in plugs]):
                self._is_never = True

    @property
    def may_be_rendered(self) -> bool:
        """Whether a render may show the shape at some time."""
        return not self._is_never

    def is_rendered(self) -> bool:
        """Whether a render shows the shape now."""
        if self._is_never:
            return False
        return all(passes(*[cmds.getAttr(plug) for plug in plugs]) for plugs, passes in self._driven_tests)


def _parents(names: Sequence[str]) -> List[str]:
    """Compound attributes of the named ones: a display layer connects to ``drawOverride`` as a whole."""
    return ["drawOverride"] if "overrideVisibility" in names else []


def _is_driven(plug: str) -> bool:
    return bool(cmds.listConnections(plug, source=True, destination=False))
