"""What each part of the frames is worth: the same training without it, scored on real drawings.

    python -m tests.sample.synth.ablation FRAMES/synth.000*.pose.json --init START.safetensors -o FOLDER

Every run sees the same number of pictures at the same rates; variants differ in which frames (or photographs, with
--photographs) they come from, and in colours. The same command goes on with the runs that are missing, and prints the
table of those that are there: the mean of the seeds, its spread, and the difference to all frames, paired over the same
drawings, with its 95 % interval by bootstrap over characters.
"""

import argparse
import json
import statistics
from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np

from tests.benchmarks import drawings_eval

WHOLE = "all frames"
CHIBI = 0.24  # head top to upper neck, as a share of head top to ankles, above which a figure is chibi
GROUPS = ("anime", "chibi", "cartoon", "western", "all", "all, no hips")


def main(arguments=None):
    parser = argparse.ArgumentParser(prog="python -m tests.sample.synth.ablation", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)  # fmt: skip
    parser.add_argument("documents", nargs="+", type=Path)
    parser.add_argument("--photographs", type=Path, metavar="DOC")
    parser.add_argument("--init", help="weights that every run starts from; none: an hourglass from nothing")
    parser.add_argument("--pictures", type=int, default=20000, help="pictures that each run sees")
    parser.add_argument("--input-size", type=int, default=128)
    parser.add_argument("--seeds", type=int, nargs="+", default=[0])
    parser.add_argument("--only", nargs="+", help="these variants alone")
    parser.add_argument("--table", action="store_true", help="train nothing")
    parser.add_argument("-o", "--output", type=Path, required=True)
    options = parser.parse_args(arguments)
    options.output.mkdir(parents=True, exist_ok=True)
    if not options.table:
        frames = Frames(options.documents)
        for seed in options.seeds:
            for name, choose in variants(options.photographs).items():
                if options.only is None or name in options.only:
                    one_run(name, choose, frames, seed, options)
    print_table(options.output)


class Frames:
    """The records of the documents, with paths of their pictures."""

    def __init__(self, documents):
        self.rows = with_paths(documents)
        self.people = Counter(row["img_paths"] for row in self.rows)

    def without_second_figures(self):
        return [row for row in self.rows if self.people[row["img_paths"]] == 1]


def with_paths(documents):
    from trainer.annotations import read_document

    rows = []
    for path in documents:
        document = read_document(path)
        rows += [{**row, "img_paths": str(document.image_path(row).resolve()).lstrip("/")} for row in document.records]
    return rows


def variants(photographs):
    """{name: function of :class:`Frames` that gives (records, whether colours are changed)}."""
    found = {
        WHOLE: lambda frames: (frames.rows, True),
        "without changes of colour": lambda frames: (frames.rows, False),
        "without lifted poses": lambda frames: ([r for r in frames.rows if r["synth"]["pose"] != "lifted"], True),
        "without chibi figures": lambda frames: ([r for r in frames.rows if not is_chibi(r)], True),
        "without second figures": lambda frames: (frames.without_second_figures(), True),
        "500 frames": lambda frames: (spread(frames.rows, 500), True),
        "2,000 frames": lambda frames: (spread(frames.rows, 2000), True),
        "5,000 frames": lambda frames: (spread(frames.rows, 5000), True),
    }
    if photographs is not None:
        found["photographs only"] = lambda frames: (with_paths([photographs]), True)
        found["half photographs"] = lambda frames: (half(frames.rows, with_paths([photographs])), True)
    return found


def is_chibi(row):
    joints = dict(zip(joint_names(), row["joint_self"], strict=True))
    top, neck = np.array(joints["head_top"][:2]), np.array(joints["upper_neck"][:2])
    ankles = np.array([joints["l_ankle"][:2], joints["r_ankle"][:2]])
    if 0 in (joints["head_top"][2], joints["upper_neck"][2], joints["l_ankle"][2], joints["r_ankle"][2]):
        # cut off below: the trunk stands for the height
        pelvis = np.array(joints["pelvis"][:2])
        return np.linalg.norm(top - neck) > 0.8 * max(1e-6, np.linalg.norm(neck - pelvis))
    return np.linalg.norm(top - neck) > CHIBI * np.linalg.norm(ankles - top, axis=1).max()


def joint_names():
    from trainer.annotations import MPII16

    return MPII16.joints


def spread(rows, count):
    """`count` rows, evenly over all."""
    return [rows[int(k)] for k in np.linspace(0, len(rows) - 1, count)]


def half(rows, others):
    count = min(len(rows), len(others))
    return spread(rows, count) + spread(others, count)


def one_run(name, choose, frames, seed, options):
    folder = options.output / f"{name.replace(' ', '_').replace(',', '')}.{seed}"
    done = folder.with_suffix(folder.suffix + ".json")
    if done.exists():
        return
    from trainer import training
    from trainer.annotations import new_document, read_document, write_document
    from trainer.data.augment import DRAWN_COLOURS
    from trainer.models import read_weights

    rows, colours = choose(frames)
    count, drawn = len(rows), np.random.default_rng(seed)
    order = np.concatenate([drawn.permutation(count) for _ in range(-(-options.pictures // count))])
    rows = [rows[int(k)] for k in order[: options.pictures]]  # one epoch: every run has the same steps
    document = folder.with_suffix(folder.suffix + ".pose.json")
    if not document.exists():  # a run goes on with the very file that it began with
        write_document(new_document("tests.sample.synth", {"images": "/"}, rows), document)
    begun = {"learning_rate": 1.5e-4, "loss": "cross_entropy"} if options.init else {"learning_rate": 1.5e-3}
    recipe = training.recipe_named("default", epochs=1, input_size=options.input_size, **begun)
    look = replace(recipe.augmentation, rotation_deg=20.0, rotation_chance=0.5, **(DRAWN_COLOURS if colours else {}))
    arch = read_weights(options.init)[1]["arch"] if options.init else "hg1"
    settings = training.RunOptions(arch=arch, init=options.init, seed=seed, workers=0)
    if (folder / "config.json").exists():
        result = training.resume(folder)
    else:
        recipe = replace(recipe, augmentation=look)
        result = training.train([read_document(document)], [], recipe, folder, settings)
    labels = drawings_eval.read(drawings_eval.DATA / "labels.json")
    found, _ = drawings_eval.predict_all(folder / "last.safetensors", labels, drawings_eval.DATA / "pictures")
    row = {"variant": name, "seed": seed, "frames": min(count, len(rows)), "pictures": len(rows), "found": found}
    done.write_text(json.dumps(row), encoding="utf-8")
    print(f"{name}, seed {seed}: {row['frames']} frames, {result.seconds:.0f} s", flush=True)


def print_table(folder):
    labels = drawings_eval.read(drawings_eval.DATA / "labels.json")
    scoring = drawings_eval.score_module(drawings_eval.DATA)
    runs = [
        json.loads(path.read_text(encoding="utf-8"))
        for path in sorted(folder.glob("*.json"))
        if ".pose." not in path.name
    ]
    named = {}
    for run in runs:
        named.setdefault(run["variant"], {})[run["seed"]] = run
    print("| frames | pictures | " + " | ".join(GROUPS) + " | all, minus all frames |")
    for name in sorted(named, key=lambda name: (name != WHOLE, name)):
        scores = [scoring.score(labels, run["found"]) for run in named[name].values()]
        cells = [f"{cell(scores, group, 'pdj')} / {cell(scores, group, 'pck')}" for group in GROUPS]
        gap = ""
        if name != WHOLE and (shared := sorted(set(named[name]) & set(named.get(WHOLE, {})))):
            gaps = [
                scoring.difference(labels, named[name][s]["found"], named[WHOLE][s]["found"])["all"] for s in shared
            ]
            gap = "; ".join(f"{k.upper()} " + ", ".join(interval(one[k]) for one in gaps) for k in ("pdj", "pck"))
        print(f"| {name} | {next(iter(named[name].values()))['pictures']} | " + " | ".join(cells) + f" | {gap} |")


def cell(scores, group, key):
    values = [100 * one[group][key] for one in scores]
    spread = f" ± {statistics.stdev(values):.1f}" if len(values) > 1 else ""
    return f"{statistics.mean(values):.1f}{spread}"


def interval(difference):
    mean, low, high = (100 * value for value in difference)
    return f"{mean:+.1f} [{low:+.1f}, {high:+.1f}]"


if __name__ == "__main__":
    main()
