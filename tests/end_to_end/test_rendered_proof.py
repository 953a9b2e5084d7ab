"""The proof in pixels, end to end with Blender as the renderer: check_camera.py --render on a copy of a sample scene.

Camera and lens reach Blender from the scene's description, in Blender's own terms; only the spheres come from the copy.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "sample"))

import build  # noqa: E402
from picture_proof import shot_description  # noqa: E402
from stage.maya_ascii import write_scene  # noqa: E402

SHOTS = json.loads((Path(__file__).parent / "proof_shots.json").read_text(encoding="utf-8"))
RENDERER = Path(__file__).with_name("blender_copy_renderer.py")

pytestmark = [pytest.mark.blender, pytest.mark.slow]


@pytest.fixture(scope="module")
def proof(tmp_path_factory):
    """Function of a set of shots, a camera and a shift: exit code and text of the proof."""

    def run(name, camera, shift):
        folder = tmp_path_factory.mktemp(name)
        description = shot_description(name, SHOTS[name])
        size = {key: 2 * SHOTS[name]["render"][key] for key in ("width", "height")}
        description["render"].update(size)
        scene, text = folder / "copy_me.ma", folder / "description.json"
        scene.write_text(write_scene(description), encoding="utf-8")
        text.write_text(json.dumps(description), encoding="utf-8")
        words = [build.blender_python(), RENDERER, "{scene}", text, camera, "{frame}", "{folder}/a.png", shift]
        done = subprocess.run(
            [
                str(ROOT / "tests" / "standin" / "mayapy"), str(ROOT / "maya_plugin" / "check_camera.py"), str(scene),
                "--camera", camera, "--render", "--render-with", " ".join(map(str, words)),
            ],
            capture_output=True, text=True, check=False, env=dict(os.environ),
        )  # fmt: skip
        return done

    return run


CAMERAS = [(name, camera) for name in SHOTS for camera in list(SHOTS[name]["cameras"])[:2]]


@pytest.mark.parametrize(("name", "camera"), CAMERAS)
def test_blenders_picture_shows_the_spheres_at_their_labels(proof, name, camera):
    done = proof(name, camera, 0)
    print(done.stdout)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_window_moved_by_half_a_pixel_is_found(proof):
    done = proof(*CAMERAS[0], 0.5)
    assert done.returncode == 1, done.stdout + done.stderr
    assert float(done.stdout.split("at most ")[1].split()[0]) == pytest.approx(0.5, abs=0.1)
