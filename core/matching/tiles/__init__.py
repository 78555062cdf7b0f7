"""The first estimate by tiles: edge directions correlated, no keypoint needed."""
