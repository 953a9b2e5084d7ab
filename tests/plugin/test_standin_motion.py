"""Constraints, inverse kinematics, expressions, stereo rigs, layers and keys of the stand-in, with answers from
geometry.
"""

import math

import pytest

maya_scene = pytest.importorskip("maya_scene", reason="a real Maya moves things itself")


@pytest.fixture
def scene():
    return maya_scene.Scene()


def place(scene, path, time=None):
    return pytest.approx(scene.world_matrix(path, time)[3][:3], abs=1e-9)


def flat(matrix):
    return [value for row in matrix for value in row]


TARGET_INPUTS = {
    "translate": "targetTranslate", "rotate": "targetRotate", "rotatePivot": "targetRotatePivot",
    "rotatePivotTranslate": "targetRotateTranslate", "scale": "targetScale", "rotateOrder": "targetRotateOrder",
    "parentMatrix[0]": "targetParentMatrix",
}  # fmt: skip
OWN_INPUTS = {
    "rotateOrder": "constraintRotateOrder", "parentInverseMatrix[0]": "constraintParentInverseMatrix",
    "rotatePivot": "constraintRotatePivot", "rotatePivotTranslate": "constraintRotateTranslate",
    "jointOrient": "constraintJointOrient",
}  # fmt: skip


def constrain(scene, kind, node, targets, outputs):
    """Wires a constraint as Maya's commands do."""
    constraint = scene.create_node(kind, kind + "1", node)
    for index, (target, weight) in enumerate(targets):
        for name, wanted in TARGET_INPUTS.items():
            plug = constraint.find_plug(f"target[{index}].{wanted}")
            if plug is not None:
                scene.connect(scene.node(target).plug(name), plug)
        scene.set(constraint.plug(f"target[{index}].targetWeight"), weight)
    for name, wanted in OWN_INPUTS.items():
        source, plug = node.find_plug(name), constraint.find_plug(wanted)
        if source is not None and plug is not None:
            scene.connect(source, plug)
    for output in outputs:
        for axis in "XYZ":
            scene.connect(constraint.plug(f"constraint{output}{axis}"), node.plug(output.lower() + axis))
    return constraint


@pytest.fixture
def pair(scene):
    """Two targets in the world, and a node `c` below a turned and moved group."""
    for name, translate, rotate in (("a", (1, 2, 3), (10, 20, 30)), ("b", (5, 0, -1), (0, 90, 0))):
        scene.create_node("transform", name)
        scene.set(name + ".translate", translate)
        scene.set_ui(name + ".rotate", rotate)
    group = scene.create_node("transform", "g")
    scene.set("g.translate", (2, 2, 2))
    scene.set_ui("g.rotate", (0, 45, 10))
    return scene.create_node("transform", "c", group)


def test_parent_constraint_without_offset_takes_the_targets_place(scene, pair):
    constrain(scene, "parentConstraint", pair, [("a", 1)], ["Translate", "Rotate"])
    assert flat(scene.world_matrix("c")) == pytest.approx(flat(scene.world_matrix("a")))


def test_parent_constraint_carries_its_offset_round_with_the_target(scene, pair):
    constraint = constrain(scene, "parentConstraint", pair, [("a", 1)], ["Translate", "Rotate"])
    scene.set(constraint.plug("target[0].targetOffsetTranslate"), (0, 0, 4))
    scene.set_ui("a.rotate", (0, 90, 0))
    assert place(scene, "c") == (5, 2, 3)


def test_point_constraint_is_the_weighted_middle_and_keeps_its_offset(scene, pair):
    constraint = constrain(scene, "pointConstraint", pair, [("a", 1), ("b", 3)], ["Translate"])
    assert place(scene, "c") == (4, 0.5, 0)
    scene.set_ui("g.rotate", (0, 0, 0))
    scene.set(constraint.plug("offset"), (0, 1, 0))
    assert place(scene, "c") == (4, 1.5, 0)


def test_orient_constraint_turns_a_joint_as_its_target_whatever_its_joint_orient(scene, pair):
    joint = scene.create_node("joint", "j", scene.node("g"))
    scene.set_ui("j.jointOrient", (20, -70, 5))
    scene.set("j.rotateOrder", 4)
    constrain(scene, "orientConstraint", joint, [("a", 1)], ["Rotate"])
    for mine, target in zip(scene.world_matrix("j")[:3], scene.world_matrix("a")[:3]):
        assert mine == pytest.approx(target)


def test_orient_constraint_halfway_between_two_targets(scene, pair):
    scene.set_ui("a.rotate", (0, 0, 0))
    scene.set_ui("g.rotate", (0, 0, 0))
    constraint = constrain(scene, "orientConstraint", pair, [("a", 1), ("b", 1)], ["Rotate"])
    for interpolation in (1, 2):
        scene.set(constraint.plug("interpType"), interpolation)
        assert scene.get_ui("c.rotate") == pytest.approx((0, 45, 0), abs=1e-9)


def test_aim_constraint_points_its_axis_and_keeps_up_upright(scene, pair):
    node = scene.create_node("transform", "eye")
    constraint = constrain(scene, "aimConstraint", node, [("a", 1)], ["Rotate"])
    scene.set(constraint.plug("aimVector"), (0, 0, -1))
    scene.set(constraint.plug("worldUpType"), 3)
    x_row, y_row, z_row = (row[:3] for row in scene.world_matrix("eye")[:3])
    length = math.sqrt(14)
    assert [-value for value in z_row] == pytest.approx([1 / length, 2 / length, 3 / length])
    assert x_row[1] == pytest.approx(0, abs=1e-12) and y_row[1] > 0


def test_constraint_without_weights_rests(scene, pair):
    constraint = constrain(scene, "pointConstraint", pair, [("a", 0)], ["Translate"])
    scene.set(constraint.plug("restTranslate"), (7, 8, 9))
    assert scene.get("c.translate") == (7, 8, 9)


# inverse kinematics
# -----------------------------------------------------------------------------------------------------


@pytest.fixture
def leg(scene):
    """Hip, knee and ankle of two bones of 4 cm, a knee that prefers to bend, an IK handle `h` with its pole along
    +z.
    """
    above = scene.create_node("transform", "g")
    scene.set("g.translate", (1, 2, 3))
    scene.set_ui("g.rotate", (0, 40, 10))
    for name, translate in (("hip", (0, 10, 0)), ("knee", (4, 0, 0)), ("ankle", (4, 0, 0))):
        above = scene.create_node("joint", name, above)
        scene.set(above.plug("translate"), translate)
        if name != "hip":
            scene.connect(above.parents[0].plug("scale"), above.plug("inverseScale"))
    scene.set_ui("hip.jointOrient", (0, 0, -90))
    scene.set_ui("knee.preferredAngle", (0, 0, -30))
    scene.create_node("ikEffector", "eff", scene.node("knee"))
    for axis in "XYZ":
        scene.connect(f"ankle.translate{axis}", f"eff.translate{axis}")
    scene.create_node("ikHandle", "h")
    scene.create_node("ikRPsolver", "ikRPsolver")
    scene.connect("hip.message", "h.startJoint")
    scene.connect("eff.handlePath", "h.endEffector")
    scene.connect("ikRPsolver.message", "h.ikSolver")
    scene.set("h.poleVector", (0, 0, 1))
    scene.set("h.translate", (3, 6, 5))
    return scene


def distance(a, b):
    """Between two points."""
    return math.sqrt(sum((x - y) ** 2 for x, y in zip(a, b)))


def side_of(scene, direction):
    """Cosine between the knee's bulge from the line hip to ankle and a direction."""
    hip, knee, ankle = (scene.world_matrix(name)[3][:3] for name in ("hip", "knee", "ankle"))
    line = [b - a for a, b in zip(hip, ankle)]
    length = math.sqrt(sum(value * value for value in line))
    line = [value / length for value in line]

    def square(vector):
        along = sum(a * b for a, b in zip(vector, line))
        rest = [a - along * b for a, b in zip(vector, line)]
        size = math.sqrt(sum(value * value for value in rest))
        return [value / size for value in rest]

    bulge = square([b - a for a, b in zip(hip, knee)])
    return sum(a * b for a, b in zip(bulge, square(direction)))


@pytest.mark.parametrize("goal", [(3, 6, 5), (2, 8, 3), (0, 9, 4)])
def test_ankle_reaches_the_handle_and_the_knee_looks_to_the_pole(leg, goal):
    leg.set("h.translate", goal)
    assert place(leg, "ankle") == goal
    assert side_of(leg, (0, 0, 1)) == pytest.approx(1)
    assert leg.get_ui("knee.rotate")[:2] == pytest.approx((0, 0), abs=1e-9)  # a hinge stays a hinge


def test_goal_out_of_reach_stretches_the_leg_straight_towards_it(leg):
    leg.set("h.translate", (30, 12, 3))
    hip, ankle = (leg.world_matrix(name)[3][:3] for name in ("hip", "ankle"))
    assert distance(hip, ankle) == pytest.approx(8)
    assert distance(hip, (30, 12, 3)) - distance(ankle, (30, 12, 3)) == pytest.approx(8)


def test_twist_turns_the_knee_about_the_line_to_the_goal(leg):
    leg.set_ui("h.twist", 90)
    assert side_of(leg, (0, 0, 1)) == pytest.approx(0, abs=1e-9)
    assert place(leg, "ankle") == (3, 6, 5)


def test_ik_blend_of_zero_leaves_the_keys(leg):
    leg.set_key("knee.rotateZ", 1, -0.5)
    leg.set("h.ikBlend", 0)
    assert leg.get("knee.rotate") == (0, 0, -0.5)


def test_handle_that_moves_with_time_moves_the_leg(leg):
    leg.set_key("h.translateX", 1, 3.0, "linear", "linear")
    leg.set_key("h.translateX", 11, 1.0, "linear", "linear")
    assert place(leg, "ankle", 6) == (2, 6, 5)


def test_spline_handle_is_left_alone_and_said(leg):
    leg.create_node("ikSplineSolver", "ikSplineSolver")
    leg.connect("ikSplineSolver.message", "h.ikSolver", force=True)
    assert leg.get("knee.rotate") == (0, 0, 0)
    assert leg.warnings == ["h: ikSplineSolver is not evaluated; its joints keep their own rotations."]


# expressions, stereo, layers
# --------------------------------------------------------------------------------------------


def test_expression_reads_time_and_plugs(scene):
    for name in ("in", "out"):
        scene.create_node("transform", name + "put")
    scene.create_node("expression", "e")
    text = ".O[0] = frame * 2 + sin(.I[0]); // comment\nif (time > 1) { .O[1] = 5; } else .O[1] = .I[0] > 3 ? 7 : -2;"
    scene.set("e.internalExpression", text)
    scene.connect("input.translateX", "e.input[0]")
    for index, axis in enumerate("XY"):
        scene.connect(f"e.output[{index}]", f"output.translate{axis}")
    scene.set("input.translateX", 4)
    assert scene.get("output.translate", 10) == pytest.approx((20 + math.sin(4), 7, 0))
    assert scene.get("output.translateY", 30) == 5


def test_expression_beyond_reach_warns_once_and_stops_nothing(scene):
    scene.create_node("transform", "t")
    scene.create_node("expression", "e")
    scene.set("e.internalExpression", '.O[0] = `getAttr "x"`;')
    scene.connect("e.output[0]", "t.translateX")
    assert [scene.get("t.translateX", frame) for frame in (1, 2)] == [0, 0]
    assert len(scene.warnings) == 1 and "Expression e goes beyond" in scene.warnings[0]


def test_off_axis_stereo_rig_gives_the_film_offset_that_maya_exported(scene):
    rig = scene.create_node("stereoRigTransform", "rig")
    for name, value in (("interaxialSeparation", 1.03896103992865), ("zeroParallax", 254.0),
                        ("focalLengthInput", 35.6990219446043)):  # fmt: skip
        scene.set(rig.plug(name), value)
    assert scene.get("rig.stereoLeftOffset") == pytest.approx(-0.519480519964325)
    assert scene.get("rig.filmBackOutputLeft") == pytest.approx(0.00287447241134942, abs=1e-9)
    assert scene.get("rig.filmBackOutputRight") == pytest.approx(-0.00287447241134942, abs=1e-9)
    scene.set("rig.stereo", 1)
    assert scene.get("rig.filmBackOutputLeft") == 0
    assert math.tan(scene.get("rig.stereoRightAngle")) == pytest.approx(0.519480519964325 / 254)


def test_layer_override_counts_only_while_its_layer_is_current(scene):
    scene.create_node("renderLayer", "beauty")
    scene.connect("defaultResolution.width", "beauty.adjustments[0].plug")
    scene.set("beauty.adjustments[0].value", 1234)
    assert scene.get("defaultResolution.width") == 960
    scene.current_render_layer = scene.node("beauty")
    assert scene.get("defaultResolution.width") == 1234
    scene.current_render_layer = scene.node("defaultRenderLayer")
    assert scene.get("defaultResolution.width") == 960


def test_layer_draws_its_members_only(scene):
    scene.create_node("renderLayer", "beauty")
    for name in ("in", "out"):
        scene.create_node("mesh", name + "Shape", scene.create_node("transform", name))
    scene.connect("beauty.renderInfo", "in.renderLayerInfo[0]")
    scene.current_render_layer = scene.node("beauty")
    assert [scene.is_visible(name + "Shape") for name in ("in", "out")] == [True, False]


def test_display_layer_hides_its_members_and_what_is_below_them(scene):
    scene.create_node("displayLayer", "hidden")
    group = scene.create_node("transform", "grp")
    scene.create_node("mesh", "bodyShape", scene.create_node("transform", "body", group))
    scene.connect("hidden.drawInfo", "grp.drawOverride")
    assert scene.is_visible("bodyShape")
    scene.set("hidden.visibility", 0)
    assert not scene.is_visible("bodyShape")
    scene.set("hidden.enabled", 0)
    assert scene.is_visible("bodyShape")


def test_keyed_visibility_follows_time(scene):
    scene.create_node("transform", "a")
    scene.set_key("a.visibility", 1, 1, "step", "step")
    scene.set_key("a.visibility", 10, 0, "step", "step")
    assert [scene.is_visible("a", frame) for frame in (1, 9, 10)] == [True, True, False]


def test_joint_below_a_scaled_joint_is_compensated_only_when_connected(scene):
    above = scene.create_node("joint", "above")
    below = scene.create_node("joint", "below", above)
    scene.set("above.scale", (2, 1, 1))
    scene.set("below.translate", (3, 0, 0))
    assert scene.world_matrix("below")[0][0] == 2
    scene.connect(above.plug("scale"), below.plug("inverseScale"))
    assert scene.world_matrix("below")[0][0] == 1
    assert scene.world_matrix("below")[3][0] == 6  # the translate comes after the compensation
    scene.set("below.segmentScaleCompensate", 0)
    assert scene.world_matrix("below")[0][0] == 2


def test_inherits_transform_off_and_offset_parent_matrix(scene):
    above = scene.create_node("transform", "above")
    scene.create_node("transform", "below", above)
    scene.set("above.translate", (10, 0, 0))
    scene.set("below.offsetParentMatrix", [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 5, 0, 1])
    scene.set_ui("below.translate", (1, 0, 0))
    assert place(scene, "below") == (11, 5, 0)
    assert scene.local_matrix("below")[3][:3] == (1, 0, 0)
    scene.set("below.inheritsTransform", 0)
    assert place(scene, "below") == (1, 5, 0)


def test_animation_layer_adds_or_overrides_by_its_weight(scene):
    scene.create_node("transform", "t")
    layer = scene.create_node("animLayer", "layer")
    blend = scene.create_node("animBlendNodeAdditiveDL", "blend")
    scene.set("blend.inputA", 10.0)
    scene.set("blend.inputB", 4.0)
    for source, destination in (("layer.backgroundWeight", "blend.weightA"), ("layer.foregroundWeight",
    "blend.weightB"),
                                ("blend.output", "t.translateX")):  # fmt: skip
        scene.connect(source, destination)
    found = []
    for override, weight, mute in ((0, 1, 0), (0, 0.5, 0), (1, 1, 0), (1, 0.5, 0), (1, 1, 1)):
        for name, value in (("override", override), ("weight", weight), ("mute", mute)):
            scene.set(layer.plug(name), value)
        found.append(scene.get("t.translateX"))
    assert blend.type == "animBlendNodeAdditiveDL"
    assert found == [14, 12, 4, 7, 10]


def test_rotations_of_layers_add_by_component_or_turn_one_after_the_other(scene):
    scene.create_node("transform", "t")
    scene.create_node("animBlendNodeAdditiveRotation", "blend")
    scene.connect("blend.output", "t.rotate")
    scene.set_ui("blend.inputA", (90, 0, 0))
    scene.set_ui("blend.inputB", (0, 90, 0))
    assert scene.get_ui("t.rotate") == pytest.approx((90, 90, 0))
    scene.set("blend.accumulationMode", 1)
    # The layer turns first: x goes to -z by its y turn, and from there to y by the x turn below it.
    assert scene.world_matrix("t")[0][:3] == pytest.approx((0, 1, 0), abs=1e-12)
    scene.set("blend.weightA", 0.5)
    scene.set("blend.weightB", 0.5)
    scene.set_ui("blend.inputB", (0, 0, 0))
    assert scene.get_ui("t.rotate") == pytest.approx((45, 0, 0))
