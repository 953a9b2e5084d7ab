"""Nodes by name, in Maya's API and its commands: paths, matrices, attributes that may not exist."""

import os
from typing import Any, Sequence, Set, Tuple

from maya import cmds
from maya.api import OpenMaya as om


def dag_path(name: str) -> om.MDagPath:
    """The MDagPath of a node given by its full path."""
    return _selection(name).getDagPath(0)


def dependency_node(name: str) -> om.MObject:
    """The MObject of any node, in the DAG or not."""
    return _selection(name).getDependNode(0)


def _selection(name: str) -> om.MSelectionList:
    found = om.MSelectionList()
    found.add(name)
    return found


def floats(matrix: Sequence[float]) -> Tuple[float, ...]:
    """An API matrix as 16 floats, row-major."""
    return tuple(float(matrix[i]) for i in range(16))


def full_path(path: str) -> str:
    """A file's path as Maya resolves it: with variables, relative to the project."""
    path = os.path.expandvars(path)
    return str(cmds.workspace(expandName=path)) if path and not os.path.isabs(path) else path


def top_nodes() -> Set[str]:
    """The nodes at the top of the scene beside Maya's own four cameras; empty for a new scene."""
    return set(cmds.ls(assemblies=True) or []) - {"persp", "top", "front", "side"}


def inherited_types(node: str) -> Set[str]:
    """The type of a node and those that it derives from."""
    return set(cmds.nodeType(node, inherited=True) or [])


def read_attribute(node: str, attribute: str, default: Any = None) -> Any:
    """Value of ``node.attribute``, or ``default`` when the node or the attribute does not exist or holds none.

    Lengths and angles are in the user's units, as ``cmds.getAttr`` returns them.
    """
    if not cmds.objExists(node) or not cmds.attributeQuery(attribute, node=node, exists=True):
        return default
    try:
        value = cmds.getAttr("{}.{}".format(node, attribute))
    except RuntimeError:  # a message attribute, or another that holds no value
        return default
    return default if value is None else value
