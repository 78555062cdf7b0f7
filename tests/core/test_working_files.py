"""The files of a pair on its way to the engine: an image and a mask of each side."""

from __future__ import annotations

import numpy as np
from tiepoint.core import working_files
from tiepoint.core.pair import SIDES
from tiepoint.core.working_files import image_file, mask_file


def test_what_is_saved_of_each_side_is_found_under_its_names(tmp_path):
    images = SIDES.map(lambda side: np.full((4, 5) if side == "reference" else (6, 3), len(side), np.float32))
    for side in SIDES.both:
        image = images.on(side)
        working_files.save(tmp_path, side, image, image > len("sensed"))
    for side in SIDES.both:
        assert np.array_equal(np.load(image_file(tmp_path, side)), images.on(side))
        mask = np.load(mask_file(tmp_path, side))
        assert mask.dtype == bool
        assert mask.shape == images.on(side).shape
        assert mask.all() == (side == "reference")
    assert len(list(tmp_path.iterdir())) == 4
