"""The figure under construction: its bones, the shapes of trunk, arms and legs that clothes also use, and its skin."""

import numpy as np

from . import surfaces as s
from .surfaces import smooth

SIDES = (("左", 1), ("右", -1))
ARM_U = (0.0, 0.12, 0.3, 0.5, 0.57, 0.66, 0.85, 1.0, 1.2)
ARM_R = (1.06, 1.06, 0.98, 0.84, 0.82, 0.88, 0.66, 0.56, 0.55)
LEG_U = (0.0, 0.1, 0.25, 0.44, 0.5, 0.6, 0.68, 0.85, 0.95, 1.05)
LEG_R = (1.06, 1.05, 0.98, 0.76, 0.7, 0.72, 0.7, 0.5, 0.42, 0.44)


class Limb:
    """An arm or a leg: a path with stations by share of its length, radii and weights."""

    def __init__(self, names, points, radius, profile, blends, bow, root=None):
        self.names, self.radius, self.bow = names, radius, bow
        self.points = np.array(points)
        self.at = np.concatenate([[0], np.cumsum(np.sqrt((np.diff(self.points, axis=0) ** 2).sum(1)))])
        self.length, self.blends = self.at[-1], blends
        self.profile = profile
        # an arm begins level with the shoulder inside the chest, so that no ball shows there; a leg in a low dome that
        # stays below the waist
        self.root = root
        first = s.unit(self.points[1] - self.points[0])
        self.first = s.unit(first * (1, 0.15, 1)) if root else first
        self.round = self.profile[1][0] * radius * (1.9 if root else 0.6)

    def stations(self, start, end, steps):
        """Shares for a tube; a start below 0 stands for the end about the joint."""
        if start >= 0:
            return np.linspace(start, end, steps)
        low = -self.round / self.length
        return np.concatenate([low * np.array([0.999, 0.93, 0.75, 0.4]), np.linspace(0, end, steps)])

    def path(self, u):
        d = np.asarray(u) * self.length
        points = np.stack([np.interp(d, self.at, self.points[:, k]) for k in range(3)], 1)
        last = s.unit(self.points[-1] - self.points[-2])
        points += np.minimum(d, 0)[:, None] * self.first + np.maximum(d - self.at[-1], 0)[:, None] * last
        points[:, 2] += np.interp(u, *self.bow)
        return points

    def narrowing(self, u):
        """1 along the limb, towards 0 in the end about its joint."""
        before = np.maximum(-np.asarray(u) * self.length / self.round, 0)
        return np.sqrt(np.clip(1 - before**2, 0.0025, 1))

    def thickness(self, u):
        return np.interp(np.maximum(u, 0), *self.profile) * self.radius * self.narrowing(u)

    def weights(self, u):
        """{bone: (R,)} by station: one bone, or two near a joint."""
        d = np.asarray(u) * self.length
        ups = [np.ones(len(d))]
        ups += [smooth((d - at + b) / (2 * b)) for at, b in zip(self.at[1 : len(self.names)], self.blends, strict=True)]
        ups.append(np.zeros(len(d)))
        shares = {name: ups[k] - ups[k + 1] for k, name in enumerate(self.names)}
        if self.root and d[0] < 0:
            inner = 0.8 * smooth(-d / self.round)
            shares[self.names[0]] = shares[self.names[0]] - inner
            shares[self.root] = inner
        return shares

    def tube(self, start, end, grow=0.0, segments=12, caps=(False, False), uv=False, steps=None):
        """A tube from share to share, `grow` centimetres (a number, or one a station) outside the skin."""
        u = self.stations(start, end, steps or max(3, round((end - start) * 16) + 1))
        if callable(grow):
            grow = grow(u)
        r = self.thickness(u) + grow * self.narrowing(u)
        return s.tube(self.path(u), r, r, self.weights(u), segments, (0, 0, 1), caps, uv)


class Body:
    """Bones, shapes and the pieces put on so far."""

    def __init__(self, look, bones):
        self.look, self.p, self.bones = look, look["proportions"], bones
        self.heads = {b.name: np.array(b.head, float) for b in bones}
        self.tails = {b.name: np.array(b.tail, float) for b in bones}
        self.pieces = {}
        p = self.p
        self.d = "D" if look["skeleton"]["d_bones"] else ""
        stub = p["stub"]
        arm_r = np.array(ARM_R) * (1 - stub) + (1.05 - 0.25 * p["taper"] * np.array(ARM_U)) * stub
        leg_r = np.array(LEG_R) * (1 - stub) + (1.02 - 0.34 * p["taper"] * np.array(LEG_U)) * stub
        self.arms, self.legs = {}, {}
        for side, _ in SIDES:
            names = [side + n for n in ("腕", "腕捩", "ひじ", "手捩", "手首")]
            r = p["arm_radius"]
            self.arms[side] = Limb(
                names,
                [self.heads[n] for n in names],
                r,
                (ARM_U, arm_r),
                (r, r * 1.25, r, r * 0.7),
                ((0, 1), (0, 0)),
                "上半身2",
            )
            names = [side + n + self.d for n in ("足", "ひざ", "足首")]
            r = p["leg_radius"]
            bow = ((0, 0.25, 0.5, 0.66, 1.0), np.array((0, 0.1, 0.05, -0.14, 0)) * r * (1 - stub))
            points = [self.heads[n] for n in names]
            points.append(points[-1] * (1, 0.15, 1))
            self.legs[side] = Limb(names, points, r, (LEG_U, leg_r), (r * 0.95, r * 0.6), bow)
            limb = self.legs[side]
            # shares of a leg run from hip to ankle; the foot's inside lies beyond 1
            limb.length = limb.at[2]
        self._rows()

    # colours and parts

    def put(self, part, colour, piece, outline=1.0, pattern=None):
        """Adds a piece to the surface of a part that is painted with a colour of the look (a name)."""
        key = (part, colour, outline, pattern)
        self.pieces.setdefault(key, []).append(piece)

    # trunk

    def _rows(self):
        p = self.p
        r, hip, arm = p["leg_radius"], p["hip_y"], p["arm_y"]
        gap = p["neck_y"] - arm
        chest = p["upper2_y"] + (arm - p["upper2_y"]) * 0.45
        thick, r_arm = p["neck_radius"], p["arm_radius"]
        slope = arm + r_arm * 0.95 + max(gap - r_arm * 0.95, 0.05) * 0.5
        hip_half = max(p["hip_half"], p["hip_x"] + r * 1.07)
        hip_depth = max(p["hip_depth"], r * 1.18)
        rows = [  # height, half width, half depth, its middle's z
            (hip - r * 1.02, p["hip_half"] * 0.4, p["hip_depth"] * 0.5, 0),
            (hip - r * 0.75, p["hip_half"] * 0.66, p["hip_depth"] * 0.82, -0.02),
            (hip - r * 0.2, hip_half, hip_depth, -0.03),
            (hip + r * 0.35, hip_half * 0.99, hip_depth * 0.98, -0.04),
            (hip + (p["waist_y"] - hip) * 0.62, p["hip_half"] * 0.42 + p["waist_half"] * 0.56, p["hip_depth"] * 0.9, 0),
            (p["waist_y"] + 0.15 * (p["upper2_y"] - p["waist_y"]), p["waist_half"], p["waist_depth"], 0),
            (p["upper2_y"], p["waist_half"] * 0.5 + p["chest_half"] * 0.5, p["chest_depth"] * 0.92, 0),
            (chest, p["chest_half"], p["chest_depth"], 0),
            (arm - p["arm_radius"] * 0.5, p["chest_half"] * 1.02, p["chest_depth"] * 0.92, -0.03),
            (arm + r_arm * 0.45, p["shoulder_half"] * 0.97, p["chest_depth"] * 0.72, -0.08),
            (arm + r_arm * 0.95, p["shoulder_half"] * 0.86, p["chest_depth"] * 0.58, -0.09),
            (slope, (p["shoulder_half"] * 0.86 + thick * 1.5) * 0.47, p["chest_depth"] * 0.46, -0.1),
            (max(p["neck_y"] - gap * 0.05, slope + 0.1), thick * 1.5, thick * 1.3, -0.08),
            (max(p["neck_y"] + gap * 0.15, slope + 0.3), thick * 1.05, thick * 1.05, -0.08),
        ]
        # smooth, and fine enough that skin and cloth of different rows do not cut into each other at waist and hips
        self.rows = s.curve(rows, 61)
        self.rows[:, 0] = np.maximum.accumulate(self.rows[:, 0])
        self.rows[:, 3] *= p["chest_depth"]
        self.crotch_y, self.neck_top = rows[0][0], rows[-1][0]
        self.chest_y = chest

    def trunk_at(self, y):
        """(half width, half depth, z of the middle) of the trunk at heights (R,)."""
        return [np.interp(y, self.rows[:, 0], self.rows[:, k]) for k in (1, 2, 3)]

    def trunk_grid(self, y, azimuth, grow=0.0, bust=1.0):
        """Points (R, C, 3) `grow` outside the trunk at heights (R,) or (R, C) and azimuths (C,) or (R, C); 0 front."""
        p = self.p
        y, azimuth = np.asarray(y, float), np.atleast_2d(azimuth)
        y = y if y.ndim == 2 else y[:, None]
        wide, deep, middle = self.trunk_at(y)
        sin, cos = np.sin(azimuth), np.cos(azimuth)
        sin, cos = np.sign(sin) * np.abs(sin) ** 0.88, np.sign(cos) * np.abs(cos) ** 0.88
        points = np.empty((*np.broadcast_shapes(y.shape, azimuth.shape), 3))
        points[..., 0] = sin * (wide + grow)
        points[..., 1] = y
        points[..., 2] = cos * (deep + grow) + middle
        if p["bust"] and bust:
            points[..., 2] += bust * self._bust(points) * np.clip(cos * 3, 0, 1)
        return points

    def _bust(self, points):
        p = self.p
        x, y = points[..., 0], points[..., 1]
        high = self.chest_y
        across = (np.abs(x) - p["chest_half"] * 0.44) / (p["chest_half"] * 0.36)
        up = (y - high) / (p["bust"] * 0.9 + p["chest_depth"] * 0.28)
        return p["bust"] * np.exp(-(across**2) * 0.9 - up**2 * np.where(up < 0, 1.3, 0.8))

    def hold(self, points, legs=1.0):
        """Weights of points (..., 3) that hang on the trunk: spine by height, shoulders, and below the hips the legs.

        Args:
            legs: how far cloth below the hips goes with the legs; 0 leaves it to the pelvis.
        """
        p = self.p
        x, y, z = points[..., 0].ravel(), points[..., 1].ravel(), points[..., 2].ravel()
        soft = (p["upper2_y"] - p["waist_y"]) * 0.6
        up1 = smooth((y - p["waist_y"] + soft) / (2 * soft))
        up2 = smooth((y - p["upper2_y"] + soft) / (2 * soft))
        out = {"下半身": 1 - up1, "上半身": up1 - up2}
        shoulder = smooth((np.abs(x) / p["arm_x"] - 0.6) / 0.5) * smooth((y - p["arm_y"]) / (2 * p["arm_radius"]) + 1)
        for side, sign in SIDES:
            mine = shoulder * (x * sign > 0) * 0.6 * up2
            out[side + "肩"], out[side + "腕"] = mine * 0.7, mine * 0.3
        out["上半身2"] = up2 - out["左肩"] - out["右肩"] - out["左腕"] - out["右腕"]
        below = smooth((p["hip_y"] + p["leg_radius"] * 0.5 - y) / max((p["hip_y"] - p["knee_y"]) * 0.42, 0.1))
        below = below * legs * (0.84 + 0.13 * np.clip(z / p["hip_depth"], -1, 1))
        soft = 0.45 * (p["knee_y"] - p["ankle_y"])
        knee = 0.75 * smooth((p["knee_y"] + soft * 0.6 - y) / (2 * soft))
        left = smooth(0.5 + 0.5 * x / (p["hip_x"] * 0.6))
        out["下半身"] = out["下半身"] - below
        for side, share in (("左", left), ("右", 1 - left)):
            out[side + "足" + self.d] = below * share * (1 - knee)
            out[side + "ひざ" + self.d] = below * share * knee
        return out

    def trunk(self, low, high, grow=0.0, segments=24, uv=False, caps=(False, False), bust=1.0, rows=None):
        """The closed skin or cloth of the trunk between two heights."""
        rows = rows or max(4, round((high - low) / (self.p["arm_y"] - self.p["hip_y"]) * 12))
        y = np.linspace(low, high, rows)
        points = self.trunk_grid(y, 2 * np.pi * np.arange(segments) / segments, grow, bust)
        weights = {k: v.reshape(points.shape[:2]) for k, v in self.hold(points, 0.55).items()}
        return s.sheet(points, weights, True, caps, None, uv)

    def blown(self, points, share, length, legs=False):
        """Points moved by the figure's wind: `share` 0 where cloth or hair is held .. 1 at its end.

        Args:
            legs: the cloth goes round the legs, so its windward side stays nearly where it is.
        """
        x, z = self.look["wind"]
        if not x and not z:
            return points
        moved = points.copy()
        push = np.clip(share, 0, 1) ** 1.6 * length
        if legs:
            lee = s.unit(points[..., (0, 2)]) @ np.array([x, z]) / np.hypot(x, z)
            push = push * (0.1 + 0.9 * smooth(lee * 0.8 + 0.4))
        moved[..., 0] += x * push
        moved[..., 2] += z * push
        moved[..., 1] += 0.45 * np.hypot(x, z) ** 1.3 * push
        return moved

    def hung(self, points, legs=0.55):
        """`hold` with the shares in the shape of a sheet's points."""
        return {name: share.reshape(points.shape[:2]) for name, share in self.hold(points, legs).items()}

    def band(self, y, azimuth, grow, legs=0.55, closed=False, uv=False, bust=1.0):
        """A sheet that lies `grow` outside the trunk (see `trunk_grid`)."""
        points = self.trunk_grid(y, azimuth, grow, bust)
        return s.sheet(points, self.hung(points, legs), closed, centre=(0, points[..., 1].mean(), 0), uv=uv)

    def neck(self):
        p = self.p
        y = np.linspace(p["neck_y"] - (p["neck_y"] - p["arm_y"]) * 0.4, p["head_y"] + p["skull_height"] * 0.12, 6)
        path = np.zeros((6, 3))
        path[:, 1], path[:, 2] = y, np.linspace(-0.08, 0.02, 6) * p["chest_depth"]
        up1 = smooth((y - p["neck_y"]) / (0.15 * p["skull_height"]) + 0.5)
        up2 = smooth((y - p["head_y"]) / (0.15 * p["skull_height"]) + 0.5)
        r = p["neck_radius"] * np.array([1.2, 1.05, 1, 1, 1, 1])
        return s.tube(path, r, r, {"上半身2": 1 - up1, "首": up1 - up2, "頭": up2}, 12, (0, 0, 1), (False, False))

    # pose-free helpers

    def near_trunk(self, y, azimuth, out):
        """One point outside the trunk: height, azimuth in radians, centimetres from the skin."""
        return self.trunk_grid(np.array([y]), np.array([azimuth]), out)[0, 0]
