"""`trainer predict` on whatever lies on a disk: what it takes, what it writes, and how it goes on."""

import contextlib
import csv
import io
import json
import os
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

import trainer
from trainer.annotations import MPII16, read_document


@pytest.fixture
def figure(dots_world):
    return Image.fromarray(dots_world.dotted_picture())


def records_of(folder, name="predictions.pose.json"):
    return {record["img_paths"]: record for record in read_document(folder / name).records}


def test_a_folder_of_good_odd_and_broken_files_gives_a_line_a_problem_and_all_the_rest(
    predict, figure, dots_world, tmp_path
):
    folder = tmp_path / "art"
    (folder / "sub" / "deeper").mkdir(parents=True)
    figure.save(folder / "a.png")
    figure.save(folder / "a.bmp")
    figure.save(folder / "b.avif", quality=100)
    figure.save(folder / "c.mpo", quality=100)
    figure.convert("L").save(folder / "d.pgm")
    figure.save(folder / "no ending", format="PNG")
    figure.save(folder / "sub" / "deeper" / "e.tiff")
    Image.fromarray(np.dstack([dots_world.dotted_picture(), np.full((200, 160), 255, np.uint8)])).save(
        folder / "f.webp", lossless=True
    )
    (folder / "broken.png").write_bytes((folder / "a.png").read_bytes()[:200])
    (folder / "empty.jpg").write_bytes(b"")
    (folder / "notes.txt").write_text("no picture")
    code, _, err = predict(folder, "-o", tmp_path / "out")
    assert code == 1
    lines = err.splitlines()
    for name in ("broken.png", "empty.jpg", "notes.txt"):
        assert sum(name in line for line in lines) == 1
    assert lines[-1] == "error: 2 of 10 files could not be read; they are named above"
    assert "predict: 10/10 pictures" in err  # the notes are not waited for
    found = records_of(tmp_path / "out")
    names = {"a.png", "a.bmp", "b.avif", "c.mpo", "d.pgm", "no ending", "sub/deeper/e.tiff", "f.webp"}
    assert set(found) == names
    for record in found.values():
        np.testing.assert_allclose(np.array(record["joint_guess"])[:, :2], dots_world.POSE, atol=2)
    overlays = {
        p.relative_to(tmp_path / "out" / "overlays").as_posix() for p in (tmp_path / "out").rglob("*.overlay.jpg")
    }
    assert {"b.overlay.jpg", "no ending.overlay.jpg", "sub/deeper/e.overlay.jpg", "a.png.overlay.jpg"} <= overlays
    assert len(overlays) == len(names)


def test_pipes_are_named_and_never_waited_for(predict, figure, tmp_path):
    folder = tmp_path / "art"
    folder.mkdir()
    figure.save(folder / "a.png")
    pipes = [folder / "pipe.png", folder / "pipe"]
    for pipe in pipes:
        os.mkfifo(pipe)
    is_done = threading.Event()

    def let_readers_go():
        """Whoever waits for a pipe after all gets its end, so that this test ends too."""
        while not is_done.wait(0.2):
            for pipe in pipes:
                with contextlib.suppress(OSError):
                    os.close(os.open(pipe, os.O_WRONLY | os.O_NONBLOCK))

    helper = threading.Thread(target=let_readers_go)
    helper.start()
    try:
        code, _, err = predict(folder, "-o", tmp_path / "out")
        alone = predict(pipes[0], "-o", tmp_path / "alone")
    finally:
        is_done.set()
        helper.join()
    assert code == 0
    assert err.count("left out, it is a pipe or a device and no file") == 2
    assert set(records_of(tmp_path / "out")) == {"a.png"}
    assert (alone[0], "save the picture in a file" in alone[2]) == (1, True)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has files whose names are no text")
def test_names_that_are_no_text_are_named_and_the_others_done(predict, figure, tmp_path):
    folder = tmp_path / "art"
    folder.mkdir()
    figure.save(folder / "100 % 絵.png")
    figure.save(folder / "two\nlines.png")
    (folder / "of\nnothing.txt").write_text("no picture")
    old = os.fsdecode(os.fsencode(folder) + "/絵.png".encode("cp932"))
    Path(old).write_bytes((folder / "100 % 絵.png").read_bytes())
    code, _, err = predict(folder, "-o", tmp_path / "out")
    assert code == 1
    assert set(records_of(tmp_path / "out")) == {"100 % 絵.png", "two\nlines.png"}
    lines = [line for line in err.splitlines() if not line.startswith("predict:")]
    assert len(lines) == 3
    assert "of\\nnothing.txt: left out" in err
    assert "its name is not UTF-8, so no document can hold it; rename the file" in err
    assert lines[-1] == "error: 1 of 3 files could not be read; they are named above"
    assert predict(old, "-o", tmp_path / "alone")[0] == 1


def test_links_to_pictures_keep_their_names_and_those_that_lead_nowhere_are_named(predict, figure, tmp_path):
    folder = tmp_path / "art"
    folder.mkdir()
    (tmp_path / "store").mkdir()
    figure.save(tmp_path / "store" / "of another name.png")
    (folder / "a.png").symlink_to(tmp_path / "store" / "of another name.png")
    (folder / "loop.png").symlink_to(folder / "loop.png")
    (folder / "nowhere.png").symlink_to(folder / "gone.png")
    (folder / "ring").symlink_to(folder)
    code, _, err = predict(folder, "-o", tmp_path / "out")
    assert code == 1
    assert set(records_of(tmp_path / "out")) == {"a.png"}
    assert [sum(name in line for line in err.splitlines()) for name in ("loop.png", "nowhere.png", "ring")] == [1, 1, 1]
    assert err.splitlines()[-1] == "error: 2 of 3 files could not be read; they are named above"


def test_patterns_lists_and_several_folders_are_taken(predict, figure, tmp_path, monkeypatch):
    for name in ("one/a.png", "one/b.png", "two/c.png"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        figure.save(tmp_path / name)
    assert predict(str(tmp_path / "*" / "*.png"), "-o", tmp_path / "out")[0] == 0
    assert set(records_of(tmp_path / "out")) == {"one/a.png", "one/b.png", "two/c.png"}
    code, _, err = predict(str(tmp_path / "*.webp"), "-o", tmp_path / "none")
    assert (code, "no file fits this pattern" in err) == (1, True)
    assert predict(tmp_path / "one", "--no-recursive", "--no-overlays", "-o", tmp_path / "flat")[0] == 0
    assert not (tmp_path / "flat" / "overlays").exists()


def test_a_list_on_standard_input_is_taken(figure, weights, tmp_path, dot_finder, monkeypatch):
    from trainer.cli.main import run

    figure.save(tmp_path / "é.png")
    dot_finder.precision = "float32"
    monkeypatch.setattr("trainer.models.inference.open_model", lambda *arguments: dot_finder)
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{tmp_path / 'é.png'}\n"))
    with pytest.raises(SystemExit) as left:
        run(["predict", "--model", str(weights), "-", "-o", str(tmp_path / "out")])
    assert left.value.code == 0
    assert set(records_of(tmp_path / "out")) == {"é.png"}


def test_the_boxes_of_a_document_are_looked_at(predict, dots, tmp_path):
    assert predict(dots, "-o", tmp_path / "out")[0] == 0
    found = records_of(tmp_path / "out")
    assert set(found) == {"0.png", "1.png", "2.png", "3.png"}
    for record in found.values():
        assert record["bbox"] == [30.0, 20.0, 100.0, 160.0]
        assert record["frame"] == 7


@pytest.mark.parametrize("kind", ["coco", "csv", "yolo"])
def test_boxes_come_from_a_file(predict, figure, tmp_path, kind):
    figure.save(tmp_path / "a.png")
    if kind == "coco":
        boxes = tmp_path / "boxes.json"
        entry = {"id": 1, "image_id": 5, "bbox": [30, 20, 100, 160]}
        boxes.write_text(json.dumps({"images": [{"id": 5, "file_name": "a.png"}], "annotations": [entry]}))
    elif kind == "csv":
        boxes = tmp_path / "boxes.csv"
        boxes.write_text("image,x,y,width,height\na.png,30,20,100,160\n")
    else:
        boxes = tmp_path / "labels"
        boxes.mkdir()
        (boxes / "a.txt").write_text("0 0.5 0.5 0.625 0.8\n")
    assert predict(tmp_path / "a.png", "--boxes", boxes, "-o", tmp_path / "out")[0] == 0
    np.testing.assert_allclose(records_of(tmp_path / "out")["a.png"]["bbox"], [30, 20, 100, 160])


def test_a_box_file_of_another_form_and_a_box_without_area_are_named(predict, figure, tmp_path):
    figure.save(tmp_path / "a.png")
    (tmp_path / "boxes.csv").write_text("name,left\na.png,3\n")
    code, _, err = predict(tmp_path / "a.png", "--boxes", tmp_path / "boxes.csv", "-o", tmp_path / "out")
    assert (code, "boxes.csv: no boxes in this form" in err) == (1, True)
    (tmp_path / "boxes.csv").write_text("image,x,y,width,height\na.png,3,4,0,9\n")
    code, _, err = predict(tmp_path / "a.png", "--boxes", tmp_path / "boxes.csv", "-o", tmp_path / "out")
    assert (code, "has no area" in err) == (1, True)


def test_every_format_is_written_with_the_same_joints(predict, figure, dots_world, tmp_path):
    figure.save(tmp_path / "a.png")
    formats = ("document", "csv", "csv-long", "coco", "openpose", "openpose25", "label-studio", "cvat")
    code, _, err = predict(
        tmp_path / "a.png", *(part for one in formats for part in ("--to", one)), "-o", tmp_path / "o"
    )
    assert code == 0, err
    record = records_of(tmp_path / "o")["a.png"]
    wrist = record["joint_self"][MPII16.index("l_wrist")]
    score = record["joint_score"][MPII16.index("l_wrist")]
    np.testing.assert_allclose(wrist[:2], dots_world.POSE[15], atol=1)
    rows = list(csv.DictReader((tmp_path / "o" / "predictions.csv").open()))
    assert (float(rows[0]["l_wrist_x"]), float(rows[0]["l_wrist_score"])) == (wrist[0], score)
    rows = list(csv.DictReader((tmp_path / "o" / "predictions.long.csv").open()))
    assert [float(row["y"]) for row in rows if row["joint"] == "l_wrist"] == [wrist[1]]
    coco = json.loads((tmp_path / "o" / "predictions.coco.json").read_text())
    assert coco["annotations"][0]["keypoints"][45] == pytest.approx(wrist[0] - 0.5)
    assert coco["annotations"][0]["score"] > 0.5
    result = json.loads((tmp_path / "o" / "predictions.coco_results.json").read_text())[0]
    assert result["image_id"] == coco["images"][0]["id"]
    assert result["keypoints"][45:48] == [pytest.approx(wrist[0] - 0.5), pytest.approx(wrist[1] - 0.5), score]
    # OpenPose's published order: BODY_18 7 is the left wrist, 0 the nose; in BODY_25 8 is the middle of the hips.
    person = json.loads((tmp_path / "o" / "openpose" / "a_keypoints.json").read_text())["people"][0]
    body = np.reshape(person["pose_keypoints_2d"], (18, 3))
    np.testing.assert_allclose(body[7], [wrist[0] - 0.5, wrist[1] - 0.5, score], atol=1e-3)
    assert body[0].tolist() == [0, 0, 0]
    person = json.loads((tmp_path / "o" / "openpose25" / "a_keypoints.json").read_text())["people"][0]
    body = np.reshape(person["pose_keypoints_2d"], (25, 3))
    np.testing.assert_allclose(body[8, :2], np.array(record["joint_self"][6][:2]) - 0.5, atol=1e-3)
    drawn = np.asarray(Image.open(tmp_path / "o" / "openpose" / "a.openpose.png"))
    assert drawn.shape == (200, 160, 3)
    assert drawn[0, 0].tolist() == [0, 0, 0]
    assert drawn[round(wrist[1] - 0.5), round(wrist[0] - 0.5)].tolist() == [0, 255, 85]  # ControlNet's left wrist


@pytest.mark.parametrize("tool", ["label-studio", "cvat"])
def test_predictions_corrected_in_a_labelling_tool_come_back_as_a_document(predict, call, figure, tmp_path, tool):
    figure.save(tmp_path / "a.png")
    assert predict(tmp_path / "a.png", "--to", tool, "--to", "document", "-o", tmp_path / "o")[0] == 0
    before = records_of(tmp_path / "o")["a.png"]
    if tool == "cvat":
        path = tmp_path / "o" / "predictions.cvat.xml"
        x, y = before["joint_self"][9][:2]
        path.write_text(path.read_text().replace(f'points="{x:.3f},{y:.3f}"', 'points="77.500,33.250"'))
    else:
        path = tmp_path / "o" / "predictions.label_studio.json"
        tasks = json.loads(path.read_text())
        result = tasks[0].pop("predictions")[0]["result"]
        head = next(one for one in result if one["value"].get("keypointlabels") == ["head_top"])
        head["value"].update(x=100 * 77.5 / 160, y=100 * 33.25 / 200)
        tasks[0]["annotations"] = [{"result": result}]
        path.write_text(json.dumps(tasks))
    code, _, err = call("import", tool, path, "-o", tmp_path / "back.pose.json")
    assert code == 0, err
    after = records_of(tmp_path, "back.pose.json")["a.png"]
    assert after["joint_self"][9] == [77.5, 33.25, 1]
    np.testing.assert_allclose(np.delete(after["joint_self"], 9, 0), np.delete(before["joint_self"], 9, 0), atol=1e-3)
    assert call("validate", tmp_path / "back.pose.json")[0] in (0, 1)
    bad = tmp_path / "bad.json"
    bad.write_text("{}")
    assert call("import", tool, bad, "-o", tmp_path / "x.pose.json")[0] == 1


def test_a_stopped_run_goes_on_where_it_was(predict, figure, tmp_path, dot_finder, monkeypatch):
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(40):
        figure.save(folder / f"{number:02d}.png")
    forward, seen = dot_finder.forward, []

    def counted(batch):
        seen.append(len(batch))
        if sum(seen) > 20:
            raise KeyboardInterrupt
        return forward(batch)

    monkeypatch.setattr(dot_finder, "forward", counted)
    options = ("--workers", "1", "--passes", "1", "--no-overlays", "-o", tmp_path / "out")
    assert predict(folder, *options)[0] == 130
    assert not (tmp_path / "out" / "predictions.pose.json").exists()
    monkeypatch.setattr(dot_finder, "forward", lambda batch: (seen.append(len(batch)), forward(batch))[1])
    seen.clear()
    code, _, err = predict(folder, *options)
    assert code == 0
    assert "going on: 16 pictures had been done before" in err
    assert sum(seen) == 24
    assert len(records_of(tmp_path / "out")) == 40
    assert not list((tmp_path / "out").glob(".*"))  # nothing is left of the journal


def test_no_more_pictures_are_in_memory_than_a_few_batches(dot_finder, dots_world):
    from trainer.prediction.looking import Looking
    from trainer.prediction.stream import Job, predict_stream

    alive, most = [0], [0]

    class Counted(np.ndarray):
        def __del__(self):
            if self.base is not None and getattr(self, "is_counted", False):
                alive[0] -= 1

    def read():
        picture = dots_world.dotted_picture().view(Counted)
        picture.is_counted = True
        alive[0] += 1
        most[0] = max(most[0], alive[0])
        return picture

    taken = [0]

    def jobs():
        for number in range(300):
            taken[0] += 1
            yield Job(f"{number}", read)

    done = predict_stream(dot_finder, jobs(), Looking(passes=1, batch_size=4), workers=2)
    next(done)
    assert taken[0] <= 4 * 4
    assert sum(1 for _ in done) == 299
    assert most[0] <= 2 * 4 * 2


def test_the_stream_gives_what_single_calls_give_in_order_whatever_the_workers(dot_finder, dots_world):
    from trainer.prediction.looking import Looking
    from trainer.prediction.stream import Job, predict_stream

    pictures = [dots_world.on_a_dark_wall((300, 400), (10 * n, 5 * n)) for n in range(12)]
    single = [trainer.predict(dot_finder, picture) for picture in pictures]
    for workers in (1, 3):
        jobs = [Job("picture", lambda picture=picture: picture) for picture in pictures]
        done = list(predict_stream(dot_finder, jobs, Looking(batch_size=5), workers=workers))
        for job, people in zip(done, single, strict=True):
            np.testing.assert_allclose(job.people[0]["joint_self"], people[0]["joint_self"], atol=1e-3)


def test_what_is_public_is_shown_and_documents_print_in_two_lines(dots):
    assert dir(trainer) == sorted(trainer.__all__)
    assert {"load_model", "predict", "read_document"} <= set(dir(trainer))
    document = trainer.read_document(dots)
    assert len(document) == 4
    assert len(repr(document).splitlines()) == 2
    assert "4 records" in repr(document)
    from importlib import resources

    assert (resources.files("trainer") / "py.typed").is_file()


def test_one_broken_picture_is_one_clear_line(predict, tmp_path):
    (tmp_path / "a.png").write_bytes(b"no picture")
    code, _, err = predict(tmp_path / "a.png", "-o", tmp_path / "out")
    assert code == 1
    assert [line.startswith("error: ") for line in err.splitlines() if "a.png" in line] == [True]
    assert not (tmp_path / "out" / "predictions.pose.json").exists()
