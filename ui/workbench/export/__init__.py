"""The page that exports points, raster, script and report."""
