"""Which pixels count: nodata values, alpha bands and masks."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "nodata_of_64_bit": (
        "The nodata values that are set for “{name}” in QGIS cannot be used with 64-bit whole numbers.",
        "Keep only one nodata value in the layer's properties, or convert the raster to 32 bits.",
    ),
    "values_of_64_bit": (
        "“{name}” has whole numbers beyond 9,007,199,254,740,992, which cannot be resampled exactly.",
        "Subtract a constant or convert the raster to 32 bits, then register it.",
    ),
    "log_wider_type": (
        "The bands have different nodata values and use all others: the result is written as {kind}, so that "
        "no nodata pixel becomes valid."
    ),
}
