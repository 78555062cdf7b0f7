"""What each table of the benchmark takes on its command line: a folder of data, which of them, a CSV file."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path


def table_parser(purpose: str | None, *, data: str, out: str) -> argparse.ArgumentParser:
    """A parser with `data`, `--out` and a list `--only`. purpose: docstring of a module; data, out: help."""
    parser = argparse.ArgumentParser(description=purpose, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("data", type=Path, help=data)
    parser.add_argument("--out", type=Path, help=out)
    parser.add_argument("--only", type=_names, default=[], help="ids or beginnings of ids, comma separated")
    return parser


def add_methods(parser: argparse.ArgumentParser, methods: Sequence[str], default: str) -> None:
    """`--method` and `--jobs`, of a table that registers pairs by one method."""
    parser.add_argument("--method", default=default, choices=tuple(methods))
    parser.add_argument("--jobs", type=int, default=1, help="engines at work at once; times then tell less")


def _names(text: str) -> list[str]:
    return [name for name in text.split(",") if name]
