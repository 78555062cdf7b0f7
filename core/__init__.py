"""The core of Tiepoint, without Qt and QGIS, and the functions that a script calls.

    from tiepoint.core import register

    r = register("reference.tif", "sensed.tif", raster="out.tif")
    print(r)

Names are imported when they are first used: QGIS loads this package at its start, where numpy and GDAL would
cost time, and the engine loads it where there is no GDAL.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .batch.record import SceneRecord
    from .batch.series import Series
    from .edit.alignment import Alignment
    from .edit.remaining_shift import ShiftField
    from .engine.client import Engine
    from .errors import Cancelled, TiepointError
    from .face import align_bands, apply, match, measure, register, series
    from .feedback import Feedback
    from .geometry.transforms import Transform
    from .match_result import MatchResult
    from .options import RegistrationOptions
    from .pair import Pair
    from .points.control_points import ControlPoints
    from .raster.read.source import RasterSource
    from .run.band_results import BandAlignment
    from .run.cautions import Caution
    from .run.registration_result import Registration

__all__ = [
    "Alignment",
    "BandAlignment",
    "Cancelled",
    "Caution",
    "ControlPoints",
    "Engine",
    "Feedback",
    "MatchResult",
    "Pair",
    "RasterSource",
    "Registration",
    "RegistrationOptions",
    "SceneRecord",
    "Series",
    "ShiftField",
    "TiepointError",
    "Transform",
    "align_bands",
    "apply",
    "match",
    "measure",
    "register",
    "series",
]

_HOMES = {
    "Alignment": "edit.alignment",
    "BandAlignment": "run.band_results",
    "Cancelled": "errors",
    "Caution": "run.cautions",
    "ControlPoints": "points.control_points",
    "Engine": "engine.client",
    "Feedback": "feedback",
    "MatchResult": "match_result",
    "Pair": "pair",
    "RasterSource": "raster.read.source",
    "Registration": "run.registration_result",
    "RegistrationOptions": "options",
    "SceneRecord": "batch.record",
    "Series": "batch.series",
    "ShiftField": "edit.remaining_shift",
    "TiepointError": "errors",
    "Transform": "geometry.transforms",
    "align_bands": "face",
    "apply": "face",
    "match": "face",
    "measure": "face",
    "register": "face",
    "series": "face",
}


def __getattr__(name: str) -> Any:
    """Import a public name from its module when it is first used."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
