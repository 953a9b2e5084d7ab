"""The metrics page says what the code does: its example runs, and it names every metric."""

import re
from pathlib import Path

import pytest

from trainer.report.comparison import published

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "metrics.md").read_text(encoding="utf-8")
REFERENCE = Path(__file__).resolve().parent / "reference"


def test_the_pages_example_prints_the_row_of_the_table_above_it(capsys, monkeypatch):
    pytest.importorskip("scipy")
    monkeypatch.chdir(REFERENCE)
    exec(compile(re.search(r"```python\n(.*?)```", PAGE, re.S).group(1), "docs/metrics.md", "exec"), {})
    printed = re.findall(r"'(\w+)': '([\d.]+)'", capsys.readouterr().out)
    row = re.search(r"\| shipped detections \| (.*) \|", PAGE).group(1).split(" | ")
    assert [value for _, value in printed] == row
    assert [name for name, _ in printed] == ["Head", "Shoulder", "Elbow", "Wrist", "Hip", "Knee", "Ankle", "Mean"]


def test_the_pages_table_one_is_the_packages():
    study = published()["study"]
    for joint in study["columns"]["published: drawings"]:
        mark = " *" if joint in study["less_reliable"] else ""
        values = [f"{column[joint]:.4f}".lstrip("0") for column in study["columns"].values()]
        assert f"| {joint}{mark} | {' | '.join(values)} |" in PAGE


def test_the_pages_groups_are_the_packages():
    for name, values in published()["khungurn"]["columns"].items():
        assert f"| {name.removeprefix('published: ')} | {' | '.join(f'{v:.1f}' for v in values)} |" in PAGE
