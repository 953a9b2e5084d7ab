"""Which joints are hidden, on scenes whose answer is known; and the rules behind it."""

import plugin_scenes as scenes
import pytest
from maya import cmds
from pose_annotations.core.image_space import body_segments
from pose_annotations.core.keypoint_sets import MPII16

FRONT = scenes.camera("shot")
BACK = scenes.camera("shot", translate=(0, 90, -400), rotate=(0, 180, 0))
SIDE = scenes.camera("shot", translate=(400, 90, 0), rotate=(0, 90, 0))
# A thin wall between camera and figure, at z = 100, that begins at x = 20: the figure's left arm is behind it.
WALL = scenes.box("wall", None, (150, 200, 1), (170, 100, 100))


def _hidden(documents, character=0):
    record = [r for r in documents["shot"]["annotations"] if r["frame"] == 1][character]
    return {name for name, state in zip(MPII16.joints, record["joint_state"]) if state == "occluded"}


@pytest.fixture
def hidden(export):
    """Function of the parts of a scene: names of the hidden joints of its first (or n-th) character."""

    def run(*parts, character=0):
        return _hidden(export(scenes.scene(*parts, end=1), occlusion=True), character)

    return run


def test_a_limb_does_not_hide_its_own_joints(hidden):
    assert hidden(scenes.figure(), FRONT) == set()
    assert hidden(scenes.figure(), BACK) == set()


@pytest.mark.parametrize(
    ("half", "middle", "expected"),
    [
        ((30, 30, 1.5), (0, 0, 12), {"l_elbow", "l_wrist"}),  # a shield before the forearm
        ((4, 60, 2), (0, 0, 6), {"l_wrist"}),  # a staff held in front of the wrist
        ((4, 4, 1), (0, 0, 14), {"l_wrist"}),  # a small plate, away from the hand
        ((7, 4, 4), (4, 0, 0), set()),  # a glove around the hand
    ],
    ids=["shield", "staff", "plate", "glove"],
)
def test_what_a_hand_holds_hides_its_own_wrist_and_a_glove_does_not(hidden, half, middle, expected):
    assert hidden(scenes.figure(), scenes.box("held", "hidaritekubi", half, middle), FRONT) == expected


def test_what_a_hand_holds_is_no_part_of_the_persons_box(export):
    plain = export(scenes.scene(scenes.figure(), FRONT, end=1))["shot"]["annotations"][0]["bbox"]
    sword = scenes.box("sword", "hidaritekubi", (60, 2, 1), (55, 0, 0))
    assert export(scenes.scene(scenes.figure(), sword, FRONT, end=1))["shot"]["annotations"][0]["bbox"] == plain


def test_a_hand_behind_the_back_is_hidden_from_the_front_alone(hidden):
    wrist = 'setAttr "hidaritekubi.translate" -type "double3" -40 -14 -20;\n'  # to (0, 110, -20)
    assert hidden(scenes.figure(), FRONT, wrist) == {"l_wrist"}
    assert hidden(scenes.figure(), BACK, wrist) == set()


def test_a_hand_behind_the_head_is_hidden_from_the_front_alone(hidden):
    wrist = 'setAttr "migitekubi.translate" -type "double3" 40 24 -25;\n'  # to (0, 148, -25)
    assert hidden(scenes.figure(), FRONT, wrist) == {"r_wrist"}
    # from behind, the hand is in front of the head: neck and crown are above and below it
    assert hidden(scenes.figure(), BACK, wrist) == set()


def test_a_forearm_before_the_face_hides_the_neck(hidden):
    elbow = 'setAttr "hidarihiji.translate" -type "double3" -28 12 25;\n'  # to (-12, 136, 25), the forearm along x
    assert hidden(scenes.figure(), FRONT, elbow) == {"upper_neck"}


def test_the_far_arm_is_behind_the_trunk_in_profile(hidden):
    """The near arm points at the camera: its forearm hides the shoulder behind it, but neither elbow nor wrist."""
    seen_from_the_left = hidden(scenes.figure(), SIDE)
    assert {"r_elbow", "r_wrist", "r_knee", "r_ankle", "l_shoulder"} <= seen_from_the_left
    assert not {"l_elbow", "l_wrist", "l_knee", "l_ankle"} & seen_from_the_left


def test_someone_stands_behind_someone_else(hidden):
    both = (scenes.figure("a_"), scenes.figure("b_", at=(0, 0, -150)))
    assert hidden(*both, FRONT, character=0) == set()
    behind = hidden(*both, FRONT, character=1)
    assert {"pelvis", "thorax", "l_hip", "r_hip"} <= behind
    assert not {"l_wrist", "r_wrist"} & behind


LEFT_ARM = {"l_elbow", "l_wrist"}  # the wall's edge, seen at the figure, is at x = 26.7


def test_a_wall_hides_what_is_behind_it(hidden):
    assert hidden(scenes.figure(), FRONT, WALL) == LEFT_ARM


def test_a_wall_behind_the_figure_hides_nothing(hidden):
    assert hidden(scenes.figure(), FRONT, scenes.box("wall", None, (150, 200, 1), (0, 100, -60))) == set()


def test_a_wall_before_the_near_plane_is_not_drawn(hidden):
    near = scenes.camera("shot", attributes={"nearClipPlane": 310})
    assert hidden(scenes.figure(), near, WALL) == set()


@pytest.mark.parametrize("gap_cm", [-0.05, 0.05])
def test_a_joint_at_the_very_edge_of_a_wall_is_on_the_right_side_of_it(hidden, gap_cm):
    """The line to the left wrist (64, 124, 0) crosses the back of the wall at x = 48.16 and its front at x = 47.84."""
    left = (47.84 if gap_cm < 0 else 48.16) + gap_cm
    wall = scenes.box("wall", None, (100, 200, 1), (left + 100, 100, 100))
    assert ("l_wrist" in hidden(scenes.figure(), FRONT, wall)) == (gap_cm < 0)


def test_parallel_cameras_see_walls_too(hidden):
    parallel = {"orthographic": 1, "orthographicWidth": 400}
    assert hidden(scenes.figure(), scenes.camera("shot", attributes=parallel), WALL) == LEFT_ARM


NO_WALLS = {
    "hidden": 'setAttr "wall.visibility" no;\n',
    "template": 'setAttr "wall.template" yes;\n',
    "intermediate": 'setAttr "wallShape.intermediateObject" yes;\n',
    "primary visibility off": 'setAttr "wallShape.primaryVisibility" no;\n',
    "on a hidden layer": (
        'createNode displayLayer -n "away";\n\tsetAttr ".visibility" no;\n'
        'connectAttr "away.drawInfo" "wall.drawOverride";\n'
    ),
}


@pytest.mark.parametrize("how", NO_WALLS)
def test_what_a_render_does_not_show_hides_nothing(hidden, how):
    assert hidden(scenes.figure(), FRONT, WALL, NO_WALLS[how]) == set()


def _glass(transparency):
    return (
        'createNode lambert -n "glass";\n'
        f'\tsetAttr ".transparency" -type "float3" {transparency} {transparency} {transparency};\n'
        'createNode shadingEngine -n "glassSG";\n\tsetAttr ".ihi" 0;\n'
        'connectAttr "glass.outColor" "glassSG.surfaceShader";\n'
        'connectAttr "wallShape.instObjGroups" "glassSG.dagSetMembers" -na;\n'
    )


@pytest.mark.parametrize(("transparency", "hides"), [(0.9, False), (0.5, False), (0.4, True), (0.0, True)])
def test_materials_that_let_half_of_the_light_through_hide_nothing(hidden, transparency, hides):
    assert hidden(scenes.figure(), FRONT, WALL, _glass(transparency)) == (LEFT_ARM if hides else set())


def test_an_instance_of_a_wall_hides_as_the_wall_does(hidden):
    """One wall stands aside; its instance under a moved group stands before the arm."""
    aside = scenes.box("wall", None, (150, 200, 1), (170, 100, 100)) + (
        'setAttr "wall.translate" -type "double3" 2000 0 0;\n'
        'createNode transform -n "second";\nparent -s -nc -r -add "|wall|wallShape" "second";\n'
    )
    assert hidden(scenes.figure(), FRONT, aside) == LEFT_ARM


def test_without_occlusion_nothing_is_called_hidden(export):
    documents = export(scenes.scene(scenes.figure(), FRONT, WALL, end=1), occlusion=False)
    assert _hidden(documents) == set()


@pytest.mark.parametrize(("upper_arm", "hides"), [((0.51, 0.51, 0.0, 0.0), False), ((1.0, 1.0, 0.49, 0.49), True)])
def test_a_face_is_of_the_part_with_the_larger_share_of_its_corners_weights(export, open_scene, upper_arm, hides):
    """A patch before the left wrist: the forearm's does not hide it, the upper arm's does; the names of the joints with
    the largest weight alone are two and two.
    """
    open_scene(scenes.scene(scenes.figure(with_boxes=False), FRONT, end=1))
    patch = cmds.polyPlane(width=10, height=10, subdivisionsX=1, subdivisionsY=1, name="patch")[0]
    cmds.setAttr(patch + ".rotateX", 90)
    cmds.setAttr(patch + ".translate", 60.8, 122.3, 20, type="double3")
    skin = cmds.skinCluster("hidariude", "hidarihiji", patch, toSelectedBones=True)[0]
    for corner, weight in enumerate(upper_arm):
        pairs = [("hidariude", weight), ("hidarihiji", 1.0 - weight)]
        cmds.skinPercent(skin, "patch.vtx[{}]".format(corner), transformValue=pairs)
    assert _hidden(export(None, occlusion=True)) == ({"l_wrist"} if hides else set())


@pytest.mark.parametrize(
    ("left_thigh", "expected"),
    [(0.5 - 1e-6, set()), (0.5 + 1e-6, set()), (0.52, {"r_knee"}), (0.48, {"l_knee"})],
)
def test_the_middle_face_of_a_skirt_hides_neither_knee(export, open_scene, left_thigh, expected):
    """A face before both knees with equal shares of both thighs: the digits of its weights choose no side."""
    open_scene(scenes.scene(scenes.figure(with_boxes=False), FRONT, end=1))
    hem = cmds.polyPlane(width=40, height=12, subdivisionsX=1, subdivisionsY=1, name="hem")[0]
    cmds.setAttr(hem + ".rotateX", 90)
    cmds.setAttr(hem + ".translate", 0, 46, 20, type="double3")
    skin = cmds.skinCluster("hidariashi", "migiashi", hem, toSelectedBones=True)[0]
    pairs = [("hidariashi", left_thigh), ("migiashi", 1.0 - left_thigh)]
    cmds.skinPercent(skin, "hem.vtx[0:3]", transformValue=pairs)
    assert _hidden(export(None, occlusion=True)) == expected


# The rules ----------------------------------------------------------------------------------------------------------


def test_joints_belong_to_the_limb_that_begins_above_them():
    parents = {name: parent for name, _, parent, _, _ in scenes.FIGURE}
    positions = {name: position for name, _, _, position, _ in scenes.FIGURE}
    parents["finger"], positions["finger"] = "hidaritekubi", (70, 124, 2)
    parents["twist"], positions["twist"] = "hidariude", (28, 124, 0)
    parents["hair"], positions["hair"] = "atama", (0, 150, -12)
    parents["skirt"], positions["skirt"] = "kahanshin", (10, 78, 6)
    parents["hidariashiD"], positions["hidariashiD"] = "kahanshin", (8, 80, 0)  # MMD's D bone, beside the leg itself
    parents["hidarihizaD"], positions["hidarihizaD"] = "hidariashiD", (8, 44, 0)
    anchors = {"l_shoulder": "hidariude", "l_elbow": "hidarihiji", "l_wrist": "hidaritekubi", "upper_neck": "atama"}
    anchors.update({"l_hip": "hidariashi", "l_knee": "hidarihiza", "l_ankle": "hidariashikubi"})
    segments = body_segments.segments_of_joints(positions, parents, anchors, neck="kubi")
    assert {name: segments[name] for name in ("finger", "twist", "hair", "skirt", "kubi", "sentaa")} == {
        "finger": "l_hand", "twist": "l_upper_arm", "hair": "head", "skirt": "trunk", "kubi": "neck", "sentaa": "trunk",
    }  # fmt: skip
    assert (segments["hidariashiD"], segments["hidarihizaD"]) == ("l_thigh", "l_shin")


def test_a_root_without_skin_that_stands_far_off_joins_no_limbs():
    """A figure that has walked away from its bind pose: its root is measured now, its skinned joints are at rest."""
    parents = {name: parent for name, _, parent, _, _ in scenes.FIGURE}
    positions = {name: position for name, _, _, position, _ in scenes.FIGURE}
    parents["sentaa"], parents["root"], positions["root"] = "root", None, (0, 0, 5000)
    anchors = {"l_shoulder": "hidariude", "l_elbow": "hidarihiji", "l_wrist": "hidaritekubi", "upper_neck": "atama"}
    segments = body_segments.segments_of_joints(positions, parents, anchors, neck="kubi")
    assert {name: segments[name] for name in ("jouhanshin", "hidariude", "hidarihiji", "migiude")} == {
        "jouhanshin": "trunk", "hidariude": "l_upper_arm", "hidarihiji": "l_forearm", "migiude": "trunk",
    }  # fmt: skip


def test_every_keypoint_has_own_parts_and_sides_are_kept_apart():
    for name in MPII16.joints:
        own = body_segments.own_segments(name)
        assert own
        other = "r_" if name.startswith("l_") else "l_"
        assert name in ("pelvis",) or not any(segment.startswith(other) for segment in own if name[1] == "_")


@pytest.mark.parametrize(
    ("shares", "expected"),
    [
        ({}, {"trunk"}),
        ({"l_thigh": 1.0}, {"l_thigh"}),
        ({"l_thigh": 2.0, "trunk": 1.999}, {"l_thigh", "trunk"}),
        ({"l_thigh": 2.0, "trunk": 1.99}, {"l_thigh"}),
        ({"l_thigh": 1.40980697, "r_thigh": 1.40980709, "trunk": 1.18}, {"l_thigh", "r_thigh"}),
    ],
)
def test_a_face_is_of_every_part_that_has_the_largest_share(shares, expected):
    assert body_segments.segments_of_face(shares) == expected
