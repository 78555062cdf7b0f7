"""Answers of a WMTS, a WCS and an ArcGIS map service on this machine; their map is that of tile_server."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable

import numpy as np
from osgeo import gdal, osr

Box = tuple[float, float, float, float]  # left, bottom, right, top; web map
Ground = Callable[[np.ndarray, np.ndarray], np.ndarray]
Query = dict[str, list[str]]  # names in upper case

WGS84 = (3.0, 48.6, 3.1, 48.8)  # around the map
_WORLD = 20037508.342789244

WMTS = """<?xml version="1.0" encoding="UTF-8"?>
<Capabilities xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1"
 xmlns:xlink="http://www.w3.org/1999/xlink" version="1.0.0">
<ows:ServiceIdentification><ows:Title>Map</ows:Title><ows:ServiceType>OGC WMTS</ows:ServiceType>
<ows:ServiceTypeVersion>1.0.0</ows:ServiceTypeVersion></ows:ServiceIdentification>
<Contents><Layer><ows:Title>Map</ows:Title><ows:Identifier>map</ows:Identifier>
<ows:WGS84BoundingBox><ows:LowerCorner>{w} {s}</ows:LowerCorner><ows:UpperCorner>{e} {n}</ows:UpperCorner>
</ows:WGS84BoundingBox><Style isDefault="true"><ows:Identifier>default</ows:Identifier></Style>
<Format>image/png</Format><TileMatrixSetLink><TileMatrixSet>web</TileMatrixSet></TileMatrixSetLink>
<ResourceURL format="image/png" resourceType="tile"
 template="{url}/{{TileMatrix}}/{{TileCol}}/{{TileRow}}.png"/></Layer>
<TileMatrixSet><ows:Identifier>web</ows:Identifier>
<ows:SupportedCRS>urn:ogc:def:crs:EPSG::3857</ows:SupportedCRS>{levels}</TileMatrixSet></Contents></Capabilities>"""

LEVEL = """<TileMatrix><ows:Identifier>{zoom}</ows:Identifier><ScaleDenominator>{scale!r}</ScaleDenominator>
<TopLeftCorner>-20037508.342789244 20037508.342789244</TopLeftCorner><TileWidth>256</TileWidth>
<TileHeight>256</TileHeight><MatrixWidth>{count}</MatrixWidth><MatrixHeight>{count}</MatrixHeight></TileMatrix>"""

_GET = '<DCPType><HTTP><Get><OnlineResource xlink:href="{url}"/></Get></HTTP></DCPType>'
WCS = f"""<?xml version="1.0" encoding="UTF-8"?>
<WCS_Capabilities version="1.0.0" xmlns="http://www.opengis.net/wcs" xmlns:gml="http://www.opengis.net/gml"
 xmlns:xlink="http://www.w3.org/1999/xlink"><Service><name>WCS</name><label>Map</label></Service>
<Capability><Request><GetCapabilities>{_GET}</GetCapabilities><DescribeCoverage>{_GET}</DescribeCoverage>
<GetCoverage>{_GET}</GetCoverage></Request></Capability><ContentMetadata><CoverageOfferingBrief>
<name>map</name><label>Map</label><lonLatEnvelope srsName="urn:ogc:def:crs:OGC:1.3:CRS84">
<gml:pos>{{w}} {{s}}</gml:pos><gml:pos>{{e}} {{n}}</gml:pos></lonLatEnvelope></CoverageOfferingBrief>
</ContentMetadata></WCS_Capabilities>"""

COVERAGE = """<?xml version="1.0" encoding="UTF-8"?>
<CoverageDescription version="1.0.0" xmlns="http://www.opengis.net/wcs" xmlns:gml="http://www.opengis.net/gml">
<CoverageOffering><name>map</name><label>Map</label>
<lonLatEnvelope srsName="urn:ogc:def:crs:OGC:1.3:CRS84"><gml:pos>{w} {s}</gml:pos><gml:pos>{e} {n}</gml:pos>
</lonLatEnvelope><domainSet><spatialDomain><gml:Envelope srsName="EPSG:3857">
<gml:pos>{left!r} {bottom!r}</gml:pos><gml:pos>{right!r} {top!r}</gml:pos></gml:Envelope>
<gml:RectifiedGrid dimension="2"><gml:limits><gml:GridEnvelope><gml:low>0 0</gml:low>
<gml:high>{columns} {rows}</gml:high></gml:GridEnvelope></gml:limits><gml:axisName>x</gml:axisName>
<gml:axisName>y</gml:axisName><gml:origin><gml:pos>{left!r} {top!r}</gml:pos></gml:origin>
<gml:offsetVector>{pixel!r} 0</gml:offsetVector><gml:offsetVector>0 -{pixel!r}</gml:offsetVector>
</gml:RectifiedGrid></spatialDomain></domainSet><rangeSet><RangeSet><name>grey</name><label>grey</label>
</RangeSet></rangeSet><supportedCRSs><requestResponseCRSs>EPSG:3857</requestResponseCRSs>
<nativeCRSs>EPSG:3857</nativeCRSs></supportedCRSs><supportedFormats><formats>GeoTIFF</formats>
</supportedFormats></CoverageOffering></CoverageDescription>"""


def of_wmts(url: str, zooms: range) -> tuple[str, bytes]:
    """The capabilities; tiles are those at /zoom/column/row.png."""
    levels = [
        LEVEL.format(zoom=zoom, scale=2 * _WORLD / 256 / 2**zoom / 0.00028, count=2**zoom) for zoom in zooms
    ]
    return "text/xml", _with_place(WMTS, url=url, levels="".join(levels))


def of_wcs(url: str, query: Query, box: Box, pixel: float, ground: Ground) -> tuple[str, bytes]:
    """Capabilities, description or coverage. box: of the map."""
    if query["REQUEST"] == ["GETCAPABILITIES"]:
        return "text/xml", _with_place(WCS, url=f"{url}/wcs?")
    if query["REQUEST"] == ["DESCRIBECOVERAGE"]:
        left, bottom, right, top = box
        columns, rows = round((right - left) / pixel) - 1, round((top - bottom) / pixel) - 1
        sides = {"left": left, "bottom": bottom, "right": right, "top": top}
        return "text/xml", _with_place(COVERAGE, columns=columns, rows=rows, pixel=pixel, **sides)
    size = int(query["WIDTH"][0]), int(query["HEIGHT"][0])
    return "image/tiff", _picture(ground, _box_in(query), size, "GTiff")


def of_arcgis(path: str, query: Query, box: Box, ground: Ground) -> tuple[str, bytes]:
    """The service, its layer or a picture. path: in lower case."""
    if path.endswith("/export"):
        size = [int(each) for each in query["SIZE"][0].split(",")]
        return "image/png", _picture(ground, _box_in(query), (size[0], size[1]), "PNG")
    web = {"wkid": 102100, "latestWkid": 3857}
    extent = {**dict(zip(("xmin", "ymin", "xmax", "ymax"), box)), "spatialReference": web}
    values = {
        "currentVersion": 10.81,
        "mapName": "Map",
        "name": "map",
        "id": 0,
        "type": "Raster Layer",
        "capabilities": "Map",
        "copyrightText": "© the server",
        "layers": [{"id": 0, "name": "map"}],
        "spatialReference": web,
        "sourceSpatialReference": web,
        "singleFusedMapCache": False,
        "supportedImageFormatTypes": "PNG32,PNG",
        "extent": extent,
        "fullExtent": extent,
        "initialExtent": extent,
    }
    return "application/json", json.dumps(values).encode()


def _with_place(template: str, **values: object) -> bytes:
    return template.format(**dict(zip("wsen", WGS84)), **values).encode()


def _box_in(query: Query) -> Box:
    left, bottom, right, top = (float(each) for each in query["BBOX"][0].split(","))
    return left, bottom, right, top


def _picture(ground: Ground, box: Box, size: tuple[int, int], driver: str) -> bytes:
    left, bottom, right, top = box
    width, height = size
    dx, dy = (right - left) / width, (top - bottom) / height
    x, y = left + (np.arange(width) + 0.5) * dx, top - (np.arange(height) + 0.5) * dy
    memory = gdal.GetDriverByName("MEM").Create("", width, height, 1, gdal.GDT_Byte)
    memory.SetGeoTransform((left, dx, 0.0, top, 0.0, -dy))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(3857)
    memory.SetProjection(crs.ExportToWkt())
    memory.WriteRaster(0, 0, width, height, ground(*np.meshgrid(x, y)).astype(np.uint8).tobytes())
    name = f"/vsimem/map_{threading.get_ident()}"
    gdal.GetDriverByName(driver).CreateCopy(name, memory)
    file = gdal.VSIFOpenL(name, "rb")
    body = bytes(gdal.VSIFReadL(1, gdal.VSIStatL(name).size, file))
    gdal.VSIFCloseL(file)
    gdal.Unlink(name)
    return body
