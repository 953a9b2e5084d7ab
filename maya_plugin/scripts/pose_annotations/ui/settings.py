"""What the windows remember between sessions: Maya's option variables, all under one prefix."""

from typing import NamedTuple

from maya import cmds

PREFIX = "poseAnnotations_"


class ExportSettings(NamedTuple):
    """The choices of the export window. Empty texts mean the default: all cameras, the project's folder."""

    camera: str = ""
    frames_from: str = "render"  # "render", "timeline" or "list"
    frame_list: str = ""
    output: str = ""
    occlusion: bool = True
    only_rendered: bool = False
    scale_to_images: bool = False
    accept_guesses: bool = False
    allow_unverified_camera: bool = False


def read_settings():
    """The choices made last; defaults for what was never chosen."""
    defaults, found = ExportSettings(), {}
    for name in ExportSettings._fields:
        variable = PREFIX + name
        if cmds.optionVar(exists=variable):
            found[name] = type(getattr(defaults, name))(cmds.optionVar(query=variable))
    return defaults._replace(**found)


def keep_settings(settings):
    """Remember these choices."""
    for name, value in settings._asdict().items():
        if isinstance(value, bool):
            cmds.optionVar(intValue=(PREFIX + name, int(value)))
        else:
            cmds.optionVar(stringValue=(PREFIX + name, value))


def last_report():
    """Path of the report written last, or an empty text."""
    variable = PREFIX + "last_report"
    return str(cmds.optionVar(query=variable)) if cmds.optionVar(exists=variable) else ""


def keep_last_report(path):
    """Remember where the newest report lies."""
    cmds.optionVar(stringValue=(PREFIX + "last_report", path))
