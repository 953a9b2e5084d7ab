"""What maya.cmds refuses: unknown commands, unknown flags, queries that a flag has not. Maya refuses the same."""

import pytest
from maya import cmds


def test_an_unknown_command_is_an_attribute_error():
    with pytest.raises(AttributeError, match="noSuchCommand"):
        cmds.noSuchCommand()


def test_an_unknown_flag_is_refused_by_name():
    with pytest.raises(TypeError, match="Invalid flag 'selektion'"):
        cmds.ls(selektion=True)


def test_a_flag_of_another_command_is_refused():
    with pytest.raises(TypeError, match="Invalid flag 'fullPath'"):
        cmds.ls(fullPath=True)


def test_a_command_without_a_query_mode_refuses_query():
    with pytest.raises(TypeError, match="Invalid flag 'query'"):
        cmds.listRelatives("persp", query=True)


def test_a_flag_that_cannot_be_queried_is_refused():
    with pytest.raises((TypeError, RuntimeError)):
        cmds.xform("persp", query=True, centerPivots=True)


def test_short_and_long_names_of_a_flag_mean_the_same():
    assert cmds.ls(type="camera") == cmds.ls(typ="camera")
    assert cmds.xform("persp", q=True, ws=True, t=True) == cmds.xform(
        "persp", query=True, worldSpace=True, translation=True
    )


def test_a_number_is_no_string():
    with pytest.raises(TypeError, match="Invalid arguments for flag 'name'"):
        cmds.createNode("transform", name=3)


def test_one_flag_by_both_names_is_refused():
    with pytest.raises(TypeError):
        cmds.ls(selection=True, sl=True)


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


def test_none_is_no_argument():
    with pytest.raises(TypeError):
        cmds.ls(None)
