"""Prints how far the plug-in's pixels are from two other models of a camera, over random cameras, and the worst one.

    python tests/benchmarks/worst_camera.py [COUNT] [SEED]      # 2000 cameras, seed 1

Runs in the stand-in, or inside a real Maya with mayapy. The models share no code with the plug-in: a closed form
written from the facts, and USD (where it is installed).
"""

import importlib.util
import json
import random
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PLUGIN_TESTS = ROOT / "tests" / "plugin"
sys.path[:0] = [str(ROOT / "maya_plugin" / "scripts"), str(PLUGIN_TESTS)]
if importlib.util.find_spec("maya") is None:
    sys.path.insert(0, str(ROOT / "tests" / "standin"))


def main():
    """Compare, and print the largest differences."""
    import maya.standalone

    maya.standalone.initialize(name="python")
    import plugin_cameras as cameras
    from test_random_cameras import compare

    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    rng = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    worst, with_usd, started = {}, 0, time.perf_counter()
    for _ in range(count):
        camera = cameras.with_camera_scale(cameras.random_camera(rng), rng)
        plain, usd = compare(camera, rng)
        for name, distance in (("closed form", plain), ("USD", usd)):
            with_usd += name == "USD" and distance is not None
            if distance is not None and distance > worst.get(name, (-1.0, None))[0]:
                worst[name] = (distance, camera)
    print(f"{count} random cameras, 3 points each; {with_usd} of them in USD too")
    print(f"{time.perf_counter() - started:.0f} s")
    for name, (distance, camera) in worst.items():
        print(f"worst difference from {name}: {distance:.2g} px, of")
        print("   ", json.dumps(camera))


if __name__ == "__main__":
    main()
