"""Findings that need the whole set: joints never there or never moving, sides swapped, limbs of impossible length.

All are statistics over records and therefore warnings; each message says how it was judged.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations

import numpy as np

from trainer.annotations.columns import MISSING, OUTSIDE, Columns
from trainer.annotations.keypoint_sets import MPII16
from trainer.annotations.problems import Problem, name_records

# Fewer records of one character cannot tell a still joint from a short clip.
FEWEST_FOR_CONSTANT = 5
# A limb may look shorter than it is, never much longer: past this multiple of what the set's median and the body's own
# other limbs let expect it is reported. It reports 4 of the 30,000 limbs of 2,000 hand-drawn figures.
LONGEST_LIMB = 3.0
# A bone keeps its length in the world; skinning and soft IK stretch it by a few per cent at most.
LARGEST_STRETCH = 0.25
# Share of the records in which a pair has to look swapped before the whole set is said to be.
SWAPPED_SHARE = 0.6
_CHAINS = (("shoulder", "elbow"), ("elbow", "wrist"), ("hip", "knee"), ("knee", "ankle"))


def check_presence(columns: Columns) -> list[Problem]:
    """Joints that are missing, or off the image, in every one of two or more records."""
    problems: list[Problem] = []
    if len(columns) < 2:
        return problems
    for joint, name in enumerate(MPII16.joints):
        states = columns.state[:, joint]
        if (states == MISSING).all():
            message = f"{name} is missing in all {len(columns)} records; a network trained on this never learns it"
            problems.append(Problem("never-there", False, message + ": check the export's joint mapping", (), name))
        elif (states >= OUTSIDE).all():
            message = f"{name} is never inside the image in {len(columns)} records; check the camera or the mapping"
            problems.append(Problem("never-in-image", False, message, (), name))
    return problems


def check_movement(columns: Columns) -> list[Problem]:
    """Joints that stay on one spot while the rest of their character moves, and two joints always on one spot."""
    problems: list[Problem] = []
    groups: dict[str | None, list[int]] = defaultdict(list)
    for number, character in enumerate(columns.character):
        groups[character].append(number)
    place = np.where(columns.has_place[:, :, None], columns.xy_px, np.nan)
    for character, numbers in groups.items():
        own = place[numbers]
        counted = (~np.isnan(own[:, :, 0])).sum(axis=0)
        if (counted < FEWEST_FOR_CONSTANT).all():
            continue
        enough = counted >= FEWEST_FOR_CONSTANT
        low = np.where(np.isnan(own), np.inf, own).min(axis=0)
        high = np.where(np.isnan(own), -np.inf, own).max(axis=0)
        spread = np.where(enough, np.where(enough[:, None], high - low, 0).max(axis=1), np.nan)
        if np.nanmax(spread) < 1.0:
            continue  # nobody moves: a still, not a fault of one joint
        who = f" of {character}" if character else ""
        for joint in np.flatnonzero(spread < 1e-3):
            name, (x, y) = MPII16.joints[joint], low[joint]
            message = f"{name}{who} stays at ({x:g}, {y:g}) in all {counted[joint]} records while other joints move"
            problems.append(Problem("constant-joint", False, message + "; check its source", (), name))
    for first, second in combinations(range(16), 2):
        together = columns.has_place[:, first] & columns.has_place[:, second]
        if together.sum() >= FEWEST_FOR_CONSTANT:
            gap = np.abs(columns.xy_px[together, first] - columns.xy_px[together, second]).max()
            if gap < 1e-3:
                names = f"{MPII16.joints[first]} and {MPII16.joints[second]}"
                message = f"{names} lie on one spot in all {together.sum()} records; one of them was mapped wrongly"
                problems.append(Problem("same-place", False, message, (), MPII16.joints[second]))
    return problems


def check_sides(columns: Columns) -> list[Problem]:
    """Left and right swapped: a pair against its neighbours in the chain, hips against shoulders, and, where world
    positions are known, the whole body (knees that bend backwards).

    A single picture of a body turned away from a body whose sides are swapped cannot be told apart from its joints
    alone, so without world positions only *contradictions* between pairs are found.
    """
    problems = []
    for upper, lower in _CHAINS:
        r_up, l_up, r_low, l_low = (MPII16.index(f"{side}_{part}") for part in (upper, lower) for side in "rl")
        known = columns.has_place[:, [r_up, l_up, r_low, l_low]].all(axis=1)
        if known.sum() < 2:
            continue
        xy = columns.xy_px[known]
        kept = _distance(xy, r_up, r_low) + _distance(xy, l_up, l_low)
        crossed = _distance(xy, r_up, l_low) + _distance(xy, l_up, r_low)
        share = float((crossed < 0.9 * kept).mean())
        if share >= SWAPPED_SHARE:
            message = f"left and right {lower} look swapped: in {share:.0%} of {known.sum()} records each lies nearer "
            problems.append(Problem("sides-swapped", False, f"{message}to the other side's {upper}", (), f"l_{lower}"))
    problems += _check_trunk(columns)
    problems += _check_knees(columns)
    return problems


def _check_trunk(columns: Columns) -> list[Problem]:
    r_hip, l_hip, r_shoulder, l_shoulder = (
        MPII16.index(name) for name in ("r_hip", "l_hip", "r_shoulder", "l_shoulder")
    )
    known = columns.has_place[:, [r_hip, l_hip, r_shoulder, l_shoulder]].all(axis=1)
    if known.sum() < 2:
        return []
    xy = columns.xy_px[known]
    hips, shoulders = xy[:, l_hip] - xy[:, r_hip], xy[:, l_shoulder] - xy[:, r_shoulder]
    trunk = xy[:, [r_shoulder, l_shoulder]].mean(axis=1) - xy[:, [r_hip, l_hip]].mean(axis=1)
    sides = _cross(trunk, hips) * _cross(trunk, shoulders)
    # Only bodies that face the camera or turn their back squarely say anything: hips and shoulders both spread.
    length = np.linalg.norm(trunk, axis=1)
    spread = np.minimum(np.abs(_cross(trunk, hips)), np.abs(_cross(trunk, shoulders))) > 0.15 * length**2
    if spread.sum() < 2:
        return []
    share = float((sides[spread] < 0).mean())
    if share < SWAPPED_SHARE:
        return []
    message = f"left and right hip lie the other way round than the shoulders in {share:.0%} of {spread.sum()} records"
    return [Problem("sides-swapped", False, f"{message}: one of the pairs is swapped", (), "l_hip")]


def _check_knees(columns: Columns) -> list[Problem]:
    """Knees bend forwards; forwards is where a body with its right side on the right looks."""
    indices = [MPII16.index(name) for name in ("r_hip", "l_hip", "r_shoulder", "l_shoulder")]
    world = columns.world_cm
    known = ~np.isnan(world).any(axis=(1, 2))
    if known.sum() < 2:
        return []
    world = world[known]
    r_hip, l_hip, r_shoulder, l_shoulder = (world[:, index] for index in indices)
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
    if clear.sum() < 4:
        return []
    share = float((bend[clear] < 0).mean())
    if share < SWAPPED_SHARE:
        return []
    message = f"left and right of the whole body look swapped: {share:.0%} of {clear.sum()} clearly bent knees bend "
    return [Problem("sides-swapped", False, message + "backwards in the world; left is the character's own left")]


def check_limbs(columns: Columns) -> list[Problem]:
    """Limbs far longer than the set's median, and bones whose length in the world changes."""
    limbs = np.array(MPII16.limbs)
    known = columns.has_place[:, limbs[:, 0]] & columns.has_place[:, limbs[:, 1]]
    length = np.linalg.norm(columns.xy_px[:, limbs[:, 0]] - columns.xy_px[:, limbs[:, 1]], axis=2)
    with np.errstate(over="ignore"):  # a scale near zero makes any limb endless
        length = np.where(known, length / columns.person_px[:, None], np.nan)
    enough = known.sum(axis=0) >= FEWEST_FOR_CONSTANT
    median = np.array([_median(column) if ok else np.nan for column, ok in zip(length.T, enough, strict=True)])
    ratio = length / np.where(median > 1e-6, median, np.nan)
    # A crouching body has a small box and all its limbs look long in it: what counts is one limb against its fellows.
    usual = np.array([_median(row) for row in ratio])
    odd = (ratio > LONGEST_LIMB * np.maximum(usual, 0.5)[:, None]) & (ratio > LONGEST_LIMB / 2)
    problems = []
    for limb, (start, end) in enumerate(MPII16.limbs):
        name = f"{MPII16.joints[start]}-{MPII16.joints[end]}"
        numbers = tuple(int(number) for number in np.flatnonzero(odd[:, limb]))
        if numbers:
            worst = max(numbers, key=lambda number: ratio[number, limb])
            message = (
                f"{name}: over {LONGEST_LIMB:g} times as long as the set's median and the body's other limbs let "
                f"expect in {name_records(numbers)}; {ratio[worst, limb]:.1f} times the median in record {worst} "
                f"({columns.image[worst]})"
            )
            problems.append(Problem("long-limb", False, message, numbers, MPII16.joints[end]))
        problems += _check_bone(columns, start, end, name)
    return problems


def _check_bone(columns: Columns, start: int, end: int, name: str) -> list[Problem]:
    length = np.linalg.norm(columns.world_cm[:, start] - columns.world_cm[:, end], axis=1)
    problems = []
    groups: dict[str | None, list[int]] = defaultdict(list)
    for number in np.flatnonzero(~np.isnan(length)):
        groups[columns.character[number]].append(int(number))
    for character, numbers in groups.items():
        own = length[numbers]
        median = float(np.median(own))
        if len(numbers) < FEWEST_FOR_CONSTANT or median < 1e-6:
            continue
        odd = tuple(numbers[i] for i in np.flatnonzero(np.abs(own / median - 1) > LARGEST_STRETCH))
        if odd:
            who = f" of {character}" if character else ""
            message = f"{name}{who}: its length in the world leaves the median {median:.2f} cm by more than "
            message += f"{LARGEST_STRETCH:.0%} in {name_records(odd)}"
            problems.append(Problem("bone-stretched", False, message, odd, MPII16.joints[end]))
    return problems


def _median(values: np.ndarray) -> float:
    """Median of the numbers among ``values``, NaN if there are none."""
    values = values[~np.isnan(values)]
    return float(np.median(values)) if values.size else np.nan


def _distance(xy: np.ndarray, first: int, second: int) -> np.ndarray:
    return np.linalg.norm(xy[:, first] - xy[:, second], axis=1)


def _cross(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    return first[:, 0] * second[:, 1] - first[:, 1] * second[:, 0]
