"""A layer that QGIS can draw, such as a basemap, as a raster file: planned in the window, drawn in a task."""
