"""Which naming convention a tree of joints follows, and what each joint is called in it.

Words are looked up whole. A name may carry affixes that are the same on every bone of the rig (`Character1_`,
`Bip001 `, `DEF-`, `_jnt`): they are taken off only when many different bones fit without them.
"""

from typing import Dict, List, NamedTuple, Optional, Sequence, Tuple

from .bone_names import NameKey, is_east_asian
from .naming_conventions import CONVENTIONS, CORE_ROLES, MEANINGS, Convention, Meaning, fits_side
from .skeleton import Skeleton

_MOST_WORDS_BEFORE = 5
_MOST_WORDS_AFTER = 2
_FEWEST_AFFIXED_ROLES = 8  # of about 30 that a whole body shows: below that a shared word is chance
_UPPER = ("up", "upper", "upr", "hi", "high", "top")
_LOWER = ("lo", "low", "lower", "lwr", "fore", "bottom")
_CORE_WEIGHT, _OTHER_WEIGHT = 1.0, 0.5

Part = Tuple[str, str]  # (role, side)


class NameFit(NamedTuple):
    """How one convention fits one tree.

    Attributes:
        candidates: part -> joints so named, the surest first.
        numbered: part -> joints so named with a number after it, as Maya adds to repeated names.
        score: how much of the convention is there.
        core_count: how many parts with a role of CORE_ROLES are there.
    """

    convention: Convention
    candidates: Dict[Part, Tuple[int, ...]]
    numbered: Dict[Part, Tuple[int, ...]]
    score: float
    core_count: int


class _Affixes(NamedTuple):
    convention: int
    before: Tuple[str, ...]
    after: Tuple[str, ...]


def find_fits(skeleton: Skeleton) -> Tuple[NameFit, ...]:
    """Every convention of which the tree has a name, the best first.

    Doubtful readings (mojibake, a removed copy number) are used only where they explain much more than the sure ones.
    """
    sure = _with_japanese_names(skeleton, _fits(skeleton, with_doubtful=False))
    if sure and sure[0].core_count >= 8:
        return sure
    doubtful = _with_japanese_names(skeleton, _fits(skeleton, with_doubtful=True))
    if doubtful and (not sure or doubtful[0].core_count >= sure[0].core_count + 6):
        return doubtful
    return sure


def _with_japanese_names(skeleton: Skeleton, fits: Tuple[NameFit, ...]) -> Tuple[NameFit, ...]:
    """Adds to the best fit the parts that only Japanese names give.

    A converter that writes the English names of an MMD model takes the Japanese one where the English field is empty.
    """
    japanese = next((fit for fit in fits if fit.convention.name == "mmd_japanese"), None)
    if japanese is None or japanese is fits[0]:
        return fits
    added = {
        part: joints
        for part, joints in japanese.candidates.items()
        if part not in fits[0].candidates and is_east_asian(skeleton.shown_name(joints[0]))
    }
    candidates = dict(fits[0].candidates)
    candidates.update(added)
    core_count = sum(1 for role, _ in candidates if role in CORE_ROLES)
    return (fits[0]._replace(candidates=candidates, core_count=core_count), *fits[1:])


def _fits(skeleton: Skeleton, with_doubtful: bool) -> Tuple[NameFit, ...]:
    found: Dict[_Affixes, Dict[Part, List[Tuple[int, int, int]]]] = {}
    numbered: Dict[_Affixes, Dict[Part, List[int]]] = {}
    for index in range(len(skeleton)):
        for order, (reading, keys) in enumerate(zip(skeleton.readings[index], skeleton.keys[index])):
            if reading.is_doubtful and not with_doubtful:
                continue
            for key in keys:
                for before, middle, after in splits(key.tokens):
                    for meaning in MEANINGS.get(middle, ()):
                        if not fits_side(meaning.role, key.side):
                            continue
                        candidates = found.setdefault(_Affixes(meaning.convention, before, after), {})
                        candidates.setdefault((meaning.role, key.side), []).append((order, meaning.rank, index))
                    if middle[-1:].isdigit():
                        own = {meaning.convention for meaning in MEANINGS.get(middle, ())}
                        for meaning in MEANINGS.get(middle.rstrip("0123456789"), ()):
                            if fits_side(meaning.role, key.side) and meaning.convention not in own:
                                candidates_of = numbered.setdefault(_Affixes(meaning.convention, before, after), {})
                                candidates_of.setdefault((meaning.role, key.side), []).append(index)
    fits = []
    for number, convention in enumerate(CONVENTIONS):
        of_convention = [(affixes, parts) for affixes, parts in found.items() if affixes.convention == number]
        best: Optional[Tuple[Tuple[float, ...], NameFit]] = None
        for affixes, candidates in of_convention:
            words = len(affixes.before) + len(affixes.after)
            if not _has_required_names(convention, candidates):
                continue
            if words and len(candidates) < _FEWEST_AFFIXED_ROLES:
                continue
            fit = _make_fit(convention, candidates, numbered.get(affixes, {}))
            skinned = sum(1 for joints in fit.candidates.values() if skeleton.joints[joints[0]].is_influence)
            quality = (fit.core_count + 0.5 * skinned, fit.score, -float(words))
            if best is None or quality > best[0]:
                best = (quality, fit)
        if best is not None:
            fits.append(best[1])
    return tuple(sorted(fits, key=lambda fit: -fit.score))


def _has_required_names(convention: Convention, candidates: Dict[Part, List[Tuple[int, int, int]]]) -> bool:
    """Whether a name of the convention's "only_with" is there; without one, its words belong to another convention."""
    required = convention.settings.get("only_with")
    if not required:
        return True
    ranks = {
        (role, rank) for role, names in convention.roles.items() for rank, name in enumerate(names) if name in required
    }
    return any((role, rank) in ranks for (role, _), entries in candidates.items() for _, rank, _ in entries)


def splits(tokens: Sequence[str]) -> List[Tuple[Tuple[str, ...], str, Tuple[str, ...]]]:
    """(words before, the words between joined, words after) for each number of words that may be affixes."""
    splits = []
    count = len(tokens)
    for start in range(min(_MOST_WORDS_BEFORE, count - 1) + 1):
        for end in range(count, max(start, count - _MOST_WORDS_AFTER - 1), -1):
            splits.append((tuple(tokens[:start]), "".join(tokens[start:end]), tuple(tokens[end:])))
    return splits


def _make_fit(
    convention: Convention, candidates: Dict[Part, List[Tuple[int, int, int]]], numbered: Dict[Part, List[int]]
) -> NameFit:
    ordered: Dict[Part, Tuple[int, ...]] = {}
    for part, entries in candidates.items():
        joints: List[int] = []
        for _, _, index in sorted(entries, key=lambda entry: (entry[1], entry[0], entry[2])):
            if index not in joints:
                joints.append(index)
        ordered[part] = tuple(joints)
    core_count = sum(1 for role, _ in ordered if role in CORE_ROLES)
    score = sum(_CORE_WEIGHT if role in CORE_ROLES else _OTHER_WEIGHT for role, _ in ordered)
    score *= convention.settings.get("weight", 1.0)
    more = {part: tuple(indices) for part, indices in numbered.items()}
    return NameFit(convention, ordered, more, score, core_count)


def meanings_of(skeleton: Skeleton, index: int) -> Tuple[Tuple[Meaning, str], ...]:
    """All that the joint's sure readings, without affixes, mean in any convention, each with the side."""
    found = []
    for reading, keys in zip(skeleton.readings[index], skeleton.keys[index]):
        if reading.is_doubtful:
            continue
        for key in keys:
            for meaning in MEANINGS.get(key.text, ()):
                if fits_side(meaning.role, key.side):
                    found.append((meaning, key.side))
    return tuple(found)


def role_by_height(key: NameKey) -> Optional[str]:
    """The part that "arm" or "leg" and a word for its upper or lower half mean together, in any order."""
    for limb, roles in (("arm", ("upper_arm", "elbow")), ("leg", ("thigh", "knee"))):
        if limb in key.tokens:
            for words, role in zip((_UPPER, _LOWER), roles):
                if any(word in key.tokens for word in words):
                    return role
    return None


def unambiguous_role(skeleton: Skeleton, index: int, side: str) -> Optional[str]:
    """The role of a joint by its name where all conventions agree; None where they differ.

    "LeftShin_jnt" is a knee in all of them; "LeftLeg" is a thigh in some and a knee in others.
    """
    reading, keys = skeleton.readings[index][0], skeleton.keys[index][0]
    if reading.is_doubtful:
        return None
    for key in keys:
        if key.side != side:
            continue
        by_height = role_by_height(key)
        if by_height:
            return by_height
        for _, middle, _ in sorted(splits(key.tokens), key=lambda split: len(split[0]) + len(split[2])):
            roles = {meaning.role for meaning in MEANINGS.get(middle, ()) if fits_side(meaning.role, side)}
            if roles:
                return roles.pop() if len(roles) == 1 else None
    return None
