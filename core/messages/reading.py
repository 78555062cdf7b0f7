"""Why a raster cannot be read, or a pair cannot be compared."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "raster_not_open": "“{name}” is not open.",
    "all_nodata": (
        "“{name}” has no valid pixel in the area that is read: all are nodata.",
        "Choose another band, or check the layer's nodata value and extent.",
    ),
    "one_colour": (
        "“{name}” has only one value in the area that is read: there is nothing to match.",
        "Choose another band or another layer.",
    ),
    "crs_unknown": (
        "A coordinate reference system is not understood.",
        "Set the layers' coordinate reference systems and try again.",
    ),
    "raster_without_bands": (
        "“{name}” holds no raster band.",
        "Choose one of its subdatasets as a layer of its own.",
    ),
    "raster_of_several": (
        "“{name}” holds {count} rasters.",
        "Name one of them, such as {example}, or add it to the project and choose that layer.",
    ),
    "raster_complex": (
        "“{name}” has complex pixels.",
        "Export its amplitude (or intensity) as a real-valued raster and use that.",
    ),
    "raster_too_small": (
        "“{name}” is only {width} x {height} pixels.",
        "Both rasters need at least {least} pixels a side.",
    ),
    "raster_bent": (
        "“{name}” has no geotransform, and its {means} give it no usable position.",
        "Warp it to a coordinate reference system first (Raster > Projections > Warp) and use the result.",
    ),
    "dem_unreadable": (
        "“{name}”, the raster of heights, cannot be opened or has no geotransform.",
        "Choose a georeferenced raster of heights in metres, or leave the heights empty.",
    ),
    "dem_without_crs": (
        "“{name}”, the raster of heights, has no coordinate reference system.",
        "Assign its coordinate reference system (Raster > Projections > Assign Projection).",
    ),
    "dem_apart": (
        "“{name}”, the raster of heights, does not cover the raster that needs it.",
        "Choose heights of the same area, or leave them empty.",
    ),
    "web_service": (
        "The layer from {server} is a web service, which has no pixels of its own.",
        "Use it as a layer in QGIS, where Tiepoint draws it first, or export the area to a GeoTIFF.",
    ),
    "overlap_too_small": (
        "The rasters overlap on only {width} x {height} pixels.",
        "Switch off “Use georeferencing” if their coordinates are wrong, or enlarge the search radius.",
    ),
    "working_image_too_narrow": (
        "A raster is too long and narrow: {width} x {height} pixels would be matched.",
        "Raise the largest working size, or cut out the part that matters.",
    ),
    "no_overlap": (
        "The two rasters do not overlap on the map.",
        "Switch off “Use georeferencing” if their coordinates are wrong, or enlarge the search radius.",
    ),
    "same_raster": (
        "The reference and the sensed raster are the same.",
        "Choose two different rasters, or different bands of the one.",
    ),
    "little_shared_ground": (
        "The rasters share too little ground to measure their shift.",
        "Compare them by eye where they meet.",
    ),
    "web_service_layer": (
        "“{name}” is a web service, which has no pixels of its own.",
        "Use it as a layer in QGIS, where Tiepoint draws it first, or export the area to a GeoTIFF.",
    ),
    "band_missing": ("“{name}” has no band {band}.", "Choose a band from 1 to {count}."),
    "crs_of_raster_unknown": (
        "The coordinate reference system of “{name}” is not understood.",
        "Set the layer's coordinate reference system and try again.",
    ),
    "raster_unreadable": "“{name}” cannot be read.",
    "raster_not_opened": "“{name}” cannot be opened.",
    "open_in_qgis": "Check that it opens in QGIS; if it does, export it to a GeoTIFF and use that.",
    "find_file": "Check that the file is still there, or export the layer to a GeoTIFF.",
    "band_unreadable": "Band {band} of “{name}” cannot be read.",
    "raster_changed": (
        "“{name}” was changed while it was read; nothing was written.",
        "Run it again once no other program writes to the file.",
    ),
    "raster_gone": (
        "“{name}” was moved or deleted while it was read; nothing was written.",
        "Put it back, or load it from its new place, and run again.",
    ),
    "check_complete": "Check that the file is complete, with all the files it refers to, and opens in QGIS.",
    "gdal_says": "GDAL says: {words}.",
    "crs_not_joined": (
        "Coordinates cannot be transformed between the reference systems of the two rasters.",
        "Switch off “Use georeferencing”, or check both layers' coordinate reference systems.",
    ),
    "coordinates_not_transformed": "Coordinates cannot be transformed between the two rasters.",
    "working_reference_unwritable": (
        "The working image of the reference raster cannot be written: {reason}.",
        "Free some space in the temporary folder.",
    ),
    "working_sensed_unwritable": (
        "The working image of the sensed raster cannot be written: {reason}.",
        "Free some space in the temporary folder.",
    ),
}
