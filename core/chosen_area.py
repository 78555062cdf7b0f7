"""A rectangle, or the name of a layer, as text: `area`, `target_extent`, `reference_mask`, `sensed_mask`.

A rectangle is “xmin,ymin,xmax,ymax”, in the coordinates of the reference (`target_extent`: of the output), or
in those of a coordinate system that follows it in brackets, as in “13.2,52.4,13.5,52.6 [EPSG:4326]”.
Everything else names polygons that GDAL opens, or a mask raster.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from .errors import TiepointError

_NUMBER = r"\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*"
_RECTANGLE = re.compile(rf"({_NUMBER}),({_NUMBER}),({_NUMBER}),({_NUMBER})(?:\[(.+)\])?\s*", re.DOTALL)


@dataclass(frozen=True)
class Rectangle:
    """Bounds in the units of its coordinate system; str() is the option's text."""

    x_min: float
    y_min: float
    x_max: float
    y_max: float
    crs: str = ""  # anything that GDAL understands; "" = the default of the option

    def __str__(self) -> str:
        bounds = ",".join(repr(float(each)) for each in self.bounds)
        return f"{bounds} [{self.crs}]" if self.crs else bounds

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """(x_min, y_min, x_max, y_max)"""
        return self.x_min, self.y_min, self.x_max, self.y_max


def rectangle_in(text: str) -> Rectangle | None:
    """The rectangle that the text describes; None for everything else.

    Raises TiepointError for a rectangle without an area.
    """
    found = _RECTANGLE.fullmatch(text)
    if found is None:
        return None
    x_min, y_min, x_max, y_max = (float(found[index]) for index in range(1, 5))
    if not all(map(math.isfinite, (x_min, y_min, x_max, y_max))) or x_min >= x_max or y_min >= y_max:
        raise TiepointError("area_empty_rectangle", text=text.strip())
    return Rectangle(x_min, y_min, x_max, y_max, (found[5] or "").strip())
