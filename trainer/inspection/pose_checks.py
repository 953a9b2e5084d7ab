"""Findings that need the whole set: joints never there or never moving, left and right swapped.

All are statistics over records and therefore warnings; each message says how it was judged. Records come in pieces, in
their order, and only counts and extremes of them are kept, so that sets of any size can be looked at.
"""

from __future__ import annotations

from itertools import combinations

import numpy as np

from trainer.annotations.columns import MISSING, OUTSIDE, Columns
from trainer.annotations.keypoint_sets import MPII16
from trainer.inspection.problems import Problem

# Fewer records of one character cannot tell a still joint from a short clip.
FEWEST_FOR_CONSTANT = 5
# Share of the records in which a pair has to look swapped before the whole set is said to be.
SWAPPED_SHARE = 0.6
_CHAINS = (("shoulder", "elbow"), ("elbow", "wrist"), ("hip", "knee"), ("knee", "ankle"))
_PAIRS = np.array(list(combinations(range(16), 2)))


class PresenceCheck:
    """Joints that are missing, or off the image, in every one of two or more records."""

    def __init__(self) -> None:
        self._count = 0
        self._missing, self._absent = np.zeros(16, dtype=np.int64), np.zeros(16, dtype=np.int64)

    def take(self, columns: Columns) -> None:
        """Look at the next records."""
        self._count += len(columns)
        self._missing += (columns.state == MISSING).sum(axis=0)
        self._absent += (columns.state >= OUTSIDE).sum(axis=0)

    def problems(self) -> list[Problem]:
        """What was found among all records taken."""
        problems: list[Problem] = []
        if self._count < 2:
            return problems
        for joint, name in enumerate(MPII16.joints):
            if self._missing[joint] == self._count:
                message = f"{name} is missing in all {self._count} records; a network trained on this never learns it"
                problems.append(Problem("never-there", False, message + ": check the export's joint mapping", (), name))
            elif self._absent[joint] == self._count:
                message = f"{name} is never inside the image in {self._count} records; check the camera or the mapping"
                problems.append(Problem("never-in-image", False, message, (), name))
        return problems


class MovementCheck:
    """Joints that stay on one spot while the rest of their character moves, and two joints always on one spot.

    Keeps the extremes of each character's joints (a kilobyte a character).
    """

    def __init__(self) -> None:
        # character code -> lowest and highest place (2, 16, 2), and how often each joint has one (16,)
        self._extent: dict[int, tuple[np.ndarray, np.ndarray]] = {}
        self._gap, self._together = np.zeros(len(_PAIRS)), np.zeros(len(_PAIRS), dtype=np.int64)
        self._close = np.arange(len(_PAIRS))
        """Pairs that have not been apart yet."""

    def take(self, columns: Columns, characters: np.ndarray) -> None:
        """Look at the next records; ``characters`` are their codes, int32 (N,)."""
        known = columns.has_place[:, :, None]
        low, high = np.where(known, columns.xy_px, np.inf), np.where(known, columns.xy_px, -np.inf)
        for code in np.unique(characters).tolist():
            own = characters == code
            seen = np.stack([low[own].min(axis=0), high[own].max(axis=0)])
            counted = columns.has_place[own].sum(axis=0)
            if code in self._extent:
                before, count = self._extent[code]
                seen = np.stack([np.minimum(before[0], seen[0]), np.maximum(before[1], seen[1])])
                counted = count + counted
            self._extent[code] = seen, counted
        first, second = _PAIRS[self._close].T
        together = columns.has_place[:, first] & columns.has_place[:, second]
        apart = np.abs(columns.xy_px[:, first] - columns.xy_px[:, second]).max(axis=2)
        gap = np.where(together, apart, 0.0).max(axis=0, initial=0.0)
        self._together[self._close] += together.sum(axis=0)
        self._gap[self._close] = np.maximum(self._gap[self._close], gap)
        self._close = self._close[self._gap[self._close] < 1e-3]

    def problems(self, names: list[str | None]) -> list[Problem]:
        """What was found among all records taken; ``names`` of the characters by code."""
        problems: list[Problem] = []
        for code, (extent, counted) in self._extent.items():
            enough = counted >= FEWEST_FOR_CONSTANT
            if not enough.any():
                continue
            with np.errstate(invalid="ignore"):  # joints without any place: infinity minus infinity
                spread = np.where(enough, (extent[1] - extent[0]).max(axis=1), np.nan)
            if np.nanmax(spread) < 1.0:
                continue  # nobody moves: a still, not a fault of one joint
            who = f" of {names[code]}" if names[code] else ""
            for joint in np.flatnonzero(spread < 1e-3):
                name, (x, y) = MPII16.joints[joint], extent[0, joint]
                message = f"{name}{who} stays at ({x:g}, {y:g}) in all {counted[joint]} records while other joints move"
                problems.append(Problem("constant-joint", False, message + "; check its source", (), name))
        for pair in self._close:
            if self._together[pair] >= FEWEST_FOR_CONSTANT:
                first, second = (MPII16.joints[joint] for joint in _PAIRS[pair])
                message = (
                    f"{first} and {second} lie on one spot in all {self._together[pair]} records; one of them was "
                )
                problems.append(Problem("same-place", False, message + "mapped wrongly", (), second))
        return problems


class SidesCheck:
    """Left and right swapped: a pair against its neighbours in the chain, hips against shoulders, and, where world
    positions are known, the whole body (knees that bend backwards).

    A single picture of a body turned away from a body whose sides are swapped cannot be told apart from its joints
    alone, so without world positions only *contradictions* between pairs are found.
    """

    def __init__(self) -> None:
        self._chains = np.zeros((len(_CHAINS), 2), dtype=np.int64)
        self._trunks, self._knees = np.zeros(3, dtype=np.int64), np.zeros(3, dtype=np.int64)

    def take(self, columns: Columns) -> None:
        """Look at the next records."""
        for chain, (upper, lower) in enumerate(_CHAINS):
            r_up, l_up, r_low, l_low = (MPII16.index(f"{side}_{part}") for part in (upper, lower) for side in "rl")
            known = columns.has_place[:, [r_up, l_up, r_low, l_low]].all(axis=1)
            xy = columns.xy_px[known]
            kept = _distance(xy, r_up, r_low) + _distance(xy, l_up, l_low)
            crossed = _distance(xy, r_up, l_low) + _distance(xy, l_up, r_low)
            self._chains[chain] += len(xy), (crossed < 0.9 * kept).sum()
        self._trunks += _trunks_against(columns)
        self._knees += _knees_backwards(columns)

    def problems(self) -> list[Problem]:
        """What was found among all records taken."""
        problems = []
        for (upper, lower), (known, swapped) in zip(_CHAINS, self._chains.tolist(), strict=True):
            if known >= 2 and swapped / known >= SWAPPED_SHARE:
                message = f"left and right {lower} look swapped: in {swapped / known:.0%} of {known} records each lies "
                message += f"nearer to the other side's {upper}"
                problems.append(Problem("sides-swapped", False, message, (), f"l_{lower}"))
        known, spread, against = self._trunks.tolist()
        if known >= 2 and spread >= 2 and against / spread >= SWAPPED_SHARE:
            message = f"left and right hip lie the other way round than the shoulders in {against / spread:.0%} of "
            message += f"{spread} records: one of the pairs is swapped"
            problems.append(Problem("sides-swapped", False, message, (), "l_hip"))
        known, clear, backwards = self._knees.tolist()
        if known >= 2 and clear >= 4 and backwards / clear >= SWAPPED_SHARE:
            message = f"left and right of the whole body look swapped: {backwards / clear:.0%} of {clear} clearly bent "
            message += "knees bend backwards in the world; left is the character's own left"
            problems.append(Problem("sides-swapped", False, message))
        return problems


def _trunks_against(columns: Columns) -> tuple[int, int, int]:
    """Bodies with hips and shoulders; those that show both broadly; of these, those where they contradict."""
    r_hip, l_hip, r_shoulder, l_shoulder = (
        MPII16.index(name) for name in ("r_hip", "l_hip", "r_shoulder", "l_shoulder")
    )
    known = columns.has_place[:, [r_hip, l_hip, r_shoulder, l_shoulder]].all(axis=1)
    xy = columns.xy_px[known]
    hips, shoulders = xy[:, l_hip] - xy[:, r_hip], xy[:, l_shoulder] - xy[:, r_shoulder]
    trunk = xy[:, [r_shoulder, l_shoulder]].mean(axis=1) - xy[:, [r_hip, l_hip]].mean(axis=1)
    sides = _cross(trunk, hips) * _cross(trunk, shoulders)
    # Only bodies that face the camera or turn their back squarely say anything: hips and shoulders both spread.
    length = np.linalg.norm(trunk, axis=1)
    spread = np.minimum(np.abs(_cross(trunk, hips)), np.abs(_cross(trunk, shoulders))) > 0.15 * length**2
    return len(xy), int(spread.sum()), int((sides[spread] < 0).sum())


def _knees_backwards(columns: Columns) -> tuple[int, int, int]:
    """Bodies known in the world; their clearly bent knees; of these, those that bend backwards.

    Knees bend forwards; forwards is where a body with its right side on the right looks.
    """
    world = columns.world_cm
    known = ~np.isnan(world).any(axis=(1, 2))
    if not known.any():
        return 0, 0, 0
    world = world[known]
    r_hip, l_hip, r_shoulder, l_shoulder = (
        world[:, MPII16.index(name)] for name in ("r_hip", "l_hip", "r_shoulder", "l_shoulder")
    )
    up = (r_shoulder + l_shoulder - r_hip - l_hip) / 2
    forward = np.cross(l_hip - r_hip, up)
    forward /= np.maximum(np.linalg.norm(forward, axis=1, keepdims=True), 1e-9)
    bends = []
    for side in "rl":
        hip, knee, ankle = (world[:, MPII16.index(f"{side}_{part}")] for part in ("hip", "knee", "ankle"))
        leg = np.linalg.norm(knee - hip, axis=1) + np.linalg.norm(ankle - knee, axis=1)
        bends.append(((knee - (hip + ankle) / 2) * forward).sum(axis=1) / np.maximum(leg, 1e-9))
    bend = np.concatenate(bends)
    clear = np.abs(bend) > 0.05
    return len(world), int(clear.sum()), int((bend[clear] < 0).sum())


def _distance(xy: np.ndarray, first: int, second: int) -> np.ndarray:
    return np.linalg.norm(xy[:, first] - xy[:, second], axis=1)


def _cross(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    return first[:, 0] * second[:, 1] - first[:, 1] * second[:, 0]
