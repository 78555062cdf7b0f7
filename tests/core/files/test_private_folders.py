"""Private folders of a dead process are found and removed, those of a live process are not."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
import tiepoint
from tiepoint.core.files import folder_list, private_folders
from tiepoint.tests.core.deaths import run_child

OWNER = """
import os, time
from pathlib import Path
from tiepoint.core.files import folder_list, private_folders
with private_folders.work_folder() as folder:
    staging = private_folders.make_staging_folder(Path(sys.argv[1]))
    empty, full = (private_folders.make_result_folder(Path(sys.argv[1])) for _ in range(2))
    (folder / "pixels").write_text("x")
    (staging / "deep").mkdir()
    (full / "scene.tif").write_text("the user's result")
    print(folder, staging, empty, full, private_folders.process_list(), sep="|", flush=True)
    if sys.argv[2] == "lives":
        time.sleep(600)
    os._exit(1)
"""


@pytest.fixture
def lists(tmp_path, monkeypatch):
    """The folder for the lists of this test's processes."""
    state = tmp_path / "state"
    monkeypatch.setenv("XDG_STATE_HOME", str(state))
    return state / "tiepoint"


@pytest.fixture
def place(tmp_path):
    (tmp_path / "theirs").mkdir()
    return tmp_path / "theirs"


def dead(place) -> list[Path]:
    return [Path(text) for text in run_child(OWNER, place, "dies").stdout.strip().split("|")]


def test_folders_of_a_dead_process_are_removed_but_not_results(lists, place):
    folder, staging, empty, full, listed = dead(place)
    assert listed.parent == lists
    assert all(path.is_dir() for path in (folder, staging, empty, full))
    assert set(private_folders.sweep()) == {folder, staging, empty}
    assert [path.name for path in place.iterdir()] == [full.name]
    assert (full / "scene.tif").read_text() == "the user's result"
    assert list(lists.iterdir()) == []


def test_a_run_first_removes_folders_of_dead_processes(lists, place):
    folder, staging, *_ = dead(place)
    with private_folders.work_folder():
        assert not folder.exists()
        assert not staging.exists()


def test_folders_of_a_live_process_stay(lists, place):
    plugins = str(Path(tiepoint.__file__).parent.parent)
    code = f"import sys; sys.path.insert(0, {plugins!r})\n{OWNER}"
    owner = subprocess.Popen(
        [sys.executable, "-c", code, str(place), "lives"], stdout=subprocess.PIPE, text=True
    )
    folder, staging, *_ = (Path(text) for text in owner.stdout.readline().strip().split("|"))
    assert private_folders.sweep() == []
    assert folder.is_dir()
    assert staging.is_dir()
    owner.kill()
    owner.wait()
    owner.stdout.close()
    assert {folder, staging} < set(private_folders.sweep())


def test_lists_of_other_machines_are_not_read(lists, place, monkeypatch):
    """Their locks may not be visible here, so that a live process would seem dead."""
    folder, *_ = dead(place)
    with monkeypatch.context() as patch:
        patch.setattr(folder_list.platform, "node", lambda: "another machine")
        assert private_folders.sweep() == []
    assert folder.is_dir()
    assert folder in private_folders.sweep()


def test_an_unreachable_folder_is_tried_again_at_the_next_start(lists, place, tmp_path, monkeypatch):
    """A removed disk; after half a year its folders are dropped from the list."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))  # its old contents do not return
    _, staging, _, full, listed = dead(place)
    place.rename(tmp_path / "off")
    private_folders.sweep()
    assert listed.is_file()
    (tmp_path / "off").rename(place)
    assert private_folders.sweep() == []  # this process does not try again: an unreachable share takes time
    monkeypatch.setattr(private_folders, "_in_vain", set())
    assert staging in private_folders.sweep()
    assert not listed.exists()

    listed = dead(place)[-1]
    place.rename(tmp_path / "off")
    os.utime(listed, (0, 0))
    private_folders.sweep()
    assert not listed.exists()
    assert (tmp_path / "off" / full.name / "scene.tif").is_file()


def test_only_listed_folders_with_private_names_are_removed(lists, place):
    listed = dead(place)[-1]
    (place / "photos").mkdir()
    (place / "tiepoint-link").symlink_to(place / "photos")
    with listed.open("a") as lines:
        lines.write(f'"{place / "photos"}"\n"{place / "tiepoint-link"}"\n7\n"{place}')  # cut off by a death
    private_folders.sweep()
    assert (place / "photos").is_dir()
    assert place.is_dir()


def test_a_list_in_a_folder_that_others_can_write_to_is_ignored(lists, place):
    folder, *_ = dead(place)
    lists.chmod(0o777)
    assert private_folders.sweep() == []
    lists.chmod(0o700)
    assert folder in private_folders.sweep()


def test_without_a_folder_for_lists_private_folders_are_still_made(tmp_path, place):
    (tmp_path / "file").write_text("no folder")
    (tmp_path / "temporary").mkdir()
    named = {"XDG_STATE_HOME": str(tmp_path / "file"), "TMPDIR": str(tmp_path / "temporary")}
    died = run_child(OWNER, place, "dies", **named)
    folder, *_, listed = (Path(text) for text in died.stdout.strip().split("|"))
    assert folder.is_dir()
    assert listed.parent.parent == tmp_path / "temporary"


def test_a_process_that_ends_normally_leaves_no_list(lists, place):
    program = OWNER.replace("os._exit(1)", "private_folders.remove(staging); empty.rmdir()").replace(
        '(full / "scene.tif").write_text("the user\'s result")', "full.rmdir()"
    )
    ended = run_child(program, place, "ends")
    assert ended.returncode == 0, ended.stderr
    assert list(lists.iterdir()) == []
    assert list(place.iterdir()) == []


def test_private_folders_are_known_by_name_and_kind(tmp_path):
    with private_folders.work_folder() as folder:
        assert private_folders.is_private(folder)
        (folder / "deep" / "er").mkdir(parents=True)
    assert not folder.exists()
    link = tmp_path / "tiepoint-abcdefgh"
    link.symlink_to(tmp_path)
    for other in (tmp_path, link, tmp_path / "tiepoint-12345678"):
        assert not private_folders.is_private(other)
        private_folders.remove(other)
    assert tmp_path.is_dir()


def test_files_made_on_windows_keep_the_rights_of_the_place_they_go_to():
    """A result on a share must be readable by colleagues; elsewhere a file's rights are its own."""
    assert private_folders.shared_mode("win32") == 0o777
    assert private_folders.shared_mode("linux") == private_folders.shared_mode("darwin") == 0o700


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX modes")
def test_a_result_moved_out_of_its_private_folder_is_readable_by_others(tmp_path):
    folder = private_folders.make_staging_folder(tmp_path)
    assert folder.stat().st_mode & 0o777 == 0o700
    (folder / "result.tif").write_text("")
    (folder / "result.tif").rename(tmp_path / "result.tif")
    assert (tmp_path / "result.tif").stat().st_mode & 0o044 == 0o044 & ~_umask()
    assert private_folders.remove(folder)


def _umask():
    before = os.umask(0)
    os.umask(before)
    return before


def test_a_list_that_cannot_be_written_to_costs_no_run(lists, place, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    fresh = folder_list.FolderList()
    monkeypatch.setattr(private_folders, "_list", fresh)
    with monkeypatch.context() as patch:
        patch.setattr(os, "write", full)
        folder = private_folders.make_staging_folder(place)
    assert folder.is_dir()
    assert private_folders.remove(folder)
    fresh._end()
    assert list(lists.iterdir()) == []


def test_where_a_file_system_has_no_locks_there_is_no_list(lists, place, monkeypatch):
    """Any process would take the folders on it for those of a dead one."""
    monkeypatch.setattr(folder_list, "try_lock", lambda _: False)
    monkeypatch.setattr(folder_list, "list_folders", lambda: [lists])
    fresh = folder_list.FolderList()
    fresh.add(place / "folder")
    assert fresh.path is None
    assert list(lists.iterdir()) == []


def test_what_is_no_line_of_a_list_is_passed_over(lists, place):
    folder, staging, empty, full, listed = dead(place)
    with listed.open("ab") as lines:
        lines.write(b'7\n["x"]\nnot json\n\xff\n"' + str(place).encode()[:3])
    assert set(private_folders.sweep()) == {folder, staging, empty}
    assert place.is_dir()
    assert full.is_dir()
    assert not listed.exists()


def test_a_folder_that_cannot_be_made_is_not_listed(lists, monkeypatch):
    """/proc refuses new folders even to root."""
    fresh = folder_list.FolderList()
    monkeypatch.setattr(private_folders, "_list", fresh)
    with pytest.raises(OSError, match="/proc"):
        private_folders.make_staging_folder(Path("/proc"))
    assert fresh.path.read_bytes() == b""
    fresh._end()
    assert list(lists.iterdir()) == []


def test_a_name_that_another_takes_first_is_left_to_it(lists, place, monkeypatch):
    real, tried = Path.mkdir, []

    def taken(self, *arguments, **named):
        if self.parent == place:
            tried.append(self)
            if len(tried) == 1:
                real(self)
        return real(self, *arguments, **named)

    monkeypatch.setattr(Path, "mkdir", taken)
    folder = private_folders.make_staging_folder(place)
    assert [path == folder for path in tried] == [False, True]
    assert set(place.iterdir()) == set(tried)
    assert private_folders.remove(folder)
    tried[0].rmdir()
