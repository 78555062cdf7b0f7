"""Vector layers of a raster: their geometries moved by a transform."""
