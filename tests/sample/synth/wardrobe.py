"""Draws what a figure wears, as plain data that `outfits.dress` builds from."""

SETS = {  # kinds of outfit for women and men; each decides about top, skirt or trousers and feet
    "school": (10, 6), "dress": (12, 0), "casual_skirt": (10, 0), "casual_trousers": (9, 18), "shorts": (7, 8),
    "kimono": (5, 4), "hakama": (2.5, 3), "maid": (4, 0), "leotard": (5, 0), "swimsuit": (3, 3), "gown": (6, 0),
    "robe": (4, 6), "armour": (6, 8), "suit": (4, 10), "idol": (6, 0), "hoodie": (5, 7), "tunic": (5, 7),
}  # fmt: skip


def pleats(dice):
    return {"pleats": dice.whole(8, 18), "fold": dice.real(0.02, 0.07), "knife": dice.chance(0.5)}


def skirt(dice, hem, flare, **more):
    base = {
        "top": dice.real(-0.1, 0.2), "hem": hem, "flare": flare, "curve": dice.real(0.6, 1.4), "pleats": 0, "fold": 0.0,
        "knife": False, "open": 0.0, "balloon": 0.0, "slant": dice.pick([0.0, 0.0, 0.0, dice.real(-0.4, 0.4)]),
        "train": dice.pick([0.0, 0.0, dice.real(0, 0.5)]), "pattern": "skirt", "bands": [],
    }  # fmt: skip
    if dice.chance(0.35):
        base["bands"] = [[dice.real(0.85, 1.0), 1]]
    return base | more


def top(dice, **more):
    base = {
        "low": dice.pick([dice.real(-0.2, 0.05), dice.real(-0.8, -0.3), dice.real(0.25, 0.6)]), "high": "neck",
        "cut": 0.0,
        "sharp": False, "hem_dip": 0.0, "loose": dice.real(0, 0.4), "colour": "upper", "pattern": "upper",
        "band": dice.chance(0.25), "straps": False,
    }  # fmt: skip
    if dice.chance(0.45):
        base |= {
            "high": dice.pick(["collarbone", "collarbone", "neck"]),
            "cut": dice.real(0.1, 0.7),
            "sharp": dice.chance(0.5),
        }
    return base | more


def sleeve(dice, **more):
    kind = dice.pick({"plain": 10, "puff": 2.5, "bell": 2, "balloon": 1.5})
    end = dice.pick(
        [dice.real(0.14, 0.4), dice.real(0.42, 0.75), dice.real(0.85, 1.0), dice.real(0.9, 1.02), dice.real(0.95, 1.3)]
    )
    if kind == "puff":
        end = min(end, dice.real(0.18, 0.32))
    base = {
        "kind": kind, "start": -1, "end": end, "flare": {"plain": dice.real(0, 1.2), "puff": dice.real(0.5,
        1.1)}.get(kind, dice.real(0.5, 1.6)),
        "loose": dice.real(0, 1.0), "cuff": dice.chance(0.45), "drop": 0.0, "colour": "upper",
    }  # fmt: skip
    return base | more


def trousers(dice, end, wide, **more):
    base = {
        "top": dice.real(-0.1, 0.15), "end": end, "wide": wide, "curve": dice.real(0.7, 2.5),
        "baggy": dice.pick([0.0, dice.real(0, 0.3)]),
        "cuff": dice.chance(0.3), "stripe": dice.chance(0.15), "pattern": "lower",
    }  # fmt: skip
    return base | more


def hem(dice):
    return dice.pick(
        {
            dice.real(-1.5, -1.25): 4,
            dice.real(-1.8, -1.5): 3,
            dice.real(-2.3, -1.8): 3,
            dice.real(-2.9, -2.3): 2,
            -3.15: 1.5,
        }
    )


def draw(dice, male, kind, p):
    sets = {key: weights[1 if male else 0] for key, weights in SETS.items()}
    if kind not in ("anime", "adult"):
        sets = {key: weight for key, weight in sets.items() if key not in ("leotard", "swimsuit")}
    name = dice.pick(sets)
    j, chance = dice.real, dice.chance
    o = {
        "set": name, "cloth": round(p["total"] * j(0.004, 0.0065), 3), "top": top(dice), "sleeve": sleeve(dice),
        "skirts": [],
        "trousers": None, "leotard": False, "sock": None, "shoe": None, "boot": None, "glove": None, "belt": None,
        "collar": None, "outer": [], "extras": [],
    }  # fmt: skip
    if chance(0.12):
        o["sleeve"] = None
    if name == "school":
        o["top"] |= {"low": j(-0.3, 0.1), "high": "neck", "cut": 0.0}
        o["collar"] = dice.pick({"sailor": 5, "shirt": 3, "blazer": 4})
        o["extras"].append(dice.pick({"ribbon": 4, "tie": 3, "neckerchief": 4, "none": 1}))
        if male:
            o["trousers"] = trousers(dice, 0.97, j(0.0, 0.25))
        else:
            o["skirts"] = [skirt(dice, j(-1.75, -1.3), j(0.2, 0.5), **pleats(dice))]
    elif name in ("dress", "gown", "maid", "idol"):
        low = {"dress": hem(dice), "gown": j(-3.15, -2.4), "maid": j(-2.1, -1.35), "idol": j(-1.6, -1.3)}[name]
        flare = j(0.15, 0.75) if name != "idol" else j(0.4, 0.9)
        pattern = "skirt" if chance(0.5) else "upper"
        first = skirt(
            dice,
            low,
            flare,
            colour="upper" if name in ("dress", "gown", "maid") and chance(0.8) else "skirt",
            pattern=pattern,
        )
        if chance(0.6):
            first |= {"pleats": dice.whole(5, 16), "fold": j(0.02, 0.08)}
        if chance(0.12) and name != "maid":
            first["balloon"] = j(0.15, 0.4)
        o["skirts"] = [first]
        if chance(0.35):
            o["skirts"].insert(
                0,
                first
                | {
                    "hem": first["hem"] - j(0.06, 0.2),
                    "flare": first["flare"] * 0.95,
                    "colour": "trim",
                    "pattern": None,
                    "bands": [],
                    "pleats": 16,
                    "fold": 0.04,
                },
            )
        if name in ("idol", "gown") and chance(0.45):
            over = first | {
                "hem": (first["hem"] - 1.1) * 0.5 + j(-0.6, -0.2) * 0.5,
                "open": j(0.3, 0.9),
                "colour": "trim",
                "pattern": None,
                "flare": first["flare"] * 1.25,
            }
            o["skirts"].append(over)
        o["top"] |= {"low": j(-0.1, 0.15), "loose": 0.0}
        bare = chance(0.4)
        if bare:
            o["top"] |= {"high": dice.pick(["chest", "chest", "shoulder"]), "cut": j(0, 0.4), "straps": chance(0.6)}
            o["sleeve"] = None if chance(0.6) else sleeve(dice, start=j(0.1, 0.3), kind="bell", end=j(0.5, 1.0))
        if name == "maid":
            o["extras"] += ["apron", dice.pick(["ribbon", "none"])]
            o["collar"] = "shirt"
    elif name in ("casual_skirt", "tunic"):
        o["skirts"] = [skirt(dice, hem(dice), j(0.0, 0.6))]
        if chance(0.5):
            o["skirts"][0] |= pleats(dice)
        if name == "tunic":
            o["skirts"][0] |= {"colour": "upper", "pattern": "upper", "hem": j(-1.7, -1.1), "flare": j(0.05, 0.3)}
            o["top"]["low"] = 0.0
            o["trousers"] = trousers(dice, dice.pick([0.97, j(0.3, 0.6)]), j(0, 0.15))
            o["belt"] = {"at": 0.0, "wide": j(0.03, 0.07), "buckle": chance(0.6), "colour": "leather"}
        if chance(0.12):
            o["skirts"][0]["open"] = j(0.1, 0.4)
    elif name in ("casual_trousers", "hoodie", "suit"):
        wide = dice.pick([j(-0.05, 0.1), j(0.1, 0.35), j(0.4, 0.9)])
        o["trousers"] = trousers(dice, dice.pick([0.98, 0.98, j(0.6, 0.9)]), wide)
        if name == "hoodie":
            o["top"] |= {"low": j(-0.9, -0.2), "loose": j(0.4, 1.0), "high": "neck", "cut": 0.0, "band": True}
            o["sleeve"] = sleeve(dice, kind="plain", end=j(0.9, 1.04), loose=j(0.8, 2.0), cuff=True)
            o["outer"].append({"kind": "hood_down"})
        if name == "suit":
            o["collar"] = "blazer"
            o["extras"].append(dice.pick({"tie": 6, "ribbon": 1, "none": 1}))
            o["sleeve"] = sleeve(dice, kind="plain", end=j(0.94, 1.0), flare=0.1)
            o["top"] |= {"low": j(-0.9, -0.6), "high": "neck", "cut": 0.0}
    elif name == "shorts":
        o["trousers"] = trousers(dice, j(0.12, 0.45), j(0, 0.35))
    elif name in ("kimono", "hakama", "robe"):
        long = j(-3.1, -2.6) if name != "kimono" or chance(0.6) else j(-1.9, -1.3)
        o["sleeve"] = sleeve(
            dice, kind="kimono", end=j(0.75, 0.98), flare=j(0.3, 0.9), drop=j(0.8, 3.2), cuff=chance(0.5)
        )
        if name == "robe" and chance(0.5):
            o["sleeve"] = sleeve(dice, kind="bell", end=j(0.9, 1.02), flare=j(0.8, 2.2))
        o["top"] |= {"low": 0.0, "high": "neck", "cut": j(0.25, 0.55), "sharp": True}
        o["collar"] = "kimono"
        if name == "hakama":
            if chance(0.5):
                o["trousers"] = trousers(dice, 0.97, j(0.6, 1.2), top=0.3)
            else:
                o["skirts"] = [skirt(dice, -2.95, j(0.1, 0.3), **pleats(dice), colour="lower", top=0.4)]
        else:
            o["skirts"] = [
                skirt(dice, long, j(0.0, 0.12) if name == "kimono" else j(0.1, 0.4), colour="upper", pattern="upper")
            ]
            if chance(0.3):
                o["skirts"][0]["open"] = j(0.05, 0.3)
        o["belt"] = {
            "at": 0.15,
            "wide": j(0.1, 0.24) if name != "robe" else j(0.03, 0.08),
            "buckle": False,
            "colour": "belt",
        }
        if name == "kimono" and not male:
            o["extras"].append("obi_bow")
    elif name in ("leotard", "swimsuit"):
        o["leotard"] = True
        o["top"] |= {
            "low": -0.7,
            "loose": 0.0,
            "high": dice.pick(["chest", "shoulder", "collarbone", "neck"]),
            "cut": j(0, 0.5),
            "band": False,
        }
        o["top"]["straps"] = o["top"]["high"] == "chest"
        o["sleeve"] = None if chance(0.7) or name == "swimsuit" else sleeve(dice)
        if name == "swimsuit" and (male or chance(0.5)):
            o["top"] |= {"low": 0.62, "high": "chest", "straps": True}
            if male:
                o["top"] = None
                o["leotard"] = False
                o["trousers"] = trousers(dice, j(0.1, 0.35), j(0.05, 0.2), top=-0.4)
        if chance(0.25) and not male:
            o["skirts"] = [skirt(dice, j(-1.4, -1.2), j(0.4, 0.8), top=0.0)]
    elif name == "armour":
        o["outer"] += [
            {"kind": k} for k in ("pauldrons", "breastplate", "greaves", "bracers", "tassets") if chance(0.7)
        ]
        o["outer"] += [{"kind": k} for k in ("couters", "cuisses") if chance(0.35)]
        o["outer"] += [{"kind": k} for k in ("tabard", "fur") if chance(0.2)]
        if chance(0.5) and not male:
            o["skirts"] = [skirt(dice, j(-1.9, -1.25), j(0.1, 0.5))]
        else:
            o["trousers"] = trousers(dice, 0.97, j(0, 0.05), baggy=0.0, cuff=False)
        o["belt"] = {"at": 0.0, "wide": j(0.04, 0.08), "buckle": True, "colour": "leather"}
    feet(dice, o, male)
    if o["trousers"] and o["boot"] and o["boot"]["top"] < o["trousers"]["end"]:  # tucked into the boots
        wide = min(o["trousers"]["wide"], 0.15)
        o["trousers"] |= {"end": round(o["boot"]["top"] + 0.05, 4), "wide": wide, "cuff": False}
    if o["top"] and male and o["top"]["high"] == "chest":
        o["top"]["high"] = "collarbone"
    if o["belt"] is None and chance(0.25) and not o["leotard"]:
        o["belt"] = {
            "at": j(-0.05, 0.15),
            "wide": j(0.02, 0.07),
            "buckle": chance(0.5),
            "colour": dice.pick(["leather", "belt", "trim"]),
        }
    if chance(0.16):
        o["glove"] = {
            "from": dice.pick([j(0.9, 0.97), j(0.6, 0.85), j(0.28, 0.45)]),
            "cuff": dice.pick([0.0, j(0, 2.5)]),
        }
    outer(dice, o, name, male)
    neck = {"none": 12, "scarf": 1.6, "choker": 1.5, "tie": 0.5, "bandana": 0.8, "necklace": 1, "cravat": 0.6}
    if not o["extras"] and not o["collar"]:
        o["extras"].append(dice.pick(neck))
    if o["collar"] is None and o["top"] and o["top"]["high"] == "neck" and chance(0.3):
        o["collar"] = dice.pick({"shirt": 3, "sailor": 1, "high": 2})
    for extra, share in (
        ("apron", 0.02),
        ("suspenders", 0.03),
        ("buttons", 0.12),
        ("emblem", 0.08),
        ("backpack", 0.05),
        ("pouch", 0.05),
        ("quiver", 0.025),
        ("bands", 0.08),
    ):
        if chance(share) and extra not in o["extras"]:
            o["extras"].append(extra)
    return o


def feet(dice, o, male):
    j, chance = dice.real, dice.chance
    kind = dice.pick({"shoe": 10, "boot": 8, "sandal": 1.5, "bare": 1.5, "sock": 0.6})
    if o["set"] in ("kimono", "hakama") and chance(0.7):
        kind = "sandal"
    if o["set"] == "swimsuit" and chance(0.8):
        kind = dice.pick(["bare", "sandal"])
    heel = dice.pick([0.0, j(0.15, 0.3), j(0.3, 0.55)]) if not male else dice.pick([0.0, 0.0, j(0.1, 0.22)])
    o["shoe"] = {
        "kind": kind,
        "heel": heel if kind in ("shoe", "boot") else 0.0,
        "wide": j(0.9, 1.2),
        "point": j(0, 0.6),
        "sole": dice.pick([0.0, j(0.0, 0.4)]),
    }
    if kind == "boot":
        o["boot"] = {
            "top": dice.pick([j(0.78, 0.92), j(0.55, 0.75), j(0.5, 0.56), j(0.28, 0.42)]),
            "flare": j(0, 0.25),
            "fold": chance(0.3),
        }
    if kind in ("shoe", "sock") or (kind == "boot" and chance(0.4)) or (kind == "sandal" and chance(0.4)):
        start = dice.pick({j(0.8, 0.95): 3, j(0.54, 0.7): 3, j(0.2, 0.42): 4, -1: 2.2, 1: 2})
        if kind == "sock" and start == 1:
            start = j(0.55, 0.9)
        if start < 1:
            o["sock"] = {"from": start, "band": chance(0.25) and start > 0, "pattern": "sock" if chance(0.5) else None}
            if kind == "sandal":
                o["shoe"]["kind"] = "sock"
                o["shoe"]["sole"] = 0.3


def outer(dice, o, name, male):
    j, chance = dice.real, dice.chance
    if chance(0.13) and name not in ("swimsuit", "kimono", "hakama"):
        o["outer"].append(
            {"kind": "coat", "hem": dice.pick([j(-0.9, -0.3), j(-1.8, -1.0), j(-2.8, -1.8)]), "open": j(0.1, 0.8),
            "flare": j(0.05, 0.4), "lapel": chance(0.6), "sleeve": dice.pick([0.97, 0.97, j(0.3, 0.7)])}
        )  # fmt: skip
    if chance(0.1) and name not in ("swimsuit", "hoodie"):
        o["outer"].append(
            {
                "kind": "cape",
                "hem": dice.pick([j(0.0, 0.6), j(-1.5, -0.6), j(-3.0, -1.8)]),
                "from": j(50, 85),
                "flare": j(0.1, 0.5),
                "collar": chance(0.4),
            }
        )
    if chance(0.05) and name in ("school", "suit", "casual_trousers", "casual_skirt"):
        o["outer"].append({"kind": "vest"})
    if chance(0.035) and name != "swimsuit":
        o["outer"].append({"kind": "capelet", "reach": j(0.35, 0.95)})
    for kind, share in (("pauldrons", 0.03), ("tabard", 0.03), ("loincloth", 0.03), ("fur", 0.03), ("couters", 0.015)):
        if chance(share) and name not in ("swimsuit", "kimono"):
            o["outer"].append({"kind": kind})
