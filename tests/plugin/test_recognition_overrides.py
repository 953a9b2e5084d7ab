"""A mapping file has the last word; what it names must be there."""

import os
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "benchmarks"))

from pose_annotations.core.errors import CharacterError, UsageError  # noqa: E402
from pose_annotations.core.recognition.mapping import format_mapping, parse_mapping, read_mapping, save_mapping  # noqa: E402
from pose_annotations.core.recognition.recognise import recognise  # noqa: E402
from rig_corpus import OWN_RIGS, Specimen, read_rigs  # noqa: E402

RIGS = read_rigs(OWN_RIGS)


def mixamo(names=None):
    specimen = Specimen(RIGS["mixamo"], "scene")
    if names:
        specimen.names = [names.get(name, name) for name in specimen.names]
    return specimen.joints()


def leaf(mapping):
    return mapping.nodes[0].rsplit("|", 1)[-1]


@pytest.mark.parametrize("pattern", ["mixamorig:RightForeArm", "RightForeArm", "*RightFore*", "*:RightForeA?m"])
def test_a_pattern_finds_the_joint_with_or_without_namespace(pattern):
    figure = recognise(mixamo(), {"r_wrist": pattern}).figures[0]
    assert leaf(figure.joints["r_wrist"]) == "mixamorig:RightForeArm"
    assert figure.joints["r_wrist"].kind == "manual"


def test_a_full_path_is_a_pattern():
    path = recognise(mixamo()).figures[0].joints["l_knee"].nodes[0]
    assert recognise(mixamo(), {"l_ankle": path}).figures[0].joints["l_ankle"].nodes == (path,)


def test_the_name_before_the_import_finds_the_joint():
    joints = Specimen(RIGS["mmd_semistandard"], "fbxasc").joints()
    figure = recognise(joints, {"l_wrist": "手捩.L"}).figures[0]
    assert figure.joints["l_wrist"].kind == "manual"


def test_none_takes_a_keypoint_away_and_says_so():
    figure = recognise(mixamo(), {"head_top": "none", "l_hip": "none"}).figures[0]
    assert figure.joints["head_top"].kind == figure.joints["l_hip"].kind == "none"
    assert "mapping" in figure.joints["l_hip"].reason
    assert figure.joints["pelvis"].kind == "none", "the mean of both hips needs both"


def test_derived_keypoints_follow_an_override():
    figure = recognise(mixamo(), {"l_hip": "LeftLeg"}).figures[0]
    assert any(node.endswith("LeftLeg") for node in figure.joints["pelvis"].nodes)


def test_an_unknown_joint_is_an_error_with_the_nearest_names():
    with pytest.raises(CharacterError) as error:
        recognise(mixamo(), {"l_wrist": "LeftHnd"})
    assert "'LeftHnd'" in str(error.value) and "LeftHand" in str(error.value) and "l_wrist" in str(error.value)


def test_all_unknown_joints_are_reported_at_once():
    with pytest.raises(CharacterError) as error:
        recognise(mixamo(), {"l_wrist": "nowhere", "r_wrist": "nothing"})
    assert "nowhere" in str(error.value) and "nothing" in str(error.value)


def test_a_pattern_that_fits_several_joints_is_an_error_that_shows_them():
    with pytest.raises(CharacterError, match=r"'\*Hand' fits 2 joints"):
        recognise(mixamo(), {"l_wrist": "*Hand"})


def test_a_mapping_makes_a_figure_of_a_rig_that_names_do_not_tell():
    specimen = Specimen(RIGS["vroid"], "scene")
    keypoints = [name for name in specimen.key if name[:2] in ("l_", "r_")] + ["upper_neck"]
    bones = {name: specimen.key[name]["bone"] for name in keypoints}
    specimen.names = ["q{}z".format(index) for index in range(len(specimen.names))]
    assert not recognise(specimen.joints()).figures
    overrides = {name: "q{}z".format(index) for name, index in bones.items()}
    overrides["neck"] = "q{}z".format(specimen.key["neck"]["bone"])
    figure = recognise(specimen.joints(), overrides).figures[0]
    assert {figure.joints[name].kind for name in keypoints} == {"manual"}
    assert not figure.is_guess


def test_an_override_for_one_character_leaves_the_other_alone():
    first, second = Specimen(RIGS["mixamo"], "scene"), Specimen(RIGS["biped"], "scene")
    first.groups, second.groups = ["one"], ["two"]
    first.names = [name.split(":")[1] for name in first.names]
    found = recognise(first.joints() + second.joints(), {"one/l_wrist": "LeftForeArm"})
    kinds = {figure.name: figure.joints["l_wrist"].kind for figure in found.figures}
    assert kinds == {"one": "manual", "two": "bone"}


def test_a_saved_mapping_reads_back_as_it_was(tmp_path):
    overrides = {"l_wrist": "*:手首_L", "head_top": "none", "miku/r_wrist": "|miku|a|b"}
    path = tmp_path / "マッピング.json"
    save_mapping(str(path), overrides)
    assert read_mapping(str(path)) == overrides
    assert os.listdir(str(tmp_path)) == [path.name]
    assert parse_mapping(format_mapping(overrides), "text") == overrides


def test_a_flat_object_by_hand_is_a_mapping():
    assert parse_mapping('{"l_wrist": "hand"}', "x.json") == {"l_wrist": "hand"}


@pytest.mark.parametrize(
    "text, words",
    [
        ("{", "is not JSON"),
        ("[]", "not a JSON object"),
        ('{"l_wrsit": "a"}', "nearest: l_wrist"),
        ('{"l_wrist": 3}', "in quotes"),
        ('{"characters": []}', "not an object of character"),
        ('{"characters": {"miku": {"nose": "a"}}}', "unknown keypoint 'nose'"),
    ],
)
def test_a_broken_mapping_is_refused_by_name(text, words):
    with pytest.raises(UsageError) as error:
        parse_mapping(text, "shot.json")
    assert words in str(error.value) and "shot.json" in str(error.value)


def test_a_mapping_that_is_not_there_is_refused():
    with pytest.raises(UsageError, match=r"nowhere\.json"):
        read_mapping("nowhere.json")


def test_a_mapping_in_another_encoding_is_refused(tmp_path):
    path = tmp_path / "sjis.json"
    path.write_bytes('{"l_wrist": "左手首"}'.encode("cp932"))
    with pytest.raises(UsageError, match="UTF-8"):
        read_mapping(str(path))
