"""What the engine can do besides matching. Each job is imported when it is asked for: they need torch."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

from ..errors import TiepointError

# (private folder, values, progress(stage, fraction), log(line)) -> JSON-able result
Job = Callable[[Path, dict[str, Any], Callable[[str, float], None], Callable[[str], None]], dict[str, Any]]


def find(name: str) -> Job:
    """The job of that name. Raises TiepointError where there is none."""
    if name == "inspect":
        from . import packages

        return lambda *_: packages.inspect_network()
    raise TiepointError(f"The engine knows no job “{name}”.", "Update the plugin and its engine together.")
