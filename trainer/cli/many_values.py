"""Options that take several values at once: ``--data A B C`` as well as ``--data A --data B --data C``."""

from __future__ import annotations

import click


class ManyValuesCommand(click.Command):
    """A command without positional arguments whose repeatable options also take a list, as a shell's ``*`` makes it."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        repeatable = {name for p in self.params if isinstance(p, click.Option) and p.multiple for name in p.opts}
        spread: list[str] = []
        option = None  # the repeatable option that bare words belong to
        takes_next = False  # the word after an option's name is its value, whatever it looks like
        for word in args:
            if takes_next:
                takes_next = False
            elif word.startswith("-") and len(word) > 1:
                option = word if word in repeatable else None
                takes_next = option is not None
            elif option is not None:
                spread.append(option)
            spread.append(word)
        return super().parse_args(ctx, spread)
