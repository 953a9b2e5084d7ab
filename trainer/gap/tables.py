"""Tables of the comparison, for terminal and page."""

from __future__ import annotations

import math
from collections.abc import Sequence

from trainer.gap.pose_gap import DRAWS, PoseGap, Row
from trainer.report.tables import Table

FLOOR_NOTE = (
    "Distance: how far values have to be moved on average to be distributed as in the other set (Wasserstein-1).",
    "Floor: what two samples of these sizes from one set have by chance, from random halves; 1 floor is no difference.",
    "Frames of one shot resemble each other, so that the floor of a few shots is too low.",
)


def pose_tables(found: PoseGap) -> list[Table]:
    """Angles, ratios, shares and diversity."""
    shares = Table(
        "How often, in percent", ["", "rendered", "drawn", "lacking"], digits=1,
        notes=["Lacking: drawn less rendered, in points, with its 95 % interval over people (Jeffreys)."],
    )  # fmt: skip
    kind = found.shares[0].kind if found.shares else None
    for row, share in enumerate(found.shares):
        if share.kind != kind:
            shares.ruled_before.add(row)
        kind = share.kind
        shares.add(f"{kind}: {share.name}", *(100 * value for value in (share.rendered, share.drawn, share.lacking)))
        shares.intervals[row, 3] = tuple(100 * end for end in share.interval)
    return [
        _distances("Angles in the picture, degrees", found.angles, 1),
        _distances("Lengths over the upper body's (head, neck and trunk)", found.ratios, 3, FLOOR_NOTE),
        shares,
        _diversity(found),
    ]


def _distances(title: str, rows: Sequence[Row], digits: int, notes: Sequence[str] = ()) -> Table:
    columns = ["", "rendered, median", "drawn, median", "distance", "floor", "in floors"]
    table = Table(title, columns, digits=digits, notes=list(notes))
    for row in rows:
        table.add(row.name, *row.medians, row.gap.distance, row.gap.floor, one_decimal(row.gap.times_floor))
    return table


def _diversity(found: PoseGap) -> Table:
    figures = found.diversity
    table = Table("Diversity of whole poses", ["", "rendered", "drawn"], digits=3)
    table.add("people with all joints", int(figures["rendered_whole_people"]), int(figures["drawn_whole_people"]))
    if "covered" not in figures:
        table.notes.append("Too few people have all joints to compare whole poses.")
        return table
    table.add("to the nearest other pose of the set", *(figures[f"{name}_to_nearest_other"] for name in
                                                       ("rendered", "drawn")))  # fmt: skip
    table.add("from a drawn pose to the nearest of the set", *(figures[f"drawn_to_nearest_{name}"] for name in
                                                              ("rendered", "drawn")))  # fmt: skip
    table.add("drawn poses that the set comes near, %", round(100 * figures["covered"], 1), 50.0)
    table.notes += [
        "Mean distance of two poses joint by joint, without place, size and mirror image, in root mean square radii; "
        f"{figures['poses_compared']:g} poses of each set, drawn {DRAWS} times.",
        "Near: not farther than half of the drawn poses lie from the nearest other drawn one.",
    ]
    return table


def one_decimal(value: float) -> str:
    """A number as text with one decimal, whatever the table's; a dash for none."""
    return f"{value:.1f}" if math.isfinite(value) else "–"
