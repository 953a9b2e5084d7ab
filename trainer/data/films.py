"""Frames of films: video files through OpenCV (whose wheels bring FFmpeg), animated pictures through Pillow."""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from trainer.data.pictures import Picture, as_picture
from trainer.errors import ImageError, OutputError
from trainer.files import MARK

_ANIMATED = (b"GIF8", b"RIFF", b"\x89PNG")


@dataclass(frozen=True)
class Film:
    """A film's frames: `size_px` (width, height), frames a second, and how many there should be (0: not known)."""

    path: Path
    size_px: tuple[int, int]
    fps: float
    count: int
    is_animated_picture: bool

    def frames(self, every: int = 1, first: int = 0, last: int | None = None) -> Iterator[tuple[int, Picture]]:
        """(number, RGB picture) of each `every`-th frame from `first` to `last`, counted from 0.

        Raises:
            ImageError: the film breaks off before its end.
        """
        source = self._of_pillow() if self.is_animated_picture else self._of_opencv(every, first)
        for number, picture in source:
            if last is not None and number > last:
                return
            if picture is not None and number >= first and (number - first) % every == 0:
                yield number, picture

    def _of_pillow(self) -> Iterator[tuple[int, Picture]]:
        try:
            with Image.open(self.path) as film:
                for number in range(getattr(film, "n_frames", 1)):
                    film.seek(number)
                    yield number, as_picture(film.copy())
        except (OSError, ValueError, SyntaxError, EOFError, IndexError) as error:
            raise ImageError(f"{self.path}: damaged or cut off ({error}); make or copy it again") from error

    def _of_opencv(self, every: int, first: int) -> Iterator[tuple[int, Picture | None]]:
        opened = _capture(self.path)
        number = 0
        try:
            while opened.grab():
                wanted = number >= first and (number - first) % every == 0
                # Frames between are not converted to pixels of ours; they must be decoded all the same.
                is_read, frame = opened.retrieve() if wanted else (False, None)
                yield number, cv2.cvtColor(frame, cv2.COLOR_BGR2RGB) if is_read and frame is not None else None  # type: ignore[misc]
                number += 1
        finally:
            opened.release()
        # Containers count frames roughly; a film that breaks off loses more.
        if number < 0.9 * self.count - 2:
            raise ImageError(f"{self.path}: breaks off after {number} of {self.count} frames; make or copy it again")


def open_film(path: Path) -> Film:
    """Read a film's size, speed and length. Raises ImageError for what is no film."""
    try:
        with path.open("rb") as stream:
            head = stream.read(4)
    except OSError as error:
        raise ImageError(f"{path}: cannot be read ({error.strerror or error})") from error
    if not head:
        raise ImageError(f"{path}: an empty file; make or copy it again")
    if head in _ANIMATED:
        try:
            with Image.open(path) as film:
                frame_count = int(getattr(film, "n_frames", 1))
                film.seek(0)
                film.load()
                milliseconds = float(film.info.get("duration") or 100.0)
                return Film(path, film.size, 1000.0 / milliseconds, frame_count, True)
        except (OSError, ValueError, SyntaxError, EOFError, IndexError) as error:
            if head != b"RIFF":  # AVI begins so too
                raise ImageError(f"{path}: damaged or cut off ({error}); make or copy it again") from error
    opened = _capture(path)
    try:
        size = int(opened.get(cv2.CAP_PROP_FRAME_WIDTH)), int(opened.get(cv2.CAP_PROP_FRAME_HEIGHT))
        fps, count = opened.get(cv2.CAP_PROP_FPS), opened.get(cv2.CAP_PROP_FRAME_COUNT)
    finally:
        opened.release()
    if not size[0] or not size[1]:
        raise ImageError(f"{path}: no film that can be read; make an MP4 of it")
    return Film(path, size, fps if 0 < fps < 1000 else 25.0, max(0, int(count)), False)


class FilmWriter:
    """An MP4 file written frame by frame (MPEG-4 Part 2, which every FFmpeg can make); ``with`` closes it."""

    def __init__(self, path: Path, size_px: tuple[int, int], fps: float) -> None:
        self.path, self.size_px, self._count = path, (size_px[0] // 2 * 2, size_px[1] // 2 * 2), 0
        path.parent.mkdir(parents=True, exist_ok=True)
        self._beside = path.with_name(f".{path.stem}.part{path.suffix}")
        _without_lines_of_ffmpeg()
        code = cv2.VideoWriter.fourcc(*"mp4v")
        self._writer = cv2.VideoWriter(str(self._beside), code, fps, self.size_px)
        if not self._writer.isOpened():
            raise ImageError(f"{path}: this OpenCV cannot write films; leave the overlay out with --no-overlays")

    def write(self, picture: Picture) -> None:
        """Append a frame."""
        cut = np.ascontiguousarray(picture[: self.size_px[1], : self.size_px[0], ::-1])
        self._writer.write(cut)
        self._count += 1

    def __enter__(self) -> FilmWriter:
        return self

    def __exit__(self, kind: type[BaseException] | None, *rest: object) -> None:
        self._writer.release()
        try:
            if kind is None:
                self._publish()
        finally:
            self._beside.unlink(missing_ok=True)

    def _publish(self) -> None:
        """Give the film its name. OpenCV says nothing of a full disk, so the frames are counted."""
        try:
            opened = _capture(self._beside)
            count = int(opened.get(cv2.CAP_PROP_FRAME_COUNT))
            opened.release()
            if count != self._count:
                raise ImageError(f"{count} of {self._count} frames")
            with self._beside.open("ab") as stream:  # a box that players pass over
                stream.write(struct.pack(">I", 8 + len(MARK)) + b"free" + MARK.encode())
            self._beside.replace(self.path)
        except (ImageError, OSError) as error:
            raise OutputError(f"{self.path}: the film could not be written whole; make room there") from error


def _without_lines_of_ffmpeg() -> None:
    """OpenCV and its FFmpeg print lines of their own about what we name in ours; read once, at the first film."""
    os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)


def _capture(path: Path) -> cv2.VideoCapture:
    _without_lines_of_ffmpeg()
    opened = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG)
    if not opened.isOpened():
        raise ImageError(f"{path}: no film that can be read; make an MP4 of it")
    return opened
