"""objectSets and what is made of them: the command sets, display layers and render layers.

Members of a set are connections to its `dagSetMembers` (DAG nodes) and `dnSetMembers` (others), as a .ma file has
them; a display layer is connected by `drawInfo` to its members' `drawOverride` (facts: display layers work by driving
the override attributes).
"""

from __future__ import annotations

from maya_scene import DagPath, graph

from ._names import scene


def members_of(node):
    """DagPaths and Nodes in a set, in the order of its connections."""
    found = []
    for source, destination in scene().connections(node):
        if destination.node is not node or destination.attribute.long not in ("dagSetMembers", "dnSetMembers"):
            continue
        member = source.node
        if member.is_dag:
            paths = member.paths
            number = source.index if source.is_element and source.index is not None and source.index < len(paths) else 0
            found.append(paths[number])
        else:
            found.append(member)
    return found


def add_members(node, items):
    present = members_of(node)
    for item in items:
        if item in present:
            continue
        if isinstance(item, DagPath):
            source = item.node.plug(f"instObjGroups[{item.instance_number}]")
            array = node.plug("dagSetMembers")
        else:
            source, array = item.plug("message"), node.plug("dnSetMembers")
        # Maya connects an object group to a message attribute here, which connectAttr between others would refuse.
        graph.connect(scene(), source, array.element(next_index(array)), check=False)


def next_index(array):
    used = array.element_indices()
    return used[-1] + 1 if used else 0
