"""Other sets' joint names to MPII's, and what can be derived where a set has no such joint."""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Mapping, Sequence
from importlib import resources
from typing import Any

import numpy as np

from trainer.annotations.keypoint_sets import MPII16
from trainer.formats.imported import source_of

# Means of a pair, where the set lacks the joint itself.
_MEANS = {"pelvis": ("r_hip", "l_hip"), "thorax": ("r_shoulder", "l_shoulder")}


@functools.cache
def _known_names() -> dict[str, str]:
    text = (resources.files("trainer") / "formats" / "keypoint_names.json").read_text(encoding="utf-8")
    return {name: joint for joint, names in json.loads(text).items() for name in names}


def map_names(names: Sequence[str]) -> tuple[dict[str, int], list[str]]:
    """Which entry of a set is which MPII joint, and which of its names have no place among the 16.

    "neck" is the upper neck, as pytorch-pose maps LSP's; where a set has both, the more exact name wins.
    """
    known = _known_names()
    table: dict[str, int] = {}
    unmapped: list[str] = []
    for index, name in enumerate(names):
        plain = re.sub(r"[^a-z0-9]+", "_", name.strip().lower()).strip("_")
        joint = known.get(plain)
        if joint is None or (joint in table and plain == "neck"):
            unmapped.append(name)
        elif joint in table:
            unmapped.append(names[table[joint]])
            table[joint] = index
        else:
            table[joint] = index
    return table, unmapped


def place_joints(
    table: Mapping[str, int], names: Sequence[str], xy_px: np.ndarray, states: Sequence[str]
) -> tuple[np.ndarray, list[str], list[dict[str, Any]]]:
    """The 16 joints of one person out of a set's own.

    Args:
        table: of ``map_names``.
        names: the set's joint names.
        xy_px: float (J, 2), document pixels.
        states: the J joints' states.

    Returns:
        Positions (16, 2), states and sources; pelvis and thorax are means of a pair where the set has no such joint
        and both of the pair have a place (occluded unless both are visible).
    """
    xy = np.zeros((len(MPII16.joints), 2))
    out = ["missing"] * len(MPII16.joints)
    sources = [source_of("none", []) for _ in MPII16.joints]
    for joint, index in table.items():
        target = MPII16.index(joint)
        sources[target] = source_of("manual", [names[index]])
        if states[index] != "missing":
            xy[target], out[target] = xy_px[index], states[index]
    for joint, pair in _MEANS.items():
        if joint in table:
            continue
        first, second = (MPII16.index(name) for name in pair)
        target = MPII16.index(joint)
        if out[first] in ("missing", "behind") or out[second] in ("missing", "behind"):
            continue
        xy[target] = (xy[first] + xy[second]) / 2
        both = {out[first], out[second]}
        out[target] = "visible" if both == {"visible"} else "outside" if "outside" in both else "occluded"
        sources[target] = source_of("derived", [names[table[name]] for name in pair if name in table], "mean")
    return xy, out, sources
