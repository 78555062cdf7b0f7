"""The parameter PYTHON: a program, named by a model or a script that may come from anywhere.

Only what the user has approved is run, by choosing it in the dock or installing it on the set-up page.
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
    """The Python that the engine runs on where the parameter says `wanted`; "" = find one.

    Raises TiepointError for one that nobody has approved.
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
    for find in (lambda: environment.program_of(settings.python()), environment.own_python):
        try:
            yield find()
        except TiepointError:  # noqa: PERF203 - none is chosen, or it is gone
            continue
    yield from (python_of(folder) for folder in (engine_folder(), torch_folder()) if is_whole(folder))


def _same(program: Path) -> str:
    return os.path.normcase(program)
