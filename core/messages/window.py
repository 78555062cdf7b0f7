"""What the dock, the layers and the Processing algorithms cannot do."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "error_unknown": (
        "Tiepoint met an unexpected error: {reason}.",
        "The log panel “Tiepoint” has the details.",
    ),
    "second_raster_missing": (
        "Load a second raster to begin.",
        "One raster stays, the other is moved onto it.",
    ),
    "no_points_to_show": "There are no points to show.",
    "result_not_loaded": (
        "The result “{path}” was written but cannot be loaded.",
        "Add it to the project by hand and look at the log panel.",
    ),
    "python_not_approved": (
        "The engine's Python “{path}” (parameter PYTHON) is not one that you have approved.",
        (
            "Leave the parameter empty. To use this Python, choose it in the dock, under Advanced; without "
            "a window, name it in the environment variable {variable}."
        ),
    ),
    "folder_not_made": ("The folder “{folder}” cannot be made.", "Give an output file."),
    "sample_not_copied": (
        "The sample pair cannot be copied into “{folder}”: {reason}.",
        "Open two rasters of your own instead.",
    ),
    "no_rasters": (
        "Load two rasters to begin.",
        "Add the reference and the raster that is to be moved to the project.",
    ),
    "same_layer": (
        "Reference and sensed are the same layer.",
        "Choose two different rasters; load the second one if it is not in the project yet.",
    ),
    "layer_missing": ("A raster layer is missing.", "Choose a reference layer and a sensed layer."),
    "layer_unreadable": (
        "“{name}” cannot be read.",
        "Repair the layer's data source or load the raster again.",
    ),
    "layer_no_file": (
        "“{name}” is not a file that can be read pixel by pixel.",
        "Save it first: right-click the layer, Export > Save As…, format GeoTIFF, raw data.",
    ),
    "layer_no_raster": ("“{name}” is not a raster.", "Choose a raster, or a layer such as a basemap."),
    "result_no_geotiff": (
        "The result is a GeoTIFF, and “{name}” does not end in .tif.",
        "Choose a file name that ends in .tif.",
    ),
    "result_without_folder": ("“{text}” does not name a folder.", "Give the full path of the result."),
    "export_onto_result": (
        "“{name}” is the file of the layer “{layer}”, which belongs to a run.",
        "Choose another name. “Warp again” brings the files of a run up to date.",
    ),
    "replaced_layer_edited": (
        "The result would replace the file of the layer “{layer}”, whose edits are not saved.",
        "Save or undo the edits, or choose another name for the result.",
    ),
    "result_appeared": (
        "“{name}” now exists and would be replaced.",
        "Press Register again to replace it, or choose another name.",
    ),
}
