"""Findings of a finished export: what a person should look at before sending it on."""

import math

from pose_annotations.core.documents import pose_faults
from pose_annotations.core.keypoint_sets import MPII16

# A standing figure, 180 cm, MPII's order.
STANDING = (
    (-10, 8, 0), (-10, 48, 0), (-10, 90, 0), (10, 90, 0), (10, 48, 0), (10, 8, 0), (0, 90, 0), (0, 140, 0),
    (0, 150, 0), (0, 180, 0), (-60, 140, 0), (-40, 140, 0), (-18, 140, 0), (18, 140, 0), (40, 140, 0), (60, 140, 0),
)  # fmt: skip


def _record(frame, places):
    return {
        "frame": frame,
        "character": "miku",
        "joint_state": ["missing" if place is None else "visible" for place in places],
        "joints_world": [None if place is None else list(place) for place in places],
        "joint_self": [[0, 0, 0]] * 16,
        "scale_provided": 1.0,
    }


def _walk(frames=20):
    """Hands and feet swing, the whole figure moves on: an ordinary motion."""
    records = []
    for frame in range(frames):
        swing = math.sin(frame / 3.0)
        places = []
        for name, (x, y, z) in zip(MPII16.joints, STANDING):
            reach = 12.0 if name.endswith(("wrist", "ankle")) else 5.0 if name.endswith(("elbow", "knee")) else 0.3
            side = -1.0 if name.startswith("r_") else 1.0
            places.append((x + 4.0 * frame, y, z + side * reach * swing + 0.2 * swing))
        records.append(_record(frame, places))
    return records


def test_an_ordinary_motion_has_no_findings():
    assert pose_faults.find_faults(_walk()) == []


def test_a_joint_that_is_never_there_is_found():
    records = _walk()
    for record in records:
        record["joint_state"][MPII16.joints.index("l_wrist")] = "missing"
        record["joints_world"][MPII16.joints.index("l_wrist")] = None
    assert pose_faults.find_faults(records) == [pose_faults.Fault("never", "miku", None, ("l_wrist",))]


def test_a_joint_that_stays_on_one_spot_of_the_body_is_found():
    records = _walk()
    for frame, record in enumerate(records):
        x, y, _ = STANDING[MPII16.joints.index("r_knee")]
        pelvis = record["joints_world"][MPII16.joints.index("pelvis")]
        record["joints_world"][MPII16.joints.index("r_knee")] = [x + 4.0 * frame, y, pelvis[2]]
    assert pose_faults.find_faults(records) == [pose_faults.Fault("still", "miku", None, ("r_knee",))]


def test_a_jump_is_found_where_it_starts_and_where_it_ends():
    records = _walk()
    records[7]["joints_world"][MPII16.joints.index("l_elbow")][1] += 70.0
    faults = pose_faults.find_faults(records)
    assert [(f.kind, f.frame, f.joints) for f in faults] == [("jump", 7, ("l_elbow",)), ("jump", 8, ("l_elbow",))]


def test_left_and_right_that_change_places_are_found_as_a_flip_not_as_jumps():
    records = _walk()
    for record in records[10:]:
        places = record["joints_world"]
        for right, left in MPII16.pairs:
            places[right], places[left] = places[left], places[right]
    faults = pose_faults.find_faults(records)
    assert [(f.kind, f.frame) for f in faults] == [("flip", 10)]
    assert {"r_ankle", "l_ankle", "r_wrist", "l_wrist"} <= set(faults[0].joints)


def test_every_finding_reads_as_a_sentence_with_joint_and_character():
    for kind, frame in (("never", None), ("still", None), ("jump", 12.0), ("flip", 12.0)):
        text = pose_faults.describe(pose_faults.Fault(kind, "miku", frame, ("l_wrist",)))
        assert "l_wrist" in text
        assert "miku" in text
        assert (frame is None) or "frame 12" in text
