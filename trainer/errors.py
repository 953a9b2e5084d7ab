"""The package's exceptions.

::

    TrainerError            one clear line for the user; exit code 1
    ├── DocumentError       a pose annotation document that cannot be read or does not hold together
    ├── ImageError          a picture that is missing, damaged, or not what its record says
    ├── CheckpointError     weights that cannot be loaded into the network asked for
    └── RunError            a training run that cannot start, go on, or be resumed

Messages have three parts: what is wrong (with the value), where (file, record, JSON path), what to do now.
"""


class TrainerError(Exception):
    """Base of every error that a user can act on; its text is the whole message."""


class DocumentError(TrainerError):
    """A pose annotation document is unreadable, of a foreign version, or inconsistent."""


class ImageError(TrainerError):
    """A picture is missing, damaged, or of another size than its record says."""


class CheckpointError(TrainerError):
    """Weights cannot be loaded, or do not fit the network asked for."""


class RunError(TrainerError):
    """A training run cannot start, continue or resume."""
