"""The command `tiepoint`: register, apply and measure on the command line, without QGIS.

It needs the packages click and rich, which the extra `tiepoint[command]` installs; the plugin needs neither.
"""

from __future__ import annotations

import sys

_MISSING = "The command needs the packages click and rich: pip install 'tiepoint[command]'\n"


def main() -> None:
    """Run the command with this process's arguments."""
    try:
        import click  # noqa: F401 - whether it can be imported is the question
        import rich  # noqa: F401
    except ImportError:
        sys.stderr.write(_MISSING)
        sys.exit(1)
    from .app import tiepoint

    tiepoint(prog_name="tiepoint")
