"""The table of control points, and “Warp again”."""
