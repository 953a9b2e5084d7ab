"""A study as one run: networks scored on drawings and fine-tuned step by step, their tables, and a report page.

What the steps are stands in :mod:`trainer.protocols`. What cannot be shipped (drawings, their pictures, pre-trained
weights) is asked for by name before anything is run, and a run that was stopped goes on.
"""

from __future__ import annotations

import copy
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import torch

from trainer.annotations import Document, RecordList, read_document, write_document
from trainer.counts import counted
from trainer.errors import DocumentError, RunError, TrainerError
from trainer.evaluation import Settings, evaluate
from trainer.files import write_bytes, write_json
from trainer.jobs import Job, Place, run_jobs
from trainer.metrics import add_intervals
from trainer.models.checkpoint import read_weights, weights_file
from trainer.protocols import PROTOCOLS, Protocol, Step
from trainer.report import Contents, write_page
from trainer.report.comparison import pdj_table, study_table
from trainer.report.results_file import read_results
from trainer.report.runs import read_run
from trainer.report.tables import Table

Log = Callable[[str], None]

# Where the weights that the study started from come from.
WEIGHTS_SOURCE = (
    "pytorch-pose's pre-trained 1-stack hourglass (hg_s1_b1, model_best.pth.tar; its README links to the model zoo)"
)


@dataclass(frozen=True)
class Inputs:
    """A study's data.

    Attributes:
        pretrained: weights to start from, where the protocol wants or the user gives them; also "default" and
            "generated-only", the networks in the box.
        drawings: a document with splits.
        synthetic: exports, may be empty.
        arch: of networks that start from nothing; "hg1" if None. Weights to start from must be of it where it is given.
    """

    pretrained: Path | None
    drawings: Path
    synthetic: tuple[Path, ...] = ()
    images: Path | None = None
    arch: str | None = None


@dataclass(frozen=True)
class Plan:
    """What is to be run: a protocol with its documents, already divided.

    Attributes:
        train: what each kind of step learns from; steps whose kind is not there are left out.
        val: validates while a network learns.
        scored: what all networks are scored on.
        labels: the columns' names, where they are not the steps'.
        caution: printed above every table and on the page; the stand-in says there that its numbers mean nothing.
        arch: of networks that start from nothing.
    """

    protocol: Protocol
    pretrained: Path | None
    train: dict[str, list[Document]]
    val: Document
    scored: Document
    labels: dict[str, str] = field(default_factory=dict)
    caution: str = ""
    arch: str = "hg1"

    @property
    def steps(self) -> list[Step]:
        return [step for step in self.protocol.steps if step.learns_from is None or step.learns_from in self.train]

    def label(self, step: Step) -> str:
        return self.labels.get(step.name, step.label)


def missing_inputs(inputs: Inputs, protocol: Protocol = PROTOCOLS["li-yang"]) -> list[str]:
    """One line for everything that is not in place, each with what to do; empty when the study can run."""
    lines = []
    if inputs.pretrained is None and protocol.needs_weights:
        lines.append(f"pre-trained weights: none given; give --pretrained with {WEIGHTS_SOURCE}")
    elif inputs.pretrained is not None and not weights_file(inputs.pretrained).exists():
        what = WEIGHTS_SOURCE if protocol.needs_weights else "weights"
        lines.append(f"pre-trained weights: {inputs.pretrained} is not there; put {what} in its place")
    elif inputs.pretrained is not None and inputs.arch is not None:
        found = read_weights(inputs.pretrained)[1]["arch"]
        if found != inputs.arch:
            lines.append(f"pre-trained weights: {inputs.pretrained} is {found}, not {inputs.arch}; leave --arch out")
    if protocol.needs_synthetic and not inputs.synthetic:
        lines.append("synthetic frames: none given; export them from Maya and give --synthetic EXPORT.pose.json")
    for path in inputs.synthetic:
        if not path.is_file():
            advice = "" if protocol.needs_synthetic else ", or leave --synthetic out"
            lines.append(f"synthetic frames: {path} is not there; export it from Maya{advice}")
    convention = f" --convention {protocol.convention}" if protocol.convention else ""
    if not inputs.drawings.is_file():
        lines.append(
            f"drawings: {inputs.drawings} is not there; run: trainer import drawings AnimeDrawingsDataset/data"
            f"{convention} -o {inputs.drawings}"
        )
        return lines
    document = read_document(inputs.drawings, inputs.images)
    without: list[str] = []
    for split in splits_of(protocol):
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


def splits_of(protocol: Protocol) -> list[str]:
    """The parts of the drawings that a protocol needs."""
    return list(dict.fromkeys(("train", "val", protocol.scored)))


def plan_study(inputs: Inputs, folder: Path, log: Log, protocol: Protocol = PROTOCOLS["li-yang"]) -> Plan:
    """Divide the drawings by their split, leaving out those whose picture is not there (and saying how many).

    Writes the parts as documents to ``folder/data``.

    Raises:
        DocumentError: drawings made by another convention than the protocol's.
    """
    document = read_document(inputs.drawings, inputs.images)
    convention = document.header.get("source", {}).get("convention")
    if protocol.convention is not None and convention not in (None, protocol.convention):
        raise DocumentError(
            f"{inputs.drawings}: made by the convention {convention!r}; the study's joints need another import: "
            f"trainer import drawings SRC --convention {protocol.convention} -o {inputs.drawings}"
        )
    parts = {}
    for split in splits_of(protocol):
        records = [r for r in document.records if r.get("split") == split]
        here = [r for r in records if document.image_path(r).is_file() and min(r["img_width"], r["img_height"]) > 0]
        log(f"drawings, {split}: {len(here)} of {len(records)} with their picture")
        parts[split] = part_of(document, here, folder / "data" / f"drawings_{split}.pose.json")
    train = {"drawings": [parts["train"]]}
    if inputs.synthetic:
        train["synthetic"] = [read_document(path).of_split("train") for path in inputs.synthetic]
        log(f"synthetic: {sum(len(d.records) for d in train['synthetic'])} frames")
    else:
        log("synthetic: none given (--synthetic); the table has no such column of ours")
    return Plan(protocol, inputs.pretrained, train, parts["val"], parts[protocol.scored], arch=inputs.arch or Plan.arch)


def stand_in_plan(
    sample: Sequence[Document],
    folder: Path,
    seed: int = 0,
    protocol: Protocol = PROTOCOLS["li-yang"],
    arch: str = Plan.arch,
) -> Plan:
    """The same steps on the bundled sample with untrained weights: shows that everything runs, and measures nothing."""
    from trainer.models import build_network, save_model

    by_scene = {d.path.name.split(".")[0]: d for d in sample if d.path is not None}
    (folder / "data").mkdir(parents=True, exist_ok=True)
    weights = None
    if protocol.needs_weights:
        network = build_network(arch, protocol.joints.joints, seed=seed)
        weights = save_model(network, folder / "data" / "untrained_stand_in.safetensors")
    labels = {step.name: f"stand-in: {step.label}" for step in protocol.steps}
    labels["pretrained"] = "stand-in: untrained"
    return Plan(
        protocol,
        weights,
        {"drawings": [by_scene["aoi_dance"], by_scene["kaede_walk"]], "synthetic": [by_scene["sakura_dance"]]},
        by_scene["kaede_dance"],
        by_scene["kaede_dance" if protocol.scored == "val" else "aoi_walk"],
        labels,
        "STAND-IN: untrained weights and the bundled sample in place of pre-trained weights and drawings. "
        "These numbers say nothing about the study.",
        arch,
    )


def run_study(
    plan: Plan, folder: Path, epochs: int | None, seed: int, log: Log, devices: Sequence[str] = ()
) -> dict[str, Path]:
    """Train and score each step's network, write the tables and the page; returns the paths by name.

    Steps whose files are in the folder already are not done again; a training that was stopped goes on. On `devices`,
    steps whose starting weights are there run side by side, each in its own process (:mod:`trainer.jobs`); without,
    one after the other in this one.
    """
    weights = {step.name: weights_of(plan, step, folder) for step in plan.steps}
    jobs = jobs_of(plan, folder, epochs, seed)
    if devices:
        run_jobs(jobs, devices, log)
    else:
        for job in jobs:
            job.work(Place())
    results = [read_results(folder / f"{step.name}.json") for step in plan.steps]
    names = [plan.label(step) for step in plan.steps]
    first, second = tables_of(plan, results)
    stem = "table1" if plan.protocol.first_table == "joints" else "table"
    files = {"table": folder / f"{stem}.txt", "csv": folder / f"{stem}.csv", "latex": folder / f"{stem}.tex"}
    write_bytes(files["table"], f"{first.to_text()}\n\n{second.to_text()}".encode())
    write_bytes(files["csv"], first.to_csv().encode())
    write_bytes(files["latex"], first.to_latex().encode())
    files["report"] = write_page(
        Contents(
            title=plan.protocol.title,
            results=results,
            names=names,
            runs=[read_run(weights[step.name]) for step in plan.steps if step.learns_from is not None],
            heatmaps=heatmaps(weights, results, names),
            intro=plan.caution,
        ),
        folder / "report.html",
    )
    return files


def jobs_of(plan: Plan, folder: Path, epochs: int | None, seed: int) -> list[Job]:
    """Each step as a job that comes after the step whose weights it starts from."""
    earlier = {step.name for step in plan.steps}
    return [
        Job(
            step.name,
            plan.label(step),
            step.starts_from if step.starts_from in earlier else None,
            partial(run_step, plan, step, folder, epochs, seed),
        )
        for step in plan.steps
    ]


def weights_of(plan: Plan, step: Step, folder: Path) -> Path:
    """The network of a step: the run that the step trains, or the weights that it only scores.

    Raises:
        TrainerError: there are none to score.
    """
    if step.learns_from is not None:
        return folder / f"run_{step.name}"
    if plan.pretrained is None:
        raise TrainerError(f"{plan.label(step)}: needs weights (--pretrained)")
    return plan.pretrained


def run_step(plan: Plan, step: Step, folder: Path, epochs: int | None, seed: int, place: Place) -> None:
    """Train a step's network, if it learns anything, and score it."""
    starts = {one.name: weights_of(plan, one, folder) for one in plan.steps}
    if step.learns_from is not None:
        start = starts.get(step.starts_from or "", plan.pretrained)
        fine_tune(plan, step, start, folder / f"run_{step.name}", epochs, seed, place)
    score(plan, step, starts[step.name], folder / f"{step.name}.json", place)


def say(line: str) -> None:
    """A line of progress, on stderr."""
    print(line, file=sys.stderr, flush=True)


def tables_of(plan: Plan, results: Sequence[dict[str, Any]]) -> list[Table]:
    """The table that the protocol's study printed, then the other one."""
    names = [plan.label(step) for step in plan.steps]
    tables = [study_table(results, names), pdj_table(results, names)]
    if plan.protocol.first_table == "groups":
        tables.reverse()
    for table in tables:
        if plan.caution:
            table.notes.insert(0, plan.caution)
    return tables


def table_of(folder: Path, plan: Plan) -> Table:
    """The first table of a study that has been run."""
    return tables_of(plan, [read_results(folder / f"{step.name}.json") for step in plan.steps])[0]


def fine_tune(
    plan: Plan, step: Step, start: Path | None, run: Path, epochs: int | None, seed: int, place: Place
) -> None:
    """Train a step's network from `start`, or from nothing, by the protocol's recipe, into the folder `run`."""
    from trainer import training
    from trainer.machine import choose_workers
    from trainer.training.progress import PlainLines, progress_for
    from trainer.training.run_folder import RunFolder

    label = plan.label(step)
    progress = PlainLines(label=place.label) if place.label else progress_for()
    card = None if start is None else read_weights(start)[1]
    arch = plan.arch if card is None else str(card["arch"])
    if (run / "config.json").is_file() and (known := RunFolder(run).config()["arch"]) != arch:
        raise RunError(f"{label}: {run} holds a run of {known}, not of {arch}; give another folder with -o")
    if is_finished(run, epochs):
        say(f"{label}: {run} is done")
        return
    if (run / "config.json").is_file():
        say(f"{label}: going on with {run}")
        training.resume(run, progress, epochs, place.device)
        return
    recipe = training.recipe_for(plan.protocol.recipe, arch, card, **{**plan.protocol.changes, "epochs": epochs})
    documents = plan.train[str(step.learns_from)]
    how = "fine-tuning" if start is not None else "training"
    say(f"{label}: {how}, {sum(len(d.records) for d in documents)} people, {counted(recipe.epochs, 'epoch')}")
    options = training.RunOptions(
        arch=arch,
        init=None if start is None else str(start),
        seed=seed,
        joints=plan.protocol.joints.as_dict(),
        device=place.device,
        workers=choose_workers(torch.device(place.device), place.processes) if place.label else None,
    )
    training.train(documents, [plan.val], recipe, run, options, progress)


def is_finished(run: Path, epochs: int | None) -> bool:
    """Whether a run's log has all the epochs that were asked for, or that its own recipe names."""
    if not (run / "log.csv").is_file():
        return False
    done = read_run(run)
    return len(done.columns["epoch"]) >= (epochs or done.config["recipe"]["epochs"])


def score(plan: Plan, step: Step, weights: Path, target: Path, place: Place) -> None:
    """Evaluate on the drawings, unless an earlier call did so for the very same weights."""
    from trainer.data.trained_on import read_trained_on
    from trainer.models.card import card_of
    from trainer.models.inference import open_model
    from trainer.progress import track
    from trainer.provenance import file_sha256, name_model

    label = plan.label(step)
    if target.is_file() and read_results(target)["model"].get("sha256") == file_sha256(weights_file(weights)):
        return
    as_pytorch_pose = plan.protocol.as_pytorch_pose
    model = open_model(str(weights), place.device)
    results = evaluate(
        model,
        [plan.scored],
        Settings(
            decode="quarter" if as_pytorch_pose else None,
            as_pytorch_pose=as_pytorch_pose,
            keypoints=plan.protocol.joints,
        ),
        lambda items, total: items if place.label else track(items, total, f"score {label}", step=16),
        read_trained_on(weights_file(weights), dict(card_of(model))),
    )
    name_model(results, str(weights), label)
    add_intervals(results)
    results["caution"] = plan.caution
    write_json(target, results)
    say(f"{label}: PCK@0.5 {results['metrics']['pck_study']['mean']:.4f}")


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
