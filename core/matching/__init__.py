"""Images in, tie points out: one file per stage of PSO-SIFT and its fusion with CNN features."""
