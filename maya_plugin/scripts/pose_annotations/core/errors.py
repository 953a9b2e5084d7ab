"""Why an export could not be made, and whether trying again can help.

::

    ExportError                 exit code 1: cannot be exported as it is
    ├── SceneError              the scene file is missing, broken, or lacks something
    │   ├── CameraError         no renderable camera, or one whose picture is not certain
    │   └── CharacterError      no character, or one that cannot be identified or mapped for certain
    ├── ImageError              rendered pictures are missing, unreadable, or of another size
    ├── DocumentError           what would be written does not hold together
    ├── OutputError             the document cannot be written where it should go
    │   └── ExportCancelled     the user pressed Esc
    ├── UsageError              exit code 2: an option or its value is wrong
    │   └── FrameListError      a frame list that does not parse
    ├── RetryError              exit code 3: could not now; again or elsewhere may help (licence, disk, file system)
    └── SeveralProblems         several of the above at once, found before the first frame

Messages are one line with three parts: what is wrong (with the value), where, what to do now.
"""

import errno
from typing import Any, Iterable, List

from .messages import Message

EXIT_WRITTEN, EXIT_FAILED, EXIT_USAGE, EXIT_RETRY = 0, 1, 2, 3

# Conditions of a machine, its disk or its network, not of the scene: trying again, or on another machine, may help.
# A read-only file system is among them: Linux makes a file system read-only when its disk or its server fails.
RETRY_ERRNOS = frozenset(
    getattr(errno, name)
    for name in (
        "ENOSPC", "EDQUOT", "EIO", "ESTALE", "EROFS", "EMFILE", "ENFILE", "EAGAIN", "EBUSY", "ETIMEDOUT", "ENOMEM",
        "ENOTCONN", "ECONNRESET", "ECONNREFUSED", "ECONNABORTED", "EHOSTDOWN", "EHOSTUNREACH", "ENETDOWN",
        "ENETUNREACH", "ENOLCK", "EREMOTEIO", "ENODEV", "ENXIO",
    )
    if hasattr(errno, name)
)  # fmt: skip

# The same conditions by Windows's numbers, since Python's errno is EINVAL or ENOENT for most. From Microsoft's page
# "System Error Codes": sharing and lock violation, handle disk full, remote not listening, network path not found,
# network busy, device gone, unexpected network error, network name gone, disk full, semaphore timeout, no network,
# network unreachable.
RETRY_WINERRORS = frozenset((32, 33, 39, 51, 53, 54, 55, 59, 64, 112, 121, 1203, 1222, 1231))


def is_transient(error: OSError) -> bool:
    """Whether an OSError is a condition of the machine, its disk or its network, so that trying again may help."""
    return error.errno in RETRY_ERRNOS or getattr(error, "winerror", None) in RETRY_WINERRORS


class ExportError(Exception):
    """Base of every error that a user can act on; its text is the whole message, in one line.

    Args:
        template: of the message (see ``messages``), or a whole Message.
        values: what stands in the template's numbered places.
    """

    exit_code = EXIT_FAILED

    def __init__(self, template: str, *values: Any) -> None:
        super().__init__(Message(template, *values))

    @property
    def message(self) -> Message:
        """The text, with its template and values."""
        return self.args[0]

    @property
    def may_retry(self) -> bool:
        """Whether the same call, again or on another machine, may succeed."""
        return self.exit_code == EXIT_RETRY


class SceneError(ExportError):
    """The scene is missing, does not open, or lacks something the export needs."""


class CameraError(SceneError):
    """There is no camera to export from, or its picture cannot be computed for certain."""


class CharacterError(SceneError):
    """There is no character to export, or it cannot be mapped for certain."""


class ImageError(ExportError):
    """Rendered pictures are missing, unreadable, or not of the size of the Render Settings."""


class DocumentError(ExportError):
    """The document that would be written does not hold together."""


class OutputError(ExportError):
    """The document cannot be written where it should go."""


class ExportCancelled(OutputError):
    """The user stopped the export; nothing was written."""


class UsageError(ExportError):
    """An option, or its value, is wrong."""

    exit_code = EXIT_USAGE


class FrameListError(UsageError):
    """A frame list does not follow the grammar of ``frames.parse_frames``."""


class RetryError(ExportError):
    """The machine could not do it now: licence, disk full, file system."""

    exit_code = EXIT_RETRY


class SeveralProblems(ExportError):
    """Several things are wrong at once.

    The exit code is 2 when something in the call is wrong, 3 only when trying again may help with all of it, else 1.
    The text is one line with the reasons; ``problem_lines`` adds how to correct each.

    Attributes:
        problems: each as the error that it would be alone.
    """

    def __init__(self, problems: Iterable[ExportError]) -> None:
        self.problems = tuple(problems)
        codes = {problem.exit_code for problem in self.problems}
        self.exit_code = next(code for code in (EXIT_USAGE, EXIT_FAILED, EXIT_RETRY) if code in codes)
        reasons = (" ".join(str(problem).split()).split("; ")[0] for problem in self.problems)
        numbered = ("({}) {}".format(number, reason) for number, reason in enumerate(reasons, 1))
        super().__init__("{} problems: {}", len(self.problems), "; ".join(numbered))


def problem_lines(error: Exception) -> List[str]:
    """One line for each problem of a SeveralProblems, with how to correct it; none for any other error."""
    problems = error.problems if isinstance(error, SeveralProblems) else ()
    return [
        "problem {} of {}: {}".format(number, len(problems), " ".join(str(problem).split()))
        for number, problem in enumerate(problems, 1)
    ]


def from_os_error(error: OSError, doing: str, path: str, remedy: str = "") -> ExportError:
    """The error of the tree for an OSError.

    Args:
        error: what was raised.
        doing: template of what was tried with the path ("write {}").
        path: of the file or folder.
        remedy: template of what to do when trying again does not help.

    Returns:
        RetryError for a full disk, a lost file system and the like, else OutputError.
    """
    tried, reason = Message(doing, path), error.strerror or str(error)
    if is_transient(error):
        return RetryError("could not {}: {}; free space or wait for the file system, then try again", tried, reason)
    return OutputError("could not {}: {}; {}", tried, reason, Message(remedy))
