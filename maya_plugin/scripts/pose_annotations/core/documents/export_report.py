"""The report of an export: an HTML file beside the document that shows the points on the rendered frames.

The page contains its style, script and data, and opens from a file path in any browser. Pictures are linked, or
embedded when they are few and small, so that the page can be sent alone. Its sources are in ``report_page/``.
"""

import base64
import html
import json
import os
from typing import Any, Dict, List, Mapping, Optional, Sequence, Set, Tuple
from urllib.parse import quote

from ..files import write_text
from ..frames_and_images.frames import shortened
from ..keypoint_sets import MPII16
from ..messages import Message, in_language
from ..recognition import bone_names
from . import pose_faults
from .pose_faults import Fault, Record

_PAGE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "report_page")
_KINDS = {
    "bone": ("bone", "骨"),
    "derived": ("computed", "計算"),
    "manual": ("chosen by hand", "手動で選択"),
    "none": ("missing", "なし"),
}
_RULES = {
    "position": ("where the joint is", "ジョイントの位置"),
    "mean": ("halfway between these", "これらの中間"),
    "rest_offset": ("at a fixed distance from it, measured in the bind pose", "バインド ポーズで測った一定の距離"),
}
_STATES = {
    "visible": ("visible", "見える"),
    "occluded": ("hidden", "隠れている"),
    "outside": ("outside the picture", "画面の外"),
    "behind": ("behind the camera", "カメラの後ろ"),
    "missing": ("missing", "見つからない"),
}
_STATE_LETTERS = {"visible": "v", "occluded": "o", "outside": "u", "behind": "b", "missing": "m"}
_BROWSER_TYPES = {".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg"}
MOST_LINES = 100  # of warnings and findings; thousands would slow the page and help nobody
EMBED_LIMIT_BYTES = 6 * 1024 * 1024  # such a page opens at once and can be sent by mail


def report_path(document_path: str) -> str:
    """Path of a document's report: beside it, ``.report.html`` in place of ``.pose.json``."""
    stem = document_path[: -len(".pose.json")] if document_path.endswith(".pose.json") else document_path
    return stem + ".report.html"


def write_report(document_path: str, warnings: Sequence[str] = (), embed: Optional[bool] = None) -> str:
    """Write the report of a document on disk, whole or not at all.

    Args:
        document_path: of the document.
        warnings: of the export, to show.
        embed: whether pictures are put into the page; None: when all are PNG or JPEG and together below
            ``EMBED_LIMIT_BYTES``.

    Returns:
        The report's path.

    Raises:
        OutputError: the page cannot be written there.
        RetryError: the disk is full, or the network failed.
    """
    with open(document_path, "r", encoding="utf-8") as stream:
        document = json.load(stream)
    path = report_path(document_path)
    text = build_report(document, os.path.dirname(os.path.abspath(document_path)), warnings, embed)
    write_text(path, text, "write {}", "choose a folder you may write in")
    return path


def build_report(
    document: Mapping[str, Any], folder: str, warnings: Sequence[str] = (), embed: Optional[bool] = None
) -> str:
    """The page as text. folder: of the document, to which the paths of pictures are relative."""
    records = document["annotations"]
    images = document.get("source", {}).get("images", ".")
    faults = pose_faults.find_faults(records)
    frames = _frames(records, faults)
    paths = sorted({frame["i"] for frame in frames})
    files = {path: os.path.join(folder, images, path) for path in paths}
    embedded = _embedded(files) if embed or (embed is None and _fits(files)) else {}
    prefix = "" if images in ("", ".") else images.replace(os.sep, "/").rstrip("/") + "/"
    data = {
        "joints": list(MPII16.joints),
        "limbs": [list(limb) for limb in MPII16.limbs],
        "aspect": document.get("source", {}).get("pixel_aspect") or 1.0,
        "frames": frames,
        "links": {path: embedded.get(path) or quote(prefix + path) for path in paths},
        "shown": {path: int(os.path.splitext(path)[1].lower() in _BROWSER_TYPES) for path in paths},
    }
    found = [_message(sentence) for sentence in warnings] + [_fault(fault) for fault in faults]
    parts = {
        "title": html.escape(document.get("source", {}).get("scene") or "pose annotations"),
        "style": _page_file("page.css"),
        "summary": _summary(document, records),
        "warnings": _list(found) if found else "<p>{}</p>".format(_both("None.", "ありません。")),
        "mapping": _mapping(records),
        "data": _inside_a_script(data),
        "script": _page_file("page.js"),
    }
    page = _page_file("page.html")
    pieces = page.split("@@")  # text, name, text, name, ... : replaced in one pass, so names in the data stay
    return "".join(parts[piece] if position % 2 else piece for position, piece in enumerate(pieces))


def _both(english: str, japanese: str) -> str:
    """Text in both languages, of which the page shows one."""
    return '<span lang="en">{}</span><span lang="ja">{}</span>'.format(html.escape(english), html.escape(japanese))


def _message(text: str) -> str:
    """A text, in both languages where it is a message with a translation."""
    japanese = in_language(text, "ja")
    return html.escape(text) if japanese == text else _both(text, japanese)


def _frames(records: Sequence[Record], faults: Sequence[Fault]) -> List[Dict[str, Any]]:
    """One entry for each picture, in frame order: frame, picture, size, people with joints, states and findings."""
    jumps: Dict[Tuple[Optional[str], Optional[float]], Set[str]] = {}
    for fault in faults:
        if fault.frame is not None:
            jumps.setdefault((fault.character, fault.frame), set()).update(fault.joints)
    pictures: Dict[Tuple[float, str], Dict[str, Any]] = {}
    for record in records:
        key = (record.get("frame") or 0, record["img_paths"])
        size = {"w": record["img_width"], "h": record["img_height"]}
        entry = pictures.setdefault(key, dict(size, f=record.get("frame"), i=record["img_paths"], p=[]))
        jumped = jumps.get((record.get("character"), record.get("frame")), set())
        entry["p"].append(
            {
                "c": record.get("character"),
                "j": [[round(x, 3), round(y, 3)] for x, y, _ in record["joint_self"]],
                "s": "".join(_STATE_LETTERS[state] for state in record["joint_state"]),
                "d": "".join("d" if s.get("kind") == "derived" else "." for s in record.get("joint_source", [{}] * 16)),
                "x": [i for i, name in enumerate(MPII16.joints) if name in jumped],
            }
        )
    return [pictures[key] for key in sorted(pictures)]


def _fits(files: Mapping[str, str]) -> bool:
    total = 0
    for path in files.values():
        if os.path.splitext(path)[1].lower() not in _BROWSER_TYPES:
            return False
        try:
            total += os.path.getsize(path)
        except OSError:
            return False
    return total <= EMBED_LIMIT_BYTES


def _embedded(files: Mapping[str, str]) -> Dict[str, str]:
    """data: addresses of the pictures that can be read and that browsers can show."""
    addresses: Dict[str, str] = {}
    for name, path in files.items():
        kind = _BROWSER_TYPES.get(os.path.splitext(path)[1].lower())
        if kind is None:
            continue
        try:
            with open(path, "rb") as stream:
                addresses[name] = "data:{};base64,{}".format(kind, base64.b64encode(stream.read()).decode("ascii"))
        except OSError:
            continue  # the page links it instead and says that it cannot be shown
    return addresses


def _summary(document: Mapping[str, Any], records: Sequence[Record]) -> str:
    source = document.get("source", {})
    states = dict.fromkeys(_STATE_LETTERS, 0)
    for record in records:
        for state in record["joint_state"]:
            states[state] += 1
    rows = [
        ("Scene", "シーン", source.get("scene")),
        ("Camera", "カメラ", source.get("camera")),
        ("Render layer", "レンダー レイヤー", source.get("render_layer")),
        ("Picture", "画像", "{} x {}".format(source.get("image_width"), source.get("image_height"))),
        ("Part of an export", "書き出しの一部", _part(source)),
        ("Frames with a person", "人物のいるフレーム", str(len({(r.get("frame"), r["img_paths"]) for r in records}))),
        ("Records (a character in a picture)", "レコード（画像 1 枚の 1 人）", str(len(records))),
        ("Characters", "キャラクター", ", ".join(sorted({str(r.get("character") or "-") for r in records}))),
        ("Credits", "クレジット", source.get("credits")),
        ("Made by", "作成", _maker(document.get("generator") or {})),
    ]
    row = "<tr><th>{}</th><td>{}</td></tr>"
    known = [row.format(_both(en, ja), _message(value)) for en, ja, value in rows if value is not None]
    counted = [(state, count) for state, count in states.items() if count]
    english = ", ".join("{} {}".format(count, _STATES[state][0]) for state, count in counted)
    japanese = "、".join("{} {}".format(_STATES[state][1], count) for state, count in counted)
    known.insert(-1, row.format(_both("Joints", "関節"), _both(english, japanese)))
    return "<table>{}</table>".format("".join(known))


def _part(source: Mapping[str, Any]) -> Optional[Message]:
    """What a page of a part does not show; None for a whole export."""
    whole = source.get("of_frames")
    if whole is None:
        return None
    return Message(
        "frames {} of {}; merge_parts.py with {--report} writes the page of the whole",
        shortened(source.get("frames") or "?"),
        shortened(whole),
    )


def _maker(generator: Mapping[str, Any]) -> Optional[str]:
    program = "{} {}".format(generator.get("name") or "", generator.get("version") or "").strip()
    made = str(generator.get("created") or "").replace("T", " ").replace("Z", " UTC")
    return ", ".join(str(part) for part in (program, generator.get("host"), made) if part) or None


def _list(lines: List[str]) -> str:
    """A list of lines of HTML; of very many the first, and the number of the others."""
    more = len(lines) - MOST_LINES
    if more > 0:
        lines = lines[:MOST_LINES] + [
            _both(
                "and {} more: step through the frames with a box above ticked".format(more),
                "ほか {} 件。上のチェックを入れて、フレームを順に見てください".format(more),
            )
        ]
    return "<ul>{}</ul>".format("".join("<li>{}</li>".format(line) for line in lines))


def _fault(fault: Fault) -> str:
    """A finding as HTML; one of a frame is a button that shows the frame."""
    text = _both(pose_faults.describe(fault), pose_faults.describe_in_japanese(fault))
    if fault.frame is None:
        return text
    return '<button class="go" data-frame="{:g}">{}</button>'.format(fault.frame, text)


def _mapping(records: Sequence[Record]) -> str:
    """A table for each character: which node or rule each joint came from."""
    first: Dict[Optional[str], Record] = {}
    for record in records:
        first.setdefault(record.get("character"), record)
    tables = []
    for character, record in first.items():
        rows = []
        for name, source in zip(MPII16.joints, record.get("joint_source", [])):
            nodes = ", ".join(_node(path) for path in source.get("from") or [])
            kind, rule = source.get("kind"), source.get("rule")
            rule_words = "" if rule is None or kind == "bone" else _named(_RULES, rule)
            cells = (html.escape(name), _named(_KINDS, kind), nodes, rule_words)
            rows.append("<tr>{}</tr>".format("".join("<td>{}</td>".format(cell) for cell in cells)))
        tables.append(
            "<h3>{}</h3><table><tr><th>{}</th><th>{}</th><th>{}</th><th>{}</th></tr>{}</table>".format(
                html.escape(str(character or "-")),
                _both("joint", "関節"),
                _both("is", "種類"),
                _both("from", "元"),
                _both("how", "求め方"),
                "".join(rows),
            )
        )
    return "".join(tables)


def _named(names: Mapping[str, Tuple[str, str]], key: Any) -> str:
    return _both(*names.get(key, (str(key), str(key))))


def _node(path: str) -> str:
    """A joint by the name it had in the model, since nobody can read FBXASC229FBXASC183; its path as the tooltip."""
    name = bone_names.readings(path)[0].text
    return '<span title="{}">{}</span>'.format(html.escape(path, quote=True), html.escape(name))


def _inside_a_script(value: Any) -> str:
    """JSON that may stand in a script element: no ``<`` that could end it or open a comment."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def _page_file(name: str) -> str:
    with open(os.path.join(_PAGE, name), "r", encoding="utf-8") as stream:
        return stream.read()
