"""Arrays of any kind as images that can be matched: checked at the door, converted, refused with a reason."""

from __future__ import annotations

from typing import Any

import numpy as np

from .errors import TiepointError
from .options import RegistrationOptions
from .pair import Pair
from .raster.conditioning import combine

LEAST_SIDE = 32  # px; below this no scale space fits
_SIDES = Pair(reference="reference", sensed="sensed")


def prepared(
    images: Pair[Any], masks: Pair[Any], options: RegistrationOptions
) -> Pair[tuple[np.ndarray, np.ndarray]]:
    """Of each side the image, float32 (H, W) in [0, 1], and its mask, bool (H, W), True = valid.

    images: as of `image_of`. masks: as of `mask_of`. Stretched by options.stretch_percentiles of the valid
    pixels, as bands of files are. Raises TiepointError.
    """
    given = images.with_each(_SIDES, image_of).with_each(masks, lambda image, mask: (image, mask))
    return _SIDES.with_each(given, lambda side, both: _one(side, *both, options=options))


def image_of(image: Any, side: str) -> np.ndarray:
    """float32 (H, W), nan where a value is not finite or masked.

    image: anything that numpy makes a real array (H, W) or (H, W, 1) of: integers, floats, bool; a masked
    array, too. side: "reference" or "sensed", for messages. Raises TiepointError.
    """
    masked = np.ma.getmaskarray(image) if isinstance(image, np.ma.MaskedArray) else None
    try:
        array = np.asarray(image)
    except (TypeError, ValueError) as error:
        raise _no_numbers(side, str(error)) from error
    if array.dtype.kind == "c":
        raise TiepointError(f"The {side} image has complex pixels.", "Match its amplitude: np.abs(image).")
    if array.dtype.kind not in "biuf":
        raise _no_numbers(side, str(array.dtype))
    with np.errstate(over="ignore"):
        values = array.astype(np.float32)  # a copy: it is stretched in place
    values[~np.isfinite(values) if masked is None else masked | ~np.isfinite(values)] = np.nan
    if values.ndim == 3 and values.shape[2] == 1:
        values = values[..., 0]
    if values.ndim != 2:
        raise TiepointError(
            f"The {side} image has the shape {array.shape}; (height, width) is expected.", _hint(array.shape)
        )
    height, width = values.shape
    if min(height, width) < LEAST_SIDE:
        raise TiepointError(
            f"The {side} image is only {width} x {height} pixels.",
            f"Both images need at least {LEAST_SIDE} pixels a side.",
        )
    return values


def mask_of(mask: Any, shape: tuple[int, ...], side: str) -> np.ndarray:
    """bool (H, W), True = valid.

    mask: None where all pixels are valid, else an array of the image's shape, bool or of zeros and ones.
    shape: (H, W) of the image. Raises TiepointError.
    """
    if mask is None:
        return np.ones(shape, bool)
    array = np.asarray(mask)
    if array.shape != shape:
        raise TiepointError(
            f"The {side} mask has the shape {array.shape}, and its image {shape}.",
            "Give each image a mask of its own height and width, or None.",
        )
    if array.dtype.kind not in "biuf" or not np.isin(array, (0, 1, 255)).all():
        raise TiepointError(
            f"The {side} mask holds other values than true and false.",
            "A mask is true (or 1, or 255) where the image is valid: mask = image != nodata.",
        )
    return np.asarray(array != 0)


def _one(
    side: str, image: np.ndarray, mask: Any, *, options: RegistrationOptions
) -> tuple[np.ndarray, np.ndarray]:
    longest = max(image.shape)
    if longest > options.max_working_size:
        raise TiepointError(
            f"The {side} image is {longest} pixels long; up to {options.max_working_size} are matched.",
            "Make it smaller by averaging, or raise max_working_size.",
        )
    image[~mask_of(mask, image.shape, side)] = np.nan
    return combine([image], options.stretch_percentiles, f"the {side} image")


def _no_numbers(side: str, what: str) -> TiepointError:
    return TiepointError(
        f"The {side} image is no array of numbers ({what}).",
        "Give it as a numpy array (height, width); `register` takes the names of files.",
    )


def _hint(shape: tuple[int, ...]) -> str:
    """How to get one band out of an array of that shape."""
    if len(shape) != 3:
        return "Give one band as an array (height, width)."
    index, axis = ("image[0]", 0) if shape[0] < shape[2] else ("image[..., 0]", 2)
    return f"Choose a band, such as {index}, or average them: image.mean(axis={axis})."
