"""Locks between processes and threads: one holder, nothing left behind."""

from __future__ import annotations

import errno
import sys

import pytest
from tiepoint.core.files import file_lock
from tiepoint.core.files.file_lock import folder_locked, locked


class Waited(Exception):
    """Raised in place of waiting."""


def refuse():
    raise Waited


def test_a_folder_has_one_holder_and_keeps_no_file(tmp_path):
    with folder_locked(tmp_path) as held:
        assert held
        with pytest.raises(OSError, match=str(tmp_path.name)) as caught, folder_locked(tmp_path, 0.0):
            pass
        assert caught.value.errno == errno.EBUSY
    with folder_locked(tmp_path, 0.0) as held:
        assert held
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_has_no_lock(tmp_path):
    with folder_locked(tmp_path / "none") as held:
        assert not held


def test_a_lock_file_has_one_holder_and_goes(tmp_path):
    with locked(tmp_path / "lock", refuse) as held:
        assert held
        with pytest.raises(Waited), locked(tmp_path / "lock", refuse):
            pass
    assert list(tmp_path.iterdir()) == []


def test_a_lock_file_that_its_last_holder_removed_meanwhile_is_made_again(tmp_path, monkeypatch):
    """Between opening and locking it; the lock of a file without a name would hold nobody off."""
    path, tries = tmp_path / "lock", []

    def removed_first(handle, real=file_lock._locked):
        tries.append(handle)
        if len(tries) == 1:
            path.unlink()
        return real(handle)

    monkeypatch.setattr(file_lock, "_locked", removed_first)
    with locked(path, refuse) as held:
        assert held
        assert len(tries) == 2
        with pytest.raises(Waited), locked(path, refuse):
            pass
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="locks of another kind")
def test_where_there_are_no_locks_work_goes_on_without(tmp_path, monkeypatch):
    def unsupported(*_):
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(file_lock.fcntl, "flock", unsupported)
    with locked(tmp_path / "lock", refuse) as held:
        assert not held
    with folder_locked(tmp_path, 0.0) as held:
        assert not held
    assert list(tmp_path.iterdir()) == []


def test_a_lock_file_that_cannot_be_made_is_an_error(tmp_path):
    with pytest.raises(FileNotFoundError), locked(tmp_path / "none" / "lock", refuse):
        pass
