"""Lists of frames as text, such as ``1-100x2,205``: read from a document's header, and written for people."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterable

_PART = re.compile(r"(-?[0-9]+(?:\.[0-9]+)?)(?:-(-?[0-9]+(?:\.[0-9]+)?)(?:[x:]([0-9]+(?:\.[0-9]+)?))?)?")
# A list longer than this is damage, not a shot.
_MOST_FRAMES = 10_000_000


def parse_frames(text: str) -> list[float]:
    """Frames of a list; ``A-BxN`` and ``A-B:N`` count from A in steps of N up to B. ValueError for any other text."""
    frames: list[float] = []
    for part in re.split(r"[,\s]+", text.strip()):
        match = _PART.fullmatch(part)
        if not match:
            raise ValueError(f"{part!r} is no frame or range")
        first = float(match[1])
        last = float(match[2]) if match[2] is not None else first
        step = float(match[3]) if match[3] is not None else 1.0
        count = int((last - first) / step + 1e-9) + 1 if step > 0 and last >= first else 0
        if not 0 < count <= _MOST_FRAMES:
            raise ValueError(f"{part!r} is no range with frames in it")
        frames.extend(first + index * step for index in range(count))
    return frames


def format_frames(frames: Iterable[float], limit: int = 12) -> str:
    """Frames as ranges of step 1 and single numbers, at most ``limit`` of them and then how many ranges follow."""
    ordered = sorted(set(frames))
    parts: list[str] = []
    start = previous = None
    for frame in [*ordered, None]:
        if start is not None and previous is not None and (frame is None or abs(frame - previous - 1) > 1e-6):
            parts.append(f"{start:g}" if start == previous else f"{start:g}-{previous:g}")
            start = None
        if start is None:
            start = frame
        previous = frame
    shown = ", ".join(parts[:limit])
    return shown + (f" and {len(parts) - limit} more ranges" if len(parts) > limit else "")


def missing_frames(frames: Iterable[float]) -> list[float]:
    """Frames that a regular list would have between the first and the last of these, by their commonest step."""
    ordered = sorted(set(frames))
    if len(ordered) < 3:
        return []
    steps = Counter(round(after - before, 6) for before, after in itertools.pairwise(ordered))
    step = min(steps, key=lambda step: (-steps[step], step))
    count = int((ordered[-1] - ordered[0]) / step + 1e-6) + 1
    if count > 20 * len(ordered):
        return []  # no regular list: hand-picked frames
    present = {round(frame, 6) for frame in ordered}
    expected = (round(ordered[0] + index * step, 6) for index in range(count))
    return [frame for frame in expected if frame not in present]
