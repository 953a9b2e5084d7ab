"""Renders the copy of a picture proof in Blender. Run by Blender's own Python.

    python blender_copy_renderer.py SCENE.ma DESCRIPTION.json CAMERA FRAME PICTURE SHIFT_PX

The spheres' places and sizes are read from the copy; the camera is the description's, set in Blender's own terms
(tests/sample/blender_stage.py). SHIFT_PX moves Blender's window by so many pixels: the error to be found.
"""

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests" / "sample"), str(ROOT / "tests" / "plugin")]

import bpy  # noqa: E402
from blender_stage import Stage  # noqa: E402
from sphere_renderer import spheres  # noqa: E402


def main(scene, description, name, frame, picture, shift):
    content = json.loads(Path(description).read_text(encoding="utf-8"))
    stage = Stage(content)
    for thing in stage.scene.objects:
        thing.hide_render = True
    (shot,) = [camera for camera in content["cameras"] if camera["name"] == name]
    stage.use_camera(shot)
    stage.set_lens(shot, content["render"])
    stage.camera.data.clip_start, stage.camera.data.clip_end = 1.0, 100000.0
    white = bpy.data.materials.new("white")
    white.use_nodes = True
    nodes, links = white.node_tree.nodes, white.node_tree.links
    nodes.clear()
    links.new(
        nodes.new("ShaderNodeEmission").outputs["Emission"], nodes.new("ShaderNodeOutputMaterial").inputs["Surface"]
    )
    for x, y, z, radius in spheres(Path(scene).read_text(encoding="utf-8")):
        bpy.ops.mesh.primitive_uv_sphere_add(segments=32, ring_count=16)
        ball = bpy.context.object
        ball.parent, ball.location, ball.scale = stage.world, (x, y, z), (radius, radius, radius)
        ball.data.materials.append(white)
    content["background"] = stage.description["background"] = "#000000"
    stage.prepare_picture(64)
    render = stage.scene.render
    across = render.resolution_x if stage.camera.data.sensor_fit == "HORIZONTAL" else render.resolution_y
    stage.show(int(frame))
    stage.camera.data.shift_x -= float(shift) / across
    render.filepath = picture
    bpy.ops.render.render(write_still=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
