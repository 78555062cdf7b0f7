"""Layers that are drawn because they have no pixels of their own, such as basemaps."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "snapshot_no_answer": (
        "“{name}” cannot be drawn: {server} does not answer ({reason}).",
        "Check the network connection and that the layer shows on the map, then try again.",
    ),
    "snapshot_denied": (
        "“{name}” cannot be drawn: {server} refuses access ({reason}).",
        "Check the key or the password of the layer's connection, and the provider's terms of use.",
    ),
    "snapshot_not_served": (
        "“{name}” cannot be drawn: {server} delivers nothing here ({reason}).",
        "Zoom to the place and check that the layer shows there, or choose another layer.",
    ),
    "snapshot_mostly_missing": (
        "“{name}” cannot be drawn: {server} failed to deliver {percent:.0f} % of it ({reason}).",
        "Try again later, or choose another layer.",
    ),
    "snapshot_slow": (
        "“{name}” cannot be drawn: {server} has sent nothing for {seconds:.0f} seconds.",
        "Try again later, or export the area from the layer to a GeoTIFF and use that.",
    ),
    "snapshot_empty": (
        "“{name}” shows nothing at this place.",
        "Zoom to the place and check that the layer shows there, or choose another layer.",
    ),
    "snapshot_one_colour": (
        "“{name}” has only one colour at this place: there is nothing to match.",
        "Zoom to the place and check that the layer shows there, or choose another layer.",
    ),
    "snapshot_not_made": (
        "“{name}” cannot be drawn: QGIS cannot open the layer a second time.",
        "Check that the layer shows on the map, or export the area to a GeoTIFF and use that.",
    ),
    "snapshot_render_error": (
        "“{name}” cannot be drawn: {reason}.",
        "Check that the layer shows on the map, or export the area to a GeoTIFF and use that.",
    ),
    "snapshot_without_crs": (
        "“{name}” has no coordinate reference system: where to draw it is not known.",
        "Set the layer's coordinate reference system.",
    ),
    "snapshot_not_joined": (
        "The place cannot be transformed to the coordinate reference system of “{name}”.",
        "Check both layers' coordinate reference systems, and zoom to the place.",
    ),
    "snapshot_elsewhere": (
        "“{name}” does not reach the place of the other raster.",
        "Check both layers' coordinate reference systems, or choose another layer.",
    ),
    "snapshot_too_large": (
        "“{name}” is too detailed to be drawn over so large a place.",
        "Choose a layer with a coarser level, or a smaller part of the raster.",
    ),
    "snapshot_place_missing": (
        "“{name}” has no coordinates, so where to draw the other layer is not known.",
        "Zoom the map to about where it lies; in Processing, give the extent of the place.",
    ),
    "place_without_crs": (
        "The extent of the place has no coordinate reference system.",
        "Name it behind the extent, as in xmin,xmax,ymin,ymax [EPSG:32633].",
    ),
    "snapshot_both": (
        "Neither “{reference}” nor “{sensed}” has pixels of its own.",
        "Choose a raster file as the reference or as the sensed raster.",
    ),
    "snapshot_unwritable": ("The snapshot “{name}” cannot be written.", "Free some space on the disk."),
    "log_snapshot": (
        "“{name}” was drawn: {width} x {height} pixels of {pixel:.4g} map units, {failed} of {asked} "
        "requests failed."
    ),
}
