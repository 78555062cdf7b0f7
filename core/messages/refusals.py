"""Why a pair is refused, and what the figures of a run say is likely.

The codes of programs are in core.refusals; several sentences may stand for one of them.
"""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "refused_no_structure": (
        "There is too little structure to match in one of the rasters.",
        "Choose a band with more contrast, or a larger area.",
    ),
    "refused_no_agreement": (
        "No transform agrees with more than a handful of matches.",
        "Choose bands that show the same structures, or check that both show the same area.",
    ),
    "refused_chance": (
        "Only {agree} of {matches} matches agree on one transform, as many as chance could give."
    ),
    "refused_unconfirmed": (
        "Under the best transform, only {percent:.0f} % of the structures in the overlap agree."
    ),
    "refused_print": (
        (
            "The images agree only in print that both have, such as a frame, a margin or a tool bar; the "
            "ground inside does not."
        ),
        "Check that both rasters show the same area, or cut the frames off.",
    ),
    "refused_squeezed": "The best transform squeezes the image along one direction, on too little evidence.",
    "refused_ambiguous": (
        "The structures repeat: shifted by {pixels:.0f} pixels the images fit as well.",
        (
            "Give both rasters coordinates that are right to half of that and a search radius as small, or "
            "add control points by hand."
        ),
    ),
    "refused_unexplained": (
        "The transform fitted to the control points explains only {percent:.0f} % of the overlap.",
        "Try another transform, or add control points in other parts of the image.",
    ),
    "every_fit_distorts": (
        "The transform fitted to the control points distorts the image more than twofold.",
        "The matches are too few or too unevenly spread: try other bands.",
    ),
    "fit_distorts": (
        "The transform “{model}” fitted to the control points distorts the image more than twofold.",
        "Choose “auto” or “affine”: the points are too few or too unevenly spread for this one.",
    ),
    "other_bands": "Check that both rasters show the same area; try bands that show the same structures.",
    "other_bands_or_method": (
        "Check that both rasters show the same area; try bands that show the same structures, or the "
        "method PSO-SIFT + Tiepoint net."
    ),
    "search_everywhere": "everywhere",
    "search_near_points": "near the points made by hand",
    "search_near_georeferencing": "near the georeferencing",
    "likely_no_overlap": "By their coordinates the two rasters show different places.",
    "likely_little_overlap": "By their coordinates the rasters share only {percent:.0f} % of the smaller.",
    "likely_clustered": (
        "Matches were found, but they are too few or too close together to bend the raster by."
    ),
    "likely_bare_reference": "There is next to no structure in the reference: {features}.",
    "likely_bare_sensed": "There is next to no structure in the sensed raster: {features}.",
    "likely_smooth_reference": "There is little structure in the reference: {features}.",
    "likely_smooth_sensed": "There is little structure in the sensed raster: {features}.",
    "one_feature": "1 feature",
    "many_features": "{count} features",
    "likely_other_scale": "The pixels of one raster are {times:.0f} times as large as the other's.",
    "likely_too_few": "Some matches agree, but {points} are too few to be sure of them.",
    "likely_wrong_band": (
        "Both rasters have structure, but it does not agree: the bands may show different things, or the "
        "rasters different places."
    ),
    "likely_other_place": (
        "Both rasters have structure, but it does not agree: they may show different places, or look too "
        "different."
    ),
}
