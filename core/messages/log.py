"""What a run writes to the log."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "log_fills_left_out": (
        "The {side} raster holds {values} where it has no data, without declaring it: these pixels are not "
        "matched."
    ),
    "log_border_left_out": (
        "The {side} raster declares no nodata; its black border, with the gaps that reach it, is not matched."
    ),
    "placed_by_geotransform": "geotransform",
    "placed_by_nothing": "nothing",
    "placed_by_gcps": "ground control points",
    "placed_by_order_1": "ground control points",
    "placed_by_order_2": "ground control points (polynomial of order 2)",
    "placed_by_order_3": "ground control points (polynomial of order 3)",
    "placed_by_spline": "ground control points (thin-plate spline)",
    "placed_by_rpcs": "RPCs",
    "rpcs_and_dem": "RPCs with the heights of {dem}",
    "placed_by_geolocation": "geolocation arrays",
    "no_crs": "coordinates without a reference system",
    "log_unplaced": (
        "“{name}” has {means} that give it no usable position; they are ignored, and the pair is matched "
        "without coordinates."
    ),
    "log_shown_by": (
        "“{name}” is placed by its {means}: it is read, and the result lies, where they put it on the map."
    ),
    "log_points_by_map": (
        "The control points were set on a raster with other pixels than “{name}”, so their places on the map "
        "count."
    ),
    "log_placed_by": "“{name}” is placed by its {means}.",
    "log_placed_roughly": (
        "They contradict each other by {pixels:.1f} px, so they only say where to search; the transform is "
        "fitted without them."
    ),
    "log_crs_lacking": (
        "“{name}” has map coordinates but no coordinate reference system; the pair is matched without using "
        "georeferencing."
    ),
    "log_reprojected": (
        "The rasters have different coordinate reference systems; the sensed one is reprojected."
    ),
    "log_matching": "Matching {sizes} pixels with {threads} thread(s).",
    "log_nothing_near": "No match was found near the coordinates, so all places were searched.",
    "log_coordinates_off": (
        "The coordinates are {off:.0f} px off, farther than the search radius of {radius:.0f} px, so all "
        "places were searched."
    ),
    "log_coordinates_right": (
        "The coordinates are right to {off:.0f} px, but only a search of all places found that."
    ),
    "log_search_whole": (
        "Both rasters are searched again, whole and without coordinates, for what the search radius left out."
    ),
    "log_known_map": ("The exact map from {sensed} to {reference} is applied; only the remainder is fitted."),
    "log_radar": (
        "The {side} raster looks like radar: speckle as of about {looks:.0f} looks, oversampled about "
        "{times:.1f} times."
    ),
    "log_speckle_averaged": (
        "As both rasters look like radar, their speckle was averaged for the matching: by a Gaussian of "
        "{reference:.1f} px in the reference and {sensed:.1f} px in the sensed raster."
    ),
    "log_full_resolution": (
        "{found} of {windows} windows were measured at full resolution; they replace the points of the "
        "reduced rasters."
    ),
    "log_fuller_resolution": (
        "{found} of {windows} windows were measured on averages of {pixels} x {pixels} pixels, as single "
        "pixels show too little; they replace the points of the reduced rasters."
    ),
    "log_full_resolution_unclear": (
        "Windows at full resolution are less precise than the points of the reduced rasters, which are kept."
    ),
    "chosen_by_residuals": (
        "The {other} leaves residuals of {left:.2f} px that neighbouring points agree on, {times:.1f} times "
        "their precision; the {model} leaves {residual:.2f} px."
    ),
    "chosen_by_error": (
        "The {model} has a cross-validation error of {error:.2f} px; that of the {other} is "
        "{other_error:.2f} px."
    ),
    "chosen_without_bend": (
        "The {model} has a cross-validation error of {error:.2f} px; the {other}, with {other_error:.2f} px, "
        "gains too little to justify bending the image."
    ),
    "chosen_as_other_distorts": "The {other} distorts the image, so another transform was chosen.",
    "chosen_as_other_departs": (
        "The {other} is unreliable beyond the control points, so another transform was chosen."
    ),
    "log_warp_of_part": (
        "The {model} is unusable far from the control points; only {width} x {height} pixels around them are "
        "warped."
    ),
    "log_warp_deviates": "The registered raster deviates from the transform by up to {pixels:.2f} px.",
    "log_data_types_differ": "The bands differ in data type; all bands of the output have {kind}.",
    "log_alpha_band": (
        "The raster uses every value, so an alpha band marks the pixels outside the sensed raster."
    ),
    "log_cubic_for_lanczos": (
        "This GDAL shifts images that Lanczos resampling makes smaller; cubic is used instead."
    ),
    "log_nearest_for_colours": (
        "The sensed raster has a colour table; it is resampled by nearest neighbour."
    ),
    "log_georeferenced": (
        "The pixels are those of the sensed raster. Its coordinates, in {crs}, follow the transform to "
        "{pixels:.2f} px."
    ),
    "log_georeferenced_by_points": (
        "The pixels are those of the sensed raster, with {count} ground control points that follow the "
        "transform to {pixels:.2f} px. QGIS draws that file by a polynomial of order 2, to {shown:.2f} px; "
        "“{view}” shows it in place."
    ),
    "log_making_environment": "Making a Python environment in {folder}",
    "log_trying_packages": "Trying the packages",
    "log_removing_packages": "Removing what was installed",
    "log_trial": "Registering a small pair as a trial",
    "log_trial_done": "The trial is exact to {error:.2f} px",
    "log_material": (
        "Pairs to learn from: {learned}, with {classes} classes of {samples} samples; pairs held out: "
        "{held_out}, with {unseen} points."
    ),
    "log_training_resumed": "The training continues after epoch {epoch}.",
    "log_epoch": (
        "Epoch {epoch} of {epochs}: loss {loss:.3f}, {right:.1f} % of the test samples right{found}; "
        "{seconds:.0f} s."
    ),
    "log_epoch_found": "; points held out that were found: {shares}",
    "log_layers_begun": (
        "The weights have no fc6 and fc7, so these layers are initialised from the seed points."
    ),
}
