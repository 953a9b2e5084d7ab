"""A quick yes for records that the JSON Schema certainly accepts; anything unusual gets no answer here.

``jsonschema`` takes over a millisecond a record, this a few hundredths of one. It says True only for the plain case and
leaves every doubt (an unknown key with an odd value, a whole number written as 1.0) to ``jsonschema``.
"""

from __future__ import annotations

import re
from typing import Any

from trainer.annotations.parsing import LARGEST_NUMBER, walk
from trainer.annotations.records import STATES

_STATES = frozenset(STATES)
_KINDS = frozenset({"bone", "derived", "manual", "none"})
_SPLITS = frozenset({"train", "val", "test", None})
_STATE_COUNT = 16
_TOP = LARGEST_NUMBER
# As in the schema, word for word; a test holds the two equal.
IMAGE_PATH = re.compile(r"^(?!/)(?![A-Za-z]:)(?!(?:[^/]*/)*\.\.(?:/|$))[^\\\u0000]+$")


class _Unsure(Exception):
    """Raised and caught in here: the schema itself must look at this record."""


def fast_check(record: Any) -> bool:
    """Whether a record certainly satisfies the schema and holds only finite numbers; False decides nothing."""
    if type(record) is not dict:
        return False
    try:
        for key in _REQUIRED:
            if key not in record:
                return False
        for key, value in record.items():
            check = _CHECKS.get(key)
            if check is None:
                _text(key)
                _free(value)
            else:
                check(value)
    except _Unsure:
        return False
    return True


def _number(value: Any) -> None:
    kind = type(value)
    if (kind is not float and kind is not int) or not -_TOP < value < _TOP:
        raise _Unsure


def _optional_number(value: Any) -> None:
    if value is not None:
        _number(value)


def _integer(value: Any) -> None:
    if type(value) is not int or not -_TOP < value < _TOP:
        raise _Unsure


def _count(value: Any) -> None:
    if type(value) is not int or not 0 <= value < _TOP:
        raise _Unsure


def _positive(value: Any) -> None:
    kind = type(value)
    if (kind is not float and kind is not int) or not 0 < value < _TOP:
        raise _Unsure


def _text(value: Any) -> None:
    if type(value) is not str:
        raise _Unsure
    if not value.isascii():
        for character in value:
            if "\ud800" <= character <= "\udfff":
                raise _Unsure


def _optional_text(value: Any) -> None:
    if value is not None:
        _text(value)


def _image_path(value: Any) -> None:
    _text(value)
    if not IMAGE_PATH.search(value):
        raise _Unsure


def _flag(value: Any) -> None:
    if type(value) not in (int, bool) or value not in (0, 1):
        raise _Unsure


def _split(value: Any) -> None:
    if not (value is None or type(value) is str) or value not in _SPLITS:
        raise _Unsure


def _list(value: Any, length: int | None = None) -> None:
    if type(value) is not list or (length is not None and len(value) != length):
        raise _Unsure


def _numbers(value: Any, length: int) -> None:
    _list(value, length)
    for number in value:
        kind = type(number)
        if (kind is not float and kind is not int) or not -_TOP < number < _TOP:
            raise _Unsure


def _point(value: Any) -> None:
    _numbers(value, 2)


def _points(value: Any) -> None:
    _list(value)
    for point in value:
        _numbers(point, 2)


def _positives(value: Any) -> None:
    _list(value)
    for number in value:
        _positive(number)


def _keypoints(value: Any) -> None:
    # Written out, as _sources: these two are half of the time of a whole check.
    if type(value) is not list or len(value) != _STATE_COUNT:
        raise _Unsure
    for row in value:
        if type(row) is not list or len(row) != 3:
            raise _Unsure
        x, y, v = row
        kind = type(x)
        if (kind is not float and kind is not int) or not -_TOP < x < _TOP:
            raise _Unsure
        kind = type(y)
        if (kind is not float and kind is not int) or not -_TOP < y < _TOP:
            raise _Unsure
        kind = type(v)
        if (kind is not float and kind is not int) or (v != 0 and v != 1):
            raise _Unsure


def _many_keypoints(value: Any) -> None:
    _list(value)
    for person in value:
        _keypoints(person)


def _states(value: Any) -> None:
    _list(value, _STATE_COUNT)
    for state in value:
        if type(state) is not str or state not in _STATES:
            raise _Unsure


def _sources(value: Any) -> None:
    _list(value, _STATE_COUNT)
    for source in value:
        if type(source) is not dict:
            raise _Unsure
        kind = source.get("kind")
        if type(kind) is not str or kind not in _KINDS:
            raise _Unsure
        for key, entry in source.items():
            if key == "kind":
                continue
            if key == "from":
                if type(entry) is not list:
                    raise _Unsure
                for name in entry:
                    if type(name) is not str or not name.isascii():
                        _text(name)
            elif key == "rule":
                if entry is not None:
                    _text(entry)
            else:
                _text(key)
                _free(entry)


def _rect(value: Any) -> None:
    if value is None:
        return
    _numbers(value, 4)
    if value[2] < 0 or value[3] < 0:
        raise _Unsure


def _drawings21(value: Any) -> None:
    if value is None:
        return
    if type(value) is not dict:
        raise _Unsure
    for name, point in value.items():
        _text(name)
        if point is not None:
            _numbers(point, 2)


def _world(value: Any) -> None:
    if value is None:
        return
    _list(value, _STATE_COUNT)
    for point in value:
        if point is not None:
            _numbers(point, 3)


def _matrix(value: Any) -> None:
    _list(value, 4)
    for row in value:
        _numbers(row, 4)


def _camera(value: Any) -> None:
    if value is None:
        return
    if type(value) is not dict:
        raise _Unsure
    for key, entry in value.items():
        if key == "name":
            _text(entry)
        elif key in ("world_to_camera", "projection"):
            _matrix(entry)
        else:
            _text(key)
            _free(entry)


def _free(value: Any) -> None:
    """An unknown key: the schema allows anything, but its numbers and texts must be ones that can be written again."""
    if value is None or type(value) is bool:
        return
    if type(value) is str:
        _text(value)
        return
    for _, entry in walk(value):
        kind = type(entry)
        if kind is str:
            _text(entry)
        elif kind is int or kind is float:
            _number(entry)
        elif kind is dict:
            for key in entry:
                _text(key)
        elif kind is not list and kind is not bool and entry is not None:
            raise _Unsure


_CHECKS = {
    "dataset": _text,
    "img_paths": _image_path,
    "img_width": _count,
    "img_height": _count,
    "isValidation": _flag,
    "people_index": _integer,
    "annolist_index": _integer,
    "numOtherPeople": _count,
    "objpos": _point,
    "scale_provided": _positive,
    "joint_self": _keypoints,
    "joint_others": _many_keypoints,
    "objpos_other": _points,
    "scale_provided_other": _positives,
    "joint_state": _states,
    "frame": _optional_number,
    "character": _optional_text,
    "split": _split,
    "joint_source": _sources,
    "bbox": _rect,
    "bbox_rule": _optional_text,
    "mesh_bbox": _rect,
    "head_rect": _rect,
    "head_rect_rule": _optional_text,
    "head_mesh_rect": _rect,
    "drawings21": _drawings21,
    "joints_world": _world,
    "camera": _camera,
}
_REQUIRED = tuple(_CHECKS)[:15]
