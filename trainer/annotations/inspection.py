"""All findings about one document, in one list: what ``trainer validate`` prints."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from trainer.annotations import pose_checks, record_checks
from trainer.annotations.columns import columns_of
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
) -> tuple[Document | None, list[Problem]]:
    """Read a document and list everything that is wrong with it.

    Unlike ``read_document`` it lists every breach of the schema; the deeper checks follow only where there is none.

    Returns:
        The document (None where it breaks the schema) and the findings, errors first.

    Raises:
        DocumentError: the file is no JSON, or of another major version: there is nothing to list.
    """
    problems: list[Problem] = []
    records: list[Record] = []
    with DocumentReader(path) as reader:
        problems += [Problem("schema", True, str(breach)) for breach in reader.header_breaches()]
        for number, (record, breaches) in enumerate(reader.breaches()):
            problems += [Problem("schema", True, str(breach), (number,)) for breach in breaches]
            if record is not None and not problems:
                records.append(record)
    if problems:
        return None, problems
    document = Document(reader.header, records, Path(path), None if images is None else Path(images))
    return document, inspect_document(document, pictures, decode, advance)


def inspect_document(
    document: Document, pictures: bool = True, decode: bool = False, advance: Callable[[], object] = lambda: None
) -> list[Problem]:
    """Findings about a validated document, errors first; see the modules of the single checks for what they mean."""
    problems = []
    if not document.records:
        problems.append(Problem("empty", False, "the document has no records; there is nothing to train on or score"))
    columns = columns_of(document.records)
    problems += record_checks.check_states(columns)
    problems += record_checks.check_doubles(document.records)
    problems += record_checks.check_lists(document.records)
    problems += pose_checks.check_presence(columns)
    problems += pose_checks.check_movement(columns)
    problems += pose_checks.check_sides(columns)
    problems += pose_checks.check_limbs(columns)
    if pictures:
        problems += check_pictures(document, decode, advance)
    return sorted(problems, key=lambda problem: not problem.is_error)
