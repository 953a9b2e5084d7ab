"""animCurve nodes: reading their keys into a Curve, setting keys, finding the curve of a plug.

Source: Autodesk's node page `animCurve`; command page `setKeyframe` (a curve of the plug's unit type is made and
connected). Key values lie in the node in internal units: seconds for times, cm and radians for values.
"""

from __future__ import annotations

from . import curves
from .evaluation import computes
from .nodes import Plug

_CURVE_TYPE = {"doubleLinear": "animCurveTL", "floatLinear": "animCurveTL", "doubleAngle": "animCurveTA",
               "floatAngle": "animCurveTA", "time": "animCurveTT"}  # fmt: skip


def curve_of(node) -> curves.Curve:
    """The node's Curve, made anew only after an edit of the node."""
    cached = getattr(node, "curve", None)
    if cached and cached[0] == node.revision:
        return cached[1]
    values = node.values
    weighted = values.get(("weightedTangents", ()), 1)
    default_type = values.get(("tangentType", ()), 4)
    keys = []
    for index in sorted({key[1][0] for key in values if key[0] in ("keyTime", "keyValue")}):

        def stored(name, default, index=index):
            return values.get((name, (index,)), default)

        in_type, out_type = stored("keyTanInType", default_type), stored("keyTanOutType", default_type)
        keys.append(
            curves.Key(
                stored("keyTime", 0.0),
                stored("keyValue", 0.0),
                # 4 means "as the curve's own tangentType"; a curve that says 4 too is smooth, Maya's old default.
                default_type if in_type == 4 and default_type != 4 else curves.SPLINE if in_type == 4 else in_type,
                default_type if out_type == 4 and default_type != 4 else curves.SPLINE if out_type == 4 else out_type,
                (stored("keyTanInX", 0.0), stored("keyTanInY", 0.0)),
                (stored("keyTanOutX", 0.0), stored("keyTanOutY", 0.0)),
            )
        )
    curve = curves.Curve(keys, weighted, values.get(("preInfinity", ()), 0), values.get(("postInfinity", ()), 0))
    node.curve = (node.revision, curve)
    return curve


@computes("animCurve", "output")
def _output(context, node, indices):
    """Curves over time that have no input connection run on the time that is evaluated."""
    time = context.seconds
    if ("input", ()) in node.sources or not node.type.startswith("animCurveT"):
        time = context.value(node, "input")
    return curve_of(node)(time)


@computes("time", "outTime")
def _out_time(context, node, indices):
    return context.seconds


def curve_node(scene, plug: Plug):
    """The animCurve that drives a plug straight or through a unitConversion; None where there is none."""
    source = scene.source(plug)
    while source is not None and source.node.is_a("unitConversion"):
        source = scene.source(Plug(source.node, source.node.definition("input")))
    return source.node if source is not None and source.node.is_a("animCurve") else None


def key_times(scene, plug) -> list[float]:
    """Times of a plug's keys in frames; [] without a curve."""
    node = curve_node(scene, plug)
    return [scene.units.frame(time) for time in curve_of(node).times] if node else []


def set_key(scene, plug, time, value, in_tangent, out_tangent):
    """See Scene.set_key."""
    node = curve_node(scene, plug)
    if node is None:
        type_name = _CURVE_TYPE.get(plug.attribute.type, "animCurveTU")
        node = scene.create_node(type_name, f"{plug.node.base_name}_{plug.attribute.long}")
        scene.set(node.plug("weightedTangents"), 0)
        scene.connect(node.plug("output"), plug, force=True)
    seconds = scene.units.seconds(time)
    existing = {index: node.values.get(("keyTime", (index,))) for index in node.plug("keyTimeValue").element_indices()}
    index = next((i for i, found in existing.items() if found is not None and abs(found - seconds) < 1e-9), None)
    if index is None:
        index = max(existing, default=-1) + 1
    numbers = (curves.TANGENT_NUMBERS[in_tangent], curves.TANGENT_NUMBERS[out_tangent])
    for name, item in (("keyTime", seconds), ("keyValue", value), ("keyTanInType", numbers[0]),
                       ("keyTanOutType", numbers[1])):  # fmt: skip
        scene.set(Plug(node, node.definition(name), (index,)), item)
