"""A contact sheet of a document: one HTML file with hundreds of small pictures, skeletons, states and findings.

It is self-contained: pictures are embedded small, skeletons are SVG. Records with findings come first; buttons
filter by what was found. A full dot is a visible joint, a white one is hidden, a dashed one lies off the image.
Its words are in English and Japanese; the messages of findings, in tooltips, are those of the terminal.
"""

from __future__ import annotations

import base64
import html
import io
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from functools import partial
from importlib import resources
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

from trainer.annotations.document import Document
from trainer.annotations.keypoint_sets import MPII16
from trainer.annotations.pictures import read_picture_size
from trainer.annotations.records import Record
from trainer.counts import counted
from trainer.errors import ImageError
from trainer.inspection.problems import Problem
from trainer.languages import Language, in_both_languages, switch

THUMBNAIL_PX = 200
MOST_CARDS = 400
# Scores below this are drawn faint, as on overlays.
UNSURE = 0.2
# One finding may name a million records; these are more than the page shows.
MOST_OF_ONE_FINDING = 10_000


def contact_sheet(
    document: Document,
    problems: Sequence[Problem],
    most: int = MOST_CARDS,
    advance: Callable[[], object] = lambda: None,
    language: Language = "en",
) -> str:
    """The page as text.

    Args:
        document: a validated document.
        problems: findings of ``inspect_file``.
        most: cards at most: records with findings first, then the rest evenly spread over the document.
        advance: called after each card.
        language: which of its two the page opens in.
    """
    words = partial(in_both_languages, language=language)
    by_record: dict[int, list[Problem]] = defaultdict(list)
    general = []
    for problem in problems:
        for number in problem.records[:MOST_OF_ONE_FINDING]:
            by_record[number].append(problem)
        if not problem.records:
            general.append(problem)
    chosen = _choose(len(document.records), by_record, most)
    cards = []
    for number in chosen:
        cards.append(_card(document, document.records[number], number, by_record.get(number, []), words))
        advance()
    kinds = Counter(kind for number in chosen for kind in {problem.kind for problem in by_record.get(number, [])})
    title = html.escape(document.path.name if document.path else "document")
    summary = f"{counted(len(document.records), 'record')}, {len(chosen)} of them here"
    assets = resources.files("trainer") / "inspection" / "assets"
    style = (assets / "contact_sheet.css").read_text(encoding="utf-8")
    script = (assets / "contact_sheet.js").read_text(encoding="utf-8")
    buttons = [("all", "all", len(chosen)), ("none", "nothing found", sum(not by_record.get(n) for n in chosen))]
    buttons += [(kind, kind.replace("-", " "), count) for kind, count in sorted(kinds.items())]
    head = (
        f"<p>{summary}. Right side orange, left side blue (the character's own). "
        "Full dot: visible; white dot: hidden; dashed: off the image.</p>"
    )
    return "".join(
        [
            f'<!doctype html>\n<html lang="{language}"><head><meta charset="utf-8">'
            '<meta name="generator" content="anime-pose-trainer">',
            '<meta name="viewport" content="width=device-width">',
            words(f"<title>{title}: contact sheet</title>"),
            f"<style>{style}</style></head><body>{switch(language)}<header><h1>{title}</h1>{words(head)}",
            *(f"<p>{html.escape(problem.message)}</p>" for problem in general),
            words('</header><nav aria-label="filter">'),
            *(
                f'<button type="button" data-kind="{html.escape(kind)}">{words(_span(label))} ({count})</button>'
                for kind, label, count in buttons
            ),
            "</nav><main>",
            *cards,
            f'</main><footer id="count">{words(_span("Shown:"))} <b>{len(chosen)}</b> / {len(chosen)}</footer>'
            f"<script>{script}</script></body></html>\n",
        ]
    )


def _choose(count: int, by_record: dict[int, list[Problem]], most: int) -> list[int]:
    found = sorted(by_record, key=lambda number: (not any(p.is_error for p in by_record[number]), number))[:most]
    sound = np.setdiff1d(np.arange(count), np.fromiter(by_record, dtype=np.int64, count=len(by_record)))
    room = min(most - len(found), len(sound))
    spread = sound[np.linspace(0, len(sound) - 1, room).round().astype(int)] if room > 0 else sound[:0]
    return [*found, *(int(number) for number in spread)]


def _span(text: str) -> str:
    return f"<span>{html.escape(text)}</span>"


def _card(document: Document, record: Record, number: int, problems: list[Problem], words: Callable[[str], str]) -> str:
    kinds = sorted({problem.kind for problem in problems})
    level = "error" if any(problem.is_error for problem in problems) else "warning" if problems else ""
    who = " ".join(str(record[key]) for key in ("character", "frame") if record.get(key) is not None)
    notes = "".join(
        f'<em class="{"error" if problem.is_error else "warning"}" title="{html.escape(problem.message)}">'
        f"{words(_span(problem.kind.replace('-', ' ')))}{f' ({problem.joint})' if problem.joint else ''}</em>"
        for problem in problems
    )
    # Long names break after these, not inside a word.
    name = re.sub(r"([/._-])", r"\1<wbr>", html.escape(record["img_paths"]))
    return (
        f'<article class="{level}" data-kinds="{html.escape(" ".join(kinds))}" id="record-{number}">'
        f"{_drawing(document, record)}"
        f'<div class="text"><b>{number}</b> {html.escape(who)} <i>{name}</i>{notes}</div>'
        "</article>"
    )


def _drawing(document: Document, record: Record) -> str:
    """Picture and skeleton; the view takes in joints off the image, up to half a picture beyond its border."""
    width, height = record["img_width"], record["img_height"]
    rows, states = record["joint_self"], record["joint_state"]
    placed = np.array([row[:2] for row, state in zip(rows, states, strict=True) if state not in ("missing", "behind")])
    if not (width and height):
        low, high = (placed.min(axis=0), placed.max(axis=0)) if len(placed) else (np.zeros(2), np.ones(2))
        width, height = (max(float(side), 1.0) for side in high + (high - low) * 0.1)
    left = top = 0.0
    right, bottom = float(width), float(height)
    if len(placed):
        edge = 0.5 * np.array([width, height])
        low = np.maximum(placed.min(axis=0), -edge)
        high = np.minimum(placed.max(axis=0), np.array([width, height]) + edge)
        left, top = min(left, float(low[0])), min(top, float(low[1]))
        right, bottom = max(right, float(high[0])), max(bottom, float(high[1]))
    span = max(right - left, bottom - top)
    parts = [
        f'<svg viewBox="{left:.1f} {top:.1f} {right - left:.1f} {bottom - top:.1f}" role="img" '
        f'aria-label="{html.escape(record["img_paths"])}">'
    ]
    embedded = _thumbnail(document.image_path(record))
    if embedded:
        parts.append(f'<image href="{embedded}" width="{width}" height="{height}" preserveAspectRatio="none"/>')
    parts.append(f'<rect class="frame" width="{width}" height="{height}"/>')
    scores = record.get("joint_score") or [1.0] * len(rows)
    unsure = [score is not None and score < UNSURE for score in scores]
    for start, end in MPII16.limbs:
        if {"missing", "behind"} & {states[start], states[end]}:
            continue
        (x1, y1), (x2, y2) = rows[start][:2], rows[end][:2]
        parts.append(
            f'<line class="limb {_side(start, end)}{" unsure" * (unsure[start] or unsure[end])}" '
            f'x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"/>'
        )
    for index, (row, state) in enumerate(zip(rows, states, strict=True)):
        if state in ("missing", "behind"):
            continue
        name = MPII16.joints[index]
        parts.append(
            f'<circle class="joint {_side(index, index)} {state}{" unsure" * unsure[index]}" '
            f'cx="{row[0]:.1f}" cy="{row[1]:.1f}" '
            f'r="{span / 90:.2f}"><title>{name}: {state}</title></circle>'
        )
    return "".join([*parts, "</svg>"])


def _side(start: int, end: int) -> str:
    for name in (MPII16.joints[end], MPII16.joints[start]):
        if name[:2] in ("r_", "l_"):
            return name[0]
    return "m"


def _thumbnail(path: Path) -> str | None:
    """A small JPEG as a data address; None for a picture that cannot be shown."""
    try:
        read_picture_size(path)
        with Image.open(path) as picture:
            picture.draft("RGB", (2 * THUMBNAIL_PX, 2 * THUMBNAIL_PX))
            small = ImageOps.exif_transpose(picture).convert("RGB")
        small.thumbnail((THUMBNAIL_PX, THUMBNAIL_PX))
    except (ImageError, OSError, ValueError, SyntaxError):
        return None
    out = io.BytesIO()
    small.save(out, "JPEG", quality=70)
    return "data:image/jpeg;base64," + base64.b64encode(out.getvalue()).decode("ascii")
