"""Records as arrays: what checks, statistics and splits read, one row for each record.

N records, K = 16 joints in MPII order; pixels as in the document (continuous, top-left corner, y down).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from trainer.annotations.records import STATES

VISIBLE, OCCLUDED, OUTSIDE, BEHIND, MISSING = range(len(STATES))
_CODE_OF_STATE = {state: code for code, state in enumerate(STATES)}


@dataclass
class Columns:
    """The numbers of a document.

    Attributes:
        xy_px: float64 (N, K, 2); rows of missing joints are zero.
        v: float64 (N, K), as written.
        state: int8 (N, K), indices into ``records.STATES``.
        is_derived: bool (N, K), joints computed from others.
        size_px: int64 (N, 2), width and height; 0 where unknown.
        person_px: float64 (N,), the person's height, ``scale_provided`` times 200.
        character: list of N names or None.
        image: list of N image paths.
        world_cm: float64 (N, K, 3), NaN where unknown.
    """

    xy_px: np.ndarray
    v: np.ndarray
    state: np.ndarray
    is_derived: np.ndarray
    size_px: np.ndarray
    person_px: np.ndarray
    character: list[str | None]
    image: list[str]
    world_cm: np.ndarray

    def __len__(self) -> int:
        return len(self.image)

    @property
    def has_place(self) -> np.ndarray:
        """Bool (N, K): joints with a position in the image plane (visible, occluded or outside)."""
        return self.state <= OUTSIDE


def columns_of(records: Iterable[Mapping[str, Any]], world: bool = True) -> Columns:
    """Gather the columns of validated records; without ``world`` its column is all NaN and takes no time."""
    joints, states, derived, sizes, persons, characters, images, worlds = [], [], [], [], [], [], [], []
    unknown = [[np.nan] * 3] * 16
    for record in records:
        joints.append(record["joint_self"])
        states.append([_CODE_OF_STATE[state] for state in record["joint_state"]])
        sources = record.get("joint_source")
        derived.append([source["kind"] == "derived" for source in sources] if sources else [False] * 16)
        sizes.append((record["img_width"], record["img_height"]))
        persons.append(record["scale_provided"] * 200.0)
        characters.append(record.get("character"))
        images.append(record["img_paths"])
        if world:
            places = record.get("joints_world")
            worlds.append([place if place is not None else unknown[0] for place in places] if places else unknown)
    shape = (len(images), 16, 3)
    world_cm = np.asarray(worlds, dtype=np.float64).reshape(shape) if world else np.broadcast_to(np.nan, shape)
    table = np.asarray(joints, dtype=np.float64).reshape(len(images), 16, 3)
    return Columns(
        xy_px=table[:, :, :2],
        v=table[:, :, 2],
        state=np.asarray(states, dtype=np.int8).reshape(len(images), 16),
        is_derived=np.asarray(derived, dtype=bool).reshape(len(images), 16),
        size_px=np.asarray(sizes, dtype=np.float64).astype(np.int64).reshape(len(images), 2),
        person_px=np.asarray(persons, dtype=np.float64),
        character=characters,
        image=images,
        world_cm=world_cm,
    )
