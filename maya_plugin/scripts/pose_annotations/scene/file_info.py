"""The mapping and the credits that a person stores in the scene file, so that they go to the farm with the scene.

They are stored in the scene's fileInfo as base64, since Maya escapes the quotes of plain JSON. Storing changes the
scene, so only a person's action does it, never an export. Whether ``fileInfo`` marks the scene as changed is not
documented, so that is done here: else Maya would be closed without asking to save.
"""

import base64
from typing import Dict, Mapping, Optional

from maya import cmds

from ..core.errors import SceneError
from ..core.recognition.mapping import format_mapping, parse_mapping

MAPPING_KEY = "poseAnnotationsMapping"
CREDITS_KEY = "poseAnnotationsCredits"


def read_scene_mapping() -> Dict[str, str]:
    """The overrides stored in the open scene, in the flat form of mapping.py; empty where there are none.

    Raises:
        SceneError: the text stored there is not base64 of UTF-8.
        UsageError: it is no mapping; someone wrote it by hand.
    """
    try:
        text = _read(MAPPING_KEY)
    except ValueError as error:
        raise SceneError(
            "the mapping stored in the scene (fileInfo {0}) cannot be read: {1}; store a new one or remove it",
            MAPPING_KEY,
            error,
        ) from error
    return {} if text is None else parse_mapping(text, "stored in the scene (fileInfo {0})".format(MAPPING_KEY))


def store_scene_mapping(overrides: Mapping[str, str]) -> None:
    """Stores overrides in the open scene in place of older ones; an empty mapping removes these."""
    _store(MAPPING_KEY, format_mapping(overrides) if overrides else "")


def read_scene_credits() -> str:
    """Authors of the model, the motion and the stage, as stored in the open scene; empty where nothing is.

    Raises:
        SceneError: the text stored there is not base64 of UTF-8.
    """
    try:
        return _read(CREDITS_KEY) or ""
    except ValueError as error:
        raise SceneError(
            "the credits stored in the scene (fileInfo {0}) cannot be read: {1}; write them anew in the export window, "
            "or give them with {--credits}",
            CREDITS_KEY,
            error,
        ) from error


def store_scene_credits(text: str) -> None:
    """Stores the credits in the open scene in place of older ones; an empty text removes these."""
    _store(CREDITS_KEY, text.strip())


def _read(key: str) -> Optional[str]:
    """The text stored under a key, None where nothing is.

    Raises:
        ValueError: it is not base64 of UTF-8.
    """
    found = cmds.fileInfo(key, query=True)
    if not found:
        return None
    return base64.b64decode(str(found[0]).encode("ascii"), validate=True).decode("utf-8")


def _store(key: str, text: str) -> None:
    coded = base64.b64encode(text.encode("utf-8")).decode("ascii")
    if coded == (cmds.fileInfo(key, query=True) or [""])[0]:
        return
    if coded:
        cmds.fileInfo(key, coded)
    else:
        cmds.fileInfo(remove=key)
    cmds.file(modified=True)
