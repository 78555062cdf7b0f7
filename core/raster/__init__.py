"""All use of GDAL: the pair on its working grids, the warp, and the control-point files."""
