"""Findings about lengths: limbs far longer than the set's median, and bones whose length in the world changes.

Of each record the lengths of its 15 limbs are kept as float32, 60 bytes, and as many again where the world is known.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator

import numpy as np

from trainer.annotations.columns import Columns
from trainer.annotations.keypoint_sets import MPII16
from trainer.annotations.records import name_records
from trainer.inspection.pose_checks import FEWEST_FOR_CONSTANT
from trainer.inspection.problems import Problem
from trainer.inspection.record_names import RecordNames

# A limb may look shorter than it is, never much longer: past this multiple of what the set's median and the body's own
# other limbs let expect it is reported. It reports 2 of the 30,000 limbs of 2,000 hand-drawn figures.
LONGEST_LIMB = 3.0
# Of a set's usual limb. A shorter one is judged as if it had this length: raised arms lift the middle of the shoulders,
# and the short way from there to the neck becomes many times as long without anything being wrong.
SHORTEST_USUAL = 0.5
# A bone keeps its length in the world; skinning and soft IK stretch it by a few per cent at most.
LARGEST_STRETCH = 0.25
_LIMBS = np.array(MPII16.limbs)
_ROWS_AT_ONCE = 1 << 15


class LimbCheck:
    """Limbs of impossible length."""

    def __init__(self, names: RecordNames) -> None:
        self._names = names
        self._lengths, self._world_lengths, self._in_world = array("f"), array("f"), array("q")

    def take(self, columns: Columns, first: int) -> None:
        """Look at records ``first``, ``first + 1``, ..."""
        known = columns.has_place[:, _LIMBS[:, 0]] & columns.has_place[:, _LIMBS[:, 1]]
        length = np.linalg.norm(columns.xy_px[:, _LIMBS[:, 0]] - columns.xy_px[:, _LIMBS[:, 1]], axis=2)
        with np.errstate(over="ignore"):  # a scale near zero makes any limb endless
            relative = np.where(known, length / columns.person_px[:, None], np.nan).astype(np.float32)
        self._lengths.frombytes(relative.tobytes())
        world = columns.world_cm[:, _LIMBS[:, 0]] - columns.world_cm[:, _LIMBS[:, 1]]
        rows = np.flatnonzero(~np.isnan(world).all(axis=(1, 2)))
        if len(rows):
            with np.errstate(over="ignore"):
                self._world_lengths.frombytes(np.linalg.norm(world[rows], axis=2).astype(np.float32).tobytes())
            self._in_world.extend((rows + first).tolist())

    def problems(self) -> list[Problem]:
        """What was found among all records taken."""
        length = _table(self._lengths)
        median = np.array([_median(length[:, limb], FEWEST_FOR_CONSTANT) for limb in range(len(_LIMBS))])
        median = np.where(median > 1e-6, median, np.nan)
        usual = np.maximum(median, SHORTEST_USUAL * _median(median))
        odd: list[list[int]] = [[] for _ in MPII16.limbs]
        worst: list[tuple[float, int]] = [(0.0, -1)] * len(odd)
        for start, ratio, is_odd in _odd_limbs(length, usual):
            for row, limb in np.argwhere(is_odd).tolist():
                odd[limb].append(start + row)
                if ratio[row, limb] > worst[limb][0]:
                    worst[limb] = float(ratio[row, limb]), start + row
        problems = []
        world, in_world = _table(self._world_lengths), np.array(self._in_world, dtype=np.int64)
        for limb, (begin, end) in enumerate(MPII16.limbs):
            name = f"{MPII16.joints[begin]}-{MPII16.joints[end]}"
            if odd[limb]:
                times, record = worst[limb][0] * usual[limb] / median[limb], worst[limb][1]
                message = (
                    f"{name}: over {LONGEST_LIMB:g} times as long as the set's median and the body's other limbs let "
                    f"expect in {name_records(odd[limb])}; {times:.1f} times the median in record {record} "
                    f"({self._names.image(record)})"
                )
                problems.append(Problem("long-limb", False, message, tuple(odd[limb]), MPII16.joints[end]))
            problems += self._stretched(world[:, limb], in_world, name, MPII16.joints[end])
        return problems

    def _stretched(self, length: np.ndarray, records: np.ndarray, name: str, joint: str) -> list[Problem]:
        problems: list[Problem] = []
        known = np.flatnonzero(~np.isnan(length))
        codes = self._names.codes[records[known]]
        order = np.argsort(codes, kind="stable")
        for places in np.split(known[order], np.flatnonzero(np.diff(codes[order])) + 1):
            median = _median(length[places], FEWEST_FOR_CONSTANT)
            if not median > 1e-6:
                continue
            odd = tuple(records[places[np.abs(length[places] / median - 1) > LARGEST_STRETCH]].tolist())
            if odd:
                character = self._names.character(odd[0])
                who = f" of {character}" if character else ""
                message = f"{name}{who}: its length in the world leaves the median {median:.2f} cm by more than "
                message += f"{LARGEST_STRETCH:.0%} in {name_records(odd)}"
                problems.append(Problem("bone-stretched", False, message, odd, joint))
        return problems


def _table(lengths: array[float]) -> np.ndarray:
    """Float32 (N, 15) of the numbers kept."""
    values = np.frombuffer(lengths, dtype=np.float32) if lengths else np.zeros(0, dtype=np.float32)
    return values.reshape(-1, len(_LIMBS))


def _odd_limbs(length: np.ndarray, usual: np.ndarray) -> Iterator[tuple[int, np.ndarray, np.ndarray]]:
    """Piece by piece: the first record's number, limbs relative to their usual length, and which are too long."""
    for start in range(0, len(length), _ROWS_AT_ONCE):
        ratio = length[start : start + _ROWS_AT_ONCE].astype(np.float64) / usual
        # A crouching body has a small box and all its limbs look long in it: what counts is one limb against its
        # fellows.
        fellows = _row_medians(ratio)
        with np.errstate(invalid="ignore"):
            yield start, ratio, (ratio > LONGEST_LIMB * np.maximum(fellows, 0.5)[:, None]) & (ratio > LONGEST_LIMB / 2)


def _median(values: np.ndarray, fewest: int = 1) -> float:
    """Median of the numbers among ``values``, NaN if there are fewer than ``fewest``."""
    values = values[~np.isnan(values)]
    return float(np.median(values.astype(np.float64))) if values.size >= fewest else np.nan


def _row_medians(table: np.ndarray) -> np.ndarray:
    """``_median`` of every row (NaN sorts behind all numbers)."""
    counted = (~np.isnan(table)).sum(axis=1)
    ranked = np.sort(table, axis=1)
    rows, middle = np.arange(len(table)), np.maximum(counted - 1, 0)
    both = ranked[rows, middle // 2], ranked[rows, np.minimum(middle // 2 + middle % 2, table.shape[1] - 1)]
    return np.where(counted > 0, (both[0] + both[1]) / 2, np.nan)
