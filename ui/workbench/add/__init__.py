"""The page that adds points by hand or from a file."""
