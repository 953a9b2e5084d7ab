"""Figures about a document: who is in it, which joints are seen, how large people are, how different their poses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

import numpy as np
from PIL import Image

from trainer.annotations.columns import MISSING, OUTSIDE, Columns
from trainer.annotations.document import Document
from trainer.annotations.keypoint_sets import MPII16
from trainer.annotations.pictures import read_picture_size
from trainer.annotations.records import STATES
from trainer.errors import ImageError

# Pairs drawn for the mean distance of poses: enough for two digits.
POSE_PAIRS = 20_000
# Neighbours are looked for among at most this many poses, since the search is quadratic.
NEIGHBOUR_POSES = 2_000
# Two poses nearer than this, relative to the person's height, mean joint by joint, teach a network the same.
SAME_POSE = 0.01


def document_statistics(
    document: Document,
    pictures: bool = True,
    most_pictures: int | None = None,
    seed: int = 0,
    advance: Callable[[], object] = lambda: None,
) -> dict[str, Any]:
    """Figures of a validated document as plain values, ready for JSON.

    Args:
        document: the document.
        pictures: whether to decode the pictures for mean and standard deviation of their colours.
        most_pictures: decode at most so many, drawn with ``seed``; all by default.
        seed: for the drawing of pictures and of pairs of poses.
        advance: called after each picture.
    """
    columns = document.records.columns()
    people = np.unique(np.array([hash(name) for name in columns.image], dtype=np.int64), return_counts=True)[1]
    people_per_picture = dict(zip(*(values.tolist() for values in np.unique(people, return_counts=True)), strict=True))
    figures: dict[str, Any] = {
        "records": len(columns),
        "pictures": len(people),
        "people_per_picture": {str(number): count for number, count in sorted(people_per_picture.items())},
        "splits": document.splits() or {"none": len(columns)},
        "characters": dict(Counter(name or "none" for name in columns.character)),
        "picture_sizes": {
            f"{width} x {height}": count
            for (width, height), count in Counter(map(tuple, columns.size_px.tolist())).most_common(10)
        },
        "joints": _joint_figures(columns),
        "person_height_px": _spread(columns.person_px),
        "person_height_of_picture": _spread(
            columns.person_px[columns.size_px[:, 1] > 0] / columns.size_px[columns.size_px[:, 1] > 0, 1]
        ),
        "pose_diversity": pose_diversity(columns, seed),
    }
    if pictures:
        figures["colour"] = _colours(document, sorted(set(columns.image)), most_pictures, seed, advance)
    return figures


def _joint_figures(columns: Columns) -> dict[str, dict[str, int]]:
    return {
        name: {
            **{state: int((columns.state[:, joint] == code).sum()) for code, state in enumerate(STATES)},
            "derived": int((columns.is_derived[:, joint] & (columns.state[:, joint] < MISSING)).sum()),
        }
        for joint, name in enumerate(MPII16.joints)
    }


def _spread(values: np.ndarray) -> dict[str, float]:
    if not len(values):
        return {}
    low, median, high = np.percentile(values, [5, 50, 95])
    figures = {"min": values.min(), "p5": low, "median": median, "p95": high, "max": values.max()}
    return {key: round(float(value), 3) for key, value in figures.items()}


def pose_diversity(columns: Columns, seed: int = 0) -> dict[str, float]:
    """How different the poses are, apart from where a person stands and how large they are.

    A pose is the 16 joints minus their mean, divided by the person's height; only records with all joints in the image
    plane count. Differences are mean distances joint by joint, in person heights.

    Returns:
        ``poses``: how many could be used; ``mean_difference`` of two poses drawn at random; ``median_to_nearest``: the
        median distance to the nearest other pose; ``share_repeated``: poses with another one nearer than ``SAME_POSE``;
        ``effective_directions``: the number of independent directions that poses vary in, as the exponential of the
        entropy of the principal components' shares of variance (1 for one motion back and forth, at most 30).
    """
    usable = (columns.state <= OUTSIDE).all(axis=1)
    poses = columns.xy_px[usable]
    figures: dict[str, float] = {"poses": int(usable.sum())}
    if len(poses) < 2:
        return figures
    poses = (poses - poses.mean(axis=1, keepdims=True)) / columns.person_px[usable, None, None]
    rng = np.random.default_rng(seed)
    first = rng.integers(len(poses), size=POSE_PAIRS)
    second = (first + rng.integers(1, len(poses), size=POSE_PAIRS)) % len(poses)
    figures["mean_difference"] = round(float(np.linalg.norm(poses[first] - poses[second], axis=2).mean()), 4)
    sample = poses[rng.permutation(len(poses))[:NEIGHBOUR_POSES]]
    nearest = np.array(
        [np.delete(np.linalg.norm(sample - pose, axis=2).mean(axis=1), i).min() for i, pose in enumerate(sample)]
    )
    figures["median_to_nearest"] = round(float(np.median(nearest)), 4)
    figures["share_repeated"] = round(float((nearest < SAME_POSE).mean()), 4)
    flat = poses.reshape(len(poses), 32)
    variance = np.clip(np.linalg.eigvalsh(np.atleast_2d(np.cov(flat, rowvar=False))), 0, None)
    share = variance[variance > 1e-12 * variance.max()] / variance.sum() if variance.sum() > 0 else np.ones(1)
    figures["effective_directions"] = round(float(np.exp(-(share * np.log(share)).sum())), 2)
    return figures


def _colours(
    document: Document, names: list[str], most: int | None, seed: int, advance: Callable[[], object]
) -> dict[str, Any]:
    """Mean and standard deviation of R, G, B in 0..1: means over pictures of each picture's own, as pytorch-pose."""
    if most is not None and len(names) > most:
        names = [names[i] for i in sorted(np.random.default_rng(seed).permutation(len(names))[:most])]
    means, deviations, unreadable = [], [], 0
    for name in names:
        path = document.image_folder / name
        try:
            read_picture_size(path)
            with Image.open(path) as picture:
                pixels = np.asarray(picture.convert("RGB"), dtype=np.float32).reshape(-1, 3) / 255
        except (ImageError, OSError, ValueError, SyntaxError):
            unreadable += 1
        else:
            means.append(pixels.mean(axis=0, dtype=np.float64))
            deviations.append(pixels.std(axis=0, dtype=np.float64))
        advance()
    figures: dict[str, Any] = {"pictures": len(means), "not_readable": unreadable}
    if means:
        figures["mean_rgb"] = [round(float(value), 4) for value in np.mean(means, axis=0)]
        figures["std_rgb"] = [round(float(value), 4) for value in np.mean(deviations, axis=0)]
    return figures
