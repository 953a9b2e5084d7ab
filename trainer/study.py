"""The study as one run: Li & Yang's three networks on drawings, their Table 1, and a report page.

A network pre-trained on photographs is scored on the validation drawings as it is, fine-tuned on drawings, and
fine-tuned on synthetic frames; each fine-tuning follows the recipe ``study``. What cannot be shipped (drawings, their
pictures, the pre-trained weights) is asked for by name before anything is run, and a run that was stopped goes on.
"""

from __future__ import annotations

import copy
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from trainer.annotations import Document, RecordList, read_document, write_document
from trainer.errors import DocumentError, TrainerError
from trainer.evaluation import Settings, evaluate
from trainer.files import write_bytes, write_json
from trainer.metrics import add_intervals
from trainer.report import Contents, write_page
from trainer.report.comparison import pdj_table, study_table
from trainer.report.runs import read_run
from trainer.report.tables import Table

Log = Callable[[str], None]

# Where the weights that the study started from come from.
WEIGHTS_SOURCE = (
    "pytorch-pose's pre-trained 1-stack hourglass (hg_s1_b1, model_best.pth.tar; its README links to the model zoo)"
)


@dataclass(frozen=True)
class Inputs:
    """The study's data. ``drawings``: a document with splits train and val; ``synthetic``: exports, may be empty."""

    pretrained: Path
    drawings: Path
    synthetic: tuple[Path, ...] = ()
    images: Path | None = None


@dataclass(frozen=True)
class Plan:
    """What is to be run: the documents, already divided, and the names of the columns.

    ``caution`` is printed above every table and on the page; the stand-in says there that its numbers mean nothing.
    """

    pretrained: Path
    train: dict[str, list[Document]]
    val: Document
    names: dict[str, str] = field(
        default_factory=lambda: {"pretrained": "pre-trained", "drawings": "drawings", "synthetic": "synthetic"}
    )
    caution: str = ""


def missing_inputs(inputs: Inputs) -> list[str]:
    """One line for everything that is not in place, each with what to do; empty when the study can run."""
    lines = []
    if not inputs.pretrained.is_file():
        lines.append(f"pre-trained weights: {inputs.pretrained} is not there; put {WEIGHTS_SOURCE} in its place")
    for path in inputs.synthetic:
        if not path.is_file():
            lines.append(f"synthetic frames: {path} is not there; export it from Maya, or leave --synthetic out")
    if not inputs.drawings.is_file():
        lines.append(
            f"drawings: {inputs.drawings} is not there; run: trainer import drawings AnimeDrawingsDataset/data "
            f"--convention study -o {inputs.drawings}"
        )
        return lines
    document = read_document(inputs.drawings, inputs.images)
    without: list[str] = []
    for split in ("train", "val"):
        records = [r for r in document.records if r.get("split") == split]
        if not records:
            lines.append(f"drawings: {inputs.drawings} has no record of split {split!r}; import the whole dataset")
        elif not any(document.image_path(r).is_file() for r in records):
            without.append(f"none of the {len(records)} of split {split!r}")
    if without:
        lines.append(
            f"pictures of the drawings: {' and '.join(without)} in {document.image_folder}; "
            "run: trainer download drawings -o FOLDER, then give --images FOLDER"
        )
    return lines


def plan_study(inputs: Inputs, folder: Path, log: Log) -> Plan:
    """Divide the drawings by their split, leaving out those whose picture is not there (and saying how many).

    Writes the parts as documents to ``folder/data``.

    Raises:
        DocumentError: drawings made by another convention.
    """
    document = read_document(inputs.drawings, inputs.images)
    convention = document.header.get("source", {}).get("convention")
    if convention not in (None, "study"):
        raise DocumentError(
            f"{inputs.drawings}: made by the convention {convention!r}; the study's joints need another import: "
            f"trainer import drawings SRC --convention study -o {inputs.drawings}"
        )
    parts = {}
    for split in ("train", "val"):
        records = [r for r in document.records if r.get("split") == split]
        here = [r for r in records if document.image_path(r).is_file() and min(r["img_width"], r["img_height"]) > 0]
        log(f"drawings, {split}: {len(here)} of {len(records)} with their picture")
        parts[split] = part_of(document, here, folder / "data" / f"drawings_{split}.pose.json")
    train = {"drawings": [parts["train"]]}
    if inputs.synthetic:
        train["synthetic"] = [read_document(path).of_split("train") for path in inputs.synthetic]
        log(f"synthetic: {sum(len(d.records) for d in train['synthetic'])} frames")
    else:
        log("synthetic: none given (--synthetic); Table 1 has no such column of ours")
    return Plan(inputs.pretrained, train, parts["val"])


def stand_in_plan(sample: Sequence[Document], folder: Path, seed: int = 0) -> Plan:
    """The same steps on the bundled sample with untrained weights: shows that everything runs, and measures nothing."""
    from trainer.annotations import MPII16
    from trainer.models import build_network, save_model

    by_scene = {d.path.name.split(".")[0]: d for d in sample if d.path is not None}
    network = build_network("hg1", MPII16.joints, seed=seed)
    (folder / "data").mkdir(parents=True, exist_ok=True)
    weights = save_model(network, folder / "data" / "untrained_stand_in.safetensors")
    return Plan(
        weights,
        {"drawings": [by_scene["aoi_dance"], by_scene["kaede_walk"]], "synthetic": [by_scene["sakura_dance"]]},
        by_scene["kaede_dance"],
        {"pretrained": "stand-in: untrained", "drawings": "stand-in: drawings", "synthetic": "stand-in: synthetic"},
        "STAND-IN: untrained weights and the bundled sample in place of pre-trained weights and drawings. "
        "These numbers say nothing about the study.",
    )


def run_study(plan: Plan, folder: Path, epochs: int | None, seed: int, log: Log) -> dict[str, Path]:
    """Score, fine-tune, score again, and write the tables and the page; returns the paths by name.

    Steps whose files are in the folder already are not done again; a training that was stopped goes on.
    """
    weights = {"pretrained": plan.pretrained}
    for name, documents in plan.train.items():
        weights[name] = fine_tune(plan, name, documents, folder / f"run_{name}", epochs, seed, log)
    results = [score(plan, name, path, folder / f"{name}.json", log) for name, path in weights.items()]
    names = [plan.names[name] for name in weights]
    table = study_table(results, names)
    groups = pdj_table(results, names)
    if plan.caution:
        for each in (table, groups):
            each.notes.insert(0, plan.caution)
    files = {"table": folder / "table1.txt", "csv": folder / "table1.csv", "latex": folder / "table1.tex"}
    write_bytes(files["table"], f"{table.to_text()}\n\n{groups.to_text()}".encode())
    write_bytes(files["csv"], table.to_csv().encode())
    write_bytes(files["latex"], table.to_latex().encode())
    files["report"] = write_page(
        Contents(
            title="The study: pose networks on anime drawings",
            results=results,
            names=names,
            runs=[read_run(folder / f"run_{name}") for name in plan.train],
            heatmaps=heatmaps(weights, results, names),
            intro=plan.caution,
        ),
        folder / "report.html",
    )
    return files


def table_of(folder: Path, plan: Plan) -> Table:
    """Table 1 of a study that has been run."""
    from trainer.report.comparison import read_results

    present = [name for name in ("pretrained", *plan.train) if (folder / f"{name}.json").is_file()]
    table = study_table([read_results(folder / f"{n}.json") for n in present], [plan.names[n] for n in present])
    if plan.caution:
        table.notes.insert(0, plan.caution)
    return table


def fine_tune(
    plan: Plan, name: str, documents: Sequence[Document], run: Path, epochs: int | None, seed: int, log: Log
) -> Path:
    """Fine-tune the pre-trained network by the recipe ``study``; returns the run's folder."""
    from trainer import training
    from trainer.models import read_weights
    from trainer.training.progress import progress_for

    if is_finished(run, epochs):
        log(f"{plan.names[name]}: {run} is done")
        return run
    if (run / "config.json").is_file():
        log(f"{plan.names[name]}: going on with {run}")
        training.resume(run, progress_for(), epochs)
        return run
    changes: dict[str, Any] = {} if epochs is None else {"epochs": epochs}
    recipe = training.recipe_named("study", **changes)
    log(f"{plan.names[name]}: fine-tuning, {sum(len(d.records) for d in documents)} people, {recipe.epochs} epochs")
    arch = read_weights(plan.pretrained)[1]["arch"]
    options = training.RunOptions(arch=arch, init=str(plan.pretrained), seed=seed)
    training.train(documents, [plan.val], recipe, run, options, progress_for())
    return run


def is_finished(run: Path, epochs: int | None) -> bool:
    """Whether a run's log has all the epochs that were asked for, or that its own recipe names."""
    if not (run / "log.csv").is_file():
        return False
    done = read_run(run)
    return len(done.columns["epoch"]) >= (epochs or done.config["recipe"]["epochs"])


def score(plan: Plan, name: str, weights: Path, target: Path, log: Log) -> dict[str, Any]:
    """Evaluate on the validation drawings, or read what an earlier call wrote for the very same weights."""
    from trainer.models.checkpoint import weights_file
    from trainer.models.inference import open_model
    from trainer.progress import track
    from trainer.provenance import file_sha256, name_model
    from trainer.report.comparison import read_results

    if target.is_file():
        earlier = read_results(target)
        if earlier["model"].get("sha256") == file_sha256(weights_file(weights)):
            return earlier
    results = evaluate(
        open_model(str(weights)),
        [plan.val],
        Settings(decode="quarter", as_pytorch_pose=True),
        lambda items, total: track(items, total, f"score {plan.names[name]}", step=16),
    )
    name_model(results, str(weights), plan.names[name])
    add_intervals(results)
    results["caution"] = plan.caution
    write_json(target, results)
    log(f"{plan.names[name]}: PCK@0.5 {results['metrics']['pck_study']['mean']:.4f}")
    return results


def heatmaps(weights: dict[str, Path], results: Sequence[dict[str, Any]], names: Sequence[str]) -> list[Any]:
    """Heatmaps of one drawing by each network."""
    from trainer.report.heatmaps import heat_sheets

    return [sheet for result, name in zip(results, names, strict=True) for sheet in heat_sheets(result, name, 1)]


def part_of(document: Document, records: list[dict[str, Any]], path: Path) -> Document:
    """Some records of a document as a document of its own at `path`, with the same pictures."""
    if not records:
        raise TrainerError(f"{document.name}: nothing is left for {path.name}")
    header = copy.deepcopy(document.header)
    path.parent.mkdir(parents=True, exist_ok=True)
    folder = os.path.relpath(document.image_folder.resolve(), path.parent.resolve())
    header.setdefault("source", {})["images"] = Path(folder).as_posix()
    write_document(Document(header=header, records=RecordList(records)), path)
    return read_document(path)
