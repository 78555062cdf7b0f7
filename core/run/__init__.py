"""One run from rasters to files, and what follows from it: report, cautions, diagnosis."""
