"""Draws a whole look from a seed: proportions, skeleton, colours, face, hair, outfit. Plain data."""

from . import colours, haircuts, headwear, patterns, proportions, props, puffed, wardrobe
from .dice import Dice, hsv, shade

EYES = {
    "round": 10,
    "almond": 5,
    "narrow": 2.5,
    "half": 1.5,
    "closed_up": 1.6,
    "closed_down": 1.2,
    "wink": 1.2,
    "dot": 1.2,
}


def draw(seed, kind=None):
    """The look of a seed. `seed` and `kind` stand in it, but everything that was drawn does too."""
    dice = Dice(seed)
    drawn = dice.pick(proportions.KINDS)
    kind = kind or drawn
    male = dice.chance(0.4)
    build = dice.pick(proportions.BUILDS)
    p = proportions.draw(dice, kind, male, build)
    look = {
        "name": f"synth{seed}",
        "model_name": f"synth{seed}",
        "route": dice.pick(["fbx", "mmdpaimaya", "mmd4maya"]),
        "seed": seed,
        "kind": kind,
        "gender": "male" if male else "female",
        "build": build,
        "heads_tall": p["heads_tall"],
        "skeleton": {
            "waist_bone": dice.chance(0.4),
            "shoulder_helpers": dice.chance(0.4),
            "d_bones": dice.chance(0.3),
            "hip_rooted": dice.chance(0.15),
        },
        "proportions": p,
        "outline_cm": round(p["total"] * dice.real(0.0014, 0.003), 4),
        "colours": colours.draw(dice),
        "face": face(dice, kind, male),
    }
    look["hair"] = haircuts.draw(dice, male, p)
    look["outfit"] = wardrobe.draw(dice, male, kind, p)
    puffed.draw(Dice([seed, 1]), look["outfit"])  # dice of its own: other figures stay as they are
    if look["outfit"]["set"] in ("swimsuit", "leotard"):  # seen as cloth, whatever the skin
        for key in ("upper", "lower"):
            look["colours"][key] = shade(hsv(dice.real(0.25, 0.95), dice.real(0.6, 0.95), dice.real(0.25, 0.85)))
    look["headwear"] = headwear.draw(dice, male)
    if any(item["kind"] in headwear.COVERING for item in look["headwear"]):
        haircuts.flatten(look["hair"], any(item["kind"] == "great_helm" for item in look["headwear"]))
    look["props"] = props.draw(dice, look["headwear"])
    look["hands"] = hands(dice, p)
    for side, thing in look["props"]["held"].items():
        if thing["kind"] not in props.OPEN_HAND and look["hands"][side] != "mitten":
            look["hands"][side] = "fist"
    look["wind"] = wind(dice)
    look["patterns"] = {}
    if look["hair"]["gradient_cm"]:
        size, tips = look["hair"]["gradient_cm"], look["colours"]["tips"]
        look["patterns"]["hair"] = {"name": "gradient", "width": 0.5, "size_cm": size, "colour": tips}
    for key, share in (("upper", 0.22), ("skirt", 0.35), ("lower", 0.15), ("sock", 0.4), ("outer", 0.15)):
        if dice.chance(share):
            second = colours.shade(colours.cloth(dice), 0.28)
            look["patterns"][key] = patterns.draw(dice, second, p["total"])
    return look


def wind(dice):
    """[x, z]: how far loose ends of hair and cloth are blown, in shares of their length; most figures stand in none."""
    if not dice.chance(0.3):
        return [0.0, 0.0]
    return [dice.real(-0.55, 0.55), dice.real(-0.6, 0.1)]


def hands(dice, p):
    mitten = dice.chance(0.75 * p["chibi"])
    nub = p["stub"] > 0.55 and dice.chance(0.35)
    style = {"relaxed": 5, "open": 2, "fist": 2}
    out = {"左": dice.pick(style), "右": dice.pick(style), "thick": round(1 + 0.25 * p["chibi"], 3)}
    if mitten:
        out |= {"左": "mitten", "右": "mitten"}
    if nub:
        out |= {"左": "nub", "右": "nub"}
    return out


def face(dice, kind, male):
    j, chance = dice.real, dice.chance
    small = kind in ("chibi", "mini")
    older = kind == "adult"
    eye_h = j(0.27, 0.4) if small else j(0.14, 0.22) if older else j(0.2, 0.34)
    if male:
        eye_h *= j(0.65, 0.95)
    eye_w = min(j(0.2, 0.29) * (1.1 if small else 1.0), eye_h * j(0.85, 1.35) + 0.04)
    return {
        "round": j(0.45, 1.0) if small else j(0.0, 0.25) if older else j(0.0, 0.6),
        "ears": dice.pick({"round": 9, "elf": 1.2, "none": 0.5}), "ear_length": j(0.3, 1.2),
        "eyes": dice.pick(EYES),
        "eye_w": eye_w, "eye_h": eye_h, "slant": j(-0.12, 0.22), "wink": dice.pick([-1, 1]), "patch": chance(0.02),
        "patch_side": dice.pick([-1, 1]),
        "lash": j(0.035, 0.085) * (0.75 if male else 1.0), "wing": 0.0 if male or chance(0.4) else j(0.1, 0.7),
        "low_lid": chance(0.5), "fold": chance(0.5),
        "lid_top": j(0.8, 1.0), "lid_low": j(0.75, 1.0), "iris_w": j(0.6, 0.82), "iris_h": j(0.75, 1.0),
        "pupil": dice.pick([0.0, j(0.3, 0.55), j(0.3, 0.55)]),
        "glints": dice.whole(0, 3), "look_x": dice.pick([0.0, 0.0, j(-0.3, 0.3)]), "look_y": j(-0.08, 0.05),
        "brow": dice.pick({"arched": 6, "flat": 4, "short": 2, "round": 1, "none": 1}), "brow_gap": j(0.15, 0.6),
        "brow_tilt": j(-0.28, 0.3),
        "brow_thick": j(0.025, 0.06) * (1.35 if male else 1.0),
        "mouth": dice.pick({"smile": 7, "open": 5, "flat": 3, "frown": 1.5, "cat": 1.2, "wavy": 0.8, "smirk": 1,
        "grin": 1.6, "o": 1.6}),
        "mouth_y": j(0.11, 0.16) if not small else j(0.1, 0.16), "mouth_w": j(0.09, 0.2), "mouth_open": j(0.08,
        0.26), "line": j(0.02, 0.035),
        "fang": chance(0.12), "nose": dice.pick({"dot": 5, "line": 3, "bump": 2, "none": 3 if small else 0.6}),
        "nose_size": j(0.015, 0.05),
        "blush": dice.pick({"none": 8, "oval": 4, "strong": 1.5, "lines": 1.5, "freckles": 0.8, "stripes": 0.5}),
        "mark": dice.pick({"none": 14, "mole": 1, "scar": 0.7}), "beard": dice.pick({"none": 12, "full": 1.5,
        "goatee": 0.8, "moustache": 0.8}) if male and kind in ("anime", "adult") else "none",
        "beard_long": j(0, 0.25),
    }  # fmt: skip
