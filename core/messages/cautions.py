"""What an accepted registration should be read with; core.run.cautions says when."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "caution_check_error": (
        "Check points miss the transform by {pixels:.1f} pixels: look at the residuals there."
    ),
    "caution_residuals": (
        "The residuals are large, {pixels:.1f} pixels: look at the longest arrows, or try another transform."
    ),
    "caution_few_points": (
        "The transform rests on hardly more points than it needs ({more:.0f} more): one wrong point bends "
        "it, and the RMSE does not show it."
    ),
    "caution_unexplained": (
        "In {percent:.0f} % of the overlap the structures do not agree with the transform."
    ),
    "caution_uneven": (
        "All over the overlap, neighbouring structures agree on shifts of {pixels:.1f} pixels that the "
        "transform does not follow: it is off by so much more than the check points show."
    ),
    "caution_coverage": (
        "The points cover only part of the overlap: compare the corners before you rely on them."
    ),
    "caution_extrapolated": (
        "{percent:.0f} % of the overlap is extrapolated: it may be off by {pixels:.1f} pixels and more there."
    ),
    "caution_near_threshold": "The evidence is only just enough: compare both images before you rely on it.",
    "caution_ambiguous_period": (
        "The structures repeat; only the coordinates say which of several shifts is right."
    ),
    "caution_mirrored": "The sensed image is mirrored.",
    "caution_frame_left_out": "Print that both images share, such as a frame, was left out of the matching.",
    "caution_coarser_sensed": (
        "A pixel of the sensed raster is as large as {times:.0f} of the other; errors are judged in it."
    ),
    "caution_coarser_reference": (
        "A pixel of the reference raster is as large as {times:.0f} of the other; errors are judged in it."
    ),
    "caution_of_before": "Before the points were edited: {former}",
}
