"""Figures with side words, chains and shapes that once went wrong, and others of the same kinds."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCENES = ROOT / "tests" / "cases" / "scenes"

cmds = pytest.importorskip("maya.cmds")

from plain_figure import LIMBS, TRUNK  # noqa: E402
from pose_annotations.core.errors import CharacterError  # noqa: E402
from pose_annotations.core.keypoint_sets import MPII16  # noqa: E402
from pose_annotations.core.recognition.figure import SceneJoint  # noqa: E402
from pose_annotations.core.recognition.recognise import recognise  # noqa: E402
from pose_annotations.scene.characters import find_characters  # noqa: E402
from pose_annotations.scene.joints import read_joints  # noqa: E402

WORDS = dict(zip(LIMBS, ("clavicle", "upperArm", "foreArm", "hand", "thigh", "shin", "foot", "toe")))


def figure_of(name_of, limbs=tuple(LIMBS), trunk=None, mirror=1.0, positions=()):
    """What is recognised of a figure. name_of: (part, "l" or "r") -> name; trunk: part -> name."""
    trunk = trunk or dict(zip(TRUNK, TRUNK))
    places = dict(LIMBS, **dict(positions))
    paths, joints = {}, []

    def add(key, name, place, above):
        paths[key] = (paths[above] if above else "") + "|" + name
        joints.append(SceneJoint(paths[key], paths[above] if above else None, tuple(float(v) for v in place)))

    for part, (place, above) in TRUNK.items():
        add(part, trunk[part], place, above)
    for side, sign in (("l", mirror), ("r", -mirror)):
        for part in LIMBS:
            if part in limbs:
                (x, y, z), above = places[part]
                while above not in TRUNK and above not in limbs:
                    above = places[above][1]
                key = (part, side)
                add(key, name_of(part, side), (sign * x, y, z), above if above in TRUNK else (above, side))
    found = recognise(joints)
    return found, {path: key for key, path in paths.items()}


def parts_of(found, keys):
    """{keypoint: (part, side) that it was read from} of the one figure."""
    assert len(found.figures) == 1, found.refused
    joints = found.figures[0].joints
    return {name: keys[joints[name].nodes[0]] for name in MPII16.joints if joints[name].kind == "bone"}


def right_answer(limbs=tuple(LIMBS)):
    answer = {"upper_neck": "head"}
    for side in "lr":
        for part in ("shoulder", "elbow", "wrist", "hip", "knee", "ankle"):
            if part in limbs:
                answer[f"{side}_{part}"] = (part, side)
    return answer


def recognised_in(scene):
    cmds.file(str(SCENES / (scene + ".ma")), open=True, force=True)
    return recognise(read_joints())


SIXTEEN = [
    "clavicle_shoulder_hip_thigh",
    "sh_wrist",
    "sh_upleg",
    "sh_ankle",
    "sh_hiphand",
    "sh_hand_thigh_foot",
    "clavicle_shoulder_wrist",
    "lf_rt",
    "charname_lf_rt",
    "side_lfrt",
    "side_LfRt",
    "side_leri",
    "side_LR",
    "side_ltrt",
    "side_lfm",
    "side_lert",
    "sideend_LR",
    "sideend_LfRt",
    "sideend_leri",
    "sideend_lert",
    "sideend_lfm",
    "sideend_lfrt",
    "sideend_ltrt",
    "arm_01_leg_01",
    "hips_leftleg",
]


@pytest.mark.parametrize("scene", SIXTEEN)
def test_a_scene_of_a_whole_figure_has_all_16_joints_each_in_its_place(scene):
    found = recognised_in(scene)
    assert len(found.figures) == 1 and not found.figures[0].is_guess, found.refused
    joints = found.figures[0].joints
    assert [name for name in MPII16.joints if joints[name].kind == "none"] == []
    # The place says which joint it is: these figures are all of one size.
    places = {joint.path: joint.position for joint in read_joints()}
    answer = {
        "shoulder": (16, 140), "elbow": (42, 138), "wrist": (67, 137),
        "hip": (9, 92), "knee": (9.5, 49), "ankle": (10, 8),
    }  # fmt: skip
    for part, (x, y) in answer.items():
        for side, sign in (("l", 1), ("r", -1)):
            place = places[joints[f"{side}_{part}"].nodes[0]]
            assert place[:2] == pytest.approx((sign * x, y)), (side, part)


SIDE_WORDS = [
    "lf/rt", "Lf/Rt", "le/ri", "LE/RI", "lft/rgt", "lt/rt", "l/r", "LEFT/RIGHT", "lef/rig", "izq/der", "sx/dx",
    "links/rechts", "gauche/droite", "A/B", "near/far",
]  # fmt: skip
FORMS = {
    "in front": "{side}_{part}", "at the end": "{part}_{side}", "in the middle": "rig_{side}_{part}_jnt",
    "after a name": "mochi_{part}_{side}_01", "with a namespace": "hero:{side}_{part}",
    "glued in front": "{side}{Part}",
    "glued at the end": "{part}{Side}", "glued, lower case": "{side_low}{part_low}",
    "glued at the end, lower case": "{part_low}{side_low}", "glued, upper case": "{SIDE}{PART}",
}  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("words", SIDE_WORDS, ids=str)
def test_any_pair_of_words_that_mirrors_a_rig_is_its_left_and_right(words, form):
    def name_of(part, side):
        word, part = words.split("/")["lr".index(side)], WORDS[part]
        return FORMS[form].format(
            side=word, part=part, Side=word[0].upper() + word[1:], Part=part[0].upper() + part[1:],
            side_low=word.lower(), part_low=part.lower(), SIDE=word.upper(), PART=part.upper(),
        )  # fmt: skip

    found, keys = figure_of(name_of)
    assert parts_of(found, keys) == right_answer()
    assert not found.figures[0].is_guess


def test_words_that_do_not_say_which_side_is_left_are_given_their_sides_by_the_feet():
    found, keys = figure_of(lambda part, side: f"{WORDS[part]}_{'ba'['lr'.index(side)]}")
    assert parts_of(found, keys) == right_answer()
    assert any("side words" in text for text in found.figures[0].warnings)


def test_words_that_do_not_say_which_side_is_left_need_a_person_where_the_shape_says_nothing_either():
    limbs = [part for part in LIMBS if part != "toe"]
    straight = {"knee": ((9, 49, 0), "hip"), "ankle": ((9, 8, 0), "knee")}
    found, _ = figure_of(
        lambda part, side: f"{WORDS[part]}_{'ab'['lr'.index(side)]}", limbs, positions=straight.items()
    )
    assert found.figures[0].is_guess


CHAINS = {
    "shoulder under clavicle": ("clavicle", "shoulder", "elbow", "hand", "thigh", "knee", "foot", "toe"),
    "shoulder under collar": ("collar", "shoulder", "forearm", "wrist", "upleg", "lowleg", "ankle", "toe"),
    "arm under shoulder": ("shoulder", "arm", "forearm", "hand", "upleg", "leg", "foot", "toebase"),
    "shoulder over arm": ("clavicle", "shoulder", "arm", "hand", "hip", "leg", "foot", "toe"),
    "leg over knee": ("clavicle", "arm", "elbow", "hand", "leg", "knee", "foot", "toe"),
    "hip over leg": ("clavicle", "shoulder", "elbow", "wrist", "hip", "leg", "ankle", "toe"),
    "words turned round": ("clav", "arm_up", "arm_lo", "hand", "leg_up", "leg_lo", "foot", "toe"),
    "words turned round and long": ("clav", "armUpper", "armLower", "hand", "legUpper", "legLower", "foot", "toe"),
    "four numbers of an arm": ("arm_01", "arm_02", "arm_03", "arm_04", "leg_01", "leg_02", "leg_03", "leg_04"),
    "numbers from nought": ("arm0", "arm1", "arm2", "arm3", "leg0", "leg1", "leg2", "leg3"),
    "letters": ("armA", "armB", "armC", "armD", "legA", "legB", "legC", "legD"),
    "the name of the joint above in front": (
        "chest_clavicle", "clavicle_upperarm", "upperarm_forearm", "forearm_hand", "hips_thigh", "thigh_shin",
        "shin_foot", "foot_toe",
    ),
}  # fmt: skip


@pytest.mark.parametrize("chain", CHAINS)
@pytest.mark.parametrize("form", ["{side}_{part}", "{part}_{side}", "Mochi_{side}_{part}_jnt"])
def test_names_that_may_mean_two_parts_are_read_by_their_place_in_the_chain(chain, form):
    words = dict(zip(LIMBS, CHAINS[chain]))
    trunk = {part: form.replace("{side}_", "").replace("_{side}", "").format(part=part) for part in TRUNK}
    found, keys = figure_of(lambda part, side: form.format(side=side.upper(), part=words[part]), trunk=trunk)
    assert parts_of(found, keys) == right_answer()
    assert not found.figures[0].is_guess


@pytest.mark.parametrize("words", [("top", "mid", "bot"), ("upper", "mid", "end"), ("upper", "mid", "lower")], ids=str)
def test_the_last_of_three_joints_of_a_limb_is_never_its_middle(words):
    limbs = ("shoulder", "elbow", "wrist", "hip", "knee", "ankle")
    found, keys = figure_of(
        lambda part, side: f"{side}_{'arm' if limbs.index(part) < 3 else 'leg'}_{words[limbs.index(part) % 3]}", limbs
    )
    for figure in found.figures:
        for name, mapping in figure.joints.items():
            if mapping.kind == "bone":
                assert keys[mapping.nodes[0]] == right_answer(limbs)[name]


@pytest.mark.parametrize("form", ["{limb}{number}_{side}_jnt", "{side}_{limb}_{number}", "{side}{limb}{number}"])
def test_a_figure_with_numbered_limbs_on_a_named_trunk_is_recognised_with_a_warning_for_each_joint(form):
    limbs = ("shoulder", "elbow", "wrist", "hip", "knee", "ankle")

    def name_of(part, side):
        place = limbs.index(part)
        limb = ("arm", "leg")[place // 3]
        if form.startswith("{side}{"):
            limb = limb.title()
        return form.format(limb=limb, number=place % 3 + 1, side=side.upper())

    found, keys = figure_of(name_of, limbs)
    assert parts_of(found, keys) == right_answer(limbs)
    for part in ("left elbow", "right knee", "left hip joint"):
        assert any(part in text for text in found.figures[0].warnings), part


@pytest.mark.parametrize("leg", ["leg", "thigh", "hip", "upleg"])
@pytest.mark.parametrize("arm", ["arm", "shoulder", "upperarm"])
def test_the_first_joint_of_a_limb_of_two_is_never_its_middle(leg, arm):
    words = {"shoulder": arm, "wrist": "hand", "hip": leg, "ankle": "foot"}
    found, keys = figure_of(lambda part, side: f"{side}_{words[part]}", tuple(words))
    found_parts = parts_of(found, keys)
    assert not {"l_knee", "r_knee", "l_elbow", "r_elbow"} & set(found_parts)
    assert found_parts == right_answer(tuple(words))


def test_an_animal_that_stands_on_four_straight_legs_is_refused_without_a_bind_pose():
    found = recognised_in("quadruped")
    assert not found.figures and "on all fours" in found.refused[0][1]
    with pytest.raises(CharacterError, match="on all fours"):
        find_characters((), None, True)


ON_ALL_FOURS = {
    "hips": (0, 60, -30), "spine": (0, 60, -20), "chest": (0, 60, 0), "neck": (0, 62, 22), "head": (0, 66, 32),
    "clavicle": (4, 60, 14), "shoulder": (15, 58, 14), "elbow": (15, 30, 14), "wrist": (15, 4, 14),
    "hip": (9, 58, -30), "knee": (9, 32, -30), "ankle": (9, 6, -30), "toe": (9, 1, -20),
}  # fmt: skip
MOVED = {
    "stands": {},
    "crawls": {"knee": (9, 6, -30), "ankle": (9, 6, -72), "toe": (9, 1, -84)},
    "sits with legs and arms ahead": {part: (x, z, -y) for part, (x, y, z) in ON_ALL_FOURS.items()},
}


@pytest.mark.parametrize("pose", MOVED)
def test_what_kneels_or_sits_with_straight_arms_may_be_a_human_and_what_stands_on_four_legs_is_none(pose):
    joints, paths = [], {}
    places = dict(ON_ALL_FOURS, **MOVED[pose])
    for side, sign in (("", 1), ("l", 1), ("r", -1)):
        for part, (_, above) in (LIMBS if side else TRUNK).items():
            (x, y, z), parent = places[part], paths.get((above, side), paths.get((above, "")))
            name = f"{side}_{WORDS[part]}" if side else part
            paths[(part, side)] = f"{parent or ''}|{name}"
            joints.append(SceneJoint(paths[(part, side)], parent, (sign * float(x), float(y), float(z))))
    found = recognise(joints)
    if pose == "stands":
        assert not found.figures and "on straight legs" in found.refused[0][1]
    else:
        assert [figure.is_guess for figure in found.figures] == [pose != "crawls"], found.refused


@pytest.mark.parametrize("name", ["toe", "ball", "qz"])
@pytest.mark.parametrize("mirror", [1.0, -1.0], ids=["true sides", "exchanged sides"])
def test_the_feet_say_which_side_is_left_whatever_the_toe_is_called(name, mirror):
    words = dict(WORDS, toe=name)
    found, keys = figure_of(lambda part, side: f"{side}_{words[part]}", mirror=mirror)
    figure = found.figures[0]
    assert figure.is_guess == (mirror < 0.0)
    assert any("the way the feet point" in text for text in figure.warnings) == (mirror < 0.0)
    assert parts_of(found, keys) == right_answer()


def test_a_robot_whose_four_legs_are_no_human_ones_must_be_confirmed():
    found, _ = figure_of(lambda part, side: f"{side}_{WORDS[part]}", limbs=tuple(LIMBS)[:4])
    joints = [SceneJoint("|hips", None, (0.0, 97.0, 0.0)), *_legs(2)]
    assert not found.figures[0].is_guess
    arms = [joint for joint in _joints_of_arms() if joint.path != "|hips"]
    figure = recognise(joints + arms).figures[0]
    assert figure.is_guess and any("more legs than two" in text for text in figure.warnings)
    assert not recognise([joints[0], *_legs(1), *arms]).figures[0].is_guess


def _legs(count):
    joints = []
    for side, sign in (("L", 1), ("R", -1)):
        for number in range(1, count + 1):
            top = f"|hips|{side}_Leg_{number:02d}_Section_01_Jnt"
            joints.append(SceneJoint(top, "|hips", (sign * 9.0, 92.0, 20.0 * number)))
            lower = f"{top}|{side}_Leg_{number:02d}_Section_02_Jnt"
            joints.append(SceneJoint(lower, top, (sign * 10.0, 40.0, 20.0 * number)))
    return joints


def _joints_of_arms():
    joints, paths = [], {}
    for side, sign in (("", 1), ("l", 1), ("r", -1)):
        for part, ((x, y, z), above) in (dict(list(LIMBS.items())[:4]) if side else TRUNK).items():
            parent = paths.get((above, side), paths.get((above, "")))
            paths[(part, side)] = f"{parent or ''}|{side + '_' + WORDS[part] if side else part}"
            joints.append(SceneJoint(paths[(part, side)], parent, (sign * float(x), float(y), float(z))))
    return joints


def test_arms_or_legs_of_no_human_length_must_be_confirmed():
    short = {"hip": ((9, 97, 0), "hips"), "knee": ((9, 91, 1), "hip"), "ankle": ((9, 86, 0), "knee")}
    found, _ = figure_of(lambda part, side: f"{side}_{WORDS[part]}", positions=short.items())
    assert found.figures[0].is_guess and any("as long as its trunk" in text for text in found.figures[0].warnings)


def test_a_trunk_that_leans_far_over_the_legs_at_rest_must_be_confirmed():
    found, _ = figure_of(lambda part, side: f"{side}_{WORDS[part]}")
    turned = [joint._replace(rest_position=joint.position) for joint in _leaning()]
    assert not found.figures[0].is_guess
    figure = recognise(turned).figures[0]
    assert figure.is_guess and any("upright" in text for text in figure.warnings)


def _leaning():
    """The figure with its trunk and arms turned forward over the hips by 53 degrees."""
    joints = []
    paths = {}
    for part, (place, above) in TRUNK.items():
        paths[part] = (paths[above] if above else "") + "|" + part
        joints.append((paths[part], paths[above] if above else None, place))
    for side, sign in (("l", 1), ("r", -1)):
        for part, ((x, y, z), above) in LIMBS.items():
            parent = paths[above] if above in TRUNK else paths[above + side]
            paths[part + side] = f"{parent}|{side}_{WORDS[part]}"
            joints.append((paths[part + side], parent, (sign * x, y, z)))
    return [
        SceneJoint(path, above, (x, 97 + 0.6 * (y - 97), 0.8 * (y - 97)) if y > 97 else (x, y, z))
        for path, above, (x, y, z) in joints
    ]


def test_a_second_pair_of_legs_must_be_confirmed():
    joints = _leaning()
    upright = [SceneJoint(j.path, j.parent, (j.position[0], max(j.position[1], 0), 0.0)) for j in joints]
    more = []
    for side, sign in (("l", 1), ("r", -1)):
        parent = "|hips"
        for word, place in (("thigh", (9, 92, -40)), ("shin", (9, 50, -38)), ("foot", (9, 8, -40))):
            path = f"{parent}|back_{side}_{word}"
            more.append(SceneJoint(path, parent, (sign * place[0], place[1], place[2])))
            parent = path
    figure = recognise(upright + more).figures[0]
    assert figure.is_guess and any("more legs" in text for text in figure.warnings)


KANGAROO = {"hip": (10, 90, 0), "knee": (12, 60, 35), "ankle": (12, 20, -20), "toe": (12, 3, 30)}
ON_KNUCKLES = {"shoulder": (20, 125, 20), "elbow": (32, 70, 30), "wrist": (30, 15, 40)}
BIRD = {
    "hips": (0, 40, 0), "spine": (0, 44, 6), "chest": (0, 50, 12), "neck": (0, 60, 18), "head": (0, 70, 22),
    "clavicle": (2, 50, 11), "shoulder": (5, 50, 10), "elbow": (25, 50, 8), "wrist": (45, 50, 6),
    "hip": (4, 36, 0), "knee": (4, 24, 4), "ankle": (4, 12, -2), "toe": (4, 2, 4),
}  # fmt: skip
NO_ARMS = ("clavicle", "shoulder", "elbow", "wrist")
# Places that differ from the plain figure's, limbs that it lacks, more joints, what is said at rest, and in any pose.
BEARINGS = {
    "a human": ({}, (), {}, "", ""),
    "with a tail": ({}, (), {"tail": 4}, "", ""),
    "with wings": ({}, (), {"wing": 3}, "", ""),
    "a kangaroo": (KANGAROO, (), {"tail": 4}, "legs are bent", "legs are bent"),
    "a human who squats": (KANGAROO, (), {}, "legs are bent", ""),
    "an ape": (ON_KNUCKLES, (), {}, "hands are lower than its knees", ""),
    "a bird": (BIRD, (), {"tail": 3}, "not upright", "not upright"),
    "a bird without arms": ({}, NO_ARMS, {"wing": 3}, "no arms", "no arms"),
    "with four arms": ({}, (), {"arms": 1}, "more arms than two", "more arms than two"),
}


@pytest.mark.parametrize("is_rest", [True, False], ids=["bind pose", "any pose"])
@pytest.mark.parametrize("what", BEARINGS)
def test_who_stands_as_no_human_is_bound_must_be_confirmed(what, is_rest):
    moved, lacking, more, at_rest, posed = BEARINGS[what]
    joints = _with_more(moved, lacking, more)
    if is_rest:
        joints = [joint._replace(rest_position=joint.position, is_influence=True) for joint in joints]
    (figure,) = recognise(joints).figures
    said = at_rest if is_rest else posed
    assert figure.is_guess is bool(said)
    assert not said or any(said in text for text in figure.warnings)


def _with_more(moved, lacking=(), more=()):
    """The plain figure with joints moved, limbs left out and chains added."""
    paths, joints = {}, []

    def add(key, name, place, above):
        paths[key] = f"{paths.get(above, '')}|{name}"
        joints.append(SceneJoint(paths[key], paths.get(above), tuple(float(value) for value in place)))

    for part, (place, above) in TRUNK.items():
        add((part, ""), part, moved.get(part, place), (above, ""))
    for side, sign in (("l", 1), ("r", -1)):
        for part, (place, above) in LIMBS.items():
            if part not in lacking:
                x, y, z = moved.get(part, place)
                add((part, side), f"{side}_{WORDS[part]}", (sign * x, y, z), (above, "" if above in TRUNK else side))
        if "arms" in more:
            for part in ("clavicle", "shoulder", "elbow", "wrist"):
                (x, y, z), above = LIMBS[part]
                upper = ("spine", "") if above == "chest" else (above + "2", side)
                add((part + "2", side), f"{side}_second_{WORDS[part]}", (sign * x, y - 22, z), upper)
    for word in set(more) - {"arms"}:
        for number in range(more[word]):
            above = (f"{word}{number - 1}", "") if number else ("hips", "")
            add((f"{word}{number}", ""), f"{word}{number + 1}", (0, 40 - 3 * number, -10 - 8 * number), above)
    return joints


def test_a_figure_whose_hands_and_feet_lie_in_one_place_must_be_confirmed_for_that():
    """As in crowd/sample/walk.ma of subing85/subins_tutorials, whose controls follow a file that is not there."""
    moved = {"wrist": (0, 90, 20), "ankle": (0, 90, 20), "toe": (0, 97, 15), "knee": (25, 70, 45)}
    (figure,) = recognise(_with_more(moved)).figures
    assert figure.is_guess and "all in one place" in figure.warnings[0]
    assert not any("exchanged" in text for text in figure.warnings)
    (other,) = recognise(_with_more({"wrist": (0, 90, 20)})).figures
    assert not other.is_guess


@pytest.mark.parametrize("foot", [(10, 1, 14), (10, 8, 14), (14, 4, 12)], ids=["down", "level", "outwards"])
def test_a_numbered_leg_that_ends_in_its_foot_has_no_knee(foot):
    """leg1 at the hip, leg2 at the ankle, leg3 at the toes: no joint of it is a knee, and leg3 is no ankle."""
    numbers = {"hip": "leg1", "knee": "leg2", "ankle": "leg3"}
    places = {"hip": ((9, 30, 0), "hips"), "knee": ((10, 8, 0), "hip"), "ankle": (foot, "knee")}
    found, keys = figure_of(
        lambda part, side: f"{side}_{numbers.get(part, WORDS[part])}_jnt",
        [part for part in LIMBS if part != "toe"],
        positions=places,
    )
    parts = parts_of(found, keys)
    for side in "lr":
        assert f"{side}_knee" not in parts and f"{side}_ankle" not in parts
        assert parts.get(f"{side}_hip", ("hip", side)) == ("hip", side)
        assert parts[f"{side}_wrist"] == ("wrist", side)


def test_a_numbered_leg_without_a_foot_has_its_knee():
    numbers = {"hip": "leg1", "knee": "leg2", "ankle": "leg3"}
    limbs = [part for part in LIMBS if part != "toe"]
    found, keys = figure_of(lambda part, side: f"{side}_{numbers.get(part, WORDS[part])}_jnt", limbs)
    assert parts_of(found, keys) == right_answer(limbs)


def test_a_rig_drawn_with_one_shorter_forearm_has_both_elbows():
    """A public rig's arms are divided at 0.45 and at 0.56 of their lengths; no other joint could be the elbow."""
    limbs = [part for part in LIMBS if part not in ("clavicle", "toe")]
    words = {"shoulder": "arm", "elbow": "forearm", "wrist": "hand", "hip": "leg", "knee": "calf", "ankle": "foot"}
    sides = {"l": "left", "r": "right"}
    trunk = dict(zip(TRUNK, ("joint_hip", "joint_spine", "joint_chest", "joint_neck", "joint_head")))
    joints, keys = _uneven(lambda part, side: f"joint_{sides[side]}_{words[part]}", limbs, trunk)
    found = recognise(joints)
    assert parts_of(found, keys) == right_answer(limbs)


def test_a_joint_beside_the_elbow_is_no_elbow_where_the_sides_differ():
    """The right forearm's twist joint has the elbow's name and the elbow another: the lengths say so."""
    limbs = [part for part in LIMBS if part != "toe"]
    joints, keys = _uneven(lambda part, side: f"{WORDS[part]}_{side}", limbs, dict(zip(TRUNK, TRUNK)), between=True)
    found = recognise(joints)
    assert "r_elbow" not in {name for name, key in parts_of(found, keys).items() if key == ("elbow", "r")}


def _uneven(name_of, limbs, trunk, between=False):
    """The figure with its right elbow 10 cm nearer to the hand; between: the true elbow is there, named otherwise."""
    paths, joints, keys = {}, [], {}

    def add(key, name, place, above):
        paths[key] = (paths[above] if above else "") + "|" + name
        keys[paths[key]] = key
        joints.append(SceneJoint(paths[key], paths[above] if above else None, tuple(float(v) for v in place)))

    for part, (place, above) in TRUNK.items():
        add(part, trunk[part], place, above)
    for side, sign in (("l", 1), ("r", -1)):
        for part in limbs:
            (x, y, z), above = LIMBS[part]
            while above not in TRUNK and above not in limbs:
                above = LIMBS[above][1]
            above = above if above in TRUNK else (above, side)
            if (part, side) == ("elbow", "r"):
                if between:
                    add("true", "bendjoint_r", (-x, y, z), above)
                    above = "true"
                x = x + (8 if between else 3)
            add((part, side), name_of(part, side), (sign * x, y, z), above)
    return joints, keys


def test_a_trunk_named_fk_that_moves_the_mesh_is_the_trunk():
    """A public rig has FK, IK and result joints of its limbs, and one chain of the trunk, spine_01_FK to head_FK."""
    trunk = {"hips": "COG_jnt", "spine": "spine_01_FK_jnt", "chest": "spine_02_FK_jnt", "neck": "neck_01_FK_jnt",
             "head": "head_FK_jnt"}  # fmt: skip
    numbers = {"shoulder": "arm_01", "elbow": "arm_02", "wrist": "arm_03", "hip": "leg_01", "knee": "leg_02",
               "ankle": "leg_03"}  # fmt: skip
    joints = []
    for kind in ("FK", "IK", "RK"):
        _, keys = figure_of(lambda part, side: f"{side}_{numbers[part]}_{kind}_jnt", list(numbers), trunk)  # noqa: B023
        for path, key in keys.items():
            known = {joint.path for joint in joints}
            if path not in known:
                place = TRUNK[key][0] if key in TRUNK else LIMBS[key[0]][0]
                sign = -1.0 if key not in TRUNK and key[1] == "r" else 1.0
                moves = key in TRUNK or kind == "RK"
                joints.append(SceneJoint(path, path.rpartition("|")[0] or None,
                                         (sign * place[0], float(place[1]), float(place[2])), {}, moves))  # fmt: skip
    (figure,) = recognise(joints).figures
    assert figure.joints["upper_neck"].nodes[0].endswith("head_FK_jnt")
    assert figure.joints["l_elbow"].nodes[0].endswith("l_arm_02_RK_jnt")
    assert figure.joints["r_ankle"].nodes[0].endswith("r_leg_03_RK_jnt")


def test_a_rig_that_is_not_recognised_is_described_by_what_was_and_what_is_in_the_way():
    names = {part: f"{part.title()}_Jnt" for part in TRUNK}
    found, _ = figure_of(lambda part, side: f"x{part[0]}{part[-1]}_{side}", ("hip", "knee", "ankle"), trunk=names)
    reason = found.refused[0][1]
    assert "Head_Jnt" in reason and "left knee" in reason and "none of its joints" not in reason


def test_one_rendered_frame_with_more_frames_asked_for_is_said_in_words_that_help(tmp_path):
    done = batch("animation_off", tmp_path, "--frames", "timeline")
    assert done.returncode == 1
    assert "a single frame" in done.stderr and "name.#.ext" in done.stderr and "Renumber" not in done.stderr


def test_joints_taken_by_their_place_in_a_chain_are_warnings_of_a_batch_export(tmp_path):
    done = batch("arm_01_leg_01", tmp_path)
    assert done.returncode == 0
    warnings = [line for line in done.stderr.splitlines() if "place in a numbered chain" in line]
    assert len(warnings) == 1  # one for all the joints, with each of them named
    for joint in ("left elbow 'L_Arm_02_Jnt'", "right knee 'R_Leg_02_Jnt'"):
        assert joint in warnings[0]
    assert batch("arm_01_leg_01", tmp_path, "--strict").returncode == 1


def batch(scene, folder, *arguments):
    command = [
        str(ROOT / "tests/standin/mayapy"),
        str(ROOT / "maya_plugin/batch_export.py"),
        str(SCENES / (scene + ".ma")),
    ]
    if Path(sys.executable).name.startswith("mayapy"):
        command[0] = sys.executable
    return subprocess.run(
        [*command, "--output", str(folder), "--no-occlusion", *arguments], capture_output=True, text=True, check=False
    )


HUMANIK = {
    "hips": "Hips", "spine1": "Spine", "spine2": "Spine1", "neck1": "Neck", "head": "Head",
    "l_clavicle": "LeftShoulder", "l_shoulder": "LeftArm", "l_elbow": "LeftForeArm", "l_hand": "LeftHand",
    "r_clavicle": "RightShoulder", "r_shoulder": "RightArm", "r_elbow": "RightForeArm", "r_hand": "RightHand",
    "l_hip": "LeftUpLeg", "l_knee": "LeftLeg", "l_foot": "LeftFoot",
    "r_hip": "RightUpLeg", "r_knee": "RightLeg", "r_foot": "RightFoot",
}  # fmt: skip


def humanik_scene(folder, node_type="HIKCharacterNode", slots=(HUMANIK,), keeps_names=False):
    """sh_hiphand with HumanIK definitions; its names say nothing unless it keeps them."""
    text = (SCENES / "sh_hiphand.ma").read_text(encoding="utf-8")
    attribute = '\taddAttr -ci true -s false -sn "ch" -ln "Character" -at "message";\n'
    text = re.sub("(createNode joint -n .*\n)", lambda found: found.group(1) + attribute, text)
    names = {name: name if keeps_names else f"q{number}z" for number, name in enumerate(HUMANIK)}
    for name, shown in names.items():
        text = text.replace(f'"{name}"', f'"{shown}"')
    connections = []
    for number, definition in enumerate(slots, 1):
        connections += [
            f'createNode {node_type} -n "Character{number}";',
            '\tsetAttr ".InputCharacterizationLock" yes;',
        ]
        connections += [
            f'connectAttr "{names[name]}.ch" "Character{number}.{slot}";' for name, slot in definition.items()
        ]
    path = folder / "humanik.ma"
    path.write_text(text + "\n".join(connections) + "\n", encoding="utf-8")
    return path


def test_a_humanik_definition_names_the_joints_whatever_they_are_called(tmp_path):
    cmds.file(str(humanik_scene(tmp_path)), open=True, force=True)
    figure = recognise(read_joints()).figures[0]
    names = list(HUMANIK)
    found = {key: names[int(figure.joints[key].nodes[0].rsplit("|q", 1)[1][:-1])] for key in
             ("l_shoulder", "l_elbow", "l_wrist", "r_hip", "r_knee", "r_ankle", "upper_neck")}  # fmt: skip
    assert found == {
        "l_shoulder": "l_shoulder", "l_elbow": "l_elbow", "l_wrist": "l_hand", "r_hip": "r_hip", "r_knee": "r_knee",
        "r_ankle": "r_foot", "upper_neck": "head",
    }  # fmt: skip
    assert not figure.is_guess and "HumanIK definition" in figure.joints["l_knee"].reason


def test_a_humanik_control_rig_is_no_definition(tmp_path):
    cmds.file(str(humanik_scene(tmp_path, "HIKControlSetNode")), open=True, force=True)
    assert not recognise(read_joints()).figures


def test_a_humanik_definition_that_the_hierarchy_contradicts_is_not_believed(tmp_path):
    slots = dict(HUMANIK, l_elbow="LeftHand", l_hand="LeftForeArm")
    cmds.file(str(humanik_scene(tmp_path, slots=[slots])), open=True, force=True)
    figure = recognise(read_joints()).figures[0]
    assert {figure.joints[key].kind for key in ("l_elbow", "l_wrist")} <= {"none", "bone"}
    for key, place in (("l_elbow", 42.0), ("l_wrist", 67.0)):
        if figure.joints[key].kind == "bone":
            path = figure.joints[key].nodes[0]
            assert next(joint for joint in read_joints() if joint.path == path).position[0] == pytest.approx(place)


def _other_side(slot):
    return slot.replace("Left", "#").replace("Right", "Left").replace("#", "Right")


MIRRORED = {name: _other_side(slot) for name, slot in HUMANIK.items()}
BROKEN = dict(HUMANIK, l_elbow="LeftHand", l_hand="LeftForeArm")
HEAD_ON_NECK = {name: slot for name, slot in dict(HUMANIK, neck1="Head").items() if name != "head"}
LEGS_ARE_ARMS = {
    name: slot.replace("Arm", "UpLeg").replace("ForeUpLeg", "Leg").replace("Hand", "Foot")
    if "Leg" not in slot
    else slot
    for name, slot in HUMANIK.items()
    if "Leg" not in slot and "Foot" not in slot
}


@pytest.mark.parametrize(
    ("slots", "keeps_names"),
    [
        ([BROKEN, HUMANIK], False),
        ([HUMANIK, BROKEN], False),
        ([MIRRORED, HUMANIK], True),
        ([HEAD_ON_NECK], True),
        ([LEGS_ARE_ARMS], True),
    ],
    ids=["broken first", "broken last", "mirrored first", "head on the neck", "legs are arms"],
)
def test_of_humanik_definitions_and_names_what_fits_the_skeleton_counts(tmp_path, slots, keeps_names):
    cmds.file(str(humanik_scene(tmp_path, slots=slots, keeps_names=keeps_names)), open=True, force=True)
    figure = recognise(read_joints()).figures[0]
    names = list(HUMANIK)
    leaves = {key: "".join(figure.joints[key].nodes).rsplit("|", 1)[-1] for key in RIGHT_BY_DEFINITION}
    if not keeps_names:
        leaves = {key: names[int(leaf[1:-1])] if leaf else "" for key, leaf in leaves.items()}
    assert leaves == RIGHT_BY_DEFINITION and not figure.is_guess


RIGHT_BY_DEFINITION = {
    "l_shoulder": "l_shoulder", "l_elbow": "l_elbow", "l_wrist": "l_hand", "r_wrist": "r_hand", "r_hip": "r_hip",
    "r_knee": "r_knee", "r_ankle": "r_foot", "l_knee": "l_knee", "upper_neck": "head",
}  # fmt: skip


def test_humanik_definitions_that_contradict_each_other_decide_nothing(tmp_path):
    cmds.file(str(humanik_scene(tmp_path, slots=[MIRRORED, HUMANIK])), open=True, force=True)
    assert not recognise(read_joints()).figures


def test_a_humanik_definition_that_exchanges_the_sides_of_the_names_must_be_confirmed(tmp_path):
    cmds.file(str(humanik_scene(tmp_path, slots=[MIRRORED], keeps_names=True)), open=True, force=True)
    figure = recognise(read_joints()).figures[0]
    assert figure.is_guess and any(
        "left and right exchanged against the joint names" in text for text in figure.warnings
    )
