"""``trainer completion``: the lines that make a shell complete commands, options and files."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

_WHERE = {
    "bash": 'eval "$(trainer completion bash)" in ~/.bashrc',
    "zsh": 'eval "$(trainer completion zsh)" in ~/.zshrc',
    "fish": "trainer completion fish > ~/.config/fish/completions/trainer.fish",
}


@click.command(epilog=f"Example: {_WHERE['bash']}; {_WHERE['zsh']}; {_WHERE['fish']}")
@click.argument("shell", type=click.Choice(list(_WHERE)))
def command(shell: str) -> None:
    """Print the completion script of a shell, to be read by it when it starts."""
    kind = get_completion_class(shell)
    assert kind is not None, "click knows the three shells"
    from trainer.cli.main import cli

    click.echo(kind(cli, {}, "trainer", "_TRAINER_COMPLETE").source())
