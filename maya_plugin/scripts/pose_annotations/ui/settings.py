"""The choices that the windows remember between sessions, in Maya's option variables under one prefix."""

from typing import Any, Dict, NamedTuple

from maya import cmds

PREFIX = "poseAnnotations_"


class ExportSettings(NamedTuple):
    """The choices of the export window; an empty text is the default: all cameras, the project's folder."""

    camera: str = ""
    frames_from: str = "render"  # "render", "timeline" or "list"
    frame_list: str = ""
    output: str = ""
    occlusion: bool = True
    only_rendered: bool = False
    scale_to_images: bool = False
    accept_guesses: bool = False
    allow_unverified_camera: bool = False
    allow_empty: bool = False
    preroll: int = 0


def read_settings() -> ExportSettings:
    """The last choices; defaults for what was never chosen."""
    defaults = ExportSettings()
    found: Dict[str, Any] = {}
    for name in ExportSettings._fields:
        variable = PREFIX + name
        if cmds.optionVar(exists=variable):
            found[name] = type(getattr(defaults, name))(cmds.optionVar(query=variable))
    return defaults._replace(**found)


def store_settings(settings: ExportSettings) -> None:
    """Remember these choices."""
    for name, value in settings._asdict().items():
        if isinstance(value, int):
            cmds.optionVar(intValue=(PREFIX + name, int(value)))
        else:
            cmds.optionVar(stringValue=(PREFIX + name, value))


def checked_version() -> str:
    """The Maya whose cameras the plug-in has offered to check, or an empty text."""
    variable = PREFIX + "checked_version"
    return str(cmds.optionVar(query=variable)) if cmds.optionVar(exists=variable) else ""


def store_checked_version(version: str) -> None:
    """Remember that this Maya's cameras were offered to be checked."""
    cmds.optionVar(stringValue=(PREFIX + "checked_version", version))


def last_report() -> str:
    """Path of the last report, or an empty text."""
    variable = PREFIX + "last_report"
    return str(cmds.optionVar(query=variable)) if cmds.optionVar(exists=variable) else ""


def store_last_report(path: str) -> None:
    """Remember the path of the last report."""
    cmds.optionVar(stringValue=(PREFIX + "last_report", path))
