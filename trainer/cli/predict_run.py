"""The run behind ``trainer predict``: pictures and films through the network, then the files that were asked for."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, closing
from dataclasses import asdict, dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import Any

import click
import cv2
from torch import nn

from trainer._version import __version__
from trainer.annotations import new_document
from trainer.annotations.stream import DocumentWriter
from trainer.counts import counted
from trainer.data.films import Film, FilmWriter, open_film
from trainer.data.pictures import Picture, read_picture
from trainer.errors import ImageError, OutputError, TrainerError
from trainer.files import errors_named, mark_picture, refuse_as_output, refuse_foreign, write_bytes
from trainer.formats.coco_export import export_coco, export_coco_results
from trainer.formats.labelling import export_cvat, export_label_studio
from trainer.formats.openpose import ORDERS, Pictured, export_openpose
from trainer.formats.tables import export_csv
from trainer.models.card import scored_set
from trainer.prediction.box_files import BoxFile
from trainer.prediction.confidence import Confidence
from trainer.prediction.detector import Detector
from trainer.prediction.following import CHUNK, Follower, follow, settled, smooth_one_euro, smooth_savitzky_golay
from trainer.prediction.journal import Journal
from trainer.prediction.looking import Box, Looking
from trainer.prediction.sources import Inputs, Source, is_document
from trainer.prediction.stream import Job, predict_stream
from trainer.progress import track
from trainer.report.overlay import draw_people

FORMATS = ("document", "csv", "csv-long", "coco", *ORDERS, "label-studio", "cvat")
# What is written for each film and for all pictures together, by format; OpenPose's are files of single pictures.
ENDINGS = {
    "document": (".pose.json",),
    "csv": (".csv",),
    "csv-long": (".long.csv",),
    "coco": (".coco.json", ".coco_results.json"),
    "label-studio": (".label_studio.json",),
    "cvat": (".cvat.xml",),
}


MOST_OF_JPEG = 65_500  # pixels a side, libjpeg's limit; webtoons may be longer


@dataclass(frozen=True)
class Records:
    """Records that are iterated over again and again, and none of them is kept.

    Attributes:
        begin: begins with the first entry of a journal again.
        ending: of the pictures' names, which those of the entries have not.
    """

    begin: Callable[[], Iterator[dict[str, Any]]]
    ending: str = ""

    def __iter__(self) -> Iterator[dict[str, Any]]:
        for entry in self.begin():
            yield from entry.get("people", ())

    def pictures(self) -> Iterator[Pictured]:
        """Every picture that could be read, with its people."""
        for entry in self.begin():
            if "people" in entry:
                width, height = entry["size"]
                yield Pictured(entry["name"] + self.ending, (width, height), entry["people"])


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
class FilmOptions:
    """Which frames of films, and what is done with them: `moments` are of `moment`, `smooth` of `smoothing`."""

    every: int = 1
    first: str | None = None
    last: str | None = None
    smooth: str | None = None
    keep_frames: bool = False


@dataclass
class Run:
    """One call of the command."""

    model: nn.Module
    described: dict[str, Any]
    how: Looking
    inputs: Inputs
    output: Path
    formats: tuple[str, ...] = ("document",)
    overlays: bool = True
    boxes: Box | None = None
    box_file: BoxFile | None = None
    detector: Detector | None = None
    films: FilmOptions = field(default_factory=FilmOptions)
    workers: int | None = None
    failed: list[str] = field(default_factory=list)
    written: list[Path] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    journals: list[Journal] = field(default_factory=list)
    noted: set[str] = field(default_factory=set)
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
            for ending in (ending for wanted in self.formats for ending in ENDINGS.get(wanted, ())):
                target = self.output / f"{label}{ending}"
                refuse_foreign(target)
                refuse_as_output(target, *documents)
        return count[0], count[1]

    def _label(self, film: Source) -> str:
        return film.label if film.label != "predictions" else film.name

    def _overlay(self, source: Source) -> Path:
        drawn = f"{self._label(source)}.overlay.mp4" if source.is_film else f"{source.label}.overlay.jpg"
        return self.output / "overlays" / drawn

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
            root = relative_or_absolute(self.inputs.root, self.output)
            self._write("predictions", Records(lambda: iter(journal)), {"scene": None, "images": root}, {})
            done = f"{counted(people, 'person', 'people')} in {counted(pictures - failed, 'picture')}"
            self.lines.append(f"{self._named('predictions')} ({done})")
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
                    target = self.output / "frames" / label / f"{number:06d}.jpg"
                    refuse_foreign(target)
                    write_bytes(target, _encoded(".jpg", picture, cv2.IMWRITE_JPEG_QUALITY, 95))
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
        self._write(label, Records(entries, ".jpg"), about, {"film": {**counts, "smoothed": self.films.smooth}})
        if self.overlays:
            self._overlay_film(film, self._overlay(source), entries())
        self.lines.append(
            f"{self._named(label)} ({counted(count, 'frame')}, {counted(counts['tracks'], 'figure')}; "
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
            for entry in entries or ():
                follower.take(entry["people"])

    def _overlay_film(self, film: Film, path: Path, entries: Iterable[dict[str, Any]]) -> None:
        found: dict[str, Any] = {"name": ""}
        ahead = iter(entries)
        first, last = moment(self.films.first, film.fps), moment(self.films.last, film.fps)
        with FilmWriter(path, film.size_px, film.fps / self.films.every) as writer:
            for number, picture in film.frames(self.films.every, first or 0, last):
                found = next(ahead, found)
                people = found.get("people", []) if found["name"] == f"{number:06d}" else []
                writer.write(draw_people(picture, people))
        self.written.append(path)

    # Files

    def _write(self, label: str, records: Records, source: dict[str, Any], further: dict[str, Any]) -> None:
        made: dict[str, Callable[[Path], Any]] = {
            "csv": lambda path: export_csv(records, path),
            "csv-long": lambda path: export_csv(records, path, wide=False),
            "label-studio": lambda path: export_label_studio(records, path),
            "cvat": lambda path: export_cvat(records, path),
        }
        for wanted in self.formats:
            paths = [self.output / f"{label}{ending}" for ending in ENDINGS.get(wanted, ())]
            self.written += paths
            with errors_named(paths[0] if paths else self.output / wanted):
                if wanted == "document":
                    self._document(paths[0], records, source, further)
                elif wanted == "coco":
                    export_coco(records, paths[0], scored_set(self.model))
                    export_coco_results(records, paths[1], scored_set(self.model))
                elif wanted in ORDERS:
                    folder = self.output / wanted / ("" if label == "predictions" else label)
                    self.written.append(folder)
                    export_openpose(records, folder, ORDERS[wanted], pictures=wanted == "openpose")
                else:
                    for note in made[wanted](paths[0]):
                        line = f"{wanted}: {note}"
                        if line not in self.noted:  # once, however many films there are
                            click.echo(line, err=True)
                        self.noted.add(line)

    def _document(self, path: Path, records: Records, source: dict[str, Any], further: dict[str, Any]) -> None:
        header = new_document("trainer predict", source, []).header
        confidence = Confidence.of(self.model, self.how.threshold)
        scores = {"kind": confidence.kind, "threshold": confidence.threshold}
        header.update(model=self.described, scores=scores, **further)
        with ExitStack() as stack:
            writer = stack.enter_context(DocumentWriter(path, header))
            for record in records:
                writer.write(record)

    def _named(self, label: str) -> str:
        document = self.output / f"{label}.pose.json"
        return f"document: {document}" if document in self.written else f"{label}: {self.written[-1]}"

    def _journal(self, label: str, how: dict[str, Any]) -> Journal:
        place = self.output / label
        self.journals.append(Journal(place.with_name(f".{place.name}.part.jsonl"), how))
        return self.journals[-1]

    def _identity(self) -> dict[str, Any]:
        """Everything that what is found depends on."""
        return {
            "version": __version__,
            "model": [self.described["sha256"], getattr(self.model, "precision", None)],
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


def quick_jpeg(picture: Picture) -> bytes:
    """A JPEG whose colours are as fine as its light, so that thin coloured lines stay sharp.

    Of 1000 x 1400 pixels it takes 7 ms and 0.4 MB; the quickest PNG took 47 ms and 1.4 MB.
    """
    while max(picture.shape[:2]) > MOST_OF_JPEG:
        picture = cv2.resize(picture, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)  # type: ignore[assignment]
    fine = (cv2.IMWRITE_JPEG_SAMPLING_FACTOR, cv2.IMWRITE_JPEG_SAMPLING_FACTOR_444)
    return _encoded(".jpg", picture, cv2.IMWRITE_JPEG_QUALITY, 90, *fine)


def _encoded(ending: str, picture: Picture, *flags: int) -> bytes:
    done, content = cv2.imencode(ending, cv2.cvtColor(picture, cv2.COLOR_RGB2BGR), flags)
    if not done:
        raise TrainerError(f"a picture of {picture.shape[1]} x {picture.shape[0]} cannot be written as {ending}")
    return mark_picture(content.tobytes())


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


def relative_or_absolute(folder: Path, base: Path) -> str:
    """`folder` relative to `base` with forward slashes, or absolute where that is impossible (another drive)."""
    try:
        return Path(os.path.relpath(folder.resolve(), base.resolve())).as_posix()
    except ValueError:
        return folder.resolve().as_posix()
