"""Tables of numbers, made once and shown as text, CSV, LaTeX, HTML, or on a terminal by rich."""

from __future__ import annotations

import csv
import io
import math
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rich.table import Table as RichTable

Cell = str | float | int | None


@dataclass
class Table:
    """A table of numbers; a None or NaN cell is shown as a dash.

    Attributes:
        columns: names; the first is that of the rows' labels.
        digits: decimals of floats; column_digits: those of single columns, by their index.
        ruled_before: rows with a line above them.
        compared: columns among which each row's highest number is marked, but for the rows in `unmarked`.
        intervals: (row, column) -> low and high end, shown behind the cell's number.
    """

    title: str
    columns: list[str]
    rows: list[list[Cell]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    digits: int = 4
    ruled_before: set[int] = field(default_factory=set)
    compared: list[str] = field(default_factory=list)
    unmarked: set[int] = field(default_factory=set)
    intervals: dict[tuple[int, int], Sequence[float | None]] = field(default_factory=dict)
    column_digits: dict[int, int] = field(default_factory=dict)

    def add(self, label: str, *cells: Cell) -> None:
        """Append a row. Raises ValueError unless it has one cell for each column."""
        if len(cells) + 1 != len(self.columns):
            raise ValueError(f"row {label!r} has {len(cells)} cells for {len(self.columns) - 1} columns")
        self.rows.append([label, *cells])

    def text_of(self, cell: Cell, column: int | None = None) -> str:
        """A cell as text: floats with the digits of the table or the column, nothing as a dash."""
        if cell is None or (isinstance(cell, float) and not math.isfinite(cell)):
            return "–"
        digits = self.digits if column is None else self.column_digits.get(column, self.digits)
        return f"{cell:.{digits}f}" if isinstance(cell, float) else str(cell)

    def texts_of(self, number: int) -> list[str]:
        """A row's cells as text, with their intervals."""
        texts = [self.text_of(cell, column) for column, cell in enumerate(self.rows[number])]
        for column in range(len(texts)):
            if (number, column) in self.intervals:
                low, high = (self.text_of(end) for end in self.intervals[number, column])
                texts[column] += f" [{low}, {high}]"
        return texts

    def best_columns(self, number: int) -> set[int]:
        """Indices of the columns that hold a row's highest number; none where all compared ones are equal."""
        row = [] if number in self.unmarked else self.rows[number]
        if not row:
            return set()
        chosen = [k for k, name in enumerate(self.columns) if name in self.compared]
        values = {k: v for k in chosen if isinstance(v := row[k], float) and math.isfinite(v)}
        if len(set(values.values())) < 2:
            return set()
        return {k for k, v in values.items() if v == max(values.values())}

    def to_text(self) -> str:
        """Plain text with aligned columns."""
        cells = [self.texts_of(number) for number in range(len(self.rows))]
        widths = [max(_width(row[k]) for row in [self.columns, *cells]) for k in range(len(self.columns))]
        rule = "  ".join("-" * w for w in widths)
        lines = [self.title, "", _aligned(self.columns, widths), rule]
        for number, row in enumerate(cells):
            if number in self.ruled_before:
                lines.append(rule)
            lines.append(_aligned(row, widths))
        return "\n".join([*lines, *([""] if self.notes else []), *self.notes]) + "\n"

    def to_csv(self) -> str:
        """Comma-separated values, numbers in full, nothing as an empty cell; notes are left out.

        Columns with intervals are followed by one for the low ends and one for the high ends.
        """
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        wide = sorted({column for _, column in self.intervals})
        ends = [f"{self.columns[column]}, {end}" for column in wide for end in ("low", "high")]
        writer.writerow([*self.columns, *ends])
        for number, row in enumerate(self.rows):
            low_high = [end for column in wide for end in self.intervals.get((number, column), (None, None))]
            writer.writerow(["" if self.text_of(cell) == "–" else cell for cell in [*row, *low_high]])
        return out.getvalue()

    def to_dict(self) -> dict[str, Any]:
        """JSON form: title, rows as objects, intervals by row and column, notes."""
        return {
            "title": self.title,
            "rows": [dict(zip(self.columns, row, strict=True)) for row in self.rows],
            "intervals": [
                {"row": self.rows[row][0], "column": self.columns[column], "low": low, "high": high}
                for (row, column), (low, high) in self.intervals.items()
            ],
            "notes": self.notes,
        }

    def to_latex(self) -> str:
        """A booktabs tabular inside a table environment; the best of the compared columns in bold."""
        lines = [r"\begin{table}", r"\centering", rf"\caption{{{_latex(self.title)}}}"]
        lines += [rf"\begin{{tabular}}{{l{'r' * (len(self.columns) - 1)}}}", r"\toprule"]
        lines += [" & ".join(_latex(c) for c in self.columns) + r" \\", r"\midrule"]
        for number in range(len(self.rows)):
            if number in self.ruled_before:
                lines.append(r"\midrule")
            best = self.best_columns(number)
            shown = [_latex(text).replace("–", "--") for text in self.texts_of(number)]
            lines.append(" & ".join(rf"\textbf{{{s}}}" if k in best else s for k, s in enumerate(shown)) + r" \\")
        lines += [r"\bottomrule", r"\end{tabular}"]
        lines += [rf"\par\footnotesize {_latex(note)}" for note in self.notes]
        return "\n".join([*lines, r"\end{table}"]) + "\n"

    def to_html(self) -> str:
        """An HTML table with everything escaped."""
        head = "".join(f"<th>{escape(c)}</th>" for c in self.columns)
        body = []
        for number, row in enumerate(self.rows):
            best, texts = self.best_columns(number), self.texts_of(number)
            cells = [f"<th>{escape(str(row[0]))}</th>"]
            for k, cell in enumerate(row[1:], start=1):
                kinds = ["number"] * (cell is None or isinstance(cell, (int, float))) + ["best"] * (k in best)
                cells.append(f'<td class="{" ".join(kinds)}">{escape(texts[k])}</td>')
            rule = ' class="ruled"' if number in self.ruled_before else ""
            body.append(f"<tr{rule}>{''.join(cells)}</tr>")
        notes = "".join(f'<p class="note">{escape(note)}</p>' for note in self.notes)
        caption = f"<caption>{escape(self.title)}</caption>"
        table = f"<table>{caption}<thead><tr>{head}</tr></thead><tbody>{''.join(body)}</tbody></table>"
        return f'<div class="wide">{table}</div>{notes}'

    def to_rich(self) -> RichTable:
        """A rich table for a terminal, the best of the compared columns bold."""
        from rich.table import Table as RichTable
        from rich.text import Text

        table = RichTable(title=self.title, caption="\n".join(self.notes) or None, caption_justify="left")
        for k, name in enumerate(self.columns):
            table.add_column(Text(name), justify="left" if k == 0 else "right")
        for number in range(len(self.rows)):
            best = self.best_columns(number)
            cells = [Text(text, style="bold" if k in best else "") for k, text in enumerate(self.texts_of(number))]
            table.add_row(*cells, end_section=number + 1 in self.ruled_before)
        return table


def show(table: Table) -> None:
    """Print a table on stdout: by rich on a terminal, as plain text elsewhere."""
    import sys

    if sys.stdout.isatty():
        from rich.console import Console

        Console().print(table.to_rich())
    else:
        sys.stdout.write(table.to_text())


def _aligned(cells: list[str], widths: list[int]) -> str:
    padded = [
        cell + " " * (width - _width(cell)) if k == 0 else " " * (width - _width(cell)) + cell
        for k, (cell, width) in enumerate(zip(cells, widths, strict=True))
    ]
    return "  ".join(padded).rstrip()


def _width(text: str) -> int:
    """Columns that a text takes on a terminal: East Asian wide characters take two."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def _latex(text: str) -> str:
    for plain, safe in {
        "\\": r"\textbackslash{}", "&": r"\&", "%": r"\%", "$": r"\$", "#": r"\#", "_": r"\_", "{": r"\{", "}": r"\}",
        "~": r"\textasciitilde{}", "^": r"\textasciicircum{}", "<": r"\textless{}", ">": r"\textgreater{}",
    }.items():  # fmt: skip
        if plain != "\\":
            text = text.replace(plain, safe)
        else:
            text = text.replace("\\", "\0")
    return text.replace("\0", r"\textbackslash{}")
