"""``trainer doctor``: what this machine has, what is missing, and which command needs it."""

from __future__ import annotations

import json
from dataclasses import asdict

import click


@click.command(epilog="Example: trainer doctor. Leaves with 0 when all that every command needs is there, else 1.")
@click.option("--json", "as_json", is_flag=True, help="Print everything as JSON.")
def command(as_json: bool) -> int:
    """Versions, devices, number formats, disk, and the programs and extras that some commands need; takes seconds.

    Paste it into a bug report: it holds no names of users, folders or machines.
    """
    from trainer.doctor import examine

    findings = examine()
    if as_json:
        click.echo(json.dumps([asdict(finding) for finding in findings], ensure_ascii=False, indent=1))
    else:
        wide = max(len(finding.name) for finding in findings)
        for finding in findings:
            mark = "ok" if finding.is_there else ("MISSING" if finding.is_needed else "-")
            click.echo(f"{mark:7}  {finding.name:{wide}}  {finding.value}")
            if not finding.is_there:
                click.echo(f"{'':7}  {'':{wide}}  for {finding.needed_for}: {finding.remedy}")
    return 1 if any(finding.is_needed and not finding.is_there for finding in findings) else 0
