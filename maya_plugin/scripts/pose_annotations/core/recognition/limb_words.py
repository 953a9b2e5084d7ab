"""What a joint's name may mean in any convention at all, and the limbs that are only numbered.

`convention_match` finds the one convention that a rig follows as a whole. Where that leaves a limb open, the names
count one by one: a name may then mean several parts ("shoulder": collar bone or shoulder joint; "leg": hip joint or
knee), or only say to which limb it belongs ("arm_02"). `limb_chains` decides which of them is true.
"""

from typing import Dict, FrozenSet, List, NamedTuple, Optional, Set, Tuple

from .body import ARM, LEG
from .bone_names import DIGIT_TOKENS, NameKey, is_helper_name
from .convention_match import role_by_height, splits
from .naming_conventions import MEANINGS, fits_side
from .skeleton import Skeleton

ARM_CHAIN = ("clavicle", *ARM)
LEG_CHAIN = LEG
_LIMB_WORDS = {"arm": ARM_CHAIN, "leg": LEG_CHAIN}
# Words that name a muscle or a bone beside the joint in many rigs: they count only where nothing else names the joint.
_MORE_WORDS = {
    "bicep": "upper_arm", "biceps": "upper_arm", "ulna": "elbow", "loarm": "elbow", "lwrarm": "elbow", "palm": "wrist",
    "hnd": "wrist", "tibia": "knee", "loleg": "knee", "lwrleg": "knee", "feet": "ankle", "paw": "ankle",
    "collarbone": "clavicle", "clavical": "clavicle", "scap": "clavicle",
}  # fmt: skip
_ARM_WORDS = frozenset(["arm", "up", "upper", "upr", "top", "lo", "lower", "lwr", "fore"])
_FK = frozenset(["fk"])
_ORDINALS = {
    "a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "one": 1, "two": 2, "three": 3, "four": 4,
    "i": 1, "ii": 2, "iii": 3, "iv": 4,
}  # fmt: skip


# Words after which a number counts the joints of a limb: the part that only the first of them can be, then the next.
_COUNTED = {"arm": ARM[:2], "leg": LEG[:2], "hand": ARM[2:], "foot": LEG[2:], "feet": LEG[2:]}


class LimbName(NamedTuple):
    """What a name says of a limb. roles: parts that it may mean. ordinal: of a name with only the limb and a number."""

    roles: FrozenSet[str]
    ordinal: Optional[int] = None

    @property
    def is_numbered(self) -> bool:
        return self.ordinal is not None


def limb_names(skeleton: Skeleton, side: str, chain: Tuple[str, ...]) -> Dict[int, LimbName]:
    """The joints of one side whose names may belong to a limb (ARM_CHAIN or LEG_CHAIN)."""
    numbered = _numbered(skeleton, side, chain)
    found = {}
    for index in range(len(skeleton)):
        if skeleton.is_helper(index):
            continue
        if index in numbered:
            found[index] = LimbName(frozenset(chain), numbered[index])
            continue
        for key in _keys(skeleton, index, side):
            roles = _with_collar(roles_of(key, skeleton.plain_words), key) & set(chain)
            if roles:
                found[index] = LimbName(frozenset(roles))
                break
    return found


def _keys(skeleton: Skeleton, index: int, side: str) -> List[NameKey]:
    return [
        key
        for reading, keys in zip(skeleton.readings[index], skeleton.keys[index])
        if not reading.is_doubtful
        for key in keys
        if key.side == side
    ]


def roles_of(key: NameKey, plain: FrozenSet[str] = frozenset()) -> Set[str]:
    """The parts that a name may mean in any convention, by as many of its words as can be read together.

    Of equally many the last count: the name of the joint above may stand in front (upperarm_forearm).

    Args:
        key: the name, its side taken out.
        plain: words of helpers that in this rig are none (Skeleton.plain_words).
    """
    if is_helper_name(key, plain) or DIGIT_TOKENS & set(key.tokens):
        return set()
    by_height = role_by_height(key)
    if by_height:
        return {by_height}
    for _, middle, _ in sorted(splits(key.tokens), key=lambda split: (len(split[0]) + len(split[2]), len(split[2]))):
        roles = {meaning.role for meaning in MEANINGS.get(middle, ()) if fits_side(meaning.role, key.side)}
        if roles:
            return roles
    return {_MORE_WORDS[token] for token in key.tokens if token in _MORE_WORDS and key.side}


def _with_collar(roles: Set[str], key: NameKey) -> Set[str]:
    """A shoulder may also be the collar bone, an arm below it the elbow, and a pelvis on each side the hip joint."""
    if key.side and "pelvis" in key.tokens:
        return roles | {"thigh"}
    if roles == {"upper_arm"} and "arm" in key.tokens and len([each for each in key.tokens if each in _ARM_WORDS]) == 1:
        return roles | {"elbow"}
    is_shoulder = any(token in ("shoulder", "shldr", "shld", "sho") for token in key.tokens)
    return roles | {"clavicle", "upper_arm"} if is_shoulder and roles else roles


def _numbered(skeleton: Skeleton, side: str, chain: Tuple[str, ...]) -> Dict[int, int]:
    """The joints that are called by their limb and a number or letter, where one chain has several: joint -> number."""
    groups: Dict[Tuple[str, ...], Dict[int, int]] = {}
    for index in range(len(skeleton)):
        for key in _keys(skeleton, index, side):
            found = _without_ordinal(key.tokens, chain)
            if found is not None and not is_helper_name(key, skeleton.plain_words):
                groups.setdefault(found[0], {})[index] = found[1]
                break
    numbered: Dict[int, int] = {}
    for members in groups.values():
        in_chain = {
            index: ordinal for index, ordinal in members.items()
            if any(skeleton.is_above(index, other) or skeleton.is_above(other, index) for other in members)
        }  # fmt: skip
        if len(in_chain) >= 2:
            numbered.update(in_chain)
    return numbered


def _without_ordinal(tokens: Tuple[str, ...], chain: Tuple[str, ...]) -> Optional[Tuple[Tuple[str, ...], int]]:
    """The words without the number beside "arm" or "leg", and the number, 0 for none; None without such a word."""
    for place, token in enumerate(tokens):
        if _LIMB_WORDS.get(token) != chain:
            continue
        for beside in (place + 1, place - 1, len(tokens) - 1):
            if not 0 <= beside < len(tokens):
                continue
            if tokens[beside].isdigit() or tokens[beside] in _ORDINALS:
                number = int(tokens[beside]) if tokens[beside].isdigit() else _ORDINALS[tokens[beside]]
                return tokens[:beside] + ("#",) + tokens[beside + 1 :], number
        return tokens[: place + 1] + ("#",) + tokens[place + 1 :], 0
    return None


def is_later_one(skeleton: Skeleton, index: int, role: str, side: str) -> bool:
    """Whether the number in a joint's name says that it comes later in its limb than this part does.

    The second arm joint is no shoulder joint and the second foot joint no ankle, whether or not the first is there.
    A whole series may begin higher up, with the collar bone; and Maya numbers names that would clash (leg_R, leg_R1).
    """
    for key in _keys(skeleton, index, side):
        for place, token in enumerate(key.tokens):
            parts = _COUNTED.get(token, ())
            if role not in parts:
                continue
            number = _number_at(key, place + 1)
            above = {
                _number_at(each, place + 1)
                for joint in skeleton.ancestors(index)
                for each in _keys(skeleton, joint, side)
                if each.tokens[: place + 1] == key.tokens[: place + 1]
            }
            if number == 0:
                return 1 in above  # leg1, then leg
            if number < 2 + parts.index(role):
                continue
            is_series = len(parts) > 1 and set(range(1, number)) <= above
            return not is_series and not _is_made_unique(skeleton, index)
    return False


def _number_at(key: NameKey, place: int) -> int:
    """The number that is a name's word at this place; 0 for none."""
    words = key.tokens[place : place + 1]
    return int(words[0]) if words and words[0].isdecimal() else 0


def _is_made_unique(skeleton: Skeleton, index: int) -> bool:
    """Whether another limb has the same name without the number at its end."""
    name = skeleton.shown_name(index)
    plain = name.rstrip("0123456789")
    return plain != name and any(
        skeleton.shown_name(other) == plain
        and not skeleton.is_above(other, index)
        and not skeleton.is_above(index, other)
        for other in range(len(skeleton))
    )


def is_trunk_word(skeleton: Skeleton, index: int, role: str) -> bool:
    """Whether a name without a side may mean a part of the trunk: the head, the neck.

    A head or neck that moves the mesh is one also where FK stands in its name: rigs have one chain of the trunk where
    the limbs have three.
    """
    moves = role in ("head", "neck") and skeleton.joints[index].is_influence
    plain = skeleton.plain_words | _FK if moves else skeleton.plain_words
    keys = _keys(skeleton, index, "")
    is_helper = any(is_helper_name(key, plain) for key in skeleton.keys[index][0])
    return not is_helper and any(role in roles_of(key, plain) for key in keys)
