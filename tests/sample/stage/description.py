"""Puts a scene's whole description together from the look, motion and scene files beside this package."""

import json
from pathlib import Path

from . import bones, motions, scenery
from .figure import Figure

SAMPLE = Path(__file__).resolve().parent.parent
PICTURE = {"width": 256, "height": 256, "pixel_aspect": 1.0}


def read_json(folder, name):
    return json.loads((SAMPLE / folder / f"{name}.json").read_text(encoding="utf-8"))


def scene_names():
    """The sample's scenes, `<look>_<motion>`, in order."""
    return list(json.loads((SAMPLE / "scenes.json").read_text(encoding="utf-8")))


def describe(name):
    """The description of one scene of scenes.json as plain data; see the package's docstring for its space.

    Raises KeyError for a name that scenes.json has not.
    """
    return assemble(name, json.loads((SAMPLE / "scenes.json").read_text(encoding="utf-8"))[name])


def assemble(name, scene):
    """The description of a scene given as scenes.json gives one; several figures under "figures".

    A figure that has "meshes" already is taken as it is; see synth.figures.describe.
    """
    figures = [figure if "meshes" in figure else describe_figure(figure) for figure in scene.get("figures", [scene])]
    last = max(figure["last_key"] for figure in figures)
    props = [_mesh(p["name"], p["colour"], p["surface"], p["outline"]) for p in scenery.build(scene["props"])]
    return {
        "name": name,
        "figures": figures,
        "fps": scene.get("fps", 24),
        "last_key": last,
        "render": {"start": 1, "end": scene["end"], "by": scene["by"]} | PICTURE,
        "props": props,
        "line_colour": scene.get("line_colour", "#40303a"),
        "background": scene["background"],
        "light": scenery.direction_to_light(scene["light"]),
        "light_angles_deg": scene["light"],
        "camera": {**scene["camera"], "rig": scenery.bake_rig(scene["camera"]["rig"], last)},
    }


def describe_figure(figure):
    """One figure: bones, pose on every frame, surfaces; `figure` names its look and motion, and where it stands."""
    look, motion = read_json("looks", figure["look"]), read_json("motions", figure["motion"])
    skeleton = bones.build_bones(look)
    pose = motions.bake(motion, look, skeleton)
    surfaces = Figure(look, skeleton).build()
    return {
        "look": look["name"],
        "route": look["route"],
        "model_name": look["model_name"],
        "place": figure.get("place", {"translate": [0, 0, 0], "turn_deg": 0}),
        "last_key": motion["last"],
        "bones": [{"name": b.name, "parent": b.parent, "head": _list(b.head), "tail": _list(b.tail)} for b in skeleton],
        "pose": {kind: {bone: [list(v) for v in keys] for bone, keys in part.items()} for kind, part in pose.items()},
        "meshes": [
            _mesh(f"{look['name']}_{part}", look["colours"][part], surface, look["outline"].get(part, 0.32))
            for part, surface in surfaces.items()
        ],
    }


def _mesh(name, colour, surface, outline):
    """`colour` is [lit, shaded], or one colour for a surface that is drawn without shade."""
    pair = [colour, colour] if isinstance(colour, str) else colour
    weighted = bool(surface["weights"]) and surface["weights"][0] is not None
    return {
        "name": name,
        "colour": pair,
        "outline": outline,
        "vertices": [_list(v, 3) for v in surface["vertices"]],
        "faces": surface["faces"],
        "weights": surface["weights"] if weighted else None,
    }


def _list(values, digits=4):
    return [round(float(v), digits) + 0.0 for v in values]
