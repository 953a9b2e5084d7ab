"""Writes a description as a Maya ASCII scene, in the form in which Maya itself saves one."""

import uuid

from .maya_figure import MayaFigure
from .maya_mesh import mesh_lines
from .maya_values import number, numbers

HEADER = """//Maya ASCII 2024 scene
//Name: {name}.ma
//Codeset: UTF-8
requires maya "2024";
currentUnit -l centimeter -a degree -t {time};
fileInfo "application" "maya";
fileInfo "product" "Maya 2024";
fileInfo "version" "2024";
fileInfo "license" "CC0-1.0: drawn and animated by the generator in tests/sample";
"""
TIME_UNITS = {24: "film", 25: "pal", 30: "ntsc", 48: "show", 60: "ntscf"}
SPACE = uuid.UUID("6f1c2c52-0f0a-4d2e-8a4b-5a5b7f1f6c11")


class MayaScene:
    """Collects the nodes first and the connections last, as Maya does."""

    def __init__(self, description):
        self.d = description
        self.nodes, self.curves, self.connections = [], [], []
        self.shading = {}

    def text(self):
        d = self.d
        self._default_cameras()
        for figure in d["figures"]:
            MayaFigure(self, figure).write()
        for camera in d.get("cameras") or [d["camera"]]:
            self._camera(camera)
        self._light()
        for prop in d["props"]:
            self._static_mesh(prop)
        head = HEADER.format(name=d["name"], time=TIME_UNITS[d["fps"]])
        lines = [*self.nodes, *self.curves, *self._time_range(), *self._render_settings(), *self.connections]
        return head + "\n".join(lines) + f"\n// End of {d['name']}.ma\n"

    def create(self, kind, name, parent=None, shared=False):
        line = f'createNode {kind}{" -s" if shared else ""} -n "{name}"'
        self.nodes.append(line + (f' -p "{parent}";' if parent else ";"))
        self.nodes.append(self._identity(name))

    def _identity(self, name):
        return f'\trename -uid "{str(uuid.uuid5(SPACE, self.d["name"] + "/" + name)).upper()}";'

    def set(self, line):
        self.nodes.append(f"\tsetAttr {line};")

    def connect(self, source, target, flags=""):
        self.connections.append(f'connectAttr "{source}" "{target}"{flags};')

    def key(self, node, attribute, short, kind, values):
        """A curve with a key on every frame; a value that never changes is set instead."""
        if all(value == values[0] for value in values):
            return values[0]
        curve = f"{node}_{attribute}"
        self.curves += [
            f'createNode {kind} -n "{curve}";',
            self._identity(curve),
            '\tsetAttr ".tan" 2;',
            '\tsetAttr ".wgt" no;',
        ]
        pairs = [f"{frame} {number(value)}" for frame, value in enumerate(values, 1)]
        rows = [" ".join(pairs[i : i + 8]) for i in range(0, len(pairs), 8)]
        self.curves.append(f'\tsetAttr -s {len(pairs)} ".ktv[0:{len(pairs) - 1}]"  ' + "\n\t\t ".join(rows) + ";")
        self.connect(f"{curve}.o", f"{node}.{short}")
        return None

    def channels(self, node, translate, rotate):
        """Keys or values of the six channels, given as a list of triples a frame; returns the setAttr lines' values."""
        fixed = {}
        for kind, attribute, values in (("animCurveTL", "translate", translate), ("animCurveTA", "rotate", rotate)):
            for axis in range(3):
                value = self.key(
                    node, attribute + "XYZ"[axis], attribute[0] + "xyz"[axis], kind, [v[axis] for v in values]
                )
                fixed[attribute[0] + "xyz"[axis]] = 0.0 if value is None else value
        return fixed

    def _default_cameras(self):
        for name, place, turn in (
            ("persp", "280 210 280", "-28 45 0"),
            ("top", "0 1000.1 0", "-90 0 0"),
            ("front", "0 0 1000.1", "0 0 0"),
            ("side", "1000.1 0 0", "0 90 0"),
        ):
            self.create("transform", name, shared=True)
            self.set('".v" no')
            self.set(f'".t" -type "double3" {place} ')
            self.set(f'".r" -type "double3" {turn} ')
            self.create("camera", name + "Shape", name, shared=True)
            self.set('-k off ".v" no')
            self.set('".rnd" no')
            if name != "persp":
                self.set('".ow" 30')
                self.set('".o" yes')
            self.set(f'".imn" -type "string" "{name}"')

    def _camera(self, camera):
        parent = None
        orders = ("xyz", "yzx", "zxy", "xzy", "yxz", "zyx")
        for node in camera["rig"]:
            self.create("transform", node["name"], parent)
            fixed = self.channels(node["name"], node["translate"], node["rotate"])
            self.set(f'".t" -type "double3" {numbers(fixed[c] for c in ("tx", "ty", "tz"))} ')
            self.set(f'".r" -type "double3" {numbers(fixed[c] for c in ("rx", "ry", "rz"))} ')
            if node.get("scale", 1) != 1:
                self.set(f'".s" -type "double3" {numbers([node["scale"]] * 3)} ')
            if node["rotate_order"] != "xyz":
                self.set(f'".ro" {orders.index(node["rotate_order"])}')
            parent = node["name"]
        self.create("camera", parent + "Shape", parent)
        self.set('-k off ".v"')
        for line in camera_lines(camera):
            self.set(line)
        self.set(f'".imn" -type "string" "{parent}"')
        self.set(f'".col" -type "float3" {numbers(linear(self.d["background"]))} ')

    def _light(self):
        azimuth, elevation = self.d["light_angles_deg"]
        self.create("transform", "keyLight")
        self.set('".t" -type "double3" 0 200 0 ')
        self.set(f'".r" -type "double3" {number(-elevation)} {number(azimuth)} 0 ')
        self.create("directionalLight", "keyLightShape", "keyLight")
        self.set('-k off ".v"')
        self.connect("keyLightShape.ltd", ":lightList1.l", " -na")
        self.connect("keyLight.iog", ":defaultLightSet.dsm", " -na")

    def _static_mesh(self, prop):
        self.create("transform", prop["name"])
        self.create("mesh", prop["name"] + "Shape", prop["name"])
        self.set('-k off ".v"')
        self.nodes += mesh_lines(prop)
        self.shade(prop["colour"], prop["name"] + "Shape")

    def shade(self, colour, shape):
        """A lambert of the lit tone; the drawn shade is the picture's matter."""
        key = colour[0]
        if key not in self.shading:
            name = "paint_" + key[1:]
            self.shading[key] = name + "SG"
            self.create("lambert", name)
            self.set(f'".c" -type "float3" {numbers(linear(key))} ')
            self.create("shadingEngine", name + "SG")
            self.set('".ihi" 0')
            self.set('".ro" yes')
            self.connect(f"{name}.oc", f"{name}SG.ss")
            self.connect(f"{name}SG.pa", ":renderPartition.st", " -na")
            self.connect(f"{name}.msg", ":defaultShaderList1.s", " -na")
        self.connect(f"{shape}.iog", f"{self.shading[key]}.dsm", " -na")

    def _time_range(self):
        last = self.d["last_key"]
        return [
            'createNode script -n "sceneConfigurationScriptNode";',
            f'\tsetAttr ".b" -type "string" "playbackOptions -min 1 -max {last} -ast 1 -aet {last} ";',
            '\tsetAttr ".st" 6;',
            "select -ne :time1;",
            '\tsetAttr ".o" 1;',
            '\tsetAttr ".unw" 1;',
        ]

    def _render_settings(self):
        r = self.d["render"]
        aspect = r["width"] * r["pixel_aspect"] / r["height"]
        return [
            "select -ne :defaultRenderGlobals;",
            '\tsetAttr ".ren" -type "string" "mayaSoftware";',
            '\tsetAttr ".outf" 32;',
            '\tsetAttr ".an" yes;',
            f'\tsetAttr ".fs" {number(r["start"])};',
            f'\tsetAttr ".ef" {number(r["end"])};',
            f'\tsetAttr ".bfs" {number(r["by"])};',
            '\tsetAttr ".ep" 4;',
            '\tsetAttr ".pff" yes;',
            '\tsetAttr ".ifp" -type "string" "<Scene>/<Scene>";',
            "select -ne :defaultResolution;",
            f'\tsetAttr ".w" {r["width"]};',
            f'\tsetAttr ".h" {r["height"]};',
            f'\tsetAttr ".pa" {number(r["pixel_aspect"])};',
            '\tsetAttr ".ldar" no;',
            f'\tsetAttr ".dar" {number(aspect)};',
        ]


def camera_lines(camera):
    """The camera shape's attributes that differ from Maya's defaults."""
    lines = [
        f'".cap" -type "double2" {numbers(camera["film_aperture_in"])} ',
        f'".ff" {("fill", "horizontal", "vertical", "overscan").index(camera["film_fit"])}',
        f'".fl" {number(camera["focal_length"])}',
        '".ncp" 1',
        '".fcp" 10000',
    ]
    if camera.get("film_offset_in"):
        lines.append(f'".fio" -type "double2" {numbers(camera["film_offset_in"])} ')
    if camera.get("camera_scale", 1) != 1:
        lines.append(f'".cs" {number(camera["camera_scale"])}')
    if camera.get("overscan", 1) != 1:
        lines.append(f'".ovr" {number(camera["overscan"])}')
    if camera.get("orthographic_width"):
        lines += [f'".ow" {number(camera["orthographic_width"])}', '".o" yes']
    return lines


def linear(colour):
    """'#rrggbb' as drawn to scene-linear values, five decimals (sRGB transfer, IEC 61966-2-1)."""
    values = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    return [round(v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4, 5) for v in values]


def write_scene(description):
    """The whole text of the scene file."""
    return MayaScene(description).text()
