"""Making, parenting, deleting, undoing: the scene changes as Maya's does and says when it is unsaved."""

import random

import pytest
from maya import cmds


def test_a_new_node_gets_a_free_name_and_becomes_the_selection():
    assert cmds.createNode("transform", name="box") == "box"
    assert cmds.createNode("transform", name="box") == "box1"
    assert cmds.ls(selection=True) == ["box1"]
    assert cmds.createNode("joint", name="hips", parent="box") == "hips"


def test_an_unknown_node_type_is_refused():
    with pytest.raises(RuntimeError, match="noSuchType"):
        cmds.createNode("noSuchType")


def test_parenting_keeps_the_place_in_the_world_unless_relative():
    cmds.createNode("transform", name="root")
    cmds.setAttr("root.translate", 10, 0, 0)
    cmds.createNode("transform", name="a")
    cmds.createNode("transform", name="b")
    assert cmds.parent("a", "root") == ["a"]
    assert cmds.getAttr("a.translateX") == pytest.approx(-10)
    cmds.parent("b", "root", relative=True)
    assert cmds.xform("b", query=True, worldSpace=True, translation=True) == pytest.approx([10, 0, 0])
    cmds.parent("a", world=True)
    assert cmds.listRelatives("a", parent=True) is None
    assert cmds.getAttr("a.translateX") == pytest.approx(0)


def test_deleting_takes_what_is_below_but_not_default_nodes():
    cmds.createNode("transform", name="root")
    cmds.createNode("transform", name="below", parent="root")
    cmds.delete("root")
    assert not cmds.objExists("below")
    with pytest.raises(RuntimeError, match="locked"):
        cmds.delete("defaultRenderGlobals")
    with pytest.raises(ValueError, match="No object matches name"):
        cmds.delete("root")


def test_edits_can_be_undone_and_redone_and_looking_makes_no_entry():
    cmds.createNode("transform", name="box")
    cmds.setAttr("box.translateX", 5)
    cmds.getAttr("box.translateX")
    cmds.currentTime(7)
    cmds.undo()
    assert cmds.getAttr("box.translateX") == 0
    cmds.redo()
    assert cmds.getAttr("box.translateX") == 5
    cmds.undo()
    cmds.undo()
    assert not cmds.objExists("box")


def test_a_chunk_is_one_step_and_recording_can_pause():
    cmds.createNode("transform", name="box")
    cmds.undoInfo(openChunk=True, chunkName="moves")
    cmds.setAttr("box.tx", 1)
    cmds.setAttr("box.ty", 2)
    cmds.undoInfo(closeChunk=True)
    assert cmds.undoInfo(query=True, undoName=True) == "moves"
    cmds.undoInfo(stateWithoutFlush=False)
    cmds.setAttr("box.tz", 3)
    cmds.undoInfo(stateWithoutFlush=True)
    cmds.undo()
    assert cmds.getAttr("box.translate") == [(0.0, 0.0, 3.0)]


def test_undo_without_anything_to_undo_is_an_error():
    cmds.flushUndo()
    with pytest.raises(RuntimeError, match="no more commands to undo"):
        cmds.undo()


def test_edits_mark_the_scene_as_unsaved_and_looking_does_not():
    assert cmds.file(query=True, modified=True) is False
    cmds.ls()
    cmds.getAttr("persp.translate")
    cmds.xform("persp", query=True, matrix=True)
    assert cmds.file(query=True, modified=True) is False
    cmds.setAttr("persp.translateX", 1)
    assert cmds.file(query=True, modified=True) is True
    cmds.file(modified=False)
    assert cmds.file(query=True, modified=True) is False


def test_unsaved_changes_keep_a_scene_from_being_thrown_away():
    cmds.createNode("transform")
    with pytest.raises(RuntimeError, match="Unsaved changes"):
        cmds.file(new=True)
    cmds.file(new=True, force=True)


def test_joints_are_made_below_the_selection():
    cmds.select(clear=True)
    cmds.joint(name="hips")
    cmds.joint(name="spine")
    assert cmds.listRelatives("spine", parent=True) == ["hips"]
    assert cmds.listConnections("spine.inverseScale", plugs=True) == ["hips.scale"]


# undo gives back exactly what was there, redo what was done: random edits, compared as saved scenes
# ------------------------------------------------------------------------------------------------------------------


def saved(folder):
    """The scene as a file, without the lines that name the file or the selection."""
    path = (folder / "state.ma").as_posix()
    cmds.file(rename=path)
    cmds.file(save=True, type="mayaAscii")
    with open(path, encoding="utf-8") as lines:
        return sorted(line for line in lines if not line.startswith("//"))


def transforms():
    cameras = ("persp", "top", "front", "side")
    return [name for name in cmds.ls(type="transform", long=True) if name.split("|")[1] not in cameras]


def one_edit(dice):
    """Some edit that an artist could make; what Maya refuses is left undone."""
    some = transforms()
    any_of = dice.choice(some) if some else "persp"
    other = dice.choice(some) if some else "persp"
    edits = [
        lambda: cmds.createNode(dice.choice(["transform", "joint", "camera", "mesh"])),
        lambda: cmds.polyCube(),
        lambda: cmds.setAttr(f"{any_of}.translate", *(dice.uniform(-9, 9) for _ in range(3))),
        lambda: cmds.setAttr(f"{any_of}.rotateOrder", dice.randrange(6)),
        lambda: cmds.setAttr(f"{any_of}.visibility", dice.random() < 0.5),
        lambda: cmds.setAttr(f"{any_of}.scaleX", lock=dice.random() < 0.5),
        lambda: cmds.parent(any_of, other),
        lambda: cmds.parent(any_of, world=True),
        lambda: cmds.instance(any_of),
        lambda: cmds.rename(any_of, f"named{dice.randrange(5)}"),
        lambda: cmds.delete(any_of),
        lambda: cmds.addAttr(any_of, longName=f"extra{dice.randrange(3)}", attributeType="double", defaultValue=2.5),
        lambda: cmds.connectAttr(f"{any_of}.tx", f"{other}.ty", force=True),
        lambda: cmds.setKeyframe(f"{any_of}.rotateX", time=dice.randrange(20), value=dice.uniform(-90, 90)),
        lambda: cmds.createRenderLayer(any_of, name="shown", noRecurse=True),
        lambda: cmds.fileInfo("note", str(dice.random())),
        lambda: cmds.setAttr("defaultResolution.width", dice.randrange(100, 4000)),
    ]
    try:
        dice.choice(edits)()
    except (RuntimeError, ValueError):
        return


def steps():
    count = 0
    while not cmds.undoInfo(query=True, undoQueueEmpty=True):
        cmds.undo()
        count += 1
    return count


@pytest.mark.parametrize("seed", range(5))
def test_undoing_all_gives_back_the_first_scene_and_redoing_all_the_last(tmp_path, is_standin, seed):
    if not is_standin:
        pytest.skip("a real Maya keeps 50 steps and writes other lines")
    dice = random.Random(seed)
    cmds.polyCube(name="first")
    cmds.flushUndo()
    before = saved(tmp_path)
    for _ in range(40):
        one_edit(dice)
    after = saved(tmp_path)
    taken_back = steps()
    assert taken_back > 15 and after != before
    assert saved(tmp_path) == before
    for _ in range(taken_back):
        cmds.redo()
    assert saved(tmp_path) == after
