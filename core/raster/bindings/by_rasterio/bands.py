"""The bands of rasters, with their tables of colours and attributes."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import Any

from .described import Described
from .library import C
from .owned import Owned

GDT_UInt64, GDT_Int64 = 12, 13
READ, WRITE = 0, 1


class ColorTable(Owned):
    """A copy of the colours of a band."""

    _release = "GDALDestroyColorTable"

    def __init__(self, handle: int) -> None:
        self.this = C.GDALCloneColorTable(handle)

    def GetCount(self) -> int:
        return int(C.GDALGetColorEntryCount(self))

    def GetColorEntry(self, index: int) -> tuple[int, ...]:
        """Red, green, blue, alpha."""
        entry = (ctypes.c_short * 4)()
        C.GDALGetColorEntryAsRGB(self, index, entry)
        return tuple(entry)


class RasterAttributeTable:
    """The attribute table of a band, or a copy of it."""

    def __init__(self, handle: int, *, owned: bool) -> None:
        self.this: int | None = handle
        self._owned = owned

    def __del__(self) -> None:
        if getattr(self, "this", None) and self._owned:
            C.GDALDestroyRasterAttributeTable(self)

    def GetRowCount(self) -> int:
        return int(C.GDALRATGetRowCount(self))

    def Clone(self) -> RasterAttributeTable:
        return RasterAttributeTable(C.GDALRATClone(self), owned=True)


class Band(Described):
    """A band; it lives as long as its dataset is open."""

    def __init__(self, handle: int) -> None:
        self.this = handle

    @property
    def XSize(self) -> int:
        return int(C.GDALGetRasterBandXSize(self))

    @property
    def YSize(self) -> int:
        return int(C.GDALGetRasterBandYSize(self))

    @property
    def DataType(self) -> int:
        return int(C.GDALGetRasterDataType(self))

    def GetBlockSize(self) -> list[int]:
        sides = (ctypes.c_int * 2)()
        C.GDALGetBlockSize(self, ctypes.byref(sides, 0), ctypes.byref(sides, ctypes.sizeof(ctypes.c_int)))
        return list(sides)

    def ReadRaster(
        self,
        xoff: int = 0,
        yoff: int = 0,
        xsize: int | None = None,
        ysize: int | None = None,
        *,
        buf_type: int | None = None,
    ) -> bytearray | None:
        """The pixels of a window, row by row; None where they cannot be read."""
        width = self.XSize if xsize is None else int(xsize)
        height = self.YSize if ysize is None else int(ysize)
        kind = self.DataType if buf_type is None else buf_type
        found = bytearray(width * height * C.GDALGetDataTypeSizeBits(kind) // 8)
        into = (ctypes.c_char * len(found)).from_buffer(found)
        window = (int(xoff), int(yoff), width, height)
        failed = C.GDALRasterIOEx(self, READ, *window, into, width, height, kind, 0, 0, None)
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
        kind = self.DataType if buf_type is None else buf_type
        pixels = checked(buf_string, xsize * ysize * C.GDALGetDataTypeSizeBits(kind) // 8)
        window = (int(xoff), int(yoff), int(xsize), int(ysize))
        return int(C.GDALRasterIOEx(self, WRITE, *window, pixels, xsize, ysize, kind, 0, 0, None))

    def Fill(self, value: float) -> int:
        return int(C.GDALFillRaster(self, value, 0.0))

    def FlushCache(self) -> None:
        C.GDALFlushRasterCache(self)

    def GetNoDataValue(self) -> float | int | None:
        suffix = {GDT_Int64: "AsInt64", GDT_UInt64: "AsUInt64"}.get(self.DataType, "")
        known = ctypes.c_int()
        value = getattr(C, f"GDALGetRasterNoDataValue{suffix}")(self, ctypes.byref(known))
        return value if known.value else None

    def SetNoDataValue(self, value: float) -> int:
        suffix = {GDT_Int64: "AsInt64", GDT_UInt64: "AsUInt64"}.get(self.DataType, "")
        given = int(value) if suffix else float(value)
        return int(getattr(C, f"GDALSetRasterNoDataValue{suffix}")(self, given))

    def GetColorInterpretation(self) -> int:
        return int(C.GDALGetRasterColorInterpretation(self))

    def SetColorInterpretation(self, kind: int) -> int:
        return int(C.GDALSetRasterColorInterpretation(self, kind))

    def GetColorTable(self) -> ColorTable | None:
        found = C.GDALGetRasterColorTable(self)
        return ColorTable(found) if found else None

    def SetColorTable(self, table: ColorTable | None) -> int:
        return int(C.GDALSetRasterColorTable(self, table))

    def GetDefaultRAT(self) -> RasterAttributeTable | None:
        found = C.GDALGetDefaultRAT(self)
        return RasterAttributeTable(found, owned=False) if found else None

    def SetDefaultRAT(self, table: RasterAttributeTable | None) -> int:
        return int(C.GDALSetDefaultRAT(self, table))

    def GetCategoryNames(self) -> list[str] | None:
        return C.GDALGetRasterCategoryNames(self)

    def SetCategoryNames(self, names: Sequence[str] | None) -> int:
        return int(C.GDALSetRasterCategoryNames(self, names))

    def GetUnitType(self) -> str:
        return C.GDALGetRasterUnitType(self) or ""

    def SetUnitType(self, unit: str) -> int:
        return int(C.GDALSetRasterUnitType(self, unit))

    def GetOffset(self) -> float | None:
        return self._stated("GDALGetRasterOffset")

    def SetOffset(self, offset: float) -> int:
        return int(C.GDALSetRasterOffset(self, offset))

    def GetScale(self) -> float | None:
        return self._stated("GDALGetRasterScale")

    def SetScale(self, scale: float) -> int:
        return int(C.GDALSetRasterScale(self, scale))

    def GetMaskBand(self) -> Band:
        return Band(C.GDALGetMaskBand(self))

    def GetMaskFlags(self) -> int:
        return int(C.GDALGetMaskFlags(self))

    def GetOverviewCount(self) -> int:
        return int(C.GDALGetOverviewCount(self))

    def GetOverview(self, level: int) -> Band | None:
        found = C.GDALGetOverview(self, level)
        return Band(found) if found else None

    def _stated(self, function: str) -> float | None:
        known = ctypes.c_int()
        value = getattr(C, function)(self, ctypes.byref(known))
        return float(value) if known.value else None


def checked(pixels: Any, needed: int) -> Any:
    """Pixels to write, as C takes them. Raises ValueError where they are fewer bytes than `needed`."""
    if len(pixels) < needed:
        raise ValueError(f"{len(pixels)} bytes of pixels; {needed} are needed")
    return pixels if isinstance(pixels, bytes) else (ctypes.c_char * len(pixels)).from_buffer(pixels)
