"""The options of ``trainer predict`` for films: which frames, and what calms the joints."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from trainer.errors import TrainerError
from trainer.prediction.following import settled, smooth_one_euro, smooth_savitzky_golay


@dataclass
class FilmOptions:
    """Which frames of films, and what is done with them: `moments` are of `moment`, `smooth` of `smoothing`."""

    every: int = 1
    first: str | None = None
    last: str | None = None
    smooth: str | None = None
    keep_frames: bool = False


def moment(text: str | None, fps: float) -> int | None:
    """A frame's number from "120", or from a time: "4.5s", "1:02.5".

    Raises:
        TrainerError: another text.
    """
    if text is None:
        return None
    try:
        if text.endswith("s"):
            return round(float(text[:-1]) * fps)
        if ":" in text:
            minutes, seconds = text.rsplit(":", 1)
            return round((60 * float(minutes) + float(seconds)) * fps)
        return int(text)
    except ValueError as error:
        raise TrainerError(f"{text!r} is no frame (120) and no time (4.5s, 1:02.5)") from error


def smoothing(text: str | None, entries: Iterator[dict[str, Any]], fps: float) -> Iterator[dict[str, Any]]:
    """Frames smoothed as "one-euro[:min_cutoff,beta]" or "savitzky-golay[:window,order]" says; as they are for None.

    Raises:
        TrainerError: another text.
    """
    if text is None:
        return entries
    name, _, numbers = text.partition(":")
    try:
        values = [float(value) for value in numbers.split(",")] if numbers else []
        if name == "one-euro" and len(values) in (0, 2) and all(value > 0 for value in values):
            return settled(smooth_one_euro(entries, fps, *values))
        if name == "savitzky-golay" and len(values) in (0, 2):
            window, order = (int(value) for value in values or (9, 2))
            if window % 2 == 1 and 0 < order < window:
                return settled(smooth_savitzky_golay(entries, window, order))
    except ValueError:
        pass
    raise TrainerError(f"--smooth {text}: use one-euro[:MIN_CUTOFF,BETA] or savitzky-golay[:WINDOW,ORDER], WINDOW odd")
