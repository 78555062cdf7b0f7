"""The classes of many residuals at once are those of one after the other."""

from __future__ import annotations

import numpy as np
from tiepoint.ui.project import legend, styles
from tiepoint.ui.workbench.session.classes import class_indices, used_classes

LENGTHS = np.array([0.0, 0.31, *(upper for upper, _ in styles.CLASSES[:-1]), 2.77, 4000.0, np.nan])


def test_the_colour_is_that_of_a_single_residual():
    known = LENGTHS[:-1]
    assert [styles.class_colour(index) for index in class_indices(known).tolist()] == [
        styles.colour_of(length) for length in known.tolist()
    ]
    assert styles.class_colour(int(class_indices(np.array([-1.0]))[0])) == styles.colour_of(-1.0)


def test_the_used_classes_are_those_of_the_legend():
    rng = np.random.default_rng(2)
    for least in (0.0, 0.8):
        for share in (0.3, 1.0):
            lengths, enabled = rng.choice(LENGTHS, 7), rng.random(7) < share
            wanted = legend.used_classes(lengths.tolist(), enabled.tolist(), least)
            assert used_classes(lengths, enabled, least) == wanted
