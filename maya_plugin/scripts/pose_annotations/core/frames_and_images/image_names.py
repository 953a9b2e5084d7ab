"""The names a renderer gives its pictures, from the values of the Render Settings.

Maya's own command comes first (``renderSettings``, in the scene package); these rules are for renders of which it
returns no name, for what Arnold adds, and for the frame number.

Sources: the "Frame/Animation ext" menu as stored in four attributes (node page *renderGlobals*; MtoA's common tab);
for sub-folders and tokens Autodesk's pages "Set file name syntax" and "Subfolders and names of rendered images".
"""

import json
import os
import re
from typing import List, Mapping, NamedTuple, Optional, Sequence

from ..errors import ImageError, UsageError

with open(os.path.join(os.path.dirname(__file__), "image_formats.json"), "r") as _stream:
    _FORMATS = json.load(_stream)

FRAME_MARK = "@FRAME@"  # in place of the frame number; '@' never occurs in a Maya node or scene name
BEAUTY = "beauty"  # Arnold's name for the RGBA pass


class Naming(NamedTuple):
    """What decides a picture's name; field names follow the attributes of ``defaultRenderGlobals``."""

    prefix: str = ""
    scene: str = "untitled"
    image_format: int = 7
    plugin_format: str = ""
    animation: bool = False
    out_format_control: int = 0
    out_format_ext: str = ""
    put_frame_before_ext: bool = True
    period_in_ext: int = 1
    padding: int = 4
    renumber: bool = False
    start_extension: float = 1.0
    by_extension: float = 1.0
    start_frame: float = 1.0
    by_frame: float = 1.0
    version: str = ""
    several_layers: bool = False
    several_cameras: bool = False
    arnold_translator: Optional[str] = None  # defaultArnoldDriver.aiTranslator when Arnold renders, else None
    arnold_splits_passes: bool = False  # mergeAOVs off while AOVs are rendered
    own_extension: Optional[str] = None  # of a renderer that has its format on a node of its own
    take: str = ""  # RenderMan's


def extension(naming: Naming) -> str:
    """File extension without its dot.

    Raises:
        ImageError: the format is a movie's, or its code is unknown.
    """
    if naming.own_extension is not None:
        return naming.own_extension
    if naming.arnold_translator is not None:
        name = naming.arnold_translator
        return _FORMATS["arnold"].get(name.lower(), name.lower())
    code = str(naming.image_format)
    if naming.image_format == _FORMATS["plugin_code"] and naming.plugin_format:
        return naming.plugin_format
    if code in _FORMATS["movies"]:
        raise ImageError(
            "the Render Settings write a movie ({}), which has no file for each frame; choose an image format such as "
            "PNG, or name the pictures with {--images}",
            _FORMATS["movies"][code],
        )
    if code not in _FORMATS["codes"]:
        raise ImageError(
            "defaultRenderGlobals.imageFormat is {}, an image format whose file extension is not known; choose "
            "another, or name the pictures with {--images}",
            code,
        )
    return _FORMATS["codes"][code]


def name_pattern(naming: Naming, camera: str, layer: str) -> str:
    """The picture's path below the images folder, with FRAME_MARK for the number where the name has one.

    Args:
        naming: the Render Settings.
        camera: shortest unique path of the camera's transform.
        layer: Render Setup name ("masterLayer" for the default layer).

    Raises:
        ImageError: as ``extension`` does.
    """
    ext = extension(naming)
    stem = naming.prefix or "<Scene>"
    lower = stem.lower()
    has_folder = is_absolute(stem)  # such a prefix gets no folder in front
    if not has_folder and naming.several_cameras and not re.search(r"<camera>|%c", lower):
        stem = "<Camera>/" + stem
    if not has_folder and naming.several_layers and not re.search(r"<(render)?layer>|%l", lower):
        stem = "<RenderLayer>/" + stem
    if not has_folder and naming.arnold_splits_passes and "<renderpass>" not in lower:
        stem = "<RenderPass>/" + stem
    stem = fill_tokens(
        stem,
        {
            "scene": naming.scene,
            "camera": safe_name(camera),
            "renderlayer": layer,
            "layer": layer,
            "renderpass": BEAUTY if naming.arnold_translator is not None else "",
            "aov": BEAUTY if naming.arnold_translator is not None else "",
            "version": naming.version,
            "extension": ext,
        },
    )
    if not has_folder:  # a token without text, such as <Version>, leaves its slash
        stem = re.sub("//+", "/", stem).lstrip("/")
    if naming.out_format_control == 2:
        ext = naming.out_format_ext.lstrip(".")
    has_ext = naming.out_format_control != 1 and ext
    if not naming.animation:
        return stem + ("." + ext if has_ext else "")
    if not has_ext:
        return stem + "." + FRAME_MARK
    if not naming.put_frame_before_ext:
        return "{}.{}.{}".format(stem, ext, FRAME_MARK)
    separator = {0: "", 1: ".", 2: "_"}.get(naming.period_in_ext, ".")
    return "{}{}{}.{}".format(stem, separator, FRAME_MARK, ext)


def is_absolute(path: str) -> bool:
    """Whether a path begins at a root or at a drive of Windows, on any system."""
    return path.startswith(("/", "\\")) or bool(re.match(r"[A-Za-z]:[/\\]", path))


def unknown_tokens(prefix: str) -> List[str]:
    """The tokens of a prefix of which ``name_pattern`` does not know the text, in order."""
    known = dict.fromkeys(("scene", "camera", "renderlayer", "layer", "renderpass", "aov", "version", "extension"), "")
    return re.findall(r"<\w+>", fill_tokens(prefix, known))


def renderman_paths(path: str, values: Mapping[str, Sequence[str]]) -> List[str]:
    """The paths that a format of RenderMan may mean, with FRAME_MARK for the number.

    Args:
        path: ``imageOutputDir`` and ``imageFileFormat``, with tokens as Pixar's page "String tokens" has them.
        values: token -> what it may stand for; the first is the likeliest.

    Raises:
        ImageError: a token has no value here, or an environment variable was left in.
    """
    variable = re.search(r"\$(\w+|\{\w+\})", path)
    if variable:
        raise ImageError(
            "RenderMan's picture names have the environment variable {} ({}), which is not set here; set it as for the "
            "render, or name the pictures with {--images}",
            variable.group(0),
            path,
        )
    paths = [re.sub(r"<f\d+>|<frame>", FRAME_MARK, path)]
    for token in sorted(set(re.findall(r"<([^<>]+)>", paths[0]))):
        if token not in values:
            raise ImageError(
                "RenderMan's picture names have <{}> ({}), which is not known here; name the pictures with {--images}",
                token,
                path,
            )
        paths = [text.replace("<{}>".format(token), value) for value in values[token] for text in paths]
    return list(dict.fromkeys(re.sub("//+", "/", text) for text in paths))


def fill_tokens(text: str, values: Mapping[str, str]) -> str:
    """Replace <Token>s, whatever their case, and Maya's %s %c %l %v %e %a by ``values`` (keys in lower case).

    Tokens without a value stay.
    """
    text = re.sub(r"<(\w+)>", lambda match: values.get(match.group(1).lower(), match.group(0)), text)
    short = {"%s": "scene", "%c": "camera", "%l": "layer", "%v": "version", "%e": "extension", "%a": "renderpass"}
    for mark, key in short.items():
        text = text.replace(mark, values.get(key, mark))
    return text


def safe_name(node: str) -> str:
    """A node name or path as in file names: every character but A-Z a-z 0-9 _ becomes an underscore."""
    return re.sub(r"[^A-Za-z0-9_]", "_", node.lstrip("|"))


def file_number(naming: Naming, frame: float) -> int:
    """The whole number in the name of this frame's picture.

    With renumbering it is startExtension + i * byExtension for the i-th rendered frame, else the frame without its
    fraction.

    Raises:
        ImageError: renumbering is on, and the Render Settings do not render this frame.
    """
    if not naming.renumber:
        return int(frame // 1)
    position = (frame - naming.start_frame) / naming.by_frame if naming.by_frame else -1.0
    if position < -1e-6 or abs(position - round(position)) > 1e-6:
        raise ImageError(
            "frame {:g} is none of those that the Render Settings render (from {:g} by {:g}), so with Renumber Frames "
            "on its picture has no number; export the rendered frames, or switch Renumber Frames off",
            frame,
            naming.start_frame,
            naming.by_frame,
        )
    return int((naming.start_extension + round(position) * naming.by_extension) // 1)


def padded(number: int, digits: int) -> str:
    """A frame number as C's ``%0*d`` writes it: zeros up to ``digits`` characters, the minus sign among them."""
    return "{:0{}d}".format(number, max(1, digits))


def image_name(pattern: str, naming: Naming, frame: float) -> str:
    """The picture of one frame: ``pattern`` with the number put in; one path for all frames without FRAME_MARK."""
    if FRAME_MARK not in pattern:
        return pattern
    return pattern.replace(FRAME_MARK, padded(file_number(naming, frame), naming.padding))


_USER_NUMBER = re.compile(r"#+|%0?(\d*)d|<frame(\d*)>", re.IGNORECASE)


class UserPattern(NamedTuple):
    """An ``--images`` pattern: the folder, without any token, and the rest with FRAME_MARK; padding: digits of it."""

    folder: str
    pattern: str
    padding: int


def parse_user_pattern(text: str, values: Mapping[str, str]) -> UserPattern:
    """Read an ``--images`` pattern: ``renders/dance.####.png``, ``%04d``, ``<Frame>``, and the tokens of ``values``.

    ``####`` is a number of four digits, ``%d`` and ``<Frame>`` one without padding. The folder ends before the first
    part that changes with frame, camera or layer.

    Args:
        text: the pattern.
        values: token in lower case -> its text.

    Raises:
        UsageError: the pattern is empty, is only a folder, has numbers of different widths, or an unknown token.
    """
    path = text.replace("\\", "/")
    if not path or path.endswith("/"):
        raise UsageError("{--images} '{}' names no file; write a pattern such as renders/dance.####.png", text)
    widths = {len(found.group(0)) if found.group(0)[0] == "#" else int(found.group(1) or found.group(2) or 1)
              for found in _USER_NUMBER.finditer(path)}  # fmt: skip
    if len(widths) > 1:
        raise UsageError("{--images} '{}' has frame numbers of different widths; use one", text)
    parts = path.split("/")
    fixed = 0
    while fixed < len(parts) - 1 and not re.search(r"[<#%]", parts[fixed]):
        fixed += 1
    folder = "/".join(parts[:fixed]) or ("/" if path.startswith("/") else ".")
    rest = fill_tokens(_USER_NUMBER.sub(FRAME_MARK, "/".join(parts[fixed:])), values)
    unknown = re.search(r"<\w+>", rest)
    if unknown:
        raise UsageError(
            "{--images} '{}' has the unknown token {}; known: <Frame> <{}>",
            text,
            unknown.group(0),
            "> <".join(sorted(key.capitalize() for key in values)),
        )
    return UserPattern(folder, rest, widths.pop() if widths else 1)
