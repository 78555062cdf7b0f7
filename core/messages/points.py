"""What control points, their files and the transforms fitted to them do not allow."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "points_coincide": (
        "A thin-plate spline cannot go through these points: some coincide.",
        "Delete duplicate control points.",
    ),
    "points_file_not_writable": "The points file cannot be written: {reason}.",
    "georeferencer_of_rotated": (
        "“{name}” has a rotated geotransform, which a .points file cannot hold.",
        "Leave out the .points file: the GeoPackage holds the same control points.",
    ),
    "points_line_wrong": (
        "Line {line} of “{name}” is not a control point.",
        "Choose a .points file saved by QGIS's Georeferencer.",
    ),
    "snapping_without_structure": (
        "The surroundings of the point have no structure to compare.",
        "Move the point to a corner, a crossing or another clear structure.",
    ),
    "snapping_unclear": (
        "There is no clear match within {radius} pixels.",
        "Move the point closer to where it belongs, or to a clearer structure.",
    ),
    "transform_not_applicable": "The {model} cannot be applied.",
    "transform_unknown": ("Unknown transform “{model}”.", "Choose one of: {known}."),
    "too_few_points": (
        "The {model} needs {need} control points and has {points}.",
        "Choose a simpler transform or add control points.",
    ),
    "points_in_line": (
        "The control points lie in one place or along one line.",
        "Add control points in other parts of the image.",
    ),
    "points_in_one_place": (
        "The control points lie in one place.",
        "Add control points in other parts of the image.",
    ),
    "points_not_projective": (
        "The control points do not determine a projective transform: three or more lie on one line.",
        "Choose affine, or add control points in other parts of the image.",
    ),
    "control_points_not_written": "The control points cannot be written.",
    "points_crs_not_joined": (
        "The points cannot be transformed to the reference's coordinate reference system.",
        "Save the points in the reference's coordinate reference system.",
    ),
    "points_file_no_text": (
        "“{name}” cannot be read: it is not a text file.",
        "Choose a .points file saved by the Georeferencer.",
    ),
    "points_file_unreadable": (
        "“{name}” cannot be read: {reason}.",
        "Choose a .points file saved by the Georeferencer.",
    ),
    "residuals_not_written": "The residuals cannot be written.",
    "close_control_points": "Close other programs that have the control points open.",
}
