"""Importers, exporters and validation hold numbers of their input, not its records: the peak hardly grows with it."""

import json
import os
import random
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from trainer.annotations import DRAWINGS21, MPII16
from trainer.formats.matlab import LSP_JOINTS

REPOSITORY = Path(__file__).resolve().parents[2]
# Even the few fill the readers' buffers, which do not grow.
FEW, MANY = 4_000, 12_000
# Of each further record; held as parsed JSON each would take 5,000 bytes or more.
MOST_BYTES = 800

PROGRAM = """
import sys
from pathlib import Path
source, output = (Path(word) for word in sys.argv[2:4])
{action}
# Not getrusage: its peak begins with that of the process which started this one.
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""


def point(generator):
    return [round(generator.uniform(0, 640), 3), round(generator.uniform(0, 480), 3)]


def write_list(path, count, entry):
    generator = random.Random(0)
    with path.open("w") as stream:
        stream.write("[")
        for number in range(count):
            stream.write((",\n" if number else "\n") + json.dumps(entry(generator, number)))
        stream.write("\n]")
    return path


def pytorch_pose(generator, number):
    return {"dataset": "x", "isValidation": 0.0, "img_paths": f"shot/frame.{number:07}.png", "img_width": 640,
            "img_height": 480, "objpos": [320, 240], "joint_self": [[*point(generator), 1.0] for _ in range(16)],
            "scale_provided": 2.0, "annolist_index": number, "people_index": 1, "numOtherPeople": 0}  # fmt: skip


def mmpose(generator, number):
    return {"image": f"{number:07}.png", "center": [320, 240], "scale": 2.0,
            "joints": [point(generator) for _ in range(16)], "joints_vis": [1] * 16}  # fmt: skip


def drawing(generator, number):
    return {"file_name": f"data/images/{number:07}.png", "width": 640, "height": 480,
            "points": {name: point(generator) for name in DRAWINGS21.joints}}  # fmt: skip


def write_coco(path, count):
    """People in a random order, before the pictures, two in a picture."""
    generator = random.Random(0)
    order = list(range(count))
    generator.shuffle(order)
    with path.open("w") as stream:
        stream.write('{"annotations": [')
        for place, number in enumerate(order):
            keypoints = [value for _ in range(16) for value in (*point(generator), 2)]
            person = {"id": number, "image_id": number // 2, "category_id": 1, "keypoints": keypoints,
                      "segmentation": [point(generator) for _ in range(30)]}  # fmt: skip
            stream.write((",\n" if place else "\n") + json.dumps(person))
        stream.write('], "images": [')
        for number in range(count // 2):
            picture = {"id": number, "file_name": f"train/{number:07}.jpg", "width": 640, "height": 480}
            stream.write((",\n" if number else "\n") + json.dumps(picture))
        category = {"id": 1, "name": "person", "keypoints": list(MPII16.joints)}
        stream.write(f'], "categories": {json.dumps([category])}}}')
    return path


def write_lsp(path, count):
    table = {"joint_names": list(LSP_JOINTS), "annotations": []}
    generator = random.Random(0)
    for number in range(count):
        joints = [[*point(generator), 1] for _ in range(14)]
        table["annotations"].append({"image": f"images/{number:05}.jpg", "width": 640, "height": 480, "joints": joints})
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("annotations.json", json.dumps(table))
    return path


def write_document(path, count):
    from trainer.formats.mpii_lists import convert_mpii_list

    listed = write_list(path.with_name("listed.json"), count, pytorch_pose)
    convert_mpii_list(listed).write(path)
    return path


CASES = {
    "pytorch-pose": (
        "a.json",
        lambda path, count: write_list(path, count, pytorch_pose),
        "from trainer.formats.mpii_lists import convert_mpii_list; convert_mpii_list(source).write(output)",
    ),
    "mmpose": (
        "a.json",
        lambda path, count: write_list(path, count, mmpose),
        "from trainer.formats.mpii_lists import convert_mpii_list; convert_mpii_list(source).write(output)",
    ),
    "drawings": (
        "train.json",
        lambda path, count: write_list(path, count, drawing),
        "from trainer.formats.drawings import convert_drawings; convert_drawings(source).write(output)",
    ),
    "coco": (
        "a.json",
        write_coco,
        "from trainer.formats.coco import convert_coco; convert_coco(source).write(output)",
    ),
    "lsp": ("a.zip", write_lsp, "from trainer.formats.lsp import convert_lsp; convert_lsp(source).write(output)"),
    "export coco": (
        "a.pose.json",
        write_document,
        "from trainer.annotations.document import StreamedRecords\n"
        "from trainer.formats.coco_export import export_coco\n"
        "export_coco(StreamedRecords(source), output)",
    ),
    "export mpii": (
        "a.pose.json",
        write_document,
        "from trainer.annotations.document import StreamedRecords\n"
        "from trainer.formats.mpii_export import export_mpii\n"
        "export_mpii(StreamedRecords(source), output)",
    ),
    "validate": (
        "a.pose.json",
        write_document,
        "from trainer.inspection.inspect import inspect_file; inspect_file(source)",
    ),
    "columns": (
        "a.pose.json",
        write_document,
        "from trainer.annotations.columnar import open_columns; open_columns(source)",
    ),
    "split": (
        "a.pose.json",
        write_document,
        "from trainer.annotations.splitting import split_document; split_document(source, output, ('random',))",
    ),
    "merge": (
        "a.pose.json",
        write_document,
        "from trainer.annotations.merging import merge_documents; merge_documents([source], output)",
    ),
}


def peak_bytes(action, source, output):
    command = [sys.executable, "-c", PROGRAM.format(action=action), "", str(source), str(output)]
    done = subprocess.run(
        command, cwd=REPOSITORY, capture_output=True, text=True, env={**os.environ, "OMP_NUM_THREADS": "1"}
    )
    assert done.returncode == 0, done.stderr
    return 1024 * int(done.stdout)


@pytest.fixture(scope="module")
def sources(tmp_path_factory):
    """A function: the path of a generated source, written once for all cases that read it."""
    folder, written = tmp_path_factory.mktemp("sources"), {}

    def source(name, write, count):
        key = (name, write.__code__, count)
        if key not in written:
            place = folder / str(len(written))
            place.mkdir()
            written[key] = write(place / name, count)
        return written[key]

    return source


@pytest.mark.slow
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the peak is read from Linux's /proc")
@pytest.mark.parametrize("case", CASES)
def test_the_peak_of_memory_hardly_grows_with_the_input(sources, tmp_path, case):
    name, write, action = CASES[case]
    peaks = []
    for count in (FEW, MANY):
        output = tmp_path / f"{count}{'.json' if case.startswith('export') else '.pose.json'}"
        peaks.append(peak_bytes(action, sources(name, write, count), output))
    growth = (peaks[1] - peaks[0]) / (MANY - FEW)
    print(f"{case}: {growth:.0f} bytes a record, {peaks[0] >> 20} -> {peaks[1] >> 20} MiB")
    assert growth < MOST_BYTES
