"""The studies' protocols as data: which networks there are, what each learns from, and from which it starts.

Li & Yang take a network pre-trained on photographs, score it on drawings as it is, and fine-tune it on drawings and on
synthetic frames (their Table 1). Khungurn & Chou learn from rendered frames alone, from drawings alone, and from
rendered frames and then drawings (PDJ by groups of joints).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from trainer.annotations import DRAWINGS21, MPII16, KeypointSet

GIVEN = "given"


@dataclass(frozen=True)
class Step:
    """One network of a protocol.

    Attributes:
        name: of its run and results.
        learns_from: None for a network that is only scored.
        starts_from: the name of an earlier step, ``GIVEN`` for the weights that were given, None for nothing.
    """

    name: str
    label: str
    learns_from: Literal["drawings", "synthetic"] | None
    starts_from: str | None


@dataclass(frozen=True)
class Protocol:
    """What a study does, as data.

    Attributes:
        recipe: of each training, and `changes` to it.
        scored: the split of the drawings that networks are scored on; trainings validate on ``val``.
        convention: of the drawings' import, None for any.
        as_pytorch_pose: see `trainer.evaluation.Settings`.
        needs_weights, needs_synthetic: whether it cannot run without weights to start from, or rendered frames.
        first_table: the table that the study printed.
    """

    name: str
    title: str
    steps: tuple[Step, ...]
    recipe: str
    changes: dict[str, Any]
    joints: KeypointSet
    scored: str
    convention: str | None
    as_pytorch_pose: bool | None
    needs_weights: bool
    needs_synthetic: bool
    first_table: Literal["joints", "groups"]


PROTOCOLS = {
    one.name: one
    for one in (
        Protocol(
            "li-yang",
            "The study: pose networks on anime drawings",
            (
                Step("pretrained", "pre-trained", None, GIVEN),
                Step("drawings", "drawings", "drawings", GIVEN),
                Step("synthetic", "synthetic", "synthetic", GIVEN),
            ),
            recipe="study",
            changes={},
            joints=MPII16,
            scored="val",
            convention="study",
            as_pytorch_pose=True,
            needs_weights=True,
            needs_synthetic=False,
            first_table="joints",
        ),
        Protocol(
            "khungurn",
            "Rendered frames, drawings, and one after the other: 21 joints of anime drawings",
            (
                Step("synth", "SYNTH", "synthetic", GIVEN),
                Step("draw", "DRAW", "drawings", GIVEN),
                Step("synth_draw", "SYNTH-DRAW", "drawings", "synth"),
            ),
            recipe="default",
            changes={"freeze": "none"},
            joints=DRAWINGS21,
            scored="test",
            convention=None,
            as_pytorch_pose=None,
            needs_weights=False,
            needs_synthetic=True,
            first_table="groups",
        ),
    )
}
