"""Templates: where a patch of one image lies in another, how sure that is, and how such errors are alike."""
