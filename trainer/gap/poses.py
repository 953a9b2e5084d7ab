"""Poses as numbers that can be compared between sets: angles at joints, ratios of limbs, posture, view, proportions.

All of it is measured in the picture, from MPII's sixteen joints. Left and right are pooled, since training mirrors its
pictures. N people, K = 16 joints; pixels are continuous, y down.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from trainer.annotations import MPII16, Document
from trainer.annotations.columns import Columns
from trainer.errors import DocumentError

Values = NDArray[np.float64]

# Thresholds of the words below, with what they were chosen by in docs/gap.md.
LYING_FROM_DEG = 60.0  # trunk from upright
LEGS_ALONG_DEG = 45.0  # hips to ankles from downright: a body that bends over has its legs below it
THIGH_RAISED_DEG = 50.0  # thigh from the trunk's own line
THIGH_SHORT = 0.5  # thigh over shin: pointing at the viewer
FACING_WIDTH = 0.15  # breadth of the shoulders across the trunk, over the upper body's length

UNKNOWN = "not known"
POSTURES = ("upright", "sitting", "lying or head down", "bent over", UNKNOWN)
VIEWS = ("front", "side", "back", UNKNOWN)
PROPORTIONS = ("below 3 heads", "3 to 4.5 heads", "4.5 to 6 heads", "6 heads and more", UNKNOWN)
_HEADS_FROM = (3.0, 4.5, 6.0)

_SIDES = "rl"
# Joints without pelvis and thorax, which lie between two of the others and would count those twice.
BODY = tuple(k for k, joint in enumerate(MPII16.joints) if joint not in ("pelvis", "thorax"))
_MIRRORED = np.array([BODY.index(MPII16.flip_permutation[k]) for k in BODY])


@dataclass(frozen=True)
class Poses:
    """Joints of N people.

    Attributes:
        xy_px: float64 (N, K, 2).
        known: bool (N, K), joints with a place in the image plane, in the picture or off it.
        keys: for each person the document's number and the record's.
    """

    xy_px: Values
    known: NDArray[np.bool_]
    keys: list[tuple[int, int]]

    @classmethod
    def of(cls, documents: Sequence[Document], split: str | None = None) -> Poses:
        """The people of documents, only those of a split where one is named.

        Raises:
            DocumentError: there is nobody.
        """
        parts, keys = [], []
        for place, document in enumerate(documents):
            columns = document.records.columns()
            chosen = np.arange(len(columns))
            if split is not None:
                chosen = np.flatnonzero(document.is_of_split(split))
            parts.append(_with_middle(columns, chosen))
            keys += [(place, int(number)) for number in chosen]
        if not keys:
            of_split = f" of split {split}" if split else ""
            raise DocumentError(f"{', '.join(d.name for d in documents)}: holds nobody{of_split}; see `trainer stats`")
        return cls(np.concatenate([xy for xy, _ in parts]), np.concatenate([known for _, known in parts]), keys)

    def __len__(self) -> int:
        return len(self.keys)

    def joint(self, name: str) -> Values:
        """Places of a joint, (N, 2), NaN where it has none."""
        k = MPII16.index(name)
        return np.where(self.known[:, k, None], self.xy_px[:, k], np.nan)

    @property
    def whole(self) -> NDArray[np.intp]:
        """Numbers of the people whose fourteen joints of `BODY` are all known and not in one spot."""
        complete = self.known[:, BODY].all(axis=1)
        return np.flatnonzero(complete & (np.ptp(self.xy_px[:, BODY], axis=1).max(axis=1) > 0))


def _with_middle(columns: Columns, chosen: NDArray[np.intp]) -> tuple[Values, NDArray[np.bool_]]:
    """Places and which are known; an unknown pelvis or thorax lies between the hips or the shoulders."""
    xy, known = columns.xy_px[chosen].copy(), columns.has_place[chosen].copy()
    for middle, ends in (("pelvis", ("r_hip", "l_hip")), ("thorax", ("r_shoulder", "l_shoulder"))):
        k, pair = MPII16.index(middle), [MPII16.index(end) for end in ends]
        filled = ~known[:, k] & known[:, pair].all(axis=1)
        xy[filled, k] = xy[filled][:, pair].mean(axis=1)
        known[filled, k] = True
    return xy, known


def angles_deg(poses: Poses) -> dict[str, Values]:
    """Angles in the picture, 0 to 180 degrees, (N, 1) or (N, 2) with both sides, NaN where a joint is not known.

    Each is named by the joint that it is at; "against the vertical" is a limb's own direction in the picture.
    """
    up = np.array([0.0, -1.0])
    thorax, pelvis = poses.joint("thorax"), poses.joint("pelvis")
    trunk = thorax - pelvis
    head = poses.joint("head_top") - poses.joint("upper_neck")
    found: dict[str, list[Values]] = {
        "trunk against the vertical": [_between(trunk, up)],
        "head against the vertical": [_between(head, up)],
        "neck: head against trunk": [_between(head, trunk)],
    }
    for side in _SIDES:
        at = {part: poses.joint(f"{side}_{part}") for part in ("shoulder", "elbow", "wrist", "hip", "knee", "ankle")}
        upper_arm, forearm = at["elbow"] - at["shoulder"], at["wrist"] - at["elbow"]
        thigh, shin = at["knee"] - at["hip"], at["ankle"] - at["knee"]
        for name, first, second in (
            ("shoulder: upper arm from hanging", upper_arm, -trunk),
            ("elbow: bent by", forearm, upper_arm),
            ("forearm against the vertical", forearm, -up),
            ("hip: thigh from standing", thigh, -trunk),
            ("knee: bent by", shin, thigh),
            ("shin against the vertical", shin, -up),
        ):
            found.setdefault(name, []).append(_between(first, second))
    return {name: np.stack(sides, axis=1) for name, sides in found.items()}


def ratios(poses: Poses) -> dict[str, Values]:
    """Lengths in the picture over that of the upper body (head, neck and trunk), (N, 1) or (N, 2); NaN where unknown.

    The upper body hardly ever points at the viewer as a whole, so that it can be divided by.
    """
    unit = upper_body_px(poses)[:, None]

    def length(start: str, end: str) -> Values:
        return _length(poses.joint(end) - poses.joint(start))

    found = {
        "head": [length("upper_neck", "head_top")],
        "trunk": [length("pelvis", "thorax")],
        "shoulders": [length("r_shoulder", "l_shoulder")],
        "hips": [length("r_hip", "l_hip")],
    }
    for name, start, end in (
        ("upper arm", "shoulder", "elbow"),
        ("forearm", "elbow", "wrist"),
        ("thigh", "hip", "knee"),
        ("shin", "knee", "ankle"),
    ):
        found[name] = [length(f"{side}_{start}", f"{side}_{end}") for side in _SIDES]
    return {name: np.stack(sides, axis=1) / unit for name, sides in found.items()}


def upper_body_px(poses: Poses) -> Values:
    """Length from pelvis over thorax and upper neck to the top of the head, (N,), NaN where unknown or zero."""
    chain = [poses.joint(name) for name in ("pelvis", "thorax", "upper_neck", "head_top")]
    total = sum(_length(end - start) for start, end in pairwise(chain))
    return np.where(np.asarray(total) > 0, total, np.nan)


def heads_tall(poses: Poses) -> Values:
    """Length along the joints from the head's top to the ankles, over the head's (skull base to top), (N,).

    The longer leg counts, since the other may point at the viewer.
    """
    legs = [
        _length(poses.joint(f"{side}_knee") - poses.joint(f"{side}_hip"))
        + _length(poses.joint(f"{side}_ankle") - poses.joint(f"{side}_knee"))
        for side in _SIDES
    ]
    head = _length(poses.joint("head_top") - poses.joint("upper_neck"))
    with np.errstate(invalid="ignore", divide="ignore"):
        heads = (upper_body_px(poses) + np.fmax(*legs)) / head
    return np.where(np.isfinite(heads), heads, np.nan)


def proportions(poses: Poses) -> NDArray[np.intp]:
    """Position in `PROPORTIONS` of each person, (N,)."""
    heads = heads_tall(poses)
    return np.where(np.isnan(heads), len(PROPORTIONS) - 1, np.digitize(heads, _HEADS_FROM))


def views(poses: Poses) -> NDArray[np.intp]:
    """Position in `VIEWS` of each person, (N,), by the breadth of the shoulders across the trunk, with its sign.

    Facing us a person's left shoulder lies on our right, seen from behind on our left; from the side together.
    """
    trunk = poses.joint("thorax") - poses.joint("pelvis")
    across = poses.joint("l_shoulder") - poses.joint("r_shoulder")
    with np.errstate(invalid="ignore", divide="ignore"):
        breadth = (trunk[:, 0] * across[:, 1] - trunk[:, 1] * across[:, 0]) / _length(trunk) / upper_body_px(poses)
    view = np.select([np.isnan(breadth), breadth >= FACING_WIDTH, breadth <= -FACING_WIDTH], [3, 0, 2], default=1)
    return view.astype(np.intp)


def postures(poses: Poses) -> NDArray[np.intp]:
    """Position in `POSTURES` of each person, (N,).

    Lying or head down: trunk and legs both far from upright; bent over: the trunk alone. Sitting, also squatting: on
    each side whose joints are known the thigh is raised from the trunk's line, or points at the viewer.
    """
    up = np.array([0.0, -1.0])
    trunk = poses.joint("thorax") - poses.joint("pelvis")
    tilt = _between(trunk, up)
    ankles = np.stack([poses.joint(f"{side}_ankle") for side in _SIDES])
    counted = (~np.isnan(ankles[..., 0])).sum(axis=0)[:, None]
    middle = np.where(counted > 0, np.nansum(ankles, axis=0) / np.maximum(counted, 1), np.nan)
    legs_tilt = _between(middle - poses.joint("pelvis"), -up)
    raised, legs = np.ones(len(poses), bool), np.zeros(len(poses), int)
    for side in _SIDES:
        hip, knee, ankle = (poses.joint(f"{side}_{part}") for part in ("hip", "knee", "ankle"))
        angle, thigh, shin = _between(knee - hip, -trunk), _length(knee - hip), _length(ankle - knee)
        with np.errstate(invalid="ignore"):
            is_known = ~np.isnan(angle)
            raised &= ~is_known | (angle >= THIGH_RAISED_DEG) | (thigh < THIGH_SHORT * shin)
        legs += is_known
    with np.errstate(invalid="ignore"):
        is_over = tilt >= LYING_FROM_DEG
        is_lying = is_over & (legs_tilt >= LEGS_ALONG_DEG)
    unknown = np.isnan(tilt) | (is_over & np.isnan(legs_tilt)) | (~is_over & (legs == 0))
    return np.select([unknown, is_lying, is_over, raised], [4, 2, 3, 1], default=0).astype(np.intp)


CATEGORIES: Mapping[str, tuple[str, ...]] = {"posture": POSTURES, "view": VIEWS, "proportions": PROPORTIONS}


def categories(poses: Poses) -> dict[str, NDArray[np.intp]]:
    """The words of each person: for each of `CATEGORIES` the position in its list, (N,)."""
    return {"posture": postures(poses), "view": views(poses), "proportions": proportions(poses)}


def normalised(poses: Poses, people: NDArray[np.intp]) -> Values:
    """The 14 joints of `BODY` of some people without place and size: (M, 14, 2), mean 0, root mean square radius 1."""
    xy = poses.xy_px[people][:, BODY]
    xy = xy - xy.mean(axis=1, keepdims=True)
    radius = np.sqrt((xy**2).sum(axis=2).mean(axis=1))
    return xy / radius[:, None, None]


def mirrored(shapes: Values) -> Values:
    """Normalised poses seen in a mirror."""
    return shapes[:, _MIRRORED] * np.array([-1.0, 1.0])


def _length(vectors: Values) -> Values:
    return np.hypot(vectors[..., 0], vectors[..., 1])


def _between(first: Values, second: Values) -> Values:
    """The angle between vectors (N, 2), in degrees; NaN where one of them is unknown or has no length."""
    product = _length(first) * _length(second)
    with np.errstate(invalid="ignore", divide="ignore"):
        cosine = (first * second).sum(axis=-1) / product
    return np.degrees(np.arccos(np.clip(cosine, -1.0, 1.0)))
