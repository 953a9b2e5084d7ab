"""What the scene's file names and Maya does not have: references that are not loaded, plug-ins, their nodes.

Whoever is in such a reference is perhaps in the pictures, and has no label. What a plug-in's nodes would move or deform
stands still. Commands: `referenceQuery`, `unknownPlugin`, `unknownNode`.
"""

import os
from typing import Dict, List, NamedTuple

from maya import cmds

from ..core.messages import Message
from .nodes import full_path

# Maya's own reference nodes, which stand for no file (command page *referenceQuery*, user guide "File referencing").
_WITHOUT_FILE = ("sharedReferenceNode", "_UNKNOWN_REF_NODE_")


class UnloadedReference(NamedTuple):
    """A reference that is not loaded."""

    node: str
    path: str

    @property
    def is_found(self) -> bool:
        """Whether its file exists."""
        return os.path.isfile(self.path)

    def __str__(self) -> str:
        return "{} ({})".format(self.node, self.path)


def unloaded_references() -> List[UnloadedReference]:
    """The references of the scene that are not loaded, because they are switched off or their file is not found."""
    found = []
    for node in cmds.ls(type="reference") or []:
        if node.rsplit(":", 1)[-1] in _WITHOUT_FILE:
            continue
        try:
            if not cmds.referenceQuery(node, isLoaded=True) and not _has_loaded_proxy(node):
                path = cmds.referenceQuery(node, filename=True, withoutCopyNumber=True)
                found.append(UnloadedReference(node, str(path)))
        except RuntimeError:  # a reference node without a file
            continue
    return found + _assemblies_without_file()


def _assemblies_without_file() -> List[UnloadedReference]:
    """Scene assemblies whose definition is not found: Maya shows nothing of them.

    Their file is the attribute ``definition`` (sources of Maya's sceneAssembly plug-in, assemblyReference.cpp).
    """
    if "assemblyReference" not in (cmds.allNodeTypes() or []):  # without its plug-in the nodes are unknown ones
        return []
    named = [(node, cmds.getAttr(node + ".definition")) for node in cmds.ls(type="assemblyReference") or []]
    found = [UnloadedReference(node, full_path(path)) for node, path in named if path]
    return [one for one in found if not one.is_found]


def _has_loaded_proxy(node: str) -> bool:
    """Whether another reference of the same proxy set is loaded and has joints.

    Maya loads one reference of a set in place of the others, and the pictures show that one (user guide, "Proxy
    references"; in public .ma files ``proxyManager.proxyList[i]`` feeds ``proxyMsg`` of each reference of the set). One
    without joints, such as a box in a person's place, brings nobody who could have a label.
    """
    managers = cmds.listConnections(node + ".proxyMsg", source=True, destination=False, type="proxyManager") or []
    for manager in managers:
        members = cmds.listConnections(manager + ".proxyList", source=False, destination=True, type="reference") or []
        for other in members:
            if other != node and cmds.referenceQuery(other, isLoaded=True):
                nodes = cmds.referenceQuery(other, nodes=True) or []
                if nodes and cmds.ls(nodes, type="joint"):
                    return True
    return False


def reference_warnings() -> List[Message]:
    """A message for the references that are not found, and one for those that are switched off."""
    unloaded = unloaded_references()
    gone = [str(reference) for reference in unloaded if not reference.is_found]
    off = [str(reference) for reference in unloaded if reference.is_found]
    warnings = []
    if gone:
        warnings.append(
            Message(
                "references that are not found: {}; whoever is in them has no label in the pictures; put the files "
                "back, or give their new place in File > Reference Editor",
                ", ".join(gone),
            )
        )
    if off:
        warnings.append(
            Message(
                "references that are not loaded: {}; where the pictures show them, whoever is in them has no label; "
                "load or remove them in File > Reference Editor",
                ", ".join(off),
            )
        )
    return warnings


def plugin_warnings() -> List[Message]:
    """A message for the plug-ins that the scene needs and Maya does not have, and for their nodes."""
    types: Dict[str, Dict[str, int]] = {name: {} for name in cmds.unknownPlugin(query=True, list=True) or []}
    nodes = cmds.ls(type=["unknown", "unknownDag", "unknownTransform"]) or []
    for node in nodes:
        plugin = cmds.unknownNode(node, query=True, plugin=True) or "?"
        kind = cmds.unknownNode(node, query=True, realClassName=True) or "?"
        kinds = types.setdefault(plugin, {})
        kinds[kind] = kinds.get(kind, 0) + 1
    if not types:
        return []
    described = []
    for plugin in sorted(types):
        counts = ", ".join("{} {}".format(count, kind) for kind, count in sorted(types[plugin].items()))
        described.append("{} ({})".format(plugin, counts) if counts else plugin)
    if not nodes:
        return [
            Message(
                "plug-ins that the scene names are missing: {}; it has no nodes of theirs, so the labels hardly depend "
                "on them",
                ", ".join(described),
            )
        ]
    return [
        Message(
            "plug-ins that the scene needs are missing: {}; what their {} nodes move, deform or render is not in the "
            "labels; load them in Windows > Settings/Preferences > Plug-in Manager and open the scene again",
            ", ".join(described),
            len(nodes),
        )
    ]
