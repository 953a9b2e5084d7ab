"""Names, paths, edits and undo of the stand-in's scene."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

maya_scene = pytest.importorskip("maya_scene", reason="a real Maya keeps its own scene")
units = pytest.importorskip("maya_scene.units")


@pytest.fixture
def scene():
    return maya_scene.Scene()


def names(found):
    return [str(item) if hasattr(item, "nodes") else item.name for item in found]


# names
# ------------------------------------------------------------------------------------------------------------------


def test_taken_name_is_counted_up_and_siblings_alone_compete(scene):
    group = scene.create_node("transform", "grp")
    assert [scene.create_node("transform", "arm").name for _ in range(2)] == ["arm", "arm1"]
    assert scene.create_node("transform", "arm", group).name == "arm"
    assert scene.create_node("network", "arm").name == "arm2"
    assert scene.create_node("transform", "arm09", group).name == "arm09"
    assert scene.create_node("transform", "arm09", group).name == "arm10"


def test_name_loses_what_maya_does_not_allow(scene):
    assert scene.create_node("transform", "左 arm-1").name == "__arm_1"
    assert scene.create_node("transform", "3arm").name == "arm"
    with pytest.raises(RuntimeError, match="no legal characters"):
        scene.create_node("transform", "123")


def test_shape_without_a_parent_gets_a_transform(scene):
    assert names(scene.create_node("camera").paths) == ["|camera1|cameraShape1"]
    assert names(scene.create_node("mesh").paths) == ["|polySurface1|polySurfaceShape1"]
    assert names(scene.create_node("camera", "eyeShape").paths) == ["|eye|eyeShape"]


def test_pattern_stars_stop_at_namespaces_and_paths(scene):
    for name in ("hips", "a:hips", "a:b:hips", "hipster"):
        scene.create_node("joint", name)
    assert names(scene.find("hip*")) == ["|hips", "|hipster"]
    assert names(scene.find("*:hips")) == ["|a:hips"]
    assert names(scene.find("a:b:*")) == ["|a:b:hips"]
    assert names(scene.find("*hips", recursive_namespaces=True)) == ["|hips", "|a:hips", "|a:b:hips"]
    assert names(scene.find("hip?")) == ["|hips"]
    assert names(scene.find("gone*")) == []
    assert scene.namespaces == {"UI", "shared", "a", "a:b"}


def test_shortest_unique_path_is_what_is_printed(scene):
    left, right = (scene.create_node("transform", name) for name in ("left", "right"))
    for above in (left, right):
        hand = scene.create_node("transform", "hand", above)
        scene.create_node("transform", "thumb", hand)
    assert [scene.unique_name(path) for path in scene.find("thumb")] == ["left|hand|thumb", "right|hand|thumb"]
    assert scene.unique_name("left") == "left"
    scene.delete("|right|hand|thumb")
    assert scene.unique_name("thumb") == "thumb"
    assert names(scene.find("hand|thumb")) == ["|left|hand|thumb"]


def test_wrong_names_say_so_in_mayas_words(scene):
    with pytest.raises(RuntimeError, match="No object matches name: gone"):
        scene.node("gone")
    with pytest.raises(RuntimeError, match=r"No attribute matches name: persp\.gone"):
        scene.plug("persp.gone")
    with pytest.raises(RuntimeError, match="Unrecognized node type 'gizmo'"):
        scene.create_node("gizmo")


def test_plug_names_spell_out_every_array(scene):
    scene.create_node("skinCluster", "skin")
    plug = scene.plug("skin.wl[3].w[0]")
    assert plug.name == "skin.weightList[3].weights[0]"
    assert plug.parent().name == "skin.weightList[3]"
    assert scene.plug("persp.translate").child(1).name == "persp.translateY"


# edits
# ------------------------------------------------------------------------------------------------------------------


def test_locked_connected_and_computed_plugs_refuse_values(scene):
    for name in ("a", "b"):
        scene.create_node("transform", name)
    scene.lock("a.translateX")
    scene.connect("a.translate", "b.translate")
    for plug in ("a.translateX", "b.translateY", "a.worldMatrix[0]"):
        with pytest.raises(RuntimeError, match=r"locked or connected|cannot be written"):
            scene.set(plug, 1.0)
    with pytest.raises(RuntimeError, match="already has an incoming connection"):
        scene.connect("a.scale", "b.translate")
    scene.connect("a.scale", "b.translate", force=True)
    assert scene.get("b.translate") == (1, 1, 1)


def test_disconnected_plug_keeps_the_value_it_had(scene):
    for name in ("a", "b"):
        scene.create_node("transform", name)
    scene.set("a.translate", (1, 2, 3))
    scene.connect("a.translate", "b.translate")
    scene.disconnect("a.translate", "b.translate")
    scene.set("a.translate", (9, 9, 9))
    assert scene.get("b.translate") == (1, 2, 3)


def test_parenting_keeps_the_place_in_the_world(scene):
    for name in ("a", "b"):
        scene.create_node("transform", name)
    scene.set("a.translate", (1, 2, 3))
    scene.set_ui("a.rotate", (10, 20, 30))
    scene.set("b.rotatePivot", (1, 0, 0))
    scene.set_ui("b.rotate", (0, 0, 45))
    before = scene.world_matrix("b")
    scene.parent("b", "a")
    for row, kept in zip(scene.world_matrix("b"), before):
        assert row == pytest.approx(kept, abs=1e-12)
    scene.parent("b", None, relative=True)
    assert scene.world_matrix("b") != before
    with pytest.raises(RuntimeError, match="Cannot parent"):
        scene.parent("b", "a")
        scene.parent("a", "b")


def test_default_locked_and_referenced_nodes_cannot_be_deleted(scene):
    node = scene.create_node("transform", "a")
    with pytest.raises(RuntimeError, match="Default node 'time1'"):
        scene.delete("time1")
    node.locked = True
    with pytest.raises(RuntimeError, match="locked node 'a'"):
        scene.delete("a")
    node.locked, node.referenced = False, "xRN"
    with pytest.raises(RuntimeError, match="reference xRN"):
        scene.delete("a")


@pytest.mark.parametrize(
    ("unit", "rate"),
    [("film", 24), ("pal", 25), ("ntscf", 60), ("120fps", 120), ("23.976fps", 24000 / 1001), ("sec", 1)],
)
def test_time_units_have_their_frames_a_second(unit, rate):
    assert units.frames_per_second(unit) == pytest.approx(rate)


@pytest.mark.parametrize("unit", ["fps", "-3fps", "fortnight", ""])
def test_other_time_units_are_refused(unit):
    with pytest.raises(RuntimeError, match="Invalid time unit"):
        units.frames_per_second(unit)


@given(st.integers(-5000, 5000), st.sampled_from(["film", "pal", "ntsc", "29.97fps", "119.88fps"]))
def test_whole_frames_survive_the_way_through_seconds(frame, unit):
    scale = units.Units(time=unit)
    assert scale.frame(scale.seconds(frame)) == frame


# undo
# -------------------------------------------------------------------------------------------------------------------


def state(scene):
    """All that edits change, in a form that compares."""
    return {
        node.full_name: (
            {key: value for key, value in node.values.items() if value is not None},
            {key: (other.name, other_key) for key, (other, other_key) in node.sources.items()},
            [child.name for child in node.children],
            sorted(node.dynamic),
        )
        for node in scene.all_nodes
    }


EDITS = {
    "create": lambda scene, a, b, number: scene.create_node("transform", "n", a),
    "delete": lambda scene, a, b, number: scene.delete(a),
    "rename": lambda scene, a, b, number: scene.rename(a, f"r{number}"),
    "parent": lambda scene, a, b, number: scene.parent(a, b),
    "instance": lambda scene, a, b, number: scene.parent(a, b, add=True),
    "set": lambda scene, a, b, number: scene.set(a.plug("translate"), (number, 1, 2)),
    "connect": lambda scene, a, b, number: scene.connect(a.plug("rotate"), b.plug("rotate"), force=True),
    "disconnect": lambda scene, a, b, number: scene.disconnect(a.plug("rotate"), b.plug("rotate")),
    "lock": lambda scene, a, b, number: scene.lock(a.plug("scaleX"), number % 2 == 0),
    "add": lambda scene, a, b, number: scene.add_attribute(a, f"x{number}", default=1.0),
    "key": lambda scene, a, b, number: scene.set_key(a.plug("translateY"), number, 2.0),
}


@settings(deadline=None, max_examples=60)
@given(st.lists(st.tuples(st.sampled_from(sorted(EDITS)), *[st.integers(0, 5)] * 3), max_size=14))
def test_undoing_everything_gives_the_scene_back_and_redoing_the_edits(steps):
    scene = maya_scene.Scene()
    for name in ("a", "b", "c"):
        scene.create_node("transform", name)
    scene.undo.flush()
    before = state(scene)
    for name, first, second, number in steps:
        nodes = [node for node in scene.nodes("transform", exact=True) if not node.is_default]
        if not nodes:
            break
        try:
            EDITS[name](scene, nodes[first % len(nodes)], nodes[second % len(nodes)], number)
        except RuntimeError:
            continue
    after = state(scene)
    count = len(scene.undo)
    for _ in range(count):
        scene.undo.undo()
    assert state(scene) == before
    for _ in range(count):
        scene.undo.redo()
    assert state(scene) == after


def test_many_frames_are_evaluated_in_bounded_memory(scene):
    scene.create_node("joint", "j")
    scene.set_key("j.rotateZ", 1, 0.0)
    scene.set_key("j.rotateZ", 1000, 3.0)
    for frame in range(1000):
        scene.world_matrix("j", frame)
    assert len(scene._contexts) <= 8
