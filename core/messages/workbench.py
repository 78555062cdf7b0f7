"""What the workbench cannot do with a run and its points."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "chips_not_shown": "The images cannot be shown: {reason}.",
    "point_without_place": "This point has no place in one of the rasters.",
    "no_registered_raster": ("These points have no registered raster yet.", "Look at the live preview."),
    "no_run_chosen": "No run is chosen.",
    "layer_not_opened": ("“{path}” cannot be opened.", "Add it to the project, or run again."),
    "file_without_points": (
        "“{name}” holds no points that can be read.",
        "Choose a .points file, a GeoPackage of Tiepoint's, or another vector file.",
    ),
    "layer_without_points": (
        "“{name}” has no points.",
        "Choose the fields that hold the place in the reference.",
    ),
    "layer_without_pairs": (
        "“{name}” holds no pair of points.",
        "Check which fields hold the places in both rasters.",
    ),
    "field_missing": (
        "“{name}” has no field “{field}”.",
        "Choose the fields that hold the place in the sensed raster.",
    ),
    "save_unsaved_points": (
        "The control points have edits that are not saved.",
        "Save or undo them first: the saved copy is to hold what you see.",
    ),
    "save_points_exist": (
        "“{name}” exists already, and would be replaced by this run's points.",
        "Choose another name for the raster: the points are named after it.",
    ),
    "points_not_saved": ("The points cannot be saved.", "{reasons}"),
    "run_of_newer_version": (
        "This run was saved by a newer Tiepoint and cannot be changed here.",
        "Update the plugin, or export the registered raster.",
    ),
    "layer_of_no_run": (
        "“{name}” does not hold the control points of a Tiepoint run.",
        "Choose the layer “Control points” of a run.",
    ),
    "record_unreadable": (
        "The record of this run cannot be read.",
        "Register the pair again; its control points can be loaded into the new run from their file.",
    ),
    "record_too_new": (
        "This run was saved by a newer Tiepoint (record {schema}).",
        "Update the plugin to open it.",
    ),
    "points_field_missing": (
        "The control points have no field “{name}”.",
        "Register the pair again: this layer was made by another version, or was changed.",
    ),
    "points_not_editable": (
        "The control points cannot be edited.",
        "Check that their file may be written to, and that no other program or run uses it.",
    ),
    "no_raster_to_measure": (
        "These points have no registered raster yet.",
        "Warp with them first, then measure.",
    ),
    "no_point_left": (
        "No point is left over to judge the transform by.",
        "Add points, or choose a simpler transform.",
    ),
    "no_transform": "There is no transform.",
    "no_transform_to_export": "There is no transform to export.",
    "no_transform_yet": "There is no transform yet.",
    "preview_later": "The preview is shown as soon as there is one.",
    "transform_being_fitted": "The transform is being fitted…",
    "no_transform_to_report_on": ("There is no transform to report on.", "{reason}"),
    "no_transform_to_judge": ("There is no transform to judge.", "{reason}"),
    "report_page_not_written": "The report cannot be written: {reason}.",
}
