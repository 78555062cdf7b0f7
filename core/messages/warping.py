"""Why the raster cannot be warped, or shown warped."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "transform_not_invertible": (
        "The {model} cannot be inverted, as the warp needs.",
        "Choose a simpler transform.",
    ),
    "checkerboard_off_grid": (
        "“{name}” does not lie on the pixel grid of “{reference}”.",
        "Make the checkerboard from the raster that the registration wrote.",
    ),
    "warp_folds": (
        "The {model} folds the sensed raster over itself.",
        "Choose a simpler transform, or delete wrong control points.",
    ),
    "warp_outside": (
        "The registered raster lies wholly outside the reference.",
        "Choose the sensed raster's own extent for the output, or check the control points.",
    ),
    "warp_explodes": (
        "The output would have {width:.0f} x {height:.0f} pixels: the transform stretches too far.",
        "Choose a simpler transform, or the reference's grid for the output.",
    ),
    "sensed_not_warped": "The sensed raster cannot be warped.",
    "warped_not_written": "The registered raster cannot be written.",
    "preview_not_made": "The preview cannot be made.",
    "quality_surface_not_written": "The quality surface cannot be written.",
    "checkerboard_not_made": "The checkerboard cannot be made.",
    "checkerboard_not_written": "The checkerboard cannot be written.",
    "nothing_to_warp_with": (
        "There is no transform to warp with.",
        "Enable more control points or add some.",
    ),
    "georeferenced_not_written": "The georeferenced copy cannot be written.",
    "georeferenced_changes_pixels": (
        "The chosen format or creation options change pixel values.",
        "Choose a compression without loss, or a GeoTIFF without creation options.",
    ),
    "georeferenced_of_mixed_types": (
        "The bands of “{name}” differ in data type, which this format cannot hold.",
        "Choose a virtual raster (.vrt) for the output.",
    ),
    "target_crs_of_no_crs": (
        "“{name}” has no coordinate reference system, so the output cannot have another one.",
        "Leave the output's coordinate reference system empty, or set that of the reference.",
    ),
    "extent_outside": (
        "Nothing of the registered raster lies in the extent of the output.",
        "Check the extent and its coordinate reference system, or leave it empty.",
    ),
    "output_too_large": (
        "The output would have {width:.0f} x {height:.0f} pixels.",
        "Choose a larger pixel size or a smaller extent; the size is in units of the output's CRS.",
    ),
}
