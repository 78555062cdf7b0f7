"""What options mean, by the names of their parameters in Processing: its help and the dock's tool tips."""

from __future__ import annotations

from collections.abc import Callable

from .common import tr


def option_help(name: str) -> str:
    """What the option means, in the user's language; "" where nothing is said of it here."""
    said = _HELPS.get(name)
    return "" if said is None else said()


def _bands() -> str:
    return tr(
        "Bands that show the same structures in both rasters match best. All bands are warped, whichever you "
        "choose."
    )


_HELPS: dict[str, Callable[[], str]] = {
    "REFERENCE_BAND": _bands,
    "SENSED_BAND": _bands,
    "REFINE": lambda: tr(
        "Measure the points again with small templates on an even grid, and keep some as check "
        "points. Not used where it is clearly less exact. No effect in the mode “As published” and "
        "for the methods for comparison."
    ),
    "WEIGHTS": lambda: tr("Only methods whose network is not bundled read them."),
    "USE_GEOREFERENCING": lambda: tr(
        "Search only near the position given by the coordinates. Switch off if the coordinates of "
        "the sensed raster are far off. No effect if a raster has none."
    ),
    "SEARCH_RADIUS": lambda: tr(
        "How far the sensed raster may be off, in map units of the reference. Automatic: a quarter "
        "of the longer side of the overlap."
    ),
    "SEED": lambda: tr("Seed of the random draws. The same seed gives the same result."),
    "PLACE": lambda: tr("The basemap is drawn there, and the raster is sought on it."),
    "GROUND_PIXEL": lambda: tr(
        "How much ground a pixel of this raster covers. Automatic: what its metadata say (ground "
        "sample distance; height and focal length of a drone), else as if it filled the visible map."
    ),
    "REFERENCE_ERROR": lambda: tr(
        "As its producer states it. With it the accuracy statement is absolute, else relative to the "
        "reference."
    ),
    "CHECKERBOARD_CELLS": lambda: tr(
        "More cells are smaller: more edges to look at, and less of each image."
    ),
    "TARGET_CRS": lambda: tr(
        "Coordinate reference system of the registered raster. Whichever it is, pixels are resampled once."
    ),
    "TARGET_RESOLUTION": lambda: tr(
        "Square pixels of this size, in units of the output's coordinate reference system."
    ),
    "TARGET_EXTENT": lambda: tr("Part of the map that the registered raster covers."),
    "CLIP_TO_OVERLAP": lambda: tr("End the registered raster where the reference or the sensed raster ends."),
    "PREDICTOR": lambda: tr("Makes the file smaller where values change smoothly; the values stay the same."),
    "OVERVIEWS": lambda: tr(
        "Reduced copies in the file, for quick display: averages, or nearest pixels of palettes and "
        "classes. A cloud optimized GeoTIFF has them always."
    ),
}
