"""Findings of one check as they come, in bounded memory: past a limit only the numbers of the records are kept."""

from __future__ import annotations

from array import array

from trainer.inspection.problems import Problem, name_records

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
        """Note a problem."""
        if self.is_full(problem.kind):
            for number in problem.records:
                self.add_number(problem.kind, problem.is_error, number)
        else:
            self._listed.setdefault(problem.kind, []).append(problem)

    def add_number(self, kind: str, is_error: bool, number: int) -> None:
        """Note that there is one more problem of a kind that is full, in record ``number``."""
        self._further.setdefault(kind, (is_error, array("q")))[1].append(number)

    def problems(self) -> list[Problem]:
        """Everything noted, kind by kind in the order of their first appearance."""
        answer: list[Problem] = []
        for kind, listed in self._listed.items():
            answer += listed
            if kind in self._further:
                is_error, numbers = self._further[kind]
                records = tuple(dict.fromkeys(numbers))
                message = f"and {len(numbers)} more findings of this kind ({kind}), in {name_records(records)}"
                answer.append(Problem(kind, is_error, message, records, count=len(numbers)))
        return answer
