"""Files that appear whole or not at all, and that others may read as far as the user lets them."""

import os
import tempfile
from typing import Optional, Tuple

from .errors import from_os_error


def write_text(path: str, text: str, doing: str, remedy: str) -> None:
    """Writes a UTF-8 file in place of an older one; where that fails, the older one stays unchanged.

    Args:
        path: of the file; folders above it are made.
        text: its content.
        doing: for the error, as in ``errors.from_os_error``.
        remedy: likewise.

    Raises:
        OutputError: the file cannot be written there.
        RetryError: the disk is full, or the network failed.
    """
    folder, name = os.path.split(os.path.abspath(path))
    temporary: Optional[str] = None
    try:
        os.makedirs(folder, exist_ok=True)
        handle, temporary = make_temporary(folder, name, ".part")
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(temporary, path)
        temporary = None
    except OSError as error:
        raise from_os_error(error, doing, path, remedy) from error
    finally:
        if temporary is not None and os.path.exists(temporary):
            os.unlink(temporary)


def make_temporary(folder: str, name: str, suffix: str) -> Tuple[int, str]:
    """Make an empty hidden file beside ``name`` in ``folder``, with the permissions of any new file of the user.

    ``mkstemp`` alone makes files that only the owner may read: a farm's next task may run under another account.

    Returns:
        An open handle of the file, and its path.

    Raises:
        OSError: it cannot be made; nothing is left.
    """
    handle, path = tempfile.mkstemp(prefix="." + name + ".", suffix=suffix, dir=folder)
    try:
        os.chmod(path, 0o666 & ~_umask())
    except BaseException:
        os.close(handle)
        os.unlink(path)
        raise
    return handle, path


def _umask() -> int:
    """The permissions that new files do not get; Python can only read this mask by setting it."""
    current = os.umask(0o022)
    os.umask(current)
    return current
