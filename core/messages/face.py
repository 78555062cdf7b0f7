"""What a script or the command is told at the door: arrays, results and names that cannot be taken."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "image_complex": ("The {side} image has complex pixels.", "Match its amplitude: np.abs(image)."),
    "image_of_no_numbers": (
        "The {side} image is no array of numbers ({what}).",
        "Give it as a numpy array (height, width); `register` takes the names of files.",
    ),
    "image_shape": (
        "The {side} image has the shape {shape}; (height, width) is expected.",
        "Give one band as an array (height, width).",
    ),
    "choose_band": "Choose a band, such as {band}, or average them: image.mean(axis={axis}).",
    "image_small": (
        "The {side} image is only {width} x {height} pixels.",
        "Both images need at least {least} pixels a side.",
    ),
    "image_long": (
        "The {side} image is {longest} pixels long; up to {limit} are matched.",
        "Make it smaller by averaging, or raise max_working_size.",
    ),
    "mask_shape": (
        "The {side} mask has the shape {shape}, and its image {image_shape}.",
        "Give each image a mask of its own height and width, or None.",
    ),
    "mask_values": (
        "The {side} mask holds other values than true and false.",
        "A mask is true (or 1, or 255) where the image is valid: mask = image != nodata.",
    ),
    "masks_no_pair": (
        "The masks are no pair.",
        "Write masks=Pair(reference=..., sensed=...), each an array or None.",
    ),
    "option_meant": "Do you mean {close}?",
    "option_names": "RegistrationOptions().to_json() lists the options.",
    "raster_no_name": (
        "A raster is given as {kind}.",
        "Give its path, or another name that GDAL opens; `match` takes arrays.",
    ),
    "result_suffix": ("“{name}” cannot be written.", "Choose a file name that ends in {kinds}."),
    "pair_was_refused": ("The pair was not registered: {reason}", "Only a registration can be applied."),
    "transform_without_reference": ("A transform alone tells no reference.", "Name it: reference=..."),
    "no_result": (
        "A result is given as {kind}.",
        "Give a Registration, a report or its path, or a transform.",
    ),
    "report_unreadable": (
        "The report “{name}” cannot be read.",
        "Choose the JSON report that Tiepoint wrote.",
    ),
    "no_report": (
        "This is no report of a registration.",
        "Choose the JSON report that Tiepoint wrote.",
    ),
    "report_of_bent_transform": (
        "The report does not hold all of a {model} transform.",
        "Give the GeoPackage of its control points, too.",
    ),
    "sensed_raster_gone": (
        "The sensed raster of the report is not there, and its coordinates are needed.",
        "Put it back where the report says it lies.",
    ),
    "crs_of_another": (
        "“{name}” and the registered raster have different reference systems.",
        "Warp it to the reference system of the registered raster first.",
    ),
    "pixels_of_another": (
        "“{name}” has {width} x {height} pixels, the registered raster {sensed_width} x {sensed_height}.",
        "Choose a raster of the same scene, in pixels as large or evenly larger, or georeference both.",
    ),
    "points_unreadable": (
        "The control points in “{name}” cannot be read.",
        "Choose the GeoPackage of control points that Tiepoint wrote.",
    ),
    "points_without_field": (
        "The control points in “{name}” have no field “{field}”.",
        "Choose the GeoPackage of control points that Tiepoint wrote.",
    ),
    "gdal_missing": (
        "GDAL's Python module is missing, which reads and writes the rasters.",
        "Install it beside GDAL: apt install python3-gdal, conda install gdal, or pip install gdal.",
    ),
}
