"""Undoes what an import route did to a bone's name.

A bone called 左腕 may reach Maya as `FBXASC229FBXASC183...`, `腕.L`, `No_24_joint_LeftArm`, `hidariude` or with the
wrong characters altogether. `readings` returns what the name may have been, the surest first; `name_keys` brings a
reading into the form in which names are compared: without the side, in one spelling, split into whole words. Which
part a name means is decided by `naming_conventions` and `convention_match`. No name makes these functions raise.
"""

import json
import os
import re
import unicodedata
from typing import Dict, FrozenSet, List, Mapping, NamedTuple, Tuple

_HERE = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(_HERE, "bone_words.json"), encoding="utf-8") as _stream:
    _WORDS = json.load(_stream)

OTHER_SIDE = {"l": "r", "r": "l"}
# Where importers keep the model's own name: mmdpaimaya; MMD2Maya, on a node of its own; any other attribute of text
# that people add to a joint and that is Japanese.
ORIGINAL_NAME_ATTRIBUTES = ("namae", "MDnBoneName", "originalName")

# Autodesk, "FBX plug-in renaming strategy": name clashes, and names that differ only in case.
_FBX_SUFFIX = re.compile(r"(?:_ncl\d+(?:_\d+)?|_ul\d+|_lu\d+)+$")
_ESCAPED = re.compile(r"FBXASC(\d{3})")
# pmx2fbx names a bone <index>.<!>joint_<words>; MMD4Maya makes No_<index>_<i_>joint_<words> of it.
_MMD4MAYA = re.compile(r"^No_-?\d+_(?:i_)?(?:joint_)?(?P<words>.+)$")
_PMX2FBX = re.compile(r"^-?\d+\.!?(?:joint_)?(?P<words>.+)$")
_BLENDER_COPY = re.compile(r"\.\d{3}$")
_SIDE_SUFFIX = re.compile(r"^(?P<rest>.*[^\s._-])[\s._-](?P<side>[LRlr])$")
_SIDE_IN_BARS = re.compile(r"_(?P<side>[LRlr])_$")  # 足首_L_ is a toe, 足首.L the ankle
_TOKEN = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+|[^\W\d_A-Za-z]+")
_MOST_READINGS = 6
_MOST_SIDES = 3


class Reading(NamedTuple):
    """What a joint may have been called in the model.

    Attributes:
        text: the name. route: what the import had done to it: "namae" (or another attribute), "plain", "fbxasc",
        "mmd4maya" or "mojibake". is_doubtful: to be used only when nothing else fits.
    """

    text: str
    route: str
    is_doubtful: bool


class NameKey(NamedTuple):
    """A name in the form in which names are compared.

    Attributes:
        side: "l", "r" or "".
        tokens: the words of the rest of the name, in lower case and one spelling.
    """

    side: str
    tokens: Tuple[str, ...]

    @property
    def text(self) -> str:
        return "".join(self.tokens)


class SideWords(NamedTuple):
    """Words for left and right that one rig uses beside those everybody knows (side_words.py finds them).

    Attributes:
        tokens: whole word -> side.
        prefixes: what a word of the rig begins with -> side.
        suffixes: what a word of the rig ends with -> side.
        is_arbitrary: the words do not say which of the two is left.
    """

    tokens: Dict[str, str] = {}
    prefixes: Dict[str, str] = {}
    suffixes: Dict[str, str] = {}
    is_arbitrary: bool = False


NO_SIDE_WORDS = SideWords()


def leaf_name(path: str) -> str:
    """The joint's own name: no groups, no namespaces. `|a|b:c:d` gives `d`."""
    return path.rsplit("|", 1)[-1].rsplit(":", 1)[-1]


def namespace_of(path: str) -> str:
    """The joint's namespace without the last colon, "" for none. `|a|b:c:d` gives `b:c`."""
    leaf = path.rsplit("|", 1)[-1]
    return leaf.rsplit(":", 1)[0] if ":" in leaf else ""


def is_at_or_below(path: str, root: str) -> bool:
    """Whether a full DAG path is `root` or lies below it."""
    return path == root or path.startswith(root + "|")


def readings(path: str, attributes: Mapping[str, str] = {}) -> Tuple[Reading, ...]:
    """What the joint may have been called in the model, the surest first; never empty."""
    found: List[Reading] = []
    for attribute in ORIGINAL_NAME_ATTRIBUTES:
        original = attributes.get(attribute)
        if original:
            found.append(Reading(original, attribute, False))
    name = _FBX_SUFFIX.sub("", leaf_name(path))
    decoded = decode_fbxasc(name)
    route = "fbxasc" if "FBXASC" in name else "plain"
    for order, text in enumerate(decoded):
        converted = _MMD4MAYA.match(text) or _PMX2FBX.match(text)
        if converted:
            found.append(Reading(converted.group("words"), "mmd4maya", order > 0))
        else:
            found.append(Reading(text, route, order > 0))
            if _BLENDER_COPY.search(text):
                found.append(Reading(_BLENDER_COPY.sub("", text), route, True))
    for text in [reading.text for reading in found]:
        for repaired in repair_mojibake(text):
            found.append(Reading(repaired, "mojibake", True))
    return tuple(found[:_MOST_READINGS])


def decode_fbxasc(name: str) -> Tuple[str, ...]:
    """Decodes a name whose bytes Maya's FBX reader escaped as `FBXASC` and three digits each.

    The whole name is taken as bytes, since the second byte of a cp932 or GBK character may be a plain letter that was
    not escaped (左腕 ends in one).

    Returns:
        The possible texts, the likeliest first: one where the bytes are UTF-8, which other encodings hardly ever are,
        else those of cp932 and GBK. A name without escapes, or whose bytes no encoding reads, is returned unchanged.
    """
    if "FBXASC" not in name:
        return (name,)
    raw = bytearray()
    position = 0
    for escape in _ESCAPED.finditer(name):
        value = int(escape.group(1))
        if value > 255:
            continue  # not a byte: leave the literal text
        raw.extend(name[position : escape.start()].encode("utf-8"))
        raw.append(value)
        position = escape.end()
    raw.extend(name[position:].encode("utf-8"))
    for cut in range(4 if len(raw) >= 60 else 1):  # Blender cuts names to 63 bytes, perhaps inside a character
        try:
            return (bytes(raw[: len(raw) - cut]).decode("utf-8"),)
        except UnicodeDecodeError:
            continue
    texts = []
    for encoding in ("cp932", "gbk"):
        try:
            texts.append(bytes(raw).decode(encoding))
        except UnicodeDecodeError:
            continue
    return tuple(texts) or (name,)


def repair_mojibake(text: str) -> Tuple[str, ...]:
    """What a Shift-JIS name was before some program read it as Latin-1, Windows-1252 or GBK; () for no such name."""
    if all(ord(character) < 128 for character in text):
        return ()
    found = []
    for wrong in ("latin-1", "cp1252", "gbk"):
        try:
            repaired = text.encode(wrong).decode("cp932")
        except (UnicodeEncodeError, UnicodeDecodeError):
            continue
        if repaired != text and repaired not in found:
            found.append(repaired)
    return tuple(found)


def is_east_asian(text: str) -> bool:
    """Whether a name has kana, kanji or anything beyond: such names are not split into words."""
    return any(ord(character) > 0x2E7F for character in text)


def tokens_of(text: str) -> Tuple[str, ...]:
    """The words of a Latin name, in lower case."""
    return tuple(token.lower() for token in _TOKEN.findall(unicodedata.normalize("NFKC", text)))


def name_keys(text: str, words: SideWords = NO_SIDE_WORDS) -> Tuple[NameKey, ...]:
    """The forms under which a name is looked up: one for each side it may contain, then one without a side."""
    text = unicodedata.normalize("NFKC", text)
    if is_east_asian(text):
        return _japanese_keys(text)
    tokens = tokens_of(text)
    if _SIDE_IN_BARS.search(text):
        tokens += ("_",)
    keys = []
    sides = dict(_WORDS["side_tokens"], **words.tokens) if words.tokens else _WORDS["side_tokens"]
    for index, token in enumerate(tokens):
        for affixes, is_prefix in ((words.prefixes, True), (words.suffixes, False)):
            for affix, side in affixes.items():
                if len(token) > len(affix) and (token.startswith(affix) if is_prefix else token.endswith(affix)):
                    rest = token[len(affix) :] if is_prefix else token[: -len(affix)]
                    keys.append(NameKey(side, tokens[:index] + (rest,) + tokens[index + 1 :]))
    marked = [index for index, token in enumerate(tokens) if token in sides]
    for index in marked[-_MOST_SIDES:][::-1]:  # a rig may have a side letter in its own name: R2_LeftArm
        keys.append(NameKey(sides[tokens[index]], tokens[:index] + tokens[index + 1 :]))
    if not marked:
        for index, token in enumerate(tokens):
            for prefix, side in _WORDS["side_prefixes"].items():
                if token.startswith(prefix) and len(token) > len(prefix):
                    keys.append(NameKey(side, tokens[:index] + (token[len(prefix) :],) + tokens[index + 1 :]))
    keys.append(NameKey("", tokens))
    return tuple(keys)


def _japanese_keys(text: str) -> Tuple[NameKey, ...]:
    side = ""
    marks = [character for character in text if character in _WORDS["side_characters"]]
    if len(set(marks)) == 1:
        side = _WORDS["side_characters"][marks[0]]
        text = text.replace(marks[0], "", 1)
    elif not marks:
        in_bars = _SIDE_IN_BARS.search(text)
        if in_bars:
            rest = re.sub(r"[\s._-]+", "", text[: in_bars.start()]).lower()
            return (NameKey(in_bars.group("side").lower(), (unify_spelling(rest), "_")),)
        suffix = _SIDE_SUFFIX.match(text)  # mmd_tools: 左腕 becomes 腕.L
        if suffix:
            side = suffix.group("side").lower()
            text = suffix.group("rest")
    text = re.sub(r"[\s._-]+", "", text).lower()
    return (NameKey(side, (unify_spelling(text),)),)


def unify_spelling(text: str) -> str:
    """One spelling for each Japanese or Chinese word that has several: 肘 and ヒジ become ひじ."""
    if text in _WORDS["spellings"]:
        return _WORDS["spellings"][text]
    for variant, usual in _WORDS["spellings"].items():
        if variant in text:
            text = text.replace(variant, usual)
    return text


def is_helper_name(key: NameKey, plain: FrozenSet[str] = frozenset()) -> bool:
    """Whether the name is that of a twist, target, tip, control or ornament, never a joint of the body.

    Args:
        key: the name.
        plain: words of helpers that in this rig are none.
    """
    if any(token in HELPER_TOKENS and token not in plain for token in key.tokens):
        return True
    text = key.text
    return any(ord(character) > 0x2E7F for character in text) and any(mark in text for mark in _HELPER_MARKS)


KNOWN_SIDES: Mapping[str, str] = _WORDS["side_tokens"]
SIDE_PAIRS: Tuple[Tuple[str, str], ...] = tuple((left, right) for left, right in _WORDS["side_pairs"])
DIGIT_TOKENS = frozenset(_WORDS["digit_tokens"])
HELPER_TOKENS = frozenset(_WORDS["helper_tokens"])
_HELPER_MARKS = tuple(unicodedata.normalize("NFKC", mark).lower() for mark in _WORDS["helper_characters"])
