"""Random figures for synthetic frames: one integer seed gives one figure, always the same.

    figure = random_figure(seed, kind)      kind: chibi, mini, child, anime, adult; None draws one
    figure.look                             plain data; `build_figure(look)` makes the same figure of it again
    figure.bones                            stage.bones.Bone, parents before children; centimetres, A pose, facing +Z
    figure.meshes                           see Mesh

Poses turn the same bones as those of the bundled sample. Where look["skeleton"]["d_bones"] is set the legs' skin hangs
on 足D, ひざD and 足首D, which must be turned as 足, ひざ and 足首 are; where "hip_rooted" is set 上半身 is a child of
下半身. Skirts, coats and long hair follow legs and trunk by their weights alone: they have no bones that need turning.
"""

from dataclasses import dataclass, field

import numpy as np

from ..stage import bones as stage_bones
from . import hair, heads, headwear, looks, outerwear, outfits, props
from .body import Body


class Mesh(dict):
    """One painted surface of a figure.

    name, part ("skin", "hair", "upper", "skirt", "prop" ...), colour ([lit, shaded]), outline (cm, 0 for none),
    vertices
    (N, 3) float32, triangles (T, 3) int32, weight_matrix (N,
    bones) float32 whose columns are figure.bones and whose rows
    add up to 1, uv (N, 2) float32 in centimetres of cloth or None, pattern (see `patterns`) or None. Two more are made
    when they are first read: faces (tuples of vertex numbers,
    quads where there are) and weights ({bone: share} a vertex).
    """

    def __init__(self, bone_names, polygons, **items):
        super().__init__(items)
        self._bones, self._polygons = bone_names, polygons

    def __missing__(self, key):
        if key == "faces":
            value = [tuple(face) for part in self._polygons for face in part.tolist()]
        elif key == "weights":
            value = _dictionaries(self["weight_matrix"], self._bones)
        else:
            raise KeyError(key)
        self[key] = value
        return value


def _dictionaries(matrix, names):
    rows, columns = np.nonzero(matrix > 1e-4)
    out = [{} for _ in range(len(matrix))]
    for row, column, share in zip(rows.tolist(), columns.tolist(), matrix[rows, columns].tolist(), strict=True):
        out[row][names[column]] = share
    for shares in out:
        total = sum(shares.values())
        for name in shares:
            shares[name] = round(shares[name] / total, 6)
    return out


@dataclass
class RandomFigure:
    look: dict
    bones: list
    meshes: list = field(repr=False)


def random_figure(seed, kind=None):
    return build_figure(looks.draw(seed, kind))


def build_bones(look):
    """The stage's bones, and one each for hair and for what is worn on the head."""
    bones = stage_bones.build_bones(look)
    p = look["proportions"]
    top = p["chin_y"] + p["skull_height"]
    root, tip = (0, p["chin_y"] + 0.7 * p["skull_height"], 0), (0, top, 0)
    return [*bones, stage_bones.Bone("髪", "頭", root, tip), stage_bones.Bone("帽子", "頭", tip, (0, top + 4, 0))]


def build_figure(look):
    bones = build_bones(look)
    body = Body(look, bones)
    skull = heads.Skull(look)
    outfits.dress(body)
    outerwear.put_on(body)
    heads.build(body, skull)
    hair.build(body, skull)
    headwear.put_on(body, skull)
    props.put_on(body)
    return RandomFigure(look, bones, [_mesh(body, key, pieces) for key, pieces in body.pieces.items()])


def _mesh(body, key, pieces):
    part, colour, outline, pattern = key
    index = {bone.name: k for k, bone in enumerate(body.bones)}
    starts = np.cumsum([0] + [len(piece.vertices) for piece in pieces])
    matrix = np.zeros((starts[-1], len(index)), np.float32)
    for piece, start in zip(pieces, starts, strict=False):
        for name, share in piece.weights.items():
            matrix[start : start + len(piece.vertices), index[name]] += share
    quads = np.concatenate([piece.quads + start for piece, start in zip(pieces, starts, strict=False)])
    triangles = np.concatenate([piece.triangles + start for piece, start in zip(pieces, starts, strict=False)])
    uv = None
    drawn = body.look["patterns"].get(pattern)
    if drawn:
        cloth = [p.uv if p.uv is not None else np.zeros((len(p.vertices), 2)) for p in pieces]
        uv = np.concatenate(cloth).astype(np.float32)
    return Mesh(
        list(index),
        (quads, triangles),
        name="_".join(
            [body.look["name"], part, colour, f"{outline:g}".replace(".", "p"), *([pattern] if drawn else [])]
        ),
        part=part,
        colour=list(body.look["colours"][colour]),
        outline=outline * body.look["outline_cm"],
        vertices=np.concatenate([piece.vertices for piece in pieces]).astype(np.float32),
        triangles=np.concatenate([quads[:, (0, 1, 2)], quads[:, (0, 2, 3)], triangles]).astype(np.int32),
        weight_matrix=_four_bones(matrix),
        uv=uv,
        pattern=drawn,
    )


def _four_bones(matrix):
    """At most four bones a vertex, as MMD's format has it, and rows that add up to 1."""
    matrix[matrix < 2e-3] = 0
    crowded = np.flatnonzero((matrix > 0).sum(1) > 4)
    if len(crowded):
        rows = matrix[crowded]
        np.put_along_axis(rows, np.argpartition(rows, -4, axis=1)[:, :-4], 0, axis=1)
        matrix[crowded] = rows
    matrix /= matrix.sum(1, keepdims=True)
    return matrix


def describe(figure, pose, last_key, place=None):
    """The figure as `stage.description.assemble` takes one that is already built.

    Args:
        pose: {"rotation": {bone: [(w, x, y, z) a frame]}, "translation": {bone: [(x, y, z) a frame]}},
        frames 1..last_key;
            `stage.motions.bake` makes one.
        place: where the figure stands, {"translate": [x, y, z], "turn_deg": degrees about Y}.
    """
    look = figure.look
    return {
        "look": look["name"],
        "route": look["route"],
        "model_name": look["model_name"],
        "place": place or {"translate": [0, 0, 0], "turn_deg": 0},
        "last_key": last_key,
        "bones": [
            {"name": b.name, "parent": b.parent, "head": _rounded(b.head), "tail": _rounded(b.tail)}
            for b in figure.bones
        ],
        "pose": {kind: {bone: [list(v) for v in keys] for bone, keys in part.items()} for kind, part in pose.items()},
        "meshes": [
            {
                "name": mesh["name"],
                "colour": mesh["colour"],
                "outline": mesh["outline"],
                "vertices": [_rounded(v) for v in mesh["vertices"].tolist()],
                "faces": [list(face) for face in mesh["faces"]],
                "weights": mesh["weights"],
            }
            for mesh in figure.meshes
        ],
    }


def _rounded(values):
    return [round(float(v), 4) + 0.0 for v in values]
