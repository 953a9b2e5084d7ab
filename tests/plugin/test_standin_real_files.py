"""What Maya itself writes into scene files, and how the stand-in reads it: each of these once hid a public scene."""

import re

import pytest
from maya import cmds
from maya.api import OpenMaya as om
from plugin_scenes import box, camera, figure, scene

HEADER = '//Maya ASCII 2025 scene\nrequires maya "2025";\ncurrentUnit -l centimeter -a degree -t film;\n'


@pytest.fixture
def opened(tmp_path):
    """Function of the text of a file below its header: opens it; more files by name stand beside it."""

    def opened(text, **beside):
        for name, body in beside.items():
            (tmp_path / f"{name}.ma").write_text(HEADER + body, encoding="utf-8")
        path = tmp_path / "shot.ma"
        path.write_text(HEADER + text, encoding="utf-8")
        cmds.file(path.as_posix(), open=True, force=True, prompt=False)
        return path

    return opened


def test_later_stretches_of_faces_have_no_type(opened):
    whole = box("cube", None, (1, 1, 1), (0, 0, 0))
    faces = re.findall(r"f 4 [-\d ]+", whole)
    second = f'setAttr ".fc[4:5]"\n\t\t{faces[4]}\n\t\t{faces[5]};'
    first = 'setAttr -s 6 -ch 24 ".fc[0:3]" -type "polyFaces"\n\t\t' + "\n\t\t".join(faces[:4]) + ";\n\t" + second
    opened(re.sub(r"setAttr -s 6 -ch 24 .*?;", lambda _: first, whole, flags=re.S))
    assert om.MFnMesh(om.MSelectionList().add("cubeShape").getDagPath(0)).numPolygons == 6


def test_a_files_own_default_nodes_are_the_scenes(opened):
    opened(
        'createNode displayLayerManager -n "layerManager";\ncreateNode displayLayer -n "defaultLayer";\n'
        'createNode renderLayerManager -n "renderLayerManager";\ncreateNode renderLayer -n "defaultRenderLayer";\n'
        '\tsetAttr ".g" yes;\n'
    )
    assert cmds.ls(type="renderLayer") == ["defaultRenderLayer"]
    assert cmds.ls(type="displayLayer") == ["defaultLayer"]
    assert cmds.editRenderLayerGlobals(query=True, currentRenderLayer=True) == "defaultRenderLayer"


def test_a_referenced_files_default_layer_is_another_layer(opened):
    opened('file -r -ns "a" -rfn "aRN" "a.ma";\n', a='createNode renderLayer -n "defaultRenderLayer";\n')
    assert cmds.ls(type="renderLayer") == ["defaultRenderLayer", "a:defaultRenderLayer"]


def test_a_default_camera_in_a_file_starts_from_its_types_defaults(opened):
    opened('createNode transform -s -n "persp";\n\tsetAttr ".t" -type "double3" 0 90 400 ;\n')
    assert cmds.getAttr("persp.rotate") == [(0.0, 0.0, 0.0)]
    assert cmds.getAttr("top.rotate")[0] == pytest.approx((-90, 0, 0))  # the file says nothing about it
    opened('createNode camera -s -n "topShape" -p "top";\n')
    assert cmds.getAttr("topShape.orthographic") is False


@pytest.mark.parametrize(("announced", "is_loaded"), [("", True), (" -dr 1", False)], ids=["loaded", "unloaded"])
def test_the_announcement_of_a_reference_says_whether_it_is_loaded(opened, announced, is_loaded):
    opened(
        f'file -rdi 1 -ns "a"{announced} -rfn "aRN" "a.ma";\nfile -r -ns "a" -dr 1 -rfn "aRN" "a.ma";\n',
        a='createNode joint -n "hips";\n',
    )
    assert cmds.referenceQuery("aRN", isLoaded=True) is is_loaded
    assert cmds.objExists("a:hips") is is_loaded


def test_the_outer_file_says_whether_a_nested_reference_is_loaded(opened):
    opened(
        'file -rdi 1 -ns "a" -rfn "aRN" "a.ma";\nfile -rdi 2 -ns "b" -dr 1 -rfn "a:bRN" "b.ma";\n'
        'file -r -ns "a" -dr 1 -rfn "aRN" "a.ma";\n',
        a='file -rdi 1 -ns "b" -rfn "bRN" "b.ma";\nfile -r -ns "b" -dr 1 -rfn "bRN" "b.ma";\n',
        b='createNode joint -n "hips";\n',
    )
    assert cmds.referenceQuery("aRN", isLoaded=True)
    assert not cmds.referenceQuery("a:bRN", isLoaded=True)


def test_a_reference_loaded_later_gets_its_edits_and_connections(opened):
    opened(
        'file -rdi 1 -ns "a" -dr 1 -rfn "aRN" "a.ma";\nfile -r -ns "a" -dr 1 -rfn "aRN" "a.ma";\n'
        'createNode transform -n "driver";\n\tsetAttr ".ty" 7;\n'
        'createNode reference -n "aRN";\n\tsetAttr ".phl[1]" 0;\n\tsetAttr ".ed" -type "dataReferenceEdits"\n'
        '\t\t"aRN"\n\t\t"aRN" 2\n\t\t2 "|a:hips" "translate" " -type \\"double3\\" 1 2 3"\n'
        '\t\t5 4 "aRN" "|a:hips.translateY" "aRN.placeHolderList[1]" "";\n'
        'connectAttr "driver.ty" "aRN.phl[1]";\n',
        a='createNode joint -n "hips";\n',
    )
    assert not cmds.objExists("a:hips")
    cmds.file(loadReference="aRN")
    assert cmds.getAttr("a:hips.translate") == [(1.0, 7.0, 3.0)]


def test_a_path_with_a_double_slash_is_looked_up_in_the_project(tmp_path):
    (tmp_path / "assets").mkdir()
    (tmp_path / "shots").mkdir()
    (tmp_path / "assets" / "x.ma").write_text(HEADER + 'createNode joint -n "hips";\n', encoding="utf-8")
    shot = tmp_path / "shots" / "shot.ma"
    shot.write_text(HEADER + 'file -r -ns "x" -rfn "xRN" "C:/maker/show//assets/x.ma";\n', encoding="utf-8")
    (tmp_path / "workspace.mel").write_text('workspace -fr "images" "images";\n', encoding="utf-8")
    cmds.workspace(tmp_path.as_posix(), openWorkspace=True)
    cmds.file(shot.as_posix(), open=True, force=True)
    assert cmds.objExists("x:hips")


def test_nodes_of_a_missing_plugin_are_unknown(opened):
    opened(
        'requires -nodeType "rigSolver" "ourRigs" "1.0";\nrequires "stereoCamera" "10.0";\n'
        'requires -nodeType "hikSolver" "mayaHIK" "1.0";\ncreateNode rigSolver -n "solver";\n'
        'createNode hikSolver -n "own";\n'
    )
    assert cmds.unknownPlugin(query=True, list=True) == ["ourRigs"]
    assert cmds.ls(type="unknown") == ["solver"]
    assert cmds.unknownNode("solver", query=True, realClassName=True) == "rigSolver"
    assert cmds.unknownNode("solver", query=True, plugin=True) == "ourRigs"
    assert cmds.nodeType("own") == "hikSolver"


def test_what_is_not_computed_is_said_instead_of_a_default(opened, is_standin):
    if not is_standin:
        pytest.skip("Maya computes it")
    opened(
        'createNode curveInfo -n "length";\ncreateNode joint -n "hips";\ncreateNode joint -n "knee" -p "hips";\n'
        'connectAttr "length.al" "knee.tx";\ncreateNode arrayMapperOfMaya -n "mapper";\n'
        'connectAttr "mapper.out" "knee.ty";\n'
    )
    import maya_scene

    cmds.xform("knee", query=True, worldSpace=True, translation=True)
    text = "\n".join(maya_scene.current().warnings)
    assert "does not compute curveInfo.arcLength: knee.translateX, which length drives, is not known" in text
    assert "does not compute nodes of type arrayMapperOfMaya: knee.translateY, which mapper drives" in text


def test_a_measured_distance_is_computed(opened):
    opened(
        'createNode transform -n "a";\n\tsetAttr ".t" -type "double3" 0 0 3 ;\ncreateNode locator -n "aShape" -p "a";\n'
        'createNode transform -n "b";\n\tsetAttr ".t" -type "double3" 0 4 0 ;\ncreateNode locator -n "bShape" -p "b";\n'
        'createNode transform -n "d";\ncreateNode distanceDimShape -n "dShape" -p "d";\ncreateNode joint -n "knee";\n'
        'connectAttr "aShape.wp" "dShape.sp";\nconnectAttr "bShape.wp" "dShape.ep";\n'
        'connectAttr "dShape.dist" "knee.tx";\n'
    )
    assert cmds.getAttr("knee.translateX") == pytest.approx(5)


def test_a_skins_mesh_is_found_behind_group_parts(opened):
    opened(
        'createNode joint -n "hips";\ncreateNode transform -n "body";\ncreateNode mesh -n "bodyShape" -p "body";\n'
        'createNode skinCluster -n "skin";\ncreateNode groupParts -n "parts";\n'
        'connectAttr "hips.wm" "skin.ma[0]";\nconnectAttr "skin.og[0]" "parts.ig";\n'
        'connectAttr "parts.og" "bodyShape.i";\n'
    )
    assert cmds.skinCluster("skin", query=True, geometry=True) == ["bodyShape"]


def test_warnings_are_printed_once_a_kind(tmp_path, mayapy, is_standin):
    if not is_standin:
        pytest.skip("how Maya words its warnings, and how often it prints them, is its own")
    import subprocess

    path = tmp_path / "odd.ma"
    path.write_text(
        HEADER + 'createNode transform -n "a";\n\tsetAttr ".nothing" 1;\n\tsetAttr ".naught" 1;\nodd "x";\n', "utf-8"
    )
    code = "import maya.standalone as s\ns.initialize()\nfrom maya import cmds\n"
    code += f"cmds.file({path.as_posix()!r}, open=True)"
    ran = subprocess.run([*mayapy, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stderr.count("No attribute matches name") == 1
    assert ran.stderr.count('Cannot find procedure "odd"') == 1


def test_a_real_figure_opens_with_its_layers(open_scene):
    open_scene(scene(figure(), camera("shotCam"), 'createNode renderLayer -n "defaultRenderLayer";\n'))
    assert cmds.renderSettings(firstImageName=True) == ["test.0001.png"]


def test_edits_that_the_referenced_file_no_longer_fits_are_left_out(opened):
    opened(
        'file -r -ns "a" -rfn "aRN" "a.ma";\ncreateNode reference -n "aRN";\n'
        '\tsetAttr ".ed" -type "dataReferenceEdits"\n\t\t"aRN"\n\t\t"aRN" 3\n'
        '\t\t3 "a:hips.message" ":initialShadingGroup.groupNodes" ""\n'
        '\t\t5 1 "aRN" "a:hips.message" "aRN.placeHolderList[1]" ""\n'
        '\t\t2 "|a:hips" "translateY" " 7";\n',
        a='createNode joint -n "hips";\n',
    )
    assert cmds.getAttr("a:hips.translateY") == 7


def test_what_is_not_computed_leaves_the_stored_value_of_its_kind(opened):
    opened(
        'createNode someNode -n "odd";\n\taddAttr -ln "o" -at "double";\ncreateNode joint -n "hips";\n'
        '\tsetAttr ".t" -type "double3" 1 2 3;\ncreateNode transform -n "body";\n'
        + box("cube", "body", (1, 1, 1), (0, 0, 0))
        + 'connectAttr "odd.o" "hips.t";\nconnectAttr "odd.o" "cubeShape.i";\n'
    )
    assert cmds.getAttr("hips.translate") == [(1.0, 2.0, 3.0)]
    assert om.MFnMesh(om.MSelectionList().add("cubeShape").getDagPath(0)).numVertices == 8
