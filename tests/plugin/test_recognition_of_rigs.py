"""Rigs with an answer key, each on every route into Maya: every joint right, none wrong."""

import json
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "benchmarks"))

from pose_annotations.core.recognition.naming_conventions import CONVENTIONS, load_conventions  # noqa: E402
from pose_annotations.core.recognition.recognise import recognise  # noqa: E402
from rig_corpus import OWN_RIGS, REAL_RIGS, WRONG, Specimen, escaped, read_rigs, routes_of, score  # noqa: E402

OWN = read_rigs(OWN_RIGS)
REAL = read_rigs(REAL_RIGS)
NAMED = [(name, route) for name, rig in OWN.items() if rig["kind"] == "humanoid" for route in routes_of(rig)]
# Its English field is not empty but has names of other bones, so that only trunk and head have names of their own.
LIES = ("eula_cn", "english_or_japanese")
# Routes of known tools; the English field alone, which is often empty, is none.
REAL_NAMED = [
    (name, route)
    for name, rig in REAL.items()
    if rig["kind"] == "humanoid"
    for route in routes_of(rig)
    if route != "english" and (name, route) != LIES
]


def answers(rig, route):
    specimen = Specimen(rig, route)
    found = recognise(specimen.joints())
    assert len(found.figures) == 1, found.refused
    assert not found.figures[0].is_guess
    return {keypoint: verdict for keypoint, (verdict, _) in score(specimen, found.figures[0]).items()}


@pytest.mark.parametrize("name, route", NAMED, ids=lambda value: value)
def test_every_joint_of_an_own_rig_is_right(name, route):
    assert set(answers(OWN[name], route).values()) == {"right"}


def test_own_rigs_that_are_no_figures_are_refused_with_a_reason():
    for name, rig in OWN.items():
        if rig["kind"] == "negative":
            for route in routes_of(rig):
                found = recognise(Specimen(rig, route).joints())
                assert not found.figures, name
                assert all(reason for _, reason in found.refused)


# Joints that no name and no shape identify: a thumb of one joint or with names of fingers, toes called FootMiddle,
# thumbs of four knuckles, a lower spine whose name is that of another joint in the rig's convention; noses, which only
# MMD's names give.
MAY_MISS = {
    ("furina_cn", "english_or_japanese"): {"nose_root", "nose_tip"},
    ("miu_sample_body", "english_or_japanese"): {"nose_root", "nose_tip", "body_upper"},
    "asf_cmu_01": {"thumb_left", "thumb_right"},
    "bvh_mocapnet_makehuman": {"thumb_left", "thumb_right"},
    "bvh_pymo_no_neck": {"thumb_left", "thumb_right"},
    "x_dwarf": {
        "l_shoulder",
        "l_elbow",
        "r_shoulder",
        "r_elbow",
        "r_hip",
        "pelvis",
        "thorax",
        "head_top",
        "body_upper",
        "arm_left",
        "elbow_left",
        "arm_right",
        "elbow_right",
        "leg_right",
        "thumb_left",
        "thumb_right",
    },  # sholda and elbo; joints placed by eye, so that the sides differ; a spine numbered from above
    "hik_blue_dude": {"tiptoe_left", "tiptoe_right"},
    "student_knight_fk_ik": {"thumb_left", "thumb_right", "tiptoe_left", "tiptoe_right"},
    "freedance_bastioni": {"body_upper"},
    "game_female_jnt": {"body_upper"},
    "game_male_jnt": {"body_upper"},
    "minotaur": {"body_upper"},
    "two_joint_legs_with_tail": {"body_upper"},
}


@pytest.mark.parametrize("name, route", REAL_NAMED, ids=lambda value: value)
def test_every_joint_of_a_real_rig_is_right(name, route):
    verdicts = answers(REAL[name], route)
    assert {key for key, verdict in verdicts.items() if verdict == "missing"} == MAY_MISS.get(
        (name, route), MAY_MISS.get(name, set())
    )
    assert set(verdicts.values()) <= {"right", "missing"}


def test_a_figure_whose_arms_and_legs_have_names_of_other_bones_must_be_confirmed():
    specimen = Specimen(REAL[LIES[0]], LIES[1])
    figure = recognise(specimen.joints()).figures[0]
    assert figure.is_guess
    assert WRONG not in [verdict for verdict, _ in score(specimen, figure).values()]


def test_a_real_figure_whose_names_have_the_sides_exchanged_must_be_confirmed():
    rig = read_rigs(OWN_RIGS / "mirrored")["md5_bob"]
    figure = recognise(Specimen(rig, "scene").joints()).figures[0]
    assert figure.is_guess and any("the way the feet point" in text for text in figure.warnings)


def test_joints_with_english_and_japanese_names_are_one_rig():
    """Arms in Japanese, the rest in English, as a converter writes a model whose English field is partly empty."""
    specimen = Specimen(OWN["mmd_english"], "english")
    for key in ("shoulder", "elbow", "wrist"):
        for side, mark in (("l", "左"), ("r", "右")):
            word = {"shoulder": "腕", "elbow": "ひじ", "wrist": "手首"}[key]
            specimen.names[specimen.key[f"{side}_{key}"]["bone"]] = escaped(mark + word)
    figure = recognise(specimen.joints()).figures[0]
    assert not figure.is_guess
    assert {verdict for verdict, _ in score(specimen, figure).values()} == {"right"}


def test_no_joint_is_wrong_where_english_names_are_lost_or_lie():
    wrong, figures = [], 0
    for name, rig in REAL.items():
        if "english" not in rig["maya"]:
            continue
        specimen = Specimen(rig, "english")
        for figure in recognise(specimen.joints()).figures:
            assert rig["kind"] == "humanoid", name
            figures += not figure.is_guess
            wrong += [(name, key) for key, (verdict, _) in score(specimen, figure).items() if verdict == WRONG]
    assert wrong == []
    assert figures >= 15


WITH_DEFINITION = [name for name, rig in REAL.items() if any(bone.get("slot") for bone in rig["bones"])]


@pytest.mark.parametrize("are_named", [True, False], ids=["named", "nameless"])
@pytest.mark.parametrize("name", WITH_DEFINITION)
def test_a_humanik_definition_of_a_real_rig_gives_every_joint_of_the_body(name, are_named):
    specimen = Specimen(REAL[name], "scene")
    specimen.slots = [bone.get("slot", "") for bone in REAL[name]["bones"]]
    if not are_named:
        specimen.names = [f"q{index}z" for index in range(len(specimen.names))]
    found = recognise(specimen.joints())
    assert len(found.figures) == 1 and not found.figures[0].is_guess
    verdicts = {key: verdict for key, (verdict, _) in score(specimen, found.figures[0]).items()}
    missing = {key for key, verdict in verdicts.items() if verdict != "right"}
    assert WRONG not in verdicts.values()
    assert missing <= {"thumb_left", "thumb_right"} | MAY_MISS.get(name, set())  # its slots leave thumbs open


def test_no_joint_of_a_real_rig_is_wrong_where_all_names_are_taken_away():
    wrong, figures = [], 0
    for name, rig in REAL.items():
        specimen = Specimen(rig, routes_of(rig)[0])
        specimen.names = [f"q{index}z" for index in range(len(specimen.names))]
        specimen.originals = [None] * len(specimen.names)
        for figure in recognise(specimen.joints()).figures:
            assert rig["kind"] == "humanoid" and figure.is_guess, name
            figures += 1
            wrong += [(name, key) for key, (verdict, _) in score(specimen, figure).items() if verdict == WRONG]
    assert wrong == []
    assert figures >= 25


def test_real_props_and_creatures_are_refused_or_must_be_confirmed_on_every_route():
    negatives = [(name, rig) for name, rig in REAL.items() if rig["kind"] == "negative"]
    assert len(negatives) == 15
    for name, rig in negatives:
        for route in routes_of(rig):
            figures = recognise(Specimen(rig, route).joints()).figures
            assert all(figure.is_guess for figure in figures), (name, route)
            assert not figures or name == "neg_dragon", (name, route)


@pytest.mark.parametrize("convention", CONVENTIONS, ids=lambda convention: convention.name)
def test_each_convention_has_a_test_rig_that_it_explains(convention):
    rig = OWN[convention.settings["test_rig"]]
    found = [recognise(Specimen(rig, route).joints()).figures[0].convention for route in routes_of(rig)]
    assert convention.name in found


def test_a_new_convention_is_one_more_file(tmp_path):
    for path in (ROOT / "maya_plugin/scripts/pose_annotations/core/recognition/conventions").glob("*.json"):
        (tmp_path / path.name).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    added = dict.fromkeys(("name", "title", "source", "test_rig"), "puppets")
    added["roles"] = {"knee": ["hinge"]}
    (tmp_path / "puppets.json").write_text(json.dumps(added), encoding="utf-8")
    assert [each.name for each in load_conventions(str(tmp_path)) if each.name == "puppets"] == ["puppets"]
    assert len(load_conventions(str(tmp_path))) == len(CONVENTIONS) + 1
