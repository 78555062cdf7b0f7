"""All that touches GDAL: the pair on its working grids, the warp, and the control-point files."""
