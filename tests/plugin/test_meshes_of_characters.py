"""Meshes as production has them: changed after the skin, made from the skinned one, cached, empty, broken, large."""

import json
import sys

import plugin_scenes as scenes
import pytest
from maya import cmds
from pose_annotations.core.errors import CharacterError, ExportError
from pose_annotations.core.image_space.nearest_points import NearestPoints
from pose_annotations.core.keypoint_sets import MPII16
from pose_annotations.core.options import ExportOptions
from pose_annotations.core.recognition.mapping import add_mesh_choices, format_mapping, mesh_choices, parse_mapping
from pose_annotations.scene import characters, meshes, preflight
from pose_annotations.scene.props import Limbs

FRONT = scenes.camera("shot")
JOINTS = [name for name, _, _, _, _ in scenes.FIGURE]


def _hidden(record):
    return {name for name, state in zip(MPII16.joints, record["joint_state"]) if state == "occluded"}


def _shape(name, half, middle, extra=""):
    return scenes.box(name, None, half, middle, extra)


def _bound(*parts, between="", held=()):
    """A figure without boxes, and one mesh of boxes bound to its joints, each box to its own; between: its history.

    held: further boxes of that mesh, as (joint, half size, middle beside the joint).

    The text ends with the connection of the last node of the history, ``LAST.ATTRIBUTE``.
    """
    points, edges, faces, owners = [], [], [], []
    boxes = [(index, shape) for index, (_, _, _, _, shape) in enumerate(scenes.FIGURE) if shape]
    for index, (half, middle) in boxes + [(JOINTS.index(joint), box) for joint, *box in held]:
        position = scenes.FIGURE[index][3]
        first_point, first_edge = len(points), len(edges)
        for corner in scenes._CORNERS:
            points.append(tuple(p + m + c * h for p, m, c, h in zip(position, middle, corner, half)))
            owners.append(index)
        edges += [(first_point + a, first_point + b) for a, b in scenes._EDGES]
        faces += [tuple(e + first_edge if e >= 0 else e - first_edge for e in face) for face in scenes._FACES]
    rows = "\n\t\t".join("f 4 " + scenes.numbers(face) for face in faces)
    skin = (
        'createNode transform -n "body";\ncreateNode mesh -n "bodyShape" -p "body";\n'
        'createNode mesh -n "bodyShapeOrig" -p "body";\n\tsetAttr ".io" yes;\n'
        f'\tsetAttr -s {len(points)} ".vt[0:{len(points) - 1}]" {" ".join(scenes.numbers(p) for p in points)};\n'
        f'\tsetAttr -s {len(edges)} ".ed[0:{len(edges) - 1}]" {" ".join(f"{a} {b} 0" for a, b in edges)};\n'
        f'\tsetAttr -s {len(faces)} -ch {4 * len(faces)} ".fc[0:{len(faces) - 1}]" -type "polyFaces"\n\t\t{rows};\n'
        'createNode skinCluster -n "skin";\n'
        + "".join(f'\tsetAttr ".wl[{v}].w[{owner}]" 1;\n' for v, owner in enumerate(owners))
        + "".join(
            f'\tsetAttr ".pm[{i}]" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 {-x} {-y} {-z} 1;\n'
            for i, (_, _, _, (x, y, z), _) in enumerate(scenes.FIGURE)
        )
        + 'connectAttr "bodyShapeOrig.w" "skin.ip[0].ig";\n'
        + "".join(f'connectAttr "{name}.wm" "skin.ma[{i}]";\n' for i, name in enumerate(JOINTS))
    )
    return scenes.scene(
        scenes.figure(with_boxes=False),
        skin,
        between or 'connectAttr "skin.og[0]" "bodyShape.i";\n',
        *parts,
        FRONT,
        end=1,
    )


def _smooth(divisions):
    return (
        'createNode polySmoothFace -n "smooth";\n\tsetAttr ".ics" -type "componentList" 1 "f[*]";\n'
        f'\tsetAttr ".dv" {divisions};\n'
        'connectAttr "skin.og[0]" "smooth.ip";\nconnectAttr "smooth.out" "bodyShape.i";\n'
    )


# The forearm's box, faces 24 to 29, without its lid; the vertices stay, the other faces' numbers change.
REDUCED = (
    'createNode deleteComponent -n "less";\n\tsetAttr ".dc" -type "componentList" 1 "f[0:5]";\n'
    'connectAttr "skin.og[0]" "less.ig";\nconnectAttr "less.og" "bodyShape.i";\n'
)
WRIST_BEHIND = 'setAttr "hidaritekubi.translate" -type "double3" -40 -14 -20;\n'  # to (0, 110, -20), behind the trunk


# 2. Skin weights belong to the mesh before later changes -------------------------------------------------------------


@pytest.mark.parametrize(
    "between", ["", _smooth(1), _smooth(2), REDUCED], ids=["plain", "smooth", "smooth 2", "reduced"]
)
def test_a_change_of_topology_behind_the_skin_changes_no_joint_state(export, between):
    (record,) = export(_bound(between=between), occlusion=True)["shot"]["annotations"]
    assert _hidden(record) == set()
    (record,) = export(_bound(WRIST_BEHIND, between=between), occlusion=True)["shot"]["annotations"]
    assert _hidden(record) == {"l_wrist"}


def test_a_smooth_behind_the_skin_moves_the_head_with_its_joint(export):
    """The head's box comes from the vertices of the head joint: the corner of the head's cube, and no other."""
    (plain,) = export(_bound(), occlusion=False)["shot"]["annotations"]
    (smooth,) = export(_bound(between=_smooth(2)), occlusion=False)["shot"]["annotations"]
    x, y, width, height = plain["head_mesh_rect"]
    left, top, wide, high = smooth["head_mesh_rect"]
    assert left >= x and top >= y and left + wide <= x + width and top + high <= y + height
    assert wide > 0.5 * width and high > 0.5 * height


def test_the_nearest_of_many_points_is_that_of_a_slow_search():
    import random

    draw = random.Random(3)
    points = [(draw.gauss(0, 5), draw.gauss(0, 50), draw.uniform(-1, 1)) for _ in range(400)]
    grid = NearestPoints(points)
    asked = [(draw.gauss(0, 9), draw.gauss(0, 80), draw.gauss(0, 9)) for _ in range(200)] + [(1e4, 0.0, 0.0)]
    for point in asked:
        slow = min(range(400), key=lambda i: sum((a - b) ** 2 for a, b in zip(points[i], point)))
        assert grid.nearest(point)[0] == slow
    assert NearestPoints([(1.0, 2.0, 3.0)]).nearest((0.0, 0.0, 0.0))[0] == 0


# 3. What is rendered is not what is skinned --------------------------------------------------------------------------

HIDE_BODY = 'setAttr "body.visibility" no;\n'


def _copy(name, source):
    """A mesh with the points of the body, driven by ``source`` (a node and its attribute), named render_body."""
    return (
        f'createNode transform -n "{name}";\ncreateNode mesh -n "{name}Shape" -p "{name}";\n'
        f'connectAttr "{source}" "{name}Shape.i";\n'
    )


WRAP = (
    'createNode wrap -n "wrap1";\nconnectAttr "bodyShapeOrig.w" "wrap1.ip[0].ig";\n'
    'connectAttr "bodyShape.w" "wrap1.dp[0]";\n' + _copy("render_body", "wrap1.og[0]")
)
CLOTH = 'createNode polyTweak -n "cloth1";\nconnectAttr "bodyShape.w" "cloth1.ip";\n' + _copy(
    "render_body", "cloth1.out"
)
# Maya makes an unknown node of a type whose plug-in is missing; what an AlembicNode puts out is a mesh all the same.
CACHE = 'createNode blendShape -n "cache1";\nconnectAttr "bodyShapeOrig.w" "cache1.ip[0].ig";\n' + _copy(
    "render_body", "cache1.og[0]"
)


@pytest.mark.parametrize("made", [WRAP, CLOTH], ids=["wrap", "from the mesh itself"])
def test_a_render_mesh_made_from_the_skinned_one_is_the_characters(export, made):
    """By its connections: a guess would be a warning."""
    (record,) = export(_bound(made, HIDE_BODY), occlusion=True)["shot"]["annotations"]
    assert _hidden(record) == set() and record["mesh_bbox"]
    figures, _, joints, _ = characters.find_characters((), None, False)
    assert characters.find_meshes(figures, joints).warnings == ()


def test_a_render_mesh_of_a_cache_is_guessed_by_its_place_and_said(open_scene):
    open_scene(_bound(CACHE, HIDE_BODY))
    figures, _, joints, _ = characters.find_characters((), None, False)
    found = characters.find_meshes(figures, joints)
    assert [mesh.name for mesh in found.by_root[figures[0].root]] == [
        "|body|bodyShape",
        "|render_body|render_bodyShape",
    ]
    assert len(found.warnings) == 1
    warning = found.warnings[0]
    assert "1 of its meshes are not bound to its joints (render_bodyShape)" in warning and "--mesh" in warning


def test_many_guessed_meshes_are_one_warning_that_names_the_first(open_scene):
    open_scene(_bound(*[CACHE.replace("cache1", f"cache{k}").replace("render", f"render{k}") for k in range(5)]))
    figures, _, joints, _ = characters.find_characters((), None, False)
    (warning,) = characters.find_meshes(figures, joints).warnings
    assert "5 of its meshes" in warning
    assert "(render0_bodyShape, render1_bodyShape, render2_bodyShape, ...)" in warning


@pytest.mark.parametrize("body", [HIDE_BODY, ""], ids=["the skinned one is hidden", "both are shown"])
@pytest.mark.parametrize("made", [WRAP, CLOTH, CACHE], ids=["wrap", "from the mesh itself", "cache"])
def test_a_mesh_that_is_not_skinned_hides_nothing_of_its_own_person_and_gives_records(export, made, body):
    """Where some skinned mesh still shows, such a mesh would be a stranger that hides every joint."""
    records = export(_bound(made, body), occlusion=True, allow_empty=True)["shot"]["annotations"]
    assert [_hidden(record) for record in records] == [set()]


def test_the_users_word_goes_before_a_guess(export, open_scene, tmp_path):
    text = _bound(CACHE, HIDE_BODY)
    documents = export(text, occlusion=True, meshes=("!render_body",), allow_empty=True)
    assert documents["shot"]["annotations"] == []
    (record,) = export(text, occlusion=True, meshes=("render_body",))["shot"]["annotations"]
    assert _hidden(record) == set()
    mapping = tmp_path / "mapping.json"
    mapping.write_text(json.dumps({"meshes": {"model": ["!render_*"]}}), encoding="utf-8")
    figures, _, joints, _ = characters.find_characters((), None, False)
    name = figures[0].name
    mapping.write_text(json.dumps({"meshes": {name: ["!render_*"]}}), encoding="utf-8")
    found = characters.find_meshes(figures, joints, str(mapping))
    assert [mesh.name for mesh in found.by_root[figures[0].root]] == ["|body|bodyShape"]


def test_a_static_render_mesh_is_the_characters_when_the_user_says_so(export):
    still = _shape("statue", (12, 60, 8), (0, 90, 0))
    text = _bound(still, HIDE_BODY)
    assert export(text, occlusion=True, allow_empty=True)["shot"]["annotations"] == []
    records = export(text, occlusion=True, meshes=("statue",), allow_empty=True)["shot"]["annotations"]
    assert len(records) == 1 and records[0]["mesh_bbox"]


@pytest.mark.parametrize(
    "other",
    [
        _shape("wall", (150, 200, 1), (0, 100, -60)),
        _shape("ball", (10, 10, 10), (64, 124, 12)),
        _shape("chair", (20, 20, 20), (0, 60, -10)),
    ],
    ids=["wall", "ball", "chair"],
)
@pytest.mark.parametrize("is_deformed", [False, True])
def test_things_near_a_character_are_not_taken_for_its_own(open_scene, other, is_deformed):
    name = other.split('"')[1]
    jiggle = (
        f'createNode transform -n "still";\n\tsetAttr ".v" no;\ncreateNode mesh -n "stillShape" -p "still";\n'
        f'\tsetAttr ".io" yes;\ncreateNode cluster -n "jiggle";\nconnectAttr "{name}Shape.w" "jiggle.ip[0].ig";\n'
        + _copy("moved", "jiggle.og[0]")
    )
    open_scene(_bound(other, jiggle if is_deformed else ""))
    figures, _, joints, _ = characters.find_characters((), None, False)
    found = characters.find_meshes(figures, joints)
    assert [mesh.name for mesh in found.by_root[figures[0].root]] == ["|body|bodyShape"] and not found.warnings


def test_a_character_of_which_nothing_is_rendered_is_named_before_the_export(open_scene, tmp_path):
    open_scene(_bound(HIDE_BODY))
    check = preflight.check_export(ExportOptions(output=str(tmp_path)))
    texts = [finding.text for finding in check.findings if "shows none of its" in finding.text]
    assert len(texts) == 1 and "bodyShape" in texts[0] and texts[0] in check.warnings
    check = preflight.check_export(ExportOptions(output=str(tmp_path), strict=True))
    assert any("shows none of its" in finding.text for finding in check.problems)


def test_a_mesh_that_is_not_there_or_not_whose_is_a_clear_error(open_scene, tmp_path):
    open_scene(scenes.scene(scenes.figure("a_"), scenes.figure("b_", at=(150, 0, 0)), FRONT, end=1))
    figures, _, joints, _ = characters.find_characters((), None, False)
    with pytest.raises(CharacterError, match="there is no mesh 'cap'"):
        characters.find_meshes(figures, joints, None, (figures[0].name + "=cap",))
    with pytest.raises(CharacterError, match="name the character"):
        characters.find_meshes(figures, joints, None, ("a_atamaBox",))
    found = characters.find_meshes(figures, joints, None, (figures[1].name + "=a_atamaBox",))
    assert any(mesh.name.endswith("a_atamaBoxShape") for mesh in found.by_root[figures[1].root])
    assert not any(mesh.name.endswith("a_atamaBoxShape") for mesh in found.by_root[figures[0].root])


def test_a_mapping_keeps_its_meshes_through_text_and_scene():
    flat = add_mesh_choices({"miku/l_wrist": "hand"}, "miku", ["|a|b", "!|stage"])
    flat = add_mesh_choices(flat, "miku", ["!|a|b"])
    assert parse_mapping(format_mapping(flat), "here") == flat
    assert [tuple(choice) for choice in mesh_choices(flat)] == [("miku", "|stage", False), ("miku", "|a|b", False)]


# 8. Empty and broken meshes ------------------------------------------------------------------------------------------

EMPTY = 'createNode transform -n "nothing";\ncreateNode mesh -n "nothingShape" -p "nothing";\n'


@pytest.mark.parametrize("raises", [False, True], ids=["empty", "raising"])
def test_an_empty_mesh_is_as_not_shown_and_said_once(export, open_scene, tmp_path, monkeypatch, raises):
    """Whether Maya raises for components of an empty mesh or returns nothing is told differently (pymel issue 244)."""
    from maya.api import OpenMaya
    from pose_annotations.scene.export import export_annotations

    if raises:
        honest = OpenMaya.MFnMesh.getPoints

        def broken(self, *given):
            if not self.numVertices:
                raise RuntimeError("(kInvalidParameter): Object is incompatible with this method")
            return honest(self, *given)

        monkeypatch.setattr(OpenMaya.MFnMesh, "getPoints", broken)
    below = 'createNode transform -n "hat" -p "atama";\ncreateNode mesh -n "hatShape" -p "hat";\n'
    open_scene(scenes.scene(scenes.figure(), EMPTY, below, FRONT, end=3))
    result, failure = None, ""
    try:
        result = export_annotations(ExportOptions(output=str(tmp_path / "out"), occlusion=True))
    except RuntimeError as error:
        failure = str(error)
    assert failure == "", "an empty mesh ends the export"
    said = [text for text in result.warnings if "empty or broken" in text]
    assert len(said) == 1 and said[0].startswith("2 meshes are empty or broken")
    assert result.counts == (3,)


# 10. Many vertices and influences ------------------------------------------------------------------------------------


def test_weights_are_read_in_stretches(open_scene, monkeypatch):
    """One stretch of weights at a time is held: the peak does not grow with the number of vertices."""
    from maya.api import OpenMayaAnim

    open_scene(_bound())
    figures, _, joints, _ = characters.find_characters((), None, False)
    found = characters.find_meshes(figures, joints).by_root[figures[0].root]
    sizes = []
    honest = OpenMayaAnim.MFnSkinCluster.getWeights

    def counted(self, path, component):
        weights, width = honest(self, path, component)
        sizes.append(len(weights))
        return weights, width

    monkeypatch.setattr(OpenMayaAnim.MFnSkinCluster, "getWeights", counted)
    whole = meshes.read_meshes(found, joints, {}, Limbs(figures[0], joints))
    assert len(sizes) == 1
    assert meshes.MOST_WEIGHTS * sys.getsizeof(0.5) < 2e7  # bytes of one stretch
    monkeypatch.setattr(meshes, "MOST_WEIGHTS", 170)
    in_stretches = meshes.read_meshes(found, joints, {}, Limbs(figures[0], joints))
    assert max(sizes[1:]) <= 170 and sum(sizes[1:]) == sizes[0]
    assert [list(mesh.owners) for mesh in in_stretches] == [list(mesh.owners) for mesh in whole]


def test_what_is_kept_of_the_weights_is_small(open_scene):
    open_scene(_bound(between=_smooth(2)))
    figures, _, joints, _ = characters.find_characters((), None, False)
    found = characters.find_meshes(figures, joints).by_root[figures[0].root]
    kept = meshes.read_meshes(found, joints, {}, Limbs(figures[0], joints))
    (mesh,) = kept
    assert len(mesh.owners) > 1000 and len({id(owner) for owner in mesh.owners}) < 30


def test_the_check_of_an_export_says_whose_meshes_are_not_found(open_scene, tmp_path):
    open_scene(_bound())
    check = preflight.check_export(ExportOptions(output=str(tmp_path), meshes=("nobody",)))
    assert any(
        isinstance(finding.error, ExportError) and "no mesh 'nobody'" in finding.text for finding in check.problems
    )
    assert cmds.file(query=True, modified=True) is False


# What a limb holds, bound to its joint --------------------------------------------------------------------------------

HELD = {
    "shield": ((30, 30, 1.5), (0, 0, 12), {"l_elbow", "l_wrist"}),
    "staff": ((4, 60, 2), (0, 0, 6), {"l_wrist"}),
    "plate": ((4, 4, 1), (0, 0, 14), {"l_wrist"}),
    "glove": ((7, 4, 4), (4, 0, 0), set()),
    "finger": ((3, 1, 1), (15, 0, 0), set()),
}


@pytest.mark.parametrize("name", HELD)
@pytest.mark.parametrize("where", ["shell of the body", "mesh of its own"])
def test_what_a_hand_holds_hides_the_wrist_also_where_it_is_skinned(export, open_scene, name, where):
    half, middle, expected = HELD[name]
    plain = export(_bound(), occlusion=True)["shot"]["annotations"][0]
    if where == "shell of the body":
        text = _bound(held=[("hidaritekubi", half, middle)])
    else:
        open_scene(_bound(scenes.box("held", None, half, tuple(a + b for a, b in zip((64, 124, 0), middle)))))
        cmds.skinCluster("hidaritekubi", "held", toSelectedBones=True)
        text = None
    (record,) = export(text, occlusion=True)["shot"]["annotations"]
    assert _hidden(record) == expected
    assert (record["mesh_bbox"] == plain["mesh_bbox"]) == (name != "finger")


def test_a_sword_on_a_joint_that_stands_where_the_hand_does_is_a_prop(export, open_scene):
    open_scene(_bound())
    cmds.select("hidaritekubi")
    cmds.joint(name="weapon")
    cmds.polyCube(width=100, height=4, depth=2, name="sword")
    cmds.setAttr("sword.translate", 100, 124, 8, type="double3")
    cmds.skinCluster("weapon", "sword", toSelectedBones=True)
    (record,) = export(None, occlusion=True)["shot"]["annotations"]
    plain = export(_bound(), occlusion=True)["shot"]["annotations"][0]
    assert _hidden(record) == {"l_wrist"} and record["mesh_bbox"] == plain["mesh_bbox"]


def test_fingers_without_joints_in_meshes_of_their_own_are_flesh(open_scene):
    fingers = "".join(scenes.box(f"finger{k}", "hidaritekubi", (3, 0.6, 0.6), (15, 0, 2 * k - 2)) for k in range(3))
    open_scene(scenes.scene(scenes.figure(), fingers, FRONT, end=1))
    figures, _, joints, _ = characters.find_characters((), None, False)
    names = {mesh.name.rsplit("|", 1)[-1] for mesh in characters.find_meshes(figures, joints).by_root[figures[0].root]}
    assert {f"finger{k}Shape" for k in range(3)} <= names


@pytest.mark.parametrize("where", ["below the joint", "shell of the body"])
def test_a_hat_is_not_the_crown(export, where):
    hat = ((9, 25, 9), (0, 43, 0))  # on a head of 24 cm
    if where == "below the joint":
        text = scenes.scene(scenes.figure(), scenes.box("hat", "atama", *hat), FRONT, end=1)
        plain = scenes.scene(scenes.figure(), FRONT, end=1)
    else:
        text, plain = _bound(held=[("atama", *hat)]), _bound()
    tops = [export(each)["shot"]["annotations"][0]["joints_world"][9] for each in (plain, text)]
    assert tops[0] == pytest.approx((0, 160, 0), abs=1e-6) and tops[1] == pytest.approx(tops[0])


def test_a_character_whose_only_mesh_is_what_it_holds_counts_as_shown(export, open_scene):
    """As one without any mesh does; one whose mesh is empty is not shown."""
    open_scene(scenes.scene(scenes.figure(with_boxes=False), FRONT, end=1))
    cmds.polyCube(width=100, height=4, depth=2, name="sword")
    cmds.setAttr("sword.translate", 120, 124, 8, type="double3")
    cmds.skinCluster("hidaritekubi", "sword", toSelectedBones=True)
    (record,) = export(None)["shot"]["annotations"]
    assert record["mesh_bbox"] is None
