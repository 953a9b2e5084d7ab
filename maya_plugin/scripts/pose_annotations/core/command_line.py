"""The parser of the scripts' command lines: its errors are one line, and a mistyped option is named first."""

import argparse
import difflib
import re
import sys
from typing import NoReturn, Optional, Sequence

from .errors import UsageError

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
