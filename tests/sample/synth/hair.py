"""Hair: a cap, fringe and side locks, a curtain behind, tails, braids, drills and buns, spikes and curls."""

import numpy as np

from . import surfaces as s
from .surfaces import smooth

# a bone of its own: the top of the head is read from what 頭 itself holds, and hair is not the skull
HAIR = {"髪": 1.0}


def hold(body, points, loose=0.85):
    """Weights of hair: the head, and from the neck downwards more and more the trunk, so that it lies on the back."""
    p = body.p
    flat = points.reshape(-1, 3)
    drop = p["skull_height"] * (0.5 - 0.15 * p["chibi"])
    trunk = smooth((p["chin_y"] - 0.02 * p["skull_height"] - flat[:, 1]) / drop) * loose
    if not trunk.any():
        return HAIR
    whole = {name: share * trunk for name, share in body.hold(points, 0.2).items()}
    whole["髪"] = 1 - trunk
    return {name: share.reshape(points.shape[:-1]) for name, share in whole.items()}


def push_out(body, points, gap, ahead=False):
    """Moves points (..., 3) that lie inside the trunk straight back (or ahead) to `gap` centimetres before its skin."""
    p = body.p
    y = points[..., 1]
    shape = y.shape
    wide, deep, middle = (v.reshape(shape) for v in body.trunk_at(y.ravel()))
    room = smooth((body.neck_top + gap * 2 - y) / (gap * 4 + 0.1))
    wide, deep = wide + gap * 0.8 + 0.02, deep + gap
    if ahead and p["bust"]:
        deep = deep + p["bust"] * 0.8 * np.exp(-(((y - body.chest_y) / (p["bust"] + 3)) ** 2))
    inside = np.clip(1 - (points[..., 0] / wide) ** 2, 0, 1)
    edge = deep * np.sqrt(inside)
    out = points.copy()
    if ahead:
        out[..., 2] = np.where(
            inside > 0, np.maximum(points[..., 2], (middle + edge) * room - 99 * (1 - room)), points[..., 2]
        )
    else:
        out[..., 2] = np.where(
            inside > 0, np.minimum(points[..., 2], (middle - edge) * room + 99 * (1 - room)), points[..., 2]
        )
    return out


def build(body, skull):
    h = body.look["hair"]
    if h["cut"] == "bald":
        return
    cap(body, skull, h)
    if h["shine"]:
        shine(body, skull, h)
    for lock in h["locks"]:
        strip(body, skull, h, lock)
    if h["curtain"]:
        curtain(body, skull, h)
    for chain in h["chains"]:
        tail(body, skull, h, chain)
    for bun in h["buns"]:
        centre = skull.at(np.radians(bun["at"][0]), bun["at"][1], h["swell"] + 0.16)
        r = bun["radius"] * skull.half
        body.put("hair", "hair", s.ball(centre, (r, r * 0.95, r), HAIR, 14, 8))
        if bun["tie"]:
            tie_ring(body, centre, centre - skull.at(0, 0.6) * (0, 1, 0) - (0, skull.chin_y, 0), r * 0.75)
    if h["spikes"]:
        spikes(body, skull, h)
    if h["curls"]:
        curls(body, skull, h)
    for wisp in h["ahoge"]:
        root = skull.at(np.radians(wisp["at"]), 0.985, h["swell"])
        unit = skull.half
        path = root + s.curve(np.array(wisp["points"]) * unit, 9)
        r = wisp["thick"] * unit * np.array([1, 1, 0.95, 0.9, 0.8, 0.65, 0.5, 0.3, 0.05])
        body.put("hair", "hair", s.tube(path, r, r * 0.4, HAIR, 6, (0.1, 0, 1)))


def cap(body, skull, h):
    """A shell over the skull down to a hairline, with ridges as strands; a short cut ends here in points."""
    columns, rows = 48, 9
    lon = 2 * np.pi * np.arange(columns) / columns
    facing = (1 + np.cos(lon)) / 2
    low = h["nape"] + (h["brow"] - h["nape"]) * facing ** h["hairline"]
    saw = np.abs(((lon * h["points"] / (2 * np.pi)) % 1) - 0.5) * 2
    low = low + h["jag"] * (saw - 0.5) * (1 - facing)
    t = np.linspace(0, 1, rows)[:, None] ** 0.85
    height = low + (1.0 - low) * t
    ridge = h["ridge"] * np.cos(lon * h["points"])[None] * (1 - t)
    flare = h["flare"] * (1 - t) ** 2 * (1 - facing)[None]
    points = skull.at(lon[None], height, h["swell"] + ridge + flare)
    body.put("hair", "hair", s.sheet(points, HAIR, True, (False, True)))


def shine(body, skull, h):
    """A bright jagged band round the crown."""
    columns = 60
    lon = 2 * np.pi * np.arange(columns) / columns
    saw = np.abs(((lon * h["points"] * 1.5 / (2 * np.pi)) % 1) - 0.5) * 2
    middle, half = h["shine"]["at"], h["shine"]["wide"]
    height = np.stack([middle - half * (0.4 + saw), middle + half * (1.4 - saw)])
    points = skull.at(lon[None], height, h["swell"] + 0.012 + h["shine"]["out"])
    body.put("hair", "shine", s.sheet(points, HAIR), 0)


def strip(body, skull, h, lock):
    """A pointed strip over the cap; below the cheeks it hangs. Angles in degrees of longitude."""
    long = lock["to"][1] < 0.0
    rows, columns = (11 if long else 8), 5
    t = np.linspace(0, 1, rows)[:, None]
    k = np.linspace(-1, 1, columns)[None]
    height = lock["from"][1] + (lock["to"][1] - lock["from"][1]) * t
    middle = lock["from"][0] + (lock["to"][0] - lock["from"][0]) * t ** lock["bend"]
    half = lock["width"] / 2 * (1 - t ** lock["taper"]) + 0.3
    swell = h["swell"] + 0.012 + lock["puff"] * (1 - k * k) * (1 - 0.6 * t) + lock["lift"] * np.sin(np.pi * t * 0.8)
    longitude = np.radians(middle + half * k)
    points = skull.at(longitude, np.maximum(height, 0.3), swell)
    hang = np.minimum(height - 0.3, 0) * skull.height
    points[..., 1] += hang
    points[..., 0] *= 1 + np.minimum(hang, 0) * 0.02 / skull.height
    if long:
        points = push_out(body, points, 0.03 * skull.height, True)
    body.put(
        "hair",
        lock.get("colour", "hair"),
        s.sheet(points, hold(body, points), False, centre=skull.at(0, 0.4) * (0, 1, 0)),
    )


def curtain(body, skull, h):
    """The sheet of hair behind: over the back of the head, then hanging, outside shoulders and back."""
    c = h["curtain"]
    columns = 41
    lon = np.radians(np.linspace(c["from"], 360 - c["from"], columns))[None]
    length = c["length"] * skull.height
    over, down = 5, max(5, min(16, round(c["length"] * 4) + 4))
    top = skull.at(
        lon, np.linspace(0.8, 0.34, over)[:, None], h["swell"] + np.linspace(0.01, 0.05 + c["puff"], over)[:, None]
    )
    t = np.linspace(0, 1, down)[1:, None]
    ridge = np.cos(lon * h["points"])
    n = h["points"]
    saw = np.abs(((lon * n / (2 * np.pi)) % 1) - 0.5) * 2
    middle = np.cos(lon - np.pi) ** 2
    drop = length * (1 - c["round"] * (1 - middle)) - c["jag"] * skull.height * saw
    hang = np.repeat(top[-1:], down - 1, 0)
    hang[..., 1] -= t * drop
    wave = c["wave"] * np.sin(2 * np.pi * c["waves"] * t + 0.6 * np.cos(lon * 3))
    swing = 1 + (c["spread"] - 1) * t**0.8 + 0.04 * ridge * t + wave * 0.3
    hang[..., 0] *= swing
    hang[..., 2] = hang[..., 2] * (0.5 + 0.5 * swing) - 0.03 * skull.height * ridge * t
    hang = body.blown(hang, np.broadcast_to(t, hang.shape[:2]), length)
    points = np.concatenate([top, hang])
    if c["length"] > 0.3:
        points = push_out(body, points, c["gap"] * skull.height * 0.06)
    points[..., 1] = np.maximum(points[..., 1], 1.0)
    centre = (0, points[..., 1].mean(), 0.2 * skull.half)
    body.put(
        "hair",
        c.get("colour", "hair"),
        s.sheet(points, hold(body, points), False, centre=centre, uv=True),
        pattern="hair",
    )


def chain_points(look, chain):
    p = look["proportions"]
    size = p["skull_height"]
    return np.array([(x * size, p["chin_y"] + y * size, z * size) for x, y, z in chain["points"]])


def tail(body, skull, h, chain):
    """A tail, braid or drill along its bones; its lower part stays with the trunk."""
    points = chain_points(body.look, chain)
    kind = chain["kind"]
    count = {"tail": 14, "braid": 34, "drill": 40}[kind]
    path = s.curve(points, count)
    path = body.blown(path, np.linspace(0, 1, count), np.abs(points[0] - points[-1]).max())
    if chain["clear"]:
        path = push_out(body, path, chain["thick"] * skull.height * 0.9 + 0.8, chain["clear"] > 0)
    path[:, 1] = np.maximum(path[:, 1], 1.5)
    t = np.linspace(0, 1, count)
    r = np.interp(t, *np.array(chain["profile"]).T) * chain["thick"] * skull.height
    depth = r * chain["flat"]
    if kind == "braid":
        knots = np.abs(np.sin(np.pi * t * chain["turns"]))
        r = r * (0.68 + 0.4 * knots)
        depth = r
    elif kind == "drill":
        a = 2 * np.pi * chain["turns"] * t
        _, side, ahead = s.frames(path, (0, 0, 1))
        r *= 1.05 - 0.5 * t
        path = path + (side * np.cos(a)[:, None] + ahead * np.sin(a)[:, None]) * (r * 0.75)[:, None]
        depth = r
    names = [chain["stem"] + "１２３４５"[k] for k in range(len(points) - 1)]
    at = np.linspace(0, 1, len(points))
    soft = 0.5 / len(points)
    ups = [np.ones(count)] + [smooth((t - x) / (2 * soft) + 0.5) for x in at[1:-1]] + [np.zeros(count)]
    own = {name: ups[k] - ups[k + 1] for k, name in enumerate(names)}
    trunk = hold(body, path, chain["hold"])
    head = trunk["髪"] if isinstance(trunk["髪"], np.ndarray) else np.ones(count)
    weights = {name: share * head for name, share in own.items()}
    if isinstance(trunk["髪"], np.ndarray):
        weights |= {name: share for name, share in trunk.items() if name != "髪"}
    segments = 12 if kind == "tail" else 8
    piece = s.tube(path, r, depth, weights, segments, (0, 0.2, 1) if kind != "tail" else (0, 0, 1), uv=True)
    if kind == "tail" and chain["ridges"]:
        a = 2 * np.pi * np.arange(segments) / segments
        grow = 1 + 0.1 * np.cos(a * 3)[None] * smooth(t * 4)[:, None]
        ring = piece.vertices[: count * segments].reshape(count, segments, 3)
        ring[:] = path[:, None] + (ring - path[:, None]) * grow[..., None]
    body.put("hair", chain.get("colour", "hair"), piece, pattern="hair")
    if chain["tie"]:
        k = 0 if kind != "braid" else round(count * 0.88)
        size = chain["tie"] * skull.height
        bones = {name: float(share[k]) for name, share in weights.items()}
        if chain["bow"]:
            bow(body, path[k], size * 1.6, bones, points[0] * (1, 0, 1))
        else:
            body.put("ribbon", "ribbon", s.ball(path[k], (size, size * 0.75, size), bones, 10, 6))


def tie_ring(body, centre, direction, radius):
    away = s.unit(np.asarray(direction, float))
    path = centre - away * radius * np.array([[0.75], [0.45]])
    body.put("ribbon", "ribbon", s.tube(path, radius * 1.02, radius * 1.02, HAIR, 12))


def bow(body, centre, size, bones, outward):
    """Two wings and a knot, facing outward."""
    away = s.unit(np.asarray(outward, float) - np.array([0, 0, 1e-3]))
    right = s.unit(np.cross((0, 1, 0), away))
    for sign in (1, -1):
        t = np.linspace(0, 1, 6)
        path = (
            centre
            + away * size * 0.1
            + right * (sign * size * 1.25 * t)[:, None]
            + np.array([0, 1, 0]) * (size * 0.25 * t)[:, None]
        )
        r = size * np.array([0.16, 0.38, 0.56, 0.64, 0.6, 0.3])
        body.put("ribbon", "ribbon", s.tube(path, r * 0.45, r, bones, 8, (0, 1, 0)))
    body.put("ribbon", "ribbon", s.ball(centre + away * size * 0.15, [size * 0.28] * 3, bones, 8, 6))


def spikes(body, skull, h):
    for spike in h["spikes"]:
        lon, height = np.radians(spike["at"][0]), spike["at"][1]
        base = skull.at(lon, height, h["swell"] - 0.12)
        out = s.unit(base - skull.at(0.0, 0.5) * (0, 1, 0))
        direction = s.unit(out + np.array([0, spike["up"], spike["ahead"]]))
        long = spike["length"] * skull.half
        bend = np.array([0, -spike["droop"] * long, 0])
        radius = spike["width"] * skull.half
        body.put("hair", "hair", s.cone(base, base + direction * long, radius, HAIR, 9, -bend * 0.5, 6, 0.6))


def curls(body, skull, h):
    c = h["curls"]
    rng = np.random.default_rng(c["seed"])
    for height in np.linspace(c["low"], 0.97, c["rows"]):
        count = max(3, round(c["around"] * np.sqrt(max(1 - (height * 2 - 1.1) ** 2, 0.1))))
        for lon in 2 * np.pi * (np.arange(count) + rng.random()) / count:
            if np.cos(lon) > 0.25 and height < h["brow"] + 0.02:
                continue
            centre = skull.at(lon, height, h["swell"] + c["out"])
            r = c["radius"] * skull.half * rng.uniform(0.8, 1.2)
            body.put("hair", "hair", s.ball(centre, (r, r, r), HAIR, 8, 5))
