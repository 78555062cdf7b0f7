"""pytest -p tiepoint.tests.rasterio_binding: tests that import osgeo run on rasterio's GDAL.

What tests ask of GDAL beyond core is added here.
"""

from __future__ import annotations

import ctypes
import json
import sys
import types

import numpy as np
import pytest

sys.modules["osgeo"] = None  # type: ignore[assignment]
from tiepoint.core.raster.bindings import gdal, ogr, osr  # now without GDAL's own module
from tiepoint.core.raster.bindings.by_rasterio import (
    bands,
    datasets,
    geometries,
    layers,
    signatures,
)
from tiepoint.core.raster.bindings.by_rasterio.library import C
from tiepoint.core.raster.warp.outside import KINDS

signatures.SIGNATURES.update(
    GDALCreateColorTable=("p", "i"),
    GDALSetColorEntry=("v", "pia"),
    GDALBuildVRTOptionsNew=("p", "Sa"),
    GDALBuildVRTOptionsFree=("v", "p"),
    GDALBuildVRT=("p", "siaSpa"),
    OGR_G_CreateFromWkt=("i", "apa"),
    OGR_G_ExportToWkt=("i", "pa"),
    OGR_G_ExportToIsoWkt=("i", "pa"),
    OGR_G_GetX=("d", "pi"),
    OGR_G_GetY=("d", "pi"),
    OGR_G_GetZ=("d", "pi"),
    OGR_G_GetM=("d", "pi"),
    OGR_F_SetFieldDateTime=("v", "piiiiiiii"),
    OGR_L_GetFeature=("p", "pq"),
    VSIReadDir=("L", "s"),
    VSIFWriteL=("z", "szzp"),
)


def _sides(item):
    of_band = isinstance(item, bands.Band)
    return (item.XSize, item.YSize) if of_band else (item.RasterXSize, item.RasterYSize)


def _kind(item):
    first = item if isinstance(item, bands.Band) else item.GetRasterBand(1)
    return KINDS[gdal.GetDataTypeName(first.DataType)]


def read_as_array(item, *window, **named):
    window = window or tuple(named.values())
    width, height = window[2:4] if window else _sides(item)
    raw = item.ReadRaster(*window)
    if raw is None:
        return None
    found = np.frombuffer(raw, _kind(item)).reshape(-1, height, width)
    return found[0] if len(found) == 1 else found


def write_array(item, array, xoff=0, yoff=0):
    height, width = array.shape[-2:]
    return item.WriteRaster(xoff, yoff, width, height, np.ascontiguousarray(array, _kind(item)).tobytes())


def geometry_from_wkt(text):
    found, wkt = ctypes.c_void_p(), ctypes.c_char_p(text.encode())
    C.OGR_G_CreateFromWkt(ctypes.byref(wkt), None, ctypes.byref(found))
    return geometries.Geometry.of(found.value)


def _as_wkt(name):
    def exported(geometry):
        found = ctypes.c_void_p()
        getattr(C, name)(geometry, ctypes.byref(found))
        return ctypes.string_at(found.value).decode()

    return exported


def build_vrt(name, sources, separate=False):
    listed = [gdal.Open(each) if isinstance(each, str) else each for each in sources]
    how = C.GDALBuildVRTOptionsNew(["-separate"] if separate else [], None)
    handles, wrong = (ctypes.c_void_p * len(listed))(*(each.this for each in listed)), ctypes.c_int()
    return datasets.Dataset.of(C.GDALBuildVRT(name, len(listed), handles, None, how, ctypes.byref(wrong)))


class ColorTable(bands.ColorTable):
    def __init__(self, handle=None):
        self.this = C.GDALCreateColorTable(1) if handle is None else C.GDALCloneColorTable(handle)

    def SetColorEntry(self, index, entry):
        C.GDALSetColorEntry(self, index, (ctypes.c_short * 4)(*entry, *([255] if len(entry) == 3 else [])))


def _fields(feature):
    definition = layers.FeatureDefn(C.OGR_F_GetDefnRef(feature))
    return [definition.GetFieldDefn(index) for index in range(definition.GetFieldCount())]


def _as_json(feature, as_object=True):
    geometry = feature.GetGeometryRef()
    place = None if geometry is None else json.loads(geometry.ExportToJson())
    return {"type": "Feature", "geometry": place, "properties": feature.items()}


def _set_field(feature, field, *values, plain=layers.Feature.SetField):
    if len(values) == 1:
        plain(feature, field, *values)
    else:  # year, month, day, hour, minute, second, time zone
        C.OGR_F_SetFieldDateTime(feature, feature._index(field), *values)


def _skip(reason):
    return lambda *_asked, **_named: pytest.skip(f"by rasterio's GDAL: {reason}")


def add(place, **names):
    for name, value in names.items():
        setattr(place, name, value)


for each in (bands.Band, datasets.Dataset):
    add(each, ReadAsArray=read_as_array, WriteArray=write_array)
add(
    gdal,
    **dict(zip(("GDT_CInt16", "GDT_CInt32", "GDT_CFloat32", "GDT_CFloat64"), range(8, 12))),
    ColorTable=ColorTable,
    BuildVRT=build_vrt,
    Info=_skip("no Info"),
    RasterAttributeTable=_skip("no new attribute table"),
    ReadDir=C.VSIReadDir,
    VSIFWriteL=C.VSIFWriteL,
    ApplyGeoTransform=lambda g, x, y: [g[0] + g[1] * x + g[2] * y, g[3] + g[4] * x + g[5] * y],
)
add(
    ogr,
    Open=lambda name, update=0: gdal.OpenEx(name, gdal.OF_VECTOR | (gdal.OF_UPDATE if update else 0)),
    CreateGeometryFromWkt=geometry_from_wkt,
    wkbPoint25D=-2147483647,
    wkbCurvePolygon=10,
    OFTBinary=8,
    OFTDate=9,
)
add(
    geometries.Geometry,
    ExportToWkt=_as_wkt("OGR_G_ExportToWkt"),
    ExportToIsoWkt=_as_wkt("OGR_G_ExportToIsoWkt"),
    GetX=lambda self, index=0: C.OGR_G_GetX(self, index),
    GetY=lambda self, index=0: C.OGR_G_GetY(self, index),
    GetZ=lambda self, index=0: C.OGR_G_GetZ(self, index),
    GetPoint=lambda self, index=0: (
        C.OGR_G_GetX(self, index),
        C.OGR_G_GetY(self, index),
        C.OGR_G_GetZ(self, index),
    ),
)
add(osr.SpatialReference, ImportFromEPSG=lambda self, code: self.SetFromUserInput(f"EPSG:{code}"))
add(
    layers.Layer,
    GetNextFeature=lambda self: layers.Feature.of(C.OGR_L_GetNextFeature(self)),
    GetFeature=lambda self, id_: layers.Feature.of(C.OGR_L_GetFeature(self, id_)),
    __len__=lambda self: self.GetFeatureCount(),
)
add(
    layers.Feature,
    geometry=layers.Feature.GetGeometryRef,
    items=lambda self: {each.GetName(): self.GetField(each.GetName()) for each in _fields(self)},
    __getitem__=layers.Feature.GetField,
    __setitem__=layers.Feature.SetField,
    SetField=_set_field,
    ExportToJson=_as_json,
)
add(layers.FieldDefn, name=property(layers.FieldDefn.GetName), type=property(layers.FieldDefn.GetType))
for each in (gdal, ogr, osr):
    add(
        each,
        GetUseExceptions=lambda: 0,
        UseExceptions=lambda: pytest.skip("no exceptions by rasterio's GDAL"),
    )
add(
    osr.CoordinateTransformation,
    TransformPoint=lambda self, x, y, z=0.0: self.TransformPoints([(x, y, z)])[0],
)
add(
    bands.Band,
    SetRasterColorTable=bands.Band.SetColorTable,
    SetRasterCategoryNames=bands.Band.SetCategoryNames,
)
add(
    geometries.Geometry,
    GetPoint_2D=lambda self, index=0: self.GetPoint(index)[:2],
    GetPointZM=lambda self, index=0: (*self.GetPoint(index), C.OGR_G_GetM(self, index)),
)
shim = types.ModuleType("osgeo")
add(shim, gdal=gdal, ogr=ogr, osr=osr)
sys.modules.update({"osgeo": shim, "osgeo.gdal": gdal, "osgeo.ogr": ogr, "osgeo.osr": osr})
