"""``trainer predict``: joints of any pictures, as a document and as drawn overlays."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from trainer.counts import counted

EXAMPLE = """
\b
Examples:
  trainer predict drawing.png -o found
  trainer predict --model hg2.pth.tar --box 40,12,180,300 drawing.png -o found
  trainer predict --model runs/first pictures/ --recursive -o found
"""

PICTURE_ENDINGS = (".png", ".jpg", ".jpeg", ".webp", ".tif", ".tiff", ".bmp", ".gif")


@click.command("predict", epilog=EXAMPLE)
@click.option("--model", "model_path", default="default", show_default=True,
              help="Weights (.safetensors, .pth.tar) or a run's folder; default: the network in the box.")  # fmt: skip
@click.argument("images", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("-o", "--output", required=True, type=click.Path(file_okay=False, path_type=Path), help="Folder to fill.")
@click.option("--box", "boxes", multiple=True, help="x,y,width,height around one person, in pixels; may be repeated.")
@click.option("--recursive", is_flag=True, help="Look into the folders inside a folder too.")
@click.option("--flip", is_flag=True, help="Average with the mirrored picture.")
@click.option(
    "--passes",
    type=click.IntRange(1, 5),
    default=3,
    show_default=True,
    help="Without a box: look at most so many times, closer around what the look before was sure of.",
)
@click.option(
    "--threshold", type=float, help="Score below which a joint is missing; the model's card's when not given."
)
@click.option("--no-overlays", is_flag=True, help="Write the document only.")
@click.option("--device", default="auto", show_default=True, help='"auto", "cpu", "cuda", "cuda:N" or "mps".')
@click.option(
    "--precision",
    type=click.Choice(["float32", "bf16", "int8", "auto"]),
    default="float32",
    show_default=True,
    help="auto: bfloat16 where the machine is fast at it. int8: on CPUs, for weights of `export-model --to int8`.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the document's path and the records as JSON.")
def command(
    model_path: str,
    images: tuple[Path, ...],
    output: Path,
    boxes: tuple[str, ...],
    recursive: bool,
    flip: bool,
    passes: int,
    threshold: float | None,
    no_overlays: bool,
    device: str,
    precision: str,
    as_json: bool,
) -> None:
    """Find the joints of the person in each picture (or folder of pictures).

    Writes DIR/predictions.pose.json, a document of the usual form with `joint_score` beside each record, and
    DIR/overlays/. A picture that cannot be read is named, the others are done, and the exit code is 1.
    """
    import json

    from trainer.annotations import new_document, write_document
    from trainer.errors import ImageError, TrainerError
    from trainer.files import check_output
    from trainer.models.checkpoint import weights_file
    from trainer.models.inference import open_model
    from trainer.prediction import predict
    from trainer.progress import track
    from trainer.provenance import file_sha256, model_name

    wanted = [_box(text) for text in boxes] or None
    pictures = list(list_pictures(images, recursive))
    if wanted and len(pictures) > 1:
        raise click.UsageError(f"--box is for one picture; {len(pictures)} were given")
    document_path = output / "predictions.pose.json"
    check_output(document_path)
    model = open_model(model_path, device, precision)
    root = common_folder(pictures)
    records: list[dict[str, Any]] = []
    failed: list[str] = []
    for number, path in enumerate(track(pictures, len(pictures), "predict", "pictures")):
        try:
            people = predict(model, path, wanted, flip=flip, passes=passes, threshold=threshold)
            if not no_overlays:
                _write_overlay(path, people, output / "overlays" / f"{path.relative_to(root).as_posix()}.png")
        except ImageError as error:
            failed.append(str(error))
            continue
        for person, record in enumerate(people):
            record.update(img_paths=path.relative_to(root).as_posix(), annolist_index=number, people_index=person)
            records.append(record)
    if len(failed) == len(pictures):
        raise TrainerError("; ".join(failed[:10]))
    source = {"scene": None, "images": relative_or_absolute(root, output)}
    document = new_document("trainer predict", source, records)
    weights = weights_file(model_path)
    name = model_name(model_path, model.card)
    described = {"name": name, "path": str(weights), "sha256": file_sha256(weights), "card": dict(model.card)}
    document.header["model"] = described
    write_document(document, document_path)
    if as_json:
        click.echo(json.dumps({"document": str(document_path), "failed": failed, "records": records}))
    else:
        click.echo(
            f"document: {document_path} ({counted(len(records), 'person', 'people')} in "
            f"{counted(len(pictures) - len(failed), 'picture')})"
        )
        if not no_overlays:
            click.echo(f"overlays: {output / 'overlays'}")
    if failed:
        raise TrainerError(f"{len(failed)} of {len(pictures)} pictures could not be read: " + "; ".join(failed[:10]))


def list_pictures(paths: tuple[Path, ...], recursive: bool) -> Iterator[Path]:
    """The pictures among files and folders, sorted inside each folder. Raises ImageError for what is not there."""
    from trainer.errors import ImageError

    for path in paths:
        if path.is_dir():
            inside = sorted(path.rglob("*") if recursive else path.glob("*"))
            found = [p for p in inside if p.suffix.lower() in PICTURE_ENDINGS and p.is_file()]
            if not found:
                hint = "" if recursive else "; --recursive looks into its folders too"
                raise ImageError(f"{path}: no picture in this folder ({', '.join(PICTURE_ENDINGS)}){hint}")
            yield from found
        elif path.is_file():
            yield path
        else:
            raise ImageError(f"{path}: no such picture or folder")


def common_folder(pictures: list[Path]) -> Path:
    """The deepest folder that holds all the pictures."""
    import os

    return Path(os.path.commonpath([p.parent for p in pictures])) if len(pictures) > 1 else pictures[0].parent


def relative_or_absolute(folder: Path, base: Path) -> str:
    """`folder` relative to `base` with forward slashes, or absolute where that is impossible (another drive)."""
    import os

    try:
        return Path(os.path.relpath(folder.resolve(), base.resolve())).as_posix()
    except ValueError:
        return folder.resolve().as_posix()


def _write_overlay(source: Path, people: list[dict[str, Any]], target: Path) -> None:
    import io

    from PIL import Image

    from trainer.data.pictures import read_picture
    from trainer.files import write_bytes
    from trainer.report.overlay import draw_people

    target.parent.mkdir(parents=True, exist_ok=True)
    buffer = io.BytesIO()
    Image.fromarray(draw_people(read_picture(source), people)).save(buffer, "PNG")
    write_bytes(target, buffer.getvalue())


def _box(text: str) -> list[float]:
    try:
        values = [float(part) for part in text.replace(" ", "").split(",")]
    except ValueError:
        values = []
    if len(values) != 4 or not all(map(math.isfinite, values)) or not values[2] > 0 or not values[3] > 0:
        raise click.BadParameter(f"{text!r} is not x,y,width,height with an area", param_hint="--box")
    return values
