"""The page “Export”: points, raster, script and report."""
