"""Installation of the engine, networks and weights, and the set-up page."""
