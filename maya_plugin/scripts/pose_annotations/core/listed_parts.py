"""Parts of an export that name their frames, as farms with chunks of their own hand them out.

A chunk ``I/N`` (``frames.Chunk``) is cut by us; a listed part is cut by the farm, which says which frames it wants:
``1-9:2,20-24``. Both know their file's tag and their share of the whole list.
"""

import hashlib
from typing import NamedTuple, Tuple

from .errors import UsageError
from .frames import Chunk, format_frames, frames_of_chunk, parse_frames

_LONGEST_TAG = 48  # file systems allow 255 bytes for the whole name


class ListedPart(NamedTuple):
    """The frames of one part, ascending."""

    frames: Tuple

    @property
    def file_tag(self):
        """What stands in the document's file name: ``frames-1-9x2_20-24``, shortened by a hash when it is long."""
        tag = format_frames(self.frames).replace(",", "_")
        if len(tag) > _LONGEST_TAG:
            tag = "{}-{}-{}".format(
                self.frames[0], self.frames[-1], hashlib.sha256(tag.encode("ascii")).hexdigest()[:12]
            )
        return "frames-" + tag


def parse_listed_part(text):
    """A frame list as a ListedPart. Raises FrameListError (a UsageError) for what is no list."""
    return ListedPart(tuple(sorted(parse_frames(text))))


def frames_of_part(whole, part):
    """The share of ``whole`` (a list of frames) that a Chunk or a ListedPart stands for; all of it for None.

    Raises UsageError when a listed part names frames that are not in the list, or a chunk would be empty.
    """
    if part is None:
        return whole
    if isinstance(part, Chunk):
        return frames_of_chunk(whole, part)
    known = set(whole)
    strange = [frame for frame in part.frames if frame not in known]
    if strange:
        raise UsageError(
            "--part names frames that the export does not have: {}; its frames are {}",
            format_frames(strange),
            format_frames(sorted(known)),
        )
    wanted = set(part.frames)
    return [frame for frame in whole if frame in wanted]
