"""The farm script as a farm calls it: exit codes, one clear line, nothing half-written, a document that is accepted."""

import errno
import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path

import plugin_scenes as scenes
import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "maya_plugin" / "batch_export.py"
MERGE = str(ROOT / "maya_plugin" / "merge_parts.py")
PLAIN = scenes.scene(scenes.figure(), scenes.camera("shot"), start=1, end=2)


@pytest.fixture
def batch(mayapy, tmp_path):
    """Function that runs the script on a `.ma` text (or a path) and returns the finished process."""

    def run(text, *arguments, output="out", name="dance.ma"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        command = [*mayapy, str(SCRIPT), str(path), "--output", str(tmp_path / output), "--no-occlusion", *arguments]
        environment = {**os.environ, "MAYA_SKIP_USERSETUP_PY": "1"}
        return subprocess.run(
            command, capture_output=True, text=True, encoding="utf-8", cwd=tmp_path, env=environment, check=False
        )

    return run


@pytest.fixture
def batch_here(tmp_path, capsys, monkeypatch):
    """The same in this process, which saves the start of a Maya for every case: returns (code, stdout, stderr)."""
    specification = importlib.util.spec_from_file_location("batch_export_here", SCRIPT)
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    monkeypatch.chdir(tmp_path)

    def run(text, *arguments, output="out"):
        path = tmp_path / "dance.ma"
        if text is not None:
            path.write_text(text, encoding="utf-8")
        code = module.main([str(path), "--output", str(tmp_path / output), "--no-occlusion", *arguments])
        return subprocess.CompletedProcess([], code, *capsys.readouterr())

    return run


def _refused(done, code, *message):
    """The process ended with ``code``, said why in one line, and left no document."""
    lines = [line for line in done.stderr.splitlines() if line.startswith("error: ")]
    assert done.returncode == code, done.stderr
    assert len(lines) == 1, done.stderr
    for text in message:
        assert text in lines[0]
    assert "Traceback" not in done.stderr
    assert done.stdout.strip() == ""


def _left(folder):
    return sorted(path.name for path in folder.rglob("*") if path.is_file()) if folder.is_dir() else []


def test_a_scene_becomes_a_document_that_the_schema_accepts(batch, tmp_path):
    done = batch(PLAIN)
    assert done.returncode == 0, done.stderr
    assert _left(tmp_path / "out") == ["dance.shot.pose.json"]
    assert done.stdout.split() == [str(tmp_path / "out" / "dance.shot.pose.json")]
    document = json.loads((tmp_path / "out" / "dance.shot.pose.json").read_text(encoding="utf-8"))
    assert [record["img_paths"] for record in document["annotations"]] == ["dance.0001.png", "dance.0002.png"]
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads((ROOT / "shared_schema/schema/pose_document.v1.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(document)


def test_japanese_and_spaced_paths_are_no_trouble(batch, tmp_path):
    done = batch(PLAIN, output="出力 先", name="踊り その1.ma")
    assert done.returncode == 0, done.stderr
    assert _left(tmp_path / "出力 先") == ["踊り その1.shot.pose.json"]


def test_a_console_without_japanese_letters_loses_no_export(mayapy, tmp_path):
    path = tmp_path / "踊り.ma"
    path.write_text(PLAIN, encoding="utf-8")
    command = [*mayapy, str(SCRIPT), str(path), "--output", str(tmp_path / "out"), "--no-occlusion"]
    environment = {**os.environ, "MAYA_SKIP_USERSETUP_PY": "1", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = subprocess.run(command, capture_output=True, env=environment, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.decode("ascii").strip().endswith("\\u8e0a\\u308a.shot.pose.json")
    assert _left(tmp_path / "out") == ["踊り.shot.pose.json"]


def test_two_runs_differ_only_in_the_time_they_were_made(batch_here, tmp_path):
    documents = []
    for folder in ("one", "two"):
        assert batch_here(PLAIN, output=folder).returncode == 0
        document = json.loads((tmp_path / folder / "dance.shot.pose.json").read_text(encoding="utf-8"))
        document["generator"].pop("created")
        documents.append(document)
    assert documents[0] == documents[1]


def test_a_chunk_has_its_share_and_its_name(batch_here, tmp_path):
    done = batch_here(PLAIN, "--frames", "1-5", "--chunk", "2/2")
    assert done.returncode == 0, done.stderr
    document = json.loads((tmp_path / "out" / "dance.shot.2-of-2.pose.json").read_text(encoding="utf-8"))
    assert [record["frame"] for record in document["annotations"]] == [4, 5]
    assert [record["annolist_index"] for record in document["annotations"]] == [4, 5]


CAMERA = scenes.camera("shot")
SQUEEZED = scenes.camera("shot", attributes={"lensSqueezeRatio": 2})
BAD_SCENES = {
    "no camera": (scenes.scene(scenes.figure(), scenes.camera("shot", renderable=False)), 1, "no camera of the scene"),
    "no joints": (scenes.scene(CAMERA), 1, "no joints"),
    "no character": (scenes.scene(scenes.figure(skip=("上半身",)), CAMERA), 1, "no character was recognised"),
    "no frames": (scenes.scene(scenes.figure(), CAMERA, start=10, end=1), 1, "start frame 10 after end frame 1"),
    "broken file": ('//Maya ASCII 2022 scene\ncreateNode transform -n "a\n', 1, "cannot open"),
    "no scene file": ("no Maya file at all {", 1, "cannot open"),
    "unverified camera": (scenes.scene(scenes.figure(), SQUEEZED), 1, "lensSqueezeRatio = 2"),
    "movie": (PLAIN.replace('".imageFormat" 32', '".imageFormat" 22'), 1, "movie"),
}


@pytest.mark.parametrize(("text", "code", "message"), BAD_SCENES.values(), ids=BAD_SCENES)
def test_a_scene_that_cannot_be_exported_says_why_in_one_line(batch_here, tmp_path, text, code, message):
    _refused(batch_here(text), code, message)
    assert _left(tmp_path / "out") == []


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["--frames", "1:100"], 2, "write 1-100"),
        (["--frames", ""], 2, "empty"),
        (["--frames", "10-1x-0"], 2, "step 0"),
        (["--chunk", "4/3"], 2, "not a chunk"),
        (["--chunk", "3/3"], 2, "only 2"),
        (["--preroll", "-1"], 2, "--preroll"),
        (["--nonsense"], 2, "there is no option --nonsense"),
        (["-report"], 2, "there is no option -report; did you mean --report?"),
        (["--camera", "sohtCam"], 1, "cameras: "),
        (["--character", "miku"], 1, "characters: "),
        (["--images", "renders/"], 2, "names no file"),
        (["--images", "still.png"], 1, "both have the picture still.png"),
        (["--only-rendered"], 1, "has been rendered"),
        (["--mapping", "nowhere.json"], 2, "nowhere.json"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_wrong_arguments_are_told_in_one_line(batch_here, tmp_path, arguments, code, message):
    _refused(batch_here(PLAIN, *arguments), code, message)
    assert _left(tmp_path / "out") == []


@pytest.mark.parametrize(
    ("script", "arguments", "said"),
    [
        ("batch_export.py", ["dance.ma", "--ouput", "out"], "--ouput; did you mean --output?"),
        ("batch_export.py", ["dance.ma", "--ouput=out"], "--ouput; did you mean --output?"),
        ("merge_parts.py", ["parts", "--outptu", "out"], "--outptu; did you mean --output?"),
        ("check_camera.py", ["--raport", "camera.json"], "--raport; did you mean --report?"),
        ("build_zip.py", ["--outpout", "out"], "--outpout; did you mean --output?"),
    ],
)
def test_a_mistyped_option_is_named_rather_than_what_is_missing_without_it(mayapy, script, arguments, said):
    done = subprocess.run(
        [*mayapy, str(SCRIPT.parent / script), *arguments], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    (line,) = [line for line in done.stderr.splitlines() if line.startswith("error: ")]
    assert "there is no option " + said in line


THREE_WRONG = scenes.scene(scenes.camera("shot", renderable=False)) + 'setAttr "defaultRenderGlobals.endFrame" -5;\n'


def test_everything_that_is_wrong_is_told_at_once_a_line_each_and_summed_up_last(batch, tmp_path):
    done = batch(THREE_WRONG)
    _refused(done, 1, "3 problems")
    lines = done.stderr.splitlines()
    assert [line.split(": ")[0] for line in lines[-4:]] == [f"problem {n} of 3" for n in (1, 2, 3)] + ["error"]
    for line, message, remedy in zip(
        lines[-4:-1],
        ("no camera of the scene is renderable", "start frame 1 after end frame -5", "the scene has no joints"),
        ("; name one with --camera", "; ", "; open the scene with the rigged character"),
    ):
        assert message in line and remedy in line
        assert message in lines[-1]
    assert _left(tmp_path / "out") == []
    assert not (tmp_path / "out").exists()


def test_one_problem_is_one_line_as_ever(batch_here):
    done = batch_here(scenes.scene(CAMERA))
    assert [line for line in done.stderr.splitlines() if line.startswith("problem")] == []
    assert done.stderr.splitlines()[-1].startswith("error: the scene has no joints")


def test_a_farm_reads_all_reasons_in_one_line(batch_here):
    done = batch_here(THREE_WRONG, "--openjd")
    (failed,) = [line for line in done.stdout.splitlines() if line.startswith("openjd_fail: ")]
    assert "no camera" in failed and "no joints" in failed
    assert done.stderr.splitlines()[-1] == "error: " + failed[len("openjd_fail: ") :]


@pytest.mark.parametrize(
    ("text", "arguments", "code"),
    [
        (scenes.scene(CAMERA), ["--part", "1,77"], 2),
        (scenes.scene(CAMERA), ["--camera", "sohtCam"], 1),
        (scenes.scene(scenes.figure(), SQUEEZED), ["--images", "renders/"], 2),
    ],
    ids=["the call and the scene", "the scene alone", "a pattern and a camera"],
)
def test_several_problems_end_with_the_code_of_the_one_that_needs_most(batch_here, text, arguments, code):
    _refused(batch_here(text, *arguments), code, "2 problems")


def test_a_disk_without_room_is_worth_another_try_only_if_nothing_else_is_wrong(batch_here, tmp_path, monkeypatch):
    import collections
    import shutil

    usage = collections.namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage(10**12, 10**12 - 10**7, 10**7))
    done = batch_here(PLAIN)
    _refused(done, 3, "10 MB free")
    assert done.stderr.splitlines()[-2] == "trying again, or on another machine, may help"
    done = batch_here(scenes.scene(CAMERA))
    _refused(done, 1, "10 MB free", "no joints")
    assert "may help" not in done.stderr
    assert _left(tmp_path / "out") == []


def test_strict_lists_its_warnings_with_the_problems(batch_here):
    done = batch_here(scenes.scene(scenes.figure(skip=("左手首",)), SQUEEZED), "--strict")
    _refused(done, 1, "2 problems", "lensSqueezeRatio", "has no l_wrist")


def test_two_cameras_that_would_write_one_file_are_told_before_the_first_frame(batch_here, tmp_path):
    groups = "".join(f'createNode transform -n "{name}";\n' for name in "ab")
    twins = "".join(scenes.camera("shot", parent=name).replace('-p "shot"', f'-p "|{name}|shot"') for name in "ab")
    done = batch_here(scenes.scene(scenes.figure(), groups, twins, scenes.camera("a_shot")))
    _refused(done, 2, "a|shot and a_shot would both be written to dance.a_shot.pose.json")
    assert _left(tmp_path / "out") == []


def test_a_folder_in_the_place_of_the_document_is_told_before_the_first_frame(batch_here, tmp_path):
    (tmp_path / "out" / "dance.shot.pose.json").mkdir(parents=True)
    done = batch_here(PLAIN)
    _refused(done, 1, "dance.shot.pose.json is a folder")
    assert "Exporting" not in done.stderr


def test_a_missing_scene_is_named(batch_here):
    _refused(batch_here(None), 1, "dance.ma")


@pytest.mark.parametrize(
    ("text", "code", "message"), [BAD_SCENES["broken file"], BAD_SCENES["no joints"]], ids=["broken file", "no joints"]
)
def test_the_process_itself_ends_with_the_code(batch, tmp_path, text, code, message):
    _refused(batch(text), code, message)
    assert _left(tmp_path / "out") == []


def test_wrong_usage_ends_the_process_with_2(batch):
    _refused(batch(PLAIN, "--frames", "1:100"), 2, "write 1-100")


def test_an_output_below_a_file_is_refused_before_anything_is_made(batch_here, tmp_path):
    (tmp_path / "file").write_text("kept", encoding="utf-8")
    _refused(batch_here(PLAIN, output="file/out"), 1, "output folder")
    assert (tmp_path / "file").read_text(encoding="utf-8") == "kept"


def test_help_and_version_end_well(mayapy):
    for argument, expected in (("--help", "--allow-unverified-camera"), ("--version", "0.")):
        done = subprocess.run([*mayapy, str(SCRIPT), argument], capture_output=True, text=True, check=False)
        assert done.returncode == 0 and expected in done.stdout


def test_an_unverified_camera_goes_on_when_told_and_marks_the_document(batch_here, tmp_path):
    text = scenes.scene(scenes.figure(), scenes.camera("shot", attributes={"lensSqueezeRatio": 2}))
    done = batch_here(text, "--allow-unverified-camera")
    assert done.returncode == 0, done.stderr
    assert "warning: camera shot is not verified: lensSqueezeRatio = 2" in done.stderr
    document = json.loads((tmp_path / "out" / "dance.shot.pose.json").read_text(encoding="utf-8"))
    assert document["source"]["unverified_camera"][0].startswith("lensSqueezeRatio = 2")


def test_a_report_is_written_beside_each_document_when_asked_for(batch_here, tmp_path):
    text = scenes.scene(scenes.figure(), scenes.camera("shot"), scenes.camera("other", translate=(30, 90, 400)))
    done = batch_here(text, "--report")
    assert done.returncode == 0, done.stderr
    stems = [str(tmp_path / "out" / name) for name in ("dance.shot", "dance.other")]
    documents, pages = [stem + ".pose.json" for stem in stems], [stem + ".report.html" for stem in stems]
    assert done.stdout.splitlines() == documents + pages
    assert all("r_ankle" in Path(page).read_text(encoding="utf-8") for page in pages)


def test_a_report_of_a_chunk_says_which_part_it_covers(batch_here, tmp_path):
    assert batch_here(PLAIN, "--frames", "1-5", "--chunk", "2/2", "--report").returncode == 0
    page = (tmp_path / "out" / "dance.shot.2-of-2.report.html").read_text(encoding="utf-8")
    assert "frames 4,5 of 1-5; merge_parts.py with --report" in page
    assert batch_here(PLAIN, "--frames", "1-5", "--report").returncode == 0
    assert "Part of an export" not in (tmp_path / "out" / "dance.shot.report.html").read_text(encoding="utf-8")


def test_pictures_that_are_not_there_are_counted_and_named(batch_here, tmp_path):
    pil = pytest.importorskip("PIL.Image")
    for frame in range(1, 11, 2):
        pil.new("RGB", (640, 360)).save(tmp_path / "dance.{:04d}.png".format(frame))
    done = batch_here(PLAIN, "--frames", "1-10", "--images", str(tmp_path / "dance.####.png"))
    assert done.returncode == 0, done.stderr
    (line,) = [line for line in done.stderr.splitlines() if line.startswith("warning: ")]
    assert "5 of 10 pictures are not there, of frames 2-10x2; render them, or leave" in line
    _refused(batch_here(PLAIN, "--frames", "1-10", "--images", str(tmp_path / "dance.####.png"), "--strict"), 1,
             "5 of 10 pictures are not there")  # fmt: skip
    done = batch_here(PLAIN, "--frames", "1-9x2", "--images", str(tmp_path / "dance.####.png"))
    assert (done.returncode, "not there" in done.stderr) == (0, False)
    done = batch_here(PLAIN, "--frames", "2-10x2", "--images", str(tmp_path / "dance.####.png"))
    assert (done.returncode, "not there" in done.stderr) == (0, False)  # an export may precede the render


def test_without_being_asked_for_no_report_is_written(batch_here, tmp_path):
    assert batch_here(PLAIN).returncode == 0
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["dance.shot.pose.json"]


def test_a_report_shows_the_warnings_of_the_export(batch_here, tmp_path):
    text = scenes.scene(scenes.figure(), scenes.camera("shot", attributes={"lensSqueezeRatio": 2}))
    assert batch_here(text, "--allow-unverified-camera", "--report").returncode == 0
    page = (tmp_path / "out" / "dance.shot.report.html").read_text(encoding="utf-8")
    assert "camera shot is not verified: lensSqueezeRatio = 2" in page


def test_a_report_that_cannot_be_written_leaves_the_document_and_says_so(batch_here, tmp_path):
    (tmp_path / "out" / "dance.shot.report.html").mkdir(parents=True)
    done = batch_here(PLAIN, "--report")
    assert done.returncode == 1
    assert "dance.shot.report.html" in done.stderr
    assert done.stdout.strip() == str(tmp_path / "out" / "dance.shot.pose.json")  # what is written is told
    assert (tmp_path / "out" / "dance.shot.pose.json").is_file()


def test_strict_turns_a_warning_into_an_error(batch_here, tmp_path):
    text = scenes.scene(scenes.figure(), scenes.camera("shot", translate=(5000, 90, 400)))
    assert batch_here(text, "--allow-empty", output="lenient").returncode == 0
    _refused(batch_here(text, "--strict"), 1, "sees no character")
    assert _left(tmp_path / "out") == []


NOBODY = scenes.scene(scenes.figure(), scenes.camera("shot", translate=(5000, 90, 400)), end=2)


def test_an_export_without_a_record_is_no_success_unless_allowed(batch_here, tmp_path):
    _refused(
        batch_here(NOBODY), 1, "camera shot sees no character in any of 2 frames: nothing is written", "--allow-empty"
    )
    assert _left(tmp_path / "out") == []
    done = batch_here(NOBODY, "--allow-empty")
    assert done.returncode == 0 and "warning: camera shot sees no character" in done.stderr
    assert json.loads((tmp_path / "out" / "dance.shot.pose.json").read_text(encoding="utf-8"))["annotations"] == []


def test_one_camera_that_sees_somebody_is_enough(batch_here, tmp_path):
    done = batch_here(NOBODY.replace("select -ne", scenes.camera("other") + "select -ne", 1))
    assert done.returncode == 0, done.stderr
    assert "warning: camera shot sees no character" in done.stderr
    assert _left(tmp_path / "out") == ["dance.other.pose.json", "dance.shot.pose.json"]


def test_an_empty_chunk_or_part_is_written_and_the_merge_looks_at_the_whole(batch_here, tmp_path):
    for arguments in (("--chunk", "1/2", "--chunk", "2/2"), ("--part", "1", "--part", "2")):
        done = batch_here(NOBODY, *arguments, output="parts")
        assert done.returncode == 0, done.stderr
        assert "warning: camera shot sees no character" in done.stderr
        parts = done.stdout.split()
        merge = [
            sys.executable,
            str(ROOT / "maya_plugin" / "merge_parts.py"),
            *parts,
            "--output",
            str(tmp_path / "whole"),
        ]
        refused = subprocess.run(merge, capture_output=True, text=True, check=False)
        assert refused.returncode == 1 and "none of the parts has a record" in refused.stderr
        assert _left(tmp_path / "whole") == []
        assert subprocess.run([*merge, "--allow-empty"], check=False).returncode == 0
        assert _left(tmp_path / "whole") == ["dance.shot.pose.json"]
        (tmp_path / "whole" / "dance.shot.pose.json").unlink()
    moving = NOBODY.replace("select -ne", scenes.keys("shot", "tx", {1: 5000, 2: 0}) + "select -ne", 1)
    parts = batch_here(moving, "--chunk", "1/2", "--chunk", "2/2", output="seen").stdout.split()
    merge = [sys.executable, MERGE, *parts, "--output", str(tmp_path / "whole")]
    assert subprocess.run(merge, check=False).returncode == 0


def test_a_maya_that_does_not_start_is_worth_another_try(batch_here, tmp_path, monkeypatch):
    import maya.standalone
    from pose_annotations.scene import session

    def refuse(name="python"):
        raise RuntimeError("license was not obtained")

    monkeypatch.setattr(maya.standalone, "initialize", refuse)
    monkeypatch.setattr(session, "_is_running", lambda: False)
    done = batch_here(PLAIN)
    _refused(done, 3, "license was not obtained", "try again")
    assert _left(tmp_path / "out") == []


def test_a_full_disk_is_worth_another_try(batch_here, tmp_path, monkeypatch):
    from pose_annotations.core.documents import document

    def full(_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(document.os, "fsync", full)
    _refused(batch_here(PLAIN), 3, "No space left on device", "try again")
    assert _left(tmp_path / "out") == []


def test_a_joint_at_no_place_is_named_with_character_and_frame(batch_here, tmp_path):
    """Twice 1e308 cm is beyond what a number holds: the joint is at infinity, or at no place at all."""
    away = "".join(f'setAttr "{name}.translate" -type "double3" 1e308 0 0;\n' for name in ("hidariude", "jouhanshin"))
    _refused(batch_here(scenes.scene(scenes.figure(), CAMERA, away)), 1, "frame 1")
    assert _left(tmp_path / "out") == []
