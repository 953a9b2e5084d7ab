"""Other sets' joint names to MPII's, and what can be derived where a set has no such joint."""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from importlib import resources
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from trainer.annotations.keypoint_sets import DRAWINGS21, MPII16
from trainer.annotations.text_window import TextWindow, open_to_read
from trainer.errors import DocumentError
from trainer.formats.imported import source_of

# Means of a pair, where the set lacks the joint itself.
_MEANS = {"pelvis": ("r_hip", "l_hip"), "thorax": ("r_shoulder", "l_shoulder")}


# Orders of points for sets that only number them.
_COCO17 = (
    "nose", "left_eye", "right_eye", "left_ear", "right_ear", "left_shoulder", "right_shoulder", "left_elbow",
    "right_elbow", "left_wrist", "right_wrist", "left_hip", "right_hip", "left_knee", "right_knee", "left_ankle",
    "right_ankle",
)  # fmt: skip
_LSP14 = (
    "r_ankle", "r_knee", "r_hip", "l_hip", "l_knee", "l_ankle", "r_wrist", "r_elbow", "r_shoulder", "l_shoulder",
    "l_elbow", "l_wrist", "neck", "head_top",
)  # fmt: skip
ORDERS: dict[str, tuple[str, ...]] = {
    "coco17": _COCO17, "mpii16": MPII16.joints, "lsp14": _LSP14, "drawings21": DRAWINGS21.joints,
}  # fmt: skip

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


class NameMap(NamedTuple):
    """Which entry of a set is which of the 16 joints.

    Attributes:
        table: joint -> index of the entry.
        unmapped: names without a place among the 16.
        near: "right_hand for r_wrist": names of a part that lies beside the joint.
    """

    table: dict[str, int]
    unmapped: list[str]
    near: list[str]


class PointNames:
    """How a set's points are called, and what they are: by their usual names, by a file of the user's, or by order.

    Args:
        given: a set's own name -> one of the 16 joints, or None for none of them; or the names of its points in their
            order. What it does not name is looked up as usual.
        order: one of ``ORDERS``, for sets that number their points.
    """

    def __init__(
        self, given: Mapping[str, str | None] | Sequence[str | None] | None = None, order: str | None = None
    ) -> None:
        self._by_name = dict(given) if isinstance(given, Mapping) else {}
        self._in_order = [name or "-" for name in given] if given and not isinstance(given, Mapping) else None
        if order is not None:
            self._in_order = list(ORDERS[order])
        self._given = order or "--names"

    def unused(self, names: Iterable[str]) -> list[str]:
        """Names that the user gave and the set does not have, perhaps mistyped."""
        return sorted(set(self._by_name) - set(names))

    @property
    def in_order(self) -> list[str] | None:
        """The points' names in their order, where the user gave them."""
        return self._in_order

    def names_of(self, names: Sequence[str], where: str) -> list[str]:
        """The names to go by, of a set that calls its points ``names``.

        Raises:
            DocumentError: an order of another length.
        """
        if self._in_order is None:
            return list(names)
        if len(self._in_order) != len(names):
            raise DocumentError(
                f"{where}: has {len(names)} points and {self._given} names {len(self._in_order)}; "
                "they should be as many"
            )
        if not all(name.strip().isdigit() for name in names):
            return self._in_order
        numbers = [int(name) for name in names]
        ranks = sorted(numbers)
        return [self._in_order[ranks.index(number)] for number in numbers]

    def map(self, names: Sequence[str]) -> NameMap:
        """Find the 16 joints among a set's names.

        "neck" is the upper neck, as pytorch-pose maps LSP's; where a set has both, the more exact name wins, and so
        does a wrist beside a hand.
        """
        found: dict[str, tuple[int, int]] = {}
        for index, name in enumerate(names):
            if name in self._by_name:
                joint, rank = self._by_name[name], -1
            else:
                joint, rank = joint_of(name)
            if joint is not None and (joint not in found or rank < found[joint][1]):
                found[joint] = (index, rank)
        taken = {index for index, _ in found.values()}
        near = [f"{names[index]} for {joint}" for joint, (index, rank) in found.items() if rank == _NEAR]
        unmapped = [name for index, name in enumerate(names) if index not in taken]
        return NameMap({joint: index for joint, (index, _) in found.items()}, unmapped, near)


_EXACT, _NECK, _NEAR = 0, 1, 2
_NOISE = {"joint", "jnt", "keypoint", "kp", "kpt", "point", "pt"}


def joint_of(name: str) -> tuple[str | None, int]:
    """Which of the 16 joints a name means, None for none, and how sure that is: the less the surer.

    Spellings that are read: leftShoulder, left shoulder, Left-Shoulder, LShoulder, l_shoulder, shoulder_l, shoulder.L,
    lshoulder, and Japanese names.
    """
    words = _table()
    parts = [part.lower() for part in re.findall(r"[^\W_]+", _CAMEL.sub("_", name.strip()))]
    plain = "_".join(part for part in parts if part not in _NOISE)
    if plain in words["exact"]:
        return words["exact"][plain], _NECK if plain == "neck" else _EXACT
    for kind, rank in (("sided", _EXACT), ("near", _NEAR)):
        joint = words[kind].get(plain) or words[kind].get(plain.replace("_", ""))
        if joint is not None:
            return joint, rank
    return None, _EXACT


@functools.cache
def _table() -> dict[str, dict[str, str]]:
    """Plain names of joints: words in lower case with underscores, and without them where they have a side."""
    text = (resources.files("trainer") / "formats" / "keypoint_names.json").read_text(encoding="utf-8")
    read = json.loads(text)
    table: dict[str, dict[str, str]] = {
        "exact": {name: joint for joint, names in read["exact"].items() for name in names},
        "sided": {},
        "near": {},
    }
    for kind, parts in (("sided", read["parts"]), ("near", read["near_parts"])):
        for side, side_words in read["sides"].items():
            for part, part_words in parts.items():
                for word in part_words:
                    for side_word in side_words:
                        for spelled in (f"{side_word}_{word}", f"{word}_{side_word}"):
                            table[kind][spelled] = f"{side}_{part}"
                            table[kind][spelled.replace("_", "")] = f"{side}_{part}"
    return table


def read_names(path: Path) -> Mapping[str, str | None] | list[str | None]:
    """A file of names: JSON, {their name: one of the 16 joints or null} or a list of names in the points' order.

    Raises:
        DocumentError: no such file, no JSON of this form, or a joint that is none of the 16.
    """
    with open_to_read(path, str(path), transcodes=True) as stream:
        window = TextWindow(stream, str(path), allows_mark=True)
        read = window.take_value()
        if window.peek():
            raise window.refuse("Extra data")
    joints = list(read.values()) if isinstance(read, dict) else read if isinstance(read, list) else [0]
    if not all(one is None or isinstance(one, str) for one in joints):
        raise DocumentError(f'{path}: should be {{"their name": "one of our joints", ...}} or a list of names')
    wrong = [one for one in joints if one is not None and one not in MPII16.joints]
    if isinstance(read, dict) and wrong:
        raise DocumentError(f"{path}: {wrong[0]!r} is none of the 16 joints: {', '.join(MPII16.joints)}")
    return read


def place_joints(
    table: Mapping[str, int], names: Sequence[str], xy_px: np.ndarray, states: Sequence[str]
) -> tuple[np.ndarray, list[str], list[dict[str, Any]]]:
    """The 16 joints of one person out of a set's own.

    Args:
        table: of ``PointNames.map``.
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
