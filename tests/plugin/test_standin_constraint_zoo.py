"""Two chains of joints under every common constraint and an IK handle, against the channels that Maya exported for
them.

The scene is ufbx's test file data/maya_constraint_zoo_7500_ascii.fbx (github.com/ufbx/ufbx, public domain), made in
Maya: parent, aim (object up, an offset), orient, scale and point constraint down one chain, a three-bone rotate plane
handle with a pole vector and an aim constraint that leaves y alone on the other.
"""

import pytest

maya_scene = pytest.importorskip("maya_scene", reason="a real Maya has its own constraints")

TARGETS = {
    "Parent": {}, "Aim": {"translate": (4.27421416884445, 5.34354137740366, -2.32830200480351)},
    "Scale": {"translate": (2.51154091427894, 0, 0), "scale": (2, 2, 2)},
    "Position": {"translate": (0.394192546942977, 10.2615113643208, -0.531794406939157)},
    "Up": {"translate": (-5.52012664315342, 9.95124501466168, 0.548221590719692)},
}  # fmt: skip
TARGET_INPUTS = {
    "translate": "targetTranslate", "rotate": "targetRotate", "rotatePivot": "targetRotatePivot", "scale":
    "targetScale", "rotateOrder": "targetRotateOrder", "parentMatrix[0]": "targetParentMatrix", "jointOrient":
    "targetJointOrient",
}  # fmt: skip
OWN_INPUTS = {
    "rotateOrder": "constraintRotateOrder", "parentInverseMatrix[0]": "constraintParentInverseMatrix",
    "rotatePivot": "constraintRotatePivot", "jointOrient": "constraintJointOrient",
}  # fmt: skip


def make(scene, kind, name, parent=None, **channels):
    node = scene.create_node(kind, name, parent)
    for channel, value in channels.items():
        scene.set_ui(node.plug(channel), value)
    if kind == "joint" and parent is not None:
        scene.connect(parent.plug("scale"), node.plug("inverseScale"))
    return node


def constrain(scene, kind, node, target, outputs, axes="XYZ", **settings):
    constraint = make(scene, kind, node.name + "_" + kind, node)
    for name, wanted in TARGET_INPUTS.items():
        source, plug = target.find_plug(name), constraint.find_plug("target[0]." + wanted)
        if source is not None and plug is not None:
            scene.connect(source, plug)
    for name, wanted in OWN_INPUTS.items():
        source, plug = node.find_plug(name), constraint.find_plug(wanted)
        if source is not None and plug is not None:
            scene.connect(source, plug)
    scene.set(constraint.plug("target[0].targetWeight"), 1)
    for setting, value in settings.items():
        scene.set_ui(constraint.plug(setting), value)
    if kind == "aimConstraint":
        scene.connect(node.plug("translate"), constraint.plug("constraintTranslate"))
        scene.connect("Up.worldMatrix[0]", constraint.plug("worldUpMatrix"))
    for output in outputs:
        for axis in axes:
            scene.connect(constraint.plug("constraint" + output + axis), node.plug(output.lower() + axis))
    return constraint


@pytest.fixture(scope="module")
def zoo():
    scene = maya_scene.Scene()
    targets = {name: make(scene, "transform", name, **channels) for name, channels in TARGETS.items()}
    bone = {"translate": (3, 0, 0)}
    joint1 = make(scene, "joint", "joint1", jointOrient=(0, 0, 90))
    joint2 = make(scene, "joint", "joint2", joint1, **bone)
    joint3 = make(scene, "joint", "joint3", joint2, **bone)
    joint4 = make(scene, "joint", "joint4", joint3, **bone)
    joint5 = make(scene, "joint", "joint5", joint4)
    parent = constrain(scene, "parentConstraint", joint1, targets["Parent"], ["Translate", "Rotate"])
    scene.set_ui(parent.plug("target[0].targetOffsetRotate"), (0, 0, 90))
    constrain(scene, "aimConstraint", joint2, targets["Aim"], ["Rotate"], worldUpType=1, offset=(0, 0, 3))
    constrain(scene, "orientConstraint", joint3, joint1, ["Rotate"])
    constrain(scene, "scaleConstraint", joint4, targets["Scale"], ["Scale"])
    constrain(scene, "pointConstraint", joint5, targets["Position"], ["Translate"])

    joint7 = make(scene, "joint", "joint7", translate=(-8, 0, 0), jointOrient=(0, 0, 90))
    joint8 = make(scene, "joint", "joint8", joint7, preferredAngle=(0, 90, 0), **bone)
    joint9 = make(scene, "joint", "joint9", joint8, **bone)
    joint10 = make(scene, "joint", "joint10", joint9, **bone)
    effector = make(scene, "ikEffector", "effector", joint9)
    handle = make(scene, "ikHandle", "handle", translate=(-5.52051536424075, 5.12559916008072, -0.484195450250965))
    solver = make(scene, "ikRPsolver", "solver")
    scene.set(handle.plug("poleVector"), (-2.58155959834308, 3.65612323105588, -5.05498666321991))
    for source, destination in (
        (joint10.plug("translate"), effector.plug("translate")), (joint7.plug("message"), handle.plug("startJoint")),
        (effector.plug("handlePath"), handle.plug("endEffector")), (solver.plug("message"), handle.plug("ikSolver")),
    ):  # fmt: skip
        scene.connect(source, destination)
    constrain(scene, "aimConstraint", joint10, targets["Aim"], ["Rotate"], axes="XZ", worldUpType=0)
    return scene


@pytest.mark.parametrize(
    ("plug", "expected"),
    [
        ("joint1.rotate", (0, 0, 0)),
        ("joint2.rotate", (0.444330274742021, 25.5455595589343, -57.9392480644365)),
        ("joint3.rotate", (-22.2749923850074, -12.8456234600839, 60.5791493101964)),
        ("joint4.scale", (2, 2, 2)),
        ("joint5.translate", (1.41236547659571, 0.949860417350409, 0.380945792880864)),
    ],
)
def test_constrained_joint_has_mayas_channels(zoo, plug, expected):
    assert zoo.get_ui(plug) == pytest.approx(expected, abs=1e-9)


@pytest.mark.parametrize(
    ("plug", "expected"),
    [
        ("joint7.rotate", (-94.4115025541647, 51.1291504637495, 54.6145712201467)),
        ("joint8.rotate", (0, 105.851156240876, 0)),
        ("joint9.rotate", (0, 7.92557812043821, 0)),
        ("joint10.rotate", (137.098046324539, 0, 51.0195972726957)),
    ],
)
def test_three_bones_on_a_handle_bend_as_mayas(zoo, plug, expected):
    # Maya's solver stops near its goal: its own chain ends 3.3e-5 cm beside the handle.
    assert zoo.get_ui(plug) == pytest.approx(expected, abs=2e-3)


def test_end_of_the_three_bones_is_on_the_handle(zoo):
    assert zoo.world_matrix("joint10")[3] == pytest.approx(zoo.world_matrix("handle")[3], abs=1e-9)
