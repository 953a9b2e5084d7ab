"""``trainer stats``: figures about a document."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from trainer.annotations import open_document
from trainer.annotations.records import STATES
from trainer.counts import counted
from trainer.inspection.statistics import document_statistics
from trainer.progress import counting

# What figures call "none", in words.
_WITHOUT = {("splits", "none"): "not divided", ("characters", "none"): "without a name"}


@click.command(epilog="Example: trainer stats drawings.pose.json --images AnimeDrawingsDataset --most-pictures 500")
@click.argument("document", metavar="DOC", type=click.Path(path_type=Path))
@click.option(
    "--images", type=click.Path(path_type=Path), help="Folder of the pictures, instead of the document's own."
)
@click.option("--no-images", is_flag=True, help="Do not decode the pictures: no colour figures.")
@click.option("--most-pictures", type=click.IntRange(1), help="Decode at most so many pictures, drawn with --seed.")
@click.option("--seed", default=0, show_default=True, help="For drawing pictures and pairs of poses.")
@click.option("--json", "as_json", is_flag=True, help="Print everything as JSON.")
def command(
    document: Path, images: Path | None, no_images: bool, most_pictures: int | None, seed: int, as_json: bool
) -> None:
    """Records, characters, joint visibility, sizes, variety of poses, mean and deviation of the colours."""
    read = open_document(document, images)
    with counting("looking at pictures", "pictures") as advance:
        figures = document_statistics(read, not no_images, most_pictures, seed, advance)
    if as_json:
        click.echo(json.dumps(figures, ensure_ascii=False, indent=1))
        return
    click.echo(f"{document}: {counted(figures['records'], 'record')}, {counted(figures['pictures'], 'picture')}")
    for key in ("splits", "characters", "picture_sizes"):
        named = {
            _WITHOUT.get((key, name), name): f"({counted(count, 'record')})" for name, count in figures[key].items()
        }
        click.echo(f"{key.replace('_', ' ')}: {_listed(named) or 'none'}")
    crowds = [f"{counted(int(number), 'person', 'people')} in {counted(count, 'picture')}"
              for number, count in figures["people_per_picture"].items()]  # fmt: skip
    click.echo(f"people in a picture: {', '.join(crowds) or 'none'}")
    click.echo("")
    columns = [*STATES, "derived"]
    click.echo(f"{'joint':12}" + "".join(f"{column:>10}" for column in columns))
    for name, row in figures["joints"].items():
        click.echo(f"{name:12}" + "".join(f"{row[column]:>10}" for column in columns))
    click.echo("")
    for key in ("person_height_px", "person_height_of_picture", "pose_diversity", "colour"):
        if figures.get(key):
            click.echo(f"{key.replace('_', ' ')}: {_listed(figures[key])}")


def _listed(figures: dict[str, Any], most: int = 10) -> str:
    shown = ", ".join(f"{key} {value}" for key, value in list(figures.items())[:most])
    return shown + (f" and {len(figures) - most} more" if len(figures) > most else "")
