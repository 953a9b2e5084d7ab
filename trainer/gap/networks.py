"""Where a network goes wrong on rendered and on drawn people: kinds of errors, calibration, by whom and where."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.annotations import MPII16, Document
from trainer.annotations.keypoint_sets import KeypointSet, keypoint_set_from
from trainer.annotations.records import joint_rows
from trainer.gap.distances import Values
from trainer.gap.pose_gap import SETS
from trainer.metrics.error_kinds import KIND_LETTERS, KINDS
from trainer.metrics.intervals import Interval, Resampling, bootstrap_shares, percentiles
from trainer.metrics.reliability import WITHIN, calibration_error, curves_of, reliability

# Joints by their common names; a set has those groups of which it has a joint.
JOINT_GROUPS = {
    "head": ("head_top", "upper_neck", "head", "neck", "nose_tip", "nose_root"),
    "trunk": ("thorax", "pelvis", "body_upper"),
    "shoulders": ("r_shoulder", "l_shoulder"),
    "elbows": ("r_elbow", "l_elbow"),
    "wrists": ("r_wrist", "l_wrist"),
    "thumbs": ("thumb_right", "thumb_left"),
    "hips": ("r_hip", "l_hip"),
    "knees": ("r_knee", "l_knee"),
    "ankles": ("r_ankle", "l_ankle"),
    "toes": ("tiptoe_right", "tiptoe_left"),
}
FEWEST_PEOPLE = 5  # of both sets, for a row to be called a place to look first


@dataclass(frozen=True)
class ErrorRow:
    """How often each kind of error happens to some joints of some people, in both sets.

    Attributes:
        shares: by set, of the kinds right, swapped, jitter and missed; NaN where nothing was counted.
        intervals: by set, of each kind.
        joints: by set, how many were counted.
        lost: share right of the rendered set less that of the drawn one, with its interval.
    """

    kind: str
    name: str
    shares: dict[str, list[float]]
    intervals: dict[str, list[Interval | None]]
    joints: dict[str, int]
    people: dict[str, int]
    lost: float
    lost_interval: Interval | None

    def as_dict(self) -> dict[str, Any]:
        def known(values: Sequence[float]) -> list[float | None]:
            return [None if np.isnan(value) else float(value) for value in values]

        row: dict[str, Any] = {"kind": self.kind, "name": self.name}
        for one in SETS:
            row[one] = {
                "joints": self.joints[one],
                "people": self.people[one],
                "shares": dict(zip(KINDS, known(self.shares[one]), strict=True)),
                "intervals": dict(zip(KINDS, self.intervals[one], strict=True)),
            }
        return {**row, "lost": known([self.lost])[0], "lost_interval": self.lost_interval}


@dataclass(frozen=True)
class NetworkGap:
    """A network on both sets: rows of errors, and by set how its scores agree with what is right."""

    name: str
    results: dict[str, dict[str, Any]]
    rows: list[ErrorRow]
    calibration: dict[str, dict[str, Any]]

    def as_dict(self) -> dict[str, Any]:
        means = {one: self.results[one]["metrics"]["pck_study"]["mean"] for one in SETS}
        return {
            "name": self.name,
            "model": {key: value for key, value in self.results["drawn"]["model"].items() if key != "card"},
            "people": {one: len(self.results[one]["records"]) for one in SETS},
            "trained_on": {one: self.results[one]["overlap"]["people_trained_on"] for one in SETS},
            "pck_study": means,
            "errors": [row.as_dict() for row in self.rows],
            "calibration": self.calibration,
        }

    def worst(self, kind: str) -> ErrorRow | None:
        """The row of a kind in which drawings lose most against frames, beyond chance; else None."""
        sure = [
            row
            for row in self.rows
            if row.kind == kind
            and row.lost_interval is not None
            and (row.lost_interval[0] or 0.0) > 0
            and min(row.people.values()) >= FEWEST_PEOPLE
        ]
        return max(sure, key=lambda row: row.lost, default=None)

    def least_right(self) -> ErrorRow | None:
        """The group of joints of which the fewest are right in drawings; None where no group has enough people."""
        known = [row for row in self.rows if row.kind == "group" and row.people["drawn"] >= FEWEST_PEOPLE]
        return min(known, key=lambda row: row.shares["drawn"][0], default=None)


def compare_errors(
    name: str,
    results: Mapping[str, dict[str, Any]],
    documents: Mapping[str, Sequence[Document]],
    words: Mapping[str, Sequence[Mapping[str, str]]],
    how: Resampling,
) -> NetworkGap:
    """Errors of one network on both sets.

    Args:
        results: of `evaluate`, by set.
        documents: by set; the states of joints are read from them.
        words: by set, for each record of the results the person's kinds: "posture" -> "sitting" and so on.
        how: intervals are drawn from groups of people of each set.
    """
    keypoints = keypoint_set_from(results["drawn"]["joint_set"], "results")
    masks = {one: _masks(results[one], documents[one], words[one], keypoints) for one in SETS}
    either = list(dict.fromkeys([*masks["rendered"], *masks["drawn"]]))
    order = list(dict.fromkeys(kind for kind, _ in either))
    names = sorted(either, key=lambda key: order.index(key[0]))
    shares, drawn_samples, joints, people = {}, {}, {}, {}
    for place, one in enumerate(SETS):
        kinds = _kinds(results[one]["records"])
        empty = np.zeros(kinds.shape[:2], bool)
        counts = np.stack([(kinds & masks[one].get(key, empty)[..., None]).sum(axis=1) for key in names], axis=1)
        shares[one] = (
            counts.sum(axis=0) / np.where(counts.sum(axis=(0, 2)) > 0, counts.sum(axis=(0, 2)), np.nan)[:, None]
        )
        joints[one], people[one] = counts.sum(axis=(0, 2)), (counts.sum(axis=2) > 0).sum(axis=0)
        own = Resampling(how.group, how.samples, how.level, how.seed + place)
        drawn_samples[one] = bootstrap_shares(counts, results[one]["records"], own)
    rows = []
    for r, (kind, label) in enumerate(names):
        if not any(joints[one][r] for one in SETS):
            continue
        ends = {one: [percentiles(drawn_samples[one][:, r, k], how.level) for k in range(len(KINDS))] for one in SETS}
        apart = drawn_samples["rendered"][:, r, 0] - drawn_samples["drawn"][:, r, 0]
        rows.append(
            ErrorRow(
                kind,
                label,
                {one: shares[one][r].tolist() for one in SETS},
                ends,
                {one: int(joints[one][r]) for one in SETS},
                {one: int(people[one][r]) for one in SETS},
                float(shares["rendered"][r, 0] - shares["drawn"][r, 0]),
                percentiles(apart, how.level),
            )
        )
    calibration = {one: calibration_of(results[one]) for one in SETS}
    return NetworkGap(name, dict(results), rows, calibration)


def _kinds(records: Sequence[Mapping[str, Any]]) -> NDArray[np.bool_]:
    """(N, K, 4): whether a joint's error is of that kind."""
    letters = np.array([list(record["verdicts"]["error_kinds"]) for record in records])
    return letters[..., None] == np.array(list(KIND_LETTERS))


def _masks(
    results: Mapping[str, Any],
    documents: Sequence[Document],
    words: Sequence[Mapping[str, str]],
    keypoints: KeypointSet,
) -> dict[tuple[str, str], NDArray[np.bool_]]:
    """Which joints of which people each row counts, (N, K) by (kind, name)."""
    by_name = {document.name: document for document in documents}
    records = results["records"]
    shape = len(records), len(keypoints.joints)
    masks: dict[tuple[str, str], NDArray[np.bool_]] = {("all", "all joints"): np.ones(shape, bool)}
    common = keypoints.common_names
    for group, members in JOINT_GROUPS.items():
        columns = np.array([joint in members for joint in common])
        if columns.any():
            masks["group", group] = np.broadcast_to(columns, shape)
    for k, joint in enumerate(keypoints.joints):
        masks["joint", joint] = np.broadcast_to(np.arange(shape[1]) == k, shape)
    states = np.array([_states(by_name[row["document"]].records[row["record"]], keypoints) for row in records])
    for state in ("visible", "occluded", "outside"):
        if (states == state).any():
            masks["state", state] = states == state
    for kind in words[0] if words else ():
        values = np.array([row.get(kind, "") for row in words])
        for value in dict.fromkeys(sorted(values.tolist())):
            if value:
                masks[kind, value] = np.broadcast_to((values == value)[:, None], shape)
    return masks


def _states(record: Mapping[str, Any], keypoints: KeypointSet) -> list[str]:
    if keypoints == MPII16:
        return list(record["joint_state"])
    return [row.state for row in joint_rows(record, keypoints)]


def calibration_of(results: Mapping[str, Any]) -> dict[str, Any]:
    """How scores agree with the share that is right: rows by tenth of the score, and their mean distance.

    Scores are probabilities where the model's card makes them so, else heights of heatmaps.
    """
    curves = curves_of(results["model"].get("card", {}), bool(results["settings"]["flip"]))
    scores, right = [], []
    for row in results["records"]:
        reach = WITHIN * row["crop"][2]
        for joint, found, (x, y, counts) in zip(
            results["joint_set"]["joints"], row["predicted"], row["truth"], strict=True
        ):
            if counts and found is not None:
                height = found[2]
                if curves:
                    height = float(np.interp(height, *np.array(curves.get(joint, curves["all"])).T))
                scores.append(height)
                right.append(np.hypot(found[0] - x, found[1] - y) < reach)
    rows = reliability(scores, right)
    kind = "probability" if curves else "heatmap height"
    return {"score": kind, "rows": rows, "error": round(calibration_error(rows), 4), "joints": len(scores)}


def share_right(results: Mapping[str, Any]) -> Values:
    """For each record the share of its counted joints that are right, NaN where none counts."""
    kinds = _kinds(results["records"])
    counted = kinds.any(axis=2).sum(axis=1)
    return np.where(counted > 0, kinds[..., 0].sum(axis=1) / np.maximum(counted, 1), np.nan)
