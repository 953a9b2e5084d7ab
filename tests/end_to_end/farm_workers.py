"""Workers of a farm that start at once: forks of one stand-in Maya that is up and has read the plug-in.

Each is a process of its own that runs `batch_export.py` as `mayapy batch_export.py ARGUMENTS` would, and may be killed,
stopped and waited for; only the interpreter's start and the imports, the same for all, are not done again. This file is
also the program that forks, run by `mayapy`: a process without threads, so that a fork is safe.
"""

from __future__ import annotations

import contextlib
import os
import runpy
import select
import signal
import socket
import subprocess
import sys
import tempfile
import time
import traceback
from multiprocessing.connection import Client, Connection
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "maya_plugin" / "batch_export.py"


class Worker:
    """A running export, used like a `subprocess.Popen` whose standard error is kept."""

    def __init__(self, connection: Connection):
        self._connection = connection
        self.pid: int = connection.recv()
        self.returncode: int | None = None
        self.stderr = ""

    def poll(self) -> int | None:
        """Returns the exit code, None while it runs."""
        if self.returncode is None and self._connection.poll():
            self._receive()
        return self.returncode

    def wait(self, timeout: float = 120) -> int:
        """Returns the exit code, minus the signal's number where one ended it."""
        if self.returncode is None:
            if not self._connection.poll(timeout):
                raise TimeoutError(f"worker {self.pid} still runs after {timeout} s")
            self._receive()
        assert self.returncode is not None
        return self.returncode

    def signal(self, number: int) -> None:
        """Send a signal; nothing happens where the worker has ended."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, number)

    def _receive(self) -> None:
        self.returncode, self.stderr = self._connection.recv()
        self._connection.close()


class Workers:
    """Starts workers; a context manager that ends the program which forks them.

    Args:
        mayapy: the interpreter with the stand-in Maya.
    """

    def __init__(self, mayapy: Path):
        self._folder = tempfile.TemporaryDirectory()  # short: the path of a socket has room for a hundred characters
        self._address = self._folder.name + "/socket"
        self._program = subprocess.Popen([str(mayapy), __file__, self._address], stdin=subprocess.PIPE)
        while not os.path.exists(self._address):
            assert self._program.poll() is None, "the program that forks workers has ended"
            time.sleep(0.01)

    def __enter__(self) -> Workers:
        return self

    def __exit__(self, *_: object) -> None:
        self._program.communicate()  # it ends when nobody can write to it any more
        self._folder.cleanup()

    def start(self, arguments: list[str], *, largest_file: int | None = None, first_run: str = "") -> Worker:
        """Fork a worker.

        Args:
            arguments: of `batch_export.py`.
            largest_file: bytes from which on every write to a file fails, as on a full disk.
            first_run: Python source to execute in the worker before the export.
        """
        connection = Client(self._address, family="AF_UNIX")
        connection.send((arguments, largest_file, first_run))
        return Worker(connection)


def _serve(address: str) -> None:
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(address)
        listening.listen()
        signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # those that watch a worker are never waited for
        while sys.stdin not in select.select([listening, sys.stdin], [], [])[0]:
            connection = Connection(listening.accept()[0].detach())
            if os.fork() == 0:
                _watch(connection)
            connection.close()


def _watch(connection: Connection) -> None:
    """Fork a worker, send its number, then its exit code and standard error."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    arguments, largest_file, first_run = connection.recv()
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        os.dup2(writing, 2)
        for number in (reading, writing, connection.fileno()):
            os.close(number)
        sys.stdout, sys.stderr = os.fdopen(1, "w", encoding="utf-8"), os.fdopen(2, "w", encoding="utf-8")
        _work(arguments, largest_file, first_run)
    os.close(writing)
    connection.send(pid)
    with os.fdopen(reading, encoding="utf-8", errors="replace") as stream:
        stderr = stream.read()
    _, status = os.waitpid(pid, 0)
    connection.send((os.waitstatus_to_exitcode(status), stderr))
    os._exit(0)


def _work(arguments: list[str], largest_file: int | None, first_run: str) -> None:
    if largest_file is not None:
        # What a full disk does to a writer: the write comes back short, then fails.
        import resource

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (largest_file, largest_file))
    exec(first_run, {})
    sys.argv = [str(SCRIPT), *arguments]
    try:
        runpy.run_path(str(SCRIPT), run_name="__main__")
    except BaseException:
        traceback.print_exc()
    os._exit(70)  # the script ends the process itself, with a code of its own


if __name__ == "__main__":
    import maya.standalone

    maya.standalone.initialize(name="python")
    sys.path.insert(0, str(SCRIPT.parent / "scripts"))
    import pose_annotations.scene.export  # noqa: F401 (read once, for all workers)

    _serve(sys.argv[1])
