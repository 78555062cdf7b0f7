"""Rasters as pictures for people: chips, checkerboards, the surface of residuals."""
