"""Control points as files: a GeoPackage to view and edit, and the .points file of QGIS's Georeferencer.

Residuals are predicted minus measured. In the GeoPackage they are in reference pixels, dx to the right and
dy DOWN the image; in a .points file, as QGIS defines it, in sensed pixels with dY UP the image.

Source coordinates are those of the Georeferencer: map coordinates of the sensed raster when it is
georeferenced; otherwise corner-based pixels with a negative row (the first pixel's centre is 0.5, -0.5).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np

from ...errors import TiepointError
from ...geometry.linear import apply_affine
from ...geometry.transforms import Transform, fit
from ...messages import Notice
from ...pair import Pair
from ...points.control_points import ControlPoints
from ...transform_models import MODELS
from ..bindings import ogr
from ..read.gdal_calls import closing_datasets, failure, gdal_errors
from ..read.georeferencing import coordinate_transformation, same_crs
from ..read.source import RasterInfo, pixel_to_map
from ..vectors.new_layers import Row, line, new_layers, point
from ..warp.output_file import moved_into_place, space_hint

_POINT_FIELDS = (
    *("map_x", "map_y", "source_x", "source_y", "ref_col", "ref_row", "sen_col", "sen_row"),
    *("dx", "dy", "residual", "residual_map", "score", "precision"),
)
_FLAGS = ("enabled", "check_only", "manual")  # booleans of both layers
_RESIDUAL_FIELDS = ("dx", "dy", "residual", "residual_map")
_CRS_PREFIX = "#CRS: "
_HEADER = "mapX,mapY,sourceX,sourceY,enable,dX,dY,residual"


@closing_datasets
def write_geopackage(
    path: Path,
    points: ControlPoints,
    transform: Transform,
    infos: Pair[RasterInfo],
) -> None:
    """Write the layers `control_points` (points) and `residuals` (lines), in the reference's CRS.

    A line runs from the measured position on the reference to the one that `transform` (native sensed ->
    native reference pixels) predicts. ref_*, sen_*: native pixels, integer at centres. dx, dy, residual:
    reference pixels (see the module). residual_map: length of the line in map units, degrees in a
    geographic CRS. precision: NULL where it is unknown. enabled, check_only, manual: see
    ControlPoints. The feature id equals the field id, counted from 1.
    Raises TiepointError; `path` is replaced as a whole.
    """
    values = point_columns(points, _residuals(points, transform), infos)
    measured = np.column_stack([values["map_x"], values["map_y"]])
    predicted = apply_affine(pixel_to_map(infos.reference), transform.apply(points.sensed))
    flags = zip(_FLAGS, (points.enabled, points.check, points.manual))
    columns = {name: column.tolist() for name, column in (*flags, *values.items())}

    def rows(geometries: Iterable[ogr.Geometry]) -> Iterator[Row]:
        for index, geometry in enumerate(geometries):
            values = {name: column[index] for name, column in columns.items()}
            yield Row(geometry, {"id": index + 1, **values}, index + 1)

    sources = infos.map(lambda info: info.source)
    with (
        moved_into_place(path, *sources.both) as temporary,
        new_layers(temporary, infos.reference, "control_points_not_written") as layers,
    ):
        layers.add("control_points", ogr.wkbPoint, _columns(_POINT_FIELDS), rows(map(point, measured)))
        lines = map(line, np.stack([measured, predicted], axis=1))
        layers.add("residuals", ogr.wkbLineString, _columns(_RESIDUAL_FIELDS), rows(lines))


@closing_datasets
def write_georeferencer_points(
    path: Path,
    points: ControlPoints,
    transform: Transform,
    infos: Pair[RasterInfo],
) -> None:
    """Write a .points file that QGIS's Georeferencer loads for the sensed raster; `path` is replaced.

    Raises TiepointError for a sensed raster with a rotated geotransform, which the Georeferencer
    misreads, and when the file cannot be written.
    """
    check_georeferencer(infos.sensed)
    values = point_columns(points, _residuals(points, transform), infos)
    sensed_residuals = _sensed_residuals(points, transform) * (1.0, -1.0)
    lines = []
    if infos.reference.georeferenced and infos.reference.crs_wkt:
        lines.append(_CRS_PREFIX + " ".join(infos.reference.crs_wkt.split()))
    lines.append(_HEADER)
    for row in range(len(points)):
        place = [values[name][row] for name in ("map_x", "map_y", "source_x", "source_y")]
        dx, dy = sensed_residuals[row]  # + 0.0 below: no “-0.0”
        numbers = [repr(float(value) + 0.0) for value in (*place, dx, dy, np.hypot(dx, dy))]
        lines.append(",".join([*numbers[:4], "1" if points.used[row] else "0", *numbers[4:]]))
    with moved_into_place(path, *(info.source for info in infos.both)) as temporary:
        try:
            temporary.write_bytes(("\n".join(lines) + "\n").encode("utf-8"))
        except OSError as error:
            raise TiepointError(
                "points_file_not_writable", **space_hint(path.parent), reason=error.strerror or error
            ) from error


@closing_datasets
def read_georeferencer_points(path: Path, infos: Pair[RasterInfo]) -> ControlPoints:
    """The points of a Georeferencer file as native pixels of both rasters; scores are 1.

    Reads the files of old and new QGIS: with or without the CRS line, commas or tabs, any header text.
    Points in another CRS are transformed to the reference's. Raises TiepointError.
    """
    check_georeferencer(infos.sensed)
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        if isinstance(error, UnicodeDecodeError):
            raise TiepointError("points_file_no_text", name=path.name) from error
        raise TiepointError(
            "points_file_unreadable", name=path.name, reason=error.strerror or error
        ) from error
    crs = ""
    first = 1
    if lines and _CRS_PREFIX in lines[0]:
        crs = lines[0].split(_CRS_PREFIX, 1)[1].strip()
        first = 2
    rows = [
        _parsed(line, number, path) for number, line in enumerate(lines[first:], first + 1) if line.strip()
    ]
    table = np.array(rows, dtype=np.float64).reshape(-1, 5)
    places = _in_reference_crs(table[:, :2], crs, infos.reference)
    from_map = infos.map(lambda info: np.linalg.inv(pixel_to_map(info)))
    points = ControlPoints.of(
        reference=apply_affine(from_map.reference, places),
        sensed=apply_affine(from_map.sensed, table[:, 2:4]),
    )
    return replace(points, enabled=table[:, 4] != 0)


def point_columns(
    points: ControlPoints, residuals: np.ndarray, infos: Pair[RasterInfo]
) -> dict[str, np.ndarray]:
    """Field name -> (N,) float64. residuals: (N, 2) reference pixels, predicted minus measured."""
    to_map = pixel_to_map(infos.reference)
    places = apply_affine(to_map, points.reference)
    sources = apply_affine(pixel_to_map(infos.sensed), points.sensed)
    return {
        "map_x": places[:, 0],
        "map_y": places[:, 1],
        "source_x": sources[:, 0],
        "source_y": sources[:, 1],
        "ref_col": points.reference[:, 0],
        "ref_row": points.reference[:, 1],
        "sen_col": points.sensed[:, 0],
        "sen_row": points.sensed[:, 1],
        "dx": residuals[:, 0],
        "dy": residuals[:, 1],
        "residual": np.hypot(*residuals.T),
        "residual_map": np.hypot(*(residuals @ to_map[:2, :2].T).T),
        "score": points.score.astype(np.float64),
        "precision": points.precision,
    }


def _residuals(points: ControlPoints, transform: Transform) -> np.ndarray:
    return np.asarray(transform.apply(points.sensed) - points.reference)


def _sensed_residuals(points: ControlPoints, transform: Transform) -> np.ndarray:
    """(N, 2) sensed pixels, predicted minus measured, x right and y down, as the Georeferencer computes them.

    For affine and polynomial transforms it fits reference to sensed, so its residuals are not the inverted
    residuals of the forward fit. For other transforms they are, to first order.
    """
    alone = transform.fitted is transform  # no known map comes before it
    if alone and MODELS[transform.model].order:
        try:
            back = fit(
                transform.model, source=points.reference[points.used], target=points.sensed[points.used]
            )
            return back.apply(points.reference) - points.sensed
        except TiepointError:  # `transform` was not fitted to these points
            pass
    centre = transform.apply(points.sensed)
    steps = np.array([[0.5, 0.0], [0.0, 0.5]])
    jacobian = np.stack(
        [transform.apply(points.sensed + step) - transform.apply(points.sensed - step) for step in steps],
        axis=2,
    )  # (N, 2, 2): reference by sensed
    wanted = (points.reference - centre)[..., None]
    return (np.linalg.pinv(jacobian) @ wanted)[..., 0]


def _columns(numbers: tuple[str, ...]) -> dict[str, type]:
    return {"id": int, **dict.fromkeys(_FLAGS, bool), **dict.fromkeys(numbers, float)}


def check_georeferencer(sensed_info: RasterInfo) -> None:
    """Raise TiepointError for a rotated sensed raster, which a .points file cannot describe."""
    if sensed_info.rotated:
        raise TiepointError("georeferencer_of_rotated", name=sensed_info.source.name)


def _parsed(line: str, number: int, path: Path) -> list[float]:
    """map x, map y, source x, source y, enabled (1 or 0) of one line."""
    cells = line.split("," if "," in line else "\t")
    try:
        numbers = [float(cell) for cell in cells[:4]]
        if len(numbers) == 4 and np.isfinite(numbers).all():
            return [*numbers, float(int(cells[4]) != 0) if len(cells) > 4 and cells[4].strip() else 1.0]
    except ValueError:
        pass
    raise TiepointError("points_line_wrong", line=number, name=path.name)


def _in_reference_crs(places: np.ndarray, crs: str, reference_info: RasterInfo) -> np.ndarray:
    """Map points (N, 2) of the file, transformed to the reference's CRS."""
    if not crs or not reference_info.crs_wkt or not len(places) or same_crs(crs, reference_info.crs_wkt):
        return places
    notice = Notice.of("points_crs_not_joined")
    with gdal_errors(notice) as log:
        operation = coordinate_transformation(source_wkt=crs, target_wkt=reference_info.crs_wkt)
        moved = None if operation is None else np.array(operation.TransformPoints(places.tolist()))[:, :2]
        if moved is None or not np.isfinite(moved).all():
            raise failure(notice, log)
    return moved
