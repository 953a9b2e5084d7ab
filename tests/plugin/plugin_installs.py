"""What the tests of the installation share: its files, and what a Maya that starts afterwards finds."""

import os
import shutil
import subprocess

INSTALLER = "drag_pose_annotations_into_maya"
DROPPED = INSTALLER + ".py"
PREFERENCES = "設定 maya"  # as the fixture plugin_folder sets MAYA_APP_DIR


def module_file(tmp_path):
    return tmp_path / PREFERENCES / "modules" / "pose_annotations.mod"


def first_line(tmp_path):
    return module_file(tmp_path).read_text(encoding="utf-8").splitlines()[0]


def newer(plugin_folder, folder):
    """A copy of the plug-in that says it is version 0.9.0."""
    shutil.copytree(str(plugin_folder), str(folder), ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("scripts/pose_annotations/__init__.py", "pose_annotations.mod"):
        text = (folder / name).read_text(encoding="utf-8")
        assert "0.1.0" in text
        (folder / name).write_text(text.replace("0.1.0", "0.9.0"), encoding="utf-8")
    return folder


def new_maya_finds(mayapy, tmp_path, code_page):
    """Where a Maya that starts now, on a system of this code page, has the package from; loads the plug-in by name."""
    lines = (
        "import maya.standalone",
        "maya.standalone.initialize(name='python')",
        "from maya import cmds",
        "cmds.loadPlugin('poseAnnotations.py')",
        "import sys, pose_annotations",
        "sys.stdout.buffer.write(pose_annotations.__file__.encode('utf-8'))",
    )
    environment = dict(os.environ, MAYA_APP_DIR=str(tmp_path / PREFERENCES), MAYA_STANDIN_CODE_PAGE=code_page)
    done = subprocess.run(
        [*mayapy, "-c", "; ".join(lines)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment, check=False
    )
    return done.stdout.decode("utf-8"), done.stderr.decode("utf-8", "replace")
