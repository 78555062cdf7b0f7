"""Files of network weights: known files, installed files, and their contents. No network runs here."""
