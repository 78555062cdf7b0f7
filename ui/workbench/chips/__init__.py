"""The page “Chips”: a control point in both images."""
