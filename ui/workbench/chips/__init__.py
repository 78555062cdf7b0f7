"""The page that shows a point in both images."""
