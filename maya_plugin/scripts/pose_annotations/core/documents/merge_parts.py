"""Merges the parts of an export, with the standard library only, so that a farm needs nothing else.

The same parts give the same bytes, in whatever order, except for the time of writing. Parts of different scenes,
cameras or options are refused, and so are missing frames and frames that two parts describe differently. (The
trainer's ``merge`` also joins documents of different scenes; this one does not.)
"""

import json
import os
import re
from typing import Any, Dict, List, NamedTuple, Sequence, Tuple

from ..errors import DocumentError, UsageError, from_os_error, is_transient
from ..frames_and_images import frames
from ..frames_and_images.frames import Frame
from .document import DocumentWriter

# Equal in all parts of one export; the rest of the header is provenance, or follows from the frames.
_SAME_SOURCE = (
    "scene", "scene_sha256", "camera", "render_layer", "renderer", "fps", "image_width", "image_height",
    "pixel_aspect", "options_sha256", "of_frames",
)  # fmt: skip
_FIRST_OF_RECORDS = re.compile(r'"annotations"\s*:\s*\[\s*(\S)')
_SAME_HEADER = ("pixel_origin", "skeleton")
_OF_PARTS = ("of_frames", "frames", "frame_range", "images", "unverified_camera", "missing_frames")


class MergeSummary(NamedTuple):
    """What a merge wrote: the path, the number of records, missing frames, frames that several parts have."""

    path: str
    record_count: int
    missing: Tuple[Frame, ...]
    doubled: Tuple[Frame, ...]


class _Part(NamedTuple):
    path: str
    header: Dict[str, Any]
    records: List[Dict[str, Any]]
    frames: Tuple[Frame, ...]
    version: Tuple[int, int]  # of the schema: major, minor

    @property
    def source(self) -> Dict[str, Any]:
        return self.header.get("source", {})

    @property
    def image_folder(self) -> str:
        beside = os.path.join(os.path.dirname(os.path.abspath(self.path)), self.source.get("images", "."))
        return os.path.realpath(beside)


def merge_parts(paths: Sequence[str], output: str, allow_missing: bool = False) -> MergeSummary:
    """Write parts as one document; where that fails, an older document of that name does not change.

    Args:
        paths: of the parts.
        output: path of the document.
        allow_missing: merge also when frames are missing; the document then lists them.

    Raises:
        DocumentError: a part is unreadable, parts do not belong together, two parts describe a frame differently, or
            frames are missing.
        OutputError: the document cannot be written there.
        RetryError: the disk or the network failed, for the document or a part.
        UsageError: there are no parts.
    """
    if not paths:
        raise UsageError("there are no parts to merge; name the files that the parts wrote")
    parts = [_read(path) for path in sorted(set(paths))]
    for part in parts[1:]:
        _check_belongs(parts[0], part)
    records, doubled = _records_by_frame(parts)
    present = sorted({frame for part in parts for frame in part.frames})
    whole = _whole_list(parts[0], present)
    missing = tuple(frame for frame in whole if frame not in set(present))
    if missing and not allow_missing:
        raise DocumentError(
            "{} of {} frames are missing from the {} parts of {}: {}; export them, or merge with --allow-missing",
            len(missing),
            len(whole),
            len(parts),
            parts[0].source.get("scene"),
            frames.format_frames(missing),
        )
    header = _merged_header(parts, present, missing, output)
    position = {frame: i for i, frame in enumerate(whole)}
    with DocumentWriter(output) as writer:
        for frame in sorted(records):
            for record in records[frame]:
                if frame in position:
                    record = dict(record, annolist_index=position[frame] + 1)
                writer.add(record)
        writer.finish(header)
        writer.publish()
    return MergeSummary(os.path.abspath(output), writer.count, missing, doubled)


def has_records(path: str) -> bool:
    """Whether a document has a record, by its text alone; True too where that cannot be read, for the merge to say."""
    text = ""
    try:
        with open(path, "r", encoding="utf-8") as stream:
            for block in iter(lambda: stream.read(1 << 16), ""):
                text = text[-200:] + block
                found = _FIRST_OF_RECORDS.search(text)
                if found:
                    return found.group(1) != "]"
    except (OSError, ValueError):
        pass
    return True


def _read(path: str) -> _Part:
    try:
        with open(path, "r", encoding="utf-8") as stream:
            document = json.load(stream)
        records = document.pop("annotations")
        named = frames.parse_frames(document["source"]["frames"])
        own = {record["frame"] for record in records}
        major, minor = (int(number) for number in document["schema_version"].split("."))
    except OSError as error:
        if is_transient(error):
            raise from_os_error(error, "read the part {}", path, "export it again") from error
        raise DocumentError("cannot read the part {}: {}", path, error) from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise DocumentError(
            "{} is no whole part of an export ({}: {}); export that part again", path, type(error).__name__, error
        ) from error
    if not own <= set(named):
        raise DocumentError("{} holds frames that its header does not name; export that part again", path)
    return _Part(path, document, records, named, (major, minor))


def _check_belongs(first: _Part, part: _Part) -> None:
    # Minor versions may mix: a record says itself which rule its boxes follow.
    pairs: List[Tuple[str, Any, Any]] = [("the major version of schema_version", first.version[0], part.version[0])]
    pairs += [(key, first.header.get(key), part.header.get(key)) for key in _SAME_HEADER]
    pairs += [("source." + key, first.source.get(key), part.source.get(key)) for key in _SAME_SOURCE]
    pairs.append(("the folder of the images", first.image_folder, part.image_folder))
    for key, one, other in pairs:
        if one != other:
            raise DocumentError(
                "{} does not belong to the same export as {}: {} is {} here and {} there; merge only parts of one "
                "scene, camera and set of options",
                part.path,
                first.path,
                key,
                _short(other),
                _short(one),
            )


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else text[:57] + "..."


def _records_by_frame(parts: Sequence[_Part]) -> Tuple[Dict[Frame, List[Dict[str, Any]]], Tuple[Frame, ...]]:
    """The records of each frame, and the frames that several parts have, with equal records."""
    records: Dict[Frame, List[Dict[str, Any]]] = {}
    origin: Dict[Frame, str] = {}
    doubled: List[Frame] = []
    for part in parts:
        own: Dict[Frame, List[Dict[str, Any]]] = {frame: [] for frame in part.frames}
        for record in part.records:
            own[record["frame"]].append(record)
        for frame, of_frame in own.items():
            if frame not in origin:
                records[frame], origin[frame] = of_frame, part.path
                continue
            doubled.append(frame)
            if records[frame] != of_frame:
                raise DocumentError(
                    "frame {:g} differs between {} and {}; delete the part that is out of date",
                    frame,
                    origin[frame],
                    part.path,
                )
    return records, tuple(sorted(set(doubled)))


def _whole_list(part: _Part, present: Sequence[Frame]) -> Sequence[Frame]:
    text = part.source.get("of_frames")
    if text is None:
        return present
    try:
        return list(frames.parse_frames(text))
    except UsageError as error:
        raise DocumentError("{}: source.of_frames: {}; export that part again", part.path, error) from error


def _merged_header(
    parts: Sequence[_Part], present: Sequence[Frame], missing: Sequence[Frame], output: str
) -> Dict[str, Any]:
    newest = max(parts, key=lambda part: str(part.header.get("generator", {}).get("created")))
    source: Dict[str, Any] = {}
    for key, value in newest.source.items():
        if key == "frames":  # in the order in which a whole export has them
            source["frame_range"] = [present[0], present[-1]]
            source["frames"] = frames.format_frames(present)
        elif key == "images":
            source["images"] = _relative(parts[0].image_folder, output)
        elif key not in _OF_PARTS:
            source[key] = value
    unverified = sorted({text for part in parts for text in part.source.get("unverified_camera", ())})
    if unverified:
        source["unverified_camera"] = unverified
    if missing:
        source["missing_frames"] = frames.format_frames(missing)
    version = "{}.{}".format(*max(part.version for part in parts))
    return dict(newest.header, source=source, schema_version=version)


def _relative(folder: str, output: str) -> str:
    try:
        relative = os.path.relpath(folder, os.path.dirname(os.path.realpath(output)))
    except ValueError:  # another drive of Windows
        relative = folder
    return relative.replace("\\", "/")
