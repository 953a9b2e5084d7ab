"""What the drawings of docs/artists.md share: the stand-in for Maya, started, and the sample's folder.

Import it before anything of Maya's or the plug-in's.
"""

import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "trainer" / "sample"
sys.path[:0] = [str(ROOT / "tests" / name) for name in ("standin", "")] + [str(ROOT / "maya_plugin" / "scripts")]
os.environ["MAYA_APP_DIR"] = tempfile.mkdtemp(prefix="maya_app_")

import maya.standalone  # noqa: E402

maya.standalone.initialize(name="python")
