"""Hidden or seen: the joint states of the sample against Blender's own ray cast through its own posed meshes."""

import json
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "sample"))

import build  # noqa: E402
from stage.description import describe, scene_names  # noqa: E402
from stage.markers import keypoint_markers  # noqa: E402
from stage.parts import OWN, part_of  # noqa: E402

LEAST_AGREEMENT = 0.99

pytestmark = [pytest.mark.blender, pytest.mark.slow]


def rays(name, folder):
    """{frame: {keypoint: what the ray from the camera meets before the joint}}"""
    description = describe(name)
    (folder / "description.json").write_text(json.dumps(description), encoding="utf-8")
    job = {
        "task": "sight",
        "description": str(folder / "description.json"),
        "markers": keypoint_markers(description["figures"][0]),
        "segments": {bone["name"]: part_of(bone["name"]) for bone in description["figures"][0]["bones"]},
        "frames": list(build.frames(description)),
        "output": str(folder / "sight.json"),
    }
    build.run_blender(job)
    return json.loads((folder / "sight.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", scene_names())
def test_joints_are_hidden_where_blender_rays_meet_something_else(name, tmp_path, record_property):
    document = json.loads((build.SAMPLE / f"{name}.shotCam.pose.json").read_text(encoding="utf-8"))
    met = rays(name, tmp_path)

    compared, hidden, differing = 0, 0, []
    for record in document["annotations"]:
        for keypoint, state in zip(document["skeleton"]["joints"], record["joint_state"], strict=True):
            if state not in ("visible", "occluded"):
                continue
            others = [thing for _, thing in met[str(record["frame"])][keypoint] if thing not in OWN[keypoint]]
            compared += 1
            hidden += bool(others)
            if bool(others) != (state == "occluded"):
                differing.append((record["frame"], keypoint, state, others))
    agreement = 1 - len(differing) / compared
    record_property("agreement", agreement)
    print(f"{name}: {compared} joints, {hidden} hidden, agreement {100 * agreement:.2f} %, differing {differing}")

    assert compared > 300
    assert hidden > 10
    assert agreement >= LEAST_AGREEMENT, differing
