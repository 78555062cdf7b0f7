"""The parts of the dock; each shows and returns plain values and knows nothing of runs."""
