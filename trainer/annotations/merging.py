"""Many documents into one, in any order of the arguments: chunks of a farm, shots of a film, drawn and rendered sets.

Two passes, record by record: the first checks everything and finds doubles, the second writes. Documents of one scene
must agree; documents of different scenes only need the same major version, and each record then keeps the name of its
scene under ``scene``.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from array import array
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from trainer.annotations.document import new_document
from trainer.annotations.frame_lists import format_frames, missing_frames, parse_frames
from trainer.annotations.stream import DocumentReader, DocumentWriter
from trainer.counts import counted
from trainer.errors import DocumentError

# What two documents of one scene, camera and layer must have in common to be chunks of one export.
_SHARED_OPTIONS = ("scene_sha256", "fps", "image_width", "image_height", "pixel_aspect", "renderer")
_CHUNK_NAME = re.compile(r"\.([0-9]+)-of-([0-9]+)\.pose\.json(?:\.gz)?\Z")

_Shot = tuple[Any, Any, Any]


@dataclass
class MergeResult:
    """The number of records written, and notes for the user."""

    count: int
    notes: list[str] = field(default_factory=list)


@dataclass
class _Part:
    """One input document after the first pass."""

    path: Path
    header: dict[str, Any]
    folder: str
    frames: set[float]
    identities: np.ndarray
    contents: np.ndarray
    record_frames: np.ndarray
    digest: str

    @property
    def source(self) -> dict[str, Any]:
        return self.header.get("source", {})

    @property
    def shot(self) -> _Shot:
        return tuple(self.source.get(key) for key in ("scene", "camera", "render_layer"))  # type: ignore[return-value]


def merge_documents(
    paths: Sequence[str | os.PathLike[str]],
    output: str | os.PathLike[str],
    several_cameras: bool = False,
    allow_missing: bool = False,
    images: str | os.PathLike[str] | None = None,
    advance: Callable[[], object] = lambda: None,
) -> MergeResult:
    """Merge documents into one at ``output``.

    Records that stand in two inputs letter for letter are taken once; image paths are rewritten to one folder that
    holds the pictures of all.

    Args:
        paths: the documents, in any order.
        output: the document to write.
        several_cameras: whether documents of one scene may come from different cameras.
        allow_missing: whether chunks may be absent (``I-of-N`` in the names).
        images: the folder of the pictures of all inputs, instead of those they name.
        advance: called twice for each record, once as it is checked and once as it is written.

    Raises:
        DocumentError: an input is unreadable, a scene's documents disagree, a chunk is absent, or one person has two
            different records in one frame.
    """
    parts = sorted((_first_pass(Path(path), images, advance) for path in paths), key=_order)
    if not parts:
        raise DocumentError("nothing to merge: give at least one document")
    notes: list[str] = []
    _check_cameras(parts, several_cameras)
    for shot, members in _by_shot(parts).items():
        _check_options(shot, members)
        _check_chunks(shot, members, allow_missing, notes)
        lost = missing_frames(frame for part in members for frame in part.frames)
        if lost:
            notes.append(f"{_name_shot(shot)}: frames missing between the first and the last: {format_frames(lost)}")
    skipped = _find_doubles(parts)
    if any("merged" in part.source and part.source.get("scene") is None for part in parts):
        skipped |= _find_doubles([_as_in_sets(part) for part in parts])
    if skipped:
        notes.append(_note_of(skipped, parts))
    base = _common_folder(parts)
    output = Path(output)
    header = _merged_header(parts, base, output)
    one_scene = len({part.source.get("scene") for part in parts}) == 1
    with DocumentWriter(output, header) as writer:
        for index, part in enumerate(parts):
            prefix = os.path.relpath(part.folder, base).replace(os.sep, "/")
            with DocumentReader(part.path) as reader:
                for number, record in enumerate(reader.unchecked()):
                    if (index, number) in skipped:
                        continue
                    if prefix != ".":
                        record["img_paths"] = f"{prefix}/{record['img_paths']}"
                    if not one_scene and part.source.get("scene") is not None:
                        record.setdefault("scene", part.source["scene"])
                    writer.write(record)
                    advance()
    return MergeResult(writer.count, notes)


def _first_pass(path: Path, images: str | os.PathLike[str] | None, advance: Callable[[], object]) -> _Part:
    identities, contents, frames = array("Q"), array("Q"), array("d")
    with DocumentReader(path) as reader:
        reader.check_header()
        source = reader.header.get("source", {})
        folder = str(Path(images if images is not None else path.parent / source.get("images", ".")).resolve())
        for record in reader:
            identities.append(_hash(_identity(record, source, folder)))
            contents.append(_hash(record))
            frame = record.get("frame")
            frames.append(np.nan if frame is None else float(frame))
            advance()
    record_frames = np.array(frames)
    own = set(np.unique(record_frames[~np.isnan(record_frames)]).tolist())
    # The header also counts frames in which nobody was in the picture.
    listed = source.get("frames")
    if isinstance(listed, str):
        try:
            own |= set(parse_frames(listed))
        except ValueError as error:
            raise DocumentError(f"{path}: at source.frames: {error}; remove or mend the key") from error
    digest = hashlib.sha256(np.asarray(contents, dtype=np.uint64).tobytes()).hexdigest()
    return _Part(
        path, reader.header, folder, own,
        np.asarray(identities, dtype=np.uint64), np.asarray(contents, dtype=np.uint64), record_frames, digest,
    )  # fmt: skip


def _identity(record: Mapping[str, Any], source: Mapping[str, Any], folder: str) -> list[Any]:
    """A key that is equal for two records of the same person in the same picture."""
    scene = record.get("scene", source.get("scene"))
    camera = source.get("camera") or (record.get("camera") or {}).get("name")
    frame, character = record.get("frame"), record.get("character")
    if scene is not None and frame is not None and character is not None:
        layer = source.get("render_layer")
        return ["frame", scene, camera, layer, float(frame), character, record["people_index"]]
    return ["picture", folder, scene, record["img_paths"], character, record["people_index"]]


def _hash(value: Any) -> int:
    text = json.dumps(value, sort_keys=True, ensure_ascii=True)
    return int.from_bytes(hashlib.blake2b(text.encode("ascii"), digest_size=8).digest(), "big")


def _order(part: _Part) -> tuple[Any, ...]:
    """By content alone, so that the order of the arguments does not matter."""
    first = min(part.frames) if part.frames else float("-inf")
    return (*(str(key or "") for key in part.shot), first, part.digest)


def _by_shot(parts: list[_Part]) -> dict[_Shot, list[_Part]]:
    shots: dict[_Shot, list[_Part]] = defaultdict(list)
    for part in parts:
        if part.source.get("scene") is not None:
            shots[part.shot].append(part)
    return shots


def _name_shot(shot: _Shot) -> str:
    scene, camera, layer = shot
    return " ".join([str(scene), *([f"camera {camera}"] if camera else []), *([f"layer {layer}"] if layer else [])])


def _check_cameras(parts: list[_Part], several_cameras: bool) -> None:
    by_scene: dict[str, dict[Any, Path]] = defaultdict(dict)
    for part in parts:
        if part.source.get("scene") is not None:
            by_scene[part.source["scene"]].setdefault(part.source.get("camera"), part.path)
    for scene, cameras in by_scene.items():
        if len(cameras) > 1 and not several_cameras:
            listed = " and ".join(f"{camera} ({path})" for camera, path in sorted(cameras.items(), key=str))
            raise DocumentError(
                f"{scene}: exported from different cameras: {listed}; --cameras merges them all the same"
            )


def _check_options(shot: _Shot, members: list[_Part]) -> None:
    first = members[0]
    for other in members[1:]:
        for key in _SHARED_OPTIONS:
            mine, theirs = first.source.get(key), other.source.get(key)
            if mine != theirs and mine is not None and theirs is not None:
                hint = "the scene changed between the exports" if key == "scene_sha256" else "the options differ"
                raise DocumentError(
                    f"{_name_shot(shot)}: {key} is {mine} in {first.path} and {theirs} in {other.path}: {hint}; "
                    "export the whole shot again"
                )


def _check_chunks(shot: _Shot, members: list[_Part], allow_missing: bool, notes: list[str]) -> None:
    counts: dict[int, set[int]] = defaultdict(set)
    for part in members:
        match = _CHUNK_NAME.search(part.path.name)
        if match:
            counts[int(match[2])].add(int(match[1]))
    if len(counts) > 1:
        pieces = " and ".join(str(count) for count in sorted(counts))
        raise DocumentError(
            f"{_name_shot(shot)}: chunks of different exports, cut into {pieces}; merge one export's only"
        )
    for count, present in counts.items():
        absent = sorted(set(range(1, min(count, 1_000_000) + 1)) - present)
        if absent:
            message = f"{_name_shot(shot)}: {len(absent)} of {count} chunks missing: {format_frames(absent)}"
            if not allow_missing:
                raise DocumentError(f"{message}; export them, or pass --allow-missing")
            notes.append(message)


def _find_doubles(parts: list[_Part]) -> set[tuple[int, int]]:
    """Records to leave out because another input has them letter for letter; DocumentError where the letters differ."""
    identities = np.concatenate([part.identities for part in parts])
    contents = np.concatenate([part.contents for part in parts])
    owner = np.repeat(np.arange(len(parts)), [len(part.identities) for part in parts])
    place = np.concatenate([np.arange(len(part.identities)) for part in parts])
    order = np.argsort(identities, kind="stable")
    same = identities[order][1:] == identities[order][:-1]
    skipped: set[tuple[int, int]] = set()
    clashes: list[tuple[int, int]] = []
    for position in np.flatnonzero(same):
        earlier, later = order[position], order[position + 1]
        if contents[earlier] == contents[later] and owner[earlier] != owner[later]:
            skipped.add((int(owner[later]), int(place[later])))
        else:
            clashes.append((int(earlier), int(later)))
    if clashes:
        frames = sorted({float(parts[owner[b]].record_frames[place[b]]) for _, b in clashes} - {float("nan")})
        frames = [frame for frame in frames if frame == frame]
        one, other = clashes[0]
        where = (
            f"record {place[one]} of {parts[owner[one]].path} and record {place[other]} of {parts[owner[other]].path}"
        )
        of_frames = f"frame{'s' * (len(frames) > 1)} {format_frames(frames)}: " if frames else ""
        raise DocumentError(
            f"{of_frames}{counted(len(clashes), 'person has', 'people have')} two records that differ, first {where}; "
            "leave one of the documents out"
        )
    return skipped


def _as_in_sets(part: _Part) -> _Part:
    """The same with keys that do not depend on what merging writes into records: their scene and their folder."""
    identities, contents = array("Q"), array("Q")
    with DocumentReader(part.path) as reader:
        for record in reader.unchecked():
            picture = os.path.normpath(f"{part.folder}/{record['img_paths']}")
            scene = record.get("scene", part.source.get("scene"))
            person = [record.get(key) for key in ("frame", "character", "people_index")]
            identities.append(_hash([picture, scene, *person]))
            contents.append(_hash({**record, "img_paths": picture, "scene": scene}))
    return replace(
        part, identities=np.asarray(identities, dtype=np.uint64), contents=np.asarray(contents, dtype=np.uint64)
    )


def _note_of(skipped: set[tuple[int, int]], parts: list[_Part]) -> str:
    frames = [float(parts[part].record_frames[number]) for part, number in skipped]
    known = [frame for frame in frames if frame == frame]
    listed = f": frame{'s' * (len(set(known)) > 1)} {format_frames(known)}" if known else ""
    return f"{counted(len(skipped), 'record')} stood in two documents, taken once{listed}"


def _common_folder(parts: list[_Part]) -> str:
    try:
        return os.path.commonpath([part.folder for part in parts])
    except ValueError as error:
        raise DocumentError(f"the documents' pictures lie on different drives: {error}; copy them to one") from error


def _merged_header(parts: list[_Part], base: str, output: Path) -> dict[str, Any]:
    try:
        images = os.path.relpath(base, output.parent.resolve()).replace(os.sep, "/")
    except ValueError:  # another drive of Windows
        images = base
    shots = {part.shot for part in parts}
    frames = sorted({frame for part in parts for frame in part.frames})
    if len(shots) == 1:
        source = {**parts[0].source, "images": images}
        if frames:
            source["frame_range"] = [frames[0], frames[-1]]
            source["frames"] = format_frames(frames, limit=len(frames))
    else:
        source = {"scene": None, "images": images}
        for key in ("image_width", "image_height", "pixel_aspect", "fps"):
            values = {part.source.get(key) for part in parts}
            if len(values) == 1:
                source[key] = values.pop()
    source["merged"] = [
        {
            **{key: part.source[key] for key in ("scene", "camera", "render_layer", "dataset") if part.source.get(key)},
            "document": part.path.name,
            "generator": part.header["generator"].get("name"),
            "records": len(part.identities),
        }
        for part in parts
    ]
    header = new_document("trainer merge", source, []).header
    # What the inputs agree on beyond the keys that everybody knows is kept.
    extra = {key: value for key, value in parts[0].header.items() if key not in header}
    header.update({k: v for k, v in extra.items() if all(part.header.get(k) == v for part in parts)})
    return header
