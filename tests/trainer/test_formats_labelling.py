"""Labels that come back from Label Studio and CVAT with single odd entries, through the command line."""

import gzip
import json

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
