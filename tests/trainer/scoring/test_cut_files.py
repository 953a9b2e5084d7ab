"""Results, configurations and other JSON that ends too early: every command says where, as for documents."""

import gzip
import json

import pytest

from trainer.report.results_file import read_results

RESULTS = {
    "results_version": "1.0",
    "metrics": {"pck_study": {
        "definition": {"name": "pck_study", "normaliser": "", "comparison": "", "weighting": "", "missing": "",
                       "joints": ["l_hip"]},
        "mean": 0.5, "per_joint": {"l_hip": 0.5}, "columns": {},
    }},
    "records": [], "model": {"name": "腕"},
}  # fmt: skip
COCO = {"images": [{"id": 1, "file_name": "a.png"}], "annotations": [{"image_id": 1, "bbox": [1, 2, 3, 4]}]}


@pytest.fixture
def arguments(weights, dots, tmp_path):
    """A command that reads the JSON file at a path, by the kind of file."""
    run = tmp_path / "run"
    run.mkdir()
    (run / "log.csv").write_text("epoch,val_pck\n1,0.5\n")
    return {
        "compared results": (tmp_path / "r.json", ["compare", tmp_path / "r.json"]),
        "reported results": (tmp_path / "r.json", ["report", tmp_path / "r.json", "-o", tmp_path / "page.html"]),
        "results to fit": (tmp_path / "r.json", ["export-model", weights, "--to", "safetensors", "--scores",
                                                 tmp_path / "r.json", "-o", tmp_path / "out.safetensors"]),
        "config of a report": (run / "config.json", ["report", run, "-o", tmp_path / "page.html"]),
        "config to resume": (run / "config.json", ["train", "--resume", run]),
        "boxes": (tmp_path / "b.json", ["predict", "--model", weights, "--boxes", tmp_path / "b.json",
                                        dots.parent, "-o", tmp_path / "found"]),
        "keypoints": (tmp_path / "k.json", ["train", "--data", dots, "--joints", tmp_path / "k.json",
                                            "-o", tmp_path / "new"]),
    }  # fmt: skip


KINDS = ["compared results", "reported results", "results to fit", "config of a report", "config to resume", "boxes",
         "keypoints"]  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_a_cut_file_says_where_it_ends(call, arguments, kind):
    path, words = arguments[kind]
    text = json.dumps(RESULTS if "results" in kind else COCO, indent=1)
    for end in (len(text) - 3, text.index('": ') - 2, 0):
        cut = text[:end]
        path.write_text(cut)
        code, _, err = call(*words)
        line, column = cut.count("\n") + 1, len(cut) - cut.rfind("\n")
        assert code == 1
        assert f"error: {path}: is not JSON: the file was cut off: it ends in the middle of a value at " in err
        assert f"at line {line}, column {column} (byte {len(cut.encode())})" in err


@pytest.mark.parametrize("kind", KINDS)
def test_other_faults_have_their_place_too(call, arguments, kind):
    path, words = arguments[kind]
    for content, place in (
        (b'{"a": 1,\n "b": oops}', "is not JSON: Expecting value at line 2, column 7"),
        (b'{"a": 1}\n x', "is not JSON: Extra data at line 2, column 2"),
        (b'{"a": "\xff"}', "is not UTF-8: byte 0xff at offset 7"),
        ('{"a": "腕'.encode()[:-1], "was cut off in the middle of a character at its end (byte 9)"),
        (b"[" * 100_000, "is nested too deeply"),
    ):
        path.write_bytes(content)
        code, _, err = call(*words)
        assert code == 1
        assert f"{path}: {place}" in err
        assert err.splitlines()[-1].startswith("error: ")


def test_the_place_is_true_far_into_one_long_line(call, tmp_path):
    text = '{"results_version": "1.0", "metrics": {}, "records": [' + "1, " * 6_000_000
    (tmp_path / "r.json").write_text(text + "[")
    _, _, err = call("compare", tmp_path / "r.json")
    assert f"in the middle of a value at line 1, column {len(text) + 2} (byte {len(text) + 1})" in err


def test_packed_results_and_a_byte_order_mark_are_read(tmp_path):
    for name, content in (("a.json.gz", gzip.compress(json.dumps(RESULTS).encode())),
                          ("b.json", b"\xef\xbb\xbf" + json.dumps(RESULTS).encode())):  # fmt: skip
        (tmp_path / name).write_bytes(content)
        assert read_results(tmp_path / name)["model"] == {"name": "腕"}


FAULTS = [
    (("metrics", "pck_study", "per_joint"), "metrics.pck_study has no per_joint"),
    (("metrics", "pckh@0.5", "definition"), 'metrics["pckh@0.5"] has no definition'),
    (("metrics", "pck_study", "definition", "joints"), "metrics.pck_study.definition has no joints"),
    (("metrics", "pck_study", "mean"), "metrics.pck_study has no mean"),
    (("metrics", "pck_study", "columns"), "metrics.pck_study has no columns"),
    (("metrics", "pck_study", "per_joint", "l_hip"), "metrics.pck_study.per_joint has no l_hip"),
    (("metrics", "error_kinds", "shares", "swap"), "metrics.error_kinds.shares has no swap"),
    (("records", 1, "truth"), "records[1] has no truth"),
    (("records", 0, "crop"), "records[0] has no crop"),
    (("records", 0, "verdicts", "pck_study"), "records[0].verdicts has no whole pck_study"),
    (("records",), "the top level has no records"),
    (("curve", "shares"), "curve has no shares"),
]
CHANGES = [
    (("metrics", "pck_study"), None, "metrics.pck_study should be an object"),
    (("metrics", "pck_study", "mean"), "0.5", "metrics.pck_study.mean should be a number"),
    (("metrics", "pck_study", "mean"), True, "metrics.pck_study.mean should be a number"),
    (("metrics", "pck_study", "definition", "joints"), ["tail"], "metrics.pck_study.per_joint has no tail"),
    (("metrics",), [], "metrics should be an object"),
    (("model",), "mine", "model should be an object"),
    (("records", 2), 7, "records[2] should be an object"),
    (("records", 0, "predicted"), [None] * 3, "records[0].predicted has 3 places, not 16"),
    (("records", 0, "verdicts", "error_kinds"), "gg", "records[0].verdicts has no whole error_kinds"),
    (("records", 0, "truth", 4), [1.0], "records[0] has a joint of other than three numbers"),
    (("data",), {}, "data should be an array"),
    (("overlap", "people_trained_on"), "six", "overlap.people_trained_on should be a whole number"),
    (("joint_set", "joints"), ["r_ankle"], "joint_set"),
]


@pytest.fixture(scope="module")
def whole_results(tmp_path_factory):
    return tmp_path_factory.mktemp("results") / "whole.json"


@pytest.mark.parametrize("place, words", FAULTS + [(place, words) for place, _, words in CHANGES])
def test_results_that_lack_or_damage_a_field_are_refused_by_its_place(
    call, weights, dots, whole_results, tmp_path, place, words
):
    if not whole_results.exists():
        assert call("evaluate", "--model", weights, "--data", dots, "-o", whole_results)[0] == 0
    results = json.loads(whole_results.read_text())
    holder = results
    for key in place[:-1]:
        holder = holder[key]
    changes = [value for at, value, said in CHANGES if (at, said) == (place, words)]
    if changes:
        holder[place[-1]] = changes[0]
    else:
        del holder[place[-1]]
    path = tmp_path / "edited.json"
    path.write_text(json.dumps(results))
    for command in (
        ["compare", path],
        ["compare", whole_results, path, "--table", "metrics"],
        ["report", path, "-o", tmp_path / "page.html"],
        ["export-model", weights, "--to", "safetensors", "--scores", path, "-o", tmp_path / "out.safetensors"],
    ):
        code, _, err = call(*command)
        assert code == 1 and err.splitlines()[-1].startswith("error: "), err
        assert str(path) in err and words in err, err
    assert sorted(one.name for one in tmp_path.iterdir() if one.suffix in (".html", ".safetensors")) == []
