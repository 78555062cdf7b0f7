"""The records of runs: what a run is remembered by, in its layers and its files, and what it may write."""
