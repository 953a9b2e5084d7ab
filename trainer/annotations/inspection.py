"""All findings about one document, in one list: what ``trainer validate`` prints."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from trainer.annotations import pose_checks, record_checks
from trainer.annotations.columns import gather_columns
from trainer.annotations.document import Document
from trainer.annotations.picture_checks import check_pictures
from trainer.annotations.problems import Problem
from trainer.annotations.records import Record
from trainer.annotations.stream import DocumentReader


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
    problems: list[Problem] = []
    with DocumentReader(path) as reader:
        problems += [Problem("schema", True, str(breach)) for breach in reader.header_breaches()]

        def sound_records() -> Iterator[Record]:
            for number, (record, breaches) in enumerate(reader.breaches()):
                problems.extend(Problem("schema", True, str(breach), (number,)) for breach in breaches)
                if record is not None and not problems:
                    yield record

        document = Document(reader.header, [], Path(path), None if images is None else Path(images))
        findings = _inspect(document, sound_records(), pictures and not problems, decode, advance)
    if problems:
        return None, problems
    return findings


def inspect_document(
    document: Document, pictures: bool = True, decode: bool = False, advance: Callable[[], object] = lambda: None
) -> list[Problem]:
    """Findings about a validated document, errors first; see the modules of the single checks for what they mean."""
    return _inspect(document, iter(document.records), pictures, decode, advance)[1]


def _inspect(
    document: Document, records: Iterator[Record], pictures: bool, decode: bool, advance: Callable[[], object]
) -> tuple[int, list[Problem]]:
    problems: list[Problem] = []
    doubles = record_checks.DoubleFinder()

    def looked_at() -> Iterator[Record]:
        for number, record in enumerate(records):
            doubles.take(record, number)
            problems.extend(record_checks.check_lists(record, number))
            advance()
            yield record

    columns = gather_columns(looked_at())
    if not len(columns):
        problems.append(Problem("empty", False, "the document has no records; there is nothing to train on or score"))
    problems += record_checks.check_states(columns)
    problems += doubles.problems()
    problems += pose_checks.check_presence(columns)
    problems += pose_checks.check_movement(columns)
    problems += pose_checks.check_sides(columns)
    problems += pose_checks.check_limbs(columns)
    if pictures:
        problems += check_pictures(document, columns, decode, advance)
    return len(columns), sorted(problems, key=lambda problem: not problem.is_error)
