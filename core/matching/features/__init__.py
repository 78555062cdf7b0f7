"""Keypoints and their descriptors, one image at a time."""
