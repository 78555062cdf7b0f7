"""Weights files of networks: the known ones, those in a folder, and the methods that each serves.

Nothing here loads weights. A known file counts after its SHA-256 was verified, another .pth after the engine
has checked it. Both are recorded with the file's size and time, so that 528 MB are not read at every start.
For a safetensors file the header is enough.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import TiepointError, explaining_system_errors
from ..feedback import Feedback
from ..files.whole_file import replaced_whole
from ..methods import NEED_WEIGHTS
from . import layouts, safetensors_header

SUFFIXES = (".pth", ".pt", safetensors_header.SUFFIX)
_RECORDS = "checked.json"
_BLOCK = 1 << 20  # bytes
_ROUNDED = 0.01  # share by which a rounded size may be wrong


@dataclass(frozen=True)
class KnownFile:
    """A file that Tiepoint can download; `sha256` proves its identity."""

    title: str
    url: str
    file_name: str
    size: int  # bytes
    sha256: str
    methods: tuple[str, ...]  # of core.methods
    exact: bool = True  # whether the size is right to the byte, else to _ROUNDED of it

    def may_have(self, size: int) -> bool:
        """Whether the file may have this size, bytes."""
        return abs(size - self.size) <= (0 if self.exact else _ROUNDED * self.size)


VGG16 = KnownFile(
    title="VGG16 (ImageNet)",
    url="https://download.pytorch.org/models/vgg16-397923af.pth",
    file_name="vgg16-397923af.pth",
    size=553433881,
    sha256="397923af8e79cdbb6a7127f12361acd7a2f83e06b05044ddf496e83de57a5bf0",  # pragma: allowlist secret
    methods=("pso-sift+conv4_3", "pso-sift+fc6", "pso-sift+fc7"),
)
# torchvision verifies the first eight digits, which are in the names. The whole hashes are those that several
# projects have computed of these files.
ALEXNET = KnownFile(
    title="AlexNet (ImageNet)",
    url="https://download.pytorch.org/models/alexnet-owt-7be5be79.pth",
    file_name="alexnet-owt-7be5be79.pth",
    size=244408911,
    sha256="7be5be791159472b1fbf3c69796f7cb30dca7ad8466c2df70058c37116cdee02",  # pragma: allowlist secret
    methods=("pso-sift+alexnet",),
)
GOOGLENET = KnownFile(
    title="GoogLeNet (ImageNet)",
    url="https://download.pytorch.org/models/googlenet-1378be20.pth",
    file_name="googlenet-1378be20.pth",
    size=52147000,  # torchvision says 49.731 MiB
    sha256="1378be20a8e875cf1568b8a71654e704449655e34711a959a38b04fb34905cef",  # pragma: allowlist secret
    methods=("pso-sift+googlenet",),
    exact=False,
)
RESNET50 = KnownFile(
    title="ResNet-50 (ImageNet)",
    url="https://download.pytorch.org/models/resnet50-0676ba61.pth",
    file_name="resnet50-0676ba61.pth",
    size=102530333,
    sha256="0676ba61b6795bbe1773cffd859882e5e297624d384b6993f7c9e683e722fb8a",  # pragma: allowlist secret
    methods=("pso-sift+resnet50",),
)
KNOWN: tuple[KnownFile, ...] = (VGG16, ALEXNET, GOOGLENET, RESNET50)


def known_for(method: str) -> KnownFile:
    """The file to download for a method of NEED_WEIGHTS."""
    return next((known for known in KNOWN if method in known.methods), VGG16)


@dataclass(frozen=True)
class WeightsFile:
    """A file that can be used."""

    path: Path
    title: str
    methods: tuple[str, ...]  # those of core.methods that it serves
    size: int  # bytes
    recipe: str = ""  # JSON: how it was fine-tuned


@dataclass(frozen=True)
class UselessFile:
    """A file that looks like weights, and why it cannot be used."""

    path: Path
    problem: TiepointError


def installed(
    folder: Path, known: Sequence[KnownFile] = KNOWN
) -> tuple[list[WeightsFile], list[UselessFile]]:
    """The usable weights files in `folder`, the known ones first, then by title; and the unusable ones."""
    good: list[WeightsFile] = []
    bad: list[UselessFile] = []
    records = _records(folder)
    names = [file.file_name for file in known]
    for path in _candidates(folder):
        try:
            good.append(_described(path, records.get(path.name)))
        except TiepointError as problem:  # noqa: PERF203 - a handful of files
            bad.append(UselessFile(path, problem))
    good.sort(key=lambda file: (file.path.name not in names, file.title.lower()))
    return good, bad


def methods_served(shapes: Mapping[str, tuple[int, ...]]) -> tuple[str, ...]:
    """The methods of NEED_WEIGHTS whose tensors are all in the file.

    shapes: name -> shape, as in torchvision. Of VGG16, conv4_3 needs ten convolutions; fc6 and fc7 need all
    thirteen and their own layers, fc6 for 7 x 7 cells or folded to 2 x 2.
    """
    convolutions = [
        layouts.complete(layouts.with_bias(f"features.{index}", weight), shapes)
        for index, weight in layouts.vgg16_convolutions()
    ]
    fc6 = all(convolutions) and any(
        layouts.complete(layouts.with_bias("classifier.0", (4096, 512 * cells * cells)), shapes)
        for cells in (7, 2)
    )
    served = {
        "pso-sift+conv4_3": all(convolutions[:10]),
        "pso-sift+fc6": fc6,
        "pso-sift+fc7": fc6 and layouts.complete(layouts.with_bias("classifier.3", (4096, 4096)), shapes),
        "pso-sift+alexnet": layouts.complete(layouts.alexnet(), shapes),
        "pso-sift+googlenet": layouts.complete(layouts.googlenet(), shapes),
        "pso-sift+resnet50": layouts.complete(layouts.resnet50(), shapes),
    }
    return tuple(method for method in NEED_WEIGHTS if served[method])


def sha256(path: Path, feedback: Feedback) -> str:
    """The file's SHA-256 in hexadecimal. Raises Cancelled, and TiepointError where it cannot be read."""
    digest = hashlib.sha256()
    with explaining_system_errors(), path.open("rb") as file:
        size, done = max(os.fstat(file.fileno()).st_size, 1), 0
        while block := file.read(_BLOCK):
            digest.update(block)
            done += len(block)
            feedback.check()
            feedback.progress("verify", done / size)
    return digest.hexdigest()


def matches(path: Path, known: KnownFile, feedback: Feedback) -> bool:
    """True where `path` has about the size and the SHA-256 of `known`. Raises as `sha256` does."""
    with explaining_system_errors():
        if not known.may_have(path.stat().st_size):
            return False
    return sha256(path, feedback) == known.sha256


def remember(path: Path, title: str, methods: Sequence[str]) -> None:
    """Record that `path` was verified in its present state. Raises TiepointError where writing fails."""
    with explaining_system_errors():
        records = _records(path.parent)
        records[path.name] = {**_state(path), "title": title, "methods": list(methods)}
        _write_records(path.parent, records)


def remove(path: Path) -> None:
    """Delete an installed file. Raises TiepointError where the system refuses."""
    with explaining_system_errors():
        path.unlink(missing_ok=True)
        records = _records(path.parent)
        if records.pop(path.name, None) is not None:
            _write_records(path.parent, records)


def add(source: Path, folder: Path, title: str, methods: Sequence[str], feedback: Feedback) -> Path:
    """Copy a weights file that the engine has checked into `folder`, under its own name or a free one.

    Returns the path of the copy. Raises Cancelled and TiepointError; neither leaves a file behind.
    """
    with explaining_system_errors():
        folder.mkdir(parents=True, exist_ok=True)
        if source.parent.resolve() == folder.resolve():
            target = source
        else:
            target = free_name(folder, source.name)
            part = target.with_name(f"{target.name}.copy")
            try:
                _copy(source=source, target=part, feedback=feedback)
                part.replace(target)
            finally:
                part.unlink(missing_ok=True)
    remember(target, title, methods)
    return target


def _copy(*, source: Path, target: Path, feedback: Feedback) -> None:
    with source.open("rb") as reading, target.open("wb") as writing:
        size, done = max(os.fstat(reading.fileno()).st_size, 1), 0
        while block := reading.read(_BLOCK):
            writing.write(block)
            done += len(block)
            feedback.check()
            feedback.progress("copy", done / size)
    shutil.copystat(source, target)


def free_name(folder: Path, name: str) -> Path:
    """`name` in `folder`, with a number if the name is taken."""
    path, number = folder / name, 2
    while path.exists():
        path = folder / f"{Path(name).stem}_{number}{Path(name).suffix}"
        number += 1
    return path


def _candidates(folder: Path) -> list[Path]:
    try:
        return sorted(p for p in folder.iterdir() if p.suffix.lower() in SUFFIXES and p.is_file())
    except OSError:  # nothing was installed so far
        return []


def _described(path: Path, record: Mapping[str, Any] | None) -> WeightsFile:
    """The file's description. Raises TiepointError where it is broken, unchecked, or serves no method."""
    with explaining_system_errors():
        size = path.stat().st_size
        checked = record is not None and all(record.get(key) == value for key, value in _state(path).items())
    if path.suffix.lower() == safetensors_header.SUFFIX:
        header = safetensors_header.read(path)
        methods = methods_served(header.shapes)
        if not methods:
            raise TiepointError("weights_without_layers", name=path.name)
        title = header.metadata.get("name", "").strip() or path.stem
        return WeightsFile(path, title, methods, size, header.metadata.get("recipe", ""))
    if record is None or not checked:
        raise TiepointError("weights_not_checked", name=path.name)
    methods = tuple(method for method in NEED_WEIGHTS if method in record.get("methods", ()))
    return WeightsFile(path, str(record.get("title") or path.stem), methods, size)


def _state(path: Path) -> dict[str, int]:
    status = path.stat()
    return {"size": status.st_size, "mtime_ns": status.st_mtime_ns}


def _records(folder: Path) -> dict[str, dict[str, Any]]:
    """File name -> record of its check; empty where the records are missing or damaged."""
    try:
        values = json.loads((folder / _RECORDS).read_text(encoding="utf-8"))
        return {str(name): dict(record) for name, record in values.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def _write_records(folder: Path, records: Mapping[str, Any]) -> None:
    with replaced_whole(folder / _RECORDS) as unfinished:
        unfinished.write_text(json.dumps(records, indent=1), encoding="utf-8")
