"""Where the georeferencing of two rasters, or what else places them, puts the pixels of one in the other."""

from __future__ import annotations

import numpy as np

from ...errors import TiepointError
from ...messages import Notice
from ...pair import Pair
from ..bindings import gdal, osr
from .gdal_calls import failure, gdal_errors, transformed
from .grids import FRAME_OFFSET, Grid, corner_matrix, geotransform_of, shift
from .longitudes import side_by_side
from .source import RasterInfo


class PixelLink:
    """Native sensed pixels <-> native reference pixels through both geotransforms and CRSs.

    A sensed raster may be placed otherwise (RasterInfo.placing). It uses GDAL's own warp transformer, so
    it takes the same coordinate operation (datum shift) as the gdal.Warp that reads the sensed raster. Raises
    TiepointError when no operation joins the CRSs.
    """

    def __init__(self, infos: Pair[RasterInfo]) -> None:
        notice = Notice.of("crs_not_joined")
        with gdal_errors(notice) as log:
            infos = counted_alike(infos)
            ends = infos.map(_geometry_only)
            options = link_options(infos)
            self._transformer = gdal.Transformer(ends.sensed, ends.reference, options)
            if self._transformer is None or self._transformer.this is None:
                raise failure(notice, log)

    def to_reference(self, points: np.ndarray) -> np.ndarray:
        """Sensed pixel centres (N, 2) float64 -> reference pixel centres; nan where undefined."""
        return self._apply(points)

    def to_sensed(self, points: np.ndarray) -> np.ndarray:
        """Reference pixel centres (N, 2) float64 -> sensed pixel centres; nan where undefined."""
        return self._apply(points, backwards=True)

    def _apply(self, points: np.ndarray, backwards: bool = False) -> np.ndarray:
        corners = np.asarray(points, dtype=np.float64).reshape(-1, 2) + 0.5
        with gdal_errors(Notice.of("coordinates_not_transformed")):
            return transformed(self._transformer, corners, backwards=backwards) - 0.5


def link_options(infos: Pair[RasterInfo]) -> list[str]:
    """Options of GDAL's transformer from the sensed raster to the reference."""
    placing = infos.sensed.placing
    options = ["SRC_METHOD=GEOTRANSFORM"] if placing is None else placing.options()
    options.append("DST_METHOD=GEOTRANSFORM")
    if not same_crs(infos.sensed.crs_wkt, infos.reference.crs_wkt):
        options += [f"SRC_SRS={infos.sensed.crs_wkt}", f"DST_SRS={infos.reference.crs_wkt}"]
    elif placing is not None:
        options += ["SRC_SRS=", "DST_SRS="]  # else GDAL takes RPCs and arrays for longitude and latitude
    return options


def laid_on(infos: Pair[RasterInfo], grid: Grid, *, source: gdal.Dataset, target: gdal.Dataset) -> list[str]:
    """Place two datasets in one frame for gdal.Warp, and return the options of its transformer.

    source: has the sensed raster's pixels. target: those of `grid`, on the reference's.
    """
    infos = counted_alike(infos)
    reference, sensed = infos.reference, infos.sensed
    apart = not same_crs(sensed.crs_wkt, reference.crs_wkt)
    target.SetGeoTransform(geotransform_of(corner_matrix(reference.geotransform or ()) @ grid.matrix))
    target.SetProjection(reference.crs_wkt if apart else "")
    if sensed.placing is not None:
        sensed.placing.put_on(source)
        return link_options(infos)
    source.SetGeoTransform(sensed.geotransform)
    source.SetProjection(sensed.crs_wkt if apart else "")
    return ["SRC_METHOD=GEOTRANSFORM", "DST_METHOD=GEOTRANSFORM"]


def laid_on_pixels(grid: Grid, *, source: gdal.Dataset, target: gdal.Dataset) -> list[str]:
    """As `laid_on`, where `grid`, of the target, is on the pixels of the source itself."""
    offset = shift(FRAME_OFFSET, FRAME_OFFSET)
    source.SetGeoTransform(geotransform_of(offset))
    target.SetGeoTransform(geotransform_of(offset @ grid.matrix))
    source.SetProjection("")
    return ["SRC_METHOD=GEOTRANSFORM", "DST_METHOD=GEOTRANSFORM"]


def counted_alike(infos: Pair[RasterInfo]) -> Pair[RasterInfo]:
    """Two georeferenced rasters whose longitudes count from the same meridian; see longitudes.py."""
    if not all(info.crs_wkt for info in infos.both):
        return infos
    return side_by_side(infos, infos.map(lambda info: spatial_reference(info.crs_wkt)))


def same_crs(one_wkt: str, other_wkt: str) -> bool:
    """True when both are the same CRS, or neither is known."""
    if one_wkt == other_wkt:
        return True
    if not one_wkt or not other_wkt:
        return False
    one, other = spatial_reference(one_wkt), spatial_reference(other_wkt)
    return bool(one.IsSame(other, ["IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES"]))


def spatial_reference(wkt: str) -> osr.SpatialReference:
    """A CRS whose coordinates are always x = east, y = north, as in geotransforms."""
    crs = osr.SpatialReference()
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    gdal.PushErrorHandler("CPLQuietErrorHandler")  # PROJ's own words would go to the terminal
    try:
        wrong = crs.SetFromUserInput(wkt) != 0
    except RuntimeError:
        wrong = True
    finally:
        gdal.PopErrorHandler()
    if wrong:
        raise TiepointError("crs_unknown")
    return crs


def layer_crs(info: RasterInfo) -> osr.SpatialReference | None:
    """The CRS of a layer in the map coordinates of a raster; None where it has none, or is not placed."""
    return spatial_reference(info.crs_wkt) if info.georeferenced and info.crs_wkt else None


def crs_label(wkt: str) -> str:
    """A CRS as shown to people: AUTHORITY:CODE, else its name, else its projection."""
    crs = spatial_reference(wkt)
    authority, code = crs.GetAuthorityName(None), crs.GetAuthorityCode(None)
    if authority and code:
        return f"{authority}:{code}"
    name = str(crs.GetName() or "unknown")
    projection = str(crs.GetAttrValue("PROJECTION") or "").replace("_", " ")
    return projection if projection and name.lower() in ("unknown", "unnamed") else name


def coordinate_transformation(*, source_wkt: str, target_wkt: str) -> osr.CoordinateTransformation | None:
    """Source -> target coordinates, x = east first in both; None when GDAL knows no operation."""
    operation = osr.CoordinateTransformation(spatial_reference(source_wkt), spatial_reference(target_wkt))
    return operation if operation is not None and operation.this is not None else None


def _geometry_only(info: RasterInfo) -> gdal.Dataset:
    dataset = gdal.GetDriverByName("MEM").Create("", *info.size, 0)
    if info.placing is not None:
        info.placing.put_on(dataset)
    else:
        dataset.SetGeoTransform(info.geotransform)
    return dataset
