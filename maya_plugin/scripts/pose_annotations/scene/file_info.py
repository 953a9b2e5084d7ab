"""What a person keeps in the scene file, so that it travels with the scene to the farm: a mapping, and the credits.

It lies in the scene's fileInfo as base64: Maya gives the quotes of plain JSON back escaped. Keeping something changes
the scene, so only a person's action does it, never an export.
"""

import base64
from typing import Dict, Mapping, Optional

from maya import cmds

from ..core.errors import SceneError
from ..core.recognition.mapping import format_mapping, parse_mapping

MAPPING_KEY = "poseAnnotationsMapping"
CREDITS_KEY = "poseAnnotationsCredits"


def read_scene_mapping() -> Dict[str, str]:
    """The overrides kept in the open scene, in the flat form of mapping.py; empty where there are none.

    Raises SceneError for text that is no mapping: someone wrote there by hand.
    """
    try:
        text = _read(MAPPING_KEY)
    except ValueError as error:
        raise SceneError(
            "the mapping kept in the scene (fileInfo {0}) cannot be read: {1}; keep a new one or remove it",
            MAPPING_KEY,
            error,
        ) from error
    return {} if text is None else parse_mapping(text, "kept in the scene (fileInfo {0})".format(MAPPING_KEY))


def store_scene_mapping(overrides: Mapping[str, str]) -> None:
    """Keeps overrides in the open scene in place of what was kept; none at all removes it. The user saves the scene."""
    _keep(MAPPING_KEY, format_mapping(overrides) if overrides else "")


def read_scene_credits() -> str:
    """Who made the model, the motion and the stage, as kept in the open scene; empty where nothing is.

    Raises SceneError for what is no such text.
    """
    try:
        return _read(CREDITS_KEY) or ""
    except ValueError as error:
        raise SceneError(
            "the credits kept in the scene (fileInfo {0}) cannot be read: {1}; write them anew in the export window, "
            "or give them with {--credits}",
            CREDITS_KEY,
            error,
        ) from error


def store_scene_credits(text: str) -> None:
    """Keeps the text in the open scene in place of what was kept; an empty one removes it. The user saves the scene."""
    _keep(CREDITS_KEY, text.strip())


def _read(key: str) -> Optional[str]:
    """The text kept under a key, None where nothing is; ValueError for what is no base64 of UTF-8."""
    found = cmds.fileInfo(key, query=True)
    if not found:
        return None
    return base64.b64decode(str(found[0]).encode("ascii"), validate=True).decode("utf-8")


def _keep(key: str, text: str) -> None:
    if text:
        cmds.fileInfo(key, base64.b64encode(text.encode("utf-8")).decode("ascii"))
    elif cmds.fileInfo(key, query=True):
        cmds.fileInfo(remove=key)
