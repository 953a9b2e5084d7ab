"""The stand-in's meshes and deformers: primitives as Maya writes them, skinning, morphs, history."""

import math

import numpy as np
import pytest

maya_scene = pytest.importorskip("maya_scene", reason="a real Maya has its own deformers")


@pytest.fixture
def scene():
    return maya_scene.Scene()


def primitive(scene, kind, **attributes):
    maker = scene.create_node(kind, kind + "1")
    shape = scene.create_node("mesh", "theShape", scene.create_node("transform", "the"))
    for name, value in attributes.items():
        scene.set(maker.plug(name), value)
    scene.connect(maker.plug("output"), shape.plug("inMesh"))
    return scene.mesh(shape)


# First vertices as Maya wrote them into public .ma files of shapes whose history was deleted.
@pytest.mark.parametrize(
    ("kind", "attributes", "count", "first"),
    [
        ("polySphere", {}, 382, [(0.14877813, -0.98768836, -0.048340943), (0.12655823, -0.98768836, -0.091949932)]),
        ("polyCylinder", {"subdivisionsCaps": 1}, 42, [(0.95105714, -1, -0.30901718), (0.80901754, -1, -0.5877856)]),
        ("polyPlane", {}, 121, [(-0.5, 0, 0.5), (-0.4, 0, 0.5)]),
        ("polyCube", {}, 8, [(-0.5, -0.5, 0.5), (0.5, -0.5, 0.5)]),
    ],
)
def test_primitive_has_mayas_vertices(scene, kind, attributes, count, first):
    mesh = primitive(scene, kind, **attributes)
    assert len(mesh.points) == count
    assert mesh.points[:2].tolist() == pytest.approx(np.array(first), abs=1e-6)


@pytest.mark.parametrize("kind", ["polySphere", "polyCylinder", "polyCube"])
def test_closed_primitive_faces_outwards(scene, kind):
    mesh = primitive(scene, kind)
    triangles, _, _ = mesh.topology.triangles
    a, b, c = (mesh.points[triangles[:, corner]] for corner in range(3))
    volume = np.einsum("ij,ij->i", a, np.cross(b, c)).sum() / 6
    expected = {"polySphere": 4.0949, "polyCylinder": 6.1803, "polyCube": 1.0}[kind]
    assert volume == pytest.approx(expected, abs=1e-4)  # prisms and frusta of 20 corners, summed by hand
    assert len(mesh.points) - len(mesh.topology.edges) + len(mesh.face_counts) == 2  # Euler: closed, no seam


def test_tweaks_and_frozen_transformations_are_applied_in_turn(scene):
    cube = scene.create_node("polyCube", "cube")
    tweak, freeze = scene.create_node("polyTweak", "tweak"), scene.create_node("transformGeometry", "freeze")
    shape = scene.create_node("mesh", "boxShape", scene.create_node("transform", "box"))
    scene.connect("cube.output", "tweak.inputPolymesh")
    scene.connect("tweak.output", "freeze.inputGeometry")
    scene.connect("freeze.outputGeometry", "boxShape.inMesh")
    scene.set("tweak.tweak[0]", (0, -1, 0))
    scene.set("freeze.transform", [2, 0, 0, 0, 0, 2, 0, 0, 0, 0, 2, 0, 10, 0, 0, 1])
    scene.set("boxShape.pnts[1]", (0, 0, 5))
    assert [cube.type, tweak.type, freeze.type] == ["polyCube", "polyTweak", "transformGeometry"]
    assert scene.mesh(shape).points[:2].tolist() == [[9, -3, 1], [11, -1, 6]]


def skinned_bar(scene, method=0):
    """Three points of a bar along x, bound to two joints at 0 and 2; the second turns by a quarter about z."""
    joints = [scene.create_node("joint", name) for name in ("near", "far")]
    scene.set("far.translateX", 2)
    original = scene.create_node("mesh", "barOrig", scene.create_node("transform", "bar"))
    shape = scene.create_node("mesh", "barShape", scene.node("bar"))
    for index, point in enumerate([(0, 0, 0), (2, 1, 0), (4, 0, 0)]):
        scene.set(original.plug(f"vrts[{index}]"), point)
    skin = scene.create_node("skinCluster", "skin")
    scene.connect(original.plug("worldMesh[0]"), skin.plug("input[0].inputGeometry"))
    scene.connect(skin.plug("outputGeometry[0]"), shape.plug("inMesh"))
    for index, joint in enumerate(joints):
        scene.connect(joint.plug("worldMatrix[0]"), skin.plug(f"matrix[{index}]"))
        scene.set(skin.plug(f"bindPreMatrix[{index}]"), scene.get(joint.plug("worldInverseMatrix[0]")))
    for vertex, weights in enumerate([(1, 0), (0.5, 0.5), (0, 1)]):
        for influence, weight in enumerate(weights):
            scene.set(skin.plug(f"weightList[{vertex}].weights[{influence}]"), weight)
    scene.set(skin.plug("skinningMethod"), method)
    return shape


def test_linear_skin_mixes_the_moved_points(scene):
    shape = skinned_bar(scene)
    assert scene.mesh(shape).points.tolist() == [[0, 0, 0], [2, 1, 0], [4, 0, 0]]
    scene.set_ui("far.rotateZ", 90)
    # (2,1) stays for the one joint and goes to (1,0) for the other; (4,0) goes to (2,2).
    assert scene.mesh(shape).points == pytest.approx(np.array([[0, 0, 0], [1.5, 0.5, 0], [2, 2, 0]]))


def test_dual_quaternion_skin_keeps_the_distance_from_the_joint(scene):
    shape = skinned_bar(scene, method=1)
    scene.set_ui("far.rotateZ", 90)
    # Half of a quarter turn about (2, 0): the point keeps its distance of 1.
    half = math.sqrt(0.5)
    assert scene.mesh(shape).points[1].tolist() == pytest.approx([2 - half, half, 0])


def test_rigid_motion_is_the_same_by_both_methods(scene):
    shape = skinned_bar(scene)
    top = scene.create_node("transform", "top")
    for joint in ("near", "far"):
        scene.parent(joint, top)
    scene.set_ui("top.rotate", (10, 20, 30))
    scene.set("top.translate", (1, 2, 3))
    linear = scene.mesh(shape).points
    scene.set("skin.skinningMethod", 1)
    assert scene.mesh(shape).points == pytest.approx(linear)


def test_points_without_weights_and_an_envelope_of_zero_leave_the_shape(scene):
    shape = skinned_bar(scene)
    scene.set_ui("far.rotateZ", 90)
    scene.set("skin.weightList[2].weights[1]", 0)
    assert scene.mesh(shape).points[2].tolist() == [4, 0, 0]
    scene.set("skin.envelope", 0)
    assert scene.mesh(shape).points.tolist() == [[0, 0, 0], [2, 1, 0], [4, 0, 0]]


def test_geometry_bound_away_from_the_origin_keeps_its_place(scene):
    shape = skinned_bar(scene)
    scene.set("skin.geomMatrix", [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 5, 0, 1])
    assert scene.mesh(shape).points.tolist() == [[0, 0, 0], [2, 1, 0], [4, 0, 0]]
    scene.set("near.translateY", 3)
    assert scene.mesh(shape).points[0].tolist() == [0, 3, 0]


def test_morph_targets_add_up_and_pass_their_in_betweens(scene):
    scene.create_node("mesh", "faceOrig", scene.create_node("transform", "face"))
    shape = scene.create_node("mesh", "faceShape", scene.node("face"))
    for index in range(3):
        scene.set(f"faceOrig.vrts[{index}]", (index, 0, 0))
    blend = scene.create_node("blendShape", "blend")
    scene.connect("faceOrig.worldMesh[0]", "blend.input[0].inputGeometry")
    scene.connect("blend.outputGeometry[0]", "faceShape.inMesh")
    for group, item, points, components in (
        (0, 6000, ((0, 2, 0, 1), (0, 4, 0, 1)), ("vtx[1:2]",)),
        (0, 5500, ((0, 3, 0, 1),), ("vtx[2]",)),
        (1, 6000, ((1, 0, 0, 1),), ("vtx[0]",)),
    ):
        where = f"inputTarget[0].inputTargetGroup[{group}].inputTargetItem[{item}]"
        scene.set(blend.plug(where + ".inputPointsTarget"), points)
        scene.set(blend.plug(where + ".inputComponentsTarget"), components)
    scene.set("blend.weight[0]", 1)
    scene.set("blend.weight[1]", 0.5)
    assert scene.mesh(shape).points.tolist() == [[0.5, 0, 0], [1, 2, 0], [2, 4, 0]]
    scene.set("blend.weight[0]", 0.5)
    assert scene.mesh(shape).points[1:].tolist() == [[1, 0, 0], [2, 3, 0]]
    scene.set("blend.weight[0]", 0.75)
    assert scene.mesh(shape).points[1:].tolist() == [[1, 1, 0], [2, 3.5, 0]]


def test_deformer_that_is_not_known_is_said_once(scene):
    scene.create_node("mesh", "aOrig", scene.create_node("transform", "a"))
    shape = scene.create_node("mesh", "aShape", scene.node("a"))
    scene.set("aOrig.vrts[0]", (1, 2, 3))
    scene.create_node("wrap", "w")
    scene.connect("aOrig.worldMesh[0]", "w.input[0].inputGeometry")
    scene.connect("w.outputGeometry[0]", "aShape.inMesh")
    for frame in (1, 2, 3):
        assert scene.mesh(shape, frame).points.tolist() == [[1, 2, 3]]
    assert scene.warnings == ["The deformer w (wrap) is not evaluated; its geometry passes undeformed."]
