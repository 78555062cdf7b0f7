"""Why making an environment failed, from what Python or pip wrote: the cause, and what helps."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ..errors import TiepointError
from ..messages import Notice, text
from .install_source import Source

# Steps of `private_python.install`: codes of their names.
PYTHON, ENVIRONMENT, PIP, PACKAGES, IMPORTS = (
    "name_of_python",
    "name_of_environment",
    "name_of_pip",
    "name_of_packages",
    "name_of_imports",
)

_HOST = re.compile(r"host='([^']+)'|located at (\S+)|https?://(?:[^/@\s]*@)?([^/:\s]+)")
_MISSING = re.compile(r"No matching distribution found for ([A-Za-z0-9_.\-]+(?:==[0-9.]+)?)")
_MODULE = re.compile(r"No module named '?([\w.]+)")
_STATUS_OF_MEMORY = -9  # SIGKILL
_STATUS_OF_CPU = (-4, 0xC000001D)  # illegal instruction


@dataclass(frozen=True)
class _Cause:
    """code: of the message, with the values what, host, reason. words: one of these, in lower case."""

    code: str
    words: tuple[str, ...]


# The first that fits; those that other causes bring with them come first: a full disk also breaks a download.
_CAUSES = (
    _Cause(
        "install_disk_full",
        ("no space left", "errno 28]", "quota exceeded", "winerror 112]", "not enough space"),
    ),
    _Cause("package_of_other_hash", ("do not match the hashes", "hashes are required")),
    _Cause(
        "install_path_too_long", ("winerror 206]", "file name too long", "filename or extension is too long")
    ),
    _Cause("install_file_locked", ("winerror 32]", "used by another process")),
    _Cause(
        "install_not_permitted",
        ("errno 13]", "permission denied", "winerror 5]", "access is denied", "errno 30]"),
    ),
    _Cause(
        "install_blocked", ("winerror 1260]", "group policy", "winerror 4551]", "application control policy")
    ),
    _Cause("python_without_tls", ("ssl module is not available", "ssl module in python is not available")),
    _Cause(
        "index_certificate",
        ("certificate_verify_failed", "certificate verify failed", "sslerror", "tls ca cert"),
    ),
    _Cause("index_not_secure", ("not a trusted or secure host",)),
    _Cause("proxy_wants_login", ("407 proxy", "proxy authentication required")),
    _Cause("proxy_unreachable", ("proxyerror", "cannot connect to proxy", "unable to connect to proxy")),
    _Cause("index_wants_login", ("401 client error", "403 client error", "401 error", "403 forbidden")),
    _Cause(
        "index_name_unknown",
        (
            "name or service not known",
            "getaddrinfo failed",
            "name resolution",
            "nameresolutionerror",
            "nodename nor",
        ),
    ),
    _Cause(
        "index_unreachable",
        (
            "connection refused",
            "failed to establish a new connection",
            "network is unreachable",
            "no route to host",
            "timed out",
            "timeouterror",
            "connection reset",
            "connection aborted",
            "winerror 10060",
            "winerror 10061",
        ),
    ),
    _Cause("download_broke", ("connection broken", "incompleteread", "incomplete download", "protocolerror")),
)
_IMPORT_CAUSES = (
    _Cause("import_needs_runtime", ("dll load failed",)),
    _Cause(
        "import_of_other_system",
        ("glibc_", "wrong elf class", "incompatible architecture", "not a valid win32"),
    ),
)


def explain(step: str, lines: Sequence[str], status: int, source: Source) -> TiepointError:
    """The error for a step that ended with `status`. lines: what the program wrote."""
    named = text(step)
    detail = "\n".join(dict.fromkeys([*_relevant(lines), *lines[-5:]]))
    low = "\n".join(lines).lower()
    errors = [line for line in lines if line.startswith("ERROR:")]
    values = {"what": named, "host": _host(lines, source), "reason": _reason(errors or lines[-1:])}
    for cause in (*(_IMPORT_CAUSES if step == IMPORTS else ()), *_CAUSES):
        if any(word in low for word in cause.words):
            return TiepointError(Notice.of(cause.code, **values), detail=detail)
    missing = next((found[1] for found in map(_MISSING.search, lines) if found), "")
    if missing:
        if source.wheels:
            return TiepointError("wheel_not_in_folder", detail=detail, package=missing, folder=source.wheels)
        return TiepointError("package_not_in_index", detail=detail, package=missing)
    if status in _STATUS_OF_CPU:
        return TiepointError("import_needs_newer_cpu", detail=detail)
    if status == _STATUS_OF_MEMORY or "memoryerror" in low:
        return TiepointError("install_killed", detail=detail, what=named)
    if not lines:
        return TiepointError("not_installed_silently", detail=detail, status=status, what=named)
    return TiepointError("not_installed", detail=detail, what=named, reason=values["reason"])


def missing_module(lines: Sequence[str]) -> str:
    """The module that Python did not find, "" if none is named."""
    return next((found[1] for found in map(_MODULE.search, lines) if found), "")


def _relevant(lines: Sequence[str]) -> list[str]:
    """pip's errors, and the first of its many attempts to connect."""
    attempts = [line for line in lines if line.startswith("WARNING: Retrying")]
    return [*attempts[:1], *(line for line in lines if line.startswith("ERROR:"))]


def _host(lines: Sequence[str], source: Source) -> str:
    """The server that the lines name; else that of the chosen index; else words for it."""
    for line in (*lines, source.index):
        found = _HOST.search(line)
        if found:
            return found[1] or found[2] or found[3]
    return text("name_of_index")


def _reason(lines: Sequence[str]) -> str:
    return lines[0].rstrip(".") if lines else ""
