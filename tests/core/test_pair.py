"""The sides of a pair are named, not ordered."""

import json

import numpy as np
import pytest
from tiepoint.core.errors import TiepointError
from tiepoint.core.pair import OTHER, Pair, Prior, Size

SIZES = Pair(reference=Size(width=640, height=480), sensed=Size(width=90, height=130))


def test_what_is_done_to_each_stays_on_its_side():
    assert SIZES.map(lambda size: size.width) == Pair(reference=640, sensed=90)


def test_two_pairs_meet_side_by_side():
    factors = Pair(reference=2, sensed=3)
    assert SIZES.with_each(factors, lambda size, factor: size.height * factor) == Pair(
        reference=960, sensed=390
    )


def test_both_are_there_where_the_side_does_not_matter():
    assert max(size.height for size in SIZES.both) == 480


def test_a_size_is_not_the_shape_of_its_image():
    image = np.zeros((480, 640, 3))
    assert Size.of(image) == SIZES.reference
    assert SIZES.reference.shape == image.shape[:2]


def test_a_prior_comes_back_whole():
    prior = Prior.of(np.array([[0.5, 0.1, 12.0], [-0.1, 0.5, -7.0], [0.0, 0.0, 1.0]]), radius=25.0)
    again = Prior.from_json(json.loads(json.dumps(prior.to_json())))
    assert again == prior
    assert again.matrix[0].tolist() == [0.5, 0.1, 12.0]
    assert again.matrix[1].tolist() == [-0.1, 0.5, -7.0]


def test_a_prior_has_six_numbers():
    with pytest.raises(TiepointError, match="not understood"):
        Prior((1.0, 0.0, 0.0))


@pytest.mark.parametrize("side", ["reference", "sensed"])
def test_a_side_that_is_only_known_when_it_runs(side):
    assert SIZES.on(side) is getattr(SIZES, side)
    assert SIZES.on(OTHER[side]) is not SIZES.on(side)
