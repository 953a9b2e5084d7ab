"""Reading attributes that may not be there, and telling which may change over time."""

from maya import cmds


def read(node, attribute, default=None):
    """Value of ``node.attribute``, or ``default`` when the node or the attribute does not exist.

    Lengths and angles come in the user's units, as ``cmds.getAttr`` gives them.
    """
    if not cmds.objExists(node) or not cmds.attributeQuery(attribute, node=node, exists=True):
        return default
    value = cmds.getAttr("{}.{}".format(node, attribute))
    return default if value is None else value
