"""Which pixels count: nodata values, alpha bands and masks."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "nodata_of_64_bit": (
        "The nodata values that are set for “{name}” in QGIS cannot be used with 64-bit whole numbers.",
        "Keep only one nodata value in the layer's properties, or convert the raster to 32 bits.",
    ),
    "nodata_not_understood": (
        "“{text}” does not say which values are nodata.",
        "Give values and ranges, as in “0, 250:255”, or “none”; parts for single bands are joined by “;”.",
    ),
    "nodata_of_more_bands": (
        "Nodata values are given for {given} bands, and “{name}” has {count}.",
        "Give one part for all bands, or one for each.",
    ),
    "masks_of_64_bit": (
        "Bands of “{name}” have masks of their own, which cannot be used with 64-bit whole numbers.",
        "Convert the raster to 32 bits, or mark the masked pixels by a nodata value.",
    ),
    "masks_of_bands_not_held": (
        "Bands of “{name}” have masks of their own, which a GeoTIFF cannot hold beside unchanged pixels.",
        "Choose a virtual raster (.vrt) as the output, or have the raster warped.",
    ),
    "log_nodata_set": "Nodata of “{name}” is set to: {values}.",
    "values_of_64_bit": (
        "“{name}” has whole numbers beyond 9,007,199,254,740,992, which cannot be resampled exactly.",
        "Subtract a constant or convert the raster to 32 bits, then register it.",
    ),
    "nodata_beyond_double": (
        (
            "The nodata value of “{name}”, {value}, is beyond 9,007,199,254,740,992, where whole numbers are "
            "not exact; GDAL can tell it from data in rasters of one band only."
        ),
        "Give the raster another nodata value, or convert it to 32 bits, then register it.",
    ),
    "log_wider_type": (
        "No value is left that could mark pixels without data in all bands: the result is written as {kind}, "
        "so that none of them becomes valid."
    ),
}
