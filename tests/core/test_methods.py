"""The table of methods: what the dock, the engine and the weights read from it."""

from __future__ import annotations

from tiepoint.core.matching.cnn.bundled import FILES
from tiepoint.core.methods import AUTOMATIC, HAVE_NETWORK, METHOD_NAMES, METHODS, NEED_WEIGHTS


def test_automatic_needs_no_download():
    assert AUTOMATIC in HAVE_NETWORK
    assert AUTOMATIC not in NEED_WEIGHTS


def test_networks_are_bundled_or_need_weights():
    bundled = {METHODS[name].network for name in HAVE_NETWORK if name not in NEED_WEIGHTS}
    assert bundled == set(FILES)


def test_the_methods_are_offered_in_this_order():
    assert METHOD_NAMES[:3] == ("auto", "pso-sift", "pso-sift+tiepoint")
    assert len(METHOD_NAMES) == 14
