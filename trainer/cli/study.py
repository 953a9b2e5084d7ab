"""``trainer study``: the experiment of either study as one command."""

from __future__ import annotations

import json
from pathlib import Path

import click

from trainer.cli.many_values import ManyValuesCommand

EXAMPLE = """
\b
Examples:
  trainer study --drawings drawings.pose.json --pretrained hg_s1_b1/model_best.pth.tar -o study
  trainer study --protocol khungurn --drawings drawings.pose.json --synthetic dance.pose.json -o khungurn
  trainer study --protocol khungurn --stand-in --devices cuda:0 cuda:1 -o stand_in
  trainer study --stand-in --epochs 1 -o stand_in      every step, on the bundled sample, in minutes
"""


@click.command("study", cls=ManyValuesCommand, epilog=EXAMPLE)
@click.option("--protocol", "protocol_name", type=click.Choice(["li-yang", "khungurn"]), default="li-yang",
              show_default=True,
              help="li-yang: Table 1, 16 joints; khungurn: SYNTH, DRAW, SYNTH-DRAW, 21 joints.")  # fmt: skip
@click.option("--drawings", type=click.Path(path_type=Path), default=Path("drawings.pose.json"), show_default=True,
              help="Document of the drawings; li-yang: imported by the convention study.")  # fmt: skip
@click.option("--images", type=click.Path(path_type=Path), help="Folder of the drawings' pictures.")
@click.option("--pretrained", type=click.Path(path_type=Path),
              help="Weights to start from; li-yang: pytorch-pose's 1-stack hourglass, hg_s1_b1.pth.tar if not given; "
              "khungurn: nothing if not given.")  # fmt: skip
@click.option("--synthetic", multiple=True, type=click.Path(path_type=Path), metavar="DOC...",
              help="Exports to fine-tune on.")  # fmt: skip
@click.option("--arch", help="Of networks that start from nothing, as of `trainer train`; hg1 if not given.")
@click.option("--epochs", type=click.IntRange(1), help="Instead of the recipe's.")
@click.option("--seed", type=click.IntRange(0), default=0, show_default=True)
@click.option("--devices", multiple=True, metavar="DEV...",
              help="Run steps that need not wait for each other side by side, one on each: cpu, cuda:0, cuda:1 ... "
              "(cpu cpu shares the cores); auto, one after the other, if not given.")  # fmt: skip
@click.option(
    "--stand-in", is_flag=True, help="The bundled sample and untrained weights instead: shows the steps only."
)
@click.option("-o", "--output", required=True, type=click.Path(file_okay=False, path_type=Path), help="Folder to fill.")
@click.option("--json", "as_json", is_flag=True, help="Print the written paths as JSON.")
def command(
    protocol_name: str,
    drawings: Path,
    images: Path | None,
    pretrained: Path | None,
    synthetic: tuple[Path, ...],
    arch: str | None,
    epochs: int | None,
    seed: int,
    devices: tuple[str, ...],
    stand_in: bool,
    output: Path,
    as_json: bool,
) -> None:
    """Repeat a study: networks scored on drawings, trained on drawings, on rendered frames, or on both in turn.

    li-yang scores a pre-trained network and fine-tunes it on drawings and on synthetic frames. khungurn trains on
    rendered frames (SYNTH), on drawings (DRAW), and goes on from SYNTH with drawings (SYNTH-DRAW), all of 21 joints,
    scored on the test drawings.

    Writes Table 1 beside the published columns (text, CSV, LaTeX), results with every prediction, the runs, and a
    report page. What is missing is listed with what to do, before anything is run. Stopped, it goes on when started
    again, on the same or on other --devices. Where a step fails, those that do not need it are still done on several.
    """
    from trainer.machine import keep_freed_memory

    keep_freed_memory()
    from trainer.errors import TrainerError
    from trainer.files import check_output
    from trainer.machine import check_device
    from trainer.models.build import make_network
    from trainer.protocols import PROTOCOLS
    from trainer.report.tables import show
    from trainer.study import Inputs, Plan, missing_inputs, plan_study, run_study, say, stand_in_plan, table_of

    protocol = PROTOCOLS[protocol_name]
    if pretrained is None and protocol.needs_weights:
        pretrained = Path("hg_s1_b1.pth.tar")

    for device in devices:
        check_device(device)
    if arch is not None:
        make_network(arch, 1)  # refuses a name that is none
    if stand_in:
        from trainer.cli.demo import check_exports

        check_output(output / "report.html")
        plan = stand_in_plan(check_exports(), output, seed, protocol, arch or Plan.arch)
        say(plan.caution)
    else:
        inputs = Inputs(pretrained, drawings, synthetic, images, arch)
        if lines := missing_inputs(inputs, protocol):
            listed = "\n".join(f"  - {line}" for line in lines)
            raise TrainerError(
                f"the study cannot run yet; {len(lines)} of its inputs {'is' if len(lines) == 1 else 'are'} missing:\n"
                f"{listed}\nTo see every step without them: trainer study --protocol {protocol.name} --stand-in "
                f"--epochs 1 -o {output}"
            )
        check_output(output / "report.html")
        plan = plan_study(inputs, output, say, protocol)
    if not (output / "pretrained.json").exists():  # no study of ours has been here
        for name in ("pretrained.json", "table1.txt", "table1.csv", "table1.tex"):
            check_output(output / name)
    files = run_study(plan, output, epochs, seed, say, devices)
    if as_json:
        click.echo(json.dumps({name: str(path) for name, path in files.items()}))
        return
    show(table_of(output, plan))
    for name, path in files.items():
        click.echo(f"{name}: {path}")
