"""A raster's source and its description: opened through GDAL, described, or refused with a reason."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import numpy as np

from ...errors import TiepointError
from ...feedback import Feedback
from ...messages import Notice, text
from ...nodata import BandNodata
from ...pair import Pair, Size
from ..bindings import gdal, osr
from .band_masks import bands_with_masks, is_masked
from .drawn import ITEM as DRAWN
from .drawn import Drawn, drawn_in
from .gdal_calls import bands_of, closing_datasets, failure, gdal_errors, name_and_options
from .grids import PIXEL_GEOTRANSFORM, corner_matrix, shift
from .nodata_view import with_nodata
from .palettes import with_transparent_nodata
from .placing import GCPS, GEOLOCATION, Placing, placing_of
from .shown import as_shown, is_shown, shown_by_geotransform
from .stamps import Stamp, stamps_of

SERVICES = ("WMS", "WMTS", "WCS", "OGCAPI", "HTTP")  # GDAL's names
_FEWEST_GCPS = 3  # that determine a geotransform
MINIMUM_SIDE = 32  # px; below this no scale space fits
INCOMPLETE = "check_complete"  # code of a hint
_PIXELS_AT_ONCE = 4_000_000  # of whole rows that are read; 32 MB of float64


@dataclass(frozen=True)
class RasterSource:
    """A raster as its layer names it.

    uri: anything GDAL opens, with QGIS's "|option:KEY=VALUE" suffixes allowed.
    crs_wkt: CRS of the QGIS layer, which overrides the file's; empty = the file's.
    dem: heights for a raster that is placed by RPCs, a name that GDAL opens; empty = none.
    shown: the virtual raster that QGIS shows in place of one without a geotransform, see shown.py.
    nodata: of each band, as set in the QGIS layer's properties; empty = as the file declares it.
    """

    uri: str
    crs_wkt: str = ""
    dem: str = ""
    shown: bool = False
    nodata: tuple[BandNodata, ...] = ()

    @classmethod
    def of(cls, raster: Any) -> RasterSource:
        """From a path or another name that GDAL opens; a source stays as it is. Raises TiepointError for
        anything else."""
        if isinstance(raster, RasterSource):
            return raster
        try:
            return cls(os.fspath(raster))
        except TypeError as error:
            raise TiepointError("raster_no_name", kind=type(raster).__name__) from error

    @property
    def name(self) -> str:
        """Short name for messages."""
        return Path(self.uri.split("|", maxsplit=1)[0]).name or self.uri


@dataclass(frozen=True)
class RasterInfo:
    """Description of a raster; tuples have one entry per band."""

    source: RasterSource
    size: Size  # px
    geotransform: tuple[float, ...] | None  # GDAL's six numbers; None when not georeferenced
    crs_wkt: str  # WKT2, empty when unknown
    dtypes: tuple[str, ...]  # GDAL names: Byte, UInt16, Float32 ...
    nodata: tuple[float | None, ...]
    band_names: tuple[str, ...]
    paletted: tuple[bool, ...]
    alpha_band: int | None  # 1-based
    masked: bool  # a mask that is neither nodata nor alpha, of any band
    placing: Placing | None = None  # what places its native pixels instead of a geotransform
    placed_by: str = ""  # what gives it map coordinates, for people: “geotransform”, say
    unplaced_by: str = ""  # what it has but cannot be placed by, for people; mostly empty
    drawn: Drawn | None = None  # what it is a picture of
    local_wkt: str = ""  # WKT2 of an engineering CRS, which crs_wkt leaves out: it has no relation to others
    own_masks: tuple[int, ...] = ()  # bands (1-based) with masks of their own; none where one serves all
    stamps: tuple[Stamp, ...] = field(default=(), compare=False)  # of its files, when it was described

    @property
    def band_count(self) -> int:
        return len(self.dtypes)

    @property
    def map_wkt(self) -> str:
        """The CRS that a raster on its pixels has: also an engineering one; empty without georeferencing."""
        return (self.crs_wkt or self.local_wkt) if self.geotransform is not None else ""

    @property
    def corner_to_map(self) -> np.ndarray:
        """(3, 3) float64: corner pixels -> map coordinates; without georeferencing as QGIS shows the
        raster."""
        return corner_matrix(self.geotransform or PIXEL_GEOTRANSFORM)

    @property
    def map_unit(self) -> float:
        """Map units per pixel, along a side of a square as large as one."""
        return float(np.sqrt(abs(np.linalg.det(self.corner_to_map))))

    @property
    def georeferenced(self) -> bool:
        return self.geotransform is not None

    @property
    def placed(self) -> bool:
        """Whether its native pixels have map coordinates, by a geotransform or otherwise."""
        return self.geotransform is not None or self.placing is not None

    @property
    def rotated(self) -> bool:
        return self.geotransform is not None and (self.geotransform[2] != 0 or self.geotransform[4] != 0)


@closing_datasets
def describe(source: RasterSource, least_side: int = MINIMUM_SIDE) -> RasterInfo:
    """Describe a raster without reading its pixels.

    Raises TiepointError when it cannot be opened, is complex, has no band, or has a side under `least_side`
    px.
    """
    return _description(open_raster(source), source, least_side)


def _description(dataset: gdal.Dataset, source: RasterSource, least_side: int = MINIMUM_SIDE) -> RasterInfo:
    with gdal_errors(Notice.of("raster_unreadable", name=source.name)):
        bands = bands_of(dataset)
        if not bands:
            raise _bandless(dataset, source)
        types = [band.DataType for band in bands]
        if any(gdal.DataTypeIsComplex(kind) for kind in types):
            raise TiepointError("raster_complex", name=source.name)
        size = Size(dataset.RasterXSize, dataset.RasterYSize)
        if min(size) < least_side:
            raise TiepointError(
                "raster_too_small", name=source.name, width=size.width, height=size.height, least=least_side
            )
        roles = [band.GetColorInterpretation() for band in bands]
        alpha = next((i + 1 for i, role in enumerate(roles) if role == gdal.GCI_AlphaBand), None)
        geotransform, placing, unplaced_by = _geotransform(dataset), None, ""
        if geotransform is None:
            placing, unplaced_by = placing_of(dataset, source.dem)
        crs_wkt, local_wkt = _crs_wkts(dataset, source, placing, by_gcps=not unplaced_by)
        return RasterInfo(
            source=source,
            size=size,
            geotransform=geotransform,
            crs_wkt=crs_wkt,
            local_wkt=local_wkt,
            dtypes=tuple(gdal.GetDataTypeName(kind) for kind in types),
            nodata=tuple(band.GetNoDataValue() for band in bands),
            band_names=tuple(band.GetDescription() for band in bands),
            paletted=tuple(band.GetColorTable() is not None for band in bands),
            alpha_band=alpha,
            masked=is_masked(bands),
            own_masks=bands_with_masks(bands),
            placing=placing,
            placed_by=_placed_by(dataset, geotransform, placing),
            unplaced_by=unplaced_by,
            drawn=drawn_in(dataset.GetMetadataItem(DRAWN)),
            stamps=stamps_of(dataset),
        )


def _bandless(dataset: gdal.Dataset, source: RasterSource) -> TiepointError:
    listed = dataset.GetMetadata("SUBDATASETS") or {}
    names = [value for key, value in listed.items() if key.endswith("_NAME")]
    if not names:
        return TiepointError("raster_without_bands", name=source.name)
    return TiepointError("raster_of_several", name=source.name, count=len(names), example=names[0])


def with_heights(sources: Pair[RasterSource], dem: str) -> Pair[RasterSource]:
    """The sources with `dem` for what is placed by RPCs; empty leaves them as they are."""
    return sources.map(lambda source: replace(source, dem=dem)) if dem else sources


@closing_datasets
def describe_pair(sources: Pair[RasterSource]) -> Pair[RasterInfo]:
    """Both descriptions: the sensed raster with its native pixels, the reference as QGIS shows it.

    Raises as both do.
    """
    return Pair(reference=describe_reference(sources.reference), sensed=describe(sources.sensed))


@closing_datasets
def describe_reference(source: RasterSource) -> RasterInfo:
    """Describe a raster as QGIS shows it.

    One without a geotransform is described, and then read, as the virtual raster that QGIS warps by its
    control points or RPCs, so that results lie where the map shows it; one with a geolocation array as GDAL
    warps it. Raises as `describe` does, and where no such virtual raster can be made.
    """
    dataset = open_raster(source)
    info = _description(dataset, source)
    if source.shown:
        return info
    means = info.unplaced_by
    if info.placing is not None:
        means = info.placing.means
    else:
        if _own_geotransform(dataset) is not None or not dataset.GetGCPCount():
            return info
        if info.geotransform is not None and shown_by_geotransform(dataset, info.geotransform):
            return info
        if info.geotransform is None and not is_shown(dataset):
            return info
        means = means or info.placed_by
    by_arrays = info.placing is not None and info.placing.kind == GEOLOCATION
    # QGIS shows such a raster in plain pixels, so the layer's CRS is not that of the arrays
    virtual = replace(source, shown=True, crs_wkt="" if by_arrays else source.crs_wkt)
    return replace(describe(virtual), placed_by=means, stamps=info.stamps)


def check_bands(info: RasterInfo, bands: tuple[int, ...]) -> None:
    """Raise TiepointError when a chosen band (1-based) does not exist."""
    for band in bands:
        if not 1 <= band <= info.band_count:
            raise TiepointError("band_missing", name=info.source.name, band=band, count=info.band_count)


def pixel_to_map(info: RasterInfo) -> np.ndarray:
    """(3, 3) float64: native pixels, integer at centres -> map coordinates of the raster's CRS.

    Without georeferencing the map is (column + 0.5, -(row + 0.5)), as QGIS shows such a raster.
    """
    return info.corner_to_map @ shift(0.5, 0.5)


def open_raster(source: RasterSource) -> gdal.Dataset:
    """The open dataset. Raises TiepointError for a web service, and where GDAL cannot open the raster.

    Services have no pixels of their own, only pictures of any size, so no request goes to the network.
    Files on a server (/vsicurl/, /vsis3/ ...) are files.
    """
    uri, options = name_and_options(source.uri)
    if _names_service(uri):
        raise _service(source)
    notice = Notice.of("raster_not_opened", hint_code=_open_hint(uri), name=source.name)
    with gdal_errors(notice) as log:
        dataset = gdal.OpenEx(uri, gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR, open_options=options)
        if dataset is None:
            raise failure(notice, log)
        if dataset.GetDriver().ShortName in SERVICES:  # a local file that describes a service
            raise _service(source)
        nodata = with_transparent_nodata(dataset, source.nodata)
        if nodata:
            dataset = with_nodata(dataset, nodata, source.name)
            if dataset is None:
                raise failure(notice, log)
    return _shown(dataset, source) if source.shown else dataset


def _shown(dataset: gdal.Dataset, source: RasterSource) -> gdal.Dataset:
    placing, unplaced_by = placing_of(dataset, source.dem)
    virtual = as_shown(dataset, placing)
    if virtual is None:
        means = unplaced_by if placing is None else placing.means
        raise TiepointError("raster_bent", name=source.name, means=means)
    return virtual


def check_readable(source: RasterSource, feedback: Feedback) -> None:
    """Read every pixel. Raises TiepointError where one cannot be read, and Cancelled."""
    dataset = open_raster(source)
    rows = max(1, _PIXELS_AT_ONCE // dataset.RasterXSize)
    notice = Notice.of("raster_unreadable", hint_code=INCOMPLETE, name=source.name)
    with gdal_errors(notice) as log:
        for index in range(dataset.RasterCount):
            band = dataset.GetRasterBand(index + 1)
            for top in range(0, dataset.RasterYSize, rows):
                feedback.check()
                lines = min(rows, dataset.RasterYSize - top)
                if band.ReadRaster(0, top, dataset.RasterXSize, lines) is None or log.cut_off:
                    raise failure(notice, log)


def _names_service(uri: str) -> bool:
    """True for the sources of QGIS's web providers and GDAL's service drivers."""
    lowered = uri.lower().lstrip()
    if _exists(uri):
        return False
    prefixes = (
        *(f"{name.lower()}:" for name in SERVICES),
        "http:",
        "https:",
        "ftp:",
        "<gdal_wms",
        "<wcs_gdal",
    )
    return lowered.startswith(prefixes) or re.search(r"(^|[&\s])url=", lowered) is not None


def _service(source: RasterSource) -> TiepointError:
    host = re.search(r"https?://(?:[^/@&]*@)?([^/:?&<]+)", unquote(source.uri))  # without a password
    if host:
        return TiepointError("web_service", server=host[1])
    return TiepointError("web_service_layer", name=source.name)


def _open_hint(uri: str) -> str:
    """Code of a hint."""
    lowered = uri.lower()
    if lowered.startswith("/vsi") or ":" in uri[2:] or _exists(uri):
        return "open_in_qgis"
    return "find_file"


def _exists(uri: str) -> bool:
    try:
        return Path(uri).exists()
    except (OSError, ValueError):  # XML, a connection string
        return False


def _geotransform(dataset: gdal.Dataset) -> tuple[float, ...] | None:
    """The file's own, or that of its ground control points where they fit one to a quarter of a pixel.

    None for a degenerate one, and for the identity, which GDAL reports where there is none.
    """
    values = _own_geotransform(dataset)
    if values is None:
        gcps = dataset.GetGCPs()
        values = gdal.GCPsToGeoTransform(gcps, 0) if len(gcps) >= _FEWEST_GCPS else None
    if values is None:
        return None
    determinant = values[1] * values[5] - values[2] * values[4]
    return tuple(values) if np.isfinite(determinant) and determinant != 0 else None


def _placed_by(dataset: gdal.Dataset, geotransform: tuple[float, ...] | None, placing: Placing | None) -> str:
    """See RasterInfo."""
    if placing is not None:
        return placing.means
    if geotransform is None:
        return text("placed_by_nothing")
    return text("placed_by_gcps" if _own_geotransform(dataset) is None else "placed_by_geotransform")


def _own_geotransform(dataset: gdal.Dataset) -> tuple[float, ...] | None:
    """The file's; None for the identity, too."""
    values = dataset.GetGeoTransform(can_return_null=True)
    if values is None or (tuple(values[:5]) == PIXEL_GEOTRANSFORM[:5] and abs(values[5]) == 1):
        return None
    return tuple(values)


def _crs_wkts(
    dataset: gdal.Dataset, source: RasterSource, placing: Placing | None, *, by_gcps: bool
) -> tuple[str, str]:
    """RasterInfo's crs_wkt and local_wkt. by_gcps: whether control points, if any, can place the raster."""
    crs = osr.SpatialReference()
    if placing is not None and (placing.kind != GCPS or not source.crs_wkt):
        return placing.crs_wkt, ""
    if source.crs_wkt:
        try:
            wrong = crs.SetFromUserInput(source.crs_wkt) != 0
        except RuntimeError:  # where osr.UseExceptions() was called
            wrong = True
        if wrong:
            raise TiepointError("crs_of_raster_unknown", name=source.name)
    else:
        found = dataset.GetSpatialRef()
        if found is None and by_gcps:  # the geotransform may be that of the control points
            found = dataset.GetGCPSpatialRef()
        if found is None:
            return "", ""
        crs = found
    wkt = str(crs.ExportToWkt(["FORMAT=WKT2_2019"]))
    return ("", wkt) if crs.IsLocal() else (wkt, "")
