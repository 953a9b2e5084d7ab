"""The export's report in a real headless Chromium: loads, plays, filters, obeys the keyboard; points sit right."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine"),
]
FRAMES = 3000


@pytest.fixture(scope="module")
def report(tmp_path_factory) -> tuple[Path, dict]:
    """A report of 3,000 frames without pictures, of which a few carry something to filter for."""
    sys.path.insert(0, str(ROOT / "maya_plugin/scripts"))
    try:
        from pose_annotations.core import export_report
    finally:
        sys.path.pop(0)
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
    document = dict(good, annotations=records)
    folder = tmp_path_factory.mktemp("報告 report")
    path = folder / "dance.cam.pose.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    return Path(export_report.write_report(str(path))), document


@pytest.fixture(scope="module")
def page(report):
    flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
    with sync_api.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=flags)
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
        browser.close()


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
    assert page.problems == []
