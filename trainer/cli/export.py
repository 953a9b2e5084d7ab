"""``trainer export``: documents into other formats, one subcommand for each."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import click

from trainer.annotations.document import Document, StreamedRecords
from trainer.annotations.records import Record
from trainer.cli.groups import SuggestingGroup
from trainer.files import refuse_as_output, refuse_foreign
from trainer.progress import counting

document_argument = click.argument("document", metavar="DOC", type=click.Path(path_type=Path))
file_option = click.option(
    "-o", "--output", required=True, type=click.Path(path_type=Path, dir_okay=False), help="The file to write."
)
json_option = click.option("--json", "as_json", is_flag=True, help="Print the summary and all notes as JSON.")


@click.group(cls=SuggestingGroup)
def command() -> None:
    """Convert a document for other tools; visibility flags follow the joints' states, pixel origins are converted."""


@command.command(epilog="Example: trainer export mpii shots.pose.json -o mpii_annotations.json")
@document_argument
@file_option
@json_option
def mpii(document: Path, output: Path, as_json: bool) -> None:
    """The list that pytorch-pose's Mpii dataset reads (x - 0.5: pixel centres counted from 0)."""
    from trainer.formats.mpii_export import export_mpii

    _export(document, output, as_json, lambda records: export_mpii(records, output))


@command.command(epilog="Example: trainer export mmpose shots.pose.json -o mpii_train.json")
@document_argument
@file_option
@json_option
def mmpose(document: Path, output: Path, as_json: bool) -> None:
    """The list that mmpose's MpiiDataset reads (joints x - 0.5, centres x + 0.5, as that class takes them)."""
    from trainer.formats.mpii_export import export_mmpose

    _export(document, output, as_json, lambda records: export_mmpose(records, output))


@command.command(epilog="Example: trainer export coco shots.pose.json -o shots.coco.json")
@document_argument
@file_option
@click.option(
    "--joints", default="mpii16", show_default=True, metavar="SET", help="mpii16, drawings21, both, or a JSON file."
)
@json_option
def coco(document: Path, output: Path, joints: str, as_json: bool) -> None:
    """COCO keypoints with the 16 joints, or another set's, as category "person" (x - 0.5; v 0, 1, 2)."""
    from trainer.annotations import keypoint_set_named
    from trainer.formats.coco_export import export_coco

    keypoints = keypoint_set_named(joints)
    _export(document, output, as_json, lambda records: export_coco(records, output, keypoints))


@command.command(epilog="Example: trainer export yolo shots.pose.json --images frames -o shots_yolo/")
@document_argument
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help="The folder to make.")
@click.option(
    "--images", type=click.Path(path_type=Path), help="Folder of the pictures, instead of the document's own."
)
@click.option(
    "--pictures",
    type=click.Choice(["link", "copy", "none"]),
    default="link",
    show_default=True,
    help="How the pictures get into the folder.",
)
@json_option
def yolo(document: Path, output: Path, images: Path | None, pictures: str, as_json: bool) -> None:
    """A YOLO-pose folder: images, labels and data.yaml with kpt_shape and flip_idx."""
    from trainer.formats.yolo import export_yolo

    def write(records: StreamedRecords) -> list[str]:
        folder = Document(records.header(), path=document, images=images).image_folder
        return export_yolo(records, folder, output, pictures)

    _export(document, output, as_json, write)


@command.command(epilog="Example: trainer export csv shots.pose.json -o shots.csv")
@document_argument
@file_option
@click.option("--long", is_flag=True, help="A row a joint instead of a row a person.")
@json_option
def csv(document: Path, output: Path, long: bool, as_json: bool) -> None:
    """A table of the people with their joints, in the document's pixels."""
    from trainer.formats.tables import export_csv

    _export(document, output, as_json, lambda records: export_csv(records, output, wide=not long))


@command.command(epilog="Example: trainer export openpose shots.pose.json -o shots_openpose/")
@document_argument
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help="The folder to fill.")
@click.option("--order", type=click.Choice(["18", "25"]), default="18", show_default=True, help="BODY_18 or BODY_25.")
@click.option("--no-pictures", is_flag=True, help="The JSON files only, without the pictures of the skeletons.")
@json_option
def openpose(document: Path, output: Path, order: str, no_pictures: bool, as_json: bool) -> None:
    """OpenPose's JSON of each picture and, for ControlNet, the picture of its skeletons."""
    from trainer.formats.openpose import BODY_18, BODY_25, export_openpose

    body = BODY_18 if order == "18" else BODY_25
    _export(document, output, as_json, lambda records: export_openpose(records, output, body, not no_pictures))


@command.command("label-studio", epilog="Example: trainer export label-studio shots.pose.json -o tasks.json")
@document_argument
@file_option
@json_option
def label_studio(document: Path, output: Path, as_json: bool) -> None:
    """Tasks for Label Studio, with the joints as predictions to correct."""
    from trainer.formats.labelling import export_label_studio

    _export(document, output, as_json, lambda records: export_label_studio(records, output))


@command.command(epilog="Example: trainer export cvat shots.pose.json -o annotations.xml")
@document_argument
@file_option
@json_option
def cvat(document: Path, output: Path, as_json: bool) -> None:
    """Skeletons in the form "CVAT for images 1.1", one a person, to correct."""
    from trainer.formats.labelling import export_cvat

    _export(document, output, as_json, lambda records: export_cvat(records, output))


class _Counted(StreamedRecords):
    """The records of a document, counted while they are iterated over."""

    def __init__(self, path: Path, output: Path, advance: Callable[..., None]) -> None:
        super().__init__(path)
        refuse_as_output(output, path)
        refuse_foreign(output)
        self.count, self._advance = 0, advance

    def __iter__(self) -> Iterator[Record]:
        self.count = 0
        for record in super().__iter__():
            self.count += 1
            self._advance()
            yield record


def _export(document: Path, output: Path, as_json: bool, write: Callable[[StreamedRecords], list[str]]) -> None:
    """Write the records in another form, and print how many there were and what had to be decided."""
    with counting("exporting") as advance:
        records = _Counted(document, output, advance)
        notes = write(records)
    count = records.count
    if as_json:
        click.echo(json.dumps({"output": str(output), "records": count, "notes": notes}, ensure_ascii=False, indent=1))
        return
    for note in notes:
        click.echo(f"note: {note}")
    click.echo(f"{output}: written from {count} record{'' if count == 1 else 's'}")
