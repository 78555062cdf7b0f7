"""The page of plots: histogram, directions, coverage; a click selects the points."""
