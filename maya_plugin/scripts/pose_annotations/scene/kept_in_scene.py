"""What a person keeps in the scene file, so that it travels with the scene to the farm: a mapping, and the credits.

It lies in the scene's fileInfo as base64: Maya gives the quotes of plain JSON back escaped. Keeping something changes
the scene, so only a person's action does it, never an export.
"""

import base64
import binascii
from typing import Dict, Mapping

from maya import cmds

from ..core.errors import SceneError
from ..core.recognition.mapping import format_mapping, parse_mapping

MAPPING_KEY = "poseAnnotationsMapping"
CREDITS_KEY = "poseAnnotationsCredits"


def read_kept_mapping() -> Dict[str, str]:
    """The overrides kept in the open scene, in the flat form of mapping.py; empty where there are none.

    Raises SceneError for text that is no mapping: someone wrote there by hand.
    """
    found = cmds.fileInfo(MAPPING_KEY, query=True)
    if not found:
        return {}
    try:
        text = base64.b64decode(str(found[0]).encode("ascii"), validate=True).decode("utf-8")
    except (ValueError, binascii.Error) as error:
        raise SceneError(
            "the mapping kept in the scene (fileInfo {0}) cannot be read: {1}; keep a new one or remove it".format(
                MAPPING_KEY, error
            )
        ) from error
    return parse_mapping(text, "kept in the scene (fileInfo {0})".format(MAPPING_KEY))


def keep_mapping(overrides: Mapping[str, str]) -> None:
    """Keeps overrides in the open scene in place of what was kept; none at all removes it. The user saves the scene."""
    if overrides:
        text = format_mapping(overrides).encode("utf-8")
        cmds.fileInfo(MAPPING_KEY, base64.b64encode(text).decode("ascii"))
    elif cmds.fileInfo(MAPPING_KEY, query=True):
        cmds.fileInfo(remove=MAPPING_KEY)


def read_kept_credits():
    """The text kept in the open scene, empty where there is none. Raises SceneError for what is no such text."""
    found = cmds.fileInfo(CREDITS_KEY, query=True)
    if not found:
        return ""
    try:
        return base64.b64decode(str(found[0]).encode("ascii"), validate=True).decode("utf-8")
    except (ValueError, binascii.Error) as error:
        raise SceneError(
            "the credits kept in the scene (fileInfo {0}) cannot be read: {1}; write them anew in the export window, "
            "or give them with --credits".format(CREDITS_KEY, error)
        ) from error


def keep_credits(text):
    """Keeps the text in the open scene in place of what was kept; an empty one removes it. The user saves the scene."""
    if text.strip():
        cmds.fileInfo(CREDITS_KEY, base64.b64encode(text.strip().encode("utf-8")).decode("ascii"))
    elif cmds.fileInfo(CREDITS_KEY, query=True):
        cmds.fileInfo(remove=CREDITS_KEY)
