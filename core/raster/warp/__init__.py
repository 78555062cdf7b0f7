"""From a transform to the registered raster: its grid, one resampling, formats, a script, a preview."""
