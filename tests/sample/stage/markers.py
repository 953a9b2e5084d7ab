"""Where the 16 keypoints lie on the figure at rest, and which bone carries each: the picture proof's own answer key.

Written from the meaning of the keypoints on an MMD figure, not from the plug-in: pelvis between the thighs, carried
by 下半身; thorax between the upper arms, carried by 上半身2 so that a shrug leaves it; upper neck at 頭; head top above
頭 in the trunk's direction (hips to 首), as high as the highest vertex that mainly follows 頭.
"""

from . import quaternions as q

BONES = {
    "ankle": "足首",
    "knee": "ひざ",
    "hip": "足",
    "wrist": "手首",
    "elbow": "ひじ",
    "shoulder": "腕",
}


def keypoint_markers(figure, number=0):
    """[{"name": MPII keypoint, "figure": number, "bone": bone name, "point": (x, y, z) in cm at rest}]"""
    heads = {bone["name"]: tuple(bone["head"]) for bone in figure["bones"]}
    markers = []
    for word, bone in BONES.items():
        for letter, side in (("r", "右"), ("l", "左")):
            markers.append({"name": f"{letter}_{word}", "bone": side + bone, "point": heads[side + bone]})
    pelvis = q.mix(heads["左足"], heads["右足"], 0.5)
    up = q.unit(q.subtract(heads["首"], pelvis))
    head = heads["頭"]
    heights = [
        q.dot(q.subtract(vertex, head), up)
        for mesh in figure["meshes"]
        for vertex, shares in zip(mesh["vertices"], mesh["weights"], strict=True)
        if max(shares, key=shares.get) == "頭"
    ]
    markers += [
        {"name": "pelvis", "bone": "下半身", "point": pelvis},
        {"name": "thorax", "bone": "上半身2", "point": q.mix(heads["左腕"], heads["右腕"], 0.5)},
        {"name": "upper_neck", "bone": "頭", "point": head},
        {"name": "head_top", "bone": "頭", "point": q.add(head, q.scale(up, max(heights)))},
    ]
    return [{**marker, "figure": number} for marker in markers]


DRAWINGS = {
    "body_upper": "上半身",
    "neck": "首",
    "thumb_left": "左親指１",
    "thumb_right": "右親指１",
    "tiptoe_left": "左つま先",
    "tiptoe_right": "右つま先",
}


def drawings_markers(figure, number=0):
    """The same for those of the 21 joints of AnimeDrawingsDataset that lie on a bone that no keypoint above has."""
    heads = {bone["name"]: tuple(bone["head"]) for bone in figure["bones"]}
    return [{"name": name, "figure": number, "bone": bone, "point": heads[bone]} for name, bone in DRAWINGS.items()]
