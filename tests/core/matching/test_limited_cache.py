"""A value is made once, and forgotten when as many newer ones have been made."""

from __future__ import annotations

from tiepoint.core.matching.limited_cache import LimitedCache


def test_the_oldest_value_is_forgotten_first():
    cache, made = LimitedCache(2), []

    def value(key):
        return cache.get(key, lambda: made.append(key) or key)

    assert [value(key) for key in "aabaca"] == list("aabaca")
    assert made == list("abca")  # c took the place of a, which was made first
