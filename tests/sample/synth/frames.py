"""Frame number i of a seed: everything in it is drawn from (seed, i) alone, so that any process may make any frame."""

import io
from collections import OrderedDict
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageFilter

from ..stage import scenery
from . import backgrounds, cameras, poses, records, rule_poses, visibility
from . import rotations as rot
from .figures import random_figure
from .renderer import Renderer, Style, mesh_rows
from .rig import MPII, Rig

FRAMES_A_FIGURE = 10
FIGURES_APART = 10_000_000  # figures of one seed before those of the next begin
SECOND_FIGURE, PROP, POOL = 0.14, 0.08, 0.2  # shares of the frames; the last where there is a pool of backgrounds
KEPT_FIGURES = 6
FEWEST_TO_LEARN = 4
MOST_COVERED = 9  # of 16 joints that a prop may lie over
FEWEST_JOINTS = 6  # of 16 on the picture, else another camera is tried


@dataclass
class Person:
    """A posed figure of a frame. `block` numbers the figure; `rotation`, `translation` as `Rig.pose` takes them."""

    block: int
    rig: Rig
    rotation: dict
    translation: np.ndarray
    vertices: np.ndarray
    normals: np.ndarray
    keypoints: dict
    pose_name: str


@dataclass
class Prop:
    """A thing without bones. `mesh`: as of a figure; vertices in the world, cm."""

    mesh: dict
    vertices: np.ndarray
    normals: np.ndarray
    triangles: np.ndarray


@dataclass
class Plan:
    """A frame before it is drawn."""

    number: int
    people: list
    props: list
    camera: cameras.Camera
    rng: np.random.Generator


class Generator:
    """Makes frames of one seed.

    `pose_source`: function of (rng, rig) to a Pose; None for poses by rule. `pool`: a
    `trainer.data.backgrounds.BackgroundPool`; frames that do not show a picture of it are as without.
    """

    def __init__(self, seed, size=256, pose_source=None, second_figures=True, kind=None, render=True, pool=None):
        self.seed, self.size, self.kind, self.pool = seed, size, kind, pool
        self.pose_source = pose_source or rule_poses.draw_pose
        self.second_figures = second_figures
        self.renderer = Renderer(size) if render else None
        self._rigs = OrderedDict()

    def figure(self, block):
        """(Rig, Drawable or None) of a figure's number; the last few are kept."""
        if block in self._rigs:
            self._rigs.move_to_end(block)
            return self._rigs[block]
        rig = Rig(random_figure(self.seed * FIGURES_APART + block, self.kind))
        self._rigs[block] = rig, self.renderer.upload(rig) if self.renderer else None
        if len(self._rigs) > KEPT_FIGURES:
            _, (_, drawable) = self._rigs.popitem(last=False)
            if drawable:
                drawable.release()
        return self._rigs[block]

    def plan(self, number):
        rng = np.random.default_rng([self.seed, number])
        block = number // FRAMES_A_FIGURE
        people = [self._person(rng, block)]
        if self.second_figures and rng.uniform() < SECOND_FIGURE:
            people.append(self._beside(rng, people[0], block - 1 if block else FIGURES_APART - 1))
        main = people[0]
        yaw = (
            rng.normal(0, 18)
            if rng.uniform() < 0.6
            else rng.normal(0, 55)
            if rng.uniform() < 0.6
            else rng.uniform(-180, 180)
        )
        lens = cameras.draw_lens(np.random.default_rng([self.seed, block, 1]))
        shown = people if len(people) > 1 and rng.uniform() < 0.6 else people[:1]
        points = np.concatenate([person.vertices for person in shown])
        for _ in range(5):
            camera = cameras.draw_camera(rng, points, main.keypoints, yaw, self.size, lens)
            if joints_shown(camera, main) >= FEWEST_JOINTS:
                break
        props = [_prop(rng, camera, main)] if rng.uniform() < PROP else []
        if props and _covered(camera, props[0], main) > MOST_COVERED:
            props = []
        return Plan(number, people, props, camera, rng)

    def _person(self, rng, block, place=(0.0, 0.0, 0.0), turn=rot.IDENTITY):
        rig, _ = self.figure(block)
        pose = self.pose_source(rng, rig)
        pose.root = turn @ pose.root
        sway = rng.normal(0, 14, 2) if rng.uniform() < 0.6 else rng.normal(0, 35, 2)
        rotation = poses.to_bones(pose, rig, sway, float(rng.uniform(0.2, 0.9)))
        # the body turns about its hips, not about the floor
        hips = rig.head("下半身")
        translation = np.round(hips - pose.root @ hips + np.asarray(place), 4)
        matrices = rig.pose(rotation, translation)
        vertices, normals = rig.skin(matrices)
        return Person(block, rig, rotation, translation, vertices, normals, rig.keypoints(matrices), pose.name)

    def _beside(self, rng, first, block):
        wide = float(np.ptp(first.vertices[:, 0])) / 2
        side = 1 if rng.uniform() < 0.5 else -1
        away = np.array([side * (wide * rng.uniform(0.4, 1.1) + rng.uniform(0, 35)), 0, rng.uniform(-60, 60)])
        turn = rot.about((0, 1, 0), rng.normal(0, 40) if rng.uniform() < 0.7 else rng.uniform(-180, 180))
        return self._person(rng, block, away, turn)

    def picture(self, plan):
        """(size, size, 3) uint8."""
        rng = plan.rng
        style = draw_style(rng, plan.camera)
        drawables = [(self.figure(p.block)[1], p.vertices, p.normals) for p in plan.people]
        made = [self._prop_drawable(prop) for prop in plan.props]
        background = backgrounds.draw_background(rng, self.size)
        by_itself = np.random.default_rng([self.seed, plan.number, 2])
        if self.pool is not None and by_itself.uniform() < POOL:
            background = self.pool.draw(self.size, self.size, by_itself)
        if style.paper > 0.9:
            background = np.full_like(background, 255) if rng.uniform() < 0.8 else background
        picture = self.renderer.draw(background, drawables + made, plan.camera, style)
        for drawable, _, _ in made:
            drawable.release()
        return _finish(rng, picture, style)

    def _prop_drawable(self, prop):
        from .renderer import Drawable

        rows = mesh_rows(prop.mesh, len(prop.vertices))
        return Drawable(self.renderer, prop.triangles, rows), prop.vertices, prop.normals

    def records(self, plan, image):
        surfaces = [(p.vertices, p.rig.triangles, p.rig.triangle_parts) for p in plan.people]
        surfaces += [(prop.vertices, prop.triangles, None) for prop in plan.props]
        scene = visibility.Scene(plan.camera, surfaces)
        found = []
        for owner, person in enumerate(plan.people):
            seen = visibility.see(plan.camera, scene, owner, person.rig, person.vertices, person.keypoints)
            if seen is not None:
                found.append((f"figure{person.block}", seen, person.keypoints))
        note = {"figure": plan.people[0].block, "pose": plan.people[0].pose_name, "fov": round(plan.camera.fov, 3)}
        return records.picture_records(image, self.size, plan.number, plan.camera, found, note)

    def frame(self, number, image):
        """(JPEG bytes, records) of a frame; who shows fewer than four joints gets no record to learn from."""
        plan = self.plan(number)
        rows = [row for row in self.records(plan, image) if _joints_inside(row) >= FEWEST_TO_LEARN]
        stream = io.BytesIO()
        Image.fromarray(self.picture(plan)).save(stream, "JPEG", quality=int(plan.rng.integers(78, 96)))
        return stream.getvalue(), rows


def _joints_inside(record):
    return sum(state in ("visible", "occluded") for state in record["joint_state"])


def joints_shown(camera, person):
    """How many of the 16 joints lie on the picture."""
    pixels, depth = camera.project(np.array([person.keypoints[name] for name in MPII]))
    inside = ((pixels >= 0) & (pixels <= camera.size)).all(axis=1)
    return int((inside & (depth > cameras.NEAR)).sum())


def _covered(camera, prop, person):
    """How many of the joints a prop's box in the picture covers."""
    corners, _ = camera.project(prop.vertices)
    pixels, _ = camera.project(np.array([person.keypoints[name] for name in MPII]))
    return int(((pixels >= corners.min(axis=0)) & (pixels <= corners.max(axis=0))).all(axis=1).sum())


def draw_style(rng, camera):
    u = rng.uniform
    style = Style()
    style.line = tuple(float(c) for c in u(0, 0.35, 3)) if u() < 0.8 else tuple(float(c) for c in u(0, 0.8, 3))
    style.line_px = 0.0 if u() < 0.12 else float(np.exp(u(np.log(0.5), np.log(3.2)))) * camera.size / 256
    style.line_own = float(u(0.4, 1)) if u() < 0.3 else 0.0
    light = camera.turn.T @ np.array([u(-0.9, 0.9), u(-0.2, 1), u(0.1, 1)])
    style.light = tuple(float(c) for c in light / np.linalg.norm(light))
    style.edge = float(u(-0.2, 0.35))
    chance = u()
    if chance < 0.5:
        style.soft = float(u(0.002, 0.04))
    elif chance < 0.75:
        style.soft = float(u(0.2, 0.9))
    elif chance < 0.9:
        style.soft, style.flatness = 0.01, float(u(0.5, 1))
    else:
        style.soft, style.tones = float(u(0.002, 0.05)), 3
    if u() < 0.25:
        style.gloss = float(u(0.1, 0.6))
    if u() < 0.1:
        style.paper = 1.0 if u() < 0.5 else float(u(0.5, 0.95))
        style.line_px = max(style.line_px, 0.8 * camera.size / 256)
        style.line_own = 0.0
    if u() < 0.12:
        style.grey = 1.0 if u() < 0.8 else float(u(0.4, 1))
    _draw_folds(rng, camera, style)
    return style


def _draw_folds(rng, camera, style):
    """Folds as shade or as lines, and the unevenness of paint; most pictures have some."""
    u = rng.uniform
    style.fold_size = camera.size * float(np.exp(u(np.log(0.25), np.log(1.1))))
    style.fold_angle, style.fold_place = float(u(-0.7, 0.7)), tuple(float(c) for c in u(0, 1, 2))
    if style.paper < 0.9 and u() < 0.22:
        style.painted, style.tones, style.flatness = float(u(0.4, 1)), 2, 0.0
        style.soft, style.edge = float(u(0.25, 0.8)), float(u(0, 0.4))
        style.fold, style.brush = float(u(0.25, 0.8)), float(u(0.1, 0.45))
        style.crease = float(u(0.2, 0.8)) if u() < 0.4 else 0.0
        style.line_px *= 0.0 if u() < 0.35 else 0.7
        return
    if u() < 0.5:
        style.fold = float(u(0.1, 0.6)) * (1.0 if style.soft > 0.1 else 0.6)
    if u() < (0.8 if style.paper else 0.4):
        style.crease = float(u(0.3, 1))
    if u() < 0.15:
        style.brush = float(u(0.05, 0.25))


def _finish(rng, picture, style):
    """Paint, fading, grey, tint, grain: what a painter, a scan or an editor leaves."""
    if style.painted:
        picture = _paint(rng, picture, style.painted)
    if rng.uniform() < 0.05:  # the lower end fades into the paper
        rows = np.clip((np.linspace(1, 0, len(picture)) - rng.uniform(0, 0.15)) / rng.uniform(0.1, 0.35), 0, 1)
        picture = np.round(255 + (picture - 255.0) * rows[:, None, None]).astype(np.uint8)
    if style.grey:
        grey = picture @ np.array([0.299, 0.587, 0.114])
        picture = np.clip(picture * (1 - style.grey) + grey[..., None] * style.grey, 0, 255).astype(np.uint8)
    chance = rng.uniform()
    if chance < 0.1:
        tint = rng.uniform(0.82, 1.0, 3)
        picture = (picture * tint).astype(np.uint8)
    elif chance < 0.18:
        picture = np.clip(picture + rng.normal(0, rng.uniform(2, 10), picture.shape[:2])[..., None], 0, 255).astype(
            np.uint8
        )
    return picture


def _paint(rng, picture, amount):
    """Darker, duller colours under a light that falls off to one side, smeared as by a brush."""
    if rng.uniform() < 0.5:
        smooth = Image.fromarray(picture).filter(ImageFilter.MedianFilter(3))
        picture = np.asarray(smooth)
    colour = picture.astype(np.float32) / 255
    grey = colour @ np.array([0.299, 0.587, 0.114], np.float32)
    colour += (grey[..., None] - colour) * amount * rng.uniform(0, 0.7)
    white = (picture.min(axis=2) >= 250)[..., None]  # paper stays
    gamma = 1 + amount * rng.uniform(-0.2, 1.3)
    y, x = np.mgrid[0 : picture.shape[0], 0 : picture.shape[1]] / np.float32(len(picture)) - 0.5
    angle = rng.uniform(0, 2 * np.pi)
    light = 1 + amount * rng.uniform(0, 0.7) * (np.cos(angle) * x + np.sin(angle) * y)
    tint = rng.uniform(0.85, 1.0, 3)
    painted = np.clip(colour, 0, 1) ** gamma * light[..., None] * tint
    return np.round(255 * np.clip(np.where(white, colour, painted), 0, 1)).astype(np.uint8)


def _prop(rng, camera, person):
    """A box, cylinder or ball between the camera and a part of the figure."""
    keys = ("pelvis", "l_knee", "r_knee", "l_wrist", "r_wrist", "l_ankle", "r_ankle", "l_elbow", "r_elbow")
    target = person.keypoints[keys[rng.integers(len(keys))]]
    at = target + (camera.place - target) * rng.uniform(0.08, 0.4)
    tall = person.rig.height
    size = tall * rng.uniform(0.06, 0.35, 3)
    colour = [f"#{int(rng.integers(1 << 24)):06x}", f"#{int(rng.integers(1 << 24)):06x}"]
    shape = ("box", "cylinder", "ball")[rng.integers(3)]
    what = {"shape": shape, "at": [0, 0, 0], "colour": colour, "size": [float(s) for s in size]}
    if shape == "cylinder":
        what |= {"radius": float(size[0] / 2), "height": float(size[1] * 2)}
    if shape == "ball":
        what["size"] = [float(s / 2) for s in size]
    made = scenery.build([what])[0]
    mesh = {"name": made["name"], "colour": colour, "outline": 0.32, "faces": made["surface"]["faces"]}
    points = np.array(made["surface"]["vertices"], float)
    points -= points.mean(axis=0)
    turn = (
        rot.about(rng.normal(size=3), rng.uniform(0, 180))
        if rng.uniform() < 0.5
        else rot.about((0, 1, 0), rng.uniform(0, 90))
    )
    vertices = np.round(points @ turn.T + at, 4)
    mesh["vertices"] = vertices.tolist()
    triangles = np.array([[f[0], f[k], f[k + 1]] for f in mesh["faces"] for k in range(1, len(f) - 1)])
    from .rig import _normals

    return Prop(mesh, vertices.astype(np.float32), _normals(vertices.astype(np.float32), triangles), triangles)
