"""The nodes that every scene has: time1, the four cameras, render globals, layers (Maya: ls -defaultNodes).

Which they are lies in default_nodes.json. The cameras' places are those of Maya's own start-up scene.
"""

from __future__ import annotations

import json
from pathlib import Path


def make(scene):
    """Put the default nodes into an empty scene."""
    table = json.loads((Path(__file__).parent / "default_nodes.json").read_text(encoding="utf-8"))
    for name, camera in table["cameras"].items():
        _make_camera(scene, name, camera)
    for name, type_name in table["nodes"]:
        scene.create_node(type_name, name).is_default = True
    for source, destination in table["connections"]:
        scene.connect(source, destination)
    for name, frame in (("startFrame", 1.0), ("endFrame", 10.0), ("byFrame", 1.0)):
        scene.set_ui(f"defaultRenderGlobals.{name}", frame)


def _make_camera(scene, name, camera):
    top = scene.create_node("transform", name)
    shape = scene.create_node("camera", name + "Shape", top)
    scene.set(top.plug("translate"), camera["translate"])
    scene.set_ui(top.plug("rotate"), camera["rotate"])
    scene.set(top.plug("visibility"), 0)
    scene.set(shape.plug("renderable"), 0 if camera["orthographic"] else 1)
    scene.set(shape.plug("centerOfInterest"), camera["centerOfInterest"])
    scene.set(shape.plug("imageName"), name)
    if camera["orthographic"]:
        scene.set(shape.plug("orthographic"), 1)
        scene.set(shape.plug("orthographicWidth"), 30.0)
    top.is_default = shape.is_default = True


def reset(node):
    """Give a default camera, which a file makes anew (`createNode transform -s -n "persp"`), its type's defaults.

    A file holds only the attributes that differ from the defaults of the node's type ("Maya ASCII file format" guide),
    so a persp without rotation is not rotated, whatever a new scene's persp is.
    """
    if node.is_default and node.is_dag:
        node.values.clear()
        node.revision += 1
