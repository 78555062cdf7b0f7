"""The points of one run as they are edited, kept true to their layers."""
