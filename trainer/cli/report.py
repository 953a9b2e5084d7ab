"""``trainer report``: one self-contained HTML page of runs and results."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from trainer.cli.languages import language_option

if TYPE_CHECKING:
    from trainer.languages import Language
    from trainer.report.runs import Run

EXAMPLE = """
\b
Examples:
  trainer report runs/first results.json -o report.html
  trainer report before.json after.json --heatmaps 2 -o report.html
  trainer report runs/first results.json gap.html -o report.html
"""


@click.command("report", epilog=EXAMPLE)
@click.argument("inputs", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "-o", "--output", required=True, type=click.Path(dir_okay=False, path_type=Path), help="HTML page to write."
)
@click.option("--title", default="Pose report", show_default=True)
@click.option("--name", "names", multiple=True, help="A model's name in the tables, in the order of the results files.")
@click.option(
    "--examples", type=click.IntRange(0), default=8, show_default=True, help="Pictures with truth and predictions."
)
@click.option(
    "--heatmaps",
    type=click.IntRange(0),
    default=1,
    show_default=True,
    help="Pictures whose heatmaps are shown, for each model whose weights are still in place.",
)
@language_option
def command(
    inputs: tuple[Path, ...],
    output: Path,
    title: str,
    names: tuple[str, ...],
    examples: int,
    heatmaps: int,
    language: Language,
) -> None:
    """Put learning curves, scores, pictures with ground truth beside predictions, and heatmaps on one page.

    INPUTS are run folders of `trainer train`, results files of `trainer evaluate`, and HTML pages to link, such as
    that of `trainer gap`, in any order; of several results the others are compared with the first. Runs without any
    results are tried on a few pictures of their own validation documents. The page is one file, in English and
    Japanese; it opens from its path and fetches nothing.
    """
    from trainer.files import check_output
    from trainer.metrics.intervals import add_intervals, has_verdicts
    from trainer.report import Contents, write_page
    from trainer.report.comparison import column_names
    from trainer.report.heatmaps import heat_sheets
    from trainer.report.results_file import read_results
    from trainer.report.runs import linked_page, read_run

    pages = [linked_page(path, output.parent) for path in inputs if path.suffix.lower() in (".html", ".htm")]
    runs = [read_run(path) for path in inputs if path.is_dir()]
    results = [
        read_results(path) for path in inputs if not path.is_dir() and path.suffix.lower() not in (".html", ".htm")
    ]
    if names and len(names) != len(results):
        raise click.UsageError(f"{len(names)} names for {len(results)} results files")
    check_output(output)
    for result in results:
        if has_verdicts(result) and "intervals" not in result:
            add_intervals(result)
    if not results and examples:
        results = [sampled for run in runs if (sampled := sample_run(run, examples)) is not None]
    columns = column_names(results, names)
    sheets = [
        sheet
        for result, column in zip(results, columns, strict=True)
        for sheet in heat_sheets(result, column, heatmaps)
    ]
    contents = Contents(
        title=title,
        results=results,
        names=columns,
        runs=runs,
        heatmaps=sheets,
        examples=examples,
        language=language,
        pages=pages,
    )
    write_page(contents, output)
    click.echo(f"report: {output}")


def sample_run(run: Run, count: int) -> dict[str, Any] | None:
    """Results of a run's best weights on a few of its validation records; None, with a line on stderr, without them."""
    from trainer.annotations import read_document
    from trainer.data.trained_on import read_trained_on
    from trainer.errors import TrainerError
    from trainer.evaluation import Settings, evaluate
    from trainer.models.card import card_of
    from trainer.models.checkpoint import weights_file
    from trainer.models.inference import open_model
    from trainer.provenance import name_model

    try:
        described = run.config.get("validation") or run.config.get("documents")
        if not described:
            raise TrainerError("its config.json names no documents")
        document = read_document(described[0]["path"], described[0].get("images"))
        part = document.of_split(described[0].get("split") or "all")
        model = open_model(str(run.folder))
        known = read_trained_on(weights_file(run.folder), dict(card_of(model)))
        # The page says how many of them were trained on.
        results = evaluate(model, [part], Settings(limit=count, allow_overlap=True), trained_on=known)
    except TrainerError as error:
        click.echo(f"no pictures of {run.name}: {error}", err=True)
        return None
    name_model(results, str(run.folder), f"{run.name}, {len(results['records'])} samples")
    return results
