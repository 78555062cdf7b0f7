"""Locks between processes and threads: one holder, nothing left behind."""

from __future__ import annotations

import errno

import pytest
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
