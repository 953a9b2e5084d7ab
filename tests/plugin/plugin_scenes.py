"""Writes small Maya ASCII scenes for the tests: a figure of boxes with MMD bone names, cameras, render settings.

The files are plain enough for the stand-in and for a real Maya. Names are romaji, as a MMD importer for Maya leaves
them, with the Japanese name in the attribute ``namae``. The figure stands at the origin, faces +z, its left is +x,
160 cm tall.
"""

from __future__ import annotations

# romaji, Japanese, parent, position in cm (world, at rest), box: half size in x, y, z and its middle beside the joint
FIGURE = [
    ("sentaa", "センター", None, (0, 80, 0), None),
    ("kahanshin", "下半身", "sentaa", (0, 85, 0), ((12, 8, 7), (0, -2, 0))),
    ("jouhanshin", "上半身", "sentaa", (0, 90, 0), ((13, 18, 8), (0, 16, 0))),
    ("kubi", "首", "jouhanshin", (0, 130, 0), None),
    ("atama", "頭", "kubi", (0, 136, 0), ((10, 12, 10), (0, 12, 0))),
    ("hidariude", "左腕", "jouhanshin", (16, 124, 0), ((12, 3, 3), (12, 0, 0))),
    ("hidarihiji", "左ひじ", "hidariude", (40, 124, 0), ((12, 3, 3), (12, 0, 0))),
    ("hidaritekubi", "左手首", "hidarihiji", (64, 124, 0), ((6, 2, 3), (6, 0, 0))),
    ("migiude", "右腕", "jouhanshin", (-16, 124, 0), ((12, 3, 3), (-12, 0, 0))),
    ("migihiji", "右ひじ", "migiude", (-40, 124, 0), ((12, 3, 3), (-12, 0, 0))),
    ("migitekubi", "右手首", "migihiji", (-64, 124, 0), ((6, 2, 3), (-6, 0, 0))),
    ("hidariashi", "左足", "kahanshin", (8, 80, 0), ((5, 18, 5), (0, -18, 0))),
    ("hidarihiza", "左ひざ", "hidariashi", (8, 44, 0), ((4, 18, 4), (0, -18, 0))),
    ("hidariashikubi", "左足首", "hidarihiza", (8, 8, 0), ((4, 4, 9), (0, -4, 5))),
    ("migiashi", "右足", "kahanshin", (-8, 80, 0), ((5, 18, 5), (0, -18, 0))),
    ("migihiza", "右ひざ", "migiashi", (-8, 44, 0), ((4, 18, 4), (0, -18, 0))),
    ("migiashikubi", "右足首", "migihiza", (-8, 8, 0), ((4, 4, 9), (0, -4, 5))),
]
REST = {japanese: position for _, japanese, _, position, _ in FIGURE}

_CORNERS = [(-1, -1, 1), (1, -1, 1), (-1, 1, 1), (1, 1, 1), (-1, 1, -1), (1, 1, -1), (-1, -1, -1), (1, -1, -1)]
_EDGES = [(0, 1), (2, 3), (4, 5), (6, 7), (0, 2), (1, 3), (2, 4), (3, 5), (4, 6), (5, 7), (6, 0), (7, 1)]
# edge numbers of the faces, -n-1 for an edge walked against its direction, as Maya's own cube has them
_FACES = [(0, 5, -2, -5), (1, 7, -3, -7), (2, 9, -4, -9), (3, 11, -1, -11), (-12, -10, -8, -6), (10, 4, 6, 8)]


def numbers(values) -> str:
    """Numbers as a `.ma` file has them."""
    return " ".join(f"{value:.10g}" for value in values)


def box(name: str, parent: str | None, half, middle, extra: str = "") -> str:
    """A polygon box; ``extra``: more setAttr lines for its shape."""
    vertices = " ".join(numbers(m + c * h for m, c, h in zip(middle, corner, half)) for corner in _CORNERS)
    edges = " ".join(f"{a} {b} 0" for a, b in _EDGES)
    faces = "\n\t\t".join("f 4 " + numbers(face) for face in _FACES)
    transform = f'createNode transform -n "{name}"' + (f' -p "{parent}"' if parent else "") + ";\n"
    return transform + (
        f'createNode mesh -n "{name}Shape" -p "{name}";\n'
        f'\tsetAttr -s 8 ".vt[0:7]" {vertices};\n'
        f'\tsetAttr -s 12 ".ed[0:11]" {edges};\n'
        f'\tsetAttr -s 6 -ch 24 ".fc[0:5]" -type "polyFaces"\n\t\t{faces};\n{extra}'
    )


def card(name, half=100.0, middle=(0, 124), z=20.0, uvs=((0, 0), (1, 0), (1, 1), (0, 1))):
    """A square facing the camera, of one face, with UVs from its lower left corner on."""
    x, y = middle
    corners = [(x - half, y - half), (x + half, y - half), (x + half, y + half), (x - half, y + half)]
    points = " ".join(f"{a:g} {b:g} {z:g}" for a, b in corners)
    return (
        f'createNode transform -n "{name}";\ncreateNode mesh -n "{name}Shape" -p "{name}";\n'
        f'\tsetAttr ".uvst[0].uvsn" -type "string" "map1";\n'
        f'\tsetAttr -s 4 ".uvst[0].uvsp[0:3]" -type "float2" {" ".join(f"{u:g} {v:g}" for u, v in uvs)};\n'
        '\tsetAttr ".cuvs" -type "string" "map1";\n'
        f'\tsetAttr -s 4 ".vt[0:3]" {points};\n\tsetAttr -s 4 ".ed[0:3]" 0 1 0 1 2 0 2 3 0 3 0 0;\n'
        '\tsetAttr -ch 4 ".fc[0]" -type "polyFaces" f 4 0 1 2 3 mu 0 4 0 1 2 3;\n'
    )


def textured_material(kind, connect, card="card", extra=""):
    """A material on a card, a file texture, and what connects them."""
    return (
        f'createNode {kind} -n "leafy";\n{extra}'
        'createNode shadingEngine -n "leafySG";\n\tsetAttr ".ihi" 0;\n'
        'connectAttr "leafy.outColor" "leafySG.surfaceShader";\n'
        f'connectAttr "{card}Shape.iog" "leafySG.dsm" -na;\n'
        f'createNode file -n "texture";\n\tsetAttr ".ftn" -type "string" "leaf.png";\n{connect}'
    )


def figure(prefix: str = "", at=(0, 0, 0), with_boxes: bool = True, skip=()) -> str:
    """The figure below a group ``<prefix>model``. skip: Japanese names of joints to leave out, with all below."""
    lines = [f'createNode transform -n "{prefix}model";\n\tsetAttr ".t" -type "double3" {numbers(at)};\n']
    positions, left_out = {}, set()
    for name, japanese, parent, position, shape in FIGURE:
        if japanese in skip or parent in left_out:
            left_out.add(name)
            continue
        start = positions.get(parent, (0, 0, 0))
        positions[name] = position
        offset = [a - b for a, b in zip(position, start)]
        lines.append(
            f'createNode joint -n "{prefix}{name}" -p "{prefix}{parent or "model"}";\n'
            '\taddAttr -ci true -sn "namae" -ln "namae" -dt "string";\n'
            f'\tsetAttr ".t" -type "double3" {numbers(offset)};\n'
            f'\tsetAttr ".namae" -type "string" "{japanese}";\n'
        )
        if shape and with_boxes:
            lines.append(box(f"{prefix}{name}Box", f"{prefix}{name}", *shape))
    return "".join(lines)


def camera(name: str, translate=(0, 90, 400), rotate=(0, 0, 0), renderable=True, attributes=None, parent=None) -> str:
    """A camera. attributes: long name -> number, for its shape."""
    chosen = {"filmFit": 1, "horizontalFilmAperture": 1.41732, "verticalFilmAperture": 0.94488, "focalLength": 35.0}
    chosen.update(attributes or {})
    return (
        f'createNode transform -n "{name}"' + (f' -p "{parent}"' if parent else "") + ";\n"
        f'\tsetAttr ".t" -type "double3" {numbers(translate)};\n\tsetAttr ".r" -type "double3" {numbers(rotate)};\n'
        f'createNode camera -n "{name}Shape" -p "{name}";\n'
        f'\tsetAttr ".renderable" {"yes" if renderable else "no"};\n'
        + "".join(f'\tsetAttr ".{key}" {value:.10g};\n' for key, value in chosen.items())
    )


def keys(node: str, attribute: str, values: dict[float, float], kind: str = "animCurveTL") -> str:
    """An animation curve with linear tangents on ``node.attribute``; values: frame -> value."""
    name = f"{node}_{attribute}"
    pairs = " ".join(f"{frame:.10g} {value:.10g}" for frame, value in values.items())
    return (
        f'createNode {kind} -n "{name}";\n\tsetAttr ".tan" 2;\n'
        f'\tsetAttr -s {len(values)} ".ktv[0:{len(values) - 1}]" {pairs};\n'
        f'connectAttr "{name}.o" "{node}.{attribute}";\n'
    )


def scene(*parts: str, width=640, height=360, start=1, end=3, by=1, prefix="", animation=True, extra="") -> str:
    """A whole `.ma` file of the given parts with its Render Settings (PNG, name.#.ext, 4 digits)."""
    return (
        "//Maya ASCII 2022 scene\n//Name: test.ma\n//Codeset: UTF-8\n"
        'requires maya "2022";\ncurrentUnit -l centimeter -a degree -t film;\nfileInfo "application" "maya";\n'
        'createNode transform -s -n "persp";\n\tsetAttr ".v" no;\n'
        'createNode camera -s -n "perspShape" -p "persp";\n\tsetAttr -k off ".v" no;\n\tsetAttr ".renderable" no;\n'
        + "".join(parts)
        + "select -ne :defaultRenderGlobals;\n"
        f'\tsetAttr ".animation" {"yes" if animation else "no"};\n'
        f'\tsetAttr ".startFrame" {start};\n\tsetAttr ".endFrame" {end};\n\tsetAttr ".byFrameStep" {by};\n'
        '\tsetAttr ".outFormatControl" 0;\n\tsetAttr ".putFrameBeforeExt" yes;\n\tsetAttr ".periodInExt" 1;\n'
        '\tsetAttr ".imageFormat" 32;\n\tsetAttr ".extensionPadding" 4;\n'
        + (f'\tsetAttr ".imageFilePrefix" -type "string" "{prefix}";\n' if prefix else "")
        + "select -ne :defaultResolution;\n"
        f'\tsetAttr ".width" {width};\n\tsetAttr ".height" {height};\n'
        f'\tsetAttr ".deviceAspectRatio" {width / height:.10g};\n' + extra + "// End of test.ma\n"
    )


def bare_scene() -> str:
    """A `.ma` file that sets nothing: everything is at Maya's defaults."""
    return '//Maya ASCII 2022 scene\nrequires maya "2022";\ncurrentUnit -l centimeter -a degree -t film;\n'


DANCE = "踊り 1.ma"


def two_characters() -> str:
    """The artists' walks' scene, kept as DANCE: miku moves, rin has no left wrist, shotCam renders 3 frames."""
    return scene(
        figure("miku_", at=(-70, 0, 0)),
        figure("rin_", at=(70, 0, 0), skip=("左手首",)),
        camera("shotCam"),
        keys("miku_sentaa", "tx", {1: 0, 3: 20}),
    )
