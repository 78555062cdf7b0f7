"""Small series with a stand-in for the engine."""

from __future__ import annotations

from tiepoint.core.messages import Notice
from tiepoint.tests.core.scenes import StubEngine

REFUSED = {
    "accepted": False,
    "refusal": Notice.of("refused_no_agreement"),
    "reason_code": "no_agreement",
    "sensed_to_reference": None,
}


class CountingEngine(StubEngine):
    """Accepts each pair, or refuses by the sensed image's width; counts the calls."""

    python = ""

    def __init__(self, refused_widths=()):
        super().__init__()
        self.refused = StubEngine(**REFUSED).result
        self.refused_widths = refused_widths
        self.calls = 0

    def match(self, folder, options, feedback, prior=None):
        import numpy as np

        self.calls += 1
        found = super().match(folder, options, feedback, prior)
        width = np.load(folder / "sensed.npy", mmap_mode="r").shape[1]
        return self.refused if width in self.refused_widths else found

    def stop(self):
        pass
