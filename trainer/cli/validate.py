"""``trainer validate``: what is wrong with documents, in lines for people or in JSON for programs."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from trainer.annotations import Document, open_document
from trainer.annotations.stream import DocumentReader
from trainer.cli.languages import language_option
from trainer.counts import counted
from trainer.errors import DocumentError
from trainer.files import refuse_as_output, refuse_foreign
from trainer.inspection.duplicates import Pictured, find_duplicates
from trainer.inspection.fixing import write_fixed
from trainer.inspection.inspect import inspect_file
from trainer.inspection.problems import Problem
from trainer.progress import counting

if TYPE_CHECKING:
    from trainer.languages import Language

# One broken export can repeat one finding for every frame; the first lines tell the story.
SHOWN_OF_A_KIND = 10


@click.command(
    epilog="Example: trainer validate shots/*.pose.json --strict. "
    "Leaves with 0 when there is no error, 1 when there is one (with --strict: or a warning)."
)
@click.argument("documents", metavar="DOC...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--images", type=click.Path(path_type=Path), help="Folder of the pictures, instead of the document's own."
)
@click.option("--no-images", is_flag=True, help="Do not look at the pictures.")
@click.option("--decode", is_flag=True, help="Decode every picture to its last pixel (slow), not only its header.")
@click.option(
    "--duplicates",
    is_flag=True,
    help="Also look for pictures that are there twice, and near-duplicates in other splits or documents (slow).",
)
@click.option("--strict", is_flag=True, help="Warnings fail too.")
@click.option("--all", "show_all", is_flag=True, help=f"Print every line, not the first {SHOWN_OF_A_KIND} of a kind.")
@click.option(
    "--fix",
    "fixed",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Also write a cleaned copy here, and a list of the changes beside it (NAME.changes.json).",
)
@click.option(
    "--sheet",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Also write a contact sheet: one HTML page of small pictures with skeletons, records with findings first.",
)
@language_option
@click.option("--json", "as_json", is_flag=True, help="Print findings as JSON.")
def command(
    documents: tuple[Path, ...],
    images: Path | None,
    no_images: bool,
    decode: bool,
    duplicates: bool,
    strict: bool,
    show_all: bool,
    fixed: Path | None,
    sheet: Path | None,
    language: Language,
    as_json: bool,
) -> int:
    """Check documents: the schema, the pictures, and what no schema sees.

    Errors make a document unusable as it is: a breach of the schema, a picture that is missing, unreadable or of
    another size, states that contradict numbers, one person twice in one picture. Warnings ask for a look: a joint
    that is never there or never moves, left and right swapped, limbs of impossible length. Where the whole image
    folder is absent the pictures are not checked, with a warning; --images makes their absence an error.
    """
    if (fixed or sheet) and len(documents) != 1:
        raise click.UsageError("--fix and --sheet are for one document at a time")
    for written in (fixed, sheet):
        if written is not None:
            refuse_as_output(written, *documents)
            refuse_foreign(written)
    failed = False
    results: list[dict[str, Any]] = []
    for path in documents:
        try:
            with counting(f"checking {path.name}", "steps") as advance:
                count, problems = inspect_file(path, images, not no_images, decode, advance)
        except DocumentError as error:
            # The others are still looked at; this one has a single finding that names the file itself.
            message = str(error).removeprefix(f"{path}: ")
            count, problems = None, [Problem("unreadable", True, message)]
        errors = sum(problem.count for problem in problems if problem.is_error)
        failed = failed or errors > 0 or (strict and bool(problems))
        results.append(
            {
                "document": str(path),
                "records": count,
                "errors": errors,
                "warnings": sum(problem.count for problem in problems) - errors,
                "problems": [problem.as_json() for problem in problems],
            }
        )
        if not as_json:
            _print_findings(path, count, problems, show_all)
        if sheet and count is not None:
            _write_sheet(path, images, problems, sheet, language)
        if fixed and any(problem.kind == "unreadable" for problem in problems):
            raise DocumentError(f"{path}: cannot be mended: {problems[0].message}")
        if fixed:
            kept, changes = write_fixed(path, fixed, images, pictures=not no_images)
            click.echo(
                f"{fixed}: {counted(kept, 'record')} written after {counted(len(changes), 'change')}", err=as_json
            )
    if duplicates:
        with counting("comparing pictures", "pictures") as advance:
            found = find_duplicates(_pictures_of(documents, images), advance)
        failed = failed or (strict and bool(found))
        results.append({"duplicates": [problem.as_json() for problem in found]})
        if not as_json:
            _print_duplicates(found, show_all)
    if as_json:
        click.echo(json.dumps(results, ensure_ascii=False, indent=1))
    return 1 if failed else 0


def _pictures_of(documents: tuple[Path, ...], images: Path | None) -> Iterator[Pictured]:
    """Every picture with its side: the record's split, and the document where several are looked at."""
    called = Counter(path.name for path in documents)
    for path in documents:
        name = path.name if called[path.name] == 1 else str(path)
        try:
            with DocumentReader(path) as reader:
                document = Document(reader.header, path=path, images=images)
                for record in reader:
                    split = record.get("split")
                    side = split or ("validation" if record["isValidation"] else "no split")
                    side = f"{name} {side}" if len(documents) > 1 else side
                    yield Pictured(record["img_paths"], document.image_path(record), side)
        except DocumentError:
            continue  # reported above, with its reason


def _print_duplicates(found: list[Problem], show_all: bool) -> None:
    shown = found if show_all else found[:SHOWN_OF_A_KIND]
    for problem in shown:
        click.echo(f"warning: {problem.message}")
    if len(found) > len(shown):
        click.echo(f"and {len(found) - len(shown)} more; --all prints them")
    click.echo(f"duplicates: {counted(len(found), 'finding')}")


def _write_sheet(path: Path, images: Path | None, problems: list[Problem], sheet: Path, language: Language) -> None:
    from trainer.files import write_text
    from trainer.inspection.contact_sheet import contact_sheet

    write_text(sheet, contact_sheet(open_document(path, images), problems, language=language))
    click.echo(f"{sheet}: written", err=True)


def _print_findings(path: Path, count: int | None, problems: list[Problem], show_all: bool) -> None:
    shown: Counter[str] = Counter()
    for problem in problems:
        shown[problem.kind] += problem.count
        if show_all or shown[problem.kind] <= SHOWN_OF_A_KIND:
            click.echo(f"{path}: {'error' if problem.is_error else 'warning'}: {problem.message}")
    if not show_all:
        for kind, number in shown.items():
            if number > SHOWN_OF_A_KIND:
                click.echo(f"{path}: and {number - SHOWN_OF_A_KIND} more of this kind ({kind}); --all prints them")
    errors = sum(problem.count for problem in problems if problem.is_error)
    warnings = sum(problem.count for problem in problems) - errors
    size = "" if count is None else f"{counted(count, 'record')}, "
    verdict = "ok" if not problems else f"{counted(errors, 'error')}, {counted(warnings, 'warning')}"
    click.echo(f"{path}: {size}{verdict}")
