"""Keypoints without a bone: derived once, moving with the right joint ever after."""

import math

import pytest
from pose_annotations.core.recognition.figure import Figure, JointMapping, SceneJoint, missing
from pose_annotations.core.recognition.keypoint_positions import (
    HeadShell,
    head_top_from_mesh,
    nodes_needed,
    world_position,
)
from pose_annotations.core.recognition.recognise import recognise
from pose_annotations.core.recognition.skeleton import Skeleton


def at(x, y, z, turn_deg=0.0):
    """A world matrix: turned about z by turn_deg (row vectors), then moved."""
    c, s = math.cos(math.radians(turn_deg)), math.sin(math.radians(turn_deg))
    return (c, s, 0.0, 0.0, -s, c, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, x, y, z, 1.0)


def test_a_bone_stands_where_its_matrix_says():
    mapping = JointMapping("l_knee", "bone", ("|knee",), "position")
    assert world_position(mapping, {"|knee": at(1.0, 2.0, 3.0, 30.0)}) == (1.0, 2.0, 3.0)
    assert nodes_needed(mapping) == ("|knee",)


def test_a_mean_lies_between_its_nodes():
    mapping = JointMapping("pelvis", "derived", ("|l", "|r"), "mean")
    assert world_position(mapping, {"|l": at(4.0, 10.0, 0.0), "|r": at(-2.0, 8.0, 1.0)}) == (1.0, 9.0, 0.5)


def test_a_fixed_point_turns_and_moves_with_its_joint():
    mapping = JointMapping("head_top", "derived", ("|head",), "rest_offset", {"offset": [0.0, 20.0, 0.0]})
    x, y, z = world_position(mapping, {"|head": at(5.0, 100.0, 0.0, 90.0)})
    assert (x, y, z) == pytest.approx((-15.0, 100.0, 0.0))


def test_a_missing_keypoint_needs_and_has_nothing():
    assert nodes_needed(missing("l_knee", "gone")) == ()
    assert world_position(missing("l_knee", "gone"), {}) is None


def test_a_node_that_is_not_there_gives_no_place():
    assert world_position(JointMapping("l_knee", "bone", ("|knee",), "position"), {}) is None


def test_an_unknown_rule_is_refused():
    with pytest.raises(ValueError, match="'spline'"):
        world_position(JointMapping("nose_tip", "derived", ("|head",), "spline"), {"|head": at(0.0, 0.0, 0.0)})


def figure_with_head(kind="derived"):
    parameters = {"offset": [0.0, 10.0, 0.0], "up": [0.0, 1.0, 0.0]}
    return Figure("a", "|a", {"head_top": JointMapping("head_top", kind, ("|head",), "rest_offset", parameters)}, {})


def test_the_crown_is_as_high_as_the_highest_head_vertex_above_the_joint():
    head = at(3.0, 150.0, 0.0, 90.0)  # the head lies on its side: its up is -x
    vertices = [(-19.0, 152.0, 1.0), (-10.0, 140.0, 0.0), (5.0, 150.0, 0.0)]
    figure = head_top_from_mesh(figure_with_head(), [HeadShell(vertices)], head)
    assert figure.joints["head_top"].parameters["offset"] == pytest.approx([0.0, 22.0, 0.0])
    assert world_position(figure.joints["head_top"], {"|head": head}) == pytest.approx((-19.0, 150.0, 0.0))


def test_no_vertices_or_a_crown_set_by_hand_stay_as_they_are():
    derived, manual = figure_with_head(), figure_with_head("manual")
    assert head_top_from_mesh(derived, [], at(0.0, 0.0, 0.0)) == derived
    assert head_top_from_mesh(manual, [HeadShell([(0.0, 50.0, 0.0)])], at(0.0, 0.0, 0.0)) == manual


def test_an_outfits_mesh_just_above_the_head_joint_is_no_crown():
    derived = figure_with_head()
    estimate = derived.joints["head_top"].parameters["offset"][1]
    collar = [(3.0, 2.0, 1.0), (-3.0, 0.45 * estimate, 0.0)]
    assert head_top_from_mesh(derived, [HeadShell(collar)], at(0.0, 0.0, 0.0)) == derived
    skull = [*collar, (0.0, 0.6 * estimate, 0.0)]
    found = head_top_from_mesh(derived, [HeadShell(skull)], at(0.0, 0.0, 0.0)).joints["head_top"]
    assert found.parameters["offset"] == pytest.approx([0.0, 0.6 * estimate, 0.0])


def _between(low, high):
    return [(0.0, low, 0.0), (1.0, high, 0.0)]


@pytest.mark.parametrize(
    ("others", "crown"),
    [
        ([_between(16, 60)], 24.0),  # a witch's hat
        ([_between(11, 60)], 24.0),  # one with a lining, down to the face's middle
        ([_between(22, 33)], 24.0),  # ears of a cat, a bow, horns
        ([_between(40, 42)], 24.0),  # a halo
        ([_between(2, 26)], 26.0),  # hair down to the nape
        ([_between(15, 26)], 26.0),  # a fringe
        ([_between(2, 26), _between(15, 30)], 30.0),  # hair, and a flat cap: so little may be hair as well
        ([_between(0, 5), _between(20, 60)], 24.0),  # a scarf, and a hat
    ],
    ids=["hat", "lining", "ears", "halo", "hair", "fringe", "cap", "scarf"],
)
@pytest.mark.parametrize("goes_on", [True, False])
def test_hats_and_ornaments_are_no_crown_and_hair_is(others, crown, goes_on):
    """A face of 24 cm. goes_on: whether it is one shell with the neck."""
    shells = [HeadShell(_between(-2, 24), goes_on), *[HeadShell(points) for points in others]]
    for order in (shells, shells[::-1]):
        found = head_top_from_mesh(figure_with_head(), order, at(0.0, 0.0, 0.0)).joints["head_top"]
        assert found.parameters["offset"] == pytest.approx([0.0, crown, 0.0])


def test_hair_counts_over_a_face_without_a_scalp():
    shells = [HeadShell(_between(0, 17), True), HeadShell(_between(3, 24)), HeadShell(_between(14, 50))]
    found = head_top_from_mesh(figure_with_head(), shells, at(0.0, 0.0, 0.0)).joints["head_top"]
    assert found.parameters["offset"] == pytest.approx([0.0, 24.0, 0.0])


def test_a_head_scaled_to_nothing_keeps_its_estimate():
    derived = figure_with_head()
    flat = (0.0,) * 15 + (1.0,)
    assert head_top_from_mesh(derived, [HeadShell([(0.0, 50.0, 0.0)])], flat) == derived


PLAN = [  # name, parent, world position (cm): a plain MMD figure, 150 cm tall, in Maya's axes (front +z)
    ("センター", None, (0, 60, 0)), ("下半身", "センター", (0, 90, 0)), ("上半身", "センター", (0, 92, 0)),
    ("上半身2", "上半身", (0, 105, 0)), ("首", "上半身2", (0, 120, 0)), ("頭", "首", (0, 125, 0)),
    ("左目", "頭", (3, 132, 5)), ("右目", "頭", (-3, 132, 5)),
    ("左肩", "上半身2", (3, 118, 0)), ("左腕", "左肩", (10, 117, 0)), ("左ひじ", "左腕", (25, 107, 0)),
    ("左手首", "左ひじ", (40, 97, 0)), ("右肩", "上半身2", (-3, 118, 0)), ("右腕", "右肩", (-10, 117, 0)),
    ("右ひじ", "右腕", (-25, 107, 0)), ("右手首", "右ひじ", (-40, 97, 0)),
    ("左足", "下半身", (7, 84, 0)), ("左ひざ", "左足", (7, 46, 1)), ("左足首", "左ひざ", (7, 9, 0)),
    ("左つま先", "左足首", (7, 1, 12)), ("右足", "下半身", (-7, 84, 0)), ("右ひざ", "右足", (-7, 46, 1)),
    ("右足首", "右ひざ", (-7, 9, 0)), ("右つま先", "右足首", (-7, 1, 12)),
]  # fmt: skip


def plain_figure(moved=None):
    """SceneJoints of PLAN; moved: joint name -> other world position now, with PLAN as the bind pose."""
    paths = {}
    joints = []
    for name, parent, position in PLAN:
        paths[name] = (paths[parent] if parent else "") + "|" + name
        now = tuple(float(v) for v in (moved or {}).get(name, position))
        rest = tuple(float(v) for v in position)
        joints.append(
            SceneJoint(paths[name], paths.get(parent), now, {}, True, rest, at(*now), at(*rest))
            if moved
            else SceneJoint(paths[name], paths.get(parent), now, {}, True, None, at(*now))
        )
    return joints, paths


def test_pelvis_and_thorax_lie_between_hips_and_shoulder_joints():
    joints, _ = plain_figure()
    figure = recognise(joints).figures[0]
    matrices = {joint.path: joint.matrix for joint in joints}
    assert world_position(figure.joints["pelvis"], matrices) == pytest.approx((0.0, 84.0, 0.0))
    assert world_position(figure.joints["thorax"], matrices) == pytest.approx((0.0, 117.0, 0.0))


def test_the_thorax_stays_when_the_shoulders_shrug():
    joints, paths = plain_figure()
    figure = recognise(joints).figures[0]
    matrices = {joint.path: joint.matrix for joint in joints}
    for arm in ("左腕", "右腕"):
        x, y, z = matrices[paths[arm]][12:15]
        matrices[paths[arm]] = at(x * 0.8, y + 6.0, z)
    assert figure.joints["thorax"].nodes == (paths["上半身2"],)
    assert world_position(figure.joints["thorax"], matrices) == pytest.approx((0.0, 117.0, 0.0))


def test_the_thorax_is_that_of_the_bind_pose_where_it_is_known():
    joints, _ = plain_figure({"左腕": (9, 125, 0), "右腕": (-9, 125, 0)})
    figure = recognise(joints).figures[0]
    matrices = {joint.path: joint.matrix for joint in joints}
    assert world_position(figure.joints["thorax"], matrices) == pytest.approx((0.0, 117.0, 0.0))


def test_crown_and_nose_come_from_the_eyes_and_move_with_the_head():
    joints, paths = plain_figure()
    figure = recognise(joints).figures[0]
    turned = {paths["頭"]: at(0.0, 125.0, 0.0, 90.0)}
    assert world_position(figure.joints["head_top"], turned) == pytest.approx((-3.6 * 7.0, 125.0, 0.0))
    assert world_position(figure.drawings["nose_root"], turned) == pytest.approx((-7.0, 125.0, 5.0))
    x, _, _ = world_position(figure.drawings["nose_tip"], turned)
    assert x == pytest.approx(-7.0 + 0.074 * 36.0)


def test_the_toe_and_the_ankle_are_the_named_bones():
    joints, paths = plain_figure()
    figure = recognise(joints).figures[0]
    assert figure.drawings["tiptoe_left"].nodes == (paths["左つま先"],)
    assert figure.joints["l_ankle"].nodes == (paths["左足首"],)


def test_missing_thumbs_are_reported_not_invented():
    figure = recognise(plain_figure()[0]).figures[0]
    assert figure.drawings["thumb_left"].kind == "none" and "left thumb" in figure.drawings["thumb_left"].reason


def test_every_keypoint_of_both_sets_is_answered():
    figure = recognise(plain_figure()[0]).figures[0]
    assert len(figure.joints) == 16 and len(figure.drawings) == 21
    assert all(mapping.reason for mapping in [*figure.joints.values(), *figure.drawings.values()])


def test_a_leg_without_skin_takes_the_bind_pose_of_the_d_bone_on_its_place():
    """MMD's D bones carry the skin; the legs beside them have no bind matrix and are raised at the moment."""
    rows = [  # name, parent, now, at rest (None: no skin)
        ("|hips", None, at(0, 80, 0), at(0, 80, 0)),
        ("|hips|leg", "|hips", at(8, 80, 0, 90), None),
        ("|hips|leg|knee", "|hips|leg", at(48, 80, 0, 90), None),
        ("|hips|legD", "|hips", at(8, 80, 0, 90), at(8, 80, 0)),
        ("|hips|legD|kneeD", "|hips|legD", at(48, 80, 0, 90), at(8, 40, 0)),
    ]
    joints = [
        SceneJoint(path, parent, now[12:15], {}, rest is not None, None if rest is None else rest[12:15], now, rest)
        for path, parent, now, rest in rows
    ]
    skeleton = Skeleton(joints)
    assert skeleton.positions[2] == pytest.approx((8, 40, 0))
