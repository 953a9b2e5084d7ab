"""What an inspection finds: errors make a document unusable as it is, warnings ask for a look."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any


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


def name_records(numbers: Sequence[int], limit: int = 5) -> str:
    """``records 3, 4 and 9``; long lists end in how many more there are."""
    shown = [str(number) for number in numbers[:limit]]
    if len(numbers) == 1:
        return f"record {shown[0]}"
    if len(numbers) > limit:
        return f"records {', '.join(shown)} and {len(numbers) - limit} more"
    return f"records {', '.join(shown[:-1])} and {shown[-1]}"
