"""Drivers, and the datasets that they open and make: rasters and vectors."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence

from .bands import READ, WRITE, Band, checked
from .callbacks import ProgressFunction, progress_pointer
from .coordinates import SpatialReference
from .described import Described
from .layers import Layer
from .library import C
from .transformers import GCP, gcp_array, gcps_at

GDT_Byte = 1
_NO_PLACE = (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)  # GDAL's geotransform of a raster without one


class Dataset(Described):
    """An open dataset. It is closed with its last reference, which writes the rest."""

    def __init__(self, handle: int) -> None:
        self.this = handle

    @classmethod
    def of(cls, handle: int | None) -> Dataset | None:
        return cls(handle) if handle else None

    def __del__(self) -> None:
        if getattr(self, "this", None) and C.GDALDereferenceDataset(self) <= 0:
            C.GDALClose(self)

    @property
    def RasterXSize(self) -> int:
        return int(C.GDALGetRasterXSize(self))

    @property
    def RasterYSize(self) -> int:
        return int(C.GDALGetRasterYSize(self))

    @property
    def RasterCount(self) -> int:
        return int(C.GDALGetRasterCount(self))

    def GetDriver(self) -> Driver:
        return Driver(C.GDALGetDatasetDriver(self))

    def GetFileList(self) -> list[str] | None:
        return C.GDALGetFileList(self)

    def FlushCache(self) -> None:
        C.GDALFlushCache(self)

    def GetRasterBand(self, number: int) -> Band | None:
        found = C.GDALGetRasterBand(self, number)
        return Band(found) if found else None

    def AddBand(self, datatype: int = GDT_Byte, options: Sequence[str] = ()) -> int:
        return int(C.GDALAddBand(self, datatype, list(options)))

    def CreateMaskBand(self, flags: int) -> int:
        return int(C.GDALCreateDatasetMaskBand(self, flags))

    def GetGeoTransform(self, *, can_return_null: bool = False) -> tuple[float, ...] | None:
        found = (ctypes.c_double * 6)(*_NO_PLACE)
        failed = C.GDALGetGeoTransform(self, found)
        return None if failed and can_return_null else tuple(found)

    def SetGeoTransform(self, numbers: Sequence[float]) -> int:
        return int(C.GDALSetGeoTransform(self, (ctypes.c_double * 6)(*numbers)))

    def GetProjection(self) -> str:
        return C.GDALGetProjectionRef(self) or ""

    GetProjectionRef = GetProjection

    def SetProjection(self, wkt: str) -> int:
        return int(C.GDALSetProjection(self, wkt))

    def GetSpatialRef(self) -> SpatialReference | None:
        return _copied(C.GDALGetSpatialRef(self))

    def SetSpatialRef(self, crs: SpatialReference | None) -> int:
        return int(C.GDALSetSpatialRef(self, crs))

    def GetGCPCount(self) -> int:
        return int(C.GDALGetGCPCount(self))

    def GetGCPs(self) -> list[GCP]:
        return gcps_at(C.GDALGetGCPs(self), self.GetGCPCount())

    def GetGCPProjection(self) -> str:
        return C.GDALGetGCPProjection(self) or ""

    def GetGCPSpatialRef(self) -> SpatialReference | None:
        return _copied(C.GDALGetGCPSpatialRef(self))

    def SetGCPs(self, gcps: Sequence[GCP], crs: str | SpatialReference | None) -> int:
        given = gcp_array(gcps)
        set_them = C.GDALSetGCPs if isinstance(crs, str) else C.GDALSetGCPs2
        return int(set_them(self, len(gcps), given, crs))

    def ReadRaster(
        self,
        xoff: int = 0,
        yoff: int = 0,
        xsize: int | None = None,
        ysize: int | None = None,
        *,
        buf_type: int | None = None,
    ) -> bytearray | None:
        """The pixels of a window, band by band and row by row; None where they cannot be read."""
        width = self.RasterXSize if xsize is None else int(xsize)
        height = self.RasterYSize if ysize is None else int(ysize)
        count, kind = self.RasterCount, self._kind(buf_type)
        found = bytearray(width * height * count * C.GDALGetDataTypeSizeBits(kind) // 8)
        into = (ctypes.c_char * len(found)).from_buffer(found)
        window, buffer = (int(xoff), int(yoff), width, height), (into, width, height, kind)
        failed = C.GDALDatasetRasterIOEx(self, READ, *window, *buffer, count, None, 0, 0, 0, None)
        return None if failed else found

    def WriteRaster(
        self,
        xoff: int,
        yoff: int,
        xsize: int,
        ysize: int,
        buf_string: bytes | bytearray,
        *,
        buf_type: int | None = None,
    ) -> int:
        count, kind = self.RasterCount, self._kind(buf_type)
        pixels = checked(buf_string, xsize * ysize * count * C.GDALGetDataTypeSizeBits(kind) // 8)
        window, buffer = (int(xoff), int(yoff), int(xsize), int(ysize)), (pixels, xsize, ysize, kind)
        return int(C.GDALDatasetRasterIOEx(self, WRITE, *window, *buffer, count, None, 0, 0, 0, None))

    def _kind(self, buf_type: int | None) -> int:
        return int(C.GDALGetRasterDataType(C.GDALGetRasterBand(self, 1))) if buf_type is None else buf_type

    def BuildOverviews(
        self, resampling: str, levels: Sequence[int], callback: ProgressFunction = None
    ) -> int:
        listed, progress = (ctypes.c_int * len(levels))(*levels), progress_pointer(callback)
        return int(C.GDALBuildOverviews(self, resampling, len(levels), listed, 0, None, progress, None))

    def GetLayerCount(self) -> int:
        return int(C.GDALDatasetGetLayerCount(self))

    def GetLayer(self, index: int = 0) -> Layer | None:
        return Layer.of(C.GDALDatasetGetLayer(self, index))

    def GetLayerByName(self, name: str) -> Layer | None:
        return Layer.of(C.GDALDatasetGetLayerByName(self, name))

    def CreateLayer(
        self, name: str, crs: SpatialReference | None = None, kind: int = 0, options: Sequence[str] = ()
    ) -> Layer | None:
        """kind: of the geometries."""
        return Layer.of(C.GDALDatasetCreateLayer(self, name, crs, kind, list(options)))

    def TestCapability(self, name: str) -> bool:
        return bool(C.GDALDatasetTestCapability(self, name))

    def StartTransaction(self, force: int = 0) -> int:
        return int(C.GDALDatasetStartTransaction(self, force))

    def CommitTransaction(self) -> int:
        return int(C.GDALDatasetCommitTransaction(self))


class Driver(Described):
    """Makes datasets of one format."""

    def __init__(self, handle: int) -> None:
        self.this = handle

    @classmethod
    def of(cls, handle: int | None) -> Driver | None:
        return cls(handle) if handle else None

    @property
    def ShortName(self) -> str:
        return C.GDALGetDriverShortName(self) or ""

    def Create(
        self,
        name: str,
        xsize: int,
        ysize: int,
        bands: int = 1,
        datatype: int = GDT_Byte,
        options: Sequence[str] = (),
    ) -> Dataset | None:
        return Dataset.of(C.GDALCreate(self, name, xsize, ysize, bands, datatype, list(options)))

    def CreateDataSource(self, name: str) -> Dataset | None:
        """A dataset of layers."""
        return self.Create(name, 0, 0, 0, 0)

    def CreateCopy(
        self,
        name: str,
        source: Dataset,
        strict: int = 1,
        options: Sequence[str] = (),
        callback: ProgressFunction = None,
    ) -> Dataset | None:
        progress = progress_pointer(callback)
        return Dataset.of(C.GDALCreateCopy(self, name, source, strict, list(options), progress, None))


def _copied(handle: int | None) -> SpatialReference | None:
    return SpatialReference.of(C.OSRClone(handle)) if handle else None
