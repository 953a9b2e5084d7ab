"""``trainer predict``: joints of pictures and films, as a document and other tools' files, and as drawn overlays."""

from __future__ import annotations

import math
import sys
from pathlib import Path

import click

EXAMPLE = """
\b
Examples:
  trainer predict drawing.png -o found
  trainer predict --model hg2.pth.tar --box 40,12,180,300 drawing.png -o found
  trainer predict --model runs/first pictures/ --to openpose --to csv -o found
  trainer predict --model runs/first film.mp4 --every 2 --smooth one-euro -o found
  ls pictures/*.png | trainer predict --model runs/first - -o found
"""
_FORMATS = ("document", "csv", "csv-long", "coco", "openpose", "openpose25", "label-studio", "cvat")


@click.command("predict", epilog=EXAMPLE)
@click.option("--model", "model_path", default="default", show_default=True,
              help="Weights (.safetensors, .pth.tar) or a run's folder; default: the network in the box.")  # fmt: skip
@click.argument("images", metavar="INPUT...", nargs=-1, required=True)
@click.option("-o", "--output", required=True, type=click.Path(file_okay=False, path_type=Path), help="Folder to fill.")
@click.option("--to", "formats", multiple=True, type=click.Choice(_FORMATS),
              help="What to write; may be repeated.  [default: document]")  # fmt: skip
@click.option("--box", "boxes", multiple=True, help="x,y,width,height around one person, in pixels; may be repeated.")
@click.option(
    "--boxes", "box_file", type=click.Path(exists=True, path_type=Path),
    help="Boxes of many pictures: COCO's JSON, CSV (image,x,y,width,height), or a folder of YOLO's text files.",
)  # fmt: skip
@click.option(
    "--detector", "detector_file", type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="ONNX file of a people detector of your own (YOLOv8's output); for pictures without boxes.",
)  # fmt: skip
@click.option("--people", type=click.IntRange(1), default=1, show_default=True, help="Without boxes: find at most N.")
@click.option(
    "--recursive/--no-recursive", default=True, show_default=True, help="Look into the folders inside a folder too."
)
@click.option(
    "--flip/--no-flip",
    default=None,
    help="Average every look with the mirrored picture, or none (the fastest); else as the network's card says: "
    "the network in the box the last look.",
)
@click.option("--scale", "scales", multiple=True, type=click.FloatRange(0.3, 3), help="Look at this size too.")
@click.option(
    "--passes",
    type=click.IntRange(1, 5),
    default=3,
    show_default=True,
    help="Without a box: look at most so many times, closer around what the look before was sure of.",
)
@click.option("--threshold", type=float, help="Score below which a joint is missing; else the card's.")
@click.option("--every", type=click.IntRange(1), default=1, show_default=True, help="Films: each N-th frame.")
@click.option("--from", "first", help="Films: the first frame (120) or time (4.5s, 1:02.5).")
@click.option("--until", "last", help="Films: the last frame or time.")
@click.option("--smooth", help="Films: one-euro[:MIN_CUTOFF,BETA] or savitzky-golay[:WINDOW,ORDER]; off by default.")
@click.option("--keep-frames", is_flag=True, help="Films: keep the frames as pictures, to train on.")
@click.option("--overlays/--no-overlays", default=True, help="Draw the joints over each picture (DIR/overlays).")
@click.option("--workers", type=click.IntRange(1), help="Threads; one for each core when not given.")
@click.option("--device", default="auto", show_default=True, help='"auto", "cpu", "cuda", "cuda:N" or "mps".')
@click.option(
    "--precision",
    type=click.Choice(["float32", "bf16", "int8", "auto"]),
    default="auto",
    show_default=True,
    help="auto: bfloat16 where the machine is fast at it. int8: on CPUs, for weights of `export-model --to int8`.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the document's path and the records as JSON.")
def command(
    model_path: str,
    images: tuple[str, ...],
    output: Path,
    formats: tuple[str, ...],
    boxes: tuple[str, ...],
    box_file: Path | None,
    detector_file: Path | None,
    people: int,
    recursive: bool,
    flip: bool | None,
    scales: tuple[float, ...],
    passes: int,
    threshold: float | None,
    every: int,
    first: str | None,
    last: str | None,
    smooth: str | None,
    keep_frames: bool,
    overlays: bool,
    workers: int | None,
    device: str,
    precision: str,
    as_json: bool,
) -> None:
    """Find the joints of the people in pictures and films.

    INPUT is a picture, a film, a folder, a pattern in quotes, a document (*.pose.json, whose boxes are used), or - for
    a list of paths on standard input. Writes DIR/predictions.pose.json, a document of the usual form with
    `joint_score` and `joint_guess` beside each record, for a film DIR/FILM.pose.json, what --to asks for, and
    DIR/overlays/. A file that cannot be read or is no picture is named, the others are done, and the exit code is 1
    where one could not be read. The same command again goes on where a stopped one was.
    """
    from trainer.cli.predict_films import FilmOptions, moment, smoothing
    from trainer.cli.predict_outputs import Outputs
    from trainer.cli.predict_run import Run, one_line
    from trainer.data.pictures import read_with_one_thread
    from trainer.errors import TrainerError
    from trainer.files import check_output
    from trainer.models.checkpoint import weights_file
    from trainer.models.inference import open_model
    from trainer.prediction import Looking
    from trainer.prediction.box_files import BoxFile
    from trainer.prediction.detector import Detector
    from trainer.prediction.people import rows_of
    from trainer.prediction.sources import Inputs, expand
    from trainer.provenance import file_sha256, model_name

    given = rows_of([_box(text) for text in boxes]) if boxes else None
    listed = [line.rstrip("\r\n") for line in sys.stdin] if "-" in images else []
    # A list may be older than its files: what is not there any more is named, and the others are done.
    paths = expand(one for one in images if one not in ("", "-")) + [Path(line) for line in listed if line]
    inputs = Inputs(paths, recursive, output, lambda line: click.echo(one_line(line), err=True))
    if given is not None and (count := inputs.count()) != 1:
        raise click.UsageError(f"--box is for one picture; {count} were given")
    for text in (first, last):
        moment(text, 25.0)
    smoothing(smooth, iter(()), 25.0)
    check_output(output / "predictions.pose.json")
    read_with_one_thread()
    model = open_model(model_path, device, precision)
    weights = weights_file(model_path)
    card = dict(model.card)
    name = model_name(model_path, card)
    described = {"name": name, "path": str(weights), "sha256": file_sha256(weights), "card": card}
    wanted = tuple(dict.fromkeys(formats)) or ("document",)
    outputs = Outputs(output, wanted, model, described, threshold)
    run = Run(
        model,
        Looking(flip, None, passes, threshold, scales, people),
        inputs,
        outputs,
        overlays,
        given,
        None if box_file is None else BoxFile(box_file),
        None if detector_file is None else Detector(detector_file),
        FilmOptions(every, first, last, smooth, keep_frames),
        workers,
    )
    run.do()
    if not run.done:
        raise TrainerError(f"{', '.join(images[:5])}: no picture or film among the files")
    if as_json:
        _print_json(outputs.written, run.failed)
    else:
        for line in run.lines:
            click.echo(line)
        for path in outputs.written:
            if not path.name.endswith(".pose.json"):
                click.echo(f"written: {path}")
        if overlays:
            click.echo(f"overlays: {output / 'overlays'}")
    if run.failed:
        if run.is_alone:
            raise TrainerError(one_line(run.failed[0]))
        raise TrainerError(f"{len(run.failed)} of {run.done} files could not be read; they are named above")


def _print_json(written: list[Path], failed: list[str]) -> None:
    """Record by record, since there may be a million."""
    import json

    from trainer.annotations.document import StreamedRecords

    document = next((path for path in written if path.name.endswith(".pose.json")), None)
    head = {"document": None if document is None else str(document), "written": [str(path) for path in written]}
    text = json.dumps({**head, "failed": failed}, ensure_ascii=False)
    click.echo(text[:-1] + ', "records": [', nl=False)
    if document is not None:
        for number, record in enumerate(StreamedRecords(document)):
            click.echo((", " if number else "") + json.dumps(record, ensure_ascii=False), nl=False)
    click.echo("]}")


def _box(text: str) -> list[float]:
    try:
        values = [float(part) for part in text.replace(" ", "").split(",")]
    except ValueError:
        values = []
    if len(values) != 4 or not all(map(math.isfinite, values)) or not values[2] > 0 or not values[3] > 0:
        raise click.BadParameter(f"{text!r} is not x,y,width,height with an area", param_hint="--box")
    return values
