"""One figure in Maya ASCII: its groups, joints, keys and skinned surfaces.

Rest orientations: on the fbx route the joints point along their bones under a null that is turned by -90 degrees about
X and scaled by 100, as Blender's FBX exporter leaves it; elsewhere all joints stand parallel to the world. Rotations
are keyed on every frame with linear tangents.
"""

from . import quaternions as q
from .maya_mesh import skin_lines
from .maya_values import euler_xyz, number, numbers, unrolled
from .names import maya_names


class MayaFigure:
    """Writes one figure of a description into a scene under construction."""

    def __init__(self, scene, figure):
        self.scene, self.d = scene, figure
        self.namespace = figure["model_name"] + ":" if figure["route"] == "mmd4maya" else ""
        skinned = {bone for mesh in figure["meshes"] for shares in mesh["weights"] for bone in shares}
        self.names = maya_names(figure["bones"], skinned, figure["route"], figure["model_name"])

    def write(self):
        scene, d = self.scene, self.d
        top = self.namespace + d["model_name"]
        scene.create("transform", top)
        place = d["place"]
        scene.set(f'".t" -type "double3" {numbers(place["translate"])} ')
        scene.set(f'".r" -type "double3" 0 {number(place["turn_deg"])} 0 ')
        self.group_turn, self.group_scale, holder = q.IDENTITY, 1.0, top
        if d["route"] == "fbx":
            holder = d["model_name"] + "_arm"
            scene.create("transform", holder, top)
            scene.set('".r" -type "double3" -90 0 0 ')
            scene.set('".s" -type "double3" 100 100 100 ')
            self.group_turn, self.group_scale = q.about((1, 0, 0), -90), 100.0
        elif d["route"] == "mmd4maya":
            holder = self.namespace + "No_FBXASC0451_i_Root"
            scene.create("transform", holder, top)
        self._joints(holder)
        geometry = self.namespace + d["model_name"] + "_geo"
        scene.create("transform", geometry)
        rest = {bone["name"]: (self.rest[bone["name"]], bone["head"]) for bone in d["bones"]}
        for mesh in d["meshes"]:
            mesh_name = self.namespace + mesh["name"]
            skin_lines(scene, mesh, mesh_name, geometry, rest, self)
            scene.shade(mesh["colour"], mesh_name + "Shape")

    def _joints(self, holder):
        scene, d = self.scene, self.d
        heads = {bone["name"]: tuple(bone["head"]) for bone in d["bones"]}
        self.rest = {}
        frames = range(d["last_key"])
        for bone in d["bones"]:
            name, parent = bone["name"], bone["parent"]
            along = q.subtract(bone["tail"], bone["head"])
            own = q.shortest_arc((0, 1, 0), along) if d["route"] == "fbx" else q.IDENTITY
            self.rest[name] = own
            before = self.rest[parent] if parent else self.group_turn
            offset = q.subtract(bone["head"], heads[parent] if parent else (0, 0, 0))
            offset = q.scale(q.rotate(q.inverse(before), offset), 1 / self.group_scale)
            orient = q.multiply(q.inverse(before), own)
            node = self.names[name]
            scene.create("joint", node, self.names[parent] if parent else holder)
            moves = d["pose"]["translation"].get(name)
            translate = [offset] * d["last_key"]
            if moves:
                translate = [
                    q.add(offset, q.scale(q.rotate(q.inverse(before), tuple(m)), 1 / self.group_scale)) for m in moves
                ]
            rotate = [(0.0, 0.0, 0.0)] * d["last_key"]
            turns = d["pose"]["rotation"].get(name)
            if turns:
                rotate = unrolled(
                    [euler_xyz(q.multiply(q.multiply(q.inverse(own), tuple(turns[i])), own)) for i in frames]
                )
            digits = 7 if self.group_scale != 1 else 5
            translate = [tuple(round(c, digits) + 0.0 for c in t) for t in translate]
            fixed = scene.channels(node, translate, rotate)
            self._joint_attributes(name, fixed, orient, d["route"])
            if parent:
                scene.connect(f"{self.names[parent]}.s", f"{node}.is")

    def _joint_attributes(self, name, fixed, orient, route):
        scene = self.scene
        if route == "mmdpaimaya":
            scene.nodes.append('\taddAttr -ci true -sn "namae" -ln "namae" -dt "string";')
        scene.set(f'".t" -type "double3" {numbers(fixed[c] for c in ("tx", "ty", "tz"))} ')
        scene.set(f'".r" -type "double3" {numbers(fixed[c] for c in ("rx", "ry", "rz"))} ')
        scene.set('".mnrl" -type "double3" -360 -360 -360 ')
        scene.set('".mxrl" -type "double3" 360 360 360 ')
        if orient != q.IDENTITY:
            scene.set(f'".jo" -type "double3" {numbers(euler_xyz(orient))} ')
        if route == "fbx":
            scene.set('".ssc" no')
        scene.set('".radi" 0.5')
        if route == "mmdpaimaya":
            scene.set(f'".namae" -type "string" "{name}"')
