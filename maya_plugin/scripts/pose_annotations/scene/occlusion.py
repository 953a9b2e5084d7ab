"""Whether something hides a joint from the camera: rays from the camera to the joint against all rendered meshes.

A hit hides the joint unless it is on the joint's own part of the body or a neighbouring one (``body_segments``), by
the skin weights of the face that was hit, or on a face that one sees through (``materials``). Occluders are polygon
meshes, deformed as at the frame, and each instance of them. No occluders are hidden, templated and intermediate
shapes, shapes without primary visibility, and the members of the set ``poseNeverOccludes``. NURBS and subdivision
surfaces, hair and fur without a mesh are ignored (``unseen_kinds`` names them before an export).
"""

from typing import Callable, Dict, FrozenSet, Iterator, List, Optional, Sequence, Set, Tuple

from maya import cmds
from maya.api import OpenMaya as om

from ..core.geometry import Point, add_scaled
from ..core.image_space import body_segments
from ..core.image_space.projection import Projector
from ..core.keypoint_sets import MPII16
from ..core.messages import Message, listed
from . import materials
from .characters import CharacterReader
from .materials import FaceMaterials, SceneMaterials
from .mesh_owners import is_deformed
from .meshes import VertexOwner
from .nodes import dag_path, floats
from .visibility import CurrentLayer, RenderVisibility

# Share of the distance from the camera. Maya's intersections have single precision: a hit this close to the joint may
# be at the joint itself.
NEAR_JOINT = 1e-4
# A surface that hides this share of at least so many joints is worth a warning.
HIDES_NEARLY_ALL, FEWEST_TESTED = 0.9, 30


class _Surface:
    """One mesh of the scene: its intersections, its box, and the body segment of each of its faces.

    Args:
        path: of the shape.
        layer: the current render layer.
        faces: which of its faces one sees through.
        character: index of the character that it belongs to, or None.
        owners: of its vertices, for a character's mesh.
    """

    def __init__(
        self,
        path: om.MDagPath,
        layer: CurrentLayer,
        faces: FaceMaterials,
        character: Optional[int] = None,
        owners: Sequence[VertexOwner] = (),
    ) -> None:
        self.path, self.character = path, character
        self.hidden_count = 0
        self.fault = ""
        self._owners, self._faces = owners, faces
        self._face_segments: Dict[int, FrozenSet[str]] = {}
        self._function: Optional[om.MFnMesh] = None
        self._visibility = RenderVisibility(path, layer)
        self._acceleration = om.MFnMesh.autoUniformGridParams()
        self._is_deformed = is_deformed(path.fullPathName())
        self._matrix: Tuple[float, ...] = ()
        self._box: Optional[Tuple[Point, Point]] = None

    @property
    def is_never_in_the_way(self) -> bool:
        """Whether one sees through all of its faces at every frame."""
        return self._faces.is_clear and not self._faces.is_animated

    def refresh(self) -> bool:
        """Read the mesh at the current time; returns whether a render shows it, and not as clear as glass."""
        matrix = floats(self.path.inclusiveMatrix())
        if self._is_deformed or matrix != self._matrix:
            self.release()
        self._faces.refresh()
        if self._faces.is_clear or not self._visibility.is_rendered():
            self.release()
            return False
        try:
            # The last frame's function set may refer to a mesh that no longer exists (API reference,
            # MFnMesh.syncObject).
            self._function = om.MFnMesh(self.path)
            if not self._function.numPolygons:
                raise RuntimeError("it has no faces")
            if self._box is None:
                box = self._function.boundingBox
                box = om.MBoundingBox(box.min, box.max)
                box.transformUsing(self.path.inclusiveMatrix())
                low, high = box.min, box.max
                self._box, self._matrix = ((low.x, low.y, low.z), (high.x, high.y, high.z)), matrix
        except RuntimeError as error:
            self.fault = str(error)
            self.release()
            return False
        return True

    def release(self) -> None:
        """Free what rays have built; a mesh that nothing moves keeps it from frame to frame."""
        if self._box is not None:
            try:
                om.MFnMesh(self.path).freeCachedIntersectionAccelerator()
            except RuntimeError:  # the mesh is broken now
                pass
        self._box = None

    def hides(self, start: Point, direction: Point, length: float, character: int, own: FrozenSet[str]) -> bool:
        """Whether the ray hits the surface within ``length`` cm, but not on ``own`` segments of ``character``."""
        if self._box is None or self._function is None or not _meets_box(self._box, start, direction, length):
            return False
        source = om.MFloatPoint(*start)
        ray = om.MFloatVector(*direction)
        is_own = self.character == character
        if not is_own and self._faces.is_solid:
            hit = self._function.anyIntersection(
                source, ray, om.MSpace.kWorld, length, False, accelParams=self._acceleration
            )
            return hit is not None and hit[2] != -1
        hits = self._function.allIntersections(
            source, ray, om.MSpace.kWorld, length, False, accelParams=self._acceleration
        )
        if not hits:
            return False
        rows = zip(hits[2], hits[3], hits[4], hits[5])
        faces = [hit[0] for hit in rows if not self._faces.is_clear_at(self._function, hit)]
        return any(own.isdisjoint(self._segments(face)) for face in faces) if is_own else bool(faces)

    def _segments(self, face: int) -> FrozenSet[str]:
        """The segments with the largest share in the skin weights of a face's corners."""
        if face not in self._face_segments:
            shares: Dict[str, float] = {}
            assert self._function is not None, "a face was hit"
            for corner in self._function.getPolygonVertices(face):
                for segment, share in self._owners[corner].shares if corner < len(self._owners) else ():
                    shares[segment] = shares.get(segment, 0.0) + share
            self._face_segments[face] = body_segments.segments_of_face(shares)
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
    """

    def __init__(self, readers: Sequence[CharacterReader]) -> None:
        self._own = [body_segments.own_segments(name) for name in MPII16.joints]
        self._surfaces: List[_Surface] = []
        self._tested = 0
        layer, self._materials = CurrentLayer(), SceneMaterials()
        left_out = materials.never_occluding()
        taken: Set[str] = set()
        for position, reader in enumerate(readers):
            for mesh in reader.meshes:
                name = mesh.path.fullPathName()
                if name not in taken and not materials.is_at_or_below_any(name, left_out):
                    self._add(
                        _Surface(mesh.path, layer, FaceMaterials(mesh.path, self._materials), position, mesh.owners)
                    )
                taken.add(name)
        for name in cmds.ls(type="mesh", long=True, allPaths=True, noIntermediate=True) or []:
            if name not in taken and not materials.is_at_or_below_any(name, left_out):
                path = dag_path(name)
                self._add(_Surface(path, layer, FaceMaterials(path, self._materials)))
        self._shown: List[_Surface] = []

    def _add(self, surface: _Surface) -> None:
        if not surface.is_never_in_the_way:
            self._surfaces.append(surface)

    def refresh(self) -> None:
        """Read the meshes and their materials at the current time."""
        self._materials.refresh()
        self._shown = [surface for surface in self._surfaces if surface.refresh()]

    def release(self) -> None:
        """Free what rays have built in Maya."""
        for surface in self._surfaces:
            surface.release()

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
            self._tested += 1
            for place, surface in enumerate(self._shown):
                if surface.hides(start, direction, length, character, self._own[index]):
                    surface.hidden_count += 1
                    self._shown.insert(0, self._shown.pop(place))  # it may well hide the next one too
                    return True
            return False

        return is_hidden

    def warnings(self) -> Iterator[Message]:
        """What to know about the surfaces, after the last frame."""
        faults = [surface for surface in self._surfaces if surface.fault]
        if faults:
            names = ", ".join(surface.path.partialPathName() for surface in faults[:3])
            yield Message(
                "{} meshes are empty or broken and hide nothing ({}: {}); delete them, or leave them",
                len(faults),
                names,
                faults[0].fault,
            )
        unread = self._materials.textures.faults
        if unread:
            name, fault = next(iter(unread.items()))
            yield Message(
                "{} textures of see-through materials are not read, so they hide what is behind them ({}: {}); put "
                "what one sees through into a set called {}, or leave them",
                len(unread),
                name,
                fault,
                materials.NEVER_OCCLUDES,
            )
        wide = [
            Message("{} ({:.0%})", surface.path.partialPathName(), surface.hidden_count / self._tested)
            for surface in self._surfaces
            if self._tested >= FEWEST_TESTED and surface.hidden_count >= HIDES_NEARLY_ALL * self._tested
        ]
        if wide:
            yield Message(
                "meshes that hide nearly all joints: {}; if one sees through one in the pictures, put it into a set "
                "called {} and export again",
                listed("{}, {}", wide),
                materials.NEVER_OCCLUDES,
            )


def _from_near_plane(start: Point, direction: Point, length: float, projector: Projector) -> Tuple[Point, float]:
    """The ray cut at the near clip plane, since a renderer draws nothing in front of it."""
    view = projector.viewing_direction
    cosine = sum(d * v for d, v in zip(direction, view))
    skipped = min(projector.near / max(cosine, 1e-6), length)
    return add_scaled(start, direction, skipped), length - skipped
