"""Tables of comparison: published numbers, warnings, and the forms they are printed in."""

import csv
import io
import json

import pytest

from trainer.annotations import DRAWINGS21
from trainer.errors import TrainerError
from trainer.report.comparison import pdj_table, published, study_table
from trainer.report.results_file import read_results
from trainer.report.tables import Table


def results_of(values, data=(("a" * 64, None, 99),), settings=None):
    definition = {
        "name": "pck_study", "summary": "PCK@0.5 of the study", "normaliser": "map width / 10", "joints": list(values),
        "comparison": "distance / normaliser < 0.5", "weighting": "plain", "missing": "left out",
    }  # fmt: skip
    return {
        "results_version": "1.0",
        "model": {"name": "mine"},
        "metrics": {
            "pck_study": {
                "definition": definition,
                "per_joint": values,
                "columns": {},
                "mean": sum(values.values()) / 16,
            }
        },
        "data": [{"sha256": s, "split": p, "scored": n} for s, p, n in data],
        "settings": settings or {"flip": False},
        "records": [{}] * 99,
    }


def drawings_column():
    return published()["study"]["columns"]["published: drawings"]


def test_published_averages_are_the_plain_means_of_their_sixteen_rows():
    study = published()["study"]
    for name, values in study["columns"].items():
        assert len(values) == 16
        assert round(sum(values.values()) / 16, 4) == study["means"][name]


def test_table_one_has_sixteen_rows_an_average_and_the_published_columns_beside():
    table = study_table([results_of(drawings_column())])
    assert table.columns == ["joint", "mine", "published: pre-trained", "published: drawings", "published: synthetic"]
    assert [row[0] for row in table.rows][:3] == ["r_ankle", "r_knee", "r_hip"]
    assert [row[0] for row in table.rows if str(row[0]).endswith("*")] == ["pelvis *", "thorax *", "head_top *"]
    average = next(row for row in table.rows if row[0] == "average")
    assert round(average[1], 4) == 0.5234 == average[3]


def test_text_csv_and_latex_hold_the_same_numbers():
    table = study_table([results_of(drawings_column())])
    rows = list(csv.reader(io.StringIO(table.to_csv())))
    assert rows[1] == ["r_ankle", "0.5758", "0.5686", "0.5758", "0.4747"]
    assert ["r_ankle", "0.5758", "0.5686", "0.5758", "0.4747"] in [
        line.split() for line in table.to_text().splitlines()
    ]
    latex = table.to_latex()
    assert r"r\_ankle & 0.5758 & 0.5686 & 0.5758 & 0.4747 \\" in latex
    assert latex.count(r"\midrule") == 2


def test_models_scored_on_other_records_or_settings_are_named_in_a_warning():
    first = results_of(drawings_column())
    other = results_of(drawings_column(), data=(("b" * 64, None, 50),), settings={"flip": True})
    notes = "\n".join(study_table([first, other], ["one", "two"]).notes)
    assert "two was scored on other documents or records than one" in notes
    assert "other settings than one: flip" in notes
    assert "Warning" not in "\n".join(study_table([first, results_of(drawings_column())]).notes)


def test_models_of_one_name_are_told_apart_by_their_files_else_by_number(tmp_path):
    assert study_table([results_of(drawings_column())] * 2).columns[1:3] == ["mine (1)", "mine (2)"]
    for name in ("first", "second"):
        (tmp_path / f"{name}.json").write_text(json.dumps({**results_of(drawings_column()), "records": []}))
    opened = [read_results(tmp_path / f"{name}.json") for name in ("first", "second")]
    assert study_table(opened).columns[1:3] == ["first", "second"]


def test_the_best_of_the_compared_models_is_bold_and_published_columns_take_no_part():
    low = results_of(dict.fromkeys(drawings_column(), 0.1))
    high = results_of(dict.fromkeys(drawings_column(), 0.2))
    latex = study_table([low, high], ["low", "high"]).to_latex()
    assert r"r\_ankle & 0.1000 & \textbf{0.2000} & 0.5686" in latex


def test_a_missing_number_is_a_dash_and_an_empty_csv_cell():
    table = Table("t", ["a", "b"])
    table.add("x", None)
    table.add("y", float("nan"))
    assert table.to_text().count("–") == 2
    assert table.to_csv() == "a,b\nx,\ny,\n"


def test_wide_characters_keep_the_columns_aligned():
    table = Table("t", ["名前", "v"])
    table.add("左腕", 0.5)
    table.add("abcd", 0.25)
    lines = table.to_text().splitlines()[4:]
    assert lines == ["左腕  0.5000", "abcd  0.2500"]


def test_latex_escapes_what_latex_would_eat():
    table = Table("100 % of a_b & c", ["a", "b"])
    table.add(r"\x{1}", 1)
    assert r"100 \% of a\_b \& c" in table.to_latex()
    assert r"\textbackslash{}x\{1\} & 1" in table.to_latex()


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("[1]", "not the results"),
        ("{", "cut off: it ends in the middle of a value at line 1, column 2"),
        ('{"results_version": "2.0", "metrics": {}}', "version 2.0"),
    ],
)
def test_what_is_no_results_file_is_refused(tmp_path, content, message):
    path = tmp_path / "r.json"
    path.write_text(content)
    with pytest.raises(TrainerError, match=message):
        read_results(path)


def test_a_metric_that_the_results_lack_is_named_with_those_they_have():
    with pytest.raises(TrainerError, match=r"no metric 'pckh@0\.5'; they have pck_study"):
        study_table([results_of(drawings_column())], metric="pckh@0.5")


def test_a_metric_defined_otherwise_is_named_in_a_warning():
    first, other = results_of(drawings_column()), results_of(drawings_column())
    other["metrics"]["pck_study"]["definition"]["normaliser"] = "3.2 cells of 32"
    notes = "\n".join(study_table([first, other], ["one", "two"]).notes)
    assert "the metric of two is defined otherwise than that of one: normaliser: 3.2 cells of 32" in notes


def test_older_results_that_say_peer_are_read_by_the_present_names(tmp_path):
    results = results_of(drawings_column(), settings={"as_peer": True})
    score = results["metrics"]["pck_study"]
    results["metrics"]["pck_peer_log"] = {**score, "definition": {**score["definition"], "name": "pck_peer_log"}}
    path = tmp_path / "old.json"
    path.write_text(json.dumps({**results, "records": []}))
    read = read_results(path)
    assert read["settings"] == {"as_pytorch_pose": True}
    assert list(read["metrics"]) == ["pck_study", "pck_pytorch_pose_log"]
    assert read["metrics"]["pck_pytorch_pose_log"]["definition"]["name"] == "pck_pytorch_pose_log"


def test_joints_of_drawings_have_no_published_columns_beside_the_studys():
    result = results_of({"body_upper": 0.5, "arm_left": 0.25})
    result["joint_set"] = DRAWINGS21.as_dict()
    table = study_table([result])
    assert table.columns == ["joint", "mine"]
    assert not any("ublished" in note for note in table.notes)


def test_the_group_table_shows_both_published_works_and_empty_cells_where_they_are_silent():
    values = {
        "body": 0.5,
        "elbows": 0.25,
        "wrists": 0.25,
        "knees": 1.0,
        "ankles": 0.0,
        "shoulders": 0.125,
        "hips": 0.75,
    }
    result = results_of(drawings_column())
    score = {**result["metrics"]["pck_study"], "columns": values}
    result["metrics"]["pdj@0.2_right_shoulder_left_hip"] = score
    table = pdj_table([result], diagonal="right_shoulder_left_hip")
    rows = {row[0]: row[1:] for row in table.rows}
    assert rows["wrists"] == [25.0, 39.6, 17.6, 50.3, 69.61]
    assert rows["nose root"] == [None, 78.4, 60.4, 79.4, None]
    assert rows["hips"] == [75.0, None, None, None, 78.54]
    assert "unverified" in "\n".join(table.notes)
