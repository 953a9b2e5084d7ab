"""Numbers out of one record: positions, states, and which joints count.

Shapes: K = 16 joints in MPII order. Pixels are continuous, (0, 0) the top-left corner of the top-left pixel, y down;
positions outside the image are as they are.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

Record = dict[str, Any]

SPLITS = ("train", "val", "test")
"""The parts that a data set can be divided into; in columns their positions here, -1 for none."""

STATES = ("visible", "occluded", "outside", "behind", "missing")


def joints_px(record: Mapping[str, Any]) -> np.ndarray:
    """Joint positions, float64 (16, 2) pixels. Missing joints are (0, 0): ask ``counts_mask`` before using a row."""
    return np.asarray(record["joint_self"], dtype=np.float64)[:, :2]


def joint_states(record: Mapping[str, Any]) -> list[str]:
    """The 16 joint states: "visible", "occluded", "outside" (off the image), "behind" (the camera) or "missing"."""
    return list(record["joint_state"])


def counts_mask(
    record: Mapping[str, Any], occluded: bool = True, outside: bool = False, derived: bool = True
) -> np.ndarray:
    """Which joints are labelled, bool (16,), from ``joint_state`` and never from ``v`` (whose 0 means two things).

    Visible joints always count; joints behind the camera or missing never do, since they have no place in the image.

    Args:
        record: a record of a validated document.
        occluded: whether hidden joints count.
        outside: whether joints off the image count.
        derived: whether joints computed from others (``joint_source`` kind "derived") count.
    """
    wanted = {"visible"} | ({"occluded"} if occluded else set()) | ({"outside"} if outside else set())
    mask = np.array([state in wanted for state in record["joint_state"]], dtype=bool)
    if not derived:
        sources = record.get("joint_source") or []
        mask[: len(sources)] &= np.array([source.get("kind") != "derived" for source in sources], dtype=bool)
    return mask


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
