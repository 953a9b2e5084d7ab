"""The files that ``trainer predict`` writes of what it found, for all pictures together and for each film."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import click
import cv2
from torch import nn

from trainer.annotations import new_document
from trainer.annotations.stream import DocumentWriter
from trainer.data.pictures import Picture
from trainer.errors import TrainerError
from trainer.files import errors_named, mark_picture
from trainer.formats.coco_export import export_coco, export_coco_results
from trainer.formats.labelling import export_cvat, export_label_studio
from trainer.formats.openpose import ORDERS, export_openpose
from trainer.formats.per_picture import PictureRecords
from trainer.formats.tables import export_csv
from trainer.models.card import scored_set
from trainer.prediction.confidence import Confidence

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

    def pictures(self) -> Iterator[PictureRecords]:
        """Every picture that could be read, with its people."""
        for entry in self.begin():
            if "people" in entry:
                width, height = entry["size"]
                yield PictureRecords(entry["name"] + self.ending, (width, height), entry["people"])


@dataclass
class Outputs:
    """The files of one call.

    Attributes:
        folder: where they go.
        formats: which are written, as in ``--to``.
        described: the model, as it stands in documents.
        threshold: the score below which a joint is missing; None takes the card's.
        written: what has been, in its order.
        noted: what has been said of them.
    """

    folder: Path
    formats: tuple[str, ...]
    model: nn.Module
    described: dict[str, Any]
    threshold: float | None = None
    written: list[Path] = field(default_factory=list)
    noted: set[str] = field(default_factory=set)

    def places(self, label: str) -> list[Path]:
        """The files of all pictures, or of a film, but for OpenPose's."""
        return [path for wanted in self.formats for path in self._places(label, wanted)]

    def _places(self, label: str, wanted: str) -> list[Path]:
        return [self.folder / f"{label}{ending}" for ending in ENDINGS.get(wanted, ())]

    def write(self, label: str, records: Records, source: dict[str, Any], further: dict[str, Any]) -> None:
        """Write all formats.

        Args:
            label: of the files' names: "predictions", or a film's.
            source, further: the document's ``source``, and other keys of its header.

        Raises:
            OutputError: there is no room, or another reason that a file cannot be written; it is named.
        """
        made: dict[str, Callable[[Path], Any]] = {
            "csv": lambda path: export_csv(records, path),
            "csv-long": lambda path: export_csv(records, path, wide=False),
            "label-studio": lambda path: export_label_studio(records, path),
            "cvat": lambda path: export_cvat(records, path),
        }
        for wanted in self.formats:
            paths = self._places(label, wanted)
            self.written += paths
            with errors_named(paths[0] if paths else self.folder / wanted):
                if wanted == "document":
                    self._document(paths[0], records, source, further)
                elif wanted == "coco":
                    export_coco(records, paths[0], scored_set(self.model))
                    export_coco_results(records, paths[1], scored_set(self.model))
                elif wanted in ORDERS:
                    folder = self.folder / wanted / ("" if label == "predictions" else label)
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
        confidence = Confidence.of(self.model, self.threshold)
        scores = {"kind": confidence.kind, "threshold": confidence.threshold}
        header.update(model=self.described, scores=scores, **further)
        with DocumentWriter(path, header) as writer:
            for record in records:
                writer.write(record)

    def named(self, label: str) -> str:
        """The document of a label, or else what was written last, for a line of the terminal."""
        document = self.folder / f"{label}.pose.json"
        return f"document: {document}" if document in self.written else f"{label}: {self.written[-1]}"


def quick_jpeg(picture: Picture) -> bytes:
    """A JPEG whose colours are as fine as its light, so that thin coloured lines stay sharp.

    Of 1000 x 1400 pixels it takes 7 ms and 0.4 MB; the quickest PNG took 47 ms and 1.4 MB.
    """
    while max(picture.shape[:2]) > MOST_OF_JPEG:
        picture = cv2.resize(picture, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)  # type: ignore[assignment]
    fine = (cv2.IMWRITE_JPEG_SAMPLING_FACTOR, cv2.IMWRITE_JPEG_SAMPLING_FACTOR_444)
    return encoded(".jpg", picture, cv2.IMWRITE_JPEG_QUALITY, 90, *fine)


def encoded(ending: str, picture: Picture, *flags: int) -> bytes:
    """A picture's file, marked as ours; `flags` are OpenCV's. Raises TrainerError where OpenCV cannot."""
    done, content = cv2.imencode(ending, cv2.cvtColor(picture, cv2.COLOR_RGB2BGR), flags)
    if not done:
        raise TrainerError(f"a picture of {picture.shape[1]} x {picture.shape[0]} cannot be written as {ending}")
    return mark_picture(content.tobytes())
