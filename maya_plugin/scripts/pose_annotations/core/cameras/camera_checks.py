"""Finds camera settings whose effect on the picture is not verified, and lenses with distortion.

The table is ``camera_attributes.json``. Labels are exact for a scene that leaves these attributes at their defaults; a
scene that uses them is refused without ``--allow-unverified-camera``, because a wrong label is worse than none.
"""

import json
import os
from typing import Any, List, Mapping, NamedTuple, Sequence, Tuple

with open(os.path.join(os.path.dirname(__file__), "camera_attributes.json"), "r") as _stream:
    _TABLE = json.load(_stream)

TOLERANCE = 1e-6
LARGEST_DISTORTION = 1e-5  # of the camera matrix's axes; it moves a point at the border of an 8K picture by 0.04 pixels
SWITCHES = (
    "filmFit", "horizontalFilmAperture", "verticalFilmAperture", "panZoomEnabled", "renderPanZoom", "shakeEnabled",
    "shakeOverscanEnabled", "orthographic",
)  # fmt: skip
FILL, OVERSCAN = 0, 3


class UnverifiedSetting(NamedTuple):
    """One attribute whose value makes the picture uncertain, and why."""

    attribute: str
    value: Any
    why: str

    def __str__(self) -> str:
        value = "{:g}".format(self.value) if isinstance(self.value, float) else "{}".format(self.value)
        return "{} = {} ({})".format(self.attribute, value, self.why)


def attributes_to_read() -> Tuple[str, ...]:
    """Names of all camera attributes that ``unverified_settings`` checks; not every camera has all of them."""
    named = [row["attribute"] for row in _TABLE["unverified"]] + [row["attribute"] for row in _TABLE["renderer_lenses"]]
    return tuple(dict.fromkeys(SWITCHES + tuple(named)))


def lens_maps() -> Tuple[str, ...]:
    """Names of attributes to which a map can be connected that distorts the picture; their value does not matter."""
    return tuple(row["attribute"] for row in _TABLE["renderer_lens_maps"])


def unverified_settings(
    values: Mapping[str, Any], renderer: str, aspect: float, distortion: float
) -> List[UnverifiedSetting]:
    """The settings that make the picture of a camera uncertain; empty when it is certain.

    Args:
        values: attribute name -> value for those that the camera has; for a lens map the name of the node that is
            connected to it, None for none.
        renderer: ``currentRenderer`` of the Render Settings.
        aspect: width / height of the picture as shown.
        distortion: of the camera's world matrix (``geometry.distortion``).
    """
    is_ortho = bool(values.get("orthographic"))
    found = [
        UnverifiedSetting(row["attribute"], values[row["attribute"]], row["why"])
        for row in _TABLE["unverified"]
        if row["attribute"] in values and _matters(row, values, is_ortho)
    ]
    for row in _TABLE["renderer_lenses"]:
        value = values.get(row["attribute"])
        if renderer == row["renderer"] and value is not None and not _is_one_of(value, row["plain"]):
            reason = "this lens is no pin-hole, labels cannot follow it"
            found.append(UnverifiedSetting(row["attribute"], value, reason))
    for row in _TABLE["renderer_lens_maps"]:
        if renderer == row["renderer"] and values.get(row["attribute"]):
            reason = "this map bends the picture like a lens"
            found.append(UnverifiedSetting(row["attribute"], values[row["attribute"]], reason))
    if is_ortho and not _is_as_horizontal(values, aspect):
        found.append(
            UnverifiedSetting(
                "filmFit",
                values["filmFit"],
                "with what fill and overscan of a parallel camera compare the picture's aspect was never shown",
            )
        )
    if distortion > LARGEST_DISTORTION:
        found.append(
            UnverifiedSetting(
                "world matrix", distortion, "it is scaled unevenly or sheared; renderers differ in what they see then"
            )
        )
    return found


def _is_as_horizontal(values: Mapping[str, Any], aspect: float) -> bool:
    """Whether the fit of a parallel camera is known: horizontal, vertical, or one that can only mean horizontal.

    Fill and overscan compare the picture's aspect with 1 or with the film's; it is not known with which.
    """
    compared = [1.0]
    if values.get("verticalFilmAperture"):
        compared.append(float(values["horizontalFilmAperture"]) / values["verticalFilmAperture"])
    if values.get("filmFit") == FILL:
        return aspect >= max(compared) - TOLERANCE
    return values.get("filmFit") != OVERSCAN or aspect <= min(compared) + TOLERANCE


def _matters(row: Mapping[str, Any], values: Mapping[str, Any], is_ortho: bool) -> bool:
    if row.get("lens") == ("perspective" if is_ortho else "orthographic"):
        return False
    if not all(values.get(switch) for switch in row.get("if_on", ())):
        return False
    if any(values.get(name) in harmless for name, harmless in row.get("unless", {}).items()):
        return False
    return abs(float(values[row["attribute"]]) - row["plain"]) > TOLERANCE


def _is_one_of(value: Any, plain: Sequence[Any]) -> bool:
    if isinstance(value, (int, float)):
        return any(isinstance(known, (int, float)) and abs(value - known) <= TOLERANCE for known in plain)
    return value in plain
