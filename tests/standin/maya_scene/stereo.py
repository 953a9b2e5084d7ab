"""Maya's stereo rig: where its two cameras stand and how far their film is shifted.

A stereoRigTransform gives for the left and the right camera an offset along x, an angle about y and a film offset,
from the centre camera's settings. Off-axis (2): film offset = separation / 2 * focal length / (zero parallax * 25.4),
lengths alike in mm and cm cancelling but for the inch; the left camera's is positive (numbers of a rig that Maya
exported, ufbx `maya_node_attribute_zoo_7500_ascii.fbx`). Converged (1) toes the cameras in to the zero parallax
point. Names of the attributes and how the rig is wired: public .ma files of such rigs; modes: user guide, "Stereo
camera attributes".
"""

from __future__ import annotations

import math

from .evaluation import computes

OFF, CONVERGED, OFF_AXIS, PARALLEL = 0, 1, 2, 3


@computes("stereoRigTransform", "stereoLeftOffset", "stereoRightOffset")
def _offset(context, node, indices, name):
    """Half the separation to each side (cm)."""
    if int(context.value(node, "stereo")) == OFF:
        return 0.0
    half = context.value(node, "interaxialSeparation") / 2.0
    return -half if name == "stereoLeftOffset" else half


@computes("stereoRigTransform", "stereoLeftAngle", "stereoRightAngle")
def _angle(context, node, indices, name):
    """Converged: each camera turns to the point on the axis at the zero parallax distance; toeInAdjust is added."""
    if int(context.value(node, "stereo")) != CONVERGED:
        return 0.0
    half, distance = context.value(node, "interaxialSeparation") / 2.0, context.value(node, "zeroParallax")
    toe_in = math.atan2(half, distance) + context.value(node, "toeInAdjust")
    return -toe_in if name == "stereoLeftAngle" else toe_in


@computes("stereoRigTransform", "filmBackOutputLeft", "filmBackOutputRight")
def _film_back(context, node, indices, name):
    """Horizontal film offset in inches, the rig's own extra offset added."""
    is_left = name == "filmBackOutputLeft"
    extra = context.value(node, "filmOffsetLeftCam" if is_left else "filmOffsetRightCam")
    if int(context.value(node, "stereo")) != OFF_AXIS:
        return extra
    half, distance = context.value(node, "interaxialSeparation") / 2.0, context.value(node, "zeroParallax")
    shift = half * context.value(node, "focalLengthInput") / (distance * 25.4) if distance else 0.0
    return (shift if is_left else -shift) + extra
