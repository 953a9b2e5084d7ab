"""Options that take several values at once: ``--data A B C`` as well as ``--data A --data B --data C``."""

from __future__ import annotations

import click

GROUPS = "trainer.cli.many_values.groups"


class ManyValuesCommand(click.Command):
    """A command without positional arguments whose repeatable options also take a list, as a shell's ``*`` makes it.

    ``ctx.meta[GROUPS]`` has, for each such option, the number of values of each of its occurrences.
    """

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        repeatable = {name for p in self.params if isinstance(p, click.Option) and p.multiple for name in p.opts}
        spread: list[str] = []
        groups: dict[str, list[int]] = {}
        option = None  # the repeatable option that bare words belong to
        takes_next = False  # the word after an option's name is its value, whatever it looks like
        for word in args:
            if takes_next:
                takes_next = False
                groups.setdefault(option or "", []).append(1)
            elif word.startswith("-") and len(word) > 1:
                option = word if word in repeatable else None
                takes_next = option is not None
                joined = word.partition("=")[0]
                if "=" in word and joined in repeatable:  # --data=DOC, which carries its value
                    groups.setdefault(joined, []).append(1)
            elif option is not None:
                spread.append(option)
                groups[option][-1] += 1
            spread.append(word)
        ctx.meta[GROUPS] = groups
        return super().parse_args(ctx, spread)
