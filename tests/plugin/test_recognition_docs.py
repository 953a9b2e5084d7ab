"""docs/bone_names.md: its examples work and its numbers are the printed ones."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from pose_annotations.core.recognition.mapping import parse_mapping
from pose_annotations.core.recognition.naming_conventions import load_conventions

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "bone_names.md").read_text(encoding="utf-8")


def examples():
    """The JSON objects shown on the page."""
    for block in re.findall(r"(?m)(?:^    .*\n)+", PAGE):
        if block.strip().startswith("{"):
            yield json.loads(block)


def test_the_mapping_on_the_page_is_one():
    mapping = next(example for example in examples() if "joints" in example)
    assert parse_mapping(json.dumps(mapping), "docs")["miku/r_wrist"] == "|miku|root|*|wrist_r"


def test_the_convention_on_the_page_is_a_whole_one(tmp_path):
    convention = next(example for example in examples() if "roles" in example)
    (tmp_path / "puppets.json").write_text(json.dumps(convention), encoding="utf-8")
    assert [each.title for each in load_conventions(str(tmp_path))] == ["Puppets of the third season"]


def test_the_picture_of_the_bones_is_what_its_script_draws_today(tmp_path):
    script = ROOT / "tests" / "pictures_of_docs" / "draw_bone_map.py"
    subprocess.run([sys.executable, str(script), str(tmp_path / "bones.svg")], check=True)
    shown = (ROOT / "docs" / "images" / "bones_read.svg").read_text(encoding="utf-8")
    assert (tmp_path / "bones.svg").read_text(encoding="utf-8") == shown, "draw it again with that script"


@pytest.mark.slow
def test_the_table_on_the_page_is_what_its_command_prints():
    script = ROOT / "tests" / "benchmarks" / "recognition_rates.py"
    printed = subprocess.run([sys.executable, str(script), "table"], capture_output=True, text=True, check=True).stdout
    assert PAGE.partition("<!-- table -->\n")[2].partition("<!-- end of table -->")[0].strip() == printed.strip()


@pytest.mark.slow
def test_the_speed_benchmark_understands_five_figures_of_five_hundred_joints():
    script = ROOT / "tests" / "benchmarks" / "recognition_rates.py"
    printed = subprocess.run([sys.executable, str(script), "speed"], capture_output=True, text=True, check=True).stdout
    figures, joints, _ = re.match(r"(\d+) figures, (\d+) joints: ([\d.]+) s", printed).groups()
    assert (figures, joints) == ("5", "2500")
