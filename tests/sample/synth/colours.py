"""Colours of a figure: skin and hair of every kind, clothes from small palettes as drawings have them."""

import colorsys

from .dice import hex_colour, hsv, rgb, shade

SKINS = [
    "#fff0e6",
    "#ffe6d6",
    "#ffe0cc",
    "#fdd9c0",
    "#f6cdb0",
    "#edbf9c",
    "#dca884",
    "#c48a62",
    "#a8714c",
    "#8a5838",
    "#6b4129",
    "#4d2e1f",
]
HAIRS = [
    "#2a2430",
    "#3a2a26",
    "#5a3a28",
    "#7c5030",
    "#a87040",
    "#d8a860",
    "#f2d890",
    "#e8e4ec",
    "#b8bcc8",
    "#c04a30",
    "#1c1c28",
]
KEYS = (
    "upper",
    "trim",
    "skirt",
    "lower",
    "sock",
    "shoe",
    "accent",
    "outer",
    "belt",
    "glove",
    "ribbon",
    "hat",
    "prop",
    "armour",
)


def cloth(dice):
    """A cloth's colour: white, grey, black, pale, strong or dark."""
    style = dice.pick({"white": 3, "black": 2.5, "grey": 1.2, "pale": 3, "strong": 4, "dark": 3, "earth": 2})
    h = dice.real(0, 1)
    if style == "white":
        return hsv(h, dice.real(0, 0.06), dice.real(0.92, 1.0))
    if style == "black":
        return hsv(h, dice.real(0, 0.4), dice.real(0.12, 0.28))
    if style == "grey":
        return hsv(h, dice.real(0, 0.1), dice.real(0.35, 0.8))
    if style == "pale":
        return hsv(h, dice.real(0.12, 0.35), dice.real(0.85, 1.0))
    if style == "strong":
        return hsv(h, dice.real(0.55, 0.95), dice.real(0.65, 1.0))
    if style == "dark":
        return hsv(h, dice.real(0.4, 0.8), dice.real(0.25, 0.5))
    return hsv(dice.real(0.04, 0.14), dice.real(0.25, 0.7), dice.real(0.35, 0.85))


def draw(dice):
    skin = dice.pick(SKINS[:6]) if dice.chance(0.7) else dice.pick(SKINS)
    if dice.chance(0.02):
        skin = hsv(dice.real(0, 1), dice.real(0.2, 0.5), dice.real(0.6, 0.95))
    if dice.chance(0.5):
        hair = dice.pick(HAIRS)
    else:
        hair = hsv(dice.real(0, 1), dice.real(0.15, 0.75), dice.real(0.3, 1.0))
    palette = [cloth(dice) for _ in range(dice.whole(2, 4))]
    depth = dice.real(0.16, 0.4)
    colours = {key: shade(dice.pick(palette) if dice.chance(0.8) else cloth(dice), depth) for key in KEYS}
    if colours["trim"][0] == colours["upper"][0]:
        colours["trim"] = shade(cloth(dice), depth)
    colours["leather"] = shade(dice.pick(["#6b4326", "#8a5a34", "#3a2a24", "#2a2622", "#b08050"]), depth)
    colours["metal"] = shade(dice.pick(["#d8dce6", "#a8b0c0", "#f0c850", "#c89838", "#707888"]), 0.4)
    colours["steel"] = shade(dice.pick(["#dfe4ee", "#c0c8d8", "#8890a0", "#f2e6c0", "#505868"]), 0.42)
    colours["wood"] = shade(dice.pick(["#8a6038", "#6a4428", "#b08858", "#4a3020"]), depth)
    colours["white"] = shade(dice.pick(["#ffffff", "#fbfaff", "#fff8ee", "#f0f4ff"]), dice.real(0.1, 0.25))
    colours["dark"] = shade(dice.pick(["#241f28", "#302838", "#3a1e28", "#1c2230"]), 0.35)
    colours["straw"] = shade(dice.pick(["#e8cf8a", "#d8b868", "#f0e0b0"]), depth)
    colours["stem"] = shade("#5a9a48", depth)
    colours["skin"] = shade(skin, dice.real(0.12, 0.26), 0.02)
    colours["hair"] = shade(hair, depth)
    h, s, v = colorsys.rgb_to_hsv(*rgb(hair))
    colours["brow"] = shade(hsv(h, min(1, s + 0.15), v * dice.real(0.5, 0.85)), 0.0)
    colours["shine"] = shade(hsv(h, s * 0.45, min(1.0, v * 1.15 + 0.25)), 0.12)
    colours["tips"] = shade(hsv(h + dice.pick([0.0, 0.0, dice.real(0, 1)]), s * 0.8, min(1.0, v * 1.25 + 0.05)), depth)
    line = hsv(dice.real(0, 1), dice.real(0, 0.5), dice.real(0.05, 0.25))
    iris_h, iris_s, iris_v = dice.real(0, 1), dice.real(0.4, 0.95), dice.real(0.3, 0.8)
    flat = {
        "line": line, "iris": hsv(iris_h, iris_s, iris_v), "iris_light": hsv(iris_h + dice.real(-0.06, 0.06),
        iris_s * 0.75, min(1, iris_v + 0.3)),
        "pupil": hsv(iris_h, 0.6, iris_v * 0.35), "eye_white": "#ffffff", "glint": "#ffffff",
        "teeth": "#ffffff",
        "mouth": dice.pick(["#d9525f", "#b03a44", "#8a2a34", "#e88a8a"]), "tongue": "#f09aa0",
        "lens": dice.pick(["#303848", "#a8d8f0", "#803040"]),
    }  # fmt: skip
    r, g, b = rgb(skin)
    flat["blush"] = hex_colour((min(1, r * 1.02), g * 0.82, b * 0.84))
    flat["skin_shade"] = hex_colour((r * 0.82, g * 0.68, b * 0.64))
    colours |= {key: [value, value] for key, value in flat.items()}
    return colours
