"""The modes of comparing two rasters."""

from __future__ import annotations

from ...common import tr
from .compare_view import CHECKERBOARD, DIFFERENCE, FLICKER, SWIPE, SWIPE_DOWN


def compare_modes() -> list[tuple[str, str, str, str]]:
    """Mode, theme icon, text, tool tip."""
    beside = tr("Reference on the left, the other raster on the right; drag the line on the map.")
    below = tr("Reference above, the other raster below; drag the line on the map.")
    cells = tr("Alternating cells: roads and edges should run on from cell to cell.")
    minus = tr("The other raster minus the reference, both in grey.")
    return [
        (SWIPE, "mActionSplitFeatures", tr("Swipe │"), beside),
        (SWIPE_DOWN, "mActionSplitParts", tr("Swipe ─"), below),
        (
            FLICKER,
            "mActionShowAllLayers",
            tr("Flicker"),
            tr("The two rasters in turn: what jumps is not registered."),
        ),
        (CHECKERBOARD, "mIconRaster", tr("Checker"), cells),
        (DIFFERENCE, "mActionCalculateField", tr("Difference"), minus),
    ]
