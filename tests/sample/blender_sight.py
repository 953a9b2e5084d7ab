"""What lies between Blender's camera and the joints: Blender's own ray cast through its own posed meshes."""

import json
from pathlib import Path

import blender_markers
import bpy


def look(stage, job):
    """Casts a ray from the camera to every joint and writes all that it meets on the way.

    Job: "markers" (see blender_markers), "segments": {bone: part of the body}, "frames": [...], "output": file.
    Output: {frame: {marker: [[figure's number, part of its body] or [null, name of a prop], nearest first]}}. A face
    belongs to the part that holds most of its corners' weights. Outlines are drawing, not surface, and are left out.
    """
    for thing in stage.scene.objects:
        for modifier in thing.modifiers:
            if modifier.type == "SOLIDIFY":
                modifier.show_viewport = False
    markers = {marker["name"]: blender_markers.hang(stage, marker) for marker in job["markers"]}
    parts = {
        thing.name: [[number, part] for part in _parts(thing, job["segments"])]
        for number, meshes in enumerate(stage.meshes)
        for thing in meshes
    }
    answer = {}
    for frame in job["frames"]:
        stage.show(frame)
        depsgraph = bpy.context.evaluated_depsgraph_get()
        eye = stage.camera.matrix_world.translation
        answer[frame] = {
            name: _met(stage.scene, depsgraph, eye, marker.matrix_world.translation, parts)
            for name, marker in markers.items()
        }
    Path(job["output"]).write_text(json.dumps(answer), encoding="utf-8")


def _met(scene, depsgraph, eye, joint, parts):
    way = joint - eye
    length = way.length - 1e-3
    direction, travelled, met = way.normalized(), 0.0, []
    while travelled < length:
        found, _, _, face, thing, _ = hit = scene.ray_cast(
            depsgraph, eye + direction * travelled, direction, distance=length - travelled
        )
        if not found:
            return met
        met.append(parts[thing.name][face] if thing.name in parts else [None, thing.name])
        travelled = (hit[1] - eye).length + 1e-3
    return met


def _parts(thing, segments):
    """The part of the body of every face of a skinned mesh."""
    bones = [group.name for group in thing.vertex_groups]
    found = []
    for face in thing.data.polygons:
        shares = {}
        for vertex in face.vertices:
            for group in thing.data.vertices[vertex].groups:
                part = segments[bones[group.group]]
                shares[part] = shares.get(part, 0.0) + group.weight
        found.append(max(shares, key=shares.get))
    return found
