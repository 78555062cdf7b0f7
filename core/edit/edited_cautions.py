"""The cautions of a registration whose control points were edited since."""

from __future__ import annotations

from collections.abc import Iterable

from ..geometry.local_geometry import pixel_ratio
from ..messages import text
from ..pair import Pair
from ..points.control_points import ControlPoints
from ..run.cautions import NOTES, Caution, doubts_first, of_the_fit, of_the_points
from .adjustment import Adjustment

# Of the matching: they hold whatever becomes of the points.
_LASTING = frozenset({"near_threshold", "ambiguous_period", *NOTES})
# Of places away from the points, which are not asked again: told as of before.
_OF_PLACES = frozenset({"unexplained", "uneven", "extrapolated"})


def cautions_of_edited(
    earlier: Iterable[Caution], adjustment: Adjustment, points: ControlPoints
) -> tuple[Caution, ...]:
    """The cautions of `adjustment` of `points`, doubts first; the earlier ones where there is no fit.

    earlier: of the registration before the edits.
    """
    earlier, quality = tuple(earlier), adjustment.quality
    if quality is None:
        return earlier
    used = points.take(points.used)
    ratio = pixel_ratio(Pair(reference=used.reference, sensed=used.sensed))
    told = [_as_of_before(each) for each in earlier if each.code in _OF_PLACES]
    told += of_the_fit(quality, adjustment.check_rmse, max(1.0, ratio))
    told += of_the_points(quality)
    told += [each for each in earlier if each.code in _LASTING]
    return doubts_first(told)


def _as_of_before(caution: Caution) -> Caution:
    if caution.before_edits:
        return caution
    former = f"{caution.text[:1].lower()}{caution.text[1:]}"
    return Caution(caution.code, text("caution_of_before", former=former), before_edits=True)
