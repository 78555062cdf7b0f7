"""Arrays as images: which are accepted and how they are converted, which are refused with which message."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.errors import TiepointError
from tiepoint.core.pair import Pair
from tiepoint.core.raster.working.array_images import image_of, prepared

RAMP = np.add.outer(np.arange(40), np.arange(50))  # 0 to 88
NONE = Pair(reference=None, sensed=None)


def both(reference, sensed=RAMP, masks=NONE, percentiles=(0.5, 99.5)):
    images = Pair(reference=reference, sensed=sensed)
    return prepared(images, masks, percentiles=percentiles, limit=4096)


@pytest.mark.parametrize("kind", ["uint8", "int16", ">u2", "float16", "float64", "uint64"])
def test_every_type_gives_the_same_image(kind):
    found = both(RAMP.astype(kind), percentiles=(0.0, 100.0))
    image, mask = found.reference
    assert (image.dtype, image.shape, mask.dtype) == (np.float32, (40, 50), bool)
    assert np.abs(image - RAMP / 88.0).max() < 1e-6
    assert mask.all()


def test_bool_lists_and_one_band_in_three_dimensions_are_images():
    assert both(RAMP > 40).reference[0].max() == 1.0
    assert both(RAMP[..., None]).reference[0].shape == (40, 50)
    assert both(RAMP.tolist()).reference[0].shape == (40, 50)


def test_the_given_array_is_not_changed():
    given = RAMP.astype(np.float32)
    both(given, masks=Pair(reference=RAMP > 10, sensed=None))
    assert (given == RAMP).all()


def test_masked_and_infinite_values_are_invalid():
    given = RAMP.astype(np.float64)
    given[0, :3] = np.nan, np.inf, 1e300  # the last one exceeds float32
    valid = np.ones(given.shape, np.uint8)
    valid[1] = 0
    image, mask = both(np.ma.masked_equal(given, 30.0), masks=Pair(reference=valid, sensed=None)).reference
    wrong = (given == 30.0) | (valid == 0)
    wrong[0, :3] = True
    assert (mask == ~wrong).all()
    assert np.isfinite(image).all()
    assert (image.min(), image.max()) == (0.0, 1.0)


@pytest.mark.parametrize(
    ("image", "message"),
    [
        (np.zeros((40, 50, 3)), r"shape \(40, 50, 3\).*such as image\[\.\.\., 0\].*mean\(axis=2\)"),
        (np.zeros((4, 40, 50)), r"shape \(4, 40, 50\).*such as image\[0\].*mean\(axis=0\)"),
        (np.zeros(40), "Give one band as an array"),
        (np.zeros((31, 50)), "only 50 x 31 pixels. Both images need at least 32"),
        (np.ones((40, 50), complex), "complex pixels. Match its amplitude"),
        ("scene.tif", "no array of numbers .* `register` takes the names of files"),
        ([[1, 2], [3]], "no array of numbers"),
        (np.zeros((40, 50)), "only one colour"),
        (np.full((40, 50), np.nan), "no valid pixel"),
        (np.zeros((40, 5000)), "5000 pixels long; up to 4096 are matched. Make it smaller"),
    ],
)
def test_an_array_that_is_no_image_is_refused_with_a_hint(image, message):
    for sides in ((image, RAMP), (RAMP, image)):
        with pytest.raises(TiepointError, match=message):
            both(*sides)


@pytest.mark.parametrize(
    ("mask", "message"),
    [
        (np.ones((40, 40), bool), r"The sensed mask has the shape \(40, 40\), and its image \(40, 50\)"),
        (RAMP, "other values than true and false"),
        (np.full((40, 50), "yes"), "other values"),
    ],
)
def test_a_mask_that_does_not_fit_is_refused(mask, message):
    with pytest.raises(TiepointError, match=message):
        both(RAMP, masks=Pair(reference=None, sensed=mask))


def test_messages_name_the_side():
    with pytest.raises(TiepointError, match="The sensed image is only"):
        image_of(RAMP[:10], "sensed")
