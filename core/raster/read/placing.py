"""What places a raster that has no geotransform: ground control points, RPCs, or a geolocation array.

A sensed raster keeps its own pixels, and GDAL's transformers take them to the map. A reference is read as
QGIS shows it instead: see shown.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from ...errors import TiepointError
from ...messages import NOTHING, Notice, text
from ...pair import Size
from ..bindings import gdal, osr
from .gcps import GcpMap, best_map
from .gdal_calls import gdal_errors, transformed
from .grids import lattice

GCPS, RPCS, GEOLOCATION = "gcps", "rpcs", "geolocation"
# Leave-one-out error, px, up to which control points count as those of a sensor model, whose bend is applied
# as it is. Points clicked by hand miss each other by 0.5 px and more.
CONSISTENT = 0.3
# RPCs are inverted step by step; GDAL's own limit of 0.1 px would shift the control points.
_RPC_ERROR = 0.001  # px
_DEFAULT_HEIGHT = 3110000  # GDAL, and the QGIS of its time, that know HEIGHT_DEFAULT
_WORLD = "EPSG:4326"  # of RPCs, always


@dataclass(frozen=True)
class Placing:
    """How native pixels come to map coordinates where no geotransform does it."""

    kind: str  # GCPS, RPCS or GEOLOCATION
    crs_wkt: str  # of the coordinates it gives; empty when unknown
    gcps: tuple[tuple[float, float, float, float, float], ...] = ()  # column, row, x, y, z; corner pixels
    order: int = 1  # of the polynomial through the gcps; 0 = thin-plate spline
    metadata: tuple[tuple[str, str], ...] = ()  # of GDAL's domain “RPC” or “GEOLOCATION”
    dem: str = ""  # heights for the RPCs; empty = one height, see `height`
    error: float = 0.0  # px of the raster, by which control points miss their map, root mean square
    worst: float = 0.0  # px, the most

    @property
    def means(self) -> str:
        """For people: “ground control points”, say."""
        if self.kind == GCPS:
            return text("placed_by_spline" if self.order == 0 else f"placed_by_order_{self.order}")
        if self.kind == RPCS and self.dem:
            return text("rpcs_and_dem", dem=Path(self.dem.split("|", maxsplit=1)[0]).name)
        return text(f"placed_by_{self.kind}")

    @property
    def sure(self) -> bool:
        """Whether its bend may be applied as it is; else it says only about where the raster lies."""
        return self.kind != GCPS or self.error <= CONSISTENT

    @property
    def height(self) -> str:
        """The height at which RPCs are evaluated without a DEM, as QGIS does; "" = GDAL's default."""
        values = dict(self.metadata)
        newer = int(gdal.VersionInfo("VERSION_NUM")) >= _DEFAULT_HEIGHT
        return (values.get("HEIGHT_DEFAULT") if newer else "") or values.get("HEIGHT_OFF") or ""

    def stamps(self) -> tuple[tuple[int, int], ...]:
        """Time and size of the files that it reads, where they are files."""
        values = dict(self.metadata)
        names = (self.dem.split("|", maxsplit=1)[0], values.get("X_DATASET", ""), values.get("Y_DATASET", ""))
        found = []
        for name in filter(None, names):
            try:
                status = Path(name).stat()
            except (OSError, ValueError):  # a subdataset, a remote file
                continue
            found.append((status.st_mtime_ns, status.st_size))
        return tuple(found)

    def put_on(self, dataset: gdal.Dataset) -> None:
        """Give `dataset`, which has the raster's size, this placing and no other."""
        dataset.SetProjection("")
        if self.kind == GCPS:
            gcps = [gdal.GCP(x, y, z, column, row) for column, row, x, y, z in self.gcps]
            dataset.SetGCPs(gcps, "")
            return
        dataset.SetMetadata(dict(self.metadata), "RPC" if self.kind == RPCS else "GEOLOCATION")

    def options(self) -> list[str]:
        """The options of GDAL's transformer, for a source that `put_on` was called for."""
        if self.kind == GCPS:
            return gcp_options(self.order)
        if self.kind == GEOLOCATION:
            return ["SRC_METHOD=GEOLOC_ARRAY"]
        return ["SRC_METHOD=RPC", f"RPC_PIXEL_ERROR_THRESHOLD={_RPC_ERROR}", *self.height_options()]

    def height_options(self) -> list[str]:
        """Options of GDAL's transformer for the heights of RPCs; none of other placings."""
        if self.kind != RPCS:
            return []
        if self.dem:
            return [f"RPC_DEM={self.dem.split('|', maxsplit=1)[0]}", "RPC_DEMINTERPOLATION=bilinear"]
        return [f"RPC_HEIGHT={self.height}"] if self.height else []


def gcp_options(order: int) -> list[str]:
    """Options of GDAL's transformer for ground control points; order: of the polynomial, 0 = spline."""
    return ["SRC_METHOD=GCP_POLYNOMIAL", f"MAX_GCP_ORDER={order}"] if order else ["SRC_METHOD=GCP_TPS"]


def placing_of(dataset: gdal.Dataset, dem: str = "") -> tuple[Placing | None, str]:
    """What places a raster without a geotransform, and the name of what it has but cannot be used.

    dataset: open, without a geotransform. dem: heights for RPCs, a name that GDAL opens. The order is GDAL's:
    control points, RPCs, geolocation arrays. Raises TiepointError for a DEM that cannot be used.
    """
    size = Size(dataset.RasterXSize, dataset.RasterYSize)
    gcps = dataset.GetGCPs()
    if gcps:
        placing = _by_gcps(gcps, _wkt(dataset.GetGCPSpatialRef()), size)
        return placing, text("placed_by_gcps") if placing is None else ""
    rpcs = dataset.GetMetadata("RPC")
    if rpcs:
        placing = Placing(RPCS, _wkt_of(_WORLD), metadata=tuple(sorted(rpcs.items())))
        if not _works(placing, size):
            return None, placing.means
        return (_with_heights(placing, dem, size) if dem else placing), ""
    arrays = dataset.GetMetadata("GEOLOCATION")
    if arrays:
        crs = _wkt_of(arrays.get("SRS") or _WORLD)
        metadata = tuple(sorted({**arrays, **_absolute(arrays, dataset)}.items()))
        placing = Placing(GEOLOCATION, crs, metadata=metadata)
        return (placing, "") if _works(placing, size) else (None, placing.means)
    return None, ""


def to_map(placing: Placing, size: Size, corners: np.ndarray) -> np.ndarray:
    """Corner pixels (N, 2) -> map coordinates of the placing's CRS, float64; nan where undefined."""
    source = gdal.GetDriverByName("MEM").Create("", *size, 0)
    placing.put_on(source)
    with gdal_errors(NOTHING):
        transformer = gdal.Transformer(source, None, [*placing.options(), "DST_METHOD=NO_GEOTRANSFORM"])
        if transformer is None or transformer.this is None:
            return np.full((len(corners), 2), np.nan)
        return transformed(transformer, corners)


def _by_gcps(gcps: list[gdal.GCP], crs_wkt: str, size: Size) -> Placing | None:
    values = tuple((g.GCPPixel, g.GCPLine, g.GCPX, g.GCPY, g.GCPZ) for g in gcps)
    found = _best_map(values, size)
    if found is None:
        return None
    return Placing(GCPS, crs_wkt, values, found.order, error=found.error, worst=found.worst)


@lru_cache(maxsize=8)  # a reference is opened for each stage that reads it
def _best_map(values: tuple[tuple[float, ...], ...], size: Size) -> GcpMap | None:
    table = np.array(values, dtype=np.float64)
    return best_map(pixels=table[:, :2], places=table[:, 2:4], size=size)


def _works(placing: Placing, size: Size) -> bool:
    """Whether GDAL can use it, at least in half of the raster."""
    try:
        placed = to_map(placing, size, _sample(size))
    except TiepointError:
        return False
    return bool(np.isfinite(placed).all(axis=1).mean() >= 0.5)


def _with_heights(placing: Placing, dem: str, size: Size) -> Placing:
    """The RPCs with the heights of `dem`. Raises TiepointError where it is unreadable or lies elsewhere."""
    name = dem.split("|", maxsplit=1)[0]
    with gdal_errors(Notice.of("dem_unreadable", name=Path(name).name)):
        opened = gdal.OpenEx(name, gdal.OF_RASTER)
        if opened is None or opened.GetGeoTransform(can_return_null=True) is None:
            raise TiepointError("dem_unreadable", name=Path(name).name)
        if opened.GetSpatialRef() is None:
            raise TiepointError("dem_without_crs", name=Path(name).name)
    heights = Placing(placing.kind, placing.crs_wkt, metadata=placing.metadata, dem=dem)
    placed = np.isfinite(to_map(heights, size, _sample(size))).all(axis=1)
    if placed.mean() < 0.5:
        raise TiepointError("dem_apart", name=Path(name).name)
    return heights


def _sample(size: Size) -> np.ndarray:
    return lattice(np.array([0.5, 0.5, size.width - 0.5, size.height - 0.5]), 9)


def _absolute(arrays: dict[str, str], dataset: gdal.Dataset) -> dict[str, str]:
    """X_DATASET and Y_DATASET as GDAL finds them from anywhere; they may be relative to the raster."""
    folder = Path(dataset.GetDescription()).parent
    found = {}
    for key in ("X_DATASET", "Y_DATASET"):
        name = arrays.get(key, "")
        try:
            beside = folder / name
            if name and not Path(name).exists() and beside.exists():
                found[key] = str(beside)
        except (OSError, ValueError):  # the XML of a virtual raster, a connection string
            continue
    return found


def _wkt(crs: osr.SpatialReference | None) -> str:
    return "" if crs is None or crs.IsLocal() else str(crs.ExportToWkt(["FORMAT=WKT2_2019"]))


def _wkt_of(name: str) -> str:
    crs = osr.SpatialReference()
    try:
        wrong = crs.SetFromUserInput(name) != 0
    except RuntimeError:  # where osr.UseExceptions() was called
        wrong = True
    return "" if wrong else _wkt(crs)
