"""One description, two hosts: what the plug-in exports of it, and where Blender's pictures show the same joints."""

import json
import math
import random
import subprocess

import build
from stage.description import describe
from stage.markers import keypoint_markers
from stage.maya_ascii import write_scene

FRAMES = (1, 14, 27, 40)
MARGIN_PX = 9  # nearer to the border a ball may be cut
SAMPLES = 25
ORDERS = ("xyz", "yzx", "zxy", "xzy", "yxz", "zyx")


def shot_description(name, shots):
    """The description of a set of shots: one scene, all its cameras, each with a rig of its own.

    Above the scene's own rig stands a truck that moves and turns in another rotation order.
    """
    description = describe(shots["scene"])
    description["name"] = name
    description["props"] = []
    description["render"].update(shots["render"])
    base = description["camera"]
    truck = {"name": "truck", "translate": [], "rotate": []}
    for frame in range(description["last_key"]):
        truck["translate"].append(
            [round(c, 5) for c in (4 * math.sin(frame / 7), 1.5 * math.cos(frame / 5), 0.2 * frame)]
        )
        truck["rotate"].append([round(c, 5) for c in (2 * math.sin(frame / 9), -3 * math.cos(frame / 6), 0.1 * frame)])
    description["cameras"] = []
    for camera, changes in shots["cameras"].items():
        above = {"rotate_order": "yzx", **truck, **changes.get("truck", {})}
        rig = _renamed([above, *base["rig"]], camera)
        description["cameras"].append({**base, **changes, "name": camera, "rig": rig})
    return description


def _renamed(rig, camera):
    names = [f"{node['name']}_{camera}" for node in rig[:-1]] + [camera]
    return [{**node, "name": name} for node, name in zip(rig, names, strict=True)]


def random_shots(seed, cameras):
    """A set of shots with everything that both hosts can express drawn by chance."""
    draw = random.Random(seed)
    shots = {
        "scene": draw.choice(["sakura_dance", "sakura_walk", "aoi_dance", "aoi_walk", "kaede_dance", "kaede_walk"]),
        "render": {
            "width": draw.randint(200, 340),
            "height": draw.randint(200, 340),
            "pixel_aspect": round(draw.uniform(0.6, 2.0), 3),
        },
        "cameras": {},
    }
    for number in range(cameras):
        width = round(draw.uniform(0.5, 2.0), 4)
        camera = {
            "film_aperture_in": [width, round(width * draw.uniform(0.4, 1.8), 4)],
            "film_fit": draw.choice(["fill", "horizontal", "vertical", "overscan"]),
            "focal_length": round(width * 25.4 * draw.uniform(1.0, 2.0), 3),
            "truck": {
                "rotate_order": draw.choice(ORDERS),
                "scale": draw.choice([1.0, round(draw.uniform(0.8, 1.2), 3)]),
            },
        }
        if draw.random() < 0.3:
            camera["orthographic_width"] = round(draw.uniform(130, 260), 3)
        else:
            camera["film_offset_in"] = [round(width * draw.uniform(-0.15, 0.15), 4) for _ in range(2)]
            camera["camera_scale"] = draw.choice([1, round(draw.uniform(0.7, 1.4), 3)])
        shots["cameras"][f"cam{number}"] = camera
    return shots


def compare(description, folder):
    """{camera: {frame: {keypoint: (exported x, exported y, state, seen x, seen y, light)}}}"""
    exported, seen = export(description, folder), photograph(description, folder)
    result = {}
    for camera, document in exported.items():
        names = document["skeleton"]["joints"]
        for record in document["annotations"]:
            frame = record["frame"]
            rows = zip(names, record["joint_self"], record["joint_state"], strict=True)
            lights = seen[camera][str(int(frame))]
            result.setdefault(camera, {})[frame] = {
                keypoint: (*joint[:2], state, *lights[keypoint]) for keypoint, joint, state in rows
            }
    return result


def export(description, folder, frames=FRAMES, occlusion=False):
    """Runs the plug-in over the scene as a farm does; {camera: document}."""
    scene = folder / "scenes" / f"{description['name']}.ma"
    scene.parent.mkdir()
    scene.write_text(write_scene(description), encoding="utf-8")
    command = [str(build.ROOT / "tests" / "standin" / "mayapy"), str(build.ROOT / "maya_plugin" / "batch_export.py")]
    command += [str(scene), "--output", str(folder), "--frames", ",".join(map(str, frames))]
    command += [] if occlusion else ["--no-occlusion"]
    command += ["--allow-unverified-camera"]  # fill and overscan of a parallel camera, camera scale: proved here
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    documents = {}
    for camera in description["cameras"]:
        path = folder / f"{description['name']}.{camera['name']}.pose.json"
        documents[camera["name"]] = json.loads(path.read_text(encoding="utf-8"))
    return documents


def photograph(description, folder, frames=FRAMES, markers=None):
    """Renders the balls in Blender, by default the first figure's; {camera: {frame: {keypoint: [x, y, light]}}}."""
    written = folder / "description.json"
    written.write_text(json.dumps(without_surfaces(description)), encoding="utf-8")
    shots = [{"camera": camera, "render": description["render"]} for camera in description["cameras"]]
    job = {
        "task": "markers",
        "description": str(written),
        "markers": markers or keypoint_markers(description["figures"][0]),
        "samples": SAMPLES,
        "frames": list(frames),
        "cameras": shots,
        "output": str(folder / "seen.json"),
    }
    build.run_blender(job)
    return json.loads((folder / "seen.json").read_text(encoding="utf-8"))


def without_surfaces(description):
    """The same bones and motion, without anything to draw."""
    return {**description, "figures": [{**figure, "meshes": []} for figure in description["figures"]]}


def within(x, y, size, margin=MARGIN_PX):
    return margin < x < size[0] - margin and margin < y < size[1] - margin


def distances(compared, size):
    """(distance in px, camera, frame, keypoint) of every ball that is whole in the picture, nearest first.

    A ball that ought to be there and gives no light is infinitely far.
    """
    found = []
    for camera, frames in compared.items():
        for frame, keypoints in frames.items():
            for keypoint, (x, y, _, seen_x, seen_y, light) in keypoints.items():
                if light and within(seen_x, seen_y, size):
                    found.append((math.hypot(x - seen_x, y - seen_y), camera, frame, keypoint))
                elif not light and within(x, y, size):
                    found.append((math.inf, camera, frame, keypoint))
    return sorted(found)
