"""The names of osgeo.ogr that core uses."""

from __future__ import annotations

from .datasets import Driver
from .geometries import CreateGeometryFromWkb, Geometry, GeomTransformer, wkbNDR, wkbXDR
from .layers import (
    Feature,
    FeatureDefn,
    FieldDefn,
    Layer,
    OFTInteger,
    OFTInteger64,
    OFTReal,
    OFTString,
)
from .library import C

__all__ = [
    "CreateGeometryFromWkb",
    "Feature",
    "FeatureDefn",
    "FieldDefn",
    "GeomTransformer",
    "Geometry",
    "Layer",
    "OFTInteger",
    "OFTInteger64",
    "OFTReal",
    "OFTString",
    "wkbNDR",
    "wkbXDR",
]

OFSTBoolean = 1
OGRERR_NONE = 0
ODsCTransactions = "Transactions"
wkbUnknown, wkbPoint, wkbLineString, wkbPolygon = 0, 1, 2, 3
wkbMultiPolygon, wkbGeometryCollection = 6, 7
wkbMultiSurface, wkbSurface, wkbTriangle = 12, 14, 17
wkbNone, wkbLinearRing = 100, 101


def GetDriverByName(name: str) -> Driver | None:
    return Driver.of(C.GDALGetDriverByName(name))


def GT_Flatten(kind: int) -> int:
    return int(C.OGR_GT_Flatten(kind))


def GT_GetLinear(kind: int) -> int:
    return int(C.OGR_GT_GetLinear(kind))


def GT_HasM(kind: int) -> int:
    return int(C.OGR_GT_HasM(kind))


def GT_HasZ(kind: int) -> int:
    return int(C.OGR_GT_HasZ(kind))


def GT_IsSubClassOf(kind: int, of: int) -> int:
    return int(C.OGR_GT_IsSubClassOf(kind, of))
