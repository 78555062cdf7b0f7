"""The cautions of an accepted registration: what to know before relying on it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from ..messages import text
from ..pair import SIDES, Pair, Side
from ..wording import side_name

if TYPE_CHECKING:  # QGIS loads this module at its start, where numpy would cost time
    from ..points.prediction import PredictionError
    from ..points.quality import Quality
    from ..points.uneven import Unevenness
    from ..points.within import WithinArea

_BEFORE_EDITS = "Before the points were edited: "
AREA_ONLY, MASKED = "area_only", "masked"  # the figures hold in the area chosen, or outside the masks
# Cautions that the matching finds; their sentences have no figures.
OF_MATCHING = frozenset(
    {
        *("near_threshold", "ambiguous_period", "other_motion", "parts_differ", "jagged", "screen"),
        *("mirrored", "frame_left_out", "screen_left_out"),
    }
)
# Facts to know, not reasons for doubt.
NOTES = frozenset(
    {
        *("mirrored", "frame_left_out", "screen_left_out", "coarser"),
        *("drawn", "drawn_gaps", "joint_adjusted"),
        *(AREA_ONLY, MASKED, "mask_without_effect", "reference_placed"),
    }
)
# Limits are choices of what an analyst would want to know, unless a measurement is named. Measured: the
# development pairs d01 to d05, all right to 0.4 px, are far from these limits. Their check error is 0.11 to
# 0.74 px, up to 1.6 times RMS_LOO, which is 0.11 to 0.50 px; they have 128 points and more beyond the fewest,
# in 0.78 to 1.00 of the cells; less than 0.01 of the overlap is unexplained.
CHECK_ERROR = 2.0  # px of the coarser raster, root mean square of the check points
# Check error over RMS_LOO above which the fit follows its own points far better than others, and the least
# check error for that, px: below, it is the points' own noise.
CHECK_OVER_LOO = 3.0
LEAST_CHECK_ERROR = 0.75
RESIDUALS = 2.0  # px of the coarser raster, RMS_LOO (else RMS_all), where check points say nothing
FEW_REDUNDANT = 10  # control points beyond those that the model needs
UNEXPLAINED = 0.10  # share of the overlap with structure
HOLE = 0.03  # the same in holes, where clearly nothing agrees
COVERAGE = 0.25  # share of the overlap's cells that hold a point

# Deviation that neighbouring places share, over the check error without the check points' own; and the least
# of it, px of the coarser raster.
# Nine waves of 56 and 90 px that templates average away under an affine transform (0.9 to 1.1 px; true RMSE
# 1.7 to 1.8, residuals of the check points 0.7 to 1.2): 1.05 to 4.6. Of the others (95 made pairs, 25
# development pairs, four of other years) one comes to LEAST_UNEVEN without a wave, with 0.77.
UNEVEN = 1.0
LEAST_UNEVEN = 0.75

# Deviation by what the shift changes within a template, where the transform bends, over the check error; and
# the least of it, px of the coarser raster.
# Relief of all sizes, 20 px between the extremes: 1.2 to 1.8 (true RMSE over check error 1.5 to 2.2). Waves
# and smooth fields: below the least, but for a seam (0.5 px) and frames of other years.
ROUGH = 1.1
LEAST_ROUGH = 0.4

# Standard error of the predicted place, px of the coarser raster, and the share of the overlap that may
# exceed it.
EXTRAPOLATED_ERROR = 2.0
EXTRAPOLATED = 0.05
MISSING = 0.05  # share of a picture that was not delivered; below, it is a fact
COARSER = 4.0  # times as large a pixel
LEFT_OUT = 0.05  # share of the overlap, outside an area or masked, that makes a difference; as EXTRAPOLATED


@dataclass(frozen=True)
class Caution:
    """One thing to know before relying on a result."""

    code: str
    text: str
    before_edits: bool = False  # it holds for the points before they were edited

    @property
    def doubt(self) -> bool:
        """Whether the result may be wrong somewhere; else it is a fact to know."""
        return self.code not in NOTES

    def to_json(self) -> dict[str, Any]:
        """As a report has it; see `cautions_in`."""
        known: dict[str, Any] = {"code": self.code, "text": self.text}
        return {**known, "before_edits": True} if self.before_edits else known

    @classmethod
    def of(cls, code: str, **figures: float) -> Caution:
        """The caution with its sentence; figures as core.messages.cautions has them."""
        return cls(code, text(f"caution_{code}", **figures))


def cautions(
    quality: Quality,
    *,
    found: tuple[str, ...],
    check_rmse: float,
    explained: float | None,
    uneven: Unevenness,
    prediction: PredictionError | None,
    pixel_ratio: float,
    by_area: bool = False,
) -> tuple[Caution, ...]:
    """The cautions of an accepted registration, doubts first.

    found: codes from the matching. check_rmse: px of the reference, nan where there are no check points.
    explained: share of the overlap, None where it was not measured. prediction: standard errors over the
    overlap, None where the points are too few. pixel_ratio: side of a sensed pixel in reference px. by_area:
    matched only in an area.
    """
    listed = [
        *of_the_fit(quality, check_rmse, max(1.0, pixel_ratio)),
        *of_the_points(quality),
    ]
    if is_unexplained(explained, uneven.hole):
        unexplained = 0.0 if explained is None else 1.0 - explained
        code = "caution_unexplained_in_area" if by_area else "caution_unexplained"
        listed.insert(0, Caution("unexplained", text(code, percent=100.0 * max(unexplained, uneven.hole))))
    known = check_rmse if math.isfinite(check_rmse) else quality.rms_all
    listed += of_unevenness(uneven, known, max(1.0, pixel_ratio))
    limit = EXTRAPOLATED_ERROR * max(1.0, pixel_ratio)
    if prediction is not None and prediction.above(limit) > EXTRAPOLATED:
        beyond = prediction.error[prediction.error > limit]
        share = 100.0 * len(beyond) / len(prediction.error)
        from statistics import median  # with fractions and decimals: 4 ms of the start of QGIS

        listed.append(Caution.of("extrapolated", percent=share, pixels=median(beyond.tolist())))
    listed += [
        Caution.of(code) for code in found if code in OF_MATCHING and not _said_with_figure(code, listed)
    ]
    if max(pixel_ratio, 1.0 / pixel_ratio) >= COARSER:
        code = "caution_coarser_sensed" if pixel_ratio > 1.0 else "caution_coarser_reference"
        listed.append(Caution("coarser", text(code, times=max(pixel_ratio, 1.0 / pixel_ratio) ** 2)))
    return doubts_first(listed)


def is_unexplained(explained: float | None, hole: float) -> bool:
    """Whether so much of the overlap is not explained that a caution says so. explained, None where it was
    not measured, and hole: shares, 0 to 1."""
    return (explained is not None and 1.0 - explained > UNEXPLAINED) or hole > HOLE


def _said_with_figure(code: str, listed: list[Caution]) -> bool:
    """Whether a caution of `listed` says the same with a figure."""
    return code == "parts_differ" and any(each.code == "unexplained" for each in listed)


def of_unevenness(uneven: Unevenness, known: float, coarser: float) -> list[Caution]:
    """What the check points do not show. known: px of the reference, their residual; coarser: side of the
    larger pixel, the same."""
    without_noise = uneven.known if math.isfinite(uneven.known) else known  # as what is shared is without it
    limits = (
        (uneven.shared, LEAST_UNEVEN * coarser, UNEVEN * without_noise),
        (uneven.within, LEAST_ROUGH * coarser, ROUGH * known),
    )
    beyond = [pixels for pixels, *limit in limits if pixels > max(limit)]
    listed = [Caution.of("uneven", pixels=max(beyond))] if beyond else []
    parts = uneven.parts
    if parts is not None:
        listed.append(Caution.of("shifted_parts", pixels=parts.shift, width=parts.width))
    return listed


def of_drawn(side: Side, name: str, whose: str, missing: float) -> list[Caution]:
    """Facts about a raster that is a picture of a layer. missing: share that was not delivered, 0 to 1."""
    if side == "reference":
        listed = [Caution("drawn", text("caution_drawn_reference", whose=whose))]
    else:
        listed = [Caution("drawn", text("caution_drawn_sensed", whose=whose))]
    percent = 100.0 * missing
    if missing > MISSING:
        listed.append(Caution("drawn_missing", text("caution_drawn_missing", name=name, percent=percent)))
    elif missing > 0:
        listed.append(Caution("drawn_gaps", text("caution_drawn_gaps", name=name, percent=percent)))
    return listed


def of_placing(reference_by: str, unknown: float) -> list[Caution]:
    """What to know of rasters that no geotransform places.

    reference_by: what QGIS warps the reference by, for people; "" = nothing. unknown: share of the sensed
    raster, 0 to 1, in which the known map is only continued, since heights or arrays have a gap.
    """
    listed = []
    if unknown > 0:
        listed.append(Caution.of("placing_unknown", percent=max(1.0, 100.0 * unknown)))
    if reference_by:
        listed.append(Caution("reference_placed", text("caution_reference_placed", means=reference_by)))
    return listed


def of_where(area: WithinArea | None, masked: Pair[float | None], masks: Pair[str]) -> tuple[Caution, ...]:
    """What to know of an area or masks that the user chose; facts, no doubts.

    area: see within_area, None where there is none. masked: share of the pixels of each side; masks: the
    options.
    """
    listed = []
    if area is not None and 1.0 - area.share > LEFT_OUT:
        percent, outside = 100.0 * area.share, area.outside
        sentence = (
            text("caution_area_only", percent=percent)
            if outside is None
            else text("caution_area_only_measured", percent=percent, pixels=outside.p90)
        )
        listed.append(Caution(AREA_ONLY, sentence))
    for side, share in zip(SIDES.both, masked.both):
        if share is not None and share > LEFT_OUT:
            sentence = text(f"caution_masked_{side}", percent=100.0 * share)
            listed.append(Caution(MASKED, sentence))
        elif share == 0.0:
            name = PurePath(masks.on(side).split("|", maxsplit=1)[0]).name
            listed.append(
                Caution(
                    "mask_without_effect",
                    text("caution_mask_without_effect", name=name, side=side_name(side)),
                )
            )
    return tuple(listed)


def hold_in(values: Any) -> str:
    """Where the figures of a report hold, by its cautions: AREA_ONLY, MASKED, or "" in the whole overlap."""
    codes = {each.code for each in cautions_in(values)}
    return next((code for code in (AREA_ONLY, MASKED) if code in codes), "")


def cautions_in(values: Any) -> tuple[Caution, ...]:
    """The cautions of a report, whole or saved in part; anything else under that key is left out."""
    found = values.get("cautions") if isinstance(values, dict) else None
    known = [each for each in (found if isinstance(found, (list, tuple)) else ()) if isinstance(each, dict)]
    return tuple(
        Caution(each["code"], each["text"], _before_edits(each))
        for each in known
        if isinstance(each.get("code"), str) and isinstance(each.get("text"), str)
    )


def _before_edits(saved: dict[str, Any]) -> bool:
    """Whether the caution is of before the edits; older reports say so in the text alone."""
    return bool(saved.get("before_edits", saved["text"].startswith(_BEFORE_EDITS)))


def of_the_fit(quality: Quality, check_rmse: float, unit: float) -> list[Caution]:
    """Cautions about residuals; errors in px of the reference, limits in units of `unit` px."""
    many = CHECK_OVER_LOO * quality.rms_loo < check_rmse and check_rmse > LEAST_CHECK_ERROR * unit
    if check_rmse > CHECK_ERROR * unit or many:
        return [Caution.of("check_error", pixels=check_rmse)]
    residuals = quality.rms_loo if math.isfinite(quality.rms_loo) else quality.rms_all
    return [Caution.of("residuals", pixels=residuals)] if residuals > RESIDUALS * unit else []


def of_the_points(quality: Quality) -> list[Caution]:
    """Cautions about points that are too few or too close together; see `cautions`."""
    listed = []
    if quality.n_red < FEW_REDUNDANT:
        listed.append(Caution.of("few_points", more=quality.n_red))
    if quality.occupancy < COVERAGE:
        listed.append(Caution.of("coverage"))
    return listed


def doubts_first(listed: list[Caution]) -> tuple[Caution, ...]:
    """The same cautions, facts last."""
    return tuple(sorted(listed, key=lambda each: not each.doubt))
