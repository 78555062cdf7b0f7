"""Rasters of every kind, from arrays whose valid pixels are known: formats, types, placements, validity."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import numpy as np
import pytest
from osgeo import gdal
from tiepoint.core.nodata import BandNodata
from tiepoint.core.raster.read.source import RasterSource
from tiepoint.tests.core.raster.scenes import pixel_centres, waves, wkt, write

SIZE, REFERENCE_SIZE = (132, 104), (150, 141)
TYPES = {
    "Byte": np.uint8,
    "UInt16": np.uint16,
    "Int16": np.int16,
    "Int32": np.int32,
    "Float16": np.float16,
    "Float32": np.float32,
    "Float64": np.float64,
}
OPAQUE = {"Byte": 255, "UInt16": 65535, "Int16": 32767}
HOLE, OTHER, THIRD = np.s_[20:41, 50:76], np.s_[60:70, 20:45], np.s_[0:30, 0:25]
COLOURS = [gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand]


@dataclass
class Kind:
    """What a raster is made of; the alpha band, if there is one, comes last."""

    bands: np.ndarray  # (N, H, W)
    valid: np.ndarray  # bool (N, H, W), of alpha: where any band is
    nodata: list = field(default_factory=list)  # of each band
    alpha: bool = False
    mask: np.ndarray | None = None
    masks: np.ndarray | None = None  # (N, H, W), one for each band, None = one for all
    palette: bool = False
    clear: int | None = None  # its transparent index
    rules: tuple[BandNodata, ...] = ()


def scene(places, dtype, band):
    """The values of a band at sensed pixels (..., 2), before rounding."""
    scale = 1 if dtype == "Byte" else 0.01 if dtype.startswith("Float") else 100
    return scale * (40 + 160 * waves(places + 11.0 * band, 25.0))


def kind(validity, dtype, count):
    """The raster of one kind of validity. count: bands without alpha."""
    places, to = pixel_centres(*SIZE), TYPES[dtype]
    bands = np.stack([scene(places, dtype, band) for band in range(count)]).astype(to)
    valid = np.ones(bands.shape, bool)
    values = (255, 7, 9) if dtype == "Byte" else (-9999, -8888, -7777)
    values = (65535, 3, 5) if dtype == "UInt16" else values
    values = (-1000, -888, -777) if dtype == "Float16" else values  # whole numbers that it holds
    made = Kind(bands, valid, [None] * count)
    alpha = np.full(bands.shape[1:], OPAQUE.get(dtype, 255), to)
    if validity in ("nodata", "alpha+nodata", "mask+nodata", "masks+nodata"):
        bands[:, OTHER[0], OTHER[1]], valid[:, OTHER[0], OTHER[1]] = values[0], False
        made.nodata = [values[0]] * count
    if validity == "per band":
        for band, part in enumerate((HOLE, OTHER, THIRD)):
            bands[band][part], valid[band][part] = values[band], False
        made.nodata = list(values)
    if validity.startswith("masks"):
        made.masks = np.ones(bands.shape, bool)
        for band, part in enumerate((HOLE, THIRD)[: count - 1]):  # the last band has none
            made.masks[band][part] = valid[band][part] = False
    if validity == "layer":
        for value, part in zip(values, (HOLE, THIRD)):
            bands[:, part[0], part[1]], valid[:, part[0], part[1]] = value, False
        ranges = tuple((float(value), float(value)) for value in values[:2])
        made.rules = (BandNodata(True, ranges),) * count
    if validity == "part alpha":
        alpha[:] = 1
        alpha[:, 60:] = 100
    if validity == "fractions of alpha":
        alpha[:], alpha[:, 60:] = 0.25, 1
    if "alpha" in validity:
        alpha[HOLE], valid[:, HOLE[0], HOLE[1]] = 0, False
        made.bands = np.concatenate([bands, alpha[None]])
        made.valid = np.concatenate([valid, valid.any(axis=0)[None]])
        made.alpha = True
        made.nodata = [*made.nodata, None]
    if validity in ("mask", "mask+nodata"):
        valid[:, HOLE[0], HOLE[1]] = False
        made.mask = valid[0]
    if "palette" in validity:
        bands[0, 80:82, :128] = np.arange(256).reshape(2, 128)
        made.palette = True
    if validity == "clear palette":
        made.clear = 5
        bands[0][HOLE] = made.clear
        valid[0] = bands[0] != made.clear
    return made


def geotransform(form, epsg, size):
    """Of a raster in one of the forms; None for "none"."""
    if form == "none":
        return None
    step, x, y = (1e-4, 15.0, 45.0) if epsg == 4326 else (10.0, 500000.0, -1200000.0)
    return {
        "south": (x, step, 0, y - step * size[1], 0, step),
        "mirrored": (x + step * size[0], -step, 0, y, 0, -step),
        "rotated": (x, 0.97 * step, 0.2 * step, y - 20 * step, 0.2 * step, -0.97 * step),
    }.get(form, (x, step, 0, y, 0, -step))


def write_kind(path, made, dtype, driver, form, epsg):
    """Write the raster; returns its source. form: of its placement, as in geotransform, or
    "gcp" with the name of one: control points that lie so."""
    if not (gdal.GetDataTypeByName(dtype) and gdal.GetDriverByName(_NAMES.get(driver, driver))):
        pytest.skip(f"this GDAL has no {dtype} in {driver}")
    count, (height, width) = len(made.bands), made.bands.shape[1:]
    dataset = gdal.GetDriverByName("MEM").Create("", width, height, count, gdal.GetDataTypeByName(dtype))
    place = geotransform(form.replace("gcp ", ""), epsg, (width, height))
    crs = "" if epsg is None else wkt(epsg)
    if form.startswith("gcp"):
        corners = [(c, r) for c in (0, width / 2, width) for r in (0, height / 2, height)]
        gcps = [gdal.GCP(*gdal.ApplyGeoTransform(place, c, r), 0, c, r) for c, r in corners]
        dataset.SetGCPs(gcps, crs)
    elif place is not None:
        dataset.SetGeoTransform(place)
        dataset.SetProjection(crs)
    roles = COLOURS[:] if count >= 3 else [gdal.GCI_GrayIndex]
    roles = (roles + [gdal.GCI_Undefined] * count)[: count - made.alpha] + [gdal.GCI_AlphaBand] * made.alpha
    for index, values in enumerate(made.bands):
        band = dataset.GetRasterBand(index + 1)
        band.WriteRaster(0, 0, width, height, np.ascontiguousarray(values).tobytes())
        band.SetColorInterpretation(roles[index])
        if made.nodata[index] is not None:
            band.SetNoDataValue(made.nodata[index])
        if made.palette:
            table = gdal.ColorTable()
            for entry in range(256):
                opaque = 0 if entry == made.clear else 250  # of 255, so that a PNG has no nodata value
                table.SetColorEntry(entry, (entry, entry // 2, 255 - entry, opaque))
            band.SetColorTable(table)
            band.SetColorInterpretation(gdal.GCI_PaletteIndex)
    if made.mask is not None:
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        mask = np.where(made.mask, 255, 0).astype(np.uint8)
        dataset.GetRasterBand(1).GetMaskBand().WriteRaster(0, 0, width, height, mask.tobytes())
    return RasterSource(_saved(path, dataset, driver, made), nodata=made.rules)


_SUFFIX = {
    "GTiff": ".tif",
    "PNG": ".png",
    "JP2": ".jp2",
    "netCDF": ".nc",
    "HFA": ".img",
    "ENVI": ".dat",
    "Zarr": ".zarr",
}
_NAMES = {"JP2": "JP2OpenJPEG"}
_OPTIONS = {"PNG": ["WORLDFILE=YES"], "JP2": ["QUALITY=100", "REVERSIBLE=YES"]}


def _saved(path, dataset, driver, made):
    if driver == "VRT":
        tiff = _saved(path, dataset, "GTiff", made)
        view = gdal.Translate(str(path.with_suffix(".vrt")), gdal.Open(tiff), format="VRT", noData="none")
        for index, value in enumerate(made.nodata):
            if value is not None:
                view.GetRasterBand(index + 1).SetNoDataValue(value)
        del view
        if made.masks is not None:
            _lend_masks(path.with_suffix(".vrt"), made.masks)
        return str(path.with_suffix(".vrt"))
    file = str(path.with_suffix(_SUFFIX[driver]))
    name = _NAMES.get(driver, driver)
    options = _OPTIONS.get(driver, [])
    copy = gdal.GetDriverByName(name).CreateCopy(file, dataset, 0, options=options)
    del copy
    return file


def _lend_masks(view, masks):
    """Give each band of a virtual raster but the last a mask of its own."""
    written, text = write(view.with_name("masks.tif"), 255 * masks.astype(np.uint8)), view.read_text()
    for number in range(1, len(masks)):
        name = f'<SourceFilename relativeToVRT="0">{written}</SourceFilename>'
        source = f"{name}<SourceBand>{number}</SourceBand>"
        band = f'<VRTRasterBand dataType="Byte"><SimpleSource>{source}</SimpleSource></VRTRasterBand>'
        head = re.search(rf'<VRTRasterBand dataType="\w+" band="{number}".*?>', text)[0]
        text = text.replace(head, f"{head}<MaskBand>{band}</MaskBand>")
    view.write_text(text)
