"""renderSettings and render layers (facts section 5): which files a render writes.

Rules of renderSettings: prefix with tokens, folders for layers and cameras where the prefix has no token, frame and
extension in the order that the render globals say. The root is the project's file rule "images". It knows Maya's own
rules, not what Arnold adds.
"""

from __future__ import annotations

import os
import re

from maya_scene import graph

from ._call import command
from ._dag import next_index
from ._names import find_node, find_path, name_of, scene, selection_or

# imageFormat codes with the extension that Maya writes (facts section 5).
EXTENSIONS = {
    0: "gif",
    3: "tif",
    4: "tif",
    5: "sgi",
    7: "iff",
    8: "jpg",
    9: "eps",
    10: "iff",
    19: "tga",
    20: "bmp",
    22: "mov",
    23: "avi",
    31: "psd",
    32: "png",
    35: "dds",
    36: "psd",
    40: "exr",
}


def _globals(name):
    return scene().get_ui(f"defaultRenderGlobals.{name}")


def renderable_cameras():
    """Paths of the transforms of all renderable cameras."""
    found = []
    for shape in scene().nodes("camera"):
        if scene().get(shape.plug("renderable")):
            found += [path.parent for path in shape.paths]
    return found


def render_layers():
    """Renderable render layers, the default layer first."""
    return [node for node in scene().nodes("renderLayer") if scene().get(node.plug("renderable"))]


def layer_name(node):
    """masterLayer for the default layer; Render Setup's prefix rs_ is left out."""
    if node is None or node.name == "defaultRenderLayer":
        return "masterLayer"
    return node.name[3:] if node.name.startswith("rs_") else node.name


def camera_name(path):
    """Shortest unique name with every other character than letters, digits and _ replaced by _."""
    return re.sub(r"[^A-Za-z0-9_]", "_", scene().unique_name(path))


def scene_name():
    path = scene().path
    return os.path.splitext(os.path.basename(path))[0] if path else "untitled"


def _extension():
    code = int(_globals("imageFormat"))
    if code == 51:
        return _globals("imfPluginKey") or ""
    return EXTENSIONS.get(code, "iff")


def _prefix(layer, camera, tokens, keep_unmatched):
    """The prefix with its tokens replaced; folders for layer and camera where it has none of its own."""
    prefix = _globals("imageFilePrefix") or "<Scene>"
    has_layer = re.search(r"<RenderLayer>|<Layer>|%l", prefix, re.I)
    has_camera = re.search(r"<Camera>|%c", prefix, re.I)
    if not has_camera and len(renderable_cameras()) > 1:
        prefix = f"<Camera>/{prefix}"
    if not has_layer and len(render_layers()) > 1:
        prefix = f"<RenderLayer>/{prefix}"
    known = {
        "scene": scene_name(),
        "renderlayer": layer_name(layer),
        "layer": layer_name(layer),
        "camera": camera_name(camera) if camera is not None else "",
        "version": _globals("renderVersion") or "",
        "extension": _extension(),
        "renderpassfilegroup": layer_name(layer),
        **{key.lower(): value for key, value in tokens.items()},
    }
    short = {"%s": known["scene"], "%l": known["layer"], "%c": known["camera"], "%e": known["extension"]}
    for mark, value in short.items():
        prefix = prefix.replace(mark, value)

    def put(match):
        value = known.get(match[1].lower())
        return value if value is not None else (match[0] if keep_unmatched else "")

    prefix = re.sub(r"<([A-Za-z0-9_]+)>", put, prefix)
    return re.sub(r"/{2,}", "/", prefix).lstrip("/") if not os.path.isabs(prefix) else prefix


def frame_text(number, padding):
    """A frame number as it stands in a file name: padded, the sign in front, fractions with a point."""
    sign, size = ("-" if number < 0 else ""), abs(number)
    whole = str(int(size)).zfill(max(0, padding - len(sign)) if sign else padding)
    rest = f"{size:.6f}".rstrip("0").rstrip(".").partition(".")[2]
    return sign + whole + (f".{rest}" if rest else "")


def assembled(base, frame):
    """Name, frame and extension in the order that the render globals say (the table of facts section 5)."""
    animation, control = bool(_globals("animation")), int(_globals("outFormatControl"))
    extension = _globals("outFormatExt") or "" if control == 2 else _extension()
    if not animation:
        return base if control == 1 else f"{base}.{extension}"
    if control == 1:
        return f"{base}.{frame}"
    if not bool(_globals("putFrameBeforeExt")):
        return f"{base}.{extension}.{frame}"
    separator = {0: "", 1: ".", 2: "_"}.get(int(_globals("periodInExt")), ".")
    return f"{base}{separator}{frame}.{extension}"


def frames_of_render():
    """(first, last) number as it stands in file names, renumbered if modifyExtension says so."""
    if int(_globals("animationRange")) == 1:
        start, end = scene().playback["min"], scene().playback["max"]
    else:
        start, end = _globals("startFrame"), _globals("endFrame")
    step = _globals("byFrameStep") or 1.0
    if bool(_globals("modifyExtension")):
        count = int((end - start) / step + 1e-9)
        first = _globals("startExtension")
        return first, first + count * _globals("byExtension")
    return start, start + int((end - start) / step + 1e-9) * step


@command(
    "renderSettings",
    flags="camera customTokenString firstImageName fullPath fullPathTemp genericFrameImageName imageGenericName "
    "lastImageName layer leaveUnmatchedTokens",
)
def render_settings(call):
    """A list of names, one for each name that is asked for; the first image's where nothing is asked."""
    cameras = renderable_cameras()
    camera = find_path(call.flags["camera"]) if call.flags.get("camera") else (cameras[0] if cameras else None)
    if camera is not None and camera.node.is_a("camera"):
        camera = camera.parent
    layer = find_node(call.flags["layer"]) if call.flags.get("layer") else scene().current_render_layer
    tokens = dict(
        part.partition("=")[::2] for part in (call.flags.get("customTokenString") or "").split() if "=" in part
    )
    base = _prefix(layer, camera, tokens, call.on("leaveUnmatchedTokens"))
    padding = int(_globals("extensionPadding"))
    first, last = frames_of_render()
    names = []
    if call.on("firstImageName"):
        names.append(assembled(base, frame_text(first, padding)))
    if call.on("lastImageName"):
        names.append(assembled(base, frame_text(last, padding)) if _globals("animation") else "")
    if call.on("imageGenericName"):
        names.append(assembled(base, "#" * max(1, padding)))
    if "genericFrameImageName" in call.flags:
        names.append(assembled(base, str(call.flags["genericFrameImageName"])))
    if not names:
        names = [assembled(base, frame_text(first, padding))]
    if call.on("fullPath") or call.on("fullPathTemp"):
        root = images_folder() + ("/tmp" if call.on("fullPathTemp") else "")
        names = [name if not name or os.path.isabs(name) else f"{root}/{name}" for name in names]
    return names


def images_folder():
    rules = scene().workspace["rules"]
    folder = rules.get("images", "images")
    root = str(scene().workspace["root"]).replace(os.sep, "/").rstrip("/")
    return folder if os.path.isabs(folder) else f"{root}/{folder}"


@command("createRenderLayer", flags="empty name noRecurse")
def create_render_layer(call):
    node = scene().create_node("renderLayer", call.flags.get("name") or "layer1")
    manager = next(iter(scene().nodes("renderLayerManager")), None)
    if manager is not None:
        array = manager.plug("renderLayerId")
        index = next_index(array)
        scene().connect(array.element(index), node.plug("identification"), force=True)
    if not call.on("empty"):
        _add_to_layer(node, selection_or(call.args))
    return node.name


def _add_to_layer(layer, items):
    from ._names import find_object

    for item in items:
        found = find_object(item) if isinstance(item, str) else item
        node = getattr(found, "node", found)
        array = node.find_plug("renderLayerInfo")
        if array is None:
            continue
        graph.connect(scene(), layer.plug("renderInfo"), array.element(next_index(array)), check=False)


@command("editRenderLayerMembers", flags="fullNames")
def edit_render_layer_members(call):
    layer = find_node(call.args[0])
    if call.query:
        found = [plug.node for plug in scene().destinations(layer.plug("renderInfo"))]
        return [name_of(node, call.on("fullNames")) for node in dict.fromkeys(found)] or None
    _add_to_layer(layer, call.args[1:])
    return None


@command("editRenderLayerGlobals", flags="currentRenderLayer")
def edit_render_layer_globals(call):
    """The current render layer: its overrides and members count from then on."""
    if call.query:
        return scene().current_render_layer.name
    if "currentRenderLayer" in call.flags:
        scene().current_render_layer = find_node(call.flags["currentRenderLayer"])
    return None
