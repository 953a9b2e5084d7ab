"""Entry point of ``trainer`` and ``python -m trainer``: finds the subcommand and turns errors into exit codes.

Exit codes: 0 done, 1 failed (one clear line on stderr; the traceback with ``--debug``), 2 wrong usage.
"""

from __future__ import annotations

import importlib
import logging
import sys

import click

from trainer._version import __version__
from trainer.cli.groups import SuggestingGroup
from trainer.errors import TrainerError
from trainer.files import keep_foreign_files

# Name on the command line -> (module below trainer.cli holding a click command called `command`, one-line help).
COMMANDS: dict[str, tuple[str, str]] = {
    "demo": ("demo", "The whole way on a bundled sample, in minutes on a CPU."),
    "validate": ("validate", "Check documents: schema, pictures, and what no schema sees."),
    "download": ("download", "Fetch pictures that cannot be shipped."),
    "import": ("import_", "Turn a dataset into a document."),
    "export": ("export", "Turn a document into what other tools read."),
    "merge": ("merge", "Many documents into one: chunks, shots, sets."),
    "split": ("split", "Divide a document into train, val and test without leaks."),
    "stats": ("stats", "Figures about a document: joints, sizes, poses, colours."),
    "train": ("train", "Train or fine-tune a network."),
    "evaluate": ("evaluate", "Score a network on a document."),
    "compare": ("compare", "Models beside each other and beside the published numbers."),
    "gap": ("gap", "What rendered frames lack beside drawings."),
    "study": ("study", "The study's experiment as one command."),
    "predict": ("predict", "Find the joints in pictures."),
    "report": ("report", "One self-contained HTML page of runs and results."),
    "export-model": ("export_model", "Weights as ONNX, safetensors or a pytorch-pose checkpoint."),
    "bench": ("bench", "How fast training, inference and reading are on this machine."),
    "doctor": ("doctor", "What this machine has, and what is missing for which command."),
    "completion": ("completion", "Make a shell complete commands, options and files."),
}


class LazyGroup(SuggestingGroup):
    """A click group that imports a subcommand's module only when that subcommand is used."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"trainer.cli.{COMMANDS[cmd_name][0]}")
        return module.command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, summary) for name, (_, summary) in COMMANDS.items()])


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="trainer")
@click.option("--debug", is_flag=True, help="Show the traceback of an error and debug lines of the log.")
@click.option("--force", is_flag=True, help="Overwrite files too that this program did not write.")
@click.pass_context
def cli(ctx: click.Context, debug: bool, force: bool) -> None:
    """Pose networks for drawn and animated characters: read annotations, train, evaluate, predict."""
    ctx.obj = {"debug": debug}
    keep_foreign_files(not force)
    ctx.call_on_close(lambda: keep_foreign_files(False))
    logging.basicConfig(level=logging.DEBUG if debug else logging.INFO, format="%(message)s", stream=sys.stderr)
    if not debug:  # Fabric tells its precision at each start; config.json and the progress lines say it already
        logging.getLogger("lightning_fabric.utilities.rank_zero").setLevel(logging.WARNING)


def _advice(error: click.ClickException) -> str:
    """What a shell's pattern needs where a command takes one document: `trainer split shots/*.pose.json`."""
    context = getattr(error, "ctx", None)
    takes_one = context is not None and any(one.name == "document" for one in context.command.params)
    if takes_one and "unexpected extra argument" in error.message:
        return "`trainer merge DOC... -o all.pose.json` makes one document of several."
    return ""


def run(arguments: list[str] | None = None) -> None:
    """Run the command line and leave the process with the contract's exit code."""
    arguments = sys.argv[1:] if arguments is None else arguments
    # These are accepted anywhere on the line: people add them at the end of the command that failed.
    debug = "--debug" in arguments
    anywhere = [option for option in ("--debug", "--force") if option in arguments]
    arguments = anywhere + [word for word in arguments if word not in anywhere]
    try:
        # Outside standalone mode click returns the code of `ctx.exit()`, or what the command returned (None here).
        code = cli.main(args=arguments, prog_name="trainer", standalone_mode=False)
    except click.ClickException as usage:
        usage.show()
        if advice := _advice(usage):
            click.echo(advice, err=True)
        sys.exit(usage.exit_code)
    except (click.Abort, KeyboardInterrupt):
        click.echo("stopped", err=True)
        sys.exit(130)
    except TrainerError as error:
        if debug:
            raise
        click.echo(f"error: {error}", err=True)
        sys.exit(1)
    except OSError as error:
        # A full disk or a folder without rights is the user's to mend, not a bug of ours.
        if debug:
            raise
        click.echo(f"error: {error}", err=True)
        sys.exit(1)
    sys.exit(code if isinstance(code, int) else 0)


if __name__ == "__main__":
    run()
