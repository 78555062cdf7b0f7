"""Why a file cannot be written."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "name_with_percent": (
        "QGIS cannot open the GeoPackage “{name}”: the path contains “{part}”.",
        "Choose a name and a folder without a “%” before two digits or letters from A to F.",
    ),
    "name_too_long": (
        "The file name “{name}…” is too long: {length} characters.",
        "Choose a name of at most {most} characters, fewer if some are not plain letters.",
    ),
    "path_too_long": (
        "The path of “{name}” is too long.",
        "Choose a folder with a shorter path, or a shorter name.",
    ),
    "result_on_server": (
        "Results are written to a folder of this computer, and “{path}” is on a server.",
        "Write them to a local or mounted folder and copy that, for example with “aws s3 sync” or rclone.",
    ),
    "result_folder_missing": (
        "The folder “{folder}” does not exist.",
        "Choose an existing folder for the result.",
    ),
    "result_is_folder": ("“{path}” is a folder.", "Choose a file name for the result."),
    "result_is_device": (
        "“{path}” is no file that a result can replace.",
        "Choose a file name for the result, or leave it out.",
    ),
    "result_overwrites_raster": (
        "The result would overwrite “{name}”, which is being registered.",
        "Choose another file name for the result.",
    ),
    "result_taken_for_part": (
        "GDAL would take the result “{name}” for a part of a raster that is being registered.",
        "Choose another file name for the result.",
    ),
    "result_beside_taken": (
        "“{name}” would be written beside the result, and another file has that name.",
        "Choose another file name for the result, or move that file.",
    ),
    "name_no_text": (
        "The name “{name}”, or that of its folder, has characters that are no text in UTF-8.",
        "Choose another file name or folder for the result.",
    ),
    "result_shares_part": (
        "The result would replace “{name}”, which belongs to another file of that name.",
        "Choose another file name for the result.",
    ),
    "results_collide": (
        "Two results would be written to the same file “{name}”.",
        "Give each result a file name of its own.",
    ),
    "result_overwrites_input": (
        "The result would overwrite “{name}”, which this run reads.",
        "Choose another file name or folder for the result.",
    ),
    "result_not_moved": (
        "The result cannot be moved into place: {reason}.",
        "Remove layers that show the old result from the project, or choose another file name.",
    ),
    "script_of_rotated": (
        "“{name}” has a rotated geotransform, which gdalwarp cannot write.",
        "Export the registered raster itself, or the control points.",
    ),
    "script_of_masks": (
        "Bands of “{name}” have masks of their own, which gdalwarp ignores.",
        "Export the registered raster itself, or the control points.",
    ),
    "script_not_writable": "The script cannot be written: {reason}.",
    "script_command_too_long": (
        "The command for {program} is longer than Windows allows.",
        "Export the registered raster itself, or the script for Linux and macOS.",
    ),
    "script_name_unwritable": (
        "The file name of a raster cannot be written into the script.",
        "Rename the rasters, or export the raster itself.",
    ),
    "sensed_unreadable": "The sensed raster cannot be read.",
    "shift_without_georeferencing": (
        "“{name}” is not georeferenced, so there is no shift to export.",
        "Export the control points as CSV or GeoPackage instead.",
    ),
    "table_not_writable": "“{name}” cannot be written: {reason}.",
    "residuals_unsaved": ("The residuals cannot be written.", "Save the points again."),
    "format_not_writable": (
        "Rasters of the kind “{kind}” cannot be written here.",
        "Write a GeoTIFF, and export its layer by QGIS's “Save as”.",
    ),
    "name_with_control_character": (
        "“{word}” holds a line break or another control character, which a batch file cannot hold.",
        "Rename the file, or export the script for Linux and macOS.",
    ),
    "report_not_writable": (
        "The report “{name}” cannot be written: {reason}.",
        "Choose another folder, or free some disk space.",
    ),
    "file_not_written": "“{name}” cannot be written.",
    "choose_geotiff": "Choose GeoTIFF, which holds every kind of raster.",
    "output_folder_refused": (
        "The output cannot be written to “{folder}”.",
        "Choose another output folder.",
    ),
    "other_folder": "Choose another output folder.",
    "space_left": "Free some space or choose another output folder; {mib:.0f} MiB are left there.",
    "script_not_made": "The GDAL script cannot be made.",
    "report_pictures_not_made": "The pictures for the report cannot be made.",
    "unexplained_not_written": "The layer of unexplained places cannot be written.",
    "restart_to_put_back": "Restart QGIS: the former files are then put back.",
    "folder_not_writable": (
        "The folder “{folder}” cannot be written to.",
        "Choose a folder that you may write to and that has space left.",
    ),
    "folder_refused": (
        "The folder “{folder}” cannot be written to: {reason}.",
        "Choose a folder that you may write to and that has space left.",
    ),
    "file_on_full_disk": (
        "The file “{name}” cannot be written: the disk is full.",
        "Free some disk space, or choose another folder.",
    ),
    "own_file_on_full_disk": (
        "One of Tiepoint's own files cannot be written: the disk is full.",
        "Free some disk space, or choose another folder.",
    ),
    "temporary_space_left": (
        "Free some disk space; {mib:.0f} MiB are left in the temporary folder “{folder}”."
    ),
    "file_unusable": (
        "The file “{name}” cannot be read or written: {reason}.",
        "Check the file and its folder.",
    ),
    "check_rights": "Check your rights in the folder “{folder}”.",
    "own_file_unusable": (
        "One of Tiepoint's own files cannot be read or written: {reason}.",
        "Check the file and its folder.",
    ),
}
