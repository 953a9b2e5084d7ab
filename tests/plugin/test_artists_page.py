"""The artists' page: its pictures are there and small, and what it tells to press exists under that name."""

import json
import re
from pathlib import Path

import pytest

from tests.pictures_of_docs import made_from

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "artists.md").read_text(encoding="utf-8")
TEXTS = ROOT / "maya_plugin" / "scripts" / "pose_annotations" / "ui" / "texts"
# What Maya itself calls so (its preferences, its Plug-in Manager, its menus), MMD4Maya's button, and a study's title.
NOT_OURS = {
    "en": {"Loaded", "Auto load", "renderable", "Windows > Settings/Preferences > Preferences > Security",
           "Shading > X-Ray", "Process", "Create > Sets > Set", "Pose Estimation of Anime Characters"},
    "ja": {"ロード", "自動ロード", "レンダリング可能", "シェーディング > X 線表示",
           "ウィンドウ > 設定/プリファレンス > プリファレンス > セキュリティ", "Process", "作成 > セット > セット",
           "Pose Estimation of Anime Characters"},
}  # fmt: skip
NAMING_PAGES = [
    ("docs/artists.md", "en"),
    ("docs/artists.ja.md", "ja"),
    ("README.md", "en"),
    ("README.ja.md", "ja"),
    ("maya_plugin/help/index.html", "en"),
    ("maya_plugin/help/index.ja.html", "ja"),
]


def test_every_picture_is_there_and_below_300_kb():
    pictures = re.findall(r"\]\((images/[^)]+)\)", PAGE)
    assert len(pictures) >= 3
    for name in pictures:
        assert 0 < (ROOT / "docs" / name).stat().st_size < 300_000, name  # the report has frames in all colours


def test_each_step_has_a_picture_and_what_is_drawn_is_said_to_be_drawn():
    steps = re.split(r"^\*\*\d\. ", PAGE, flags=re.MULTILINE)[1:]
    assert len(steps) == 7
    named = [re.findall(r"images/(artist_\w+)\.png", step) for step in steps]
    assert named[0] == ["artist_import"] and named[1] == ["artist_camera"] and named[2] == ["artist_render_settings"]
    for step in steps[:4]:
        assert re.search(r"^\*[^*]+\*$", step, re.MULTILINE), "a drawn picture has a caption"
    assert [] not in named
    before = PAGE[: PAGE.index("**1. ")]
    assert "the pictures of steps 1 to 4 are drawn by us: they are no screenshots" in before
    assert len(re.findall(r"drawn\s+by\s+us", PAGE, re.IGNORECASE)) == 1


def test_the_picture_of_the_render_settings_shows_what_the_sample_has():
    """The words of the drawing are made by its script from the scene; this is the part that would go stale."""
    from maya import cmds
    from pose_annotations.scene import render_settings

    cmds.file(str(ROOT / "trainer/sample/scenes/sakura_dance.ma"), open=True, force=True, prompt=False)
    settings = render_settings.read_settings(1)
    assert (settings.width, settings.height, settings.start, settings.end, settings.by) == (256, 256, 1, 47, 2)
    assert (settings.naming.prefix, settings.naming.image_format, settings.naming.padding) == ("<Scene>/<Scene>", 32, 4)


def _named(page):
    """What a page names between single stars or in HTML's <i>, without captions, which fill their lines, and code."""
    if page.suffix == ".html":
        found = re.findall(r"<i>([^<]+)</i>", page.read_text(encoding="utf-8").replace("&gt;", ">"))
    else:
        text = re.sub(r"^ {4,}.*$|`[^`]*`", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE)
        text = re.sub(r"^\*[^*]+\*$", "", text, flags=re.MULTILINE)
        found = re.findall(r"(?<!\*)\*([^*]+)\*(?!\*)", text)
    return {" ".join(name.split()) for name in found}


@pytest.mark.parametrize(("name", "language"), NAMING_PAGES)
def test_every_button_and_menu_item_that_a_page_names_exists_in_its_language(name, language):
    texts = set(json.loads((TEXTS / f"{language}.json").read_text(encoding="utf-8")).values())
    named = _named(ROOT / name)
    assert len(named) > 3
    wrong = [one for one in named - NOT_OURS[language] if not set(one.split(" > ")) <= texts]
    assert not wrong


def test_what_windows_does_with_drops_is_said():
    """Windows sends no drops to a program that runs as administrator."""
    for name, words in (
        ("docs/artists.md", "that runs as administrator"),
        ("docs/artists.ja.md", "管理者として実行中"),
    ):
        lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
        assert any("Windows" in line and words in line for line in lines), name


def test_the_picture_of_the_window_has_todays_buttons_and_boxes(artist):
    """A box that was added after the picture was drawn is missing in it."""
    from maya import cmds
    from maya_hands import drawn_html

    cmds.loadPlugin(str(ROOT / "maya_plugin" / "plug-ins" / "poseAnnotations.py"), quiet=True)
    try:
        cmds.file(str(ROOT / "trainer/sample/scenes/sakura_dance.ma"), open=True, force=True, prompt=False)
        artist.press("Export...")
        artist.choose("poseJoints", next(text for text in artist.texts() if text.startswith("l_wrist")))
        page = drawn_html("poseAnnotationsWindow")
    finally:
        cmds.unloadPlugin("poseAnnotations.py")
    shown = json.loads(made_from.TABLE.read_text(encoding="utf-8"))["artist_window.png"]
    draw = "python tests/pictures_of_docs/draw_artist_pages.py docs/images"
    assert made_from.hash_of_words(page) == shown, f"draw it again: {draw}"
    assert made_from.hash_of_words(page.replace("Write the files even where nobody is seen", "Other words")) != shown
