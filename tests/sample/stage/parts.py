"""Which part of the body each bone of the figure moves, and which parts never hide a keypoint: the answer key.

Written from MMD's bone names. A keypoint lies inside its own limb; its own part and the neighbouring ones do not count
as hiding it. Hair hangs on the head, the skirt on the trunk.
"""

_LIMBS = {
    "upper_arm": ("腕", "腕捩"),
    "forearm": ("ひじ", "手捩"),
    "hand": ("手首", "親指", "人指", "中指", "小指"),
    "thigh": ("足", "足D"),
    "shin": ("ひざ", "ひざD"),
    "foot": ("足首", "足首D", "足先EX", "つま先"),
}
_DIGITS = "０１２３４５"
_NEIGHBOURS = {
    "shoulder": ("trunk", "upper_arm"),
    "elbow": ("upper_arm", "forearm"),
    "wrist": ("forearm", "hand"),
    "hip": ("trunk", "thigh"),
    "knee": ("thigh", "shin"),
    "ankle": ("shin", "foot"),
}
OWN = {
    "pelvis": {"trunk", "l_thigh", "r_thigh"},
    "thorax": {"trunk", "neck"},
    "upper_neck": {"neck", "head"},
    "head_top": {"head"},
}
for _joint, _parts in _NEIGHBOURS.items():
    for _side in "lr":
        OWN[f"{_side}_{_joint}"] = {part if part == "trunk" else f"{_side}_{part}" for part in _parts}


def part_of(bone):
    """trunk, neck, head, or a limb's part with the side in front: l_upper_arm, r_shin ..."""
    stem = bone.rstrip(_DIGITS)
    if stem == "首":
        return "neck"
    if stem in ("頭", "両目", "左目", "右目", "アホ毛", "帽子") or "髪" in stem:
        return "head"
    side = {"左": "l", "右": "r"}.get(stem[0])
    for part, names in _LIMBS.items():
        if side and stem[1:] in names:
            return f"{side}_{part}"
    return "trunk"
