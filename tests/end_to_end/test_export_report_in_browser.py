"""The export's report in a real headless Chromium: loads, plays, filters, obeys the keyboard; points sit right."""

from __future__ import annotations

import io
import json
import re
import struct
import sys
import zlib
from pathlib import Path

import pytest
from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
pytestmark = [pytest.mark.browser, pytest.mark.slow]
FRAMES = 3000


def _export_report():
    """The plug-in's module that writes the page."""
    sys.path.insert(0, str(ROOT / "maya_plugin/scripts"))
    try:
        from pose_annotations.core.documents import export_report
    finally:
        sys.path.pop(0)
    return export_report


@pytest.fixture(scope="module")
def report(tmp_path_factory) -> tuple[Path, dict]:
    """A report of 3,000 frames without pictures, of which a few carry something to filter for."""
    good = json.loads((ROOT / "shared_schema/good/one_person_two_frames.pose.json").read_text(encoding="utf-8"))
    template, records = good["annotations"][0], []
    for frame in range(1, FRAMES + 1):
        record = json.loads(json.dumps(template))
        record.update(frame=frame, img_paths=f"dance/dance.{frame:04d}.png")
        record["joint_self"] = [[x + frame % 40, y, v] for x, y, v in record["joint_self"]]
        records.append(record)
    for frame in (5, 900, 2999):
        records[frame - 1]["joint_state"][10] = "occluded"
        records[frame - 1]["joint_self"][10][2] = 0
    records[41]["joint_state"][15] = "missing"
    records[41]["joint_self"][15] = [0, 0, 0]
    records[99]["joint_state"][0] = records[1499]["joint_state"][0] = "outside"
    records[499]["joint_self"][15][0] += 400  # the left wrist leaps away and back
    for record in records:
        record.pop("joints_world", None)
    document = dict(good, annotations=records)
    folder = tmp_path_factory.mktemp("報告 report")
    path = folder / "dance.cam.pose.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    return Path(_export_report().write_report(str(path))), document


@pytest.fixture(scope="module")
def page(report, browser):
    page = browser.new_page(viewport={"width": 1300, "height": 850})
    page.problems = []
    # A picture that is not there is no fault of the page; everything else on the console is.
    page.on(
        "console",
        lambda m: m.type == "error" and "ERR_FILE_NOT_FOUND" not in m.text and page.problems.append(m.text),
    )
    page.on("pageerror", lambda error: page.problems.append(str(error)))
    page.goto(report[0].as_uri())
    yield page
    page.close()


def _where(page) -> str:
    return page.inner_text("#where")


def test_opens_on_the_first_frame_without_errors(page):
    page.reload()
    assert _where(page).startswith(f"frame 1 (1 of {FRAMES})")
    assert page.problems == []


def test_points_are_drawn_within_a_pixel_of_the_data(page, report):
    page.reload()
    page.fill("#slider", "123")
    drawn = page.evaluate(
        """() => Object.fromEntries(Array.from(document.querySelectorAll('#skeletons [data-joint]')).map(n => {
            const box = n.getBBox(); return [n.dataset.joint, [box.x + box.width / 2, box.y + box.height / 2]]; }))"""
    )
    record = report[1]["annotations"][123]
    names = report[1]["skeleton"]["joints"]
    assert set(drawn) == set(names)
    for name, (x, y, _) in zip(names, record["joint_self"], strict=True):
        assert abs(drawn[name][0] - x) < 1.0
        assert abs(drawn[name][1] - y) < 1.0


def test_keyboard_steps_through_the_frames(page):
    page.reload()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowLeft")
    assert _where(page).startswith("frame 2 ")
    page.keyboard.press("End")
    assert _where(page).startswith(f"frame {FRAMES} ")
    page.keyboard.press("Home")
    assert _where(page).startswith("frame 1 ")


def test_space_plays_and_stops(page):
    page.reload()
    page.keyboard.press(" ")
    page.wait_for_function("document.querySelector('#where').textContent.startsWith('frame 4 ')", timeout=5000)
    page.keyboard.press(" ")
    stopped = _where(page)
    page.wait_for_timeout(350)
    assert _where(page) == stopped


def test_filters_leave_the_frames_they_name(page):
    page.reload()
    page.check("input[value=occluded]")
    assert _where(page).startswith("frame 5 (1 of 3)")
    page.keyboard.press("End")
    assert _where(page).startswith("frame 2999 (3 of 3)")
    page.check("input[value=missing]")
    assert _where(page) == "No frame has that."
    page.uncheck("input[value=occluded]")
    assert _where(page).startswith("frame 42 (1 of 1)")
    page.uncheck("input[value=missing]")
    assert _where(page).startswith("frame 42 ")


def test_every_filter_says_how_many_frames_it_leaves_and_leaves_those(page):
    page.reload()
    expected = {"missing": (1, 42), "occluded": (3, 5), "outside": (2, 100), "jumped": (2, 500)}
    for value, (count, first) in expected.items():
        box = page.locator(f"input[value={value}]")
        assert box.locator("xpath=..").inner_text().endswith(f"({count})")
        box.check()
        assert _where(page).startswith(f"frame {first} (1 of {count})")
        if value == "jumped":
            assert page.locator("#skeletons circle.jump").count() == 1
        box.uncheck()
    assert page.problems == []


def test_a_ticked_box_marks_and_names_the_joints_that_it_found(page):
    page.reload()
    page.check("input[value=occluded]")
    assert page.locator("#skeletons circle.found").count() == 1
    assert page.inner_text("#found") == "r_wrist (hidden)"
    page.uncheck("input[value=occluded]")
    page.check("input[value=missing]")
    assert page.inner_text("#found") == "l_wrist (missing)"
    page.uncheck("input[value=missing]")
    assert page.locator("#skeletons circle.found").count() == 0
    assert page.locator("#found").is_hidden()


@pytest.mark.parametrize(("away", "is_far"), [(40, False), (4000, True)])
def test_a_joint_outside_the_picture_is_shown_on_a_margin_or_as_an_arrow_at_its_edge(page, tmp_path, away, is_far):
    document = json.loads((ROOT / "shared_schema/good/one_person_two_frames.pose.json").read_text(encoding="utf-8"))
    record = document["annotations"][0]
    record["joint_self"][15] = [record["img_width"] + away, 100, 0]
    record["joint_state"][15] = "outside"
    path = tmp_path / "outside.pose.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    other = page.context.browser.new_page(viewport={"width": 1300, "height": 850})
    try:
        other.goto(Path(_export_report().write_report(str(path))).as_uri())
        mark, view = (other.locator(one).bounding_box() for one in ("#skeletons [data-joint=l_wrist]", "#view"))
        picture = other.locator("#border").bounding_box()
        assert view["x"] < mark["x"] and mark["x"] + mark["width"] <= view["x"] + view["width"]
        assert mark["x"] > picture["x"] + picture["width"]
        assert other.evaluate("document.querySelector('[data-joint=l_wrist] title').textContent").endswith(
            "l_wrist: outside the picture"
        )
        x = mark["x"] + mark["width"] / 2
        scale = picture["width"] / record["img_width"]
        assert (abs(x - (picture["x"] + picture["width"] + away * scale)) > 8) == is_far
    finally:
        other.close()


def test_the_page_speaks_japanese_when_asked_and_from_the_start_in_a_japanese_browser(page, report):
    page.reload()
    assert page.inner_text("#play") == "Play"
    page.click("text=日本語")
    assert page.inner_text("#play") == "再生"
    assert _where(page).startswith("フレーム 1（1 / 3000）")
    assert page.locator("#facts h2").first.inner_text() == "書き出し"
    assert page.title().endswith("：ポーズ注釈")
    assert page.get_attribute("#view", "aria-label") == "フレームとその関節"
    assert page.get_attribute("#slider", "aria-label") == "フレーム"
    page.click("text=English")
    assert _where(page).startswith("frame 1 ")
    assert page.title().endswith(": pose annotations")
    context = page.context.browser.new_context(locale="ja-JP")
    try:
        other = context.new_page()
        other.goto(report[0].as_uri())
        assert other.evaluate("document.documentElement.lang") == "ja"
    finally:
        context.close()


def test_every_text_of_the_page_is_there_in_both_languages(page):
    """Visible words in Latin letters on the Japanese page: names of joints, files, keys and programs alone."""
    page.reload()
    page.click("text=日本語")
    page.evaluate("document.querySelectorAll('#facts table td, #where, #languages, h1, h3').forEach(n => n.remove())")
    text = page.evaluate("document.body.innerText")
    page.reload()
    names = {"pelvis", "thorax", "head", "top", "MMD", "figure", "r", "l", "wrist", "elbow", "knee", "ankle"}
    assert set(re.findall(r"[A-Za-z]+", text)) <= names, text


def test_a_finding_in_the_list_goes_to_its_frame(page):
    page.reload()
    page.check("input[value=missing]")
    page.locator("#warnings .go", has_text="l_wrist of figure: jumps at frame 500").click()
    assert _where(page).startswith(f"frame 500 (500 of {FRAMES})")
    assert not page.is_checked("input[value=missing]")


def test_two_boxes_that_no_frame_has_together_say_so_and_nothing_else(page):
    page.reload()
    page.check("input[value=occluded]")
    page.check("input[value=missing]")
    assert _where(page) == "No frame has that."
    assert page.locator("#skeletons *").count() == 0
    assert page.is_hidden("#no-picture")


def test_a_picture_that_is_not_there_is_said_and_the_joints_are_drawn(page):
    page.reload()
    page.wait_for_function("!document.querySelector('#no-picture').hidden")
    assert page.locator("#skeletons [data-joint]").count() == 16


@pytest.mark.parametrize("width", [1300, 420])
def test_the_page_fits_a_wide_and_a_narrow_window(page, width):
    page.set_viewport_size({"width": width, "height": 850})
    try:
        page.reload()
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
        for control in ("#view", "#play", "#slider", "#filters", "#facts"):
            box = page.locator(control).bounding_box()
            assert box["x"] >= 0 and box["x"] + box["width"] <= width, control
        page.check("#names")
        assert 10 <= page.locator("#skeletons text").first.bounding_box()["height"] <= 22  # can be read on both
    finally:
        page.set_viewport_size({"width": 1300, "height": 850})


# A figure that holds its arms sideways, so that all names of an arm would stand in one line; MPII's order.
SIDEWAYS = [(280, 440), (285, 370), (288, 300), (312, 300), (315, 370), (320, 440), (300, 298), (300, 210), (300, 190),
            (300, 130), (180, 210), (225, 210), (270, 210), (330, 210), (375, 210), (420, 210)]  # fmt: skip


@pytest.mark.parametrize("width", [1300, 420])
def test_names_of_joints_stand_beside_their_points_and_cover_no_other(page, tmp_path, width):
    document = json.loads((ROOT / "shared_schema/good/one_person_two_frames.pose.json").read_text(encoding="utf-8"))
    for record in document["annotations"]:
        record.update(img_width=600, img_height=500)
        record["joint_self"] = [[x, y, 1] for x, y in SIDEWAYS]
        record["joint_state"] = ["visible"] * 16
    path = tmp_path / "sideways.pose.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    other = page.context.browser.new_page(viewport={"width": width, "height": 850})
    try:
        other.goto(Path(_export_report().write_report(str(path))).as_uri())
        other.check("#names")
        centres = """selector => Array.from(document.querySelectorAll(selector)).map(n => {
            const b = n.getBoundingClientRect();
            return [n.dataset.joint || n.textContent, b.left, b.top, b.width, b.height]; })"""
        names = other.evaluate(centres, "#skeletons text")
        points = {name: box for name, *box in other.evaluate(centres, "#skeletons [data-joint]")}
    finally:
        other.close()
    assert sorted(name for name, *_ in names) == sorted(points)
    for number, (name, left, top, wide, high) in enumerate(names):
        x, y = points[name][0] + points[name][2] / 2, points[name][1] + points[name][3] / 2
        assert left - 12 <= x <= left + wide + 12, name
        assert abs(top + high / 2 - y) < 4 * high, name
        for before, left2, top2, wide2, high2 in names[:number]:
            across = min(left + wide, left2 + wide2) - max(left, left2)
            along = min(top + high, top2 + high2) - max(top, top2)
            assert across <= 3 or along <= 5, (name, before)  # a box has air above and below its line of text


def _pictures(folder, names, side=64):
    """Pictures of one colour each with a black pixel at (40, 10), by name; written as PNG without any library."""
    for number, name in enumerate(names):
        colour = bytes((200, 60 + 80 * number, 20))
        rows = [b"\0" + b"".join(b"\0\0\0" if (x, y) == (40, 10) else colour for x in range(side)) for y in range(side)]
        header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
        chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(b"".join(rows))), (b"IEND", b""))
        parts = [struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
                 for kind, body in chunks]  # fmt: skip
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(parts))


@pytest.mark.parametrize("embed", [False, True], ids=["linked", "embedded"])
def test_pictures_are_shown_and_a_point_lies_on_its_pixel(page, tmp_path, embed):
    """The pixel of the picture that is black is where a point of those coordinates is drawn, as the screen has it."""
    names = ["踊り 1/a#1.png", "踊り 1/a#2.png"]
    _pictures(tmp_path / "images 画像", names)
    document = json.loads((ROOT / "shared_schema/good/one_person_two_frames.pose.json").read_text(encoding="utf-8"))
    document["source"]["images"] = "images 画像"
    for record, name in zip(document["annotations"], names, strict=True):
        record.update(img_paths=name, img_width=64, img_height=64)
        record["joint_self"] = [[40.5, 10.5, 1]] * 16
        record["joint_state"] = ["visible"] * 16
    path = tmp_path / "踊り #1.cam.pose.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    other = page.context.browser.new_page(viewport={"width": 1300, "height": 850})
    problems = []
    other.on("console", lambda message: problems.append(message.text))
    other.on("pageerror", lambda error: problems.append(str(error)))
    try:
        other.goto(Path(_export_report().write_report(str(path), embed=embed)).as_uri())
        for number in (0, 1):
            other.wait_for_timeout(300)
            point = other.locator("#skeletons [data-joint=r_ankle]").bounding_box()
            x, y = point["x"] + point["width"] / 2, point["y"] + point["height"] / 2
            other.evaluate("document.querySelector('#skeletons').style.visibility = 'hidden'")
            shot = Image.open(io.BytesIO(other.screenshot())).convert("RGB")
            other.evaluate("document.querySelector('#skeletons').style.visibility = ''")
            assert max(shot.getpixel((round(x), round(y)))) < 60
            scale = other.locator("#picture").bounding_box()["width"] / 64
            beside = shot.getpixel((round(x - 3 * scale), round(y + 3 * scale)))
            assert all(abs(a - b) < 12 for a, b in zip(beside, (200, 60 + 80 * number, 20), strict=True))
            other.keyboard.press("ArrowRight")
        assert other.is_hidden("#no-picture")
        assert problems == []
    finally:
        other.close()


def test_thousands_of_frames_stay_fluid(page):
    page.reload()
    milliseconds = page.evaluate(
        """() => { const slider = document.querySelector('#slider'); const start = performance.now();
            for (let i = 0; i < 500; i++) { slider.value = i * 5; slider.dispatchEvent(new Event('input')); }
            return (performance.now() - start) / 500; }"""
    )
    print(f"{milliseconds:.2f} ms a frame change with {FRAMES} frames")
    # The page holds one picture and one skeleton whatever the number of frames; that is what keeps it fluid.
    assert page.evaluate("document.querySelectorAll('#skeletons *').length") < 100
    assert page.evaluate("document.querySelectorAll('*').length") < 500
    assert page.problems == []


@pytest.mark.parametrize("name", ["index.html", "index.ja.html"])
def test_the_plug_ins_help_is_dark_where_the_system_is(browser, name):
    colours = []
    for scheme in ("light", "dark"):
        page = browser.new_page(color_scheme=scheme)
        page.goto((ROOT / "maya_plugin" / "help" / name).as_uri())
        colours.append(page.evaluate("getComputedStyle(document.body).color"))
        page.close()
    assert colours == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]
