"""Which engine's Python an algorithm may run: one that the user approved.

The parameter PYTHON names a program, and the model or script that sets it may come from anyone. Approved is
what was chosen in the dock, or installed on the set-up page.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from ...core.engine import environment
from ...core.engine.private_python import is_whole, python_of
from ...core.errors import TiepointError
from .. import settings
from ..data_folders import engine_folder, torch_folder


def engine_python(wanted: str) -> str:
    """The Python of the engine for the parameter value `wanted`; "" = choose automatically.

    Raises TiepointError for a Python that the user has not approved.
    """
    wanted = wanted.strip()
    if not wanted:
        return settings.python()
    program = environment.program_of(wanted)
    if _same(program) not in map(_same, _approved()):
        raise TiepointError("python_not_approved", path=wanted, variable=environment.DEVELOPER_VARIABLE)
    return wanted


def _approved() -> Iterator[Path]:
    """The one chosen in the dock, Tiepoint's own environments, and QGIS's own."""
    for find in (lambda: environment.program_of(settings.python()), environment.host_python):
        try:
            yield find()
        except TiepointError:  # noqa: PERF203 - none is chosen, or its file is missing
            continue
    yield from (python_of(folder) for folder in (engine_folder(), torch_folder()) if is_whole(folder))


def _same(program: Path) -> str:
    return os.path.normcase(program)
