"""Finds what looks wrong in a finished export: joints that never move, jump, change sides, or are always missing.

Works on the records of one document. Distances are world centimetres where the records have ``joints_world``, so that a
moving camera does not matter, else pixels; both are divided by the person's size, so that the same limits hold for
every scene. The findings are hints for a person who checks the frames; nothing is changed or refused.
"""

from typing import Any, Dict, Iterable, List, Mapping, NamedTuple, Optional, Sequence, Tuple

from ..geometry import Point, distance, subtract
from ..keypoint_sets import MPII16

# A jump: a joint moves, against the rest of the body, by more than this share of the body's size in one frame ...
JUMP_SHARE = 0.18
# ... and this many times further than it usually does in a frame. A fast dance stays below one or the other.
JUMP_TIMES_USUAL = 6.0
# A flip: left and right move to each other's old positions; the sum of both distances is below this share of the sum
# of the distances to their own old positions.
FLIP_RATIO = 0.35
# Left and right joints closer together than this share of the body are not compared.
SMALLEST_GAP_SHARE = 0.08
# Still: a joint that moves, relative to the pelvis, by at most the first share of the body, while another moves by at
# least the second.
STILL_SHARE, MOVING_SHARE = 0.0005, 0.05
FEWEST_FRAMES_FOR_STILL = 8
# A trunk may be stiff for a whole shot, and hips move with the pelvis; stiff arms and legs are suspicious.
LIMB_JOINTS = ("_knee", "_ankle", "_elbow", "_wrist")


Record = Mapping[str, Any]


class Fault(NamedTuple):
    """One finding. frame: None where it is about the whole export; joints: names of the MPII set."""

    kind: str  # "jump", "flip", "still" or "never"
    character: Optional[str]
    frame: Optional[float]
    joints: Tuple[str, ...]


def find_faults(records: Iterable[Record]) -> List[Fault]:
    """All findings of a document's records, character by character, in frame order."""
    faults: List[Fault] = []
    for character, track in _tracks(records):
        faults.extend(_never_there(character, track))
        faults.extend(_still(character, track))
        faults.extend(_between_frames(character, track))
    return faults


def describe(fault: Fault) -> str:
    """The finding in one sentence."""
    joints = ", ".join(fault.joints)
    who = "" if fault.character is None else " of {}".format(fault.character)
    if fault.kind == "never":
        return "{}{}: not there in any frame; choose its bone in the mapping".format(joints, who)
    if fault.kind == "still":
        return "{}{}: never moves against the pelvis while other joints do; is it the bone that moves the mesh?".format(
            joints, who
        )
    found = "left and right change places" if fault.kind == "flip" else "jumps"
    return "{}{}: {} at frame {:g}".format(joints, who, found, fault.frame or 0.0)


def describe_in_japanese(fault: Fault) -> str:
    """The same in Japanese, for the report page."""
    joints = "、".join(fault.joints)
    who = "" if fault.character is None else "{} の ".format(fault.character)
    if fault.kind == "never":
        return "{}{}：どのフレームにもありません。マッピングで骨を選んでください".format(who, joints)
    if fault.kind == "still":
        return "{}{}：ほかの関節が動いても pelvis に対して動きません。メッシュを動かす骨ですか".format(who, joints)
    found = "左右が入れ替わります" if fault.kind == "flip" else "位置が飛びます"
    return "{}{}：フレーム {:g} で{}".format(who, joints, fault.frame or 0.0, found)


def _tracks(records: Iterable[Record]) -> List[Tuple[Optional[str], List[Record]]]:
    """[(character, its records in frame order, one a frame)], characters in order of first appearance."""
    tracks: Dict[Optional[str], Dict[float, Record]] = {}
    order: List[Optional[str]] = []
    for record in records:
        character = record.get("character")
        if character not in tracks:
            tracks[character] = {}
            order.append(character)
        tracks[character].setdefault(record.get("frame") or 0, record)
    return [(name, [tracks[name][frame] for frame in sorted(tracks[name])]) for name in order]


def _positions(record: Record) -> Tuple[List[Optional[Point]], float]:
    """The 16 positions of a record (None where unknown; pixels get a depth of 0) and the body's size, in one unit."""
    world = record.get("joints_world")
    positions: List[Optional[Point]]
    if world:
        positions = [None if p is None else (p[0], p[1], p[2]) for p in world]
        size = _extent([p for p in positions if p is not None])
    else:
        unknown = ("missing", "behind")
        states = record["joint_state"]
        positions = [None if s in unknown else (p[0], p[1], 0.0) for p, s in zip(record["joint_self"], states)]
        size = 200.0 * record["scale_provided"]
    return positions, size


def _extent(points: Sequence[Point]) -> float:
    if len(points) < 2:
        return 0.0
    return max(max(values) - min(values) for values in zip(*points))


def _never_there(character: Optional[str], track: Sequence[Record]) -> List[Fault]:
    gone = [
        name
        for i, name in enumerate(MPII16.joints)
        if track and all(record["joint_state"][i] == "missing" for record in track)
    ]
    return [Fault("never", character, None, tuple(gone))] if gone else []


def _still(character: Optional[str], track: Sequence[Record]) -> List[Fault]:
    """Joints that do not move relative to the pelvis; none without a pelvis."""
    if len(track) < FEWEST_FRAMES_FOR_STILL:
        return []
    pelvis = MPII16.joints.index("pelvis")
    paths: List[List[Point]] = [[] for _ in MPII16.joints]
    sizes: List[float] = []
    for record in track:
        positions, size = _positions(record)
        origin = positions[pelvis]
        if origin is None or not size:
            continue
        sizes.append(size)
        for path, position in zip(paths, positions):
            if position is not None:
                path.append(subtract(position, origin))
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


def _between_frames(character: Optional[str], track: Sequence[Record]) -> List[Fault]:
    """Jumps and flips between neighbouring frames."""
    steps = []  # (frame, share of the body a joint moved against the body's own movement, flipped pairs)
    for before, after in zip(track[:-1], track[1:]):
        old, size = _positions(before)
        new, _ = _positions(after)
        if size:
            steps.append((after.get("frame"), _moves(old, new, size), _flips(old, new, size)))
    usual: List[float] = []
    for i in range(len(MPII16.joints)):
        values = sorted(move for move in (moves[i] for _, moves, _ in steps) if move is not None)
        usual.append(values[len(values) // 2] if values else 0.0)
    faults: List[Fault] = []
    for frame, moves, flips in steps:
        flipped = {name for pair in flips for name in pair}
        jumped = [
            name
            for name, move, usual_move in zip(MPII16.joints, moves, usual)
            if name not in flipped and move is not None and move > JUMP_SHARE and move > JUMP_TIMES_USUAL * usual_move
        ]
        if flipped:
            faults.append(Fault("flip", character, frame, tuple(n for n in MPII16.joints if n in flipped)))
        if jumped:
            faults.append(Fault("jump", character, frame, tuple(jumped)))
    return faults


def _moves(old: Sequence[Optional[Point]], new: Sequence[Optional[Point]], size: float) -> List[Optional[float]]:
    """How far each joint moved against the whole body (the median of all), as a share of the body's size."""
    vectors = [None if a is None or b is None else subtract(b, a) for a, b in zip(old, new)]
    known = [v for v in vectors if v is not None]
    if not known:
        return [None] * len(vectors)
    middle = tuple(sorted(values)[len(known) // 2] for values in zip(*known))
    return [None if v is None else distance(v, middle) / size for v in vectors]


def _flips(old: Sequence[Optional[Point]], new: Sequence[Optional[Point]], size: float) -> List[Tuple[str, str]]:
    """Pairs of names of which left and right exchanged their positions between two frames."""
    flipped = []
    for right, left in MPII16.pairs:
        old_right, old_left, new_right, new_left = old[right], old[left], new[right], new[left]
        if old_right is None or old_left is None or new_right is None or new_left is None:
            continue
        if min(distance(old_right, old_left), distance(new_right, new_left)) < SMALLEST_GAP_SHARE * size:
            continue
        straight = distance(old_right, new_right) + distance(old_left, new_left)
        crossed = distance(old_right, new_left) + distance(old_left, new_right)
        if crossed < FLIP_RATIO * straight:
            flipped.append((MPII16.joints[right], MPII16.joints[left]))
    return flipped
