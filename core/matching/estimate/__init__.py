"""From features to a first estimate: nearest neighbours, consensus, its significance."""
