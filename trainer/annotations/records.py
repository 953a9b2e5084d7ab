"""Numbers out of one record: positions, states, and which joints count.

Shapes: K joints of a set, by default MPII's 16 in their order. Pixels are continuous, (0, 0) the top-left corner of the
top-left pixel, y down; positions outside the image are as they are.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np

from trainer.annotations.keypoint_sets import MPII16, KeypointSet

Record = dict[str, Any]

MPII16_PLACE = {joint: number for number, joint in enumerate(MPII16.joints)}

SPLITS = ("train", "val", "test")
"""The parts that a data set can be divided into; in columns their positions here, -1 for none."""

STATES = ("visible", "occluded", "outside", "behind", "missing")


def joints_px(record: Mapping[str, Any], keypoints: KeypointSet = MPII16) -> np.ndarray:
    """Joint positions, float64 (K, 2) pixels. Missing joints are (0, 0): ask ``counts_mask`` before using a row."""
    if keypoints == MPII16:
        return np.asarray(record["joint_self"], dtype=np.float64)[:, :2]
    return np.array([row.xy_px for row in joint_rows(record, keypoints)], dtype=np.float64)


def places_px(record: Mapping[str, Any]) -> np.ndarray:
    """Positions of MPII's joints, float64 (16, 2) pixels; NaN for those with no place in the image plane."""
    xy = joints_px(record)
    xy[[state in ("behind", "missing") for state in record["joint_state"]]] = np.nan
    return xy


def joint_states(record: Mapping[str, Any]) -> list[str]:
    """The 16 joint states: "visible", "occluded", "outside" (off the image), "behind" (the camera) or "missing"."""
    return list(record["joint_state"])


def counts_mask(
    record: Mapping[str, Any],
    occluded: bool = True,
    outside: bool = False,
    derived: bool = True,
    keypoints: KeypointSet = MPII16,
) -> np.ndarray:
    """Which joints are labelled, bool (K,), from ``joint_state`` and never from ``v`` (whose 0 means two things).

    Visible joints always count; joints behind the camera or missing never do, since they have no place in the image.

    Args:
        record: a record of a validated document.
        occluded: whether hidden joints count.
        outside: whether joints off the image count.
        derived: whether joints computed from others (``joint_source`` kind "derived") count.
        keypoints: the set whose joints are asked for; see ``joint_rows``.
    """
    wanted = {"visible"} | ({"occluded"} if occluded else set()) | ({"outside"} if outside else set())
    if keypoints != MPII16:
        rows = joint_rows(record, keypoints)
        return np.array([row.state in wanted and (derived or not row.is_derived) for row in rows], dtype=bool)
    mask = np.array([state in wanted for state in record["joint_state"]], dtype=bool)
    if not derived:
        sources = record.get("joint_source") or []
        mask[: len(sources)] &= np.array([source.get("kind") != "derived" for source in sources], dtype=bool)
    return mask


class JointRow(NamedTuple):
    """A joint of a record: its place in pixels ((0, 0) where it has none), its state, whether it was computed."""

    xy_px: tuple[float, float]
    state: str
    is_derived: bool


def joint_rows(record: Mapping[str, Any], keypoints: KeypointSet) -> list[JointRow]:
    """The K joints of any set, by their names.

    MPII's joints come from ``joint_self``. Those of the drawings come from ``drawings21``, which has no states: one is
    hidden where MPII's same joint is, else visible in the picture and outside off it. Where ``drawings21`` does not
    have it, the same joint of MPII's takes its place; else it is missing.
    """
    drawn = record.get("drawings21") or {}
    size_px = record["img_width"], record["img_height"]
    rows = []
    for joint, common in zip(keypoints.joints, keypoints.common_names, strict=True):
        number = MPII16_PLACE.get(joint, MPII16_PLACE.get(common))
        state = "missing" if number is None else record["joint_state"][number]
        place = None if joint in MPII16_PLACE else drawn.get(joint) or drawn.get(common)
        if place is not None:
            if state not in ("visible", "occluded"):
                inside = 0 <= place[0] <= size_px[0] and 0 <= place[1] <= size_px[1]
                state = "visible" if inside or not min(size_px) else "outside"
            rows.append(JointRow((float(place[0]), float(place[1])), state, joint in keypoints.derived))
        elif number is None or state == "missing":
            rows.append(JointRow((0.0, 0.0), "missing", False))
        else:
            x, y, _ = record["joint_self"][number]
            sources = record.get("joint_source") or []
            is_derived = joint in keypoints.derived
            is_derived |= number < len(sources) and sources[number].get("kind") == "derived"
            rows.append(JointRow((float(x), float(y)), state, is_derived))
    return rows


def name_records(numbers: Sequence[int], limit: int = 5) -> str:
    """``records 3, 4 and 9``; long lists end in how many more there are."""
    shown = [str(number) for number in numbers[:limit]]
    if len(numbers) == 1:
        return f"record {shown[0]}"
    if len(numbers) > limit:
        return f"records {', '.join(shown)} and {len(numbers) - limit} more"
    return f"records {', '.join(shown[:-1])} and {shown[-1]}"


def split_of(record: Mapping[str, Any]) -> str | None:
    """The split of a record: its ``split``, else "val" where ``isValidation`` is 1 (as MPII divides), else None."""
    return record.get("split") or ("val" if record["isValidation"] else None)
