"""Rigs as scenes hold them: shuffled, scaled, turned, posed, incomplete, misnamed, in company."""

import random
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "benchmarks"))

import rig_mutations  # noqa: E402
from pose_annotations.core.recognition.recognise import recognise  # noqa: E402
from rig_corpus import OWN_RIGS, REAL_RIGS, WRONG, Specimen, read_rigs, routes_of, score  # noqa: E402

RIGS = {name: rig for name, rig in read_rigs(OWN_RIGS).items() if rig["kind"] == "humanoid"}
WITH_PLACES = {name: rig for name, rig in RIGS.items() if name != "mmd4mecanim_hip_rooted"}
# After these every joint is still right; after the others some may be missing, none may be wrong.
HARMLESS = {"shuffled", "grouped_and_namespaced", "scaled", "turned", "mirrored", "posed", "posed_with_bind_pose"}
HARMLESS |= {"hundreds_of_hair_bones"}


def verdicts_after(mutation, rig, route, seed):
    for specimen in mutation(Specimen(rig, route), random.Random(seed)):
        found = recognise(specimen.joints())
        assert len(found.figures) == 1, found.refused
        figure = found.figures[0]
        for keypoint, (verdict, mapping) in score(specimen, figure).items():
            yield keypoint, verdict, mapping, figure.is_guess


@pytest.mark.parametrize("mutation", rig_mutations.MUTATIONS, ids=lambda mutation: mutation.__name__)
def test_no_change_makes_a_joint_wrong(mutation):
    chosen = list(WITH_PLACES.items())
    if mutation in (rig_mutations.one_dropped, rig_mutations.one_renamed):  # some thirty figures a rig
        chosen = chosen[::5]
    for name, rig in chosen:
        for route in routes_of(rig)[:1]:
            for keypoint, verdict, mapping, is_guess in verdicts_after(mutation, rig, route, name):
                assert is_guess or verdict != WRONG, (name, route, keypoint, mapping)
                if mutation.__name__ in HARMLESS:
                    assert verdict == "right" and not is_guess, (name, route, keypoint, mapping)


def test_a_dropped_joint_is_missing_with_a_reason_and_the_others_stay():
    specimen = Specimen(RIGS["mixamo"], "scene")
    elbow = specimen.key["l_elbow"]["bone"]
    dropped = next(each for each in rig_mutations.one_dropped(specimen, None) if elbow in each.gone)
    figure = recognise(dropped.joints()).figures[0]
    assert figure.joints["l_elbow"].kind == "none" and "left elbow" in figure.joints["l_elbow"].reason
    others = [name for name in figure.joints if name != "l_elbow"]
    assert all(figure.joints[name].kind != "none" for name in others)


def test_a_renamed_joint_is_found_by_the_other_side_with_a_warning():
    specimen = Specimen(RIGS["mixamo"], "scene")
    elbow = specimen.key["l_elbow"]["bone"]
    specimen.names[elbow] = "thing"
    figure = recognise(specimen.joints()).figures[0]
    assert figure.joints["l_elbow"].nodes[0].endswith("|thing")
    assert any("left elbow" in warning for warning in figure.warnings)


def test_both_legs_named_right_are_told_apart():
    specimen = Specimen(RIGS["mmd_english"], "english")
    for keypoint, name in (("l_hip", "leg_R"), ("r_hip", "leg_R1")):
        specimen.names[specimen.key[keypoint]["bone"]] = name
    figure = recognise(specimen.joints()).figures[0]
    verdicts = {keypoint: verdict for keypoint, (verdict, _) in score(specimen, figure).items()}
    assert WRONG not in verdicts.values()
    assert verdicts["r_hip"] == verdicts["l_hip"] == "right"


@pytest.mark.parametrize("wrong", ["r", "l"])
@pytest.mark.parametrize("limb", [("hip", "knee", "ankle"), ("shoulder", "elbow", "wrist")], ids=["legs", "arms"])
def test_a_whole_limb_with_the_names_of_the_other_side_is_told_by_the_other_limbs(limb, wrong):
    """In kaban and shoebill both legs are leg_R, knee_R and ankle_R, with a number where Maya needed one."""
    specimen = Specimen(RIGS["mmd_english"], "english")
    right = {"l": "r", "r": "l"}[wrong]
    for part in limb:
        names = [specimen.names[specimen.key[f"{side}_{part}"]["bone"]] for side in (right, wrong)]
        specimen.names[specimen.key[f"{right}_{part}"]["bone"]] = names[1] + "1"
    figure = recognise(specimen.joints()).figures[0]
    verdicts = {keypoint: verdict for keypoint, (verdict, _) in score(specimen, figure).items()}
    assert not figure.is_guess
    assert set(verdicts.values()) == {"right"}
    (warning,) = [text for text in figure.warnings if "has the right name for this part" in text]
    assert all(part in warning for part in limb)


def test_all_names_on_the_wrong_side_make_a_guess():
    specimen = Specimen(RIGS["mixamo"], "scene")
    swap = {"Left": "Right", "Right": "Left"}
    for index, name in enumerate(specimen.names):
        for ours, theirs in swap.items():
            if ours in name:
                specimen.names[index] = name.replace(ours, theirs)
                break
    figure = recognise(specimen.joints()).figures[0]
    assert figure.is_guess and "mirrored" in figure.warnings[0]


def test_two_copies_in_one_scene_are_two_figures_with_two_names():
    first, second = Specimen(RIGS["mmd_tda"], "fbxasc"), Specimen(RIGS["mmd_tda"], "fbxasc")
    first.groups, second.groups = ["miku"], ["miku1"]
    found = recognise(first.joints() + second.joints())
    assert [figure.name for figure in found.figures] == ["miku", "miku1"]
    for specimen, figure in zip((first, second), found.figures):
        assert {verdict for verdict, _ in score(specimen, figure).values()} == {"right"}


def test_namespaces_name_the_figures():
    first, second = Specimen(RIGS["unreal"], "scene"), Specimen(RIGS["unreal"], "scene")
    first.namespace, second.namespace = "hero:", "crowd:b01:"
    assert [figure.name for figure in recognise(first.joints() + second.joints()).figures] == ["hero", "crowd:b01"]


def test_figures_that_hang_from_one_joint_are_told_apart():
    from pose_annotations.core.recognition.figure import SceneJoint

    world = SceneJoint("|world", None, (0.0, 0.0, 0.0))
    joints = [world]
    specimens = []
    for name, rig in (("a", "mixamo"), ("b", "mmd_semistandard")):
        specimen = Specimen(RIGS[rig], routes_of(RIGS[rig])[0])
        specimen.groups = ["world", name]
        specimens.append(specimen)
        joints += [joint._replace(parent=joint.parent or "|world") for joint in specimen.joints()]
    found = recognise(joints)
    assert len(found.figures) == 2
    for specimen, figure in zip(specimens, found.figures):
        assert {verdict for verdict, _ in score(specimen, figure).values()} == {"right"}


def test_a_body_cut_into_two_trees_is_one_figure():
    specimen = Specimen(RIGS["mmd_semistandard"], "fbxasc")
    legs = specimen.rig["bones"].index(next(b for b in specimen.rig["bones"] if b["name"] == "下半身"))
    specimen.parents[legs] = None
    found = recognise(specimen.joints())
    assert len(found.figures) == 1
    assert any("separate roots" in warning for warning in found.figures[0].warnings)
    assert {verdict for verdict, _ in score(specimen, found.figures[0]).values()} == {"right"}


def test_half_a_figure_is_refused_and_says_what_lacks():
    specimen = Specimen(RIGS["mixamo"], "scene")
    left = [index for index, name in enumerate(specimen.names) if "Left" in name or "Neck" in name or "Head" in name]
    specimen.gone = set(left)
    found = recognise(specimen.joints())
    assert not found.figures
    assert "head" in found.refused[0][1] and "left knee" in found.refused[0][1]


def test_an_empty_scene_has_no_figures():
    assert recognise([]) == ((), ())


def add_joint(specimen, parent, position):
    specimen.names.append(f"q{len(specimen.names)}z")
    specimen.originals.append(None)
    specimen.parents.append(parent)
    specimen.positions.append(tuple(position))
    specimen.skin.append(specimen.skin[parent])
    return len(specimen.names) - 1


def nameless_with_fingers(name):
    """The rig without any names, with four fingers of two joints on each hand: what a shape is told by."""
    specimen = Specimen(RIGS[name], routes_of(RIGS[name])[0])
    specimen.names = [f"q{index}z" for index in range(len(specimen.names))]
    specimen.originals = [None] * len(specimen.names)
    for side in "lr":
        elbow, wrist = (specimen.positions[specimen.key[f"{side}_{part}"]["bone"]] for part in ("elbow", "wrist"))
        for number in range(4):
            parent = specimen.key[f"{side}_wrist"]["bone"]
            for share in (0.4, 0.55):
                place = [wrist[k] + share * (wrist[k] - elbow[k]) for k in range(3)]
                parent = add_joint(specimen, parent, (place[0], place[1], place[2] + 1.5 * number))
    return specimen


def test_a_rig_without_any_names_is_a_guess_that_says_so():
    figure = recognise(nameless_with_fingers("mixamo").joints()).figures[0]
    assert figure.is_guess and "shape" in figure.warnings[0]
    verdicts = {key: verdict for key, (verdict, _) in score(nameless_with_fingers("mixamo"), figure).items()}
    assert WRONG not in verdicts.values()
    limbs = ("shoulder", "elbow", "wrist", "hip", "knee", "ankle")
    assert {verdicts[f"{side}_{limb}"] for side in "lr" for limb in limbs} == {"right"}


def test_two_nameless_joints_in_the_place_of_the_elbow_leave_it_missing():
    specimen = nameless_with_fingers("mixamo")
    for side in "lr":
        elbow = specimen.key[f"{side}_elbow"]["bone"]
        added = add_joint(specimen, specimen.parents[elbow], specimen.positions[elbow])
        specimen.parents[elbow] = added
    figure = recognise(specimen.joints()).figures[0]
    for keypoint in ("l_elbow", "r_elbow"):
        assert figure.joints[keypoint].kind == "none" and "second joint" in figure.joints[keypoint].reason
    assert figure.joints["l_shoulder"].kind == figure.joints["l_wrist"].kind == "bone"


def test_a_nameless_joint_in_the_palm_leaves_the_wrist_missing():
    specimen = nameless_with_fingers("mixamo")
    for side in "lr":
        elbow, wrist = (specimen.key[f"{side}_{part}"]["bone"] for part in ("elbow", "wrist"))
        fingers = [index for index, parent in enumerate(specimen.parents) if parent == wrist]
        a, b = specimen.positions[elbow], specimen.positions[wrist]
        palm = add_joint(specimen, wrist, [b[k] + 0.3 * (b[k] - a[k]) for k in range(3)])
        for finger in fingers:
            specimen.parents[finger] = palm
    figure = recognise(specimen.joints()).figures[0]
    for keypoint in ("l_wrist", "r_wrist"):
        assert figure.joints[keypoint].kind == "none" and "fit equally well" in figure.joints[keypoint].reason
    assert figure.joints["l_elbow"].kind == "bone"


def test_a_nameless_arm_that_can_be_divided_in_two_ways_has_no_elbow():
    specimen = nameless_with_fingers("mixamo")
    for side in "lr":
        elbow, wrist = (specimen.key[f"{side}_{part}"]["bone"] for part in ("elbow", "wrist"))
        a, b = specimen.positions[elbow], specimen.positions[wrist]
        shoulder = specimen.positions[specimen.key[f"{side}_shoulder"]["bone"]]
        specimen.positions[elbow] = tuple((shoulder[k] + b[k]) / 2.0 for k in range(3))  # a straight arm
        a = specimen.positions[elbow]
        specimen.parents[wrist] = add_joint(specimen, elbow, [a[k] + 0.15 * (b[k] - a[k]) for k in range(3)])
    figure = recognise(specimen.joints()).figures[0]
    for keypoint in ("l_elbow", "r_elbow"):
        assert figure.joints[keypoint].kind == "none" and "fit equally well" in figure.joints[keypoint].reason


def test_the_copy_of_a_rig_that_carries_the_mesh_is_read():
    specimen = Specimen(RIGS["rigify"], "scene")
    count = len(specimen.names)
    for prefix, has_skin in (("DEF_", True), ("ORG_", False)):
        for index in range(count):
            specimen.names.append(prefix + specimen.names[index])
            specimen.originals.append(None)
            specimen.positions.append(specimen.positions[index])
            specimen.skin.append(has_skin)
            parent = specimen.parents[index]
            shift = len(specimen.names) - 1 - index
            specimen.parents.append(None if parent is None else parent + shift)
    roots = [index for index, parent in enumerate(specimen.parents) if parent is None]
    for root in roots[1:]:
        specimen.parents[root] = roots[0]
    figure = recognise(specimen.joints()).figures[0]
    nodes = [mapping.nodes[0].rsplit("|", 1)[-1] for mapping in figure.joints.values() if mapping.kind == "bone"]
    assert nodes and all(name.startswith("DEF_") for name in nodes)


def on_four_legs(rest, step=0.0):
    """A dog with the names of a human: trunk along z, all limbs down; step: how far the left paws are ahead, cm."""
    specimen = Specimen(RIGS["biped"], "scene")
    places = {"hip": (10, 60, -40), "knee": (10, 32, -38), "ankle": (10, 5, -42)}
    places.update({"shoulder": (10, 58, 40), "elbow": (10, 32, 38), "wrist": (10, 5, 40)})
    for side, sign in (("l", 1.0), ("r", -1.0)):
        for part, (x, y, z) in places.items():
            ahead = step * (60.0 - y) / 55.0 if side == "l" else 0.0
            specimen.positions[specimen.key[f"{side}_{part}"]["bone"]] = (sign * x, float(y), z + ahead)
    for name, point in (("neck", (0.0, 70.0, 45.0)), ("head", (0.0, 80.0, 55.0))):
        specimen.positions[specimen.key[name]["bone"]] = point
    if rest:
        specimen.rest = [tuple(point) for point in specimen.positions]
    return recognise(specimen.joints())


def test_an_animal_with_human_joint_names_is_refused_by_its_bind_pose():
    found = on_four_legs(rest=True)
    assert not found.figures and "all fours" in found.refused[0][1]


def test_an_animal_that_stands_still_on_straight_legs_is_refused_without_a_bind_pose_too():
    found = on_four_legs(rest=False)
    assert not found.figures and "all fours" in found.refused[0][1]


def test_a_figure_that_walks_on_all_fours_without_bind_pose_must_be_confirmed():
    figure = on_four_legs(rest=False, step=30.0).figures[0]
    assert figure.is_guess and any("all fours" in warning for warning in figure.warnings)


def test_a_side_letter_in_the_name_of_the_rig_does_no_harm():
    specimen = Specimen(RIGS["humanik_prefix"], "scene")
    specimen.names = [name.replace("Character1_", "R2_unit_") for name in specimen.names]
    figure = recognise(specimen.joints()).figures[0]
    assert {verdict for verdict, _ in score(specimen, figure).values()} == {"right"}


def test_a_word_of_another_convention_is_taken_in_the_right_place():
    specimen = Specimen(RIGS["unreal"], "scene")
    specimen.names = [name.replace("calf_", "shin_") for name in specimen.names]
    figure = recognise(specimen.joints()).figures[0]
    assert {verdict for verdict, _ in score(specimen, figure).values()} == {"right"}


def joints_of(name, mutation, seed):
    """A whole public rig on each route, changed once; with what is recognised of it."""
    rig = read_rigs(REAL_RIGS)[name]
    for route in routes_of(rig):
        for specimen in mutation(Specimen(rig, route), random.Random(seed + route)):
            yield specimen, recognise(specimen.joints()).figures


REAL_CHANGES = [
    ("bvh_bandai_namco", rig_mutations.sides_lie),  # legs across, feet straight: only the names of the toes tell
    ("asf_cmu_01", rig_mutations.neighbours_swapped),
    ("crowd_biped_pelvis", rig_mutations.one_on_a_helper),
    ("hik_mocap_fight", rig_mutations.one_on_a_helper),
    ("two_joint_legs_with_tail", rig_mutations.one_on_a_helper),
    ("shoebill", rig_mutations.one_on_a_helper),
    ("x_dwarf", rig_mutations.mirrored),
    ("luka_pmx", rig_mutations.shuffled),
    ("hik_gremlin", rig_mutations.one_dropped),  # its thumb was read from the joint above or below the lost one
    ("hik_blue_dude", rig_mutations.one_dropped),
    ("humanik_character1", rig_mutations.posed_and_one_dropped),
]


@pytest.mark.parametrize("name,mutation", REAL_CHANGES, ids=[f"{n}-{m.__name__}" for n, m in REAL_CHANGES])
def test_no_change_of_a_public_rig_that_once_went_wrong_makes_a_joint_wrong(name, mutation):
    for seed in ("", *map(str, range(6)), name):
        for specimen, figures in joints_of(name, mutation, seed):
            for figure in figures:
                verdicts = {keypoint: verdict for keypoint, (verdict, _) in score(specimen, figure).items()}
                assert figure.is_guess or WRONG not in verdicts.values(), (seed, verdicts)


@pytest.mark.parametrize(
    ("names", "middle"),
    [
        (("Thumb1", "Thumb2", "Thumb3"), "Thumb2"),
        (("Thumb0", "Thumb1", "Thumb2"), "Thumb1"),
        (("Thumb", "Thumb1", "Thumb2"), "Thumb1"),
        (("ThumbBase", "ThumbMid", "ThumbTop"), "ThumbMid"),
        (("Thumb1", "Thumb3", "Thumb4"), None),
        (("Thumb2", "Thumb3", "Thumb4"), None),
        (("InThumb", "Thumb1", "Thumb3"), None),
    ],
)
def test_the_second_of_three_thumb_joints_is_known_where_none_is_lost(names, middle):
    specimen = Specimen(read_rigs(REAL_RIGS)["usd_test_skeleton"], "scene")
    for side, sign in (("Left", 1.0), ("Right", -1.0)):
        parent = specimen.key[f"{side[0].lower()}_wrist"]["bone"]
        for name in names:
            x, y, z = specimen.positions[parent]
            specimen.names.append(f"{side}{name}")
            specimen.parents.append(parent)
            specimen.positions.append((x + sign, y, z + 1.0))
            specimen.originals.append(None)
            specimen.skin.append(False)
            parent = len(specimen.names) - 1
    (figure,) = recognise(specimen.joints()).figures
    found = [node.rsplit("|", 1)[-1] for node in figure.drawings["thumb_left"].nodes]
    assert found == ([f"Left{middle}"] if middle else [])


def test_legs_whose_toes_have_the_names_of_the_other_side_must_be_confirmed():
    rig = read_rigs(REAL_RIGS)["bvh_bandai_namco"]
    specimen = Specimen(rig, "scene")
    assert not recognise(specimen.joints()).figures[0].is_guess
    for part in ("hip", "knee", "ankle"):
        left, right = (specimen.key[f"{side}_{part}"]["bone"] for side in "lr")
        specimen.names[left], specimen.names[right] = specimen.names[right], specimen.names[left]
    figure = recognise(specimen.joints()).figures[0]
    assert figure.is_guess and any("legs contradict each other" in text for text in figure.warnings)


def test_names_that_mirror_a_figure_make_a_guess_though_a_thigh_is_not_known():
    rig = read_rigs(REAL_RIGS)["x_dwarf"]
    specimen = Specimen(rig, "scene")
    specimen.positions = [(-x, y, z) for x, y, z in specimen.positions]
    figure = recognise(specimen.joints()).figures[0]
    assert figure.is_guess and any("mirrored" in text for text in figure.warnings)
