"""Options with a value that is not allowed."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "choice_unknown": ("Unknown {name} “{value}”.", "Choose one of: {allowed}."),
    "no_band": ("No band is chosen.", "Choose at least one band of each raster."),
    "place_no_text": ("“{name}” is neither a file nor bounds.", "Give the name of a file."),
    "option_unknown": ("Unknown option “{name}”.", "Update the plugin and its engine together."),
    "prior_wrong_size": ("The transform to start from is not understood.", "Give its six numbers."),
    "value_too_small": ("“{name}” is {value}, which is too small.", "Give at least {least}."),
    "share_out_of_range": ("“{name}” is {value}, which is not a share.", "Give a share from 0 to below 1."),
    "bands_not_numbers": ("“{text}” is not a list of band numbers.", "Write them like “1” or “3,2,1”."),
}
