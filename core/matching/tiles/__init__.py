"""The first transform by tiles: edge directions correlated, no keypoint needed."""
