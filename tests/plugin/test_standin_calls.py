"""What maya.cmds refuses: unknown commands, unknown flags, queries that a flag has not. Maya refuses the same."""

import pytest
from maya import cmds


@pytest.mark.parametrize(
    ("call", "error", "words"),
    [
        (lambda: cmds.noSuchCommand(), AttributeError, "noSuchCommand"),
        (lambda: cmds.ls(selektion=True), TypeError, "Invalid flag 'selektion'"),
        (lambda: cmds.ls(fullPath=True), TypeError, "Invalid flag 'fullPath'"),  # a flag of another command
        (lambda: cmds.listRelatives("persp", query=True), TypeError, "Invalid flag 'query'"),
        (lambda: cmds.xform("persp", query=True, centerPivots=True), (TypeError, RuntimeError), None),
        (lambda: cmds.createNode("transform", name=3), TypeError, "Invalid arguments for flag 'name'"),
        (lambda: cmds.ls(selection=True, sl=True), TypeError, None),
        (lambda: cmds.ls(None), TypeError, None),
    ],
    ids=["command", "flag", "flag of another", "no query mode", "no query of a flag", "number", "flag twice", "none"],
)
def test_what_maya_does_not_take_is_refused(call, error, words):
    with pytest.raises(error, match=words):
        call()


def test_short_and_long_names_of_a_flag_mean_the_same():
    assert cmds.ls(type="camera") == cmds.ls(typ="camera")
    assert cmds.xform("persp", q=True, ws=True, t=True) == cmds.xform(
        "persp", query=True, worldSpace=True, translation=True
    )


@pytest.mark.parametrize("command", ["polyBevel", "treeView", "headsUpDisplay", "progressWindow"])
def test_a_command_that_only_a_real_maya_does_is_never_answered_silently(command, is_standin):
    if not is_standin:
        pytest.skip("a real Maya does these")
    with pytest.raises(RuntimeError, match="the stand-in does not have"):
        getattr(cmds, command)()


def test_a_flag_that_only_a_real_maya_does_is_never_ignored(is_standin):
    if not is_standin:
        pytest.skip("a real Maya does this")
    with pytest.raises(RuntimeError, match="does not have the flag"):
        cmds.ls(ghost=True)


def test_every_command_of_maya_is_there_and_refuses_an_unknown_flag(is_standin):
    if not is_standin:
        pytest.skip("a real Maya need not be asked about each of its commands")
    names = dir(cmds)
    assert len(names) > 1400
    for name in names:
        with pytest.raises(TypeError, match="Invalid flag 'noSuchFlagAnywhere'"):
            getattr(cmds, name)(noSuchFlagAnywhere=1)


def test_a_list_of_names_is_the_same_as_several_names():
    assert cmds.ls(["persp", "top"]) == cmds.ls("persp", "top") == ["persp", "top"]
