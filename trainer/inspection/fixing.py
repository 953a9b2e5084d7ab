"""A cleaned copy of a document, and a list of everything that was changed: what ``trainer validate --fix`` does.

Only what can be repaired in exactly one way is repaired, by the rule that ``joint_state`` and the picture on disk are
right; other faulty records are left out. Swapped sides, odd limbs and joints that are never there stay: a person has to
judge them. The original is never changed.
"""

from __future__ import annotations

import copy
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from trainer.annotations.boxes import remake_boxes
from trainer.annotations.document import Document
from trainer.annotations.keypoint_sets import MPII16
from trainer.annotations.records import Record
from trainer.annotations.stream import DocumentReader, DocumentWriter
from trainer.errors import DocumentError
from trainer.inspection.picture_checks import PictureHeaders, is_folder
from trainer.inspection.record_checks import EDGE_TOLERANCE_PX, pose_hash

_OTHERS = ("joint_others", "objpos_other", "scale_provided_other")


@dataclass(frozen=True)
class Change:
    """One change: in which record of the original, where in it, what and why."""

    record: int
    where: str
    done: str


def write_fixed(
    path: str | os.PathLike[str],
    output: str | os.PathLike[str],
    images: str | os.PathLike[str] | None = None,
    pictures: bool = True,
) -> tuple[int, list[Change]]:
    """Write a cleaned copy and, beside it as ``OUTPUT.changes.json``, the list of changes.

    Records that break the schema, repeat a person in a picture or have no joint in it, or whose picture is missing,
    unreadable or of another size, are left out. Where the image folder is absent, pictures are not looked at.

    Returns:
        How many records the copy has, and the changes.

    Raises:
        DocumentError: the file is no JSON, its header breaks the schema, or ``output`` is the document itself.
    """
    path, output = Path(path), Path(output)
    if output.resolve() == path.resolve():
        raise DocumentError(f"{output}: would overwrite the document; give the copy another name")
    changes_path = output.with_name(output.name.removesuffix(".json").removesuffix(".pose") + ".changes.json")
    changes: list[Change] = []
    with DocumentReader(path) as reader:
        reader.check_header()
        document = Document(reader.header, path=path, images=None if images is None else Path(images))
        looks = PictureHeaders(document) if pictures and is_folder(document.image_folder) else None
        header = dict(reader.header)
        header["source"] = {**header["source"], "images": _images_from(document, output)}
        with DocumentWriter(output, header) as writer:
            for record in _mended(reader, looks, changes):
                writer.write(record)
    listed = [{"record": one.record, "where": one.where, "done": one.done} for one in changes]
    changes_path.write_text(json.dumps(listed, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return writer.count, changes


def _images_from(document: Document, output: Path) -> str:
    """The image folder as the copy has to name it."""
    try:
        relative = os.path.relpath(document.image_folder.resolve(), output.parent.resolve())
    except ValueError:  # another drive of Windows
        return str(document.image_folder.resolve())
    return relative.replace(os.sep, "/")


def _mended(reader: DocumentReader, looks: PictureHeaders | None, changes: list[Change]) -> Iterator[Record]:
    seen: set[int] = set()
    for number, (sound, breaches) in enumerate(reader.breaches()):
        if sound is None:
            changes.append(Change(number, breaches[0].message, "left out: breaks the schema"))
            continue
        record = copy.deepcopy(sound)
        # 64 bits of it: chance makes two of a million people the same once in 10^7 runs.
        person = hash((record["img_paths"], record.get("character"), record["people_index"]))
        pose = pose_hash(record, number)
        if person in seen or pose in seen:
            changes.append(Change(number, record["img_paths"], "left out: the same person stands in it before"))
            continue
        seen.update((person, pose))
        if looks is not None:
            reason = _mend_picture(record, number, looks, changes)
            if reason:
                changes.append(Change(number, record["img_paths"], f"left out: {reason}"))
                continue
        _mend_joints(record, number, changes)
        _mend_others(record, number, changes)
        if not any(state in ("visible", "occluded") for state in record["joint_state"]):
            changes.append(Change(number, record["img_paths"], "left out: no joint lies in the picture"))
            continue
        yield record


def _mend_picture(record: Record, number: int, looks: PictureHeaders, changes: list[Change]) -> str | None:
    """Take the picture's size where the record has none; the reason to leave the record out, if there is one."""
    size = looks.look(record["img_paths"], number)
    if not isinstance(size, tuple):
        return size.message
    recorded = (record["img_width"], record["img_height"])
    if 0 in recorded:
        record["img_width"], record["img_height"] = size
        changes.append(
            Change(number, "img_width, img_height", f"{recorded[0]} x {recorded[1]} became {size[0]} x {size[1]}")
        )
        before = record.get("bbox")
        if "bbox" in remake_boxes(record) and record["bbox"] != before:
            changes.append(Change(number, "bbox", f"{before} became {record['bbox']}, as the picture cuts it"))
    elif recorded != size:
        return f"the picture is {size[0]} x {size[1]} and the record says {recorded[0]} x {recorded[1]}"
    return None


def _mend_joints(record: Record, number: int, changes: list[Change]) -> None:
    size = (record["img_width"], record["img_height"])
    for joint, name in enumerate(MPII16.joints):
        row, state = record["joint_self"][joint], record["joint_state"][joint]
        now = state
        if state in ("visible", "occluded", "outside") and 0 not in size:
            x, y = row[:2]
            edge = EDGE_TOLERANCE_PX
            if not (-edge <= x <= size[0] + edge and -edge <= y <= size[1] + edge):
                now = "outside"
            elif state == "outside" and edge < x < size[0] - edge and edge < y < size[1] - edge:
                now = "occluded"
        rows = [0, 0, 0] if now == "missing" else [row[0], row[1], int(now == "visible")]
        if now != state:
            record["joint_state"][joint] = now
            why = (
                "it lies off the image" if now == "outside" else "it lies in the image; whether it is seen is not known"
            )
            changes.append(Change(number, f"joint_state[{joint}] ({name})", f"{state} became {now}: {why}"))
        if rows != row:
            record["joint_self"][joint] = rows
            changes.append(Change(number, f"joint_self[{joint}] ({name})", f"{row} became {rows}, as its state says"))


def _mend_others(record: Record, number: int, changes: list[Change]) -> None:
    count = min(len(record[key]) for key in _OTHERS)
    if count == record["numOtherPeople"] and all(len(record[key]) == count for key in _OTHERS):
        return
    changes.append(Change(number, "numOtherPeople", f"{record['numOtherPeople']} became {count}, as the lists have it"))
    record["numOtherPeople"] = count
    for key in _OTHERS:
        record[key] = record[key][:count]
