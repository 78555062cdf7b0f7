"""Rasters that no geotransform places, with exact truth: control points, RPCs over a terrain, arrays.

The reference is a piece of texture in UTM; a sensed pixel shows a place of the reference that is known.
"""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from osgeo import gdal, osr

from .raster.scenes import pixel_centres, wkt
from .scenes import texture, write_raster

UTM = (500000.0, 10.0, 0.0, 4600000.0, 0.0, -10.0)
REFERENCE_SIZE, SENSED_SIZE = (460, 400), (360, 300)
_COEFFICIENTS = ("LINE_NUM_COEFF", "LINE_DEN_COEFF", "SAMP_NUM_COEFF", "SAMP_DEN_COEFF")


def transformation(source: int, target: int) -> osr.CoordinateTransformation:
    """Between two EPSG codes, x = east first."""
    ends = []
    for code in (source, target):
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(code)
        crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        ends.append(crs)
    return osr.CoordinateTransformation(*ends)


def moved(points: np.ndarray, source: int, target: int) -> np.ndarray:
    """(N, 2) coordinates from one EPSG code to another."""
    done = transformation(source, target).TransformPoints(np.asarray(points, float).tolist())
    return np.array(done)[:, :2]


def cubic(points: np.ndarray) -> np.ndarray:
    """Sensed pixels (..., 2) -> reference pixels, bent by 8 px as no polynomial below the third order is."""
    x, y = np.moveaxis((points - (180.0, 150.0)) / 180.0, -1, 0)
    across = 50 + 1.02 * points[..., 0] + 0.05 * points[..., 1] + 7 * x**3 + 5 * x * y
    return np.stack(
        [across, 30 + 0.98 * points[..., 1] - 0.03 * points[..., 0] + 6 * y**3 + 5 * x**2 * y], -1
    )


def on_map(pixels: np.ndarray, geotransform: tuple[float, ...] = UTM) -> np.ndarray:
    """Pixel centres (..., 2) of the reference -> UTM."""
    x0, dx, _, y0, _, dy = geotransform
    return np.stack([x0 + dx * (pixels[..., 0] + 0.5), y0 + dy * (pixels[..., 1] + 0.5)], -1)


def bytes_of(image: np.ndarray) -> np.ndarray:
    return np.clip(np.rint(1 + 254 * image), 1, 255).astype(np.uint8)


def shown(image: np.ndarray, places: np.ndarray) -> np.ndarray:
    """The image (H, W) at places (h, w, 2)."""
    x, y = np.moveaxis(places.astype(np.float32), -1, 0)
    return cv2.remap(image, np.ascontiguousarray(x), np.ascontiguousarray(y), cv2.INTER_CUBIC)


def write_bent_pair(folder: Path) -> None:
    """reference.tif in UTM 33 N, and sensed.tif without coordinates, related by `cubic`."""
    ground = texture(*REFERENCE_SIZE)
    write_raster(folder / "reference.tif", [bytes_of(ground)], UTM, 32633)
    write_raster(folder / "sensed.tif", [bytes_of(shown(ground, cubic(pixel_centres(*SENSED_SIZE))))])


def lay_gcps(path: Path, places, count: int = 8, epsg: int = 32633) -> Path:
    """Give the raster a lattice of control points. places: pixel centres (N, 2) -> coordinates (N, 2)."""
    dataset = gdal.Open(str(path), gdal.GA_Update)
    sides = (dataset.RasterXSize, dataset.RasterYSize)
    lines = [np.linspace(0, side, count + number) for number, side in enumerate(sides)]
    corners = np.stack(np.meshgrid(*lines), axis=2).reshape(-1, 2)
    pairs = zip(corners.tolist(), places(corners - 0.5).tolist())
    dataset.SetGCPs([gdal.GCP(x, y, 0.0, column, row) for (column, row), (x, y) in pairs], wkt(epsg))
    dataset = None
    return path


def lay_arrays(path: Path, places, step: int, folder: Path) -> Path:
    """A virtual raster of `path` with geolocation arrays at every `step`-th pixel's corner.

    places: pixel centres (N, 2) -> longitude and latitude.
    """
    source = gdal.Open(str(path))
    counts = [side // step + 2 for side in (source.RasterXSize, source.RasterYSize)]
    corners = pixel_centres(*counts).reshape(-1, 2) * step
    values = places(corners - 0.5).reshape(*counts[::-1], 2)
    metadata = {"SRS": "EPSG:4326", "GEOREFERENCING_CONVENTION": "TOP_LEFT_CORNER"}
    for index, (side, name) in enumerate((("X", "PIXEL"), ("Y", "LINE"))):
        file = folder / f"{side}.tif"
        array = gdal.GetDriverByName("GTiff").Create(str(file), *counts, 1, gdal.GDT_Float64)
        array.GetRasterBand(1).WriteRaster(0, 0, *counts, np.ascontiguousarray(values[..., index]).tobytes())
        array = None
        metadata.update({f"{side}_DATASET": str(file), f"{side}_BAND": "1"})
        metadata.update({f"{name}_OFFSET": "0", f"{name}_STEP": str(step)})
    virtual = gdal.GetDriverByName("VRT").CreateCopy(str(folder / "swath.vrt"), source)
    virtual.SetMetadata(metadata, "GEOLOCATION")
    virtual = None
    return folder / "swath.vrt"


def rpcs(size: tuple[int, int], middle: tuple[float, float], reach: tuple[float, float]) -> dict[str, str]:
    """An oblique frame: 25 and 15 % of half the image per 500 m of height. reach: half of it, degrees."""
    terms = [0.004, 0.001, -0.002, 0.003, 0.005] + [0.0] * 11
    lines = {
        "LINE_NUM_COEFF": [0.01, 0.02, -1.0, -0.15, *terms],
        "SAMP_NUM_COEFF": [-0.02, 1.0, 0.03, 0.25, *terms],
        "LINE_DEN_COEFF": [1.0, 0.002, -0.001, 0.001, *[0.0] * 16],
        "SAMP_DEN_COEFF": [1.0, 0.002, -0.001, 0.001, *[0.0] * 16],
    }
    numbers = {
        "LINE_OFF": (size[1] - 1) / 2,
        "SAMP_OFF": (size[0] - 1) / 2,
        "LAT_OFF": middle[1],
        "LONG_OFF": middle[0],
        "HEIGHT_OFF": 300.0,
        "LINE_SCALE": size[1] / 2,
        "SAMP_SCALE": size[0] / 2,
        "LAT_SCALE": reach[1],
        "LONG_SCALE": reach[0],
        "HEIGHT_SCALE": 500.0,
    }
    texts = {name: " ".join(repr(float(v)) for v in values) for name, values in lines.items()}
    return {**{name: repr(float(value)) for name, value in numbers.items()}, **texts}


def by_rpcs(model: dict[str, str], places: np.ndarray, heights: np.ndarray) -> np.ndarray:
    """Longitude and latitude (N, 2), heights (N,) -> pixel centres (N, 2), by the formula of the RPC00B
    specification (NITF)."""
    value = {name: float(text) for name, text in model.items() if name not in _COEFFICIENTS}
    x = (places[:, 0] - value["LONG_OFF"]) / value["LONG_SCALE"]
    y = (places[:, 1] - value["LAT_OFF"]) / value["LAT_SCALE"]
    h = (heights - value["HEIGHT_OFF"]) / value["HEIGHT_SCALE"]
    one = np.ones_like(x)
    powers = [one, x, y, h, x * y, x * h, y * h, x * x, y * y, h * h, y * x * h]
    powers += [x**3, x * y * y, x * h * h, x * x * y, y**3, y * h * h, x * x * h, y * y * h, h**3]
    sums = {name: np.array([float(each) for each in model[name].split()]) @ powers for name in _COEFFICIENTS}
    column = sums["SAMP_NUM_COEFF"] / sums["SAMP_DEN_COEFF"] * value["SAMP_SCALE"] + value["SAMP_OFF"]
    row = sums["LINE_NUM_COEFF"] / sums["LINE_DEN_COEFF"] * value["LINE_SCALE"] + value["LINE_OFF"]
    return np.column_stack([column, row])


GROUND = (499000.0, 5.0, 0.0, 4984600.0, 0.0, -5.0)  # around 15 E, 45 N
GROUND_SIZE, FRAME_SIZE = (520, 500), (380, 330)
BIAS = np.array([7.0, -5.0])  # px by which the RPCs of `write_frame` are wrong
_RIM = (80, 60)  # px of ground around the reference
_DEM = (GROUND[0] - 600.0, 30.0, 0.0, GROUND[3] + 600.0, 0.0, -30.0)
_DEM_SIZE = (130, 125)


def heights_at(places: np.ndarray) -> np.ndarray:
    """UTM (N, 2) -> metres, as GDAL interpolates the DEM of `write_frame`: linear between its pixels."""
    rows, columns = np.indices(_DEM_SIZE[::-1])
    u, v = columns / 130.0, rows / 125.0
    values = 300 + 90 * np.sin(9 * u + 1) * np.cos(8 * v) + 40 * np.sin(21 * u + 13 * v)
    x, y = (places[:, 0] - _DEM[0]) / 30 - 0.5, (_DEM[3] - places[:, 1]) / 30 - 0.5
    i = np.clip(np.floor(x).astype(int), 0, _DEM_SIZE[0] - 2)
    j = np.clip(np.floor(y).astype(int), 0, _DEM_SIZE[1] - 2)
    a, b = x - i, y - j
    upper = (1 - a) * values[j, i] + a * values[j, i + 1]
    lower = (1 - a) * values[j + 1, i] + a * values[j + 1, i + 1]
    return (1 - b) * upper + b * lower


def _polynomial_to_world():
    """UTM (N, 2) -> longitude and latitude around the ground, to a millimetre; PROJ takes seconds for it."""
    centre = on_map(np.array(GROUND_SIZE) / 2, GROUND)

    def terms(places):
        x, y = (places - centre).T / 3000
        return np.column_stack([x**i * y**j for i in range(5) for j in range(5 - i)])

    nodes = centre + 3000 * np.stack(np.meshgrid(*2 * [np.linspace(-1, 1, 15)]), -1).reshape(-1, 2)
    found, *_ = np.linalg.lstsq(terms(nodes), moved(nodes, 32633, 4326), rcond=None)
    return lambda places: terms(places) @ found


def write_frame(folder: Path) -> np.ndarray:
    """ground.tif (UTM 33 N), dem.tif and frame.tif, an oblique picture of the terrain with biased RPCs.

    Returns the truth (H, W, 2): the place on ground.tif of every pixel of frame.tif.
    """
    wide = texture(GROUND_SIZE[0] + 180, GROUND_SIZE[1] + 140, 8)
    ground = wide[_RIM[1] : _RIM[1] + GROUND_SIZE[1], _RIM[0] : _RIM[0] + GROUND_SIZE[0]]
    write_raster(folder / "ground.tif", [bytes_of(ground)], GROUND, 32633)
    dem = gdal.GetDriverByName("GTiff").Create(str(folder / "dem.tif"), *_DEM_SIZE, 1, gdal.GDT_Float32)
    dem.SetGeoTransform(_DEM)
    dem.SetProjection(wkt(32633))
    nodes = on_map(pixel_centres(*_DEM_SIZE), _DEM).reshape(-1, 2)
    dem.GetRasterBand(1).WriteRaster(0, 0, *_DEM_SIZE, heights_at(nodes).astype(np.float32).tobytes())
    dem = None
    to_world = _polynomial_to_world()
    middle = moved(on_map(np.array([GROUND_SIZE]) / 2, GROUND), 32633, 4326)[0]
    model = rpcs(FRAME_SIZE, tuple(middle), (0.013, 0.0091))
    scale = np.array(GROUND_SIZE) / FRAME_SIZE
    wanted = pixel_centres(*FRAME_SIZE).reshape(-1, 2) + BIAS
    places = wanted * scale
    for _ in range(15):  # of a contraction, to 1e-5 px: the picture of a place, and the way that is left
        utm = on_map(places, GROUND)
        places = places + 0.9 * scale * (wanted - by_rpcs(model, to_world(utm), heights_at(utm)))
    truth = places.reshape(FRAME_SIZE[1], FRAME_SIZE[0], 2)
    write_raster(folder / "frame.tif", [bytes_of(shown(wide, truth + _RIM))])
    frame = gdal.Open(str(folder / "frame.tif"), gdal.GA_Update)
    frame.SetMetadata(model, "RPC")
    frame = None
    return truth
