"""Where a layer keeps the record of its run; QGIS's start looks for it, and needs no more of a record."""

RECORD = "tiepoint/record"  # custom property of the control points
