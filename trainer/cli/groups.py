"""Groups of commands that name the nearest one where a command is mistyped, as click does for options."""

from __future__ import annotations

import difflib

import click


class SuggestingGroup(click.Group):
    """A click group whose error for an unknown command names those that are spelled alike, or all of a few."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            commands = self.list_commands(ctx)
            near = difflib.get_close_matches(args[0].lower(), commands, n=3, cutoff=0.5) if args else []
            if near:
                advice = f"Did you mean {' or '.join(near)}?"
            else:
                advice = f"Commands: {', '.join(commands)}." if len(commands) <= 10 else ""
            raise click.UsageError(f"{error.message} {advice}".rstrip(), ctx) from None
