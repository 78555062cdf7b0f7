"""What to know before relying on an accepted registration; core.run.cautions says when."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "caution_check_error": (
        "The check points are off by {pixels:.1f} pixels (RMSE): look at their residuals."
    ),
    "caution_residuals": (
        "The residuals are large, RMSE {pixels:.1f} pixels: look at the longest arrows, or try another "
        "transform."
    ),
    "caution_few_points": (
        "The transform has hardly more control points than it needs ({more:.0f} more): one wrong point "
        "bends it, and the RMSE does not show that."
    ),
    "caution_unexplained": (
        "In {percent:.0f} % of the overlap, the structures do not agree with the transform."
    ),
    "caution_uneven": (
        "The shift between the images changes within short distances, as with relief: between the places "
        "measured, the transform may be off by {pixels:.1f} pixels more than the check points show."
    ),
    "caution_shifted_parts": (
        "Parts of the overlap are shifted against each other by {pixels:.1f} pixels along an edge, as at a "
        "seam, or where clouds, waves or ice have moved. What moved is off by as much, and so may be places "
        "within {width:.0f} pixels of the edge."
    ),
    "caution_coverage": ("The points cover only part of the overlap: compare both images in its corners."),
    "caution_extrapolated": (
        "In {percent:.0f} % of the overlap the transform is extrapolated and may be off by {pixels:.1f} "
        "pixels or more."
    ),
    "caution_near_threshold": (
        "The matches are barely enough evidence: compare both images before you rely on the result."
    ),
    "caution_ambiguous_period": (
        "The structures repeat; only the coordinates say which of several shifts is right."
    ),
    "caution_other_motion": (
        "A part of the overlap agrees on another shift, as with clouds, vehicles or print: check that the "
        "ground was matched, and not what moved over it."
    ),
    "caution_parts_differ": (
        "In a part of the overlap the rasters show different things, while they agree around it: compare "
        "them there. It may be clouds or new ground, or a part that lies elsewhere, where the "
        "result is wrong."
    ),
    "caution_jagged": (
        "Neighbouring lines of one raster are shifted against each other, as in interlaced or shaken frames: "
        "single lines are off by more than the check points show."
    ),
    "caution_screen": (
        "A regular pattern of dots covers both images, as on printed pictures: the dots may have been "
        "matched, and not the ground."
    ),
    "caution_screen_left_out": (
        "The dots of printed pictures, which cover both images, were blurred away for the matching."
    ),
    "caution_mirrored": "The sensed raster is mirrored.",
    "caution_frame_left_out": (
        "What is printed on both images, such as a frame, was left out of the matching."
    ),
    "caution_coarser_sensed": (
        "One sensed pixel covers {times:.0f} pixels of the reference; errors are judged in sensed pixels."
    ),
    "caution_coarser_reference": (
        "One reference pixel covers {times:.0f} sensed pixels; errors are judged in reference pixels."
    ),
    "caution_placing_unknown": (
        "In {percent:.0f} % of the sensed raster, the heights or arrays that place it have a gap: there the "
        "result is only continued from around, and may be off by many pixels."
    ),
    "caution_reference_placed": (
        "The reference has no geotransform; the map shows it warped by its {means}. Their error is not part "
        "of the figures."
    ),
    "caution_area_only": (
        "The rasters were matched only in the area chosen, {percent:.0f} % of the overlap: the accuracy and "
        "the explained share hold there, and beyond it the transform is extrapolated."
    ),
    "caution_area_only_measured": (
        "The rasters were matched only in the area chosen, {percent:.0f} % of the overlap: the accuracy and "
        "the explained share hold there. Beyond it the transform is extrapolated: in nine tenths of the "
        "rest, its standard error is below {pixels:.1f} pixels."
    ),
    "caution_unexplained_in_area": (
        "In {percent:.0f} % of the area chosen, the structures do not agree with the transform."
    ),
    "caution_masked_reference": (
        "The mask leaves out {percent:.0f} % of the reference: the accuracy and the explained share hold for "
        "the rest."
    ),
    "caution_masked_sensed": (
        "The mask leaves out {percent:.0f} % of the sensed raster: the accuracy and the explained share hold "
        "for the rest."
    ),
    "caution_mask_without_effect": (
        "The mask “{name}” leaves out no pixel of the {side} raster: it may lie elsewhere."
    ),
    "caution_drawn_reference": (
        "The reference is a picture of {whose}: the error of that map itself is not part of the figures."
    ),
    "caution_drawn_sensed": (
        "The sensed raster is a picture of {whose}: it has colours as drawn, not measured values."
    ),
    "caution_drawn_missing": (
        "{percent:.0f} % of the picture of {name} is missing, as its server did not deliver it: nothing was "
        "matched there."
    ),
    "caution_drawn_gaps": (
        "The server did not deliver {percent:.1f} % of the picture of {name}: nothing was matched there."
    ),
    "caution_of_before": "Before the points were edited: {former}",
}
