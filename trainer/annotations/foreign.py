"""What a file is that a reader did not expect, and which command reads it: for the errors of all readers."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

from trainer.annotations.text_window import TextWindow, open_to_read
from trainer.errors import DocumentError

_MOST_KEYS = 20


def what_reads(path: Path) -> str | None:
    """ "is a COCO keypoint file: trainer import coco SRC -o DOC reads it", or None for what is not known."""
    kind = _kind_of(path)
    if kind is None:
        return None
    what, command = kind
    return f"is {what}: {command}".replace("SRC", str(path))


def _import(name: str) -> str:
    return f"trainer import {name} SRC -o OUT.pose.json reads it"


_OWN = ("a pose annotation document already", "it needs no import")
_COCO = ("a COCO keypoint file", _import("coco"))
_MPII = ("a list of MPII's kind", _import("mpii"))
_DRAWINGS = ("AnimeDrawingsDataset's annotations", _import("drawings"))
_LSP = ("LSP's data", _import("lsp"))
_YOLO = ("a YOLO-pose folder", _import("yolo"))
_RESULTS = ("a list of COCO results, which are predictions", "no command imports it")
_LABEL_STUDIO = ("Label Studio's own JSON", _import("label-studio"))
_CVAT = ("CVAT's XML for images", _import("cvat"))


def _kind_of(path: Path) -> tuple[str, str] | None:
    try:
        if path.is_dir():
            return _kind_of_folder(path)
        if not path.is_file():
            return None
        with path.open("rb") as stream:
            head = stream.read(128)
        if head.startswith(b"PK\x03\x04"):
            return _kind_of_zip(path)
        if head.startswith(b"MATLAB"):
            return ("a MATLAB file", "trainer import mpii (MPII's own) or trainer import lsp (joints.mat) reads it")
        if head.lstrip(b"\xef\xbb\xbf \r\n").startswith(b"<?xml") and b"<annotations>" in head:
            return _CVAT
        if path.suffix.lower() in (".yaml", ".yml"):
            return ("a YAML file", "trainer import yolo takes it, or its folder, where it is a YOLO-pose data.yaml")
        return _kind_of_json(path)
    except (OSError, ValueError, DocumentError, RecursionError, zipfile.BadZipFile):
        return None


def _kind_of_folder(path: Path) -> tuple[str, str] | None:
    if (path / "joints.mat").is_file():
        return _LSP
    if any((path / f"{split}.json").is_file() for split in ("train", "val", "test")):
        return _DRAWINGS
    if any(path.glob("*.y*ml")) or (path / "labels").is_dir():
        return _YOLO
    if (path / "annotations.xml").is_file():
        return _CVAT
    if any(path.glob("annotations/person_keypoints_*.json")) or (path / "result.json").is_file():
        return _COCO
    return None


def _kind_of_zip(path: Path) -> tuple[str, str] | None:
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
    if "annotations.json" in names:
        return _LSP
    if any(name.rpartition("/")[2] == "annotations.xml" for name in names):
        return _CVAT
    if any("person_keypoints" in name or name == "result.json" for name in names):
        return _COCO
    return None


def _kind_of_json(path: Path) -> tuple[str, str] | None:
    with open_to_read(path, str(path), transcodes=True) as stream:
        window = TextWindow(stream, str(path), allows_mark=True)
        if window.peek() == "[":
            window.take("[")
            first = None if window.peek() == "]" else window.take_value()
            return _kind_of_entry(first)
        keys = _first_keys(window)
    if {"schema_version", "pixel_origin"} & keys:
        return _OWN
    if {"images", "annotations"} <= keys or {"images", "categories"} <= keys or {"categories", "annotations"} <= keys:
        return _COCO
    if {"joint_names", "annotations"} <= keys:
        return _LSP
    return None


def _first_keys(window: TextWindow) -> set[str]:
    """Keys of the object that begins here, values stepped over; of COCO's long lists the first entry says enough."""
    keys: set[str] = set()
    window.take("{")
    while len(keys) < _MOST_KEYS and window.peek() == '"':
        keys.add(window.take_value())
        window.take(":")
        if window.peek() == "[":
            for entry, _, _ in window.list_spans():
                if isinstance(entry, dict) and {"file_name", "image_id"} & set(entry):
                    return {"images", "annotations"}
                if {"schema_version", "pixel_origin"} & keys:
                    return keys
        else:
            window.take_value()
        if window.peek() != ",":
            break
        window.take(",")
    return keys


def _kind_of_entry(entry: Any) -> tuple[str, str] | None:
    keys = set(entry) if isinstance(entry, dict) else set()
    if "joint_self" in keys or {"joints", "joints_vis"} <= keys:
        return _MPII
    if {"file_name", "points"} <= keys:
        return _DRAWINGS
    if {"image_id", "keypoints"} <= keys:
        return _RESULTS
    if "data" in keys and {"annotations", "completions", "predictions"} & keys:
        return _LABEL_STUDIO
    if "annotation_id" in keys and {"image", "data"} & keys:
        return (
            "Label Studio's JSON-MIN, which does not say which points are one person's",
            "export the project as JSON",
        )
    return None
