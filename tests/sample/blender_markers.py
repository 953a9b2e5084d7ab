"""Where Blender's pictures show the joints: small glowing balls, rendered, and the centre of their light.

Each ball hangs on a bone of Blender's own armature. The balls only add light, so none hides another, and each has a
light group of its own, so one rendered picture holds every ball apart from the others.
"""

import json
import math
import tempfile
from pathlib import Path

import bpy
from bpy_extras.object_utils import world_to_camera_view
from float_pictures import read_picture
from mathutils import Matrix, Vector

RADIUS_PX = 3.5
MOST_OF_DEPTH = 0.008  # at 150 px from the axis this shifts a centre by 0.01 px


def measure(stage, job):
    """Renders every shot of the job and writes what it saw.

    Job: "markers": [{"name", "figure" (number), "bone", "point" (rest, cm)}], "samples", "frames": [...], "output",
    "cameras": [{"camera", "render"}]. Output: {camera name: {frame: {marker: [x_px, y_px, light]}}}, with the origin at
    the top-left corner, y down; light counts full pixels, and x and y are null where there is none.
    """
    for thing in stage.scene.objects:
        thing.hide_render = True
    names = [marker["name"] for marker in job["markers"]]
    balls = [_ball(stage, marker) for marker in job["markers"]]
    _prepare(stage.scene, job["samples"])
    answer = {}
    with tempfile.TemporaryDirectory() as scratch:
        for shot in job["cameras"]:
            stage.use_camera(shot["camera"])
            stage.set_lens(shot["camera"], shot["render"])
            stage.scene.camera = stage.camera
            stage.camera.data.clip_start, stage.camera.data.clip_end = 1.0, 10000.0
            seen = answer.setdefault(shot["camera"]["name"], {})
            for frame in job["frames"]:
                stage.show(frame)
                for ball in balls:
                    ball.scale = [_radius_cm(stage, ball)] * 3
                stage.scene.render.filepath = str(Path(scratch) / "markers.exr")
                bpy.ops.render.render(write_still=True)
                planes = read_picture(stage.scene.render.filepath)
                seen[frame] = {name: _centre(planes, index) for index, name in enumerate(names)}
    Path(job["output"]).write_text(json.dumps(answer), encoding="utf-8")


def hang(stage, marker, content=None):
    """An object that Blender carries along at a point fixed to a bone."""
    thing = bpy.data.objects.new("marker " + marker["name"], content)
    stage.scene.collection.objects.link(thing)
    skeleton = stage.figures[marker["figure"]]
    bone = skeleton.data.bones[marker["bone"]]
    thing.parent, thing.parent_type, thing.parent_bone = skeleton, "BONE", marker["bone"]
    # an object parented to a bone stands at the bone's tail
    at_rest = bone.matrix_local @ Matrix.Translation((0, bone.length, 0))
    thing.location = at_rest.inverted() @ Matrix.Translation(marker["point"]).to_translation()
    return thing


def _ball(stage, marker):
    index = len([thing for thing in stage.scene.objects if thing.name.startswith("marker ")])
    content = bpy.data.meshes.new("ball")
    points, faces = _sphere(1.0)
    content.from_pydata(points, [], faces)
    ball = hang(stage, marker, content)
    ball.lightgroup = f"group{index // 3}"
    layer = stage.scene.view_layers[0]
    if ball.lightgroup not in {group.name for group in layer.lightgroups}:
        layer.lightgroups.add(name=ball.lightgroup)
    material = bpy.data.materials.new(ball.name)
    material.use_nodes = True
    nodes, links = material.node_tree.nodes, material.node_tree.links
    nodes.clear()
    glow, both = nodes.new("ShaderNodeEmission"), nodes.new("ShaderNodeAddShader")
    glow.inputs["Color"].default_value = [1.0 if channel == index % 3 else 0.0 for channel in range(3)] + [1.0]
    links.new(glow.outputs["Emission"], both.inputs[0])
    links.new(nodes.new("ShaderNodeBsdfTransparent").outputs["BSDF"], both.inputs[1])
    links.new(both.outputs["Shader"], nodes.new("ShaderNodeOutputMaterial").inputs["Surface"])
    content.materials.append(material)
    return ball


def _radius_cm(stage, ball):
    """Large enough to find its centre, small enough that its picture is centred on the joint's.

    A ball of radius r at depth z is centred x (r / z)^2 too far out in the picture, x its distance from the axis.
    """
    place = ball.matrix_world.translation
    across = stage.camera.matrix_world.to_quaternion() @ Vector((1, 0, 0))
    seen, beside = (world_to_camera_view(stage.scene, stage.camera, point) for point in (place, place + across))
    px_per_cm = abs(beside.x - seen.x) * stage.scene.render.resolution_x
    return min(RADIUS_PX / px_per_cm, MOST_OF_DEPTH * abs(seen.z))


def _sphere(radius, segments=24, rings=12):
    points, faces = [], []
    for i in range(1, rings):
        polar = math.pi * i / rings
        for j in range(segments):
            angle = 2 * math.pi * j / segments
            level = radius * math.sin(polar)
            points.append((level * math.cos(angle), level * math.sin(angle), radius * math.cos(polar)))
    for i in range(rings - 2):
        for j in range(segments):
            k = (j + 1) % segments
            faces.append([i * segments + j, i * segments + k, (i + 1) * segments + k, (i + 1) * segments + j])
    faces += [list(range(segments))[::-1], [(rings - 2) * segments + j for j in range(segments)]]
    return points, faces


def _prepare(scene, samples):
    scene.render.engine = "CYCLES"
    scene.cycles.samples = samples
    scene.cycles.use_adaptive_sampling = False
    scene.cycles.use_denoising = False
    scene.cycles.max_bounces = 0
    scene.cycles.transparent_max_bounces = 64
    scene.cycles.pixel_filter_type, scene.cycles.filter_width = "BOX", 1.0
    scene.render.use_persistent_data = True
    scene.render.use_compositing = scene.render.use_sequencer = False
    scene.render.threads_mode, scene.render.threads = "FIXED", 2
    scene.render.image_settings.file_format = "OPEN_EXR_MULTILAYER"
    scene.render.image_settings.color_depth = "32"
    scene.render.image_settings.exr_codec = "NONE"
    scene.render.film_transparent = True
    scene.world = bpy.data.worlds.new("black")
    scene.world.use_nodes = True
    scene.world.node_tree.nodes["Background"].inputs["Strength"].default_value = 0


def _centre(planes, index):
    """Centre of the light of marker `index` in continuous pixels, and how much light."""
    wanted = f".Combined_group{index // 3}.{'RGB'[index % 3]}"
    plane = next(values for name, values in planes.items() if name.endswith(wanted))
    light = float(plane.sum(dtype="float64"))
    if light <= 0:
        return [None, None, 0.0]
    rows, columns = plane.shape
    x = float((plane.sum(axis=0, dtype="float64") * [i + 0.5 for i in range(columns)]).sum()) / light
    y = float((plane.sum(axis=1, dtype="float64") * [i + 0.5 for i in range(rows)]).sum()) / light
    return [x, y, light]
