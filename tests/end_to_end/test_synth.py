"""Generated frames: the same from the same seed, with labels that are true."""

import ast
import configparser
import io
import json
import math
import re
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from tests.sample.stage import bones as stage_bones  # noqa: E402
from tests.sample.stage import description  # noqa: E402
from tests.sample.stage.figure import Figure  # noqa: E402
from tests.sample.synth import cameras, check, frames, generate, lifted, poses, rule_poses, visibility  # noqa: E402
from tests.sample.synth import rotations as rot  # noqa: E402
from tests.sample.synth.rig import MPII, PARTS, Rig, _triangulated  # noqa: E402
from trainer.annotations import MPII16  # noqa: E402
from trainer.data.backgrounds import BackgroundPool  # noqa: E402
from trainer.models import build_network, load_model  # noqa: E402

GOT_BY_HAND = {"tflite"}  # reads the weights of MediaPipe


@pytest.fixture(scope="module")
def drawing():
    """A Generator with a picture side of 96 pixels; skips, saying why, where OpenGL needs a screen."""
    try:
        return frames.Generator(7, 96)
    except RuntimeError as missing:
        pytest.skip(str(missing))


@pytest.fixture(scope="module")
def labelling():
    """A Generator that draws nothing: labels need no OpenGL."""
    return frames.Generator(7, 96, render=False)


@pytest.fixture(scope="module")
def plain():
    """The Rig of a figure of the bundled sample, with short hair and in close clothes."""
    look = description.read_json("looks", "aoi")
    bones = stage_bones.build_bones(look)
    surfaces = Figure(look, bones).build()
    meshes = [description._mesh(part, look["colours"][part], surface, 0.32) for part, surface in surfaces.items()]
    return Rig(SimpleNamespace(bones=bones, look=look, meshes=meshes))


def test_the_extra_brings_what_the_generator_imports():
    """Beside what `pip install .` brings; the tests' own environment has more, so it does not miss anything."""
    declared = configparser.ConfigParser()
    declared.read(ROOT / "setup.cfg")
    lines = declared["options"]["install_requires"] + declared["options.extras_require"]["synth"]
    installed = {re.split(r"[<>=!~;\[ ]", line.strip())[0].lower() for line in lines.splitlines() if line.strip()}
    named = {"PIL": "pillow", "cv2": "opencv-python-headless"}
    imported = set()
    for path in [*Path(frames.__file__).parent.glob("*.py"), *Path(description.__file__).parent.glob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                imported |= {one.name.split(".")[0] for one in node.names}
            elif isinstance(node, ast.ImportFrom) and not node.level:
                imported.add(node.module.split(".")[0])
    ours = {"tests", "trainer", "pose_annotations", "maya"}
    needed = {named.get(name, name) for name in imported - ours - sys.stdlib_module_names}
    assert {"moderngl", "scipy", "numpy"} <= needed
    assert needed - installed - GOT_BY_HAND == set()


def test_the_same_seed_gives_the_same_frame_whatever_was_drawn_before(drawing):
    first, records = drawing.frame(23, "a.jpg")
    drawing.frame(5, "b.jpg")
    again, same_records = frames.Generator(7, 96).frame(23, "a.jpg")
    assert first == again
    assert records == same_records
    assert drawing.frame(24, "a.jpg")[0] != first


def test_pictures_of_a_folder_stand_behind_some_frames_and_the_others_stay(drawing, tmp_path, monkeypatch):
    Image.new("RGB", (50, 40), (0, 255, 0)).save(tmp_path / "green.png")
    without = [drawing.frame(number, "a.jpg") for number in range(60, 100)]
    monkeypatch.setattr(drawing, "pool", BackgroundPool(tmp_path))
    changed, green = [], 0
    for number, (before, records) in enumerate(without, 60):
        after, same_records = drawing.frame(number, "a.jpg")
        assert records == same_records
        if before != after:
            changed.append(number)
            corners = np.asarray(Image.open(io.BytesIO(after)), int)[[0, 0, -1, -1], [0, -1, 0, -1]]
            green += bool((np.median(corners, axis=0) @ (-1, 2, -1)) > 200)
    assert green >= len(changed) / 2  # the rest is grey, or a drawing's paper
    assert 2 <= len(changed) <= 18  # a fifth of 40, within four standard deviations
    assert drawing.frame(changed[0], "a.jpg") == drawing.frame(changed[0], "a.jpg")


def test_a_generator_draws_on_while_another_one_is_there(drawing):
    """Its figures, also those that it frees, are in its own OpenGL context, not in the one that was made last."""
    numbers = range(0, 10 * (frames.KEPT_FIGURES + 4), 10)
    expected = [drawing.frame(number, "a.jpg") for number in numbers]
    first = frames.Generator(7, 96)
    found = [first.frame(number, "a.jpg") for number in numbers[:3]]
    second = frames.Generator(8, 96)
    for number in numbers[3:]:
        second.frame(number % 20, "a.jpg")
        found.append(first.frame(number, "a.jpg"))
    assert found == expected


def test_a_damaged_background_is_named(drawing, tmp_path):
    (tmp_path / "torn.png").write_bytes(b"\x89PNG")
    options = ["--frames", "20", "--size", "64", "--poses", "drawn-by-rule", "--backgrounds", str(tmp_path)]
    with pytest.raises(SystemExit, match=r"background .*torn\.png"):
        generate.main([*options, "-o", str(tmp_path / "made")])


def test_a_folder_without_backgrounds_is_said_before_anything_is_made(tmp_path):
    (tmp_path / "none").mkdir()
    with pytest.raises(SystemExit, match="holds no picture to use as a background"):
        generate.main(["--frames", "1", "--backgrounds", str(tmp_path / "none"), "-o", str(tmp_path / "made")])
    assert not (tmp_path / "made").exists()


def test_another_seed_gives_another_figure(labelling):
    other = frames.Generator(8, 96, render=False)
    assert labelling.figure(0)[0].look != other.figure(0)[0].look


def test_what_is_labelled_visible_is_drawn_there(drawing):
    """A joint that nothing hides lies on the figure's own pixels, not on the background."""
    from tests.sample.synth.renderer import Style

    on_figure = of = 0
    for number in range(30, 60):
        plan = drawing.plan(number)
        if len(plan.people) > 1 or plan.props:
            continue
        record = drawing.records(plan, "a.jpg")[0]
        person = plan.people[0]
        background = np.full((96, 96, 3), (0, 255, 0), np.uint8)
        style = Style(line_px=0, paper=1.0, flatness=1.0)
        picture = drawing.renderer.draw(
            background, [(drawing.figure(person.block)[1], person.vertices, person.normals)], plan.camera, style
        )
        for (x, y, _), state in zip(record["joint_self"], record["joint_state"], strict=True):
            if state == "visible" and 1 < x < 95 and 1 < y < 95:
                of += 1
                on_figure += tuple(picture[int(y), int(x)]) != (0, 255, 0)
    assert of > 100
    assert on_figure / of > 0.97


def test_the_box_holds_what_is_drawn_but_for_things_in_hands(drawing):
    from tests.sample.synth.renderer import Style

    plan = drawing.plan(41)
    person = plan.people[0]
    rig, drawable = drawing.figure(person.block)
    assert rig.is_prop.any()
    x, y, width, height = drawing.records(plan, "a.jpg")[0]["mesh_bbox"]
    background = np.full((96, 96, 3), (0, 255, 0), np.uint8)
    bare = person.vertices.copy()
    bare[rig.is_prop] = bare[~rig.is_prop][0]  # all at one point: nothing of it is drawn
    picture = drawing.renderer.draw(background, [(drawable, bare, person.normals)], plan.camera, Style(line_px=0))
    rows, columns = np.nonzero((picture != (0, 255, 0)).any(axis=2))
    drawn = (columns.min(), rows.min(), columns.max() + 1, rows.max() + 1)
    assert drawn == pytest.approx((x, y, x + width, y + height), abs=1.5)


def test_a_hand_behind_the_back_is_hidden_from_the_front_alone(plain):
    rig, pose = plain, poses.Pose()
    target = rig.head("下半身") + rig.trunk_length * np.array([0.0, 0.1, -0.4])
    pose.arms["l"] = poses.reach(rig, "l", target, (1, 0, -0.5))
    assert _states(rig, pose, yaw=0)["l_wrist"] == "occluded"
    assert _states(rig, pose, yaw=180)["l_wrist"] == "visible"


def test_a_limb_does_not_hide_its_own_joints(plain):
    rig = plain
    pose = poses.Pose(arms={s: (poses.spherical(s, 60, 0), poses.spherical(s, 60, 0)) for s in "lr"})
    states = _states(rig, pose, yaw=0)
    assert {states[f"{s}_{joint}"] for s in "lr" for joint in ("elbow", "wrist", "shoulder")} == {"visible"}


def test_the_middle_of_a_skirt_is_of_both_thighs(plain):
    """Its weights are equal but for the last digits; one side alone would let it hide the other's knee."""
    left, right = (PARTS.index(side + "_thigh") for side in "lr")
    shares = np.zeros((4, len(PARTS)), np.float32)
    shares[:, left], shares[:, right] = 0.5, 0.5 + 1e-6
    triangles, parts = _triangulated([[0, 1, 2, 3]], shares)
    assert triangles.tolist() == [[0, 1, 2], [0, 2, 3]]
    assert [np.nonzero(row)[0].tolist() for row in parts] == [sorted((left, right))] * 2
    shares[:, left] = 0.49
    assert np.nonzero(_triangulated([[0, 1, 2, 3]], shares)[1][0])[0].tolist() == [right]
    flesh = ~plain.is_prop[plain.triangles[:, 0]]
    assert plain.triangle_parts[flesh].any(axis=1).all() and not plain.triangle_parts[~flesh].any()


def _states(rig, pose, yaw):
    matrices = rig.pose(poses.to_bones(pose, rig))
    vertices, _ = rig.skin(matrices)
    turn = rot.about((0, 1, 0), yaw).T
    middle = (vertices.min(axis=0) + vertices.max(axis=0)) / 2
    camera = cameras.Camera(turn, middle + turn.T @ np.array([0, 0, 4 * rig.height]), 30, 96)
    scene = visibility.Scene(camera, [(vertices, rig.triangles, rig.triangle_parts)])
    seen = visibility.see(camera, scene, 0, rig, vertices, rig.keypoints(matrices))
    return dict(zip(MPII, seen["states"], strict=True))


@pytest.mark.parametrize("block", range(4))
def test_limbs_keep_their_length_in_every_pose(labelling, block):
    rig, _ = labelling.figure(block)
    rng = np.random.default_rng(block)
    rest = _limb_lengths(rig.keypoints(rig.pose({})))
    for _ in range(20):
        turned = poses.to_bones(rule_poses.draw_pose(rng, rig), rig)
        assert _limb_lengths(rig.keypoints(rig.pose(turned))) == pytest.approx(rest, rel=1e-4)


def _limb_lengths(points):
    pairs = [(f"{s}_{a}", f"{s}_{b}") for s in "lr" for a, b in lifted.LIMBS.values()]
    return [math.dist(points[a], points[b]) for a, b in pairs]


def test_a_lifted_pose_lies_over_its_drawing(labelling):
    """On a figure of other proportions, every limb points where it does in the drawing, and as much foreshortened."""
    rig, _ = labelling.figure(1)
    rng = np.random.default_rng(0)
    for flat in _drawn_poses(rig, rng):
        seed = int(rng.integers(1 << 30))
        place, _, _ = lifted.lift(np.random.default_rng(seed), flat)
        for name, (x, y, _) in place.items():
            assert (x, y) == pytest.approx(tuple(flat[name]), abs=1e-6)
        pose = lifted.to_pose(np.random.default_rng(seed), flat)
        points = rig.keypoints(rig.pose(poses.to_bones(pose, rig)))
        for start, end in lifted.LIMBS.values():
            lengths = set()
            for side in "lr":
                a, b = f"{side}_{start}", f"{side}_{end}"
                lengths.add(round(math.dist(place[a], place[b]), 3))
                goal, got = rot.unit(place[b] - place[a]), rot.unit(points[b] - points[a])
                assert got == pytest.approx(goal, abs=1e-3)
            assert len(lengths) == 1  # of a pair


def _drawn_poses(rig, rng):
    """2-D joints as a drawing has them, of poses by rule seen from the front."""
    for _ in range(25):
        points = rig.keypoints(rig.pose(poses.to_bones(rule_poses.draw_pose(rng, rig), rig)))
        flat = {name: points[name][:2] for name in MPII if name not in ("pelvis", "thorax", "head_top", "upper_neck")}
        flat |= {"neck": points["neck"][:2], "head": points["head"][:2]}
        flat |= {f"{s}_toe": points["tiptoe_" + ("left" if s == "l" else "right")][:2] for s in "lr"}
        flat |= {name: points[name][:2] for name in ("nose_tip", "nose_root")}
        if lifted.is_usable(flat):
            yield flat


def test_a_mirrored_pose_has_left_and_right_exchanged():
    flat = {"l_hip": np.array([3.0, 1.0]), "r_hip": np.array([-2.0, 1.0]), "neck": np.array([0.5, 9.0])}
    mirrored = lifted.mirrored(flat)
    assert {name: tuple(xy) for name, xy in mirrored.items()} == {
        "l_hip": (2.0, 1.0), "r_hip": (-3.0, 1.0), "neck": (-0.5, 9.0),
    }  # fmt: skip


def test_only_train_annotations_of_the_drawings_are_read():
    if not lifted.DRAWINGS.is_file():
        pytest.skip(f"{lifted.DRAWINGS} is not there")
    assert lifted.DRAWINGS.name == "train.json"
    assert 1300 < len(lifted.read_drawings()) <= 1400


def test_knees_of_lifted_drawings_bend_backwards(labelling):
    if not lifted.DRAWINGS.is_file():
        pytest.skip(f"{lifted.DRAWINGS} is not there")
    rng, wrong, of = np.random.default_rng(1), 0, 0
    for flat in lifted.read_drawings()[:200]:
        pose = lifted.to_pose(rng, flat)
        for thigh, shin in pose.legs.values():
            of += 1
            back = np.cross(rot.unit(np.array([1.0, 0, 0]) - thigh[0] * thigh), thigh)
            wrong += float(shin @ back) < -0.4
    assert wrong / of < 0.08


def test_generated_documents_are_valid_and_a_second_run_draws_nothing_again(drawing, tmp_path, capsys):
    command = ["--frames", "12", "-o", str(tmp_path), "--size", "64", "--poses", "drawn-by-rule", "--workers", "1"]
    generate.main(command)
    document = tmp_path / "synth.00000.pose.json"
    written = document.stat().st_mtime_ns
    generate.main(command)
    assert document.stat().st_mtime_ns == written
    done = subprocess.run(
        [sys.executable, "-m", "trainer", "validate", str(document)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    whole = json.loads(document.read_text(encoding="utf-8"))
    assert whole["source"]["generator"]["synthetic"] is True
    assert {record["frame"] for record in whole["annotations"]} <= set(range(12))
    assert len(whole["annotations"]) >= 10
    for record in whole["annotations"]:
        assert sum(state in ("visible", "occluded") for state in record["joint_state"]) >= 4
    assert len(list((tmp_path / "pictures").rglob("*.jpg"))) == 12


def test_a_folder_begun_with_other_settings_is_refused(tmp_path):
    (tmp_path / "settings.json").write_text('{"seed": 1}', encoding="utf-8")
    with pytest.raises(SystemExit, match="was begun with"):
        generate.main(["--frames", "1", "-o", str(tmp_path), "--workers", "1"])


def test_without_opengl_the_reason_is_named(monkeypatch):
    moderngl = pytest.importorskip("moderngl", reason="moderngl is not installed")

    def refuse(**_):
        raise ValueError("libEGL.so.1: cannot open shared object file")

    monkeypatch.setattr(moderngl, "create_standalone_context", refuse)
    with pytest.raises(RuntimeError, match=r"libEGL\.so\.1.*apt-get install"):
        frames.Generator(0, 64)


@pytest.mark.slow
def test_labels_agree_with_the_plug_in_on_maya_scenes():
    found = check.compare(3, 20, size=128, report=lambda _: None)
    assert found.count["frames"] == 20
    assert found.faults == []
    assert max(found.worst.values()) < check.NEAR_ENOUGH_PX


@pytest.mark.blender
def test_joints_lie_where_blender_shows_them(tmp_path):
    """The same figures and cameras in Blender: glowing balls at the keypoints, within half a pixel of the labels."""
    sys.path.insert(0, str(ROOT / "tests" / "sample"))
    import picture_proof

    generator = frames.Generator(31, 256, second_figures=False, render=False)
    scene, plans = check.describe_block(generator, 0)
    scene["props"], scene["cameras"] = [], [scene["camera"]]
    seen = picture_proof.photograph(scene, tmp_path, range(1, len(plans) + 1))["shotCam"]
    distances = []
    for number, plan in enumerate(plans, 1):
        record = generator.records(plan, "a.jpg")[0]
        for name, (x, y, _) in zip(MPII, record["joint_self"], strict=True):
            seen_x, seen_y, light = seen[str(number)][name]
            if light and picture_proof.within(seen_x, seen_y, (256, 256)):
                distances.append(math.hypot(x - seen_x, y - seen_y))
    assert len(distances) > 80
    assert max(distances) < 0.5


@pytest.mark.slow
def test_the_small_version_of_the_whole_way_runs(drawing, tmp_path):
    command = [sys.executable, "-m", "tests.sample.synth", "--small", "-o", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    assert "drawn by rule" in done.stdout
    assert (tmp_path / "results.json").is_file()
    assert (tmp_path / "run" / "best.safetensors").is_file()


@pytest.mark.slow
def test_processes_that_train_for_some_seconds_end_with_the_same_weights(tmp_path):
    sample = ROOT / "trainer" / "sample" / "aoi_walk.shotCam.pose.json"
    small = ["--batch-size", "4", "--input-size", "64", "--processes", "2", "--port", "29713"]
    command = [sys.executable, "-m", "tests.sample.synth.train", str(sample), "-o", str(tmp_path / "run"), *small]
    done = subprocess.run([*command, "--seconds", "6"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    first, second = (
        torch.load(tmp_path / name / "checkpoint.pt", weights_only=True)["network"] for name in ("run", "run.1")
    )
    untrained = build_network("hg1", MPII16.joints, seed=0).state_dict()
    for name in ("conv1.weight", "score.0.weight", "bn1.running_var"):
        assert torch.equal(first[name], second[name])
        assert not torch.equal(first[name], untrained[name])
    at_the_end, of_the_folder = (load_model(tmp_path / "run" / name) for name in ("final.safetensors", ""))
    assert at_the_end.card["metrics"]["pictures"] > 0
    assert of_the_folder.card["metrics"] == at_the_end.card["metrics"]
    assert all(map(torch.equal, of_the_folder.state_dict().values(), at_the_end.state_dict().values()))
