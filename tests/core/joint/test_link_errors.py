"""Links onto a poor reference are weighed as such, and so are the errors that are told."""

import numpy as np
import pytest
from tiepoint.core.joint.adjustment import ADJUSTED, adjust
from tiepoint.core.joint.link_errors import LINK_ERROR
from tiepoint.core.joint.links import REFERENCE

from .networks import between, link, neighbours, off, scenes_of, truth

pytest.importorskip("scipy")


def flight(seed, anchor, pair):
    """12 scenes; noise of links onto the reference and between scenes, px an axis."""
    rng = np.random.default_rng(seed)
    maps = truth(12, rng)
    links = [link(maps, REFERENCE, node, rng, noise=anchor) for node in range(12)]
    return maps, links + [link(maps, *ends, rng, noise=pair) for ends in neighbours(12)]


def test_a_poor_reference_does_not_pull_scenes_apart_and_is_told():
    within, told, true = [], [], []
    for seed in range(6):
        maps, links = flight(seed, 1.2, 0.08)
        found = adjust(scenes_of(links, 12), links)
        assert {scene.state for scene in found.scenes} == {ADJUSTED}
        assert found.left_out == ()
        assert 1.2 / 1.7 < found.anchor_error < 1.7 * 1.2
        assert 0.05 <= found.link_error < 1.7 * 0.08
        within.append(between([scene.transform for scene in found.scenes], maps, neighbours(12)))
        told += [scene.standard_error for scene in found.scenes]
        true += [off(scene.transform, matrix) for scene, matrix in zip(found.scenes, maps)]
    assert np.sqrt(np.mean(np.square(within))) < 0.15  # with one error for all links 0.43
    ratio = np.sqrt(np.mean(np.square(told)) / np.mean(np.square(true)))
    assert 1 / 1.5 < ratio < 1.5


def test_where_one_kind_has_no_loops_both_have_one_error():
    _, links = flight(0, 0.5, 0.5)
    anchors_and_one = links[:13]
    found = adjust(scenes_of(anchors_and_one, 12), anchors_and_one)
    assert found.anchor_error == found.link_error == LINK_ERROR
