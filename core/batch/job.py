"""One scene of a series as plain values: what is registered, how, and where its files go.

A job goes to another process or machine as it is; nothing in it is open.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..files.outputs import Outputs
from ..options import RegistrationOptions

if TYPE_CHECKING:  # GDAL
    from ..raster.read.source import RasterSource

RECORD_FOLDER = "series"  # below the folder of the results: records and pictures
KINDS = {  # kind, as in Outputs -> what is added to the stem
    "raster": "_registered.tif",
    "control_points": "_points.gpkg",
    "report": "_report.json",
    "georeferencer_points": "_registered.points",
    "checkerboard": "_checkerboard.tif",
}
VIRTUAL = "_registered.vrt"  # of a virtual raster
WANTED = ("raster", "control_points", "report")
_LONGEST = 100  # characters of a stem
_MOST_BYTES = 180  # of a stem: with what is added, a name has 255 in most file systems
_SUFFIX = re.compile(r"\.(tiff?|jp2|img|vrt|png|jpe?g|nc|hdf5?|h5|asc|bil|ecw|sid)$", re.IGNORECASE)


@dataclass(frozen=True)
class SceneJob:
    """One scene, and all that register_scene needs to know."""

    reference: RasterSource
    scene: RasterSource
    folder: Path  # of the results
    stem: str  # the results' names begin with it; no other scene of the series has it
    options: RegistrationOptions
    wanted: tuple[str, ...] = WANTED  # of KINDS
    reference_print: str = ""  # see fingerprint.py; "" = made when it is needed
    options_print: str = ""  # of the files that the options name
    python: str = ""  # of the engine, see environment.find_python
    again: bool = False  # also what is done and unchanged

    @property
    def outputs(self) -> Outputs:
        """The files of this scene."""
        return Outputs(**{kind: self._file(kind) for kind in self.wanted})

    @property
    def record_folder(self) -> Path:
        """The folder of records, pictures and locks."""
        return self.folder / RECORD_FOLDER

    @property
    def record_path(self) -> Path:
        return self.record_folder / f"{self.stem}.json"

    @property
    def picture_path(self) -> Path:
        """The thumbnail for the page."""
        return self.record_folder / f"{self.stem}.png"

    @property
    def lock_path(self) -> Path:
        return self.record_folder / f"{self.stem}.lock"

    def key(self, scene_print: str) -> str:
        """Equal for what need not be done again: contents, options and kinds of results."""
        values = [self.reference_print, scene_print, self.options_print, sorted(self.wanted), _shaping(self)]
        return hashlib.sha256(json.dumps(values, sort_keys=True).encode()).hexdigest()

    def _file(self, kind: str) -> Path:
        ending = KINDS[kind]
        if kind == "raster" and self.options.result.output_format == "vrt":
            ending = VIRTUAL
        return self.folder / f"{self.stem}{ending}"


def _shaping(job: SceneJob) -> dict[str, Any]:
    """The options without those that change no result."""
    values = job.options.to_json()
    del values["threads"]
    for later in ("reference_nodata", "sensed_nodata", "clip_area"):
        if not values[later]:  # what versions without it did stays done
            del values[later]
    return values


def make_jobs(
    reference: RasterSource,
    scenes: Sequence[RasterSource],
    folder: Path,
    options: RegistrationOptions,
    **more: Any,
) -> list[SceneJob]:
    """A job for each scene, in their order. more: other fields of SceneJob."""
    named = zip(scenes, stems(scenes))
    return [
        SceneJob(reference=reference, scene=scene, folder=folder, stem=stem, options=options, **more)
        for scene, stem in named
    ]


def stems(scenes: Sequence[RasterSource]) -> list[str]:
    """A name for the files of each scene: of its file, with its folder's where two would have one name."""
    plain = [_plain(scene.name) for scene in scenes]
    folders = [_plain(Path(scene.uri.split("|", maxsplit=1)[0]).parent.name) for scene in scenes]
    named = [
        f"{folder}_{stem}" if folder and twice else stem
        for folder, stem, twice in zip(folders, plain, _twice(plain))
    ]
    for index, twice in enumerate(_twice(named)):
        if twice:  # folders of one name, too: the whole path tells them apart
            named[index] += f"_{hashlib.sha256(os.fsencode(scenes[index].uri)).hexdigest()[:8]}"
    return named


def _plain(name: str) -> str:
    """A name for files: no suffix, and no characters that a file system or a shell minds."""
    stem = re.sub(r"[^\w.+-]+", "_", _SUFFIX.sub("", name)).strip("._")
    stem = stem[:_LONGEST]
    while len(os.fsencode(stem)) > _MOST_BYTES:
        stem = stem[:-1]
    return stem or "scene"


def _twice(named: Sequence[str]) -> list[bool]:
    """For each name, whether another is the same, or differs only in case, which some systems ignore."""
    count = Counter(name.casefold() for name in named)
    return [count[name.casefold()] > 1 for name in named]
