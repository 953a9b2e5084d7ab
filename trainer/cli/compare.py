"""``trainer compare``: the study's Table 1, one column for each model, then the published columns."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import click

from trainer.cli.intervals import interval_options

EXAMPLE = """
\b
Examples:
  trainer compare pretrained.json drawings.json synthetic.json
  trainer compare a.json b.json --table pdj -o table.tex
  trainer report a.json b.json -o report.html             the same as a page, with pictures
"""
ENDINGS = {".csv": "csv", ".tex": "latex", ".json": "json"}


@click.command("compare", epilog=EXAMPLE)
@click.argument("results", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--table",
    "which",
    type=click.Choice(["study", "pdj", "metrics", "joints"]),
    default="study",
    show_default=True,
    help="study: Table 1; pdj: Khungurn & Chou's groups; metrics: one row each; joints: any --metric.",
)
@click.option("--metric", default="pck_study", show_default=True, help="The metric of --table joints.")
@click.option(
    "--diagonal",
    type=click.Choice(["left_shoulder_right_hip", "right_shoulder_left_hip"]),
    default="left_shoulder_right_hip",
    show_default=True,
    help="The torso of --table pdj.",
)
@click.option("--name", "names", multiple=True, help="A column's name, in the order of the files; may be repeated.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "csv", "latex", "json"]),
    help="By default what the output ends in (.csv, .tex, .json), else text.",
)
@click.option("--json", "as_json", is_flag=True, help="The same as --format json.")
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="File instead of the terminal.")
@click.option("--intervals", is_flag=True, help="Show the intervals of the joints too, not only of the means.")
@interval_options
@click.option("--no-published", is_flag=True, help="Leave out the published columns of Table 1.")
def command(
    results: tuple[Path, ...],
    which: str,
    metric: str,
    diagonal: str,
    names: tuple[str, ...],
    form: str | None,
    as_json: bool,
    output: Path | None,
    intervals: bool,
    interval_group: Literal["picture", "character"],
    interval_seed: int,
    no_published: bool,
) -> None:
    """Put models beside each other and beside the published numbers.

    RESULTS are files of `trainer evaluate -o`. Rows that the study calls less reliable are marked; models that were
    scored on different records or with different settings are named in a warning below the table.

    Behind each mean stands its bootstrap interval (95 %), and for several models that were scored on the same people
    the difference to the first with its own: where that holds 0, these people do not tell the models apart.

    This is a table. The page with pictures, of the same results, is made by `trainer report`.
    """
    import json
    import shlex

    from trainer.files import check_output, write_bytes
    from trainer.metrics.intervals import Resampling, add_intervals, has_verdicts
    from trainer.report.comparison import metrics_table, pdj_table, study_table
    from trainer.report.results_file import read_results
    from trainer.report.tables import show

    page = f"trainer report {shlex.join(map(str, results))} -o"
    if output and output.suffix.lower() in (".html", ".htm"):
        raise click.UsageError(f"compare writes tables; for a page: {page} {shlex.quote(str(output))}")
    check_output(output)
    opened = [read_results(path) for path in results]
    if names and len(names) != len(opened):
        raise click.UsageError(f"{len(names)} names for {len(opened)} results files")
    for path, one in zip(results, opened, strict=True):
        if has_verdicts(one):
            add_intervals(one, Resampling(group=interval_group, seed=interval_seed))
        else:
            click.echo(f"{path}: made by an older trainer, without intervals; run `trainer evaluate` again", err=True)
    if which == "pdj":
        table = pdj_table(opened, names, diagonal)
    elif which == "metrics":
        table = metrics_table(opened, names)
    else:
        table = study_table(opened, names, metric if which == "joints" else "pck_study", not no_published, intervals)
    form = "json" if as_json else form or ENDINGS.get(output.suffix.lower() if output else "", "text")
    if form == "text" and output is None:
        show(table)
        click.echo(f"as a page, with pictures: {page} report.html", err=True)
        return
    if form == "json":
        text = json.dumps(table.to_dict(), ensure_ascii=False, indent=2) + "\n"
    else:
        text = {"text": table.to_text, "csv": table.to_csv, "latex": table.to_latex}[form]()
    if output is None:
        click.echo(text, nl=False)
    else:
        write_bytes(output, text.encode())
        click.echo(f"table: {output}")
