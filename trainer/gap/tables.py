"""Tables of the comparison, for terminal and page."""

from __future__ import annotations

import math
from collections.abc import Sequence

from trainer.gap.looks import LookGap
from trainer.gap.networks import ErrorRow, NetworkGap
from trainer.gap.pictures import STATISTICS
from trainer.gap.pose_gap import DRAWS, SETS, PoseGap, Row
from trainer.report.figures import joint_label
from trainer.report.tables import Table

ERROR_WORDS = ("right", "swapped", "jitter", "missed")

FLOOR_NOTE = (
    "Distance: how far values have to be moved on average to be distributed as in the other set (Wasserstein-1).",
    "Floor: what two samples of these sizes from one set have by chance, from random halves; 1 floor is no difference.",
    "Frames of one shot resemble each other, so that the floor of a few shots is too low.",
)


def pose_tables(found: PoseGap) -> list[Table]:
    """Angles, ratios, shares and diversity."""
    shares = Table(
        "How often, in percent", ["", "rendered", "drawn", "lacking"], digits=1,
        notes=["Of the people of whom it is known. Lacking: drawn less rendered, in points, with its 95 % interval "
               "over people (Jeffreys)."],
    )  # fmt: skip
    kind = found.shares[0].kind if found.shares else None
    for row, share in enumerate(found.shares):
        if share.kind != kind:
            shares.ruled_before.add(row)
        kind = share.kind
        shares.add(f"{kind}: {share.name}", *(100 * value for value in (share.rendered, share.drawn, share.lacking)))
        if not math.isnan(share.lacking):
            shares.intervals[row, 3] = tuple(100 * end for end in share.interval)
    return [
        _distances("Angles in the picture, degrees", found.angles, 1),
        _distances("Lengths over the upper body's (head, neck and trunk)", found.ratios, 3, FLOOR_NOTE),
        shares,
        _diversity(found),
    ]


def _distances(title: str, rows: Sequence[Row], digits: int, notes: Sequence[str] = ()) -> Table:
    columns = ["", "rendered, median", "drawn, median", "distance", "floor", "in floors"]
    table = Table(title, columns, digits=digits, notes=list(notes), column_digits={5: 1})
    for row in rows:
        table.add(row.name, *row.medians, row.gap.distance, row.gap.floor, row.gap.times_floor)
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
    table.add("share of drawn poses that the set comes near", figures["covered"], 0.5)
    table.notes += [
        "Mean distance of two poses joint by joint, without place, size and mirror image, in root mean square radii; "
        f"{figures['poses_compared']:g} poses of each set, drawn {DRAWS} times.",
        "Near: not farther than half of the drawn poses lie from the nearest other drawn one.",
    ]
    return table


def look_tables(looks: LookGap) -> list[Table]:
    """Statistics of the crops, then Fréchet distances."""
    columns = ["", "rendered, median", "drawn, median", "distance", "in drawn deviations", "in floors"]
    statistics = Table("What the crops look like", columns, digits=3, column_digits={4: 1, 5: 1})
    group = ""
    for number, row in enumerate(looks.rows):
        if number and STATISTICS[row.name] != group:
            statistics.ruled_before.add(number)
        group = STATISTICS[row.name]
        statistics.add(row.name, *row.medians, row.gap.distance, looks.effects[row.name], row.gap.times_floor)
    statistics.notes.append("Of the part of the crop that the picture fills; lengths in pixels of the crop.")
    distances = Table(
        "Fréchet distances, squared", ["", "distance", "floor", "in floors"], digits=2, column_digits={3: 1}
    )
    for name, one in looks.frechet.items():
        distances.add(name, one.distance, one.floor, one.times_floor)
    distances.notes += [
        "Statistics in standard deviations of both sets together.",
        "Features: the network's where its resolution is lowest, averaged over the crop, in "
        f"{looks.directions} directions ({100 * looks.kept:.0f} % of the variance).",
    ]
    return [statistics, distances]


def error_tables(network: NetworkGap, all_intervals: bool = False) -> list[Table]:
    """Kinds of errors by group and joint, then by state, view and so on.

    Args:
        all_intervals: behind every number; else only behind the difference of the sets.
    """
    by_joint = [row for row in network.rows if row.kind in ("all", "group", "joint")]
    by_person = [row for row in network.rows if row.kind not in ("all", "group", "joint")]
    return [
        _errors(f"Errors of {network.name} by joint, in percent", by_joint, all_intervals),
        _errors(f"Errors of {network.name} by state, pose, view and proportions, in percent", by_person, all_intervals),
    ]


def _errors(title: str, rows: Sequence[ErrorRow], all_intervals: bool = False) -> Table:
    kinds = [f"{word}, {one}" for one in SETS for word in ERROR_WORDS]
    table = Table(title, ["", "fewer right", *kinds, "joints, rendered", "drawn"], digits=1)
    kind = rows[0].kind if rows else ""
    for number, row in enumerate(rows):
        if row.kind != kind:
            table.ruled_before.add(number)
        kind = row.kind
        shares = [100 * share for one in SETS for share in row.shares[one]]
        table.add(_label(row), 100 * row.lost, *shares, row.joints["rendered"], row.joints["drawn"])
        ends = [row.lost_interval, *row.intervals["rendered"], *row.intervals["drawn"]]
        for column, interval in enumerate(ends, start=1):
            if interval is not None and (all_intervals or column == 1):
                table.intervals[number, column] = [None if end is None else 100 * end for end in interval]
    table.notes += [
        "Right: within 1/20 of the crop's side. Swapped: at the same joint of the other side. Jitter: within 1/10.",
        "Fewer right: share right of the rendered less that of the drawn, in points, with its 95 % bootstrap interval "
        "over pictures.",
    ]
    return table


def _label(row: ErrorRow) -> str:
    if row.kind == "joint":
        return joint_label(row.name)
    return row.name if row.kind in ("all", "group") else f"{row.kind}: {row.name}"
