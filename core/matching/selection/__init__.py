"""From an accepted transform to control points: rematched, filtered, or measured by templates."""
