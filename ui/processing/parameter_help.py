"""What parameters that several algorithms have mean, by name; the dock has the same words as tool tips."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterDefinition

from ..common import tr


def with_help(parameter: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    """The parameter, with the help of its name if it has none of its own."""
    if not parameter.help():
        parameter.setHelp(_helps().get(parameter.name(), ""))
    return parameter


def _helps() -> dict[str, str]:
    bands = tr(
        "Bands that show the same structures in both rasters match best. All bands are warped, whichever you "
        "choose."
    )
    return {
        "REFERENCE_BAND": bands,
        "SENSED_BAND": bands,
        **_of_matching(),
        **_of_output(),
    }


def _of_matching() -> dict[str, str]:
    return {
        "REFINE": tr(
            "Measure the points again with small templates on an even grid, and keep some as check "
            "points. Not used where it is clearly less exact. No effect in the mode “As published” and "
            "for the methods for comparison."
        ),
        "WEIGHTS": tr("Only methods whose network is not bundled read them."),
        "USE_GEOREFERENCING": tr(
            "Search only near the position given by the coordinates. Switch off if the coordinates of "
            "the sensed raster are far off. No effect if a raster has none."
        ),
        "SEARCH_RADIUS": tr(
            "How far the sensed raster may be off, in map units of the reference. Automatic: a quarter "
            "of the longer side of the overlap."
        ),
        "SEED": tr("Seed of the random draws. The same seed gives the same result."),
        "PLACE": tr("The basemap is drawn there, and the raster is sought on it."),
        "GROUND_PIXEL": tr(
            "How much ground a pixel of this raster covers. Automatic: what its metadata say (ground "
            "sample distance; height and focal length of a drone), else as if it filled the visible map."
        ),
        "REFERENCE_ERROR": tr(
            "As its producer states it. With it the accuracy statement is absolute, else relative to the "
            "reference."
        ),
    }


def _of_output() -> dict[str, str]:
    return {
        "CHECKERBOARD_CELLS": tr("More cells are smaller: more edges to look at, and less of each image."),
        "TARGET_CRS": tr(
            "Coordinate reference system of the registered raster. Whichever it is, pixels are resampled "
            "once."
        ),
        "TARGET_RESOLUTION": tr(
            "Square pixels of this size, in units of the output's coordinate reference system."
        ),
        "TARGET_EXTENT": tr("Part of the map that the registered raster covers."),
        "CLIP_TO_OVERLAP": tr("End the registered raster where the reference or the sensed raster ends."),
        "PREDICTOR": tr("Makes the file smaller where values change smoothly; the values stay the same."),
        "OVERVIEWS": tr(
            "Reduced copies in the file, for quick display: averages, or nearest pixels of palettes and "
            "classes. A cloud optimized GeoTIFF has them always."
        ),
    }
