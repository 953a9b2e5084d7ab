"""How far a score may be from what other pictures would have given: bootstrap intervals over the people of results.

Groups of people are drawn with replacement, as many as there are, and the score is computed anew; the middle 95 % of
the scores are the interval (Efron & Tibshirani, An Introduction to the Bootstrap, 1993, the percentile method). A group
is a picture, since people of one picture share its style and light, or a character. For two models the same draws are
taken, and the interval is that of the difference on the same people, which is narrower than the two intervals suggest.

Works on results as `trainer evaluate` writes them, whose records hold a verdict for each metric and joint.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from trainer.errors import TrainerError
from trainer.metrics.definition import FloatArray, none_if_nan
from trainer.metrics.error_kinds import KIND_LETTERS, KINDS
from trainer.metrics.oks import AP_THRESHOLDS, precision

Results = dict[str, Any]
Interval = list[float | None]
# Values (number of draws, number of values) of one score under draws (number of draws, number of groups).
Statistic = Callable[[NDArray[np.int64]], FloatArray]

LARGEST_CHUNK = 4_000_000  # counts drawn at once, 8 bytes each
FEW_GROUPS = 20


@dataclass(frozen=True)
class Resampling:
    """How intervals are made; written into the results.

    Attributes:
        group: what is drawn: "picture", or "character" (people without one are grouped by picture).
        samples: how often.
        level: share of the samples that lie within the interval.
    """

    group: Literal["picture", "character"] = "picture"
    samples: int = 2000
    level: float = 0.95
    seed: int = 0


@dataclass(frozen=True)
class Difference:
    """A score of the second results less that of the first, on the same people, with its interval."""

    value: float | None
    interval: Interval | None


def has_verdicts(results: Results) -> bool:
    """Whether results hold what intervals are made of; those of older trainers do not."""
    return bool(results.get("records")) and all("verdicts" in record for record in results["records"])


def add_intervals(results: Results, how: Resampling | None = None) -> None:
    """Write an interval beside every score of the results: mean, joints, columns, kinds of errors and AP.

    Null where there is none: a score that is unknown, or a single group.

    Raises:
        TrainerError: the results have no verdicts.
    """
    how = how or Resampling()
    if not has_verdicts(results):
        raise TrainerError("these results hold no verdicts, of which intervals are made; run `trainer evaluate` again")
    groups = _groups(results["records"], how.group)
    for name, metric in results["metrics"].items():
        low_high = _interval(_statistic(results, name, groups), groups, how)
        if name == "error_kinds":
            metric["share_intervals"] = dict(zip(KINDS, low_high, strict=True))
        elif name == "ap":
            metric["interval"], metric["AP50_interval"] = low_high
        else:
            joints, columns = list(metric["per_joint"]), list(metric["columns"])
            metric["interval"] = low_high[0]
            metric["per_joint_intervals"] = dict(zip(joints, low_high[1 : 1 + len(joints)], strict=True))
            metric["column_intervals"] = dict(zip(columns, low_high[1 + len(joints) :], strict=True))
    characters = Counter(record.get("character") for record in results["records"])
    results["intervals"] = {
        **asdict(how),
        "method": "percentile bootstrap over groups of people",
        "groups": int(groups.max()) + 1,
        "pictures": len({_picture(record) for record in results["records"]}),
        "characters": sorted(str(name) for name in characters if name is not None),
        "without_character": characters[None],
    }


def differences(first: Results, second: Results, name: str) -> dict[str, Difference] | None:
    """What `second` scores more than `first` on the same people: "mean", each joint, column, or kind of error.

    Returns:
        None unless both carry intervals, were scored on the very same people, and define the metric alike.
    """
    if not ("intervals" in first and "intervals" in second):
        return None
    one, other = (results["metrics"].get(name) for results in (first, second))
    if one is None or other is None or one.get("definition") != other.get("definition"):
        return None
    keys = [_person_keys(results["records"]) for results in (first, second)]
    if set(keys[0]) != set(keys[1]):
        return None
    place = {key: number for number, key in enumerate(keys[1])}
    ordered = {**second, "records": [second["records"][place[key]] for key in keys[0]]}
    settings = first["intervals"]
    how = Resampling(**{key: settings[key] for key in asdict(Resampling())})
    groups = _groups(first["records"], how.group)
    statistics = [_statistic(results, name, groups) for results in (first, ordered)]

    def difference(draws: NDArray[np.int64]) -> FloatArray:
        return statistics[1](draws) - statistics[0](draws)

    values = difference(np.ones((1, int(groups.max()) + 1), np.int64))[0]
    intervals = _interval(difference, groups, how)
    labels = {"error_kinds": list(KINDS), "ap": ["mean", "AP50"]}.get(name) or [
        "mean", *one["per_joint"], *one["columns"]
    ]  # fmt: skip
    return {
        label: Difference(none_if_nan(value), interval)
        for label, value, interval in zip(labels, values.tolist(), intervals, strict=True)
    }


def bootstrap_shares(
    kinds: NDArray[np.int64], records: Sequence[Mapping[str, Any]], how: Resampling
) -> NDArray[np.float64]:
    """Shares of kinds under draws of groups of people.

    Args:
        kinds: int (N, R, C), how many of C kinds each person has in each of R rows.
        records: the N people, as results hold them.

    Returns:
        (samples, R, C), each row's shares sum to 1; NaN where a draw has nobody with that row, or of a single group.
    """
    groups = _groups(records, how.group)
    count, (_, rows, columns) = int(groups.max()) + 1, kinds.shape
    if count < 2:
        return np.full((1, rows, columns), np.nan)
    by_group = _summed(kinds.reshape(len(kinds), -1), groups).astype(np.float64)  # whole numbers, multiplied fast
    sums = np.concatenate([draws @ by_group for draws in _draws(count, how)]).reshape(-1, rows, columns)
    return _share(sums, sums.sum(axis=2, keepdims=True))


def percentiles(samples: FloatArray, level: float = 0.95) -> Interval | None:
    """Low and high end of the middle `level` of samples; None where none is a number."""
    known, tail = samples[np.isfinite(samples)], (1 - level) / 2
    return [float(end) for end in np.quantile(known, [tail, 1 - tail])] if len(known) else None


def describe(results: Results) -> str:
    """How the intervals of these results were made, in a line of text, and what they do not cover."""
    made = results["intervals"]
    what = f"{made['groups']} {made['group']}{'' if made['groups'] == 1 else 's'}"
    if made["groups"] < 2:
        return f"No intervals: all people belong to {what}, and one says nothing about others."
    line = (
        f"[low, high]: {100 * made['level']:g} % of {made['samples']} bootstrap samples of {what} "
        f"(percentiles, seed {made['seed']})."
    )
    if made["group"] == "picture" and made["characters"] and not made["without_character"]:
        names = made["characters"]
        shown = f"{len(names)} character{'' if len(names) == 1 else 's'}"
        shown += f" ({', '.join(names[:3])}{', ...' if len(names) > 3 else ''})"
        advice = "" if len(names) == 1 else " (--interval-group character)"
        line += f" The pictures show {shown}: the intervals are for other pictures of the same, not for others{advice}."
    if made["groups"] < FEW_GROUPS:
        line += f" With so few {made['group']}s intervals come out too narrow."
    return line


def _statistic(results: Results, name: str, groups: NDArray[np.int64]) -> Statistic:
    """The function from draws of groups to a metric's values."""
    metric, records = results["metrics"][name], results["records"]
    if name == "ap":
        return _ap_statistic([record["verdicts"].get(name) for record in records], groups)
    letters = _letters([record["verdicts"][name] for record in records])
    if name == "error_kinds":
        kinds = np.stack([(letters == ord(letter)).sum(axis=1) for letter in KIND_LETTERS], axis=1)
        by_group = _summed(kinds, groups)
        return lambda draws: _share(draws @ by_group, (draws @ by_group).sum(axis=1, keepdims=True))
    right, counted = letters == ord("1"), letters != ord("-")
    hits, counts = _summed(right, groups), _summed(counted, groups)
    joints = list(metric["per_joint"])
    rows = [joints.index(joint) for joint in metric["definition"]["joints"]]
    weighting = metric["definition"]["weighting"].split(":")[0]
    columns = [_column_joints(metric, column, joints) for column in metric["columns"]]

    def values(draws: NDArray[np.int64]) -> FloatArray:
        some_hits, some_counts = draws @ hits, draws @ counts
        per_joint = _share(some_hits, some_counts)
        if weighting == "counts":
            mean = _share(some_hits[:, rows].sum(axis=1), some_counts[:, rows].sum(axis=1))
        elif weighting == "batches":
            size = metric["definition"]["options"]["batch_size"]
            mean = np.array([_mean_of_batches(right, counted, draw[groups], rows, size) for draw in draws])
        else:
            mean = _mean(per_joint[:, rows])
        groups_of_joints = [per_joint[:, members].mean(axis=1) for members in columns]
        return np.column_stack([mean, per_joint, *groups_of_joints])

    return values


def _column_joints(metric: Mapping[str, Any], column: str, joints: Sequence[str]) -> list[int]:
    return [joints.index(joint) for joint in metric["column_joints"][column]]


def _mean_of_batches(
    right: NDArray[np.bool_], counted: NDArray[np.bool_], times: NDArray[np.int64], rows: Sequence[int], size: int
) -> float:
    """pytorch-pose's mean of batches, each person taken `times` over."""
    people = np.repeat(np.arange(len(times)), times)
    starts = np.arange(0, len(people), size)
    hits = np.add.reduceat(right[people][:, rows].astype(np.int64), starts, axis=0)
    counts = np.add.reduceat(counted[people][:, rows].astype(np.int64), starts, axis=0)
    shares = np.nan_to_num(_mean(_share(hits, counts)))
    return float((shares * np.diff([*starts, len(people)])).sum() / len(people))


def _ap_statistic(verdicts: Sequence[Sequence[float] | None], groups: NDArray[np.int64]) -> Statistic:
    """AP and AP50 from each person's (OKS, confidence); None where a person takes no part."""
    known = [number for number, verdict in enumerate(verdicts) if verdict is not None]
    pairs = np.array([verdicts[number] for number in known], np.float64).reshape(-1, 2)
    order = np.argsort(-pairs[:, 1], kind="stable")
    similarity, group = pairs[order, 0], groups[known][order]

    def values(draws: NDArray[np.int64]) -> FloatArray:
        out = np.full((len(draws), 2), np.nan)
        for row, draw in enumerate(draws):
            drawn = np.repeat(similarity, draw[group])
            if len(drawn):
                by_threshold = precision(drawn)
                out[row] = by_threshold.mean(), by_threshold[AP_THRESHOLDS.index(0.5)]
        return out

    return values


def _interval(statistic: Statistic, groups: NDArray[np.int64], how: Resampling) -> list[Interval | None]:
    """Low and high end of each value; None where fewer than two groups are there, or no sample has the value."""
    if groups.max() < 1:
        return [None] * statistic(np.ones((1, 1), np.int64)).shape[1]
    samples = np.concatenate([statistic(draws) for draws in _draws(int(groups.max()) + 1, how)])
    return [percentiles(column, how.level) for column in samples.T]


def _draws(groups: int, how: Resampling) -> Iterator[NDArray[np.int64]]:
    """How often each group is drawn, int64 (some samples, groups), until there are `how.samples`."""
    dice = np.random.default_rng(how.seed)
    chunk = max(1, LARGEST_CHUNK // groups)
    for start in range(0, how.samples, chunk):
        yield dice.multinomial(groups, np.full(groups, 1 / groups), size=min(chunk, how.samples - start))


def _groups(records: Sequence[Mapping[str, Any]], by: str) -> NDArray[np.int64]:
    """The number of each person's group, from 0 in the order of the records."""
    numbers: dict[Any, int] = {}
    keys = [
        ("character", record["character"])
        if by == "character" and record.get("character") is not None
        else ("picture", _picture(record))
        for record in records
    ]
    return np.array([numbers.setdefault(key, len(numbers)) for key in keys], np.int64)


def _picture(record: Mapping[str, Any]) -> str:
    return str(record.get("image") or record.get("img_paths"))


def _person_keys(records: Sequence[Mapping[str, Any]]) -> list[tuple[Any, ...]]:
    """What tells people apart in any document that holds them: picture, true joints, and which of several such."""
    seen: Counter[Any] = Counter()
    keys = []
    for record in records:
        key = (record["img_paths"], tuple(tuple(joint[:2]) for joint in record["truth"]))
        keys.append((*key, seen[key]))
        seen[key] += 1
    return keys


def _letters(rows: Sequence[str]) -> NDArray[np.uint8]:
    return np.frombuffer("".join(rows).encode("ascii"), np.uint8).reshape(len(rows), -1)


def _summed(values: NDArray[Any], groups: NDArray[np.int64]) -> NDArray[np.int64]:
    """Sums over the people of each group: (people, K) to (groups, K)."""
    sums = np.zeros((int(groups.max()) + 1, values.shape[1]), np.int64)
    np.add.at(sums, groups, values.astype(np.int64))
    return sums


def _share(hits: NDArray[Any], counts: NDArray[Any]) -> FloatArray:
    return np.where(counts > 0, hits / np.maximum(counts, 1), np.nan)


def _mean(values: FloatArray) -> FloatArray:
    """The plain mean of each row without its NaN; NaN for a row of nothing else."""
    known = np.isfinite(values)
    return _share(np.where(known, values, 0.0).sum(axis=1), known.sum(axis=1))
