"""``trainer import``: datasets into documents, one subcommand for each format."""

from __future__ import annotations

import functools
import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from trainer.annotations.foreign import what_reads
from trainer.cli.groups import SuggestingGroup
from trainer.errors import DocumentError
from trainer.files import refuse_as_output
from trainer.formats.imported import Conversion

if TYPE_CHECKING:
    from trainer.formats.keypoint_names import PointNames

SHOWN_NOTES = 20

output_option = click.option(
    "-o", "--output", required=True, type=click.Path(path_type=Path, dir_okay=False), help="The document to write."
)
images_option = click.option(
    "--images", default=".", show_default=True, help="Folder of the pictures, relative to the document."
)
pictures_option = click.option(
    "--pictures", type=click.Path(path_type=Path), help="Folder of the pictures, to read sizes that SRC does not have."
)
prefix_option = click.option(
    "--strip-prefix",
    "prefixes",
    multiple=True,
    metavar="TEXT",
    help="Take this off the front of the pictures' names (/data/me/pics, C:\\pics, ../upload); may be repeated.",
)
names_option = click.option(
    "--names",
    "names_file",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help='JSON: {"their name": "one of the 16 joints" or null, ...}, or a list of names in the order of the points.',
)
order_option = click.option(
    "--order",
    type=click.Choice(["coco17", "mpii16", "lsp14", "drawings21"]),
    help="Take numbered points as this set's, in its order.",
)
json_option = click.option("--json", "as_json", is_flag=True, help="Print the summary and all notes as JSON.")


@dataclass(frozen=True)
class Points:
    """What the user says of a set of named points and of its pictures."""

    names: PointNames
    pictures: Path | None
    prefixes: tuple[str, ...]


def points_options(function: Callable[..., None]) -> Callable[..., None]:
    """Options --pictures, --strip-prefix, --names and --order, which the command gets as one argument `how`."""

    @functools.wraps(function)
    def with_points(
        *,
        pictures: Path | None,
        prefixes: tuple[str, ...],
        names_file: Path | None,
        order: str | None,
        **others: Any,
    ) -> None:
        function(how=Points(point_names(names_file, order), pictures, prefixes), **others)

    wrapped: Callable[..., None] = with_points
    for option in (order_option, names_option, prefix_option, pictures_option):
        wrapped = option(wrapped)
    return wrapped


@click.group(cls=SuggestingGroup)
def command() -> None:
    """Convert a dataset into a document; lists what had to be decided or could not be kept.

    SRC may be packed by gzip. One entry that cannot be right is left out and counted; where nothing is left to import
    no document is written and the exit code is 1.
    """


source_argument = click.argument("source", metavar="SRC", type=click.Path(path_type=Path))


@command.command(epilog="Example: trainer import drawings AnimeDrawingsDataset/data -o drawings.pose.json")
@source_argument
@output_option
@click.option(
    "--convention",
    type=click.Choice(["better", "study"]),
    default="better",
    show_default=True,
    help="How the joints that MPII has and the drawings have not are made; 'study' does as Li & Yang did.",
)
@click.option("--images", default=".", show_default=True, help="Folder holding data/images, relative to the document.")
@pictures_option
@prefix_option
@click.option(
    "--head-lift",
    "head_lift_px",
    type=float,
    default=100.0,
    show_default=True,
    help="Pixels from neck to head top in the convention 'study', which does not print its own number.",
)
@json_option
def drawings(
    source: Path,
    output: Path,
    convention: str,
    images: str,
    pictures: Path | None,
    prefixes: tuple[str, ...],
    head_lift_px: float,
    as_json: bool,
) -> None:
    """AnimeDrawingsDataset: SRC is the folder with train.json, val.json and test.json, or one of them."""
    from trainer.formats.drawings import convert_drawings

    def convert() -> Conversion:
        return convert_drawings(source, convention, images, head_lift_px, pictures, prefixes)

    finish("drawings", source, convert, output, as_json)


@command.command(epilog="Example: trainer import mpii mpii_annotations.json --images mpii/images -o mpii.pose.json")
@source_argument
@output_option
@images_option
@pictures_option
@prefix_option
@click.option(
    "--one-based",
    is_flag=True,
    help="Count a list's pixels from 1, as MATLAB and HRNet do; by default from 0, as pytorch-pose and mmpose.",
)
@json_option
def mpii(
    source: Path,
    output: Path,
    images: str,
    pictures: Path | None,
    prefixes: tuple[str, ...],
    one_based: bool,
    as_json: bool,
) -> None:
    """MPII: SRC is pytorch-pose's mpii_annotations.json, mmpose's mpii_*.json, or MPII's own .mat file."""

    def convert() -> Conversion:
        if source.suffix.lower() == ".mat":
            from trainer.formats.matlab import convert_mpii_mat

            return convert_mpii_mat(source, pictures, images)
        from trainer.formats.mpii_lists import convert_mpii_list

        return convert_mpii_list(source, pictures, images, one_based, prefixes)

    finish("mpii", source, convert, output, as_json)


@command.command(epilog="Example: trainer import lsp lspet_train.zip --extract lspet --images lspet -o lspet.pose.json")
@source_argument
@output_option
@images_option
@pictures_option
@click.option("--extract", type=click.Path(path_type=Path, file_okay=False), help="Unpack a zip's pictures here.")
@json_option
def lsp(source: Path, output: Path, images: str, pictures: Path | None, extract: Path | None, as_json: bool) -> None:
    """LSP and LSP-extended: SRC is joints.mat, its folder, or a zip of pictures with annotations.json."""
    from trainer.formats.lsp import convert_lsp

    finish("lsp", source, lambda: convert_lsp(source, pictures, images, extract), output, as_json)


@command.command(epilog="Example: trainer import coco person_keypoints_val2017.json --images val2017 -o coco.pose.json")
@source_argument
@output_option
@click.option("--images", help="Folder of the pictures, relative to the document.  [default: . or SRC's own]")
@points_options
@json_option
def coco(
    source: Path,
    output: Path,
    images: str | None,
    how: Points,
    as_json: bool,
) -> None:
    """COCO keypoints of any set (COCO, Human-Art, anime sets, CVAT, Label Studio, ours).

    SRC is the JSON file, or what CVAT ("COCO Keypoints") or Label Studio ("COCO") exports: a folder or its zip.
    Joints are found by their names: --names and --order are for sets that call them otherwise.
    """
    from trainer.formats.coco import convert_coco
    from trainer.formats.coco_source import pictures_of_folder

    def convert() -> Conversion:
        folder = pictures_of_folder(source) if source.is_dir() else None
        own = "." if folder is None else folder_from(output, folder)
        return convert_coco(source, images or own, how.pictures or folder, how.names, how.prefixes)

    finish("coco", source, convert, output, as_json)


@command.command("label-studio", epilog="Example: trainer import label-studio export.json -o drawings.pose.json")
@source_argument
@output_option
@images_option
@points_options
@json_option
def label_studio(
    source: Path,
    output: Path,
    images: str,
    how: Points,
    as_json: bool,
) -> None:
    """Labels drawn in Label Studio: SRC is its export "JSON", such as of a project from `predict --to label-studio`."""
    from trainer.formats.labelling_import import convert_label_studio

    def convert() -> Conversion:
        return convert_label_studio(source, images, how.names, how.pictures, how.prefixes)

    finish("label-studio", source, convert, output, as_json)


@command.command(epilog="Example: trainer import cvat annotations.xml --images art -o art.pose.json")
@source_argument
@output_option
@click.option("--images", help="Folder of the pictures, relative to the document.  [default: . or SRC's own]")
@points_options
@json_option
def cvat(
    source: Path,
    output: Path,
    images: str | None,
    how: Points,
    as_json: bool,
) -> None:
    """Skeletons drawn in CVAT: SRC is its export "CVAT for images 1.1", as annotations.xml, folder or zip."""
    from trainer.formats.labelling_import import convert_cvat, cvat_pictures

    def convert() -> Conversion:
        folder = cvat_pictures(source)
        own = "." if folder is None else folder_from(output, folder)
        return convert_cvat(source, images or own, how.names, how.pictures or folder, how.prefixes)

    finish("cvat", source, convert, output, as_json)


@command.command(epilog="Example: trainer import yolo coco8-pose/ --order coco17 -o coco8.pose.json")
@source_argument
@output_option
@click.option("--images", help="What the document says of the pictures' folder; SRC's own if not given.")
@click.option(
    "--pictures", type=click.Path(path_type=Path), help="Folder that holds images/, where it is not beside labels/."
)
@names_option
@order_option
@json_option
def yolo(
    source: Path,
    output: Path,
    images: str | None,
    pictures: Path | None,
    names_file: Path | None,
    order: str | None,
    as_json: bool,
) -> None:
    """A YOLO-pose folder: SRC is the folder with data.yaml, or that file.

    The points are found by kpt_names; where data.yaml has none, --order or --names says what they are.
    """
    from trainer.formats.yolo_import import convert_yolo, yolo_root

    names = point_names(names_file, order)

    def convert() -> Conversion:
        own = folder_from(output, pictures or yolo_root(source))
        return convert_yolo(source, images or own, names, pictures)

    finish("yolo", source, convert, output, as_json)


def folder_from(output: Path, folder: Path) -> str:
    """A folder as a document at ``output`` has to name it."""
    try:
        return os.path.relpath(folder.resolve(), output.parent.resolve()).replace(os.sep, "/")
    except ValueError:  # another drive of Windows
        return str(folder.resolve())


def point_names(names_file: Path | None, order: str | None) -> PointNames:
    """What the user says of the points' names."""
    from trainer.formats.keypoint_names import PointNames, read_names

    if names_file is not None and order is not None:
        raise click.UsageError("--names and --order both name the points; give one of them")
    return PointNames(None if names_file is None else read_names(names_file), order)


def finish(kind: str, source: Path, convert: Callable[[], Conversion], output: Path, as_json: bool) -> None:
    """Convert and write the document record by record, and print what was imported and what had to be decided.

    Raises:
        DocumentError: as the importer; where the source is of a kind that another command reads, it names that.
    """
    refuse_as_output(output, source)
    try:
        conversion = convert()
        count, notes = conversion.write(output)
    except DocumentError as error:
        hint = what_reads(source)
        if hint is None or f"trainer import {kind} {source}" in hint:
            raise
        raise DocumentError(f"{source}: {hint} ({str(error).removeprefix(f'{source}: ')})") from error
    lost = _missing_pictures(conversion, output)
    notes = [*notes, lost] if lost else notes
    if as_json:
        summary = {"document": str(output), "records": count, "notes": notes}
        click.echo(json.dumps(summary, ensure_ascii=False, indent=1))
        return
    for note in notes[:SHOWN_NOTES]:
        click.echo(f"note: {note}")
    if len(notes) > SHOWN_NOTES:
        click.echo(f"and {len(notes) - SHOWN_NOTES} more notes; --json prints them all")
    click.echo(f"{output}: {count} record{'' if count == 1 else 's'} written")


def _missing_pictures(conversion: Conversion, output: Path) -> str | None:
    """A note where the pictures are not where the document says."""
    folder = output.parent / conversion.source["images"]
    try:
        if not folder.is_dir():
            return f"the image folder {folder} does not exist; --images names it, relative to the document"
        if any((folder / name).is_file() for name in conversion.first_pictures):
            return None
    except (OSError, ValueError):  # a name that the file system does not allow
        pass
    return (
        f"no picture lies where the document says ({folder / conversion.first_pictures[0]}); --images names their "
        "folder, relative to the document"
    )
