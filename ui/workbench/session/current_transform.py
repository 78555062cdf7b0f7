"""The transform of a session, or the best guess while there are too few points for one."""

from __future__ import annotations

from ....core.geometry.transforms import Transform
from ....core.run.priors import from_georeferencing, from_points
from .point_session import PointSession


def current_transform(session: PointSession) -> Transform | None:
    """Native sensed pixels -> native reference pixels; None = unknown. Main thread, 1 ms."""
    known = session.adjustment.transform or (session.last_transform if session.busy else None)
    if known is not None:
        return known
    return from_points(session.points) or from_georeferencing(session.infos)
