"""Textured transparency: which joints a leaf card hides, against Blender's picture of the same card."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests" / "sample"), str(ROOT / "tests" / "plugin")]

import build  # noqa: E402
import plugin_scenes as scenes  # noqa: E402

RENDERER = Path(__file__).with_name("blender_card_renderer.py")
MAYAPY = ROOT / "tests" / "standin" / "mayapy"
SIZE = (640, 360)
PLACES = [(0, 0), (23, -11), (-37, 19), (51, 33), (-14, -42)]

pytestmark = [pytest.mark.blender, pytest.mark.slow]


def _leaf(path):
    """A branch with round leaves of several sizes, alike in no direction."""
    image = Image.new("RGBA", (128, 128), (40, 120, 30, 0))
    leaves = [(20, 24, 17), (60, 15, 11), (100, 40, 22), (40, 70, 19), (88, 92, 14), (18, 110, 15), (64, 46, 6)]
    for x in range(128):
        for y in range(128):
            if abs(y - 0.4 * x - 40) < 4 or any((x - a) ** 2 + (y - b) ** 2 < r * r for a, b, r in leaves):
                image.putpixel((x, y), (40, 120, 30, 255))
    image.save(path)


@pytest.mark.parametrize(("repeat", "offset"), [((1, 1), (0, 0)), ((2, 1), (0.25, 0.5))], ids=["once", "repeated"])
def test_a_card_hides_the_joints_over_which_blender_draws_it(tmp_path, repeat, offset):
    _leaf(tmp_path / "leaf.png")
    placed = (
        'createNode place2dTexture -n "place";\n'
        f'\tsetAttr ".re" -type "float2" {repeat[0]} {repeat[1]};\n'
        f'\tsetAttr ".of" -type "float2" {offset[0]} {offset[1]};\nconnectAttr "place.o" "texture.uv";\n'
    )
    moved = "".join(
        scenes.keys("card", attribute, {frame: place[axis] for frame, place in enumerate(PLACES, 1)})
        for axis, attribute in enumerate(("translateX", "translateY"))
    )
    text = scenes.scene(
        scenes.figure(), scenes.camera("shot"), scenes.card("card"),
        scenes.textured_material("lambert", 'connectAttr "texture.outTransparency" "leafy.transparency";\n'),
        placed, moved, width=SIZE[0], height=SIZE[1], end=len(PLACES),
    )  # fmt: skip
    (tmp_path / "dance.ma").write_text(text, encoding="utf-8")
    (tmp_path / "workspace.mel").write_text('workspace -fr "images" "images";\n', encoding="utf-8")
    records = _export(tmp_path, "dance.ma")
    compared, hidden, differing = _compared(records, _pictures(tmp_path, repeat, offset), set())
    assert compared > 40 and 8 < hidden < compared - 8
    assert not differing


BOUND = """
import sys
import maya.standalone
maya.standalone.initialize()
sys.path.insert(0, {package!r})
from maya import cmds
from pose_annotations.core.options import ExportOptions
from pose_annotations.scene.export import export_annotations
cmds.file({source!r}, open=True, force=True, prompt=False)
cmds.workspace({folder!r}, openWorkspace=True)
cmds.skinCluster("atama", "card", toSelectedBones=True)
result = export_annotations(ExportOptions(output={output!r}))
assert not result.warnings, result.warnings
"""
HEAD = {"head_top", "upper_neck"}


def test_hair_on_a_card_bound_to_the_head_hides_the_joints_over_which_blender_draws_it(tmp_path):
    """All but the head's own joints, which a person's own hair does not hide."""
    _leaf(tmp_path / "leaf.png")
    (tmp_path / "workspace.mel").write_text('workspace -fr "images" "images";\n', encoding="utf-8")
    records = []
    for frame, (x, y) in enumerate(PLACES, 1):
        text = scenes.scene(
            scenes.figure(), scenes.camera("shot"), scenes.card("card", middle=(x, 124 + y)),
            scenes.textured_material("lambert", 'connectAttr "texture.outTransparency" "leafy.transparency";\n'),
            width=SIZE[0], height=SIZE[1], end=1,
        )  # fmt: skip
        source, output = tmp_path / f"dance{frame}.ma", tmp_path / f"out{frame}"
        source.write_text(text, encoding="utf-8")
        words = {"source": source, "folder": tmp_path, "output": output, "package": ROOT / "maya_plugin" / "scripts"}
        script = tmp_path / "bind.py"
        script.write_text(BOUND.format(**{key: str(value) for key, value in words.items()}), encoding="utf-8")
        done = subprocess.run([str(MAYAPY), str(script)], capture_output=True, text=True, check=False)
        documents = list(output.glob("*.pose.json"))
        assert len(documents) == 1, done.stdout + done.stderr
        (record,) = json.loads(documents[0].read_text(encoding="utf-8"))["annotations"]
        records.append({**record, "frame": frame})
    compared, hidden, differing = _compared(records, _pictures(tmp_path, (1, 1), (0, 0)), HEAD)
    assert compared > 30 and 6 < hidden < compared - 6
    assert not differing
    joints = scenes_names()
    own = [record["joint_state"][joints.index(name)] for record in records for name in HEAD]
    assert "occluded" not in own


def _export(folder, scene):
    """Records of a scene in a folder."""
    script = [str(MAYAPY), str(ROOT / "maya_plugin" / "batch_export.py")]
    command = [*script, str(folder / scene), "--output", str(folder / ("out_" + scene)), "--quiet"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0 and "not read" not in done.stderr, done.stderr
    return json.loads(Path(done.stdout.strip()).read_text(encoding="utf-8"))["annotations"]


def _pictures(folder, repeat, offset):
    """Blender's pictures of the card at its places."""
    pictures = [str(folder / f"{frame}.png") for frame in range(len(PLACES))]
    job = {
        "size": SIZE, "camera": [0, 90, 400], "lens": 35.0, "film": 36.0, "image": str(folder / "leaf.png"),
        "corners": [[-100, 24, 20], [100, 24, 20], [100, 224, 20], [-100, 224, 20]],
        "uvs": [[0, 0], [1, 0], [1, 1], [0, 1]], "repeat": repeat, "offset": offset,
        "places": PLACES, "pictures": pictures,
    }  # fmt: skip
    (folder / "job.json").write_text(json.dumps(job), encoding="utf-8")
    done = subprocess.run(
        [str(build.blender_python()), str(RENDERER), str(folder / "job.json")], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout[-1000:] + done.stderr[-1000:]
    return pictures


def _compared(records, pictures, left_out):
    """Joints compared, those behind a leaf, and (frame, name, state) of those at which label and picture differ."""
    compared, hidden, differing = 0, 0, []
    for record in records:
        picture = Image.open(pictures[int(record["frame"]) - 1]).convert("L")
        for name, (x, y, _), state in zip(scenes_names(), record["joint_self"], record["joint_state"], strict=True):
            if name in left_out or state not in ("visible", "occluded"):
                continue
            around = [picture.getpixel((int(x) + i, int(y) + j)) for i in (-2, 0, 2) for j in (-2, 0, 2)]
            if min(around) < 128 <= max(around):  # at the edge of a leaf
                continue
            compared += 1
            hidden += around[0] >= 128
            if (around[0] >= 128) != (state == "occluded"):
                differing.append((record["frame"], name, state))
    print(f"{compared} joints compared, {hidden} behind a leaf, differing {differing}")
    return compared, hidden, differing


def scenes_names():
    """Names of a record's joints, in its order."""
    path = ROOT / "maya_plugin/scripts/pose_annotations/core/keypoint_sets/mpii16.json"
    return json.loads(path.read_text(encoding="utf-8"))["joints"]
