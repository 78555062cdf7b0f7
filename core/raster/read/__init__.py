"""Rasters opened, described and read onto grids, and the links between them."""
