"""How documents grow with their size, step by step: ``python -m tests.benchmarks.document_size``.

Each step runs in a process of its own; the table gives seconds, seconds of the processor (all that
counts on a busy machine) and microseconds of it a record, and the peak of memory, Python's start included. Beside
it stands what pytorch-pose does with the same list: ``json.load`` of the whole file and a list of training indices, as
pytorch-pose's dataset class starts.

    python -m tests.benchmarks.document_size 1000 100000 1000000
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

STEPS = (
    "import", "validate", "split", "merge", "export coco", "import coco", "columns made", "columns opened",
    "random records", "first batch", "pytorch-pose",
)  # fmt: skip


def write_list(path: Path, count: int) -> None:
    """A pytorch-pose list: 100 characters, a motion each 200 frames, one person a picture, random but human poses."""
    generator = random.Random(0)
    rest = [
        (290, 440), (292, 360), (295, 280), (345, 280), (348, 360), (350, 440), (320, 280), (320, 180), (320, 160),
        (320, 90), (240, 290), (250, 235), (275, 180), (365, 180), (390, 235), (400, 290),
    ]  # fmt: skip
    with path.open("w", encoding="utf-8") as stream:
        stream.write("[")
        for number in range(count):
            shot = number // 200
            dx, dy = generator.uniform(-40, 40), generator.uniform(-20, 20)
            joints = [
                [round(x + dx + generator.gauss(0, 8), 4), round(y + dy + generator.gauss(0, 8), 4), 1.0]
                for x, y in rest
            ]
            record = {
                "dataset": "bench", "isValidation": 0.0, "img_paths": f"shot{shot:05}/frame.{number:07}.png",
                "img_width": 640, "img_height": 480, "objpos": [round(320 + dx, 4), round(265 + dy, 4)],
                "joint_self": joints, "scale_provided": 1.75, "annolist_index": number, "people_index": 1,
                "numOtherPeople": 0, "frame": number % 200, "character": f"figure{shot % 100}",
                "motion": f"motion{shot}",
            }  # fmt: skip
            stream.write((",\n" if number else "\n") + json.dumps(record))
        stream.write("\n]\n")


def run_step(step: str, folder: Path) -> str:
    """One step on the files in ``folder``; a word about what came out."""
    listed, document = folder / "list.json", folder / "bench.pose.json"
    if step == "import":
        from trainer.formats.mpii_lists import convert_mpii_list

        return f"{convert_mpii_list(listed).write(document)[0]} records"
    if step == "validate":
        from trainer.inspection.inspect import inspect_file

        count, problems = inspect_file(document, pictures=False)
        return f"{count} records, {len(problems)} findings"
    if step == "split":
        from trainer.annotations.splitting import split_document

        return str(split_document(document, folder / "sets").records)
    if step == "merge":
        from trainer.annotations.merging import merge_documents

        parts = sorted((folder / "sets").glob("*.pose.json"))
        return f"{merge_documents(parts, folder / 'merged.pose.json').count} records"
    if step in ("columns made", "columns opened"):
        from trainer.annotations.columnar import open_columns

        started = time.perf_counter()
        table = open_columns(document)
        return f"{len(table)} records in {time.perf_counter() - started:.3f} s"
    if step == "export coco":
        from trainer.annotations.document import StreamedRecords
        from trainer.formats.coco_export import export_coco

        export_coco(StreamedRecords(document), folder / "coco.json")
        return f"{(folder / 'coco.json').stat().st_size >> 20} MiB"
    if step == "import coco":
        from trainer.formats.coco import convert_coco

        return f"{convert_coco(folder / 'coco.json').write(folder / 'back.pose.json')[0]} records"
    if step == "first batch":
        return first_batch(document)
    if step == "random records":
        import numpy as np

        from trainer.annotations.columnar import open_columns

        table = open_columns(document)
        started = time.perf_counter()
        chosen = np.random.default_rng(0).integers(len(table), size=32)
        records = [table[int(number)] for number in chosen]
        joints = table.xy_px[chosen]
        assert joints.shape == (len(records), 16, 2)
        return f"32 random records in {1000 * (time.perf_counter() - started):.1f} ms"
    if step == "pytorch-pose":
        with listed.open(encoding="utf-8") as stream:
            everything = json.load(stream)
        training = [number for number, one in enumerate(everything) if one["isValidation"] != 1]
        return f"{len(training)} records"
    raise SystemExit(f"no step {step!r}")


def first_batch(document: Path) -> str:
    """What training does before its first step: open, choose the samples that count, shuffle, read and cut out 32."""
    from itertools import islice

    import cv2
    import numpy as np
    from torch.utils.data import default_collate

    from trainer.annotations import open_document
    from trainer.data import EpochSampler, PoseDataset, SampleOptions

    opened = open_document(document)
    picture = np.random.default_rng(0).integers(0, 255, (480, 640, 3), np.uint8)
    count = len(opened.records)
    for _, index in islice(EpochSampler(count, shuffle=True), 32):  # the pictures that will be asked for
        path = opened.image_path(opened.records[index])
        path.parent.mkdir(parents=True, exist_ok=True)
        cv2.imwrite(str(path), picture)
    started = time.perf_counter()
    dataset = PoseDataset([open_document(document)], SampleOptions())
    batch = default_collate([dataset[key] for key in islice(EpochSampler(len(dataset), shuffle=True), 32)])
    return f"{tuple(batch['picture'].shape)} in {time.perf_counter() - started:.2f} s (the rest: torch, pictures made)"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="document_size", description=__doc__.splitlines()[0])
    parser.add_argument("sizes", nargs="*", type=int, default=[1000, 100_000], help="numbers of records")
    parser.add_argument("--folder", type=Path, help="where to work; by default a temporary folder, removed at the end")
    parser.add_argument("--steps", default=",".join(STEPS), help="which steps, with commas")
    parser.add_argument("--step", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.step:
        started = time.perf_counter()
        result = run_step(options.step, options.folder)
        seconds, processor = time.perf_counter() - started, time.process_time()
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(json.dumps({"seconds": seconds, "processor": processor, "peak_mib": peak, "result": result}))
        return
    print(f"{'records':>9}  {'step':16} {'seconds':>9} {'processor':>10} {'us/record':>10} {'peak MiB':>9}  result")
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        for size in options.sizes:
            folder = Path(name) / str(size)
            folder.mkdir()
            write_list(folder / "list.json", size)
            for step in options.steps.split(","):
                command = [
                    sys.executable,
                    "-m",
                    "tests.benchmarks.document_size",
                    "--step",
                    step,
                    "--folder",
                    str(folder),
                ]
                answer = subprocess.run(
                    command, capture_output=True, text=True, check=True, env={**os.environ, "OMP_NUM_THREADS": "1"}
                )
                row = json.loads(answer.stdout)
                print(
                    f"{size:>9}  {step:16} {row['seconds']:>9.3f} {row['processor']:>10.3f} "
                    f"{1e6 * row['processor'] / size:>10.1f} "
                    f"{row['peak_mib']:>9.0f}  {row['result']}",
                    flush=True,
                )


if __name__ == "__main__":
    main()
