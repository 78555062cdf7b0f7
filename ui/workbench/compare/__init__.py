"""The page “Compare”: reference and result over each other."""
