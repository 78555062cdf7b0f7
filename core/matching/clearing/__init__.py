"""Blurred away before matching, as it hides the ground: enlarged pixels, dots of print, speckle."""
