"""The page “Add”: control points by hand or from a file."""
