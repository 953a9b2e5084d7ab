"""The options of an export, the same for the command, the farm script and the windows."""

import hashlib
import json
from typing import NamedTuple, Optional, Tuple

from .errors import UsageError
from .frames_and_images.frames import Part


class ExportOptions(NamedTuple):
    """One export; every field but ``output`` has the default of the command line."""

    output: str
    cameras: Tuple[str, ...] = ()  # none: every renderable camera
    characters: Tuple[str, ...] = ()  # none: every character found
    frames: str = "render"  # "render", "timeline" or a frame list
    images: Optional[str] = None  # a name pattern, instead of the renderer's names
    only_rendered: bool = False
    scale_to_images: bool = False
    mapping: Optional[str] = None  # path of a mapping file
    meshes: Tuple[str, ...] = ()  # [CHARACTER=]NAME of meshes that are a character's, "!NAME" of those that are not
    occlusion: bool = True
    strict: bool = False  # warnings count as errors
    allow_unverified_camera: bool = False
    accept_guesses: bool = False
    allow_empty: bool = False  # write a whole export without a record
    part: Optional[Part] = None  # of the frames; None is all
    preroll: int = 0  # frames evaluated before the first one
    credits: Optional[str] = None  # authors of model, motion and stage; None: those stored in the scene

    def digest(self) -> str:
        """SHA-256 of the options that decide the content of a record; all parts of one export have the same.

        Output folder, frames, part, strictness, credits and allow_empty are left out. A mapping file counts by its
        content.

        Raises:
            UsageError: the mapping file cannot be read.
        """
        deciding = self._replace(output="", frames="", part=None, strict=False, mapping=None)._asdict()
        del deciding["credits"], deciding["allow_empty"]
        deciding["mapping"] = None if self.mapping is None else _text_of(self.mapping)
        return hashlib.sha256(json.dumps(deciding, sort_keys=True).encode("utf-8")).hexdigest()


def _text_of(path: str) -> str:
    try:
        with open(path, "r", encoding="utf-8") as stream:
            return stream.read()
    except (OSError, ValueError) as error:
        raise UsageError("the mapping file {} cannot be read: {}", path, error) from error
