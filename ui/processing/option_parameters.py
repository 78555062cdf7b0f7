"""Options as parameters of an algorithm of Processing: the way back from read_options."""

from __future__ import annotations

from typing import Any

from ...core.chosen_area import rectangle_in
from ...core.options import RegistrationOptions
from .register_parameters import ENUMS
from .where_parameters import MASKS, area_parameters, extent_parameter

# Parameter -> option, beside ENUMS.
_PLAIN = {
    "WEIGHTS": "weights",
    "USE_GEOREFERENCING": "use_georeferencing",
    "SEARCH_RADIUS": "search_radius",
    "REFERENCE_NODATA": "reference_nodata",
    "SENSED_NODATA": "sensed_nodata",
    "DEM": "dem",
    "REFINE": "refine",
    "SEED": "seed",
    "CHECKERBOARD_CELLS": "checkerboard_cells",
    "REFERENCE_ERROR": "reference_error",
    "REFERENCE_BAND": "reference_bands",
    "SENSED_BAND": "sensed_bands",
    "CNN_INPUT": "cnn_input",
    "TARGET_CRS": "target_crs",
    "TARGET_RESOLUTION": "target_resolution",
    "CLIP_TO_OVERLAP": "clip_to_overlap",
    "CLIP_AREA": "clip_area",
    "PREDICTOR": "predictor",
    "OVERVIEWS": "overviews",
    "CREATION_OPTIONS": "creation_options",
}


def option_parameters(options: RegistrationOptions) -> dict[str, Any]:
    """The parameters of tiepoint:register that set these options; those at their default are omitted."""
    found: dict[str, Any] = {}
    values, defaults = options.to_json(), RegistrationOptions().to_json()
    for name, option in {**ENUMS, **_PLAIN, **MASKS}.items():
        value = values[option]
        if value != defaults[option]:
            value = list(value) if isinstance(value, tuple) else value
            found[name] = str(value) if name == "CNN_INPUT" else value
    found.update(area_parameters(options.read.area))
    extent = rectangle_in(options.result.target_extent)
    if extent is not None:
        found["TARGET_EXTENT"] = extent_parameter(extent)
    return found
