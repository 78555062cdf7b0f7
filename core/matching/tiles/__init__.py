"""The first transform by tiles: edge directions are correlated, no keypoint is needed."""
