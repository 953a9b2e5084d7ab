"""Who gets a record: several characters, references, instances of names, hidden ones, several cameras."""

import plugin_scenes as scenes
import pytest
from maya import cmds
from pose_annotations.core.errors import CharacterError

CAMERA = scenes.camera("shot", translate=(0, 90, 600))
# picture 640 wide, 35 mm on 1.41732 in: half the picture is 600 * 1.41732 * 25.4 / 70 cm wide
PX_PER_CM = 320 * 70 / (600 * 1.41732 * 25.4)


def _at(documents, frame=1, camera="shot"):
    return {r["character"]: r for r in documents[camera]["annotations"] if r["frame"] == frame}


def test_two_people_have_a_record_each_with_the_other_beside_it(export):
    text = scenes.scene(scenes.figure("a_", at=(-100, 0, 0)), scenes.figure("b_", at=(100, 0, 0)), CAMERA)
    people = _at(export(text))
    assert len(people) == 2
    first, second = people.values()
    assert first["joint_others"] == [second["joint_self"]] and second["numOtherPeople"] == 1
    assert first["joint_self"][6][0] == pytest.approx(320 - 100 * PX_PER_CM, abs=1e-3)
    assert second["joint_self"][6][0] == pytest.approx(320 + 100 * PX_PER_CM, abs=1e-3)


def test_one_wanted_character_is_alone_in_the_document(export):
    text = scenes.scene(scenes.figure("a_", at=(-100, 0, 0)), scenes.figure("b_", at=(100, 0, 0)), CAMERA)
    name = next(iter(_at(export(text))))
    people = _at(export(text, characters=(name,)))
    assert list(people) == [name] and people[name]["numOtherPeople"] == 0


def test_references_of_one_file_keep_apart_by_namespace(export, open_scene, tmp_path):
    (tmp_path / "figure.ma").write_text(scenes.scene(scenes.figure()), encoding="utf-8")
    open_scene(scenes.scene(CAMERA))
    for namespace, x in (("left", 100), ("right", -100)):
        cmds.file(str(tmp_path / "figure.ma"), reference=True, namespace=namespace)
        cmds.setAttr(f"{namespace}:model.translateX", x)
    people = _at(export(None))
    assert len(people) == 2
    for record in people.values():
        namespace = record["joint_source"][0]["from"][0].split("|")[1].split(":")[0]
        side = {"left": 1, "right": -1}[namespace]
        assert record["joint_self"][6][0] == pytest.approx(320 + side * 100 * PX_PER_CM, abs=1e-3)


@pytest.mark.parametrize("body", ["below the joints", "skinned"])
def test_an_instance_of_a_character_is_a_character_of_its_own(export, open_scene, body):
    open_scene(scenes.scene(scenes.figure(with_boxes=body != "skinned"), CAMERA))
    if body == "skinned":
        skin = cmds.polyCube(width=30, height=150, depth=20, name="skin")[0]
        cmds.setAttr(skin + ".translateY", 75)
        cmds.parent(skin, "model")
        cmds.skinCluster("sentaa", "jouhanshin", skin, toSelectedBones=True)
    cmds.instance("model", name="twin")
    cmds.setAttr("twin.translateX", 200)
    people = _at(export(None))
    assert set(people) == {"model", "twin"}
    for name, x in (("model", 0), ("twin", 200)):
        record = people[name]
        middle = 320 + x * PX_PER_CM
        assert record["joint_self"][6][0] == pytest.approx(middle, abs=1e-3)
        assert record["numOtherPeople"] == 1
        left, _, width, _ = record["bbox"]
        assert left + width / 2 == pytest.approx(middle, abs=8) and width < 200 * PX_PER_CM


def test_equal_names_under_two_groups_are_no_trouble(export):
    """Duplicate short names: both figures have the very same joint names, told apart by their full paths."""
    bare = scenes.figure(with_boxes=False).replace('-n "model"', '-n "twin"').replace('-p "model"', '-p "|twin"')
    for _, _, parent, _, _ in scenes.FIGURE:
        if parent:
            bare = bare.replace(f'-p "{parent}"', f'-p "{_path(parent)}"')
    text = scenes.scene(scenes.figure(at=(-100, 0, 0), with_boxes=False), bare, CAMERA)
    people = [r for r in export(text)["shot"]["annotations"] if r["frame"] == 1]
    roots = {r["joint_source"][0]["from"][0].split("|")[1] for r in people}
    assert roots == {"model", "twin"}


def _path(name):
    parents = {joint: parent for joint, _, parent, _, _ in scenes.FIGURE}
    path = name
    while parents[name]:
        name = parents[name]
        path = name + "|" + path
    return "|twin|" + path


HIDDEN = {
    "hidden group": 'setAttr "model.visibility" no;\n',
    "level of detail": 'setAttr "model.lodVisibility" no;\n',
    "template": 'setAttr "model.template" yes;\n',
    "display layer": (
        'createNode displayLayer -n "away";\n\tsetAttr ".visibility" no;\n'
        'connectAttr "away.drawInfo" "model.drawOverride";\n'
    ),
    "override": 'setAttr "model.overrideEnabled" yes;\nsetAttr "model.overrideVisibility" no;\n',
    "primary visibility": "".join(
        f'setAttr "{name}BoxShape.primaryVisibility" no;\n' for name, _, _, _, shape in scenes.FIGURE if shape
    ),
}


@pytest.mark.parametrize("how", HIDDEN, ids=list(HIDDEN))
def test_a_character_that_is_not_rendered_has_no_record(export, how):
    documents = export(scenes.scene(scenes.figure(), CAMERA, HIDDEN[how]), allow_empty=True)
    assert documents["shot"]["annotations"] == []


def test_hidden_joints_hide_nobody(export):
    hidden = "".join(f'setAttr "{name}.drawStyle" 2;\n' for name, *_ in scenes.FIGURE)
    assert _at(export(scenes.scene(scenes.figure(), CAMERA, hidden)))


def test_a_character_is_there_only_in_the_frames_that_show_it(export):
    blink = scenes.keys("model", "visibility", {1: 1, 2: 0, 3: 1}, kind="animCurveTU").replace('".tan" 2', '".tan" 5')
    documents = export(scenes.scene(scenes.figure(), CAMERA, blink))
    assert [record["frame"] for record in documents["shot"]["annotations"]] == [1, 3]


def test_a_layer_that_goes_off_takes_its_people_along(export):
    layer = 'createNode displayLayer -n "crowd";\nconnectAttr "crowd.drawInfo" "model.drawOverride";\n'
    blink = scenes.keys("crowd", "visibility", {1: 1, 2: 0, 3: 0}, kind="animCurveTU").replace('".tan" 2', '".tan" 5')
    documents = export(scenes.scene(scenes.figure(), CAMERA, layer, blink))
    assert [record["frame"] for record in documents["shot"]["annotations"]] == [1]


@pytest.mark.parametrize("member", ["model", "atamaBox", "atamaBoxShape"])
def test_the_current_render_layer_shows_its_members_alone(export, open_scene, member):
    """Both figures have the layer's name in their document; the one outside the layer has no record and hides none."""
    before = scenes.figure("front_", at=(0, 0, 100))
    open_scene(scenes.scene(before, scenes.figure(), CAMERA, end=1))
    layer = cmds.createRenderLayer(member, name="hero", noRecurse=True)
    people = _at(export(None, occlusion=True))
    assert set(people) == {"front_model", "model"} and "occluded" in people["model"]["joint_state"]
    cmds.editRenderLayerGlobals(currentRenderLayer=layer)
    documents = export(None, occlusion=True)
    assert documents["shot"]["source"]["render_layer"] == "hero"
    people = _at(documents)
    assert set(people) == {"model"} and "occluded" not in people["model"]["joint_state"]
    cmds.setAttr(layer + ".global", True)
    assert len(_at(export(None))) == 2


def test_an_instance_of_a_layers_member_is_rendered_too(export, open_scene):
    open_scene(scenes.scene(scenes.figure(), CAMERA, end=1))
    cmds.instance("model", name="twin")
    cmds.setAttr("twin.translateX", 200)
    layer = cmds.createRenderLayer("sentaa", name="hero", noRecurse=True)
    cmds.editRenderLayerGlobals(currentRenderLayer=layer)
    assert set(_at(export(None))) == {"model", "twin"}


def test_an_empty_layer_renders_nobody(export, open_scene):
    open_scene(scenes.scene(scenes.figure(), CAMERA, end=1))
    layer = cmds.createRenderLayer(name="hero", empty=True)
    cmds.editRenderLayerGlobals(currentRenderLayer=layer)
    assert _at(export(None, allow_empty=True)) == {}


def test_every_renderable_camera_has_a_document_of_its_own(export):
    text = scenes.scene(scenes.figure(), scenes.camera("one"), scenes.camera("two", translate=(50, 90, 400)))
    documents = export(text)
    assert set(documents) == {"one", "two"}
    assert documents["one"]["annotations"][0]["img_paths"].startswith("one/")
    one, two = (_at(documents, camera=name)["model"]["joint_self"][6][0] for name in ("one", "two"))
    assert one - two == pytest.approx(50 * 320 * 70 / (400 * 1.41732 * 25.4), abs=1e-3)


def test_a_guess_is_refused_until_it_is_accepted(export, monkeypatch):
    from pose_annotations.scene import characters

    real = characters.recognise

    def guessing(joints, overrides=None):
        found = real(joints, overrides)
        return found._replace(figures=tuple(figure._replace(is_guess=True) for figure in found.figures))

    monkeypatch.setattr(characters, "recognise", guessing)
    text = scenes.scene(scenes.figure(), CAMERA)
    with pytest.raises(CharacterError, match="only a guess"):
        export(text)
    assert _at(export(text, accept_guesses=True))
