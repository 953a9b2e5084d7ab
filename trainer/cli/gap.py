"""``trainer gap``: what rendered frames lack beside drawings."""

from __future__ import annotations

import json
from pathlib import Path

import click

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
@click.option("--split", type=click.Choice(["train", "val", "test"]), help="Only the drawings of that split.")
@click.option("--seed", type=click.IntRange(0), default=0, show_default=True, help="For random halves and clusters.")
@click.option("--json", "as_json", is_flag=True, help="Print all figures as JSON.")
def command(rendered: tuple[Path, ...], drawn: tuple[Path, ...], split: str | None, seed: int, as_json: bool) -> None:
    """Compare rendered people with drawn ones: which poses, proportions and views the frames lack.

    Poses are compared from the joints alone; no picture is needed.
    """
    from trainer.annotations import open_document
    from trainer.gap.pose_gap import compare_poses
    from trainer.gap.poses import Poses
    from trainer.gap.tables import pose_tables
    from trainer.report.tables import show

    frames = Poses.of([open_document(path) for path in rendered])
    drawings = Poses.of([open_document(path) for path in drawn], split)
    found = compare_poses(frames, drawings, seed)
    if as_json:
        click.echo(json.dumps(found.as_dict(), ensure_ascii=False))
        return
    for table in pose_tables(found):
        show(table)
        click.echo()
