"""MFnMesh of maya.api.OpenMaya: points, polygons and ray casts (facts section 8).

On a shape's path the points are the deformed ones at the current time. Rays are single precision outside, double
inside; a hit's parameter counts in lengths of the given direction. Space kWorld needs a MFnMesh made from a MDagPath.
"""

from __future__ import annotations

import numpy as np
from maya_scene.mesh_shapes import connected_shaders

from maya.cmds._call import StandinLimitation

from ._arrays import MFloatArray, MFloatPointArray, MIntArray, MObjectArray, MPointArray
from ._functions import MFnDagNode, mesh_points
from ._geometry import MFloatPoint, MFloatVector
from ._objects import MFn, MObject
from ._paths import MDagPath, as_matrix, scene
from ._rays import forget, triangles_of

_WORLD = 4


class MFnMesh(MFnDagNode):
    """A polygon mesh; made from a MDagPath where world space matters."""

    _accepts = MFn.kMesh

    _held = None  # MeshData of an MObject that holds a mesh and no node, as MPlug.asMObject returns it

    def setObject(self, thing):
        if isinstance(thing, MObject) and thing._data is not None and thing._data[0] == MFn.kMeshData:
            self._object, self._path, self._held = MObject(thing), None, thing._data[1]
            return self
        if isinstance(thing, MDagPath) and thing.node().hasFn(MFn.kTransform):
            shapes = [path for path in thing._path.shape_paths() if path.node.is_a("mesh")]
            if shapes:
                thing = MDagPath._of(shapes[0])
        return super().setObject(thing)

    @property
    def _data(self):
        return self._held if self._held is not None else scene().mesh(self._dag_path())

    def _matrix(self, space):
        if space != _WORLD:
            return None
        if self._path is None:
            raise RuntimeError("(kInvalidParameter): Must have valid DAG path")
        return np.array(list(as_matrix(scene().world_matrix(self._path)))).reshape(4, 4)

    # points and polygons ------------------------------------------------------------------------------------------

    @property
    def numVertices(self):
        return len(self._data.points)

    @property
    def numPolygons(self):
        return len(self._data.face_counts)

    def _points(self, space):
        points = mesh_points(self._dag_path()) if self._held is None else self._held.points
        matrix = self._matrix(space)
        return points if matrix is None else points @ matrix[:3, :3] + matrix[3, :3]

    def getPoints(self, space=2):
        """MPointArray in cm; MSpace.kObject unless kWorld is asked for."""
        return MPointArray._of_rows(self._points(space))

    def getPolygonVertices(self, polygon):
        data = self._data
        start = int(sum(data.face_counts[:polygon]))
        return MIntArray(map(int, data.face_vertices[start : start + data.face_counts[polygon]]))

    def getPolygonTriangleVertices(self, polygon, triangle):
        """Vertex numbers of a triangle of a face, in the mesh.

        They are the corners that a hit's barycentric weights are of, in this order (class page MFnMesh; public use with
        MMeshIntersector: ``u, v = point.barycentricCoords; weights = u, v, 1 - u - v``).
        """
        vertices, faces, numbers = self._data.topology.triangles
        (place,) = np.flatnonzero((faces == polygon) & (numbers == triangle))
        return MIntArray(map(int, vertices[place]))

    def getPolygonUV(self, polygonId, vertexId, uvSet=""):
        """[u, v] of a face's corner, counted within the face, in the current set (public use:
        ``u, v = mesh.getPolygonUV(face, corner)``, EugeneM23/MayaScripts); RuntimeError where the face has none.
        """
        if uvSet:
            raise StandinLimitation("getPolygonUV: the stand-in reads the current UV set only")
        uvs = self._data.topology.uvs
        ids = uvs.of_faces[polygonId] if uvs and polygonId < len(uvs.of_faces) else ()
        if not 0 <= vertexId < len(ids):
            raise RuntimeError("(kFailure): Unexpected Internal Failure")
        return [float(one) for one in uvs.points[ids[vertexId]]]

    def getVertices(self):
        """(corners of each face, the vertices of all corners): "Get the number of vertices and the vertex list for all
        polygons in the mesh" (API reference 2.0, MFnMesh)."""
        data = self._data
        return MIntArray(map(int, data.face_counts)), MIntArray(map(int, data.face_vertices))

    # rays ---------------------------------------------------------------------------------------------------------

    def _ray(self, source, direction, space):
        start = np.array(list(source)[:3], dtype=np.float64)
        along = np.array(list(direction)[:3], dtype=np.float64)
        matrix = self._matrix(space)
        if matrix is not None:
            back = np.linalg.inv(matrix)
            start, along = start @ back[:3, :3] + back[3, :3], along @ back[:3, :3]
        return start, along

    def _cast(self, source, direction, space, longest, both, faces, tolerance):
        if not isinstance(source, MFloatPoint) or not isinstance(direction, MFloatVector):
            raise TypeError("ray source must be an MFloatPoint and ray direction an MFloatVector")
        start, along = self._ray(source, direction, space)
        found = triangles_of(self._data)
        return found, found.hits(start, along, longest, both, tolerance, None if faces is None else list(faces))

    @staticmethod
    def _hit(found, hit, source, direction):
        """(point, parameter, face, triangle in the face, weights of the triangle's first and second corner)."""
        parameter, index, u, v = hit
        point = MFloatPoint(*(s + parameter * d for s, d in zip(list(source)[:3], list(direction)[:3], strict=True)))
        return point, parameter, int(found.face[index]), int(found.number[index]), 1.0 - u - v, u

    def anyIntersection(
        self,
        raySource,
        rayDirection,
        space,
        maxParam,
        testBothDirections,
        faceIds=None,
        triIds=None,
        idsSorted=False,
        accelParams=None,
        tolerance=1e-6,
    ):
        """Some hit: not necessarily the nearest."""
        found, hits = self._cast(raySource, rayDirection, space, maxParam, testBothDirections, faceIds, tolerance)
        if not hits:
            return MFloatPoint(), 0.0, -1, -1, 0.0, 0.0
        return self._hit(found, hits[0], raySource, rayDirection)

    def allIntersections(
        self,
        raySource,
        rayDirection,
        space,
        maxParam,
        testBothDirections,
        faceIds=None,
        triIds=None,
        idsSorted=False,
        accelParams=None,
        sortHits=False,
        tolerance=1e-6,
    ):
        """Arrays of points, parameters, faces, triangles and two weights, a row a hit."""
        found, hits = self._cast(raySource, rayDirection, space, maxParam, testBothDirections, faceIds, tolerance)
        if sortHits:
            hits = sorted(hits)
        rows = [self._hit(found, hit, raySource, rayDirection) for hit in hits]
        columns = list(zip(*rows, strict=True)) if rows else [[]] * 6
        kinds = (MFloatPointArray, MFloatArray, MIntArray, MIntArray, MFloatArray, MFloatArray)
        return [kind(column) for kind, column in zip(kinds, columns, strict=True)]

    @staticmethod
    def autoUniformGridParams():
        return MMeshIsectAccelParams()

    def freeCachedIntersectionAccelerator(self):
        """Of this mesh alone (class page MFnMesh: the accelerator is cached with the mesh)."""
        forget(self._data)
        return self

    def getConnectedShaders(self, instanceNumber):
        """(MObjectArray of shading engines, MIntArray of their index for each face, -1 for none).

        Source: class page MFnMesh; public plug-ins unpack it so (om2, ``getConnectedShaders(path.instanceNumber())``).
        """
        data, node = self._data, self._node
        engines, indices = [], [-1] * len(data.face_counts)
        for engine, faces in connected_shaders(scene(), node, int(instanceNumber), len(indices)):
            if engine not in engines:
                engines.append(engine)
            for face in faces:
                indices[face] = engines.index(engine)
        return MObjectArray([MObject._of_node(engine) for engine in engines]), MIntArray(indices)


class MMeshIsectAccelParams:
    """How a mesh would be divided for rays; the stand-in looks at every triangle whatever this says."""
