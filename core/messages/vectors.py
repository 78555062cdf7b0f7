"""Vector layers that a fit is applied to."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "vector_unreadable": (
        "The vector layer “{name}” cannot be read.",
        "Choose a vector file that QGIS shows, or save the layer as a GeoPackage first.",
    ),
    "vector_not_written": "The vector layer “{name}” cannot be written.",
    "vector_not_copied": (
        "The features of “{name}” cannot be copied. QGIS says: {reason}.",
        "Save the layer as a GeoPackage and choose that.",
    ),
    "vector_not_in_shapefile": (
        "“{name}” cannot be written: a Shapefile holds geometries of one kind.",
        "Choose a GeoPackage (.gpkg).",
    ),
    "vector_not_in_format": (
        "“{name}” cannot be written: its format cannot hold all that is in the layer.",
        "Choose a GeoPackage (.gpkg).",
    ),
    "vector_not_in_database": (
        "Layers are written to files of their own, not into a database or a file that is there: “{name}”.",
        "Choose a file whose name ends in .gpkg.",
    ),
    "vector_many_layers": (
        "“{name}” has {count} layers, and this format holds one.",
        "Name one of them, or write a GeoPackage (.gpkg).",
    ),
    "vector_without_layer": (
        "“{name}” has no layer “{layer}”.",
        "Choose a layer that the file has, or none for all of them.",
    ),
    "vector_many_geometries": (
        "A feature of “{layer}” has several geometries, and only one can be moved.",
        "Save the layer with one geometry column first.",
    ),
    "vector_without_geometry": (
        "“{name}” has no geometry to move.",
        "Choose a layer of points, lines or polygons.",
    ),
    "vector_many_crs": (
        "The layers of “{name}” have different coordinate reference systems.",
        "Name one layer at a time.",
    ),
    "vector_crs_not_joined": (
        "“{name}” cannot be transformed to the coordinate reference system of the sensed raster.",
        "Save the layer in the coordinate reference system of the sensed raster.",
    ),
    "vector_without_sensed": (
        "Where “{name}” lies on the sensed raster is not known, because that raster is missing.",
        "Name the sensed raster where it is now, or say that the layer's coordinates are its pixels.",
    ),
    "vector_beside_raster": (
        "No feature of “{name}” lies on the sensed raster, so there is nothing that the fit could move.",
        "Choose the layer that was digitised on the sensed raster.",
    ),
    "vector_in_pixels": (
        "Choose the layer that was digitised on the sensed raster, or say that its coordinates are pixels."
    ),
    "vector_on_map": (
        "Choose the layer that was digitised on the sensed raster, or say that its coordinates are on the "
        "map."
    ),
    "vector_format_warns": "Writing “{name}”: {words}",
    "log_vector_crs_taken": (
        "Either “{name}” or “{raster}” has no coordinate reference system; their coordinates are taken for "
        "the same."
    ),
    "log_vector_moved": "Moved {count} features.",
    "log_vector_straightened": "{count} features had curves, which became lines.",
    "log_vector_outside": (
        "{count} features reach beyond the part of the sensed raster that the fit covers, and are not to be "
        "trusted there: {ids}."
    ),
    "log_vector_lost": "{count} features have no place on the reference and lost their geometry: {ids}.",
    "log_vector_invalid": "{count} polygons were valid and are not any more: {ids}.",
}
