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

What is animated is read at every frame (``animated_values``). A texture on one of them is looked up where the ray
meets the face (``textures``); what is not read counts as solid.
"""

from typing import Dict, List, NamedTuple, Sequence, Set, Tuple, Union

from maya import cmds
from maya.api import OpenMaya as om

from ..core.messages import Message
from .animated_values import AnimatedValue, is_animated
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


_Part = Union[float, Texture, AnimatedValue]


class _Driven(NamedTuple):
    """An attribute that something drives: its value when solid, and what each of its components is."""

    solid: float
    parts: Tuple[_Part, ...]

    @property
    def is_textured(self) -> bool:
        """Whether it differs from place to place."""
        return any(isinstance(part, Texture) for part in self.parts)


class _Material:
    """How much light a material lets through: a share that is the same everywhere, times what its textures let.

    Args:
        blocked: share of the light that its constant attributes stop.
        driven: its other attributes.
    """

    def __init__(self, blocked: float = 1.0, driven: Sequence[_Driven] = ()) -> None:
        self._blocked = blocked
        self._textured = [one for one in driven if one.is_textured]
        self._uniform = [one for one in driven if not one.is_textured]
        self._animated = [part for one in driven for part in one.parts if isinstance(part, AnimatedValue)]
        self.is_textured, self.is_animated = bool(self._textured), bool(self._animated)
        self._share = self._share_now()

    @property
    def is_clear(self) -> bool:
        """Whether one sees through it wherever it is."""
        return self._share >= HALF_TRANSPARENT

    def refresh(self) -> None:
        """Read what is animated at the current time."""
        for value in self._animated:
            value.refresh()
        self._share = self._share_now()

    def is_clear_at(self, uv: Tuple[float, float]) -> bool:
        """Whether one sees through it at a UV."""
        blocked = 1.0 - self._share
        for solid, parts in self._textured:
            values = [part.value_at(uv) if isinstance(part, Texture) else _number(part) for part in parts]
            blocked *= _blocked([solid if value is None else value for value in values], solid)
        return 1.0 - blocked >= HALF_TRANSPARENT

    def _share_now(self) -> float:
        blocked = self._blocked
        for solid, parts in self._uniform:
            blocked *= _blocked([_number(part) for part in parts if not isinstance(part, Texture)], solid)
        return 1.0 - blocked


def _number(part: Union[float, AnimatedValue]) -> float:
    return part.value if isinstance(part, AnimatedValue) else part


def _blocked(values: Sequence[float], solid: float) -> float:
    """The share of the light that an attribute stops, by its components."""
    return 1.0 - min(sum(abs(value - solid) for value in values) / len(values), 1.0)


class SceneMaterials:
    """The materials of a scene's shading groups, each read once; what is animated, at each ``refresh``."""

    def __init__(self) -> None:
        self.textures = TextureReader()
        self._known: Dict[str, _Material] = {}

    def of_group(self, group: str) -> _Material:
        """The surface material of a shading group; a solid one for none."""
        if group not in self._known:
            name = _surface_material(group)
            self._known[group] = self._read(name) if name else _Material()
        return self._known[group]

    def refresh(self) -> None:
        """Read what is animated at the current time."""
        for material in self._known.values():
            if material.is_animated:
                material.refresh()

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
            blocked *= _blocked(value[0] if isinstance(value, list) else (value,), solid)
        pairs = cmds.listConnections(material, source=True, destination=False, connections=True, plugs=True) or []
        for plug in pairs[::2]:
            if plug.partition(".")[2].startswith("AlbedoTex"):  # and the number of the node in MMD2Maya's graph
                driven.append(_Driven(1.0, (self.textures.driver(plug) or 1.0,)))
        return _Material(blocked, driven)

    def _parts(self, material: str, attribute: str, solid: float) -> Tuple[_Part, ...]:
        """What each component of an attribute is, ``solid`` for one that is not read; () where nothing drives it."""
        children = cmds.attributeQuery(attribute, node=material, listChildren=True) or []
        if is_animated(material, attribute):
            return tuple(AnimatedValue(material, name, solid) for name in children or [attribute])
        whole = self.textures.driver("{}.{}".format(material, attribute))
        if whole is not None:
            return (whole or solid,)
        drivers = [self._component_driver(material, child, solid) for child in children]
        if all(driver is None for driver in drivers):
            return ()
        return tuple(
            float(read_attribute(material, child, solid)) if driver is None else driver or solid
            for child, driver in zip(children, drivers)
        )

    def _component_driver(
        self, material: str, attribute: str, solid: float
    ) -> Union[bool, Texture, AnimatedValue, None]:
        if is_animated(material, attribute):
            return AnimatedValue(material, attribute, solid)
        return self.textures.driver("{}.{}".format(material, attribute))


class FaceMaterials:
    """Whether a render lets one see through the faces of a mesh, at the time of the last ``refresh``.

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
        self._used = [self._of_index(index) for index in set(self._indices)]
        self.is_animated = any(material.is_animated for material in self._used)
        self.is_solid = self.is_clear = False
        self._judge()

    def refresh(self) -> None:
        """Judge what is animated anew; after the materials' own refresh."""
        if self.is_animated:
            self._judge()

    def _judge(self) -> None:
        self.is_solid = not any(material.is_clear or material.is_textured for material in self._used)
        self.is_clear = bool(self._used) and all(material.is_clear for material in self._used)

    def is_clear_at(self, mesh: om.MFnMesh, hit: Hit) -> bool:
        """Whether one sees through the mesh where a ray meets it; a face without a material is solid."""
        material = self._of_index(self._indices[hit[0]] if hit[0] < len(self._indices) else -1)
        if material.is_clear or not material.is_textured:
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
