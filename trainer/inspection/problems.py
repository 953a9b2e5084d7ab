"""Findings of an inspection: errors make a document unusable as it is, warnings should be looked at."""

from __future__ import annotations

from array import array
from dataclasses import asdict, dataclass
from typing import Any

from trainer.annotations.records import name_records


@dataclass(frozen=True)
class Problem:
    """One finding.

    Attributes:
        kind: a stable word for programs, such as "missing-picture".
        is_error: whether the document should not be used as it is.
        message: what, where and what to do, for people.
        records: the records concerned, counted from 0; empty for the whole document.
        joint: the joint's name where one joint is concerned.
        count: how many findings this one stands for.
    """

    kind: str
    is_error: bool
    message: str
    records: tuple[int, ...] = ()
    joint: str | None = None
    count: int = 1

    def as_json(self) -> dict[str, Any]:
        """Plain values for ``--json``."""
        return {**asdict(self), "records": list(self.records)}


# One broken export repeats one finding for every frame; a thousand lines of it are as good as a million.
MOST_OF_A_KIND = 1000


class Findings:
    """Collects problems by kind; the first ``most`` of a kind in full, the others as one problem with their records."""

    def __init__(self, most: int = MOST_OF_A_KIND) -> None:
        self._most = most
        self._listed: dict[str, list[Problem]] = {}
        self._further: dict[str, tuple[bool, array[int]]] = {}

    def is_full(self, kind: str) -> bool:
        """Whether further problems of a kind only need the number of their record (``add_number``), no message."""
        return len(self._listed.get(kind, ())) >= self._most

    def add(self, problem: Problem) -> None:
        """Add a problem."""
        if self.is_full(problem.kind):
            for number in problem.records:
                self.add_number(problem.kind, problem.is_error, number)
        else:
            self._listed.setdefault(problem.kind, []).append(problem)

    def add_number(self, kind: str, is_error: bool, number: int) -> None:
        """Count one more problem of a kind that is full, in record ``number``."""
        self._further.setdefault(kind, (is_error, array("q")))[1].append(number)

    def problems(self) -> list[Problem]:
        """All problems, kind by kind in the order of their first appearance."""
        problems: list[Problem] = []
        for kind, listed in self._listed.items():
            problems += listed
            if kind in self._further:
                is_error, numbers = self._further[kind]
                records = tuple(dict.fromkeys(numbers))
                message = f"and {len(numbers)} more findings of this kind ({kind}), in {name_records(records)}"
                problems.append(Problem(kind, is_error, message, records, count=len(numbers)))
        return problems
