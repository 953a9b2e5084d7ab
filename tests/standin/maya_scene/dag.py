"""World matrices, bounding boxes and visibility of DAG paths.

World = local * offsetParentMatrix * parent's world; inheritsTransform off leaves the parents out (Autodesk's node page
`transform`; offsetParentMatrix since Maya 2020). A shape adds nothing. Instanced attributes have one element a path.
"""

from __future__ import annotations

from . import layers
from .evaluation import computes
from .matrices import IDENTITY, inverse, multiply, product
from .nodes import DagPath


def world_matrix(context, nodes):
    """The inclusive matrix of a path given as its nodes."""
    node = nodes[-1]
    above = context.world_matrix(nodes[:-1]) if len(nodes) > 1 else IDENTITY
    if not node.is_transform:
        return above
    own = context.local_matrix(node)
    offset = context.value(node, "offsetParentMatrix")
    if offset is not IDENTITY and offset != IDENTITY:
        own = multiply(own, offset)
    if len(nodes) == 1 or not context.value(node, "inheritsTransform"):
        return own
    return product(own, above)


def exclusive_matrix(context, nodes):
    """What stands above the path's last node (MDagPath.exclusiveMatrix): the parent's world matrix.

    Source: C++ API class MDagPath, "matrix for all transforms in the path excluding the end node".
    """
    return context.world_matrix(nodes[:-1]) if len(nodes) > 1 else IDENTITY


def _path_of(node, indices):
    paths = node.paths
    index = indices[0] if indices else 0
    return paths[index].nodes if index < len(paths) else paths[0].nodes


@computes("dagNode", "worldMatrix")
def _world(context, node, indices):
    return context.world_matrix(_path_of(node, indices))


@computes("dagNode", "worldInverseMatrix")
def _world_inverse(context, node, indices):
    return inverse(context.world_matrix(_path_of(node, indices)))


@computes("dagNode", "parentMatrix")
def _parent(context, node, indices):
    """The parent's world matrix; with offsetParentMatrix in front of it, so that matrix * parentMatrix = worldMatrix.

    So a constraint that works through parentInverseMatrix (Autodesk's node pages of the constraints) stays right.
    """
    nodes = _path_of(node, indices)
    above = exclusive_matrix(context, nodes)
    if node.is_transform:
        if not context.value(node, "inheritsTransform"):
            above = IDENTITY
        return product(context.value(node, "offsetParentMatrix"), above)
    return above


@computes("dagNode", "parentInverseMatrix")
def _parent_inverse(context, node, indices):
    return inverse(_parent(context, node, indices))


@computes("dagNode", "matrix")
def _matrix(context, node, indices):
    return context.local_matrix(node)


@computes("transform", "xformMatrix")
def _xform(context, node, indices):
    return context.local_matrix(node)


@computes("dagNode", "inverseMatrix")
def _inverse(context, node, indices):
    return inverse(context.local_matrix(node))


@computes("transform", "dagLocalMatrix")
def _dag_local(context, node, indices):
    return product(context.local_matrix(node), context.value(node, "offsetParentMatrix"))


@computes("transform", "dagLocalInverseMatrix")
def _dag_local_inverse(context, node, indices):
    return inverse(_dag_local(context, node, indices))


def is_node_visible(context, node):
    """Whether this node alone lets itself and what is below it be drawn.

    visibility, lodVisibility, no template, no intermediate object, and the drawing override that display layers drive
    (Autodesk's node page `dagNode`; the same test in maya-usd's UsdMayaUtil::isRenderable).
    """
    value = context.value
    if not value(node, "visibility") or not value(node, "lodVisibility"):
        return False
    if value(node, "intermediateObject") or value(node, "template"):
        return False
    return not (value(node, "overrideEnabled") and not value(node, "overrideVisibility"))


def is_path_visible(context, path: DagPath):
    """MDagPath.isVisible: the node and everything above it, in the current render layer."""
    return layers.draws(context.scene, path) and all(is_node_visible(context, node) for node in path.nodes)
