"""A file that is replaced as a whole is the old one or the new one, and nothing lies beside it."""

from __future__ import annotations

import pytest
from tiepoint.core.files.whole_file import replaced_whole


def test_the_new_file_takes_the_place_of_the_old_one_at_the_end(tmp_path):
    path = tmp_path / "notes.json"
    path.write_text("old")
    with replaced_whole(path) as unfinished:
        unfinished.write_text("new")
        assert unfinished.parent == tmp_path  # on the same file system
        assert path.read_text() == "old"
    assert path.read_text() == "new"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("writes", [True, False])
def test_a_failure_leaves_the_old_file_alone(tmp_path, writes):
    path = tmp_path / "notes.json"
    path.write_text("old")

    def fail():
        with replaced_whole(path) as unfinished:
            if writes:
                unfinished.write_text("half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_in_the_place_is_an_error_and_leaves_nothing(tmp_path):
    (tmp_path / "notes.json").mkdir()
    with pytest.raises(OSError, match="notes"), replaced_whole(tmp_path / "notes.json") as unfinished:
        unfinished.write_text("new")
    assert list(tmp_path.iterdir()) == [tmp_path / "notes.json"]
