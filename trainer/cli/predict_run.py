"""The run behind ``trainer predict``: pictures and films through the network, then the files that were asked for."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import asdict, dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import Any

import click
import cv2
from torch import nn

from trainer._version import __version__
from trainer.cli.predict_films import FilmOptions, moment, smoothing
from trainer.cli.predict_outputs import Outputs, Records, encoded, quick_jpeg
from trainer.counts import counted
from trainer.data.films import Film, FilmWriter, open_film
from trainer.data.pictures import Picture, read_picture
from trainer.errors import ImageError, OutputError, TrainerError
from trainer.files import refuse_as_output, refuse_foreign, write_bytes
from trainer.prediction.box_files import BoxFile
from trainer.prediction.detector import Detector
from trainer.prediction.following import CHUNK, Follower, follow
from trainer.prediction.journal import Journal
from trainer.prediction.looking import Box, Looking
from trainer.prediction.sources import Inputs, Source, is_document
from trainer.prediction.stream import Job, predict_stream
from trainer.progress import track
from trainer.report.overlay import draw_people


@dataclass(frozen=True)
class Target:
    """Where a picture's overlay goes, what tells that the picture is still the same (`state_of`), and what is its size.

    Attributes:
        size_px: width and height, once it has been read.
    """

    overlay: Path
    state: Any
    size_px: tuple[int, int] = (0, 0)


@dataclass
class Run:
    """One call of the command."""

    model: nn.Module
    how: Looking
    inputs: Inputs
    outputs: Outputs
    overlays: bool = True
    boxes: Box | None = None
    box_file: BoxFile | None = None
    detector: Detector | None = None
    films: FilmOptions = field(default_factory=FilmOptions)
    workers: int | None = None
    failed: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    journals: list[Journal] = field(default_factory=list)
    done: int = 0
    is_alone: bool = False

    def do(self) -> None:
        """Predict everything. What cannot be read is named as it comes, and listed in `failed`.

        Raises:
            TrainerError: files of others or what is read stand where outputs go, or the pictures' folder has a name
                that no document can hold; nothing has been done then.
            OutputError: there is no room, or another reason that nothing more can be written. What was done is kept
                for the next run.
        """
        if not is_utf8(str(self.inputs.root)):
            raise TrainerError(
                f"{self.inputs.root}: its name is not UTF-8, so no document can hold it; rename the folder"
            )
        count, film_count = self._look_ahead()
        self.is_alone = count + film_count == 1
        films = self._pictures(count)
        for film in films:
            self.done += 1
            try:
                self._film(film)
            except OutputError:
                raise
            except TrainerError as error:
                self._fail(str(error))
        for journal in self.journals:  # not before all is done: what was finished is not to be done again
            journal.remove()

    def _look_ahead(self) -> tuple[int, int]:
        """Look at every output's place before hours of work; OpenPose's files are looked at before they are written.

        Returns how many pictures and how many films there are.
        """
        labels, count = [], [0, 0]
        documents = [path for path in self.inputs.given if is_document(path)]
        for source in replace(self.inputs, skip=lambda line: None):  # the run itself names what it leaves out
            count[source.is_film] += 1
            if source.is_film:
                labels.append(self._label(source))
            elif not labels or labels[0] != "predictions":
                labels.insert(0, "predictions")
            if self.overlays:
                refuse_foreign(self._overlay(source))
        for label in labels:
            for target in self.outputs.places(label):
                refuse_foreign(target)
                refuse_as_output(target, *documents)
        return count[0], count[1]

    def _label(self, film: Source) -> str:
        return film.label if film.label != "predictions" else film.name

    def _overlay(self, source: Source) -> Path:
        drawn = f"{self._label(source)}.overlay.mp4" if source.is_film else f"{source.label}.overlay.jpg"
        return self.outputs.folder / "overlays" / drawn

    # Pictures

    def _pictures(self, total: int) -> list[Source]:
        journal = self._journal("predictions", self._identity())
        films: list[Source] = []
        # An error here must end the workers too: the process would wait for them.
        jobs = predict_stream(self.model, self._jobs(journal, films), self.how, self._draw, self.workers)
        with closing(journal), closing(jobs):
            for job in track(jobs, total, "predict", "pictures"):
                if isinstance(job.error, OutputError):  # of the overlay: that of the next would fail too
                    raise job.error
                found = {"people": job.people, "size": job.made.size_px}
                journal.add(job.name, found if job.error is None else {"error": str(job.error)}, job.made.state)
            if journal.kept:
                click.echo(f"going on: {counted(journal.kept, 'picture')} had been done before", err=True)
        people = pictures = failed = 0
        for entry in journal:
            pictures += 1
            if "error" in entry:
                failed += 1
                self._fail(entry["error"])
            else:
                people += len(entry["people"])
        self.done += pictures
        if pictures > failed:
            root = relative_or_absolute(self.inputs.root, self.outputs.folder)
            self.outputs.write("predictions", Records(lambda: iter(journal)), {"scene": None, "images": root}, {})
            done = f"{counted(people, 'person', 'people')} in {counted(pictures - failed, 'picture')}"
            self.lines.append(f"{self.outputs.named('predictions')} ({done})")
            if not people:
                self.lines.append(
                    "nobody: too few joints are sure enough; --box x,y,width,height takes a figure for given"
                )
        return films

    def _jobs(self, journal: Journal, films: list[Source]) -> Iterator[Job]:
        number = -1
        for source in self.inputs:
            if not is_utf8(source.name):
                self.done += 1
                self._fail(f"{source.path}: its name is not UTF-8, so no document can hold it; rename the file")
                continue
            if source.is_film:
                films.append(source)
                continue
            number += 1
            state = state_of(source)
            if journal.done([(source.name, state)]) is None:
                yield self._job(source, number, state)

    def _job(self, source: Source, number: int, state: Any) -> Job:
        boxes = self.boxes if self.boxes is not None else source.boxes
        further = {**source.further, "img_paths": source.name, "annolist_index": number}
        job = Job(source.name, lambda: _read(source.path), boxes, further)
        job.made = Target(self._overlay(source), state)
        if self.box_file is not None or self.detector is not None:

            def read() -> Picture:
                picture = _read(source.path)
                if self.box_file is not None:
                    job.boxes = self.box_file.of(source.name, (picture.shape[1], picture.shape[0]))
                if job.boxes is None and self.detector is not None:
                    job.boxes = self.detector.boxes(picture)
                return picture

            job.read = read
        return job

    def _draw(self, job: Job, picture: Picture) -> Target:
        target: Target = job.made
        if self.overlays:
            drawn = draw_people(picture, job.people or [])
            write_bytes(target.overlay, quick_jpeg(drawn))
        return replace(target, size_px=(picture.shape[1], picture.shape[0]))

    # Films

    def _film(self, source: Source) -> None:
        film = open_film(source.path)
        if self.detector is not None:
            click.echo(f"{source.path}: films are looked at without --detector", err=True)
        first, last = moment(self.films.first, film.fps), moment(self.films.last, film.fps)
        frames_asked = [self.films.every, first, last, self.films.keep_frames]
        options = {**self._identity(), "film": source.name, "state": state_of(source), "frames": frames_asked}
        label = self._label(source)
        journal = self._journal(label, options)
        follower = Follower()
        frames = film.frames(self.films.every, first or 0, last)
        with closing(journal):
            behind = film.count if last is None else min(last + 1, film.count)
            expected = max(1, -(-(behind - (first or 0)) // self.films.every))
            pictures = self._not_done(journal, frames, follower)
            named = follow(self.model, pictures, label, self.how, follower)
            for number, picture, people in track(named, expected, source.name, "frames"):
                if self.films.keep_frames:
                    target = self.outputs.folder / "frames" / label / f"{number:06d}.jpg"
                    refuse_foreign(target)
                    write_bytes(target, encoded(".jpg", picture, cv2.IMWRITE_JPEG_QUALITY, 95))
                for person in people:
                    person.update(img_paths=f"{number:06d}.jpg", annolist_index=number)
                journal.add(f"{number:06d}", {"people": people, "size": (picture.shape[1], picture.shape[0])})
        counts = follower.counts()
        count = sum(1 for _ in journal)
        if not count:
            raise TrainerError(f"{source.path}: no frame in what --from and --until leave")

        def entries() -> Iterator[dict[str, Any]]:
            return smoothing(self.films.smooth, iter(journal), film.fps)

        about = {"scene": None, "images": f"frames/{label}", "fps": film.fps, "film": source.name}
        self.outputs.write(label, Records(entries, ".jpg"), about, {"film": {**counts, "smoothed": self.films.smooth}})
        if self.overlays:
            self._overlay_film(film, self._overlay(source), entries())
        self.lines.append(
            f"{self.outputs.named(label)} ({counted(count, 'frame')}, {counted(counts['cuts'], 'cut')}, "
            f"{counted(counts['tracks'], 'figure')}; "
            f"{counted(counts['jumps'], 'jump')} and {counted(counts['swaps'], 'swap')} of joints between frames)"
        )

    def _not_done(
        self, journal: Journal, frames: Iterable[tuple[int, Picture]], follower: Follower
    ) -> Iterator[tuple[int, Picture]]:
        """The frames that no stopped run has done; `follower` learns what was found in the others.

        Frames that are looked at together were done together or are done again: what is found in one depends on it.
        """
        source = iter(frames)
        while chunk := list(islice(source, CHUNK)):
            entries = journal.done([(f"{number:06d}", None) for number, _ in chunk])
            if entries is None:
                yield from chunk
            for entry, (_, picture) in zip(entries or (), chunk, strict=False):
                follower.take(entry["people"], follower.shots.take(picture))

    def _overlay_film(self, film: Film, path: Path, entries: Iterable[dict[str, Any]]) -> None:
        found: dict[str, Any] = {"name": ""}
        ahead = iter(entries)
        first, last = moment(self.films.first, film.fps), moment(self.films.last, film.fps)
        with FilmWriter(path, film.size_px, film.fps / self.films.every) as writer:
            for number, picture in film.frames(self.films.every, first or 0, last):
                found = next(ahead, found)
                people = found.get("people", []) if found["name"] == f"{number:06d}" else []
                writer.write(draw_people(picture, people))
        self.outputs.written.append(path)

    def _journal(self, label: str, how: dict[str, Any]) -> Journal:
        place = self.outputs.folder / label
        self.journals.append(Journal(place.with_name(f".{place.name}.part.jsonl"), how))
        return self.journals[-1]

    def _identity(self) -> dict[str, Any]:
        """Everything that what is found depends on."""
        return {
            "version": __version__,
            "model": [self.outputs.described["sha256"], getattr(self.model, "precision", None)],
            "how": {key: value for key, value in asdict(self.how).items() if key != "batch_size"},
            "root": str(self.inputs.root),
            "boxes": None if self.boxes is None else self.boxes.tolist(),
            "box_file": None if self.box_file is None else _state_of_files(self.box_file.path),
            "detector": None if self.detector is None else self.detector.sha256,
            "overlays": self.overlays,
        }

    def _fail(self, line: str) -> None:
        self.failed.append(line)
        if not self.is_alone:  # the command's own last line says it
            click.echo(one_line(line), err=True)


def _read(path: Path) -> Picture:
    if not path.exists():
        raise ImageError(f"{path}: no such picture; it was moved or deleted, or its document names another folder")
    return read_picture(path)


def state_of(source: Source) -> list[Any]:
    """What tells that a picture or film is still what it was: its file's size and time, its boxes and its keys."""
    try:
        status = source.path.stat()
    except OSError:  # it is named when it is read
        return []
    boxes = None if source.boxes is None else source.boxes.tolist()
    return [status.st_size, status.st_mtime_ns, boxes, source.further]


def _state_of_files(path: Path) -> str:
    """A hash of the names, sizes and times of a file, or of the text files in a folder."""
    files = sorted(path.rglob("*.txt")) if path.is_dir() else [path]
    states = [(str(file.resolve()), status.st_size, status.st_mtime_ns) for file in files if (status := file.stat())]
    return hashlib.sha256(json.dumps(states).encode()).hexdigest()


def is_utf8(name: str) -> bool:
    """Whether a file's name is text: those of old archives often are bytes of another encoding."""
    return not any("\ud800" <= sign <= "\udfff" for sign in name)


def one_line(message: str) -> str:
    """A message in one line, whatever the name of its file holds."""
    return message.replace("\r", "\\r").replace("\n", "\\n")


def relative_or_absolute(folder: Path, base: Path) -> str:
    """`folder` relative to `base` with forward slashes, or absolute where that is impossible (another drive)."""
    try:
        return Path(os.path.relpath(folder.resolve(), base.resolve())).as_posix()
    except ValueError:
        return folder.resolve().as_posix()
