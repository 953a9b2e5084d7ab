"""The report page as text: complete in itself, true to the document, safe with any name."""

import json
import os
import re
import struct
import tempfile
import zlib

import pytest
from pose_annotations.core.documents import export_report
from pose_annotations.core.errors import ExportError
from pose_annotations.core.messages import Message

GOOD = os.path.join(os.path.dirname(__file__), "..", "..", "shared_schema", "good")


def _document(name="two_people_in_one_picture"):
    with open(os.path.join(GOOD, name + ".pose.json"), encoding="utf-8") as stream:
        return json.load(stream)


def _data(page):
    text = re.search(r'<script type="application/json" id="data">(.*?)</script>', page, re.DOTALL).group(1)
    return json.loads(text)


def _png(width, height):
    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    rows = b"".join(b"\0" + b"\x80\x90\xa0" * width for _ in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def test_page_holds_every_record_with_its_points_and_states(tmp_path):
    document = _document()
    data = _data(export_report.build_report(document, str(tmp_path)))
    assert [frame["f"] for frame in data["frames"]] == [3]
    people = data["frames"][0]["p"]
    assert [person["c"] for person in people] == ["miku:root", "rin:root"]
    assert people[0]["j"][0] == document["annotations"][0]["joint_self"][0][:2]
    assert people[0]["s"] == "v" * 16


def test_page_needs_nothing_from_outside(tmp_path):
    page = export_report.build_report(_document(), str(tmp_path))
    assert not re.search(r"""(?:src|href)=["']?(?:https?:)?//""", page)
    assert "@@" not in page


def test_pictures_are_linked_relative_to_the_page_with_escapes(tmp_path):
    document = _document()
    document["annotations"][0]["img_paths"] = document["annotations"][1]["img_paths"] = "踊り 1/a#1.png"
    data = _data(export_report.build_report(document, str(tmp_path)))
    assert data["links"] == {"踊り 1/a#1.png": "images/%E8%B8%8A%E3%82%8A%201/a%231.png"}


def test_small_pictures_are_put_into_the_page(tmp_path):
    folder = tmp_path / "images" / "dance"
    folder.mkdir(parents=True)
    (folder / "dance.0003.png").write_bytes(_png(4, 4))
    data = _data(export_report.build_report(_document(), str(tmp_path)))
    assert data["links"]["dance/dance.0003.png"].startswith("data:image/png;base64,")


def test_pictures_that_browsers_do_not_show_are_said_to_be_so(tmp_path):
    document = _document("one_person_two_frames")
    for record in document["annotations"]:
        record["img_paths"] = record["img_paths"].replace(".png", ".exr")
    data = _data(export_report.build_report(document, str(tmp_path)))
    assert set(data["shown"].values()) == {0}


def test_names_from_the_scene_cannot_break_out_of_the_page(tmp_path):
    document = _document()
    evil = "</script><script>alert(1)</script><!-- @@script@@"
    document["source"]["scene"] = evil
    document["annotations"][0]["character"] = evil
    page = export_report.build_report(document, str(tmp_path), warnings=[evil])
    assert "<script>alert" not in page
    assert page.count("<script") == 2
    assert _data(page)["frames"][0]["p"][0]["c"] == evil


def test_warnings_and_findings_are_listed(tmp_path):
    document = _document("every_joint_state")
    page = export_report.build_report(document, str(tmp_path), warnings=["the render region is on"])
    assert "the render region is on" in page
    assert "l_wrist of figure: not there in any frame" in page


def test_warnings_and_what_part_it_is_are_in_both_languages(tmp_path):
    document = _document("every_joint_state")
    document["source"].update(frames="1-10", of_frames="1-100")
    unsure = Message("camera {} is not verified: {}", "shotCam", "lensSqueezeRatio 2")
    page = export_report.build_report(document, str(tmp_path), warnings=[unsure])
    assert '<span lang="en">camera shotCam is not verified: lensSqueezeRatio 2</span>' in page
    assert '<span lang="ja">カメラ shotCam は検証されていません: lensSqueezeRatio 2</span>' in page
    assert '<span lang="ja">フレーム 1-10（全体は 1-100）' in page
    both = r'<span lang="en">(\d+) visible, [^<]*</span><span lang="ja">見える (\d+)、[^<]*</span>'
    assert len(set(re.search(both, page).groups())) == 1


def test_very_many_findings_are_cut_and_counted(tmp_path):
    document = _document("one_person_two_frames")
    template, records = document["annotations"][0], []
    for frame in range(1, 501):
        record = json.loads(json.dumps(template))
        record.update(frame=frame, img_paths="a.{:04d}.png".format(frame))
        record.pop("joints_world", None)
        if frame % 4 == 0:  # leaps away and back, a fourth of the time
            record["joint_self"][15][0] += 400
        records.append(record)
    document["annotations"] = records
    page = export_report.build_report(document, str(tmp_path))
    assert page.count("<li>") == export_report.MOST_LINES + 1
    assert 'data-frame="4"><span lang="en">l_wrist of figure: jumps at frame 4</span>' in page
    more = int(re.search(r"and (\d+) more: step through", page).group(1))
    # there and back, but for the last frame; and that the other joints do not move at all
    assert more == 249 + 1 - export_report.MOST_LINES


def test_report_lies_beside_its_document_and_is_written_whole(tmp_path):
    path = tmp_path / "dance.cam.pose.json"
    path.write_text(json.dumps(_document()), encoding="utf-8")
    report = export_report.write_report(str(path))
    assert report == str(tmp_path / "dance.cam.report.html")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["dance.cam.pose.json", "dance.cam.report.html"]


def test_a_folder_that_cannot_be_written_is_one_clear_error(tmp_path, monkeypatch):
    path = tmp_path / "dance.cam.pose.json"
    path.write_text(json.dumps(_document()), encoding="utf-8")

    def refuse(*_, **__):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(tempfile, "mkstemp", refuse)
    with pytest.raises(ExportError, match=r"report\.html"):
        export_report.write_report(str(path))
    assert [p.name for p in tmp_path.iterdir()] == ["dance.cam.pose.json"]


def test_the_mapping_shows_names_as_they_were_in_the_model(tmp_path):
    document = _document("one_person_two_frames")
    document["source"]["credits"] = "Model: <somebody>"
    path = "|figure|FBXASC229FBXASC183FBXASC166FBXASC230FBXASC137FBXASC139FBXASC233FBXASC166FBXASC150"
    for record in document["annotations"]:
        record["joint_source"][15] = {"kind": "bone", "from": [path], "rule": "position"}
    page = export_report.build_report(document, str(tmp_path))
    assert '<span title="{}">左手首</span>'.format(path) in page
    assert "Model: &lt;somebody&gt;" in page
