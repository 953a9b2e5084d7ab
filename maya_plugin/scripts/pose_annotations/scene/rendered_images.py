"""The pictures that are already rendered: which exist, and whether they have the size that the labels are made for."""

import os

from ..core.errors import ImageError, from_os_error, is_passing
from ..core.frames_and_images.image_headers import READABLE, ImageSize, read_image_size
from ..core.messages import Message


def pictures_of_frames(frame_list, names, settings, only_rendered, scales):
    """The frames to export with the size of each picture: a list of (frame, ImageSize or None for the settings' size).

    names: ``render_settings.PictureNames``. only_rendered: leave out frames whose file does not exist. scales: labels
    follow pictures of another size (same shape). Raises ImageError for a size that does not fit, and when no picture
    exists.
    """
    chosen = []
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


def _checked_size(path, settings, scales):
    """The ImageSize of one picture, None when it is the settings' own."""
    try:
        size = read_image_size(path)
    except OSError as error:
        if is_passing(error):
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
