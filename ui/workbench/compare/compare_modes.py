"""The ways to compare two rasters, as the page offers them."""

from __future__ import annotations

from ...common import tr
from .compare_view import CHECKERBOARD, DIFFERENCE, FLICKER, SWIPE, SWIPE_DOWN


def compare_modes() -> list[tuple[str, str, str, str]]:
    """Mode, theme icon, text, tool tip."""
    beside = tr("Reference on the left, the other on the right; drag the line on the map.")
    below = tr("Reference above, the other below; drag the line on the map.")
    cells = tr("Alternating cells: edges should run on from one to the next.")
    minus = tr("Both in grey, stretched alike, one minus the other.")
    return [
        (SWIPE, "mActionSplitFeatures", tr("Swipe │"), beside),
        (SWIPE_DOWN, "mActionSplitParts", tr("Swipe ─"), below),
        (
            FLICKER,
            "mActionShowAllLayers",
            tr("Flicker"),
            tr("One after the other: what jumps is not registered."),
        ),
        (CHECKERBOARD, "mIconRaster", tr("Checker"), cells),
        (DIFFERENCE, "mActionCalculateField", tr("Difference"), minus),
    ]
