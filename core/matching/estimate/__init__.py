"""From features to a first transform: nearest neighbours, consensus, its significance."""
