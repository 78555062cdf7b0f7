"""The output GeoTIFF: how it marks pixels outside, what it keeps of the sensed raster, how it is written."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ...files.outputs import check_outputs, staging_for
from ...files.private_folders import is_private
from ...messages import Notice
from ...options import RegistrationOptions
from ...pair import Size
from ..bindings import gdal
from ..read.files_read import reads_of
from ..read.gdal_calls import GdalLog, failure, thread_count
from ..read.source import RasterSource
from .creation_options import gtiff_options
from .lossy import check_mark_is_kept
from .outside import LONG, Outside
from .true_metadata import bits_of, kept, kept_domains


def common_dtype(dataset: gdal.Dataset) -> int:
    """The smallest GDAL data type that holds every band; a GeoTIFF has only one."""
    dtype, *others = dict.fromkeys(
        dataset.GetRasterBand(index + 1).DataType for index in range(dataset.RasterCount)
    )
    for other in others:  # not of equal ones: GDAL's union of Float16 and itself is Float32 (3.12)
        dtype = gdal.DataTypeUnion(dtype, other)
    return int(dtype)


def create_geotiff(
    path: Path,
    dataset: gdal.Dataset,
    size: Size,
    outside: Outside,
    options: RegistrationOptions,
    log: GdalLog,
) -> gdal.Dataset:
    """An empty GeoTIFF, stored by the options, with the band properties and metadata of `dataset`."""
    count, dtype = dataset.RasterCount + int(outside.add_alpha), outside.dtype
    roles = [dataset.GetRasterBand(i + 1).GetColorInterpretation() for i in range(dataset.RasterCount)]
    colour = roles[:3] == [gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand]
    palette = roles[0] == gdal.GCI_PaletteIndex
    extra = []
    if not palette:
        extra.append(f"PHOTOMETRIC={'RGB' if colour else 'MINISBLACK'}")
    if dataset.GetMetadataItem("INTERLEAVE", "IMAGE_STRUCTURE") == "BAND":
        extra.append("INTERLEAVE=BAND")
    if dataset.GetRasterBand(1).GetMetadataItem("PIXELTYPE", "IMAGE_STRUCTURE") == "SIGNEDBYTE":
        extra.append("PIXELTYPE=SIGNEDBYTE")  # GDAL before 3.7
    bits = bits_of(dataset)
    if bits and not outside.add_alpha and 0 <= (outside.nodata or 0) < 2**bits and _stays_below(options):
        extra.append(f"NBITS={bits}")
    listed = gtiff_options(
        options.result, dtype, palette=palette, threads=thread_count(options.threads), extra=tuple(extra)
    )
    target = gdal.GetDriverByName("GTiff").Create(str(path), *size, count, dtype, options=listed)
    if target is None:
        raise failure(Notice.of("output_folder_refused", folder=path.parent), log)
    describe_bands(target, dataset, outside, options)
    check_mark_is_kept(target, options.result, "GTiff")
    return target


def describe_bands(
    target: gdal.Dataset, dataset: gdal.Dataset, outside: Outside, options: RegistrationOptions
) -> None:
    """Give the bands and the metadata of `target` what `dataset` says of its own, and mark the outside."""
    whole_values = options.result.resampling in ("nearest", "mode")  # else a table names values in between
    target.SetMetadata(kept(dataset.GetMetadata()))
    for name, values in kept_domains(dataset).items():
        target.SetMetadata(values, name)
    for index in range(dataset.RasterCount):
        source, band = dataset.GetRasterBand(index + 1), target.GetRasterBand(index + 1)
        _copy_band(source, band, source.GetColorInterpretation())
        band.SetMetadata(kept(source.GetMetadata()))
        for name, values in kept_domains(source).items():
            band.SetMetadata(values, name)
        table = source.GetDefaultRAT()
        if table is not None and table.GetRowCount() and (whole_values or source.GetColorTable()):
            band.SetDefaultRAT(table.Clone())
    if outside.add_alpha:
        target.GetRasterBand(target.RasterCount).SetColorInterpretation(gdal.GCI_AlphaBand)
    elif outside.nodata is not None:
        for index in range(target.RasterCount):
            band = target.GetRasterBand(index + 1)
            long = gdal.GetDataTypeName(band.DataType) in LONG  # GDAL takes only whole numbers there
            band.SetNoDataValue(int(outside.nodata) if long else outside.nodata)


def _stays_below(options: RegistrationOptions) -> bool:
    """Whether the resampling gives no value beyond those of the sensed raster, which fewer bits cut off."""
    return options.result.resampling in ("nearest", "bilinear", "average", "mode")


def is_complete(path: Path, size: Size) -> bool:
    """True when a closed output can be opened; with GDAL's exceptions on, closing reports no error."""
    try:
        dataset = gdal.OpenEx(str(path), gdal.OF_RASTER)
    except RuntimeError:
        return False
    return dataset is not None and (dataset.RasterXSize, dataset.RasterYSize) == size


@contextmanager
def moved_into_place(output: Path, *inputs: RasterSource) -> Iterator[Path]:
    """A temporary path of the same name; the file written there replaces `output` on success.

    inputs: rasters whose files must not be replaced. Otherwise as written_together.
    """
    with written_together([output], *inputs) as (temporary,):
        yield temporary


@contextmanager
def written_together(outputs: Sequence[Path], *inputs: RasterSource) -> Iterator[list[Path]]:
    """Temporary paths for the outputs; they are moved to `outputs` all together, or removed.

    Companions of a temporary file go along; stale ones of an earlier output go away. In a private folder,
    which is the temporary place of a caller that has checked its outputs, the files are written at once and
    not checked again. Raises TiepointError when a folder is missing or cannot be written, a target is held
    open (Windows), or what goes is read by one of `inputs`.
    """
    if all(is_private(output.parent) for output in outputs):
        yield list(outputs)
        return
    reads = reads_of(*inputs)
    check_outputs(outputs, (), reads)
    with staging_for(outputs, reads) as staging:
        yield [staging.place(output) for output in outputs]
        staging.publish()


def space_hint(folder: Path) -> dict[str, Any]:
    """The hint of a failed write, for Notice.of and TiepointError: how much disk space is left."""
    try:
        free = shutil.disk_usage(folder).free
    except OSError:
        return {"hint_code": "other_folder"}
    return {"hint_code": "space_left", "mib": free / 2**20}


def _copy_band(source: gdal.Band, band: gdal.Band, role: int) -> None:
    """Copy description, colours, categories, unit, scale and offset."""
    if source.GetColorTable() is not None and band.DataType in (gdal.GDT_Byte, gdal.GDT_UInt16):
        band.SetColorTable(source.GetColorTable())
    elif role != gdal.GCI_PaletteIndex:
        band.SetColorInterpretation(role)
    if source.GetDescription():
        band.SetDescription(source.GetDescription())
    if source.GetCategoryNames():
        band.SetCategoryNames(source.GetCategoryNames())
    if source.GetUnitType():
        band.SetUnitType(source.GetUnitType())
    scale, offset = source.GetScale(), source.GetOffset()
    if scale not in (None, 1.0) or offset not in (None, 0.0):
        band.SetScale(1.0 if scale is None else scale)
        band.SetOffset(0.0 if offset is None else offset)
