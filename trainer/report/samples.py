"""Which records the page shows, and their pictures: ground truth beside each model's prediction."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.annotations import MPII16, KeypointSet
from trainer.annotations.keypoint_sets import keypoint_set_from
from trainer.data.pictures import Picture, read_picture
from trainer.errors import ImageError
from trainer.report.comparison import Results
from trainer.report.figures import crop_with_pose, data_uri, joint_label

# The study's own limit: half of a tenth of the crop's side.
CORRECT_WITHIN = 0.05


def best_of(results: Sequence[Results]) -> int:
    """Index of the results with the highest PCK of the study; the first of equals."""
    means = [r["metrics"].get("pck_study", {}).get("mean") or 0.0 for r in results]
    return means.index(max(means))


def choose_records(result: Results, count: int) -> list[int]:
    """Positions in the results' records, spread evenly from the best predicted to the worst, ends included."""
    records = result["records"]
    scored = [n for n, row in enumerate(records) if any(point[2] for point in row["truth"])]
    ranked = sorted(scored, key=lambda n: (-share_correct(records[n]), n))
    if len(ranked) <= count:
        return ranked
    return [ranked[round(k * (len(ranked) - 1) / max(count - 1, 1))] for k in range(count)]


def share_correct(row: dict[str, Any]) -> float:
    """Share of a record's counted joints within 1/20 of the crop's side; NaN without a counted joint."""
    predicted, truth, counted = arrays_of(row)
    if not counted.any():
        return float("nan")
    with np.errstate(invalid="ignore"):
        good = np.linalg.norm(predicted - truth, axis=1) < CORRECT_WITHIN * row["crop"][2]
    return float(good[counted].mean())


def arrays_of(row: dict[str, Any]) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.bool_]]:
    """Predicted (K, 2) with NaN where there is none, truth (K, 2), counted (K,) of a results record."""
    predicted = np.array([[np.nan, np.nan] if p is None else p[:2] for p in row["predicted"]], np.float64)
    truth = np.array(row["truth"], np.float64)
    return predicted, truth[:, :2], truth[:, 2] > 0


def same_record(results: Results, row: dict[str, Any]) -> dict[str, Any] | None:
    """The record of other results that is of the same picture and person, or None."""
    key = (Path(row["document"]).name, row["record"], row["img_paths"])
    for other in results["records"]:
        if (Path(other["document"]).name, other["record"], other["img_paths"]) == key:
            return other
    return None


def sample_rows(results: Sequence[Results], names: Sequence[str], count: int, size: int = 256) -> str:
    """HTML rows of figures; a picture that cannot be read leaves a note in its row's place."""
    parts = []
    leading = results[best_of(results)]
    for position in choose_records(leading, count):
        row = leading["records"][position]
        title = f"{row['img_paths']}"
        about = [f"frame {row['frame']:g}" if row.get("frame") is not None else "", str(row.get("character") or "")]
        heading = f"<h3>{_breakable(title)} <span class='note'>{escape(' · '.join(a for a in about if a))}</span></h3>"
        try:
            picture = read_picture(row["image"])
        except ImageError as error:
            parts.append(f'<article>{heading}<p class="note">{escape(str(error))}</p></article>')
            continue
        figures = _figures(picture, row, results, names, size)
        parts.append(f'<article>{heading}<div class="row">{figures}</div></article>')
    return f'<div class="samples" style="--figures:{len(results) + 1}">{"".join(parts)}</div>'


def _breakable(path: str) -> str:
    """A path that a narrow column breaks after its slashes, dots and underscores, not inside a word."""
    return re.sub(r"([/._-])", r"\1<wbr>", escape(path))


def _figures(picture: Picture, row: dict[str, Any], results: Sequence[Results], names: Sequence[str], size: int) -> str:
    _, truth, counted = arrays_of(row)
    square = tuple(row["crop"])
    leading = set_of(results[best_of(results)])
    shown = crop_with_pose(picture, square, truth, counted, size, dashed=True, keypoints=leading)
    figures = [_figure(shown, f"Ground truth, {int(counted.sum())} joints")]
    for result, name in zip(results, names, strict=True):
        other = same_record(result, row)
        if other is None:
            figures.append(f'<figure><figcaption class="note">{escape(name)}: not scored on it</figcaption></figure>')
            continue
        predicted, _, _ = arrays_of(other)
        scores = np.array([0.0 if p is None else p[2] for p in other["predicted"]])
        known = np.isfinite(predicted).all(axis=1)
        shown = crop_with_pose(
            picture, square, np.nan_to_num(predicted), known, size, faint=scores < 0.2, keypoints=set_of(result)
        )
        good = share_correct(other)
        figures.append(_figure(shown, f"{name}: {100 * good:.0f} % of joints right"))
    return "".join(figures)


def _figure(picture: Picture, caption: str) -> str:
    text = escape(caption)
    return f'<figure><img alt="{text}" src="{data_uri(picture)}"><figcaption>{text}</figcaption></figure>'


def set_of(results: Results) -> KeypointSet:
    """The joints that results are about; MPII's where older ones do not say."""
    return keypoint_set_from(results["joint_set"], "results") if "joint_set" in results else MPII16


def heat_figures(panels: Sequence[tuple[str, Picture]]) -> str:
    """HTML of the heatmap panels, one for each joint, with its name."""
    figures = "".join(_figure(panel, joint_label(joint)) for joint, panel in panels)
    return f'<div class="row heat">{figures}</div>'
