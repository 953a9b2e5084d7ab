"""What the pictures of the docs show, so that none is older than it: `docs/images/made_from.json` has the hashes.

    python -m tests.pictures_of_docs.made_from           says which pictures are older than what they show
    python -m tests.pictures_of_docs.made_from --draw    draws those again

Each script that draws one of these calls `record` in the end; a test compares.
"""

import hashlib
import html
import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TABLE = ROOT / "docs" / "images" / "made_from.json"
EXPORT_PAGE = "maya_plugin/scripts/pose_annotations/core/documents/report_page/page"
WORDS = ROOT / "maya_plugin/scripts/pose_annotations/ui/texts/en.json"
DRAWING = ["trainer/report/overlay.py"]
NETWORK = ["trainer/weights/drawings.safetensors"]
HERE = "python -m tests.pictures_of_docs"
# picture: (the command that draws it, what it shows: files that decide its look or its content)
SHOWS = {
    "artist_report.png": (
        "python tests/pictures_of_docs/draw_artist_pages.py docs/images",
        [f"{EXPORT_PAGE}.{kind}" for kind in ("css", "html", "js")],
    ),
    "found.png": (f"{HERE}.draw_found", [*DRAWING, *NETWORK]),
    "moving.webp": (f"{HERE}.draw_moving", [*DRAWING, *NETWORK]),
    "network_cases.png": (f"{HERE}.draw_network", NETWORK),
    "report_page.png": (
        f"trainer demo -o demo && {HERE}.draw_report_page demo/report.html",
        [*DRAWING, "trainer/report/figures.py", "trainer/report/samples.py"],
    ),
}


def record(picture, shown=None):
    """Note what a picture that has just been drawn shows: its files, or the hash ``shown``."""
    table = json.loads(TABLE.read_text(encoding="utf-8")) if TABLE.exists() else {}
    table[picture] = shown or hash_of(picture)
    TABLE.write_text(json.dumps(table, indent=2, sort_keys=True) + "\n", encoding="utf-8")


def hash_of(picture):
    """One hash of all files that a picture shows."""
    digest = hashlib.sha256()
    for name in SHOWS[picture][1]:
        content = (ROOT / name).read_bytes()
        digest.update(content if name in NETWORK else content.replace(b"\r\n", b"\n"))
    return digest.hexdigest()[:16]


def hash_of_words(page):
    """One hash of the plug-in's own words in a window, of its HTML: its buttons, boxes and headings, in their order."""
    own = set(json.loads(WORDS.read_text(encoding="utf-8")).values())
    shown = [html.unescape(text).strip() for text in re.findall(r">([^<>]+)<", page)]
    return hashlib.sha256("\n".join(text for text in shown if text.lstrip("▾ ") in own).encode()).hexdigest()[:16]


def can_be_drawn(picture):
    """Whether all that a picture shows is there; weights may be missing between two networks."""
    return all((ROOT / name).exists() for name in SHOWS[picture][1])


def stale():
    """{picture: the command that draws it} of those that show something older than today's files."""
    table = json.loads(TABLE.read_text(encoding="utf-8"))
    return {
        picture: command
        for picture, (command, _) in SHOWS.items()
        if can_be_drawn(picture) and table.get(picture) != hash_of(picture)
    }


def main():
    for command in dict.fromkeys(stale().values()):
        print(command, flush=True)
        if "--draw" in sys.argv:
            subprocess.run(command, shell=True, cwd=ROOT, check=True)


if __name__ == "__main__":
    main()
