"""``trainer demo``: the whole way on the bundled sample, in minutes on two CPU cores."""

from __future__ import annotations

import json
import math
import shutil
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from trainer.counts import counted

if TYPE_CHECKING:
    from trainer.annotations import Document
    from trainer.report.comparison import Results
    from trainer.training.recipes import Recipe

EXAMPLE = """
\b
Example:
  trainer demo -o demo_run
"""

# The scene that the network never sees while it learns: a figure that it has seen walk, in a motion that it has seen
# others do. A figure that it never saw (--hold-out kaede) is harder with so few figures to learn from.
HELD_OUT = "kaede_dance"
STEPS = 400
MINUTES = 3.0
# What a demo writes into its folder, and a later one may replace.
OWN_FILES = (
    "untrained.safetensors",
    "untrained.json",
    "before.json",
    "after.json",
    "run",
    "report.html",
    "drawing.png",
)
SEED = 7


@click.command("demo", epilog=EXAMPLE)
@click.option("-o", "--output", type=click.Path(file_okay=False, path_type=Path), default=Path("demo_run"),
              show_default=True, help="Folder to fill.")  # fmt: skip
@click.option(
    "--steps", type=click.IntRange(1), default=STEPS, show_default=True, help="About how many training steps."
)
@click.option("--minutes", type=click.FloatRange(min=0, min_open=True), default=MINUTES, show_default=True,
              help="Take fewer steps where training would last longer than this.")  # fmt: skip
@click.option("--hold-out", default=HELD_OUT, show_default=True,
              help="Scenes kept for scoring: those whose name holds this text.")  # fmt: skip
@click.option("--init", type=click.Path(path_type=Path),
              help="Weights to start from, not untrained ones; `default` is the network in the box.")  # fmt: skip
@click.option("--device", type=click.Choice(["auto", "cpu", "cuda", "mps"]), default="auto", show_default=True)
@click.option("--seed", type=click.IntRange(0), default=SEED, show_default=True)
@click.option("--json", "as_json", is_flag=True, help="Print paths and scores as JSON on stdout.")
def command(
    output: Path, steps: int, minutes: float, hold_out: str, init: Path | None, device: str, seed: int, as_json: bool
) -> None:
    """Check the sample's exports, train a small network on them, score it, and write a report page.

    The sample is three animated figures in six short scenes, exported from Maya scenes by the plug-in. One scene is
    held back; the table and the page show how the network does on it before and after. Last, the network in the box,
    which learned from many more figures, finds the joints of a drawing.
    """
    from trainer.machine import keep_freed_memory

    keep_freed_memory()
    from trainer.report.comparison import metrics_table, study_table
    from trainer.report.tables import show

    start = time.monotonic()
    make_room(output)
    _say("1/6", "The exports of the sample")
    documents = check_exports()
    _say("2/6", "What to learn from, what to hold back")
    learning, held_back = divide(documents, hold_out)
    recipe = demo_recipe(sum(len(d.records) for d in learning), steps, minutes, device)
    _say("3/6", "The network before training")
    before = _score(_starting_weights(output, init, recipe, seed), held_back, "before", output, device)
    _say("4/6", "Training")
    run = _train(output, learning, held_back, recipe, init, seed, device)
    _say("5/6", "The network after training")
    after = _score(run, held_back, "after", output, device)
    page = _write_report(output, run, before, after)
    _say("6/6", "The network in the box on a drawing")
    drawing = draw_joints(output, device)
    minutes = (time.monotonic() - start) / 60
    if as_json:
        scores = {r["model"]["name"]: r["metrics"]["pck_study"]["mean"] for r in (before, after)}
        summary = {
            "report": str(page),
            "run": str(run),
            "pck_study": scores,
            "drawing": str(drawing),
            "minutes": round(minutes, 2),
        }
        click.echo(json.dumps(summary))
        return
    click.echo()
    show(study_table([before, after], with_published=False))
    click.echo()
    show(metrics_table([before, after]))
    if note := cut_short(recipe, sum(len(d.records) for d in learning), steps):
        click.echo(f"\n{note}")
    click.echo(f"\nDone in {minutes:.1f} minutes. The report, to open in a browser:\n\n  {page.resolve()}\n")
    click.echo(f"The joints that the network in the box found in a drawing:\n\n  {drawing.resolve()}\n")
    click.echo("Next:")
    for line in (
        "predict PICTURE... -o found                      joints of your own pictures",
        "validate YOUR_EXPORT.pose.json                   check an export of yours",
        "train --data YOUR_EXPORT.pose.json --init default -o runs/mine",
        f"report {run} {output / 'before.json'} {output / 'after.json'} -o page.html",
    ):
        click.echo(f"  {called()} {line}")


def called() -> str:
    """How this shell finds the program: `trainer`, or by the path that it was started with where that is on no PATH."""
    path = Path(sys.argv[0])
    return sys.argv[0] if path.stem == "trainer" and shutil.which("trainer") is None else "trainer"


def sample_folder() -> Path:
    """Where the package's sample lies. Raises TrainerError when this installation came without it."""
    import trainer
    from trainer.errors import TrainerError

    folder = Path(trainer.__file__).parent / "sample"
    if not any(folder.glob("*.pose.json")):
        raise TrainerError(f"{folder}: the sample is not in this installation; install the package again, or clone it")
    return folder


def check_exports() -> list[Document]:
    """The sample's documents, each checked as `trainer validate` does. Raises DocumentError for an error in one."""
    from trainer.annotations import read_document
    from trainer.errors import DocumentError
    from trainer.inspection.inspect import inspect_file

    documents = []
    for path in sorted(sample_folder().glob("*.pose.json")):
        _, problems = inspect_file(path)
        if errors := [problem.message for problem in problems if problem.is_error]:
            raise DocumentError(f"{path}: {'; '.join(errors[:3])}; install the package again")
        document = read_document(path)
        made = document.header["generator"]
        by = f"{made['name']} {made['version']}"
        click.echo(f"  {path.name}: {counted(len(document.records), 'record')} by {by}: ok", err=True)
        for problem in problems:
            click.echo(f"    warning: {problem.message}", err=True)
        documents.append(document)
    return documents


def divide(documents: list[Document], hold_out: str) -> tuple[list[Document], list[Document]]:
    """Documents to learn from and those held back, by scene. Raises UsageError when either would be empty."""
    held = [d for d in documents if hold_out in _scene(d)]
    learning = [d for d in documents if hold_out not in _scene(d)]
    if not held or not learning:
        names = ", ".join(_scene(d) for d in documents)
        raise click.UsageError(f"--hold-out {hold_out!r} leaves nothing on one side; the scenes are {names}")
    for what, group in (("learn from", learning), ("hold back", held)):
        names = ", ".join(_scene(d) for d in group)
        click.echo(f"  {what}: {names} ({sum(len(d.records) for d in group)} pictures)", err=True)
    return learning, held


def demo_recipe(pictures: int, steps: int, minutes: float = MINUTES, device: str = "auto") -> Recipe:
    """A short training: small pictures, few epochs, and fewer steps than requested where the machine is slow.

    At half the usual input size a step costs a quarter, which buys the steps that a network without pre-training needs.
    """
    from dataclasses import replace

    from trainer.training import recipe_named

    batch = 8
    seconds = seconds_of_a_step(batch, 128, device) if steps > 50 else 0.0
    if steps * seconds > 60 * minutes:
        fewer = max(50, int(60 * minutes / seconds))
        click.echo(f"  a step takes {seconds:.2f} s here: {fewer} steps instead of {steps} (--minutes)", err=True)
        steps = fewer
    epochs = max(1, round(steps * batch / pictures))
    recipe = recipe_named("default", batch_size=batch, epochs=epochs, input_size=128, learning_rate=2e-3)
    return replace(recipe, ema_decay=0.98 if steps >= 100 else None)


def cut_short(recipe: Recipe, pictures: int, steps: int) -> str:
    """What a training of fewer steps than wanted means for its score; empty where it had them."""
    taken = round(recipe.epochs * pictures / recipe.batch_size)
    if taken > 0.8 * steps:
        return ""
    return (
        f"This machine was slow or busy: about {taken} training steps instead of {steps}, so the network knows less "
        "than it could. `trainer demo --minutes 15` gives it time."
    )


def seconds_of_a_step(batch: int, size: int, device: str = "auto") -> float:
    """How long a training step of the 1-stack network takes on this machine: the fastest of five.

    The first steps allocate memory, and other programs may slow single steps: neither is typical of the rest.
    """
    import torch

    from trainer.annotations import MPII16
    from trainer.machine import choose_precision, open_fabric
    from trainer.models import build_network

    fabric = open_fabric(device)
    fabric = open_fabric(device, precision=choose_precision("auto", fabric.device))
    network = build_network("hg1", MPII16.joints, seed=0).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    forward, optimiser = fabric.setup(network, torch.optim.AdamW(network.parameters()))
    crops = torch.zeros(batch, 3, size, size, device=fabric.device).contiguous(memory_format=torch.channels_last)
    fastest = math.inf
    for _ in range(5):
        start = time.monotonic()
        loss = forward(crops)[-1].square().mean()
        fabric.backward(loss)
        optimiser.step()
        fastest = min(fastest, time.monotonic() - start)
    return fastest


def make_room(output: Path) -> None:
    """Delete what an earlier demo left in the folder. Raises TrainerError when it holds anything else."""
    from trainer.errors import TrainerError
    from trainer.files import check_output, refuse_foreign
    from trainer.training.run_folder import RunFolder

    there = sorted(output.iterdir()) if output.is_dir() else []
    if foreign := [path.name for path in there if path.name not in OWN_FILES]:
        found = ", ".join(foreign[:3])
        raise TrainerError(f"{output}: holds {found}, which no demo wrote; choose another folder with -o")
    check_output(output / "report.html")
    for path in there:
        refuse_foreign(path)
        if path.is_dir():
            RunFolder(path).refuse_others()
    for path in there:
        shutil.rmtree(path) if path.is_dir() else path.unlink()


def _starting_weights(output: Path, init: Path | None, recipe: Recipe, seed: int) -> Path:
    """The weights that training starts from, on disk, with the card that the recipe will give them."""
    from dataclasses import asdict

    from trainer.annotations import MPII16
    from trainer.models import build_network, save_model
    from trainer.models.card import default_card

    if init is not None:
        return init
    network = build_network("hg1", MPII16.joints, seed=seed)
    card = default_card("hg1", MPII16.name, MPII16.joints)
    card["input"].update(size=[recipe.input_size] * 2, mean=list(recipe.mean))
    card.update(crop=asdict(recipe.crop), decoding=recipe.decode, recipe="none, untrained")
    return save_model(network, output / "untrained.safetensors", card)


def _train(
    output: Path,
    learning: list[Document],
    held: list[Document],
    recipe: Recipe,
    init: Path | None,
    seed: int,
    device: str,
) -> Path:
    from trainer import training
    from trainer.training.progress import progress_for

    options = training.RunOptions(arch="hg1", init=str(init) if init else None, seed=seed, device=device)
    training.train(learning, held, recipe, output / "run", options, progress_for())
    return output / "run"


def _score(weights: Path, held: list[Document], name: str, output: Path, device: str) -> Results:
    from trainer.evaluation import evaluate
    from trainer.files import write_json
    from trainer.metrics import add_intervals
    from trainer.models.inference import open_model
    from trainer.progress import track
    from trainer.provenance import name_model

    model = open_model(str(weights), device)
    results = evaluate(model, held, progress=lambda items, total: track(items, total, f"  score {name}", step=16))
    name_model(results, str(weights), name)
    add_intervals(results)
    write_json(output / f"{name}.json", results)
    mean = results["metrics"]["pck_study"]["mean"]
    click.echo(f"  PCK@0.5 of the study, 16 joints, {len(results['records'])} pictures: {100 * mean:.1f} %", err=True)
    return results


def _write_report(output: Path, run: Path, before: Results, after: Results) -> Path:
    from trainer.report import Contents, write_page
    from trainer.report.heatmaps import heat_sheets
    from trainer.report.runs import read_run

    intro = (
        "A network that knew nothing learned from pictures and joints out of Maya scenes. Every picture on this "
        "page is of a scene that was held back."
    )
    contents = Contents(
        title="The demo: from an animated figure to a scored pose network",
        results=[before, after],
        runs=[read_run(run)],
        heatmaps=heat_sheets(after, "after", 1),
        examples=6,
        intro=intro,
        published=False,
    )
    return write_page(contents, output / "report.html")


def draw_joints(output: Path, device: str) -> Path:
    """Find the joints of the sample's drawing with the network in the box; returns the picture with them drawn in."""
    import io

    from PIL import Image

    from trainer.data.pictures import read_picture
    from trainer.files import mark_picture, write_bytes
    from trainer.models.inference import open_model
    from trainer.prediction import predict
    from trainer.report.overlay import draw_people

    source = sample_folder() / "drawing.png"
    people = predict(open_model(None, device), source)
    stream = io.BytesIO()
    Image.fromarray(draw_people(read_picture(source), people)).save(stream, "PNG")
    target = output / "drawing.png"
    write_bytes(target, mark_picture(stream.getvalue()))
    found = sum(person["joint_state"].count("visible") for person in people)
    click.echo(f"  {source.name}: {found} of 16 joints, drawn into {target}", err=True)
    return target


def _scene(document: Document) -> str:
    return document.path.name.split(".")[0] if document.path is not None else document.name


def _say(number: str, what: str) -> None:
    click.echo(f"\n{number}  {what}", err=True)
