"""Labels that come back from Label Studio and CVAT with single odd entries, through the command line."""

import gzip
import json
import zipfile

import pytest

from trainer.annotations import MPII16, read_document


def task(number):
    common = {"original_width": 200, "original_height": 300, "image_rotation": 0}
    box = {"x": 20, "y": 10, "width": 50, "height": 80, "rotation": 0, "rectanglelabels": ["person"]}
    knee = {"x": 50, "y": 50, "width": 0.5, "keypointlabels": ["l_knee"]}
    return {
        "id": number,
        "data": {"image": f"/data/local-files/?d=pics/{number}.png"},
        "annotations": [{"id": 1, "was_cancelled": False, "result": [
            {**common, "id": "a", "type": "rectanglelabels", "value": box},
            {**common, "id": "b", "parentID": "a", "type": "keypointlabels", "value": knee},
        ]}],
        "predictions": [],
    }  # fmt: skip


IMAGE = """  <image id="{0}" name="pics/{0}.png" width="200" height="300">
    <skeleton label="person" source="manual"><points label="l_knee" outside="0" occluded="0" points="100.00,150.00">
    </points></skeleton>
  </image>
"""


def xml(*images):
    return '<?xml version="1.0" encoding="utf-8"?>\n<annotations>\n' + "".join(images) + "</annotations>\n"


@pytest.fixture
def bring_in(call, tmp_path):
    """A function: imports a file of a tool; returns records and printed text, checks the exit code."""

    def run(tool, content, code=0, name="labels"):
        (tmp_path / name).write_bytes(content if isinstance(content, bytes) else content.encode())
        target = tmp_path / "out.pose.json"
        left, out, err = call("import", tool, tmp_path / name, "-o", target)
        assert left == code, out + err
        if code:
            assert not target.exists()
            assert err.count("\n") == 1
            return [], err
        return read_document(target).records, out

    return run


def results(one):
    return one["annotations"][0]["result"]


ODD_TASKS = {
    "a text for x": (lambda one: results(one)[1]["value"].update(x="left"), "x should be a number"),
    "NaN": (lambda one: results(one)[1]["value"].update(x=float("nan")), "x should be a number of a size that"),
    "null": (lambda one: results(one)[1]["value"].update(y=None), "y should be a number"),
    "no label": (lambda one: results(one)[1]["value"].update(keypointlabels=[]), "keypointlabels should be a list of"),
    "no value": (lambda one: results(one)[1].pop("value"), "the key 'value' is missing"),
    "no width": (lambda one: results(one)[0].pop("original_width"), "the key 'original_width' is missing"),
    "a width of 0": (lambda one: results(one)[0].update(original_width=0), "original_width should be a whole number"),
    "no result": (lambda one: one["annotations"][0].pop("result"), "the key 'result' is missing"),
    "a result that is none": (lambda one: one["annotations"][0].update(result=3), "result should be a list"),
    "annotations that are none": (lambda one: one.update(annotations="x"), "annotations should be a list"),
    "an annotation that is none": (lambda one: one.update(annotations=[5]), "annotations should be an object"),
    "no data": (lambda one: one.pop("data"), "the key 'data' is missing"),
    "a number for the picture": (lambda one: one["data"].update(image=5), "image should be a text"),
    "no address": (lambda one: one["data"].update(image="http://[x"), "image should be an address"),
    "a way out": (lambda one: one["data"].update(img_paths="../a.png"), "img_paths should be a path inside the image"),
    "predictions by number": (lambda one: one.update(annotations=[], predictions=[7]), "predictions should be an"),
}  # fmt: skip


@pytest.mark.parametrize("name", list(ODD_TASKS))
def test_one_odd_task_of_label_studio_is_left_out_and_counted(bring_in, name):
    spoil, reason = ODD_TASKS[name]
    tasks = [task(number) for number in range(3)]
    spoil(tasks[1])
    records, out = bring_in("label-studio", json.dumps(tasks))
    assert [record["img_paths"] for record in records] == ["pics/0.png", "pics/2.png"]
    assert records[1]["joint_self"][MPII16.index("l_knee")] == [100, 150, 1]
    assert records[1]["bbox"] == [40, 30, 100, 240]
    assert f"note: 1 task left out: {reason}" in out
    assert "(the first: [1]" in out


@pytest.mark.parametrize("is_drawn_from_the_box", [False, True])
def test_points_that_relations_tie_to_a_box_are_that_persons(bring_in, is_drawn_from_the_box):
    one = task(0)
    size = {"original_width": 200, "original_height": 300, "image_rotation": 0}
    boxes = [
        {**size, "id": name, "type": "rectanglelabels",
         "value": {"x": x, "y": 10, "width": 30, "height": 80, "rotation": 0, "rectanglelabels": [name]}}
        for name, x in (("first", 5), ("second", 60))
    ]  # fmt: skip
    points = [
        {**size, "id": f"{owner} {joint}", "type": "keypointlabels",
         "value": {"x": x, "y": y, "width": 0.5, "keypointlabels": [joint]}}
        for owner, x in (("first", 20), ("second", 75)) for joint, y in (("l_knee", 50), ("l_hip", 30))
    ]  # fmt: skip
    ends = [(point["id"], point["id"].split()[0]) for point in points]
    ends = [pair[::-1] for pair in ends] if is_drawn_from_the_box else ends
    ties = [{"type": "relation", "from_id": start, "to_id": end, "direction": "right"} for start, end in ends]
    one["annotations"][0]["result"] = [*ties, *points, *boxes]
    records, out = bring_in("label-studio", json.dumps([one]))
    assert [record["joint_self"][MPII16.index("l_knee")] for record in records] == [[40, 150, 1], [150, 150, 1]]
    assert [record["bbox"] for record in records] == [[10, 30, 60, 240], [120, 30, 60, 240]]
    assert "a point twice" not in out


def test_tasks_of_label_studio_before_1_0_are_read(bring_in):
    one = task(0)
    one["completions"] = one.pop("annotations")
    assert len(bring_in("label-studio", json.dumps([one]))[0]) == 1


def test_a_task_that_is_no_object_is_left_out(bring_in):
    records, out = bring_in("label-studio", json.dumps([task(0), "task", task(2)]))
    assert len(records) == 2
    assert "1 task left out: an entry should be an object" in out


def test_tasks_without_any_that_can_be_taken_write_nothing(bring_in):
    _, err = bring_in("label-studio", json.dumps([{"data": {}, "annotations": 1}]), code=1)
    assert "nothing to import: 1 task left out: annotations should be a list" in err


def test_a_task_may_hold_results_of_other_kinds_and_skipped_tasks_are_counted(bring_in):
    tasks = [task(number) for number in range(2)]
    results(tasks[0]).insert(0, {"id": "c", "type": "choices", "value": {"choices": ["good"]}})
    tasks[1]["annotations"][0]["was_cancelled"] = True
    records, out = bring_in("label-studio", json.dumps(tasks))
    assert len(records) == 1
    assert "1 task was skipped by the labeller" in out


def test_a_box_without_area_is_made_from_the_joints(bring_in):
    tasks = [task(0)]
    results(tasks[0])[0]["value"]["width"] = 0
    tasks[0]["annotations"][0]["result"] += [
        {"original_width": 200, "original_height": 300, "id": name, "parentID": "a", "type": "keypointlabels",
         "value": {"x": x, "y": x, "keypointlabels": [name]}}
        for name, x in (("l_hip", 40), ("l_ankle", 80))
    ]  # fmt: skip
    records, out = bring_in("label-studio", json.dumps(tasks))
    assert records[0]["bbox_rule"] == "joints"
    assert "1 box left out: it has no area" in out


def test_a_cut_export_of_label_studio_says_where_it_ends(bring_in):
    content = json.dumps([task(0), task(1)], indent=1)[:500]
    _, err = bring_in("label-studio", content, code=1)
    line, column = content.count("\n") + 1, len(content) - content.rfind("\n")
    assert f"the file was cut off: it ends in the middle of a value at line {line}, column {column} (byte 500)" in err


@pytest.mark.parametrize("tool", ["label-studio"])
def test_a_packed_export_is_read(bring_in, tool):
    assert len(bring_in(tool, gzip.compress(json.dumps([task(0)]).encode()))[0]) == 1


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ('width="200"', 'width="wide"', "width should be a number"),
        ('width="200"', 'width="0"', "image should be of a width and height of at least 1"),
        ('width="200" ', "", "the key 'width' is missing"),
        ('height="300"', 'height="nan"', "height should be a number"),
        ('name="pics/1.png" ', "", "the key 'name' is missing"),
        ('name="pics/1.png"', 'name="../1.png"', "name should be a path inside the image folder"),
        ('points="100.00,150.00"', 'points="100.00"', "points should be 2 numbers"),
        ('points="100.00,150.00"', 'points="a,b"', "points should be 2 numbers"),
        ('points="100.00,150.00"', 'points="inf,1"', "points should be 2 numbers"),
        ('points="100.00,150.00"', "", "the key 'points' is missing"),
        ('<points label="l_knee"', "<points", "the key 'label' is missing"),
    ],
)
def test_one_odd_image_of_cvat_is_left_out_and_counted(bring_in, old, new, reason):
    images = [IMAGE.format(number) for number in range(3)]
    assert old in images[1]
    images[1] = images[1].replace(old, new)
    records, out = bring_in("cvat", xml(*images))
    assert [record["img_paths"] for record in records] == ["pics/0.png", "pics/2.png"]
    assert records[1]["joint_self"][MPII16.index("l_knee")] == [100, 150, 1]
    assert f"note: 1 image left out: {reason}" in out
    assert "(the first: image[1]" in out


def test_a_cut_export_of_cvat_says_where_it_ends(bring_in):
    whole = xml(IMAGE.format(0), IMAGE.format(1))
    for end in (whole.index("<points") + 20, whole.index("</image>")):
        content = whole[:end]
        _, err = bring_in("cvat", content, code=1)
        assert "the file was cut off: it ends at line 4, column " in err or "it ends at line 6, column " in err


NAMED = """  <image id="0" name="{name}" width="200" height="300">
    <skeleton label="figure" source="manual">{points}</skeleton>
  </image>
"""


def points(*labels, outside=()):
    return "".join(
        f'<points label="{label}" outside="{int(label in outside)}" occluded="0" points="{10 * k}.00,{20 * k}.00"/>'
        for k, label in enumerate(labels, 1)
    )


def label_studio_of(*labels):
    one = task(0)
    results(one)[1:] = [
        {**results(one)[0], "id": str(k), "parentID": "a", "type": "keypointlabels",
         "value": {"x": 5 * k, "y": 5 * k, "width": 0.5, "keypointlabels": [label]}}
        for k, label in enumerate(labels, 1)
    ]  # fmt: skip
    return json.dumps([one])


@pytest.mark.parametrize("tool", ["cvat", "label-studio"])
@pytest.mark.parametrize("labels", [("leftKnee", "right shoulder"), ("左膝", "r_shoulder"), ("knee.L", "RShoulder")])
def test_points_of_the_tools_are_known_by_their_usual_spellings(bring_in, tool, labels):
    labels = (*labels, "tail")
    content = xml(NAMED.format(name="a.png", points=points(*labels))) if tool == "cvat" else label_studio_of(*labels)
    (record,), out = bring_in(tool, content)
    named = {joint for joint, state in zip(MPII16.joints, record["joint_state"], strict=True) if state == "visible"}
    assert named == {"l_knee", "r_shoulder"}
    assert "note: no place among the 16 joints: tail" in out


@pytest.mark.parametrize("tool", ["cvat", "label-studio"])
def test_points_that_nothing_names_write_nothing_and_say_how_to_name_them(bring_in, call, tool, tmp_path):
    labels = ("1", "2", "tail")
    content = xml(NAMED.format(name="a.png", points=points(*labels))) if tool == "cvat" else label_studio_of(*labels)
    _, err = bring_in(tool, content, code=1)
    assert "none of the points' names is one of the 16 joints" in err and "--names FILE" in err
    (tmp_path / "names.json").write_text(json.dumps({"1": "l_wrist", "2": "head_top"}))
    line = ["import", tool, tmp_path / "labels", "--names", tmp_path / "names.json", "-o", tmp_path / "named.pose.json"]
    code, _, err = call(*line)
    assert code == 0, err
    (record,) = read_document(tmp_path / "named.pose.json").records
    assert (
        record["joint_state"][MPII16.index("l_wrist")] == record["joint_state"][MPII16.index("head_top")] == "visible"
    )


def test_numbered_points_of_cvat_come_in_by_the_order_that_is_told(call, tmp_path):
    labels = [str(number) for number in range(1, 18)]
    (tmp_path / "a.xml").write_text(xml(NAMED.format(name="a.png", points=points(*labels[::-1], outside=["6"]))))
    code, _, err = call("import", "cvat", tmp_path / "a.xml", "--order", "coco17", "-o", tmp_path / "a.pose.json")
    assert code == 0, err
    (record,) = read_document(tmp_path / "a.pose.json").records
    # Point 17, the right ankle, is written first; point 6, the left shoulder, is marked as outside.
    assert record["joint_self"][MPII16.index("r_ankle")] == [10, 20, 1]
    assert (
        record["joint_state"][MPII16.index("l_shoulder")] == record["joint_state"][MPII16.index("thorax")] == "missing"
    )
    assert record["joint_source"][MPII16.index("pelvis")]["kind"] == "derived"


@pytest.mark.parametrize("tool", ["cvat", "label-studio"])
def test_a_joint_of_ours_that_was_left_out_stays_missing(bring_in, tool):
    labels = ("r_hip", "l_hip")
    content = xml(NAMED.format(name="a.png", points=points(*labels))) if tool == "cvat" else label_studio_of(*labels)
    (record,), _ = bring_in(tool, content)
    assert record["joint_state"][MPII16.index("pelvis")] == "missing"


@pytest.mark.parametrize("tool", ["cvat", "label-studio"])
def test_a_point_that_stands_twice_is_taken_once_and_noted(bring_in, tool):
    labels = ("l_hip", "l_hip")
    content = xml(NAMED.format(name="a.png", points=points(*labels))) if tool == "cvat" else label_studio_of(*labels)
    (record,), out = bring_in(tool, content)
    assert record["joint_self"][MPII16.index("l_hip")][0] == 10
    assert "1 person has a point twice" in out


@pytest.mark.parametrize("name", [r"C:\me\art\a b.png", "C:/me/art/a b.png"])
def test_pictures_names_of_cvat_lose_their_front(call, tmp_path, name):
    (tmp_path / "a.xml").write_text(xml(NAMED.format(name=name, points=points("l_hip"))))
    line = ["import", "cvat", tmp_path / "a.xml", "-o", tmp_path / "a.pose.json"]
    code, _, err = call(*line)
    assert code == 1 and "--strip-prefix shortens it" in err
    code, _, err = call(*line, "--strip-prefix", r"C:\me\art")
    assert code == 0, err
    assert read_document(tmp_path / "a.pose.json").records[0]["img_paths"] == "a b.png"


@pytest.mark.parametrize("tool", ["cvat", "label-studio"])
def test_sizes_that_a_tools_file_has_not_come_from_the_pictures(call, draw_picture, tmp_path, tool):
    draw_picture(tmp_path / "art" / "pics" / "0.png", 200, 300)
    one = task(0)
    for result in results(one):
        del result["original_width"], result["original_height"]
    content = xml(IMAGE.format(0).replace('width="200" height="300"', "")) if tool == "cvat" else json.dumps([one])
    (tmp_path / "labels").write_text(content)
    line = ["import", tool, tmp_path / "labels", "-o", tmp_path / "a.pose.json"]
    assert call(*line)[0] == 1
    code, _, err = call(*line, "--pictures", tmp_path / "art")
    assert code == 0, err
    (record,) = read_document(tmp_path / "a.pose.json").records
    assert (record["img_width"], record["img_height"]) == (200, 300)
    assert record["joint_self"][MPII16.index("l_knee")] == [100, 150, 1]


def test_cvats_zip_and_folder_come_in_as_they_are(call, draw_picture, tmp_path):
    folder = tmp_path / "task"
    draw_picture(folder / "images" / "pics" / "0.png", 200, 300)
    (folder / "annotations.xml").write_text(xml(IMAGE.format(0)))
    with zipfile.ZipFile(tmp_path / "task.zip", "w") as archive:
        archive.write(folder / "annotations.xml", "annotations.xml")
    (tmp_path / "a.xml.gz").write_bytes(gzip.compress((folder / "annotations.xml").read_bytes()))
    for source in (folder, tmp_path / "task.zip", tmp_path / "a.xml.gz"):
        code, out, err = call("import", "cvat", source, "-o", tmp_path / "out" / "a.pose.json", "--json")
        assert code == 0, err
        document = read_document(tmp_path / "out" / "a.pose.json")
        assert document.records[0]["joint_self"][MPII16.index("l_knee")] == [100, 150, 1]
        # The folder brings its pictures; of the others it is said that they are not there.
        assert document.image_path(document.records[0]).is_file() == (source == folder)
        assert ("no picture lies where the document says" in out) == (source != folder)
    (tmp_path / "task.zip").write_bytes((tmp_path / "task.zip").read_bytes()[:-30])
    code, _, err = call("import", "cvat", tmp_path / "task.zip", "-o", tmp_path / "b.pose.json")
    assert code == 1 and "cannot be read as a zip" in err
    code, _, err = call("import", "coco", folder, "-o", tmp_path / "b.pose.json")
    assert code == 1 and f"trainer import cvat {folder} -o OUT.pose.json reads it" in err


def test_cvats_tracks_and_loose_points_are_named_and_not_lost_in_silence(bring_in):
    track = f'  <track id="0" label="person"><skeleton frame="0" keyframe="1">{points("l_hip")}</skeleton></track>\n'
    _, err = bring_in("cvat", xml(track), code=1)
    assert "1 track left out: this is CVAT for video; export the task as CVAT for images 1.1" in err
    loose = IMAGE.format(0).replace("<skeleton", '<points label="l_hip" points="1.00,2.00;3.00,4.00"/><skeleton')
    records, out = bring_in("cvat", xml(loose))
    assert len(records) == 1 and "a point or a row of points stands in no skeleton: left out" in out


def test_label_studios_turned_pictures_and_boxes_are_not_taken_as_straight(bring_in):
    tasks = [task(0), task(1)]
    results(tasks[0])[1]["image_rotation"] = 90
    results(tasks[1])[0]["value"]["rotation"] = 30
    (record,), out = bring_in("label-studio", json.dumps(tasks))
    assert record["img_paths"] == "pics/1.png" and record["bbox_rule"] == "joints"
    assert "1 task left out: image_rotation should be 0" in out
    assert "1 box left out: it is turned" in out


def test_label_studios_json_min_is_named(bring_in):
    content = json.dumps([{"id": 1, "image": "/data/upload/1/a.png", "annotation_id": 3, "annotator": 1,
                           "joint": [{"x": 5, "y": 5, "keypointlabels": ["l_hip"]}]}])  # fmt: skip
    _, err = bring_in("label-studio", content, code=1)
    assert "is Label Studio's JSON-MIN" in err and "export the project as JSON" in err
