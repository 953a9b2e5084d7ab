"""What a scene names and Maya does not have: references, plug-ins; nobody is passed over in silence."""

import json
import os
import subprocess
from pathlib import Path

import plugin_scenes as scenes
import pytest
from maya import cmds
from pose_annotations.core.options import ExportOptions
from pose_annotations.scene import missing_parts, session
from pose_annotations.scene.preflight import check_export

ROOT = Path(__file__).resolve().parents[2]
CASES = ROOT / "tests" / "cases" / "scenes"
SCRIPT = ROOT / "maya_plugin" / "batch_export.py"


@pytest.fixture
def batch(mayapy, tmp_path):
    """Function that runs the farm script on a scene of tests/cases and returns the finished process."""

    def run(path, *arguments, **environment):
        command = [*mayapy, str(SCRIPT), str(path), "--output", str(tmp_path / "out"), "--no-occlusion", "--quiet"]
        variables = {**os.environ, "MAYA_SKIP_USERSETUP_PY": "1", **environment}
        return subprocess.run(
            [*command, *arguments], capture_output=True, text=True, encoding="utf-8", env=variables, check=False
        )

    return run


def _people(done):
    """The characters of the document that was written."""
    document = json.loads(Path(done.stdout.strip()).read_text(encoding="utf-8"))
    return {record["character"] for record in document["annotations"]}


@pytest.mark.parametrize(
    ("name", "what"),
    [("one_reference_missing", "not found: bRN (C:/show/rigs/rig_gone.ma)"), ("reference_unloaded", "not loaded: bRN")],
)
def test_a_reference_that_is_not_there_is_a_warning_and_strictly_an_error(batch, name, what):
    done = batch(CASES / f"{name}.ma")
    assert done.returncode == 0, done.stderr
    assert len(_people(done)) == 1
    assert f"warning: references that are {what}" in done.stderr
    strict = batch(CASES / f"{name}.ma", "--strict")
    assert strict.returncode == 1
    assert f"error: --strict: references that are {what}" in strict.stderr.splitlines()[-1]


@pytest.mark.parametrize(("with_joints", "is_named"), [(True, False), (False, True)])
def test_of_a_proxy_set_the_reference_in_use_speaks_for_the_others(tmp_path, with_joints, is_named):
    """As Maya 2012 wrote a public file: the original is switched off, its proxy stands in its place."""
    head = '//Maya ASCII 2025 scene\nrequires maya "2025";\n'
    joint = 'createNode joint -n "hips";\n'
    (tmp_path / "full.ma").write_text(head + joint, encoding="utf-8")
    (tmp_path / "low.ma").write_text(head + (joint if with_joints else 'createNode transform -n "box";\n'), "utf-8")
    original = '-pm "bPM" -pt "original" -ns "b" -dr 1 -rfn "bRN" "full.ma";\n'
    proxy = '-pm "bPM" -ap -pt "low" -ns "b" {}-rfn "bPM1RN" "low.ma";\n'
    (tmp_path / "shot.ma").write_text(
        f"//Maya ASCII 2025 scene\nfile -rdi 1 {original}file -rdi 1 {proxy.format('')}"
        f'file -r {original}file -r {proxy.format("-dr 1 ")}requires maya "2025";\n'
        'createNode proxyManager -n "bPM";\n\tsetAttr -s 2 ".plst";\n'
        'createNode reference -n "bRN";\n\tsetAttr ".ptag" -type "string" "original";\n'
        'connectAttr "bPM.plst[0]" "bRN.pmsg";\nconnectAttr "bPM.aprx" "bPM.plst[1]";\n'
        'connectAttr "bPM.plst[1]" "bPM1RN.pmsg";\n',
        encoding="utf-8",
    )
    session.open_scene(str(tmp_path / "shot.ma"))
    assert cmds.objExists("b:hips") is with_joints
    assert [one.node for one in missing_parts.unloaded_references()] == (["bRN"] if is_named else [])


@pytest.mark.parametrize("is_there", [True, False])
def test_a_scene_assembly_whose_file_is_not_found_is_named_as_a_reference_is(open_scene, tmp_path, is_there):
    path = tmp_path / "miku_AD.ma"
    if is_there:
        path.write_text('//Maya ASCII 2025 scene\nrequires maya "2025";\n', encoding="utf-8")
    assembly = (
        'requires -nodeType "assemblyReference" "sceneAssembly" "1.0";\ncreateNode assemblyReference -n "miku_AR";\n'
        f'\tsetAttr ".def" -type "string" "{path.as_posix()}";\ncreateNode assemblyReference -n "empty_AR";\n'
    )
    open_scene(scenes.scene(assembly, scenes.figure(), scenes.camera("c")))
    findings = check_export(ExportOptions(output=str(tmp_path / "out"))).findings
    assert [one.text.count("miku_AR") for one in findings if "not found" in one.text] == ([] if is_there else [1])


def test_where_nobody_is_found_the_missing_reference_is_a_problem(batch):
    done = batch(CASES / "all_references_missing.ma")
    assert done.returncode == 1
    assert "references that are not found: bRN (C:/show/rigs/rig_gone.ma)" in done.stderr.splitlines()[-1]


def test_the_windows_check_names_them_too(open_scene, tmp_path):
    path = tmp_path / "nowhere" / "miku.ma"
    open_scene(scenes.scene(f'file -r -ns "m" -rfn "mRN" "{path.as_posix()}";\n', scenes.figure(), scenes.camera("c")))
    findings = check_export(ExportOptions(output=str(tmp_path / "out"))).findings
    (finding,) = [one for one in findings if "not found" in one.text]
    assert "mRN" in finding.text and "miku.ma" in finding.text and not finding.is_problem


def test_missing_plugins_and_their_nodes_are_named(open_scene, tmp_path):
    needed = (
        'requires -nodeType "ourSolver" -nodeType "ourShape" "ourRigs" "2.0";\nrequires "stereoCamera" "10.0";\n'
        'requires "otherTools" "1.0";\ncreateNode ourSolver -n "s1";\ncreateNode ourSolver -n "s2";\n'
        'createNode transform -n "t";\ncreateNode ourShape -n "tShape" -p "t";\n'
    )
    open_scene(scenes.scene(needed, scenes.figure(), scenes.camera("c")))
    for strict in (False, True):
        findings = check_export(ExportOptions(output=str(tmp_path / "out"), strict=strict)).findings
        found = [one for one in findings if "plug-ins that the scene needs" in one.text]
        assert len(found) == 1 and found[0].is_problem is strict
        assert "otherTools, ourRigs (1 ourShape, 2 ourSolver); what their 3 nodes move" in found[0].text


def test_a_scene_that_needs_nothing_more_has_no_such_finding(open_scene, tmp_path):
    open_scene(scenes.scene(scenes.figure(), scenes.camera("c"), 'createNode reference -n "sharedReferenceNode";\n'))
    findings = check_export(ExportOptions(output=str(tmp_path / "out"))).findings
    assert not [one for one in findings if "reference" in one.text or "plug-in" in one.text]


@pytest.mark.parametrize("way", ["1", "unnamed"])
def test_errors_while_opening_stop_the_export_unless_allowed(batch, is_standin, way):
    if not is_standin:
        pytest.skip("only the stand-in can be made to raise")
    scene = CASES / "one_reference_missing.ma"
    done = batch(scene, MAYA_STANDIN_OPEN_RAISES=way)
    assert done.returncode == 1
    for text in ("with errors: ", "bRN (C:/show/rigs/rig_gone.ma)", "pass --allow-open-errors"):
        assert text in done.stderr.splitlines()[-1]
    allowed = batch(scene, "--allow-open-errors", MAYA_STANDIN_OPEN_RAISES=way)
    assert allowed.returncode == 0, allowed.stderr
    assert Path(allowed.stdout.strip()).name == "one_reference_missing.shotCam.pose.json"
    assert "warning: Maya opened" in allowed.stderr and "warning: references that are not found" in allowed.stderr
    strict = batch(scene, "--allow-open-errors", "--strict", MAYA_STANDIN_OPEN_RAISES=way)
    assert strict.returncode == 1 and "--strict: Maya opened" in strict.stderr.splitlines()[-1]


def test_a_broken_file_is_not_taken_for_an_open_one(batch, tmp_path):
    path = tmp_path / "broken.ma"
    path.write_text(scenes.scene(scenes.figure()).replace('setAttr ".t"', 'setAttr ".t" much', 1), encoding="utf-8")
    done = batch(path, "--allow-open-errors")
    assert done.returncode == 1
    assert "Maya cannot open" in done.stderr.splitlines()[-1]


def test_a_users_setting_to_load_no_references_is_overridden(tmp_path, monkeypatch, is_standin):
    if not is_standin:
        pytest.skip("the setting is a user's")
    head = '//Maya ASCII 2025 scene\nrequires maya "2025";\n'
    for name, text in {"a": "", "b": "", "c": 'file -rdi 1 -ns "n" -rfn "nRN" -op "v=0;" "a.ma";\n'
                       'file -r -ns "n" -dr 1 -rfn "nRN" "a.ma";\n'}.items():  # fmt: skip
        (tmp_path / f"{name}.ma").write_text(head + text + 'createNode joint -n "hips";\n', encoding="utf-8")
    shot = tmp_path / "shot.ma"
    shot.write_text(
        '//Maya ASCII 2025 scene\nfile -rdi 1 -ns "a" -rfn "aRN" -op "v=0;" "a.ma";\n'
        'file -rdi 1 -ns "b" -dr 1 -rfn "bRN" -op "v=0;" -typ "mayaAscii"\n\t\t "b.ma";\n'
        'file -rdi 1 -ns "c" -rfn "cRN" "c.ma";\nfile -rdi 2 -ns "n" -rfn "c:nRN" "a.ma";\n'
        'file -r -ns "a" -dr 1 -rfn "aRN" "a.ma";\nfile -r -ns "b" -dr 1 -rfn "bRN" "b.ma";\n'
        'file -r -ns "c" -dr 1 -rfn "cRN" "c.ma";\nrequires maya "2025";\n',
        encoding="utf-8",
    )
    for no_references in ("0", "1"):
        monkeypatch.setenv("MAYA_STANDIN_LOAD_NO_REFERENCES", no_references)
        session.open_scene(str(shot))
        loaded = [cmds.objExists(name) for name in ("a:hips", "b:hips", "c:hips", "c:n:hips")]
        assert loaded == [True, False, True, True]
