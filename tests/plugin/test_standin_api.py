"""maya.api.OpenMaya: paths, matrices, plugs, time contexts, cameras, meshes, skins."""

import math

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
    matrix = om.MEulerRotation(0.3, -1.1, 2.0, om.MEulerRotation.kZXY).asMatrix()
    assert (matrix * matrix.inverse()).isEquivalent(om.MMatrix.kIdentity, 1e-12)
    assert matrix.transpose().isEquivalent(matrix.inverse(), 1e-12)
    assert matrix.det4x4() == pytest.approx(1)
    assert om.MMatrix(matrix)[4] == matrix.getElement(1, 0)


def test_single_and_double_precision_do_not_mix():
    with pytest.raises(TypeError):
        om.MMatrix() * om.MFloatMatrix()
    assert om.MFloatMatrix([0.1] * 16)[0] != 0.1
    assert om.MFloatPoint(0.1, 0, 0).x == pytest.approx(0.1, abs=1e-8)


@pytest.mark.parametrize("order", range(6))
def test_angles_survive_the_way_through_a_matrix_and_a_quaternion(order):
    angles = om.MEulerRotation(0.4, -0.7, 1.2, order)
    back = om.MEulerRotation.decompose(angles.asMatrix(), order)
    assert list(back) == pytest.approx(list(angles))
    assert angles.asQuaternion().asMatrix().isEquivalent(angles.asMatrix(), 1e-12)


def test_a_transformation_is_taken_apart():
    cmds.createNode("transform", name="box")
    cmds.setAttr("box.translate", 1, 2, 3)
    cmds.setAttr("box.rotate", 30, 0, 0)
    cmds.setAttr("box.scale", 2, 3, 4)
    parts = om.MTransformationMatrix(path_to("box").inclusiveMatrix())
    assert list(parts.translation(om.MSpace.kWorld)) == pytest.approx([1, 2, 3])
    assert list(parts.rotation()) == pytest.approx([math.radians(30), 0, 0])
    assert parts.scale(om.MSpace.kWorld) == pytest.approx([2, 3, 4])


def test_a_name_that_does_not_exist_is_a_runtime_error():
    with pytest.raises(RuntimeError, match="Object does not exist"):
        om.MSelectionList().add("nobody")


def test_a_path_knows_its_names_shapes_and_matrices():
    cmds.createNode("transform", name="rig")
    cmds.setAttr("rig.translate", 1, 2, 3)
    cmds.parent("persp", "rig", relative=True)
    path = path_to("persp")
    assert path.fullPathName() == "|rig|persp" and path.partialPathName() == "persp"
    assert path.hasFn(om.MFn.kCamera) and path.apiType() == om.MFn.kTransform
    assert path.exclusiveMatrix()[12] == 1
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
    assert [path.instanceNumber() for path in paths] == [0, 1]
    assert [path.inclusiveMatrix()[12] for path in paths] == [0, 5]
    assert paths[1].isInstanced()


def test_plugs_answer_internal_units():
    cmds.currentUnit(linear="m")
    cmds.createNode("joint", name="hips")
    cmds.setAttr("hips.translateX", 2)
    cmds.setAttr("hips.rotateZ", 90)
    fn = om.MFnDependencyNode(path_to("hips").node())
    assert fn.findPlug("translateX", False).asDouble() == pytest.approx(200)
    assert fn.findPlug("rotateZ", False).asMAngle().asDegrees() == pytest.approx(90)
    assert fn.findPlug("translate", False).child(0).name() == "hips.translateX"
    with pytest.raises(RuntimeError):
        fn.findPlug("noSuchPlug", False)
    assert om.MDistance.uiUnit() == om.MDistance.kMeters
    assert om.MDistance.internalToUI(250) == pytest.approx(2.5)


def test_a_time_context_evaluates_elsewhere_and_gives_back_the_old_one():
    for frame, value in ((1, 0), (11, 10)):
        cmds.setKeyframe("persp.tx", time=frame, value=value, inTangentType="linear", outTangentType="linear")
    plug = om.MFnDependencyNode(path_to("persp").node()).findPlug("translateX", False)
    context = om.MDGContext(om.MTime(6, om.MTime.uiUnit()))
    assert plug.asDouble(context) == pytest.approx(5)
    before = context.makeCurrent()
    try:
        assert path_to("persp").inclusiveMatrix()[12] == pytest.approx(5)
    finally:
        before.makeCurrent()
    assert path_to("persp").inclusiveMatrix()[12] == pytest.approx(0)
    assert cmds.currentTime(query=True) == 1


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
    point, distance, face, _, _, _ = mesh.closestIntersection(start, along, om.MSpace.kWorld, 100, False)
    assert distance == pytest.approx(8) and list(point)[:3] == pytest.approx([10.3, 0.1, 1]) and face == 0
    assert mesh.closestIntersection(start, along, om.MSpace.kWorld, 5, False)[2] == -1
    assert mesh.closestIntersection(start, om.MFloatVector(0, 0, 1), om.MSpace.kWorld, 100, False)[2] == -1
    assert mesh.closestIntersection(start, om.MFloatVector(0, 0, 1), om.MSpace.kWorld, 100, True)[1] == pytest.approx(
        -8
    )
    hits = mesh.allIntersections(start, along, om.MSpace.kWorld, 100, False, sortHits=True)
    assert list(hits[1]) == pytest.approx([8, 10])
    params = mesh.autoUniformGridParams()
    assert mesh.anyIntersection(start, along, om.MSpace.kWorld, 100, False, accelParams=params)[2] in (0, 2)


def ray_meets_triangle(start, along, corners):
    """Parameter of the hit or None, from three volumes' signs (an oracle that shares nothing with the intersector)."""
    a, b, c = (corner - start for corner in corners)
    signs = [(along ^ first) * second for first, second in ((a, b), (b, c), (c, a))]
    if not (all(sign > 0 for sign in signs) or all(sign < 0 for sign in signs)):
        return None
    normal = (corners[1] - corners[0]) ^ (corners[2] - corners[0])
    parameter = (corners[0] - start) * normal / (along * normal)
    return parameter if parameter >= 0 else None


def test_rays_at_random_agree_with_a_slow_look_at_every_triangle():
    import random

    numbers = random.Random(4)
    cmds.polySphere(name="ball", radius=3, subdivisionsX=14, subdivisionsY=11)
    cmds.setAttr("ball.rotate", 20, 40, 60)
    cmds.setAttr("ball.scale", 1, 2, 0.5)
    mesh = om.MFnMesh(path_to("ball"))
    points = [om.MVector(list(point)[:3]) for point in mesh.getPoints(om.MSpace.kWorld)]
    indices = list(mesh.getTriangles()[1])
    triangles = [[points[i] for i in indices[at : at + 3]] for at in range(0, len(indices), 3)]
    hits = 0
    for _ in range(60):
        start = om.MFloatPoint(*(numbers.uniform(-6, 6) for _ in range(3)))
        along = om.MFloatVector(*(numbers.uniform(-1, 1) for _ in range(3))).normal()
        ray = om.MVector(list(start)[:3]), om.MVector(list(along))
        slow = [found for found in (ray_meets_triangle(*ray, corners) for corners in triangles) if found is not None]
        _, distance, face, _, _, _ = mesh.closestIntersection(start, along, om.MSpace.kWorld, 1000, False)
        assert (face == -1) == (not slow)
        if slow:
            hits += 1
            assert distance == pytest.approx(min(slow), abs=1e-4)
    assert hits > 10


def test_a_mesh_is_read_point_by_point():
    cmds.polyCube(name="cube")
    mesh = om.MFnMesh(path_to("cube"))
    assert (mesh.numVertices, mesh.numPolygons, mesh.numEdges) == (8, 6, 12)
    counts, vertices = mesh.getVertices()
    assert list(counts) == [4] * 6 and list(mesh.getPolygonVertices(0)) == list(vertices)[:4]
    assert sum(mesh.getTriangles()[0]) == 12
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
    cmds.joint(name="lower", position=(0, -1, 0))
    cmds.joint(name="upper", position=(0, 1, 0))
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


def test_walking_the_dag_meets_every_node_of_a_type():
    cmds.polyCube(name="cube")
    iterator = om.MItDag(om.MItDag.kDepthFirst, om.MFn.kMesh)
    found = []
    while not iterator.isDone():
        found.append(iterator.fullPathName())
        iterator.next()
    assert found == ["|cube|cubeShape"]


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
