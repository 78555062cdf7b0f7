"""Images in, control points out: features, a first estimate, the verdict of the ground, and templates."""
