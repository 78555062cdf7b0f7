"""Text for a public report: without passwords, addresses' secrets, user names and the names of folders."""

from __future__ import annotations

import re
from collections.abc import Mapping

# Places of programs, the same on everybody's machine; what is below them is kept.
_PUBLIC = (
    "/usr/",
    "/opt/",
    "/app/",
    "/snap/",
    "/nix/",
    "/Applications/",
    "/Library/",
    "C:\\OSGeo4W",
    "C:\\Program Files",
)
_LOGIN = re.compile(r"(?<=://)[^/@\s]+@")
_QUERY = re.compile(r"(?<=[?&;])[^\s\"”»]+")  # of an address: keys and tokens are there
# Folders may have spaces, a file's name ends at one: rather than show too much, it is cut too short.
_POSIX = re.compile(r"(?<![\w:/.~…>›])/(?:[^/\n\"“”<>|:,;]+/)+[^\s/\"“”<>|,;:)]*")
_WINDOWS = re.compile(
    r"(?:(?<!\w)[A-Za-z]:[\\/]|(?<![\w\\])\\\\[^\\\s]+\\)(?:[^\\/\n\"“”<>|:,;]+[\\/])*[^\s\\/\"“”<>|,;:)]*"
)


def redact(text: str, places: Mapping[str, str], user: str = "") -> str:
    """`text` with known folders replaced by their names, and other paths by their last part alone.

    places: folder -> what stands for it, such as "‹profile›". user: the user's name, replaced as a word.
    """
    text = _LOGIN.sub("***@", text)
    text = re.sub(r"https?://\S+", lambda found: _QUERY.sub("***", found[0]), text)
    known = [folder for folder in places if len(folder.strip("/\\")) > len("C:")]  # no root, which is in all
    for folder in sorted(known, key=len, reverse=True):
        for written in {folder, folder.replace("\\", "/"), folder.replace("/", "\\")}:
            whole = rf"(?<![\w.›/\\]){re.escape(written)}(?![\w.-])"  # no part of another path
            text = re.sub(whole, places[folder], text)
    for pattern in (_WINDOWS, _POSIX):
        text = pattern.sub(_last_part, text)
    if len(user) > 2:
        text = re.sub(rf"(?<!\w){re.escape(user)}(?!\w)", "‹user›", text)
    return text


def _last_part(found: re.Match[str]) -> str:
    path = found[0]
    if path.startswith(_PUBLIC):
        return path
    return "…/" + re.split(r"[\\/]", path.rstrip("\\/"))[-1]
