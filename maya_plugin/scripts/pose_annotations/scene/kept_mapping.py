"""A mapping kept in the scene file, so that it travels with the scene to the farm.

It lies in the scene's fileInfo as base64: Maya gives the quotes of plain JSON back escaped. Keeping a mapping changes
the scene, so only a person's action does it, never an export.
"""

import base64
import binascii
from typing import Dict, Mapping

from maya import cmds

from ..core.errors import SceneError
from ..core.mapping_file import format_mapping, parse_mapping

KEY = "poseAnnotationsMapping"


def read_kept_mapping() -> Dict[str, str]:
    """The overrides kept in the open scene, in the flat form of mapping_file; empty where there are none.

    Raises SceneError for text that is no mapping: someone wrote there by hand.
    """
    found = cmds.fileInfo(KEY, query=True)
    if not found:
        return {}
    try:
        text = base64.b64decode(str(found[0]).encode("ascii"), validate=True).decode("utf-8")
    except (ValueError, binascii.Error) as error:
        raise SceneError(
            "the mapping kept in the scene (fileInfo {0}) cannot be read: {1}; keep a new one or remove it", KEY, error
        ) from error
    return parse_mapping(text, "kept in the scene (fileInfo {0})".format(KEY))


def keep_mapping(overrides: Mapping[str, str]) -> None:
    """Keeps overrides in the open scene in place of what was kept; none at all removes it. The user saves the scene."""
    if overrides:
        text = format_mapping(overrides).encode("utf-8")
        cmds.fileInfo(KEY, base64.b64encode(text).decode("ascii"))
    elif cmds.fileInfo(KEY, query=True):
        cmds.fileInfo(remove=KEY)
