"""Builds a scene description in Blender and renders it. Run by Blender's own Python (`import bpy`), as a subprocess.

    python blender_stage.py JOB.json

The job names a description file and what to do; see `main`. Everything hangs under one object that turns Maya's axes
(Y up) into Blender's (Z up), so every local number is the description's. Bones, skinning, parenting, camera and
rendering are Blender's own; nothing here computes a pose, a skin or a projection.
"""

import json
import math
import sys
from pathlib import Path

import bpy
from mathutils import Quaternion, Vector

sys.path.insert(0, str(Path(__file__).resolve().parent))
import blender_extent
import blender_markers
import blender_sight


class Stage:
    """One description, built. `show(frame)` puts everything at that frame."""

    def __init__(self, description):
        self.description = description
        bpy.ops.wm.read_factory_settings(use_empty=True)
        self.scene = bpy.context.scene
        self.world = self._add("maya_axes", None, None)
        self.world.rotation_euler = (math.pi / 2, 0, 0)
        self.materials = {}
        self.meshes = []
        self.figures = [self._figure(figure) for figure in description["figures"]]
        for prop in description["props"]:
            self._mesh(prop, self.world, None)
        self.use_camera(description["camera"])

    def _add(self, name, content, parent):
        thing = bpy.data.objects.new(name, content)
        self.scene.collection.objects.link(thing)
        thing.parent = parent
        return thing

    def _figure(self, figure):
        """The armature of a figure, posed by `show`, with its meshes in `meshes`."""
        place = self._add("place", None, self.world)
        place.location = figure["place"]["translate"]
        place.rotation_euler = (0, math.radians(figure["place"]["turn_deg"]), 0)
        armature = bpy.data.armatures.new("bones")
        skeleton = self._add(figure["model_name"], armature, place)
        bpy.context.view_layer.objects.active = skeleton
        bpy.ops.object.mode_set(mode="EDIT")
        for bone in figure["bones"]:
            made = armature.edit_bones.new(bone["name"])
            made.head, made.tail = bone["head"], bone["tail"]
            if bone["parent"]:
                made.parent = armature.edit_bones[bone["parent"]]
        bpy.ops.object.mode_set(mode="OBJECT")
        self.meshes.append([self._mesh(mesh, skeleton, skeleton) for mesh in figure["meshes"]])
        return skeleton

    def _mesh(self, mesh, parent, armature):
        content = bpy.data.meshes.new(mesh["name"])
        content.from_pydata(mesh["vertices"], [], mesh["faces"])
        content.polygons.foreach_set("use_smooth", [armature is not None] * len(mesh["faces"]))
        thing = self._add(mesh["name"], content, parent)
        content.materials.append(self._colour(*mesh["colour"]))
        if armature:
            for index, shares in enumerate(mesh["weights"]):
                for bone, share in shares.items():
                    group = thing.vertex_groups.get(bone) or thing.vertex_groups.new(name=bone)
                    group.add([index], share, "REPLACE")
            modifier = thing.modifiers.new("skin", "ARMATURE")
            modifier.object = armature
        if mesh["outline"]:
            content.materials.append(self._outline())
            hull = thing.modifiers.new("outline", "SOLIDIFY")
            hull.thickness, hull.offset = mesh["outline"], 1.0
            hull.use_flip_normals, hull.use_rim, hull.material_offset = True, False, 1
        return thing

    def use_camera(self, camera):
        """Hangs a camera description's rig under the stage, and renders through it from now on."""
        self.rig_nodes = []
        parent = self.world
        for node in camera["rig"][:-1]:
            parent = self._add(node["name"], None, parent)
            self.rig_nodes.append((parent, node))
        self.camera = self._add(camera["name"], bpy.data.cameras.new(camera["name"]), parent)
        self.rig_nodes.append((self.camera, camera["rig"][-1]))
        self.camera.data.clip_start, self.camera.data.clip_end = 1.0, 10000.0
        self.scene.camera = self.camera
        self.set_lens(camera, self.description["render"])

    def set_lens(self, camera, render):
        """Film back, fit, offset and resolution in Blender's own terms.

        Blender's sensor spans the picture's width (sensor fit HORIZONTAL) or height (VERTICAL), pixel aspect included;
        shifts count in that span; the scale of an orthographic camera is that span. Maya's fill shows nothing beyond
        the film gate and overscan all of it, which decides the span by comparing the gate with the picture.
        """
        lens, output = self.camera.data, self.scene.render
        width_in, height_in = camera["film_aperture_in"]
        if camera.get("orthographic_width"):
            width_in = height_in = camera["orthographic_width"]
        picture = render["width"] * render["pixel_aspect"] / render["height"]
        gate_is_wider = width_in / height_in >= picture
        across = {
            "horizontal": True,
            "vertical": False,
            "fill": not gate_is_wider,
            "overscan": gate_is_wider,
        }[camera["film_fit"]]
        if camera.get("orthographic_width") and width_in / height_in == picture:
            across = True  # a square picture of a square gate: both spans are the same
        lens.sensor_fit = "HORIZONTAL" if across else "VERTICAL"
        span_in = width_in if across else height_in
        if camera.get("orthographic_width"):
            lens.type, lens.ortho_scale = "ORTHO", span_in
        else:
            lens.type, lens.lens = "PERSP", camera["focal_length"]
            lens.sensor_width = lens.sensor_height = span_in * 25.4 * camera.get("camera_scale", 1.0)
            offset = camera.get("film_offset_in", (0.0, 0.0))
            lens.shift_x, lens.shift_y = offset[0] / span_in, offset[1] / span_in
        output.resolution_x, output.resolution_y, output.resolution_percentage = render["width"], render["height"], 100
        aspect = render["pixel_aspect"]
        output.pixel_aspect_x, output.pixel_aspect_y = max(1.0, aspect), max(1.0, 1 / aspect)

    def show(self, frame):
        index = frame - 1
        for skeleton, figure in zip(self.figures, self.description["figures"], strict=True):
            for name, keys in figure["pose"]["rotation"].items():
                bone = skeleton.pose.bones[name]
                rest = bone.bone.matrix_local.to_quaternion()
                bone.rotation_quaternion = rest.inverted() @ Quaternion(keys[index]) @ rest
            for name, keys in figure["pose"]["translation"].items():
                bone = skeleton.pose.bones[name]
                bone.location = bone.bone.matrix_local.to_quaternion().inverted() @ Vector(keys[index])
        for thing, node in self.rig_nodes:
            thing.rotation_mode = node["rotate_order"].upper()
            thing.scale = [node.get("scale", 1.0)] * 3
            thing.location = node["translate"][index]
            thing.rotation_euler = [math.radians(a) for a in node["rotate"][index]]
        bpy.context.view_layer.update()

    def _colour(self, lit, shaded):
        """Two flat tones, split where the surface turns from the light; drawn colours, so no lamp is involved."""
        key = (lit, shaded)
        if key not in self.materials:
            material = bpy.data.materials.new(lit + shaded)
            material.use_nodes = True
            nodes, links = material.node_tree.nodes, material.node_tree.links
            nodes.clear()
            light = self.world.rotation_euler.to_quaternion() @ Vector(self.description["light"])
            normal = nodes.new("ShaderNodeNewGeometry")
            facing = nodes.new("ShaderNodeVectorMath")
            facing.operation = "DOT_PRODUCT"
            facing.inputs[1].default_value = light
            ramp = nodes.new("ShaderNodeValToRGB")
            ramp.color_ramp.elements[0].color = _linear(shaded)
            ramp.color_ramp.elements[1].color = _linear(lit)
            ramp.color_ramp.elements[0].position, ramp.color_ramp.elements[1].position = 0.06, 0.1
            glow = nodes.new("ShaderNodeEmission")
            links.new(normal.outputs["Normal"], facing.inputs[0])
            links.new(facing.outputs["Value"], ramp.inputs["Fac"])
            links.new(ramp.outputs["Color"], glow.inputs["Color"])
            links.new(glow.outputs["Emission"], nodes.new("ShaderNodeOutputMaterial").inputs["Surface"])
            self.materials[key] = material
        return self.materials[key]

    def _outline(self):
        """The hull around a surface, drawn only where its inside is seen."""
        if "outline" not in self.materials:
            material = bpy.data.materials.new("outline")
            material.use_nodes = True
            nodes, links = material.node_tree.nodes, material.node_tree.links
            nodes.clear()
            normal, mixed = nodes.new("ShaderNodeNewGeometry"), nodes.new("ShaderNodeMixShader")
            glow = nodes.new("ShaderNodeEmission")
            glow.inputs["Color"].default_value = _linear(self.description["line_colour"])
            links.new(normal.outputs["Backfacing"], mixed.inputs["Fac"])
            links.new(glow.outputs["Emission"], mixed.inputs[1])
            links.new(nodes.new("ShaderNodeBsdfTransparent").outputs["BSDF"], mixed.inputs[2])
            links.new(mixed.outputs["Shader"], nodes.new("ShaderNodeOutputMaterial").inputs["Surface"])
            self.materials["outline"] = material
        return self.materials["outline"]

    def prepare_picture(self, samples):
        scene = self.scene
        scene.render.engine = "CYCLES"
        scene.cycles.samples = samples
        scene.cycles.use_denoising = False
        scene.cycles.seed = 0
        scene.cycles.max_bounces = 0
        scene.cycles.transparent_max_bounces = 16
        scene.render.threads_mode, scene.render.threads = "FIXED", 2
        scene.render.use_persistent_data = True
        scene.render.dither_intensity = 0  # flat colours stay flat, and pack well
        scene.view_settings.view_transform = "Standard"
        scene.render.image_settings.file_format = "PNG"
        scene.render.image_settings.color_mode = "RGB"
        scene.render.image_settings.compression = 100
        sky = bpy.data.worlds.new("sky")
        sky.use_nodes = True
        sky.node_tree.nodes["Background"].inputs["Color"].default_value = _linear(self.description["background"])
        scene.world = sky

    def draw(self, frame, path):
        self.show(frame)
        self.scene.render.filepath = str(path)
        bpy.ops.render.render(write_still=True)


def _linear(colour):
    """'#rrggbb' as drawn, to the linear RGBA that shaders take (sRGB transfer, IEC 61966-2-1)."""
    values = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    return (*(v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in values), 1.0)


def main(path):
    """Does a job: {"task", "description": file, ...}.

    pictures  "frames": [[number, output file], ...], "samples": rays a pixel, "transparent": alpha for the sky
    markers   see blender_markers.measure
    sight     see blender_sight.look
    extent    see blender_extent.measure
    """
    job = json.loads(Path(path).read_text(encoding="utf-8"))
    stage = Stage(json.loads(Path(job["description"]).read_text(encoding="utf-8")))
    tasks = {
        "pictures": draw_pictures,
        "markers": blender_markers.measure,
        "sight": blender_sight.look,
        "extent": blender_extent.measure,
    }
    if job["task"] not in tasks:
        raise SystemExit(f"no task {job['task']!r}; there are {', '.join(tasks)}")
    tasks[job["task"]](stage, job)


def draw_pictures(stage, job):
    stage.prepare_picture(job["samples"])
    if job.get("transparent"):
        stage.scene.render.film_transparent = True
        stage.scene.render.image_settings.color_mode = "RGBA"
    for number, output in job["frames"]:
        stage.draw(number, output)


if __name__ == "__main__":
    main(sys.argv[1])
