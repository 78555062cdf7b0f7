"""The report of one registration as JSON: the same facts for users, the benchmark and bug reports."""

from __future__ import annotations

import json
import math
import uuid
from pathlib import Path
from typing import Any

from ..errors import TiepointError
from ..files.whole_file import replaced_whole

SCHEMA = 1
RUN = "run"  # key of the id of the run, which its record and its raster have, too

# Keys of Quality.to_json() and of the report, in the report's order.
_QUALITY = ("rms_all", "rms_loo", "n_red", "bpp", "p_quad", "skew", "s_cat", "phi", "occupancy")


def quality_values(values: dict[str, Any] | None) -> dict[str, Any]:
    """The report's quality figures; null where there are none, as for a refused pair."""
    return {name: (values or {}).get(name) for name in _QUALITY}


def new_run() -> str:
    """An id that no other run has."""
    return uuid.uuid4().hex


def read_report(path: Path) -> dict[str, Any]:
    """The report in `path`; empty where the file is not a report or cannot be read."""
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return values if isinstance(values, dict) else {}


def run_of_report(path: Path) -> str:
    """The id of the run in the report `path`; "" where it has none, or is not a report."""
    return str(read_report(path).get(RUN) or "")


def write_report(path: Path, report: dict[str, Any]) -> None:
    """Write the report as UTF-8 JSON; `path` is replaced as a whole. Raises TiepointError."""
    text = json.dumps(plain(report), indent=2, ensure_ascii=False, allow_nan=False)
    try:
        with replaced_whole(path) as unfinished:
            unfinished.write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        raise TiepointError("report_not_writable", name=path.name, reason=error.strerror or error) from error


def plain(value: Any) -> Any:
    """The value as JSON: NaN and infinity become null, arrays and tuples become lists."""
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if hasattr(value, "tolist"):  # a numpy array or scalar
        return plain(value.tolist())
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value
