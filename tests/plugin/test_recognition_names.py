"""What import routes do to names, undone. Expected texts are literals from the routes' own sources."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pose_annotations.core.recognition.bone_names import decode_fbxasc, leaf_name, name_keys, namespace_of, readings


def first(name, **attributes):
    return readings(name, attributes)[0].text


@pytest.mark.parametrize(
    "node, original",
    [
        ("FBXASC232FBXASC133FBXASC149FBXASC046L", "腕.L"),
        ("FBXASC229FBXASC183FBXASC166FBXASC232FBXASC133FBXASC149", "左腕"),
        ("FBXASC141FBXASC182FBXASC152r", "左腕"),  # cp932: the last byte is a plain r
        ("guruFBXASC094bu", "guru^bu"),
        ("FBXASC1695", "FBXASC1695"),  # one stray byte is no text in UTF-8; 5 is a literal digit
        ("FBXASC0492FBXASC046joint_LeftHip", "12.joint_LeftHip"),
    ],
)
def test_fbxasc_bytes_become_text(node, original):
    assert original in decode_fbxasc(node) or node == original


@pytest.mark.parametrize(
    "node, words",
    [
        ("No_24_joint_LeftArm", "LeftArm"),
        ("No_3_i_joint_Waist", "Waist"),
        ("No_2_i_joint_guruFBXASC094bu", "guru^bu"),
        ("No_FBXASC0451_i_Root", "Root"),
        ("FBXASC0492FBXASC046joint_LeftHip", "LeftHip"),
        ("shot:miku:No_10_i_joint_LeftToe", "LeftToe"),
    ],
)
def test_mmd4maya_numbers_and_marks_are_taken_off(node, words):
    assert first(node) == words


def test_the_name_that_mmdpaimaya_kept_beats_the_node_name():
    assert first("|miku|hidariude", namae="左腕") == "左腕"


@pytest.mark.parametrize("suffix", ["_ncl1_1", "_ncl2", "_ul1", "_lu2"])
def test_suffixes_of_the_fbx_plugin_are_taken_off(suffix):
    assert first("LeftArm" + suffix) == "LeftArm"


def test_shift_jis_read_as_gbk_or_latin_1_is_offered_as_a_doubtful_reading():
    assert ("左腕", True) in [(r.text, r.is_doubtful) for r in readings("嵍榬")]
    assert ("上半身", True) in [(r.text, r.is_doubtful) for r in readings("忋敿恎")]
    assert ("右腕", True) in [(r.text, r.is_doubtful) for r in readings("\x89E\x98r")]


@pytest.mark.parametrize(
    "name, side, text",
    [
        ("左ひじ", "l", "ひじ"),
        ("肘.R", "r", "ひじ"),
        ("腰キャンセル左", "l", "腰キャンセル"),
        ("左足ＩＫ", "l", "足ik"),
        ("右親指１", "r", "親指1"),
        ("LeftUpLeg", "l", "upleg"),
        ("upper_arm.R", "r", "upperarm"),
        ("lShldrBend", "l", "shldrbend"),
        ("J_Bip_L_UpperArm", "l", "jbipupperarm"),
        ("Bip001 R Thigh", "r", "bip001thigh"),
        ("hidariashikubi", "l", "ashikubi"),
        ("arm_L0_0_jnt", "l", "arm00jnt"),
        ("Spine1", "", "spine1"),
    ],
)
def test_sides_and_words_are_told_apart(name, side, text):
    assert (side, text) == (name_keys(name)[0].side, name_keys(name)[0].text)


def test_words_match_whole_only():
    assert name_keys("左手首")[0].text != name_keys("首")[0].text
    assert name_keys("hidaritekubi")[0].text == "tekubi"


def test_a_toe_named_with_its_side_between_bars_is_not_the_ankle():
    assert name_keys("足首_L_")[0] != name_keys("足首.L")[0]


def test_namespaces_are_apart_from_names():
    assert leaf_name("|grp|a:b:hip") == "hip"
    assert namespace_of("|grp|a:b:hip") == "a:b"
    assert namespace_of("|a:grp|hip") == ""


@given(st.text(max_size=40))
def test_no_name_makes_decoding_fail(name):
    assert readings(name)
    for reading in readings(name):
        assert name_keys(reading.text)


@given(st.text(alphabet="FBXASC0123456789_左r", max_size=60))
def test_broken_escapes_do_not_make_decoding_fail(name):
    assert decode_fbxasc(name)
