"""Which frames to export: frame lists as users, Maya, fileseq and OpenJD write them, and chunks for a farm.

Grammar (spaces around commas are free, a space alone separates too)::

    list   = part { ("," | " ") part }
    part   = number | number "-" number [ ("x" | ":") step ]
    number = [-] digits [ "." digits ]
    step   = number, not 0

``1-100x2`` and ``1-100:2`` both mean every second frame. A reversed range counts down (``10-1``, ``10-1x2``,
``10-1:-2``); a negative step is allowed only there. Frames named twice count once, at their first place. ``1:100`` is
refused: it is a range in some tools and a step in others. In fileseq ``:`` means a stagger; here it is a step, as in
OpenJD.
"""

import hashlib
import math
import re
from fractions import Fraction
from typing import Dict, Iterator, NamedTuple, Optional, Sequence, Tuple, Union

from ..errors import FrameListError, SceneError, UsageError
from ..messages import Message

Frame = Union[int, float]  # int where it is whole

MOST_FRAMES = 1000000  # a day of 10 frames a second; a longer list is a typing error
_LONGEST_TAG = 48  # file systems allow 255 bytes for the whole name

_NUMBER = r"-?\d+(?:\.\d+)?"
_PART = re.compile(r"^({n})(?:-({n})(?:[x:]({n}))?)?$".format(n=_NUMBER))
_ACCEPTED = Message("write single frames and ranges such as 1-100x2,205 (1-100x2 and 1-100:2 mean every second frame)")


class Chunk(NamedTuple):
    """Part ``number`` (from 1) of ``total`` parts of a frame list."""

    number: int
    total: int

    @property
    def file_tag(self) -> str:
        """The part in the document's file name: ``2-of-5``."""
        return "{}-of-{}".format(self.number, self.total)


def parse_frames(text: str) -> Tuple[Frame, ...]:
    """The frames of a list, in the order written, each once.

    Raises:
        FrameListError: the list is empty, does not follow the grammar, or has more than MOST_FRAMES frames.
    """
    parts = text.replace(",", " ").split()
    if not parts:
        raise FrameListError("the frame list is empty; {}", _ACCEPTED)
    if re.search(r",\s*(,|$)|^\s*,", text):
        raise FrameListError("frame list '{}' has a comma with nothing beside it; {}", text, _ACCEPTED)
    frames: Dict[Frame, None] = {}
    for part in parts:
        for frame in _part_frames(part, text):
            frames[frame] = None
        if len(frames) > MOST_FRAMES:
            raise _too_many(text)
    return tuple(frames)


def _too_many(text: str) -> FrameListError:
    return FrameListError("frame list '{}' has more than {:,} frames; split it into several exports", text, MOST_FRAMES)


def _part_frames(part: str, text: str) -> Iterator[Frame]:
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


def _stepped(first: Fraction, last: Fraction, step: Fraction) -> Iterator[Frame]:
    direction = 1 if last >= first else -1
    for i in range(int(abs(last - first) / step) + 1):
        yield _plain(first + direction * i * step)


def _unreadable(part: str, text: str) -> FrameListError:
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


def _plain(value: Fraction) -> Frame:
    """An exact Fraction as int where it is whole, else as float."""
    return int(value) if value.denominator == 1 else float(value)


def frames_of_settings(start: float, end: float, by: float) -> Tuple[Frame, ...]:
    """Frames of the Render Settings or the time slider: start, start + by, ... up to end, ascending.

    The numbers may be fractional, and ``end`` belongs to the list. They are binary doubles, so the last frame is kept
    when it passes ``end`` by no more than a millionth of a step.

    Raises:
        SceneError: a value is not a finite number, by is not above 0, start is after end, or there are more than
            MOST_FRAMES frames.
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


def whole_or_fractional(frame: float) -> Frame:
    """A frame number from Maya as int when it is whole to a millionth of a frame, else as float."""
    nearest = round(frame)
    return int(nearest) if abs(frame - nearest) < 1e-6 else float(frame)


def parse_chunk(text: str) -> Chunk:
    """``I/N`` as a Chunk, 1 <= I <= N.

    Raises:
        UsageError: the text is anything else.
    """
    match = re.match(r"^\s*(\d+)\s*/\s*(\d+)\s*$", text)
    if not match or not 1 <= int(match.group(1)) <= int(match.group(2)):
        raise UsageError("'{}' is not a chunk; write I/N with I from 1 to N, such as 2/5 for the second of five", text)
    return Chunk(int(match.group(1)), int(match.group(2)))


def frames_of_chunk(frames: Sequence[Frame], chunk: Chunk) -> Sequence[Frame]:
    """The chunk's share of a list of frames.

    Neighbouring frames stay together (simulations need their order), and the sizes of chunks differ by at most 1.

    Raises:
        UsageError: there are fewer frames than chunks, and this one would be empty.
    """
    size, extra = divmod(len(frames), chunk.total)
    first = (chunk.number - 1) * size + min(chunk.number - 1, extra)
    share = frames[first : first + size + (1 if chunk.number <= extra else 0)]
    if not share:
        raise UsageError(
            "chunk {}/{} has no frame: the list has only {}; use at most as many chunks as frames",
            chunk.number,
            chunk.total,
            len(frames),
        )
    return share


def format_frames(frames: Sequence[Frame]) -> str:
    """A list of frames as short text that ``parse_frames`` reads back to the same frames in the same order.

    Runs of three or more whole frames with one step become ranges: (1, 3, 5, 9) is ``1-5x2,9``.
    """
    parts, i = [], 0
    while i < len(frames):
        step: Frame = frames[i + 1] - frames[i] if i + 1 < len(frames) else 0
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


def shortened(text: str, longest: int = 80) -> str:
    """The text of a frame list for a message: a long one is cut at a comma."""
    if len(text) <= longest:
        return text
    return text[: text.rfind(",", 0, longest)] + ", ..."


class ListedPart(NamedTuple):
    """The frames of one part, ascending."""

    frames: Tuple[Frame, ...]

    @property
    def file_tag(self) -> str:
        """The part in the document's file name: ``frames-1-9x2_20-24``, shortened by a hash when it is long."""
        tag = format_frames(self.frames).replace(",", "_")
        if len(tag) > _LONGEST_TAG:
            tag = "{}-{}-{}".format(
                self.frames[0], self.frames[-1], hashlib.sha256(tag.encode("ascii")).hexdigest()[:12]
            )
        return "frames-" + tag


Part = Union[Chunk, ListedPart]


def parse_listed_part(text: str) -> ListedPart:
    """A frame list as a ListedPart.

    Raises:
        FrameListError: as ``parse_frames`` does.
    """
    return ListedPart(tuple(sorted(parse_frames(text))))


def frames_of_part(whole: Sequence[Frame], part: Optional[Part]) -> Sequence[Frame]:
    """The frames of one part of a frame list; all of it for None.

    Raises:
        UsageError: a listed part has frames that are not in the list, or a chunk would be empty.
    """
    if part is None:
        return whole
    if isinstance(part, Chunk):
        return frames_of_chunk(whole, part)
    known = set(whole)
    unknown = [frame for frame in part.frames if frame not in known]
    if unknown:
        raise UsageError(
            "--part names frames that the export does not have: {}; its frames are {}: name some of these, or say with "
            "{--frames} which frames the whole export has",
            format_frames(unknown),
            format_frames(sorted(known)),
        )
    wanted = set(part.frames)
    return [frame for frame in whole if frame in wanted]
