"""``trainer completion``: the lines that make a shell complete commands, options and files."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

_SHELLS = ("bash", "zsh", "fish")
EXAMPLE = """
\b
Examples:
  eval "$(trainer completion bash)"     now; for good in ~/.bashrc
  eval "$(trainer completion zsh)"      now; for good in ~/.zshrc, behind compinit
  trainer completion fish > ~/.config/fish/completions/trainer.fish

A shell that starts without the environment does not find `trainer`: write its path there, .../.venv/bin/trainer.
"""


@click.command(epilog=EXAMPLE)
@click.argument("shell", type=click.Choice(_SHELLS))
def command(shell: str) -> None:
    """Print the completion script of a shell, to be read by it when it starts."""
    kind = get_completion_class(shell)
    assert kind is not None, "click knows the three shells"
    from trainer.cli.main import cli

    click.echo(kind(cli, {}, "trainer", "_TRAINER_COMPLETE").source())
