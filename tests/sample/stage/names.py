"""What a bone is called in Maya, by the route that brought the figure there.

fbx         Blender's mmd_tools puts the side last (左腕 -> 腕.L); Maya's FBX reader escapes every byte that a node
            name cannot hold as FBXASC and three digits.
mmdpaimaya  romaji; the Japanese name is kept in the attribute `namae`.
mmd4maya    `No_<index>_joint_<Words>`, `i_` before joint where the bone carries no skin; a namespace of the model.
"""

import json
import re
import unicodedata
from pathlib import Path

_WORDS = json.loads((Path(__file__).parent / "route_words.json").read_text(encoding="utf-8"))


def escape_fbx(name):
    """A name as Maya's FBX import leaves it: bytes outside A-Z a-z 0-9 _ and a leading digit as FBXASC000."""
    escaped = "".join(
        chr(byte) if re.match(rb"[A-Za-z0-9_]", bytes([byte])) else f"FBXASC{byte:03d}" for byte in name.encode("utf-8")
    )
    return re.sub(r"^\d", lambda digit: f"FBXASC{ord(digit.group()):03d}", escaped)


def side_to_end(name):
    """mmd_tools' spelling: one 左 or 右 leaves its place, .L or .R goes to the end."""
    for sign, letter in (("左", ".L"), ("右", ".R")):
        if sign in name:
            return name.replace(sign, "", 1) + letter
    return name


def _in_words(name, table):
    if name in table["whole"]:
        return table["whole"][name]
    side = next((s for s in table["sides"] if s in name), "")
    rest = name.replace(side, "", 1) if side else name
    place = ""
    if rest.startswith("スカート"):
        # the place word carries the side: スカート左前１
        rest, place = rest[4:], "スカート"
    words = table["parts"].get(place, "") + table["sides"].get(side, "") if place else table["sides"].get(side, "")
    while rest:
        part = next((p for p in table["parts"] if rest.startswith(p)), None)
        if part:
            words, rest = words + table["parts"][part], rest[len(part) :]
        else:
            words, rest = words + unicodedata.normalize("NFKC", rest[0]), rest[1:]
    return words


def maya_names(bones, skinned, route, model):
    """{Japanese name: node name} for the bones in their order; `skinned` holds the names that carry vertices."""
    if route == "fbx":
        return {bone["name"]: escape_fbx(side_to_end(bone["name"])) for bone in bones}
    if route == "mmdpaimaya":
        words = _WORDS["mmdpaimaya"]
        return {
            bone["name"]: ("" if bone["parent"] else model + "_") + _in_words(bone["name"], words) for bone in bones
        }
    if route == "mmd4maya":
        words = _WORDS["mmd4maya"]
        return {
            bone["name"]: f"{model}:No_{index}_{'' if bone['name'] in skinned else 'i_'}joint_"
            + escape_fbx(_in_words(bone["name"], words))
            for index, bone in enumerate(bones)
        }
    raise ValueError(f"no route {route!r}; there are fbx, mmdpaimaya, mmd4maya")
