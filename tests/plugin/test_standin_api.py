"""maya.api.OpenMaya: paths, matrices, plugs, time contexts, cameras, meshes, skins."""

import math
import random

import numpy as np
import pytest
from maya import cmds
from maya.api import OpenMaya as om
from maya.api import OpenMayaAnim as oma


def path_to(name):
    return om.MSelectionList().add(name).getDagPath(0)


def test_points_are_row_vectors_and_keep_their_w():
    matrix = om.MMatrix([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 5, 6, 7, 1])
    assert om.MPoint(1, 2, 3) * matrix == om.MPoint(6, 8, 10)
    assert om.MVector(1, 2, 3) * matrix == om.MVector(1, 2, 3)
    projective = om.MMatrix([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, -1, 0, 0, 0, 0])
    assert om.MPoint(2, 4, -2) * projective == om.MPoint(2, 4, -2, 2)


def test_matrices_multiply_invert_and_compare():
    matrix = om.MMatrix([0, 2, 0, 0, -3, 0, 0, 0, 0, 0, 4, 0, 5, 6, 7, 1])
    assert (matrix * matrix.inverse()).isEquivalent(om.MMatrix.kIdentity, 1e-12)
    assert matrix.det4x4() == pytest.approx(24)
    assert om.MMatrix(matrix)[4] == matrix.getElement(1, 0) == -3


def test_single_and_double_precision_do_not_mix():
    with pytest.raises(TypeError):
        om.MMatrix() * om.MFloatMatrix()
    assert om.MFloatMatrix([0.1] * 16)[0] != 0.1
    assert om.MFloatPoint(0.1, 0, 0).x == pytest.approx(0.1, abs=1e-8)


def test_a_name_that_does_not_exist_is_a_runtime_error():
    with pytest.raises(RuntimeError, match="Object does not exist"):
        om.MSelectionList().add("nobody")


def test_a_path_knows_its_names_shapes_and_matrices():
    cmds.createNode("transform", name="rig")
    cmds.setAttr("rig.translate", 1, 2, 3)
    cmds.parent("persp", "rig", relative=True)
    path = path_to("persp")
    assert path.fullPathName() == "|rig|persp" and path.partialPathName() == "persp"
    assert path.node().hasFn(om.MFn.kTransform) and not path.node().hasFn(om.MFn.kCamera)
    assert path.inclusiveMatrix()[12] == pytest.approx(29)
    assert (path.inclusiveMatrix() * path.inclusiveMatrixInverse()).isEquivalent(om.MMatrix.kIdentity, 1e-9)
    shape = om.MDagPath(path).extendToShape()
    assert shape.fullPathName() == "|rig|persp|perspShape"
    assert shape.pop().fullPathName() == "|rig|persp"
    with pytest.raises(RuntimeError):
        path_to("rig").extendToShape()


def test_instances_are_separate_paths_to_one_node():
    cube = cmds.polyCube(name="cube")[0]
    copy = cmds.instance(cube)[0]
    cmds.setAttr(f"{copy}.translateX", 5)
    paths = om.MDagPath.getAllPathsTo(path_to("|cube|cubeShape").node())
    assert [path.inclusiveMatrix()[12] for path in paths] == [0, 5]
    assert paths[1].isInstanced()


def test_plugs_have_internal_units():
    cmds.currentUnit(linear="m")
    cmds.createNode("joint", name="hips")
    cmds.setAttr("hips.translateX", 2)
    plug = om.MFnDependencyNode(path_to("hips").node()).findPlug("translateX", False)
    assert plug.name() == "hips.translateX" and plug.asDouble() == pytest.approx(200)
    plug.setDouble(50)
    assert cmds.getAttr("hips.translateX") == pytest.approx(0.5)
    with pytest.raises(RuntimeError):
        om.MFnDependencyNode(path_to("hips").node()).findPlug("noSuchPlug", False)


def test_what_the_stand_in_does_not_have_is_refused_by_name(is_standin):
    if not is_standin:
        pytest.skip("a real Maya has it")
    with pytest.raises(AttributeError, match=r"the stand-in does not have maya\.api\.OpenMaya\.MQuaternion"):
        om.MQuaternion()
    camera = om.MFnCamera(path_to("persp"))
    with pytest.raises(AttributeError, match=r"the stand-in does not have MFnCamera\.filmFit"):
        camera.filmFit = 1
    with pytest.raises(AttributeError):
        om.MSyntax().enableEdit = True


def test_times_are_frames_of_a_unit():
    cmds.currentUnit(time="ntsc")
    assert om.MTime.uiUnit() == om.MTime.k30FPS
    assert om.MTime(30).asUnits(om.MTime.kSeconds) == pytest.approx(1)
    assert om.MTime(1, om.MTime.kSeconds).asUnits(om.MTime.k24FPS) == 24
    assert om.MTime(24, om.MTime.k24FPS) == om.MTime(1, om.MTime.kSeconds)


def test_the_rendering_frustum_leaves_overscan_out_and_the_port_angle_has_it():
    camera = om.MFnCamera(path_to("perspShape"))
    before = camera.getRenderingFrustum(4 / 3)
    port = camera.getPortFieldOfView(1024, 768)
    camera.overscan = 1.3
    assert camera.getRenderingFrustum(4 / 3) == before
    assert before == pytest.approx([-0.0514285, 0.0514285, -0.0385714, 0.0385714], abs=1e-6)
    ratio = math.tan(camera.getPortFieldOfView(1024, 768)[1] / 2) / math.tan(port[1] / 2)
    assert ratio == pytest.approx(1.3)


def test_a_camera_is_reached_through_its_transform_and_nothing_else():
    assert om.MFnCamera(path_to("persp")).focalLength == 35
    assert om.MFnCamera(path_to("top")).isOrtho()
    cmds.createNode("transform", name="box")
    with pytest.raises(RuntimeError, match="incompatible"):
        om.MFnCamera(path_to("box"))


def test_the_projection_puts_points_where_the_frustum_says():
    cmds.setAttr("defaultResolution.deviceAspectRatio", 4 / 3)
    camera = om.MFnCamera(path_to("perspShape"))
    left, right, _, top = camera.getRenderingFrustum(4 / 3)
    corner = om.MFloatPoint(right, top, -camera.nearClippingPlane) * camera.projectionMatrix()
    assert corner.x / corner.w == pytest.approx(1, abs=1e-6)
    assert corner.y / corner.w == pytest.approx(1, abs=1e-6)
    assert corner.w == pytest.approx(0.1, abs=1e-7) and left == -right


def test_rays_hit_the_nearest_face_in_world_space():
    cube = cmds.polyCube(name="cube", width=2, height=2, depth=2)[0]
    cmds.setAttr(f"{cube}.translate", 10, 0, 0)
    mesh = om.MFnMesh(path_to("cube"))
    start, along = om.MFloatPoint(10.3, 0.1, 9), om.MFloatVector(0, 0, -1)
    points, distances, faces, _, _, _ = mesh.allIntersections(start, along, om.MSpace.kWorld, 100, False, sortHits=True)
    assert list(distances) == pytest.approx([8, 10]) and faces[0] == 0
    assert list(points[0])[:3] == pytest.approx([10.3, 0.1, 1])
    assert mesh.anyIntersection(start, along, om.MSpace.kWorld, 5, False)[2] == -1
    back = om.MFloatVector(0, 0, 1)
    assert mesh.anyIntersection(start, back, om.MSpace.kWorld, 100, False)[2] == -1
    assert list(mesh.allIntersections(start, back, om.MSpace.kWorld, 100, True, sortHits=True)[1])[-1] == pytest.approx(
        -8
    )
    params = mesh.autoUniformGridParams()
    assert mesh.anyIntersection(start, along, om.MSpace.kWorld, 100, False, accelParams=params)[2] in (0, 2)


def ray_meets_triangle(start, along, corners):
    """Parameter of the hit or None, from three volumes' signs (an oracle that shares nothing with the intersector)."""
    a, b, c = corners - start
    signs = [np.dot(np.cross(along, first), second) for first, second in ((a, b), (b, c), (c, a))]
    if not (all(sign > 0 for sign in signs) or all(sign < 0 for sign in signs)):
        return None
    normal = np.cross(corners[1] - corners[0], corners[2] - corners[0])
    parameter = np.dot(corners[0] - start, normal) / np.dot(along, normal)
    return parameter if parameter >= 0 else None


def test_rays_at_random_agree_with_a_slow_look_at_every_triangle():
    numbers = random.Random(4)
    maker = cmds.createNode("polySphere")
    shape = cmds.createNode("mesh", name="ballShape", parent=cmds.createNode("transform", name="ball"))
    cmds.connectAttr(maker + ".output", shape + ".inMesh")
    cmds.setAttr("ball.rotate", 20, 40, 60)
    cmds.setAttr("ball.scale", 3, 6, 1.5)
    mesh = om.MFnMesh(path_to("ball"))
    points = np.array([list(point)[:3] for point in mesh.getPoints(om.MSpace.kWorld)])
    faces = [list(mesh.getPolygonVertices(face)) for face in range(mesh.numPolygons)]
    triangles = [points[[face[0], face[at], face[at + 1]]] for face in faces for at in range(1, len(face) - 1)]
    hits = 0
    for _ in range(60):
        start = om.MFloatPoint(*(numbers.uniform(-6, 6) for _ in range(3)))
        along = om.MFloatVector(*(numbers.uniform(-1, 1) for _ in range(3))).normal()
        ray = np.array(list(start)[:3]), np.array(list(along))
        slow = [found for found in (ray_meets_triangle(*ray, corners) for corners in triangles) if found is not None]
        found = mesh.allIntersections(start, along, om.MSpace.kWorld, 1000, False, sortHits=True)[1]
        assert bool(len(found)) == bool(slow)
        if slow:
            hits += 1
            assert found[0] == pytest.approx(min(slow), abs=1e-4)
    assert hits > 10


def test_a_mesh_is_read_point_by_point():
    cmds.polyCube(name="cube")
    mesh = om.MFnMesh(path_to("cube"))
    assert (mesh.numVertices, mesh.numPolygons) == (8, 6)
    assert list(mesh.getPolygonVertices(0)) == [0, 1, 3, 2]
    cmds.setAttr("cube.translateY", 3)
    assert max(point.y for point in mesh.getPoints(om.MSpace.kWorld)) == pytest.approx(3.5)
    assert max(point.y for point in mesh.getPoints()) == pytest.approx(0.5)


def test_world_space_needs_a_path():
    cmds.polyCube(name="cube")
    with pytest.raises(RuntimeError):
        om.MFnMesh(path_to("cubeShape").node()).getPoints(om.MSpace.kWorld)


@pytest.fixture
def arm():
    """A bar of two joints: vertices with y > 0 follow the upper one."""
    cmds.select(clear=True)
    cmds.joint(name="lower")
    cmds.joint(name="upper")
    cmds.setAttr("lower.translateY", -1)
    cmds.setAttr("upper.translateY", 2)
    cmds.polyCube(name="bar", height=4)
    return cmds.skinCluster("lower", "upper", "bar", toSelectedBones=True)[0]


def test_a_skin_moves_its_points_and_tells_its_weights(arm):
    cmds.setAttr("upper.translateX", 5)
    points = om.MFnMesh(path_to("bar")).getPoints(om.MSpace.kWorld)
    assert {round(point.x, 6) for point in points if point.y > 0} == {4.5, 5.5}
    assert {round(point.x, 6) for point in points if point.y < 0} == {-0.5, 0.5}
    skin = oma.MFnSkinCluster(om.MSelectionList().add(arm).getDependNode(0))
    names = [path.partialPathName() for path in skin.influenceObjects()]
    assert names == ["lower", "upper"]
    weights, count = skin.getWeights(path_to("bar").extendToShape(), om.MObject())
    assert count == 2 and len(weights) == 16
    assert [sum(weights[i : i + 2]) for i in range(0, 16, 2)] == [1.0] * 8
    assert cmds.skinPercent(arm, "bar.vtx[0]", query=True, transform="lower") == 1.0
    cmds.skinPercent(arm, "bar.vtx[0]", transformValue=[("upper", 0.25)])
    assert cmds.skinPercent(arm, "bar.vtx[0]", query=True, value=True) == pytest.approx([0.75, 0.25])


def test_a_callback_hears_of_a_new_scene_until_it_is_removed():
    heard = []
    callback = om.MSceneMessage.addCallback(om.MSceneMessage.kAfterNew, lambda data: heard.append(data), "x")
    cmds.file(new=True, force=True)
    om.MMessage.removeCallback(callback)
    cmds.file(new=True, force=True)
    assert heard == ["x"]


def test_the_session_says_that_it_has_no_window():
    assert om.MGlobal.mayaState() in (om.MGlobal.kLibraryApp, om.MGlobal.kBatch, om.MGlobal.kInteractive)
    assert cmds.about(batch=True) is not (om.MGlobal.mayaState() == om.MGlobal.kInteractive)
