"""A joint adjustment moves what a scene's transform gives, and nothing else of it."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.geometry.linear import apply_affine
from tiepoint.core.geometry.transforms import fit
from tiepoint.core.joint.corrected import corrected
from tiepoint.tests.core.mapped_cases import cloud, mapped

CORRECTION = np.array([[1.001, -0.002, 3.0], [0.002, 0.999, -4.0], [0.0, 0.0, 1.0]])


@pytest.mark.parametrize("model", ["similarity", "affine", "projective", "polynomial2", "spline"])
@pytest.mark.parametrize("with_known_map", [False, True])
def test_the_correction_comes_after_the_transform(model, with_known_map):
    points = cloud()
    before = (
        mapped(model, points) if with_known_map else fit(model, source=points.sensed, target=points.reference)
    )
    after = corrected(before, CORRECTION)
    wanted = apply_affine(CORRECTION, before.apply(points.sensed))
    assert np.abs(after.apply(points.sensed) - wanted).max() < 1e-9
    assert np.abs(after.inverse.apply(wanted) - points.sensed).max() < 1e-3


def test_a_known_map_stays_in_front():
    """The report names it, and the next correction is of the remainder again."""
    before = mapped("affine", cloud())
    after = corrected(corrected(before, CORRECTION), np.linalg.inv(CORRECTION))
    assert after.known is before.known
    assert after.model == after.remainder.model == "affine"
    assert np.allclose(after.remainder.matrix, before.remainder.matrix)
