"""What can be asked of an export, the same for the command, the farm script and the windows."""

from typing import NamedTuple, Optional, Tuple

from .frames import Chunk


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
    chunk: Optional[Chunk] = None
    preroll: int = 0  # frames evaluated before the first one
