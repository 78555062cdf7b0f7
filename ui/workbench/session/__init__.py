"""The points of one run while they are edited, in step with their layers."""
