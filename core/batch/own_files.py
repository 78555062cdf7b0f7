"""The files that a series writes into its folder: none that it reads, and none that another made.

The user names a folder alone, so what lies there under a name of the series is replaced only where records of
an earlier run say that it is a result of the series.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from ..errors import TiepointError
from ..files.outputs import check_outputs
from ..raster.read.files_read import reads_of
from ..raster.warp.result import with_view
from .job import KINDS, RECORD_FOLDER, VIRTUAL, SceneJob
from .record_files import read_record
from .summary import summary_files

JOINT = "series_joint.json"  # of the joint adjustment
COLLECTION = "items.json"  # the STAC ItemCollection
ENDING = "_item.json"  # of a STAC Item, after the scene's stem


def check_files(
    jobs: Sequence[SceneJob], folder: Path, items: Sequence[Path] | None, summarised: bool
) -> None:
    """Raise TiepointError where a file of the series would replace what one of its scenes, its reference or
    its options read, or what is not of the series.

    items: files of STAC Items that are read; None = no Items are written. summarised: whether the folder has
    had a summary before.
    """
    of_series = set(_of_records(folder, summarised))
    written = [*_of_scenes(jobs), *_of_all(folder)]
    if items is not None:
        written += [folder / COLLECTION, *(folder / f"{job.stem}{ENDING}" for job in jobs)]
    sources = list(dict.fromkeys(source for job in jobs for source in (job.reference, job.scene)))
    beside = [*(jobs[0].options.files_named() if jobs else ()), *map(str, items or ())]
    check_outputs(written, [source.uri for source in sources], reads_of(*sources, beside=beside))
    for path in written:
        if path not in of_series and path.exists():
            raise TiepointError("series_not_own", name=path.name, folder=folder)


def _of_scenes(jobs: Sequence[SceneJob]) -> Iterator[Path]:
    for job in jobs:
        yield from with_view(job.outputs, job.options).paths()
        yield from (job.record_path, job.picture_path)


def _of_all(folder: Path) -> Iterator[Path]:
    yield from summary_files(folder).values()
    yield folder / JOINT


def _of_records(folder: Path, summarised: bool) -> Iterator[Path]:
    """What records say that earlier runs wrote; of a run that was killed, what it was about to write."""
    records = {path: read_record(path) for path in (folder / RECORD_FOLDER).glob("*.json")}
    summarised = summarised or any(record is not None for record in records.values())
    for path, record in records.items():
        if record is not None:
            names = list(record.outputs.values())
        elif summarised:  # damaged, as by a disk
            names = [f"{path.stem}{ending}" for ending in (*KINDS.values(), VIRTUAL)]
        else:
            continue
        yield from (path, path.with_suffix(".png"), folder / f"{path.stem}{ENDING}")
        yield from (folder / name for name in names)
    if summarised:
        yield from (*_of_all(folder), folder / COLLECTION)
