"""Cautions that follow from the rasters alone: one is a picture of a layer, or no geotransform places it."""

from __future__ import annotations

from dataclasses import replace

from ..pair import SIDES, Pair
from ..points.mapped_transform import MappedTransform
from ..raster.read.source import RasterInfo
from .cautions import Caution, doubts_first, of_drawn, of_placing
from .native_result import NativeResult


def with_raster_cautions(native_result: NativeResult, infos: Pair[RasterInfo]) -> NativeResult:
    """The result with the cautions that its rasters call for; a refused one as it is."""
    transform, reference = native_result.transform, infos.reference
    unknown = transform.known.unknown if isinstance(transform, MappedTransform) else 0.0
    found: list[Caution] = of_placing(reference.placed_by if reference.source.shown else "", unknown)
    for side in SIDES.both:
        drawn = infos.on(side).drawn
        if drawn is not None:
            found += of_drawn(side, drawn.name, drawn.whose, drawn.missing)
    if not (found and native_result.accepted):
        return native_result
    return replace(native_result, cautions=doubts_first([*native_result.cautions, *found]))
