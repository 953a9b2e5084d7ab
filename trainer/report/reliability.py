"""The report's section about scores: how often the joints of a score were right, beside what the score promises."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Any

import numpy as np

from trainer.metrics.reliability import calibration_error, curves_of, peaks_of, reliability
from trainer.report.charts import Line, line_chart
from trainer.report.comparison import Results
from trainer.report.tables import Table

FEWEST = 20  # joints of a tenth, for its point in the chart; the table has all


def reliability_section(results: Sequence[Results], names: Sequence[str]) -> tuple[str, str]:
    """Title and HTML, for the results whose network's card holds a calibration; empty without any."""
    charted, rows = [], []
    for number, (result, name) in enumerate(zip(results, names, strict=True)):
        tenths = reliability_of(result)
        if not tenths:
            continue
        enough = [tenth for tenth in tenths if tenth["count"] >= FEWEST]
        charted.append(Line(name, [tenth["score"] for tenth in enough], [tenth["right"] for tenth in enough], number))
        rows += [[name, tenth["score"], tenth["right"], tenth["count"]] for tenth in tenths]
        rows.append([f"{name}: mean distance", None, calibration_error(tenths), sum(one["count"] for one in tenths)])
    if not charted:
        return "", ""
    promised = Line("as promised", [0.0, 1.0], [0.0, 1.0], len(results))
    chart = line_chart([*charted, promised], "score", "share of joints right")
    note = (
        "A score is the probability that the joint lies within 1/20 of the crop of its true place. "
        "Above the straight line the network is better than it says, below it worse."
    )
    table = Table("Scores and shares", ["model", "score", "right", "joints"], rows)
    summary = f"<details><summary>The numbers</summary>{table.to_html()}</details>"
    return "Are the scores right?", f'{chart}<p class="note">{escape(note)}</p>{summary}'


def reliability_of(result: Results) -> list[dict[str, Any]]:
    """The reliability table of these people; empty where the card has no calibration or no joint was scored."""
    card = (result.get("model") or {}).get("card") or {}
    curves = curves_of(card, bool((result.get("settings") or {}).get("flip")))
    joints = list((result.get("joint_set") or {}).get("joints") or [])
    if not curves or not joints or not result.get("records"):
        return []
    heights, is_right, who = peaks_of(result["records"], len(joints))
    if not len(heights):
        return []
    tables = [np.asarray(curves.get(joint, curves["all"]), np.float64).T for joint in joints]
    scores = [float(np.interp(height, *tables[k])) for height, (_, k) in zip(heights, who, strict=True)]
    return reliability(scores, is_right)
