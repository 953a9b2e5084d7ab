"""Scene files and projects: file, fileInfo, workspace, references, namespaces (command pages of these names)."""

from __future__ import annotations

import os
import re

import maya_scene

from ._call import StandinLimitation, command
from ._names import find_node, name_of, scene

_FILE_TYPES = {".ma": "mayaAscii", ".mb": "mayaBinary"}


def forward(path):
    return str(path).replace(os.sep, "/")


def full_path(name):
    """A file name as file(expandName=True) returns it.

    Absolute, forward slashes, against the project's scenes folder.
    """
    name = os.path.expandvars(os.path.expanduser(str(name)))
    if os.path.isabs(name):
        return forward(os.path.normpath(name))
    return forward(os.path.normpath(os.path.join(os.getcwd(), name)))


@command(
    "file",
    flags="executeScriptNodes force i ignoreVersion list loadReference loadReferenceDepth modified namespace newFile "
    "open prompt reference rename save sceneName shortName type",
)
def file(call):
    """new, open, import (i), reference, rename, save, and the questions about the open scene."""
    if call.query:
        return _query(call)
    if call.edit:
        raise StandinLimitation("file: the stand-in does not edit references")
    if "modified" in call.flags:
        scene().modified = bool(call.flags["modified"])
        return None
    if call.on("newFile"):
        _refuse_unsaved(call)
        from ._messages import scene_event

        with scene_event("New"):
            scene().new()
            _take_working_units()
        return "untitled"
    if call.on("open"):
        return _open(call)
    if call.on("i"):
        return _import(call)
    if call.on("reference"):
        return _reference(call)
    if "loadReference" in call.flags:
        return _load_reference(call)
    if "rename" in call.flags:
        scene().path = full_path(call.flags["rename"])
        return scene().path
    if call.on("save"):
        return _save(call)
    raise RuntimeError("Incorrect use of flags or query edit modes.")


def _take_working_units():
    """A new scene has the user's working units, which Maya keeps in option variables.

    Source: public start-up scripts, which set ``workingUnitLinearDefault`` and ``workingUnitAngularDefault`` for the
    scenes made later (dot42's and Otherside's set-ups; docs of an Unreal tool: "change_working_unit").
    """
    from ._session import option_vars

    units = scene().units
    units.linear = option_vars.get("workingUnitLinearDefault") or units.linear
    units.angular = option_vars.get("workingUnitAngularDefault") or units.angular


def _refuse_unsaved(call):
    if scene().modified and not call.on("force"):
        raise RuntimeError("Unsaved changes.")


def _existing(call):
    path = full_path(call.args[0])
    if not os.path.isfile(path):
        raise RuntimeError(f"File not found: {call.args[0]}")
    if os.path.splitext(path)[1].lower() != ".ma":
        raise StandinLimitation(f"file: the stand-in reads Maya ASCII (.ma) only, not {path}")
    return path


def _open(call):
    """Open a scene with its references loaded or not, as they were when it was saved (page *file*, loadReferenceDepth).

    Two reports about real Mayas are not settled; the environment switches each on, so that both ways can be tried:
    MAYA_STANDIN_LOAD_NO_REFERENCES=1: the user's setting "load no references" counts where loadReferenceDepth is not
    given (getavalon/core issue 111). MAYA_STANDIN_OPEN_RAISES=1: a missing plug-in or reference raises RuntimeError
    though the scene is open (OpenPype issue 2452); "unnamed" in place of 1: and the scene has no name then.
    """
    _refuse_unsaved(call)
    path = _existing(call)
    from ._messages import scene_event

    depth = call.flags.get("loadReferenceDepth")
    if depth not in (None, "none"):
        raise StandinLimitation(f"file: the stand-in does not open with loadReferenceDepth {depth}")
    default = "none" if os.environ.get("MAYA_STANDIN_LOAD_NO_REFERENCES") == "1" else None
    scene().loads_no_references = (depth or default) == "none"
    try:
        with scene_event("Open"):
            # Script nodes, the time slider's too, run when a file is opened, unless that is refused (command page
            # `file`, executeScriptNodes; public tools evaluate sceneConfigurationScriptNode by hand then).
            scene().runs_script_nodes = bool(call.flags.get("executeScriptNodes", True))
            scene().open_ma(path)
    finally:
        scene().loads_no_references, scene().runs_script_nodes = False, True
    _raise_open_errors(path)
    return scene().path


def _raise_open_errors(path):
    way = os.environ.get("MAYA_STANDIN_OPEN_RAISES", "")
    reasons = [f'Plug-in, "{name}", was not found on MAYA_PLUG_IN_PATH.' for name in scene().plugins.missing()]
    reasons += [text for text in scene().warnings if text.startswith("Could not find the referenced file")]
    if way and reasons:
        if way == "unnamed":
            scene().path = None
        raise RuntimeError(f"Error reading file {path}: {' '.join(reasons)}")


def _load_reference(call):
    """`file -loadReference "xRN"` loads (or reloads) the file of a reference node (page *file*)."""
    name = str(call.flags["loadReference"])
    found = next((reference for reference in scene().references if reference.name == name), None)
    if found is None:
        raise RuntimeError(f"'{name}' is not a reference node.")
    if call.args:
        raise StandinLimitation("file: the stand-in does not put another file into a reference")
    if not found.loaded:
        with scene().undo.paused():
            if not scene().load_reference(found):
                raise RuntimeError(f"File not found: {found.path}")
    return forward(found.path)


def _import(call):
    from ._messages import scene_event

    with scene_event("Import"):
        scene().import_ma(_existing(call), call.flags.get("namespace"))
    return forward(call.args[0])


def _reference(call):
    from ._messages import scene_event

    path = _existing(call)
    namespace = call.flags.get("namespace") or os.path.splitext(os.path.basename(path))[0]
    with scene_event("CreateReference"):
        scene().reference_ma(path, namespace)
    return path


def _save(call):
    if not scene().path:
        raise RuntimeError("The scene has no name: rename it first (file -rename).")
    _write(scene().path)
    scene().modified = False
    return scene().path


def _write(path):
    if os.path.splitext(path)[1].lower() != ".ma":
        raise StandinLimitation(f"file: the stand-in writes Maya ASCII (.ma) only, not {path}")
    from ._ascii_writer import write_scene
    from ._messages import scene_event

    with scene_event("Save"):
        write_scene(scene(), path)


def _query(call):
    path = scene().path or ""
    answers = {
        "modified": lambda: bool(scene().modified),
        "sceneName": lambda: os.path.basename(path) if call.on("shortName") else path,
        "type": lambda: [_FILE_TYPES.get(os.path.splitext(path)[1].lower(), "mayaAscii")],
        "list": lambda: [path or full_path("untitled"), *(forward(found.path) for found in scene().references)],
        "reference": lambda: [forward(found.path) for found in scene().references],
    }
    if call.asked not in answers:
        raise StandinLimitation(f"file: the stand-in does not query {call.asked}")
    return answers[call.asked]()


@command("fileInfo", flags="remove")
def file_info(call):
    """Pairs of strings kept in the scene file; a query without a key returns all, flat."""
    pairs = scene().file_info
    if call.query:
        if call.args:
            return [pairs[call.args[0]]] if call.args[0] in pairs else []
        return [text for pair in pairs.items() for text in pair]
    if "remove" in call.flags:
        change_file_info(str(call.flags["remove"]), None)
        return None
    change_file_info(str(call.args[0]), str(call.args[1]))
    return None


def change_file_info(key, value):
    """Sets or (None) removes a pair, undoable."""
    pairs = scene().file_info
    old = pairs.get(key)

    def put(new):
        if new is None:
            pairs.pop(key, None)
        else:
            pairs[key] = new

    scene().edit(lambda: put(value), lambda: put(old), "fileInfo")


@command("workspace", flags="expandName fileRule fileRuleEntry openWorkspace rootDirectory")
def workspace(call):
    """The project: its root folder and file rules ("images" -> "images")."""
    found = scene().workspace
    root = forward(found["root"])
    if call.query:
        if call.asked != "rootDirectory":
            raise StandinLimitation(f"workspace: the stand-in does not query {call.asked}")
        return root.rstrip("/") + "/"
    if "fileRuleEntry" in call.flags:
        return found["rules"].get(call.flags["fileRuleEntry"], "")
    if "expandName" in call.flags:
        name = call.flags["expandName"]
        return name if os.path.isabs(name) else forward(os.path.join(root, name))
    if "fileRule" in call.flags:
        key, folder = call.flags["fileRule"]
        found["rules"][key] = folder
    elif call.on("openWorkspace"):
        found["root"] = forward(call.args[0])
        found["rules"].update(_project_rules(found["root"]))
    return None


def _project_rules(folder):
    """File rules of a project's ``workspace.mel`` (command page *workspace*: ``workspace -fr "images" "images"``)."""
    path = os.path.join(folder, "workspace.mel")
    if not os.path.isdir(folder):
        raise RuntimeError(f"Workspace {folder} does not exist.")
    if not os.path.isfile(path):
        return {}
    with open(path, encoding="utf-8") as stream:
        text = stream.read()
    return dict(re.findall(r'workspace\s+-(?:fr|fileRule)\s+"([^"]*)"\s+"([^"]*)"', text))


@command(
    "referenceQuery",
    flags="filename isLoaded isNodeReferenced namespace nodes referenceNode shortName withoutCopyNumber",
)
def reference_query(call):
    name = str(call.args[0])
    if call.on("isNodeReferenced"):
        return find_node(name).referenced is not None
    found = next((ref for ref in scene().references if name in (ref.node.name, forward(ref.path))), None)
    if found is None:
        node = find_node(name)
        found = next((ref for ref in scene().references if ref.node.name in (node.referenced, node.name)), None)
    if found is None:
        raise RuntimeError(f"'{name}' is not a reference node or a referenced file.")
    if call.on("filename"):
        path = maya_scene.references.locate(scene(), found.path, found.asked_from) or found.path
        return os.path.basename(path) if call.on("shortName") else forward(path)
    if call.on("isLoaded"):
        return bool(found.loaded)
    if call.on("namespace"):
        return f":{found.namespace}" if not call.on("shortName") else found.namespace
    if call.on("referenceNode"):
        return found.node.name
    if call.on("nodes"):
        return [name_of(node) for node in scene().nodes() if node.referenced == found.node.name] or None
    raise StandinLimitation("referenceQuery: the stand-in needs a question that it knows")


@command("unknownPlugin", flags="list nodeTypes")
def unknown_plugin(call):
    """The plug-ins that the open files need and that are missing (page *unknownPlugin*); None where there is none."""
    missing = scene().plugins.missing()
    if call.asked == "list":
        return missing or None
    name = str(call.args[0]) if call.args else ""
    if name not in missing:
        raise RuntimeError(f"'{name}' is not an unknown plug-in.")
    return list(scene().plugins.types[name]) or None


@command("unknownNode", flags="plugin realClassName")
def unknown_node(call):
    """What an unknown node is in its own plug-in (page *unknownNode*)."""
    node = find_node(call.args[0])
    if not (node.is_a("unknown") or node.is_a("unknownDag")):
        raise RuntimeError(f"'{call.args[0]}' is not an unknown node.")
    return node.plugin if call.asked == "plugin" else node.class_name


@command("namespace", flags="addNamespace exists parent setNamespace")
def namespace(call):
    if "exists" in call.flags:
        name = call.flags["exists"].strip(":")
        return name == "" or name in scene().namespaces
    if "addNamespace" in call.flags:
        above = call.flags.get("parent", f":{scene().current_namespace}").strip(":")
        name = call.flags["addNamespace"]
        full = name.strip(":") if name.startswith(":") or not above else f"{above}:{name}"
        if full in scene().namespaces:
            raise RuntimeError(f"New namespace '{name}' already exists.")
        scene().add_namespace(full)
        return full
    if "setNamespace" in call.flags:
        name = call.flags["setNamespace"].strip(":")
        if name and name not in scene().namespaces:
            raise RuntimeError(f"No namespace matching '{call.flags['setNamespace']}' found.")
        scene().current_namespace = name
        return name or ":"
    raise RuntimeError("Incorrect use of flags or query edit modes.")
