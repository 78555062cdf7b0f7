"""Everything in Tiepoint that knows QGIS."""
