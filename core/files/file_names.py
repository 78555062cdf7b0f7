"""File names: which files a GDAL name means, and whether two names mean one file."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

_MOST_COLONS = 8  # a connection string or the XML of a virtual raster has more


def file_of(source: str) -> Path | None:
    """The file behind a GDAL name: a plain path, or the file of a subdataset such as NETCDF:"a.nc":t.

    None where it is no local file.
    """
    return next(iter(files_named(source)), None)


def files_named(name: str, folder: str = "") -> list[Path]:
    """All existing files and folders that a GDAL name can mean, the most literal first.

    Understands QGIS's “|option:KEY=VALUE”, DRIVER:file:subdataset with or without quotes, vrt://file?options,
    and members of archives (/vsizip/ and others), for which it gives the archive. folder: where relative
    names start.
    """
    return list(dict.fromkeys(path for _, path in _found(name, folder)))


def whole_name(name: str) -> str:
    """The GDAL name with the whole path of its file, so that it means the same in every folder.

    Other names (a connection string, the XML of a virtual raster) stay as they are.
    """
    plain, bar, rest = name.partition("|")
    if plain.lstrip().startswith(("<", "{")):
        return name
    for text, _ in _found(plain):
        if Path(text).is_absolute():
            return name
        known = f'"{text}"' if f'"{text}"' in plain else text
        before, _, after = plain.partition(known)
        return f"{before}{known.replace(text, str(Path(text).absolute()))}{after}{bar}{rest}"
    return name


def _found(name: str, folder: str = "") -> Iterator[tuple[str, Path]]:
    """The parts of a GDAL name that can mean existing files and folders, as they stand in it."""
    for candidate in dict.fromkeys(_candidates(name)):
        path = _existing(os.path.join(folder, candidate))  # noqa: PTH118 - Path would shorten a leading “//”
        if path is None:
            continue
        if path.is_dir() and candidate != name and not re.search(r"[/\\]", candidate):
            continue  # the 1 of GTIFF_DIR:1:a.tif is no folder
        yield candidate, path


def identity(path: Path) -> str:
    """A text that is equal for two names of one file; the file need not exist yet."""
    try:
        status = path.stat()
    except OSError:
        return os.path.normcase(os.path.realpath(path))
    return f"{status.st_dev}:{status.st_ino}"


def likeness(path: Path) -> str:
    """A text that is equal for names differing only in case or Unicode form, which some systems ignore."""
    name = unicodedata.normalize("NFC", path.name).casefold()
    return str(Path(identity(path.parent)) / name)


def _candidates(name: str) -> Iterator[str]:
    plain = name.split("|", maxsplit=1)[0].strip()
    if plain.startswith("vrt://"):
        plain = plain[len("vrt://") :].split("?", maxsplit=1)[0]
    yield from _unpacked(plain)
    for quoted in re.findall(r'"([^"]+)"', name):
        yield from _unpacked(quoted)
    pieces = plain.split(":")  # a Windows path has a colon, too
    if len(pieces) < _MOST_COLONS:
        ends = range(len(pieces) + 1)
        for start in ends:
            for end in reversed(ends):
                if start < end:
                    yield from _unpacked(":".join(pieces[start:end]))


def _unpacked(text: str) -> Iterator[str]:
    """The name itself, and the names within it after each of GDAL's archive prefixes."""
    yield text
    inner = text
    while inner.startswith("/vsi"):
        inner = re.sub(r"^/vsi\w+[/?]", "", inner) if re.match(r"^/vsi\w+[/?]", inner) else ""
        inner = re.sub(
            r"^(?:[\d_]+,|(?:.*[,&])?file=)", "", inner
        )  # /vsisubfile/0_99,f and /vsicrypt/…,file=f
        yield inner[1:].split("}", maxsplit=1)[0] if inner.startswith("{") else inner


def _existing(name: str) -> Path | None:
    """The file or folder of that name, or the file (an archive) above it."""
    try:
        path = Path(name)
        if not path.name:  # empty, or a root
            return None
        if path.exists():
            return path
        return next((parent for parent in path.parents if parent.is_file()), None)
    except (OSError, ValueError):  # the XML of a virtual raster, a connection string
        return None
