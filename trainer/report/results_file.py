"""Reading the results that ``trainer evaluate`` writes: whole and of the right kinds, or refused by the place at fault.

The keys are described in ``docs/metrics.md``. Unknown keys are kept, those that older trainers did not write may lack.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from pathlib import Path
from typing import Any

from trainer.annotations import MPII16
from trainer.annotations.keypoint_sets import keypoint_set_from
from trainer.annotations.parsing import json_path
from trainer.annotations.shapes import NUMBER, Each, Maybe, faults
from trainer.annotations.text_window import read_json
from trainer.errors import TrainerError
from trainer.metrics.error_kinds import KINDS

Results = dict[str, Any]


ENDS = Maybe([Maybe(NUMBER)])
INTERVALS = {
    "interval?": ENDS, "AP50_interval?": ENDS, "per_joint_intervals?": Each(ENDS), "column_intervals?": Each(ENDS),
    "share_intervals?": Each(ENDS),
}  # fmt: skip
METRIC = {
    "definition": {"name": str, "normaliser": str, "comparison": str, "weighting": str, "missing": str, "joints": [str],
                   "options?": Each(object)},
    "mean": Maybe(NUMBER), "per_joint": Each(Maybe(NUMBER)), "columns": Each(Maybe(NUMBER)),
    "column_joints?": Each([str]), **INTERVALS,
}  # fmt: skip
KINDS_OF_ERRORS = {
    "definition": {"normaliser": str, **dict.fromkeys(KINDS, str)},
    "shares": dict.fromkeys(KINDS, Maybe(NUMBER)), "per_joint?": Each(Each(int)), **INTERVALS,
}  # fmt: skip
AP = {"definition": {"joints": [str]}, "AP": Maybe(NUMBER), "AP50": Maybe(NUMBER), **INTERVALS}
RECORD = {
    "document": str, "record": int, "img_paths": str, "image": str, "frame?": Maybe(NUMBER), "character?": Maybe(str),
    "crop": [NUMBER], "predicted": [Maybe([NUMBER])], "truth": [[NUMBER]], "verdicts?": Each(object),
}  # fmt: skip
RESULTS = {
    "results_version": str,
    "metrics": Each({}),
    "model?": {"name?": Maybe(str), "path?": Maybe(str), "sha256?": Maybe(str), "card?": Each(object)},
    "made_by?": Each(object),
    "settings?": Each(object),
    "data?": [Each(object)],
    "records": [RECORD],
    "skipped?": [Each(object)],
    "warnings?": [str],
    "overlap?": {"people_trained_on": Maybe(int)},
    "curve?": {"normaliser": str, "thresholds": [NUMBER], "shares": [Maybe(NUMBER)]},
    "intervals?": {"group": str, "samples": int, "level": NUMBER, "seed": int, "groups": int,
                   "characters": [str], "without_character": int},
}  # fmt: skip


def read_results(path: str | Path) -> Results:
    """Read a results JSON.

    Raises:
        TrainerError: the file is missing, no results, of a higher version, or lacks or damages what commands read; it
            names file and place.
    """
    path = Path(path)
    results = read_json(path)
    if not isinstance(results, dict) or "metrics" not in results or "results_version" not in results:
        raise TrainerError(f"{path}: not the results of `trainer evaluate` (no results_version and metrics)")
    if not str(results["results_version"]).startswith("1."):
        raise TrainerError(
            f"{path}: results of version {results['results_version']}, this trainer reads 1.x; update the trainer"
        )
    results = _current(results)
    # Counts are compared only where every shape is right.
    for fault in chain.from_iterable(check(results) for check in (_shape_faults, _count_faults)):
        raise TrainerError(f"{path}: these results are damaged: {fault}; run `trainer evaluate -o` again")
    return {**results, "file": path.stem}


def _current(results: Results) -> Results:
    """Results as they are named now: older ones call pytorch-pose "peer"."""
    if not isinstance(results["metrics"], dict) or not isinstance(results.get("settings") or {}, dict):
        return results
    metrics, settings = dict(results["metrics"]), dict(results.get("settings") or {})
    if isinstance(metrics.get("pck_peer_log"), dict):
        metric = metrics["pck_pytorch_pose_log"] = dict(metrics.pop("pck_peer_log"))
        metric["definition"] = {**(metric.get("definition") or {}), "name": "pck_pytorch_pose_log"}
    if "as_peer" in settings:
        settings["as_pytorch_pose"] = settings.pop("as_peer")
    return {**results, "metrics": metrics, "settings": settings}


def _shape_faults(results: Results) -> Iterable[str]:
    yield from faults(results, RESULTS, ())
    for name, metric in results["metrics"].items():
        yield from faults(metric, {"ap": AP, "error_kinds": KINDS_OF_ERRORS}.get(name, METRIC), ("metrics", name))


def _count_faults(results: Results) -> Iterable[str]:
    """What of results with the right shapes does not belong together: joints, verdicts, lengths."""
    try:
        count = len(
            keypoint_set_from(results["joint_set"], "joint_set").joints if "joint_set" in results else MPII16.joints
        )
    except TrainerError as error:
        yield str(error)
        return
    scored = {name: one for name, one in results["metrics"].items() if name not in ("ap", "error_kinds")}
    for name, metric in scored.items():
        place = json_path(("metrics", name))
        if absent := [joint for joint in metric["definition"]["joints"] if joint not in metric["per_joint"]]:
            yield f"{place}.per_joint has no {absent[0]}"
        for column in metric["columns"]:
            of_column = metric.get("column_joints", {}).get(column)
            if of_column is None or not set(of_column) <= set(metric["per_joint"]):
                yield f"{place}.column_joints does not say of which joints {column} is"
    if "curve" in results and len(results["curve"]["thresholds"]) != len(results["curve"]["shares"]):
        yield "curve has other numbers of thresholds and shares"
    for number, record in enumerate(results["records"]):
        for key, length in (("predicted", count), ("truth", count), ("crop", 3)):
            if len(record[key]) != length:
                yield f"records[{number}].{key} has {len(record[key])} places, not {length}"
        if any(len(joint) != 3 for key in ("predicted", "truth") for joint in record[key] if joint is not None):
            yield f"records[{number}] has a joint of other than three numbers"
        if "verdicts" not in record:
            continue
        for name, metric in results["metrics"].items():
            verdict = record["verdicts"].get(name)
            if name == "ap":
                is_right = verdict is None or (isinstance(verdict, list) and len(verdict) == 2
                                               and all(isinstance(one, NUMBER) for one in verdict))  # fmt: skip
            else:
                length = count if name == "error_kinds" else len(metric["per_joint"])
                is_right = isinstance(verdict, str) and verdict.isascii() and len(verdict) == length
            if not is_right:
                yield f"records[{number}].verdicts has no whole {name}"
