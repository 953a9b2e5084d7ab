"""Draws the badges of the README from what setup.cfg, LICENSE and the workflow say; a test compares them.

python -m tests.pictures_of_docs.draw_badges
"""

import configparser
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
IMAGES = ROOT / "docs" / "images"
LETTER, ROOM, HEIGHT = 6.6, 12, 20  # pixels: the width of a letter of 11 points, and the room around a word


def badges():
    """The SVG text of each badge, by its file's name."""
    setup = configparser.ConfigParser()
    setup.read(ROOT / "setup.cfg", encoding="utf-8")
    metadata = setup["metadata"]
    versions = re.findall(r"Python :: (3\.\d+)", metadata["classifiers"])
    workflow = (ROOT / ".github" / "workflows" / "tests.yml").read_text(encoding="utf-8")
    assert "run: bash .ci/run" in workflow, "the workflow runs what .ci/run runs"
    quick = re.search(r"system: \[windows-latest, macos-latest\]", workflow) and "python -m tests --quick" in workflow
    assert quick, "the quick part runs on Windows and macOS"
    return {
        "badge_tests.svg": _badge("tests", "Linux; quick: Windows, macOS", "#0072b2"),
        "badge_python.svg": _badge("Python", f"{versions[0]} to {versions[-1]}", "#0072b2"),
        "badge_licence.svg": _badge("licence", metadata["license"], "#00795a"),
    }


def _badge(label, value, colour):
    left, right = (round(len(text) * LETTER) + ROOM for text in (label, value))
    width = left + right
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{HEIGHT}" role="img" '
        f'aria-label="{label}: {value}">\n'
        f'<rect width="{width}" height="{HEIGHT}" rx="3" fill="#484848"/>\n'
        f'<path d="M{left} 0h{right - 3}a3 3 0 0 1 3 3v{HEIGHT - 6}a3 3 0 0 1-3 3H{left}z" fill="{colour}"/>\n'
        '<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle">\n'
        f'<text x="{left / 2:g}" y="14" textLength="{left - ROOM}">{label}</text>\n'
        f'<text x="{left + right / 2:g}" y="14" textLength="{right - ROOM}">{value}</text>\n</g>\n</svg>\n'
    )


def main():
    for name, text in badges().items():
        (IMAGES / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
