"""A series of rasters onto one reference."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "scene_failed": (
        "The scene could not be registered: {reason}.",
        "Register it alone to see more, and report this with the log.",
    ),
    "series_running": (
        "Another run is writing to the folder “{folder}”.",
        "Wait until it has ended, or choose another folder.",
    ),
    "series_not_own": (
        "“{name}” in the folder “{folder}” would be replaced, and is no result of this series.",
        "Choose another folder for the results, or move the file.",
    ),
    "series_folder_missing": ("The folder “{folder}” does not exist.", "Choose a folder with the scenes."),
    "series_folder_empty": (
        "No raster in “{folder}” matches “{pattern}”.",
        "Check the folder and the pattern; * stands for any characters, */ for any folder.",
    ),
    "series_without_processing": (
        "This runs in the Processing toolbox, which is switched off.",
        "Switch on “Processing” in Plugins ‣ Manage and Install Plugins.",
    ),
    "series_pattern_wrong": (
        "“{pattern}” is not a pattern of file names.",
        "Write one such as *.tif or */*_B4.TIF, relative to the folder.",
    ),
    "series_without_scenes": (
        "There is no scene to register.",
        "Choose at least one raster besides the reference.",
    ),
    "series_of_one": (
        "“{name}” is the only scene, and there is no reference to register it onto.",
        "Name a reference, or more scenes.",
    ),
    "series_interrupted": (
        "The series was ended: {done} of {count} scenes are done.",
        "Run the same command again to continue.",
    ),
    "series_without_best": (
        "No scene of the series can be registered onto another, so none can be the reference.",
        "Name the reference, or check that the scenes show the same place.",
    ),
    "stac_missing": (
        "STAC items are read and written with pystac, which is not installed.",
        "Install it: pip install pystac",
    ),
    "stac_unreadable": (
        "“{name}” cannot be read as a STAC file: {reason}.",
        "Give a file with an Item or an ItemCollection.",
    ),
    "stac_asset_missing": ("The item “{item}” has no asset “{asset}”.", "Choose one of: {names}"),
    "stac_asset_needed": (
        "The item “{item}” has several rasters, or none.",
        "Say which asset is registered, one of: {names}",
    ),
    "stac_without_rasters": (
        "STAC Items describe registered rasters, and no rasters are written.",
        "Add “raster” to the files that are wanted of each scene.",
    ),
    "footprints_not_written": "The layer of footprints cannot be written.",
    "thumbnail_not_written": "The picture “{name}” cannot be written.",
    "log_series_best": "The reference is “{name}”: {why}.",
    "log_series_kept": "The reference is “{name}”, as in the run before.",
    "best_matched": ("{matched} of {tried} other scenes match it, and {percent:.0f} % of it has structure"),
    "series_title": "Series registered by Tiepoint onto",
    "series_counts": "{count} scenes: {counts}.",
    "series_joint": "Joint adjustment",
    "series_head_scene": "Scene",
    "series_head_verdict": "Verdict",
    "series_head_shift": "Shift (map units)",
    "series_head_rotation": "Rotation",
    "series_head_check": "RMSE at check points (px)",
    "series_head_ce90": "CE90",
    "series_head_coverage": "Coverage",
    "series_head_cautions": "Cautions",
    "series_head_seconds": "Seconds",
    "series_pictures": (
        "Each picture is a checkerboard of reference and registered scene: where edges run on from cell to "
        "cell, the two agree. A scene that was not registered is shown as it is."
    ),
    "state_registered": "registered",
    "state_tied": "placed by neighbours",
    "state_refused": "refused",
    "state_error": "error",
    "state_reference": "reference",
}
