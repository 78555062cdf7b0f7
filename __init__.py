"""Tiepoint: a QGIS plugin that registers one raster onto another and shows the control points it used."""

from __future__ import annotations

from typing import Any


def classFactory(iface: Any) -> Any:
    """Called by QGIS; iface is None under qgis_process. Importing the package alone needs no QGIS."""
    from .plugin import TiepointPlugin

    return TiepointPlugin(iface)
