"""The verdict on the shift that was measured between two rasters."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "shift_aligned": "Aligned within {within} px{ground}: nine of ten places are off by up to that.",
    "shift_not_aligned": (
        "Not aligned: nine of ten places are off by up to {within} px{ground}; at the median, {dx:+.2f} px "
        "right and {dy:+.2f} px down."
    ),
    "shift_places": (
        "Measured at {places} of {tried} places of a grid over the overlap, {percent:.0f} % of it."
    ),
    "shift_rest": (
        "The other places could not be measured: there, the rasters look too different, have no structure, "
        "contradict their surroundings, or are off by more than the {reach:.0f} px that were searched."
    ),
    "shift_small_overlap": (
        "The shift cannot be measured: the overlap has only {tried} of the {least} places that are needed.",
        "Choose rasters that share more ground, or a denser grid.",
    ),
    "shift_no_agreement": (
        "The shift cannot be measured: only {places} of {tried} places match, within {reach:.0f} px.",
        "Choose bands in which the two rasters look alike, or expect a larger shift.",
    ),
    "shift_points_not_written": "The layer of shifts cannot be written.",
    "shift_scattered": (
        "The shift cannot be measured: of {places} matches, {agreeing} agree with their neighbours.",
        "Choose bands in which the two rasters look alike; repeated structures mislead.",
    ),
}
