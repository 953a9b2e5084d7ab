"""The proof in pixels: spheres in a copy of the scene, rendered, found in the picture, compared with the labels.

The renderer here is sphere_renderer.py, a ray caster of its own; with Blender it is
tests/end_to_end/test_rendered_proof.py.
"""

import json
import math
import subprocess
import sys
from pathlib import Path

import plugin_scenes as scenes
import pytest
from pose_annotations.core.cameras import picture_proof
from pose_annotations.core.errors import ImageError
from pose_annotations.core.frames_and_images.pixels import Brightness, read_brightness

ROOT = Path(__file__).resolve().parents[2]
RENDERER = Path(__file__).with_name("sphere_renderer.py")
sys.path.insert(0, str(Path(__file__).parent))

import sphere_renderer  # noqa: E402


@pytest.fixture
def proof(mayapy, tmp_path):
    """Function of a picture's name, a shift and flags: the finished process of check_camera.py --render."""

    def run(picture, x, y, *flags, half="no"):
        scene = tmp_path / "dance.ma"
        if not scene.exists():
            scene.write_text(scenes.scene(scenes.figure(), scenes.camera("shot")), encoding="utf-8")
        words = [sys.executable, str(RENDERER), "{scene}", "{folder}/" + picture, str(x), str(y), half]
        script = [*mayapy, str(ROOT / "maya_plugin" / "check_camera.py"), str(scene), "--render", *flags]
        return subprocess.run(
            [*script, "--render-with", " ".join(words)], capture_output=True, text=True, cwd=str(tmp_path), check=False
        )

    return run


def _largest(done):
    return float(done.stdout.split("at most ")[1].split()[0])


@pytest.mark.parametrize("picture", ["x.png", "x.exr", "x.zips.exr"])
def test_label_and_picture_agree_and_an_error_of_half_a_pixel_is_found(proof, picture):
    done = proof(picture, 0, 0)
    assert done.returncode == 0, done.stderr
    assert _largest(done) < 0.08 and "21 of 21 spheres found" in done.stdout
    done = proof(picture, 0.3, -0.4)
    assert done.returncode == 1
    assert _largest(done) == pytest.approx(0.5, abs=0.08)


def test_a_scene_of_metres_gives_the_same(proof, tmp_path):
    camera = scenes.camera("shot", translate=(0, 0.9, 4), attributes={"nearClipPlane": 0.001})
    text = scenes.scene(scenes.figure(), camera).replace("-l centimeter", "-l meter")
    (tmp_path / "dance.ma").write_text(text, encoding="utf-8")
    done = proof("x.png", 0, 0)
    assert done.returncode == 0 and _largest(done) < 0.08, done.stdout


def test_a_picture_of_another_size_is_compared_at_its_size(proof):
    done = proof("x.png", 0, 0, half="half")
    assert done.returncode == 0 and "320 x 180" in done.stdout and _largest(done) < 0.08


def test_the_users_scene_does_not_change_and_the_report_has_one_number(proof, tmp_path):
    proof("x.png", 0, 0)
    before = (tmp_path / "dance.ma").read_bytes()
    proof("x.png", 0, 0, "--report", "report.json")
    assert (tmp_path / "dance.ma").read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["dance.ma", "report.json"]
    content = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    (row,) = content["picture_proof"]
    assert row["largest_px"] < 0.08 and row["lost"] == 0
    assert content["environment"]["renderer"] == "mayaSoftware"


def test_a_renderer_that_fails_or_is_not_there_is_one_clear_line(proof, mayapy, tmp_path):
    done = proof("x.png", "nothing", 0)
    assert done.returncode == 1 and done.stderr.startswith("error: the renderer wrote no PNG or EXR (exit code 1)")
    script = [*mayapy, str(ROOT / "maya_plugin" / "check_camera.py")]
    done = subprocess.run(
        [*script, str(tmp_path / "dance.ma"), "--render", "--render-with", "no_such_program {scene}"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1 and "cannot be started (no_such_program)" in done.stderr
    done = subprocess.run([*script, "--render"], capture_output=True, text=True, check=False)
    assert done.returncode == 2 and "--render needs a scene" in done.stderr


def _renderer(name):
    return 'select -ne :defaultRenderGlobals;\n\tsetAttr ".ren" -type "string" "{}";\n'.format(name)


@pytest.mark.parametrize("name", ["renderman", "3delight", "octane"])
def test_a_renderer_without_known_settings_is_refused_by_name_unless_a_command_is_given(proof, mayapy, tmp_path, name):
    text = scenes.scene(scenes.figure(), scenes.camera("shot"), extra=_renderer(name))
    (tmp_path / "dance.ma").write_text(text, encoding="utf-8")
    script = [*mayapy, str(ROOT / "maya_plugin" / "check_camera.py"), str(tmp_path / "dance.ma"), "--render"]
    done = subprocess.run(script, capture_output=True, text=True, check=False)
    assert done.returncode == 1 and done.stderr.startswith("error: how {} renders one PNG is not known".format(name))
    assert "arnold, mayaHardware2, mayaSoftware, redshift, vray" in done.stderr and "--render-with" in done.stderr
    assert proof("x.png", 0, 0).returncode == 0


_NODES = {
    "arnold": [
        ("defaultArnoldDriver", "aiTranslator", "string", "png"),
        ("defaultArnoldRenderOptions", "aovMode", "long", 0),
        ("defaultArnoldRenderOptions", "motion_blur_enable", "bool", 0),
    ],
    "redshift": [
        ("redshiftOptions", "imageFormat", "long", 2),
        ("redshiftOptions", "aovGlobalEnableMode", "long", 0),
        ("redshiftOptions", "motionBlurEnable", "bool", 0),
    ],
    "vray": [
        ("vraySettings", "imageFormatStr", "string", "png"),
        ("vraySettings", "relements_enableall", "bool", 0),
        ("vraySettings", "cam_mbOn", "bool", 0),
    ],
}


@pytest.mark.parametrize("name", _NODES)
def test_the_copy_renders_one_png_whatever_the_renderers_own_settings(open_scene, tmp_path, name):
    """The settings' nodes hold the other value in the scene; the copy that the command is given holds these."""
    from pose_annotations.scene import render_proof

    nodes = []
    for node in sorted({row[0] for row in _NODES[name]}):
        nodes.append('createNode network -n "{}";\n'.format(node))
        for _, attribute, kind, _ in (row for row in _NODES[name] if row[0] == node):
            how = '-dt "string"' if kind == "string" else '-at "{}" -dv 1'.format(kind)
            nodes.append('\taddAttr -ln "{}" {};\n'.format(attribute, how))
    open_scene(scenes.scene(scenes.figure(), scenes.camera("shot"), *nodes, extra=_renderer(name)))
    kept = tmp_path / "kept.ma"
    words = [sys.executable, str(RENDERER), "{scene}", "{folder}/x.png", "0", "0", "no"]
    copying = tmp_path / "render.py"
    copying.write_text(
        "import shutil, subprocess, sys\nshutil.copy(sys.argv[1], sys.argv[2])\n"
        "sys.exit(subprocess.call(sys.argv[3:]))\n",
        encoding="utf-8",
    )
    command = [sys.executable, str(copying), "{scene}", str(kept), *words]
    (proof,) = render_proof.prove_cameras(command=" ".join(command))
    assert proof.is_well
    from maya import cmds

    cmds.file(str(kept), open=True, force=True)
    for node, attribute, _, value in _NODES[name]:
        assert cmds.getAttr("{}.{}".format(node, attribute)) == value, attribute


def _disc(x, y, size=40, radius=5.0):
    rows = [
        [
            sum(
                math.hypot(column + (i + 0.5) / 8 - x, row + (j + 0.5) / 8 - y) <= radius
                for i in range(8)
                for j in range(8)
            )
            / 64
            for column in range(size)
        ]
        for row in range(size)
    ]
    return Brightness(size, size, rows)


@pytest.mark.parametrize(("x", "y"), [(20.0, 20.0), (20.5, 19.5), (17.31, 22.77)])
def test_the_centre_of_a_disc_is_found_to_a_twentieth_of_a_pixel(x, y):
    assert picture_proof.find_centre(_disc(x, y), (20.0, 20.0)) == pytest.approx((x, y), abs=0.05)


def test_where_nothing_is_bright_nothing_is_found():
    assert picture_proof.find_centre(Brightness(40, 40, [[0.3] * 40] * 40), (20, 20)) is None
    assert picture_proof.find_centre(_disc(20, 20), (400, 20)) is None


def test_the_readers_give_what_was_written(tmp_path):
    rows = [[(7 * x + 13 * y) % 256 / 255 for x in range(37)] for y in range(21)]
    for name, content, error in (
        ("a.png", sphere_renderer.png(rows), 1e-9),
        ("a.exr", sphere_renderer.exr(rows, 3, 1), 5e-4),
        ("b.exr", sphere_renderer.exr(rows, 2, 2), 1e-6),
    ):
        path = tmp_path / name
        path.write_bytes(content)
        found = read_brightness(str(path))
        assert (found.width, found.height) == (37, 21)
        for one, other in zip(found.rows, rows):
            assert list(one) == pytest.approx(other, abs=error), name


@pytest.mark.parametrize("damage", ["cut off", "another kind", "compression"])
def test_a_picture_that_cannot_be_read_says_what_to_render(tmp_path, damage):
    content = sphere_renderer.exr([[0.5] * 20] * 20, 3, 1)
    content = {
        "cut off": content[:-60],
        "another kind": b"GIF89a" + content,
        "compression": content.replace(
            b"compression\0compression\0\1\0\0\0\3", b"compression\0compression\0\1\0\0\0\7"
        ),
    }[damage]
    path = tmp_path / "a.exr"
    path.write_bytes(content)
    with pytest.raises(ImageError, match="render a PNG, or an EXR in scan lines with ZIP"):
        read_brightness(str(path))
