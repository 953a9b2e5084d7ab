"""Maya ASCII as the stand-in reads it: every form of statement, broken files, references."""

import math

import pytest

maya_scene = pytest.importorskip("maya_scene", reason="a real Maya reads its own files")

HEADER = "//Maya ASCII 2024 scene\n"


@pytest.fixture
def read(tmp_path):
    """Reads the text of a scene; the scene."""

    def opened(text, name="test.ma", header=HEADER):
        path = tmp_path / name
        path.write_text(header + text, encoding="utf-8")
        scene = maya_scene.Scene()
        scene.open_ma(path)
        return scene

    return opened


def test_statement_goes_on_over_lines_and_comments(read):
    scene = read('createNode transform -n "a"; /* one\ntwo */ setAttr ".t"\n\t-type "double3" 1 // x\n 2 -3e-1 ;')
    assert scene.get("a.translate") == (1.0, 2.0, -0.3)
    assert scene.warnings == []


def test_strings_keep_escapes_semicolons_and_japanese(read):
    scene = read(
        'createNode network -n "n";\naddAttr -ci true -sn "nt" -ln "note" -dt "string";\n'
        'setAttr ".nt" -type "string" "左腕; \\"x\\" a\\\\b\\tc";'
    )
    assert scene.get("n.note") == '左腕; "x" a\\b\tc'


def test_lengths_angles_and_times_are_in_the_units_of_the_file(read):
    scene = read(
        'currentUnit -l meter -a radian -t pal;\ncreateNode transform -n "a";\n'
        'setAttr ".t" -type "double3" 1 0 0 ;\nsetAttr ".rz" 1.5;\n'
        'createNode animCurveTL -n "c";\nsetAttr -s 2 ".ktv[0:1]"  0 0 25 2;\nselect -ne :time1;\nsetAttr ".o" 50;'
    )
    assert scene.get("a.translateX") == 100.0
    assert scene.get("a.rotateZ") == 1.5
    assert scene.get("c.keyTimeValue") == [(0.0, 0.0), (1.0, 200.0)]
    assert (scene.units.linear, scene.units.time, scene.current_time) == ("m", "pal", 50.0)
    assert scene.get_ui("a.translate") == (1.0, 0.0, 0.0)


def test_every_typed_form_of_a_value_is_read(read):
    scene = read(
        'createNode network -n "n";\n'
        'addAttr -s false -ci true -m -sn "sa" -ln "words" -dt "stringArray";\n'
        'addAttr -ci true -sn "da" -ln "numbers" -dt "doubleArray";\n'
        'addAttr -ci true -sn "ia" -ln "wholes" -dt "Int32Array";\n'
        'addAttr -ci true -sn "va" -ln "steps" -dt "vectorArray";\n'
        'addAttr -ci true -sn "mx" -ln "mat" -at "matrix";\n'
        'addAttr -ci true -sn "en" -ln "choice" -min 0 -max 7 -en "a:b=5:c" -at "enum";\n'
        'addAttr -ci true -sn "v" -ln "vec" -at "double3" -nc 3;\n'
        'addAttr -ci true -sn "vx" -ln "vecX" -at "doubleAngle" -p "vec";\n'
        'addAttr -ci true -sn "vy" -ln "vecY" -at "double" -p "vec";\n'
        'addAttr -ci true -k true -sn "vz" -ln "vecZ" -dv 4 -at "long" -p "vec";\n'
        'setAttr ".da" -type "doubleArray" 2 0.5 -1 ;\nsetAttr ".ia" -type "Int32Array" 3 1 2 3;\n'
        'setAttr ".va" -type "vectorArray" 2 1 2 3 4 5 6;\n'
        'setAttr ".mx" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 7 8 9 1;\n'
        'setAttr -k on ".en" 5;\nsetAttr ".vx" 180;\nsetAttr ".sa[2]" -type "stringArray" 2 "x" "y z";'
    )
    assert scene.get("n.numbers") == (0.5, -1.0)
    assert scene.get("n.wholes") == (1, 2, 3)
    assert scene.get("n.steps") == ((1.0, 2.0, 3.0), (4.0, 5.0, 6.0))
    assert scene.get("n.mat")[3] == (7.0, 8.0, 9.0, 1.0)
    assert scene.get("n.choice") == 5
    assert scene.node("n").definition("choice").enum == ["a", None, None, None, None, "b", "c"]
    assert scene.get("n.vec") == (math.pi, 0.0, 4)
    assert scene.get("n.words[2]") == ("x", "y z")


def test_matrix_as_parts_of_a_transformation(read):
    scene = read(
        'createNode dagPose -n "p";\nsetAttr ".xm[0]" -type "matrix" "xform" 2 2 2 0 0 1.5707963267948966 0 1 2 3 '
        "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 1 1 1 1 yes;"
    )
    rows = scene.get("p.xformMatrix[0]")
    assert rows[0] == pytest.approx((0, 2, 0, 0), abs=1e-15)
    assert rows[3] == (1.0, 2.0, 3.0, 1.0)


def test_faces_are_edges_that_may_run_backwards(read):
    scene = read(
        'createNode transform -n "t";\ncreateNode mesh -n "tShape" -p "t";\n'
        'setAttr -s 4 ".vt[0:3]"  0 0 0 1 0 0 1 1 0 0 1 0;\n'
        'setAttr -s 5 ".ed[0:4]"  0 1 0 1 2 0 0 2 0 2 3 0 3 0 0;\n'
        'setAttr -s 2 -ch 6 ".fc[0:1]" -type "polyFaces" \n\tf 3 0 1 -3\n\tmu 0 3 0 1 2\n\tf 3 2 3 4\n\tmu 0 3 0 2 3;'
    )
    mesh = scene.mesh("tShape")
    assert mesh.face_vertices.tolist() == [0, 1, 2, 0, 2, 3]
    assert mesh.points[2].tolist() == [1, 1, 0]


def test_skin_weights_come_in_ranges_and_as_index_value_pairs(read):
    scene = read(
        'createNode skinCluster -n "s";\nsetAttr -s 3 ".wl";\nsetAttr ".wl[0:1].w"\n 1 4 1\n 2 0 0.25 4 0.75;\n'
        'setAttr -s 2 ".wl[2].w[0:1]"  0.5 0.5;'
    )
    assert scene.get("s.weightList[1].weights[4]") == 0.75
    assert scene.node("s").plug("weightList[0].weights").element_indices() == [4]
    assert scene.get("s.wl[2].w") == [0.5, 0.5]


def test_locks_keyable_and_channel_box_flags_are_kept(read):
    scene = read('createNode transform -n "a";\nsetAttr -l on -k off ".tx" 4;\nsetAttr -cb on ".ro";')
    plug = scene.plug("a.tx")
    assert (scene.get(plug), plug.is_locked, plug.is_keyable, scene.plug("a.ro").in_channel_box) == (
        4,
        True,
        False,
        True,
    )


def test_locked_node_of_the_file_cannot_be_deleted(read):
    scene = read(
        'createNode transform -n "a";\nlockNode -l 1 -lu 1;\ncreateNode transform -n "b";\nlockNode -l off "a";'
    )
    scene.delete("a")
    scene = read('createNode transform -n "a";\nlockNode -l 1 -lu 1;')
    with pytest.raises(RuntimeError, match="locked node 'a'"):
        scene.delete("a")


def test_long_string_in_pieces_is_one_string(read):
    scene = read(
        'createNode script -n "s";\nsetAttr ".b" -type "string" (\n\t"playback"\n\t\t+ "Options -min 7 -max 9"\n);'
    )
    assert scene.get("s.before") == "playbackOptions -min 7 -max 9"
    assert (scene.playback["min"], scene.playback["max"]) == (7, 9)


def test_names_with_paths_reach_nodes_of_the_same_short_name(read):
    scene = read(
        'createNode transform -n "l";\ncreateNode transform -n "r";\ncreateNode joint -n "arm" -p "l";\n'
        'createNode joint -n "arm" -p "|r";\ncreateNode joint -n "hand" -p "|r|arm";\n'
        'connectAttr "|r|arm.s" "hand.is";'
    )
    assert [str(path) for path in scene.find("arm")] == ["|l|arm", "|r|arm"]
    assert str(scene.dag_path("hand")) == "|r|arm|hand"
    assert scene.source("hand.inverseScale").node is scene.node("|r|arm")
    with pytest.raises(RuntimeError, match="More than one object matches name: arm"):
        scene.node("arm")


def test_instances_share_a_node_under_two_parents(read):
    scene = read(
        'createNode transform -n "a";\ncreateNode transform -n "c" -p "a";\ncreateNode transform -n "b";\n'
        'setAttr ".tx" 5;\nparent -s -nc -r -add "|a|c" "b" ;'
    )
    assert [str(path) for path in scene.node("c").paths] == ["|a|c", "|b|c"]
    assert [matrix[3][0] for matrix in (scene.get("c.worldMatrix[0]"), scene.get("c.worldMatrix[1]"))] == [0, 5]


def test_next_free_index_is_taken_where_the_file_asks_for_it(read):
    scene = read(
        'createNode transform -n "a";\ncreateNode mesh -n "aShape" -p "a";\n'
        'connectAttr "aShape.iog" ":initialShadingGroup.dsm" -na;\n'
        'connectAttr "a.msg" ":initialShadingGroup.dsm" -na;'
    )
    assert scene.node("initialShadingGroup").plug("dagSetMembers").element_indices() == [0, 1]


def test_time_slider_of_the_script_node_is_the_playback_range(read):
    scene = read(
        'createNode script -n "sceneConfigurationScriptNode";\n'
        'setAttr ".b" -type "string" "playbackOptions -min 3 -max 90 -ast 1 -aet 120 ";\nsetAttr ".st" 6;'
    )
    assert scene.playback == {"min": 3, "max": 90, "animation_start": 1, "animation_end": 120}


def test_what_is_not_known_is_warned_about_and_read_over(read):
    scene = read(
        'requires "mtoa" "5.0";\ncreateNode aiSkyDomeLight -n "sky";\nsetAttr ".fancy" 2;\nfrobnicate "x";\n'
        'createNode transform -n "a";\nsetAttr ".nothing" 1;\nsetAttr ".tx" 2;\nconnectAttr "gone.tx" "a.ty";'
    )
    assert scene.get("a.tx") == 2
    said = "\n".join(scene.warnings)
    for part in ("line 3: Unrecognized node type 'aiSkyDomeLight'", 'line 5: Cannot find procedure "frobnicate"',
                 "line 7: No attribute matches name: a.nothing", "line 9: No object matches name: gone"):  # fmt: skip
        assert part in said
    assert "fancy" not in said


@pytest.mark.parametrize(
    ("text", "line", "part"),
    [
        ('createNode transform -n "a";\nsetAttr ".t" -type "double3" 1 2', 3, "cut off"),
        ('createNode transform -n "a;\nsetAttr ".tx" 2;', 3, "unterminated"),
        ('createNode transform -n "a";\nsetAttr ".t" -type "double3" 1 2 ;', 3, "too few values"),
        ('createNode transform -n "a";\nsetAttr ".tx" much;', 3, "a number is expected, not 'much'"),
        ('createNode dagPose -n "p";\nsetAttr ".xm[0]" -type "matrix" 1 2 3;', 3, "a matrix has 16 values"),
        ('createNode transform -z "a";', 2, "createNode has no flag '-z'"),
        ("setAttr;", 2, "names no attribute"),
    ],
    ids=["cut off", "open string", "too few", "no number", "short matrix", "bad flag", "empty"],
)
def test_broken_file_names_file_and_line_and_leaves_a_new_scene(read, text, line, part):
    with pytest.raises(RuntimeError, match=f"test.ma line {line}: .*{part}"):
        read(text)


def test_scene_is_new_after_a_broken_file(tmp_path):
    path = tmp_path / "broken.ma"
    path.write_text(HEADER + 'createNode transform -n "left";\nsetAttr ".tx" x;', encoding="utf-8")
    scene = maya_scene.Scene()
    with pytest.raises(RuntimeError):
        scene.open_ma(path)
    assert (scene.exists("left"), scene.path, scene.modified) == (False, None, False)


def test_other_files_are_refused(read, tmp_path):
    with pytest.raises(RuntimeError, match="does not begin with //Maya ASCII"):
        read("createNode x;", header="")
    with pytest.raises(RuntimeError, match="File not found or not readable"):
        maya_scene.Scene().open_ma(tmp_path / "gone.ma")


CHARACTER = (
    'createNode transform -n "rig";\ncreateNode joint -n "hips" -p "rig";\nsetAttr ".ty" 10;\n'
    'createNode animCurveTL -n "hips_tx";\nsetAttr ".ktv[0]"  1 3;\nconnectAttr "hips_tx.o" "hips.tx";\n'
    'createNode transform -s -n "persp";\nsetAttr ".tx" 99;\n'
)


def test_reference_brings_its_nodes_in_a_namespace(read, tmp_path):
    (tmp_path / "char.ma").write_text(HEADER + CHARACTER, encoding="utf-8")
    scene = read(
        'file -rdi 1 -ns "hero" -rfn "heroRN" -typ "mayaAscii" "/nowhere/char.ma";\n'
        'file -r -ns "hero" -dr 1 -rfn "waitRN" "/nowhere/char.ma";\n'
        'file -r -ns "hero" -rfn "heroRN" -typ "mayaAscii" "/nowhere/char.ma";\n'
        'createNode animCurveTL -n "lift";\nsetAttr ".ktv[0]"  1 42;\n'
        'createNode reference -n "heroRN";\nsetAttr ".phl[1]" 0;\nsetAttr ".ed" -type "dataReferenceEdits" \n'
        '\t"heroRN"\n\t"heroRN" 0\n\t"heroRN" 4\n'
        '\t1 |hero:rig "mood" "mood" " -ci 1 -k 1 -dv 0.5 -at \\"double\\""\n'
        '\t2 "|hero:rig" "translate" " -type \\"double3\\" 0 0 7"\n'
        '\t2 "|hero:rig|hero:gone" "visibility" " 0"\n'
        '\t5 4 "heroRN" "|hero:rig|hero:hips.translateZ" \n\t"heroRN.placeHolderList[1]" "";\n'
        'connectAttr "lift.o" "heroRN.phl[1]";'
    )
    assert scene.world_matrix("hero:hips")[3] == (3.0, 10.0, 49.0, 1.0)
    assert scene.node("hero:hips").referenced == "heroRN"
    assert scene.get("hero:rig.mood") == 0.5
    assert scene.get("persp.tx") == 99.0
    assert [(found.name, found.loaded) for found in scene.references] == [("waitRN", False), ("heroRN", True)]
    assert any("No object matches name: |hero:rig|hero:gone" in said for said in scene.warnings)


def test_missing_reference_is_said_and_leaves_the_rest(read):
    scene = read('file -r -ns "x" -rfn "xRN" "/nowhere/x.ma";\ncreateNode transform -n "a";')
    assert scene.exists("a") and not scene.references[0].loaded
    assert "Could not find the referenced file /nowhere/x.ma" in scene.warnings[0]


def test_import_renames_what_clashes(read, tmp_path):
    (tmp_path / "char.ma").write_text(HEADER + CHARACTER, encoding="utf-8")
    scene = read(CHARACTER)
    new = scene.import_ma(tmp_path / "char.ma")
    assert {node.name for node in new} == {"char_rig", "char_hips", "char_hips_tx"}
    assert scene.source("char_hips.tx").node.name == "char_hips_tx"
    assert {node.name for node in scene.import_ma(tmp_path / "char.ma", "two")} == {
        "two:rig",
        "two:hips",
        "two:hips_tx",
    }
