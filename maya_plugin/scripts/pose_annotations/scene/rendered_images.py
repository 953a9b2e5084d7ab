"""The pictures already rendered: which exist, and whether their size fits the labels."""

import os
from typing import List, Optional, Sequence, Tuple

from ..core.errors import ImageError, from_os_error, is_transient
from ..core.frames_and_images.frames import Frame
from ..core.frames_and_images.image_headers import READABLE, ImageSize, read_image_size
from ..core.messages import Message
from .render_settings import PictureNames, RenderSettings


def pictures_of_frames(
    frame_list: Sequence[Frame], names: PictureNames, settings: RenderSettings, only_rendered: bool, scales: bool
) -> List[Tuple[Frame, Optional[ImageSize]]]:
    """The frames to export, with the size of each picture.

    Args:
        frame_list: the frames that are asked for.
        names: of the pictures.
        settings: the Render Settings.
        only_rendered: leave out frames whose file does not exist.
        scales: allow pictures of another size but the same shape; labels are then scaled to it.

    Returns:
        (frame, size) pairs; None as the size where the picture has that of the Render Settings, or is not rendered.

    Raises:
        ImageError: a picture has a size that does not fit, or no picture exists.
    """
    chosen: List[Tuple[Frame, Optional[ImageSize]]] = []
    for frame in frame_list:
        path = names.path(frame)
        if not os.path.isfile(path):
            if not only_rendered:
                chosen.append((frame, None))
            continue
        if not only_rendered and path.rpartition(".")[2].lower() not in READABLE:
            chosen.append((frame, None))
            continue
        chosen.append((frame, _checked_size(path, settings, scales)))
    if not chosen:
        raise ImageError(
            "none of the {} frames has been rendered: {} does not exist; render first, leave out {--only-rendered}, or "
            "say where the pictures are with {--images}",
            len(frame_list),
            names.path(frame_list[0]),
        )
    return chosen


def _checked_size(path: str, settings: RenderSettings, scales: bool) -> Optional[ImageSize]:
    """The ImageSize of one picture, None when it is the settings' own."""
    try:
        size = read_image_size(path)
    except OSError as error:
        if is_transient(error):
            raise from_os_error(error, "read {}", path) from error
        raise ImageError("cannot open {}: {}; render the frame again", path, error.strerror) from error
    wanted = (settings.width, settings.height)
    if size.full == wanted:
        return None if size == ImageSize(wanted[0], wanted[1], (0, 0), wanted) else size
    if scales and abs(size.full[0] * wanted[1] - size.full[1] * wanted[0]) <= max(wanted):  # half a pixel of rounding
        return size
    raise ImageError(
        "{} is {} x {} pixels but the Render Settings say {} x {}; {}",
        path,
        *size.full,
        *wanted,
        Message("it has another shape, so labels cannot be scaled to it: set the size it was rendered with")
        if scales
        else Message(
            "set the size it was rendered with, or {pass --scale-to-images} when it is the same picture scaled"
        ),
    )
