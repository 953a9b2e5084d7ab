"""How much of the light a texture lets through at a place of a mesh.

A value that drives an attribute of a material is followed back to an image, through ``reverse`` nodes, as importers
of MMD models and artists connect it:

| output | value | connected by |
|---|---|---|
| file.outTransparency | 1 - alpha | MMD4Maya and mmdpaimaya, to ``transparency`` |
| file.outAlpha, aiImage.outAlpha | alpha | mmdpaimaya, to aiStandardSurface's ``opacityR``, ``G`` and ``B`` |
| file.outColor, aiImage.outColor | brightness | a black and white mask |
| file.fileTextureName | alpha | MMD2Maya, to its ShaderFX graph's ``AlbedoTex`` |

The image is read by MImage, which takes every format that Maya does, from the first hit on; its first row is the
lowest, at v = 0, and its bytes are red, green, blue, alpha (checks of EugeneM23/MayaScripts under mayapy 2027, which
compare them with colorAtPoint). A ``place2dTexture`` places it (``_Placement``), and an image in tiles has a file for
each whole U and V (``_tile_path``). All else makes the texture unreadable: then the material counts as solid, and
``faults`` names the texture.
"""

import ctypes
import math
import os
import re
from typing import Dict, List, NamedTuple, Optional, Sequence, Tuple, Union

from maya import cmds
from maya.api import OpenMaya as om

from ..core.messages import Message
from .nodes import full_path, read_attribute

Hit = Tuple[int, int, float, float]  # face, triangle of the face, weights of the triangle's first two corners

_LARGEST_SIDE = 16384
_DEEPEST = 4  # nodes between a material and its image
_ALPHA, _COLOURS = (3,), (0, 1, 2)
_FILE_NAMES = {"file": "fileTextureName", "aiImage": "filename"}
# Attributes that change what a texture node makes of its image, and the value by which they do not.
_PLAIN = {
    "file": (
        ("invert", 0), ("alphaGain", 1), ("alphaOffset", 0), ("useFrameExtension", 0), ("colorGain", 1),
        ("colorOffset", 0),
    ),
    "aiImage": (
        ("sscale", 1), ("tscale", 1), ("soffset", 0), ("toffset", 0), ("sflip", 0), ("tflip", 0), ("swapSt", 0),
        ("multiply", 1), ("offset", 0), ("useFrameExtension", 0),
    ),
    "place2dTexture": (("noiseUV", 0),),
}  # fmt: skip
_PLACED = (
    "rotateFrame", "translateFrameU", "translateFrameV", "coverageU", "coverageV", "wrapU", "wrapV", "repeatU",
    "repeatV", "offsetU", "offsetV", "stagger", "mirrorU", "mirrorV", "rotateUV",
)  # fmt: skip
# uvTilingMode of a file node -> what in its name is the tile (Autodesk, "Loading multi-tiled UV textures through a
# single texture node"). The name is that of one tile, or has a token in place of it.
_ZBRUSH, _MUDBOX, _UDIM = 1, 2, 3
_TILE = {
    _ZBRUSH: re.compile(r"u(?:\d+|<u>)_v(?:\d+|<v>)", re.IGNORECASE),
    _MUDBOX: re.compile(r"u(?:\d+|<u>)_v(?:\d+|<v>)", re.IGNORECASE),
    _UDIM: re.compile(r"<udim>|(?<!\d)1\d{3}(?!\d)", re.IGNORECASE),
}


class _Placement(NamedTuple):
    """What a ``place2dTexture`` does to a UV.

    A frame on the surface is turned about the middle, shifted and covers a part of it; in the frame the image is
    repeated, shifted, every second row shifted by a half, every second copy mirrored, and the whole turned about the
    middle. Source of the order: two shaders that stand in for the node, appleseed's ``as_maya_place2dTexture.osl`` and
    the Arnold shader ``lc_uv_emitter``; of the words, the node page `place2dTexture`.

    wraps: whether the frame is repeated. Angles in radians, counter-clockwise in UV.
    """

    frame_turn: float = 0.0
    frame_shift: Tuple[float, float] = (0.0, 0.0)
    coverage: Tuple[float, float] = (1.0, 1.0)
    wraps: Tuple[bool, bool] = (True, True)
    repeat: Tuple[float, float] = (1.0, 1.0)
    offset: Tuple[float, float] = (0.0, 0.0)
    staggers: bool = False
    mirrors: Tuple[bool, bool] = (False, False)
    turn: float = 0.0

    def in_texture(self, uv: Tuple[float, float]) -> Optional[Tuple[float, float]]:
        """The UV in the texture, whose first copy is from 0 to 1; None outside the frame."""
        framed = [one - shift for one, shift in zip(_turned(uv, self.frame_turn), self.frame_shift)]
        placed = []
        for one, covered, wraps, repeat, offset in zip(framed, self.coverage, self.wraps, self.repeat, self.offset):
            if covered < 1.0 and wraps:
                one %= 1.0
            if (covered < 1.0 or not wraps) and not 0.0 <= one <= covered:
                return None
            placed.append(one / covered * repeat + offset)
        u, v = placed
        if self.staggers and v % 2.0 >= 1.0:
            u += 0.5
        u, v = (_mirrored(one) if mirrors else one for one, mirrors in zip((u, v), self.mirrors))
        return _turned((u, v), self.turn)


def _turned(uv: Tuple[float, float], angle: float) -> Tuple[float, float]:
    """A UV turned about the middle of the first copy."""
    if angle == 0.0:
        return uv
    u, v = uv[0] - 0.5, uv[1] - 0.5
    return (0.5 + math.cos(angle) * u - math.sin(angle) * v, 0.5 + math.sin(angle) * u + math.cos(angle) * v)


def _mirrored(place: float) -> float:
    return 2.0 * math.floor(place) + 1.0 - place if place % 2.0 >= 1.0 else place


class _Image(NamedTuple):
    """Some of an image's channels, a byte a pixel, row by row from the lowest."""

    width: int
    height: int
    planes: Sequence[bytes]


class Texture:
    """The value of one output of a texture.

    Args:
        node: of the texture, for messages.
        path: of its image, or of one of its tiles.
        tiling: how the tiles are named, as in ``uvTilingMode``; 0 for one image.
        channels: of which the value is the mean.
        is_reversed: whether 1 - value is meant.
        placement: of the image on the surface.
        reader: reads the image, once for all textures.
    """

    def __init__(
        self,
        node: str,
        path: str,
        tiling: int,
        channels: Tuple[int, ...],
        is_reversed: bool,
        placement: _Placement,
        reader: "TextureReader",
    ) -> None:
        self._node, self._path, self._tiling, self._channels = node, path, tiling, channels
        self._is_reversed, self._placement, self._reader = is_reversed, placement, reader

    def value_at(self, uv: Tuple[float, float]) -> Optional[float]:
        """The value of the nearest pixel, 0 to 1; None where the image cannot be read there."""
        place = self._placement.in_texture(uv)
        path = None if place is None else self._path_at(place)
        if place is None or path is None:
            self._reader.faults.setdefault(self._node, Message("its image does not cover the surface"))
            return None
        image = self._reader.image(self._node, path, self._channels)
        if image is None:
            return None
        column = min(int(place[0] % 1.0 * image.width), image.width - 1)
        row = min(int(place[1] % 1.0 * image.height), image.height - 1)
        number = row * image.width + column
        value = sum(plane[number] for plane in image.planes) / (255.0 * len(image.planes))
        return 1.0 - value if self._is_reversed else value

    def _path_at(self, place: Tuple[float, float]) -> Optional[str]:
        return _tile_path(self._path, self._tiling, *map(math.floor, place)) if self._tiling else self._path


def _tile_path(path: str, tiling: int, column: int, row: int) -> Optional[str]:
    """Path of the tile whose lower left corner is at U = column, V = row; None where it has no name.

    UDIM: 1000 + (u + 1 + v * 10), Mudbox counts from u1_v1, ZBrush from u0_v0.
    """
    folder, name = os.path.split(path)
    places = list(_TILE[tiling].finditer(name))
    if not places or min(column, row) < 0 or (tiling == _UDIM and column > 9):
        return None
    first = 1 if tiling == _MUDBOX else 0
    tile = str(1001 + column + 10 * row) if tiling == _UDIM else "u{}_v{}".format(column + first, row + first)
    return os.path.join(folder, name[: places[-1].start()] + tile + name[places[-1].end() :])


class TextureReader:
    """Follows connections to textures, and keeps what it read."""

    def __init__(self) -> None:
        self.faults: Dict[str, Message] = {}  # texture node -> why it is not read
        self._images: Dict[Tuple[str, Tuple[int, ...]], Optional[_Image]] = {}

    def driver(self, plug: str) -> Union[bool, Texture, None]:
        """What drives the plug of a material: None for nothing, False for what is not read, or a texture."""
        found = _source(plug)
        return None if found is None else self._followed(found) or False

    def _followed(self, plug: str) -> Optional[Texture]:
        is_reversed = False
        for _ in range(_DEEPEST):
            node, _, output = plug.partition(".")
            kind = cmds.nodeType(node)
            if kind != "reverse":
                return self._texture(node, kind, output, is_reversed)
            is_reversed = not is_reversed
            above = _source("{}.{}".format(node, output.replace("output", "input"))) or _source(node + ".input")
            if above is None:
                break
            plug = above
        self.faults.setdefault(plug.partition(".")[0], Message("what drives it is not an image"))
        return None

    def _texture(self, node: str, kind: str, output: str, is_reversed: bool) -> Optional[Texture]:
        name = output[:-1] if output[-1:] in ("R", "G", "B") else output
        if kind not in _FILE_NAMES:
            self.faults.setdefault(node, Message("a {} is not read", kind))
            return None
        if name == "outColor":
            channels: Tuple[int, ...] = _COLOURS
        elif name in ("outAlpha", "outTransparency", "fileTextureName"):
            channels = _COLOURS if read_attribute(node, "alphaIsLuminance", False) else _ALPHA
        else:
            self.faults.setdefault(node, Message("its {} is not read", output))
            return None
        placement = self._placement(node)
        changed = _changed(node, kind)
        if changed:
            self.faults.setdefault(node, Message("its {} is not read", changed))
        if placement is None or changed:
            return None
        path = full_path(str(read_attribute(node, _FILE_NAMES[kind], "")))
        tiling = int(read_attribute(node, "uvTilingMode", 0))
        if kind == "aiImage" and "<udim>" in path.lower():  # Arnold's token, of the same numbers
            tiling = _UDIM
        if tiling and tiling not in _TILE:
            self.faults.setdefault(node, Message("its {} is not read", "uvTilingMode"))
            return None
        return Texture(node, path, tiling, channels, is_reversed != (name == "outTransparency"), placement, self)

    def _placement(self, node: str) -> Optional[_Placement]:
        """How the image of a texture lies; None where that is not read."""
        above = _source(node + ".uvCoord") or _source(node + ".uvcoords")
        if above is None:
            return _Placement()
        place = above.partition(".")[0]
        if cmds.nodeType(place) != "place2dTexture" or _source(place + ".uvCoord"):
            self.faults.setdefault(node, Message("the UVs that {} gives it are not read", place))
            return None
        driven = [name for name in _PLACED if _is_driven(place, name)]
        values = {name: float(read_attribute(place, name, 0.0)) for name in _PLACED}
        changed = _changed(place, "place2dTexture") or "".join(driven[:1])
        if not changed and not all(0.0 < values[name] <= 1.0 for name in ("coverageU", "coverageV")):
            changed = "coverage"  # the sources differ on a frame larger than the surface
        if changed:
            self.faults.setdefault(node, Message("the {} of {} is not read", changed, place))
            return None
        per_radian = 1.0 if cmds.currentUnit(query=True, angle=True) == "rad" else 180.0 / math.pi
        return _Placement(
            frame_turn=values["rotateFrame"] / per_radian,
            frame_shift=(values["translateFrameU"], values["translateFrameV"]),
            coverage=(values["coverageU"], values["coverageV"]),
            wraps=(bool(values["wrapU"]), bool(values["wrapV"])),
            repeat=(values["repeatU"], values["repeatV"]),
            offset=(values["offsetU"], values["offsetV"]),
            staggers=bool(values["stagger"]),
            mirrors=(bool(values["mirrorU"]), bool(values["mirrorV"])),
            turn=values["rotateUV"] / per_radian,
        )

    def image(self, node: str, path: str, channels: Tuple[int, ...]) -> Optional[_Image]:
        """The image of a texture node; None where it cannot be read."""
        if (path, channels) not in self._images:
            try:
                self._images[path, channels] = _read(path, channels)
            except (RuntimeError, ValueError, TypeError) as error:
                self._images[path, channels] = None
                self.faults.setdefault(node, Message("{}: {}", path or "no file", str(error)))
        return self._images[path, channels]


def uv_of_hit(mesh: om.MFnMesh, hit: Hit) -> Optional[Tuple[float, float]]:
    """UV of a ray's hit in the mesh's current set, by the corners of the triangle; None where the face has none."""
    face, triangle, first, second = hit
    try:
        corners = list(mesh.getPolygonVertices(face))
        places = [corners.index(vertex) for vertex in mesh.getPolygonTriangleVertices(face, triangle)]
        uvs = [mesh.getPolygonUV(face, place) for place in places]
    except (RuntimeError, ValueError):
        return None
    weights = (first, second, 1.0 - first - second)
    return (
        sum(weight * uv[0] for weight, uv in zip(weights, uvs)),
        sum(weight * uv[1] for weight, uv in zip(weights, uvs)),
    )


def _source(plug: str) -> Optional[str]:
    """The plug that drives one; None for none, or where there is no such attribute."""
    node, _, attribute = plug.partition(".")
    if not cmds.attributeQuery(attribute, node=node, exists=True):
        return None
    found: List[str] = cmds.listConnections(plug, source=True, destination=False, plugs=True) or []
    return found[0] if found else None


def _is_driven(node: str, attribute: str) -> bool:
    """Whether something drives an attribute or, of one of a pair, the pair."""
    pair = attribute[:-1] if attribute[-1:] in ("U", "V") else ""
    pair = {"repeat": "repeatUV"}.get(pair, pair)
    return any(_source("{}.{}".format(node, name)) is not None for name in (attribute, pair) if name)


def _changed(node: str, kind: str) -> str:
    """The first attribute that changes what a texture node makes of its image, or is driven; "" for none."""
    for name, plain in _PLAIN.get(kind, ()):
        value = read_attribute(node, name, plain)
        parts = value[0] if isinstance(value, list) else (value,)
        if any(abs(part - plain) > 1e-6 for part in parts) or _source("{}.{}".format(node, name)):
            return name
    return ""


def _read(path: str, channels: Tuple[int, ...]) -> _Image:
    """Read an image through Maya.

    Raises:
        RuntimeError: Maya cannot read it.
        ValueError: it is missing, or not of four bytes a pixel.
    """
    if not os.path.isfile(path):
        raise ValueError("there is no such file")
    image = om.MImage()
    image.readFromFile(path)
    width, height = image.getSize()
    if image.depth() != 4 or not 0 < max(width, height) <= _LARGEST_SIDE:
        raise ValueError("{} x {} pixels of {} bytes".format(width, height, image.depth()))
    content = ctypes.string_at(image.pixels(), width * height * 4)
    planes = [content[channel::4] for channel in channels]
    if channels == _ALPHA and planes[0].count(0) == len(planes[0]):
        planes = [b"\xff" * len(planes[0])]  # nobody draws with an image that shows nothing: it has no alpha
    return _Image(width, height, planes)
