"""The command `tiepoint`: the public functions of core on the command line, without QGIS.

It needs the packages click and rich, which the extra `tiepoint[command]` installs; the plugin needs neither.
"""

from __future__ import annotations

import os
import sys

from ..core.address_space import room_for

_MISSING = "The command needs the packages click and rich: pip install 'tiepoint[command]'\n"
# MiB that NumPy, GDAL and their like need; without them, each import fails with another message, or none.
_START = 256


def main() -> None:
    """Run the command with this process's arguments."""
    # Linear algebra is small here, as the engine matches. Each thread of OpenBLAS wants a work area of 128
    # MiB as it starts, and waits for it for ever, also when the program ends.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    try:
        if not room_for(_START):
            raise MemoryError
        try:
            import click  # noqa: F401 - whether it can be imported is the question
            import rich  # noqa: F401
        except ImportError:
            sys.stderr.write(_MISSING)
            sys.exit(1)
        from .app import tiepoint
    except (ImportError, MemoryError) as error:
        _tell_shortage(error)
    tiepoint(prog_name="tiepoint")


def _tell_shortage(error: Exception) -> None:
    """End with a message where libraries lacked memory, else raise `error`."""
    from ..core.memory import shortage

    short = shortage(error)
    if short is None:
        raise error
    sys.stderr.write(f"Error: {short}\n")
    sys.exit(1)
