"""Draws a haircut: the cap's hairline, fringe, side locks, curtain, tails, buns, spikes, curls and stray wisps."""

CUTS = {
    "long": 12, "very_long": 6, "hime": 5, "bob": 9, "short": 9, "male_short": 9, "spiky": 7, "ponytail": 7,
    "side_pony": 3, "twin": 9, "twin_low": 4, "braid": 3, "twin_braids": 4, "bun": 3, "twin_buns": 4, "drills": 4,
    "wolf": 4, "curly": 2.5, "afro": 1.2, "mohawk": 1, "half_up": 3, "bald": 1,
}  # fmt: skip
MALE_CUTS = {
    "short": 14, "male_short": 30, "spiky": 22, "wolf": 8, "long": 5, "ponytail": 4, "curly": 4, "afro": 2,
    "mohawk": 2, "bald": 4, "bob": 4, "braid": 1, "very_long": 1,
}  # fmt: skip
BANGS = {
    "straight": 8, "parted": 6, "side": 7, "m_shape": 7, "spiky": 7, "curtain": 5, "short": 4, "one_eye": 3,
    "wisps": 4, "none": 2.5,
}  # fmt: skip


def lock(start, end, width, taper=2.2, puff=0.06, lift=0.0, bend=1.3):
    return {
        "from": [round(v, 3) for v in start], "to": [round(v, 3) for v in end], "width": round(width, 3),
        "taper": taper, "puff": puff, "lift": lift, "bend": bend,
    }  # fmt: skip


def bangs(dice, style, eye):
    """Locks of a fringe; `eye` is the height of the eyes, which most fringes just reach."""
    low = eye + dice.real(0.02, 0.16)
    j = dice.real
    if style == "none":
        return []
    if style == "straight":
        count = dice.whole(5, 8)
        step = 110 / count
        rows = [-55 + step * (k + 0.5) for k in range(count)]
        return [lock((x * 0.8, 0.97), (x, low + j(-0.01, 0.02)), step * 1.35, 7.0, 0.045) for x in rows]
    if style in ("parted", "curtain"):
        part = j(-14, 14) if style == "parted" else 0
        deep = low - (0.12 if style == "curtain" else 0.02)
        out = []
        for sign in (1, -1):
            for k, x in enumerate((16, 38, 58)):
                end = part + sign * (x + j(8, 20))
                out.append(
                    lock(
                        (part + sign * (3 + 12 * k), 0.98), (end, deep - 0.06 * k + j(-0.03, 0.03)), 30, 2.6, 0.07, 0.03
                    )
                )
        return out
    if style == "side":
        way = dice.pick([-1, 1])
        return [
            lock((way * (x - 18), 0.98), (way * (x + 22 + j(-5, 5)), low - 0.015 * k + j(-0.03, 0.03)), 36, 2.4, 0.07)
            for k, x in enumerate((-50, -26, -4, 18, 40))
        ]
    if style == "one_eye":
        way = dice.pick([-1, 1])
        return [
            lock((way * -10, 0.98), (way * (20 + 14 * k), eye - 0.16 + 0.02 * k), 40, 2.8, 0.08, 0.02) for k in (0, 1)
        ] + [lock((way * -24, 0.97), (way * (-44 - j(0, 10)), low), 34, 2.4)]
    if style == "short":
        count = dice.whole(4, 7)
        return [lock((x * 0.7, 0.97), (x, low + 0.12 + j(-0.03, 0.03)), 120 / count, 2.0) for x in spread(count, 52)]
    if style == "wisps":
        return [
            lock((x * 0.6, 0.98), (x * 1.1, low + j(-0.1, 0.1)), j(10, 22), 1.6, 0.05, 0.03)
            for x in spread(dice.whole(2, 4), 40)
        ]
    if style == "m_shape":
        out = [lock((j(-6, 6), 0.98), (j(-8, 8), low - 0.04), 30, 2.0)]
        for sign in (1, -1):
            out.append(lock((sign * 22, 0.97), (sign * (30 + j(-3, 5)), low + 0.07), 32, 2.0))
            out.append(lock((sign * 46, 0.96), (sign * (54 + j(-4, 6)), low - 0.1), 34, 2.2))
        return out
    count = dice.whole(4, 7)
    return [
        lock(
            (x * 0.75 + j(-5, 5), 0.97),
            (x * 1.05 + j(-9, 9), low + j(-0.09, 0.06)),
            150 / count,
            j(1.5, 2.4),
            0.08,
            j(0, 0.06),
        )
        for x in spread(count, 54)
    ]


def spread(count, reach):
    return [reach * (2 * k / (count - 1) - 1) for k in range(count)]


def chain(dice, stem, points, thick, kind="tail", **more):
    profile = dice.pick(
        [
            [[0, 0.35], [0.12, 0.85], [0.45, 1], [0.8, 0.65], [1, 0.03]],
            [[0, 0.4], [0.2, 0.7], [0.6, 1], [0.88, 0.85], [1, 0.05]],
            [[0, 0.5], [0.15, 0.9], [0.7, 0.8], [0.95, 0.55], [1, 0.05]],
        ]
    )
    if kind == "braid":
        profile = [[0, 0.7], [0.2, 1], [0.85, 0.8], [0.9, 0.45], [0.95, 0.7], [1, 0.1]]
    out = {
        "stem": stem, "points": [[round(c, 3) for c in p] for p in points], "thick": round(thick, 3), "kind": kind,
        "profile": profile, "flat": dice.real(0.7, 1.0), "turns": max(3, round(len(points) * 1.6)), "hold": 0.6,
        "clear": 0, "ridges": dice.chance(0.7), "tie": dice.real(0.05, 0.09), "bow": dice.chance(0.35),
    }  # fmt: skip
    return out | more


def tails(dice, cut, width):
    """The chains of a cut; points in skull heights, x left, y above the chin, z ahead. `width`: skull half width."""
    j = dice.real
    if cut in ("twin", "twin_low", "twin_braids", "drills"):
        low = cut in ("twin_low", "twin_braids")
        long = j(0.5, 1.0) if cut == "drills" else j(0.5, 2.4)
        x, y, z = (width * 0.95, 0.2, -0.16) if low else (width * j(0.85, 1.0), j(0.62, 0.86), -0.16)
        out_x = width * (j(1.05, 1.3) if low else j(1.4, 2.0))
        front = low and dice.chance(0.5)
        kind = {"twin_braids": "braid", "drills": "drill"}.get(cut, "tail")
        thick = {"braid": j(0.08, 0.12), "drill": j(0.1, 0.15)}.get(kind, j(0.13, 0.22))
        ahead = 0.25 if front else -0.2
        pts = [
            (x, y, z), (out_x * 0.92, y - 0.05 * long, z * 1.1), (out_x, y - 0.38 * long - 0.1, (z + ahead) / 2),
            (out_x * j(0.92, 1.15), y - 0.72 * long - 0.1, ahead), (out_x * j(0.8, 1.2), y - long - 0.15, ahead),
        ]  # fmt: skip
        flat = j(0.7, 1.0)
        first = chain(dice, "左髪", pts, thick, kind, clear=1 if front else 0, hold=0.45, flat=flat)
        return [first, first | {"stem": "右髪", "points": [[-a, b, c] for a, b, c in first["points"]]}]
    if cut in ("ponytail", "half_up", "braid"):
        high = j(0.55, 0.92) if cut == "ponytail" else j(0.62, 0.8) if cut == "half_up" else j(0.15, 0.35)
        long = j(0.45, 2.3) if cut != "half_up" else j(0.35, 1.0)
        back = -width * 1.05
        pts = [
            (0, high, back * 0.92), (0, high + 0.02, back * 1.35), (0, high - 0.3 * long - 0.08, back * 1.42),
            (j(-0.05, 0.05), high - 0.65 * long - 0.1, back * 1.3), (j(-0.1, 0.1), high - long - 0.1, back * 1.25),
        ]  # fmt: skip
        if cut == "braid":
            front = dice.chance(0.3)
            if front:
                pts = [
                    (width * 0.9, 0.15, -0.1),
                    (width * 1.0, -0.1, 0.1),
                    (width * 0.75, -0.5, 0.3),
                    (width * 0.7, -0.5 - long * 0.5, 0.3),
                ]
            return [chain(dice, "後髪", pts, j(0.1, 0.15), "braid", clear=1 if front else -1, hold=0.85)]
        return [chain(dice, "後髪", pts, j(0.13, 0.25), clear=-1, hold=0.7)]
    if cut == "side_pony":
        way, long = dice.pick([-1, 1]), j(0.5, 1.8)
        x, y = way * width, j(0.4, 0.8)
        pts = [
            (x * 0.95, y, -0.12), (x * 1.5, y - 0.02, -0.12), (x * 1.6, y - 0.4 * long - 0.1, -0.02),
            (x * 1.5, y - 0.75 * long, 0.08), (x * 1.35, y - long - 0.1, 0.1),
        ]  # fmt: skip
        return [chain(dice, "左髪" if way > 0 else "右髪", pts, j(0.12, 0.2), hold=0.45)]
    return []


def draw(dice, male, p):
    cut = dice.pick(MALE_CUTS if male and dice.chance(0.9) else CUTS)
    eye, j = p["eye_level"], dice.real
    width = p["skull_half_width"] / p["skull_height"]
    h = {
        "cut": cut, "swell": j(1.06, 1.13), "nape": j(0.1, 0.2), "brow": j(0.7, 0.8), "hairline": j(1.7, 3.2),
        "points": dice.whole(7, 15), "jag": 0.0, "ridge": j(0.0, 0.03), "flare": 0.0, "locks": [], "curtain": None,
        "chains": [], "buns": [], "spikes": [], "curls": None, "ahoge": [], "shine": None, "gradient_cm": 0.0,
    }  # fmt: skip
    if cut == "bald":
        return h
    style = "straight" if cut == "hime" else dice.pick(BANGS)
    if cut == "mohawk":
        style = "none"
    h["bangs"] = style
    h["locks"] = bangs(dice, style, eye)
    side = {"none": 0.25, "short": 0.3, "chin": 0.3, "long": 0.25}
    if cut in ("male_short", "spiky", "short", "curly", "afro", "mohawk", "wolf"):
        side = {"none": 0.35, "short": 0.6, "chin": 0.05}
    if cut == "hime":
        side = {"chin": 1.0}
    length = dice.pick(side)
    if length != "none":
        end = {"short": j(0.22, 0.36), "chin": j(-0.12, 0.12), "long": j(-1.6, -0.3)}[length]
        blunt = 7.0 if cut == "hime" else j(1.8, 3.4)
        wide = j(22, 36)
        for sign in (1, -1):
            h["locks"].append(lock((sign * 72, 0.93), (sign * j(68, 78), end), wide, blunt, 0.05, 0.02))
        if dice.chance(0.3):
            for sign in (1, -1):
                h["locks"].append(lock((sign * 92, 0.9), (sign * 90, end + j(-0.1, 0.15)), wide, blunt, 0.05, 0.02))
    curtain_length = {
        "long": (0.7, 2.0), "very_long": (2.0, 4.2), "hime": (0.9, 3.0), "bob": (0.16, 0.5), "half_up": (0.6, 2.0),
        "wolf": (0.4, 0.8), "curly": (0.2, 0.9), "drills": (0.1, 0.6),
    }.get(cut)  # fmt: skip
    if cut == "short":
        curtain_length = (0.08, 0.22)
    if curtain_length:
        longest = (p["chin_y"] / p["skull_height"]) + 0.3
        curly = cut == "curly" or dice.chance(0.18)
        h["curtain"] = {
            "length": min(j(*curtain_length), longest), "from": j(62, 95), "puff": j(0.0, 0.14), "spread": j(0.85,
            1.35),
            "jag": j(0.0, 0.2) if cut not in ("hime", "bob") else j(0, 0.05), "round": j(-0.12, 0.35),
            "wave": j(0.08, 0.2) if curly else 0.0, "waves": j(1.5, 4), "gap": j(0.6, 1.6),
        }  # fmt: skip
    h["chains"] = tails(dice, cut, width)
    if cut in ("male_short", "spiky", "afro", "mohawk"):
        h["nape"], h["jag"], h["flare"] = j(0.12, 0.26), j(0.02, 0.1), j(0, 0.06)
    if cut in ("bun", "twin_buns"):
        r, tie = j(0.3, 0.48), dice.chance(0.5)
        spots = [(180, j(0.62, 0.95))] if cut == "bun" else [(s * j(80, 120), j(0.84, 0.92)) for s in (1, -1)]
        if cut == "twin_buns":
            spots = [spots[0], (-spots[0][0], spots[0][1])]
        h["buns"] = [{"at": [round(a, 2), round(b, 3)], "radius": r, "tie": tie} for a, b in spots]
    if cut == "spiky" or (cut in ("male_short", "short", "wolf") and dice.chance(0.4)):
        big = j(0.55, 1.1) if cut == "spiky" else j(0.3, 0.5)
        up, ahead = j(-0.3, 0.7), j(-0.4, 0.1)
        for height, count in ((0.42, 7), (0.62, 7), (0.8, 6), (0.93, 4)):
            for k in range(count):
                angle = (
                    (75 + 210 * (k + 0.5 + j(-0.25, 0.25)) / count) if height < 0.75 else 360 * (k + j(0, 0.5)) / count
                )
                h["spikes"].append(
                    {
                        "at": [round(angle, 2), height + j(-0.04, 0.04)], "length": big * j(0.75, 1.25),
                        "width": j(0.22, 0.34), "up": up - (0.6 if height < 0.5 else 0), "ahead": ahead,
                        "droop": j(-0.1, 0.25),
                    }
                )  # fmt: skip
    if cut == "mohawk":
        for k in range(8):
            h["spikes"].append(
                {
                    "at": [0.0 if k < 3 else 180.0, 0.86 + 0.05 * k if k < 3 else 0.99 - 0.11 * (k - 3)],
                    "length": j(0.6, 0.9), "width": 0.26, "up": 0.4, "ahead": 0.0, "droop": 0.0,
                }
            )  # fmt: skip
    if cut in ("curly", "afro"):
        afro = cut == "afro"
        h["curls"] = {
            "seed": dice.whole(0, 9999), "low": j(0.25, 0.45), "rows": 4, "around": 9 if afro else 10,
            "radius": j(0.42, 0.55) if afro else j(0.24, 0.34), "out": j(0.1, 0.4) if afro else 0.0,
        }  # fmt: skip
    if dice.chance(0.25) and cut not in ("afro", "mohawk", "spiky", "curly"):
        h["shine"] = {"at": j(0.78, 0.88), "wide": j(0.01, 0.035), "out": j(0.05, 0.085)}
    if dice.chance(0.6) and cut not in ("afro", "mohawk", "spiky", "curly"):
        h["locks"] += back(dice, h)
    tone(dice, h, p)
    if dice.chance(0.28) and cut not in ("afro", "mohawk"):
        for _ in range(dice.pick({1: 0.8, 2: 0.2})):
            way, high = dice.pick([-1, 1]), j(0.4, 0.9)
            pts = [
                [0, -0.1, 0],
                [way * 0.1, high * 0.6, 0.1],
                [way * 0.35, high, 0.2],
                [way * j(0.5, 0.9), high * j(0.6, 1.0), 0.3],
            ]
            h["ahoge"].append(
                {"at": j(-30, 30), "points": [[round(c, 3) for c in q] for q in pts], "thick": j(0.06, 0.12)}
            )
    return h


def back(dice, h):
    """Locks down the back of the head, so that it is no smooth helmet."""
    count = dice.whole(4, 8)
    step = 170 / count
    low = dice.real(0.28, 0.5) if h["curtain"] else h["nape"] + dice.real(-0.08, 0.06)
    taper = dice.real(1.8, 4)
    return [
        lock(
            (180 + x * 0.55, 0.97), (180 + x, low + dice.real(-0.05, 0.05)), step * 1.3, taper, 0.05, dice.real(0, 0.03)
        )
        for x in spread(count, 80)
    ]


def tone(dice, h, p):
    """A second colour: streaks, a fringe or tails of their own, or tips that fade into it."""
    style = dice.pick({"none": 16, "streak": 1.5, "fringe": 1, "lengths": 1.2, "gradient": 3})
    size = p["skull_height"]
    if style == "streak":
        for lock in h["locks"][dice.whole(0, 1) :: dice.whole(2, 4)]:
            lock["colour"] = "tips"
    elif style == "fringe":
        for lock in h["locks"]:
            lock["colour"] = "tips"
    elif style == "lengths":
        for part in [h["curtain"], *h["chains"]]:
            if part:
                part["colour"] = "tips"
    elif style == "gradient":
        lengths = [(h["curtain"]["length"] + 0.9) * size] if h["curtain"] else []
        for chain in h["chains"]:
            steps = zip(chain["points"], chain["points"][1:], strict=False)
            lengths.append(sum(sum((b - a) ** 2 for a, b in zip(*step, strict=True)) ** 0.5 for step in steps) * size)
        h["gradient_cm"] = round(1.08 * max(lengths, default=0.0), 3)


def flatten(h, closed):
    """Takes away what a hat would press down; under a closed helmet next to all of it."""
    if closed:
        h |= {"locks": [], "spikes": [], "buns": [], "chains": [], "curtain": None, "curls": None, "nape": 0.3}
    h["spikes"] = [spike for spike in h["spikes"] if spike["at"][1] < 0.55]
    h["buns"] = [bun for bun in h["buns"] if bun["at"][1] < 0.6]
    h["ahoge"], h["shine"] = [], None
    if h["curls"]:
        h["curls"]["out"] = min(h["curls"]["out"], 0.0)
        h["curls"]["radius"] = min(h["curls"]["radius"], 0.22)
    h["swell"] = min(h["swell"], 1.08)
    for lock in h["locks"]:
        lock["puff"], lock["lift"] = min(lock["puff"], 0.05), 0.0
