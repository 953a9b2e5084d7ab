"""Trees of joints beside the characters: a word about each that may be a person in the picture."""

import plugin_scenes as scenes
import pytest
from maya import cmds
from pose_annotations.core.errors import ExportError
from pose_annotations.core.options import ExportOptions
from pose_annotations.scene.preflight import check_export

FRONT = scenes.camera("shot")


@pytest.fixture
def warnings(open_scene, tmp_path):
    """Function of the parts of a scene: its warnings about trees that are no characters."""

    def found(*parts, **options):
        open_scene(scenes.scene(scenes.figure(), *parts, FRONT, end=1))
        check = check_export(ExportOptions(output=str(tmp_path), **options))
        assert not check.problems or options.get("strict")
        said = [str(finding.text) for finding in check.findings] if options.get("strict") else check.warnings
        return [text for text in said if "beside the characters" in text]

    return found


def joints(name, places, parent=None, mesh=False):
    """A chain of joints at world positions, with a box on each where ``mesh``."""
    text, before = "", (0, 0, 0)
    for number, place in enumerate(places):
        above = f' -p "{name}{number - 1}"' if number else (f' -p "{parent}"' if parent else "")
        offset = scenes.numbers(a - b for a, b in zip(place, before))
        text += f'createNode joint -n "{name}{number}"{above};\n\tsetAttr ".t" -type "double3" {offset};\n'
        if mesh:
            text += scenes.box(f"{name}{number}Box", f"{name}{number}", (2, 2, 2), (0, 0, 0))
        before = place
    return text


HALF = ("左ひざ", "右足", "左ひじ", "右腕")  # without these a figure is not recognised


def test_a_figure_that_is_not_recognised_is_named_beside_one_that_is(warnings):
    (warning,) = warnings(scenes.figure("b_", at=(150, 0, 0), skip=HALF))
    assert warning.startswith("1 trees of joints") and "|b_model|b_sentaa: not a whole figure" in warning


def test_what_is_not_recognised_is_an_error_for_a_strict_export(export, warnings):
    other = scenes.figure("b_", at=(150, 0, 0), skip=HALF)
    assert len(warnings(other, strict=True)) == 1
    with pytest.raises(ExportError, match="b_sentaa"):
        export(None, strict=True)


def test_who_names_the_characters_is_not_warned_of_others(warnings):
    other = scenes.figure("b_", at=(150, 0, 0), skip=HALF)
    assert warnings(other, characters=("model",)) == []


@pytest.mark.parametrize(("count", "mesh", "is_named"), [(3, False, False), (3, True, True), (14, False, True)],
                         ids=["a control", "a chain with a mesh", "many joints"])  # fmt: skip
def test_a_small_tree_is_named_where_it_moves_something(warnings, count, mesh, is_named):
    chain = joints("thing", [(150, 10 * k, 0) for k in range(count)], mesh=mesh)
    assert len(warnings(chain)) == is_named


def test_controls_within_a_figure_belong_to_it(warnings):
    """Also where they move a mesh, as the twist joints beside a skeleton do."""
    assert warnings(joints("twist", [(16 + 4 * k, 124, 0) for k in range(6)], mesh=True)) == []


def test_many_trees_are_one_warning_with_the_largest_first(warnings):
    parts = [joints(f"thing{n}_", [(150 + 30 * n, 10 * k, 0) for k in range(n + 2)], mesh=True) for n in range(5)]
    (warning,) = warnings(*parts)
    assert warning.startswith("5 trees") and "; 2 more" in warning
    assert warning.index("thing4_0") < warning.index("thing3_0") < warning.index("thing2_0")
    assert "thing1_0" not in warning


def test_a_person_of_another_file_is_named_also_where_both_stand_in_one_place(open_scene, tmp_path):
    (tmp_path / "other.ma").write_text(scenes.scene(scenes.figure(skip=HALF)), encoding="utf-8")
    open_scene(scenes.scene(scenes.figure(), FRONT, end=1))
    cmds.file(str(tmp_path / "other.ma"), reference=True, namespace="other")
    check = check_export(ExportOptions(output=str(tmp_path)))
    assert any("|other:model|other:sentaa" in text for text in check.warnings)


def test_where_nobody_is_recognised_the_largest_tree_is_named_first(open_scene, tmp_path):
    controls = [joints(f"c{n}_", [(0, k, n) for k in range(3)]) for n in range(4)]
    open_scene(scenes.scene(*controls, scenes.figure("b_", skip=HALF), FRONT, end=1))
    (problem,) = check_export(ExportOptions(output=str(tmp_path))).problems
    assert "among 19 joints (|b_model|b_sentaa: not a whole figure" in problem.text


@pytest.mark.parametrize("order", [1, -1])
def test_a_second_skeleton_for_the_controls_is_nobody(export, order):
    """It stands where the first one does in every joint; exported, each picture would have two people in one place."""
    parts = [scenes.figure(), scenes.figure("ctrl_", with_boxes=False)][::order]
    (record,) = export(scenes.scene(*parts, FRONT, end=1))["shot"]["annotations"]
    assert record["character"] == "model" and record["numOtherPeople"] == 0


def test_the_second_skeleton_is_said_to_be_left_out_and_can_be_named(open_scene, tmp_path, export):
    open_scene(scenes.scene(scenes.figure(), scenes.figure("ctrl_", with_boxes=False), FRONT, end=1))
    (warning,) = [text for text in check_export(ExportOptions(output=str(tmp_path))).warnings if "in" in text]
    assert warning.startswith("'ctrl_model' stands where character 'model' does")
    (record,) = export(None, characters=("ctrl_model",))["shot"]["annotations"]
    assert record["character"] == "ctrl_model"


def test_two_people_side_by_side_or_both_with_meshes_are_two(export, open_scene, tmp_path):
    beside = scenes.figure("b_", at=(30, 0, 0), with_boxes=False)
    assert len(export(scenes.scene(scenes.figure(), beside, FRONT, end=1))["shot"]["annotations"]) == 2
    open_scene(scenes.scene(scenes.figure(), scenes.figure("b_"), FRONT, end=1))
    assert len(export(None)["shot"]["annotations"]) == 2
    (warning,) = check_export(ExportOptions(output=str(tmp_path))).warnings
    assert "stand in one place" in warning
