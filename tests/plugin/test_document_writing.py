"""The document appears whole or not at all, and is what the records said."""

import errno
import json
import os

import pytest
from pose_annotations.core.documents import document
from pose_annotations.core.errors import CharacterError, DocumentError, OutputError, RetryError, from_os_error
from pose_annotations.core.frames_and_images.frames import Chunk
from pose_annotations.core.image_space import records
from pose_annotations.core.keypoint_sets import MPII16

SHARED = os.path.join(os.path.dirname(__file__), "..", "..", "shared_schema")
HEADER = document.document_header("0.1.0", "2024", {"scene": "踊り.ma", "images": "."})


def _leftovers(folder):
    return sorted(os.listdir(folder))


def test_a_published_document_holds_the_records_in_order(tmp_path):
    path = tmp_path / "a.pose.json"
    with document.DocumentWriter(str(path)) as writer:
        writer.add({"frame": 1, "character": "初音"})
        writer.add({"frame": 2})
        writer.finish(HEADER)
        writer.publish()
    written = json.loads(path.read_text(encoding="utf-8"))
    assert written["annotations"] == [{"frame": 1, "character": "初音"}, {"frame": 2}]
    assert written["source"]["scene"] == "踊り.ma"
    assert written["skeleton"]["joints"][0] == "r_ankle"
    assert _leftovers(tmp_path) == ["a.pose.json"]


def test_a_document_without_records_is_still_whole(tmp_path):
    path = tmp_path / "a.pose.json"
    with document.DocumentWriter(str(path)) as writer:
        writer.finish(HEADER)
        writer.publish()
    assert json.loads(path.read_text(encoding="utf-8"))["annotations"] == []


def test_without_publishing_nothing_is_left_and_the_old_document_stays(tmp_path):
    path = tmp_path / "a.pose.json"
    path.write_text("old", encoding="utf-8")
    with pytest.raises(RuntimeError, match="stop"), document.DocumentWriter(str(path)) as writer:
        writer.add({"frame": 1})
        raise RuntimeError("stop")
    assert path.read_text(encoding="utf-8") == "old"
    assert _leftovers(tmp_path) == ["a.pose.json"]


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_a_value_that_is_no_number_stops_the_export(tmp_path, value):
    writer = document.DocumentWriter(str(tmp_path / "a.pose.json"))
    with writer, pytest.raises(DocumentError, match="record 0 \\(frame 3"):
        writer.add({"frame": 3, "x": value})
    assert _leftovers(tmp_path) == []


def test_a_disk_that_loses_data_is_noticed_on_reading_back(tmp_path, monkeypatch):
    path = tmp_path / "a.pose.json"
    real = os.fsync

    def lossy(handle):
        os.ftruncate(handle, os.fstat(handle).st_size - 40)
        real(handle)

    monkeypatch.setattr(document.os, "fsync", lossy)
    with document.DocumentWriter(str(path)) as writer, pytest.raises(OutputError, match="loses data"):
        for frame in range(10):
            writer.add({"frame": frame})
        writer.finish(HEADER)
        writer.publish()
    assert _leftovers(tmp_path) == []


def test_a_full_disk_is_worth_another_try(tmp_path, monkeypatch):
    def full(handle):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(document.os, "fsync", full)
    with document.DocumentWriter(str(tmp_path / "a.pose.json")) as writer, pytest.raises(RetryError) as raised:
        writer.finish(HEADER)
        writer.publish()
    assert raised.value.exit_code == 3 and raised.value.may_retry
    assert "No space left" in str(raised.value)
    assert _leftovers(tmp_path) == []


def test_a_folder_that_cannot_be_made_is_said_before_the_first_frame(tmp_path):
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(OutputError, match="output folder") as raised:
        document.prepare_folder(str(tmp_path / "file" / "out"))
    assert raised.value.exit_code == 1


def test_a_prepared_folder_is_left_empty(tmp_path):
    document.prepare_folder(str(tmp_path / "new" / "踊り"))
    assert _leftovers(tmp_path / "new" / "踊り") == []


@pytest.mark.parametrize(
    ("number", "code"), [(errno.ENOSPC, 3), (errno.EIO, 3), (errno.EROFS, 3), (errno.EACCES, 1), (errno.ENOTDIR, 1)]
)
def test_conditions_of_the_machine_may_be_retried_others_not(number, code):
    assert from_os_error(OSError(number, "x"), "write {}", "a", "choose b").exit_code == code


def test_windows_codes_for_a_lost_share_may_be_retried():
    lost = OSError(errno.EINVAL, "The specified network name is no longer available")
    lost.winerror = 64
    assert from_os_error(lost, "write {}", "a", "choose b").exit_code == 3


def test_a_folder_that_goes_while_it_is_written_to_may_be_retried(tmp_path):
    folder = tmp_path / "share"
    folder.mkdir()
    with document.DocumentWriter(str(folder / "a.pose.json")) as writer:
        writer.add({"frame": 1})
        folder.rename(tmp_path / "elsewhere")
        with pytest.raises(RetryError, match="the folder has gone meanwhile; see that the disk or network share"):
            writer.finish(HEADER)


def test_the_documents_name_says_scene_camera_layer_and_chunk():
    assert document.document_name("dance", "cam") == "dance.cam.pose.json"
    assert (
        document.document_name("dance", "|rig|ns:cam", "hero", Chunk(2, 5)) == "dance.rig_ns_cam.hero.2-of-5.pose.json"
    )


# Records ------------------------------------------------------------------------------------------------------------

PICTURE = records.Picture("dance.0001.png", 200, 100, 1, 0, {"name": "cam"})
SOURCES = [{"kind": "bone", "from": ["|j"], "rule": "position"}] * 16


def _person(name, at, state="visible", body=()):
    joints = tuple(records.JointInPicture(state, (at[0] + i, at[1] + 2 * i), (0.0, 0.0, float(i))) for i in range(16))
    return records.PersonInPicture(name, joints, SOURCES, {"neck": (1.5, 2.5)}, body, ())


def test_a_record_carries_the_joints_in_fractions_of_a_pixel():
    (record,) = records.records_of_picture(PICTURE, [_person("a", (10.12345, 20.5))])
    assert record["joint_self"][0] == [10.1235, 20.5, 1]
    assert record["joints_world"][3] == [0.0, 0.0, 3.0]
    assert record["drawings21"]["neck"] == [1.5, 2.5]
    assert record["drawings21"]["head"] is None


def test_each_person_has_the_others_beside_it():
    first, second = records.records_of_picture(PICTURE, [_person("a", (10, 20)), _person("b", (90, 30))])
    assert (first["numOtherPeople"], first["joint_others"]) == (1, [second["joint_self"]])
    assert second["objpos_other"] == [first["objpos"]]
    assert (first["people_index"], second["people_index"]) == (1, 2)


def test_someone_off_the_picture_has_no_record_and_is_no_other():
    (record,) = records.records_of_picture(PICTURE, [_person("a", (10, 20)), _person("b", (900, 30))])
    assert (record["character"], record["numOtherPeople"]) == ("a", 0)


def _rows(record):
    """The joints of a document's record as a camera hands them over."""
    nowhere = ("behind", "missing")
    return tuple(
        records.JointInPicture(state, None if state in nowhere else (x, y), None)
        for (x, y, _), state in zip(record["joint_self"], record["joint_state"])
    )


with open(os.path.join(SHARED, "good", "boxes_from_joints.pose.json"), encoding="utf-8") as _stream:
    WORKED_BY_HAND = json.load(_stream)["annotations"]


@pytest.mark.parametrize("expected", WORKED_BY_HAND, ids=lambda record: record["character"])
def test_boxes_from_joints_are_those_of_the_shared_examples(expected):
    picture = PICTURE._replace(width=expected["img_width"], height=expected["img_height"])
    person = records.PersonInPicture("a", _rows(expected), SOURCES, {}, (), ())
    (record,) = records.records_of_picture(picture, [person])
    for key in ("bbox", "head_rect", "objpos"):
        assert record[key] == (expected[key] and pytest.approx(expected[key], abs=1e-3)), key
    assert record["scale_provided"] == pytest.approx(expected["scale_provided"], abs=1e-5)
    assert (record["bbox_rule"], record["head_rect_rule"]) == (expected["bbox_rule"], expected["head_rect_rule"])


def test_boxes_of_the_mesh_have_keys_of_their_own_and_move_no_other():
    bare = _person("a", (10, 20))
    meshed = _person("a", (10, 20), body=[(-30, 15), (60, 170)])._replace(head_px=[(20, 30), (26, 41)])
    (plain,), (record,) = (records.records_of_picture(PICTURE, [person]) for person in (bare, meshed))
    assert record["mesh_bbox"] == [0.0, 15.0, 60.0, 85.0]
    assert record.get("head_mesh_rect") == [20.0, 30.0, 6.0, 11.0]
    assert (plain["mesh_bbox"], plain["head_mesh_rect"]) == (None, None)
    for key in ("bbox", "head_rect", "objpos", "scale_provided"):
        assert record[key] == plain[key], key


def test_someone_of_whom_only_a_mesh_is_in_the_picture_is_where_that_is():
    """Fingers reach in, every joint is beyond the border: no box from joints lies on the picture."""
    (record,) = records.records_of_picture(PICTURE, [_person("a", (230, 20), body=[(180, 40), (260, 60)])])
    assert record["bbox"] is None
    assert record["mesh_bbox"] == [180.0, 20.0, 20.0, 40.0]
    assert (record["objpos"], record["scale_provided"]) == ([190.0, 40.0], 0.2)


def test_v_is_1_only_for_visible_joints():
    """One of the faults of the script that this plug-in supersedes: it wrote no visibility."""
    (record,) = records.records_of_picture(PICTURE, [_person("a", (10, 20), "occluded")])
    assert {row[2] for row in record["joint_self"]} == {0}
    assert record["joint_state"] == ["occluded"] * 16


def test_missing_and_behind_joints_are_zero():
    person = _person("a", (10, 20))
    joints = (records.JointInPicture("missing", None, None), records.JointInPicture("behind", None, (1.0, 2.0, 3.0)))
    (record,) = records.records_of_picture(PICTURE, [person._replace(joints=joints + person.joints[2:])])
    assert record["joint_self"][:2] == [[0.0, 0.0, 0], [0.0, 0.0, 0]]
    assert record["joints_world"][:2] == [None, [1.0, 2.0, 3.0]]


def test_pckhs_length_of_a_head_is_three_quarters_of_neck_to_crown_as_mpiis():
    neck, crown = MPII16.joints.index("upper_neck"), MPII16.joints.index("head_top")
    person = _person("a", (10, 20))
    joints = list(person.joints)
    joints[neck] = records.JointInPicture("visible", (50.0, 60.0), None)
    joints[crown] = records.JointInPicture("visible", (50.0, 30.0), None)
    (record,) = records.records_of_picture(PICTURE, [person._replace(joints=tuple(joints))])
    _x, _y, width, height = record["head_rect"]
    assert 0.6 * (width**2 + height**2) ** 0.5 == pytest.approx(22.5, abs=1e-3)


def test_a_joint_at_infinity_is_named_with_its_frame():
    person = _person("a", (10, 20))
    joints = (records.JointInPicture("outside", (float("nan"), 1.0), None), *person.joints[1:])
    with pytest.raises(CharacterError, match="character 'a' has no finite position at frame 1"):
        records.records_of_picture(PICTURE, [person._replace(joints=joints)])


def test_records_validate_against_the_schema():
    jsonschema = pytest.importorskip("jsonschema")
    from pathlib import Path

    schema = Path(__file__).resolve().parents[2] / "shared_schema/schema/pose_document.v1.schema.json"
    people = [_person("a", (10, 20)), _person("b", (90, 30))]
    whole = dict(HEADER, annotations=records.records_of_picture(PICTURE._replace(camera=None), people))
    jsonschema.Draft202012Validator(json.loads(schema.read_text(encoding="utf-8"))).validate(whole)
