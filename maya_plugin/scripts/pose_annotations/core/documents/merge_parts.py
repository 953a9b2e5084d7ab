"""The parts of an export put together again, with the standard library only, so that a farm needs nothing else.

In any order, as often as you like: the same parts give the same bytes but for the time of writing. Parts of different
scenes, cameras or options are refused; frames that are missing, or that two parts describe differently, are named.
(The trainer's ``merge`` joins documents of different scenes as well; this one does not.)
"""

import json
import os
from typing import NamedTuple, Tuple

from ..errors import DocumentError, UsageError, from_os_error, is_passing
from ..frames_and_images import frames
from .document import DocumentWriter

# What parts of one export have in common; the rest of the header is provenance, or follows from the frames.
_SAME_SOURCE = (
    "scene", "scene_sha256", "camera", "render_layer", "renderer", "fps", "image_width", "image_height",
    "pixel_aspect", "options_sha256", "of_frames",
)  # fmt: skip
_SAME_HEADER = ("pixel_origin", "skeleton")
_OF_PARTS = ("of_frames", "frames", "frame_range", "images", "unverified_camera", "missing_frames")


class MergeSummary(NamedTuple):
    """What a merge wrote: the path, the number of records, frames that are missing, frames that came more than once."""

    path: str
    count: int
    missing: Tuple
    doubled: Tuple


class _Part(NamedTuple):
    path: str
    header: dict
    records: list
    frames: Tuple
    version: Tuple  # of the schema: major, minor

    @property
    def source(self):
        return self.header.get("source", {})

    @property
    def image_folder(self):
        beside = os.path.join(os.path.dirname(os.path.abspath(self.path)), self.source.get("images", "."))
        return os.path.realpath(beside)


def merge_parts(paths, output, allow_missing=False):
    """Write the parts at ``paths`` as one document at ``output``; returns a MergeSummary.

    Raises DocumentError naming the file when a part is unreadable, parts do not belong together, two parts describe a
    frame differently, or frames are missing (unless ``allow_missing``; the document then lists them). OutputError or
    RetryError when the document cannot be written, RetryError also when a part cannot be read because its disk or
    share is lost; a document of that name is then as it was. UsageError for no parts.
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


def _read(path):
    try:
        with open(path, "r", encoding="utf-8") as stream:
            document = json.load(stream)
        records = document.pop("annotations")
        named = frames.parse_frames(document["source"]["frames"])
        own = {record["frame"] for record in records}
        major, minor = (int(number) for number in document["schema_version"].split("."))
    except OSError as error:
        if is_passing(error):
            raise from_os_error(error, "read the part {}", path, "export it again") from error
        raise DocumentError("cannot read the part {}: {}", path, error) from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise DocumentError(
            "{} is no whole part of an export ({}: {}); export that part again", path, type(error).__name__, error
        ) from error
    if not own <= set(named):
        raise DocumentError("{} holds frames that its header does not name; export that part again", path)
    return _Part(path, document, records, named, (major, minor))


def _check_belongs(first, part):
    # Minor versions may mix: a record says itself which rule its boxes follow.
    pairs = [("the major version of schema_version", first.version[0], part.version[0])]
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


def _short(value):
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else text[:57] + "..."


def _records_by_frame(parts):
    """{frame: its records} and the frames that came more than once, all times alike."""
    records, origin, doubled = {}, {}, []
    for part in parts:
        own = {frame: [] for frame in part.frames}
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


def _whole_list(part, present):
    text = part.source.get("of_frames")
    if text is None:
        return present
    try:
        return list(frames.parse_frames(text))
    except UsageError as error:
        raise DocumentError("{}: source.of_frames: {}; export that part again", part.path, error) from error


def _merged_header(parts, present, missing, output):
    newest = max(parts, key=lambda part: str(part.header.get("generator", {}).get("created")))
    source = {}
    for key, value in newest.source.items():
        if key == "frames":  # in the order in which a whole export has them
            source["frame_range"] = [present[0], present[-1]]
            source["frames"] = frames.format_frames(present)
        elif key == "images":
            source["images"] = _relative(parts[0].image_folder, output)
        elif key not in _OF_PARTS:
            source[key] = value
    doubts = sorted({text for part in parts for text in part.source.get("unverified_camera", ())})
    if doubts:
        source["unverified_camera"] = doubts
    if missing:
        source["missing_frames"] = frames.format_frames(missing)
    version = "{}.{}".format(*max(part.version for part in parts))
    return dict(newest.header, source=source, schema_version=version)


def _relative(folder, output):
    try:
        relative = os.path.relpath(folder, os.path.dirname(os.path.realpath(output)))
    except ValueError:  # another drive of Windows
        relative = folder
    return relative.replace("\\", "/")
