"""The upper floor of Tiepoint: everything that knows QGIS."""
