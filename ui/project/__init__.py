"""What a run puts into the project: layers, groups, styles."""
