"""How well a network finds the joints of real drawings: a model's predictions for the labelled set, given each box.

    python -m tests.benchmarks.drawings_eval MODEL -o predictions.json
    python -m tests.benchmarks.drawings_eval predictions.json       scores what was predicted before
    python -m tests.benchmarks.drawings_eval --tables               the tables of docs/network.md, "Scores"

The drawings are for measuring only, never for training. They lie beside the project (--data) and bring their own
`score.py`, which is used as it is; beside the model's rows stand MediaPipe's and the mean pose's, of the same pictures.
"""

import argparse
import importlib.util
import json
import statistics
import sys
import time
from pathlib import Path

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "drawings_eval"
GROUPS = ("anime", "chibi", "anime+chibi", "cartoon", "western", "cartoon+western", "all")
REFERENCES = {"MediaPipe heavy": "mediapipe.json", "mean pose": "mean_pose.json"}
# Of the tables: network, and what `predict_all` gets.
ROWS = {
    "**default**": ("default", {}),
    "default, without a box": ("default", {"no_box": True}),
    "default, not mirrored": ("default", {"flip": False}),
    "default, not mirrored, without a box": ("default", {"flip": False, "no_box": True}),
    "default, every look mirrored, without a box": ("default", {"flip": True, "no_box": True}),
    "default, and other sizes": ("default", {"scales": (0.85, 1.2)}),
    "default, bfloat16": ("default", {"precision": "bf16"}),
    "generated-only": ("generated-only", {}),
    "generated-only, without a box": ("generated-only", {"no_box": True}),
}


def main(arguments=None):
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.drawings_eval", description=__doc__)
    parser.add_argument("model", nargs="?", help="weights, a run's folder, or predictions (.json) written before")
    parser.add_argument("--tables", action="store_true", help="all rows of docs/network.md's tables, as Markdown")
    parser.add_argument("-o", "--output", type=Path, help="where the predictions go, in the form of score.py")
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--flip", action=argparse.BooleanOptionalAction, help="as of `trainer predict`")
    parser.add_argument("--no-box", action="store_true", help="give the whole picture and not the figure's box")
    parser.add_argument("--precision", default="float32", help="float32, bf16 or auto, as of `trainer predict`")
    parser.add_argument("--json", action="store_true", help="print the scores as JSON")
    options = parser.parse_args(arguments)
    if not (options.data / "labels.json").is_file():
        raise SystemExit(f"{options.data} has no labels.json; say where the drawings are with --data")
    if (options.model is None) != options.tables:
        parser.error("either a model or --tables")
    labels = read(options.data / "labels.json")
    if options.tables:
        return print_tables(labels, options.data)
    if options.model.endswith(".json"):
        found = read(options.model)
    else:
        found, milliseconds = predict_all(
            options.model, labels, options.data / "pictures", options.flip, options.no_box, options.precision
        )
        print(f"{len(found)} pictures, {milliseconds:.1f} ms each (median)", file=sys.stderr)
        if options.output:
            options.output.write_text(json.dumps(found), encoding="utf-8")
    scoring = score_module(options.data)
    rows = {"this model": found} | {name: read(options.data / file) for name, file in REFERENCES.items()}
    scores = {name: scoring.score(labels, predictions) for name, predictions in rows.items()}
    gaps = {
        name: scoring.difference(labels, found, predictions)
        for name, predictions in rows.items()
        if name != "this model"
    }
    if options.json:
        print(json.dumps({"scores": scores, "difference": gaps}))
    else:
        print_table(scores, gaps)


def read(path):
    return json.loads(Path(path).read_text(encoding="utf-8"))


def score_module(data):
    """The set's own score.py."""
    spec = importlib.util.spec_from_file_location("drawings_eval_score", data / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def predict_all(model, labels, pictures, flip=None, no_box=False, precision="float32", scales=()):
    """({file: {joint: [x, y]}}, median milliseconds a picture)."""
    import trainer
    from trainer.models.inference import open_model

    network = open_model(str(model), "cpu", precision)
    found, times = {}, []
    for name, label in labels.items():
        started = time.perf_counter()
        people = trainer.predict(
            network, pictures / name, box=None if no_box else label["box"], flip=flip, scales=scales
        )
        times.append(1000 * (time.perf_counter() - started))
        found[name] = dict(zip(trainer.MPII16.joints, people[0]["joint_guess"], strict=True)) if people else {}
    return found, statistics.median(times)


def print_tables(labels, data):
    """Markdown: a row a way to predict, then the default network minus others."""
    scoring = score_module(data)
    found = {name: read(data / file) for name, file in REFERENCES.items()}
    times = {}
    for name, (model, how) in ROWS.items():
        found[name], times[name] = predict_all(model, labels, data / "pictures", **how)
    columns = ("anime", "chibi", "anime+chibi", "cartoon", "western", "all", "all, no hips")
    print("| network | " + " | ".join(columns) + " | median, by the clock |\n|" + "---|" * (len(columns) + 2))
    for name, predictions in found.items():
        scores = scoring.score(labels, predictions)
        cells = [f"{100 * scores[c]['pdj']:.1f} / {100 * scores[c]['pck']:.1f}" for c in columns]
        print(f"| {name} | " + " | ".join(cells) + (f" | {times[name]:.0f} ms |" if name in times else " | |"))
    others = ("MediaPipe heavy", "mean pose", "generated-only")
    gaps = [scoring.difference(labels, found["**default**"], found[other]) for other in others]
    print("\n| | " + " | ".join(f"minus {other}, PDJ | PCK" for other in others) + " |\n|" + "---|" * 7)
    for group in GROUPS:
        for key in (group, f"{group}, no hips"):
            gaps_here = [gap[key][measure] for gap in gaps for measure in ("pdj", "pck")]
            cells = [f"{100 * mean:+.1f} [{100 * low:+.1f}, {100 * high:+.1f}]" for mean, low, high in gaps_here]
            print(f"| {key} | " + " | ".join(cells) + " |")


def print_table(scores, gaps):
    """PDJ@0.2 / PCK in percent, with hips and without; then the differences with their intervals."""
    names = list(scores)
    print("PDJ@0.2 / PCK".ljust(27) + "".join(name.rjust(18) for name in names))
    for group in GROUPS:
        for key in (group, group + ", no hips"):
            cells = [scores[name][key] for name in names]
            print(
                key.ljust(27) + "".join(f"{100 * (c['pdj'] or 0):.1f} / {100 * c['pck']:.1f}".rjust(18) for c in cells)
            )
    for name, gap in gaps.items():
        print(f"\nthis model minus {name}, points [95 % interval over characters]")
        for group in GROUPS:
            for key in (group, group + ", no hips"):
                parts = [
                    f"{m.upper()} {100 * d:+.1f} [{100 * a:+.1f}, {100 * b:+.1f}]"
                    for m, (d, a, b) in sorted(gap[key].items())
                ]
                print("  " + key.ljust(27) + "   ".join(parts))


if __name__ == "__main__":
    main()
