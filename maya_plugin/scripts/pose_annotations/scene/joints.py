"""Reads the joints of the open scene for the recognition: names, hierarchy, positions, influences, bind pose.

Nothing in the scene changes, nor does the time.
"""

from typing import Dict, List, Optional, Set, Tuple

from maya import cmds
from maya.api import OpenMaya as om
from maya.api import OpenMayaAnim as oma

from ..core.geometry import Matrix, translation
from ..core.recognition.bone_names import ORIGINAL_NAME_ATTRIBUTES
from ..core.recognition.figure import SceneJoint
from .nodes import dag_path, dependency_node, floats, read_attribute

_LONGEST_NAME = 20  # characters; longer Japanese texts are notes


def read_joints() -> List[SceneJoint]:
    """Every joint of the scene at the current time, each path of an instanced one, in Maya's order."""
    paths = cmds.ls(type="joint", long=True, allPaths=True) or []
    known = set(paths)
    influences, bind_matrices = _read_skin(known)
    slots = _humanik_slots()
    joints = []
    for path in paths:
        matrix = _world_matrix(path)
        first = _first_path(path)  # skinClusters refer to this one
        rest = bind_matrices.get(first) or _bind_pose(path)
        joints.append(
            SceneJoint(
                path,
                _nearest_above(path, known),
                translation(matrix),
                _original_names(path),
                first in influences,
                None if rest is None else translation(rest),
                matrix,
                rest,
                slots.get(first, {}),
            )
        )
    return joints


def _world_matrix(path: str) -> Matrix:
    return floats(dag_path(path).inclusiveMatrix())


def _first_path(path: str) -> str:
    """The first path of an instanced node, ``path`` itself for any other."""
    found = dag_path(path)
    return om.MDagPath.getAPathTo(found.node()).fullPathName() if found.isInstanced() else path


def _nearest_above(path: str, known: Set[str]) -> Optional[str]:
    """The nearest ancestor that is a joint; groups and nulls may be between."""
    above = path.rpartition("|")[0]
    while above:
        if above in known:
            return above
        above = above.rpartition("|")[0]
    return None


def _original_names(path: str) -> Dict[str, str]:
    """The names that importers keep, by attribute; see ORIGINAL_NAME_ATTRIBUTES.

    MMD2Maya connects the joint's message to a node ``MD2MayaNode`` (``MDnLinkNode``) that has the name in
    ``MDnBoneName`` (its ``BuildModel.py``). Without its plug-in that node is unknown and its attributes cannot be
    read.
    """
    names: Dict[str, str] = {}
    linked = cmds.listConnections(path + ".message", source=False, destination=True) or []
    for node in [path] + linked:
        for attribute in ORIGINAL_NAME_ATTRIBUTES:
            value = read_attribute(node, attribute)
            if value and attribute not in names:
                names[attribute] = str(value)
    if not names:
        for attribute in cmds.listAttr(path, userDefined=True) or []:
            if cmds.getAttr("{}.{}".format(path, attribute), type=True) != "string":  # a message has no value to read
                continue
            value = read_attribute(path, attribute)
            if isinstance(value, str) and 0 < len(value) <= _LONGEST_NAME and _is_japanese(value):
                return {"originalName": value}
    return names


def _humanik_slots() -> Dict[str, Dict[str, str]]:
    """Full path of each joint that HumanIK definitions name -> definition -> its slot there ("LeftUpLeg").

    A joint's added attribute ``Character`` is connected to its slot on the HIKCharacterNode. The control rig
    (HIKControlSetNode) has the same slots, fed by its controls.
    """
    if "HIKCharacterNode" not in (cmds.allNodeTypes() or []):  # HumanIK is not loaded; ls would warn of the type
        return {}
    characters = cmds.ls(type="HIKCharacterNode") or []
    slots: Dict[str, Dict[str, str]] = {}
    for character in characters:
        pairs = cmds.listConnections(character, source=True, destination=False, connections=True, type="joint") or []
        for plug, joint in zip(pairs[::2], pairs[1::2]):
            for path in (cmds.ls(joint, long=True) or [])[:1]:
                slots.setdefault(path, {}).setdefault(character, plug.rsplit(".", 1)[-1])
    return slots


def _is_japanese(text: str) -> bool:
    """Whether a text has kana or kanji."""
    return any("\u3040" <= letter <= "\u30ff" or "\u4e00" <= letter <= "\u9fff" for letter in text)


def _read_skin(known: Set[str]) -> Tuple[Set[str], Dict[str, Matrix]]:
    """Influences with a weight above zero on any mesh, and the world matrix of each influence when it was bound.

    bindPreMatrix has the inverse of the influence's world matrix at bind time, at the influence's logical index, which
    is not its position among the influences (skinCluster node page).
    """
    moving: Set[str] = set()
    bind_matrices: Dict[str, Matrix] = {}
    for cluster in cmds.ls(type="skinCluster") or []:
        function = oma.MFnSkinCluster(dependency_node(cluster))
        names = cmds.skinCluster(cluster, query=True, weightedInfluence=True)
        weighted = set(cmds.ls(names, long=True)) if names else set()  # ls of an empty list returns every node
        for influence in function.influenceObjects():
            path = influence.fullPathName()
            if path not in known:
                continue
            if path in weighted:
                moving.add(path)
            index = function.indexForInfluenceObject(influence)
            inverse = om.MMatrix(cmds.getAttr("{0}.bindPreMatrix[{1}]".format(cluster, index)))
            # The identity is the attribute's default: an influence that was never bound properly.
            is_set = not inverse.isEquivalent(om.MMatrix()) and abs(inverse.det4x4()) > 1e-12
            if path not in bind_matrices and is_set:
                bind_matrices[path] = floats(inverse.inverse())
    return moving, bind_matrices


def _bind_pose(path: str) -> Optional[Matrix]:
    """The joint's world matrix in its bind pose, when a dagPose node has one; else None."""
    plug = path + ".bindPose"
    if not cmds.listConnections(plug, type="dagPose"):
        return None
    return floats(cmds.getAttr(plug))
