"""`--detector`: a detector of people as a tiny ONNX graph that gives the same boxes for every picture."""

import numpy as np
import pytest
from PIL import Image

from trainer.annotations import read_document
from trainer.errors import TrainerError
from trainer.prediction.detector import Detector, different

onnx = pytest.importorskip("onnx")
pytest.importorskip("onnxruntime")

# Middle, size, score of the person, score of another class; in a 320 x 320 input.
PERSON, AGAIN, CAT, WEAK = (160, 160, 80, 100, 0.9, 0.1), (162, 160, 80, 100, 0.8, 0), (50, 160, 60, 60, 0.4, 0.7), (
    250, 160, 50, 50, 0.2, 0)  # fmt: skip


@pytest.fixture
def write_detector(tmp_path):
    def write(rows, name="boxes.onnx", transposed=False, shape=(1, 3, 320, 320), reads_picture=False):
        """A graph that returns these rows as YOLOv8 does, padded by empty ones; its input counts only by its mean."""
        table = np.zeros((1, 6, 30), np.float32)
        table[0, :, : len(rows)] = np.array(rows, np.float32).T
        if transposed:
            table = table.transpose(0, 2, 1).copy()
        helper = onnx.helper
        nodes = [
            helper.make_node("ReduceMean", ["images"], ["mean"], keepdims=0),
            helper.make_node("Mul", ["mean", "one" if reads_picture else "zero"], ["nothing"]),
            helper.make_node("Add", ["table", "nothing"], ["output0"]),
        ]
        constants = [
            onnx.numpy_helper.from_array(table, "table"),
            onnx.numpy_helper.from_array(np.float32(0), "zero"),
            onnx.numpy_helper.from_array(np.float32(1), "one"),
        ]
        inputs = [helper.make_tensor_value_info("images", onnx.TensorProto.FLOAT, shape)]
        outputs = [helper.make_tensor_value_info("output0", onnx.TensorProto.FLOAT, table.shape)]
        graph = helper.make_graph(nodes, "detector", inputs, outputs, constants)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)])
        model.ir_version = 8
        onnx.save(model, tmp_path / name)
        return tmp_path / name

    return write


@pytest.mark.parametrize("transposed", [False, True])
def test_boxes_come_back_to_the_pictures_pixels_each_person_once(write_detector, transposed):
    detector = Detector(write_detector([AGAIN, PERSON, CAT, WEAK], transposed=transposed))
    # 640 x 320 fits into 320 x 320 at half size, with 80 rows of grey above and below.
    np.testing.assert_allclose(detector.boxes(np.zeros((320, 640, 3), np.uint8)), [[240, 60, 160, 200]])
    # 100 x 100 is enlarged 3.2 times.
    np.testing.assert_allclose(detector.boxes(np.zeros((100, 100, 3), np.uint8)), [[37.5, 34.375, 25, 31.25]])


def test_boxes_are_cut_at_the_picture_and_nobody_is_none(write_detector):
    detector = Detector(write_detector([(0, 160, 100, 500, 0.9, 0)]))
    np.testing.assert_allclose(detector.boxes(np.zeros((320, 320, 3), np.uint8)), [[0, 0, 50, 320]])
    assert Detector(write_detector([CAT, WEAK])).boxes(np.zeros((320, 320, 3), np.uint8)) is None


def test_the_network_sees_the_picture_between_0_and_1_with_grey_around_it(write_detector):
    """The mean of the input is added to every number: a white picture of half the input's area gives it away."""
    detector = Detector(write_detector([(100, 160, 80, 100, 0.5, 0)], reads_picture=True))
    mean = (1 + 114 / 255) / 2
    found = detector.boxes(np.full((320, 640, 3), 255, np.uint8))
    assert found.shape == (1, 4)
    np.testing.assert_allclose(found[0, 2:], [2 * (80 + mean), 2 * (100 + mean)], atol=1e-3)


def test_two_who_overlap_a_little_are_two():
    boxes = np.array([[0.0, 0, 10, 10], [1, 0, 10, 10], [5, 0, 10, 10]])
    assert different(boxes, np.array([0.5, 0.9, 0.4])) == [1, 2]


def test_predict_looks_at_the_detectors_boxes_and_for_itself_where_it_finds_nobody(
    predict, dots_world, write_detector, tmp_path
):
    canvas = np.full((320, 640, 3), 255, np.uint8)
    canvas[60:260, 240:400] = dots_world.dotted_picture()
    Image.fromarray(canvas).save(tmp_path / "a.png")
    seen = []
    for name, rows in (("found", [PERSON]), ("nobody", [WEAK])):
        detector = write_detector(rows, f"{name}.onnx")
        out = tmp_path / name
        assert predict(tmp_path / "a.png", "--detector", detector, "-o", out)[0] == 0
        record = read_document(out / "predictions.pose.json").records[0]
        seen.append((record["bbox"], record["bbox_rule"]))
        pose = np.array(record["joint_guess"])[:, :2] - (240, 60)
        np.testing.assert_allclose(pose, dots_world.POSE, atol=2)
    assert seen[0] == ([240, 60, 160, 200], "annotated")
    assert seen[1][1] == "joints"


def test_a_given_box_goes_before_the_detectors(predict, dots_world, write_detector, tmp_path):
    Image.fromarray(dots_world.dotted_picture()).save(tmp_path / "a.png")
    detector = write_detector([PERSON])
    arguments = ("--detector", detector, "--box", "10,5,140,190", "-o", tmp_path / "out")
    assert predict(tmp_path / "a.png", *arguments)[0] == 0
    assert read_document(tmp_path / "out" / "predictions.pose.json").records[0]["bbox"] == [10, 5, 140, 190]


def test_what_is_no_detector_is_named(write_detector, predict, tmp_path):
    (tmp_path / "x.onnx").write_bytes(b"no network")
    with pytest.raises(TrainerError, match=r"x\.onnx: no ONNX network"):
        Detector(tmp_path / "x.onnx")
    with pytest.raises(TrainerError, match=r"\(1, 3, height, width\); this takes images \[1, 4, 8, 8\]"):
        Detector(write_detector([PERSON], shape=(1, 4, 8, 8)))
    Image.new("RGB", (64, 64)).save(tmp_path / "a.png")
    code, _, err = predict(tmp_path / "a.png", "--detector", tmp_path / "x.onnx", "-o", tmp_path / "out")
    assert (code, "no ONNX network" in err, "Traceback" in err) == (1, True, False)
