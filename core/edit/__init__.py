"""After a run: points edited and judged anew, the raster warped again, the remaining shift measured."""
