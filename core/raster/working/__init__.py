"""The pair as the matcher sees it: working images, their masks, what the georeferencing says."""
