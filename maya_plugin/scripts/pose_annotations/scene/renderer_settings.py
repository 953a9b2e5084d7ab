"""What V-Ray, Redshift and RenderMan keep on nodes of their own: names, format, size and frames of pictures.

Nothing of this was seen in a real Maya with these renderers. Sources, all public: the Maya submitters of ayon-maya
(``lib_renderproducts.py``, ``lib_rendersettings.py``), of Deadline Cloud (its issue 443, ``renderman.ma``) and of Royal
Render; Chaos's page "Common tab"; Pixar's pages "String tokens" and "Common"; scene files with ``vraySettings``,
``redshiftOptions`` and ``rmanGlobals``. Where they disagree, both readings are returned, and the files on the disk
decide.
"""

import re
from typing import Any, Dict, List, NamedTuple, Optional, Tuple

from maya import cmds

from ..core.messages import Message
from .nodes import read_attribute

VRAY, REDSHIFT, RENDERMAN = "vray", "redshift", "renderman"
# Renderers whose pictures are named by Maya's own Render Settings (Arnold adds a little: see ``render_settings``).
_NAMED_BY_MAYA = ("", "mayasoftware", "mayahardware", "mayahardware2", "mayavector", "mentalray", "arnold")
_REDSHIFT_FORMATS = ("iff", "exr", "png", "tga", "jpg", "tif")  # by redshiftOptions.imageFormat, as Royal Render has it
_RENDERMAN_FORMATS = {"d_openexr": "exr", "d_deepexr": "exr", "d_png": "png", "d_targa": "tga", "d_tiff": "tif"}
_VRAY_STANDARD, _VRAY_SPECIFIC = 1, 2  # vraySettings.animType
# Stored aspects carry rounding: 0.99956 stands for square pixels in a public scene.
_SQUARE = 0.001


class OwnSettings(NamedTuple):
    """What counts instead of Maya's Render Settings; None where Maya's count."""

    naming: Tuple[Dict[str, Any], ...] = ({},)  # fields of image_names.Naming to replace; several: all are possible
    size: Optional[Tuple[int, int]] = None
    pixel_aspect: Optional[float] = None
    is_animated: Optional[bool] = None
    frame_list: Optional[str] = None  # in our grammar
    path_format: Optional[str] = None  # RenderMan's whole path, with its tokens
    name_warnings: Tuple[Message, ...] = ()  # why the names may be others; idle where the pictures are found


def family(renderer: str) -> str:
    """The renderer in lower case, without the difference between RenderMan's old and new names."""
    name = renderer.lower()
    return RENDERMAN if name.startswith(RENDERMAN) else name


def read_own_settings(renderer: str, is_animated: bool) -> OwnSettings:
    """The settings of the renderer's own node.

    Args:
        renderer: ``defaultRenderGlobals.currentRenderer``.
        is_animated: ``defaultRenderGlobals.animation``.
    """
    name = family(renderer)
    if name in _NAMED_BY_MAYA:
        return OwnSettings()
    found = None
    if name == VRAY:
        found = _vray(is_animated)
    elif name == REDSHIFT:
        found = _redshift()
    elif name == RENDERMAN:
        found = _renderman()
    return found or OwnSettings(
        name_warnings=(
            Message(
                "the names that the renderer '{}' gives its pictures are not read; the labels have those of Maya's "
                "Render Settings; name the pictures with {--images}",
                renderer,
            ),
        )
    )


def _vray(is_animated: bool) -> Optional[OwnSettings]:
    """V-Ray names, sizes and numbers its pictures by ``vraySettings`` alone; None where that cannot be read."""
    node = "vraySettings"
    if read_attribute(node, "fileNamePadding") is None:  # no such node, or one of unknown type without V-Ray
        return None
    kind = int(read_attribute(node, "animType", 0))
    is_sequence = is_animated or kind in (_VRAY_STANDARD, _VRAY_SPECIFIC)
    text = (read_attribute(node, "imageFormatStr", "") or "png").lower()
    naming: Dict[str, Any] = {
        "prefix": read_attribute(node, "fileNamePrefix", "") or "",
        "own_extension": text.split()[0],
        "padding": int(read_attribute(node, "fileNamePadding")),
        "animation": is_sequence,
        "renumber": False,
        "out_format_control": 0,
        "put_frame_before_ext": True,
        "period_in_ext": 1,
    }
    # Between name and number of a multichannel picture one submitter has a dot, another nothing.
    forms = [naming, dict(naming, period_in_ext=0)] if "multichannel" in text or text == "vrimg" else [naming]
    warnings = []
    if read_attribute(node, "vrscene_on", False) and not read_attribute(node, "vrscene_render_on", True):
        warnings.append(Message("V-Ray writes .vrscene files and no pictures; name the pictures with {--images}"))
    if read_attribute(node, "relements_separateRGBA", False):
        warnings.append(
            Message(
                "V-Ray puts the main picture into a folder of its own (relements_separateRGBA), whose name is not "
                "known here; name the pictures with {--images}"
            )
        )
    width, height = int(read_attribute(node, "width", 0)), int(read_attribute(node, "height", 0))
    aspect = float(read_attribute(node, "pixelAspect", 1.0))
    listed = (read_attribute(node, "animFrames", "") or "").replace(";", ":") if kind == _VRAY_SPECIFIC else None
    return OwnSettings(
        naming=tuple(forms),
        size=(width, height) if width and height else None,
        pixel_aspect=1.0 if abs(aspect - 1.0) <= _SQUARE else aspect,
        is_animated=is_sequence,
        frame_list=listed or None,
        name_warnings=tuple(warnings),
    )


def _redshift() -> Optional[OwnSettings]:
    """Redshift follows Maya's Render Settings but for the format; None where ``redshiftOptions`` cannot be read."""
    node = "redshiftOptions"
    number = read_attribute(node, "imageFormat")
    if number is None or not 0 <= int(number) < len(_REDSHIFT_FORMATS):
        return None
    naming: Dict[str, Any] = {"own_extension": _REDSHIFT_FORMATS[int(number)]}
    old_prefix = read_attribute(node, "imageFilePrefix", "")  # before version 1.2.82
    if old_prefix and not read_attribute("defaultRenderGlobals", "imageFilePrefix", ""):
        naming["prefix"] = old_prefix
    warnings: Tuple[Message, ...] = ()
    if int(read_attribute(node, "aovGlobalEnableMode", 1)) != 0:
        beauty = [
            aov
            for aov in cmds.ls(type="RedshiftAOV") or []
            if read_attribute(aov, "enabled", True) and read_attribute(aov, "aovType", "") == "Beauty"
        ]
        if beauty:
            warnings = (
                Message(
                    "Redshift writes the AOV {} instead of the main picture, and its name is not read; name the "
                    "pictures with {--images}",
                    beauty[0],
                ),
            )
    return OwnSettings(naming=(naming,), name_warnings=warnings)


def _renderman() -> Optional[OwnSettings]:
    """RenderMan's path is ``imageOutputDir`` and ``imageFileFormat``, with tokens of its own; None where unreadable."""
    node = "rmanGlobals"
    folder, name = read_attribute(node, "imageOutputDir"), read_attribute(node, "imageFileFormat")
    if not name:
        return None
    number = re.search(r"<f(\d+)>", name)
    naming = {
        "own_extension": _renderman_extension(),
        "padding": int(number.group(1)) if number else 1,
        "renumber": False,
        "version": str(read_attribute(node, "version", 1)),
        "take": str(read_attribute(node, "take", 1)),
    }
    path = "{}/{}".format(folder.rstrip("/"), name) if folder else name
    return OwnSettings(naming=(naming,), path_format=path)


def _renderman_extension() -> str:
    """Of the driver behind the default display: rmanGlobals.displays[] > rmanDefaultDisplay.displayType > d_openexr."""
    displays = cmds.listConnections("rmanGlobals.displays", source=True, destination=False) or []
    drivers: List[str] = []
    if "rmanDefaultDisplay" in displays:
        plug = "rmanDefaultDisplay.displayType"
        drivers = cmds.listConnections(plug, source=True, destination=False) or []
    return _RENDERMAN_FORMATS.get(cmds.nodeType(drivers[0]), "exr") if drivers else "exr"
