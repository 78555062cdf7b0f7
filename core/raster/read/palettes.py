"""Indices of a colour table that nobody sees: around a drawing that was saved with a transparent ground."""

from __future__ import annotations

from dataclasses import replace

from ...nodata import BandNodata
from ..bindings import gdal
from .gdal_calls import bands_of


def transparent_indices(band: gdal.Band) -> tuple[int, ...]:
    """The indices whose colour is wholly transparent; none where all are."""
    table = band.GetColorTable()
    count = 0 if table is None else table.GetCount()
    found = tuple(index for index in range(count) if table.GetColorEntry(index)[3] == 0)
    return found if len(found) < count else ()


def with_transparent_nodata(dataset: gdal.Dataset, rules: tuple[BandNodata, ...]) -> tuple[BandNodata, ...]:
    """The nodata rules of a raster, with the transparent index of bands that have one and declare no nodata.

    A GeoTIFF keeps no transparency of colours, so the ground would be opaque in the output. Several indices
    would become one there, so they stay what they are.
    """
    bands = bands_of(dataset)
    given = dict(enumerate(rules))
    found = [given.get(index, BandNodata()) for index in range(len(bands))]
    for index, band in enumerate(bands):
        unseen = transparent_indices(band)
        if len(unseen) == 1 and band.GetNoDataValue() is None and not found[index].ranges:
            found[index] = replace(found[index], ranges=((float(unseen[0]),) * 2,))
    return tuple(found) if any(rule != BandNodata() for rule in found) else rules
