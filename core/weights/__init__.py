"""Files of network weights: which are known, where they lie, what each holds. No network runs here."""
