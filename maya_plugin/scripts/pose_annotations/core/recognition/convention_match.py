"""Which naming convention a tree of joints follows, and what each joint is called in it.

Words are looked up whole. A name may carry words before or after that are the same on every bone of the rig
(`Character1_`, `Bip001 `, `DEF-`, `_jnt`): such a frame counts only when many different bones fit with it.
"""

from typing import Dict, List, NamedTuple, Optional, Sequence, Tuple

from .naming_conventions import CONVENTIONS, CORE_ROLES, MEANINGS, Convention, Meaning, fits_side
from .skeleton import Skeleton

_MOST_WORDS_BEFORE = 5
_MOST_WORDS_AFTER = 2
_FEWEST_FRAMED_ROLES = 8  # of about 30 that a whole body shows: below that a shared word is chance
_CORE_WEIGHT, _OTHER_WEIGHT = 1.0, 0.5

Place = Tuple[str, str]  # (role, side)


class NameFit(NamedTuple):
    """One convention on one tree.

    places: (role, side) -> joints so named, the surest first. numbered: joints whose name has a number more, as Maya
    makes it when names repeat. score: how much of the convention is there.
    """

    convention: Convention
    places: Dict[Place, Tuple[int, ...]]
    numbered: Dict[Place, Tuple[int, ...]]
    score: float
    core_count: int


class _Frame(NamedTuple):
    convention: int
    before: Tuple[str, ...]
    after: Tuple[str, ...]


def find_fits(skeleton: Skeleton) -> Tuple[NameFit, ...]:
    """Every convention of which something is found, the best first.

    Doubtful readings (mojibake, a stripped copy number) are used only by joints that nothing else explains, and
    only when they explain much more than the sure ones.
    """
    sure = _fits(skeleton, with_doubtful=False)
    if sure and sure[0].core_count >= 8:
        return sure
    doubtful = _fits(skeleton, with_doubtful=True)
    if doubtful and (not sure or doubtful[0].core_count >= sure[0].core_count + 6):
        return doubtful
    return sure


def _fits(skeleton: Skeleton, with_doubtful: bool) -> Tuple[NameFit, ...]:
    found: Dict[_Frame, Dict[Place, List[Tuple[int, int, int]]]] = {}
    numbered: Dict[_Frame, Dict[Place, List[int]]] = {}
    for index in range(len(skeleton)):
        for order, (reading, keys) in enumerate(zip(skeleton.readings[index], skeleton.keys[index])):
            if reading.is_doubtful and not with_doubtful:
                continue
            for key in keys:
                for before, middle, after in _frames_of(key.tokens):
                    for meaning in MEANINGS.get(middle, ()):
                        if not fits_side(meaning.role, key.side):
                            continue
                        places = found.setdefault(_Frame(meaning.convention, before, after), {})
                        places.setdefault((meaning.role, key.side), []).append((order, meaning.rank, index))
                    if middle[-1:].isdigit():
                        own = {meaning.convention for meaning in MEANINGS.get(middle, ())}
                        for meaning in MEANINGS.get(middle.rstrip("0123456789"), ()):
                            if fits_side(meaning.role, key.side) and meaning.convention not in own:
                                places_of = numbered.setdefault(_Frame(meaning.convention, before, after), {})
                                places_of.setdefault((meaning.role, key.side), []).append(index)
    fits = []
    for number, convention in enumerate(CONVENTIONS):
        frames = [(frame, places) for frame, places in found.items() if frame.convention == number]
        best: Optional[Tuple[Tuple[float, ...], NameFit]] = None
        for frame, places in frames:
            words = len(frame.before) + len(frame.after)
            if not _has_required_names(convention, places):
                continue
            if words and len(places) < _FEWEST_FRAMED_ROLES:
                continue
            fit = _make_fit(convention, places, numbered.get(frame, {}))
            skinned = sum(1 for joints in fit.places.values() if skeleton.joints[joints[0]].has_skin)
            quality = (fit.core_count + 0.5 * skinned, fit.score, -float(words))
            if best is None or quality > best[0]:
                best = (quality, fit)
        if best is not None:
            fits.append(best[1])
    return tuple(sorted(fits, key=lambda fit: -fit.score))


def _has_required_names(convention: Convention, places: Dict[Place, List[Tuple[int, int, int]]]) -> bool:
    """Whether one of the names is there without which another convention means the same words otherwise."""
    required = convention.settings.get("only_with")
    if not required:
        return True
    ranks = {
        (role, rank) for role, names in convention.roles.items() for rank, name in enumerate(names) if name in required
    }
    return any((role, rank) in ranks for (role, _), entries in places.items() for _, rank, _ in entries)


def _frames_of(tokens: Sequence[str]) -> List[Tuple[Tuple[str, ...], str, Tuple[str, ...]]]:
    frames = []
    count = len(tokens)
    for start in range(min(_MOST_WORDS_BEFORE, count - 1) + 1):
        for end in range(count, max(start, count - _MOST_WORDS_AFTER - 1), -1):
            frames.append((tuple(tokens[:start]), "".join(tokens[start:end]), tuple(tokens[end:])))
    return frames


def _make_fit(
    convention: Convention, places: Dict[Place, List[Tuple[int, int, int]]], numbered: Dict[Place, List[int]]
) -> NameFit:
    ordered: Dict[Place, Tuple[int, ...]] = {}
    for place, entries in places.items():
        joints: List[int] = []
        for _, _, index in sorted(entries, key=lambda entry: (entry[1], entry[0], entry[2])):
            if index not in joints:
                joints.append(index)
        ordered[place] = tuple(joints)
    core_count = sum(1 for role, _ in ordered if role in CORE_ROLES)
    score = sum(_CORE_WEIGHT if role in CORE_ROLES else _OTHER_WEIGHT for role, _ in ordered)
    score *= convention.settings.get("weight", 1.0)
    more = {place: tuple(indices) for place, indices in numbered.items()}
    return NameFit(convention, ordered, more, score, core_count)


def meanings_of(skeleton: Skeleton, index: int) -> Tuple[Tuple[Meaning, str], ...]:
    """Everything that the joint's sure readings mean in any convention, with the side; no words before or after."""
    found = []
    for reading, keys in zip(skeleton.readings[index], skeleton.keys[index]):
        if reading.is_doubtful:
            continue
        for key in keys:
            for meaning in MEANINGS.get(key.text, ()):
                if fits_side(meaning.role, key.side):
                    found.append((meaning, key.side))
    return tuple(found)


def only_meaning(skeleton: Skeleton, index: int, side: str) -> Optional[str]:
    """The one role that the longest known part of a joint's name has in all conventions; None where they differ.

    "LeftShin_jnt" is a knee everywhere; "LeftLeg" is a thigh here and a knee there.
    """
    reading, keys = skeleton.readings[index][0], skeleton.keys[index][0]
    if reading.is_doubtful:
        return None
    for key in keys:
        if key.side != side:
            continue
        frames = sorted(_frames_of(key.tokens), key=lambda frame: len(frame[0]) + len(frame[2]))
        for _, middle, _ in frames:
            roles = {meaning.role for meaning in MEANINGS.get(middle, ()) if fits_side(meaning.role, side)}
            if roles:
                return roles.pop() if len(roles) == 1 else None
    return None
