"""The figure's skeleton: MMD's standard and semi-standard bones by their Japanese names, at rest (A pose).

Names and parents follow the standard skeleton of MMD (scrapbox.io/motoso/標準ボーン), with the differences that the
looks ask for: D bones that carry the skin, or the hip-rooted tree that pmx2fbx makes.
"""

import math
from typing import NamedTuple

from . import quaternions as q


class Bone(NamedTuple):
    """`head` and `tail` in centimetres at rest; `parent` is a name, or None for the root."""

    name: str
    parent: str | None
    head: tuple
    tail: tuple


SIDES = (("左", 1), ("右", -1))


def build_bones(look):
    """The list of bones, parents before children."""
    p = look["proportions"]
    style = look["skeleton"]
    trunk_parent = "グルーブ"
    bones = [
        Bone("全ての親", None, (0, 0, 0), (0, 8, 0)),
        Bone("センター", "全ての親", (0, p["hip_y"] * 0.72, 0), (0, p["hip_y"] * 0.72 + 8, 0)),
        Bone("グルーブ", "センター", (0, p["hip_y"] * 0.76, 0), (0, p["hip_y"] * 0.76 + 6, 0)),
    ]
    waist = (0, p["waist_y"], 0)
    if style["waist_bone"]:
        bones.append(Bone("腰", "グルーブ", (0, p["waist_y"] - 1, 1), (0, p["waist_y"] + 3, 1)))
        trunk_parent = "腰"
    lower_parent = "全ての親" if style["hip_rooted"] else trunk_parent
    bones.append(Bone("下半身", lower_parent, waist, (0, p["hip_y"] - 2, 0)))
    upper_parent = "下半身" if style["hip_rooted"] else trunk_parent
    upper2 = (0, p["upper2_y"], 0)
    neck, head = (0, p["neck_y"], -0.5), (0, p["head_y"], 0)
    bones += [
        Bone("上半身", upper_parent, waist, upper2),
        Bone("上半身2", "上半身", upper2, neck),
        Bone("首", "上半身2", neck, head),
        Bone("頭", "首", head, (0, p["head_y"] + p["skull_height"] * 0.8, 0)),
    ]
    eye_y = p["chin_y"] + p["skull_height"] * p["eye_level"]
    above = (0, p["chin_y"] + p["skull_height"] * 1.6, 0)
    bones.append(Bone("両目", "頭", above, q.add(above, (0, 3, 0))))
    for side, sign in SIDES:
        eye = (sign * p["eye_x"], eye_y, p["skull_half_width"] * 0.35)
        bones.append(Bone(side + "目", "頭", eye, q.add(eye, (0, 0, 4))))
    for side, sign in SIDES:
        bones += _arm(p, side, sign, style)
    for side, sign in SIDES:
        bones += _leg(p, side, sign, style, look)
    bones += _hair(look, p)
    bones += _skirt(look, p)
    return bones


def _arm(p, side, sign, style):
    drop = math.radians(p["arm_drop_deg"])
    along = (sign * math.cos(drop), -math.sin(drop), 0)
    collar = (sign * 2.5, p["arm_y"] + 1, -0.5)
    arm = (sign * p["arm_x"], p["arm_y"], 0)
    elbow = q.add(arm, q.scale(along, p["upper_arm"]))
    wrist = q.add(elbow, q.scale(along, p["forearm"]))
    hand = p["hand"]
    tip = q.add(wrist, q.scale(along, hand))
    chest = "上半身2"
    bones = []
    if style["shoulder_helpers"]:
        bones.append(Bone(side + "肩P", chest, collar, q.add(collar, (0, 3, 0))))
        bones.append(Bone(side + "肩", side + "肩P", collar, arm))
        bones.append(Bone(side + "肩C", side + "肩", arm, q.add(arm, (0, 3, 0))))
        arm_parent = side + "肩C"
    else:
        bones.append(Bone(side + "肩", chest, collar, arm))
        arm_parent = side + "肩"
    upper_twist, lower_twist = q.mix(arm, elbow, 0.55), q.mix(elbow, wrist, 0.55)
    bones += [
        Bone(side + "腕", arm_parent, arm, upper_twist),
        Bone(side + "腕捩", side + "腕", upper_twist, elbow),
        Bone(side + "ひじ", side + "腕捩", elbow, lower_twist),
        Bone(side + "手捩", side + "ひじ", lower_twist, wrist),
        Bone(side + "手首", side + "手捩", wrist, tip),
    ]
    thumb = q.add(wrist, q.add(q.scale(along, hand * 0.22), (0, 0, hand * 0.2)))
    for number, (start, end) in zip("０１２", ((0.0, 0.2), (0.2, 0.38), (0.38, 0.55)), strict=True):
        slant = q.add(along, (0, 0, 0.75))
        points = [q.add(thumb, q.scale(slant, hand * share)) for share in (start, end)]
        parent = side + "手首" if number == "０" else side + "親指" + "０１２"["０１２".index(number) - 1]
        bones.append(Bone(side + "親指" + number, parent, *points))
    for finger, depth in (("人指", 0.16), ("中指", 0.03), ("小指", -0.18)):
        base = q.add(wrist, q.add(q.scale(along, hand * 0.5), (0, 0, hand * depth)))
        for index, number in enumerate("１２３"):
            parent = side + "手首" if index == 0 else f"{side}{finger}{'１２３'[index - 1]}"
            start, end = (q.add(base, q.scale(along, hand * 0.17 * k)) for k in (index, index + 1))
            bones.append(Bone(side + finger + number, parent, start, end))
    return bones


def _leg(p, side, sign, style, look):
    hip, knee = (sign * p["hip_x"], p["hip_y"], 0), (sign * p["knee_x"], p["knee_y"], 0.6)
    ankle, toe = (sign * p["knee_x"], p["ankle_y"], -0.8), (sign * p["knee_x"], 1.5, p["foot"])
    bones = [
        Bone(side + "足", "下半身", hip, knee),
        Bone(side + "ひざ", side + "足", knee, ankle),
        Bone(side + "足首", side + "ひざ", ankle, toe),
        Bone(side + "つま先", side + "足首", toe, q.add(toe, (0, 0, 3))),
    ]
    if style["d_bones"]:
        bones += [
            Bone(side + "足D", "下半身", hip, knee),
            Bone(side + "ひざD", side + "足D", knee, ankle),
            Bone(side + "足首D", side + "ひざD", ankle, toe),
            Bone(side + "足先EX", side + "足首D", q.mix(ankle, toe, 0.7), toe),
        ]
    bones += [
        Bone(side + "足ＩＫ", "全ての親", ankle, q.add(ankle, (0, 0, -6))),
        Bone(side + "つま先ＩＫ", side + "足ＩＫ", toe, q.add(toe, (0, -3, 0))),
    ]
    return bones


def hair_chains(look):
    """Name stem, points in centimetres, from the root of the strand to its tip."""
    p = look["proportions"]
    centre_y, size = p["chin_y"], p["skull_height"]
    return [
        (chain["stem"], [(x * size, centre_y + y * size, z * size) for x, y, z in chain["points"]])
        for chain in look["hair"]["chains"]
    ]


def _hair(look, p):
    bones = []
    for stem, points in hair_chains(look):
        parent = "頭"
        for index in range(len(points) - 1):
            name = stem + "１２３４５"[index]
            bones.append(Bone(name, parent, points[index], points[index + 1]))
            parent = name
    return bones


SKIRT_PLACES = ("前", "左前", "左", "左後", "後", "右後", "右", "右前")  # 45 degrees apart, from the front to the left


def skirt_point(look, azimuth, share):
    """A point of the skirt's middle surface at rest: azimuth in radians (0 front, pi/2 left), share 0 top .. 1 hem."""
    p, skirt = look["proportions"], look["skirt"]
    top, hem = p["waist_y"] + skirt["above_waist"], skirt["hem_y"]
    spread = share ** skirt["curve"]
    rx = skirt["waist_rx"] + (skirt["hem_r"] - skirt["waist_rx"]) * spread
    rz = skirt["waist_rz"] + (skirt["hem_r"] * 0.94 - skirt["waist_rz"]) * spread
    return (math.sin(azimuth) * rx, top + (hem - top) * share, math.cos(azimuth) * rz)


def _skirt(look, p):
    if not look.get("skirt"):
        return []
    bones = []
    for index, place in enumerate(SKIRT_PLACES):
        azimuth = index * math.pi / 4
        points = [skirt_point(look, azimuth, share) for share in (0.12, 0.56, 1.0)]
        bones.append(Bone(f"スカート{place}１", "下半身", points[0], points[1]))
        bones.append(Bone(f"スカート{place}２", f"スカート{place}１", points[1], points[2]))
    return bones
