"""The scripts' command lines: errors of one line, a mistyped option named first, and an exit code that is kept."""

import argparse
import difflib
import os
import re
import sys
import traceback
from typing import Callable, NoReturn, Optional, Sequence

from .errors import EXIT_FAILED, EXIT_USAGE, UsageError

_OPTION = re.compile(r"^--?[A-Za-z]")


class OneLineParser(argparse.ArgumentParser):
    """A parser that raises UsageError instead of leaving the process."""

    def parse(self, argv: Optional[Sequence[str]] = None) -> argparse.Namespace:
        """The parsed arguments, of the process by default.

        An option that does not exist is reported before what is missing because of it.

        Raises:
            UsageError: an argument is wrong.
        """
        given = list(sys.argv[1:] if argv is None else argv)
        for word in given:
            if word == "--":
                break
            if _OPTION.match(word):
                self._check_option(word.partition("=")[0])
        return self.parse_args(given)

    def error(self, message: str) -> NoReturn:
        """Raise UsageError."""
        raise UsageError("{}; see {} --help", message, self.prog)

    def _check_option(self, name: str) -> None:
        known = [option for action in self._actions for option in action.option_strings]
        if name.startswith("--") and any(option.startswith(name) for option in known):
            return
        if not name.startswith("--") and name[:2] in known:
            return
        near = difflib.get_close_matches(name, known, n=1)
        self.error("there is no option {}{}".format(name, "; did you mean {}?".format(near[0]) if near else ""))


def run_script(main: Callable[[], int]) -> NoReturn:
    """Run a script's main function and end the process with its exit code, whatever happens.

    mayapy's own clean-up at exit returns 0 whatever happened (maya-usd ``cmake/test.cmake``), after an error too that
    nobody expected; so the process ends here, after the output is flushed. Characters that the console's code page
    lacks are escaped, such as a Japanese name's on an English Windows.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        exit_code = main()
    except SystemExit as stop:  # argparse: --help and --version
        exit_code = stop.code if isinstance(stop.code, int) else EXIT_USAGE
    except BaseException as error:
        if "--debug" in sys.argv:
            traceback.print_exc()
        text = " ".join(str(error).split())
        print(
            "error: {}: {}; this is a fault of the script, run it again with --debug and report it".format(
                type(error).__name__, text
            ),
            file=sys.stderr,
        )
        exit_code = EXIT_FAILED
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:  # nobody reads our output any more
            pass
    os._exit(exit_code)
