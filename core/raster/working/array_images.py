"""Arrays of any kind as images to match: checked, converted, or refused with a reason."""

from __future__ import annotations

from typing import Any

import numpy as np

from ...errors import TiepointError
from ...pair import SIDES, Pair, Side
from ...wording import side_name
from .conditioning import combine

LEAST_SIDE = 32  # px; below this no scale space fits


def prepared(
    images: Pair[Any], masks: Pair[Any], *, percentiles: tuple[float, float], limit: int
) -> Pair[tuple[np.ndarray, np.ndarray]]:
    """For each side the image, float32 (H, W) in [0, 1], and its mask, bool (H, W), True = valid.

    images: see `image_of`. masks: see `mask_of`. percentiles: (low, high) of the valid pixels, which become
    0 and 1, as for bands of files. limit: longest allowed side, px. Raises TiepointError.
    """
    given = images.with_each(SIDES, lambda image, side: _no_longer_than(limit, image_of(image, side), side))
    for image, mask, side in zip(given.both, masks.both, SIDES.both):
        image[~mask_of(mask, image.shape, side)] = np.nan
    return given.with_each(SIDES, lambda image, side: combine([image], percentiles, f"the {side} image"))


def image_of(image: Any, side: Side) -> np.ndarray:
    """float32 (H, W), nan where a value is not finite or masked.

    image: anything that numpy converts to a real array (H, W) or (H, W, 1) of integers, floats or bool, also
    a masked array. side: "reference" or "sensed", for messages. Raises TiepointError.
    """
    masked = np.ma.getmaskarray(image) if isinstance(image, np.ma.MaskedArray) else None
    try:
        array = np.asarray(image)
    except (TypeError, ValueError) as error:
        raise TiepointError("image_of_no_numbers", side=side_name(side), what=error) from error
    if array.dtype.kind == "c":
        raise TiepointError("image_complex", side=side_name(side))
    if array.dtype.kind not in "biuf":
        raise TiepointError("image_of_no_numbers", side=side_name(side), what=array.dtype)
    with np.errstate(over="ignore"):
        values = array.astype(np.float32)  # a copy: it is stretched in place
    values[~np.isfinite(values) if masked is None else masked | ~np.isfinite(values)] = np.nan
    if values.ndim == 3 and values.shape[2] == 1:
        values = values[..., 0]
    if values.ndim != 2:
        raise _shape_error(side, array.shape)
    height, width = values.shape
    if min(height, width) < LEAST_SIDE:
        raise TiepointError("image_small", side=side_name(side), width=width, height=height, least=LEAST_SIDE)
    return values


def mask_of(mask: Any, shape: tuple[int, ...], side: Side) -> np.ndarray:
    """bool (H, W), True = valid.

    mask: an array of the image's shape, bool or of 0 and 1 (or 255); None = all pixels are valid.
    shape: (H, W) of the image. Raises TiepointError.
    """
    if mask is None:
        return np.ones(shape, bool)
    array = np.asarray(mask)
    if array.shape != shape:
        raise TiepointError("mask_shape", side=side_name(side), shape=array.shape, image_shape=shape)
    if array.dtype.kind not in "biuf" or not np.isin(array, (0, 1, 255)).all():
        raise TiepointError("mask_values", side=side_name(side))
    return np.asarray(array != 0)


def _no_longer_than(limit: int, image: np.ndarray, side: Side) -> np.ndarray:
    """The image itself. Raises TiepointError where a side is longer."""
    if max(image.shape) > limit:
        raise TiepointError("image_long", side=side_name(side), longest=max(image.shape), limit=limit)
    return image


def _shape_error(side: Side, shape: tuple[int, ...]) -> TiepointError:
    """The error; its hint says how to take one band from an array of that shape."""
    if len(shape) != 3:
        return TiepointError("image_shape", side=side_name(side), shape=shape)
    band, axis = ("image[0]", 0) if shape[0] < shape[2] else ("image[..., 0]", 2)
    return TiepointError(
        "image_shape", side=side_name(side), shape=shape, hint_code="choose_band", band=band, axis=axis
    )
