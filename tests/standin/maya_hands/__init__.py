"""An artist's hands for tests of the user interface: press, type, choose, answer dialogs, press Esc, drop a file, look.

Only the stand-in has them; the code under test sees nothing but maya.cmds. `Artist()` switches the interface on (as a
Maya with a window), `Artist.go()` switches it off again; use the fixture `artist` of tests/plugin/conftest.py. What
an artist cannot do raises `CannotDo`: pressing a button that is greyed out, hidden, in a folded frame, or on another
tab.
"""

from .artist import Artist, CannotDo
from .drawing import drawn_html

__all__ = ["Artist", "CannotDo", "drawn_html"]
