"""A run as a call of tiepoint:register, to repeat it: in Python, with qgis_process, as JSON."""

from __future__ import annotations

import json
import shlex
from typing import Any

from qgis.gui import QgsGui

from ....core.nodata import nodata_text
from ...processing.option_parameters import option_parameters
from ...runs.run_record import RunRecord

ALGORITHM = "tiepoint:register"


def parameters(record: RunRecord) -> dict[str, Any]:
    """The parameters of tiepoint:register that repeat the run; options at their default are omitted."""
    found: dict[str, Any] = {"REFERENCE": record.reference.uri, "SENSED": record.sensed.uri}
    for name, source in (("REFERENCE_NODATA", record.reference), ("SENSED_NODATA", record.sensed)):
        if source.nodata:  # by the layer's properties, which the file does not have
            found[name] = nodata_text(source.nodata)
    found.update(option_parameters(record.options))
    found["OUTPUT"] = record.raster or "TEMPORARY_OUTPUT"
    found["CONTROL_POINTS"] = "TEMPORARY_OUTPUT"
    return found


def as_python(record: RunRecord) -> str:
    """For QGIS's Python console."""
    lines = ",\n".join(f"    {name!r}: {value!r}" for name, value in parameters(record).items())
    return f'processing.run("{ALGORITHM}", {{\n{lines},\n}})'


def as_command(record: RunRecord) -> str:
    """For a POSIX shell; a list repeats its parameter."""
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
    """Add the call to the history of the Processing toolbox; False if this QGIS does not allow it."""
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
