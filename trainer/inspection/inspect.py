"""All findings about one document, in one list: what ``trainer validate`` prints."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from trainer.annotations.columns import columns_of
from trainer.annotations.document import Document
from trainer.annotations.records import Record
from trainer.annotations.stream import DocumentReader
from trainer.inspection import pose_checks, record_checks
from trainer.inspection.box_checks import BoxCheck, OwnRuleCheck, RuleCheck
from trainer.inspection.limb_checks import LimbCheck
from trainer.inspection.picture_checks import PictureCheck
from trainer.inspection.problems import Findings, Problem
from trainer.inspection.record_names import RecordNames

ROWS_AT_ONCE = 512


def inspect_file(
    path: str | os.PathLike[str],
    images: str | os.PathLike[str] | None = None,
    pictures: bool = True,
    decode: bool = False,
    advance: Callable[[], object] = lambda: None,
) -> tuple[int | None, list[Problem]]:
    """Read a document record by record and list everything that is wrong with it.

    Unlike ``read_document`` it lists every breach of the schema; the deeper checks follow only where there is none.

    Returns:
        How many records there are (None where the document breaks the schema) and the findings, errors first.

    Raises:
        DocumentError: the file is no JSON, or of another major version: there is nothing to list.
    """
    breaches = Findings()
    with DocumentReader(path) as reader:
        for breach in reader.header_breaches():
            breaches.add(Problem("schema", True, str(breach)))
        is_sound = not breaches.problems()

        def sound_records() -> Iterator[Record]:
            nonlocal is_sound
            for number, (record, found) in enumerate(reader.breaches()):
                for breach in found:
                    breaches.add(Problem("schema", True, str(breach), (number,)))
                is_sound = is_sound and not found
                if record is not None and is_sound:
                    yield record

        document = Document(reader.header, path=Path(path), images=None if images is None else Path(images))
        findings = _inspect(document, sound_records(), pictures and is_sound, decode, advance)
    return findings if is_sound else (None, breaches.problems())


def _inspect(
    document: Document, records: Iterator[Record], pictures: bool, decode: bool, advance: Callable[[], object]
) -> tuple[int, list[Problem]]:
    checks = _Checks(document if pictures else None, decode)
    waiting: list[Record] = []
    for record in records:
        waiting.append(record)
        advance()
        if len(waiting) == ROWS_AT_ONCE:
            checks.take(waiting, advance)
            waiting = []
    checks.take(waiting, advance)
    return checks.count, sorted(checks.problems(), key=lambda problem: not problem.is_error)


class _Checks:
    """All checks, fed piece by piece; together they keep about 210 bytes a record."""

    def __init__(self, document: Document | None, decode: bool) -> None:
        self.count = 0
        self._names = RecordNames()
        self._lists = Findings()
        self._states, self._doubles = record_checks.StateCheck(), record_checks.DuplicatePersonCheck(self._names)
        self._presence, self._movement = pose_checks.PresenceCheck(), pose_checks.MovementCheck()
        self._sides, self._limbs = pose_checks.SidesCheck(), LimbCheck(self._names)
        self._boxes, self._rules, self._own_rules = BoxCheck(), RuleCheck(), OwnRuleCheck()
        self._pictures = None if document is None else PictureCheck(document, decode)

    def take(self, records: list[Record], advance: Callable[[], object]) -> None:
        if not records:
            return
        first = self.count
        for number, record in enumerate(records, first):
            self._doubles.take(record, number)
            self._rules.take(record, number)
            self._own_rules.take(record, number)
            for problem in record_checks.check_lists(record, number):
                self._lists.add(problem)
        columns = columns_of(records)
        codes = self._names.take(columns.image, columns.character)
        self._states.take(columns, first)
        self._boxes.take(records, columns, first)
        self._presence.take(columns)
        self._movement.take(columns, codes)
        self._sides.take(columns)
        self._limbs.take(columns, first)
        if self._pictures is not None:
            self._pictures.take(columns, first, advance)
        self.count += len(records)

    def problems(self) -> list[Problem]:
        problems = self._lists.problems()
        if not self.count:
            message = "the document has no records; there is nothing to train on or score"
            problems.append(Problem("empty", False, message))
        problems += self._states.problems()
        problems += self._boxes.problems()
        problems += self._rules.problems()
        problems += self._own_rules.problems()
        problems += self._doubles.problems()
        problems += self._presence.problems()
        problems += self._movement.problems(self._names.characters)
        problems += self._sides.problems()
        problems += self._limbs.problems()
        if self._pictures is not None:
            problems += self._pictures.problems()
        return problems
