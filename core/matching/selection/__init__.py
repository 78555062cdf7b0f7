"""From an accepted transform to control points: rematch and filter keypoints, or take templates."""
