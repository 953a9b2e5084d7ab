"""Random figures for synthetic frames: reproducible, whole, varied, and scenes that the plug-in exports."""

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.sample.stage import description, motions  # noqa: E402
from tests.sample.stage.maya_ascii import write_scene  # noqa: E402
from tests.sample.synth import looks  # noqa: E402
from tests.sample.synth.dice import rgb  # noqa: E402
from tests.sample.synth.figures import build_figure, describe, random_figure  # noqa: E402

MMD_BONES = {
    "全ての親", "センター", "下半身", "上半身", "上半身2", "首", "頭",
    *(
        side + stem
        for side in "左右"
        for stem in ("肩", "腕", "ひじ", "手首", "親指１", "足", "ひざ", "足首", "つま先", "足ＩＫ")
    ),
}  # fmt: skip


def same(one, other):
    return [b.name for b in one.bones] == [b.name for b in other.bones] and all(
        a["name"] == b["name"]
        and a["colour"] == b["colour"]
        and np.array_equal(a["vertices"], b["vertices"])
        and np.array_equal(a["weight_matrix"], b["weight_matrix"])
        for a, b in zip(one.meshes, other.meshes, strict=True)
    )


@pytest.fixture(scope="module")
def figures():
    return [random_figure(seed) for seed in range(200)]


def test_a_seed_always_gives_the_same_figure(figures):
    assert same(random_figure(17), figures[17])
    assert not np.array_equal(figures[17].meshes[0]["vertices"], figures[18].meshes[0]["vertices"])


def test_a_look_written_as_json_builds_the_figure_again(figures):
    for figure in figures[:10]:
        before = json.dumps(figure.look)

        assert same(build_figure(json.loads(before)), figure)
        assert json.dumps(figure.look) == before


def test_every_vertex_is_finite_and_held_by_up_to_four_bones_with_shares_of_one_in_all(figures):
    for figure in figures:
        for mesh in figure.meshes:
            held = mesh["weight_matrix"]
            assert np.isfinite(mesh["vertices"]).all(), (figure.look["seed"], mesh["name"])
            assert held.shape == (len(mesh["vertices"]), len(figure.bones))
            assert np.allclose(held.sum(1), 1, atol=1e-5), (figure.look["seed"], mesh["name"])
            assert (held >= 0).all() and ((held > 0).sum(1) <= 4).all(), (figure.look["seed"], mesh["name"])
            assert mesh["triangles"].min() >= 0 and mesh["triangles"].max() < len(mesh["vertices"])
            if mesh["pattern"]:
                assert mesh["uv"].shape == (len(mesh["vertices"]), 2)


def test_weights_and_faces_read_as_dictionaries_and_tuples_say_the_same_as_the_arrays(figures):
    names = [bone.name for bone in figures[5].bones]
    for mesh in figures[5].meshes[:6]:
        for row, shares in zip(mesh["weight_matrix"], mesh["weights"], strict=True):
            assert sum(shares.values()) == pytest.approx(1, abs=1e-5)
            assert {
                n: pytest.approx(v, abs=1e-3) for n, v in zip(names, row.tolist(), strict=True) if v > 1e-4
            } == shares
        assert sum(len(face) - 2 for face in mesh["faces"]) == len(mesh["triangles"])


def test_bones_are_named_as_mmd_names_them(figures):
    for figure in figures[:40]:
        assert {bone.name for bone in figure.bones} >= MMD_BONES


def test_figures_run_from_chibi_to_tall_adults(figures):
    tall = [figure.look["heads_tall"] for figure in figures]

    counts = np.histogram(tall, [2.2, 3.5, 5.0, 6.0, 7.2, 8.5])[0]
    assert counts.sum() == 200
    assert (counts >= 10).all(), counts
    for figure in figures:
        p = figure.look["proportions"]
        head = {bone.name: bone for bone in figure.bones}["頭"].head[1]
        assert (p["chin_y"] + p["skull_height"]) / p["skull_height"] == pytest.approx(
            figure.look["heads_tall"], abs=0.01
        )
        assert p["chin_y"] < head < p["chin_y"] + 0.1 * p["skull_height"]


def test_shoulders_hips_elbows_and_knees_lie_inside_the_figure(figures):
    """The median distance of a joint from the skin and cloth around it is no more than a limb's thickness."""
    for figure in figures[:60]:
        points = np.concatenate([m["vertices"] for m in figure.meshes if m["part"] not in ("prop", "wings", "hair")])
        p = figure.look["proportions"]
        for bone in figure.bones:
            if bone.name in ("左腕", "右ひじ", "左ひざ", "右足"):
                radius = p["arm_radius"] if bone.name[1:] in ("腕", "ひじ") else p["leg_radius"]
                offset = points - np.array(bone.head)
                near = offset[np.linalg.norm(offset, axis=1) < 3.5 * radius]
                assert (near.min(0) < 0).all() and (near.max(0) > 0).all(), (figure.look["seed"], bone.name)


def test_the_top_of_what_the_head_bone_holds_is_the_skull_not_hair_or_hat(figures):
    """The plug-in reads head_top from the vertices that mainly follow the head's own joint."""
    for figure in figures:
        p = figure.look["proportions"]
        head = [bone.name for bone in figure.bones].index("頭")
        top = max(m["vertices"][m["weight_matrix"].argmax(1) == head, 1].max(initial=0) for m in figure.meshes)
        assert top == pytest.approx(p["chin_y"] + p["skull_height"], abs=0.005 * p["skull_height"])


def test_skin_stays_within_the_body(figures):
    """No skin above the shoulders' line beside the neck and head, nor far from the bone that holds it."""
    for figure in figures:
        p = figure.look["proportions"]
        heads = np.array([bone.head for bone in figure.bones])
        tails = np.array([bone.tail for bone in figure.bones])
        reach = 0.5 * p["hip_y"] + p["hip_half"]
        for mesh in figure.meshes:
            if mesh["part"] == "skin":
                held = mesh["weight_matrix"].argmax(1)
                middle = (heads[held] + tails[held]) / 2
                assert np.linalg.norm(mesh["vertices"] - middle, axis=1).max() < max(reach, p["skull_height"])
                legs = np.array([bone.name.endswith(("足", "足D")) for bone in figure.bones])[held]
                if legs.any():
                    assert mesh["vertices"][legs, 1].max() < p["waist_y"], figure.look["seed"]


def test_no_two_of_two_hundred_figures_are_dressed_and_coloured_alike(figures):
    outfits = {
        json.dumps([f.look["outfit"], f.look["hair"], f.look["colours"]["upper"]], sort_keys=True) for f in figures
    }

    assert len(outfits) == 200
    assert {f.look["gender"] for f in figures} == {"male", "female"}
    assert len({f.look["hair"]["cut"] for f in figures}) >= 18
    assert len({item["kind"] for f in figures for item in f.look["headwear"]}) >= 20
    hems = [skirt["hem"] for f in figures for skirt in f.look["outfit"]["skirts"]]
    assert min(hems) < -3 and max(hems) > -1.4


@pytest.mark.slow
def test_two_thousand_seeds_draw_two_thousand_different_figures():
    """Different in what is seen from afar: proportions to a tenth of a head, hair, clothes, head, hands, colours."""
    seen = set()
    for seed in range(2000):
        look = looks.draw(seed)
        outfit = look["outfit"]
        seen.add(
            (
                round(look["heads_tall"], 1),
                look["gender"],
                look["build"],
                look["hair"]["cut"],
                look["hair"].get("bangs"),
                outfit["set"],
                tuple(item["kind"] for item in look["headwear"]),
                tuple(sorted(thing["kind"] for thing in look["props"]["held"].values())),
                look["colours"]["hair"][0],
                look["colours"]["upper"][0],
            )
        )
    assert len(seen) == 2000


def test_every_colour_pair_is_lit_and_darker_shade(figures):
    for figure in figures[:20]:
        for mesh in figure.meshes:
            lit, shaded = (sum(rgb(colour)) for colour in mesh["colour"])
            assert shaded <= lit + 0.05


@pytest.mark.slow
@pytest.mark.parametrize("seed", [3, 11])
def test_the_plugin_exports_a_scene_of_a_random_figure(seed, tmp_path):
    figure = random_figure(seed)
    motion = description.read_json("motions", "walk")
    pose = motions.bake(motion, figure.look, figure.bones)
    scene = json.loads((description.SAMPLE / "scenes.json").read_text(encoding="utf-8"))["sakura_walk"]
    whole = description.assemble("synth", scene | {"figures": [describe(figure, pose, motion["last"])]})
    (tmp_path / "synth.ma").write_text(write_scene(whole), encoding="utf-8")

    command = [
        str(ROOT / "tests/standin/mayapy"),
        str(ROOT / "maya_plugin/batch_export.py"),
        str(tmp_path / "synth.ma"),
    ]
    done = subprocess.run(
        [*command, "--output", str(tmp_path), "--frames", "12", "--no-occlusion"],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    document = json.loads((tmp_path / "synth.shotCam.pose.json").read_text(encoding="utf-8"))
    (record,) = document["annotations"]
    assert "missing" not in record["joint_state"]
    assert len(record["joint_self"]) == 16
