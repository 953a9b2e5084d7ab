"""The run behind ``trainer predict``: pictures and films through the network, then the files that were asked for."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, closing
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import click
import cv2
from torch import nn

from trainer.annotations import new_document
from trainer.annotations.stream import DocumentWriter
from trainer.counts import counted
from trainer.data.films import Film, FilmWriter, open_film
from trainer.data.pictures import Picture, read_picture
from trainer.errors import TrainerError
from trainer.files import mark_picture, refuse_foreign, write_bytes
from trainer.formats.coco_export import export_coco, export_coco_results
from trainer.formats.labelling import export_cvat, export_label_studio
from trainer.formats.openpose import ORDERS, export_openpose
from trainer.formats.tables import export_csv
from trainer.models.card import scored_set
from trainer.prediction.box_files import BoxFile
from trainer.prediction.confidence import Confidence
from trainer.prediction.detector import Detector
from trainer.prediction.following import Follower, follow, settled, smooth_one_euro, smooth_savitzky_golay
from trainer.prediction.journal import Journal
from trainer.prediction.looking import Box, Looking
from trainer.prediction.sources import Inputs, Source
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
    """Records that are iterated over again and again, and none of them is kept."""

    begin: Callable[[], Iterator[dict[str, Any]]]

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return self.begin()


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
    done: int = 0
    is_alone: bool = False

    def do(self) -> None:
        """Predict everything. What cannot be read is named as it comes, and listed in `failed`.

        Raises:
            TrainerError: files of others stand where outputs go, or the pictures' folder has a name that no document
                can hold; nothing has been done then.
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
            except TrainerError as error:
                self._fail(str(error))

    def _look_ahead(self) -> tuple[int, int]:
        """Look at every output's place before hours of work; OpenPose's files are looked at before they are written.

        Returns how many pictures and how many films there are.
        """
        labels, count = [], [0, 0]
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
                refuse_foreign(self.output / f"{label}{ending}")
        return count[0], count[1]

    def _label(self, film: Source) -> str:
        return film.label if film.label != "predictions" else film.name

    def _overlay(self, source: Source) -> Path:
        drawn = f"{self._label(source)}.overlay.mp4" if source.is_film else f"{source.label}.overlay.jpg"
        return self.output / "overlays" / drawn

    # Pictures

    def _pictures(self, total: int) -> list[Source]:
        journal = Journal(self.output / ".predictions.part.jsonl", self._identity())
        films: list[Source] = []
        with closing(journal):
            jobs = predict_stream(self.model, self._jobs(journal, films), self.how, self._draw, self.workers)
            for job in track(jobs, total, "predict", "pictures"):
                journal.add(job.name, {"people": job.people} if job.error is None else {"error": str(job.error)})
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
            self._write("predictions", self._records_of(journal), {"scene": None, "images": root}, {})
            done = f"{counted(people, 'person', 'people')} in {counted(pictures - failed, 'picture')}"
            self.lines.append(f"{self._named('predictions')} ({done})")
            if not people:
                self.lines.append(
                    "nobody: too few joints are sure enough; --box x,y,width,height takes a figure for given"
                )
        journal.remove()
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
            if journal.done(source.name) is None:
                yield self._job(source, number)

    def _job(self, source: Source, number: int) -> Job:
        boxes = self.boxes if self.boxes is not None else source.boxes
        further = {**source.further, "img_paths": source.name, "annolist_index": number}
        job = Job(source.name, lambda: read_picture(source.path), boxes, further)
        job.made = self._overlay(source)
        if self.box_file is not None or self.detector is not None:

            def read() -> Picture:
                picture = read_picture(source.path)
                if self.box_file is not None:
                    job.boxes = self.box_file.of(source.name, (picture.shape[1], picture.shape[0]))
                if job.boxes is None and self.detector is not None:
                    job.boxes = self.detector.boxes(picture)
                return picture

            job.read = read
        return job

    def _draw(self, job: Job, picture: Picture) -> None:
        if self.overlays:
            drawn = draw_people(picture, job.people or [])
            write_bytes(job.made, quick_jpeg(drawn))

    def _records_of(self, journal: Journal) -> Records:
        def records() -> Iterator[dict[str, Any]]:
            for entry in journal:
                yield from entry.get("people", ())

        return Records(records)

    # Films

    def _film(self, source: Source) -> None:
        film = open_film(source.path)
        if self.detector is not None:
            click.echo(f"{source.path}: films are looked at without --detector", err=True)
        first, last = moment(self.films.first, film.fps), moment(self.films.last, film.fps)
        options = {**self._identity(), "film": source.name, "frames": [self.films.every, first, last]}
        label = self._label(source)
        journal = Journal(self.output / f".{label.replace('/', '.')}.part.jsonl", options)
        follower = Follower()
        frames = film.frames(self.films.every, first or 0, last)
        with closing(journal):
            expected = max(1, film.count // self.films.every)
            pictures = self._not_done(journal, frames, follower)
            named = follow(self.model, pictures, label, self.how, follower)
            for number, picture, people in track(named, expected, source.name, "frames"):
                if self.films.keep_frames:
                    target = self.output / "frames" / label / f"{number:06d}.jpg"
                    refuse_foreign(target)
                    write_bytes(target, _encoded(".jpg", picture, cv2.IMWRITE_JPEG_QUALITY, 95))
                for person in people:
                    person.update(img_paths=f"{number:06d}.jpg", annolist_index=number)
                journal.add(f"{number:06d}", {"people": people, "film": follower.counts()})
        counts = follower.counts()
        count = sum(1 for _ in journal)
        if not count:
            raise TrainerError(f"{source.path}: no frame in what --from and --until leave")

        def entries() -> Iterator[dict[str, Any]]:
            return smoothing(self.films.smooth, iter(journal), film.fps)

        def records() -> Iterator[dict[str, Any]]:
            for entry in entries():
                yield from entry["people"]

        about = {"scene": None, "images": f"frames/{label}", "fps": film.fps, "film": source.name}
        self._write(label, Records(records), about, {"film": {**counts, "smoothed": self.films.smooth}})
        if self.overlays:
            self._overlay_film(film, self._overlay(source), entries())
        self.lines.append(
            f"{self._named(label)} ({counted(count, 'frame')}, {counted(counts['tracks'], 'figure')}; "
            f"{counted(counts['jumps'], 'jump')} and {counted(counts['swaps'], 'swap')} of joints between frames)"
        )
        journal.remove()

    def _not_done(
        self, journal: Journal, frames: Iterable[tuple[int, Picture]], follower: Follower
    ) -> Iterator[tuple[int, Picture]]:
        last = None
        for number, picture in frames:
            entry = journal.done(f"{number:06d}")
            if entry is not None:
                last = entry
                continue
            if last is not None:
                follower.resume(last["people"], last["film"])
                last = None
            yield number, picture
        if last is not None:
            follower.resume(last["people"], last["film"])

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
                    click.echo(f"{wanted}: {note}", err=True)

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

    def _identity(self) -> dict[str, Any]:
        """Everything that what is found depends on."""
        return {
            "model": self.described["sha256"],
            "how": {key: value for key, value in asdict(self.how).items() if key != "batch_size"},
            "root": str(self.inputs.root),
            "boxes": None if self.boxes is None else self.boxes.tolist(),
            "box_file": None if self.box_file is None else str(self.box_file.path.resolve()),
            "detector": None if self.detector is None else self.detector.sha256,
            "overlays": self.overlays,
        }

    def _fail(self, line: str) -> None:
        self.failed.append(line)
        if not self.is_alone:  # the command's own last line says it
            click.echo(one_line(line), err=True)


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
