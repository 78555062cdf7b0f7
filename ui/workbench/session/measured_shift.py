"""What the measurement of the remaining shift found: one page of the workbench shows it, another exports."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class MeasuredShift:
    """The result of a measurement; keys are WHEN of the panel."""

    figures: dict[str, dict[str, Any]] = field(default_factory=dict)  # ShiftField.figures()
    files: dict[str, Path] = field(default_factory=dict)  # GeoPackages of the arrows
    notes: dict[str, str] = field(default_factory=dict)  # the verdict, or why a result is missing
