"""A repeatable option takes one value at a time, or all that a shell's ``*`` gives it."""

from __future__ import annotations

import click
import pytest
from click.testing import CliRunner

from trainer.cli.many_values import ManyValuesCommand


@click.command(cls=ManyValuesCommand)
@click.option("--data", multiple=True)
@click.option("--val", multiple=True)
@click.option("-o", "--output")
@click.option("--json", "as_json", is_flag=True)
def command(data, val, output, as_json):
    click.echo(repr((data, val, output, as_json)))


@pytest.mark.parametrize(
    ("line", "meaning"),
    [
        ("--data a b c --val d -o run", (("a", "b", "c"), ("d",), "run", False)),
        ("--data a --data b -o run", (("a", "b"), (), "run", False)),
        ("--data a --json --val b c", (("a",), ("b", "c"), None, True)),
        ("--data=a --val=b -o run", (("a",), ("b",), "run", False)),
        ("--data -odd b", (("-odd", "b"), (), None, False)),
    ],
)
def test_values_belong_to_the_option_before_them(line, meaning):
    assert CliRunner().invoke(command, line.split()).output.strip() == repr(meaning)


@pytest.mark.parametrize("line", ["a", "-o run a", "--json a", "--data"])
def test_a_word_that_belongs_to_no_option_is_wrong_usage(line):
    assert CliRunner().invoke(command, line.split()).exit_code == 2


@pytest.mark.parametrize(
    "command", [["split", "-o", "x"], ["stats"], ["export", "coco", "-o", "x"]], ids=lambda c: c[0]
)
def test_several_documents_for_a_command_that_takes_one_name_the_command_that_joins_them(call, command):
    code, _, err = call(*command, "a.pose.json", "b.pose.json")
    assert code == 2
    assert "trainer merge DOC... -o all.pose.json" in err
