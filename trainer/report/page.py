"""The report: one self-contained HTML file, without scripts or external links; pictures are data URIs.

It opens from a file path, prints, and follows the reader's light or dark setting; its texts are in English and Japanese
(`trainer.languages`). All text that comes from files is escaped, and a content policy in the page forbids the
browser to fetch anything.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape
from importlib import resources
from pathlib import Path
from typing import Any

from trainer.counts import counted
from trainer.data.pictures import Picture
from trainer.errors import TrainerError
from trainer.files import write_bytes
from trainer.languages import Language, in_both_languages, switch
from trainer.metrics.error_kinds import KINDS
from trainer.metrics.normalisers import TORSO_DIAGONALS
from trainer.report.charts import Line, line_chart
from trainer.report.comparison import (
    Results,
    column_names,
    definition_line,
    metrics_table,
    pdj_table,
    study_table,
)
from trainer.report.reliability import reliability_section
from trainer.report.runs import Run
from trainer.report.samples import best_of, heat_figures, sample_rows
from trainer.report.tables import Table

# What the colours of skeletons mean.
SIDES = (
    '<span class="side-l">Blue: the character’s left.</span> '
    '<span class="side-r">Orange: its right.</span> <span class="side-m">Green: the middle line.</span>'
)
POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"


@dataclass
class Contents:
    """The contents of the page.

    Attributes:
        names: the column names of the results, in their order.
        published: whether to show published numbers too (they are of the study's drawings, and cannot be compared with
            scores on other pictures).
        language: which of the page's two languages it opens in.
        pages: (title, address) of other pages to link, such as those of `trainer gap`.
        heatmaps: (heading, a joint's name and its panel for each joint).
    """

    title: str = "Pose report"
    results: Sequence[Results] = ()
    names: Sequence[str] | None = None
    runs: Sequence[Run] = ()
    heatmaps: Sequence[tuple[str, Sequence[tuple[str, Picture]]]] = ()
    examples: int = 8
    intro: str = ""
    published: bool = True
    tables: Sequence[Table] = field(default_factory=tuple)
    language: Language = "en"
    pages: Sequence[tuple[str, str]] = ()


def write_page(contents: Contents, path: str | Path) -> Path:
    """Write the page, whole or not at all; returns its path. Raises TrainerError when there is nothing to show."""
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    write_bytes(path, page_text(contents).encode())
    return path


def page_text(contents: Contents) -> str:
    """The page's HTML."""
    if not contents.results and not contents.runs:
        raise TrainerError("a report needs a run's folder or a results file; give at least one")
    names = column_names(contents.results, contents.names)
    sections = [
        _headline(contents.results, names),
        _examples(contents, names),
        _curves(contents.runs, contents.results, names),
        _scores(contents, names),
        *(("", table.to_html()) for table in contents.tables),
        _heatmaps(contents.heatmaps),
        reliability_section(contents.results, names),
        _errors(contents.results, names),
        _other_pages(contents.pages),
        _definitions(contents.results),
        _origin(contents.results, names, contents.runs),
    ]
    body = "".join((f"<h2>{escape(title)}</h2>" if title else "") + html for title, html in sections if html)
    intro = f"<p>{escape(contents.intro)}</p>" if contents.intro else ""
    return html_page(contents.title, intro + body, contents.language)


def html_page(title: str, body: str, language: Language = "en") -> str:
    """A self-contained page of this look: its heading is the title, all else is in the body (HTML).

    Texts that `trainer.languages` can translate are in both languages; it opens in `language`.
    """
    style = (resources.files("trainer.report") / "assets" / "page.css").read_text(encoding="utf-8")
    name = in_both_languages(f"<title>{escape(title)}</title>", language)
    main = in_both_languages(f"<h1>{escape(title)}</h1>\n{body}", language)
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="generator" content="anime-pose-trainer">\n'
        f"{name}\n<style>\n{style}</style>\n</head>\n<body>\n"
        f"{switch(language)}\n<main>\n{main}\n</main>\n</body>\n</html>\n"
    )


def _headline(results: Sequence[Results], names: Sequence[str]) -> tuple[str, str]:
    parts = []
    for result, name in zip(results, names, strict=True):
        mean = result["metrics"].get("pck_study", {}).get("mean")
        if mean is not None:
            parts.append(f"<span><b>{100 * mean:.1f} %</b>{escape(name)}</span>")
    if not parts:
        return "", ""
    people = len(results[0].get("records", []))
    joints = (
        len(results[0]["metrics"]["pck_study"]["definition"]["joints"]) if "pck_study" in results[0]["metrics"] else 16
    )
    what = f"PCK@0.5 of the study: joints within 1/20 of the crop, mean of {joints} joints, {people} people."
    return "", f'<p class="headline">{"".join(parts)}</p><p class="note">{escape(what)}</p>'


def _scores(contents: Contents, names: Sequence[str]) -> tuple[str, str]:
    results = contents.results
    if not results:
        return "", ""
    tables = [metrics_table(results, names), study_table(results, names, with_published=contents.published)]
    has_torso = all(f"pdj@0.2_{next(iter(TORSO_DIAGONALS))}" in one["metrics"] for one in results)
    if not contents.published or not has_torso:
        return "Scores", "".join(table.to_html() for table in tables)
    groups = pdj_table(results, names)
    if len(tables[1].columns) == 1 + len(results):  # joints of drawings, whose published numbers are those of groups
        return "Scores", "".join(table.to_html() for table in (groups, *tables))
    details = f"<summary>PDJ@0.2 by groups of joints, with published numbers</summary>{groups.to_html()}"
    return "Scores", "".join(table.to_html() for table in tables) + f"<details>{details}</details>"


def _curves(runs: Sequence[Run], results: Sequence[Results], names: Sequence[str]) -> tuple[str, str]:
    parts = [_runs_together(runs)]
    for run in runs:
        parts.append(f"<h3>{escape(run.name)}</h3>")
        x = run.columns[run.x_name]
        charts = []
        for columns, label, logarithmic in (
            (run.like("loss"), "loss", True),
            (run.like("pck", "accuracy", "acc"), "share of joints right", False),
        ):
            lines = [Line(name.replace("_", " "), x, values) for name, values in columns.items()]
            if lines:
                charts.append(line_chart(lines, run.x_name, label, logarithmic=logarithmic, from_zero=not logarithmic))
        parts.append(f'<div class="charts">{"".join(charts)}</div>')
    lines = [
        Line(name, r["curve"]["thresholds"], r["curve"]["shares"])
        for r, name in zip(results, names, strict=True)
        if "curve" in r
    ]
    if lines:
        unit = results[0]["curve"]["normaliser"]
        parts.append("<h3>Joints right, by how near counts as right</h3>")
        parts.append(line_chart(lines, f"threshold (times {unit})", "share of joints right", from_zero=True))
    return "Curves", "".join(parts)


def _runs_together(runs: Sequence[Run]) -> str:
    """One chart with the validation score of each run, where there are several to compare."""
    lines = [Line(run.name, run.columns[run.x_name], values) for run in runs for values in run.like("val_pck").values()]
    if len(lines) < 2:
        return ""
    chart = line_chart(lines, runs[0].x_name, "share of joints right, validation", from_zero=True)
    return f"<h3>All runs</h3>{chart}"


def _examples(contents: Contents, names: Sequence[str]) -> tuple[str, str]:
    if not contents.results or contents.examples < 1:
        return "", ""
    legend = (
        '<p class="note">Ground truth is dashed with rings, predictions are full lines. '
        f"{SIDES} Small hollow dots are unsure (score below 0.2). Pictures run from the best predicted to the worst by "
        f"“{escape(names[best_of(contents.results)])}”; a joint is right within 1/20 of the square shown.</p>"
    )
    return "Ground truth beside prediction", legend + sample_rows(contents.results, names, contents.examples)


def _heatmaps(heatmaps: Sequence[tuple[str, Sequence[tuple[str, Picture]]]]) -> tuple[str, str]:
    if not heatmaps:
        return "", ""
    note = (
        '<p class="note">The network’s heatmap of each joint over the picture it saw, each with its own colour '
        "scale. White cross: the map’s maximum; blue ring: ground truth.</p>"
    )
    return "Heatmaps", note + "".join(f"<h3>{escape(title)}</h3>{heat_figures(panels)}" for title, panels in heatmaps)


def _errors(results: Sequence[Results], names: Sequence[str]) -> tuple[str, str]:
    parts = []
    for result, name in zip(results, names, strict=True):
        shares = result["metrics"].get("error_kinds", {}).get("shares")
        if not shares or shares.get("good") is None:
            continue
        spans = "".join(
            f'<span class="{kind}" style="width:{100 * shares[kind]:.2f}%" title="{kind} {100 * shares[kind]:.1f} %">'
            "</span>"
            for kind in KINDS
        )
        words = " · ".join(f'<span class="swatch {kind}"></span>{kind} {100 * shares[kind]:.1f} %' for kind in KINDS)
        parts.append(f'<h3>{escape(name)}</h3><div class="bar">{spans}</div><p class="note">{words}</p>')
    if not parts:
        return "", ""
    rule = results[0]["metrics"]["error_kinds"]["definition"]
    lines = "; ".join(f"{kind}: {rule[kind]}" for kind in KINDS)
    return "What kind of errors", "".join(
        parts
    ) + f'<p class="note">{escape(lines)}. Normaliser: {escape(rule["normaliser"])}.</p>'


def _other_pages(pages: Sequence[tuple[str, str]]) -> tuple[str, str]:
    items = "".join(f'<li><a href="{escape(address)}">{escape(title)}</a></li>' for title, address in pages)
    return ("Other pages", f"<ul>{items}</ul>") if items else ("", "")


def _definitions(results: Sequence[Results]) -> tuple[str, str]:
    lines: dict[str, str] = {}
    for result in results:
        for name, score in result["metrics"].items():
            definition = score.get("definition", {})
            if "comparison" in definition:
                lines.setdefault(name, f"{definition_line(definition)} Source: {definition.get('source', '')}.")
    items = "".join(f"<dt>{escape(name)}</dt><dd>{escape(line)}</dd>" for name, line in lines.items())
    return ("How each number is defined", f"<dl>{items}</dl>") if items else ("", "")


def _origin(results: Sequence[Results], names: Sequence[str], runs: Sequence[Run]) -> tuple[str, str]:
    parts = []
    for result, name in zip(results, names, strict=True):
        model, made = result.get("model", {}), result.get("made_by", {})
        rows: dict[str, Any] = {
            "weights": f"{model.get('path', 'not from a file')}, SHA-256 {str(model.get('sha256', 'unknown'))[:16]}",
            "network": f"{model.get('arch')}, recipe {_recipe_name(model.get('card', {}).get('recipe'))}",
            "trained on": _training_documents(model.get("card", {})),
            **({"assumed of the weights": assumed} if (assumed := model.get("card", {}).get("assumed")) else {}),
            "settings": _words(result.get("settings", {})),
            "made by": _words(made),
        }
        for number, data in enumerate(result.get("data", []), start=1):
            rows[f"document {number}"] = (
                f"{data.get('path')}, {data.get('scored')} of {data.get('records')} records scored, "
                f"SHA-256 {str(data.get('sha256'))[:16]}"
            )
        if result.get("skipped"):
            rows["left out"] = (
                f"{counted(len(result['skipped']), 'record')}, first: {result['skipped'][0].get('reason')}"
            )
        parts.append(f"<h3>{escape(name)}</h3>{_pairs(rows)}")
    for run in runs:
        parts.append(f"<h3>Run {escape(run.name)}</h3>{_pairs({k: _words(v) for k, v in run.config.items()})}")
    return "Where this comes from", "".join(parts)


def _training_documents(card: dict[str, Any]) -> str:
    """The documents on a model's card, with their scenes and hashes: the way back to the exports."""
    documents = (card.get("provenance") or {}).get("documents") or []
    lines = [
        f"{d.get('path')} ({(d.get('source') or {}).get('scene') or 'no scene'}, {d.get('records')} records, "
        f"SHA-256 {str(d.get('sha256'))[:16]})"
        for d in documents
    ]
    return "; ".join(lines) or "not recorded"


def _recipe_name(recipe: Any) -> str:
    return str(recipe.get("name") if isinstance(recipe, dict) else recipe)


def _words(value: Any) -> str:
    """A JSON value in one line for people: keys and values with commas."""
    if isinstance(value, dict):
        return ", ".join(f"{k} {_words(v)}" for k, v in value.items())
    if isinstance(value, list):
        return "; ".join(_words(v) for v in value)
    return "none" if value is None else str(value)


def _pairs(rows: dict[str, Any]) -> str:
    return "<dl>" + "".join(f"<dt>{escape(str(k))}</dt><dd>{escape(str(v))}</dd>" for k, v in rows.items()) + "</dl>"
