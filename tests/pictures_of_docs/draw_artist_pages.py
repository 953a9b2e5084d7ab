"""Makes the pictures of docs/artists.md: the export window, a scene with something to correct, and the report.

    python tests/pictures_of_docs/draw_artist_pages.py docs/images

The window is drawn from the stand-in's widgets (its boxes in their places, not Maya's look), the report is the real
page of an export of the sample. Needs Chromium and playwright. Nothing outside the given folder is written.
"""

import io
import os
import sys
import tempfile
from pathlib import Path

import made_from
from artist_stage import ROOT, SAMPLE
from chromium import launched
from maya import cmds
from maya_hands import Artist, drawn_html
from PIL import Image


def main(folder):
    artist = Artist()
    cmds.loadPlugin(str(ROOT / "maya_plugin" / "plug-ins" / "poseAnnotations.py"), quiet=True)
    with tempfile.TemporaryDirectory() as work, launched() as browser:
        page = browser.new_page(viewport={"width": 640, "height": 900})
        try:
            _open_sample()
            artist.will_answer("Not Now")  # the offer to check this Maya first
            artist.press("Export...")
            _choose_row(artist, "l_wrist")
            artist.write("poseCredits", "Model, motion, stage: this project (CC0)")
            artist.write("poseOutput", os.path.join(work, "annotations"))
            _draw(page, work, Path(folder) / "artist_window.png", "D:/dance/annotations")
            made_from.record("artist_window.png", made_from.hash_of_words(drawn_html("poseAnnotationsWindow")))
            _report(browser, artist, Path(folder) / "artist_report.png")
            _open_sample()
            cmds.setAttr("defaultResolution.width", 1024)
            cmds.setAttr("defaultResolution.height", 1024)
            cmds.setAttr("shotCamShape.lensSqueezeRatio", 2)
            artist.press("Export...")
            _choose_row(artist, "r_wrist")
            artist.press("Mark as Missing")
            artist.press("Check")
            artist.choose("poseFindings", next(text for text in artist.texts() if "1024" in text and "To c" in text))
            _draw(page, work, Path(folder) / "artist_check.png", "D:/dance/annotations", "Before the export")
        finally:
            cmds.unloadPlugin("poseAnnotations.py")
            artist.go()


def _open_sample():
    cmds.workspace(str(SAMPLE), openWorkspace=True)
    cmds.file(str(SAMPLE / "scenes" / "sakura_dance.ma"), open=True, force=True, prompt=False)


def _choose_row(artist, start):
    artist.choose("poseJoints", next(text for text in artist.texts() if text.startswith(start)))


def _draw(page, work, target, shown_folder, section=None):
    """A screenshot of the export window, or of one of its frames; the folder of this machine is not shown."""
    text = drawn_html("poseAnnotationsWindow").replace(os.path.join(work, "annotations"), shown_folder)
    text = text.replace(str(SAMPLE), "D:/dance")
    (Path(work) / "window.html").write_text(text, encoding="utf-8")
    page.goto((Path(work) / "window.html").as_uri())
    where = page.locator(".window") if section is None else page.locator(".frame", has_text=section).last
    _save(where.screenshot(), target)


def _report(browser, artist, target):
    artist.will_answer("OK")
    artist.press("poseExport")
    (message,) = [shown["message"] for _, shown in artist.messages("confirmDialog")][-1:]
    path = next(line for line in message.splitlines() if line.endswith(".pose.json"))
    page = browser.new_page(viewport={"width": 1180, "height": 970})
    page.goto(Path(path.replace(".pose.json", ".report.html")).as_uri())
    page.wait_for_timeout(500)
    page.keyboard.press("ArrowRight")
    page.wait_for_timeout(500)
    Image.open(io.BytesIO(page.screenshot())).convert("RGB").save(target, optimize=True)  # all colours: it has pictures
    made_from.record(target.name)


def _save(picture, target):
    """PNG of 256 colours: a third of the size, and nobody sees the difference."""
    Image.open(io.BytesIO(picture)).convert("RGB").quantize(256).save(target, optimize=True)


if __name__ == "__main__":
    main(sys.argv[1])
