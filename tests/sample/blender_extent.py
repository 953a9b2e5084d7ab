"""How far a figure reaches in the picture: every vertex of Blender's own posed meshes through Blender's camera."""

import json
from pathlib import Path

import bpy
from bpy_extras.object_utils import world_to_camera_view


def measure(stage, job):
    """Writes the boxes around the first figure and around its head.

    Job: "head": bone name, "frames": [...], "output": file. Output: {frame: {"body": box, "head": box}}, a box being
    [left, top, right, bottom] in continuous pixels from the top-left corner, also beyond the picture. The head is what
    mainly follows the head's bone. Outlines are left out.
    """
    for thing in stage.meshes[0]:
        if "outline" in thing.modifiers:
            thing.modifiers.remove(thing.modifiers["outline"])
    heads = {thing.name: _following(thing, job["head"]) for thing in stage.meshes[0]}
    answer = {}
    for frame in job["frames"]:
        stage.show(frame)
        depsgraph = bpy.context.evaluated_depsgraph_get()
        body, head = [], []
        for thing in stage.meshes[0]:
            posed = thing.evaluated_get(depsgraph)
            points = [_pixel(stage, posed.matrix_world @ vertex.co) for vertex in posed.data.vertices]
            body += points
            head += [points[index] for index in heads[thing.name]]
        answer[frame] = {"body": _box(body), "head": _box(head)}
    Path(job["output"]).write_text(json.dumps(answer), encoding="utf-8")


def _following(thing, bone):
    """Numbers of the vertices that no other bone holds more firmly."""
    group = thing.vertex_groups.get(bone)
    found = []
    for vertex in thing.data.vertices if group else []:
        strongest = max(vertex.groups, key=lambda share: share.weight)
        if strongest.group == group.index:
            found.append(vertex.index)
    return found


def _pixel(stage, point):
    seen = world_to_camera_view(stage.scene, stage.camera, point)
    render = stage.scene.render
    return seen.x * render.resolution_x, (1 - seen.y) * render.resolution_y


def _box(points):
    xs, ys = zip(*points, strict=True)
    return [min(xs), min(ys), max(xs), max(ys)]
