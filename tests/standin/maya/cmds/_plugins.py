"""Plug-ins: loadPlugin, unloadPlugin, pluginInfo (facts section 7).

A Python plug-in is a file with `maya_useNewAPI`, `initializePlugin` and `uninitializePlugin`, executed in a namespace
of its own; without one of the two functions it will not load. Names are looked up in MAYA_PLUG_IN_PATH and in the
plug-ins folders of modules.
"""

from __future__ import annotations

import os
import traceback
import types

from ._call import StandinLimitation, command
from ._names import scene

_loaded: dict = {}


class LoadedPlugin:
    """A plug-in file in use: its module, its MObject and what it registered."""

    def __init__(self, name, path, module):
        self.name, self.path, self.module = name, path, module
        self.vendor, self.version, self.api_version = "Unknown", "Unknown", "Any"
        self.commands: dict = {}
        self.autoload = False
        self.object = None


def plugin_folders():
    from maya import _modules

    listed = os.environ.get("MAYA_PLUG_IN_PATH", "").split(os.pathsep)
    return [folder for folder in [*listed, *_modules.folders("plug-ins")] if folder]


def find_file(name):
    """The full path of a plug-in: as given, or in the folders, with or without .py. None if there is none."""
    candidates = [name] if os.path.isabs(name) or os.path.exists(name) else []
    for folder in plugin_folders():
        candidates += [os.path.join(folder, name), os.path.join(folder, f"{name}.py")]
    return next((os.path.abspath(path) for path in candidates if os.path.isfile(path)), None)


def load(name):
    """Loads one plug-in and returns its LoadedPlugin.

    RuntimeError, with the plug-in's own words, if it cannot be loaded.
    """
    stem = os.path.splitext(os.path.basename(name))[0]
    if stem in _loaded:
        return _loaded[stem]
    path = find_file(name)
    if path is None:
        raise RuntimeError(f'Plug-in, "{name}", was not found on MAYA_PLUG_IN_PATH.')
    if not path.endswith(".py"):
        raise StandinLimitation(f"loadPlugin: the stand-in loads Python plug-ins only, not {path}")
    # Whether Maya defines __file__ for a plug-in is not known: public plug-ins ask inspect or MFnPlugin.loadPath
    # instead.
    module = types.ModuleType(stem)
    with open(path, encoding="utf-8") as source:
        code = compile(source.read(), path, "exec")
    try:
        exec(code, module.__dict__)
        for needed in ("initializePlugin", "uninitializePlugin"):
            if not callable(getattr(module, needed, None)):
                raise RuntimeError(f'Plug-in, "{path}", has no function {needed}.')
        if not hasattr(module, "maya_useNewAPI"):
            raise StandinLimitation(f"loadPlugin: {path} uses the old API (it has no maya_useNewAPI)")
        from maya.api._plugins import plugin_object

        plugin = LoadedPlugin(stem, path, module)
        plugin.object = plugin_object(plugin)
        module.initializePlugin(plugin.object)
    except StandinLimitation:
        raise
    except Exception as error:
        traceback.print_exc()
        raise RuntimeError(f"{error}  (initializePlugin of {path})") from error
    _loaded[stem] = plugin
    return plugin


def unload(name):
    stem = os.path.splitext(os.path.basename(name))[0]
    plugin = _loaded.get(stem)
    if plugin is None:
        raise RuntimeError(f'Plug-in, "{name}", is not loaded.')
    try:
        plugin.module.uninitializePlugin(plugin.object)
    except Exception as error:
        traceback.print_exc()
        raise RuntimeError(f"{error}  (uninitializePlugin of {plugin.path})") from error
    for left in list(plugin.commands):
        from maya.api._plugins import forget_command

        forget_command(left)
    del _loaded[stem]


def unload_all():
    for name in list(_loaded):
        unload(name)


@command("loadPlugin", flags="quiet")
def load_plugin(call):
    """Returns the names of the plug-ins that are now loaded, None for one that was loaded already."""
    from ._messages import scene_event

    answer = []
    for name in call.args:
        stem = os.path.splitext(os.path.basename(str(name)))[0]
        if stem in _loaded:
            if not call.on("quiet"):
                scene().warn(f'Plug-in, "{stem}", is already loaded.')
            continue
        with scene_event("PluginLoad"):
            answer.append(load(str(name)).name)
    return answer or None


@command("unloadPlugin", flags="force")
def unload_plugin(call):
    from ._messages import scene_event

    answer = []
    for name in call.args:
        with scene_event("PluginUnload"):
            unload(str(name))
        answer.append(os.path.splitext(os.path.basename(str(name)))[0])
    return answer


@command("pluginInfo", flags="autoload command listPlugins loaded registered savePluginPrefs vendor version")
def plugin_info(call):
    if call.query:
        if call.asked == "listPlugins":
            return sorted(_loaded) or None
        stem = os.path.splitext(os.path.basename(str(call.args[0])))[0] if call.args else ""
        plugin = _loaded.get(stem)
        if call.asked in ("loaded", "registered"):
            return plugin is not None
        if plugin is None:
            raise RuntimeError(f'Plug-in, "{stem}", is not registered.')
        answers = {
            "vendor": plugin.vendor,
            "version": plugin.version,
            "command": sorted(plugin.commands) or None,
            "autoload": plugin.autoload,
        }
        if call.asked not in answers:
            raise StandinLimitation(f"pluginInfo: the stand-in does not query {call.asked}")
        return answers[call.asked]
    for name in call.args:
        plugin = _loaded.get(os.path.splitext(os.path.basename(str(name)))[0])
        if plugin is not None and "autoload" in call.flags:
            plugin.autoload = bool(call.flags["autoload"])
    return None
