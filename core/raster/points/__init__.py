"""Control points as files and layers of other programs."""
