"""The nearest folder that exists is found, whatever the names below it are."""

from __future__ import annotations

from pathlib import Path

import pytest
from tiepoint.core.nearest_folder import nearest_folder


@pytest.mark.parametrize("below", ["", "not/there", "n" * 300 + "/there"])
def test_it_is_the_last_one_that_exists(tmp_path, below):
    assert nearest_folder(tmp_path / below) == tmp_path


def test_a_file_is_no_folder(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert nearest_folder(tmp_path / "file" / "there") == tmp_path


def test_a_relative_path_counts_from_the_current_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert nearest_folder(Path("not") / "there") == tmp_path
