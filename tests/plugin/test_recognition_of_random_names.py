"""Figures whose parts are named at random, from the words that riggers use, whole and with one joint left out.

No joint may be wrong: a number says where in its limb a joint comes, whether or not the one before it is there.
"""

import random

import pytest
from plain_figure import LIMBS, TRUNK
from pose_annotations.core.keypoint_sets import MPII16
from pose_annotations.core.recognition.figure import SceneJoint
from pose_annotations.core.recognition.recognise import recognise

WORDS = {
    "hips": ("hips", "pelvis", "root", "cog", "hip"),
    "spine": ("spine", "spine1", "spine_01", "abdomen"),
    "chest": ("chest", "spine2", "torso", "ribcage"),
    "neck": ("neck", "neck1"),
    "head": ("head", "skull", "head_jnt"),
    "clavicle": ("clavicle", "collar", "clav", "shoulder", "scapula"),
    "shoulder": ("shoulder", "upperarm", "arm", "upArm", "arm1", "uparm", "bicep"),
    "elbow": ("elbow", "forearm", "lowerarm", "arm2", "loArm", "lowArm"),
    "wrist": ("wrist", "hand", "arm3", "palm"),
    "hip": ("hip", "thigh", "upleg", "upperleg", "leg", "leg1", "femur"),
    "knee": ("knee", "shin", "calf", "lowerleg", "leg", "leg2", "lowleg"),
    "ankle": ("ankle", "foot", "leg3", "foot1"),
    "toe": ("toe", "ball", "toes", "toebase", "foot2", "foot_end"),
}
STYLES = (
    lambda side, word: f"{side[0].upper()}_{word}",
    lambda side, word: f"{word}_{side[0]}",
    lambda side, word: side + word[0].upper() + word[1:],
    lambda side, word: f"{side.capitalize()}_{word}",
    lambda side, word: f"{word}_{side[0].upper()}_jnt",
    lambda side, word: side[0] + word[0].upper() + word[1:],
    lambda side, word: {"left": "lf", "right": "rt"}[side] + f"_{word}_jnt",
)
SIDES = (("left", 1), ("right", -1))


class Figure:
    """A figure by its seed: words, style of sides, with or without collar bones and toes, one joint to leave out."""

    def __init__(self, seed):
        generator = random.Random(seed)
        self.words = {part: generator.choice(words) for part, words in WORDS.items()}
        for upper, lower in (("clavicle", "shoulder"), ("hip", "knee")):
            while self.words[lower] == self.words[upper]:
                self.words[lower] = generator.choice(WORDS[lower])
        self.style = generator.choice(STYLES)
        left_out = {part for part, share in (("clavicle", 0.2), ("toe", 0.3)) if generator.random() < share}
        self.parts = [part for part in LIMBS if part not in left_out]
        self.lost = (generator.choice(self.parts), generator.choice(SIDES)[0])

    def joints(self, lost=None):
        """The joints without `lost`, and the (part, side) of each by path."""
        paths, joints, parts = {}, [], {}
        for part, (place, above) in TRUNK.items():
            paths[part] = f"{paths.get(above, '')}|{self.words[part]}"
            joints.append(SceneJoint(paths[part], paths.get(above), tuple(map(float, place))))
            parts[paths[part]] = (part, "")
        for side, sign in SIDES:
            for part in self.parts:
                if (part, side) == lost:
                    continue
                (x, y, z), above = LIMBS[part]
                while above in LIMBS and (above, side) not in paths:
                    above = LIMBS[above][1]
                parent = paths.get((above, side)) or paths[above]
                paths[(part, side)] = path = f"{parent}|{self.style(side, self.words[part])}"
                joints.append(SceneJoint(path, parent, (sign * float(x), float(y), float(z))))
                parts[path] = (part, side)
        return joints, parts


def wrong_in(joints, parts):
    """{keypoint: part} of the keypoints that another part's joint was taken for, in figures that are no guesses."""
    wrong = {}
    for figure in recognise(joints).figures:
        for keypoint in MPII16.joints:
            mapping = figure.joints[keypoint]
            if mapping.kind == "bone" and not figure.is_guess:
                side, _, part = keypoint.partition("_")
                wanted = ("head", "") if keypoint == "upper_neck" else (part, {"l": "left", "r": "right"}[side])
                if parts[mapping.nodes[0]] != wanted:
                    wrong[keypoint] = parts[mapping.nodes[0]]
    return wrong


@pytest.mark.parametrize("is_whole", [True, False], ids=["whole", "one joint lost"])
def test_no_joint_is_wrong_whatever_the_words(is_whole):
    wrong, figures = {}, 0
    for seed in range(300):
        figure = Figure(seed)
        joints, parts = figure.joints(None if is_whole else figure.lost)
        figures += len(recognise(joints).figures)
        found = wrong_in(joints, parts)
        if found:
            wrong[seed] = (found, figure.words)
    assert wrong == {}
    assert figures >= 270


@pytest.mark.parametrize(
    "words, lost",
    [
        ({"ankle": "foot1", "toe": "foot2"}, ("ankle", "left")),  # the second foot joint is no ankle
        ({"hip": "femur", "knee": "leg", "ankle": "leg3"}, ("hip", "right")),  # nor this leg a hip joint
        ({"hip": "leg1", "knee": "leg", "ankle": "foot"}, ("ankle", "left")),
        ({"hip": "leg", "knee": "leg2", "ankle": "leg3"}, ("hip", "left")),
        ({"knee": "leg2", "ankle": "leg3"}, ("knee", "left")),
        ({"shoulder": "arm", "elbow": "arm2"}, ("shoulder", "right")),
        ({"shoulder": "bicep", "elbow": "arm2"}, None),
        ({"ankle": "leg3", "toe": "foot2"}, None),
    ],
)
@pytest.mark.parametrize("style", range(len(STYLES)))
def test_a_number_says_where_in_its_limb_a_joint_comes(words, lost, style):
    figure = Figure(0)
    figure.words = dict({part: named[0] for part, named in WORDS.items()}, shoulder="upperarm")
    figure.words.update(words)
    figure.style, figure.parts = STYLES[style], list(LIMBS)
    assert wrong_in(*figure.joints(lost)) == {}
