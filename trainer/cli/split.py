"""``trainer split``: train, val and test without leaks."""

from __future__ import annotations

import json
from pathlib import Path

import click

from trainer.annotations.document import Document, StreamedRecords
from trainer.annotations.splitting import GROUPINGS, split_document
from trainer.counts import counted
from trainer.files import refuse_as_output
from trainer.inspection.duplicates import alike_pictures
from trainer.progress import counting


@click.command(
    epilog="Example: trainer split all.pose.json --by character --val 0.1 --test 0.2 -o sets/ "
    "(writes sets/train.pose.json, sets/val.pose.json and sets/test.pose.json)"
)
@click.argument("document", metavar="DOC", type=click.Path(path_type=Path))
@click.option(
    "-o",
    "--output",
    required=True,
    type=click.Path(path_type=Path),
    help="A folder for one document a split, or a name ending in .json for one document with all records marked.",
)
@click.option(
    "--by",
    default="character,motion",
    show_default=True,
    help="What stays together: character, motion, scene, time (blocks of a scene's frames, with a gap between), random "
    "(single pictures), or several with commas.",
)
@click.option("--val", "val", type=click.FloatRange(0, 1), default=0.1, show_default=True, help="Share for validation.")
@click.option("--test", "test", type=click.FloatRange(0, 1), default=0.1, show_default=True, help="Share for testing.")
@click.option("--redraw", is_flag=True, help="Replace a division that the document has already.")
@click.option("--images", type=click.Path(path_type=Path), help="Folder of the pictures.")
@click.option("--seed", default=0, show_default=True, help="Another seed, another division.")
@click.option("--json", "as_json", is_flag=True, help="Print the summary as JSON.")
def command(
    document: Path,
    output: Path,
    by: str,
    val: float,
    test: float,
    redraw: bool,
    images: Path | None,
    seed: int,
    as_json: bool,
) -> None:
    """Divide a document so that neighbouring frames cannot leak from training into validation.

    Groups are kept whole, and so are pictures that several people share; the shares are met as nearly as that allows.
    Single pictures that belong to no scene, such as drawings, stay together where they look alike. A document that is
    divided already keeps its division.
    """
    refuse_as_output(output, document)
    if output.suffix != ".json" and output.is_file():
        raise click.BadParameter(f"{output} is a file; give a folder, or a name that ends in .json", param_hint="-o")
    groupings = [one.strip() for one in by.split(",") if one.strip()]
    for one in groupings:
        if one not in GROUPINGS:
            raise click.BadParameter(f"{one!r} is none of {', '.join(GROUPINGS)}", param_hint="--by")
    if not groupings or val + test > 1:
        raise click.BadParameter("name at least one, and let --val and --test sum to at most 1", param_hint="--by")
    shares = {"train": max(0.0, 1 - val - test), "val": val, "test": test}
    alike = _alike_drawings(document, images)
    with counting("splitting", "steps") as advance:
        result = split_document(document, output, groupings, shares, seed, advance, redraw, alike)
    if as_json:
        summary = {
            "records": result.records,
            "groups": result.groups,
            "left_out": result.left_out,
            "notes": result.notes,
            "documents": [str(file) for file in result.files],
        }
        click.echo(json.dumps(summary, ensure_ascii=False, indent=1))
        return
    for note in result.notes:
        click.echo(note)
    for split, count in result.records.items():
        groups = f" in {counted(result.groups[split], 'group')}" if split in result.groups else ""
        click.echo(f"{split}: {counted(count, 'record')}{groups}")
    if result.left_out:
        click.echo(f"left out: {counted(result.left_out, 'record')} too near in time to another split's")
    for file in result.files:
        click.echo(f"{file}: written")


def _alike_drawings(path: Path, images: Path | None) -> list[tuple[str, str]]:
    """Pairs of alike pictures among those that belong to no scene; none where they cannot be looked at."""
    records = StreamedRecords(path)
    document = Document(records.header(), path=path, images=images)
    drawings = {record["img_paths"]: document.image_path(record) for record in records if record.get("frame") is None}
    with counting("looking at pictures", "pictures", len(drawings)) as advance:
        return alike_pictures({name: place for name, place in drawings.items() if place.is_file()}, advance)
