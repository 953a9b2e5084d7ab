"""Undo gives back exactly what was there, redo what was done: random edits, compared as saved scenes."""

import random

import pytest
from maya import cmds


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
