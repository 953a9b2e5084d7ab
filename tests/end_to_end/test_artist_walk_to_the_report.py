"""One walk: drop the file into the viewport, look, export, open the report, and see both characters in a browser."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = [pytest.mark.browser, pytest.mark.slow]

# What the artist does, in a process of its own as Maya would be; prints the address that Open Report opened.
WALK = """
import json, sys, webbrowser
sys.path.insert(0, {tests!r})
import maya.standalone
maya.standalone.initialize(name="python")
import plugin_scenes
from maya import cmds
from maya_hands import Artist

artist = Artist()
artist.drop({installer!r})
scene = {work!r} + "/" + plugin_scenes.DANCE
with open(scene, "w", encoding="utf-8") as stream:
    stream.write(plugin_scenes.two_characters())
with open({work!r} + "/workspace.mel", "w") as stream:
    stream.write('workspace -fr "images" "images";')
cmds.workspace({work!r}, openWorkspace=True)
cmds.file(scene, open=True, force=True, prompt=False)
artist.press("Show Joints in Viewport")
cmds.currentTime(2)
artist.press("Export...")
rows = [text for text in artist.texts() if text.startswith(("miku", "rin"))]
opened = []
webbrowser.open = lambda address: opened.append(address) or True
artist.will_answer("Not Now", "Open Report")
artist.press("poseExport")
print("ANSWER " + json.dumps({{"rows": rows, "opened": opened}}))
"""


def test_from_the_dropped_file_to_a_report_that_a_browser_shows(tmp_path, browser):
    plugin = tmp_path / "プラグイン" / "maya_plugin"
    shutil.copytree(ROOT / "maya_plugin", plugin, ignore=shutil.ignore_patterns("__pycache__"))
    work = tmp_path / "私の 作品 #1"
    work.mkdir()
    script = tmp_path / "walk.py"
    installer = plugin / "drag_pose_annotations_into_maya.py"
    script.write_text(
        WALK.format(tests=str(ROOT / "tests" / "plugin"), installer=str(installer), work=str(work)), encoding="utf-8"
    )
    environment = {**os.environ, "MAYA_APP_DIR": str(tmp_path / "設定"), "MAYA_STANDIN_PYTHON": sys.executable}
    done = subprocess.run(
        [str(ROOT / "tests/standin/mayapy"), str(script)], capture_output=True, text=True, encoding="utf-8",
        env=environment, check=False,
    )  # fmt: skip
    lines = [line for line in done.stdout.splitlines() if line.startswith("ANSWER ")]
    assert len(lines) == 1, done.stderr
    answer = json.loads(lines[0][len("ANSWER ") :])
    assert ["16/16" in row for row in answer["rows"]] == [True, False]
    (address,) = answer["opened"]
    assert Path(unquote(address[len("file://") :])).parent == work / "annotations"
    page = browser.new_page()
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.goto(address)
    assert page.inner_text("h1") == "踊り 1.ma"
    assert page.inner_text("#where").startswith("frame 1 (1 of 3)")
    assert page.locator("#skeletons [data-joint]").count() == 16 + 15  # rin has no left wrist
    page.check("#names")
    names = page.locator("#skeletons text").all_text_contents()
    assert names.count("r_elbow") == 2 and len(names) == 16 + 15 + 2  # and which character is which
    assert any(name.startswith("miku") for name in names) and any(name.startswith("rin") for name in names)
    page.uncheck("#names")
    page.check("input[value=missing]")
    assert page.inner_text("#where").startswith("frame 1 (1 of 3)")
    assert "l_wrist of rin" in page.inner_text("#warnings")
    assert problems == []
