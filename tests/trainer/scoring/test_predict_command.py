"""`trainer predict` on whatever lies on a disk: what it takes, what it writes, and how it goes on."""

import contextlib
import csv
import io
import json
import os
import subprocess
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
    assert (folder / name).is_file()
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
    figure.save(tmp_path / "two" / "a.png")
    figure.save(tmp_path / "a.png")
    assert predict(str(tmp_path / "**" / "a.png"), "-o", tmp_path / "deep")[0] == 0
    assert set(records_of(tmp_path / "deep")) == {"a.png", "one/a.png", "two/a.png"}
    code, _, err = predict(str(tmp_path / "*.webp"), "-o", tmp_path / "none")
    assert (code, "no file fits this pattern" in err) == (1, True)
    assert predict(tmp_path / "one", "--no-recursive", "--no-overlays", "-o", tmp_path / "flat")[0] == 0
    assert not (tmp_path / "flat" / "overlays").exists()


@pytest.fixture
def predict_list(weights, tmp_path, dot_finder, monkeypatch, capsys):
    """A function: `trainer predict - -o out` with paths on standard input; returns exit code and stderr."""
    from trainer.cli.main import run

    dot_finder.precision = "float32"
    monkeypatch.setattr("trainer.models.inference.open_model", lambda *arguments: dot_finder)

    def given(*paths):
        monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{path}\n" for path in paths)))
        with pytest.raises(SystemExit) as left:
            run(["predict", "--model", str(weights), "-", "-o", str(tmp_path / "out")])
        return left.value.code, capsys.readouterr().err

    return given


def test_a_list_on_standard_input_is_taken(predict_list, figure, tmp_path):
    figure.save(tmp_path / "é.png")
    assert predict_list(tmp_path / "é.png")[0] == 0
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


def test_a_folder_that_is_filled_is_not_looked_at(predict, figure, tmp_path):
    folder = tmp_path / "art"
    (folder / "zoo").mkdir(parents=True)
    for name in ("a.png", "zoo/b.png"):
        figure.save(folder / name)
    for output in (folder / "found", folder):
        for _ in range(2):
            code, _, err = predict(folder, "-o", output, "--to", "document", "--to", "openpose", "--no-recursive")
            assert code == 0, err
            assert set(records_of(output)) == {"a.png"}
            assert err.count("zoo: left out, a folder in a folder") == 1
    code, _, err = predict(folder / "zoo", folder / "found", "-o", folder / "found")
    assert (code, err.count("overlays: left out, it is filled by this command")) == (0, 1)
    assert set(records_of(folder / "found")) == {"zoo/b.png"}


def test_a_document_that_is_read_is_not_written_over(predict, dots, tmp_path):
    assert predict(dots, "-o", tmp_path / "out")[0] == 0
    before = (tmp_path / "out" / "predictions.pose.json").read_bytes()
    code, _, err = predict(tmp_path / "out" / "predictions.pose.json", "-o", tmp_path / "out")
    assert (code, "is read by this command and would be overwritten; choose another -o" in err) == (1, True)
    assert (tmp_path / "out" / "predictions.pose.json").read_bytes() == before


def test_a_run_without_room_for_an_overlay_stops_and_goes_on_when_there_is(predict, figure, tmp_path, monkeypatch):
    import trainer.cli.predict_run as module
    from trainer.errors import OutputError

    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(20):
        figure.save(folder / f"{number:02d}.png")
    original = module.write_bytes

    def full(path, content):
        if path.name >= "05":
            raise OutputError(f"{path}: cannot be written (No space left on device); make room there")
        original(path, content)

    monkeypatch.setattr(module, "write_bytes", full)
    code, _, err = predict(folder, "--workers", "1", "-o", tmp_path / "out")
    assert code == 1
    assert [line for line in err.splitlines() if "No space left" in line] == [
        f"error: {tmp_path / 'out' / 'overlays' / '05.overlay.jpg'}: cannot be written (No space left on device); "
        "make room there"
    ]
    assert not (tmp_path / "out" / "predictions.pose.json").exists()
    monkeypatch.setattr(module, "write_bytes", original)
    code, _, err = predict(folder, "--workers", "1", "-o", tmp_path / "out")
    assert (code, "going on: 5 pictures had been done before" in err) == (0, True)
    assert len(records_of(tmp_path / "out")) == 20


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the limit is set by Linux's prlimit")
@pytest.mark.parametrize(("most_bytes", "name"), [(900, ".predictions.part.jsonl"), (20_000, "predictions.pose.json")])
def test_the_command_ends_where_there_is_no_room(figure, tmp_path, most_bytes, name):
    """No file may be longer: what has been done so far, or the document, cannot be written."""
    import resource

    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(8):
        figure.save(folder / f"{number}.png")
    words = [sys.executable, "-m", "trainer", "predict", str(folder), "--workers", "2", "--no-overlays"]
    process = subprocess.Popen(
        [*words, "-o", str(tmp_path / "out")], stderr=subprocess.PIPE, text=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, most_bytes)),
    )  # fmt: skip
    try:
        _, err = process.communicate(timeout=120)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        pytest.fail("it did not end")
    assert process.returncode == 1
    assert err.splitlines()[-1].startswith(
        f"error: {tmp_path / 'out' / name}: cannot be written (File too large); make room there"
    )


def stop_after(monkeypatch, network, calls):
    """Ctrl-C when the network has run so many times; returns what lets it run on."""
    forward, seen = network.forward, []

    def stops(batch):
        seen.append(1)
        if len(seen) > calls:
            raise KeyboardInterrupt
        return forward(batch)

    monkeypatch.setattr(network, "forward", stops)
    return lambda: monkeypatch.setattr(network, "forward", forward)


def test_pictures_that_were_taken_away_since_a_stop_are_left_out(predict, figure, tmp_path, dot_finder, monkeypatch):
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(40):
        figure.save(folder / f"{number:02d}.png")
    options = (folder, "--workers", "1", "--passes", "1", "--no-overlays", "-o", tmp_path / "out")
    go_on = stop_after(monkeypatch, dot_finder, 1)
    assert predict(*options)[0] == 130
    go_on()
    for number in range(10, 40):
        (folder / f"{number:02d}.png").unlink()
    assert predict(*options)[0] == 0
    assert set(records_of(tmp_path / "out")) == {f"{number:02d}.png" for number in range(10)}


CHANGES = {"another picture": "03.png", "a mended picture": "01.png", "other boxes": "boxes.csv", "half a line": None}


@pytest.mark.parametrize("change", CHANGES)
def test_what_has_changed_since_a_stop_is_looked_at_again(
    predict, figure, dots_world, tmp_path, dot_finder, monkeypatch, change
):
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(40):
        figure.save(folder / f"{number:02d}.png")
    (folder / "01.png").write_bytes(b"torn")
    moved = Image.fromarray(dots_world.dotted_picture((10, 10)))
    boxes = tmp_path / "boxes.csv"
    boxes.write_text("image,x,y,width,height\n02.png,20,10,120,180\n")
    options = (folder, "--workers", "1", "--passes", "1", "--no-overlays", "--boxes", boxes, "-o", tmp_path / "out")
    go_on = stop_after(monkeypatch, dot_finder, 1)
    assert predict(*options)[0] == 130
    go_on()
    journal = tmp_path / "out" / ".predictions.part.jsonl"
    if change == "other boxes":
        boxes.write_text("image,x,y,width,height\n02.png,30,20,100,160\n")
    elif change == "half a line":
        journal.write_bytes(journal.read_bytes()[:-1])
    else:
        moved.save(folder / CHANGES[change])
    code, _, err = predict(*options)
    found = records_of(tmp_path / "out")
    assert code == (0 if change == "a mended picture" else 1)
    assert len(found) == (40 if change == "a mended picture" else 39)
    kept = {"another picture": 3, "a mended picture": 1, "half a line": 16}
    assert err.count("had been done before") == (change in kept)
    if change in kept:
        assert f"going on: {kept[change]} picture" in err
    if change == "another picture":
        np.testing.assert_allclose(np.array(found["03.png"]["joint_guess"])[:, :2] - 10, dots_world.POSE, atol=2)
    assert found["02.png"]["bbox"] == ([30, 20, 100, 160] if change == "other boxes" else [20, 10, 120, 180])


def test_long_names_get_shorter_overlays(predict, figure, tmp_path):
    folder = tmp_path / "art"
    folder.mkdir()
    for name in ("長" * 83 + "い.png"[1:], "長" * 82 + "a.png"):
        figure.save(folder / name)
    code, _, err = predict(folder, "-o", tmp_path / "out", "--to", "document", "--to", "openpose")
    assert code == 0, err
    assert len(records_of(tmp_path / "out")) == 2
    for part, ending in (("overlays", ".overlay.jpg"), ("openpose", "_keypoints.json"), ("openpose", ".openpose.png")):
        names = [path.name for path in (tmp_path / "out" / part).glob(f"*{ending}")]
        assert len(names) == 2
        assert all(name.startswith("長" * 60) for name in names)


def test_a_file_of_a_list_that_is_gone_is_named_and_the_others_done(predict_list, figure, tmp_path):
    figure.save(tmp_path / "a.png")
    gone = [tmp_path / "lost 1.png", tmp_path / "lost 2", tmp_path / "lost 3.mp4"]
    code, err = predict_list(*gone, tmp_path / "a.png")
    assert code == 1
    assert set(records_of(tmp_path / "out")) == {"a.png"}
    for path in gone:
        assert sum(str(path) in line for line in err.splitlines()) == 1


def test_a_folder_that_cannot_be_listed_is_named_and_the_others_done(predict, figure, tmp_path, monkeypatch):
    for name in ("a", "closed", "z"):
        (tmp_path / "art" / name).mkdir(parents=True)
        figure.save(tmp_path / "art" / name / "one.png")
    original = os.scandir

    def scandir(path):
        if Path(path).name == "closed":
            raise PermissionError(13, "Permission denied")
        return original(path)

    monkeypatch.setattr("trainer.prediction.sources.os.scandir", scandir)
    code, _, err = predict(tmp_path / "art", "-o", tmp_path / "out")
    assert code == 1
    assert set(records_of(tmp_path / "out")) == {"a/one.png", "z/one.png"}
    assert sum(str(tmp_path / "art" / "closed") in line for line in err.splitlines()) == 1


def test_a_file_of_labels_that_is_no_text_is_named_and_the_other_pictures_done(predict, figure, tmp_path):
    (tmp_path / "labels").mkdir()
    for name in ("a", "b"):
        figure.save(tmp_path / f"{name}.png")
    (tmp_path / "labels" / "a.txt").write_bytes(b"\xff\xfe\x00\xd8")
    (tmp_path / "labels" / "b.txt").write_bytes(b"\xef\xbb\xbf0 0.5 0.5 0.625 0.8\r\n")
    code, _, err = predict(tmp_path / "a.png", tmp_path / "b.png", "--boxes", tmp_path / "labels", "-o", tmp_path / "o")
    assert (code, "a.txt: line 1 is not" in err) == (1, True)
    np.testing.assert_allclose(records_of(tmp_path / "o")["b.png"]["bbox"], [30, 20, 100, 160])


def test_boxes_go_to_the_picture_of_the_whole_name_or_of_the_last_part(predict, figure, tmp_path):
    """YOLO's tools keep the labels' folders as the pictures' are, or all labels in one."""
    for name in ("one", "two"):
        (tmp_path / "art" / name).mkdir(parents=True)
        (tmp_path / "labels" / name).mkdir(parents=True)
        figure.save(tmp_path / "art" / name / "a.png")
    figure.save(tmp_path / "art" / "two" / "b.png")
    wide, narrow, of_b = [20, 10, 120, 180], [30, 20, 100, 160], [10, 10, 130, 180]
    rows = [("one/a.png", wide), ("two/a.png", narrow), ("b.png", of_b)]
    (tmp_path / "boxes.csv").write_text(
        "image,x,y,width,height\n" + "".join(f"{name},{x},{y},{w},{h}\n" for name, (x, y, w, h) in rows)
    )
    for name, (x, y, w, h) in rows:
        line = f"0 {(x + w / 2) / 160} {(y + h / 2) / 200} {w / 160} {h / 200}\n"
        (tmp_path / "labels" / name).with_suffix(".txt").write_text(line)
    for boxes in ("boxes.csv", "labels"):
        assert predict(tmp_path / "art", "--boxes", tmp_path / boxes, "-o", tmp_path / "out")[0] == 0
        found = records_of(tmp_path / "out")
        for name, box in (("one/a.png", wide), ("two/a.png", narrow), ("two/b.png", of_b)):
            np.testing.assert_allclose(found[name]["bbox"], box, atol=1e-6)


def test_the_ways_to_look_reach_the_network(predict, dots_world, tmp_path, monkeypatch):
    import trainer.cli.predict_run as module
    from trainer.prediction.looking import Looking

    asked = []

    def look(model, jobs, how, *rest):
        asked.append(how)
        yield from ()

    monkeypatch.setattr(module, "predict_stream", look)
    Image.fromarray(dots_world.dotted_picture()).save(tmp_path / "a.png")
    for words in ((), ("--flip", "--passes", 2, "--threshold", 0.3, "--scale", 0.8, "--scale", 1.2, "--people", 5)):
        predict(tmp_path / "a.png", *words, "-o", tmp_path / "out")
    predict(tmp_path / "a.png", "--no-flip", "-o", tmp_path / "out")
    assert asked == [
        Looking(flip=None, passes=3, threshold=None, scales=(), most_people=1),
        Looking(flip=True, passes=2, threshold=0.3, scales=(0.8, 1.2), most_people=5),
        Looking(flip=False),
    ]


def test_overlays_draw_unsure_joints_half_transparent(dots_world):
    from trainer.report.overlay import draw_people

    white = np.full((200, 160, 3), 255, np.uint8)
    record = dots_world.figure_record("a.png")
    wrist = MPII16.index("l_wrist")
    x, y = dots_world.POSE[wrist]
    sure = draw_people(white, [record])[y - 1, x - 1].astype(int)
    record["joint_guess"] = [row[:2] for row in record["joint_self"]]
    record["joint_self"][wrist], record["joint_state"][wrist] = [0.0, 0.0, 0], "missing"
    unsure = draw_people(white, [record])[y - 1, x - 1].astype(int)
    assert sure.tolist() == [0, 114, 178]
    np.testing.assert_allclose(unsure, (sure + 255) / 2, atol=1)
    record["joint_guess"][wrist] = None
    assert draw_people(white, [record])[y - 1, x - 1].tolist() == [255, 255, 255]


def test_pictures_in_which_nobody_was_found_can_be_labelled_too(predict, call, figure, tmp_path):
    """They are those that need it most; and OpenPose's files of a film have no gaps."""
    (tmp_path / "art").mkdir()
    Image.new("RGB", (90, 70)).save(tmp_path / "art" / "nobody.png")
    figure.save(tmp_path / "art" / "somebody.png")
    (tmp_path / "art" / "broken.png").write_bytes(b"")
    formats = ("label-studio", "cvat", "openpose")
    assert predict(tmp_path / "art", *(w for one in formats for w in ("--to", one)), "-o", tmp_path / "o")[0] == 1
    tasks = json.loads((tmp_path / "o" / "predictions.label_studio.json").read_text())
    assert [task["data"]["img_paths"] for task in tasks] == ["nobody.png", "somebody.png"]
    assert tasks[0]["predictions"][0]["result"] == []
    text = (tmp_path / "o" / "predictions.cvat.xml").read_text()
    assert '<image id="0" name="nobody.png" width="90" height="70">' in text
    assert 'name="somebody.png" width="160" height="200"' in text
    lists = json.loads((tmp_path / "o" / "openpose" / "nobody_keypoints.json").read_text())
    assert (lists["people"], lists["canvas_width"], lists["canvas_height"]) == ([], 90, 70)
    drawn = np.asarray(Image.open(tmp_path / "o" / "openpose" / "nobody.openpose.png"))
    assert (drawn.shape, drawn.max()) == ((70, 90, 3), 0)
    for tool, name in (("label-studio", "predictions.label_studio.json"), ("cvat", "predictions.cvat.xml")):
        assert call("import", tool, tmp_path / "o" / name, "-o", tmp_path / f"{tool}.pose.json")[0] == 0
        assert set(records_of(tmp_path, f"{tool}.pose.json")) == {"somebody.png"}


def test_missing_joints_are_nothing_in_other_tools_files_and_keep_their_guess_where_they_can(
    predict, figure, tmp_path, dot_finder, monkeypatch
):
    wrist = MPII16.index("l_wrist")
    forward = dot_finder.forward

    def unsure(batch):
        maps = forward(batch)[-1]
        maps[:, wrist] *= 0.15
        maps[:, 7] *= 0.15  # the thorax, OpenPose's neck
        return [maps]

    monkeypatch.setattr(dot_finder, "forward", unsure)
    figure.save(tmp_path / "a.png")
    formats = ("document", "csv", "coco", "openpose", "label-studio", "cvat")
    assert predict(tmp_path / "a.png", *(w for one in formats for w in ("--to", one)), "-o", tmp_path / "o")[0] == 0
    record = records_of(tmp_path / "o")["a.png"]
    assert [record["joint_state"][k] for k in (wrist, 7)] == ["missing"] * 2
    x, y = record["joint_guess"][wrist]
    score = record["joint_score"][wrist]
    assert 0.05 < score < 0.2
    (row,) = csv.DictReader((tmp_path / "o" / "predictions.csv").open())
    assert (row["l_wrist_x"], row["l_wrist_state"], float(row["l_wrist_score"])) == ("", "missing", score)
    (annotation,) = json.loads((tmp_path / "o" / "predictions.coco.json").read_text())["annotations"]
    assert annotation["keypoints"][3 * wrist : 3 * wrist + 3] == [0, 0, 0]
    assert annotation["pose_record"].get("joint_score") == record["joint_score"]
    assert annotation["pose_record"].get("joint_guess") == record["joint_guess"]
    (result,) = json.loads((tmp_path / "o" / "predictions.coco_results.json").read_text())
    assert result["keypoints"][3 * wrist : 3 * wrist + 3] == pytest.approx([x - 0.5, y - 0.5, score])
    (person,) = json.loads((tmp_path / "o" / "openpose" / "a_keypoints.json").read_text())["people"]
    body = np.reshape(person["pose_keypoints_2d"], (18, 3))
    assert body[7].tolist() == [0, 0, 0]
    np.testing.assert_allclose(body[1, :2], (body[2, :2] + body[5, :2]) / 2, atol=1e-3)
    assert body[1, 2] == min(body[2, 2], body[5, 2]) > 0
    drawn = np.asarray(Image.open(tmp_path / "o" / "openpose" / "a.openpose.png"))
    assert drawn[round(y), round(x)].tolist() == [0, 0, 0]
    # A limb between the joints, at 0.6 of its colour: the right upper arm's is (255, 170, 0).
    middle = (body[2, :2] + body[3, :2]) / 2
    assert drawn[round(middle[1]), round(middle[0])].tolist() == [153, 102, 0]
    (task,) = json.loads((tmp_path / "o" / "predictions.label_studio.json").read_text())
    points = {
        one["value"]["keypointlabels"][0]: one.get("score")
        for one in task["predictions"][0]["result"]
        if one["type"] == "keypointlabels"
    }
    assert points == {joint: record["joint_score"][k] for k, joint in enumerate(MPII16.joints) if k not in (wrist, 7)}
    text = (tmp_path / "o" / "predictions.cvat.xml").read_text()
    assert f'label="l_wrist" outside="1" occluded="0" points="{x:.3f},{y:.3f}"' in text
    assert 'label="r_wrist" outside="0" occluded="0"' in text


def test_a_worker_reads_no_more_large_pictures_than_it_may_hold(dot_finder, dots_world, monkeypatch):
    import trainer.prediction.stream as module
    from trainer.prediction.looking import Looking
    from trainer.prediction.stream import Job, predict_stream

    monkeypatch.setattr(module, "PIXELS_AT_ONCE", 2 * 160 * 200)
    forward, read, at_first_pass = dot_finder.forward, [], []

    def looks(batch):
        at_first_pass.append(len(read))
        return forward(batch)

    def picture():
        read.append(1)
        return dots_world.dotted_picture()

    monkeypatch.setattr(dot_finder, "forward", looks)
    jobs = [Job(f"{number}", picture) for number in range(20)]
    assert len(list(predict_stream(dot_finder, jobs, Looking(), workers=1))) == 20
    assert at_first_pass[0] == 3  # the third goes over the limit


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
