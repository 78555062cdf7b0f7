"""The ground: both images aligned under a transform and compared all over the overlap."""
