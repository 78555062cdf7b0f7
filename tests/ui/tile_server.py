"""A server of map tiles on this machine, and rasters of the same ground whose place on its map is known.

The map is a made image of web-map tiles; at 48.7 degrees north, a web map's metre is 0.66 m on the ground.
"""

from __future__ import annotations

import threading
import zlib
from collections import Counter
from functools import lru_cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import numpy as np
from osgeo import gdal, osr

from . import map_services

TILE = 256
ZOOM = 16
WORLD = 20037508.342789244  # m, half the side of the web map
PIXEL = 2 * WORLD / TILE / 2**ZOOM  # web-map metres
TILES = (6, 5)  # columns and rows
CORNER = (33318, 22584)  # column and row of the first tile, 3.02 E 48.71 N
LEFT, TOP = CORNER[0] * TILE * PIXEL - WORLD, WORLD - CORNER[1] * TILE * PIXEL
UTM = 32631


@lru_cache(maxsize=1)
def scene() -> np.ndarray:
    """Grey uint8 (rows, columns) of the whole map: fields, roads and houses."""
    random = np.random.default_rng(7)
    height, width = TILES[1] * TILE, TILES[0] * TILE
    image = np.full((height, width), 110.0)
    for side, amount, depth in ((120, 260, 45.0), (40, 900, 40.0), (10, 5200, 55.0)):
        for _ in range(amount):
            x, y = random.integers(0, width), random.integers(0, height)
            w, h = random.integers(side // 3, side, 2)
            image[y : y + h, x : x + w] += random.normal(0.0, depth)
    for _ in range(40):
        start, slope = random.uniform(0, width), random.uniform(-1.5, 1.5)
        rows = np.arange(height)
        columns = (start + slope * rows).astype(int)
        inside = (columns >= 0) & (columns < width - 3)
        for step in range(3):
            image[rows[inside], columns[inside] + step] = 225.0
    smooth = image.copy()
    for axis in (0, 1):
        smooth = sum(np.roll(smooth, step, axis) for step in (-1, 0, 1)) / 3
    return np.clip(smooth, 0, 255).astype(np.uint8)


CAPABILITIES = """<?xml version="1.0" encoding="UTF-8"?>
<WMS_Capabilities version="1.3.0" xmlns="http://www.opengis.net/wms" xmlns:xlink="http://www.w3.org/1999/xlink">
<Service><Name>WMS</Name><Title>Map</Title><OnlineResource xlink:href="{url}"/></Service>
<Capability><Request>
<GetCapabilities><Format>text/xml</Format>
<DCPType><HTTP><Get><OnlineResource xlink:href="{url}"/></Get></HTTP></DCPType></GetCapabilities>
<GetMap><Format>image/png</Format>
<DCPType><HTTP><Get><OnlineResource xlink:href="{url}"/></Get></HTTP></DCPType></GetMap></Request>
<Exception><Format>XML</Format></Exception>
<Layer><Title>Map</Title><CRS>EPSG:3857</CRS>
<BoundingBox CRS="EPSG:3857" minx="{left}" miny="{bottom}" maxx="{right}" maxy="{top}"/>
<Layer queryable="0"><Name>map</Name><Title>Map</Title><CRS>EPSG:3857</CRS>
<BoundingBox CRS="EPSG:3857" minx="{left}" miny="{bottom}" maxx="{right}" maxy="{top}"/></Layer></Layer>
</Capability></WMS_Capabilities>"""


class TileServer:
    """Tiles at /z/x/y.png and a WMS at /wms. Faults are set while it runs."""

    def __init__(self) -> None:
        self.scene = scene()
        self.requests: Counter[str] = Counter()
        self.failing = 0.0  # share of the tiles that fail ...
        self.tries = 10**9  # ... this often before they come
        self.blank = False
        self.ends = 0  # column of tiles at the finest level before which the map has none
        self.status = 500  # of a failure
        self.hold = threading.Event()  # while it is cleared, no tile comes
        self.hold.set()
        self._over = False
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                server.answer(self)

            def log_message(self, *args):
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True
            request_queue_size = 64  # else connections that come together are refused

        self._server = Server(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()
        self.port = self._server.server_address[1]

    @property
    def uri(self) -> str:
        """The source of the layer, for QGIS's provider “wms”."""
        tiles = f"http://127.0.0.1:{self.port}/{{z}}/{{x}}/{{y}}.png"
        return f"type=xyz&url={tiles}&zmin=0&zmax={ZOOM + 2}"  # but only up to ZOOM tiles come

    @property
    def wms(self) -> str:
        """The source of the WMS's layer."""
        return (
            f"crs=EPSG:3857&dpiMode=7&format=image/png&layers=map&styles&url=http://127.0.0.1:{self.port}/wms"
        )

    @property
    def wmts(self) -> str:
        """The source of the WMTS's layer."""
        return (
            "crs=EPSG:3857&dpiMode=7&format=image/png&layers=map&styles=default&tileMatrixSet=web"
            f"&url=http://127.0.0.1:{self.port}/wmts"
        )

    @property
    def wcs(self) -> str:
        """The source of the coverage, for QGIS's provider “wcs”."""
        return f"crs=EPSG:3857&format=GeoTIFF&identifier=map&url=http://127.0.0.1:{self.port}/wcs"

    @property
    def arcgis(self) -> str:
        """The source of the layer, for QGIS's provider “arcgismapserver”."""
        url = f"http://127.0.0.1:{self.port}/arcgis/MapServer"
        return f"crs='EPSG:3857' format='PNG32' layer='0' url='{url}'"

    def stop(self) -> None:
        self._over = True
        self.hold.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        self.requests[handler.path] += 1
        tries = self.requests[handler.path]
        self.hold.wait(30)
        if self._over:  # on a connection that was made before
            return
        if handler.path.startswith("/wms"):
            self._send(handler, 200, *self._of_wms(parse_qs(urlsplit(handler.path.upper()).query)))
            return
        split = urlsplit(handler.path)
        service, query = split.path.lower(), parse_qs(split.query.upper())
        url, (height, width) = f"http://127.0.0.1:{self.port}", self.scene.shape
        box = (LEFT, TOP - height * PIXEL, LEFT + width * PIXEL, TOP)
        if service.startswith("/wmts"):
            self._send(handler, 200, *map_services.of_wmts(url, range(12, ZOOM + 1)))
            return
        if service.startswith("/wcs"):
            self._send(handler, 200, *map_services.of_wcs(url, query, box, PIXEL, ground_at))
            return
        if service.startswith("/arcgis"):
            self._send(handler, 200, *map_services.of_arcgis(service, query, box, ground_at))
            return
        zoom, column, row = (int(part) for part in handler.path.split(".")[0].strip("/").split("/"))
        fails = zlib.crc32(handler.path.encode()) % 100 < 100 * self.failing and tries <= self.tries
        image = self.tile(zoom, column, row)
        status = self.status if fails else 404 if image is None else 200
        body = b"" if image is None or status != 200 else _png(image)
        self._send(handler, status, "image/png", body)

    def _send(self, handler: BaseHTTPRequestHandler, status: int, kind: str, body: bytes) -> None:
        try:
            handler.send_response(status)
            handler.send_header("Content-Type", kind)
            handler.send_header("Content-Length", str(len(body)))
            handler.end_headers()
            handler.wfile.write(body)
        except OSError:
            pass  # the drawing was cancelled

    def _of_wms(self, query: dict[str, list[str]]) -> tuple[str, bytes]:
        if query["REQUEST"] == ["GETCAPABILITIES"]:
            height, width = self.scene.shape
            box = {"left": LEFT, "bottom": TOP - height * PIXEL, "right": LEFT + width * PIXEL, "top": TOP}
            url = f"http://127.0.0.1:{self.port}/wms?"
            return "text/xml", CAPABILITIES.format(url=url, **box).encode()
        left, bottom, right, top = (float(each) for each in query["BBOX"][0].split(","))
        width, height = int(query["WIDTH"][0]), int(query["HEIGHT"][0])
        x = left + (np.arange(width) + 0.5) * (right - left) / width
        y = top - (np.arange(height) + 0.5) * (top - bottom) / height
        return "image/png", _png(ground_at(*np.meshgrid(x, y)).astype(np.uint8))

    def tile(self, zoom: int, column: int, row: int) -> np.ndarray | None:
        """uint8 (256, 256); None off the map."""
        step = 2 ** max(ZOOM - zoom, 0)
        if step > 16 or zoom > ZOOM or (column + 1) * step <= self.ends:
            return None
        x, y = column * step * TILE - CORNER[0] * TILE, row * step * TILE - CORNER[1] * TILE
        span = step * TILE
        height, width = self.scene.shape
        if x + span <= 0 or y + span <= 0 or x >= width or y >= height:
            return None
        if self.blank:
            return np.full((TILE, TILE), 200, np.uint8)
        whole = np.full((span, span), 255, np.uint8)
        x0, y0, x1, y1 = max(x, 0), max(y, 0), min(x + span, width), min(y + span, height)
        whole[y0 - y : y1 - y, x0 - x : x1 - x] = self.scene[y0:y1, x0:x1]
        return whole.reshape(TILE, step, TILE, step).mean(axis=(1, 3)).astype(np.uint8)


def ground_at(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """The map's grey at places of the web map, float64; its edge goes on outside."""
    ground = scene().astype(np.float64)
    height, width = ground.shape
    u = np.clip((x - LEFT) / PIXEL - 0.5, 0, width - 1.001)
    v = np.clip((TOP - y) / PIXEL - 0.5, 0, height - 1.001)
    i, j = np.floor(u).astype(int), np.floor(v).astype(int)
    a, b = u - i, v - j
    return (ground[j, i] * (1 - a) + ground[j, i + 1] * a) * (1 - b) + (
        ground[j + 1, i] * (1 - a) + ground[j + 1, i + 1] * a
    ) * b


def _png(image: np.ndarray) -> bytes:
    height, width = image.shape
    memory = gdal.GetDriverByName("MEM").Create("", width, height, 1, gdal.GDT_Byte)
    memory.WriteRaster(0, 0, width, height, image.tobytes())
    name = f"/vsimem/tile_{threading.get_ident()}.png"
    gdal.GetDriverByName("PNG").CreateCopy(name, memory)
    file = gdal.VSIFOpenL(name, "rb")
    size = gdal.VSIStatL(name).size
    body = bytes(gdal.VSIFReadL(1, size, file))
    gdal.VSIFCloseL(file)
    gdal.Unlink(name)
    return body


def to_web_map(easting: np.ndarray, northing: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """UTM -> web map, metres."""
    source, target = osr.SpatialReference(), osr.SpatialReference()
    source.ImportFromEPSG(UTM)
    target.ImportFromEPSG(3857)
    for each in (source, target):
        each.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    transform = osr.CoordinateTransformation(source, target)
    flat = np.column_stack([easting.ravel(), northing.ravel()])
    mapped = np.array(transform.TransformPoints(flat.tolist()))
    return mapped[:, 0].reshape(easting.shape), mapped[:, 1].reshape(easting.shape)


TRUE = (502060.0, 5395480.0)  # UTM of the sensed raster's upper left corner
SENSED_SIZE, SENSED_PIXEL = (300, 260), 2.0


def write_sensed(path: Path, *, off: tuple[float, float] | None = (31.0, -25.0)) -> Path:
    """A raster of the map's ground, 300 x 260 pixels of 2 m in UTM.

    off: metres by which its coordinates are wrong, 40 m by default; None = it has none.
    """
    width, height = SENSED_SIZE
    columns, rows = np.meshgrid(np.arange(width) + 0.5, np.arange(height) + 0.5)
    value = ground_at(*to_web_map(TRUE[0] + SENSED_PIXEL * columns, TRUE[1] - SENSED_PIXEL * rows))
    value = 255 * (value / 255) ** 0.8 + np.random.default_rng(3).normal(0, 3, value.shape)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, 1, gdal.GDT_Byte)
    dataset.WriteRaster(0, 0, width, height, np.clip(value, 1, 255).astype(np.uint8).tobytes())
    if off is not None:
        dataset.SetGeoTransform((TRUE[0] + off[0], SENSED_PIXEL, 0.0, TRUE[1] + off[1], 0.0, -SENSED_PIXEL))
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(UTM)
        dataset.SetProjection(crs.ExportToWkt())
    return path


def errors(report: dict, snapshot: Path) -> np.ndarray:
    """Distance of the sensed raster's corners from where they belong, sensed pixels."""
    width, height = SENSED_SIZE
    corners = np.array([[0, 0], [width - 1, 0], [0, height - 1], [width - 1, height - 1]], dtype=np.float64)
    matrix = np.array(report["transform"]["sensed_to_reference"])
    placed = np.column_stack([corners, np.ones(4)]) @ matrix.T
    placed = placed[:, :2] / placed[:, 2:] + 0.5
    left, dx, _, top, _, dy = gdal.Open(str(snapshot)).GetGeoTransform()
    found = np.column_stack([left + dx * placed[:, 0], top + dy * placed[:, 1]])
    truth = np.column_stack(
        [TRUE[0] + SENSED_PIXEL * (corners[:, 0] + 0.5), TRUE[1] - SENSED_PIXEL * (corners[:, 1] + 0.5)]
    )
    crs = osr.SpatialReference(gdal.Open(str(snapshot)).GetProjection())
    if crs.GetAuthorityCode(None) == "3857":
        truth = np.column_stack(to_web_map(truth[:, 0], truth[:, 1]))
        dx, dy = dx * 0.66, dy * 0.66
        return np.hypot(*(found - truth).T) * 0.66 / SENSED_PIXEL
    return np.hypot(*(found - truth).T) / SENSED_PIXEL
