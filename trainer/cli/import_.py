"""``trainer import``: datasets into documents, one subcommand for each format."""

from __future__ import annotations

import json
from pathlib import Path

import click

from trainer.formats.imported import Conversion

SHOWN_NOTES = 20

output_option = click.option(
    "-o", "--output", required=True, type=click.Path(path_type=Path, dir_okay=False), help="The document to write."
)
json_option = click.option("--json", "as_json", is_flag=True, help="Print the summary and all notes as JSON.")


@click.group()
def command() -> None:
    """Convert a dataset into a document; lists what had to be decided or could not be kept."""


@command.command(epilog="Example: trainer import drawings AnimeDrawingsDataset/data -o drawings.pose.json")
@click.argument("source", metavar="SRC", type=click.Path(path_type=Path))
@output_option
@click.option(
    "--convention",
    type=click.Choice(["better", "study"]),
    default="better",
    show_default=True,
    help="How the joints that MPII has and the drawings have not are made; 'study' does as Li & Yang did.",
)
@click.option("--images", default=".", show_default=True, help="Folder holding data/images, relative to the document.")
@click.option(
    "--head-lift",
    "head_lift_px",
    type=float,
    default=100.0,
    show_default=True,
    help="Pixels from neck to head top in the convention 'study', which does not print its own number.",
)
@json_option
def drawings(source: Path, output: Path, convention: str, images: str, head_lift_px: float, as_json: bool) -> None:
    """AnimeDrawingsDataset: SRC is the folder with train.json, val.json and test.json, or one of them."""
    from trainer.formats.drawings import convert_drawings

    finish(convert_drawings(source, convention, images, head_lift_px), output, as_json)


pictures_option = click.option(
    "--pictures", type=click.Path(path_type=Path), help="Folder of the pictures, to read sizes that SRC does not have."
)


@command.command(epilog="Example: trainer import mpii mpii_annotations.json --images mpii/images -o mpii.pose.json")
@click.argument("source", metavar="SRC", type=click.Path(path_type=Path))
@output_option
@click.option("--images", default=".", show_default=True, help="Folder of the pictures, relative to the document.")
@pictures_option
@click.option(
    "--one-based",
    is_flag=True,
    help="Count a list's pixels from 1, as MATLAB and HRNet do; by default from 0, as pytorch-pose and mmpose.",
)
@json_option
def mpii(source: Path, output: Path, images: str, pictures: Path | None, one_based: bool, as_json: bool) -> None:
    """MPII: SRC is pytorch-pose's mpii_annotations.json, mmpose's mpii_*.json, or MPII's own .mat file."""
    if source.suffix.lower() == ".mat":
        from trainer.formats.matlab import convert_mpii_mat

        finish(convert_mpii_mat(source, pictures, images), output, as_json)
    else:
        from trainer.formats.mpii_lists import convert_mpii_list

        finish(convert_mpii_list(source, pictures, images, one_based), output, as_json)


@command.command(epilog="Example: trainer import lsp lspet_train.zip --extract lspet --images lspet -o lspet.pose.json")
@click.argument("source", metavar="SRC", type=click.Path(path_type=Path))
@output_option
@click.option("--images", default=".", show_default=True, help="Folder of the pictures, relative to the document.")
@pictures_option
@click.option("--extract", type=click.Path(path_type=Path, file_okay=False), help="Unpack a zip's pictures here.")
@json_option
def lsp(source: Path, output: Path, images: str, pictures: Path | None, extract: Path | None, as_json: bool) -> None:
    """LSP and LSP-extended: SRC is joints.mat, its folder, or a zip of pictures with annotations.json."""
    from trainer.formats.lsp import convert_lsp

    finish(convert_lsp(source, pictures, images, extract), output, as_json)


@command.command(epilog="Example: trainer import coco person_keypoints_val2017.json --images val2017 -o coco.pose.json")
@click.argument("source", metavar="SRC", type=click.Path(path_type=Path))
@output_option
@click.option("--images", default=".", show_default=True, help="Folder of the pictures, relative to the document.")
@json_option
def coco(source: Path, output: Path, images: str, as_json: bool) -> None:
    """COCO keypoints of any set (COCO, Human-Art, anime sets, ours): joints are found by their names."""
    from trainer.formats.coco import convert_coco

    finish(convert_coco(source, images), output, as_json)


@command.command("label-studio", epilog="Example: trainer import label-studio export.json -o drawings.pose.json")
@click.argument("source", metavar="SRC", type=click.Path(path_type=Path))
@output_option
@click.option("--images", default=".", show_default=True, help="Folder of the pictures, relative to the document.")
@json_option
def label_studio(source: Path, output: Path, images: str, as_json: bool) -> None:
    """Labels corrected in Label Studio: SRC is its export "JSON" of a project made from `predict --to label-studio`."""
    from trainer.formats.labelling import convert_label_studio

    finish(convert_label_studio(source, images), output, as_json)


@command.command(epilog="Example: trainer import cvat annotations.xml --images art -o art.pose.json")
@click.argument("source", metavar="SRC", type=click.Path(path_type=Path))
@output_option
@click.option("--images", default=".", show_default=True, help="Folder of the pictures, relative to the document.")
@json_option
def cvat(source: Path, output: Path, images: str, as_json: bool) -> None:
    """Skeletons corrected in CVAT: SRC is its export "CVAT for images 1.1", points named as our joints."""
    from trainer.formats.labelling import convert_cvat

    finish(convert_cvat(source, images), output, as_json)


def finish(conversion: Conversion, output: Path, as_json: bool) -> None:
    """Write the document record by record, and print what was imported and what had to be decided."""
    count, notes = conversion.write(output)
    if as_json:
        summary = {"document": str(output), "records": count, "notes": notes}
        click.echo(json.dumps(summary, ensure_ascii=False, indent=1))
        return
    for note in notes[:SHOWN_NOTES]:
        click.echo(f"note: {note}")
    if len(notes) > SHOWN_NOTES:
        click.echo(f"and {len(notes) - SHOWN_NOTES} more notes; --json prints them all")
    click.echo(f"{output}: {count} record{'' if count == 1 else 's'} written")
