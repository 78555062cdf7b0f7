"""The ground floor of Tiepoint: knows no Qt and no QGIS."""
