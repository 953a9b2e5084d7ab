"""Networks of other joints than MPII's sixteen: trained, resumed, scored, predicted with and exported as typed."""

import csv
import json

import numpy as np
import pytest
import torch
from safetensors.torch import load_file

from trainer.annotations import MPII16, counts_mask, joints_px, read_document, write_document
from trainer.annotations.keypoint_sets import BOTH, DRAWINGS21, keypoint_set_from
from trainer.annotations.records import joint_rows
from trainer.data.augment import Augmentation
from trainer.data.dataset import PoseDataset, SampleOptions
from trainer.evaluation.samples import Settings, choose_samples
from trainer.evaluation.scoring import Arrays, score_all
from trainer.models import build_network, load_model
from trainer.models.card import card_of_set, part_of_set
from trainer.prediction import heatmaps_of
from trainer.pytorch_pose.dataset import PytorchPoseDataset

SMALL = ["--input-size", 64, "--batch-size", 4, "--epochs", 1, "--device", "cpu", "--workers", 0]
SHARED = {
    "arm_left": "l_shoulder", "elbow_left": "l_elbow", "wrist_left": "l_wrist", "leg_left": "l_hip",
    "knee_left": "l_knee", "ankle_left": "l_ankle", "arm_right": "r_shoulder", "elbow_right": "r_elbow",
    "wrist_right": "r_wrist", "leg_right": "r_hip", "knee_right": "r_knee", "ankle_right": "r_ankle",
}  # fmt: skip
TAIL = {
    "name": "tailed",
    "joints": ["wrist_L", "wrist_R", "nose"],
    "pairs": [[1, 0]],
    "limbs": [[0, 2], [1, 2]],
    "same_as": {"wrist_L": "l_wrist", "wrist_R": "wrist_right", "nose": "nose_tip"},
    "sigmas": {"nose": 0.026},
    "derived": ["wrist_R", "nose"],
}


def with_drawings21(document):
    """The same people with the drawings' 21 joints: shared ones are MPII's, toes by the ankles, others by the head."""
    for record in document.records:
        xy = joints_px(record)
        places = {joint: xy[MPII16.index(other)].tolist() for joint, other in SHARED.items()}
        head = xy[MPII16.index("head_top")].tolist()
        for number, joint in enumerate(sorted(set(DRAWINGS21.joints) - set(SHARED))):
            places[joint] = [head[0] + 2 + number, head[1] + 3]
        for side in ("left", "right"):
            x, y = places[f"ankle_{side}"]
            places[f"tiptoe_{side}"] = [x, y - 1]
        places["thumb_left"] = None
        if record["joint_state"][0] == "missing":
            places["ankle_right"] = None
        record["drawings21"] = places
    write_document(document, document.path)
    return read_document(document.path)


@pytest.fixture(scope="module")
def drawn(made_people, tmp_path_factory):
    """(document to learn from, document to validate and score on), with all 21 joints."""
    folder = tmp_path_factory.mktemp("drawn")
    return [
        with_drawings21(made_people(folder / n, n, count, seed=seed)) for n, count, seed in (("t", 8, 1), ("v", 4, 2))
    ]


@pytest.fixture(scope="module")
def mpii_run(drawn, tmp_path_factory):
    """A run of MPII's sixteen joints."""
    from trainer.cli.main import run as trainer

    run = tmp_path_factory.mktemp("runs") / "mpii"
    with pytest.raises(SystemExit) as left:
        trainer([str(a) for a in ("train", "--data", drawn[0].path, *SMALL, "-o", run)])
    assert left.value.code == 0
    return run


@pytest.mark.parametrize("recipe", ["default", "study"])
def test_a_network_of_21_joints_is_trained_resumed_scored_and_exported(recipe, drawn, call, tmp_path):
    run = tmp_path / "run"
    line = [
        "train",
        "--data",
        drawn[0].path,
        "--val",
        drawn[1].path,
        "--joints",
        "drawings21",
        "--recipe",
        recipe,
        *SMALL,
    ]
    code, _, error = call(*line, "-o", run)
    assert code == 0, error
    card = json.loads((run / "best.json").read_text())
    assert (card["keypoint_set"], card["keypoints"]) == ("drawings21", list(DRAWINGS21.joints))
    assert set(card["metrics"]["val_pck_per_joint"]) == set(DRAWINGS21.joints)
    assert card["metrics"]["val_pck_per_joint"]["thumb_left"] is None  # no record has it
    code, _, error = call("train", "--resume", run, "--epochs", 2)
    assert code == 0, error
    with (run / "log.csv").open() as lines:
        assert len(list(csv.DictReader(lines))) == 2
    code, out, error = call("evaluate", "--model", run, "--data", drawn[1].path, "--flip", "-o", tmp_path / "r.json")
    assert code == 0, error
    results = json.loads((tmp_path / "r.json").read_text())
    score = results["metrics"]["pdj@0.2_left_shoulder_right_hip"]
    assert list(score["per_joint"]) == list(DRAWINGS21.joints)
    assert {"body", "head", "nose root", "elbows", "wrists", "knees", "ankles"} <= set(score["columns"])
    assert (score["counted"]["nose_tip"], score["counted"]["thumb_left"], score["counted"]["ankle_right"]) == (4, 0, 3)
    assert len(results["records"][0]["predicted"]) == 21
    assert "tiptoe_left" in out and "head_top" not in out
    code, out, error = call("compare", tmp_path / "r.json", "--table", "pdj", "--json")
    head = next(row for row in json.loads(out)["rows"] if row["group"] == "head")
    assert head["run"] is not None
    for form in ("onnx", "pytorch-pose", "safetensors"):
        pytest.importorskip("onnx")
        file = tmp_path / {"onnx": "n.onnx", "pytorch-pose": "n.pth.tar", "safetensors": "n.safetensors"}[form]
        assert call("export-model", run, "--to", form, "-o", file)[0] == 0
    import onnx

    properties = {one.key: one.value for one in onnx.load(tmp_path / "n.onnx").metadata_props}
    assert json.loads(properties["keypoints"]) == list(DRAWINGS21.joints)
    code, _, error = call("report", run, tmp_path / "r.json", "-o", tmp_path / "page.html")
    assert code == 0, error
    page = (tmp_path / "page.html").read_text()
    assert "left tiptoe" in page and "mean of 21 joints" in page


def test_a_network_of_21_joints_finds_them_all_in_a_picture(drawn, call, tmp_path):
    assert call("train", "--data", drawn[0].path, "--joints", "drawings21", *SMALL, "-o", tmp_path / "run")[0] == 0
    picture = drawn[1].image_path(drawn[1].records[0])
    box = ",".join(str(value) for value in drawn[1].records[0]["bbox"])
    line = ["predict", "--model", tmp_path / "run", picture, "--box", box, "--threshold", -1, "-o", tmp_path / "found"]
    code, _, error = call(*line, "--to", "document", "--to", "coco", "--to", "openpose", "--to", "openpose25")
    assert code == 0, error
    (record,) = read_document(tmp_path / "found" / "predictions.pose.json").records
    assert set(record.get("drawings21") or {}) == set(DRAWINGS21.joints)
    assert [joint for joint, place in record["drawings21"].items() if place is None] == []
    assert set(record["drawings21_score"]) == set(DRAWINGS21.joints)
    for joint, other in SHARED.items():
        assert record["drawings21_score"][joint] == record["joint_score"][MPII16.index(other)]
        assert record["joint_state"][MPII16.index(other)] != "missing"
        assert record["drawings21"][joint] == record["joint_self"][MPII16.index(other)][:2]
    # The base of the skull, as in documents; the drawings' neck lies below it.
    assert record["joint_self"][MPII16.index("upper_neck")][:2] == record["drawings21"]["head"]
    # Other tools' files have its joints too, with their scores.
    of_nose = [*(value - 0.5 for value in record["drawings21"]["nose_tip"]), record["drawings21_score"]["nose_tip"]]
    (category,) = json.loads((tmp_path / "found" / "predictions.coco.json").read_text())["categories"]
    assert category["keypoints"] == list(DRAWINGS21.joints)
    (scored,) = json.loads((tmp_path / "found" / "predictions.coco_results.json").read_text())
    k = 3 * DRAWINGS21.index("nose_tip")
    assert len(scored["keypoints"]) == 63
    np.testing.assert_allclose(scored["keypoints"][k : k + 3], of_nose, atol=1e-5)
    wrist = 3 * DRAWINGS21.index("wrist_left")
    assert scored["keypoints"][wrist + 2] == record["joint_score"][MPII16.index("l_wrist")]
    (file,) = (tmp_path / "found" / "openpose").rglob("*.json")
    (body,) = json.loads(file.read_text())["people"]
    np.testing.assert_allclose(body["pose_keypoints_2d"][:3], of_nose, atol=1e-3)
    (file,) = (tmp_path / "found" / "openpose25").rglob("*.json")
    points = np.array(json.loads(file.read_text())["people"][0]["pose_keypoints_2d"]).reshape(-1, 3)
    for row, toe in ((19, "tiptoe_left"), (22, "tiptoe_right")):  # LBigToe, RBigToe
        np.testing.assert_allclose(points[row, :2] + 0.5, record["drawings21"][toe], atol=1e-3)


def test_starting_from_sixteen_joints_keeps_the_twelve_shared_channels(mpii_run, drawn, call, tmp_path, caplog):
    line = ["train", "--data", drawn[0].path, "--init", mpii_run, "--joints", "drawings21", *SMALL]
    caplog.set_level("INFO")
    code, _, error = call(*line, "-o", tmp_path / "run", "--learning-rate", 1e-12)
    assert code == 0, error
    assert "kept 12 of 21 joints by name; new, untrained: body_upper, neck, head, nose_tip, nose_root" in caplog.text
    before, after = (load_file(run / "best.safetensors")["score.0.weight"] for run in (mpii_run, tmp_path / "run"))
    for joint, other in SHARED.items():
        assert torch.allclose(after[DRAWINGS21.index(joint)], before[MPII16.index(other)], atol=1e-6)
    # Without --joints a network goes on with its own.
    assert call("train", "--data", drawn[0].path, "--init", tmp_path / "run", *SMALL, "-o", tmp_path / "on")[0] == 0
    assert load_model(tmp_path / "on").keypoints == DRAWINGS21.joints


def test_a_network_of_sixteen_is_scored_on_the_drawings_joints_and_lacks_nine(mpii_run, drawn, call, tmp_path):
    scores = []
    for name, options in (("own", []), ("drawn", ["--joints", "drawings21"])):
        code, _, error = call(
            "evaluate", "--model", mpii_run, "--data", drawn[1].path, *options, "-o", tmp_path / f"{name}.json"
        )
        assert code == 0, error
        scores.append(json.loads((tmp_path / f"{name}.json").read_text())["metrics"]["pck_box@0.2"])
    own, other = scores
    assert [other["per_joint"][joint] for joint in SHARED] == [own["per_joint"][joint] for joint in SHARED.values()]
    assert other["per_joint"]["nose_tip"] == other["per_joint"]["head"] == 0
    code, out, error = call("compare", tmp_path / "own.json", tmp_path / "drawn.json", "--json")
    assert code == 0, error
    table = json.loads(out)
    rows = {row["joint"].removesuffix(" *"): row for row in table["rows"]}
    assert set(BOTH.joints) <= set(rows)
    assert rows["l_wrist"]["own"] == rows["l_wrist"]["drawn"]
    assert any("with other settings" in note and "joints" in note for note in table["notes"])


def test_both_serves_both_tables_with_25_channels(drawn, call, tmp_path):
    assert BOTH.joints[:16] == MPII16.joints and len(BOTH.joints) == 25
    assert call("train", "--data", drawn[0].path, "--joints", "both", *SMALL, "-o", tmp_path / "run")[0] == 0
    assert load_model(tmp_path / "run").keypoints == BOTH.joints
    for joints in ("both", "mpii16", "drawings21"):
        line = ["evaluate", "--model", tmp_path / "run", "--data", drawn[1].path, "--joints", joints]
        code, out, error = call(*line, "--json")
        assert code == 0, error
        counted = json.loads(out)["metrics"]["pck_study"]["counted"]
        assert len(counted) == {"both": 25, "mpii16": 16, "drawings21": 21}[joints]


def test_any_set_given_as_data_is_trained_mirrored_and_scored(drawn, call, tmp_path):
    (tmp_path / "tailed.json").write_text(json.dumps(TAIL))
    line = ["train", "--data", drawn[0].path, "--val", drawn[1].path, "--joints", tmp_path / "tailed.json", *SMALL]
    assert call(*line, "-o", tmp_path / "run")[0] == 0
    card = json.loads((tmp_path / "run" / "best.json").read_text())
    assert card["joint_set"] == TAIL
    code, out, error = call("evaluate", "--model", tmp_path / "run", "--data", drawn[1].path, "--flip", "--json")
    assert code == 0, error
    results = json.loads(out)
    assert list(results["metrics"]["pck_study"]["per_joint"]) == TAIL["joints"]
    assert (
        results["not_computed"].get("pdj@0.2_left_shoulder_right_hip")
        == "tailed has no l_shoulder, r_hip to measure a torso"
    )
    oks = results["metrics"]["oks@50"]["definition"]
    assert (oks["joints"], oks["options"]["sigmas"].get("nose")) == (["wrist_L", "wrist_R", "nose"], 0.026)
    code, out, _ = call("evaluate", "--model", tmp_path / "run", "--data", drawn[1].path, "--no-derived", "--json")
    counted = json.loads(out)["metrics"]["pck_study"]["counted"]
    assert counted == {"wrist_L": 4, "wrist_R": 0, "nose": 0}
    assert "pck_pytorch_pose_log: not computed, since tailed has no r_ankle" in error


def test_a_set_says_what_pckh_and_pdj_divide_by(drawn, call, tmp_path):
    own = {**TAIL, "normalisers": {"pckh": ["wrist_L", "nose", 0.5], "pdj": ["wrist_L", "wrist_R"]}}
    (tmp_path / "tailed.json").write_text(json.dumps(own))
    line = ["train", "--data", drawn[0].path, "--val", drawn[1].path, "--joints", tmp_path / "tailed.json", *SMALL]
    assert call(*line, "-o", tmp_path / "run")[0] == 0
    card = json.loads((tmp_path / "run" / "best.json").read_text())
    assert card["joint_set"]["normalisers"] == {"pckh": ["wrist_L", "nose", 0.5], "pdj": ["wrist_L", "wrist_R", 1.0]}
    code, _, error = call(
        "evaluate", "--model", tmp_path / "run", "--data", drawn[1].path, "-o", tmp_path / "r.json", "--intervals"
    )
    assert code == 0, error
    results = json.loads((tmp_path / "r.json").read_text())
    expected = {"pckh@0.5": [0, 0], "pdj@0.2_own": [0, 0]}
    for row in results["records"]:
        truth, found = ({j: xy[:2] for j, xy in zip(TAIL["joints"], row[key], strict=True)} for key in
                        ("truth", "predicted"))  # fmt: skip
        lengths = {"pckh@0.5": 0.5 * 0.5 * np.hypot(*np.subtract(truth["wrist_L"], truth["nose"])),
                   "pdj@0.2_own": 0.2 * np.hypot(*np.subtract(truth["wrist_L"], truth["wrist_R"]))}  # fmt: skip
        for name, reach in lengths.items():
            expected[name][0] += sum(np.hypot(*np.subtract(truth[j], found[j])) < reach for j in TAIL["joints"])
            expected[name][1] += len(TAIL["joints"])
    for name, (right, counted) in expected.items():
        score = results["metrics"][name]
        verdicts = "".join(row["verdicts"][name] for row in results["records"])
        assert (verdicts.count("1"), len(verdicts)) == (right, counted), name
        assert score["interval"] is not None
    assert results["metrics"]["pckh@0.5"]["definition"]["normaliser"] == (
        "0.5 x distance of wrist_L and nose of the true pose"
    )
    assert "head_rect_rule" not in results["metrics"]["pckh@0.5"]["definition"]["options"]


def test_a_metric_whose_length_nobody_has_says_so(drawn, call, tmp_path):
    own = {**TAIL, "normalisers": {"pdj": ["wrist_L", "nose"]}}
    (tmp_path / "tailed.json").write_text(json.dumps(own))
    document = read_document(drawn[1].path)
    for record in document.records:
        record["drawings21"]["nose_tip"] = None
        record.pop("head_rect", None)
    document.path = tmp_path / "no_nose.pose.json"
    document.header["source"]["images"] = str(drawn[1].image_folder)
    write_document(document, document.path)
    code, _, error = call(
        "evaluate", "--data", document.path, "--joints", tmp_path / "tailed.json", "-o", tmp_path / "r.json"
    )
    assert code == 0, error
    why = json.loads((tmp_path / "r.json").read_text())["not_computed"]
    assert why.get("pdj@0.2_own") == "nobody has its length (1 x distance of wrist_L and nose of the true pose)"
    assert why.get("pckh@0.5") == "nobody has its length (0.6 x diagonal of the true head box)"
    assert "pckh@0.5: not computed, since nobody has its length" in error


def test_coco_is_written_with_the_joints_of_any_set(drawn, call, tmp_path):
    code, _, error = call("export", "coco", drawn[1].path, "--joints", "drawings21", "-o", tmp_path / "c.json")
    assert code == 0, error
    coco = json.loads((tmp_path / "c.json").read_text())
    assert coco["categories"][0]["keypoints"] == list(DRAWINGS21.joints)
    assert [1, 2] in coco["categories"][0]["skeleton"]
    found = np.array(coco["annotations"][1]["keypoints"]).reshape(21, 3)
    x, y = drawn[1].records[1]["drawings21"]["nose_tip"]
    np.testing.assert_allclose(found[DRAWINGS21.index("nose_tip")], [x - 0.5, y - 0.5, 2], atol=1e-5)
    assert found[DRAWINGS21.index("thumb_left")].tolist() == [0, 0, 0]
    assert coco["annotations"][1]["num_keypoints"] == 20


def test_coco_of_another_set_comes_back_with_all_of_mpiis_joints(drawn, call, tmp_path):
    assert call("export", "coco", drawn[1].path, "--joints", "drawings21", "-o", tmp_path / "c.json")[0] == 0
    code, _, error = call("import", "coco", tmp_path / "c.json", "--images", drawn[1].image_folder, "-o",
                          tmp_path / "back.pose.json")  # fmt: skip
    assert code == 0, error
    for before, after in zip(drawn[1].records, read_document(tmp_path / "back.pose.json").records, strict=True):
        assert after["joint_state"] == before["joint_state"]
        np.testing.assert_allclose(joints_px(after), joints_px(before), atol=1e-3)
        assert after["drawings21"] == before["drawings21"]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (
            {"joints": ["tail"], "pairs": [], "limbs": [], "same_as": {}, "sigmas": {}, "derived": []},
            "no document has the joints tail",
        ),
        ({"pairs": [[0, 7]]}, "position 7 in pairs or limbs, where joints are 0 to 2"),
        ({"pairs": [[0, 1], [1, 2]]}, "a joint stands in two pairs"),
        ({"same_as": {"tail": "l_wrist"}}, "same_as names tail"),
        ({"same_as": {**TAIL["same_as"], "nose": "noze"}}, "no document has the joints nose"),
        ({"same_as": {**TAIL["same_as"], "wrist_R": "wrist_left"}}, "two of its joints are one: wrist_L and wrist_R"),
        ({"same_as": {**TAIL["same_as"], "wrist_R": "l_elbow"}}, "wrist_L is l_wrist, and r_wrist is not there"),
        ({"pairs": []}, "wrist_L should stand in a pair with wrist_R"),
        ({"pairs": [[0, 2]]}, "wrist_L should stand in a pair with wrist_R"),
        (
            {
                "joints": ["nose", "head_top"],
                "pairs": [[0, 1]],
                "limbs": [],
                "same_as": {"nose": "nose_tip"},
                "derived": [],
            },
            "nose should stand in no pair",
        ),
        ({"sigmas": {"nose": 2.6}}, "the sigma of nose should lie between 0 and 1"),
        ({"derived": ["tail"]}, "derived names tail"),
        ({"normalisers": {"oks": ["nose", "wrist_L"]}}, "normalisers names oks; it may have pckh and pdj"),
        ({"normalisers": {"pdj": ["nose", "tail"]}}, "the normaliser of pdj should be two of its joints"),
        ({"normalisers": {"pckh": ["nose", "wrist_L", 0]}}, "a factor above zero"),
        ({"normalisers": {"pckh": "nose"}}, "no set of joints"),
        ({"joints": ["nose_tip", "nose_tip", "head"]}, "names, each once"),
        ({"name": "mpii16"}, "its name mpii16 is that of another set"),
        ({"limbs": None}, "no set of joints"),
    ],
)
def test_a_set_that_is_none_is_refused_with_the_reason(change, words, drawn, call, tmp_path):
    (tmp_path / "set.json").write_text(json.dumps({**TAIL, **change}))
    code, _, error = call(
        "train", "--data", drawn[0].path, "--joints", tmp_path / "set.json", *SMALL, "-o", tmp_path / "run"
    )
    assert code == 1
    assert words in error
    assert not (tmp_path / "run").exists()
    code, _, error = call("train", "--data", drawn[0].path, "--joints", "coco17", *SMALL, "-o", tmp_path / "run")
    assert code == 1 and "coco17: no set of joints; give mpii16, drawings21, both, or a JSON file" in error


def test_a_record_without_the_drawings_joints_gives_the_shared_ones(people):
    record = people[0].records[1]
    assert "drawings21" not in record
    rows = dict(zip(DRAWINGS21.joints, joint_rows(record, DRAWINGS21), strict=True))
    assert {joint for joint, row in rows.items() if row.state != "missing"} == set(SHARED)
    assert list(rows["wrist_left"].xy_px) == record["joint_self"][MPII16.index("l_wrist")][:2]
    assert counts_mask(record, keypoints=DRAWINGS21).sum() == 12


def test_states_of_the_drawings_joints_follow_mpiis_and_the_picture(drawn):
    record = json.loads(json.dumps(drawn[1].records[1]))
    record["joint_state"][MPII16.index("l_knee")] = "occluded"
    record["drawings21"]["nose_tip"] = [-3.0, 5.0]
    state = {joint: row.state for joint, row in zip(DRAWINGS21.joints, joint_rows(record, DRAWINGS21), strict=True)}
    assert (state["knee_left"], state["nose_tip"], state["head"], state["thumb_left"]) == (
        "occluded", "outside", "visible", "missing",
    )  # fmt: skip
    of = {"occluded": False, "keypoints": DRAWINGS21}
    assert not counts_mask(record, **of)[DRAWINGS21.index("knee_left")]


def test_some_joints_of_a_set_keep_their_pairs_and_limbs_whatever_their_order():
    some = part_of_set(MPII16, ("head_top", "l_wrist", "r_wrist", "l_elbow"), "custom")
    assert some.flip_permutation == (0, 2, 1, 3)
    assert some.limbs == ((3, 1),)


SIDES = pytest.mark.parametrize(
    ("keypoints", "left", "right"),
    [
        (DRAWINGS21, "wrist_left", "wrist_right"),
        (BOTH, "l_wrist", "r_wrist"),
        (BOTH, "tiptoe_left", "tiptoe_right"),
        (keypoint_set_from(TAIL, "here"), "wrist_L", "wrist_R"),
    ],
    ids=["drawings21", "both", "both's others", "own"],
)


@SIDES
@pytest.mark.parametrize(("dataset", "nearly"), [(PoseDataset, 1e-4), (PytorchPoseDataset, 1.01)])  # whole cells
def test_a_mirrored_sample_exchanges_the_sides_of_any_set(dataset, nearly, keypoints, left, right, drawn):
    still = Augmentation(scale=0, rotation_deg=0, shift=0, flip_chance=1.0)
    plain, mirrored = (
        dataset(drawn[:1], SampleOptions(size=128, keypoints=keypoints), how)[0, 1]["xy_map"].numpy()
        for how in (None, still)
    )
    of_left, of_right = keypoints.index(left), keypoints.index(right)
    assert abs(plain[of_left] - plain[of_right]).max() > 3
    np.testing.assert_allclose(mirrored[of_left], [32 - plain[of_right][0], plain[of_right][1]], atol=nearly)


@SIDES
def test_the_flip_test_exchanges_the_sides_of_any_set(keypoints, left, right):
    network = build_network("hg1", keypoints.joints, seed=1).eval()
    network.card.update(card_of_set(keypoints))
    picture = torch.rand(1, 3, 64, 64, generator=torch.Generator().manual_seed(1)) - 0.5
    maps, mirrored = (heatmaps_of(network, one, flip=True)[0] for one in (picture, picture.flip(3)))
    seen = mirrored.flip(2)[keypoints.index(left)].numpy()
    np.testing.assert_allclose(seen, maps[keypoints.index(right)].numpy(), atol=1e-6)


@pytest.mark.parametrize("joints", ["drawings21", "both"])
def test_blazepose_without_a_card_goes_on_with_other_joints(joints, drawn, call, tmp_path, caplog):
    network = build_network("blaze", MPII16.joints, seed=1)
    torch.save({"net": network.state_dict(), "epoch": 3}, tmp_path / "start.pth")
    line = ["train", "--data", drawn[0].path, "--joints", joints, *SMALL, "--learning-rate", 1e-12]
    code, _, error = call(*line, "--init", tmp_path / "start.pth", "-o", tmp_path / "run")
    assert code == 0, error
    assert caplog.text.count("weights of unknown origin") == 1
    adapted = load_model(tmp_path / "run")
    assert adapted.arch == "blaze" and adapted.card["keypoint_set"] == joints
    assert adapted.card["input"]["mean"] == adapted.card["recipe"]["mean"] == [0.0, 0.0, 0.0]
    name = "wrist_left" if joints == "drawings21" else "l_wrist"
    kept = adapted.score[0].weight[adapted.keypoints.index(name)]
    assert torch.allclose(kept, network.score[0].weight[MPII16.index("l_wrist")], atol=1e-6)
    # Trained from nothing it has no mean either, so that weights that lose their card are fed as they were.
    code, _, error = call(*line, "--arch", "blaze", "-o", tmp_path / "new")
    assert code == 0, error
    assert load_model(tmp_path / "new").card["input"]["mean"] == [0.0, 0.0, 0.0]


def test_overlays_show_the_drawings_joints_in_the_colours_of_their_sides(drawn):
    from trainer.report.overlay import LEFT, MIDDLE, RIGHT, draw_people

    record = json.loads(json.dumps(drawn[1].records[1]))
    record["drawings21"] = dict.fromkeys(DRAWINGS21.joints)
    for joint, place in (("thumb_left", (30, 40)), ("thumb_right", (70, 40)), ("nose_tip", (50, 80))):
        record["drawings21"][joint] = list(place)
    record["drawings21_score"] = dict.fromkeys(DRAWINGS21.joints, 1.0)
    record["joint_state"] = ["missing"] * 16
    canvas = draw_people(np.zeros((120, 120, 3), np.uint8), [record])
    assert [tuple(canvas[y, x].tolist()) for x, y in ((30, 40), (70, 40), (50, 80))] == [LEFT, RIGHT, MIDDLE]


def scored(document, keypoints, order):
    """`score_all` of predictions that are the true places of the joints in that order."""
    settings = Settings(keypoints=keypoints)
    samples = choose_samples([document], settings)[0]
    truth = np.array([joints_px(sample.record, keypoints) for sample in samples])
    none = np.zeros(truth.shape)
    arrays = Arrays(
        truth[:, order], none[..., 0], truth, none[..., 0] == 0, none[..., 0] == 0, none + 1, none + 1,
        np.tile([0, 0, 100.0, 100.0], (len(samples), 1)), np.tile([0, 0, 10.0, 10.0], (len(samples), 1)),
        np.full(len(samples), 10.0), 64,
    )  # fmt: skip
    return score_all(arrays, settings)


def test_the_drawings_joints_of_the_other_side_are_swaps(drawn):
    letters = scored(drawn[1], DRAWINGS21, list(DRAWINGS21.flip_permutation))[1]["error_kinds"]
    wrist, nose = DRAWINGS21.index("wrist_left"), DRAWINGS21.index("nose_tip")
    assert {row[wrist] for row in letters} == {"s"} and {row[nose] for row in letters} == {"g"}


def test_a_set_without_any_sigma_says_that_it_has_no_oks(drawn):
    line = {"name": "line", "joints": ["head_top", "upper_neck"], "pairs": [], "limbs": [[0, 1]]}
    metrics, _, why = scored(drawn[1], keypoint_set_from(line, "here"), [0, 1])
    assert [why.get(name) for name in ("oks@50", "oks@75", "ap")] == ["line has no joint with a sigma"] * 3
    assert not {"oks@50", "ap"} & set(metrics)
