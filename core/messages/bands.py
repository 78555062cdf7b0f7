"""Bands that are registered to one of them."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "band_reference": "{name}: the reference, kept as it is.",
    "band_aligned": (
        "{name}: aligned, moved {dx:+.2f} px right and {dy:+.2f} px down; RMSE {rmse} px, {count} control "
        "points{by}."
    ),
    "band_by": ", by way of {other}",
    "band_left": "{name}: not aligned, left as it is. {reason}",
    "band_implausible": (
        "What was found would turn, stretch or move it more than the bands of one camera can differ."
    ),
    "band_shift_poor": (
        "A shift leaves {shift:.2f} px here; an affine transform would leave {affine:.2f} px."
    ),
    "band_inexact": "What was found is off by {error:.1f} px at its own check points.",
    "log_band_is_alpha": (
        "Band {band} of “{name}” is an alpha band: it says which pixels are valid, and is not aligned."
    ),
    "log_alpha_of_bands": (
        "The bands use every value, so an alpha band marks the pixels that not every band has. What single "
        "bands have there is written, but hidden."
    ),
    "bands_refused": "Nothing was written, because these bands cannot be aligned: {names}.",
    "bands_too_few": (
        "There is only one band, and nothing to align it with.",
        "Choose a raster with several bands, or several files.",
    ),
    "band_of_none": (
        "There is no band {band}: the rasters have {count} bands together.",
        "Choose the reference band by its number among all bands, from 1.",
    ),
    "band_of_colours": (
        "Band {band} of “{name}” has a colour table, so its values are no measure of brightness.",
        "Leave this raster out, or expand it to red, green and blue first.",
    ),
    "stack_not_virtual": (
        "Aligned bands cannot be a virtual raster: each is resampled by a transform of its own.",
        "Choose a GeoTIFF, which may be cloud optimized.",
    ),
    "stack_not_written": "The raster with the aligned bands cannot be written.",
}
