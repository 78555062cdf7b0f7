"""Ground control points, and GDAL's maps between the pixels and the ground of rasters."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import Any

from .coordinates import columns
from .library import C, decoded, encoded
from .owned import Owned


class GCP:
    """A ground control point: a place on the ground, and the pixel it is seen at, in corner-based pixels."""

    def __init__(
        self,
        x: float = 0.0,
        y: float = 0.0,
        z: float = 0.0,
        pixel: float = 0.0,
        line: float = 0.0,
        info: str = "",
        id: str = "",  # noqa: A002 - GDAL's name
    ) -> None:
        self.GCPX, self.GCPY, self.GCPZ, self.GCPPixel, self.GCPLine = x, y, z, pixel, line
        self.Info, self.Id = info, id


class _Struct(ctypes.Structure):
    _fields_ = (
        ("id", ctypes.c_char_p),
        ("info", ctypes.c_char_p),
        *((name, ctypes.c_double) for name in ("pixel", "line", "x", "y", "z")),
    )


def gcp_array(gcps: Sequence[GCP]) -> Any:
    """As C has them."""
    return (_Struct * len(gcps))(
        *(
            _Struct(encoded(g.Id), encoded(g.Info), g.GCPPixel, g.GCPLine, g.GCPX, g.GCPY, g.GCPZ)
            for g in gcps
        )
    )


def gcps_at(address: int | None, count: int) -> list[GCP]:
    """The `count` points that GDAL keeps there."""
    if not address or not count:
        return []
    found = (_Struct * count).from_address(address)
    return [GCP(g.x, g.y, g.z, g.pixel, g.line, decoded(g.info) or "", decoded(g.id) or "") for g in found]


def GCPsToGeoTransform(gcps: Sequence[GCP], approximate: int = 1) -> tuple[float, ...] | None:
    """The geotransform through the points; None where there is none."""
    found = (ctypes.c_double * 6)()
    done = C.GDALGCPsToGeoTransform(len(gcps), gcp_array(gcps), found, approximate)
    return tuple(found) if done else None


class Transformer(Owned):
    """From the pixels of `source` to those of `target`, or to the ground. this: None where there is none."""

    _release = "GDALDestroyGenImgProjTransformer"

    def __init__(self, source: Any, target: Any, options: Sequence[str]) -> None:
        self.this = C.GDALCreateGenImgProjTransformer2(source, target, list(options))

    def TransformPoint(
        self, backwards: int, x: float, y: float, z: float = 0.0
    ) -> tuple[int, tuple[float, ...]]:
        """(whether it was done, the place)."""
        found, good = self.TransformPoints(backwards, [(x, y, z)])
        return good[0], found[0]

    def TransformPoints(
        self, backwards: int, points: Sequence[Sequence[float]]
    ) -> tuple[list[tuple[float, ...]], list[int]]:
        """(the places, whether each was done)."""
        axes, good = columns(points), (ctypes.c_int * len(points))()
        C.GDALGenImgProjTransform(self, int(backwards), len(points), *axes, good)
        return list(zip(*axes)), list(good)
