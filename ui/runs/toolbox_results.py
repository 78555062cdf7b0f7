"""What the algorithms of the toolbox wrote: results, which the dock's lists do not take by themselves.

A run of the dock marks its layers before they are in the project. Processing adds a layer first and lets
the algorithm change it afterwards, so until then its file tells it.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from qgis.core import QgsMapLayer

from ...core.files.file_names import file_of
from . import run_record

_MADE_BY = "tiepoint/algorithm"  # custom property: id of the algorithm
_written: set[str] = set()  # names of the files that algorithms wrote since QGIS was started


def note(values: Iterable[object]) -> None:
    """Remember the files among the values of an algorithm's outputs; from any thread."""
    files = (file_of(value) for value in values if isinstance(value, str))
    _written.update(_name(file) for file in files if file is not None)


def mark(layer: QgsMapLayer, algorithm: str) -> None:
    """Mark `layer` as a result of the algorithm with this id; the project keeps it."""
    layer.setCustomProperty(_MADE_BY, algorithm)


def is_result(layer: QgsMapLayer) -> bool:
    """Whether a run of the dock or an algorithm made what `layer` shows."""
    if run_record.run_of(layer) or layer.customProperty(_MADE_BY):
        return True
    file = file_of(layer.source()) if _written else None
    return file is not None and _name(file) in _written


def _name(file: Path) -> str:
    """Not the number of the file on its disk, which another gets after it."""
    return os.path.normcase(os.path.realpath(file))
