"""The page that compares reference and result."""
