"""What is kept of a reference: made once for all pairs with it, forgotten with another, and never seen."""

from __future__ import annotations

import numpy as np
from tiepoint.core.matching import pipeline
from tiepoint.core.matching.kept import KeptReference
from tiepoint.core.options import MatchOptions
from tiepoint.core.pair import Pair, Prior
from tiepoint.tests.core.scenes import texture

OPTIONS = MatchOptions(method="pso-sift")


def pair(reference, x, y):
    sensed = np.ascontiguousarray(reference[y : y + 210, x : x + 240])
    images = Pair(reference=reference, sensed=sensed)
    return images, images.map(lambda image: np.ones(image.shape, bool))


def same(one, other):
    return all(
        np.array_equal(getattr(one, name), getattr(other, name))
        for name in ("sensed", "reference", "sensed_to_reference", "precision", "check")
    )


def test_results_are_the_same_to_the_last_bit(monkeypatch):
    made = []
    extract = pipeline.extractor_of("pso-sift")

    def counted(image, *rest):
        made.append(image.shape)
        return extract(image, *rest)

    monkeypatch.setattr(pipeline, "extractor_of", lambda method: counted)
    reference, kept = texture(300, 280), KeptReference()
    near = Prior.of(np.array([[1.0, 0, 48], [0, 1, 9]]), 20.0)
    for x, y, prior, extracted in ((20, 30, None, 1), (45, 11, None, 0), (45, 11, near, 0)):
        images, masks = pair(reference.copy(), x, y)  # another array of the same content, as from a file
        plain = pipeline.match(images, masks, OPTIONS, prior)
        made.clear()
        assert plain.accepted
        assert same(plain, pipeline.match(images, masks, OPTIONS, prior, kept=kept))
        assert made.count((280, 300)) == extracted


def test_another_reference_is_not_mistaken():
    kept = KeptReference()
    first, second = texture(300, 280), texture(300, 280, seed=4)
    pipeline.match(*pair(first, 20, 30), OPTIONS, kept=kept)
    images, masks = pair(second, 20, 30)
    masks.reference[:, :100] = False
    plain = pipeline.match(images, masks, OPTIONS)
    assert same(pipeline.match(images, masks, OPTIONS, kept=kept), plain)


def test_it_is_of_its_own_arrays_and_keeps_within_its_budget():
    kept = KeptReference()
    image, mask = texture(60, 50), np.ones((50, 60), bool)
    kept.begin(image, mask)
    assert kept.is_of(image, mask)
    assert not kept.is_of(image, mask.copy())
    made = []

    def make():
        made.append(1)
        return len(made)

    assert [kept.get("a", make), kept.get("a", make)] == [1, 1]
    assert [kept.get("b", make, lambda _: 1 << 40) for _ in range(2)] == [2, 3]
    kept.end()
    kept.begin(image.copy(), mask.copy())
    assert kept.get("a", make) == 1
    kept.begin(image + 1, mask)
    assert kept.get("a", make) == 4
