"""Where a patch of one image lies in another, how sure that is, and which shifts are outliers: templates."""
