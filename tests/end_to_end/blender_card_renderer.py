"""Renders a card with an alpha texture in Blender, white before black. Run by Blender's own Python.

    python blender_card_renderer.py JOB.json

The job, in Maya's axes and centimetres: size of the picture, camera (place, lens and film width in mm; it looks along
-z), card (corners, their UVs, image, places over the frames), repeat and offset of the image, pictures. Blender draws
its own image on its own mesh; repeat and offset are its Mapping node's.
"""

import json
import math
import sys
from pathlib import Path

import bpy


def blender(point):
    """A point of Maya's (y up) in Blender's axes (z up)."""
    x, y, z = point
    return (x, -z, y)


def white_where_it_is(image, repeat, offset):
    """A material that is white light where the image has alpha, and nothing elsewhere."""
    material = bpy.data.materials.new("card")
    material.use_nodes = True
    nodes, links = material.node_tree.nodes, material.node_tree.links
    nodes.clear()
    kinds = ("TexCoord", "Mapping", "TexImage", "BsdfTransparent", "Emission", "MixShader", "OutputMaterial")
    place, mapping, texture, nothing, light, mix, output = (nodes.new("ShaderNode" + kind) for kind in kinds)
    texture.image = bpy.data.images.load(image)
    texture.interpolation = "Closest"
    mapping.inputs["Scale"].default_value = (*repeat, 1.0)
    mapping.inputs["Location"].default_value = (*offset, 0.0)
    links.new(place.outputs["UV"], mapping.inputs["Vector"])
    links.new(mapping.outputs["Vector"], texture.inputs["Vector"])
    links.new(texture.outputs["Alpha"], mix.inputs[0])
    links.new(nothing.outputs[0], mix.inputs[1])
    links.new(light.outputs[0], mix.inputs[2])
    links.new(mix.outputs[0], output.inputs["Surface"])
    return material


def main(path):
    job = json.loads(Path(path).read_text(encoding="utf-8"))
    bpy.ops.wm.read_factory_settings(use_empty=True)
    scene = bpy.context.scene
    mesh = bpy.data.meshes.new("card")
    mesh.from_pydata([blender(corner) for corner in job["corners"]], [], [tuple(range(len(job["corners"])))])
    layer = mesh.uv_layers.new()
    for corner, uv in enumerate(job["uvs"]):
        layer.data[corner].uv = uv
    mesh.materials.append(white_where_it_is(job["image"], job["repeat"], job["offset"]))
    card = bpy.data.objects.new("card", mesh)
    camera = bpy.data.objects.new("camera", bpy.data.cameras.new("camera"))
    for thing in (card, camera):
        scene.collection.objects.link(thing)
    camera.location, camera.rotation_euler = blender(job["camera"]), (math.pi / 2, 0.0, 0.0)
    camera.data.sensor_fit, camera.data.sensor_width, camera.data.lens = "HORIZONTAL", job["film"], job["lens"]
    camera.data.clip_end = 100000.0
    scene.camera = camera
    scene.world = bpy.data.worlds.new("black")
    scene.world.use_nodes = True
    scene.world.node_tree.nodes["Background"].inputs["Strength"].default_value = 0.0
    render = scene.render
    render.engine, scene.cycles.samples, scene.cycles.use_denoising = "CYCLES", 4, False
    render.resolution_x, render.resolution_y, render.resolution_percentage = *job["size"], 100
    render.image_settings.file_format, render.image_settings.color_mode = "PNG", "BW"
    scene.view_settings.view_transform = "Raw"
    for (x, y), picture in zip(job["places"], job["pictures"], strict=True):
        card.location = blender((x, y, 0.0))
        render.filepath = picture
        bpy.ops.render.render(write_still=True)


if __name__ == "__main__":
    main(sys.argv[1])
