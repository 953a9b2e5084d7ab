"""The joints of one tree: their hierarchy, order, positions and names."""

from typing import Dict, FrozenSet, List, Optional, Sequence, Tuple

from ..geometry import (
    Matrix,
    Point,
    add_scaled,
    cross,
    distance,
    distance_from_line,
    invert_affine,
    multiply,
    subtract,
    translation,
    unit_or_none,
)
from .bone_names import HELPER_TOKENS, NO_SIDE_WORDS, OTHER_SIDE, NameKey, Reading, is_helper_name, name_keys, readings
from .figure import SceneJoint
from .side_words import find_side_words

_ENOUGH_REST = 0.8  # of the skinned joints: late additions to a rig are often not in its bind pose
_MOST_JOINTS = 0.6  # of the tree: a word that so many joints have tells none from another
_SAME_PLACE = 1e-4  # of the figure's extent: joints nearer than this to each other move as one


class Skeleton:
    """Joints of one tree, numbered in scene order; every method works with these numbers.

    Attributes:
        positions: in world cm, in the bind pose where most influences have one, else now. A joint that the bind pose
            lacks is carried along by one that lies on the same place now (MMD's leg bones under the D bones that carry
            the skin), else by its parent.
        matrices: world matrix of each joint in the same pose, None where not known.
        is_rest: whether that is the bind pose.
        readings: of each joint's name, the surest first.
        keys: the compared forms of each reading.
        side_words: the rig's own words for left and right.
        plain_words: words of helpers that most joints of the rig have: in a tree of FK joints FK says nothing.
    """

    def __init__(self, joints: Sequence[SceneJoint]) -> None:
        self.joints = tuple(joints)
        number = {joint.path: index for index, joint in enumerate(self.joints)}
        self.parents: List[Optional[int]] = [
            number.get(joint.parent) if joint.parent is not None else None for joint in self.joints
        ]
        self.children: List[List[int]] = [[] for _ in self.joints]
        for index, parent in enumerate(self.parents):
            if parent is not None:
                self.children[parent].append(index)
        self.has_influences = any(joint.is_influence for joint in self.joints)
        self._number_depth_first()
        self._choose_pose(number)
        self.readings: List[Tuple[Reading, ...]] = [readings(joint.path, joint.attributes) for joint in self.joints]
        self.keys: List[Tuple[Tuple[NameKey, ...], ...]] = [
            tuple(name_keys(reading.text) for reading in found) for found in self.readings
        ]
        self.side_words = find_side_words(
            [found[0].text for found in self.readings], [found[0] for found in self.keys], self.parents, self.positions
        )
        if self.side_words != NO_SIDE_WORDS:
            self.keys = [
                tuple(name_keys(reading.text, self.side_words) for reading in found) for found in self.readings
            ]
        self.plain_words = self._find_plain_words()
        self._helper: Dict[int, bool] = {}
        self._twins: Optional[Dict[int, Tuple[int, ...]]] = None

    def _choose_pose(self, number: Dict[str, int]) -> None:
        skinned = [joint for joint in self.joints if joint.is_influence]
        known = [joint for joint in skinned if joint.rest_position is not None]
        if not skinned:
            skinned, known = list(self.joints), [joint for joint in self.joints if joint.rest_position is not None]
        self.is_rest = bool(known) and len(known) >= _ENOUGH_REST * len(skinned)
        self.positions: List[Point] = [joint.position for joint in self.joints]
        self.matrices: List[Optional[Matrix]] = [joint.matrix for joint in self.joints]
        if not self.is_rest:
            return
        tolerance = _SAME_PLACE * _extent([joint.position for joint in known])
        for index in sorted(range(len(self.joints)), key=lambda each: self.depth[each]):
            joint = self.joints[index]
            if joint.rest_position is not None:
                self.positions[index], self.matrices[index] = joint.rest_position, joint.rest_matrix
                continue
            holder = _on_the_same_place(joint, known, tolerance)
            above = number[holder.path] if holder is not None else self.parents[index]
            if above is None:
                continue
            holder = self.joints[above]
            then_matrix = self.matrices[above] if holder.rest_position is None else holder.rest_matrix
            then_position = self.positions[above] if holder.rest_position is None else holder.rest_position
            self.matrices[index] = carried = _carried(joint.matrix, holder.matrix, then_matrix)
            moved = subtract(then_position, holder.position)
            self.positions[index] = add_scaled(joint.position, moved) if carried is None else translation(carried)

    def _find_plain_words(self) -> FrozenSet[str]:
        counts: Dict[str, int] = {}
        for found in self.keys:
            for token in {token for key in found[0] for token in key.tokens}:
                if token in HELPER_TOKENS:
                    counts[token] = counts.get(token, 0) + 1
        return frozenset(token for token, count in counts.items() if count >= _MOST_JOINTS * len(self.joints))

    def _number_depth_first(self) -> None:
        self.depth = [0] * len(self.joints)
        self.size = [1] * len(self.joints)
        self._entry = [0] * len(self.joints)
        self._exit = [0] * len(self.joints)
        clock = 0
        for root in [index for index, parent in enumerate(self.parents) if parent is None]:
            stack = [(root, False)]
            while stack:
                index, is_done = stack.pop()
                if is_done:
                    self._exit[index] = clock
                    parent = self.parents[index]
                    if parent is not None:
                        self.size[parent] += self.size[index]
                    continue
                clock += 1
                self._entry[index] = clock
                stack.append((index, True))
                for child in reversed(self.children[index]):
                    self.depth[child] = self.depth[index] + 1
                    stack.append((child, False))

    def __len__(self) -> int:
        return len(self.joints)

    def is_above(self, ancestor: int, descendant: int) -> bool:
        """Whether one joint is an ancestor of the other."""
        return ancestor != descendant and self._entry[ancestor] <= self._entry[descendant] <= self._exit[ancestor]

    def is_within(self, index: int, subtree_root: int) -> bool:
        """Whether a joint is the root of the subtree or below it."""
        return self._entry[subtree_root] <= self._entry[index] <= self._exit[subtree_root]

    def ancestors(self, index: int, to: Optional[int] = None) -> List[int]:
        """The joints above index, nearest first, up to but without `to` (to the root when None)."""
        found: List[int] = []
        parent = self.parents[index]
        while parent is not None and parent != to:
            found.append(parent)
            parent = self.parents[parent]
        return found

    def between(self, ancestor: int, descendant: int) -> List[int]:
        """The joints between two, from the ancestor down; empty when the one is not above the other."""
        if not self.is_above(ancestor, descendant):
            return []
        return self.ancestors(descendant, ancestor)[::-1]

    def descendants(self, index: int) -> List[int]:
        """All joints below, parents first."""
        found: List[int] = []
        stack = list(reversed(self.children[index]))
        while stack:
            child = stack.pop()
            found.append(child)
            stack.extend(reversed(self.children[child]))
        return found

    def distance(self, first: int, second: int) -> float:
        """Centimetres between two joints."""
        return distance(self.positions[first], self.positions[second])

    def off_line(self, index: int, start: int, end: int) -> float:
        """How far a joint lies from the straight line through two others, cm."""
        return distance_from_line(self.positions[index], self.positions[start], self.positions[end])

    def left_by_foot(self, knee: int, ankle: int, toe: int) -> Optional[Point]:
        """The direction of the figure's own left by one foot, since toes point to the front of the shin in every pose.

        Returns:
            A vector as long as the foot reaches off the shin's line, cm; None for a shin of no length.
        """
        positions = self.positions
        shin = unit_or_none(subtract(positions[ankle], positions[knee]))
        return None if shin is None else cross(subtract(positions[toe], positions[ankle]), shin)

    def path(self, index: int) -> str:
        return self.joints[index].path

    def shown_name(self, index: int) -> str:
        """The name as the artist knows it: the surest reading."""
        return self.readings[index][0].text

    def twins(self, index: int) -> Tuple[int, ...]:
        """The joints that have the same name on the other side."""
        if self._twins is None:
            by_name: Dict[Tuple[str, str], List[int]] = {}
            for joint, found in enumerate(self.keys):
                if found[0][0].side:
                    by_name.setdefault((found[0][0].side, found[0][0].text), []).append(joint)
            self._twins = {
                joint: tuple(by_name.get((OTHER_SIDE[side], text), ()))
                for (side, text), joints in by_name.items()
                for joint in joints
            }
        return self._twins.get(index, ())

    def is_helper(self, index: int) -> bool:
        """Whether the surest reading of the name is that of a twist, target, tip, control or ornament."""
        if index not in self._helper:
            self._helper[index] = any(is_helper_name(key, self.plain_words) for key in self.keys[index][0])
        return self._helper[index]


def _extent(points: Sequence[Point]) -> float:
    return max(max(p[axis] for p in points) - min(p[axis] for p in points) for axis in range(3))


def _on_the_same_place(joint: SceneJoint, others: Sequence[SceneJoint], tolerance: float) -> Optional[SceneJoint]:
    """The first of the others that lies where the joint does now; None when there is none."""
    for other in others:
        if distance(other.position, joint.position) <= tolerance:
            return other
    return None


def _carried(now: Optional[Matrix], holder_now: Optional[Matrix], holder_then: Optional[Matrix]) -> Optional[Matrix]:
    """Where a joint was then, if it has kept its place beside its holder; None where that cannot be told."""
    if now is None or holder_now is None or holder_then is None:
        return None
    try:
        return multiply(multiply(now, invert_affine(holder_now)), holder_then)
    except ZeroDivisionError:  # a holder scaled to nothing
        return None


def successive(items: Sequence[int]) -> List[Tuple[int, int]]:
    """Each item with the next one."""
    return [(items[index], items[index + 1]) for index in range(len(items) - 1)]
