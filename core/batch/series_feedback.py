"""How a running series reports to its caller: a registration's feedback, and each scene as it ends.

No numpy and no GDAL: QGIS loads this module at its start.
"""

from __future__ import annotations

from ..feedback import Feedback
from .record import SceneRecord


class SeriesFeedback(Feedback):
    """What a series reports besides a feedback's own calls; a caller's feedback may have it."""

    def scene(self, record: SceneRecord, done: int, count: int) -> None:
        """A scene has ended: the `done`-th of `count`."""
