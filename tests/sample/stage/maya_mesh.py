"""Polygon meshes and skin clusters in Maya ASCII."""

from . import quaternions as q

ROW = 6


def mesh_lines(mesh):
    """The setAttr lines of a mesh shape: points, edges, faces by edge number (-(n+1) = edge n backwards)."""
    edges, faces = {}, []
    for face in mesh["faces"]:
        loop = []
        for a, b in zip(face, face[1:] + face[:1], strict=True):
            if (b, a) in edges:
                loop.append(-(edges[b, a] + 1))
            else:
                loop.append(edges.setdefault((a, b), len(edges)))
        faces.append(f"f {len(loop)} {' '.join(map(str, loop))}")
    points = [" ".join(_short(c) for c in v) for v in mesh["vertices"]]
    pairs = [f"{a} {b} 1" for a, b in edges]
    corners = sum(len(face) for face in mesh["faces"])
    return [
        '\tsetAttr ".vir" yes;',
        '\tsetAttr ".vif" yes;',
        f'\tsetAttr -s {len(points)} ".vt{_span(points)}"  ' + _rows(points) + ";",
        f'\tsetAttr -s {len(pairs)} ".ed{_span(pairs)}"  ' + _rows(pairs) + ";",
        f'\tsetAttr -s {len(faces)} -ch {corners} ".fc{_span(faces)}" -type "polyFaces" \n\t\t'
        + "\n\t\t".join(faces)
        + ";",
    ]


def skin_lines(scene, mesh, name, parent, rest, figure):
    """A skinned mesh: the shape drawn, the shape at rest (intermediate), the skinCluster between them.

    `rest`: {bone: (rest orientation, head)}; `figure` knows the joints' names and the scale of the null above them.
    """
    scene.create("transform", name, parent)
    scene.create("mesh", name + "Shape", name)
    scene.set('-k off ".v"')
    scene.set('".vir" yes')
    scene.set('".vif" yes')
    scene.create("mesh", name + "ShapeOrig", name)
    scene.set('-k off ".v"')
    scene.set('".io" yes')
    scene.nodes += mesh_lines(mesh)
    held = {bone for shares in mesh["weights"] for bone in shares}
    influences = [bone for bone in rest if bone in held]
    index = {bone: i for i, bone in enumerate(influences)}
    cluster = name + "_skinCluster"
    scene.create("skinCluster", cluster)
    rows = []
    for shares in mesh["weights"]:
        pairs = sorted((index[bone], share) for bone, share in shares.items())
        rows.append(f"{len(pairs)} " + " ".join(f"{i} {_short(share, 6)}" for i, share in pairs))
    scene.nodes.append(f'\tsetAttr -s {len(rows)} ".wl";')
    scene.nodes.append(f'\tsetAttr ".wl{_span(rows)}.w"\n\t\t' + "\n\t\t".join(rows) + ";")
    scene.nodes.append(f'\tsetAttr -s {len(influences)} ".pm";')
    for bone, i in index.items():
        scene.set(f'".pm[{i}]" -type "matrix" {_inverse_rest(*rest[bone], figure.group_scale)}')
    scene.set('".gm" -type "matrix" 1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1')
    scene.nodes.append(f'\tsetAttr -s {len(influences)} ".ma";')
    scene.nodes.append(f'\tsetAttr -s {len(influences)} ".lw";')
    scene.set('".mi" 4')
    scene.set('".ucm" yes')
    for bone, i in index.items():
        node = figure.names[bone]
        scene.connect(f"{node}.wm", f"{cluster}.ma[{i}]")
        scene.connect(f"{node}.liw", f"{cluster}.lw[{i}]")
    scene.connect(f"{name}ShapeOrig.w", f"{cluster}.ip[0].ig")
    scene.connect(f"{name}ShapeOrig.o", f"{cluster}.orggeom[0]")
    scene.connect(f"{cluster}.og[0]", f"{name}Shape.i")


def _inverse_rest(orientation, head, scale):
    """Inverse of a joint's world matrix at rest (scale, rotation, translation), row-major, row vectors.

    Row i of the rest matrix is the joint's axis i times the scale; the inverse has the axes as columns, divided by it.
    """
    axes = [q.rotate(orientation, axis) for axis in ((1, 0, 0), (0, 1, 0), (0, 0, 1))]
    rows = [[axes[j][i] / scale for j in range(3)] for i in range(3)]
    shift = [-sum(head[i] * rows[i][j] for i in range(3)) for j in range(3)]
    return " ".join(_short(c, 10) for row, end in zip([*rows, shift], (0, 0, 0, 1), strict=True) for c in (*row, end))


def _span(items):
    return f"[0:{len(items) - 1}]" if len(items) > 1 else "[0]"


def _rows(items):
    return "\n\t\t ".join(" ".join(items[i : i + ROW]) for i in range(0, len(items), ROW))


def _short(value, digits=4):
    text = f"{value:.{digits}f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text
