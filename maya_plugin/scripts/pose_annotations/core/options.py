"""What can be asked of an export, the same for the command, the farm script and the windows."""

import hashlib
import json
from typing import NamedTuple, Optional, Tuple, Union

from .errors import UsageError
from .frames_and_images.frames import Chunk, ListedPart


class ExportOptions(NamedTuple):
    """One export; every field but ``output`` has the default of the command line."""

    output: str
    cameras: Tuple[str, ...] = ()  # none: every renderable camera
    characters: Tuple[str, ...] = ()  # none: every character found
    frames: str = "render"  # "render", "timeline" or a frame list
    images: Optional[str] = None  # a name pattern, instead of the renderer's names
    only_rendered: bool = False
    scale_to_images: bool = False
    mapping: Optional[str] = None  # a file that says which joint is which
    occlusion: bool = True
    strict: bool = False  # warnings count as errors
    allow_unverified_camera: bool = False
    accept_guesses: bool = False
    part: Union[Chunk, ListedPart, None] = None  # of the frames; None is all
    preroll: int = 0  # frames evaluated before the first one
    credits: Optional[str] = None  # authors of model, motion and stage; None: what the scene keeps

    def digest(self):
        """SHA-256 of what decides the content of a record: parts of one export must agree on it.

        Left out is what only says which frames, where to, how strictly, and who is named. A mapping file counts by its
        content. Raises UsageError when it cannot be read.
        """
        deciding = self._replace(output="", frames="", part=None, strict=False, mapping=None)._asdict()
        del deciding["credits"]
        deciding["mapping"] = None if self.mapping is None else _text_of(self.mapping)
        return hashlib.sha256(json.dumps(deciding, sort_keys=True).encode("utf-8")).hexdigest()


def _text_of(path):
    try:
        with open(path, "r", encoding="utf-8") as stream:
            return stream.read()
    except (OSError, ValueError) as error:
        raise UsageError("the mapping file {} cannot be read: {}", path, error) from error
