"""The scenes of a series as a layer of footprints and as pictures."""
