"""Transforms and their mathematics: fitted to point pairs, applied, inverted. Knows no raster."""
