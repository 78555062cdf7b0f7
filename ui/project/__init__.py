"""The layers, groups and styles that a run adds to the project."""
