"""Makes resources/sample from a public-domain Landsat 7 scene: a red reference and a turned infrared image.

The scene is tif/L7_ETMs.tif of the R package stars (Debian: r-cran-stars): Olinda, Brazil, Landsat 7 ETM+.
The sensed image is one resampling of the native band; its exact matrix goes to truth.json beside it.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
from osgeo import gdal

SCENE = Path("/usr/lib/R/site-library/stars/tif/L7_ETMs.tif")
SAMPLE = Path(__file__).resolve().parent.parent / "resources" / "sample"

REFERENCE_BAND = 3  # red, 0.63-0.69 um
SENSED_BAND = 5  # short-wave infrared, 1.55-1.75 um
TURN = 25.0  # degrees, clockwise on screen (from +x toward +y)
SCALE = 0.8  # sensed pixels per reference pixel
NODATA = 0
ORIGIN = "Landsat 7 ETM+, Olinda, Brazil; tif/L7_ETMs.tif of the R package stars (Debian: r-cran-stars)"
LICENCE = "Public domain (U.S. Geological Survey)"


def geometry(width: int, height: int) -> tuple[tuple[int, int], np.ndarray]:
    """Size of the sensed image and the 3x3 sensed_to_reference, pixel centres at integers.

    The image is turned and scaled about its centre, on the smallest canvas that holds all of it.
    """
    angle = np.radians(TURN)
    cos, sin = np.cos(angle), np.sin(angle)
    size = (
        int(np.ceil(SCALE * (width * cos + height * sin))),
        int(np.ceil(SCALE * (width * sin + height * cos))),
    )
    back = np.array([[cos, sin], [-sin, cos]]) / SCALE
    matrix = np.eye(3)
    matrix[:2, :2] = back
    matrix[:2, 2] = np.array([width - 1, height - 1]) / 2 - back @ (np.array(size) - 1) / 2
    return size, matrix


def resample(image: np.ndarray, size: tuple[int, int], target_to_source: np.ndarray) -> np.ndarray:
    """`image` (H, W) float64 on another grid: size (width, height), NaN outside the image.

    Catmull-Rom with its kernel along the axes of the coarser grid, so that it also is the prefilter of the
    reduction: one interpolation, no second pass. target_to_source is a 3x3 similarity.
    """
    width, height = size
    rows, cols = np.mgrid[:height, :width].astype(np.float64)
    linear = target_to_source[:2, :2]
    x = linear[0, 0] * cols + linear[0, 1] * rows + target_to_source[0, 2]
    y = linear[1, 0] * cols + linear[1, 1] * rows + target_to_source[1, 2]
    pitch = max(1.0, float(np.hypot(linear[0, 0], linear[1, 0])))  # source pixels per target pixel
    axes = linear.T / np.linalg.norm(linear, axis=0)[:, None]  # unit vectors of the target's axes
    base_x, base_y = np.floor(x).astype(int), np.floor(y).astype(int)
    reach = int(np.ceil(2 * pitch * np.sqrt(2))) + 1
    total, weights = np.zeros(x.shape), np.zeros(x.shape)
    for dy in range(-reach, reach + 1):
        for dx in range(-reach, reach + 1):
            off_x, off_y = base_x + dx - x, base_y + dy - y
            weight = _cubic((axes[0, 0] * off_x + axes[0, 1] * off_y) / pitch)
            weight *= _cubic((axes[1, 0] * off_x + axes[1, 1] * off_y) / pitch)
            sample = image[
                np.clip(base_y + dy, 0, image.shape[0] - 1), np.clip(base_x + dx, 0, image.shape[1] - 1)
            ]
            total += weight * sample
            weights += weight
    values = total / weights
    outside = (x < -0.5) | (y < -0.5) | (x > image.shape[1] - 0.5) | (y > image.shape[0] - 0.5)
    values[outside] = np.nan
    return values


def _cubic(distance: np.ndarray) -> np.ndarray:
    """Catmull-Rom weights (Keys 1981, a = -1/2) at `distance` in grid steps."""
    d = np.abs(distance)
    near = 1.5 * d**3 - 2.5 * d**2 + 1
    far = -0.5 * d**3 + 2.5 * d**2 - 4 * d + 2
    return np.where(d < 1, near, np.where(d < 2, far, 0.0))


def sensed_image(band: np.ndarray) -> np.ndarray:
    """The sensed raster, uint8, of the native `band` (H, W) uint8; NODATA outside the scene."""
    size, matrix = geometry(band.shape[1], band.shape[0])
    values = resample(band.astype(np.float64), size, matrix)
    inside = np.clip(np.rint(values), NODATA + 1, 255)  # no measured value may equal nodata
    return np.where(np.isnan(values), NODATA, inside).astype(np.uint8)


def read_band(dataset: gdal.Dataset, band: int) -> np.ndarray:
    """One 8-bit band, (H, W) uint8."""
    raw = dataset.GetRasterBand(band).ReadRaster()
    return np.frombuffer(raw, np.uint8).reshape(dataset.RasterYSize, dataset.RasterXSize)


def write_raster(path: Path, image: np.ndarray, band: int, like: gdal.Dataset | None) -> None:
    memory = gdal.GetDriverByName("MEM").Create("", image.shape[1], image.shape[0], 1, gdal.GDT_Byte)
    memory.SetMetadataItem("TIFFTAG_IMAGEDESCRIPTION", f"{ORIGIN}; band {band}")
    memory.SetMetadataItem("TIFFTAG_COPYRIGHT", LICENCE)
    memory.GetRasterBand(1).WriteRaster(0, 0, image.shape[1], image.shape[0], image.tobytes())
    if like is not None:
        memory.SetGeoTransform(like.GetGeoTransform())
        memory.SetProjection(like.GetProjection())
    else:
        memory.GetRasterBand(1).SetNoDataValue(NODATA)
    options = ["COMPRESS=DEFLATE", "PREDICTOR=2", "ZLEVEL=9"]
    gdal.GetDriverByName("GTiff").CreateCopy(str(path), memory, options=options)
    path.with_name(path.name + ".aux.xml").unlink(missing_ok=True)


def truth(width: int, height: int) -> dict[str, object]:
    """The contents of truth.json for a scene of this size."""
    size, matrix = geometry(width, height)
    return {
        "id": "olinda",
        "source": ORIGIN,
        "licence": LICENCE,
        "modality": "Landsat 7 ETM+ band 3 (red) / band 5 (short-wave infrared), same date",
        "kind": "affine",
        "reference": "reference.tif",
        "sensed": "sensed.tif",
        "reference_size": [width, height],
        "sensed_size": list(size),
        "sensed_to_reference": matrix.tolist(),
        "landmarks": None,
        "georeferenced": {"reference": True, "sensed": False, "crs": "EPSG:31985"},
        "approx": {"scale": 1 / SCALE, "rotation_deg": -TURN, "overlap_of_reference": 1.0},
        "notes": "Exact by construction: the sensed image is band 5 turned by 25 degrees clockwise and "
        "scaled by 0.8, one Catmull-Rom resampling with the kernel on the coarser grid, fill 0 declared as "
        "nodata. Pixel centres at integers, x right, y down.",
    }


def main() -> None:
    """Write the sample pair and its truth."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scene", type=Path, default=SCENE)
    parser.add_argument("--output", type=Path, default=SAMPLE)
    arguments = parser.parse_args()
    gdal.UseExceptions()
    scene = gdal.Open(str(arguments.scene))
    arguments.output.mkdir(parents=True, exist_ok=True)
    write_raster(arguments.output / "reference.tif", read_band(scene, REFERENCE_BAND), REFERENCE_BAND, scene)
    write_raster(
        arguments.output / "sensed.tif", sensed_image(read_band(scene, SENSED_BAND)), SENSED_BAND, None
    )
    text = json.dumps(truth(scene.RasterXSize, scene.RasterYSize), indent=1)
    (arguments.output / "truth.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
