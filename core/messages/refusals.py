"""Why a pair is refused, and the likely cause by the figures of the run.

The codes for programs are in core.refusals; several sentences may belong to one of them.
"""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "refused_no_structure": (
        "One of the rasters has too little structure to match.",
        "Choose a band with more contrast, or a larger area.",
    ),
    "refused_no_agreement": (
        "Only a handful of matches agree on any one transform.",
        "Choose bands that show the same structures, or check that both show the same area.",
    ),
    "refused_chance": ("Only {agree} of {matches} matches agree on one transform, no more than by chance."),
    "refused_unconfirmed": (
        "Only {percent:.0f} % of the structures in the overlap agree with the best transform."
    ),
    "refused_print": (
        (
            "Only what is printed on both rasters agrees, such as a frame, a margin or a tool bar; the "
            "ground inside does not."
        ),
        "Check that both rasters show the same area, or crop the frames.",
    ),
    "refused_strip": (
        (
            "The best transform leaves only {percent:.0f} % of the smaller image in common, as little as a "
            "logo, a legend or a tool bar that both rasters show."
        ),
        (
            "If the rasters do overlap that little, georeference both, at least roughly, or add control "
            "points by hand."
        ),
    ),
    "refused_squeezed": (
        "The best transform squeezes the image along one direction, and too few matches support that."
    ),
    "refused_ambiguous": (
        "The structures repeat: shifted by {pixels:.0f} pixels, the images agree as well.",
        (
            "Georeference both rasters to within half of that and choose as small a search radius, or add "
            "control points by hand."
        ),
    ),
    "refused_unexplained": (
        "The transform fitted to the control points explains only {percent:.0f} % of the overlap.",
        "Try another transform, or add control points in other parts of the image.",
    ),
    "every_fit_distorts": (
        "The transform fitted to the control points distorts the image more than twofold.",
        "Try other bands: the matches are too few or too unevenly spread.",
    ),
    "fit_distorts": (
        "The {model} fitted to the control points distorts the image more than twofold.",
        "Choose Automatic or Affine: the points are too few or too unevenly spread for this transform.",
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
    "likely_little_overlap": (
        "By their coordinates the rasters share only {percent:.0f} % of the smaller one's area."
    ),
    "likely_clustered": (
        "Matches were found, but they are too few or too close together to fit a transform to."
    ),
    "likely_bare_reference": "The reference has almost no structure to match: {features}.",
    "likely_bare_sensed": "The sensed raster has almost no structure to match: {features}.",
    "likely_smooth_reference": "The reference has little structure to match: {features}.",
    "likely_smooth_sensed": "The sensed raster has little structure to match: {features}.",
    "one_feature": "1 feature",
    "many_features": "{count} features",
    "likely_other_scale": "The pixels of one raster are {times:.0f} times as large as the other's.",
    "likely_too_few": "Only {points} control points agree, too few to be sure of them.",
    "likely_wrong_band": (
        "Both rasters have structure, but it does not agree: the bands may show different things, or the "
        "rasters different places."
    ),
    "likely_other_place": (
        "Both rasters have structure, but it does not agree: they may show different places, or look too "
        "different."
    ),
}
