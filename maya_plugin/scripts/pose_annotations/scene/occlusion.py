"""What hides a joint from the camera: rays from the camera to the joint against everything that a render shows.

A hit hides the joint unless it is on the joint's own part of the body or the one next to it (``core.body_segments``),
told by the skin weights of the hit face. Polygon meshes count, deformed as they are at the frame, each instance on
its own. Not counted: hidden, templated and intermediate shapes, shapes without primary visibility, and shapes whose
every material lets at least half of the light through (``transparency`` or ``opacity`` without a texture). NURBS and
subdivision surfaces, hair and fur that no mesh shows are not looked at.
"""

from maya import cmds
from maya.api import OpenMaya as om

from ..core.image_space import body_segments
from ..core.keypoint_sets import MPII16
from ..core.recognition import keypoint_positions
from ..core.recognition.bone_names import is_at_or_below
from .nodes import dag_path, read_attribute
from .visibility import CurrentLayer, RenderVisibility

# Single precision of Maya's intersections: hits this close to the joint are the joint's own place. Share of the
# distance.
NEAR_JOINT = 1e-4
HALF_TRANSPARENT = 0.5


class _Surface(object):
    """One mesh of the scene: its rays, its box, and whose part each of its faces is."""

    def __init__(self, path, layer, owner=None, weights=(), segments=None):
        """layer: CurrentLayer; owner: position of the character that it belongs to, or None; weights: of its vertices
        (SkinnedMesh); segments: segment name of every joint.
        """
        self.path, self.owner = path, owner
        self._weights, self._segments, self._face_segments = weights, segments, {}
        self._function = om.MFnMesh(path)
        self._visibility = RenderVisibility(path, layer)
        self._acceleration = om.MFnMesh.autoUniformGridParams()
        self._box = None

    def refresh(self):
        """Look at the mesh as it is now; returns whether a render shows it."""
        if not self._visibility.is_rendered():
            self._box = None
            return False
        # A function set of the last frame may hold a mesh that is no more (API reference, MFnMesh.syncObject).
        self._function = om.MFnMesh(self.path)
        box = self._function.boundingBox
        box = om.MBoundingBox(box.min, box.max)
        box.transformUsing(self.path.inclusiveMatrix())
        low, high = box.min, box.max
        self._box = ((low.x, low.y, low.z), (high.x, high.y, high.z))
        return True

    def release(self):
        """Give back what the last frame's rays built; a deformed mesh needs it anew."""
        self._function.freeCachedIntersectionAccelerator()

    def hides(self, start, direction, length, character, own):
        """Whether the ray meets the surface, other than on the ``own`` segments of ``character``, within ``length``
        cm.
        """
        if not _meets_box(self._box, start, direction, length):
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

    def _segment(self, face):
        """The segment that has the largest share in the skin weights of a face's corners."""
        if face not in self._face_segments:
            shares = {}
            for corner in self._function.getPolygonVertices(face):
                for joint, weight in self._weights[corner]:
                    segment = self._segments.get(joint, body_segments.TRUNK)
                    shares[segment] = shares.get(segment, 0.0) + weight
            self._face_segments[face] = max(shares, key=shares.get) if shares else body_segments.TRUNK
        return self._face_segments[face]


def _meets_box(box, start, direction, length):
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


class Occluders(object):
    """Everything in the scene that may hide a joint."""

    def __init__(self, readers, joints):
        """readers: CharacterReader list, whose positions name the characters; joints: SceneJoint of the whole scene."""
        self._own = [body_segments.own_segments(name) for name in MPII16.joints]
        self._surfaces, taken, layer = [], set(), CurrentLayer()
        for position, reader in enumerate(readers):
            segments = _segments(reader.figure, joints)
            for mesh in reader.meshes:
                name = mesh.path.fullPathName()
                if name in taken:
                    continue
                taken.add(name)
                if not is_see_through(name):
                    self._surfaces.append(_Surface(mesh.path, layer, position, mesh.weights, segments))
        for name in cmds.ls(type="mesh", long=True, allPaths=True, noIntermediate=True) or []:
            if name not in taken and not is_see_through(name):
                self._surfaces.append(_Surface(dag_path(name), layer))
        self._shown = []

    def refresh(self):
        """Look at the scene as it is at the current time."""
        for surface in self._shown:
            surface.release()
        self._shown = [surface for surface in self._surfaces if surface.refresh()]

    def tester(self, projector, character):
        """Function of (keypoint index, world point): whether the projector's camera cannot see the point.

        character: position of the point's own character.
        """

        def is_hidden(index, point):
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


def _from_near_plane(start, direction, length, projector):
    """The ray cut at the near clip plane: a renderer does not draw what lies before it."""
    view = projector.viewing_direction
    cosine = sum(d * v for d, v in zip(direction, view))
    skipped = min(projector.near / max(cosine, 1e-6), length)
    return tuple(s + skipped * d for s, d in zip(start, direction)), length - skipped


def _segments(figure, joints):
    """Segment of every joint of a figure, by full path."""
    own = [joint for joint in joints if is_at_or_below(joint.path, figure.root)]
    anchors = {}
    for name, mapping in figure.joints.items():
        nodes = keypoint_positions.nodes_needed(mapping)
        if len(nodes) == 1:
            anchors[name] = nodes[0]
    neck = figure.drawings.get("neck")
    neck_nodes = keypoint_positions.nodes_needed(neck) if neck is not None else ()
    return body_segments.segments_of_joints(
        {joint.path: joint.rest_position or joint.position for joint in own},
        {joint.path: joint.parent for joint in own},
        anchors,
        neck_nodes[0] if len(neck_nodes) == 1 else None,
    )


def is_see_through(shape):
    """Whether every material of a shape lets at least half of the light through, with plain (untextured) values.

    Looks at ``transparency`` (Maya's own materials: 1 is invisible) and ``opacity`` (Arnold: 1 is solid).
    """
    materials = set()
    for group in cmds.listConnections(shape, type="shadingEngine") or []:
        materials.update(cmds.listConnections(group + ".surfaceShader", source=True, destination=False) or [])
    return bool(materials) and all(_lets_light_through(material) for material in materials)


def _lets_light_through(material):
    for attribute, solid in (("transparency", 0.0), ("opacity", 1.0)):
        plug = "{}.{}".format(material, attribute)
        value = read_attribute(material, attribute)
        if value is None or cmds.listConnections(plug, source=True, destination=False):
            continue
        parts = value[0] if isinstance(value, list) else (value,)
        if sum(abs(part - solid) for part in parts) / len(parts) >= HALF_TRANSPARENT:
            return True
    return False
