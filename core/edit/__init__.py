"""After a run: points edited and judged again, the raster warped again, the remaining shift measured."""
