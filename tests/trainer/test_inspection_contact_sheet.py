"""The contact sheet: findings first, everything inside one file, filters that work in a real browser."""

import re
from importlib.resources import files

import pytest

from trainer.annotations import MPII16, new_document, read_document
from trainer.inspection.contact_sheet import contact_sheet
from trainer.inspection.inspect import inspect_file
from trainer.languages import japanese


@pytest.fixture
def document(write_tree, make_record, draw_picture, tmp_path):
    """Thirty frames; record 7 with an impossible arm, record 9 without its picture, record 11 with odd names."""
    records = [make_record(3 * n, img_paths=f"{n}.png", frame=n, character="ミク") for n in range(30)]
    for number in range(30):
        if number != 9:
            draw_picture(tmp_path / "images" / f"{number}.png")
    records[7]["joint_self"][MPII16.index("r_wrist")] = [5.0, 470.0, 1]
    records[11]["character"] = '<b onclick="x">&'
    records[12]["joint_state"][15], records[12]["joint_self"][15] = "missing", [0, 0, 0]
    return read_document(write_tree(records))


def test_records_with_findings_come_first_errors_before_warnings(document):
    page = contact_sheet(document, inspect_file(document.path)[1])
    assert re.findall(r'id="record-(\d+)"', page)[:3] == ["9", "7", "0"]
    assert page.count("<article") == 30
    assert page.count("data:image/jpeg;base64,") == 29


def test_names_from_the_document_cannot_become_markup(document):
    page = contact_sheet(document, inspect_file(document.path)[1])
    assert '<b onclick="x">' not in page
    assert "&lt;b onclick=&quot;x&quot;&gt;&amp;" in page


def test_the_page_asks_nothing_of_the_network(document):
    page = contact_sheet(document, inspect_file(document.path)[1])
    assert not re.findall(r'(?:src|href)="(?!data:)', page)
    assert "http" not in page


def test_a_joint_that_is_not_there_is_not_drawn(document):
    page = contact_sheet(document, inspect_file(document.path)[1])
    card = page[page.index('id="record-12"') :].split("</article>")[0]
    assert "l_wrist" not in card
    assert card.count("<circle") == 15


def test_of_many_records_the_sheet_shows_a_spread(document):
    page = contact_sheet(document, inspect_file(document.path)[1], most=6)
    shown = [int(number) for number in re.findall(r'id="record-(\d+)"', page)]
    assert shown[:2] == [9, 7]
    assert (len(shown), shown[2], shown[-1]) == (6, 0, 29)


def test_the_sheet_is_there_in_japanese_and_opens_so(call, document, tmp_path):
    call("validate", document.path, "--sheet", tmp_path / "sheet.html", "--language", "ja")
    page = (tmp_path / "sheet.html").read_text(encoding="utf-8")
    assert re.findall(r'<html lang="(\w+)"|id="(\w+)" checked', page) == [("ja", ""), ("", "ja")]
    assert "<title>d.pose.json：一覧</title>" in page
    shown = re.sub(r'<span lang="en">.*?</span>|<(style|script|i|svg)\b.*?</\1>', "", page, flags=re.DOTALL)
    # Names alone are left: of the document, of the other language, of a character, of a joint.
    left = {text.strip() for text in re.findall(r">([^<]*[a-z][^<]*)<", shown[shown.index("<body>") :])}
    assert left == {"d.pose.json", "English", "&lt;b onclick=&quot;x&quot;&gt;&amp; 11", "(r_elbow)"}


def test_every_kind_of_finding_has_its_japanese_name():
    sources = [path.read_text(encoding="utf-8") for path in (files("trainer") / "inspection").glob("*_checks.py")]
    kinds = {kind for source in sources for kind in re.findall(r'"([a-z]+(?:-[a-z]+)+)"', source)}
    of_documents = {"missing-folder", "pictures-not-checked"}  # no record has them, so that no card names them
    assert len(kinds) > 20
    assert [kind for kind in sorted(kinds - of_documents) if not japanese(kind.replace("-", " "))] == []


@pytest.mark.slow
@pytest.mark.browser
def test_filters_show_and_hide_cards_in_a_browser(call, document, browser, tmp_path):
    code, _, _ = call("validate", document.path, "--sheet", tmp_path / "sheet.html")
    assert code == 1
    problems = []
    page = browser.new_page(viewport={"width": 1200, "height": 800})
    page.on("console", lambda message: problems.append(message.text))
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.goto((tmp_path / "sheet.html").as_uri())
    assert page.locator("article:visible").count() == 30
    assert page.inner_text("#count") == "Shown: 30 / 30"
    page.click("button[data-kind=long-limb]")
    assert page.locator("article:visible").count() == 1
    page.click("label[for=ja]")
    assert page.inner_text("#count") == "表示中： 1 / 30"
    assert page.inner_text("button[data-kind=long-limb]") == "長すぎる手足 (1)"
    assert "Full dot" not in page.inner_text("header")
    assert page.url.endswith("#long-limb")
    page.click("button[data-kind=none]")
    assert page.locator("article:visible").count() == 28
    # A dot lies on its joint: record 0's head top is at (320, 90) of a 640 x 480 picture.
    dot, frame = (
        page.locator(f"#record-0 {selector}").first.bounding_box()
        for selector in ("circle:has(title:text-is('head_top: visible'))", ".frame")
    )
    assert dot["x"] + dot["width"] / 2 - frame["x"] == pytest.approx(frame["width"] / 2, abs=1.5)
    assert dot["y"] + dot["height"] / 2 - frame["y"] == pytest.approx(frame["height"] * 90 / 480, abs=1.5)
    assert problems == []


def test_joints_that_a_network_is_unsure_of_are_faint_and_names_break_at_their_joints_only(make_record):
    record = make_record(img_paths="long_scene_name/long_scene_name.0001.png", joint_score=[0.1] + [0.9] * 15)
    page = contact_sheet(new_document("test", {}, [record]), [])
    assert page.count('class="joint r visible unsure"') == 1
    assert page.count(' unsure" x1') == 1  # ankle to knee
    assert "long_<wbr>scene_<wbr>name/<wbr>long_<wbr>scene_<wbr>name.<wbr>0001.<wbr>png" in page
