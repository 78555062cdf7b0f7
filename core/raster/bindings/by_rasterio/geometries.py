"""Geometries: points, lines, polygons and collections of them."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import Any

from .coordinates import CoordinateTransformation
from .library import C
from .owned import Owned

wkbXDR, wkbNDR = 0, 1
_DOUBLE = ctypes.sizeof(ctypes.c_double)


class Geometry:
    """A geometry of its own, or a part of another object, which it keeps alive."""

    def __init__(self, kind: int, handle: int | None = None, whole: Any = None) -> None:
        """Empty; or of a handle, and then of `whole`, the object it belongs to (None = this one)."""
        self.this: int | None = C.OGR_G_CreateGeometry(kind) if handle is None else handle
        self._whole = whole

    @classmethod
    def of(cls, handle: int | None, whole: Any = None) -> Geometry | None:
        return cls(0, handle, whole) if handle else None

    def __del__(self) -> None:
        if getattr(self, "this", None) and self._whole is None:
            C.OGR_G_DestroyGeometry(self)

    def given_to(self, whole: Any) -> None:
        """Leave the geometry to `whole`, which owns it from now on."""
        self._whole = whole

    def Clone(self) -> Geometry | None:
        return Geometry.of(C.OGR_G_Clone(self))

    def ExportToIsoWkb(self, order: int = wkbXDR) -> bytearray:
        found = bytearray(C.OGR_G_WkbSize(self))
        C.OGR_G_ExportToIsoWkb(self, order, (ctypes.c_char * len(found)).from_buffer(found))
        return found

    def ExportToJson(self) -> str | None:
        return C.OGR_G_ExportToJson(self)

    def GetGeometryType(self) -> int:
        return int(C.OGR_G_GetGeometryType(self))

    def GetGeometryName(self) -> str | None:
        return C.OGR_G_GetGeometryName(self)

    def GetDimension(self) -> int:
        return int(C.OGR_G_GetDimension(self))

    def GetEnvelope(self) -> tuple[float, ...]:
        """Least x, greatest x, least y, greatest y."""
        found = (ctypes.c_double * 4)()
        C.OGR_G_GetEnvelope(self, found)
        return tuple(found)

    def GetGeometryCount(self) -> int:
        return int(C.OGR_G_GetGeometryCount(self))

    def GetGeometryRef(self, index: int) -> Geometry | None:
        return Geometry.of(C.OGR_G_GetGeometryRef(self, index), self)

    def GetPointCount(self) -> int:
        return int(C.OGR_G_GetPointCount(self))

    def GetPoints(self) -> list[tuple[float, ...]]:
        """(x, y), with z where it has that."""
        count, axes = self.GetPointCount(), 3 if C.OGR_G_Is3D(self) else 2
        found = [(ctypes.c_double * count)() for _ in range(axes)]
        given: list[Any] = [part for axis in found for part in (axis, _DOUBLE)]
        C.OGR_G_GetPoints(self, *given, *([None, 0] if axes == 2 else []))
        return list(zip(*found))

    def AddPoint_2D(self, x: float, y: float) -> None:
        C.OGR_G_AddPoint_2D(self, x, y)

    def AddGeometryDirectly(self, part: Geometry) -> int:
        failed = int(C.OGR_G_AddGeometryDirectly(self, part))
        if not failed:
            part.given_to(self)
        return failed

    def Set3D(self, has_z: bool) -> None:
        C.OGR_G_Set3D(self, int(has_z))

    def SetMeasured(self, has_m: bool) -> None:
        C.OGR_G_SetMeasured(self, int(has_m))

    def IsEmpty(self) -> bool:
        return bool(C.OGR_G_IsEmpty(self))

    def IsValid(self) -> bool:
        return bool(C.OGR_G_IsValid(self))

    def HasCurveGeometry(self, look_for_non_linear: int = 0) -> int:
        return int(C.OGR_G_HasCurveGeometry(self, look_for_non_linear))

    def GetLinearGeometry(self, largest_step: float = 0.0, options: Sequence[str] = ()) -> Geometry | None:
        """largest_step: degrees of an arc between two vertices, 0 = GDAL's own."""
        return Geometry.of(C.OGR_G_GetLinearGeometry(self, largest_step, list(options)))

    def Segmentize(self, longest: float) -> None:
        C.OGR_G_Segmentize(self, longest)


class GeomTransformer(Owned):
    """Moves geometries from one coordinate system to another, with options such as WRAPDATELINE=YES."""

    _release = "OGR_GeomTransformer_Destroy"

    def __init__(self, operation: CoordinateTransformation, options: Sequence[str]) -> None:
        self.this = C.OGR_GeomTransformer_Create(operation, list(options))

    def Transform(self, geometry: Geometry) -> Geometry | None:
        return Geometry.of(C.OGR_GeomTransformer_Transform(self, geometry))


def CreateGeometryFromWkb(wkb: bytes | bytearray) -> Geometry | None:
    """None where it is none."""
    found, raw = ctypes.c_void_p(), bytes(wkb)
    C.OGR_G_CreateFromWkb(raw, None, ctypes.byref(found), len(raw))
    return Geometry.of(found.value)
