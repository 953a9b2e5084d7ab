"""Which attributes of a camera make its picture uncertain: what is not settled about Maya, and lenses with distortion.

The table is ``camera_attributes.json``. A scene that leaves these attributes alone is exact; one that uses them is
refused unless the user says otherwise (``--allow-unverified-camera``), because a label that may be off is worse than
none.
"""

import json
import os
from typing import Any, NamedTuple

with open(os.path.join(os.path.dirname(__file__), "camera_attributes.json"), "r") as _stream:
    _TABLE = json.load(_stream)

TOLERANCE = 1e-6
LARGEST_DISTORTION = 1e-5  # of the camera matrix' axes; it moves a point at the border of an 8K picture by 0.04 pixels
SWITCHES = (
    "filmFit", "horizontalFilmAperture", "verticalFilmAperture", "panZoomEnabled", "renderPanZoom", "shakeEnabled",
    "shakeOverscanEnabled", "orthographic",
)  # fmt: skip
FILL, OVERSCAN = 0, 3


class Doubt(NamedTuple):
    """One attribute whose value makes the picture uncertain."""

    attribute: str
    value: Any
    why: str

    def __str__(self):
        value = "{:g}".format(self.value) if isinstance(self.value, float) else "{}".format(self.value)
        return "{} = {} ({})".format(self.attribute, value, self.why)


def attributes_to_read():
    """Names of all camera attributes that ``doubts_of_camera`` looks at; not every camera has every one."""
    named = [row["attribute"] for row in _TABLE["unverified"]] + [row["attribute"] for row in _TABLE["renderer_lenses"]]
    return tuple(dict.fromkeys(SWITCHES + tuple(named)))


def lens_maps():
    """Names of attributes whose incoming connection, not value, makes a lens: a map that bends the picture."""
    return tuple(row["attribute"] for row in _TABLE["renderer_lens_maps"])


def doubts_of_camera(values, renderer, aspect, distortion):
    """What makes the picture of a camera uncertain, as a list of Doubt; empty when all is settled.

    values: attribute name -> value for those that the camera has; for a lens map the name of what is connected to it,
    None for nothing. renderer: ``currentRenderer`` of the Render Settings.
    aspect: width / height of the picture as shown. distortion: of the camera's world matrix (``geometry.distortion``).
    """
    is_ortho = bool(values.get("orthographic"))
    doubts = [
        Doubt(row["attribute"], values[row["attribute"]], row["why"])
        for row in _TABLE["unverified"]
        if row["attribute"] in values and _matters(row, values, is_ortho)
    ]
    for row in _TABLE["renderer_lenses"]:
        value = values.get(row["attribute"])
        if renderer == row["renderer"] and value is not None and not _is_one_of(value, row["plain"]):
            doubts.append(Doubt(row["attribute"], value, "this lens is no pin-hole, labels cannot follow it"))
    for row in _TABLE["renderer_lens_maps"]:
        if renderer == row["renderer"] and values.get(row["attribute"]):
            doubts.append(Doubt(row["attribute"], values[row["attribute"]], "this map bends the picture like a lens"))
    if is_ortho and not _is_as_horizontal(values, aspect):
        doubts.append(
            Doubt(
                "filmFit",
                values["filmFit"],
                "with what fill and overscan of a parallel camera compare the picture's aspect was never shown",
            )
        )
    if distortion > LARGEST_DISTORTION:
        doubts.append(
            Doubt(
                "world matrix", distortion, "it is scaled unevenly or sheared; renderers differ in what they see then"
            )
        )
    return doubts


def _is_as_horizontal(values, aspect):
    """Whether the fit of a parallel camera is settled: horizontal, vertical, or one that can only mean horizontal.

    Fill and overscan compare the picture's aspect with 1 or with the film's; nobody has shown with which.
    """
    compared = [1.0]
    if values.get("verticalFilmAperture"):
        compared.append(float(values["horizontalFilmAperture"]) / values["verticalFilmAperture"])
    if values.get("filmFit") == FILL:
        return aspect >= max(compared) - TOLERANCE
    return values.get("filmFit") != OVERSCAN or aspect <= min(compared) + TOLERANCE


def _matters(row, values, is_ortho):
    if row.get("lens") == ("perspective" if is_ortho else "orthographic"):
        return False
    if not all(values.get(switch) for switch in row.get("if_on", ())):
        return False
    if any(values.get(name) in harmless for name, harmless in row.get("unless", {}).items()):
        return False
    return abs(float(values[row["attribute"]]) - row["plain"]) > TOLERANCE


def _is_one_of(value, plain):
    if isinstance(value, (int, float)):
        return any(isinstance(known, (int, float)) and abs(value - known) <= TOLERANCE for known in plain)
    return value in plain
