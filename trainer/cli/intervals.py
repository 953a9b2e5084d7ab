"""The options that `evaluate` and `compare` share: how bootstrap intervals are made."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click


def interval_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add --interval-group and --interval-seed to a command."""
    group = click.option(
        "--interval-group",
        type=click.Choice(["picture", "character"]),
        default="picture",
        show_default=True,
        help="What intervals are drawn over: people by picture, or by character (its frames are alike).",
    )
    seed = click.option("--interval-seed", type=click.IntRange(0), default=0, show_default=True, hidden=True)
    return group(seed(command))
