"""Which frames to export: frame lists as users, Maya, fileseq and OpenJD write them, and chunks for a farm.

Grammar (spaces around commas are free, a space alone separates too)::

    list   = part { ("," | " ") part }
    part   = number | number "-" number [ ("x" | ":") step ]
    number = [-] digits [ "." digits ]
    step   = number, not 0

``1-100x2`` and ``1-100:2`` both mean every second frame. A reversed range counts down (``10-1``, ``10-1x2``,
``10-1:-2``); a negative step needs one. Frames named twice count once, where they come first. ``1:100`` is refused: it
is a range in some tools and a step in others. In fileseq ``:`` means a stagger; here it is a step, as in OpenJD.
"""

import hashlib
import math
import re
from fractions import Fraction
from typing import NamedTuple, Tuple

from ..errors import FrameListError, SceneError, UsageError
from ..messages import Message

MOST_FRAMES = 1000000  # a day of 10 frames a second; a longer list is a slip of the keyboard
_LONGEST_TAG = 48  # file systems allow 255 bytes for the whole name

_NUMBER = r"-?\d+(?:\.\d+)?"
_PART = re.compile(r"^({n})(?:-({n})(?:[x:]({n}))?)?$".format(n=_NUMBER))
_ACCEPTED = Message("write single frames and ranges such as 1-100x2,205 (1-100x2 and 1-100:2 mean every second frame)")


class Chunk(NamedTuple):
    """Part ``index`` (from 1) of ``count`` parts of a frame list."""

    index: int
    count: int

    @property
    def file_tag(self):
        """What stands in the document's file name: ``2-of-5``."""
        return "{}-of-{}".format(self.index, self.count)


def parse_frames(text):
    """Frames of a list as a tuple of int (or float for fractional ones), in the order written, each once.

    Raises FrameListError for an empty list, for what does not follow the grammar, and for more than MOST_FRAMES frames.
    """
    parts = text.replace(",", " ").split()
    if not parts:
        raise FrameListError("the frame list is empty; {}", _ACCEPTED)
    if re.search(r",\s*(,|$)|^\s*,", text):
        raise FrameListError("frame list '{}' has a comma with nothing beside it; {}", text, _ACCEPTED)
    frames = {}
    for part in parts:
        for frame in _part_frames(part, text):
            frames[frame] = None
        if len(frames) > MOST_FRAMES:
            raise _too_many(text)
    return tuple(frames)


def _too_many(text):
    return FrameListError("frame list '{}' has more than {:,} frames; split it into several exports", text, MOST_FRAMES)


def _part_frames(part, text):
    match = _PART.match(part)
    if not match:
        raise _unreadable(part, text)
    first = Fraction(match.group(1))
    if match.group(2) is None:
        return iter([_plain(first)])
    last = Fraction(match.group(2))
    step = Fraction(match.group(3) or 1)
    if step == 0:
        raise FrameListError("step 0 in '{}' of frame list '{}' never ends; use a step of 1 or more", part, text)
    if step < 0 and last > first:
        raise FrameListError(
            "'{}' in frame list '{}' counts up with a negative step; write {}-{}x{} or turn the range round",
            part,
            text,
            match.group(1),
            match.group(2),
            match.group(3)[1:],
        )
    if abs(last - first) / abs(step) > MOST_FRAMES:
        raise _too_many(text)
    return _stepped(first, last, abs(step))


def _stepped(first, last, step):
    direction = 1 if last >= first else -1
    for i in range(int(abs(last - first) / step) + 1):
        yield _plain(first + direction * i * step)


def _unreadable(part, text):
    colon = re.match(r"^({n}):({n})$".format(n=_NUMBER), part)
    if colon:
        return FrameListError(
            "'{0}' in frame list '{1}' may mean a range or a step; for frames {2} to {3} write {2}-{3}",
            part,
            text,
            *colon.groups(),
        )
    if part == "-":
        return FrameListError("a lone '-' in frame list '{}'; write ranges without spaces, such as 1-100", text)
    return FrameListError("cannot read '{}' in frame list '{}'; {}", part, text, _ACCEPTED)


def _plain(value):
    """An exact Fraction as int where it is whole, else as float."""
    return int(value) if value.denominator == 1 else float(value)


def frames_of_settings(start, end, by):
    """Frames that the Render Settings or the time slider name: start, start + by, ... up to end, ascending.

    start, end, by are frame numbers and may be fractional; ``end`` itself belongs to the list. Values come as binary
    doubles, so the last frame is kept when it passes ``end`` by no more than a millionth of a step. Raises SceneError
    when a value is not a finite number, by is not above 0, start lies after end, or there are more than MOST_FRAMES.
    """
    for name, value in (("start", start), ("end", end), ("by", by)):
        if not math.isfinite(value):
            raise SceneError("the {} frame of the settings is {}; set a number", name, value)
    if by <= 0:
        raise SceneError("the by-frame step of the settings is {}; set it above 0", by)
    if start > end:
        raise SceneError(
            "the settings have start frame {:g} after end frame {:g}: no frame would be exported; "
            "set the end at or after the start, or give a frame list",
            start,
            end,
        )
    count = math.floor((end - start) / by + 1e-6) + 1
    if count > MOST_FRAMES:
        raise SceneError("the settings name {:,} frames, more than {:,}; give a shorter list", count, MOST_FRAMES)
    return tuple(whole_or_fractional(start + i * by) for i in range(count))


def whole_or_fractional(frame):
    """A frame number from Maya as int when it is whole to a millionth of a frame, else as float."""
    nearest = round(frame)
    return int(nearest) if abs(frame - nearest) < 1e-6 else float(frame)


def parse_chunk(text):
    """``I/N`` as a Chunk, 1 <= I <= N. Raises UsageError for anything else."""
    match = re.match(r"^\s*(\d+)\s*/\s*(\d+)\s*$", text)
    if not match or not 1 <= int(match.group(1)) <= int(match.group(2)):
        raise UsageError("'{}' is not a chunk; write I/N with I from 1 to N, such as 2/5 for the second of five", text)
    return Chunk(int(match.group(1)), int(match.group(2)))


def frames_of_chunk(frames, chunk):
    """The chunk's share of a list of frames.

    Neighbouring frames stay together (simulations need their order) and sizes differ by at most 1.
    Raises UsageError when there are fewer frames than chunks and this one would be empty.
    """
    size, extra = divmod(len(frames), chunk.count)
    first = (chunk.index - 1) * size + min(chunk.index - 1, extra)
    share = frames[first : first + size + (1 if chunk.index <= extra else 0)]
    if not share:
        raise UsageError(
            "chunk {}/{} has no frame: the list has only {}; use at most as many chunks as frames",
            chunk.index,
            chunk.count,
            len(frames),
        )
    return share


def format_frames(frames):
    """A list of frames as short text that ``parse_frames`` reads back to the same frames in the same order.

    Runs of three or more whole frames with one step become ranges: (1, 3, 5, 9) is ``1-5x2,9``.
    """
    parts, i = [], 0
    while i < len(frames):
        step = frames[i + 1] - frames[i] if i + 1 < len(frames) else 0
        end = i + 1
        while end < len(frames) and isinstance(frames[end], int) and frames[end] - frames[end - 1] == step != 0:
            end += 1
        if end - i >= 3 and isinstance(frames[i], int):
            parts.append(
                "{}-{}{}".format(frames[i], frames[end - 1], "" if abs(step) == 1 else "x{}".format(abs(step)))
            )
            i = end
        else:
            parts.append("{!r}".format(frames[i]))
            i += 1
    return ",".join(parts)




class ListedPart(NamedTuple):
    """The frames of one part, ascending."""

    frames: Tuple

    @property
    def file_tag(self):
        """What stands in the document's file name: ``frames-1-9x2_20-24``, shortened by a hash when it is long."""
        tag = format_frames(self.frames).replace(",", "_")
        if len(tag) > _LONGEST_TAG:
            tag = "{}-{}-{}".format(
                self.frames[0], self.frames[-1], hashlib.sha256(tag.encode("ascii")).hexdigest()[:12]
            )
        return "frames-" + tag


def parse_listed_part(text):
    """A frame list as a ListedPart. Raises FrameListError (a UsageError) for what is no list."""
    return ListedPart(tuple(sorted(parse_frames(text))))


def frames_of_part(whole, part):
    """The share of ``whole`` (a list of frames) that a Chunk or a ListedPart stands for; all of it for None.

    Raises UsageError when a listed part names frames that are not in the list, or a chunk would be empty.
    """
    if part is None:
        return whole
    if isinstance(part, Chunk):
        return frames_of_chunk(whole, part)
    known = set(whole)
    strange = [frame for frame in part.frames if frame not in known]
    if strange:
        raise UsageError(
            "--part names frames that the export does not have: {}; its frames are {}",
            format_frames(strange),
            format_frames(sorted(known)),
        )
    wanted = set(part.frames)
    return [frame for frame in whole if frame in wanted]
