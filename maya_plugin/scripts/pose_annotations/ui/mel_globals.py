"""The names of the main window's parts, which Maya keeps in global MEL variables."""

from maya import mel


def main_window() -> str:
    """The main window; an empty text while Maya starts and in batch."""
    return _string("gMainWindow")


def shelf_tabs() -> str:
    """The layout of the shelf's tabs, by its own name; an empty text where there is none."""
    return _string("gShelfTopLevel").rpartition("|")[2]


def main_progress_bar() -> str:
    """The progress bar of the help line."""
    return _string("gMainProgressBar")


def _string(name: str) -> str:
    """The value of a global string variable.

    A variable of our own takes it: the customary ``$tmp`` may be the user's, of another type, which is an error in MEL.
    """
    return mel.eval("global string ${0}; string $poseAnnotationsValue = ${0};".format(name)) or ""
