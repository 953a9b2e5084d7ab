"""The tables that compare models with each other and with published numbers.

`study_table` is Table 1 of the study that this project continues (PCK@0.5, 16 rows); `pdj_table` has the groups of
Khungurn & Chou; `metrics_table` one row for each metric. All take results dicts as `trainer evaluate` writes them.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from importlib import resources
from typing import Any

from trainer.annotations import MPII16
from trainer.errors import TrainerError
from trainer.metrics.intervals import Difference, describe, differences
from trainer.report.results_file import Results
from trainer.report.tables import Cell, Table

NO_DIFFERENCE = Difference(None, None)


@cache
def published() -> dict[str, Any]:
    """The published numbers with their sources, from the package's data."""
    text = (resources.files("trainer.report") / "assets" / "published.json").read_text(encoding="utf-8")
    return json.loads(text)


def column_names(results: Sequence[Results], names: Sequence[str] | None = None) -> list[str]:
    """A name for each model's column: those given, else the models' own, or their files' where these are equal.

    What is still equal then gets a number.
    """
    if names:
        return list(names)
    wanted = [str(r.get("model", {}).get("name") or r.get("model", {}).get("arch") or "model") for r in results]
    if len(set(wanted)) < len(wanted):
        wanted = [str(r.get("file") or name) for r, name in zip(results, wanted, strict=True)]
    return [name if wanted.count(name) == 1 else f"{name} ({k + 1})" for k, name in enumerate(wanted)]


def study_table(
    results: Sequence[Results],
    names: Sequence[str] | None = None,
    metric: str = "pck_study",
    with_published: bool = True,
    joint_intervals: bool = False,
) -> Table:
    """A row a joint and the mean, one column for each model, then the published columns (for the study's metric only).

    Where results carry intervals, the mean has its own, and a row below it the difference to the first model's;
    `joint_intervals` shows those of the joints too.

    Raises:
        TrainerError: a results file lacks the metric.
    """
    facts = published()["study"]
    columns = column_names(results, names)
    scores = [_metric(r, metric, name) for r, name in zip(results, columns, strict=True)]
    rows = _joint_rows(results)
    is_theirs = not {label for label, _ in rows}.isdisjoint(facts["columns"]["published: drawings"])
    beside = facts["columns"] if with_published and metric == "pck_study" and is_theirs else {}
    table = Table(_title(metric, scores), ["joint", *columns, *beside], digits=4, compared=columns)
    for label_of_row, names_of_row in rows:
        label = label_of_row + (" *" if label_of_row in facts["less_reliable"] else "")
        mine: list[Cell] = [score["per_joint"].get(joint) for score, joint in zip(scores, names_of_row, strict=True)]
        table.add(label, *mine, *(values.get(label_of_row) for values in beside.values()))
        if joint_intervals:
            ends = [score.get("per_joint_intervals", {}) for score in scores]
            _put_intervals(table, [one.get(joint) for one, joint in zip(ends, names_of_row, strict=True)])
    table.ruled_before.add(len(table.rows))
    table.add("average", *(score["mean"] for score in scores), *(facts["means"][name] for name in beside))
    _put_intervals(table, [score.get("interval") for score in scores])
    apart = [differences(results[0], result, metric) for result in results[1:]]
    if any(apart):
        table.unmarked.add(len(table.rows))
        means = [None if one is None else one["mean"] for one in apart]
        values = [None if one is None else one.value for one in means]
        table.add(f"less {columns[0]}", None, *values, *([None] * len(beside)))
        _put_intervals(table, [None, *(None if one is None else one.interval for one in means)])
    if scores:
        table.add("people scored", *(len(r.get("records", [])) for r in results), *([None] * len(beside)))
        table.notes.append(definition_line(scores[0]["definition"]))
    table.notes += interval_lines(results, columns)
    has_less_reliable = any(str(row[0]).endswith(" *") for row in table.rows)
    table.notes += facts["notes"] if beside else facts["notes"][:1] if has_less_reliable else []
    if beside:
        table.notes.append(f"Published: {facts['source']}.")
    table.notes += overlaps(results, columns)
    table.notes += different_data(results, columns) + different_definitions(scores, columns)
    return table


def _joint_rows(results: Sequence[Results]) -> list[tuple[str, list[str]]]:
    """A row's label, and what each model's results call that joint: MPII's first, then those that it has not."""
    sets = [result.get("joint_set") or {"joints": list(MPII16.joints)} for result in results]
    own = [{one.get("same_as", {}).get(joint, joint): joint for joint in one["joints"]} for one in sets]
    if not own or any(set(MPII16.joints) <= set(one) for one in own):
        common = list(MPII16.joints)
    else:
        common = []
    common += [joint for joint in dict.fromkeys(joint for one in own for joint in one) if joint not in common]
    rows = []
    for joint in common:
        names = [one.get(joint, joint) for one in own]
        rows.append((names[0] if len(set(names)) == 1 and names else joint, names))
    return rows


def pdj_table(
    results: Sequence[Results], names: Sequence[str] | None = None, diagonal: str = "left_shoulder_right_hip"
) -> Table:
    """Groups of joints in percent, one column for each model, then Khungurn & Chou's three and Chen & Zwicker's."""
    facts, later = published()["khungurn"], published()["chen_zwicker"]
    columns = column_names(results, names)
    metric = f"pdj@0.2_{diagonal}"
    scores = [_metric(r, metric, name) for r, name in zip(results, columns, strict=True)]
    apart = _apart(results, columns, metric)
    table = Table(
        f"PDJ@0.2 in percent, torso {diagonal.replace('_', ' ')}",
        ["group", *columns, *apart, *facts["columns"], later["name"]],
        digits=1,
        compared=columns,
    )
    for k, group in enumerate([*facts["groups"], "shoulders", "hips"]):
        if k == len(facts["groups"]):
            table.ruled_before.add(len(table.rows))
        mine = [_percent(score["columns"].get(group)) for score in scores]
        less = [one.get(group, NO_DIFFERENCE) for one in apart.values()]
        published_values = [values[k] if k < len(values) else None for values in facts["columns"].values()]
        table.add(group, *mine, *(_percent(d.value) for d in less), *published_values, later["groups"].get(group))
        ends = [score.get("column_intervals", {}).get(group) for score in scores] + [d.interval for d in less]
        _put_intervals(table, [[_percent(end) for end in both] if both else None for both in ends])
    if scores:
        table.notes.append(definition_line(scores[0]["definition"]))
    table.notes += interval_lines(results, columns)
    table.notes += [*facts["notes"], f"Published: {facts['source']}. {later['source']}."]
    table.notes += overlaps(results, columns)
    table.notes += different_data(results, columns) + different_definitions(scores, columns)
    return table


def metrics_table(results: Sequence[Results], names: Sequence[str] | None = None) -> Table:
    """One row for each metric (its mean), one column for each model, then the kinds of errors.

    Where results carry intervals they are shown, and a column for each further model has its difference to the first.
    """
    columns = column_names(results, names)
    order: dict[str, str] = {}
    for result in results:
        for name, score in result["metrics"].items():
            if "mean" in score:
                order.setdefault(name, score["definition"].get("summary", name))
    apart = {name: _apart(results, columns, name) for name in (*order, "ap", "error_kinds")}
    further = list(dict.fromkeys(column for one in apart.values() for column in one))
    table = Table("Scores", ["metric", *columns, *further], compared=columns)

    def add(label: str, name: str, key: str, values: Sequence[Any], ends: Sequence[Any]) -> None:
        less = [apart[name].get(column, {}).get(key, NO_DIFFERENCE) for column in further]
        table.add(label, *values, *(one.value for one in less))
        _put_intervals(table, [*ends, *(one.interval for one in less)])

    for name, summary in order.items():
        scores: list[dict[str, Any]] = [r["metrics"].get(name, {}) for r in results]
        add(summary, name, "mean", [s.get("mean") for s in scores], [s.get("interval") for s in scores])
    if any("ap" in r["metrics"] for r in results):
        scores = [r["metrics"].get("ap", {}) for r in results]
        counts = {len(s["definition"]["joints"]) for s in scores if s}
        on = "twelve joints" if counts == {12} else f"{' and '.join(map(str, sorted(counts)))} joints"
        for key, interval, label, place in (
            ("AP", "interval", f"COCO AP, {on}", "mean"),
            ("AP50", "AP50_interval", f"COCO AP50, {on}", "AP50"),
        ):
            add(label, "ap", place, [s.get(key) for s in scores], [s.get(interval) for s in scores])
    table.ruled_before.add(len(table.rows))
    for kind, meaning in (
        ("good", "joints right"), ("swap", "left/right swapped"), ("jitter", "near misses (jitter)"), ("miss", "missed")
    ):  # fmt: skip
        kinds = [r["metrics"].get("error_kinds", {}) for r in results]
        table.unmarked.add(len(table.rows))
        shares, ends = ([k.get(key, {}).get(kind) for k in kinds] for key in ("shares", "share_intervals"))
        add(meaning, "error_kinds", kind, shares, ends)
    table.notes += interval_lines(results, columns)
    return table


def _apart(results: Sequence[Results], columns: Sequence[str], metric: str) -> dict[str, dict[str, Difference]]:
    """A column's name -> the differences to the first model, for each further model that can be set against it."""
    found = {
        f"{name} less {columns[0]}": differences(results[0], result, metric)
        for name, result in list(zip(columns, results, strict=True))[1:]
    }
    return {name: one for name, one in found.items() if one is not None}


def _put_intervals(table: Table, ends: Sequence[Sequence[float | None] | None]) -> None:
    """Set the intervals of the last row's cells, from the second column on."""
    table.intervals.update({(len(table.rows) - 1, k): both for k, both in enumerate(ends, start=1) if both})


def interval_lines(results: Sequence[Results], columns: Sequence[str]) -> list[str]:
    """How intervals were made, once for all models or a line for each, and what the differences are."""
    lines = {name: describe(r) for name, r in zip(columns, results, strict=True) if "intervals" in r}
    if not lines:
        return []
    if len(set(lines.values())) == 1:
        notes = list(lines.values())[:1]
    else:
        notes = [f"{name}: {line}" for name, line in lines.items()]
    if len(results) > 1:
        notes.append(
            "Differences are those on the same people, drawn together for both models; where the interval holds 0, "
            "these people do not tell the models apart."
        )
    return notes


def definition_line(definition: dict[str, Any]) -> str:
    """A metric's five choices in one line of text."""
    joints = definition["joints"]
    named = "all 16 joints" if set(joints) == set(MPII16.joints) else f"{len(joints)} joints ({', '.join(joints)})"
    options = definition.get("options", {})
    rules = options.get("head_rect_rule") or options.get("bbox_rule") or []
    boxes = f" (boxes by the rule {' and '.join(repr(rule) for rule in rules)})" if rules else ""
    return (
        f"{definition.get('summary', definition['name'])}: {definition['comparison']}; normaliser: "
        f"{definition['normaliser']}{boxes}; mean over {named}, {definition['weighting']}; {definition['missing']}."
    )


def overlaps(results: Sequence[Results], columns: Sequence[str]) -> list[str]:
    """A line for each network that was scored on pictures it was trained on."""
    counts = [(result.get("overlap") or {}).get("people_trained_on") or 0 for result in results]
    return [
        f"Warning: {count} of {len(result['records'])} people stand in pictures that {name} was trained on."
        for name, count, result in zip(columns, counts, results, strict=True)
        if count
    ]


def different_data(results: Sequence[Results], names: Sequence[str]) -> list[str]:
    """A warning for each model that was scored on other documents, splits or settings than the first."""
    lines = []
    for result, name in list(zip(results, names, strict=True))[1:]:
        if _data_key(result) != _data_key(results[0]):
            lines.append(f"Warning: {name} was scored on other documents or records than {names[0]}.")
        # Older results do not say whose joints were scored: they were MPII's.
        ours, first = ({"joints": MPII16.name, **one.get("settings", {})} for one in (result, results[0]))
        other = sorted(k for k in ours.keys() | first.keys() if ours.get(k) != first.get(k) and k != "batch_size")
        if other:
            lines.append(f"Warning: {name} was scored with other settings than {names[0]}: {', '.join(other)}.")
    return lines


def different_definitions(scores: Sequence[dict[str, Any]], names: Sequence[str]) -> list[str]:
    """A warning for each model whose metric is defined otherwise than the first's (another heat-map size, say)."""
    lines = []
    for score, name in list(zip(scores, names, strict=True))[1:]:
        mine, first = score["definition"], scores[0]["definition"]
        if other := sorted(k for k in mine.keys() | first.keys() if mine.get(k) != first.get(k)):
            differences = "; ".join(f"{k}: {mine.get(k)}" for k in other)
            lines.append(f"Warning: the metric of {name} is defined otherwise than that of {names[0]}: {differences}.")
    return lines


def _data_key(result: Results) -> list[tuple[Any, ...]]:
    return [(d.get("sha256"), d.get("split"), d.get("scored")) for d in result.get("data", [])]


def _metric(result: Results, metric: str, name: str) -> dict[str, Any]:
    try:
        return result["metrics"][metric]
    except KeyError:
        known = ", ".join(result["metrics"])
        raise TrainerError(f"{name}: these results have no metric {metric!r}; they have {known}") from None


def _title(metric: str, scores: Sequence[dict[str, Any]]) -> str:
    if metric == "pck_study":
        return "PCK@0.5 of the study (Table 1)"
    return scores[0]["definition"].get("summary", metric) if scores else metric


def _percent(value: float | None) -> float | None:
    return None if value is None else 100 * value
