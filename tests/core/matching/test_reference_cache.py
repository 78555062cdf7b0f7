"""The cache of a reference: made once for all pairs with it, forgotten with another, and never seen."""

from __future__ import annotations

import numpy as np
from tiepoint.core.matching import pipeline
from tiepoint.core.matching.reference_cache import MOST, ReferenceCache
from tiepoint.core.options import MatchOptions
from tiepoint.core.pair import Pair, Prior
from tiepoint.tests.core.scenes import texture

OPTIONS = MatchOptions(method="pso-sift")


def pair(reference, x, y):
    sensed = np.ascontiguousarray(reference[y : y + 150, x : x + 170])
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
    reference, cache = texture(230, 210), ReferenceCache()
    near = Prior.of(np.array([[1.0, 0, 48], [0, 1, 9]]), 20.0)
    for x, y, prior, extracted in ((20, 30, None, 1), (45, 11, None, 0), (45, 11, near, 0)):
        images, masks = pair(reference.copy(), x, y)  # another array of the same content, as from a file
        plain = pipeline.match(images, masks, OPTIONS, prior)
        made.clear()
        assert plain.accepted
        assert same(plain, pipeline.match(images, masks, OPTIONS, prior, cache=cache))
        assert made.count((210, 230)) == extracted


def test_another_reference_is_not_mistaken():
    cache = ReferenceCache()
    first, second = texture(230, 210), texture(230, 210, seed=4)
    pipeline.match(*pair(first, 20, 30), OPTIONS, cache=cache)
    images, masks = pair(second, 20, 30)
    masks.reference[:, :100] = False
    plain = pipeline.match(images, masks, OPTIONS)
    assert same(pipeline.match(images, masks, OPTIONS, cache=cache), plain)


def test_it_is_of_its_own_arrays_and_keeps_within_its_budget():
    cache = ReferenceCache()
    image, mask = texture(60, 50), np.ones((50, 60), bool)
    cache.begin(image, mask)
    assert cache.is_of(image, mask)
    assert not cache.is_of(image, mask.copy())
    made = []

    def make():
        made.append(1)
        return len(made)

    assert [cache.get("a", make), cache.get("a", make)] == [1, 1]
    assert [cache.get("b", make, lambda _: 1 << 40) for _ in range(2)] == [2, 3]
    cache.end()
    cache.begin(image.copy(), mask.copy())
    assert cache.get("a", make) == 1
    cache.begin(image + 1, mask)
    assert cache.get("a", make) == 4
    cache.begin(image, mask)  # that of a pair before the last
    assert cache.get("a", make) == 1


class Grows:
    """As tiles, which make spectra when they are searched."""

    def __init__(self, count):
        self.parts = [np.zeros(count, np.uint8)]


def test_all_that_is_kept_is_weighed_and_what_grew_is_let_go():
    cache = ReferenceCache()
    image, mask = texture(60, 50), np.ones((50, 60), bool)
    cache.begin(image, mask)
    grows = cache.get("tiles", lambda: Grows(1000))
    cache.get("field", lambda: (np.zeros((4, 5)), np.zeros(6, bool), {"a": [np.zeros(2, np.float32)]}))
    assert cache.weight == 1000 + 160 + 6 + 8
    grows.parts.append(np.zeros(5000, np.uint8))
    cache.end()
    assert cache.weight == 6174
    grows.parts.append(np.zeros(1 << 25, np.uint8))
    cache.end()
    assert cache.weight == 174
    assert cache.get("tiles", lambda: Grows(2)) is not grows


def test_the_large_and_often_used_image_stays():
    """A scene that is refused beside its coordinates asks for all of the reference, others for a part."""
    cache = ReferenceCache()
    whole, parts = texture(90, 80), [texture(40, 36, seed=seed) for seed in range(9)]
    for index, image in enumerate([whole, *parts]):
        cache.begin(image, image > 0)
        cache.get("features", lambda index=index: np.full(7 << 20, index, np.uint8))
        cache.end()
        assert cache.weight <= MOST
    cache.begin(whole, whole > 0)
    assert cache.get("features", lambda: None)[0] == 0
