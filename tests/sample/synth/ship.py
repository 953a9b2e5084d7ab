"""Makes the network in the box of a trained run: float16 weights with their card.

    python -m tests.sample.synth.ship RUN --held-back DOC -o trainer/weights/drawings.safetensors

RUN was trained on generated frames alone; how, docs/network.md says. Of a folder of tests/sample/synth/train.py the
weights at the end are taken, not those of the last whole epoch. DOC holds frames of figures that it never saw: on them
the scores are calibrated, and measured. Where the real drawings of tests/benchmarks/drawings_eval.py are at hand, the
card gets their numbers by group too.
"""

import argparse
import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from tests.benchmarks import drawings_eval
from trainer.annotations import MPII16, read_document
from trainer.data.trained_on import FILE_NAME as TRAINED_ON
from trainer.data.trained_on import read_trained_on
from trainer.evaluation import Settings, evaluate
from trainer.evaluation.confidence import rising_curve
from trainer.models import load_model, save_model
from trainer.models.checkpoint import weights_file

LIMIT = 1000
ENOUGH = 500  # joints of a name, for a curve of its own
MIRROR = "last look"  # that is averaged with the mirrored picture's
THRESHOLD, PERSON = 0.25, 0.3  # probabilities below which a joint is missing, and nobody is there
STARTS = {
    "blaze": "It began with the weights of MediaPipe's pose_landmark_full (Apache-2.0, Google LLC), which its makers "
    "trained on photographs of people; they were changed in every layer.",
    "blaze-heavy": "It began with the weights of MediaPipe's pose_landmark_heavy (Apache-2.0, Google LLC), which its "
    "makers trained on photographs of people; they were changed in every layer.",
    "hg1": "No photographs and no pictures of other people are behind these weights.",
}
WORDS = {
    "name": "drawings",
    "terms": "Apache-2.0, as this project. Sixty in a hundred poses were lifted from the joint positions of "
    "AnimeDrawingsDataset's train annotations, used as facts; nothing of them comes with the weights.",
    "data": "Frames drawn by tests/sample/synth: random figures, poses, cameras and looks.",
    "cannot": [
        "find figures reliably: it looks at one crop, and takes some pictures without a figure for one",
        "tell hidden joints from visible ones; hands behind the back and under sleeves are mostly wrong",
        "see fine detail: its heatmaps have 64 cells a side, and hands and feet have no joints of their own",
        "follow poses that are upside down or heavily foreshortened as well as upright ones",
        "stand in for a person's eye: on real drawings a good part of the joints is wrong; see metrics",
    ],
}


def main(arguments=None):
    parser = argparse.ArgumentParser(prog="python -m tests.sample.synth.ship", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)  # fmt: skip
    parser.add_argument("run", type=Path, help="a run's folder, or weights")
    parser.add_argument("--held-back", type=Path, required=True, metavar="DOC")
    parser.add_argument("--before", type=Path, metavar="RUN", help="the run whose weights that run went on with")
    parser.add_argument("--training", help="how it was trained, in words, for the card")
    parser.add_argument("-o", "--output", type=Path, required=True)
    options = parser.parse_args(arguments)
    weights = weights_at_the_end(options.run)
    network = load_model(weights)
    network.card.pop("confidence", None)
    network.half().float()  # what will be in the file is what is measured
    network.card["mirror"] = MIRROR
    held_back, settings = [read_document(options.held_back)], Settings(outside=True, limit=LIMIT)
    alone, results = (evaluate(network, held_back, replace(settings, flip=flip)) for flip in (False, True))
    card = {**network.card, **WORDS, "start": STARTS[network.arch]}
    name = f"{options.output.stem}.{TRAINED_ON}"
    if isinstance(card.get("recipe"), dict):
        card["recipe"] = {**card["recipe"], "epochs": None, "schedule": "by seconds: tests/sample/synth/train.py"}
    if options.training:
        card["training"] = options.training
    card["confidence"] = calibrated(alone, results, options.held_back.name)
    card["metrics"] = {
        "held_back": {
            "document": options.held_back.name,
            "records": len(results["records"]),
            "pck_study": results["metrics"]["pck_study"]["mean"],
            "pck_study_not_mirrored": alone["metrics"]["pck_study"]["mean"],
        }
    }
    known = read_trained_on(weights, card)
    if options.before:
        earlier = load_model(options.before).card
        known = known and known.joined(read_trained_on(weights_file(options.before), earlier))
        card["provenance"]["documents"] = [*earlier["provenance"]["documents"], *card["provenance"]["documents"]]
    if known is not None:
        card["provenance"]["pictures"] = {**(card["provenance"].get("pictures") or {}), **known.for_card(name)}
    with tempfile.TemporaryDirectory() as folder:
        rounded = save_model(network, Path(folder) / options.output.name, card, torch.float16)
        if (drawings_eval.DATA / "labels.json").is_file():
            card["metrics"]["drawings_eval"] = on_drawings(rounded)
        options.output.parent.mkdir(parents=True, exist_ok=True)
        save_model(network, options.output, card, torch.float16)
    if known is not None:
        known.write(options.output.parent, name)
    print(f"{options.output}: {options.output.stat().st_size / 1e6:.2f} MB; {card['metrics']}")


def weights_at_the_end(run):
    """The weights that are meant by a run: the file itself, or a folder's final.safetensors.

    Raises:
        SystemExit: a folder whose training has not come to its end. `load_model` of such a folder would take the last
            whole epoch's weights, from a time when the rate was still high.
    """
    if not run.is_dir():
        return weights_file(run)
    if not (run / "final.safetensors").is_file():
        raise SystemExit(f"{run}: no final.safetensors; the same command of tests.sample.synth.train goes on with it")
    return run / "final.safetensors"


def calibrated(alone, with_mirrored, name):
    """The card's `confidence` (trainer.prediction.confidence), by results without and with the mirrored picture."""
    return {
        "within": "the study's threshold: 1/20 of the crop's side",
        "curves": curves_by(alone),
        "curves_with_mirrored": curves_by(with_mirrored),
        "threshold": THRESHOLD,
        "person": PERSON,
        "data": f"{len(alone['records'])} people of {name}, frames of figures that were not trained on",
    }


def curves_by(results):
    """Curves by joint, of every joint whose true place is known.

    A joint off the picture counts as well: wherever the network puts it inside, it is wrong there.
    """
    peaks, is_right = ([[] for _ in MPII16.joints] for _ in range(2))
    for row in results["records"]:
        reach = row["crop"][2] / 20
        for k, (predicted, (x, y, counted)) in enumerate(zip(row["predicted"], row["truth"], strict=True)):
            if counted and predicted is not None:
                peaks[k].append(predicted[2])
                is_right[k].append((predicted[0] - x) ** 2 + (predicted[1] - y) ** 2 < reach**2)
    curves = {"all": rising_curve(np.concatenate(peaks), np.concatenate(is_right))}
    for joint, heights, right in zip(MPII16.joints, peaks, is_right, strict=True):
        if len(heights) >= ENOUGH:
            curves[joint] = rising_curve(heights, right)
    return curves


def on_drawings(weights):
    """PDJ@0.2 and PCK by group on the real drawings, each figure's box given."""
    labels = drawings_eval.read(drawings_eval.DATA / "labels.json")
    found, _ = drawings_eval.predict_all(weights, labels, drawings_eval.DATA / "pictures")
    scores = drawings_eval.score_module(drawings_eval.DATA).score(labels, found)
    groups = (*drawings_eval.GROUPS, *(f"{group}, no hips" for group in drawings_eval.GROUPS))
    return {group: {key: round(scores[group][key], 4) for key in ("pdj", "pck")} for group in groups}


if __name__ == "__main__":
    main()
