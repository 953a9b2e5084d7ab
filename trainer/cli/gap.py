"""``trainer gap``: what rendered frames lack beside drawings."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from trainer.cli.languages import language_option

if TYPE_CHECKING:
    from trainer.languages import Language

EXAMPLE = """
\b
Examples:
  trainer gap shots/*.pose.json --against drawings.pose.json
  trainer gap shots/*.pose.json --against drawings.pose.json --model runs/first -o gap
"""


@click.command("gap", epilog=EXAMPLE)
@click.argument("rendered", nargs=-1, required=True, metavar="RENDERED...", type=click.Path(path_type=Path))
@click.option("--against", "drawn", required=True, multiple=True, metavar="DRAWN", type=click.Path(path_type=Path),
              help="Document of drawings; may be repeated.")  # fmt: skip
@click.option("--model", "models", multiple=True, metavar="MODEL",
              help="Weights, a run's folder, or default: its errors on both sets, and how the pictures look; may be "
              "repeated.")  # fmt: skip
@click.option("-o", "--output", type=click.Path(path_type=Path),
              help="Page to write (NAME.html), or a folder for gap.html and gap.json.")  # fmt: skip
@language_option
@click.option("--images", type=click.Path(path_type=Path), help="Folder of the frames, instead of the documents' own.")
@click.option("--against-images", type=click.Path(path_type=Path), help="Folder of the drawings' pictures.")
@click.option("--split", type=click.Choice(["train", "val", "test"]), help="Only the drawings of that split.")
@click.option("--limit", type=click.IntRange(1), default=1000, show_default=True,
              help="Networks and pictures: at most so many people of each set, evenly spaced.")  # fmt: skip
@click.option("--allow-overlap", is_flag=True, help="Score pictures too that a network was trained on.")
@click.option("--device", default="auto", show_default=True, help='"auto", "cpu", "cuda", "cuda:N" or "mps".')
@click.option("--seed", type=click.IntRange(0), default=0, show_default=True,
              help="For random halves, intervals and clusters.")  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print all figures as JSON.")
def command(
    rendered: tuple[Path, ...],
    drawn: tuple[Path, ...],
    models: tuple[str, ...],
    output: Path | None,
    language: Language,
    images: Path | None,
    against_images: Path | None,
    split: str | None,
    limit: int,
    allow_overlap: bool,
    device: str,
    seed: int,
    as_json: bool,
) -> None:
    """Compare rendered people with drawn ones: what do the frames fail to teach?

    Poses, proportions and views are compared from the joints alone; no picture is needed for that. With --model each
    network is scored on both sets: where it goes wrong by joint, state, posture, view and proportions, how far its
    scores can be trusted, how different the pictures look, and the frames nearest to the worst drawings.

    -o writes a page that says at its top where to look first: which joint, which style, what to render next. It is
    in English and Japanese.
    """
    from trainer.annotations import read_document
    from trainer.evaluation import Settings
    from trainer.files import check_output, write_json
    from trainer.gap.compare import compare_sets, where_to_look
    from trainer.gap.page import ABOUT, write_gap_page
    from trainer.gap.tables import error_tables, look_tables, pose_tables
    from trainer.progress import track
    from trainer.report.tables import show

    page = figures = None
    if output is not None:
        is_page = output.suffix.lower() in (".html", ".htm")
        page, figures = (output, None) if is_page else (output / "gap.html", output / "gap.json")
        check_output(page)
        check_output(figures)
    documents = {
        "rendered": [read_document(path, images) for path in dict.fromkeys(rendered)],
        "drawn": [read_document(path, against_images) for path in dict.fromkeys(drawn)],
    }
    settings = Settings(split=split, limit=limit, allow_overlap=allow_overlap)
    found = compare_sets(
        documents, models, settings, device, seed,
        lambda label: lambda items, total: track(items, total, label, "people", step=settings.batch_size),
    )  # fmt: skip
    if page is not None:
        write_gap_page(found, page, language)
    if figures is not None:
        write_json(figures, found.as_dict())
    if as_json:
        click.echo(json.dumps(found.as_dict(), ensure_ascii=False))
        return
    tables = [table for network in found.networks for table in error_tables(network)]
    tables += [] if found.looks is None else look_tables(found.looks)
    for table in [*tables, *pose_tables(found.poses)]:
        show(table)
        click.echo()
    for hint in where_to_look(found):
        by = f" ({hint.network})" if hint.network else ""
        click.echo(f"{ABOUT[hint.about].lower()}{by}: {hint.text}")
    for name, path in (("page", page), ("figures", figures)):
        if path is not None:
            click.echo(f"{name}: {path}")
