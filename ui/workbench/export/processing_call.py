"""A run as a call of tiepoint:register, so that it can be repeated: for Python, for qgis_process, as JSON."""

from __future__ import annotations

import json
import shlex
from typing import Any

from qgis.gui import QgsGui

from ....core.options import RegistrationOptions
from ...processing.register_parameters import ENUMS
from ...runs.run_record import RunRecord

ALGORITHM = "tiepoint:register"

# Parameter -> option, beside ENUMS.
_PLAIN = {
    "WEIGHTS": "weights",
    "USE_GEOREFERENCING": "use_georeferencing",
    "SEARCH_RADIUS": "search_radius",
    "REFINE": "refine",
    "SEED": "seed",
    "CHECKERBOARD_CELLS": "checkerboard_cells",
    "REFERENCE_BAND": "reference_bands",
    "SENSED_BAND": "sensed_bands",
    "CNN_INPUT": "cnn_input",
}


def parameters(record: RunRecord) -> dict[str, Any]:
    """What tiepoint:register has to be told to do the run again; options at their default are left out."""
    found: dict[str, Any] = {"REFERENCE": record.reference.uri, "SENSED": record.sensed.uri}
    options, defaults = record.options.to_json(), RegistrationOptions().to_json()
    for name, option in {**ENUMS, **_PLAIN}.items():
        value = options[option]
        if value != defaults[option]:
            value = list(value) if isinstance(value, tuple) else value
            found[name] = str(value) if name == "CNN_INPUT" else value
    found["OUTPUT"] = record.raster or "TEMPORARY_OUTPUT"
    found["CONTROL_POINTS"] = "TEMPORARY_OUTPUT"
    return found


def as_python(record: RunRecord) -> str:
    """For QGIS's Python console."""
    lines = ",\n".join(f"    {name!r}: {value!r}" for name, value in parameters(record).items())
    return f'processing.run("{ALGORITHM}", {{\n{lines},\n}})'


def as_command(record: RunRecord) -> str:
    """For a POSIX shell; a list is its parameter said several times."""
    words = ["qgis_process", "run", ALGORITHM, "--"]
    for name, value in parameters(record).items():
        for item in value if isinstance(value, list) else [value]:
            text = str(item).lower() if isinstance(item, bool) else str(item)
            words.append(f"{name}={text}")
    return " ".join(shlex.quote(word) for word in words)


def as_json(record: RunRecord) -> str:
    """For `qgis_process run tiepoint:register -` on standard input (QGIS 3.24 and later)."""
    return json.dumps({"inputs": parameters(record)}, indent=2, ensure_ascii=False)


def add_to_history(record: RunRecord) -> bool:
    """Put the call into the history of the Processing toolbox; False where this QGIS takes none."""
    registry = getattr(QgsGui, "historyProviderRegistry", None)  # QGIS 3.24 and later
    values = parameters(record)
    if registry is not None:
        entry = {
            "algorithm_id": ALGORITHM,
            "parameters": {"inputs": values},
            "python_command": as_python(record).replace("\n", ""),
            "process_command": as_command(record),
        }
        registry().addEntry("processing", entry)
        return True
    try:
        from processing.core.ProcessingLog import ProcessingLog
    except ImportError:
        return False
    ProcessingLog.addToLog(f'processing.run("{ALGORITHM}", {values!r})')
    return True
