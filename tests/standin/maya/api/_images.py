"""MImage of maya.api.OpenMaya: images of files, as bytes behind an address.

Source: class page MImage; public code of the API 2.0 reads ``ctypes.string_at(image.pixels(), width * height *
image.depth())``, of which the first row is the lowest and a pixel is red, green, blue, alpha (EugeneM23/MayaScripts,
``verify_spear03_weapon.py`` and ``verify_creep_textured.py``, run under mayapy 2027 against ``colorAtPoint``).
"""

from __future__ import annotations

import ctypes
import os


class MImage:
    """An image of a file; what Pillow reads, the stand-in does."""

    kUnknown, kByte, kFloat = 0, 1, 2

    def __init__(self):
        self._size, self._bytes = (0, 0), b""
        self._buffer = None

    def readFromFile(self, filename, type=1):
        """Any format that is read becomes four bytes a pixel; RuntimeError for a file that is none (class page)."""
        from PIL import Image, UnidentifiedImageError

        if type != self.kByte:
            raise ValueError("the stand-in reads images as bytes only")
        try:
            with Image.open(os.fspath(filename)) as image:
                rows = image.convert("RGBA").transpose(Image.Transpose.FLIP_TOP_BOTTOM)
        except (OSError, UnidentifiedImageError) as error:
            raise RuntimeError("(kFailure): Unexpected Internal Failure") from error
        self._size, self._bytes = rows.size, rows.tobytes()
        self._buffer = ctypes.create_string_buffer(self._bytes, len(self._bytes))
        return self

    def getSize(self):
        return list(self._size)

    def depth(self):
        return 4

    def pixels(self):
        """The address of the first byte, valid while the image lives."""
        return ctypes.addressof(self._buffer) if self._buffer else 0
