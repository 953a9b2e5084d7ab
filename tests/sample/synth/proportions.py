"""Proportions drawn for a kind of figure: what stage.bones takes, and the widths and radii that the body is built with.

Shares were set by eye on construction sketches: c goes from 0 for a figure of six heads and more to 1 for one of 2.2.
"""

from .dice import mix

HEADS_TALL = {
    "chibi": (2.2, 3.5),
    "mini": (3.4, 4.8),
    "child": (4.8, 5.8),
    "anime": (5.8, 7.2),
    "adult": (7.0, 8.5),
}
KINDS = {"chibi": 0.3, "mini": 0.1, "child": 0.1, "anime": 0.32, "adult": 0.18}
BUILDS = {"slim": 0.36, "average": 0.3, "broad": 0.1, "muscular": 0.1, "plump": 0.1, "lanky": 0.04}
# shoulders, chest depth, waist, hips, arm radius, leg radius
GIRTHS = {
    "slim": (0.93, 0.94, 0.92, 0.94, 0.9, 0.9),
    "average": (1.0, 1.0, 1.0, 1.0, 1.0, 1.0),
    "broad": (1.16, 1.1, 1.14, 1.02, 1.15, 1.08),
    "muscular": (1.22, 1.2, 1.08, 1.0, 1.45, 1.22),
    "plump": (1.08, 1.25, 1.5, 1.22, 1.35, 1.25),
    "lanky": (0.9, 0.85, 0.85, 0.85, 0.75, 0.75),
}


def draw(dice, kind, male, build):
    """All lengths in centimetres; keys beside those of stage.bones end in _half, _depth or _radius."""
    heads = dice.real(*HEADS_TALL[kind])
    c = min(max((6.0 - heads) / 3.8, 0.0), 1.0)
    shoulders, deep, waist, hips, arm, leg = GIRTHS[build]
    man = (1.0 if male else 0.0) * (1 - 0.8 * c)
    total = (92 + 10 * heads) * dice.real(0.92, 1.08)
    skull = total / heads
    body = total - skull
    neck_y = body - mix(0.2, 0.03, c) * skull * dice.real(0.75, 1.25)
    chubby = 1 + c * dice.pick([0.0, 0.0, dice.real(0.1, 0.45)])
    arm_radius = body * mix(0.0275, 0.05, c) * arm * chubby * dice.real(0.85, 1.15) * (1 + 0.15 * man)
    arm_y = neck_y - max(mix(0.2, 0.08, c) * skull, arm_radius * mix(1.45, 1.1, c))
    hip_y = body * mix(0.605, 0.4, c) * dice.pick([dice.real(0.95, 1.06), dice.real(0.9, 1.1)])
    ankle_y = hip_y * mix(0.095, 0.16, c)
    trunk = arm_y - hip_y
    leg_radius = body * mix(0.056, 0.088, c) * leg * dice.real(0.86, 1.14)
    leg_radius *= chubby
    hip_half = body * mix(0.106, 0.165, c) * hips * (0.4 + 0.6 * chubby) * dice.real(0.92, 1.08) * (1 - 0.08 * man)
    leg_radius = min(leg_radius, hip_half * 0.56)
    hip_x = hip_half - leg_radius * 0.98
    arm_x = body * mix(0.1, 0.15, c) * shoulders * dice.real(0.93, 1.07) * (1 + 0.2 * man)
    reach = dice.pick([dice.real(0.93, 1.07), dice.real(0.87, 1.13)])
    half = skull * mix(dice.real(0.39, 0.45), dice.real(0.46, 0.56), c)
    return {
        key: round(value, 4)
        for key, value in {
            "heads_tall": heads,
            "chibi": c,
            "total": total,
            "ankle_y": ankle_y,
            "knee_y": ankle_y + (hip_y - ankle_y) * dice.real(0.47, 0.5),
            "knee_x": max(hip_x * mix(0.86, 1.0, c) * dice.real(0.9, 1.1), leg_radius * 0.8),
            "hip_y": hip_y,
            "hip_x": hip_x,
            "waist_y": hip_y + trunk * mix(0.33, 0.26, c),
            "upper2_y": hip_y + trunk * 0.58,
            "arm_y": arm_y,
            "arm_x": arm_x,
            "arm_drop_deg": dice.real(30, 52),
            "upper_arm": body * mix(0.195, 0.17, c) * reach,
            "forearm": body * mix(0.175, 0.145, c) * reach,
            "hand": body
            * mix(0.105, 0.115, c)
            * (1 + 0.1 * man)
            * dice.pick([dice.real(0.85, 1.12), dice.real(0.85, 1.12), dice.real(1.05, 1.4)]),
            "neck_y": neck_y,
            "head_y": body + skull * 0.03,
            "chin_y": body,
            "skull_height": skull,
            "skull_half_width": half,
            "eye_level": dice.real(0.36, 0.42) if c > 0.5 else dice.real(0.39, 0.46),
            "eye_x": half * dice.real(0.36, 0.43),
            "foot": body
            * mix(0.11, 0.14, c)
            * dice.pick([dice.real(0.9, 1.1), dice.real(0.9, 1.1), dice.real(1.05, 1.4)]),
            "trunk_half_width": hip_half,
            "trunk_half_depth": hip_half * 0.66,
            "neck_radius": mix(body * 0.025 * (1 + 0.45 * man) * (0.5 + 0.5 * arm), body * 0.04, c),
            "arm_radius": arm_radius,
            "leg_radius": leg_radius,
            "shoulder_half": arm_x * 0.99,
            "chest_half": max(arm_x - arm_radius * (0.95 if c < 0.6 else 0.7), arm_x * 0.66),
            "waist_half": hip_half * mix(0.7, 0.92, max(c, 0.6 * man)) * waist * dice.real(0.94, 1.06),
            "hip_half": hip_half,
            "chest_depth": body * mix(0.066, 0.1, c) * deep * (1 + 0.12 * man),
            "waist_depth": body * mix(0.056, 0.098, c) * (0.4 + 0.6 * waist),
            "hip_depth": body * mix(0.07, 0.112, c) * (0.3 + 0.7 * hips),
            "bust": 0.0 if male else body * dice.real(0.0, 0.055) * (1 - c) ** 0.7 * (kind not in ("chibi", "child")),
            "stub": dice.real(0.3, 1.0) * c,
            "taper": dice.real(0.5, 1.15) if c > 0.5 else 1.0,
        }.items()
    }
