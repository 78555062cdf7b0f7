"""The page with the table of control points, and the raster warped again by them."""
