"""The cautions of a registration after its control points were edited."""

from __future__ import annotations

from collections.abc import Iterable

from ..geometry.local_geometry import pixel_ratio
from ..messages import text
from ..pair import Pair
from ..points.control_points import ControlPoints
from ..points.quality import check_residual
from ..run.cautions import NOTES, Caution, doubts_first, of_the_fit, of_the_points
from .adjustment import Adjustment

# Cautions from the matching: no edit changes them.
_LASTING = frozenset(
    {
        *("near_threshold", "ambiguous_period", "other_motion", "parts_differ", "jagged", "screen"),
        *("drawn_missing", *NOTES),
    }
)
# Cautions about places away from the points, which are not measured again: marked as of before the edits.
_OF_PLACES = frozenset({"unexplained", "uneven", "shifted_parts", "extrapolated"})


def cautions_of_edited(
    earlier: Iterable[Caution], adjustment: Adjustment, points: ControlPoints
) -> tuple[Caution, ...]:
    """The cautions of `adjustment`, the fit to `points`, doubts first; the earlier ones without a fit.

    earlier: cautions of the registration before the edits.
    """
    earlier, quality = tuple(earlier), adjustment.quality
    if quality is None or adjustment.transform is None:
        return earlier
    used = points.take(points.used)
    ratio = pixel_ratio(Pair(reference=used.reference, sensed=used.sensed))
    listed = [_as_of_before(each) for each in earlier if each.code in _OF_PLACES]
    listed += of_the_fit(quality, check_residual(adjustment.transform, points)[0], max(1.0, ratio))
    listed += of_the_points(quality)
    listed += [each for each in earlier if each.code in _LASTING]
    return doubts_first(listed)


def _as_of_before(caution: Caution) -> Caution:
    if caution.before_edits:
        return caution
    former = f"{caution.text[:1].lower()}{caution.text[1:]}"
    return Caution(caution.code, text("caution_of_before", former=former), before_edits=True)
