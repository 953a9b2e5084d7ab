"""getAttr, setAttr, addAttr and connections: values, units, refusals."""

import pytest
from maya import cmds


@pytest.fixture
def box():
    return cmds.createNode("transform", name="box")


def test_a_compound_is_one_tuple_in_a_list_and_a_matrix_16_numbers(box):
    cmds.setAttr("box.translate", 1, 2, 3)
    assert cmds.getAttr("box.translate") == [(1.0, 2.0, 3.0)]
    assert cmds.getAttr("box.t") == [(1.0, 2.0, 3.0)]
    assert cmds.getAttr("box.worldMatrix") == [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 2, 3, 1]
    assert cmds.getAttr("box.worldMatrix[0]") == cmds.getAttr("box.worldMatrix")


def test_lengths_and_angles_follow_the_user_units_but_matrices_stay_in_centimetres(box):
    cmds.setAttr("box.translateX", 250)
    cmds.setAttr("box.rotateY", 90)
    cmds.currentUnit(linear="m", angle="radian")
    assert cmds.getAttr("box.translateX") == pytest.approx(2.5)
    assert cmds.getAttr("box.rotateY") == pytest.approx(1.5707963267948966)
    assert cmds.getAttr("box.worldMatrix")[12] == pytest.approx(250)
    assert cmds.xform("box", query=True, worldSpace=True, translation=True) == pytest.approx([2.5, 0, 0])
    cmds.setAttr("box.translateX", 1)
    assert cmds.getAttr("box.worldMatrix")[12] == pytest.approx(100)


def test_film_attributes_have_no_unit_but_orthographic_width_has():
    cmds.currentUnit(linear="m")
    assert cmds.getAttr("perspShape.horizontalFilmAperture") == pytest.approx(1.41732, abs=1e-5)
    assert cmds.getAttr("topShape.orthographicWidth") == pytest.approx(0.3)


def test_enums_are_numbers_or_words():
    assert cmds.getAttr("perspShape.filmFit") == 1
    assert cmds.getAttr("perspShape.filmFit", asString=True) == "Horizontal"


def test_a_bad_name_is_a_value_error_to_read_and_a_runtime_error_to_set(box):
    with pytest.raises(ValueError, match=r"No object matches name: box\.nothing"):
        cmds.getAttr("box.nothing")
    with pytest.raises(ValueError, match=r"No object matches name: nobody\.tx"):
        cmds.getAttr("nobody.tx")
    with pytest.raises(RuntimeError, match=r"No object matches name: box\.nothing"):
        cmds.setAttr("box.nothing", 1)


def test_locked_and_connected_attributes_cannot_be_set(box):
    cmds.setAttr("box.translateX", lock=True)
    with pytest.raises(RuntimeError, match="locked or connected"):
        cmds.setAttr("box.translateX", 1)
    cmds.connectAttr("persp.translateY", "box.translateY")
    with pytest.raises(RuntimeError, match="locked or connected"):
        cmds.setAttr("box.translateY", 1)
    assert cmds.getAttr("box.translateX", lock=True) is True
    assert cmds.getAttr("box.translateY", settable=True) is False


def test_a_message_has_no_value():
    with pytest.raises(RuntimeError, match="cannot be displayed"):
        cmds.getAttr("persp.message")


def test_a_string_needs_its_type():
    cmds.setAttr("defaultRenderGlobals.imageFilePrefix", "shots/<Scene>", type="string")
    assert cmds.getAttr("defaultRenderGlobals.imageFilePrefix") == "shots/<Scene>"
    with pytest.raises(RuntimeError):
        cmds.setAttr("defaultRenderGlobals.imageFilePrefix", "x")


def test_attributes_can_be_added_and_asked(box):
    cmds.addAttr("box", longName="namae", dataType="string")
    cmds.setAttr("box.namae", "左腕", type="string")
    cmds.addAttr("box", longName="weight", attributeType="double", defaultValue=0.5, minValue=0, maxValue=1)
    assert cmds.getAttr("box.namae") == "左腕"
    assert cmds.getAttr("box.weight") == 0.5
    assert cmds.attributeQuery("weight", node="box", exists=True)
    assert cmds.attributeQuery("weight", node="box", maximum=True) == [1]
    with pytest.raises(RuntimeError, match="past its maximum"):
        cmds.setAttr("box.weight", 2)


def test_an_attribute_of_the_shape_is_found_through_its_transform():
    assert cmds.getAttr("persp.focalLength") == 35.0
    assert cmds.getAttr("persp.t.tx") == cmds.getAttr("persp.translateX")


def test_a_connection_is_made_once_and_replaced_by_force(box):
    assert cmds.connectAttr("persp.tx", "box.tx") == "Connected persp.translateX to box.translateX."
    with pytest.raises(RuntimeError):
        cmds.connectAttr("top.tx", "box.tx")
    cmds.connectAttr("top.tx", "box.tx", force=True)
    assert cmds.listConnections("box.tx", plugs=True) == ["top.translateX"]


def test_a_value_follows_its_connection_through_time():
    cmds.createNode("transform", name="driven")
    for time, value in ((1, 0), (11, 10)):
        cmds.setKeyframe("persp.tx", time=time, value=value, inTangentType="linear", outTangentType="linear")
    cmds.connectAttr("persp.tx", "driven.ty")
    cmds.currentTime(6)
    assert cmds.getAttr("driven.ty") == pytest.approx(5)
    assert cmds.getAttr("driven.ty", time=3) == pytest.approx(2)
    assert cmds.currentTime(query=True) == 6
