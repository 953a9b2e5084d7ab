"""``trainer download``: pictures that we may not ship, from their own site."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import click

from trainer.annotations import read_document
from trainer.files import refuse_foreign
from trainer.formats.drawings_download import (
    LIST_NAME,
    SITE,
    Outcome,
    download_drawings,
    drawings_of_document,
    fetch_annotations,
)
from trainer.progress import counting


@click.group()
def command() -> None:
    """Fetch pictures that cannot be shipped."""


@command.command(epilog="Example: trainer download drawings --subset val -o drawings/")
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path, file_okay=False), help="Folder to fill.")
@click.option(
    "--annotations",
    type=click.Path(path_type=Path),
    help="The dataset's folder with train.json, val.json and test.json, or an imported document; fetched if not given.",
)
@click.option(
    "--subset", type=click.Choice(["train", "val", "test"]), multiple=True, help="Only this split; repeatable."
)
@click.option("--limit", type=click.IntRange(1), help="Only the first so many.")
@click.option("--workers", type=click.IntRange(1, 8), default=4, show_default=True, help="Requests at one time.")
@click.option(
    "--per-second", type=click.FloatRange(0.1, 10), default=2.0, show_default=True, help="Requests a second at most."
)
@click.option("--site", default=SITE, show_default=True, help="Address of the site or of a mirror of its API.")
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")
def drawings(
    output: Path,
    annotations: Path | None,
    subset: tuple[str, ...],
    limit: int | None,
    workers: int,
    per_second: float,
    site: str,
    as_json: bool,
) -> int:
    """The pictures of AnimeDrawingsDataset, through Danbooru's API; can be stopped and started again at any time.

    Writes the pictures, drawings.pose.json for those that are there, and missing.json for those that are not. The
    drawings keep their authors' rights. Exit code 0 when at least one picture is there.
    """
    from trainer.annotations import RecordList, write_document
    from trainer.formats.drawings import convert_drawings

    refuse_foreign(output / "drawings.pose.json")
    if not (output / "drawings.pose.json").exists():  # both are written at the end of each run
        refuse_foreign(output / LIST_NAME)
    if annotations is None:
        annotations = fetch_annotations(output)
    if annotations.is_file() and annotations.name.removesuffix(".gz").endswith(".pose.json"):
        document = read_document(annotations)
    else:
        document = convert_drawings(annotations).collect().document
    records = [record for record in document.records if not subset or record.get("split") in subset][:limit]
    wanted = drawings_of_document(records)
    with counting("downloading", "pictures", len(wanted)) as count:

        def advance(outcome: Outcome) -> None:
            count()
            if outcome.state == "missing" and not as_json:
                click.echo(f"{outcome.drawing.file_name}: {outcome.reason}", err=True)

        outcomes = download_drawings(wanted, output, site.rstrip("/"), workers, per_second, advance=advance)
    there = {outcome.drawing.file_name for outcome in outcomes if outcome.state != "missing"}
    document.records = RecordList(record for record in records if record["img_paths"] in there)
    document.header["source"]["images"] = "."
    write_document(document, output / "drawings.pose.json")
    counts = Counter(outcome.state for outcome in outcomes)
    if as_json:
        result = {state: counts[state] for state in ("fetched", "there", "missing")}
        click.echo(json.dumps({**result, "document": str(output / "drawings.pose.json")}, indent=1))
    else:
        line = f"{counts['fetched']} fetched, {counts['there']} were there, {counts['missing']} missing"
        click.echo(f"{output}: {line}" + (f" (see {output / LIST_NAME})" if counts["missing"] else ""))
    return 0 if there or not wanted else 1
