"""Many rasters onto one reference: scene by scene, restartable, with one summary."""
