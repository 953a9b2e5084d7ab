"""The probe that asks a Maya about its cameras, the reports that people send in, and the check of one's own scene."""

import json
import re
import subprocess
from pathlib import Path

import plugin_scenes as scenes
import pytest
from maya import cmds
from pose_annotations.core.cameras import camera_model, camera_reports
from pose_annotations.core.cameras.camera_model import CameraModel
from pose_annotations.core.errors import SceneError
from pose_annotations.scene import camera_probe, viewport_check
from pose_annotations.scene.scene_guard import SceneGuard

FIT_OFFSET = "What does the film fit offset do?"
ROOT = Path(__file__).resolve().parents[2]
REPORTS = sorted((Path(__file__).parent / "maya_reports").glob("*.json"))


def test_the_probe_builds_some_dozens_of_cameras_over_every_attribute():
    probed = camera_reports.probe_cameras()
    assert 48 <= len(probed) <= 100
    varied = {
        name for name in probed[0].attributes if len({camera.attributes[name] for camera in probed}) > 1
    }  # fmt: skip
    still = set(probed[0].attributes) - varied
    assert still == {"horizontalFilmAperture", "verticalFilmAperture", "focalLength", "nearClipPlane", "farClipPlane",
                     "orthographicWidth"}  # fmt: skip
    assert {camera.attributes["filmFit"] for camera in probed} == {0, 1, 2, 3}


def test_this_maya_answers_every_open_question():
    probed, results = camera_probe.measure_probe_cameras()
    for row in camera_reports.resolve_questions(probed, results):
        assert row["answer"] is not None, row


def test_the_standin_answers_as_the_project_believes(is_standin):
    if not is_standin:
        pytest.skip("a real Maya may know better; its report is what we want")
    probed, results = camera_probe.measure_probe_cameras()
    assert all(row["is_as_believed"] for row in camera_reports.resolve_questions(probed, results))


@pytest.fixture
def working_units():
    """Function that sets the user's working unit of length and opens a scene with it; set back afterwards."""

    def chosen(unit):
        cmds.optionVar(stringValue=("workingUnitLinearDefault", unit))
        cmds.file(newFile=True, force=True)
        cmds.currentUnit(linear=unit)
        cmds.file(modified=False)

    yield chosen
    cmds.optionVar(remove="workingUnitLinearDefault")


@pytest.mark.parametrize("unit", ["m", "in", "mm"])
def test_a_user_who_works_in_another_unit_gets_the_same_answers_and_keeps_the_unit(working_units, unit):
    cmds.file(newFile=True, force=True)
    _, expected = camera_probe.measure_probe_cameras()
    working_units(unit)
    assert camera_probe.environment()["units"]["linear"] == unit
    probed, results = camera_probe.measure_probe_cameras()
    for wanted, found in zip(expected, results):
        assert found.frustum == pytest.approx(wanted.frustum, rel=1e-9)
    assert all(row["answer"] is not None for row in camera_reports.resolve_questions(probed, results))
    assert cmds.currentUnit(query=True, linear=True) == unit
    assert not cmds.file(query=True, modified=True)


def test_the_unit_of_the_open_scene_is_set_back_too(working_units):
    """A new scene has the user's working unit, which need not be that of the scene before it."""
    working_units("cm")
    cmds.currentUnit(linear="m")
    cmds.file(modified=False)
    camera_probe.measure_probe_cameras()
    assert cmds.currentUnit(query=True, linear=True) == "m"


def test_a_report_says_which_maya_it_is_from(tmp_path, working_units):
    working_units("m")
    lines = camera_probe.check_open_scene(str(tmp_path))
    content = json.loads(Path(lines[-1].split("report written: ")[1]).read_text(encoding="utf-8"))
    about = content["environment"]
    assert set(about) == {"maya", "maya_api", "system", "python", "language", "renderer", "units"}
    assert about["maya"] == cmds.about(version=True) and about["units"]["linear"] == "m"


def test_a_report_reads_back_as_it_was_written(tmp_path):
    probed, results = camera_probe.measure_probe_cameras()
    path = tmp_path / "reports" / "maya.json"
    camera_reports.write_report(str(path), camera_reports.report("Maya 2025 on Linux", probed, results))
    assert camera_reports.read_report(str(path)) == ("Maya 2025 on Linux", probed, results)
    assert path.stat().st_size < 400_000
    assert [entry.name for entry in path.parent.iterdir()] == ["maya.json"]


def test_a_report_of_another_version_is_refused(tmp_path):
    path = tmp_path / "maya.json"
    path.write_text(json.dumps({"report_version": 2}), encoding="utf-8")
    with pytest.raises(ValueError, match="version 2"):
        camera_reports.read_report(str(path))


def test_every_attribute_that_stops_an_export_is_settled_by_a_question_of_the_probe():
    """The table of doubts is that of the exporter; what a renderer's own lens does is no question to Maya."""
    core = Path(camera_reports.__file__).parent
    doubted = json.loads((core / "camera_attributes.json").read_text(encoding="utf-8"))["unverified"]
    questions = json.loads((core / "camera_probe.json").read_text(encoding="utf-8"))["questions"]
    probed = camera_reports.probe_cameras()
    assert len(doubted) > 10
    for row in doubted:
        is_ortho = {"orthographic": [1], "perspective": [0]}.get(row.get("lens"), [0, 1])
        asking = {
            camera.case
            for camera in probed
            if camera.attributes[row["attribute"]] != row["plain"]
            and camera.attributes["orthographic"] in is_ortho
            and all(camera.attributes[switch] for switch in row.get("if_on", ()))
        }
        assert asking & {case for question in questions for case in question["cases"]}, row["attribute"]


def assert_agrees_with_report(path):
    """Builds the report's cameras in this Maya and compares all its results with those of the report."""
    _, reported, expected = camera_reports.read_report(str(path))
    assert len(reported) == len(expected)
    for camera, wanted, found in zip(reported, expected, camera_probe.measure_cameras(reported)):
        for name in wanted._fields:
            assert getattr(found, name) == pytest.approx(getattr(wanted, name), rel=1e-5, abs=1e-7), (camera.name, name)


@pytest.mark.parametrize("path", REPORTS or [None], ids=lambda path: path.stem if path else "none yet")
def test_this_maya_agrees_with_the_reports_of_real_ones(path):
    if path is None:
        pytest.skip("nobody has sent a report of a real Maya yet")
    assert_agrees_with_report(path)


def test_the_table_of_received_reports_has_a_row_for_each():
    page = (Path(__file__).resolve().parents[2] / "docs" / "cameras.md").read_text(encoding="utf-8")
    head, _, rest = page.partition("| Maya | system | renderer | probe | largest distance |\n|---|---|---|---|---|\n")
    rows = [line for line in rest.split("\n\n")[0].splitlines() if line.startswith("|")]
    assert head != page and len(rows) == max(1, len(REPORTS))
    assert bool(REPORTS) or rows == ["| none yet | | | | |"]


def test_a_report_that_says_otherwise_is_not_agreed_with(is_standin, tmp_path):
    """What a report in maya_reports does: the standin's own is agreed with, and a single other number is noticed."""
    if not is_standin:
        pytest.skip("about the standin alone")
    probed, results = camera_probe.measure_probe_cameras()
    path = tmp_path / "maya.json"
    camera_reports.write_report(str(path), camera_reports.report("Maya 2025 on Linux", probed, results))
    assert_agrees_with_report(path)
    for key in ("rendering_frustum", "projection_matrix", "post_projection_matrix"):
        content = camera_reports.report("Maya 2025 on Linux", probed, results)
        row = next(row for row in content["cameras"] if row["case"] == "film roll")
        largest = max(range(len(row[key])), key=lambda i: abs(row[key][i]))
        row[key][largest] *= 1.0001
        camera_reports.write_report(str(path), content)
        with pytest.raises(AssertionError, match="film roll"):
            assert_agrees_with_report(path)


def _results_of(model):
    """What a Maya would return to which all of ``model`` applied."""
    probed = camera_reports.probe_cameras()
    return probed, [
        camera_reports.ProbeResult(
            camera_model.expected_frustum(camera.attributes, camera.aspect, model),
            (0.0,) * 16,
            camera_model.expected_post_projection(camera.attributes, model),
        )
        for camera in probed
    ]


@pytest.mark.parametrize(
    ("model", "question", "answer"),
    [
        (CameraModel(squeezes_offset=False), "Does the squeeze multiply the film offset?", "no"),
        (CameraModel(fit_offset=-1.0), FIT_OFFSET, "moves the window up or right, in halves of the overhang"),
        (CameraModel(fit_offset=0.0), FIT_OFFSET, "nothing"),
        (CameraModel(follows_pan_zoom=True),
         "Is 2D pan/zoom part of the render frustum when renderPanZoom is on?", "yes"),
        (CameraModel(translate=-1.0),
         "Which way does film translate move the picture?", "left and down, in half gates"),
        (CameraModel(roll=-1.0), "Which way does film roll turn the picture?", "clockwise"),
        (CameraModel(ortho_scale=1.0), "What does cameraScale do to a parallel camera?", "enlarges the window"),
        (CameraModel(shake_overscan=1.0), "What does shake overscan do?", "enlarges the gate"),
        (CameraModel(squeezes_frustum=False), "Is the lens squeeze part of the render frustum?", "no"),
        (CameraModel(shakes=False), "Is the shake part of the render frustum?", "no"),
        (CameraModel(scale=-1.0), "Do pre-scale and post-scale above 1 zoom in?", "no, out"),
        (CameraModel(ortho_compares_with_film=True),
         "With what do fill and overscan of a parallel camera compare the picture's aspect?", "with the film's aspect"),
        (CameraModel(ortho_offset_cm=2.54),
         "Do film offsets move a parallel camera's window?", "yes, by as many inches"),
        (CameraModel(ortho_shake_cm=1.0),
         "Does the shake move a parallel camera's window?", "yes, by as many centimetres"),
        (CameraModel(ortho_squeeze=1.0), "Does the lens squeeze change a parallel camera's window?", "widens it"),
        (CameraModel(ortho_fit_offset=1.0), "What does the film fit offset do to a parallel camera?",
         "moves the window down or left, in halves of the overhang"),
    ],
)  # fmt: skip
def test_a_maya_of_another_model_is_recognised(model, question, answer):
    rows = {row["question"]: row for row in camera_reports.resolve_questions(*_results_of(model))}
    assert rows[question]["answer"] == answer and not rows[question]["is_as_believed"]


def test_an_answer_that_nobody_thought_of_is_no_answer():
    rows = camera_reports.resolve_questions(*_results_of(CameraModel(ortho_scale=3.0)))
    (row,) = [row for row in rows if row["question"].startswith("What does cameraScale")]
    assert row["answer"] is None and row["difference"] > 0.1
    probed, results = _results_of(CameraModel(ortho_scale=3.0))
    assert any("none of the answers" in line for line in camera_reports.report_lines(probed, results))


def test_the_closed_form_gives_the_frustums_of_the_facts(reference_cases):
    """Worked examples, calculated independently of this code."""
    tried = 0
    for case in reference_cases:
        if case["kind"] != "rendering_frustum":
            continue
        given, expected = case["inputs"], case["expected"]["frustum"]
        values = dict(camera_reports.probe_cameras()[0].attributes)
        values.update({name: value for name, value in given.items() if name in values})
        expected = [expected[k] for k in ("left", "right", "bottom", "top")] if isinstance(expected, dict) else expected
        aspect = given["width"] * given["pixelAspect"] / given["height"]
        found = camera_model.expected_frustum(values, aspect)
        assert found == pytest.approx(expected, rel=1e-5), case["id"]
        tried += 1
    assert tried >= 12


def test_our_pixels_are_those_of_mayas_own_matrices(open_scene):
    odd = {"filmFit": 3, "horizontalFilmOffset": 0.2, "verticalFilmOffset": -0.1, "cameraScale": 1.5, "preScale": 1.2}
    parallel = {"orthographic": 1, "orthographicWidth": 300}
    open_scene(
        scenes.scene(
            scenes.figure(),
            scenes.camera("odd", attributes=odd),
            scenes.camera("parallel", translate=(90, 120, 300), rotate=(-10, 20, 30), attributes=parallel),
        )
    )
    differences = camera_probe.largest_differences()
    assert [name for name, _, _ in differences] == ["odd", "parallel"]
    for _, largest, count in differences:
        assert largest < 0.01 and count > 20


def test_the_check_of_an_open_scene_changes_nothing_in_it(open_scene, tmp_path):
    path = open_scene(scenes.scene(scenes.figure(), scenes.camera("shot")))
    lines = camera_probe.check_open_scene(str(tmp_path / "reports"))
    assert len(lines) == 1 and lines[0].startswith("camera shot: our pixels")
    assert Path(cmds.file(query=True, sceneName=True)) == path
    assert not (tmp_path / "reports").exists()


_SHIFTED = {"filmFit": 3, "horizontalFilmOffset": 0.2, "overscan": 1.3, "preScale": 1.2, "postScale": 0.9}
_PARALLEL = {"orthographic": 1, "orthographicWidth": 300, "overscan": 1.2}


@pytest.mark.parametrize("attributes", [{}, _SHIFTED, _PARALLEL], ids=["plain", "shifted and overscanned", "parallel"])
def test_the_viewport_shows_our_pixels_when_brought_to_the_render_aspect(open_scene, artist, tmp_path, attributes):
    """The viewport is 960 x 640, the picture 640 x 360."""
    open_scene(scenes.scene(scenes.figure(), scenes.camera("shot", attributes=attributes)))
    cmds.lookThru("modelPanel4", "shot")
    with SceneGuard():
        ((camera, settings, projector, points),) = camera_probe._compared(("shot",))
        (found,) = viewport_check.compare_with_viewports(camera, settings, projector, points)
    assert found.panel == "modelPanel4" and found.points > 20
    assert 0 < found.largest <= found.pixel < 2
    lines = camera_probe.check_open_scene(str(tmp_path))
    assert len(lines) == 2 and re.search(
        r"pixels and those of modelPanel4 differ by at most 0\.\d+ pixels at \d+ points", lines[1]
    )


def test_a_viewport_that_shows_something_else_is_told(open_scene, artist, monkeypatch):
    from maya.api import OpenMayaUI

    honest = OpenMayaUI.M3dView.worldToView

    def shifted(view, point):
        x, y, is_in_view = honest(view, point)
        return x + 15, y, is_in_view

    monkeypatch.setattr(OpenMayaUI.M3dView, "worldToView", shifted)
    open_scene(scenes.scene(scenes.figure(), scenes.camera("shot")))
    cmds.lookThru("modelPanel4", "shot")
    (line,) = camera_probe.viewport_lines()
    largest = float(line.split("at most ")[1].split(" pixels")[0])
    assert largest == pytest.approx(15 * 640 / 960, abs=1.0)  # the viewport shows the whole width of the picture


def test_without_a_viewport_through_the_camera_the_check_says_what_to_do(open_scene, artist):
    open_scene(scenes.scene(scenes.figure(), scenes.camera("shot")))
    (line,) = camera_probe.viewport_lines()
    assert line.startswith("camera shot: no viewport looks through it")


def test_in_an_empty_scene_the_check_is_the_probe(tmp_path):
    lines = camera_probe.check_open_scene(str(tmp_path / "reports"))
    assert lines[-1].startswith("report written: ")
    assert len(list((tmp_path / "reports").iterdir())) == 1


def test_the_script_prints_the_answers_and_ends_with_the_code(mayapy, tmp_path):
    script = [*mayapy, str(ROOT / "maya_plugin" / "check_camera.py")]
    done = subprocess.run([*script, "--report", "r.json"], capture_output=True, text=True, cwd=tmp_path, check=False)
    assert done.returncode in (0, 1) and "Is the lens squeeze part of the render frustum?" in done.stdout
    assert (tmp_path / "r.json").is_file()
    scene = tmp_path / "test.ma"
    scene.write_text(scenes.scene(scenes.figure(), scenes.camera("shot")), encoding="utf-8")
    done = subprocess.run([*script, str(scene)], capture_output=True, text=True, cwd=tmp_path, check=False)
    assert done.returncode == 0 and done.stdout.startswith("camera shot: our pixels")
    done = subprocess.run([*script, "nowhere.ma"], capture_output=True, text=True, cwd=tmp_path, check=False)
    assert done.returncode == 1 and done.stderr.startswith("error: there is no scene nowhere.ma")


def test_unsaved_work_is_never_thrown_away():
    cmds.createNode("transform", name="precious")
    with pytest.raises(SceneError, match="unsaved changes"):
        camera_probe.measure_probe_cameras()
    assert cmds.objExists("precious")
