"""The functions that a script calls: register, match, apply, measure, align_bands, series.

What a function needs, and what it works with (engine, options, feedback), are its parameters. Files to write
and single options are given by name, too, and are checked by name: `options_of` says which one is meant.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Union

from . import working_files
from .arguments import FILES, array_of, options_of, outputs_of, taken
from .engine.client import Engine
from .errors import TiepointError, explaining_system_errors
from .feedback import Feedback
from .files import private_folders
from .files.outputs import check_outputs
from .memory import explaining_shortage, take_work_area
from .options import RegistrationOptions
from .pair import Pair
from .raster.read.gdal_presence import check_gdal
from .wording import any_of

if TYPE_CHECKING:  # a script that only matches arrays may lack GDAL
    from .batch.series import Series
    from .edit.alignment import Alignment
    from .geometry.transforms import Transform
    from .match_result import MatchResult
    from .points.control_points import ControlPoints
    from .raster.read.source import RasterSource
    from .run.band_results import BandAlignment
    from .run.registration_result import Registration

    Raster = Union[str, os.PathLike[str], RasterSource]
    File = Union[str, os.PathLike[str]]

# The options that `measure` takes.
_OF_MEASURE = ("reference_bands", "sensed_bands", "dem", "reference_nodata", "sensed_nodata")
# What `series` takes by name beside options.
_OF_SERIES = ("pattern", "files", "again", "asset", "stac", "execute", "after")


@explaining_shortage()
def register(
    reference: Any,
    sensed: Any,
    *,
    by_hand: ControlPoints | None = None,
    options: RegistrationOptions | None = None,
    engine: Engine | None = None,
    feedback: Feedback | None = None,
    **files_and_options: Any,
) -> Registration:
    """Register `sensed` onto `reference`, and write the files that are named: all of them, or none.

    reference, sensed: paths, other names that GDAL opens, or RasterSource; open datasets of GDAL or rasterio;
    (array, transform, crs), the array (H, W) or (bands, H, W); xarray.DataArray. `registered` of the result
    is the registered raster as `sensed` was given: a dataset; (masked array, transform, crs); a DataArray;
    of a name, the path `raster`. by_hand: control points to start from, native pixels. options: all options
    at once. engine: one that several calls share; None starts one and ends it. feedback: receives progress
    and may cancel. files_and_options: files to write, by name:
      raster: GeoTIFF (.tif) or virtual raster (.vrt) of the registered sensed raster: warped, or with
        product="georeferenced" its own pixels under new coordinates
      points: GeoPackage of the control points; report: JSON
      georeferencer_points: .points file of QGIS's Georeferencer
      checkerboard: .tif or .png, the mosaic of both rasters
    and single options by the names of RegistrationOptions, such as transform="affine"; area (a file of
    polygons, or the bounds xmin, ymin, xmax, ymax; see core/chosen_area.py), reference_mask and sensed_mask
    say where to match, reference_nodata and sensed_nodata which values are none ("0, 250:255").

    A pair that cannot be trusted is a result, too: `accepted` is False, `reason` (for programs,
    `reason_code`) says why, and only the report is written. Raises Cancelled, and TiepointError for
    everything else that ends a run.

    >>> from tiepoint.core import register
    >>> r = register("reference.tif", "sensed.tif", raster="out.tif", report="out.json", transform="affine")
    >>> r.accepted, r.reason, r.transform.model
    (True, '', 'affine')
    >>> r.transform.apply([[100.0, 50.0]]).round().tolist()  # sensed pixel (x, y) to reference pixel
    [[4.0, 66.0]]
    >>> r.transform.inverse.apply(r.points.reference).shape == r.points.sensed.shape
    True
    """
    _check_ready()
    from .given_rasters import given_as_files
    from .run.registration import register as run

    outputs = outputs_of(**taken(files_and_options, *FILES))
    settled = options_of(options, files_and_options, *FILES)
    pair = Pair(reference=reference, sensed=sensed)
    with given_as_files(pair, outputs, settled.result) as given, _running(engine) as runner:
        found = run(given.sources, given.outputs, settled, runner, feedback or Feedback(), by_hand)
        return given.returned(found)


@explaining_shortage()
def match(
    reference: Any,
    sensed: Any,
    *,
    masks: Pair[Any] | None = None,
    options: RegistrationOptions | None = None,
    engine: Engine | None = None,
    feedback: Feedback | None = None,
    **named: Any,
) -> MatchResult:
    """Match two arrays: control points and the transform from `sensed` to `reference`.

    reference, sensed: arrays (H, W) of any real type, each its own size. They are stretched like bands of
    files; pixels that are not finite, or are masked in a masked array, are not matched. What `register` takes
    besides names will do, too, with one band; its coordinates are not used. masks:
    Pair(reference=..., sensed=...) of bool arrays of the same shapes, True = valid; None where all pixels are
    valid. options, engine, feedback, named: as of `register`. Needs no GDAL.

    A pair that cannot be trusted is a result with `accepted` False and a `reason`. Points are pixels (x, y)
    of the arrays, integers at their centres. Raises TiepointError for an array that is not an image, and
    Cancelled.

    >>> import numpy as np
    >>> from tiepoint.core import match
    >>> rng = np.random.default_rng(0)
    >>> blocks = np.kron(rng.integers(0, 255, (40, 50)), np.ones((8, 8)))
    >>> m = match(blocks[20:, :], blocks[:280, 30:].astype(np.uint8))
    >>> m.accepted
    True
    >>> m.transform.apply([[100.0, 50.0]]).round().tolist()
    [[130.0, 30.0]]
    """
    take_work_area()
    from .raster.working.array_images import prepared

    settled = options_of(options, named)
    if masks is None:
        masks = Pair(reference=None, sensed=None)
    elif not isinstance(masks, Pair):
        raise TiepointError("masks_no_pair")
    images = prepared(
        Pair(reference=reference, sensed=sensed).map(array_of),
        masks,
        percentiles=settled.read.stretch_percentiles,
        limit=settled.read.max_working_size,
    )
    with explaining_system_errors(), private_folders.work_folder() as folder, _running(engine) as runner:
        runner.prepare([folder], settled)
        working_files.save(folder, "reference", *images.reference)
        working_files.save(folder, "sensed", *images.sensed)
        return runner.match(folder, settled, feedback or Feedback())


@explaining_shortage()
def apply(
    result: Registration | Transform | dict[str, Any] | File,
    raster: Raster,
    out: File,
    *,
    reference: Raster | None = None,
    points: File | None = None,
    sensed: Raster | None = None,
    options: RegistrationOptions | None = None,
    feedback: Feedback | None = None,
    **named: Any,
) -> Path:
    """Apply an earlier result to another raster, or to vector layers, and write it to `out`.

    For what belongs to a scene that was registered: other bands, masks and classifications, whose pixels are
    the same, or related to them by georeferencing (or by size, where there is none); and features digitised
    on the sensed raster, or found in its pixels. What is written goes by the suffix of `out`: .tif is
    `raster`, warped onto the reference; .gpkg, .shp or .geojson are the layers of the vector dataset
    `raster` ("path|layername=roads" is one of them), moved vertex by vertex by the same transform: fields,
    values and names stay, lines get vertices where the transform bends them.

    result: a Registration; a report or its path; a file of control points (.gpkg or .points, with `reference`
    and, for vector layers, `sensed`, the raster that they were set on); or a transform, native pixels of
    `raster` to those of `reference`. reference: the raster to warp onto; None = that of the result. points:
    GeoPackage of the run's control points, which the report of a bent transform needs. options, named: as of
    `register`; grid, resampling and threads are used, and for control points transform; and for vector layers
    frame: "map" (without it), coordinates of the sensed raster as QGIS shows it, or "pixels", x right and y
    down from its corner. Returns the path of `out`. Raises TiepointError, also for a refused result, and
    Cancelled.

    >>> from tiepoint.core import apply
    >>> apply("out.json", "sensed.tif", "smooth.tif", resampling="cubic").name  # or the result of `register`
    'smooth.tif'
    """
    _check_ready()
    from .edit.known_fit import is_points, known_fit
    from .edit.reapplication import warp_another
    from .edit.vector_application import move_vectors
    from .raster.read.source import RasterSource
    from .raster.vectors.vector_layers import DRIVERS, VectorSource

    beside = taken(named, "frame")
    settled, feedback = options_of(options, named, "frame"), feedback or Feedback()
    suffix = Path(out).suffix.lower()
    vector = suffix in DRIVERS and not isinstance(raster, RasterSource)
    if isinstance(raster, VectorSource) and not vector:
        raise TiepointError("result_suffix", name=Path(out).name, kinds=any_of(tuple(DRIVERS)))
    assumed = sensed is None and not vector and is_points(result)
    both = {"reference": reference, "sensed": raster if assumed else sensed}
    rasters = {side: None if each is None else RasterSource.of(each) for side, each in both.items()}
    table, wanted = None if points is None else Path(points).expanduser(), settled.match.transform
    known = known_fit(result, table, wanted=wanted, feedback=feedback, assumed=assumed, **rasters)
    if vector:
        layers = raster if isinstance(raster, VectorSource) else VectorSource.of(RasterSource.of(raster).uri)
        moved = Path(out).expanduser()
        move_vectors(known, layers, moved, beside.get("frame", "map"), feedback)
        return moved
    return warp_another(known, RasterSource.of(raster), outputs_of(raster=out).paths()[0], settled, feedback)


@explaining_shortage()
def measure(
    reference: Raster,
    sensed: Raster,
    *,
    expected: float = 0.0,
    side: int = 14,
    points: File | None = None,
    surface: File | None = None,
    feedback: Feedback | None = None,
    **named: Any,
) -> Alignment:
    """Measure the shift between two rasters that claim to be aligned, by their georeferencing; warps nothing.

    Small templates are matched on a grid over the overlap, without any control point. sensed: a raster before
    or after its registration. expected: the largest shift expected, pixels of the reference; where nothing
    agrees within it, the search goes on up to 128 px. side: places along the longer side of the overlap.
    points: GeoPackage of all places, with dx, dy and strength. surface: GeoTIFF of the smoothed shift, bands
    dx and dy; not written without a verdict. named: of the options of `register`, those of reading:
    reference_bands, sensed_bands, dem, reference_nodata, sensed_nodata.

    Returns places and shifts in pixels of the reference, x right and y down, their `figures()` and the
    `verdict`: aligned within so many pixels, at how many places, or why it cannot be measured. Raises
    TiepointError and Cancelled.

    >>> from tiepoint.core import measure
    >>> shift = measure("reference.tif", "out.tif", points="shift.gpkg", surface="shift.tif")
    >>> shift.figures()["median"] < 0.5
    True
    >>> shift.measured, shift.aligned, shift.within < 1.0
    (True, True, True)
    """
    _check_ready()
    from .edit.alignment import measure_alignment, write_alignment
    from .raster.read.files_read import reads_of
    from .raster.read.named_nodata import as_options_say
    from .raster.read.source import RasterSource, describe_pair
    from .raster.read.stamps import check_unchanged

    read = options_of(None, named, among=_OF_MEASURE).read
    sources = as_options_say(Pair(reference=reference, sensed=sensed).map(RasterSource.of), read)
    wanted = outputs_of(points=points, raster=surface)
    if wanted.raster is not None and wanted.raster.suffix.lower() == ".vrt":
        raise TiepointError("result_suffix", name=wanted.raster.name, kinds=any_of((".tif", ".tiff")))
    check_outputs(wanted, [source.uri for source in sources.both], reads_of(*sources.both))
    infos = describe_pair(sources)
    found = measure_alignment(infos, feedback or Feedback(), bands=read.bands, expected=expected, side=side)
    check_unchanged(*infos.both)
    files = {"points": wanted.control_points, "surface": wanted.raster}
    with explaining_system_errors():
        known = {name: path for name, path in files.items() if path is not None}
        write_alignment(found, infos.reference, sources, known)
    return found


@explaining_shortage()
def align_bands(
    rasters: Raster | Sequence[Raster],
    out: File,
    *,
    reference: int = 1,
    transform: str = "shift",
    unaligned: str = "keep",
    options: RegistrationOptions | None = None,
    engine: Engine | None = None,
    feedback: Feedback | None = None,
    **files_and_options: Any,
) -> BandAlignment:
    """Register the bands of one raster, or of several files, to one of them, and write all of them to `out`.

    For multi-lens cameras, pushbroom sensors and bands that were delivered apart; bands may differ in
    contrast, up to reversed. rasters: one raster or several; all of their bands but alpha bands, in this
    order, are those of the output, a GeoTIFF on the pixels of the reference band. reference: its number among
    them, from 1. transform: "shift", "affine", or "auto", which takes an affine transform where a shift
    leaves clearly more. unaligned: "keep" leaves a band that cannot be registered where it is, and says so;
    "refuse" writes nothing then. options, engine, feedback: as of `register`. files_and_options: report, a
    JSON file to write, and single options; resampling is cubic unless it is named.

    Returns a verdict for each band (`bands`), and what could not be aligned (`left`); `accepted` is False,
    and `reason` says why, where nothing was written. Raises TiepointError and Cancelled.

    >>> from tiepoint.core import align_bands
    >>> a = align_bands(["reference.tif", "out.tif"], "stack.tif")
    >>> a.accepted, [band.state for band in a.bands]
    (True, ['reference', 'aligned'])
    """
    _check_ready()
    from .raster.read.source import RasterSource
    from .run.band_alignment import BandsWanted, align

    one = isinstance(rasters, (str, os.PathLike, RasterSource))
    every: Any = [rasters] if one else rasters
    wanted = BandsWanted([RasterSource.of(each) for each in every], reference, transform, unaligned)
    files = outputs_of(raster=out, **taken(files_and_options, "report"))
    if options is None:
        files_and_options.setdefault("resampling", "cubic")
    settled = options_of(options, files_and_options, "report")
    with _running(engine) as runner:
        return align(wanted, files.paths()[0], files.report, settled, runner, feedback or Feedback())


@explaining_shortage()
def series(
    scenes: Raster | Sequence[Raster],
    out: File,
    *,
    reference: Raster | None = None,
    joint: bool = False,
    client: Any = None,
    options: RegistrationOptions | None = None,
    engine: Engine | None = None,
    feedback: Feedback | None = None,
    **named: Any,
) -> Series:
    """Register many scenes onto one reference, each into its own files in the folder `out`.

    scenes: rasters, folders of them, or STAC Items, an ItemCollection, files of either or folders of such,
    whose rasters are those of the key `asset`. reference: None = the best of them. joint: place all together,
    by neighbours, too (batch/joint.py). client: a dask.distributed.Client, for a task a scene. options,
    engine, feedback: as of `register`. named: single options, and
      asset: the key of the rasters in STAC Items; stac: True writes an Item of each scene, as of Items always
      pattern: of names in a folder, as in "*/*_B4.TIF"; without it all of them
      files: what each scene gets, of batch.job.KINDS; without it raster, control_points and report
      again: True does also what is done and unchanged
      execute, after: see batch/series.py; functions in place of `client` and `joint`
    A scene that is refused or fails ends nothing. The same call goes on where the last one ended. `out` gets
    series.csv, .gpkg and .html. Raises TiepointError and Cancelled.

    >>> from tiepoint.core import series
    >>> s = series(["sensed.tif"], "aligned", reference="reference.tif")
    >>> [(record.stem, record.state) for record in s.records]
    [('sensed', 'registered')]
    """
    _check_ready()
    from .batch.chosen_scenes import chosen_scenes
    from .batch.execution import execution, for_workers
    from .batch.job import WANTED
    from .batch.series import SeriesWanted, run_series
    from .batch.stac_items import check_items, with_items
    from .batch.stac_scenes import stac_scenes
    from .raster.read.source import RasterSource

    folder, of_series = Path(out).expanduser(), taken(named, *_OF_SERIES)
    items, others = stac_scenes(scenes, of_series.get("asset", ""))
    files, stac = tuple(of_series.get("files", WANTED)), of_series.get("stac", False) or bool(items.sources)
    check_items(files, stac)
    wanted = SeriesWanted(
        scenes=(*items.sources, *chosen_scenes(others, of_series.get("pattern", "*"), folder)),
        folder=folder,
        reference=None if reference is None else RasterSource.of(reference),
        options=options_of(options, named, *_OF_SERIES),
        wanted=files,
        python=engine.python if engine else "",
        again=of_series.get("again", False),
        items=items.files if stac else None,
    )
    how = execution(of_series.get("execute"), of_series.get("after"), joint=joint, client=client)
    wanted = wanted if client is None else for_workers(wanted)
    done = run_series(wanted, feedback or Feedback(), engine=engine, **how)
    return with_items(done, items) if stac else done


def _check_ready() -> None:
    """Raise TiepointError where GDAL is missing, or memory for it or for linear algebra."""
    check_gdal()
    take_work_area()


@contextmanager
def _running(engine: Engine | None) -> Iterator[Engine]:
    """The given engine, or a new one that is ended afterwards."""
    if engine is not None:
        yield engine
        return
    with Engine() as started:
        yield started
