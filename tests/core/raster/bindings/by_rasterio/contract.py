"""A program: calls GDAL as core does, by its own module or by rasterio's GDAL; prints the answers as JSON.

python contract.py own|rasterio FOLDER-OF-THE-PACKAGE FOLDER-TO-WRITE-INTO
"""

from __future__ import annotations

import hashlib
import json
import struct
import sys
from pathlib import Path

KIND, PACKAGES, FOLDER = sys.argv[1], sys.argv[2], Path(sys.argv[3])
sys.path.insert(0, PACKAGES)
if KIND == "rasterio":
    sys.modules["osgeo"] = None
from tiepoint.core.raster.bindings import gdal, ogr, osr  # noqa: E402 - only now is it settled which one

WIDTH, HEIGHT = 37, 23
PLACE = (400000.0, 10.0, 0.5, 5000000.0, 0.25, -10.0)


def crs(name):
    made = osr.SpatialReference()
    made.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    assert made.SetFromUserInput(name) == 0
    return made


def digest(data):
    return hashlib.sha256(bytes(data)).hexdigest()


def rasters():
    path = str(FOLDER / f"grüße {KIND}.tif")
    made = gdal.GetDriverByName("GTiff").Create(path, WIDTH, HEIGHT, 2, gdal.GDT_UInt16, ["COMPRESS=DEFLATE"])
    made.SetGeoTransform(PLACE)
    made.SetProjection(crs("EPSG:32633").ExportToWkt())
    made.SetMetadata({"ONE": "1", "ZWEI": "zwölf=12"})
    made.SetMetadataItem("ITEM", "x", "OTHER")
    values = [(7 * index) % 1009 for index in range(WIDTH * HEIGHT)]
    first, second = made.GetRasterBand(1), made.GetRasterBand(2)
    first.WriteRaster(0, 0, WIDTH, HEIGHT, struct.pack(f"<{len(values)}H", *values))
    second.WriteRaster(
        0, 0, WIDTH, HEIGHT, struct.pack(f"<{len(values)}d", *values), buf_type=gdal.GDT_Float64
    )
    second.Fill(9)
    first.SetNoDataValue(7)
    first.SetDescription("red")
    first.SetScale(0.5)
    first.SetOffset(-3)
    first.SetUnitType("m")
    second.SetColorInterpretation(gdal.GCI_AlphaBand)
    failed = made.BuildOverviews("AVERAGE", [2])
    first = second = made = None
    found = gdal.OpenEx(path, gdal.OF_RASTER)
    band = found.GetRasterBand(1)
    tags = {key: value for key, value in found.GetMetadata().items() if key in ("ONE", "ZWEI")}
    return {
        "sizes": [found.RasterXSize, found.RasterYSize, found.RasterCount, band.XSize, band.GetBlockSize()],
        "place": [found.GetGeoTransform(), found.GetSpatialRef().GetAuthorityCode(None), found.GetGCPCount()],
        "tags": [tags, found.GetMetadataItem("ITEM", "OTHER"), found.GetMetadataItem("NONE")],
        "domains": sorted({"OTHER", "IMAGE_STRUCTURE"} & {*found.GetMetadataDomainList()}),
        "band": [
            band.DataType,
            gdal.GetDataTypeName(band.DataType),
            band.GetDescription(),
            band.GetUnitType(),
        ],
        "numbers": [band.GetNoDataValue(), band.GetScale(), band.GetOffset(), band.GetMaskFlags()],
        "without": [found.GetRasterBand(2).GetScale(), band.GetColorTable(), band.GetCategoryNames()],
        "colours": [found.GetRasterBand(2).GetColorInterpretation()],
        "pixels": [digest(band.ReadRaster()), digest(found.ReadRaster(3, 2, 11, 5))],
        "as_float": digest(found.ReadRaster(buf_type=gdal.GDT_Float32)),
        "mask": digest(band.GetMaskBand().ReadRaster()),
        "overviews": [failed, band.GetOverviewCount(), digest(band.GetOverview(0).ReadRaster())],
        "files": [Path(name).suffix for name in found.GetFileList()],
        "driver": [found.GetDriver().ShortName, gdal.IdentifyDriverEx(path, gdal.OF_RASTER).ShortName],
        "types": [
            gdal.DataTypeUnion(gdal.GDT_Byte, gdal.GDT_Float32),
            gdal.GetDataTypeSize(gdal.GDT_Float64),
        ],
        "size_of_file": gdal.VSIStatL(path).size == Path(path).stat().st_size,
        "time_of_file": gdal.VSIStatL(path).mtime == int(Path(path).stat().st_mtime),
    }


def warps():
    source = gdal.GetDriverByName("MEM").Create("", WIDTH, HEIGHT, 1, gdal.GDT_Float32)
    source.SetGeoTransform(PLACE)
    values = [float((index * index) % 251) for index in range(WIDTH * HEIGHT)]
    source.GetRasterBand(1).WriteRaster(0, 0, WIDTH, HEIGHT, struct.pack(f"<{len(values)}f", *values))
    target = gdal.GetDriverByName("MEM").Create("", 20, 15, 1, gdal.GDT_Float32)
    target.SetGeoTransform((400050.0, 7.0, 0.0, 4999950.0, 0.0, -7.0))
    target.GetRasterBand(1).SetNoDataValue(float("nan"))
    heard = []
    done = gdal.Warp(
        target,
        source,
        resampleAlg="bilinear",
        errorThreshold=0.0,
        transformerOptions=["SRC_METHOD=GEOTRANSFORM", "DST_METHOD=GEOTRANSFORM"],
        warpOptions=["INIT_DEST=nan"],
        workingType=gdal.GDT_Float64,
        overviewLevel="NONE",
        callback=lambda share, _words, _data: heard.append(share) or 1,
    )
    cancelled = gdal.Warp(target, source, callback=lambda *_told: 0)
    view = gdal.Translate(
        "", source, format="VRT", srcWin=[5, 4, 9, 7], width=18, height=14, resampleAlg="near"
    )
    virtual = gdal.Warp(
        "",
        view,
        format="VRT",
        outputType=gdal.GDT_Float64,
        outputBounds=(400020.0, 4999900.0, 400100.0, 4999980.0),
        width=8,
        height=9,
        dstAlpha=True,
    )
    gcps = [gdal.GCP(*PLACE[::3], 0.0, 0.0, 0.0), gdal.GCP(400100.0, 5000000.0, 0.0, 10.0, 0.0, "info", "id")]
    gcps.append(gdal.GCP(400000.0, 4999900.0, 0.0, 0.0, 10.0))
    source.SetGCPs(gcps, crs("EPSG:32633"))
    transformer = gdal.Transformer(source, None, ["METHOD=GCP_POLYNOMIAL", "MAX_GCP_ORDER=1"])
    return {
        "done": [bool(done), max(heard), bool(cancelled)],
        "pixels": list(struct.unpack("<300f", target.ReadRaster())),
        "view": [view.RasterXSize, view.GetGeoTransform(), digest(view.ReadRaster())],
        "virtual": [virtual.RasterXSize, virtual.GetGeoTransform(), virtual.GetRasterBand(1).DataType],
        "shown": digest(virtual.ReadRaster()),
        "xml": view.GetMetadata("xml:VRT")[0].count("<SimpleSource"),
        "gcps": [[each.GCPX, each.GCPLine, each.Info, each.Id] for each in source.GetGCPs()],
        "ground": transformer.TransformPoints(0, [(1.5, 2.5, 0.0), (30.0, 3.0, 0.0)]),
        "pixel": transformer.TransformPoint(1, 400050.0, 4999950.0),
        "none": getattr(gdal.Transformer(view, None, ["METHOD=RPC"]), "this", None),
        "through": gdal.GCPsToGeoTransform(source.GetGCPs(), 0),
    }


def layers():
    path = str(FOLDER / f"{KIND}.gpkg")
    package = gdal.GetDriverByName("GPKG").Create(path, 0, 0, 0, gdal.GDT_Unknown)
    package.StartTransaction()
    layer = package.CreateLayer("punkte", crs("EPSG:32633"), ogr.wkbPolygon, ["FID=nr"])
    for name, kind in (("text", ogr.OFTString), ("real", ogr.OFTReal), ("whole", ogr.OFTInteger)):
        layer.CreateField(ogr.FieldDefn(name, kind))
    for number in range(3):
        row = ogr.Feature(layer.GetLayerDefn())
        ring, shape = ogr.Geometry(ogr.wkbLinearRing), ogr.Geometry(ogr.wkbPolygon)
        for x, y in ((0, 0), (10 + number, 0), (10, 10), (0, 0)):
            ring.AddPoint_2D(x, y)
        shape.AddGeometryDirectly(ring)
        row.SetFID(10 + number)
        row.SetField("text", f"Maß {number}")
        row.SetField(1, number / 3)
        row.SetField(2, 2**31 - 1 - number)
        if number == 2:
            row.SetFieldNull(1)
        row.SetGeometryDirectly(shape)
        assert layer.CreateFeature(row) == ogr.OGRERR_NONE
    package.CommitTransaction()
    layer = row = package = None
    opened = gdal.OpenEx(path, gdal.OF_VECTOR)
    layer = opened.GetLayerByName("punkte")
    rows = []
    for feature in layer:
        shape = feature.GetGeometryRef()
        moved = shape.Clone()
        moved.Segmentize(4.0)
        kinds = [shape.GetGeometryName(), ogr.GT_Flatten(shape.GetGeometryType()), shape.GetDimension()]
        parts = [shape.GetGeometryRef(0).GetPoints(), moved.GetGeometryRef(0).GetPointCount()]
        wkb = bytes(shape.ExportToIsoWkb(ogr.wkbNDR))
        again = ogr.CreateGeometryFromWkb(wkb).ExportToJson()
        fields = [feature.GetField(name) for name in ("text", "real", "whole")]
        rows.append([feature.GetFID(), fields, kinds, parts, digest(wkb), again, shape.GetEnvelope()])
    layer.SetAttributeFilter("whole < 2147483647")
    return {
        "rows": rows,
        "filtered": layer.GetFeatureCount(),
        "layer": [layer.GetName(), layer.GetFIDColumn(), layer.GetGeometryColumn(), layer.GetExtent()],
        "fields": [[each.GetName(), each.GetType()] for each in layer.schema],
        "crs": layer.GetSpatialRef().GetName(),
        "missing": [opened.GetLayerByName("none"), opened.GetLayerCount()],
    }


def systems():
    utm, degrees, feet = crs("EPSG:32633"), crs("EPSG:4326"), crs("EPSG:2263")
    there = osr.CoordinateTransformation(utm, degrees)
    return {
        "places": there.TransformPoints([(400000.0, 5000000.0), (500000.0, 5100000.0, 12.0)]),
        "facts": [
            [each.IsLocal(), each.IsGeographic(), each.IsProjected(), each.GetLinearUnitsName()]
            for each in (utm, degrees, feet)
        ],
        "lengths": [
            utm.GetSemiMajor(),
            utm.GetInvFlattening(),
            feet.GetLinearUnits(),
            degrees.GetAngularUnits(),
        ],
        "same": [utm.IsSame(utm.Clone()), utm.IsSame(degrees), degrees.IsSame(utm.CloneGeogCS(), [])],
        "names": [
            utm.GetName(),
            utm.GetAttrValue("PROJECTION"),
            utm.GetNormProjParm("central_meridian", 0.0),
        ],
        "wkt2": utm.ExportToWkt(["FORMAT=WKT2_2019"])[:40],
    }


def failures():
    heard = []
    gdal.PushErrorHandler(lambda severity, number, words: heard.append([severity, number, bool(words)]))
    try:
        missing = gdal.OpenEx(str(FOLDER / "none.tif"), gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR)
        unknown = osr.SpatialReference().SetFromUserInput("nonsense") != 0
        folder = gdal.GetDriverByName("GTiff").Create(str(FOLDER / "no" / "a.tif"), 2, 2, 1, gdal.GDT_Byte)
    finally:
        gdal.PopErrorHandler()
    return {
        "results": [
            missing,
            unknown,
            folder,
            gdal.GetDriverByName("NoSuchDriver"),
            gdal.VSIStatL("/nowhere/a"),
        ],
        "severest": max(severity for severity, _, _ in heard),
        "words": all(words for _, _, words in heard),
    }


parts = (rasters, warps, layers, systems, failures)
print(json.dumps({part.__name__: part() for part in parts}, default=list))
