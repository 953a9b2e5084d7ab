"""Every real rig on every route, built as a scene: joints in Maya's axes, skin where the rig has it."""

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "benchmarks"))

cmds = pytest.importorskip("maya.cmds")

from pose_annotations.core.recognition.recognise import recognise  # noqa: E402
from pose_annotations.scene.joints import read_joints  # noqa: E402
from rig_corpus import REAL_RIGS, WRONG, Specimen, read_rigs, routes_of, score  # noqa: E402
from rig_scenes import bind, build  # noqa: E402

RIGS = read_rigs(REAL_RIGS)
MOST_MISSING = {"x_dwarf": 16}  # of 37 keypoints: joints with numbers for names; of all others thumbs and toes only
SHAPE_ALONE = {("eula_cn", "english_or_japanese")}  # names of other bones on its arms and legs: a guess


@pytest.mark.slow
@pytest.mark.parametrize("name", RIGS)
def test_a_real_rig_in_a_scene_has_every_joint_right_or_none(name):
    for route in routes_of(RIGS[name]):
        cmds.file(new=True, force=True)
        specimen = Specimen(RIGS[name], route)
        build(specimen)
        if any(specimen.skin):
            bind(specimen)
        found = recognise(read_joints())
        if RIGS[name]["kind"] == "negative":
            assert all(figure.is_guess for figure in found.figures) and all(reason for _, reason in found.refused), (
                route
            )
            continue
        if route == "english" and not found.figures:  # its names are lost: not told, with the reason
            assert all(reason for _, reason in found.refused)
            continue
        assert len(found.figures) == 1, (route, found.refused)
        verdicts = {key: verdict for key, (verdict, _) in score(specimen, found.figures[0]).items()}
        if route == "english":  # the English field of MMD models is often empty, or that of other bones
            assert WRONG not in verdicts.values(), route
        else:
            assert set(verdicts.values()) <= {"right", "missing"}, route
            assert found.figures[0].is_guess == ((name, route) in SHAPE_ALONE), route
            assert list(verdicts.values()).count("missing") <= MOST_MISSING.get(name, 4), route
