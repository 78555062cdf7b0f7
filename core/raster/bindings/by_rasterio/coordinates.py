"""Coordinate systems and the transformations between them."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import Any

from .library import C, decoded, encoded
from .owned import Owned

OAMS_TRADITIONAL_GIS_ORDER = 0


class SpatialReference(Owned):
    """A coordinate system. What is not given as a result is an error code, 0 = done."""

    _release = "OSRRelease"

    def __init__(self, wkt: str = "") -> None:
        self.this = C.OSRNewSpatialReference(wkt)

    def Clone(self) -> SpatialReference | None:
        return SpatialReference.of(C.OSRClone(self))

    def CloneGeogCS(self) -> SpatialReference | None:
        return SpatialReference.of(C.OSRCloneGeogCS(self))

    def SetAxisMappingStrategy(self, strategy: int) -> None:
        C.OSRSetAxisMappingStrategy(self, strategy)

    def SetFromUserInput(self, name: str) -> int:
        return int(C.OSRSetFromUserInput(self, name))

    def ImportFromWkt(self, wkt: str) -> int:
        text = ctypes.c_char_p(encoded(wkt))
        return int(C.OSRImportFromWkt(self, ctypes.byref(text)))  # it moves the pointer on

    def ExportToWkt(self, options: Sequence[str] = ()) -> str:
        found = ctypes.c_void_p()
        C.OSRExportToWktEx(self, ctypes.byref(found), list(options))
        if not found.value:
            return ""
        text = decoded(ctypes.string_at(found.value)) or ""
        C.VSIFree(found)
        return text

    def __str__(self) -> str:
        return self.ExportToWkt()

    def GetName(self) -> str | None:
        return C.OSRGetName(self)

    def GetAuthorityName(self, node: str | None) -> str | None:
        return C.OSRGetAuthorityName(self, node)

    def GetAuthorityCode(self, node: str | None) -> str | None:
        return C.OSRGetAuthorityCode(self, node)

    def GetAttrValue(self, node: str, child: int = 0) -> str | None:
        return C.OSRGetAttrValue(self, node, child)

    def SetAttrValue(self, node: str, value: str) -> int:
        return int(C.OSRSetAttrValue(self, node, value))

    def GetNormProjParm(self, name: str, default: float = 0.0) -> float:
        return float(C.OSRGetNormProjParm(self, name, default, None))

    def GetAngularUnits(self) -> float:
        return float(C.OSRGetAngularUnits(self, None))

    def GetLinearUnits(self) -> float:
        return float(C.OSRGetLinearUnits(self, None))

    def GetLinearUnitsName(self) -> str:
        name = ctypes.c_char_p()  # it stays the coordinate system's
        C.OSRGetLinearUnits(self, ctypes.byref(name))
        return decoded(name.value) or ""

    def GetSemiMajor(self) -> float:
        return float(C.OSRGetSemiMajor(self, None))

    def GetInvFlattening(self) -> float:
        return float(C.OSRGetInvFlattening(self, None))

    def IsLocal(self) -> int:
        return int(C.OSRIsLocal(self))

    def IsGeographic(self) -> int:
        return int(C.OSRIsGeographic(self))

    def IsProjected(self) -> int:
        return int(C.OSRIsProjected(self))

    def IsSame(self, other: SpatialReference, options: Sequence[str] = ()) -> int:
        return int(C.OSRIsSameEx(self, other, list(options)))


class CoordinateTransformation(Owned):
    """From one coordinate system to another. this: None where there is no way."""

    _release = "OCTDestroyCoordinateTransformation"

    def __init__(self, source: SpatialReference, target: SpatialReference) -> None:
        self.this = C.OCTNewCoordinateTransformation(source, target)

    def TransformPoints(self, points: Sequence[Sequence[float]]) -> list[tuple[float, float, float]]:
        """points: (x, y) or (x, y, z). Infinite where a point has no place."""
        axes = columns(points)
        C.OCTTransform(self, len(points), *axes)
        return list(zip(*axes))


def columns(points: Sequence[Sequence[float]]) -> list[Any]:
    """x, y and z of points (x, y) or (x, y, z), as C arrays of double."""
    array = ctypes.c_double * len(points)
    heights = (point[2] if len(point) > 2 else 0.0 for point in points)
    return [array(*(point[0] for point in points)), array(*(point[1] for point in points)), array(*heights)]
