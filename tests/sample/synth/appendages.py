"""Wings and animal tails."""

import numpy as np

from . import surfaces as s


def wings(body, k):
    p = body.p
    own = {"上半身2": 1.0}
    root_y = body.chest_y + (p["arm_y"] - body.chest_y) * 0.4
    root = body.near_trunk(root_y, np.pi, body.look["outfit"]["cloth"] * 3)
    unit = p["total"] * 0.3 * k["size"] * (0.5 if k["kind"] == "small" else 1.0)
    sweep, lift = np.radians(k["sweep"]), np.radians(k["lift"])
    for sign in (1, -1):
        base = root + np.array([sign * p["chest_half"] * 0.25, 0, 0])
        right = np.array([sign * np.cos(sweep) * np.cos(lift), np.sin(lift), -np.sin(sweep)])
        down = np.array([sign * np.sin(lift) * 0.4, -np.cos(lift), 0])
        frame = np.stack([right, -down, np.cross(right, -down)], 1)

        def put(colour, outline_xy, wave=0.0, frame=frame, base=base):
            xy = np.asarray(outline_xy, float) * unit
            points = np.concatenate([xy, wave * unit * np.sin(xy[..., :1] / unit * 6)], -1) @ frame.T + base
            body.put("wings", colour, s.sheet(points, own, False, centre=points.mean((0, 1)) + np.array([0, 0, unit])))

        t = np.linspace(0, 1, 9)
        if k["kind"] in ("feather", "small"):
            top = np.stack([t, 0.35 * np.sin(np.pi * t**0.8)], 1)
            for layer, (reach, colour) in enumerate(((1.0, "white"), (0.62, "white"))):
                low = np.stack(
                    [
                        t * (1 + 0.15 * t),
                        0.35 * np.sin(np.pi * t**0.8) - reach * (0.45 + 0.45 * t) * (1 - 0.1 * (np.arange(9) % 2)),
                    ],
                    1,
                )
                put(colour, np.stack([top, (top + low) / 2, low]) - np.array([0, 0.0]), 0.02 * (layer + 1))
        elif k["kind"] == "bat":
            top = np.stack([t, 0.5 * np.sin(np.pi * 0.7 * t)], 1)
            low = np.stack([t, 0.5 * np.sin(np.pi * 0.7 * t) - 0.8 * (1 - t) - 0.12 - 0.16 * np.cos(t * np.pi * 4)], 1)
            put("dark", np.stack([top, (top + low) / 2, low]))
        else:
            for up, size in ((0.35, 1.0), (-0.35, 0.75)):
                a = np.linspace(0, 1, 11)
                half = 0.22 * np.sin(np.pi * a**1.3) * size
                mid = np.stack([a * size * 0.9, a * up * 1.4], 1)
                put("lens", np.stack([mid + np.stack([0 * a, half], 1), mid, mid - np.stack([0 * a, half], 1)]))


def tail(body, k):
    p = body.p
    own = {"下半身": 1.0}
    root = body.near_trunk(p["hip_y"] + p["leg_radius"] * 0.35, np.pi, -p["leg_radius"] * 0.1)
    unit = p["hip_y"] * 0.75 * k["length"]
    if k["kind"] == "rabbit":
        r = p["hip_half"] * 0.4
        body.put("tail", "white", s.ball(root - np.array([0, 0, r * 0.5]), (r, r, r), own, 12, 8))
        return
    way, curl = k["way"], k["curl"]
    points = (
        root
        + np.array(
            [
                [0, 0, 0],
                [way * 0.12, -0.12, -0.35],
                [way * 0.3, 0.0 + 0.1 * curl, -0.6],
                [way * 0.42, 0.35 + 0.2 * curl, -0.62],
                [way * (0.4 - 0.2 * curl), 0.75, -0.5],
            ]
        )
        * unit
    )
    path = s.curve(points, 18)
    t = np.linspace(0, 1, 18)
    thick = {
        "cat": 0.045 * np.ones(18),
        "fox": 0.05 + 0.13 * np.sin(np.pi * t**1.4),
        "demon": 0.03 - 0.015 * t,
        "dragon": 0.14 * (1 - t) + 0.015,
    }[k["kind"]] * unit
    thick = thick * np.where(t > 0.93, 0.6, 1.0)
    thick[-1] *= 0.15
    colour = {"cat": "hair", "fox": "hair", "demon": "dark", "dragon": "accent"}[k["kind"]]
    body.put("tail", colour, s.tube(path, thick, thick, own, 10, (1, 0, 0.2)))
    if k["kind"] == "fox":
        body.put("tail", "white", s.tube(path[-6:], thick[-6:] * 1.06, thick[-6:] * 1.06, own, 10, (1, 0, 0.2)))
    if k["kind"] == "demon":
        spade = s.cone(path[-1], path[-1] + s.unit(path[-1] - path[-3]) * unit * 0.16, unit * 0.075, own, 8, flat=0.4)
        body.put("tail", colour, spade)
