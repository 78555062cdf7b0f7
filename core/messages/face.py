"""Arrays, results and names that a script or the command line passes and that cannot be used."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "image_complex": ("The {side} image has complex pixels.", "Match its amplitude: np.abs(image)."),
    "image_of_no_numbers": (
        "The {side} image is not an array of numbers ({what}).",
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
        "The {side} mask has the shape {shape}, but its image {image_shape}.",
        "Give each image a mask of its own height and width, or None.",
    ),
    "mask_values": (
        "The {side} mask has values other than true and false.",
        "A mask is true (or 1, or 255) where the image is valid: mask = image != nodata.",
    ),
    "masks_no_pair": (
        "The masks are not a pair.",
        "Write masks=Pair(reference=..., sensed=...), each an array or None.",
    ),
    "option_meant": "Do you mean {close}?",
    "option_names": "RegistrationOptions().to_json() lists the options.",
    "array_no_raster": (
        "An array of shape {shape} and type {kind} is not a raster.",
        "Give real numbers, as (height, width) or (bands, height, width).",
    ),
    "array_transform": (
        "The transform of the array is not understood.",
        "Give GDAL's six numbers, or an affine.Affine.",
    ),
    "array_needed": (
        "What is to be registered is not an array ({kind}).",
        "Give (array, transform, crs), a DataArray or a dataset; `register` takes files, too.",
    ),
    "raster_no_name": (
        "A raster cannot be given as {kind}.",
        "Give its path, another name that GDAL opens, a dataset, (array, transform, crs), or a DataArray.",
    ),
    "array_virtual": (
        "A virtual raster cannot refer to what is only in memory.",
        'Write a GeoTIFF: output_format="gtiff", and a name that ends in .tif.',
    ),
    "array_not_placed": (
        "The result is placed by ground control points, which an array does not have.",
        'Have it warped (product="warped"), or name a file for it: raster=...',
    ),
    "data_array_dims": (
        "The DataArray has no dimensions of a raster ({dims}): {reason}.",
        "Name them: da.rio.set_spatial_dims(x_dim=..., y_dim=...).",
    ),
    "rioxarray_missing": (
        "A DataArray is read with rioxarray, which is not installed.",
        "Install it: pip install rioxarray",
    ),
    "dataset_closed": ("The dataset “{name}” is closed.", "Open it again, or give its path."),
    "dataset_not_copied": (
        "The open dataset “{name}” has no file that says the same, and cannot be copied.",
        "Write it to a file, and give its path.",
    ),
    "result_suffix": ("“{name}” cannot be written.", "Choose a file name that ends in {kinds}."),
    "pair_was_refused": ("The pair was not registered: {reason}", "Only a registration can be applied."),
    "transform_without_reference": (
        "A transform alone does not name a reference.",
        "Pass the reference raster: reference=...",
    ),
    "nothing_to_apply_to": (
        "There is nothing to apply the fit to.",
        "Choose a raster to warp, a vector layer to move, or both.",
    ),
    "points_of_other_pixels": (
        "“{name}” has other pixels than the raster that the control points were set on.",
        "Give that raster, too, as the sensed raster of the fit.",
    ),
    "points_without_rasters": (
        "Control points alone do not say which rasters they were set on.",
        "Pass the reference: reference=..., and for a vector layer the sensed raster, too: sensed=...",
    ),
    "no_result": (
        "A result cannot be given as {kind}.",
        "Give a Registration, a report or its path, or a transform.",
    ),
    "report_unreadable": (
        "The report “{name}” cannot be read.",
        "Choose the JSON report that Tiepoint wrote.",
    ),
    "no_report": (
        "This is not the report of a registration.",
        "Choose the JSON report that Tiepoint wrote.",
    ),
    "report_of_bent_transform": (
        "The report does not hold the whole {model}.",
        "Give the GeoPackage of its control points, too.",
    ),
    "sensed_raster_gone": (
        "The sensed raster that the report names is missing, and its coordinates are needed.",
        "Put it back where the report says that it lies.",
    ),
    "crs_of_another": (
        "“{name}” and the registered raster have different coordinate reference systems.",
        "Warp it to the coordinate reference system of the registered raster first.",
    ),
    "pixels_of_another": (
        "“{name}” has {width} x {height} pixels, the registered raster {sensed_width} x {sensed_height}.",
        "Choose a raster of the same scene and proportions, or georeference both.",
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
        "GDAL's Python module, which reads and writes the rasters, is missing.",
        "Use pip install 'tiepoint[rasterio]', apt install python3-gdal, or conda install gdal.",
    ),
}
