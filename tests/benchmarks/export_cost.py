"""Prints what an export costs: calls into Maya and seconds, for 1 and 5 characters, occlusion off and on.

    python tests/benchmarks/export_cost.py [FRAMES]             # 200 frames measured, given for 1,000
    python tests/benchmarks/export_cost.py --memory [FRAMES]    # peak memory at 1,000 and at 10,000 frames

Processor time in functions of ``maya``, and below them, is Maya's (the stand-in's Python says nothing about Maya's own
speed); all other time is ours. Inside a real Maya its C++ cannot be told from ours, so "ours" is an upper bound there.
"""

import cProfile
import importlib.util
import pstats
import resource
import signal
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "maya_plugin" / "scripts"), str(ROOT / "tests" / "plugin")]
if importlib.util.find_spec("maya") is None:
    sys.path.insert(0, str(ROOT / "tests" / "standin"))
OURS = str(ROOT / "maya_plugin")
JOINTS = 17


def _open(folder, characters, frames):
    import plugin_scenes as scenes
    from maya import cmds

    people = [scenes.figure(f"p{i}_", at=(120 * i, 0, -40 * i)) for i in range(characters)]
    moves = scenes.keys("shot", "translateX", {0: 0, frames: 100})
    camera = scenes.camera("shot", translate=(200, 90, 900))
    path = Path(folder) / "bench.ma"
    path.write_text(scenes.scene(*people, camera, moves, end=frames), encoding="utf-8")
    cmds.file(str(path), open=True, force=True)


def _export(folder, occlusion):
    from pose_annotations.core.options import ExportOptions
    from pose_annotations.scene.export import export_annotations

    return export_annotations(ExportOptions(output=str(folder), occlusion=occlusion))


def _is_maya(file, name=""):
    """Whether a function is Maya's: the stand-in's files, or a built-in of the real one."""
    return "/standin/" in file or (file == "~" and ("maya" in name or "OpenMaya" in name))


class _Sampler:
    """Looks every millisecond of processor time whether the program is in Maya or in our code; costs little."""

    def __init__(self):
        self.samples, self.ours = 0, 0

    def __enter__(self):
        signal.signal(signal.SIGPROF, self._look)
        signal.setitimer(signal.ITIMER_PROF, 0.001, 0.001)
        self._started = time.process_time()
        return self

    def __exit__(self, *_):
        signal.setitimer(signal.ITIMER_PROF, 0.0)
        self.seconds = time.process_time() - self._started

    def _look(self, _, frame):
        self.samples += 1
        while frame is not None and not _is_maya(frame.f_code.co_filename):
            frame = frame.f_back
        self.ours += frame is None

    @property
    def our_seconds(self):
        return self.seconds * self.ours / max(self.samples, 1)


def measure(characters, occlusion, frames):
    """(calls into Maya a frame, our milliseconds a frame and character, all seconds of the frames) of one export."""
    from pose_annotations.scene import export

    step, profile, sampler = export._step_through_frames, cProfile.Profile(), _Sampler()

    def sampled(*arguments):
        with sampler:
            step(*arguments)

    def profiled(*arguments):
        profile.runcall(step, *arguments)

    with tempfile.TemporaryDirectory() as folder:
        _open(folder, characters, frames)
        for wrapper in (step, sampled, profiled):  # the first for imports and caches
            export._step_through_frames = wrapper
            _export(folder, occlusion)
        export._step_through_frames = step
    calls = 0
    for (file, _, name), (_, _, _, _, callers) in pstats.Stats(profile).stats.items():
        if _is_maya(file, name):
            calls += sum(numbers[1] for caller, numbers in callers.items() if caller[0].startswith(OURS))
    return calls / frames, 1000 * sampler.our_seconds / frames / characters, sampler.seconds


def costs(frames):
    """The table."""
    heads = ("characters", "occlusion", "calls/frame", "calls/joint", "ours, ms", "s/1,000 frames")
    print(" ".join(f"{head:>14}" for head in heads))
    for characters in (1, 5):
        for occlusion in (False, True):
            calls, own, seconds = measure(characters, occlusion, frames)
            joints = characters * JOINTS
            row = (characters, "on" if occlusion else "off", f"{calls:.0f}", f"{calls / joints:.1f}", f"{own:.2f}")
            print(" ".join(f"{cell:>14}" for cell in (*row, f"{seconds * 1000 / frames:.1f}")), flush=True)
    print("ours: our own time a frame and character; seconds: everything, Maya's part included")


def memory(frames):
    """Peak memory of one export of a tenth of the frames, and then of all."""
    for count in (frames // 10, frames):
        with tempfile.TemporaryDirectory() as folder:
            _open(folder, 1, count)
            started = time.perf_counter()
            _export(folder, False)
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            print(f"{count:>6} frames: peak {peak:.1f} MiB, {time.perf_counter() - started:.0f} s", flush=True)


def main():
    """Start Maya and measure."""
    import maya.standalone

    maya.standalone.initialize(name="python")
    numbers = [int(word) for word in sys.argv[1:] if word.isdigit()]
    if "--memory" in sys.argv:
        memory(numbers[0] if numbers else 10000)
    else:
        costs(numbers[0] if numbers else 200)


if __name__ == "__main__":
    main()
