"""Key poses to a rotation a bone and frame.

A motion file gives poses at key frames; between them the rotations follow the shortest way with an eased start and
end. What comes out is keyed on every frame, so hosts need not agree on curve interpolation. Arms are described by the
direction of the upper arm and the forearm in the chest's axes, legs by thigh and shin in the pelvis' axes.
"""

import math

from . import quaternions as q
from .bones import SIDES, SKIRT_PLACES

REST = [0, 0, 0]


def bake(motion, look, bones):
    """{"rotation": {bone: [(w, x, y, z) a frame]}, "translation": {bone: [(x, y, z) a frame]}}, frames 1..last.

    Rotations turn a bone about its head in axes that at rest are the world's; centimetres.
    """
    by_name = {bone.name: bone for bone in bones}
    keys = [(key["frame"], _pose(key, by_name, look)) for key in motion["keys"]]
    frames = [_between(keys, frame) for frame in range(1, motion["last"] + 1)]
    for index, pose in enumerate(frames):
        _follow(pose, frames, index, by_name, look)
        _stand(pose, bones, look)
    moving = sorted({name for pose in frames for name in pose["rotation"]}, key=[b.name for b in bones].index)
    root = _root(look)
    rotation = {name: [_rounded(p["rotation"].get(name, q.IDENTITY), 8) for p in frames] for name in moving}
    return {"rotation": rotation, "translation": {root: [_rounded(p["root"], 4) for p in frames]}}


def _rounded(values, digits):
    return tuple(round(v, digits) + 0.0 for v in values)


def _root(look):
    return "下半身" if look["skeleton"]["hip_rooted"] else "センター"


def _pose(key, bones, look):
    """The local rotations of one key pose, and the root's displacement."""
    turn = key.get("turn", 0)
    lower = q.pitch_yaw_roll(*key.get("lower", REST))
    rotation = {
        "下半身": lower,
        "上半身": q.pitch_yaw_roll(*key.get("upper", REST)),
        "上半身2": q.pitch_yaw_roll(*key.get("upper2", REST)),
        "首": q.pitch_yaw_roll(*(0.35 * a for a in key.get("head", REST))),
        "頭": q.pitch_yaw_roll(*(0.65 * a for a in key.get("head", REST))),
    }
    if look["skeleton"]["hip_rooted"]:
        rotation["上半身"] = q.multiply(q.inverse(lower), rotation["上半身"])
    for side, _ in SIDES:
        letter = "lr"[side == "右"]
        rotation.update(_arm(key["arm_" + letter], side, bones))
        leg = key.get("leg_" + letter, {"thigh": [0, -1, 0], "shin": [0, -1, 0]})
        rotation.update(_two_links(leg["thigh"], leg["shin"], side + "足", side + "ひざ", side + "足首", bones))
        rotation[side + "足首"] = q.about((1, 0, 0), leg.get("point", 0))
    if look["skeleton"]["d_bones"]:
        for side, _ in SIDES:
            for name in ("足", "ひざ", "足首"):
                rotation[side + name + "D"] = rotation[side + name]
    sway = key.get("sway", [0, 0])
    for chain in look["hair"]["chains"]:
        for index in range(len(chain["points"]) - 1):
            lean = 0.55 + 0.25 * index
            rotation[chain["stem"] + "１２３４５"[index]] = q.pitch_yaw_roll(sway[0] * lean, 0, sway[1] * lean)
    return {"rotation": rotation, "turn": turn, "root": tuple(key.get("root", REST))}


def _arm(arm, side, bones):
    lift = arm.get("shrug", 0) * (1 if side == "左" else -1)
    collar = q.about((0, 0, 1), lift)
    upper = q.rotate(q.inverse(collar), tuple(arm["upper"]))
    rotation = _two_links(
        upper, q.rotate(q.inverse(collar), tuple(arm["fore"])), side + "腕", side + "ひじ", side + "手首", bones
    )
    rotation[side + "肩"] = collar
    along = q.subtract(bones[side + "手首"].head, bones[side + "ひじ"].head)
    rotation[side + "手捩"] = q.about(along, arm.get("twist", 0))
    bend = arm.get("wave", 0)
    rotation[side + "手首"] = q.about(q.cross(along, (0, 0, 1)), arm.get("hand", 0))
    if bend:
        rotation[side + "手首"] = q.multiply(q.about((0, 0, 1), bend), rotation[side + "手首"])
    curl = arm.get("curl", 0)
    if curl:
        axis = (0, 0, -1 if side == "左" else 1)
        for finger in ("人指", "中指", "小指"):
            for number in "１２３":
                rotation[f"{side}{finger}{number}"] = q.about(axis, curl)
    return rotation


def _two_links(first, second, upper, lower, end, bones):
    """Rotations that aim two bones of a limb: directions in the axes of the upper bone's parent."""
    rest_first = q.subtract(bones[lower].head, bones[upper].head)
    rest_second = q.subtract(bones[end].head, bones[lower].head)
    turn_upper = q.shortest_arc(rest_first, first)
    turn_lower = q.shortest_arc(rest_second, q.rotate(q.inverse(turn_upper), tuple(second)))
    return {upper: turn_upper, lower: turn_lower}


def _between(keys, frame):
    """The pose at a frame: eased between its neighbours, held beyond the ends."""
    before = max((k for k in keys if k[0] <= frame), key=lambda k: k[0], default=keys[0])
    after = min((k for k in keys if k[0] >= frame), key=lambda k: k[0], default=keys[-1])
    span = after[0] - before[0]
    t = (frame - before[0]) / span if span else 0.0
    eased = t * t * (3 - 2 * t)
    a, b = before[1], after[1]
    rotation = {
        name: q.slerp(a["rotation"].get(name, q.IDENTITY), b["rotation"].get(name, q.IDENTITY), eased)
        for name in {**a["rotation"], **b["rotation"]}
    }
    return {
        "rotation": rotation,
        "turn": a["turn"] + (b["turn"] - a["turn"]) * t,
        "root": q.mix(a["root"], b["root"], t),
    }


def _follow(pose, frames, index, bones, look):
    """The turn goes to the root bone; the skirt gives way to the legs and swings out in a turn."""
    spin = 0.0 if index == 0 else pose["turn"] - frames[index - 1]["turn"]
    turn = q.about((0, 1, 0), pose["turn"])
    root = _root(look)
    rotation = pose["rotation"]
    rotation[root] = q.multiply(turn, rotation[root]) if root in rotation else turn
    for index_chain, place in enumerate(SKIRT_PLACES):
        name = f"スカート{place}１"
        if name not in bones:
            continue
        azimuth = index_chain * math.pi / 4
        side_share = 0.5 + 0.5 * math.sin(azimuth)
        follow = q.IDENTITY
        for leg, share in (("左足", side_share), ("右足", 1 - side_share)):
            forward = q.rotate(rotation[leg], (0, -1, 0))
            # only a leg that swings towards this part of the skirt pushes it
            push = max(0.0, forward[0] * math.sin(azimuth) + forward[2] * math.cos(azimuth))
            strength = min(1.0, share * 1.5) * min(1.0, push * 3) * 0.8
            follow = q.multiply(q.slerp(q.IDENTITY, rotation[leg], strength), follow)
        outward = q.about((-math.cos(azimuth), 0, math.sin(azimuth)), min(22.0, abs(spin) * 1.1))
        rotation[name] = q.unit(q.multiply(outward, follow))
        rotation[f"スカート{place}２"] = q.about((-math.cos(azimuth), 0, math.sin(azimuth)), min(8.0, abs(spin) * 0.4))


def _stand(pose, bones, look):
    """Puts the lower of the two feet on the floor; a positive height in the key lifts the figure off it."""
    places, turns = {}, {}
    for bone in bones:
        own = pose["rotation"].get(bone.name, q.IDENTITY)
        if bone.parent is None:
            places[bone.name], turns[bone.name] = bone.head, own
            continue
        parent_head = next(b.head for b in bones if b.name == bone.parent)
        step = q.rotate(turns[bone.parent], q.subtract(bone.head, parent_head))
        places[bone.name] = q.add(places[bone.parent], step)
        turns[bone.name] = q.multiply(turns[bone.parent], own)
    drops = []
    for side, _ in SIDES:
        for name in ("足首", "つま先"):
            rest = next(b.head for b in bones if b.name == side + name)
            drops.append(places[side + name][1] - rest[1])
    x, y, z = pose["root"]
    pose["root"] = (x, y - min(drops), z)
