"""Build the zip of the plug-in for artists and farms: this folder and the licence, nothing else.

    python maya_plugin/build_zip.py -o DIR

Writes ``DIR/pose_annotations-VERSION.zip`` and prints its path. Needs Python 3.7 or newer, no Maya. The same files give
the same bytes: names are sorted and all entries have one date. To install, unpack it where it can stay and drag
``drag_pose_annotations_into_maya.py`` into a viewport.
"""

import os
import re
import sys
import zipfile
from typing import List, Optional, Sequence, Tuple

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "scripts"))

from pose_annotations.core.command_line import OneLineParser
from pose_annotations.core.errors import UsageError
from pose_annotations.core.files import make_temporary

HERE = os.path.dirname(os.path.abspath(__file__))
LICENCE = os.path.join(os.path.dirname(HERE), "LICENSE")
KINDS = (".py", ".json", ".html", ".css", ".js", ".mod", ".png", ".svg", ".yaml")
DATE = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip can have; the time of the build would change the bytes


def version() -> str:
    """The plug-in's version, from the package."""
    with open(os.path.join(HERE, "scripts", "pose_annotations", "__init__.py"), "r", encoding="utf-8") as stream:
        return re.findall(r'__version__ = "([^"]+)"', stream.read())[0]


def plugin_files() -> List[Tuple[str, str]]:
    """(path on disk, name inside the plug-in's folder) of every file that belongs to it, sorted by name."""
    found = []
    for folder, below, names in os.walk(HERE):
        below[:] = sorted(name for name in below if name != "__pycache__" and not name.startswith("."))
        for name in names:
            path = os.path.join(folder, name)
            if name.endswith(KINDS) and not name.startswith(".") and path != os.path.abspath(__file__):
                found.append((path, os.path.relpath(path, HERE).replace(os.sep, "/")))
    return sorted(found, key=lambda pair: pair[1])


def build_zip(folder: str) -> str:
    """Write the zip into ``folder``, whole or not at all; returns its path.

    Raises:
        OSError: it cannot be written.
    """
    stem = "pose_annotations-{}".format(version())
    os.makedirs(folder, exist_ok=True)
    path = os.path.join(folder, stem + ".zip")
    handle, beside = make_temporary(folder, stem, ".part")
    try:
        with os.fdopen(handle, "wb") as stream:
            with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
                for source, name in [(LICENCE, "LICENSE")] + plugin_files():
                    _add(archive, source, "{}/{}".format(stem, name))
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(beside, path)
    except BaseException:
        os.unlink(beside)
        raise
    return path


def _add(archive: zipfile.ZipFile, source: str, name: str) -> None:
    entry = zipfile.ZipInfo(name, DATE)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 3  # Unix, on every system, so that the mode below is used
    entry.external_attr = 0o100644 << 16
    with open(source, "rb") as stream:
        archive.writestr(entry, stream.read())


def main(argv: Optional[Sequence[str]] = None) -> int:
    """Parse, build, print the path; returns the exit code."""
    parser = OneLineParser(prog="build_zip.py", description="Build the zip of the Maya plug-in.")
    parser.add_argument("-o", "--output", metavar="DIR", default="dist", help="folder for the zip; default: dist")
    try:
        arguments = parser.parse(argv)
        print(build_zip(arguments.output))
    except UsageError as error:
        print("error: {}".format(error), file=sys.stderr)
        return error.exit_code
    except OSError as error:
        print(
            "error: cannot write the zip in {}: {}; choose a folder you may write in".format(
                arguments.output, error.strerror or error
            ),
            file=sys.stderr,
        )
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
