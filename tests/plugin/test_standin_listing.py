"""ls, listRelatives, listConnections and their like, as Maya's command pages describe them."""

import pytest
from maya import cmds


@pytest.fixture
def arms():
    """|a|arm|hand and |b|arm: equal short names under different parents."""
    for top in ("a", "b"):
        cmds.createNode("transform", name=top)
        cmds.createNode("joint", name="arm", parent=f"|{top}")
    cmds.createNode("joint", name="hand", parent="|a|arm")


def test_duplicate_names_are_shown_by_their_shortest_unique_path(arms):
    assert sorted(cmds.ls("arm")) == ["a|arm", "b|arm"]
    assert cmds.ls("hand") == ["hand"]
    assert cmds.ls("hand", long=True) == ["|a|arm|hand"]


def test_an_ambiguous_name_is_an_error_where_one_object_is_needed(arms):
    with pytest.raises(ValueError, match="More than one object matches name: arm"):
        cmds.listRelatives("arm")


def test_ls_of_nothing_is_an_empty_list_and_others_answer_none():
    assert cmds.ls("nothing_here") == []
    assert cmds.ls(type="joint") == []
    cmds.createNode("transform", name="alone")
    assert cmds.listRelatives("alone") is None
    assert cmds.listConnections("alone") is None


def test_a_missing_object_is_a_value_error():
    with pytest.raises(ValueError, match="No object matches name: nothing"):
        cmds.listRelatives("nothing")
    with pytest.raises(ValueError, match="No object matches name: nothing"):
        cmds.xform("nothing", query=True, translation=True)


def test_ls_filters_by_type_with_derived_types_unless_exact(arms):
    assert "persp" in cmds.ls(type="transform")
    assert set(cmds.ls(type="joint")) == {"a|arm", "b|arm", "hand"}
    assert set(cmds.ls(type="transform")) >= {"a|arm", "a"}
    assert "a|arm" not in cmds.ls(exactType="transform")
    assert cmds.ls(cameras=True) == ["perspShape", "topShape", "frontShape", "sideShape"]


def test_ls_lists_below_an_object_and_tops(arms):
    assert cmds.ls("a", dagObjects=True) == ["a", "a|arm", "hand"]
    assert cmds.ls("a", dagObjects=True, leaf=True) == ["hand"]
    assert {"a", "b", "persp"} <= set(cmds.ls(assemblies=True))
    assert "hand" not in cmds.ls(assemblies=True)


def test_namespaces_are_part_of_names_and_patterns():
    cmds.namespace(add="miku")
    cmds.createNode("joint", name="miku:hips")
    cmds.createNode("joint", name="hips")
    assert cmds.ls("hips") == ["hips"]
    assert cmds.ls("miku:*") == ["miku:hips"]
    assert set(cmds.ls("hips", recursive=True)) == {"hips", "miku:hips"}
    assert cmds.namespace(exists="miku") and not cmds.namespace(exists="rin")


def test_relatives_are_bare_names_unless_a_path_is_asked_for(arms):
    assert cmds.listRelatives("b", children=True) == ["arm"]
    assert cmds.listRelatives("b", children=True, path=True) == ["b|arm"]
    assert cmds.listRelatives("|b|arm", parent=True, fullPath=True) == ["|b"]
    assert cmds.listRelatives("a", allDescendents=True, fullPath=True) == ["|a|arm|hand", "|a|arm"]
    assert cmds.listRelatives("persp", shapes=True) == ["perspShape"]
    assert cmds.listRelatives("a", allDescendents=True, type="camera") is None


def test_instances_have_a_path_each_and_are_listed_once():
    cube = cmds.polyCube(name="cube")[0]
    copy = cmds.instance(cube)[0]
    shape = cmds.listRelatives(cube, shapes=True, fullPath=True)[0]
    assert len(cmds.ls("cubeShape", allPaths=True, long=True)) == 2
    assert len(cmds.ls(type="mesh")) == 1
    assert set(cmds.listRelatives(shape, allParents=True)) == {cube, copy}


def test_connections_are_found_from_both_ends():
    cmds.createNode("transform", name="driver")
    cmds.createNode("transform", name="driven")
    cmds.connectAttr("driver.translateX", "driven.translateY")
    assert cmds.listConnections("driven") == ["driver"]
    assert cmds.listConnections("driven.ty", source=True, destination=False, plugs=True) == ["driver.translateX"]
    assert cmds.listConnections("driver", connections=True, plugs=True) == ["driver.translateX", "driven.translateY"]
    assert cmds.listConnections("driver", source=True, destination=False) is None


def test_a_connected_shape_is_shown_as_its_transform_unless_asked():
    cmds.createNode("transform", name="driver")
    cmds.connectAttr("driver.translateX", "perspShape.focalLength")
    assert "persp" in cmds.listConnections("driver")
    assert cmds.listConnections("driver", shapes=True) == ["perspShape"] or "perspShape" in cmds.listConnections(
        "driver", shapes=True, skipConversionNodes=True
    )


def test_types_of_nodes_and_of_attributes():
    assert cmds.nodeType("persp") == "transform" and cmds.nodeType("perspShape") == "camera"
    assert "dagNode" in cmds.nodeType("persp", inherited=True)
    assert cmds.getAttr("persp.translate", type=True) == "double3"
    assert cmds.getAttr("persp.translateX", type=True) == "doubleLinear"
    assert cmds.getAttr("perspShape.filmFit", type=True) == "enum"


def test_existence_covers_nodes_attributes_and_paths(arms):
    assert cmds.objExists("arm") and cmds.objExists("|a|arm") and cmds.objExists("persp.tx")
    assert not cmds.objExists("leg") and not cmds.objExists("persp.noSuchThing")


def test_the_selection_keeps_its_order_and_unknown_names_are_refused(arms):
    cmds.select("hand", "b")
    assert cmds.ls(selection=True) == ["hand", "b"]
    cmds.select("a", add=True)
    assert cmds.ls(selection=True, long=True) == ["|a|arm|hand", "|b", "|a"]
    cmds.select("b", deselect=True)
    assert cmds.ls(selection=True) == ["hand", "a"]
    cmds.select(clear=True)
    assert cmds.ls(selection=True) == []
    with pytest.raises(ValueError, match="No object matches name"):
        cmds.select("nobody")
