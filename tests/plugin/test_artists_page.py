"""The artists' page: its pictures are there and small, and what it tells to press exists under that name."""

import json
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "artists.md").read_text(encoding="utf-8")
TEXTS = ROOT / "maya_plugin" / "scripts" / "pose_annotations" / "ui" / "texts" / "en.json"
# What Maya itself calls so: its preferences, its Plug-in Manager, its shading menu.
MAYAS_OWN = {"Loaded", "Auto load", "renderable", "Windows > Settings/Preferences > Preferences > Security",
               "Shading > X-Ray"}  # fmt: skip


def test_every_picture_is_there_and_below_150_kb():
    pictures = re.findall(r"\]\((images/[^)]+)\)", PAGE)
    assert len(pictures) >= 3
    for name in pictures:
        assert 0 < (ROOT / "docs" / name).stat().st_size < 150_000, name


def test_every_button_and_menu_item_that_it_names_exists():
    texts = set(json.loads(TEXTS.read_text(encoding="utf-8")).values())
    named = {" ".join(name.split()) for name in re.findall(r"(?<!\*)\*([A-Z][^*]+|renderable)\*(?!\*)", PAGE)}
    assert len(named) > 8
    for name in named - MAYAS_OWN:
        label = name.replace("Pose Annotations > ", "")
        assert label in texts, name
