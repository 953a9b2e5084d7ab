"""Who made the model, the motion and the stage: a text kept in the scene file, so that every export names them.

It lies in the scene's fileInfo as base64, as the mapping does. Keeping it changes the scene, so only a person's action
does it, never an export.
"""

import base64
import binascii

from maya import cmds

from ..core.errors import SceneError

KEY = "poseAnnotationsCredits"


def read_kept_credits():
    """The text kept in the open scene, empty where there is none. Raises SceneError for what is no such text."""
    found = cmds.fileInfo(KEY, query=True)
    if not found:
        return ""
    try:
        return base64.b64decode(str(found[0]).encode("ascii"), validate=True).decode("utf-8")
    except (ValueError, binascii.Error) as error:
        raise SceneError(
            "the credits kept in the scene (fileInfo {0}) cannot be read: {1}; write them anew in the export window, "
            "or give them with {--credits}",
            KEY,
            error,
        ) from error


def keep_credits(text):
    """Keeps the text in the open scene in place of what was kept; an empty one removes it. The user saves the scene."""
    if text.strip():
        cmds.fileInfo(KEY, base64.b64encode(text.strip().encode("utf-8")).decode("ascii"))
    elif cmds.fileInfo(KEY, query=True):
        cmds.fileInfo(remove=KEY)
