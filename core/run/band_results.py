"""What became of the bands that were to be registered to one of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from ..figure_text import length
from ..messages import NOTHING, Notice, text
from ..raster.read.source import RasterSource

REFERENCE, ALIGNED, LEFT = "reference", "aligned", "left"  # what became of a band


@dataclass(frozen=True)
class BandResult:
    """What became of one band. Lengths are in pixels of the reference band."""

    source: RasterSource
    band: int  # 1-based, in its raster
    name: str
    state: str  # REFERENCE, ALIGNED or LEFT
    matrix: np.ndarray  # (3, 3) float64: its pixels -> those of the reference band
    by: str = ""  # name of the band that it was matched with, where that is not the reference
    control_points: int = 0
    rmse: float | None = None  # of its points under the transform it got, check points where there are some
    moved: tuple[float, float] = (0.0, 0.0)  # in the middle of the band, right and down
    reason: str = ""  # why it is left
    reason_code: str = ""
    doubt: Notice = NOTHING  # what to know of an aligned one

    @property
    def verdict(self) -> str:
        """One sentence for people."""
        if self.state == REFERENCE:
            return text("band_reference", name=self.name)
        if self.state == LEFT:
            return text("band_left", name=self.name, reason=self.reason)
        by = text("band_by", other=self.by) if self.by else ""
        found = text(
            "band_aligned",
            name=self.name,
            dx=self.moved[0],
            dy=self.moved[1],
            rmse="?" if self.rmse is None else length(self.rmse),
            count=self.control_points,
            by=by,
        )
        return f"{found} {self.doubt.message}".strip()

    def to_json(self) -> dict[str, Any]:
        """As in the report."""
        return {
            "source": self.source.uri,
            "band": self.band,
            "name": self.name,
            "state": self.state,
            "band_to_reference": self.matrix,
            "moved": list(self.moved),
            "by": self.by,
            "control_points": self.control_points,
            "rmse": self.rmse,
            "reason": self.reason,
            "reason_code": self.reason_code,
            "verdict": self.verdict,
        }


@dataclass(frozen=True)
class BandAlignment:
    """The bands in the order of the output; `written` is None where the whole was refused."""

    bands: tuple[BandResult, ...]
    transform: str
    written: Path | None = None
    report: dict[str, Any] = field(default_factory=dict)

    @property
    def left(self) -> tuple[BandResult, ...]:
        """The bands that could not be registered."""
        return tuple(band for band in self.bands if band.state == LEFT)

    @property
    def accepted(self) -> bool:
        return self.written is not None

    @property
    def reason(self) -> str:
        """Why the whole was refused; empty where it was not."""
        if self.accepted:
            return ""
        return text("bands_refused", names=", ".join(band.name for band in self.left))

    def __str__(self) -> str:
        """A line for each band, and what was written."""
        lines = [band.verdict for band in self.bands]
        return "\n".join([*lines, f"Written: {self.written}" if self.accepted else self.reason])
