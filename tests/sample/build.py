"""Makes everything in trainer/sample again, from the look, motion and scene files beside this script.

    python tests/sample/build.py                     scenes, pictures and documents
    python tests/sample/build.py --scenes            only the Maya scenes (seconds, no Blender)
    python tests/sample/build.py --pictures NAME...  only the pictures (of these scenes)
    python tests/sample/build.py --documents         only the exports

Pictures need Blender's Python module: POSE_BLENDER_PYTHON names its interpreter, default .venv-bpy/bin/python in the
repository root. Documents are made by the plug-in itself, run by the stand-in mayapy.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SAMPLE = ROOT / "trainer" / "sample"
sys.path.insert(0, str(HERE))

from stage.description import describe, scene_names  # noqa: E402
from stage.maya_ascii import write_scene  # noqa: E402

SAMPLES = 16  # rays a pixel; the drawing has no noise, so they only smooth edges


def blender_python():
    """The interpreter that has bpy, or None."""
    path = Path(os.environ.get("POSE_BLENDER_PYTHON") or ROOT / ".venv-bpy" / "bin" / "python")
    return path if path.is_file() else None


def frames(description):
    render = description["render"]
    return range(render["start"], render["end"] + 1, render["by"])


def write_scenes(names, folder):
    for name in names:
        target = folder / "scenes" / f"{name}.ma"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(write_scene(describe(name)), encoding="utf-8", newline="\n")


def run_blender(job, python=None):
    """Runs blender_stage.py with a job (see its `main`), and returns what it printed.

    Raises RuntimeError with the end of Blender's output when it fails.
    """
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / "job.json"
        path.write_text(json.dumps(job), encoding="utf-8")
        command = [str(python or blender_python()), str(HERE / "blender_stage.py"), str(path)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"Blender stopped with {done.returncode}:\n{(done.stdout + done.stderr)[-2000:]}")
    return done.stdout


def render_pictures(names, folder, only=None):
    """Draws the frames of the render settings as `images/<scene>/<scene>.####.png`; `only` picks some."""
    if blender_python() is None:
        raise SystemExit("no Blender environment: set POSE_BLENDER_PYTHON to a Python that has bpy 4.5")
    for name in names:
        description = describe(name)
        (folder / "images" / name).mkdir(parents=True, exist_ok=True)
        wanted = [
            [frame, str(folder / "images" / name / f"{name}.{frame:04d}.png")]
            for frame in frames(description)
            if only is None or frame in only
        ]
        with tempfile.TemporaryDirectory() as scratch:
            written = Path(scratch) / "description.json"
            written.write_text(json.dumps(description), encoding="utf-8")
            run_blender({"task": "pictures", "description": str(written), "samples": SAMPLES, "frames": wanted})
        for _, path in wanted:
            squeeze(Path(path))


def squeeze(path):
    """Saves a picture again as small as PNG gets without changing a pixel, and without time stamps."""
    from PIL import Image

    with Image.open(path) as picture:
        pixels = picture.convert("RGB")
    pixels.save(path, optimize=True)


def export_documents(names, folder):
    """Runs the plug-in's farm entry on every scene; the documents go beside the scenes' folder.

    Raises SystemExit with the plug-in's own words when it cannot.
    """
    for name in names:
        command = [
            str(ROOT / "tests" / "standin" / "mayapy"),
            str(ROOT / "maya_plugin" / "batch_export.py"),
            f"scenes/{name}.ma",
            "--output",
            ".",
            "--images",
            f"images/{name}/{name}.####.png",
        ]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        if done.returncode:
            raise SystemExit(f"{name}: the export stopped with {done.returncode}: {done.stderr.strip()}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", help="scenes (default: all of scenes.json)")
    for part in ("scenes", "pictures", "documents"):
        parser.add_argument(f"--{part}", action="store_true")
    options = parser.parse_args()
    names = options.names or scene_names()
    everything = not (options.scenes or options.pictures or options.documents)
    if options.scenes or everything:
        write_scenes(names, SAMPLE)
    if options.pictures or everything:
        render_pictures(names, SAMPLE)
    if options.documents or everything:
        export_documents(names, SAMPLE)


if __name__ == "__main__":
    main()
