"""The rows of the report's tables: (name, value, what it means)."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from ....core.edit.adjustment import Adjustment
from ....core.figure_text import figure, length
from ....core.found_by import BY_HAND, finder_words, measurer_words, searched_words
from ....core.geometry.transforms import Transform
from ....core.nodata import nodata_text
from ....core.options import RegistrationOptions, ResultOptions
from ....core.pair import Pair
from ....core.points.control_points import ControlPoints
from ....core.points.mapped_transform import MappedTransform
from ....core.points.quality import Quality
from ....core.raster.read.source import RasterInfo
from ....core.run.accuracy_statement import accuracy_of, statement
from ....core.version import plugin_version
from ...choices import grids, methods, modes, products, resamplings, transforms
from ...common import number_text, rounded_text, tr


def measure_rows(
    adjustment: Adjustment, points: ControlPoints, run: dict[str, Any], run_quality: dict[str, Any]
) -> list[tuple[str, str, str]]:
    """All measures of the current points, and of the search that found them.

    run_quality: see run_quality.RunQuality.values.
    """
    return [
        *_fit_rows(adjustment, points),
        *_check_rows(adjustment, run_quality),
        *_ways_rows({**run_quality, **run}, points),
        *_search_rows(run),
    ]


def _fit_rows(adjustment: Adjustment, points: ControlPoints) -> Iterator[tuple[str, str, str]]:
    """The transform, the points it rests on, and how well they agree with it."""
    transform, quality = adjustment.transform, adjustment.quality
    if transform is not None:
        yield tr("Transform"), _label(transforms(), transform.model), _known(transform)
    yield (
        tr("Points in use"),
        str(int(points.used.sum())),
        tr("Not counted: {} disabled and {} check points. Made or moved by hand: {}.").format(
            int((~points.enabled).sum()), int((points.check & points.enabled).sum()), int(points.manual.sum())
        ),
    )
    if quality is not None:
        yield from _quality_rows(quality)


def _quality_rows(quality: Quality) -> Iterator[tuple[str, str, str]]:
    yield tr("RMSE"), _px(quality.rms_all), tr("Root mean square residual of the points in use.")
    yield (
        tr("RMSE, leave-one-out"),
        _px(quality.rms_loo),
        tr("The same, each point judged by a fit without it; more honest."),
    )
    yield (
        tr("Redundant points"),
        str(quality.n_red),
        tr("Points beyond the fewest that determine the transform."),
    )
    yield (
        tr("Coverage"),
        _percent(quality.occupancy),
        tr("Share of an 8 × 8 grid over the overlap whose cells hold a point."),
    )
    yield (
        tr("Bad points"),
        _percent(quality.bpp),
        tr("Share of the points whose leave-one-out residual exceeds 1 px."),
    )
    yield (
        tr("Quadrants"),
        number_text(quality.p_quad),
        tr("Whether the residuals prefer a direction, 0 to 1; above 0.95 they are systematic."),
    )
    yield (
        tr("Skew"),
        number_text(quality.skew),
        tr("Correlation of dx and dy, 0 to 1; near 1 the residuals lie along a line."),
    )
    yield (
        tr("Scatter"),
        number_text(quality.s_cat),
        tr("Whether the points are clustered, 0 to 1; above 0.95 they are."),
    )
    yield (
        tr("Phi"),
        number_text(quality.phi),
        tr("Weighted sum of the measures above (Gonçalves et al. 2009); lower is better."),
    )


def _check_rows(adjustment: Adjustment, run_quality: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """What judges the transform independently of the fit."""
    share = run_quality.get("explained")
    if isinstance(share, (int, float)):
        yield (
            tr("Explained"),
            _percent(share),
            tr("Share of the structures all over the overlap that agree with the transform."),
        )
    if adjustment.check_points:
        yield (
            tr("RMSE at check points"),
            _px(adjustment.check_rmse),
            tr(
                "The error of the transform at {} points kept out of the fit; their own error is taken off, "
                "unless a caution doubts the result."
            ).format(adjustment.check_points),
        )


def accuracy_rows(
    transform: Transform, points: ControlPoints, reference: RasterInfo, options: RegistrationOptions
) -> list[tuple[str, str, str]]:
    """The accuracy by a standard; one row only where no check point is left."""
    stated = accuracy_of(transform, points, reference, options.result.reference_error)
    words = statement(stated)
    if stated.rmse is None:
        return [(tr("Check points"), "0", words)]

    def shown(value: float | None) -> str:
        return "–" if value is None else f"{length(value)} {stated.unit}"

    met = tr("requirements not met")
    if not stated.lacking:
        met = tr("met, relative to the reference") if stated.relative else tr("requirements met")
    kind = tr("relative to the reference") if stated.relative else tr("the reference's error included")
    return [
        (tr("ASPRS, edition 2 (2023)"), met, words),
        (tr("RMSE in x"), shown(stated.rmse_x), tr("Along the map's x axis, of the check points.")),
        (tr("RMSE in y"), shown(stated.rmse_y), tr("Along the map's y axis.")),
        (tr("RMSE, radial"), shown(stated.rmse), tr("Both together: RMSE_H1.")),
        (
            tr("Check points' own error"),
            shown(stated.check_error),
            tr("RMSE_H2: how precisely the check points were measured; {}.").format(kind),
        ),
        (tr("RMSE_H"), shown(stated.rmse_h), tr("The square root of the sum of the squares of these two.")),
        (tr("CE90"), shown(stated.ce90), tr("Nine of ten check points lie within this radius.")),
        (tr("Check points"), str(stated.check_points), tr("Kept out of the fit; the standard asks for 30.")),
    ]


def _ways_rows(run: dict[str, Any], points: ControlPoints) -> Iterator[tuple[str, str, str]]:
    """What found the pair and what measured its points; nothing of an older version's run."""
    finder, measurers = run.get("found_by_code"), run.get("measured_by_codes")
    if isinstance(finder, str) and finder:
        where = searched_words(run)
        yield tr("Found by"), finder_words(finder), tr("Searched {}.").format(where) if where else ""
    if isinstance(measurers, list) and measurers:
        by_hand = [BY_HAND] if points.manual.any() and BY_HAND not in measurers else []
        words = measurer_words([*map(str, measurers), *by_hand])
        yield tr("Measured by"), words, tr("What gave the control points their places.")


def _search_rows(run: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """The search, from the report of the run."""
    score = run.get("log10_nfa")
    if isinstance(score, (int, float)):
        yield (
            tr("Chance"),
            f"10^{score:.0f}",
            tr("Number of false alarms: how many such agreements chance would give; below 10^-5 is safe."),
        )
    if run.get("initial_matches") is not None:
        yield tr("Initial matches"), str(run["initial_matches"]), tr("Before wrong ones were removed.")
    if any(run.get("keypoints") or ()):  # no keypoint was needed where tiles and templates sufficed
        keypoints = " / ".join(map(str, run["keypoints"]))
        yield tr("Features"), keypoints, tr("In the reference / in the sensed raster.")


def _known(transform: Transform) -> str:
    """The known map that is applied before the fit; empty where there is none."""
    if not isinstance(transform, MappedTransform):
        return ""
    return tr(
        "Fitted to the remainder after the exact map from {} to {}, which bends the image by {}."
    ).format(transform.known.crs.sensed, transform.known.crs.reference, _px(transform.known.curvature))


def shift_rows(shifts: dict[str, dict[str, Any]]) -> list[tuple[str, str, str]]:
    """The remaining shift before and after; empty where it was not measured."""
    titles = {"before": tr("Before"), "after": tr("After")}
    rows = []
    for when in ("before", "after"):
        figures = shifts.get(when)
        if figures and figures.get("median") is not None:
            text = tr("median {}, RMSE {}, 90 % below {}").format(
                *(_px(figures[key]) for key in ("median", "rmse", "p90"))
            )
            note = tr("{} of {} places matched clearly.").format(figures["places"], figures["tried"])
            rows.append((titles[when], text, note))
    return rows


def source_rows(infos: Pair[RasterInfo], options: RegistrationOptions) -> list[tuple[str, str, str]]:
    """The two rasters."""
    rows = []
    pairs = (
        (tr("Reference"), infos.reference, options.read.reference_bands),
        (tr("Sensed"), infos.sensed, options.read.sensed_bands),
    )
    for title, info, bands in pairs:
        width, height = info.size
        note = tr("{} × {} px, band {} of {}").format(
            width, height, "+".join(map(str, bands)), info.band_count
        )
        if info.placed_by:
            note = tr("{}, placed by: {}").format(note, info.placed_by)
        if info.source.nodata:
            note = tr("{}, nodata set to: {}").format(note, nodata_text(info.source.nodata))
        rows.append((title, info.source.name, note))
    return rows


def option_rows(options: RegistrationOptions, run: dict[str, Any]) -> list[tuple[str, str, str]]:
    """The options that were asked for, and the versions that ran."""
    radius = tr("{} map units").format(rounded_text(options.read.search_radius, 6))
    if options.read.search_radius <= 0:
        radius = tr("automatic")
    rows = [
        (
            tr("Method"),
            _label(methods(), str(run.get("method") or options.match.method)),
            str(run.get("device") or ""),
        ),
        (tr("Mode"), _label(modes(), options.match.mode), ""),
        (
            tr("Search by georeferencing"),
            tr("on") if options.read.use_georeferencing else tr("off"),
            tr("Search radius: {}").format(radius),
        ),
        (tr("Refinement"), tr("on") if options.match.refine else tr("off"), ""),
        (tr("Result"), _label(products(), options.result.product), ""),
        (tr("Resampling"), _label(resamplings(), options.result.resampling), ""),
        (tr("Output grid"), _label(grids(), options.result.grid), ", ".join(_pixel_options(options.result))),
        (tr("Seed"), str(options.match.seed), tr("The same seed gives the same result.")),
    ]
    rows += [
        (label, value, tip)
        for label, value, tip in (
            (tr("Area"), options.read.area, tr("Points were sought only there; the figures hold there.")),
            (tr("Mask of reference"), options.read.reference_mask, tr("Nothing is matched under it.")),
            (tr("Mask of sensed"), options.read.sensed_mask, tr("Nothing is matched under it.")),
        )
        if value
    ]
    seconds = (run.get("seconds") or {}).get("total")
    if isinstance(seconds, (int, float)):
        rows.append((tr("Time"), tr("{} s").format(figure(seconds, ".1f")), ""))
    versions = run.get("versions") or {"tiepoint": plugin_version()}
    rows.append(
        (tr("Versions"), ", ".join(f"{name} {version}" for name, version in versions.items() if version), "")
    )
    return rows


def _pixel_options(result: ResultOptions) -> Iterator[str]:
    """What was asked for besides the grid."""
    if result.target_crs:
        yield tr("CRS: {}").format(result.target_crs.split("[")[0][:40])
    if result.target_resolution:
        yield tr("pixel size: {}").format(rounded_text(result.target_resolution, 6))
    if result.target_extent:
        yield tr("extent: {}").format(result.target_extent)
    if result.clip_area:
        yield tr("cut to: {}").format(result.clip_area)
    if result.clip_to_overlap:
        yield tr("only where both rasters are")


def _label(choices: list[Any], value: str) -> str:
    return next((choice.label for choice in choices if choice.value == value), value)


def _px(value: float) -> str:
    return tr("{} px").format(number_text(value))


def _percent(value: float) -> str:
    return f"{100 * value:.0f} %" if math.isfinite(value) else "–"
