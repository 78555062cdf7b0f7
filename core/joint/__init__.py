"""Many transforms solved together: what scenes that also match each other say about one another."""
