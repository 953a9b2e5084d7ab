"""Finds the words for left and right that a rig uses: any pair of words that exchanges its two sides.

Two joints are a pair when their names differ in one word (or in the beginning or end of one), their bones are equally
long, and neither hangs from the other. Lengths do not change with the pose. Enough such pairs with the same two words
make these the rig's left and right. Which of the two is left, the words say where they can, else the shape.
"""

import itertools
from typing import Dict, Iterator, List, NamedTuple, Optional, Sequence, Set, Tuple

from ..geometry import Point, distance
from .bone_names import (
    KNOWN_SIDES,
    NO_SIDE_WORDS,
    OTHER_SIDE,
    SIDE_PAIRS,
    NameKey,
    SideWords,
    is_east_asian,
    tokens_of,
)
from .naming_conventions import MEANINGS, fits_side

_SAME_LENGTH = 0.03  # of the bone: a rigger's left and right are that equal
_LIKE_LENGTH = 0.15  # of the bone: a figure whose sides were placed by eye
_MANY_PAIRS = 6  # of joints
_FEWEST_PAIRS = 3  # of joints: fewer may be chance (upper and lower lip)
_FEWEST_BODY_PAIRS = 3  # of these with the name of a part, where the words themselves say nothing of a side
_LONGEST_AFFIX = 8

_FEW, _MOST_ALIKE = 12, 60  # names: every pair of few is tried, and of those with like words at most so many

Member = Tuple[str, int]  # the word in which a name differs, and its joint
Words = Tuple[str, str]
Pattern = Tuple[Tuple[str, ...], Tuple[str, ...]]  # words before and after the one in which two names differ


class _Kind(NamedTuple):
    """Two words that differ. place: "token", "prefix" or "suffix"."""

    place: str
    words: Words


def find_side_words(
    names: Sequence[str],
    keys: Sequence[Sequence[NameKey]],
    parents: Sequence[Optional[int]],
    positions: Sequence[Point],
) -> SideWords:
    """The side words of a tree of joints that are not among those everybody knows.

    Args:
        names: of each joint, as read.
        keys: of each name, by the known words.
        parents: of each joint, by number; None for a root.
        positions: world cm.
    """
    free = _without_known_sides(names, keys)
    rests = _pairs(names, free, parents, positions, _SAME_LENGTH)
    found: List[Tuple[int, bool, _Kind]] = []
    for kind, patterns in rests.items():
        left = _left_of(kind.words)
        bodies = sum(_is_body_part(pattern) for pattern in patterns)
        if len(patterns) >= _FEWEST_PAIRS and bodies >= (2 if left is not None else _FEWEST_BODY_PAIRS):
            found.append((bodies, left is not None, kind))
    if not found:
        return _glued_letters(_pairs(names, free, parents, positions, _LIKE_LENGTH))
    tokens: Dict[str, str] = {}
    affixes: Dict[str, Dict[str, str]] = {"prefix": {}, "suffix": {}}
    certain = [kind for _, is_known, kind in found if is_known]
    if not certain:
        _, _, kind = max(found, key=lambda each: (each[0], each[2].place == "token", each[2].words))
        certain = [kind]
    is_arbitrary = _left_of(certain[0].words) is None
    for kind in sorted(certain):
        target = tokens if kind.place == "token" else affixes[kind.place]
        left = _left_of(kind.words)
        first = 0 if left is None else left
        if kind.words[first] not in KNOWN_SIDES or kind.place != "token":
            target.setdefault(kind.words[first], "l")
        if kind.words[1 - first] not in KNOWN_SIDES or kind.place != "token":
            target.setdefault(kind.words[1 - first], "r")
    return SideWords(tokens, affixes["prefix"], affixes["suffix"], is_arbitrary)


def _glued_letters(rests: Dict[_Kind, Set[Pattern]]) -> SideWords:
    """l and r as first letters (lknee, rknee) of a figure whose sides were not mirrored: many pairs must say so."""
    patterns = rests.get(_Kind("prefix", ("l", "r")), set())
    if len(patterns) < _MANY_PAIRS or sum(_is_body_part(pattern) for pattern in patterns) < _FEWEST_BODY_PAIRS:
        return NO_SIDE_WORDS
    return SideWords({}, {"l": "l", "r": "r"}, {}, False)


def _without_known_sides(names: Sequence[str], keys: Sequence[Sequence[NameKey]]) -> List[int]:
    """The joints that have no counterpart by the known words."""
    known = {(key.side, key.text) for found in keys for key in found if key.side}
    return [
        index
        for index, found in enumerate(keys)
        if not is_east_asian(names[index])
        and not any(key.side and (OTHER_SIDE[key.side], key.text) in known for key in found)
    ]


def _pairs(
    names: Sequence[str],
    free: Sequence[int],
    parents: Sequence[Optional[int]],
    positions: Sequence[Point],
    tolerance: float,
) -> Dict[_Kind, Set[Pattern]]:
    by_pattern: Dict[Pattern, List[Tuple[str, int]]] = {}
    for index in free:
        tokens = tokens_of(names[index])
        for place, token in enumerate(tokens):
            by_pattern.setdefault((tokens[:place], tokens[place + 1 :]), []).append((token, index))
    found: Dict[_Kind, Set[Pattern]] = {}
    for pattern, members in by_pattern.items():
        for (token, index), (other_token, other) in _likely_pairs(members):
            if token == other_token or not (token.isalpha() and other_token.isalpha()):
                continue
            if not _are_equal(index, other, parents, positions, tolerance):
                continue
            words = (min(token, other_token), max(token, other_token))
            for kind, rest in _kinds(words):
                found.setdefault(kind, set()).add((pattern[0] + rest, pattern[1]))
    return _with_whole_affixes(found)


def _likely_pairs(members: Sequence[Member]) -> Iterator[Tuple[Member, Member]]:
    """The pairs of names that agree but for one word; of many only those whose words begin or end alike."""
    if len(members) <= _FEW:
        yield from itertools.combinations(members, 2)
        return
    for cut in (slice(None, 2), slice(-2, None)):
        alike: Dict[str, List[Member]] = {}
        for member in members:
            alike.setdefault(member[0][cut], []).append(member)
        for group in alike.values():
            yield from itertools.combinations(group[:_MOST_ALIKE], 2)


def _kinds(words: Words) -> List[Tuple[_Kind, Tuple[str, ...]]]:
    """The ways in which two words may differ in a side, each with what is left of the word."""
    kinds = [(_Kind("token", words), ())]  # type: List[Tuple[_Kind, Tuple[str, ...]]]
    for place in ("prefix", "suffix"):
        turned = [word[::-1] if place == "prefix" else word for word in words]
        shared = len(_common_prefix(turned))
        rest = words[0][len(words[0]) - shared :] if place == "prefix" else words[0][:shared]
        cut = [word[: len(word) - shared] if place == "prefix" else word[shared:] for word in words]
        if len(rest) >= 2 and all(0 < len(each) <= _LONGEST_AFFIX for each in cut):
            kinds.append((_Kind(place, (cut[0], cut[1])), (rest,)))
    return kinds


def _with_whole_affixes(found: Dict[_Kind, Set[Pattern]]) -> Dict[_Kind, Set[Pattern]]:
    """Gives an affix the letters that all words share beside it: sxarm, dxarm, sxleg, dxleg have sx, dx, not s, d."""
    whole: Dict[_Kind, Set[Pattern]] = {}
    for kind, patterns in found.items():
        if kind.place == "token" or len(patterns) < _FEWEST_PAIRS:
            whole.setdefault(kind, set()).update(patterns)
            continue
        rests = [pattern[0][-1] for pattern in patterns]
        if kind.place == "prefix":
            shared = _common_prefix(rests)
            cut = {pattern: pattern[0][-1][len(shared) :] for pattern in patterns}
            words = (kind.words[0] + shared, kind.words[1] + shared)
        else:
            shared = _common_prefix([rest[::-1] for rest in rests])[::-1]
            cut = {pattern: pattern[0][-1][: len(pattern[0][-1]) - len(shared)] for pattern in patterns}
            words = (shared + kind.words[0], shared + kind.words[1])
        if shared and all(cut.values()) and len(set(cut.values())) >= _FEWEST_PAIRS:
            kind = _Kind(kind.place, words)
            patterns = {(pattern[0][:-1] + (cut[pattern],), pattern[1]) for pattern in patterns}
        whole.setdefault(kind, set()).update(patterns)
    return whole


def _common_prefix(texts: Sequence[str]) -> str:
    first, last = min(texts), max(texts)
    return next((first[:place] for place in range(len(first)) if first[place] != last[place : place + 1]), first)


def _are_equal(
    index: int, other: int, parents: Sequence[Optional[int]], positions: Sequence[Point], tolerance: float
) -> bool:
    """Whether the bones that end in two joints are equally long, and neither joint hangs from the other."""
    above, above_other = parents[index], parents[other]
    if above is None or above_other is None or other == above or index == above_other:
        return False
    ours, theirs = distance(positions[index], positions[above]), distance(positions[other], positions[above_other])
    return abs(ours - theirs) <= tolerance * max(ours, theirs) and positions[index] != positions[other]


def _left_of(words: Words) -> Optional[int]:
    """Which of two words means left: 0 or 1; None where the words do not tell."""
    for first, second in ((0, 1), (1, 0)):
        pair = (words[first], words[second])
        if pair in SIDE_PAIRS:
            return first
        if KNOWN_SIDES.get(pair[0]) == "l" and KNOWN_SIDES.get(pair[1]) in (None, "r"):
            return first
        if KNOWN_SIDES.get(pair[1]) == "r" and pair[0] not in KNOWN_SIDES:
            return first
        if pair[0][0] == "l" and pair[1][0] == "r":
            return first
    return None


def _is_body_part(pattern: Pattern) -> bool:
    """Whether some words of a name without its side, taken together, name a part that has two sides."""
    tokens = [token for token in pattern[0] + pattern[1] if token]
    for start in range(len(tokens)):
        for end in range(start + 1, len(tokens) + 1):
            text = "".join(tokens[start:end])
            if text in ("arm", "leg") or any(fits_side(meaning.role, "l") for meaning in MEANINGS.get(text, ())):
                return True
    return False
