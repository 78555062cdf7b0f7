"""The first estimate by tiles: edge directions are correlated, no keypoint is needed."""
