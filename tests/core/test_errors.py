"""Errors of libraries and of the system about memory and files become messages for users."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from types import SimpleNamespace

import pytest
from tiepoint.core.errors import (
    NotEnoughGpuMemory,
    NotEnoughMemory,
    TiepointError,
    as_tiepoint_error,
    explaining_system_errors,
    memory_error,
)


def caused(error, cause):
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (MemoryError("Unable to allocate 2.00 GiB for an array"), NotEnoughMemory),
        (RuntimeError("std::bad_alloc"), NotEnoughMemory),
        (RuntimeError("(-4:Insufficient memory) Failed to allocate 3600000000 bytes"), NotEnoughMemory),
        (RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to ..."), NotEnoughMemory),
        (OSError(errno.ENOMEM, "Kein Speicher"), NotEnoughMemory),
        (RuntimeError("CUDA out of memory. Tried to allocate 2.00 GiB"), NotEnoughGpuMemory),
        (caused(ValueError("cannot be read"), MemoryError()), NotEnoughMemory),
        (ValueError("out of cheese"), type(None)),
        (OSError(errno.ENOENT, "No such file"), type(None)),
    ],
)
def test_a_want_of_memory_is_known_however_it_is_worded(error, kind):
    assert type(memory_error(error)) is kind


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (MemoryError(), "There is not enough memory."),
        (OSError(errno.ENOMEM, "Cannot allocate memory"), "There is not enough memory."),
        (
            OSError(errno.ENOSPC, "No space left", "a.tif"),
            "The file “a.tif” cannot be written",
        ),
        (
            FileNotFoundError(errno.ENOENT, "No such file", "b.tif"),
            "The file “b.tif” cannot be read or written",
        ),
    ],
)
def test_errors_of_the_system_become_messages(error, message):
    with pytest.raises(TiepointError) as caught, explaining_system_errors():
        raise error
    assert caught.value.message.startswith(message)
    assert caught.value.hint


def test_any_error_gets_a_message_and_one_that_has_it_stays():
    known = TiepointError("no_overlap")
    assert as_tiepoint_error(known, "scene_failed") is known
    assert as_tiepoint_error(MemoryError(), "dask_task_failed").code == "memory_short"
    unforeseen = as_tiepoint_error(KeyError("band"), "dask_task_failed")
    assert (unforeseen.code, "KeyError: 'band'" in unforeseen.message) == ("dask_task_failed", True)


@pytest.mark.parametrize(
    "error", [OSError(errno.ENOSPC, "No space left on device"), OSError("3365 requested and 1008 written")]
)
def test_a_full_disk_is_told_with_the_temporary_folder_and_what_is_left_in_it(error, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: SimpleNamespace(free=left[0] << 20))
    left = [3]
    with pytest.raises(TiepointError) as caught, explaining_system_errors():
        raise error
    assert caught.value.code == "own_file_on_full_disk"
    assert f"3 MiB are left in the temporary folder “{tempfile.gettempdir()}”" in caught.value.hint
    left[0] = 3000  # the disk of the output is full
    with pytest.raises(TiepointError) as caught, explaining_system_errors():
        raise error
    assert "temporary" not in caught.value.hint


@pytest.mark.parametrize("number", [errno.EACCES, errno.EPERM, errno.EROFS])
def test_what_is_forbidden_is_told_with_the_folder_that_is_there(tmp_path, number):
    """Of a profile that may not be written, say, in which the folders up to the file are yet to be made."""
    with pytest.raises(TiepointError) as caught, explaining_system_errors():
        raise OSError(number, os.strerror(number), str(tmp_path / "tiepoint" / "engine"))
    assert caught.value.code == "file_unusable"
    assert os.strerror(number) in caught.value.message
    assert caught.value.hint == f"Check your rights in the folder “{tmp_path}”."
