"""The command camera: makes, edits and asks cameras; angles in degrees, lengths in the user's unit."""

from __future__ import annotations

import math

from ._call import StandinLimitation, command
from ._dag import select_paths
from ._names import find_path, name_of, scene

_ATTRIBUTES = {
    "aspectRatio": None,
    "cameraScale": "cameraScale",
    "centerOfInterest": "centerOfInterest",
    "depthOfField": "depthOfField",
    "displayFilmGate": "displayFilmGate",
    "displayResolution": "displayResolution",
    "displayGateMask": "displayGateMask",
    "fStop": "fStop",
    "farClipPlane": "farClipPlane",
    "filmFit": "filmFit",
    "filmFitOffset": "filmFitOffset",
    "filmRollOrder": "filmRollOrder",
    "filmRollValue": "filmRollValue",
    "filmTranslateH": "filmTranslateH",
    "filmTranslateV": "filmTranslateV",
    "focalLength": "focalLength",
    "focusDistance": "focusDistance",
    "horizontalFilmAperture": "horizontalFilmAperture",
    "horizontalFilmOffset": "horizontalFilmOffset",
    "horizontalPan": "horizontalPan",
    "horizontalRollPivot": "horizontalRollPivot",
    "horizontalShake": "horizontalShake",
    "lensSqueezeRatio": "lensSqueezeRatio",
    "motionBlur": "motionBlur",
    "nearClipPlane": "nearClipPlane",
    "orthographic": "orthographic",
    "orthographicWidth": "orthographicWidth",
    "overscan": "overscan",
    "panZoomEnabled": "panZoomEnabled",
    "postScale": "postScale",
    "preScale": "preScale",
    "renderPanZoom": "renderPanZoom",
    "shakeEnabled": "shakeEnabled",
    "shakeOverscan": "shakeOverscan",
    "shakeOverscanEnabled": "shakeOverscanEnabled",
    "shutterAngle": "shutterAngle",
    "startupCamera": "startupCamera",
    "verticalFilmAperture": "verticalFilmAperture",
    "verticalFilmOffset": "verticalFilmOffset",
    "verticalPan": "verticalPan",
    "verticalRollPivot": "verticalRollPivot",
    "verticalShake": "verticalShake",
    "zoom": "zoom",
}
_FITS = ("fill", "horizontal", "vertical", "overscan")


@command(
    "camera",
    flags="aspectRatio cameraScale centerOfInterest depthOfField displayFilmGate displayGateMask "
    "displayResolution fStop "
    "farClipPlane filmFit filmFitOffset filmRollOrder filmRollValue filmTranslateH filmTranslateV focalLength "
    "focusDistance horizontalFieldOfView horizontalFilmAperture horizontalFilmOffset horizontalPan "
    "horizontalRollPivot horizontalShake lensSqueezeRatio motionBlur name nearClipPlane orthographic "
    "orthographicWidth overscan panZoomEnabled position postScale preScale renderPanZoom rotation shakeEnabled "
    "shakeOverscan shakeOverscanEnabled shutterAngle startupCamera verticalFieldOfView verticalFilmAperture "
    "verticalFilmOffset verticalPan verticalRollPivot verticalShake zoom",
)
def camera(call):
    """A new camera answers [transform, shape].

    `camera -name c` names the transform "c1" in Maya too: a number is added.
    """
    if call.query:
        return _query(call, _shape(call))
    if call.edit:
        shape = _shape(call)
        _set(shape, call.flags)
        return None
    name = call.flags.get("name", "camera")
    transform = scene().create_node("transform", name if name[-1:].isdigit() else f"{name}1")
    stem, digits = transform.name.rstrip("0123456789"), transform.name[len(transform.name.rstrip("0123456789")) :]
    shape = scene().create_node("camera", f"{stem}Shape{digits}", transform)
    _set(shape, call.flags)
    select_paths([transform.path])
    return [name_of(transform), name_of(shape)]


def _shape(call):
    path = find_path(call.args[0]) if call.args else scene().selection[0]
    node = path.node
    if node.is_transform:
        node = next((shape for shape in node.shapes if shape.is_a("camera")), None)
    if node is None or not node.is_a("camera"):
        raise RuntimeError(f"Found no valid camera: {call.args[0] if call.args else ''}")
    return node


def _set(shape, flags):
    transform = shape.parents[0]
    for flag, value in flags.items():
        attribute = _ATTRIBUTES.get(flag)
        if attribute:
            if flag == "filmFit" and isinstance(value, str):
                value = _FITS.index(value.lower())
            scene().set_ui(shape.plug(attribute), value)
        elif flag == "aspectRatio":
            height = scene().get(shape.plug("verticalFilmAperture"))
            scene().set(shape.plug("horizontalFilmAperture"), value * height)
        elif flag in ("horizontalFieldOfView", "verticalFieldOfView"):
            side = "horizontalFilmAperture" if flag.startswith("horizontal") else "verticalFilmAperture"
            aperture = scene().get(shape.plug(side)) * 25.4
            scene().set(shape.plug("focalLength"), aperture / (2 * math.tan(math.radians(value) / 2)))
        elif flag in ("position", "rotation"):
            scene().set_ui(transform.plug("translate" if flag == "position" else "rotate"), tuple(value))


def _query(call, shape):
    asked = call.asked
    if asked in ("horizontalFieldOfView", "verticalFieldOfView"):
        from maya_scene import cameras

        angles = cameras.field_of_view(cameras.read_camera(scene().context(), shape))
        return math.degrees(angles[0 if asked.startswith("horizontal") else 1])
    if asked == "aspectRatio":
        return scene().get(shape.plug("horizontalFilmAperture")) / scene().get(shape.plug("verticalFilmAperture"))
    if asked in ("position", "rotation"):
        return list(scene().get_ui(shape.parents[0].plug("translate" if asked == "position" else "rotate")))
    if asked == "filmFit":
        return _FITS[int(scene().get(shape.plug("filmFit")))]
    attribute = _ATTRIBUTES.get(asked)
    if not attribute:
        raise StandinLimitation(f"camera: the stand-in does not query {asked or 'nothing'}")
    value = scene().get_ui(shape.plug(attribute))
    return bool(value) if shape.plug(attribute).attribute.type == "bool" else value


@command("listCameras", flags="orthographic perspective")
def list_cameras(call):
    """Transforms of the cameras, startup cameras included."""
    found = []
    for shape in scene().nodes("camera"):
        is_ortho = bool(scene().get(shape.plug("orthographic")))
        if (call.on("orthographic") and not is_ortho) or (call.on("perspective") and is_ortho):
            continue
        found.append(name_of(shape.path.parent))
    return found
