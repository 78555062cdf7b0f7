"""Options with a value that is not allowed."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "choice_unknown": ("Unknown {name} “{value}”.", "Choose one of: {allowed}."),
    "no_band": ("No band is chosen.", "Choose at least one band of each raster."),
    "place_no_text": ("“{name}” is neither a file nor an extent.", "Give the name of a file."),
    "option_unknown": ("Unknown option “{name}”.", "Update the plugin and its engine together."),
    "prior_wrong_size": ("The transform to start from is not understood.", "Give its six numbers."),
    "value_too_small": ("“{name}” is {value}, which is too small.", "Give at least {least}."),
    "share_out_of_range": (
        "“{name}” is {value}, which is out of range.",
        "Give a number of at least 0 and below 1.",
    ),
    "bands_not_numbers": ("“{text}” is not a list of band numbers.", "Write them like “1” or “3,2,1”."),
    "creation_option_no_pair": (
        "“{text}” is not a creation option.",
        "Write each as KEY=VALUE, and join several by “|”: COMPRESS=LERC|MAX_Z_ERROR=0.01.",
    ),
    "creation_option_unknown": (
        "The format {driver} has no creation option “{name}” here.",
        "Check its spelling in GDAL's page of the format.",
    ),
    "creation_option_meant": "Do you mean {close}?",
    "creation_option_value": (
        "The creation option {name} of the format {driver} cannot be “{value}” here.",
        "Choose one of: {allowed}.",
    ),
    "creation_option_moves": (
        "The creation option {name} would resample the result a second time.",
        "Choose the coordinate reference system and the pixel size of the output instead.",
    ),
    "creation_option_loses_mark": (
        "{name}={value} changes the values that mark pixels without data: some would become valid.",
        "Choose DEFLATE or ZSTD. A cloud optimized GeoTIFF of three bands without nodata can use JPEG.",
    ),
    "creation_option_clips": (
        "The pixel values do not fit into the bits of NBITS: some would be cut off.",
        "Leave out NBITS, or choose more bits.",
    ),
    "creation_options_of_vrt": (
        "A virtual raster has no creation options: it holds no pixels.",
        "Leave them out, or write a GeoTIFF.",
    ),
    "compression_missing": (
        "This GDAL cannot write the compression “{value}”.",
        "Choose another compression, such as deflate.",
    ),
    "format_suffix": (
        "“{name}” cannot be written as {kind}.",
        "Choose a file name that ends in {ends}, or another output format.",
    ),
    "extent_not_understood": (
        "“{text}” is not an extent.",
        "Write xmin,ymin,xmax,ymax, in the coordinate reference system of the output.",
    ),
}
