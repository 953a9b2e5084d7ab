"""The page of a comparison: where to look first, then poses, errors, pictures, and the worst drawings."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

import numpy as np

from trainer.annotations import MPII16
from trainer.counts import counted
from trainer.data.crop import CropRule, person_square
from trainer.data.pictures import Picture, read_picture
from trainer.errors import ImageError
from trainer.files import write_bytes
from trainer.gap.compare import Comparison, farthest_poses, to_render, where_to_look, worst_drawings
from trainer.gap.distances import Values
from trainer.gap.networks import NetworkGap
from trainer.gap.pose_gap import SETS
from trainer.gap.poses import BODY
from trainer.gap.tables import ERROR_WORDS, error_tables, look_tables, pose_tables
from trainer.languages import Language
from trainer.metrics.error_kinds import KINDS
from trainer.report.charts import Line, line_chart
from trainer.report.figures import crop_with_pose, data_uri
from trainer.report.overlay import draw_skeleton
from trainer.report.page import SIDES, html_page
from trainer.report.samples import arrays_of, set_of

ABOUT = {"joint": "Which joint", "style": "Which style", "render": "What to render next"}
PANEL = 128  # pixels of a stick figure
CROP = 224  # pixels of a crop
WORST, FARTHEST, EXAMPLES = 8, 10, 10


def write_gap_page(found: Comparison, path: Path, language: Language = "en") -> Path:
    """Write the page, which opens in `language`, whole or not at all; returns its path."""
    write_bytes(path, gap_page(found, language).encode())
    return path


def gap_page(found: Comparison, language: Language = "en") -> str:
    """The page's HTML."""
    people = found.poses.people
    intro = f"<p>Rendered people: {people['rendered']}. Drawn people: {people['drawn']}.</p>"
    sections = [
        ("Where to look first", _first(found)),
        ("Poses that the frames lack", _kinds_to_render(found)),
        ("Where the network goes wrong", "".join(_network(one) for one in found.networks)),
        ("The worst drawings and the frames nearest to them", _worst(found)),
        ("How the pictures look", _looks(found)),
        ("Poses, proportions and views", "".join(table.to_html() for table in pose_tables(found.poses))),
        ("Where this comes from", _origin(found)),
    ]
    body = "".join(f"<h2>{escape(heading)}</h2>{html}" for heading, html in sections if html)
    return html_page("The gap between frames and drawings", intro + body, language)


def _first(found: Comparison) -> str:
    lines = where_to_look(found)
    parts = []
    for about, heading in ABOUT.items():
        items = "".join(
            f"<li>{f'<b>{escape(line.network)}:</b> ' if line.network else ''}{escape(line.text)}</li>"
            for line in lines
            if line.about == about
        )
        if items:
            parts.append(f"<h3>{escape(heading)}</h3><ul>{items}</ul>")
    return "".join(parts) or '<p class="note">Nothing differs beyond chance.</p>'


def _kinds_to_render(found: Comparison) -> str:
    poses = found.poses
    figures = []
    for share, _ in to_render(found):
        if share.kind == "cluster":
            mean = poses.means[poses.names["cluster"].index(share.name)]
            text = f"{share.name}: {100 * share.drawn:.1f} % of drawings, {100 * share.rendered:.1f} % of frames"
            figures.append(_figure(stick_figure(mean), text))
    parts = []
    if figures:
        parts.append("<h3>Groups of poses that drawings have more often</h3>" + _row(figures))
    far = farthest_poses(poses, FARTHEST)
    if len(far):
        figures = [
            _figure(_pose_panel(found, int(n)), f"{poses.distances[n]:.2f} away: {_picture_name(found, int(n))}")
            for n in far
        ]
        note = '<p class="note">The mean distance of joints to the nearest rendered pose, in radii of the pose.</p>'
        parts.append(f"<h3>Drawn poses farthest from any frame</h3>{note}{_row(figures)}")
    return f'<p class="note">{SIDES}</p>{"".join(parts)}' if parts else ""


def stick_figure(shape: Values) -> Picture:
    """A normalised pose (14, 2) as a drawing on white."""
    xy = np.zeros((len(MPII16.joints), 2))
    xy[list(BODY)] = shape
    for middle, ends in (("pelvis", ("r_hip", "l_hip")), ("thorax", ("r_shoulder", "l_shoulder"))):
        xy[MPII16.index(middle)] = np.mean([xy[MPII16.index(end)] for end in ends], axis=0)
    return _on_white(xy, np.ones(len(xy), bool))


def _on_white(xy: Values, known: np.ndarray) -> Picture:
    low, high = xy[known].min(axis=0), xy[known].max(axis=0)
    zoom = 0.86 * PANEL / max(float((high - low).max()), 1e-9)
    placed = (xy - (low + high) / 2) * zoom + PANEL / 2
    return draw_skeleton(np.full((PANEL, PANEL, 3), 255, np.uint8), placed, known)


def _pose_panel(found: Comparison, person: int) -> Picture:
    poses = found.people["drawn"]
    return _on_white(poses.xy_px[person], poses.known[person])


def _picture_name(found: Comparison, person: int) -> str:
    document, number = found.people["drawn"].keys[person]
    return found.documents["drawn"][document].records.image_name(number)


def _network(network: NetworkGap) -> str:
    parts = [f"<h3>{escape(network.name)}</h3>"]
    whole = next(row for row in network.rows if row.kind == "all")
    for one in SETS:
        shares = dict(zip(KINDS, whole.shares[one], strict=True))
        spans, words = [], []
        for (kind, share), word in zip(shares.items(), ERROR_WORDS, strict=True):
            spans.append(f'<span class="{kind}" style="width:{100 * share:.2f}%"></span>')
            words.append(f'<span class="swatch {kind}"></span>{word} {100 * share:.1f} %')
        known = network.results[one]["overlap"]["people_trained_on"]
        trained = f" Of them in pictures that it was trained on: {known}." if known else ""
        people = f"{one.capitalize()} people: {len(network.results[one]['records'])}.{trained}"
        parts.append(f'<p class="note">{people} {" · ".join(words)}</p>')
        parts.append(f'<div class="bar">{"".join(spans)}</div>')
    parts += [table.to_html() for table in error_tables(network)]
    exact = "".join(table.to_html() for table in error_tables(network, all_intervals=True))
    parts.append(f"<details><summary>The same with an interval behind every number</summary>{exact}</details>")
    lines = [
        Line(f"{one}, {network.calibration[one]['error']:.3f} off", [row["score"] for row in rows],
             [row["right"] for row in rows])
        for one in SETS
        if (rows := network.calibration[one]["rows"])
    ]  # fmt: skip
    lines.append(Line("as it should be", [0.0, 1.0], [0.0, 1.0]))
    kind = network.calibration["drawn"]["score"]
    chart = line_chart(lines, f"score ({kind})", "share of joints right", from_zero=True)
    return "".join(parts) + f"<h3>How far scores can be trusted</h3>{chart}"


def _worst(found: Comparison) -> str:
    articles = []
    if not found.networks:
        return ""
    results = found.networks[0].results
    for one in worst_drawings(found, WORST):
        row = results["drawn"]["records"][one.row]
        figures = [_crop(row, results["drawn"], "truth", "labelled"),
                   _crop(row, results["drawn"], "predicted", f"found: {100 * one.right:.0f} % right")]  # fmt: skip
        nearest = results["rendered"]["records"][one.by_look]
        figures.append(_crop(nearest, results["rendered"], "truth", "nearest frame by the network's features"))
        if one.by_pose is not None:
            figures.append(_frame_in_pose(found, one.by_pose))
        heading = f"<h3>{escape(Path(row['img_paths']).name)}</h3>"
        articles.append(f'<article>{heading}<div class="row">{"".join(figures)}</div></article>')
    if not articles:
        return ""
    note = (
        '<p class="note">By the first network: the drawings with the fewest joints right. '
        f"Labelled joints are dashed with rings, found ones are full lines. {SIDES}</p>"
    )
    return f'{note}<div class="samples" style="--figures:4">{"".join(articles)}</div>'


def _crop(row: dict, results: dict, what: str, caption: str) -> str:
    try:
        picture = read_picture(row["image"])
    except ImageError as error:
        return f'<figure><figcaption class="note">{escape(str(error))}</figcaption></figure>'
    predicted, truth, is_counted = arrays_of(row)
    shown = is_counted if what == "truth" else np.isfinite(predicted).all(axis=1)
    xy = truth if what == "truth" else np.nan_to_num(predicted)
    square = tuple(row["crop"])
    panel = crop_with_pose(picture, square, xy, shown, CROP, dashed=what == "truth", keypoints=set_of(results))
    return _figure(panel, caption)


def _frame_in_pose(found: Comparison, person: int) -> str:
    """A rendered person, whether scored or not, with the joints of the document."""
    people = found.people["rendered"]
    place, number = people.keys[person]
    document = found.documents["rendered"][place]
    record = document.records[number]
    card = found.networks[0].results["rendered"]["model"]["card"]
    row = {
        "image": document.image_path(record),
        "crop": person_square(record, CropRule.from_card(card)),
        "predicted": [],
        "truth": [[*xy, known] for xy, known in zip(people.xy_px[person], people.known[person], strict=True)],
    }
    return _crop(row, {}, "truth", "nearest frame in pose")


def _looks(found: Comparison) -> str:
    if found.looks is None:
        return ""
    rows = []
    for name in SETS:
        results = found.networks[0].results[name]
        records = results["records"]
        chosen = np.unique(np.linspace(0, len(records) - 1, EXAMPLES).round().astype(int))
        figures = []
        for n in chosen.tolist():
            try:
                picture = read_picture(records[n]["image"])
            except ImageError:
                continue
            none = np.zeros((len(results["joint_set"]["joints"]), 2))
            panel = crop_with_pose(
                picture, tuple(records[n]["crop"]), none, none[:, 0] > 0, CROP, keypoints=set_of(results)
            )
            figures.append(_figure(panel, Path(records[n]["img_paths"]).name))
        rows.append(f"<h3>{name.capitalize()}</h3>{_row(figures)}")
    return "".join(rows) + "".join(table.to_html() for table in look_tables(found.looks))


def _origin(found: Comparison) -> str:
    rows: dict[str, list[str]] = {}
    for name in SETS:
        rows[name] = [f"{document.name} ({counted(len(document), 'record')})" for document in found.documents[name]]
    for network in found.networks:
        model, made = network.results["drawn"]["model"], network.results["drawn"]["made_by"]
        rows[f"network {network.name}"] = [f"{model.get('path')}, SHA-256 {str(model.get('sha256'))[:16]}"]
        rows["made by"] = [f"{made.get('name')} {made.get('version')}, {made.get('utc')}"]
    terms = (f"<dt>{escape(key)}</dt><dd>{'<br>'.join(map(escape, values))}</dd>" for key, values in rows.items())
    return f"<dl>{''.join(terms)}</dl>"


def _row(figures: Sequence[str]) -> str:
    return f'<div class="row heat">{"".join(figures)}</div>'


def _figure(picture: Picture, caption: str) -> str:
    text = escape(caption)
    return f'<figure><img alt="{text}" src="{data_uri(picture)}"><figcaption>{text}</figcaption></figure>'
