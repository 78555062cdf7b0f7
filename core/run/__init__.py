"""One run from rasters to files, and what is said of it: report, cautions, diagnosis."""
