"""Which faces of a mesh a render lets one see through, by the materials on them.

Importers of MMD models put many materials on one mesh, so each face has its own answer
(``MFnMesh.getConnectedShaders``). A material lets light through when one of its attributes says so by at least half,
and no texture drives it:

| attribute | solid | materials |
|---|---|---|
| transparency | 0 | Maya's own |
| outTransparency | 0 | surfaceShader alone; of the others it is the result |
| opacity | 1 | Arnold's, standardSurface |
| geometryOpacity | 1 | openPBRSurface |
| transmission, transmissionWeight | 0 | glass of Arnold's, standardSurface and openPBRSurface |
| Alpha | 1 | MMD2Maya's ShaderFX graph |

A texture (MMD4Maya connects ``file.outTransparency``) counts as solid: most faces of such a material are.
"""

from typing import Dict, List, Set, Tuple

from maya import cmds
from maya.api import OpenMaya as om

from .nodes import read_attribute

HALF_TRANSPARENT = 0.5
_SOLID = (
    ("transparency", 0.0),
    ("opacity", 1.0),
    ("geometryOpacity", 1.0),
    ("transmission", 0.0),
    ("transmissionWeight", 0.0),
    ("Alpha", 1.0),
)
NEVER_OCCLUDES = "poseNeverOccludes"  # name of a set, in any namespace


class FaceMaterials:
    """Whether a render lets one see through the faces of a mesh, at the time of its making.

    Args:
        path: of the shape.
        known: shading group -> whether it lets light through; shared by all meshes.
    """

    def __init__(self, path: om.MDagPath, known: Dict[str, bool]) -> None:
        groups: List[bool] = []
        self._indices: List[int] = []
        try:
            shaders, indices = om.MFnMesh(path).getConnectedShaders(path.instanceNumber())
            for shader in shaders:
                name = om.MFnDependencyNode(shader).name()
                if name not in known:
                    known[name] = _lets_light_through(name)
                groups.append(known[name])
            self._indices = list(indices)
        except RuntimeError:  # an empty or broken mesh
            pass
        self._groups = groups
        used = set(self._indices)
        clear = {index for index in used if 0 <= index < len(groups) and groups[index]}
        self.is_solid = not clear
        self.is_clear = bool(used) and used == clear

    def is_face_clear(self, face: int) -> bool:
        """Whether one sees through a face; one without a material is solid."""
        index = self._indices[face] if face < len(self._indices) else -1
        return 0 <= index < len(self._groups) and self._groups[index]


def _lets_light_through(group: str) -> bool:
    """Whether the surface material of a shading group does; False for none."""
    plugs = [group + ".surfaceShader"]
    is_arnold = read_attribute("defaultRenderGlobals", "currentRenderer", "") == "arnold"
    if is_arnold and cmds.attributeQuery("aiSurfaceShader", node=group, exists=True):
        plugs.insert(0, group + ".aiSurfaceShader")  # Arnold takes this one first
    for plug in plugs:
        materials = cmds.listConnections(plug, source=True, destination=False) or []
        if materials:
            return _is_clear(materials[0])
    return False


def _is_clear(material: str) -> bool:
    attributes: Tuple[Tuple[str, float], ...] = _SOLID
    if cmds.nodeType(material) == "surfaceShader":
        attributes = (("outTransparency", 0.0),)
    for attribute, solid in attributes:
        value = read_attribute(material, attribute)
        if value is None or _is_textured(material, attribute):
            continue
        parts = value[0] if isinstance(value, list) else (value,)
        if sum(abs(part - solid) for part in parts) / len(parts) >= HALF_TRANSPARENT:
            return True
    return False


def _is_textured(material: str, attribute: str) -> bool:
    """Whether anything is connected to the attribute or one of its components."""
    names = [attribute] + (cmds.attributeQuery(attribute, node=material, listChildren=True) or [])
    return any(cmds.listConnections("{}.{}".format(material, name), source=True, destination=False) for name in names)


def never_occluding() -> Set[str]:
    """Full paths of the members of the sets called NEVER_OCCLUDES: objects and groups that hide nothing."""
    sets = cmds.ls(NEVER_OCCLUDES, "*:" + NEVER_OCCLUDES, type="objectSet", recursive=True) or []
    members = [member for name in sorted(set(sets)) for member in cmds.sets(name, query=True) or []]
    return set(cmds.ls(members, long=True, allPaths=True) or []) if members else set()


def is_at_or_below_any(path: str, nodes: Set[str]) -> bool:
    """Whether a full DAG path, or one above it, is among ``nodes``."""
    while path and path not in nodes:
        path = path.rpartition("|")[0]
    return bool(path)
