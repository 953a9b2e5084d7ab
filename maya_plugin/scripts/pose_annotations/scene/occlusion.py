"""Whether something hides a joint from the camera: rays from the camera to the joint against all rendered meshes.

A hit hides the joint unless it is on the joint's own part of the body or a neighbouring one (``body_segments``), by the
skin weights of the face that was hit. Occluders are polygon meshes, deformed as at the frame, and each instance of
them. No occluders are hidden, templated and intermediate shapes, shapes without primary visibility, and shapes of which
every material lets at least half of the light through (``transparency`` or ``opacity`` without a texture). NURBS and
subdivision surfaces, hair and fur without a mesh are ignored.
"""

from typing import Callable, Container, Dict, List, Mapping, Optional, Sequence, Set, Tuple

from maya import cmds
from maya.api import OpenMaya as om

from ..core.geometry import Point, add_scaled
from ..core.image_space import body_segments
from ..core.image_space.projection import Projector
from ..core.keypoint_sets import MPII16
from ..core.recognition import keypoint_positions
from ..core.recognition.bone_names import is_at_or_below
from ..core.recognition.figure import Figure, SceneJoint
from ..core.recognition.skeleton import Skeleton
from .characters import CharacterReader
from .meshes import Weights
from .nodes import dag_path, read_attribute
from .visibility import CurrentLayer, RenderVisibility

# Share of the distance from the camera. Maya's intersections have single precision: a hit this close to the joint may
# be at the joint itself.
NEAR_JOINT = 1e-4
HALF_TRANSPARENT = 0.5


class _Surface:
    """One mesh of the scene: its intersections, its box, and the body segment of each of its faces.

    Args:
        path: of the shape.
        layer: the current render layer.
        owner: index of the character that it belongs to, or None.
        weights: of its vertices.
        segments: segment of every joint of the character, by full path.
    """

    def __init__(
        self,
        path: om.MDagPath,
        layer: CurrentLayer,
        owner: Optional[int] = None,
        weights: Sequence[Weights] = (),
        segments: Optional[Mapping[str, str]] = None,
    ) -> None:
        self.path, self.owner = path, owner
        self._weights, self._segments = weights, segments or {}
        self._face_segments: Dict[int, str] = {}
        self._function = om.MFnMesh(path)
        self._visibility = RenderVisibility(path, layer)
        self._acceleration = om.MFnMesh.autoUniformGridParams()
        self._box: Optional[Tuple[Point, Point]] = None

    def refresh(self) -> bool:
        """Read the mesh at the current time; returns whether a render shows it."""
        if not self._visibility.is_rendered():
            self._box = None
            return False
        # The last frame's function set may refer to a mesh that no longer exists (API reference, MFnMesh.syncObject).
        self._function = om.MFnMesh(self.path)
        box = self._function.boundingBox
        box = om.MBoundingBox(box.min, box.max)
        box.transformUsing(self.path.inclusiveMatrix())
        low, high = box.min, box.max
        self._box = ((low.x, low.y, low.z), (high.x, high.y, high.z))
        return True

    def release(self) -> None:
        """Free what the last frame's rays built; a deformed mesh needs it anew."""
        self._function.freeCachedIntersectionAccelerator()

    def hides(self, start: Point, direction: Point, length: float, character: int, own: Container[str]) -> bool:
        """Whether the ray hits the surface within ``length`` cm, but not on ``own`` segments of ``character``."""
        if self._box is None or not _meets_box(self._box, start, direction, length):
            return False
        source = om.MFloatPoint(*start)
        ray = om.MFloatVector(*direction)
        if self.owner != character:
            hit = self._function.anyIntersection(
                source, ray, om.MSpace.kWorld, length, False, accelParams=self._acceleration
            )
            return hit is not None and hit[2] != -1
        hits = self._function.allIntersections(
            source, ray, om.MSpace.kWorld, length, False, accelParams=self._acceleration
        )
        if not hits:
            return False
        return any(self._segment(face) not in own for face in hits[2])

    def _segment(self, face: int) -> str:
        """The segment that has the largest share in the skin weights of a face's corners."""
        if face not in self._face_segments:
            shares: Dict[str, float] = {}
            for corner in self._function.getPolygonVertices(face):
                for joint, weight in self._weights[corner]:
                    segment = self._segments.get(joint or "", body_segments.TRUNK)
                    shares[segment] = shares.get(segment, 0.0) + weight
            self._face_segments[face] = max(shares, key=lambda name: shares[name]) if shares else body_segments.TRUNK
        return self._face_segments[face]


def _meets_box(box: Tuple[Point, Point], start: Point, direction: Point, length: float) -> bool:
    near, far = 0.0, length
    for low, high, origin, along in zip(box[0], box[1], start, direction):
        if abs(along) < 1e-12:
            if origin < low or origin > high:
                return False
            continue
        first, second = (low - origin) / along, (high - origin) / along
        if first > second:
            first, second = second, first
        near, far = max(near, first), min(far, second)
        if near > far:
            return False
    return True


class Occluders:
    """All meshes of the scene that may hide a joint.

    Args:
        readers: the characters; their indices identify them.
        joints: of the whole scene.
    """

    def __init__(self, readers: Sequence[CharacterReader], joints: Sequence[SceneJoint]) -> None:
        self._own = [body_segments.own_segments(name) for name in MPII16.joints]
        self._surfaces: List[_Surface] = []
        taken: Set[str] = set()
        layer = CurrentLayer()
        for position, reader in enumerate(readers):
            segments = _segments(reader.figure, joints)
            for mesh in reader.meshes:
                name = mesh.path.fullPathName()
                if name in taken:
                    continue
                taken.add(name)
                if not is_transparent(name):
                    self._surfaces.append(_Surface(mesh.path, layer, position, mesh.weights, segments))
        for name in cmds.ls(type="mesh", long=True, allPaths=True, noIntermediate=True) or []:
            if name not in taken and not is_transparent(name):
                self._surfaces.append(_Surface(dag_path(name), layer))
        self._shown: List[_Surface] = []

    def refresh(self) -> None:
        """Read the meshes at the current time."""
        for surface in self._shown:
            surface.release()
        self._shown = [surface for surface in self._surfaces if surface.refresh()]

    def tester(self, projector: Projector, character: int) -> Callable[[int, Point], bool]:
        """Function of (keypoint index, world point in cm): whether something hides the point.

        Args:
            projector: of the camera.
            character: index of the point's own character.
        """

        def is_hidden(index: int, point: Point) -> bool:
            try:
                start, direction = projector.eye_and_direction(point)
            except ValueError:  # the joint lies in the eye itself
                return False
            length = sum((p - s) * d for p, s, d in zip(point, start, direction))
            start, length = _from_near_plane(start, direction, length, projector)
            length -= max(NEAR_JOINT * length, 1e-3)
            own = self._own[index]
            return any(surface.hides(start, direction, length, character, own) for surface in self._shown)

        return is_hidden


def _from_near_plane(start: Point, direction: Point, length: float, projector: Projector) -> Tuple[Point, float]:
    """The ray cut at the near clip plane, since a renderer draws nothing in front of it."""
    view = projector.viewing_direction
    cosine = sum(d * v for d, v in zip(direction, view))
    skipped = min(projector.near / max(cosine, 1e-6), length)
    return add_scaled(start, direction, skipped), length - skipped


def _segments(figure: Figure, joints: Sequence[SceneJoint]) -> Dict[str, str]:
    """Body segment of every joint of a figure, by full path."""
    own = [joint for joint in joints if is_at_or_below(joint.path, figure.root)]
    anchors = {}
    for name, mapping in figure.joints.items():
        nodes = keypoint_positions.nodes_needed(mapping)
        if len(nodes) == 1:
            anchors[name] = nodes[0]
    neck = figure.drawings.get("neck")
    neck_nodes = keypoint_positions.nodes_needed(neck) if neck is not None else ()
    skeleton = Skeleton(own)
    return body_segments.segments_of_joints(
        {joint.path: position for joint, position in zip(skeleton.joints, skeleton.positions)},
        {joint.path: joint.parent for joint in own},
        anchors,
        neck_nodes[0] if len(neck_nodes) == 1 else None,
    )


def is_transparent(shape: str) -> bool:
    """Whether every material of a shape lets at least half of the light through.

    That is decided by ``transparency`` (Maya's own materials: 1 is invisible) and ``opacity`` (Arnold: 1 is solid),
    where no texture drives them.
    """
    materials: Set[str] = set()
    for group in cmds.listConnections(shape, type="shadingEngine") or []:
        materials.update(cmds.listConnections(group + ".surfaceShader", source=True, destination=False) or [])
    return bool(materials) and all(_lets_light_through(material) for material in materials)


def _lets_light_through(material: str) -> bool:
    for attribute, solid in (("transparency", 0.0), ("opacity", 1.0)):
        plug = "{}.{}".format(material, attribute)
        value = read_attribute(material, attribute)
        if value is None or cmds.listConnections(plug, source=True, destination=False):
            continue
        parts = value[0] if isinstance(value, list) else (value,)
        if sum(abs(part - solid) for part in parts) / len(parts) >= HALF_TRANSPARENT:
            return True
    return False
