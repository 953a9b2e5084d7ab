"""A small honest scene behind the stand-in `maya` package: nodes, attributes, connections, evaluation, Maya ASCII.

It gives what a real Maya would give where a plug-in looks: world matrices, keyed values, the render frustum,
deformed points, names. What it does is written from sourced facts about Maya (each docstring names its source, mostly
Autodesk's node and command pages), never from what the plug-in needs. It draws nothing, renders nothing and runs no
MEL but the few commands that a `.ma` file is made of.

Map, from the bottom up

    node_types.json, node_types   which attributes a node type has: names, types, defaults
    matrices                      4x4 matrices as nested tuples, row vectors, row-major
    units                         cm, radians and seconds inside; the user's units outside
    nodes                         Node, Plug, DagPath
    naming                        names, namespaces, patterns, paths
    evaluation                    pulls values through connections at a time; transforms, curves, constraints hang on it
    scene                         Scene: all of it in one place, what the facade talks to
    ascii_tokens, ascii_reader    Maya ASCII

Inside, lengths are centimetres, angles radians, times seconds; matrices are nested row-major 4x4 with row vectors
(translation in row 3). `Scene.get_ui`/`set_ui` speak the user's units, as `maya.cmds` does. A `time` argument is
always a frame in the user's time unit, None the scene's current time.
"""

from .errors import SceneError
from .nodes import DagPath, Node, Plug
from .scene import Scene

__all__ = ["DagPath", "Node", "Plug", "Scene", "SceneError", "current"]

_scene = None


def current() -> Scene:
    """The one open scene; made, with Maya's default nodes, on first use."""
    global _scene
    if _scene is None:
        _scene = Scene()
    return _scene
