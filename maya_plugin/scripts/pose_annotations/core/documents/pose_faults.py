"""What looks wrong in a finished export: joints that never move, jump, change sides, or are never there.

Works on the records of one document, as written. Distances are world centimetres where the records carry
``joints_world`` (a moving camera then moves nothing), else pixels; both are divided by the person's size, so the same
limits hold for every scene. These are hints for a person who looks at the frames; nothing is changed or refused here.
"""

from typing import NamedTuple, Optional, Tuple

from ..geometry import distance
from ..keypoint_sets import MPII16

# A jump: a joint moves, against the rest of the body, by more than this share of the body's size in one frame ...
JUMP_SHARE = 0.18
# ... and this many times further than it usually does in a frame. A fast dance stays below one or the other.
JUMP_TIMES_USUAL = 6.0
# A flip: left lands where right was and right where left was, this much nearer than each to its own old place.
FLIP_RATIO = 0.35
# Sides closer together than this share of the body cannot be told apart by position.
SMALLEST_GAP_SHARE = 0.08
# Still: a joint that stays within this share of the body, seen from the pelvis, while others leave it far behind.
STILL_SHARE, MOVING_SHARE = 0.0005, 0.05
FEWEST_FRAMES_FOR_STILL = 8
# A trunk may well be stiff for a whole shot, and hips hang on the pelvis; arms and legs that are stiff are suspicious.
LIMB_JOINTS = ("_knee", "_ankle", "_elbow", "_wrist")


class Fault(NamedTuple):
    """One finding. frame is None for what holds over the whole export; joints are names of the MPII set."""

    kind: str  # "jump", "flip", "still" or "never"
    character: Optional[str]
    frame: Optional[float]
    joints: Tuple[str, ...]


def find_faults(records):
    """All findings of a document's records (a list of dicts), character by character, in frame order."""
    faults = []
    for character, track in _tracks(records):
        faults.extend(_never_there(character, track))
        faults.extend(_still(character, track))
        faults.extend(_between_frames(character, track))
    return faults


def describe(fault):
    """The finding in one sentence."""
    joints = ", ".join(fault.joints)
    who = "" if fault.character is None else " of {}".format(fault.character)
    if fault.kind == "never":
        return "{}{}: not there in any frame; choose its bone in the mapping".format(joints, who)
    if fault.kind == "still":
        return "{}{}: never moves against the pelvis while other joints do; is it the bone that moves the mesh?".format(
            joints, who
        )
    if fault.kind == "flip":
        return "{}{}: left and right change places at frame {:g}".format(joints, who, fault.frame)
    return "{}{}: jumps at frame {:g}".format(joints, who, fault.frame)


def _tracks(records):
    """[(character, its records in frame order, one a frame)], characters in order of first appearance."""
    tracks, order = {}, []
    for record in records:
        character = record.get("character")
        if character not in tracks:
            tracks[character] = {}
            order.append(character)
        tracks[character].setdefault(record.get("frame") or 0, record)
    return [(name, [tracks[name][frame] for frame in sorted(tracks[name])]) for name in order]


def _places(record):
    """The 16 positions of a record (None where unknown; pixels get a depth of 0) and the body's size, in one unit."""
    world = record.get("joints_world")
    if world:
        places = [None if p is None else tuple(p) for p in world]
        size = _extent([p for p in places if p is not None])
    else:
        unknown = ("missing", "behind")
        states = record["joint_state"]
        places = [None if s in unknown else (p[0], p[1], 0.0) for p, s in zip(record["joint_self"], states)]
        size = 200.0 * record["scale_provided"]
    return places, size


def _extent(points):
    if len(points) < 2:
        return 0.0
    return max(max(values) - min(values) for values in zip(*points))


def _never_there(character, track):
    gone = [
        name
        for i, name in enumerate(MPII16.joints)
        if track and all(record["joint_state"][i] == "missing" for record in track)
    ]
    return [Fault("never", character, None, tuple(gone))] if gone else []


def _still(character, track):
    """Joints that stay on one spot seen from the pelvis; without a pelvis nothing can be said."""
    if len(track) < FEWEST_FRAMES_FOR_STILL:
        return []
    pelvis = MPII16.joints.index("pelvis")
    paths, sizes = [[] for _ in MPII16.joints], []
    for record in track:
        places, size = _places(record)
        if places[pelvis] is None or not size:
            continue
        sizes.append(size)
        for path, place in zip(paths, places):
            if place is not None:
                path.append(tuple(a - b for a, b in zip(place, places[pelvis])))
    if not sizes:
        return []
    body = sorted(sizes)[len(sizes) // 2]
    ranges = {
        name: _extent(path) / body
        for i, (name, path) in enumerate(zip(MPII16.joints, paths))
        if i != pelvis and len(path) >= FEWEST_FRAMES_FOR_STILL
    }
    still = [n for n in MPII16.joints if ranges.get(n, 1.0) <= STILL_SHARE and n.endswith(LIMB_JOINTS)]
    if not still or max(ranges.values()) < MOVING_SHARE:
        return []
    return [Fault("still", character, None, tuple(still))]


def _between_frames(character, track):
    """Jumps and flips between neighbouring frames."""
    steps = []  # (frame, share of the body a joint moved against the body's own movement, flipped pairs)
    for before, after in zip(track[:-1], track[1:]):
        old, size = _places(before)
        new, _ = _places(after)
        if size:
            steps.append((after.get("frame"), _moves(old, new, size), _flips(old, new, size)))
    usual = []
    for i in range(len(MPII16.joints)):
        values = sorted(moves[i] for _, moves, _ in steps if moves[i] is not None)
        usual.append(values[len(values) // 2] if values else 0.0)
    faults = []
    for frame, moves, flips in steps:
        flipped = {name for pair in flips for name in pair}
        jumped = [
            name
            for i, name in enumerate(MPII16.joints)
            if name not in flipped
            and moves[i] is not None
            and moves[i] > JUMP_SHARE
            and moves[i] > JUMP_TIMES_USUAL * usual[i]
        ]
        if flipped:
            faults.append(Fault("flip", character, frame, tuple(n for n in MPII16.joints if n in flipped)))
        if jumped:
            faults.append(Fault("jump", character, frame, tuple(jumped)))
    return faults


def _moves(old, new, size):
    """How far each joint went, less what the whole body did (median of all), as a share of the body's size."""
    vectors = [None if a is None or b is None else tuple(q - p for p, q in zip(a, b)) for a, b in zip(old, new)]
    known = [v for v in vectors if v is not None]
    if not known:
        return [None] * len(vectors)
    middle = tuple(sorted(values)[len(known) // 2] for values in zip(*known))
    return [None if v is None else distance(v, middle) / size for v in vectors]


def _flips(old, new, size):
    """Pairs of names whose sides changed places between two frames."""
    flipped = []
    for right, left in MPII16.pairs:
        places = (old[right], old[left], new[right], new[left])
        if any(p is None for p in places):
            continue
        old_right, old_left, new_right, new_left = places
        if min(distance(old_right, old_left), distance(new_right, new_left)) < SMALLEST_GAP_SHARE * size:
            continue
        straight = distance(old_right, new_right) + distance(old_left, new_left)
        crossed = distance(old_right, new_left) + distance(old_left, new_right)
        if crossed < FLIP_RATIO * straight:
            flipped.append((MPII16.joints[right], MPII16.joints[left]))
    return flipped
