"""The generator's own labels beside the plug-in's: frames written as Maya scenes, exported, and compared.

    python -m tests.sample.synth --check 200

A scene holds the ten frames of a figure, keyed one a frame, with the second figures and props of those frames; where
these are not wanted they wait behind the camera. The plug-in exports it by its farm entry through the stand-in mayapy.
"""

import copy
import json
import math
import subprocess
import tempfile
from collections import Counter
from pathlib import Path

import numpy as np

from ..stage import scenery
from ..stage.maya_ascii import MayaScene
from ..stage.maya_mesh import mesh_lines
from ..stage.maya_values import euler_xyz, numbers, unrolled
from . import figures
from . import rotations as rot
from .frames import FRAMES_A_FIGURE, Generator
from .rig import Rig

ROOT = Path(__file__).resolve().parents[3]
PARKED_CM = 3000.0
NEAR_ENOUGH_PX = 0.1


class Scene(MayaScene):
    """A scene whose props move: each has a translation a frame."""

    def _static_mesh(self, prop):
        self.create("transform", prop["name"])
        fixed = self.channels(prop["name"], prop["translate"], [(0.0, 0.0, 0.0)] * self.d["last_key"])
        self.set(f'".t" -type "double3" {numbers(fixed[c] for c in ("tx", "ty", "tz"))} ')
        self.create("mesh", prop["name"] + "Shape", prop["name"])
        self.set('-k off ".v"')
        self.nodes += mesh_lines(prop)
        self.shade(prop["colour"], prop["name"] + "Shape")


def describe_block(generator, block):
    """(description of the scene, [Plan]) of a figure's frames; Maya's frame k is the k-th of them."""
    plans = [generator.plan(block * FRAMES_A_FIGURE + k) for k in range(FRAMES_A_FIGURE)]
    behind = [plan.camera.place + plan.camera.turn.T @ (0, 0, PARKED_CM) for plan in plans]
    people = [_figure([plan.people[0] for plan in plans], behind)]
    seconds = [plan.people[1] if len(plan.people) > 1 else None for plan in plans]
    if any(seconds):
        if _route(seconds) == people[0]["route"]:
            _take_namespaces(seconds)
        people.append(_figure(seconds, behind))
    props = []
    for k, plan in enumerate(plans):
        for prop in plan.props:
            away = [
                (0.0, 0.0, 0.0) if k == j else tuple(np.round(behind[j] - prop.vertices.mean(axis=0), 3))
                for j in range(len(plans))
            ]
            props.append(
                {**prop.mesh, "name": f"prop{k}", "translate": away, "faces": [list(f) for f in prop.mesh["faces"]]}
            )
    turns = unrolled([euler_xyz(rot.quaternion(plan.camera.turn.T)) for plan in plans])
    rig = {
        "name": "shotCam",
        "rotate_order": "xyz",
        "translate": [_five(plan.camera.place) for plan in plans],
        "rotate": turns,
    }
    size, fov = generator.size, plans[0].camera.fov
    description = {
        "name": f"block{block:06d}",
        "figures": people,
        "fps": 24,
        "last_key": len(plans),
        "render": {"start": 1, "end": len(plans), "by": 1, "width": size, "height": size, "pixel_aspect": 1.0},
        "props": props,
        "background": "#ffffff",
        "light": scenery.direction_to_light([35, 48]),
        "light_angles_deg": [35, 48],
        "line_colour": "#000000",
        "camera": {
            "name": "shotCam",
            "focal_length": 25.4 / 2 / math.tan(math.radians(fov) / 2),
            "film_aperture_in": [1.0, 1.0],
            "film_fit": "horizontal",
            "rig": [rig],
        },
    }
    return description, plans


def _route(people):
    return next(person for person in people if person).rig.look["route"]


def _take_namespaces(people):
    """Let a figure of all frames arrive by the one route that keeps equal names apart. It has other joint axes, and by
    these it is told what a limb carries, so the figure's rig is made anew.
    """
    figure = copy.copy(next(person for person in people if person).rig.figure)
    figure.look = {**figure.look, "route": "mmd4maya"}
    rig = Rig(figure)
    for person in people:
        if person:
            person.rig = rig


def _five(values):
    return tuple(round(float(v), 5) for v in values)


def _figure(people, behind):
    """A figure as the stage describes one; None among `people` where it is not wanted."""
    rig = next(person for person in people if person).rig
    moving = sorted({name for person in people if person for name in person.rotation}, key=rig.names.index)
    still = rot.quaternion(rot.IDENTITY)
    rotation = {
        name: [
            rot.quaternion(person.rotation[name]) if person and name in person.rotation else still for person in people
        ]
        for name in moving
    }
    root = rig.names[0]
    moves = [_five(person.translation if person else place) for person, place in zip(people, behind, strict=True)]
    described = figures.describe(rig.figure, {"rotation": rotation, "translation": {root: moves}}, len(people))
    for number, mesh in enumerate(described["meshes"]):
        mesh["name"] += f"_{number}"  # node names have to differ
    return described


def export(description, folder):
    """The plug-in's document of a scene. Raises RuntimeError with its own words when it refuses."""
    scene = folder / f"{description['name']}.ma"
    scene.write_text(Scene(description).text(), encoding="utf-8", newline="\n")
    command = [str(ROOT / "tests" / "standin" / "mayapy"), str(ROOT / "maya_plugin" / "batch_export.py"), str(scene)]
    done = subprocess.run([*command, "--output", str(folder)], capture_output=True, text=True, check=False)
    scene.unlink()
    if done.returncode:
        raise RuntimeError(f"{description['name']}: refused with {done.returncode}: {done.stderr.strip()}")
    path = folder / f"{description['name']}.shotCam.pose.json"
    document = json.loads(path.read_text(encoding="utf-8"))
    path.unlink()
    return document, done.stderr.strip()


class Comparison:
    """What was found over all frames that were compared."""

    def __init__(self):
        self.count, self.states, self.worst = Counter(), Counter(), Counter()
        self.faults, self.warnings = [], Counter()

    def add(self, block, records, exported, number):
        """`records`: the generator's of one frame; `exported`: the plug-in's of the same frame."""
        self.count["frames"] += 1
        if len(records) != len(exported):
            self.faults.append(f"frame {number}: {len(records)} people here, {len(exported)} in the export")
            return
        for own in records:
            other = min(exported, key=lambda record: _apart(own["joint_self"], record["joint_self"]))
            self.count["people"] += 1
            self._person(own, other, number)

    def _person(self, own, other, number):
        for key in ("bbox", "mesh_bbox", "head_rect", "head_mesh_rect"):
            both = own[key], other[key]
            if None in both:
                if both != (None, None):
                    self.faults.append(f"frame {number}: {key} {both[0]} here, {both[1]} in the export")
                continue
            self._number(key, max(abs(a - b) for a, b in zip(*both, strict=True)), number)
        self._number("size", abs(own["scale_provided"] - other["scale_provided"]) * 200, number)
        for index, (mine, theirs) in enumerate(zip(own["joint_state"], other["joint_state"], strict=True)):
            self.count["joints"] += 1
            self.states[mine, theirs] += 1
            if mine != theirs:
                self.faults.append(f"frame {number}, joint {index}: {mine} here, {theirs} in the export")
            a, b = own["joint_self"][index], other["joint_self"][index]
            if "behind" not in (mine, theirs):
                self._number("joint", math.dist(a[:2], b[:2]), number, f"joint {index}")
        for name, place in own["drawings21"].items():
            if (place is None) != (other["drawings21"][name] is None):
                self.faults.append(f"frame {number}: {name} {place} here, {other['drawings21'][name]} in the export")
            elif place:
                self._number("drawings21", math.dist(place, other["drawings21"][name]), number, name)

    def _number(self, what, difference, number, which=""):
        self.worst[what] = max(self.worst[what], difference)
        if difference > NEAR_ENOUGH_PX:
            self.faults.append(f"frame {number}: {what} {which} {difference:.3f} px apart")

    def summary(self):
        lines = [", ".join(f"{n} {what}" for what, n in self.count.items())]
        lines.append("largest difference: " + ", ".join(f"{what} {d:.4f} px" for what, d in self.worst.items()))
        unequal = {pair: n for pair, n in self.states.items() if pair[0] != pair[1]}
        lines.append(f"states that differ: {sum(unequal.values())} of {sum(self.states.values())}; {unequal}")
        lines += [f"{n} x {text}" for text, n in self.warnings.most_common(5)]
        return "\n".join(lines)


def _apart(one, other):
    return sum(math.dist(a[:2], b[:2]) for a, b in zip(one, other, strict=True))


def compare(seed, frames, size=256, pose_source=None, first_block=0, report=print):
    """A Comparison over the frames; a scene that the plug-in refuses is a fault."""
    generator = Generator(seed, size, pose_source, render=False)
    found = Comparison()
    with tempfile.TemporaryDirectory() as scratch:
        for block in range(first_block, first_block + -(-frames // FRAMES_A_FIGURE)):
            known = len(found.faults)
            description, plans = describe_block(generator, block)
            try:
                document, warnings = export(description, Path(scratch))
            except RuntimeError as refusal:
                found.faults.append(str(refusal))
                report(str(refusal))
                continue
            for line in warnings.splitlines():
                if "Exporting" not in line:
                    found.warnings[line[:160]] += 1
            for k, plan in enumerate(plans):
                exported = [record for record in document["annotations"] if record["frame"] == k + 1]
                found.add(block, generator.records(plan, "picture"), exported, plan.number)
            for fault in found.faults[known:]:
                report(fault)
            report(f"block {block}: {found.count['frames']} frames, {len(found.faults)} differences")
    return found
