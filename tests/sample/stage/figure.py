"""The figure's surfaces: body, outfit and hair, each vertex with its bone shares. A surface a colour."""

import itertools
import math

from . import bones as skeleton
from . import head, shapes
from . import quaternions as q

SEGMENTS = 12


def _limb(look, heads, names, radii, blend, start=0.0, end=1.0, grow=0.0, segments=SEGMENTS, caps=(True, True)):
    """A tube along a chain of bones. `radii`: (share of the length, across, depth), straight between."""
    points = [heads[name] for name in names]
    total = sum(q.length(q.subtract(b, a)) for a, b in itertools.pairwise(points))
    shares = sorted({start, end, *(r[0] for r in radii if start < r[0] < end)})
    fine = []
    for a, b in itertools.pairwise(shares):
        steps = max(1, round((b - a) * 16))
        fine += [a + (b - a) * k / steps for k in range(steps)]
    fine.append(shares[-1])
    stations = []
    for share in fine:
        across, depth = _between(radii, share)
        place = shapes.along(points, share * total)
        weights = shapes.chain_weights(names[:-1], points[:-1], share * total, blend)
        stations.append((place, across + grow, depth + grow, weights))
    return shapes.tube(stations, segments, cap_start=caps[0], cap_end=caps[1])


def _between(rows, share):
    for low, high in itertools.pairwise(rows):
        if share <= high[0]:
            t = (share - low[0]) / (high[0] - low[0])
            return tuple(a + (b - a) * t for a, b in zip(low[1:], high[1:], strict=True))
    return rows[-1][1:]


class Figure:
    """Builds the surfaces of one look over its bones."""

    def __init__(self, look, bones):
        self.look, self.p = look, look["proportions"]
        self.heads = {bone.name: bone.head for bone in bones}
        for bone in bones:
            self.heads[bone.name + " tail"] = bone.tail
        self.d = "D" if look["skeleton"]["d_bones"] else ""
        self.parts = {}

    def put(self, colour, surface):
        self.parts.setdefault(colour, []).append(surface)

    def build(self):
        """{colour: surface}"""
        self.trunk()
        for side, sign in skeleton.SIDES:
            self.arm(side)
            self.leg(side, sign)
        self.put("skin", head.skull(self.look))
        for colour, surface in head.face(self.look).items():
            self.put(colour, surface)
        self.put("hair", head.cap(self.look))
        self.put("hair", head.locks(self.look))
        self.strands()
        if self.look.get("skirt"):
            self.skirt()
        self.extras()
        return {colour: shapes.join(surfaces) for colour, surfaces in self.parts.items()}

    def trunk(self):
        p, outfit = self.p, self.look["outfit"]
        waist, chest, neck = p["waist_y"], p["upper2_y"], p["neck_y"]
        rows = [
            (p["hip_y"] - 7, 0.80, 0.95, {"下半身": 1.0}),
            (p["hip_y"] - 3, 1.05, 1.05, {"下半身": 1.0}),
            (p["hip_y"] + 3, 1.06, 1.08, {"下半身": 1.0}),
            (waist - 2, 0.88, 0.90, {"下半身": 0.6, "上半身": 0.4}),
            (waist + 3, 0.78, 0.84, {"下半身": 0.1, "上半身": 0.9}),
            (chest - 2, 0.84, 0.94, {"上半身": 0.6, "上半身2": 0.4}),
            (chest + (p["arm_y"] - chest) * 0.35, 0.94, 1.10, {"上半身2": 1.0}),
            (chest + (p["arm_y"] - chest) * 0.75, 0.98, 1.00, {"上半身2": 1.0}),
            (p["arm_y"] + 1.5, 0.88, 0.78, {"上半身2": 1.0}),
            (neck - 0.2, 0.46, 0.56, {"上半身2": 1.0}),
        ]
        wide, deep = p["trunk_half_width"], p["trunk_half_depth"]
        stations = [((0, y, 0), wide * a, deep * b, w) for y, a, b, w in rows]
        split = 5 if outfit["two_piece"] else 0
        if split:
            self.put("lower", shapes.tube(stations[: split + 1], 16, cap_end=False))
        self.put("upper", shapes.tube(stations[split:], 16, cap_start=not split))
        r = p["neck_radius"]
        neck_rows = [
            (neck - 3, {"上半身2": 1.0}),
            (neck, {"上半身2": 0.5, "首": 0.5}),
            (neck + 2, {"首": 1.0}),
            (p["head_y"] + 2, {"首": 0.5, "頭": 0.5}),
            (p["head_y"] + 6, {"頭": 1.0}),
        ]
        self.put("skin", shapes.tube([((0, y, -0.3), r, r, w) for y, w in neck_rows], 10))

    def arm(self, side):
        p, outfit = self.p, self.look["outfit"]
        names = [side + n for n in ("腕", "腕捩", "ひじ", "手捩", "手首")]
        r = p["arm_radius"]
        radii = [
            (-0.02, r * 1.12, r * 1.12),
            (0.25, r, r),
            (0.5, r * 0.86, r * 0.86),
            (0.62, r * 0.9, r * 0.9),
            (1.0, r * 0.62, r * 0.62),
        ]
        self.put("skin", _limb(self.look, self.heads, names, radii, 1.6, -0.02, 1.0))
        flare = outfit["sleeve_flare"]
        end = outfit["sleeve_end"]
        sleeve = [
            (-0.1, r * 1.5, r * 1.5),
            (0.0, r * 1.42, r * 1.42),
            (end * 0.6, r * 1.22, r * 1.22),
            (end, r * 1.2 + flare, r * 1.2 + flare),
        ]
        self.put("upper", _limb(self.look, self.heads, names, sleeve, 1.6, -0.1, end, caps=(True, False)))
        hem = r * 1.2 + flare
        cuff = [(end - 0.05, hem + 0.25, hem + 0.25), (end + 0.015, hem + 0.35, hem + 0.35)]
        self.put("trim", _limb(self.look, self.heads, names, cuff, 1.6, end - 0.05, end + 0.015, caps=(False, False)))
        self.hand(side)

    def hand(self, side):
        h = self.p["hand"]
        wrist, tip = self.heads[side + "手首"], self.heads[side + "手首 tail"]
        along = q.unit(q.subtract(tip, wrist))
        own = {side + "手首": 1.0}
        rows = [(-0.08, 0.15, 0.16), (0.15, 0.14, 0.24), (0.45, 0.13, 0.27), (0.52, 0.11, 0.26)]
        stations = [(q.add(wrist, q.scale(along, h * t)), h * a, h * b, own) for t, a, b in rows]
        self.put("skin", shapes.tube(stations, 10))
        for finger, depth, reach, width in (
            ("人指", 0.17, 0.5, 0.075),
            ("中指", 0.0, 0.56, 0.08),
            ("小指", -0.17, 0.46, 0.07),
        ):
            base = q.add(wrist, q.add(q.scale(along, h * 0.45), (0, 0, h * depth)))
            chain = [{f"{side}{finger}{n}": 1.0} for n in "１２３"]
            stations = [
                (
                    q.add(base, q.scale(along, h * reach * k / 3)),
                    h * width * (1 - 0.16 * k),
                    h * width * (1.2 - 0.2 * k),
                    own if k == 0 else chain[min(k, 2)],
                )
                for k in range(4)
            ]
            self.put("skin", shapes.tube(stations, 6))
        thumb = [
            self.heads[side + "親指０"],
            self.heads[side + "親指１"],
            self.heads[side + "親指２"],
            self.heads[side + "親指２ tail"],
        ]
        stations = [
            (
                point,
                h * 0.085 * (1 - 0.12 * k),
                h * 0.085 * (1 - 0.12 * k),
                own if k == 0 else {f"{side}親指{'０１２'[min(k, 2)]}": 1.0},
            )
            for k, point in enumerate(thumb)
        ]
        self.put("skin", shapes.tube(stations, 6, reference=(0, 1, 0)))

    def leg(self, side, sign):
        p, outfit = self.p, self.look["outfit"]
        names = [side + n + self.d for n in ("足", "ひざ", "足首")]
        heads = dict(self.heads)
        ankle = heads[names[2]]
        heads["end"] = (ankle[0], 3.5, ankle[2])
        chain = [*names, "end"]
        r = p["leg_radius"]
        radii = [
            (-0.04, r * 1.15, r * 1.15),
            (0.2, r * 1.0, r * 1.02),
            (0.47, r * 0.68, r * 0.72),
            (0.62, r * 0.70, r * 0.78),
            (0.9, r * 0.44, r * 0.48),
            (1.0, r * 0.46, r * 0.52),
        ]
        sock = outfit["sock_from"]
        bare_from = max(-0.04, outfit["trouser_end"] - 0.14)
        if sock > bare_from:
            self.put("skin", _limb(self.look, heads, chain, radii, 3.0, bare_from, min(1.0, sock + 0.03)))
        if sock < 1.0:
            self.put("sock", _limb(self.look, heads, chain, radii, 3.0, max(sock, 0.02), 1.0, grow=0.35))
        if outfit["trouser_end"] > 0:
            end, wide = outfit["trouser_end"], outfit["trouser_width"]
            hip = p["trunk_half_width"] * 1.06 - p["hip_x"]
            rows = [(-0.04, hip * 0.9, hip), (0.06, hip, hip * 1.05)]
            rows += [(s, a * wide, b * wide) for s, a, b in radii if s > 0.06]
            self.put("lower", _limb(self.look, heads, chain, rows, 3.0, -0.04, end, grow=0.8, caps=(True, False)))
        self.shoe(side, ankle, outfit)

    def shoe(self, side, ankle, outfit):
        length = self.p["foot"]
        own = {side + "足首" + self.d: 1.0}
        front = {side + ("足先EX" if self.d else "足首"): 1.0}
        w = self.p["leg_radius"] * 0.58
        x, back = ankle[0], ankle[2] - 3.2
        rows = [
            (back, 3.4, 0.75, own),
            (back + 1.2, 3.8, 0.95, own),
            (ankle[2] + 1.5, 4.0, 1.0, own),
            (length * 0.55, 2.9, 1.12, front),
            (length * 0.85, 2.2, 1.05, front),
            (length + 1.6, 1.2, 0.5, front),
        ]
        rings = []
        for z, height, wide, _ in rows:
            rings.append(
                [
                    (x + w * wide * math.cos(a), max(0.0, height * (0.5 + 0.5 * math.sin(a)) * 1.12), z)
                    for a in (2 * math.pi * j / 10 for j in range(10))
                ]
            )
        self.put("shoe", shapes.grid(rings, [row[3] for row in rows], True, True, True))
        top = outfit["boot_top"]
        if top:
            r = self.p["leg_radius"] * 0.62
            stations = [((x, y, ankle[2]), r * k, r * k * 1.1, own) for y, k in ((2, 0.85), (self.p["ankle_y"], 0.95))]
            stations.append(
                ((x, self.p["ankle_y"] + top, ankle[2] + 0.4), r * 1.25, r * 1.3, {side + "ひざ" + self.d: 1.0})
            )
            self.put("shoe", shapes.tube(stations, SEGMENTS, cap_end=False))

    def strands(self):
        """Tails and long hair: tapered tubes along the hair bones."""
        for chain, (stem, points) in zip(self.look["hair"]["chains"], skeleton.hair_chains(self.look), strict=True):
            names = [stem + "１２３４５"[k] for k in range(len(points) - 1)]
            total = sum(q.length(q.subtract(b, a)) for a, b in itertools.pairwise(points))
            stations = []
            for k in range(11):
                share = k / 10
                across, depth = _between(chain["radii"], share)
                weights = shapes.chain_weights(names, points[:-1], share * total, total * 0.08)
                stations.append((shapes.along(points, share * total), across, depth, weights))
            self.put("hair", shapes.tube(stations, 12))
            if chain.get("tie"):
                low = stations[0][0]
                own = {"頭": 1.0}
                size = chain["tie"]
                self.put("trim", shapes.ball(low, (size, size * 0.8, size), own, 10, 6))

    def skirt(self):
        """Pleats held by the eight skirt chains."""
        skirt = self.look["skirt"]
        columns, rings, weights = skirt["pleats"] * 4, [], []
        for share in (0.0, 0.12, 0.3, 0.5, 0.68, 0.85, 1.0):
            ring, ring_weights = [], []
            for j in range(columns):
                azimuth = 2 * math.pi * j / columns
                wave = 1 + skirt["pleat_depth"] * share * (1 if j % 4 in (0, 1) else -1)
                x, y, z = skeleton.skirt_point(self.look, azimuth, share)
                ring.append((x * wave, y, z * wave))
                ring_weights.append(self._skirt_weights(azimuth, share))
            rings.append(ring)
            weights.append(ring_weights)
        self.put("skirt", shapes.grid(rings[::-1], weights[::-1]))
        band = [
            [
                (x * 1.03, y + (0.9 if k else -0.9), z * 1.03)
                for x, y, z in (skeleton.skirt_point(self.look, 2 * math.pi * j / 24, 0.06) for j in range(24))
            ]
            for k in (0, 1)
        ]
        self.put("trim", shapes.grid(band, [{"下半身": 1.0}] * 2))

    @staticmethod
    def _skirt_weights(azimuth, share):
        if share <= 0.12:
            return {"下半身": 1.0}
        position = azimuth / (math.pi / 4)
        first = int(position) % 8
        blend = round(position - int(position), 4)
        hold = round(max(0.0, 1 - (share - 0.12) / 0.2), 4)
        lower = round(min(1.0, max(0.0, (share - 0.45) / 0.2)), 4)
        weights = {"下半身": hold} if hold else {}
        for index, part in ((first, 1 - blend), ((first + 1) % 8, blend)):
            for number, level in (("１", 1 - lower), ("２", lower)):
                value = round(part * level * (1 - hold), 5)
                if value:
                    name = f"スカート{skeleton.SKIRT_PLACES[index]}{number}"
                    weights[name] = value
        total = sum(weights.values())
        return {name: round(value / total, 6) for name, value in weights.items()}

    def extras(self):
        """Collar, scarf or badge: what tells the looks apart."""
        p, outfit = self.p, self.look["outfit"]
        chest = {"上半身2": 1.0}
        wide, deep = p["trunk_half_width"], p["trunk_half_depth"]
        if outfit["collar"]:
            rings = []
            for y, a, b in (
                (p["arm_y"] - 2.2, 0.98, 1.06),
                (p["arm_y"] + 1.6, 0.96, 0.94),
                (p["neck_y"] + 0.4, 0.55, 0.72),
            ):
                rings.append(_level(y, wide * a + 0.3, deep * b + 0.3))
            self.put("trim", shapes.grid(rings, [chest] * 3))
        if outfit["ribbon"]:
            y, z = p["arm_y"] - 3.4, deep * 1.12 + 0.6
            for sign in (1, -1):
                self.put("accent", shapes.ball((sign * 2.6, y, z), (2.7, 1.6, 0.9), chest, 10, 6))
            self.put("accent", shapes.ball((0, y, z + 0.3), (1.0, 1.0, 0.9), chest, 8, 6))
        if outfit["scarf"]:
            y, r = p["neck_y"] + 0.8, p["neck_radius"]
            for height, size in ((-1.0, 1.9), (1.3, 1.65)):
                ring = shapes.ball((0, y + height, 0), (r * size, 2.0, r * size), {"首": 0.6, "上半身2": 0.4}, 16, 7)
                self.put("accent", ring)
            tail = [((3 + k * 0.4, y - 1 - 5 * k, deep * 1.12 + 1), 1.9, 0.6, chest) for k in range(4)]
            self.put("accent", shapes.tube(tail, 8))


def _level(y, rx, rz, segments=20):
    return shapes.ellipse((0, y, 0), (rx, 0, 0), (0, 0, -rz), segments)
