"""Which faces of a mesh a render lets one see through, by the materials on them.

Importers of MMD models put many materials on one mesh, so each face has its own answer
(``MFnMesh.getConnectedShaders``). Each attribute lets a share of the light through; a face hides nothing where at
least half comes through all of them:

| attribute | solid | materials |
|---|---|---|
| transparency | 0 | Maya's own |
| outTransparency | 0 | surfaceShader alone; of the others it is the result |
| opacity | 1 | Arnold's, standardSurface |
| geometryOpacity | 1 | openPBRSurface |
| transmission, transmissionWeight | 0 | glass of Arnold's, standardSurface and openPBRSurface |
| Alpha | 1 | MMD2Maya's ShaderFX graph |

A texture on one of them is looked up where the ray meets the face (``textures``); what is not read counts as solid.
"""

from typing import Dict, List, NamedTuple, Set, Tuple, Union

from maya import cmds
from maya.api import OpenMaya as om

from ..core.messages import Message
from .nodes import read_attribute
from .textures import Hit, Texture, TextureReader, uv_of_hit

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


class _Driven(NamedTuple):
    """An attribute that textures drive: its value when solid, and what each of its components is."""

    solid: float
    parts: Tuple[Union[float, Texture], ...]


class _Material(NamedTuple):
    """How much light a material lets through: a share that is the same everywhere, times what its textures let."""

    share: float = 0.0
    driven: Tuple[_Driven, ...] = ()

    @property
    def is_clear(self) -> bool:
        """Whether one sees through it wherever it is."""
        return self.share >= HALF_TRANSPARENT

    def is_clear_at(self, uv: Tuple[float, float]) -> bool:
        """Whether one sees through it at a UV."""
        blocked = 1.0 - self.share
        for solid, parts in self.driven:
            values = [part.value_at(uv) if isinstance(part, Texture) else part for part in parts]
            known = [solid if value is None else value for value in values]
            blocked *= 1.0 - min(sum(abs(value - solid) for value in known) / len(known), 1.0)
        return 1.0 - blocked >= HALF_TRANSPARENT


class SceneMaterials:
    """The materials of a scene's shading groups, each read once, at the time when it is first asked for."""

    def __init__(self) -> None:
        self.textures = TextureReader()
        self._known: Dict[str, _Material] = {}

    def of_group(self, group: str) -> _Material:
        """The surface material of a shading group; a solid one for none."""
        if group not in self._known:
            name = _surface_material(group)
            self._known[group] = self._read(name) if name else _Material()
        return self._known[group]

    def _read(self, material: str) -> _Material:
        attributes: Tuple[Tuple[str, float], ...] = _SOLID
        if cmds.nodeType(material) == "surfaceShader":
            attributes = (("outTransparency", 0.0),)
        blocked, driven = 1.0, []  # type: float, List[_Driven]
        for attribute, solid in attributes:
            if not cmds.attributeQuery(attribute, node=material, exists=True):
                continue
            parts = self._parts(material, attribute, solid)
            if parts:
                driven.append(_Driven(solid, parts))
                continue
            value = read_attribute(material, attribute, solid)
            constants = value[0] if isinstance(value, list) else (value,)
            blocked *= 1.0 - min(sum(abs(one - solid) for one in constants) / len(constants), 1.0)
        pairs = cmds.listConnections(material, source=True, destination=False, connections=True, plugs=True) or []
        for plug in pairs[::2]:
            if plug.partition(".")[2].startswith("AlbedoTex"):  # and the number of the node in MMD2Maya's graph
                driven.append(_Driven(1.0, (self.textures.driver(plug) or 1.0,)))
        return _Material(1.0 - blocked, tuple(driven))

    def _parts(self, material: str, attribute: str, solid: float) -> Tuple[Union[float, Texture], ...]:
        """What each component of an attribute is, ``solid`` for one that is not read; () where nothing drives it."""
        whole = self.textures.driver("{}.{}".format(material, attribute))
        if whole is not None:
            return (whole or solid,)
        children = cmds.attributeQuery(attribute, node=material, listChildren=True) or []
        drivers = [self.textures.driver("{}.{}".format(material, child)) for child in children]
        if all(driver is None for driver in drivers):
            return ()
        return tuple(
            read_attribute(material, child, solid) if driver is None else driver or solid
            for child, driver in zip(children, drivers)
        )


class FaceMaterials:
    """Whether a render lets one see through the faces of a mesh, at the time of its making.

    Args:
        path: of the shape.
        materials: of the scene.
    """

    def __init__(self, path: om.MDagPath, materials: SceneMaterials) -> None:
        self._faults = materials.textures.faults
        try:
            shaders, indices = om.MFnMesh(path).getConnectedShaders(path.instanceNumber())
        except RuntimeError:  # an empty or broken mesh
            shaders, indices = (), ()
        self._indices: List[int] = list(indices)
        self._materials = [materials.of_group(om.MFnDependencyNode(shader).name()) for shader in shaders]
        used = [self._of_index(index) for index in set(self._indices)]
        self.is_solid = not any(material.share >= HALF_TRANSPARENT or material.driven for material in used)
        self.is_clear = bool(used) and all(material.is_clear for material in used)

    def is_clear_at(self, mesh: om.MFnMesh, hit: Hit) -> bool:
        """Whether one sees through the mesh where a ray meets it; a face without a material is solid."""
        material = self._of_index(self._indices[hit[0]] if hit[0] < len(self._indices) else -1)
        if material.is_clear or not material.driven:
            return material.is_clear
        uv = uv_of_hit(mesh, hit)
        if uv is None:
            self._faults.setdefault(mesh.partialPathName(), Message("it has faces without UVs"))
            return False
        return material.is_clear_at(uv)

    def _of_index(self, index: int) -> _Material:
        return self._materials[index] if 0 <= index < len(self._materials) else _Material()


def _surface_material(group: str) -> str:
    """The surface material of a shading group; "" for none."""
    plugs = [group + ".surfaceShader"]
    is_arnold = read_attribute("defaultRenderGlobals", "currentRenderer", "") == "arnold"
    if is_arnold and cmds.attributeQuery("aiSurfaceShader", node=group, exists=True):
        plugs.insert(0, group + ".aiSurfaceShader")  # Arnold takes this one first
    for plug in plugs:
        materials = cmds.listConnections(plug, source=True, destination=False) or []
        if materials:
            return str(materials[0])
    return ""


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
