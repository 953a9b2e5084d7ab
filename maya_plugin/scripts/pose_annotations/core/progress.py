"""How an export tells how far it is, and asks whether to go on."""


class Silent(object):
    """Says nothing and never stops; the base of the others."""

    def begin(self, total, title):
        """``total`` steps are to come; title: what is being done."""

    def step(self, text):
        """One step is done; text: which. Called once a frame."""

    def is_cancelled(self):
        """Whether the user wants to stop; asked once a frame."""
        return False

    def end(self):
        """No more steps come, after success and failure alike."""


class Lines(Silent):
    """Plain lines, for a log: at most twenty, and only when the whole percentage has moved on by five."""

    def __init__(self, write):
        """write: called with one line of text."""
        self._write = write

    def begin(self, total, title):
        self._total, self._done, self._shown, self._title = total, 0, 0, title

    def step(self, text):
        self._done += 1
        percent = 100 * self._done // max(self._total, 1)
        if percent >= self._shown + 5:
            self._shown = percent - percent % 5
            self._write("{}: {} % ({})".format(self._title, percent, text))


class OpenJobLines(Silent):
    """Lines on stdout that a worker of Open Job Description reads (its specification, *How Jobs Are Run*)."""

    def __init__(self, write):
        """write: called with one line of text."""
        self._write = write

    def begin(self, total, title):
        self._total, self._done, self._shown = total, 0, -1
        self._write("openjd_status: {}".format(title))

    def step(self, text):
        self._done += 1
        percent = 100 * self._done // max(self._total, 1)
        if percent > self._shown:
            self._shown = percent
            self._write("openjd_progress: {}".format(percent))
            self._write("openjd_status: {}".format(text))
