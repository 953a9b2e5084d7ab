"""The page: self-contained, escaped, and showing what was measured."""

import base64
import copy
import io
import json
import re
from html import unescape
from html.parser import HTMLParser
from importlib.resources import files
from pathlib import Path
from urllib.parse import unquote

import numpy as np
import pytest
from PIL import Image

from trainer.annotations import MPII16, read_document
from trainer.cli.demo import sample_folder
from trainer.errors import RunError, TrainerError
from trainer.evaluation import evaluate
from trainer.languages import japanese
from trainer.metrics.intervals import add_intervals
from trainer.protocols import PROTOCOLS
from trainer.report import Contents, draw_skeleton, write_page
from trainer.report.charts import Line, line_chart
from trainer.report.figures import heatmap_sheet
from trainer.report.page import page_text
from trainer.report.runs import read_run
from trainer.report.samples import choose_records
from trainer.study import stand_in_plan


@pytest.fixture
def results(dot_finder, dots):
    return evaluate(dot_finder, [read_document(dots)])


class Tags(HTMLParser):
    """Collects tags with their attributes and checks that what opens also closes."""

    VOID = ("meta", "img", "wbr", "input")

    def __init__(self):
        super().__init__()
        self.seen, self.open = [], []

    def handle_starttag(self, tag, attributes):
        self.seen.append((tag, dict(attributes)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.seen.append((tag, dict(attributes)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def tags_of(html):
    parser = Tags()
    parser.feed(html)
    assert parser.open == []
    return parser.seen


def in_english(html):
    """The page's HTML with its English texts alone."""
    html = re.sub(r'<(t?span) lang="ja">.*?</\1>', "", html)
    return re.sub(r'<(t?span) lang="en">(.*?)</\1>', r"\2", html)


def test_the_page_fetches_nothing_and_runs_no_script(results):
    html = page_text(Contents(results=[results]))
    tags = tags_of(html)
    assert not {"script", "link", "iframe", "object"} & {tag for tag, _ in tags}
    for _, attributes in tags:
        for name in ("src", "href", "xlink:href", "action", "background"):
            assert attributes.get(name, "data:").startswith("data:")
        assert not any(name.startswith("on") for name in attributes)
    assert "url(" not in html
    assert "default-src 'none'" in html


def test_text_out_of_files_is_escaped_everywhere(results):
    hostile = "<script>alert('x')</script>"
    results["model"]["name"] = hostile
    results["records"][0]["img_paths"] = hostile
    results["records"][1]["image"] = hostile
    results["data"][0]["path"] = hostile
    html = page_text(Contents(title=hostile, intro=hostile, results=[results]))
    assert "<script" not in html
    assert "<b>点</b>" not in html
    assert "&lt;b&gt;点&lt;/b&gt;" in html


def test_ground_truth_stands_beside_the_prediction_of_every_model(results):
    html = in_english(page_text(Contents(results=[results, results], names=["before", "after"], examples=3)))
    captions = re.findall(r"<figcaption>(.*?)</figcaption>", html)
    assert len(captions) == 9
    assert captions[0].startswith("Ground truth, 1")
    assert captions[1] == "before: 100 % of joints right"
    assert captions[2] == "after: 100 % of joints right"
    picture = Image.open(io.BytesIO(base64.b64decode(re.search(r"data:image/jpeg;base64,([^\"]+)", html).group(1))))
    assert picture.size == (256, 256)


def test_a_picture_that_is_gone_leaves_a_note_and_the_rest_stands(results):
    Path(results["records"][0]["image"]).unlink()
    html = page_text(Contents(results=[results]))
    assert "no such picture" in html
    assert html.count("<figure>") == 6


def test_examples_run_from_the_best_to_the_worst(results):
    for n, row in enumerate(results["records"]):
        for point in row["predicted"][: 4 * ((n + 2) % 4)]:
            point[0] += 500
    assert choose_records(results, 4) == [2, 3, 0, 1]
    assert choose_records(results, 2) == [2, 1]


def test_every_metrics_definition_and_the_origin_are_on_the_page(results):
    html = page_text(Contents(results=[results]))
    for name in results["metrics"]:
        if "comparison" in results["metrics"][name]["definition"]:
            assert f"<dt>{name}</dt>" in html
    assert results["data"][0]["sha256"][:16] in html
    assert "0.6 x diagonal of the true head box" in html


def test_learning_curves_come_from_a_runs_log(tmp_path, results):
    run = tmp_path / "run <1>"
    run.mkdir()
    (run / "log.csv").write_text("epoch,train_loss,val_loss,val_pck\n1,0.002,0.003,0.1\n2,0.001,,0.4\n")
    (run / "config.json").write_text('{"seed": 3, "arch": "hg1"}')
    html = page_text(Contents(runs=[read_run(run)]))
    tags_of(html)
    assert html.count("<polyline") == 3
    assert "run &lt;1&gt;" in html
    assert "<dt>seed</dt><dd>3</dd>" in html


def test_several_runs_are_compared_in_one_chart(tmp_path):
    runs = []
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "log.csv").write_text("epoch,train_loss,val_pck\n1,0.002,0.1\n2,0.001,0.4\n")
        runs.append(read_run(tmp_path / name))
    assert "All runs" not in page_text(Contents(runs=runs[:1]))
    html = in_english(page_text(Contents(runs=runs)))
    together = html[html.index("<h3>All runs</h3>") : html.index("<h3>first</h3>")]
    assert together.count("<polyline") == 2
    assert "<title>first</title>" in together
    assert "<title>second</title>" in together


def test_a_folder_that_is_no_run_and_an_empty_log_are_refused(tmp_path):
    with pytest.raises(RunError, match=r"no log\.csv"):
        read_run(tmp_path)
    (tmp_path / "log.csv").write_text("epoch,loss\n")
    with pytest.raises(RunError, match="no epoch"):
        read_run(tmp_path)


def test_a_page_of_nothing_is_refused(tmp_path):
    with pytest.raises(TrainerError, match="at least one"):
        write_page(Contents(), tmp_path / "page.html")
    assert list(tmp_path.iterdir()) == []


def test_chart_points_lie_where_the_axes_say():
    svg = line_chart([Line("a", [0, 1, 2], [0.0, 0.5, 1.0])], "x", "y")
    points = re.search(r'points="([^"]+)"', svg).group(1).split()
    xs, ys = zip(*(map(float, p.split(",")) for p in points), strict=True)
    assert xs[1] - xs[0] == pytest.approx(xs[2] - xs[1])
    assert ys[0] > ys[1] > ys[2]
    middle = re.search(r'y1="([\d.]+)" x2="[\d.]+" y2="\1"/><text x="[\d.]+" y="[\d.]+" text-anchor="end">0.4<', svg)
    assert float(middle.group(1)) == pytest.approx(ys[0] + 0.4 * (ys[2] - ys[0]), abs=0.06)


@pytest.mark.parametrize("values", [[1.0], [2.0, 2.0], [None, 1.0], [float("nan")], []])
def test_charts_of_single_constant_broken_and_empty_lines_are_valid(values):
    tags_of(line_chart([Line("a<b", list(range(len(values))), values)], "x", "y", logarithmic=True))


def test_a_skeleton_is_drawn_where_the_joints_are_and_left_differs_from_right():
    picture = np.full((200, 160, 3), 255, np.uint8)
    xy = np.full((16, 2), np.nan)
    xy[10], xy[11] = [20, 50], [60, 50]  # right wrist, elbow
    xy[14], xy[15] = [100, 50], [140, 50]  # left elbow, wrist
    drawn = draw_skeleton(picture, xy, np.ones(16, bool))
    right, left = drawn[48:52, 40].astype(int), drawn[48:52, 120].astype(int)
    assert (right[:, 0] - right[:, 2]).max() > 150  # orange
    assert (left[:, 2] - left[:, 0]).max() > 120  # blue
    assert (drawn[50, 80] == 255).all()  # nothing between the elbows
    assert (drawn[150:] == 255).all()


def test_joints_far_off_the_picture_do_no_harm():
    picture = np.zeros((50, 50, 3), np.uint8)
    assert draw_skeleton(picture, np.tile([[1e9, -1e9], [-1e9, 5.0]], (8, 1)), np.ones(16, bool)).shape == (50, 50, 3)


def test_heatmap_panels_are_hot_where_the_map_is():
    maps = np.zeros((16, 64, 64), np.float32)
    maps[:, 48, 16] = 1
    panels = heatmap_sheet(np.full((256, 256, 3), 90, np.uint8), np.array([[1.0, 0, 0], [0, 1, 0]]), maps, size=128)
    assert len(panels) == 16
    brightness = panels[0].astype(float).sum(axis=2)
    assert brightness[92:104, 28:40].max() > 600
    assert brightness[20:60, 60:120].max() < 200


@pytest.mark.browser
def test_the_page_opens_in_chromium_from_its_path(tmp_path, results, browser):
    page, shot = tmp_path / "ページ 1.html", tmp_path / "shot.png"
    write_page(Contents(results=[results]), page)
    opened = browser.new_page(viewport={"width": 1200, "height": 1600})
    opened.goto(page.as_uri())
    opened.screenshot(path=str(shot))
    pixels = np.asarray(Image.open(shot).convert("RGB"), int)
    assert pixels.shape == (1600, 1200, 3)
    assert pixels.std() > 5


def test_epochs_are_whole_numbers_however_few():
    from trainer.report.charts import Line, line_chart

    chart = line_chart([Line("loss", [1, 2, 3], [3.0, 2.0, 1.0])], "epoch", "loss")
    shown = re.findall(r'text-anchor="middle">([\d.]+)</text>', chart)
    assert shown == ["1", "2", "3"]
    chart = line_chart([Line("pck", [0.0, 0.25, 0.5], [0.0, 0.5, 1.0])], "threshold", "share")
    assert "0.1" in re.findall(r'text-anchor="middle">([\d.]+)</text>', chart)


def test_a_square_that_leaves_the_picture_is_grey_there_and_an_unsure_joint_lets_the_picture_through():
    from trainer.report.figures import crop_with_pose

    white = np.full((100, 100, 3), 255, np.uint8)
    nothing = np.zeros(16, bool)
    crop = crop_with_pose(white, (50.0, 50.0, 200.0), np.zeros((16, 2)), nothing, 200)
    assert crop[5, 5].tolist() == [136, 136, 136] and crop[100, 100].tolist() == [255, 255, 255]
    points = np.full((16, 2), 50.0)
    one = np.arange(16) == 9
    sure = crop_with_pose(white, (50.0, 50.0, 100.0), points, one, 200)
    unsure = crop_with_pose(white, (50.0, 50.0, 100.0), points, one, 200, faint=one)
    assert unsure.min() > 100 > sure.min()


def texts_of(html):
    """The page's texts in one language: without what is hidden in it."""
    main = html[html.index("<main>") :]
    main = re.sub(r"<title>.*?</title>|<wbr>", "", main)
    return [unescape(text).strip() for text in re.findall(r">([^<]+)<", main)]


def is_japanese(text):
    return any("぀" <= character <= "ヿ" or "一" <= character <= "鿿" for character in text)


# Names that stand as they are in both languages: joints, metrics, networks, files, keys and values of settings.
AS_IN_ENGLISH = re.compile(
    r"[lr]_\w+|(pelvis|thorax|upper_neck|head_top)( \*)?|pc\w*@?[\d.]*\w*|PCKh@[\d.]+|pdj@\S+|oks@\d+|\S*png|"
    r"one|two|first|second|(train|val) \w+|seed|arch|hg1|one: \S+|batch_size .*|name trainer, .*|[\d.e+–-]+( %)?|.*\]"
)


def test_every_text_of_the_page_is_there_in_japanese(tmp_path, results):
    add_intervals(results)
    worse = copy.deepcopy(results)
    worse["settings"]["flip"] = True
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "log.csv").write_text("epoch,train_loss,val_pck\n1,0.002,0.1\n2,0.001,0.4\n")
    runs = [read_run(tmp_path / name) for name in ("first", "second")]
    maps = np.zeros((16, 64, 64), np.float32)
    panels = heatmap_sheet(np.zeros((256, 256, 3), np.uint8), np.array([[1.0, 0, 0], [0, 1, 0]]), maps)
    sheets = [("one: a.png", list(zip(MPII16.joints, panels, strict=True)))]
    html = page_text(Contents(results=[results, worse], names=["one", "two"], runs=runs, heatmaps=sheets))
    shown = in_japanese(html)
    assert sum(map(is_japanese, shown)) > 100
    assert [text for text in shown if text and not is_japanese(text) and not AS_IN_ENGLISH.fullmatch(text)] == []
    # No sentence is left in English inside a Japanese one.
    inside = [text for text in shown if is_japanese(text) and re.search(r"\b(the|is|are|of|and) [a-z]", text)]
    assert [
        text for text in inside if "Chen & Zwicker" not in text and "diagonal and equality unverified" not in text
    ] == []


def in_japanese(html):
    """The page's texts as its Japanese readers see them."""
    return texts_of(re.sub(r'<(t?span) lang="en">.*?</\1>', "", html))


def test_the_gaps_page_is_there_in_japanese_and_opens_so_and_has_a_legend(call, tmp_path):
    sample = Path(str(files("trainer") / "sample"))
    documents = [sample / f"{name}.shotCam.pose.json" for name in ("aoi_walk", "kaede_dance")]
    code, _, err = call("gap", documents[0], "--against", documents[1], "-o", tmp_path / "gap", "--language", "ja")
    assert code == 0, err
    html = (tmp_path / "gap" / "gap.html").read_text(encoding="utf-8")
    shown = in_japanese(html)
    assert [text for text in shown if not is_japanese(text) and not re.fullmatch(r"[\d.,\[\] –-]*", text)] == []
    assert sum(map(is_japanese, shown)) > 50
    assert re.findall(r'<html lang="(\w+)"|id="(\w+)" checked', html) == [("ja", ""), ("", "ja")]
    alone = [title or alt for title, alt in re.findall(r'<title>([^<]+)| alt="([^"]+)', html)]
    assert len(alone) > 10 and all(map(is_japanese, alone))
    # The stick figures' colours are explained before the first of them.
    assert "青：キャラクターの左。" in html[: html.index("<figure>")]
    assert re.search(r"kaede_<wbr>dance\.\d{4}\.<wbr>png", html)


def test_the_gaps_page_with_networks_is_there_in_japanese_and_no_heading_twice(call, weights, sure_weights, tmp_path):
    sample = Path(str(files("trainer") / "sample"))
    documents = [sample / f"{name}.shotCam.pose.json" for name in ("aoi_walk", "kaede_dance")]
    line = ["gap", documents[0], "--against", documents[1], "--limit", 6, "-o", tmp_path / "gap", "--language", "ja"]
    code, out, err = call(*line, "--model", weights, "--model", sure_weights)
    assert code == 0, err
    assert "which joint (raw): " in out and "which joint (sure): " in out
    html = (tmp_path / "gap" / "gap.html").read_text(encoding="utf-8")
    names = re.compile(r"[\d.,\[\] –-]*|(raw|sure):?|\S+\.png|\S+\.safetensors, SHA-256 .*|trainer [\d.]+, .*")
    shown = in_japanese(html)
    assert [text for text in shown if not is_japanese(text) and not names.fullmatch(text)] == []
    assert [text for text in shown if re.search(r"\b[a-z]{3,} [a-z]{2,}", text) and not names.fullmatch(text)] == []
    assert sum(text.startswith("正解 ") for text in shown) == 4  # of both sets by each network
    headings = [text for _, text in re.findall(r"<h([23])>(.*?)</h\1>", html)]
    twice = {text for text in headings if headings.count(text) > 1}
    assert len(headings) > 10 and {in_japanese(f"<main>{text}")[0] for text in twice} == {
        "スコアをどこまで信頼できるか"  # one a network
    }


@pytest.mark.parametrize("protocol", PROTOCOLS.values(), ids=PROTOCOLS.keys())
def test_the_studys_title_caution_and_columns_are_there_in_japanese(protocol, tmp_path):
    plan = stand_in_plan([read_document(path) for path in sorted(sample_folder().glob("*.pose.json"))], tmp_path,
                         protocol=protocol)  # fmt: skip
    names = [step.label for step in protocol.steps if not step.label.isupper()]  # SYNTH, DRAW stand as they are
    texts = [protocol.title, plan.caution, *names, *plan.labels.values()]
    assert [text for text in texts if not is_japanese(japanese(text) or "")] == []


def test_a_name_in_a_text_is_escaped_and_kept_and_an_unknown_text_stays_english():
    assert japanese("Ground truth, 7 joints") == "正解、7 関節"
    assert japanese("a <b>: not scored on it") == "a <b>：この画像では評価していません"
    assert japanese("Something that nobody translated.") is None
    assert japanese("Normaliser: side of the crop / 10. Something that nobody translated.") is None


def test_translations_have_the_places_of_their_texts():
    table = json.loads((files("trainer.languages") / "ja.json").read_text(encoding="utf-8"))
    for english, translation in table.items():
        places = re.findall(r"\{t?\}", english)
        assert sorted(set(re.findall(r"\{(\d+)\}", translation))) == [str(number) for number in range(len(places))], (
            english
        )


@pytest.mark.parametrize("language", ["en", "ja"])
def test_the_page_opens_in_the_language_that_is_asked_for(call, tmp_path, results, language):
    (tmp_path / "results.json").write_text(json.dumps(results), encoding="utf-8")
    page = tmp_path / "page.html"
    code, _, err = call("report", tmp_path / "results.json", "-o", page, "--heatmaps", "0", "--language", language)
    assert code == 0, err
    html = page.read_text(encoding="utf-8")
    assert f'<html lang="{language}">' in html
    assert re.findall(r'id="(\w+)" checked', html) == [language]
    # What has room for one language is in it: the page's title, pictures' texts, tooltips.
    alone = re.findall(r' (?:alt|title|aria-label)="([^"]+)"|<title>([^<]+)</title>', html)
    texts = [text for pair in alone for text in pair if text and text != "hg1"]  # a network's name
    assert len(texts) > 10
    assert [text for text in texts if is_japanese(text) != (language == "ja")] == []


def test_other_pages_are_linked_by_their_titles_from_where_the_report_lies(call, tmp_path, results):
    (tmp_path / "results.json").write_text(json.dumps(results), encoding="utf-8")
    gap = tmp_path / "gap 1" / "隔たり.html"
    gap.parent.mkdir()
    gap.write_text("<html><head><title>A &amp; B</title></head></html>", encoding="utf-8")
    page = tmp_path / "pages" / "report.html"
    page.parent.mkdir()
    code, _, err = call("report", tmp_path / "results.json", gap, "-o", page, "--heatmaps", "0")
    assert code == 0, err
    address, title = re.search(r'<a href="([^"]+)">([^<]+)</a>', page.read_text(encoding="utf-8")).groups()
    assert title == "A &amp; B"
    assert (page.parent / unquote(address)).resolve() == gap.resolve()
    gap.write_text("no page", encoding="utf-8")
    code, _, err = call("report", tmp_path / "results.json", gap, "-o", page)
    assert code == 1
    assert f"{gap}: no HTML page with a title" in err


@pytest.mark.browser
def test_a_table_that_goes_on_behind_the_edge_has_a_shadow_there(tmp_path, results, browser):
    write_page(Contents(results=[results] * 3, names=["one", "two", "three"]), tmp_path / "page.html")
    opened = browser.new_page(viewport={"width": 420, "height": 900})
    opened.goto((tmp_path / "page.html").as_uri())
    table = opened.locator(".wide", has_text="Table 1")
    table.evaluate("one => one.querySelectorAll('*').forEach(part => part.style.color = 'transparent')")

    def ends():
        """Brightness of the table's first and last pixel in the middle of its height."""
        shot = np.asarray(Image.open(io.BytesIO(table.screenshot())).convert("L"), int)
        return [shot[len(shot) // 2 + 3, end] for end in (0, -1)]

    assert table.evaluate("one => one.scrollWidth > one.clientWidth + 100")
    left, right = ends()
    assert left == 255 and right < 230
    table.evaluate("one => one.scrollLeft = 50")
    assert max(ends()) < 230
    table.evaluate("one => one.scrollLeft = 10000")
    left, right = ends()
    assert left < 230 and right == 255


@pytest.mark.browser
@pytest.mark.parametrize("width", [1280, 700])
def test_the_switch_shows_one_language_and_the_page_fits_the_window(tmp_path, results, browser, width):
    names = [f"stand-in: {step.label} and a long name" for step in PROTOCOLS["li-yang"].steps]
    write_page(Contents(results=[results] * 3, names=names), tmp_path / "page.html")
    opened = browser.new_page(viewport={"width": width, "height": 900})
    opened.goto((tmp_path / "page.html").as_uri())
    assert opened.locator("h2").first.inner_text() == "Ground truth beside prediction"
    opened.locator("label[for=ja]").click()
    assert opened.locator("h2").first.inner_text() == "正解と予測"
    assert "Ground truth" not in opened.inner_text("main")
    assert opened.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_names_at_the_start_of_a_sentence_are_translated_too():
    from trainer.languages import japanese

    share = ": 96 % right in frames, 79 % in drawings, 17 [0, 33] points less; when wrong, mostly near misses."
    for begin, word in (("Left wrist", "左手首"), ("Least right in drawings: elbows", "ひじ"), ("Elbows", "ひじ")):
        text = japanese(begin + share)
        assert text and word in text and not re.search("[a-z]{3}", text), text
    assert japanese("stand-in: SYNTH: 5 % of joints right") == "代役：SYNTH：関節の 5 % が正解"
    row = "Saturation: 0.3 in frames, 0.2 in drawings (medians), 11.8 of the drawings' standard deviations apart."
    assert (japanese(row) or "").startswith("彩度")
