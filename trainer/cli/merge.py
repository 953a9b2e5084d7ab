"""``trainer merge``: many documents into one."""

from __future__ import annotations

import json
from pathlib import Path

import click

from trainer.annotations.merging import merge_documents
from trainer.counts import counted
from trainer.files import refuse_as_output
from trainer.progress import counting


@click.command(epilog="Example: trainer merge shots/dance.*-of-8.pose.json drawings.pose.json -o all.pose.json")
@click.argument("documents", metavar="DOC...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "-o", "--output", required=True, type=click.Path(path_type=Path, dir_okay=False), help="Document to write."
)
@click.option("--cameras", "several_cameras", is_flag=True, help="One scene may come from several cameras.")
@click.option("--allow-missing", is_flag=True, help="Merge although chunks of a farm export are missing.")
@click.option(
    "--images", type=click.Path(path_type=Path), help="Folder of all pictures, instead of the documents' own."
)
@click.option("--json", "as_json", is_flag=True, help="Print the summary as JSON.")
def command(
    documents: tuple[Path, ...],
    output: Path,
    several_cameras: bool,
    allow_missing: bool,
    images: Path | None,
    as_json: bool,
) -> None:
    """Merge documents, in any order: chunks of one export, shots, rendered and drawn sets.

    Documents of one scene have to agree (camera, frame rate, picture size, the scene file itself); missing and doubled
    frames are named.
    """
    refuse_as_output(output, *documents)
    with counting("merging", "steps") as advance:
        result = merge_documents(documents, output, several_cameras, allow_missing, images, advance)
    if as_json:
        summary = {"document": str(output), "records": result.count, "notes": result.notes}
        click.echo(json.dumps(summary, ensure_ascii=False, indent=1))
        return
    for note in result.notes:
        click.echo(f"note: {note}")
    click.echo(f"{output}: {counted(result.count, 'record')} of {counted(len(documents), 'document')}")
