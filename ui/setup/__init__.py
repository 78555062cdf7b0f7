"""What is installed: the engine, networks, weights, their downloads, and the set-up page."""
