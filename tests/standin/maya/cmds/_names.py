"""Names in and out of commands: what an argument stands for, and how a node or plug is printed.

Maya returns the shortest unique name of a DAG node unless a long one is asked for, and reports a bad argument as
ValueError "No object matches name: x" ("More than one object matches name: x" where it is ambiguous).
"""

from __future__ import annotations

import re

import maya_scene
from maya_scene import DagPath, Node, Plug

COMPONENT = re.compile(r"(?P<node>[^.]+)\.(?P<kind>vtx|f|e|map|cv|pt)\[(?P<range>[-\d:*]+)\]$")


def scene():
    return maya_scene.current()


def find_object(name):
    """The DagPath (DAG nodes) or Node of a name; ValueError in Maya's words where there is none or more than one."""
    if isinstance(name, (DagPath, Node)):
        return name
    try:
        return scene().names.one(str(name))
    except RuntimeError as error:
        raise ValueError(str(error).partition(" (")[0]) from error


def find_node(name):
    found = find_object(str(name).partition(".")[0])
    return found.node if isinstance(found, DagPath) else found


def find_path(name):
    """The DagPath of a name. RuntimeError for a node that is not in the DAG."""
    found = find_object(name)
    if not isinstance(found, DagPath):
        raise RuntimeError(f"{name} is not a DAG object")
    return found


def find_plug(name, error=ValueError):
    """(what the node part stands for, Plug) of "node.attribute"; `error` is raised where there is none."""
    node_name, dot, attribute = str(name).partition(".")
    if not dot:
        raise error(f"No object matches name: {name}")
    try:
        owner = find_object(node_name)
    except ValueError as reason:
        words = f"No object matches name: {name}" if str(reason).startswith("No object") else str(reason)
        raise error(words) from reason
    node = owner.node if isinstance(owner, DagPath) else owner
    plug = node.find_plug(attribute)
    if plug is None and isinstance(owner, DagPath) and node.is_transform:
        plug, owner = shape_plug(owner, attribute)
    if plug is None:
        raise error(f"No object matches name: {name}")
    if isinstance(owner, DagPath) and plug.is_array and plug.attribute.long in PER_INSTANCE:
        plug = plug.element(owner.instance_number)
    return owner, plug


# World space attributes have an element a path; without an index the plug of the path that was named is meant.
PER_INSTANCE = {
    "worldMatrix",
    "worldInverseMatrix",
    "parentMatrix",
    "parentInverseMatrix",
}


def shape_plug(path, attribute):
    """Commands look for an attribute on the first shape below a transform too: "persp.focalLength" works in Maya."""
    for below in path.shape_paths():
        plug = below.node.find_plug(attribute)
        if plug is not None:
            return plug, below
    return None, path


def name_of(found, long=False):
    """How commands print a DagPath, Node or Plug."""
    if isinstance(found, Plug):
        return plug_name(found)
    if isinstance(found, str):
        return found
    if isinstance(found, DagPath):
        return found.full_name if long else scene().unique_name(found)
    if found.is_dag:
        return name_of(found.path, long)
    return found.name


def plug_name(plug, owner=None, long=False):
    """ "node.attribute" with the attribute's long name and every array index."""
    return f"{name_of(owner or plug.node, long)}.{plug.name.partition('.')[2]}"


def component(name):
    """(DagPath of the mesh, kind, [indices]) of "mesh.vtx[0:3]", None for what is no component.

    "[*]" and open ranges stand for all of them.
    """
    match = COMPONENT.match(str(name))
    if not match:
        return None
    path = find_path(match["node"])
    if path.node.is_transform:
        shapes = [below for below in path.shape_paths() if below.node.is_a("mesh")]
        if not shapes:
            return None
        path = shapes[0]
    if not path.node.is_a("mesh"):
        return None
    mesh = scene().mesh(path)
    count = len(mesh.points) if match["kind"] in ("vtx", "pt") else len(mesh.face_counts)
    start, colon, stop = match["range"].partition(":")
    if start in ("*", ""):
        start, stop, colon = 0, "", ":"
    first = int(start)
    last = first if not colon else (int(stop) if stop not in ("", "*") else count - 1)
    if first < 0 or last >= count:
        raise ValueError(f"No object matches name: {name}")
    return path, match["kind"], list(range(first, last + 1))


def selection_or(arguments):
    """The arguments, or what is selected where there are none."""
    return list(arguments) if arguments else list(scene().selection)


def deduplicated(items):
    """The items in order, each once."""
    return list(dict.fromkeys(items))


def set_units(linear=None, angular=None, time=None):
    """Changes the user's units.

    Numbers inside stay, so a change of the frame rate keeps keys and the time line at their seconds.
    """
    units, now = scene().units, scene()
    if linear:
        units.linear = linear
    if angular:
        units.angular = angular
    if time and time != units.time:
        old = units.fps
        units.time = time
        ratio = units.fps / old
        for name in ("min", "max", "animation_start", "animation_end"):
            now.playback[name] *= ratio
    now.touched()
