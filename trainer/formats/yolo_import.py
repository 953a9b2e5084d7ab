"""YOLO-pose folders in: ``data.yaml`` with ``kpt_shape`` and ``flip_idx``, ``labels/*.txt``, and the pictures.

Read as Ultralytics does (its documentation, "Pose Estimation Datasets"): a label file lies where its picture does, with
``labels`` for the last ``images`` of the path; a line is class, box centre and size, then x, y and mostly v for each
point, all lengths as shares of the picture's width and height, counted from its corner as the document does. So every
picture has to be there for its size. Without v a point at (0, 0) is not labelled.

CVAT (its documentation, "Ultralytics YOLO") may have a track's number at the end of a line, and its exporter,
Datumaro's ``yolo_format/converter.py``, writes the points' extremes as the box: it is made anew from the joints.

The points have no names in this format but those that newer files carry under ``kpt_names``.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from trainer.annotations.hash_numbers import HashNumbers
from trainer.annotations.keypoint_sets import MPII16
from trainer.annotations.pictures import read_picture_size
from trainer.annotations.records import SPLITS
from trainer.annotations.schema import image_path_pattern
from trainer.counts import counted
from trainer.errors import DocumentError, ImageError
from trainer.formats.imported import (
    Conversion,
    Given,
    LeftOut,
    ends_at_points,
    make_record,
    notes_of_flags,
    split_named,
    state_in_image,
    with_others,
)
from trainer.formats.keypoint_names import ORDERS, NameMap, PointNames, place_joints

_PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".bmp", ".tif", ".tiff", ".gif", ".avif", ".heic", ".mpo", ".dng")
_LARGEST_YAML_BYTES = 1 << 20


def convert_yolo(
    path: str | os.PathLike[str],
    images: str = ".",
    names: PointNames | None = None,
    pictures: str | os.PathLike[str] | None = None,
) -> Conversion:
    """Convert a YOLO-pose folder.

    Args:
        path: the folder, or its data.yaml.
        images: what to write as ``source.images``; pictures are named from the folder of data.yaml, or `pictures`.
        names: what the points are called, where ``kpt_names`` does not say so.
        pictures: the folder that holds ``images``, where the pictures do not lie beside the labels.

    Raises, at once or when the records are taken:
        DocumentError: no such folder, no data.yaml that makes sense, or points whose names nobody gives.
    """
    path = Path(path)
    notes: list[str] = []
    source = {"scene": None, "images": images, "imported_from": path.name}
    folder = _Folder(_yaml_of(path), names or PointNames(), None if pictures is None else Path(pictures), notes)
    return Conversion("trainer import yolo", source, folder.records(), notes, str(path))


def yolo_root(path: str | os.PathLike[str]) -> Path:
    """The folder that the pictures' names start from."""
    return _yaml_of(Path(path)).parent


def _yaml_of(path: Path) -> Path:
    if not path.is_dir():
        if not path.is_file():
            raise DocumentError(f"{path}: no such file or folder; check the path")
        return path
    found = [path / "data.yaml"] if (path / "data.yaml").is_file() else sorted(path.glob("*.y*ml"))
    if len(found) != 1:
        has = f"has {', '.join(one.name for one in found)}" if found else "has no data.yaml"
        raise DocumentError(f"{path}: {has}; give the YAML file that names the pictures (train, val) and kpt_shape")
    return found[0]


class _LineRefused(Exception):
    """A line of a label file that is left out; its text is the reason."""


class _Folder:
    """What data.yaml says, and the people of its label files."""

    def __init__(self, path: Path, names: PointNames, pictures: Path | None, notes: list[str]) -> None:
        self._path, self._notes = path, notes
        self._about = {split_named(key): value for key, value in _read_yaml(path).items()}
        self._root, self._pictures = path.parent, pictures or path.parent
        shape = self._about.get("kpt_shape")
        if not isinstance(shape, list) or [type(one) for one in shape] != [int, int] or shape[1] not in (2, 3):
            raise DocumentError(f"{path}: at kpt_shape: {shape!r} should be [points, 2 or 3]: is it for pose?")
        self._points, self._columns = shape
        self._sets = self._map_names(names)
        self._left_out, self._lost = LeftOut("person", "people"), LeftOut("picture")
        self._counts: Counter[tuple[str, str]] = Counter()
        self._seen, self._again = HashNumbers(), Counter[str]()
        self._flags: Counter[float] = Counter()

    def _map_names(self, names: PointNames) -> dict[int | None, tuple[list[str], NameMap]]:
        """Class -> the points' names and the joints among them; None stands for every other class."""
        given = self._about.get("kpt_names")
        if isinstance(given, list):
            given = {None: given}
        if names.in_order is not None or not isinstance(given, dict):
            given = {None: [str(number) for number in range(1, self._points + 1)]}
        sets: dict[int | None, tuple[list[str], NameMap]] = {}
        for number, listed in given.items():
            where = f"{self._path}: at kpt_names"
            if not isinstance(listed, list) or len(listed) != self._points:
                raise DocumentError(f"{where}: should have the {self._points} names that kpt_shape says")
            own = names.names_of([str(one) for one in listed], where)
            sets[number] = own, names.map(own)
        unused = names.unused(name for own, _ in sets.values() for name in own)
        if unused:
            self._notes.append(f"--names has names that the file has not: {', '.join(unused)}")
        if not any(mapped.table for _, mapped in sets.values()):
            raise DocumentError(
                f"{self._path}: nothing says what the {self._points} points are; --order {'|'.join(ORDERS)} takes them "
                "in that order (coco17 for Ultralytics' own), --names FILE names them"
            )
        for own, mapped in sets.values():
            self._check_sides(own, mapped)
        return sets

    def _check_sides(self, names: list[str], mapped: NameMap) -> None:
        """Notes of names without a place, and of a ``flip_idx`` that swaps other points than left and right."""
        if mapped.unmapped:
            self._notes.append(f"no place among the 16 joints: {', '.join(mapped.unmapped)}")
        absent = [j for j in MPII16.joints if j not in mapped.table and j not in ("pelvis", "thorax")]
        if absent:
            self._notes.append(f"the set has no {', '.join(absent)}: missing in every record")
        flip = self._about.get("flip_idx")
        if not isinstance(flip, list) or len(flip) != self._points:
            return
        for joint, index in mapped.table.items():
            other = MPII16.joints[MPII16.flip_permutation[MPII16.index(joint)]]
            if other in mapped.table and flip[index] != mapped.table[other]:
                self._notes.append(
                    f"flip_idx takes {names[index]} (point {index}) to point {flip[index]} and not to "
                    f"{names[mapped.table[other]]}: the names are in another order, or flip_idx is wrong"
                )
                return

    def records(self) -> Iterator[dict[str, Any]]:
        """The people of every picture that has a label file."""
        number = 0
        for split in self._splits():
            for picture in self._pictures_of(split):
                if self._seen.count(os.path.normpath(picture)) > 1:
                    self._again[split] += 1
                    continue
                people = self._people_of(picture, split, number)
                number += 1
                yield from with_others(people)
        how = {"person": " (0, 1 or 2): the points are taken as visible", "box": ": made from the joints"}
        for words, count in self._counts.items():
            self._notes.append(counted(count, *words) + how[words[0].split()[0]])
        for split, count in self._again.items():
            self._notes.append(f"{split}: {counted(count, 'picture')} named before, taken once")
        self._notes += notes_of_flags(self._flags) + self._lost.notes() + self._left_out.notes()

    def _splits(self) -> list[str]:
        """The splits with pictures of their own; Ultralytics wants train and val, so they may name one folder."""
        splits = [split for split in SPLITS if self._about.get(split)]
        for split in list(splits):
            same = [one for one in splits if self._about[one] == self._about[split]]
            if len(same) > 1:
                name = str(self._about[split]).rstrip("/").rpartition("/")[2]
                kept = name if name in same else same[0]
                splits = [one for one in splits if one == kept or one not in same]
                self._notes.append(f"{' and '.join(same)} are the same pictures: taken once, as {kept}")
        return splits

    def _pictures_of(self, split: str) -> Iterator[Path]:
        entries = self._about.get(split)
        for entry in entries if isinstance(entries, list) else [entries]:
            if not isinstance(entry, str):
                continue
            place = self._resolve(entry)
            if place is None:
                self._notes.append(f"{split}: {entry} is not there")
            elif place.is_dir():
                for folder, inside, files in os.walk(place):
                    inside.sort()
                    yield from (Path(folder, file) for file in sorted(files) if file.lower().endswith(_PICTURES))
            else:
                for line in place.read_text(encoding="utf-8-sig", errors="replace").splitlines():
                    name = line.strip().replace("\\", "/")
                    if name:
                        yield place.parent / name if name.startswith("./") else self._root / name

    def _resolve(self, entry: str) -> Path | None:
        """Where ``train``, ``val`` or ``test`` points to, also in a folder that was moved or points too high."""
        base, entry = self._about.get("path"), entry.replace("\\", "/")
        bases = [self._root, *([self._root / base] if isinstance(base, str) else []), self._pictures]
        # Roboflow writes ../train/images beside a folder train/.
        entries = [entry, entry.removeprefix("../")]
        return next((folder / one for one in entries for folder in reversed(bases) if (folder / one).exists()), None)

    def _label_of(self, picture: Path) -> Path:
        """The label file of a picture: ``labels`` for the last ``images`` of its path, or beside it without one."""
        if self._pictures != self._root and picture.is_relative_to(self._pictures):
            picture = self._root / picture.relative_to(self._pictures)
        parts = list(picture.parts)
        for at in range(len(parts) - 2, -1, -1):
            if parts[at] == "images":
                parts[at] = "labels"
                break
        return Path(*parts).with_suffix(".txt")

    def _people_of(self, picture: Path, split: str, number: int) -> list[dict[str, Any]]:
        labels = self._label_of(picture)
        if not labels.is_file():
            return []
        # Not resolved: our own folders hold links to pictures that lie elsewhere.
        image = Path(os.path.relpath(picture, self._pictures)).as_posix()
        if not image_path_pattern().search(image):
            self._lost.add(f"outside {self._pictures}, or with a name that no document may hold", image)
            return []
        try:
            size = read_picture_size(picture)
        except ImageError as error:
            self._lost.add("shares need the picture's size, and it cannot be read", str(error))
            return []
        people: list[dict[str, Any]] = []
        text = labels.read_text(encoding="utf-8-sig", errors="replace")
        for row, line in enumerate(text.splitlines(), 1):
            if line.strip():
                try:
                    people.append(self._person(line, image, size, split, len(people), number))
                except _LineRefused as refused:
                    self._left_out.add(str(refused), f"{labels}:{row}")
        return people

    def _person(
        self, line: str, image: str, size: tuple[int, int], split: str, before: int, number: int
    ) -> dict[str, Any]:
        wanted = 5 + self._points * self._columns
        try:
            values = [float(word) for word in line.split()]
        except ValueError:
            raise _LineRefused("a line should be numbers") from None
        track = int(values.pop()) if len(values) == wanted + 1 and values[-1].is_integer() else None
        if len(values) != wanted:
            raise _LineRefused(f"a line should have {wanted} numbers, as kpt_shape says, not {len(values)}")
        points = np.array(values[5:]).reshape(self._points, self._columns)
        v = points[:, 2] if self._columns == 3 else 2.0 * (points != 0).any(axis=1)
        points = np.where(v[:, None] > 0, points[:, :2], 0.0)
        if not np.isfinite(points).all() or not np.isfinite(values[:5]).all() or np.abs(values).max() > 1e6:
            raise _LineRefused("a line should be finite numbers")
        own, mapped = self._sets.get(int(values[0]), self._sets.get(None, (None, None)))
        if own is None or mapped is None:
            raise _LineRefused("its class has no kpt_names")
        xy = points * size
        states = [
            "missing" if flag <= 0 else state_in_image(x, y, size, "occluded" if flag == 1 else "visible")
            for (x, y), flag in zip(xy.tolist(), v.tolist(), strict=True)
        ]
        places, out, sources = place_joints(mapped.table, own, xy, states)
        if all(state == "missing" for state in out):
            raise _LineRefused("no joint has a place")
        self._flags.update(v.tolist())
        if ((v > 0) & (v != 1) & (v != 2)).any():
            self._counts["person with v that is no flag", "people with v that is no flag"] += 1
        x, y, width, height = values[1] * size[0], values[2] * size[1], values[3] * size[0], values[4] * size[1]
        given, box = Given(), [x - width / 2, y - height / 2, width, height]
        if min(width, height) <= 0:
            self._counts["box has no area", "boxes have no area"] += 1
        elif ends_at_points(box, xy[v > 0]):
            self._counts["box ends at the outermost points", "boxes end at the outermost points"] += 1
        else:
            given = Given(box, (x, y), max(width, height, 1.0) / 200, "annotated")
        flag = int(split != "train")
        further = {} if track is None else {"track": track}
        return make_record(
            "yolo", image, size, places, out, sources, given, split=split, isValidation=flag, people_index=before,
            annolist_index=number, **further,
        )  # fmt: skip


def _read_yaml(path: Path) -> Mapping[str, Any]:
    import yaml

    try:
        with path.open("rb") as stream:
            content = stream.read(_LARGEST_YAML_BYTES + 1)
        if len(content) > _LARGEST_YAML_BYTES:
            raise DocumentError(f"{path}: is larger than 1 MiB, which no data.yaml is")
        about = yaml.safe_load(content)
    except (OSError, yaml.YAMLError, ValueError, RecursionError) as error:
        reason = " ".join(str(error).split())
        raise DocumentError(f"{path}: is no YAML that can be read: {reason[:200]}") from error
    if not isinstance(about, dict):
        raise DocumentError(f"{path}: at the top level: should be keys such as kpt_shape, names, train and val")
    return about
