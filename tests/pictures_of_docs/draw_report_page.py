"""Draws docs/images/report_page.png: the first screen of the page that ``trainer demo`` writes.

    trainer demo -o demo && python -m tests.pictures_of_docs.draw_report_page demo/report.html

The page is the demo's own; its numbers are left out, since they differ between machines. Needs Chromium and playwright.
"""

import io
import sys
from pathlib import Path

from PIL import Image

from tests.chromium import launched
from tests.pictures_of_docs import made_from

WIDTH, HEIGHT = 1180, 900


def main(report):
    with launched() as browser:
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT}, color_scheme="light", locale="en")
        page.goto(Path(report).resolve().as_uri())
        page.evaluate("document.querySelectorAll('.headline, .headline + .note').forEach(node => node.remove())")
        shot = Image.open(io.BytesIO(page.screenshot()))
    target = made_from.ROOT / "docs" / "images" / "report_page.png"
    shot.convert("RGB").save(target, optimize=True)
    made_from.record(target.name)
    print(f"{target}: {target.stat().st_size / 1024:.0f} KB")


if __name__ == "__main__":
    main(sys.argv[1])
