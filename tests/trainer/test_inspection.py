"""What ``trainer validate`` finds beyond the schema, and what it leaves in peace."""

import copy
import json
import struct
import tempfile
import zlib
from pathlib import Path

import pytest

from trainer.annotations import MPII16, new_document
from trainer.inspection.inspect import inspect_file

WALK = [0, 7, 13, 22, 28, 37]


def kinds(problems):
    return [problem.kind for problem in problems]


def inspect(records):
    """Findings about a document of these records; its pictures are not looked at."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "d.pose.json"
        header = new_document("test", {"images": "."}, []).header
        path.write_text(json.dumps({**header, "annotations": records}))
        return inspect_file(path, pictures=False)[1]


@pytest.fixture
def walk(make_record):
    """Six frames of a person who moves sideways."""
    return [
        make_record(shift, img_paths=f"a/{number:04}.png", frame=number, character="miku")
        for number, shift in enumerate(WALK)
    ]


def set_joint(record, name, x, y, state="visible"):
    index = MPII16.index(name)
    record["joint_self"][index] = [x, y, int(state == "visible")] if state != "missing" else [0, 0, 0]
    record["joint_state"][index] = state


def test_a_sound_walk_has_no_findings(walk):
    assert inspect(walk) == []


def test_a_joint_that_is_never_there_is_named(walk):
    for record in walk:
        set_joint(record, "l_wrist", 0, 0, "missing")
    (problem,) = inspect(walk)
    assert (problem.kind, problem.is_error, problem.joint) == ("never-there", False, "l_wrist")
    assert "l_wrist is missing in all 6 records" in problem.message


def test_a_joint_that_is_never_in_the_image_is_named(walk):
    for record in walk:
        set_joint(record, "head_top", 320 + record["frame"], -12, "outside")
    assert [(p.kind, p.joint) for p in inspect(walk)] == [("never-in-image", "head_top")]


def test_a_joint_that_never_moves_among_moving_ones_is_named(walk):
    for record in walk:
        set_joint(record, "l_wrist", 400, 290)
    assert ("constant-joint", "l_wrist") in [(p.kind, p.joint) for p in inspect(walk)]


def test_a_person_who_stands_still_is_no_constant_joint(make_record):
    records = [make_record(img_paths=f"{n}.png") for n in range(6)]
    assert inspect(records) == []


def test_two_joints_on_one_spot_in_all_records_are_named(walk):
    for record in walk:
        set_joint(record, "l_wrist", *record["joint_self"][MPII16.index("l_elbow")][:2])
    assert "l_elbow and l_wrist lie on one spot" in inspect(walk)[0].message


def swap(record, part):
    right, left = MPII16.index(f"r_{part}"), MPII16.index(f"l_{part}")
    joints = record["joint_self"]
    joints[right], joints[left] = joints[left], joints[right]


@pytest.mark.parametrize("part", ["wrist", "knee"])
def test_a_swapped_pair_is_seen_against_its_neighbours_in_the_chain(walk, part):
    for record in walk:
        swap(record, part)
    assert any(p.kind == "sides-swapped" and part in p.message for p in inspect(walk))


def test_swapped_legs_are_seen_against_the_shoulders(walk):
    for record in walk:
        for part in ("hip", "knee", "ankle"):
            swap(record, part)
    assert [p.message[:45] for p in inspect(walk) if p.kind == "sides-swapped"] == [
        "left and right hip lie the other way round th"
    ]


def add_world(record, mirrored):
    # Metres of a person looking along +z with y up; its left is +x. Knees bent forwards by 12 cm.
    places = {
        "ankle": (12, 10, 0), "knee": (12, 50, 12), "hip": (10, 90, 0), "wrist": (30, 90, 20), "elbow": (28, 110, 0),
        "shoulder": (18, 140, 0),
    }  # fmt: skip
    centre = {"pelvis": (0, 90, 0), "thorax": (0, 140, 0), "upper_neck": (0, 150, 0), "head_top": (0, 175, 0)}
    world = []
    for name in MPII16.joints:
        if name in centre:
            world.append(list(centre[name]))
        else:
            x, y, z = places[name[2:]]
            world.append([x if name.startswith("l") != mirrored else -x, y, z])
    record["joints_world"] = world


def test_a_wholly_mirrored_body_is_seen_by_knees_that_bend_backwards(walk):
    sound, mirrored = copy.deepcopy(walk), walk
    for record in sound:
        add_world(record, mirrored=False)
    for record in mirrored:
        add_world(record, mirrored=True)
    assert inspect(sound) == []
    assert ["whole body" in p.message for p in inspect(mirrored)] == [True]


def test_a_bone_that_changes_its_length_in_the_world_is_named(walk):
    for record in walk:
        add_world(record, mirrored=False)
    walk[3]["joints_world"][MPII16.index("l_wrist")] = [30, 20, 20]
    (problem,) = inspect(walk)
    assert (problem.kind, problem.records, problem.joint) == ("bone-stretched", (3,), "l_wrist")


def test_a_limb_of_impossible_length_is_named_with_its_record(walk):
    set_joint(walk[2], "r_wrist", 5, 470)
    (problem,) = inspect(walk)
    assert (problem.kind, problem.records, problem.joint) == ("long-limb", (2,), "r_elbow")


def test_a_short_way_from_raised_shoulders_to_the_neck_is_no_impossible_limb(walk):
    shoulder_middle, neck = (
        walk[2]["joint_self"][MPII16.index("thorax")],
        walk[2]["joint_self"][MPII16.index("upper_neck")],
    )
    usual = shoulder_middle[1] - neck[1]
    set_joint(walk[2], "thorax", shoulder_middle[0], neck[1] + 4 * usual)
    assert inspect(walk) == []
    set_joint(walk[2], "thorax", shoulder_middle[0], neck[1] + 8 * usual)
    assert {(problem.kind, problem.records) for problem in inspect(walk)} == {("long-limb", (2,))}
    assert "8.0 times the median in record 2" in next(p.message for p in inspect(walk) if p.joint == "upper_neck")


def test_states_against_numbers_are_errors_with_record_path_and_joint(make_record):
    record = make_record()
    record["joint_self"][0][2] = 0
    record["joint_state"][1] = "missing"
    record["joint_self"][2] = [700.5, 20, 1]
    record["joint_state"][3], record["joint_self"][3][2] = "outside", 0
    problems = inspect([make_record(img_paths="b.png"), record])
    assert kinds(problems) == ["v-against-state", "v-against-state", "missing-with-place", "visible-off-image",
                               "outside-in-image"]  # fmt: skip
    assert problems[0].message.startswith("record 1 (a/0001.png), annotations[1].joint_self[0] (r_ankle): v is 0")
    assert "'visible' at (700.5, 20), off the 640 x 480 image" in problems[3].message
    assert all(problem.is_error for problem in problems)


def test_one_person_twice_in_one_picture_is_an_error_two_people_are_not(make_record):
    twice = [make_record(character="miku"), make_record(5, character="miku")]
    assert kinds(inspect(twice)) == ["person-twice"]
    two = [make_record(character="miku"), make_record(5, character="rin")]
    assert inspect(two) == []


def test_one_frame_in_two_pictures_is_a_warning(make_record):
    records = [make_record(n, img_paths=f"{n}.png", character="miku", frame=4) for n in range(2)]
    (problem,) = inspect(records)
    assert (problem.kind, problem.is_error) == ("frame-twice", False)


def test_an_empty_document_and_an_image_without_size_are_warnings(make_record):
    assert kinds(inspect([])) == ["empty"]
    assert kinds(inspect([make_record(img_width=0, img_height=0)])) == ["no-size"]


# --- pictures


def test_present_pictures_of_the_right_size_are_fine(make_record, write_tree, draw_picture, tmp_path):
    path = write_tree([make_record()])
    draw_picture(tmp_path / "images" / "a" / "0001.png")
    assert inspect_file(path, decode=True)[1] == []


def test_a_missing_picture_in_a_present_folder_is_an_error(make_record, write_tree, draw_picture, tmp_path):
    path = write_tree([make_record(), make_record(img_paths="a/0002.png")])
    draw_picture(tmp_path / "images" / "a" / "0001.png")
    (problem,) = inspect_file(path)[1]
    assert (problem.kind, problem.is_error, problem.records) == ("missing-picture", True, (1,))
    assert "0002.png" in problem.message


def test_without_any_image_folder_a_document_is_still_useful(make_record, write_tree):
    (problem,) = inspect_file(write_tree([make_record()]))[1]
    assert (problem.kind, problem.is_error) == ("pictures-not-checked", False)


def test_a_document_that_names_no_folder_may_lie_apart_from_its_pictures(make_record, write_tree):
    (problem,) = inspect_file(write_tree([make_record()], images="."))[1]
    assert (problem.kind, problem.is_error) == ("pictures-not-checked", False)


def test_a_folder_that_was_asked_for_must_be_there_and_full(make_record, write_tree, tmp_path):
    path = write_tree([make_record()], images=".")
    assert kinds(inspect_file(path, images=tmp_path / "none")[1]) == ["missing-folder"]
    assert kinds(inspect_file(path, images=tmp_path)[1]) == ["missing-picture"]


def test_a_picture_of_another_size_is_an_error_naming_both(make_record, write_tree, draw_picture, tmp_path):
    path = write_tree([make_record()])
    draw_picture(tmp_path / "images" / "a" / "0001.png", 320, 240)
    (problem,) = inspect_file(path)[1]
    assert (problem.kind, problem.is_error) == ("other-size", True)
    assert "is 320 x 240 pixels and the record says 640 x 480" in problem.message


def png_chunk(kind, body):
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(width, height, end=True):
    """A PNG of any size whose pixel data is four bytes long."""
    head = png_chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    start = b"\x89PNG\r\n\x1a\n" + head + png_chunk(b"IDAT", zlib.compress(b"\0\0\0\0"))
    return start + (png_chunk(b"IEND", b"") if end else b"")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "not a picture"),
        (b"hello", "not a picture"),
        (png(640, 480, end=False), "cut short"),
        (png(10**9, 1), "claims more pixels"),
        (png(60000, 60000), "claims more pixels"),
    ],
    ids=["empty", "text", "no end", "a billion wide", "bomb"],
)
def test_a_hostile_picture_is_one_clear_line(make_record, write_tree, tmp_path, content, words):
    path = write_tree([make_record()])
    picture = tmp_path / "images" / "a" / "0001.png"
    picture.parent.mkdir(parents=True)
    picture.write_bytes(content)
    (problem,) = inspect_file(path)[1]
    assert (problem.kind, problem.is_error) == ("unreadable-picture", True)
    assert words in problem.message
    assert "\n" not in problem.message


def test_damage_in_the_middle_is_found_by_decoding(make_record, write_tree, draw_picture, tmp_path):
    path = write_tree([make_record(img_paths="a.png")])
    picture = draw_picture(tmp_path / "images" / "a.png")
    content = bytearray(picture.read_bytes())
    content[60:120] = b"\x00" * 60
    picture.write_bytes(content)
    assert kinds(inspect_file(path, decode=True)[1]) == ["unreadable-picture"]


def test_a_symlink_out_of_the_image_folder_is_an_error(make_record, write_tree, draw_picture, tmp_path):
    path = write_tree([make_record(img_paths="a.png")])
    outside = draw_picture(tmp_path / "secret.png")
    (tmp_path / "images").mkdir()
    (tmp_path / "images" / "a.png").symlink_to(outside)
    (problem,) = inspect_file(path)[1]
    assert (problem.kind, problem.is_error) == ("picture-outside-folder", True)


# --- the command


def test_validate_says_ok_and_leaves_with_0(call, make_record, write_tree, draw_picture, tmp_path):
    path = write_tree([make_record()])
    draw_picture(tmp_path / "images" / "a" / "0001.png")
    assert call("validate", path) == (0, f"{path}: 1 record, ok\n", "")


def test_validate_fails_for_an_error_and_with_strict_for_a_warning(call, make_record, write_tree):
    path = write_tree([make_record()])
    code, out, _ = call("validate", path)
    assert (code, "1 record, 0 errors, 1 warning" in out) == (0, True)
    assert call("validate", path, "--strict")[0] == 1
    assert call("validate", path, "--strict", "--no-images")[0] == 0


def test_validate_lists_every_breach_of_the_schema_and_looks_at_all_documents(call, make_record, write_tree):
    bad = write_tree([make_record(img_width=-1), make_record(scale_provided=0)], "bad.pose.json")
    gone = bad.with_name("gone.pose.json")
    code, out, _ = call("validate", gone, bad, "--json")
    answers = json.loads(out)
    assert code == 1
    assert [answer["errors"] for answer in answers] == [1, 2]
    assert answers[0]["problems"][0]["message"] == "no such file; check the path"
    assert [problem["records"] for problem in answers[1]["problems"]] == [[0], [1]]


def test_validate_refuses_version_2_naming_both_versions(call, write_tree):
    path = write_tree([], schema_version="2.0")
    code, out, _ = call("validate", path)
    assert code == 1
    assert "version 2.0" in out
    assert "version 1.x" in out


def test_validate_without_a_document_is_wrong_usage(call):
    assert call("validate")[0] == 2
