"""The names of osgeo.gdal that core uses."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence

from .bands import Band, ColorTable, RasterAttributeTable
from .callbacks import PopErrorHandler, PushErrorHandler
from .datasets import Dataset, Driver, GDT_Byte
from .files import Unlink, VSIFCloseL, VSIFOpenL, VSIFReadL, VSIFSeekL, VSIFTellL, VSIStatL
from .layers import Layer
from .library import C
from .programs import Translate, VectorTranslate, Warp
from .transformers import GCP, GCPsToGeoTransform, Transformer

__all__ = [
    "GCP",
    "AutoCreateWarpedVRT",
    "Band",
    "ColorTable",
    "Dataset",
    "Driver",
    "GCPsToGeoTransform",
    "GDT_Byte",
    "PopErrorHandler",
    "PushErrorHandler",
    "RasterAttributeTable",
    "RasterizeLayer",
    "Transformer",
    "Translate",
    "Unlink",
    "VSIFCloseL",
    "VSIFOpenL",
    "VSIFReadL",
    "VSIFSeekL",
    "VSIFTellL",
    "VSIStatL",
    "VectorTranslate",
    "Warp",
]

OF_READONLY, OF_UPDATE, OF_RASTER, OF_VECTOR, OF_VERBOSE_ERROR = 0x0, 0x1, 0x2, 0x4, 0x40
GA_ReadOnly, GA_Update = 0, 1
GDT_Unknown, GDT_UInt16, GDT_Int16, GDT_UInt32, GDT_Int32, GDT_Float32, GDT_Float64 = 0, 2, 3, 4, 5, 6, 7
GDT_UInt64, GDT_Int64, GDT_Int8 = 12, 13, 14
GCI_Undefined, GCI_GrayIndex, GCI_PaletteIndex = 0, 1, 2
GCI_RedBand, GCI_GreenBand, GCI_BlueBand, GCI_AlphaBand = 3, 4, 5, 6
GMF_ALL_VALID, GMF_PER_DATASET, GMF_ALPHA, GMF_NODATA = 1, 2, 4, 8
CE_Warning, CE_Failure, CPLE_OutOfMemory = 2, 3, 2


def VersionInfo(which: str = "VERSION_NUM") -> str:
    return C.GDALVersionInfo(which) or ""


def OpenEx(
    name: str,
    flags: int = OF_READONLY,
    allowed_drivers: Sequence[str] | None = None,
    open_options: Sequence[str] = (),
) -> Dataset | None:
    """None where it cannot be opened."""
    return Dataset.of(C.GDALOpenEx(name, flags, allowed_drivers, list(open_options), None))


def Open(name: str, access: int = GA_ReadOnly) -> Dataset | None:
    """A raster; None where it cannot be opened."""
    return OpenEx(name, OF_RASTER | OF_VERBOSE_ERROR | (OF_UPDATE if access == GA_Update else 0))


def GetDriverByName(name: str) -> Driver | None:
    return Driver.of(C.GDALGetDriverByName(name))


def IdentifyDriverEx(name: str, flags: int = 0) -> Driver | None:
    """The driver that would open it; None where none would."""
    return Driver.of(C.GDALIdentifyDriverEx(name, flags, None, None))


def GetDataTypeName(kind: int) -> str:
    return C.GDALGetDataTypeName(kind) or ""


def GetDataTypeByName(name: str) -> int:
    return int(C.GDALGetDataTypeByName(name))


def GetDataTypeSize(kind: int) -> int:
    """In bits."""
    return int(C.GDALGetDataTypeSizeBits(kind))


def DataTypeUnion(one: int, other: int) -> int:
    return int(C.GDALDataTypeUnion(one, other))


def DataTypeIsComplex(kind: int) -> int:
    return int(C.GDALDataTypeIsComplex(kind))


def AutoCreateWarpedVRT(source: Dataset) -> Dataset | None:
    return Dataset.of(C.GDALAutoCreateWarpedVRT(source, None, None, 0, 0.0, None))


def RasterizeLayer(
    target: Dataset,
    bands: Sequence[int],
    layer: Layer,
    burn_values: Sequence[float],
    options: Sequence[str] = (),
) -> int:
    """Burn a value for each of the bands where the layer's geometries are; 0 = done."""
    numbers, values = (ctypes.c_int * len(bands))(*bands), (ctypes.c_double * len(burn_values))(*burn_values)
    layers = (ctypes.c_void_p * 1)(layer.this)
    given = (len(bands), numbers, 1, layers, None, None, values, list(options), None, None)
    return int(C.GDALRasterizeLayers(target, *given))
