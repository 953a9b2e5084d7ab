"""The option of all commands that write a page in both languages."""

from __future__ import annotations

import click

language_option = click.option(
    "--language",
    type=click.Choice(["en", "ja"]),
    default="en",
    show_default=True,
    help="Language that the page opens in; it has both.",
)
