"""Layers of vector datasets, their fields and their features."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Sequence
from typing import Any

from .coordinates import SpatialReference
from .geometries import Geometry
from .library import C
from .owned import Owned

OFTInteger, OFTReal, OFTString, OFTInteger64 = 0, 2, 4, 12


class FieldDefn:
    """Name and type of a field: a new one, or of a layer, which then stays open."""

    def __init__(self, name: str, kind: int = OFTString, handle: int | None = None) -> None:
        self.this: int | None = C.OGR_Fld_Create(name, kind) if handle is None else handle
        self._owned = handle is None

    def __del__(self) -> None:
        if getattr(self, "this", None) and self._owned:
            C.OGR_Fld_Destroy(self)

    def GetName(self) -> str:
        return C.OGR_Fld_GetNameRef(self) or ""

    def GetType(self) -> int:
        return int(C.OGR_Fld_GetType(self))

    def SetSubType(self, kind: int) -> None:
        C.OGR_Fld_SetSubType(self, kind)


class FeatureDefn:
    """The fields of a layer."""

    def __init__(self, handle: int) -> None:
        self.this: int | None = handle

    def GetFieldCount(self) -> int:
        return int(C.OGR_FD_GetFieldCount(self))

    def GetFieldDefn(self, index: int) -> FieldDefn:
        return FieldDefn("", handle=C.OGR_FD_GetFieldDefn(self, index))

    def GetFieldIndex(self, name: str) -> int:
        return int(C.OGR_FD_GetFieldIndex(self, name))

    def GetGeomFieldCount(self) -> int:
        return int(C.OGR_FD_GetGeomFieldCount(self))


class Feature(Owned):
    """A row of a layer, with its geometry."""

    _release = "OGR_F_Destroy"

    def __init__(self, definition: FeatureDefn) -> None:
        self.this = C.OGR_F_Create(definition)

    def GetFID(self) -> int:
        return int(C.OGR_F_GetFID(self))

    def SetFID(self, id_: int) -> int:
        return int(C.OGR_F_SetFID(self, id_))

    def GetField(self, field: int | str) -> Any:
        """The value; None where it has none."""
        index = self._index(field)
        if not C.OGR_F_IsFieldSetAndNotNull(self, index):
            return None
        kind = C.OGR_Fld_GetType(C.OGR_FD_GetFieldDefn(C.OGR_F_GetDefnRef(self), index))
        if kind in (OFTInteger, OFTInteger64):
            return C.OGR_F_GetFieldAsInteger64(self, index)
        return (
            C.OGR_F_GetFieldAsDouble(self, index)
            if kind == OFTReal
            else C.OGR_F_GetFieldAsString(self, index)
        )

    def SetField(self, field: int | str, value: float | str | None) -> None:
        index = self._index(field)
        if value is None:
            C.OGR_F_SetFieldNull(self, index)
        elif isinstance(value, int):
            C.OGR_F_SetFieldInteger64(self, index, value)
        elif isinstance(value, float):
            C.OGR_F_SetFieldDouble(self, index, value)
        else:
            C.OGR_F_SetFieldString(self, index, value)

    def SetFieldNull(self, index: int) -> None:
        C.OGR_F_SetFieldNull(self, index)

    def SetFromWithMap(self, other: Feature, forgiving: bool, columns: Sequence[int]) -> int:
        """columns: index of each field of `other` in this one, -1 = none."""
        return int(
            C.OGR_F_SetFromWithMap(self, other, int(forgiving), (ctypes.c_int * len(columns))(*columns))
        )

    def GetGeometryRef(self) -> Geometry | None:
        return Geometry.of(C.OGR_F_GetGeometryRef(self), self)

    def SetGeometry(self, geometry: Geometry | None) -> int:
        return int(C.OGR_F_SetGeometry(self, geometry))

    def SetGeometryDirectly(self, geometry: Geometry) -> int:
        failed = int(C.OGR_F_SetGeometryDirectly(self, geometry))
        geometry.given_to(self)  # also where that failed
        return failed

    def _index(self, field: int | str) -> int:
        """Raises KeyError for a name that no field has."""
        if isinstance(field, int):
            return field
        index = int(C.OGR_FD_GetFieldIndex(C.OGR_F_GetDefnRef(self), field))
        if index < 0:
            raise KeyError(field)
        return index


class Layer:
    """A layer; it lives as long as its dataset is open. Iterating gives its features."""

    def __init__(self, handle: int) -> None:
        self.this: int | None = handle

    @classmethod
    def of(cls, handle: int | None) -> Layer | None:
        return cls(handle) if handle else None

    def __iter__(self) -> Iterator[Feature]:
        self.ResetReading()
        while True:
            feature = Feature.of(C.OGR_L_GetNextFeature(self))
            if feature is None:
                return
            yield feature

    @property
    def schema(self) -> list[FieldDefn]:
        definition = self.GetLayerDefn()
        return [definition.GetFieldDefn(index) for index in range(definition.GetFieldCount())]

    def ResetReading(self) -> None:
        C.OGR_L_ResetReading(self)

    def GetName(self) -> str:
        return C.OGR_L_GetName(self) or ""

    def GetGeomType(self) -> int:
        return int(C.OGR_L_GetGeomType(self))

    def GetLayerDefn(self) -> FeatureDefn:
        return FeatureDefn(C.OGR_L_GetLayerDefn(self))

    def GetSpatialRef(self) -> SpatialReference | None:
        found = C.OGR_L_GetSpatialRef(self)
        return SpatialReference.of(C.OSRClone(found)) if found else None

    def GetFIDColumn(self) -> str:
        return C.OGR_L_GetFIDColumn(self) or ""

    def GetGeometryColumn(self) -> str:
        return C.OGR_L_GetGeometryColumn(self) or ""

    def GetFeatureCount(self, force: int = 1) -> int:
        return int(C.OGR_L_GetFeatureCount(self, force))

    def GetExtent(self, force: int = 1) -> tuple[float, ...]:
        """Least x, greatest x, least y, greatest y."""
        found = (ctypes.c_double * 4)()
        C.OGR_L_GetExtent(self, found, force)
        return tuple(found)

    def CreateField(self, field: FieldDefn, approximate: int = 1) -> int:
        return int(C.OGR_L_CreateField(self, field, approximate))

    def CreateFeature(self, feature: Feature) -> int:
        return int(C.OGR_L_CreateFeature(self, feature))

    def SetFeature(self, feature: Feature) -> int:
        return int(C.OGR_L_SetFeature(self, feature))

    def DeleteFeature(self, id_: int) -> int:
        return int(C.OGR_L_DeleteFeature(self, id_))

    def SetAttributeFilter(self, where: str | None) -> int:
        return int(C.OGR_L_SetAttributeFilter(self, where))

    def SetSpatialFilterRect(self, low_x: float, low_y: float, high_x: float, high_y: float) -> None:
        C.OGR_L_SetSpatialFilterRect(self, low_x, low_y, high_x, high_y)
