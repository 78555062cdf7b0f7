"""Files are moved to their targets all or none, at whatever point the process is killed."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from tiepoint.core.files import private_folders, publishing
from tiepoint.core.files.file_lock import try_lock
from tiepoint.core.files.outputs import staging_for
from tiepoint.core.files.sidecars import SIDECARS
from tiepoint.tests.core.deaths import warm_child

OLD, NEW = "old" * 50, "new" * 80
BEFORE = {
    "a/scene.tif": OLD,
    "a/scene.tif.aux.xml": OLD,
    "a/scene.tif.ovr": OLD,
    "a/points.gpkg": OLD,
    "a/points.gpkg-wal": OLD,
    "a/scene_view.vrt": OLD,
    "b/report.json": OLD,
}
GO = (*SIDECARS, "_view.vrt")  # files that are removed
AFTER = {
    "a/scene.tif": NEW,
    "a/scene.tif.aux.xml": NEW,
    "a/points.gpkg": NEW,
    "a/map.png": NEW,
    "a/map.png.aux.xml": NEW,
    "b/report.json": NEW,
}

IMPORTS = """
import os
from pathlib import Path
from tiepoint.core.files.outputs import Outputs, staging_for
from tiepoint.tests.core.deaths import die_before_change
"""
PUBLISHER = f"""
root, number, flaw = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
a, b = root / "a", root / "b"
outputs = Outputs(a / "scene.tif", a / "points.gpkg", b / "report.json", None, a / "map.png")
def refuse(event, arguments):
    if event == "os.link" and flaw == "no links":
        raise PermissionError(1, "no hard links here")
    if event == "os.rename" and flaw == "locked" and str(arguments[1]) == str(outputs.report):
        raise PermissionError(13, "in use")
with staging_for(outputs) as staging:
    for name in {list(AFTER)!r}:
        staging.place(root / name).write_text({NEW!r})
    sys.addaudithook(refuse)
    staging.remove_with(outputs.raster, [a / "scene_view.vrt"])
    die_before_change(number)
    staging.publish()
"""


def lay_out(root: Path) -> None:
    for name, text in BEFORE.items():
        path = root / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)


def files(root: Path) -> dict[str, str]:
    found = (path for path in sorted(root.rglob("*")) if path.is_file())
    return {
        path.relative_to(root).as_posix(): path.read_text()
        for path in found
        if not any(part.startswith(".tiepoint-") for part in path.relative_to(root).parts)
    }


def private(root: Path) -> list[Path]:
    return list(root.rglob(".tiepoint-*"))


@pytest.fixture(scope="module")
def publisher():
    with warm_child(IMPORTS, PUBLISHER) as run:
        yield run


@pytest.mark.parametrize(("flaw", "returncode"), [("", 0), ("no links", 0), ("locked", 1)])
def test_killed_before_any_change_all_is_old_or_all_is_new(publisher, tmp_path, flaw, returncode):
    """The next start, here this process, finds the folders and completes or undoes the moves."""
    ends = set()
    for number in range(1, 200):
        root = tmp_path / str(number)
        root.mkdir()
        lay_out(root)
        died = publisher(root, number, flaw)
        found = files(root)
        if flaw != "no links":  # without links the old file is moved first
            assert all(found[name] in (OLD, NEW) for name in BEFORE if not name.endswith(GO))
        assert all(text in (OLD, NEW) for text in found.values())
        private_folders.sweep()
        assert private(root) == []
        found = files(root)
        assert found in (BEFORE, AFTER), number
        ends.add(found == AFTER)
        if died.returncode != -9:
            break
    assert died.returncode == returncode, died.stderr
    assert found == (BEFORE if flaw == "locked" else AFTER)
    assert number > 20  # changes in total
    assert ends == {False, True}  # the process died on both sides of the journal


def staged(parent: Path, **texts: str) -> Path:
    folder = private_folders.make_staging_folder(parent)
    for name, text in texts.items():
        (folder / name).write_text(text)
    return folder


def interrupted(folder: Path, monkeypatch, moves: int = 0) -> None:
    """A publication that dies after some moves."""
    left, real = [moves], publishing._do

    class Killed(BaseException):
        pass

    def die(part, step):
        if not left[0]:
            raise Killed
        left[0] -= 1
        real(part, step)

    with monkeypatch.context() as patch:
        patch.setattr(publishing, "_do", die)
        with pytest.raises(Killed):
            publishing.publish([folder])


def test_files_changed_since_by_others_stay(tmp_path, monkeypatch):
    for name in ("kept", "changed"):
        (tmp_path / name).write_text(OLD)
    (tmp_path / "changed.ovr").write_text(OLD)
    folder = staged(tmp_path, kept=NEW, changed=NEW, made=NEW)
    interrupted(folder, monkeypatch)
    (tmp_path / "changed").write_text("of a later run")
    (tmp_path / "made").write_text("of a later run")
    assert publishing.pending(folder)
    assert private_folders.remove(folder)
    found = {path.name: path.read_text() for path in tmp_path.iterdir()}
    assert found == {"kept": NEW, "changed": "of a later run", "changed.ovr": OLD, "made": "of a later run"}


def test_a_companion_does_not_join_the_file_of_a_later_run(tmp_path, monkeypatch):
    folder = staged(tmp_path, **{"scene.tif": NEW, "scene.tif.aux.xml": NEW})
    interrupted(folder, monkeypatch, moves=1)
    assert [path.name for path in tmp_path.glob("scene*")] == ["scene.tif"]
    (tmp_path / "scene.tif").write_text("of a later run")
    assert private_folders.remove(folder)
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"scene.tif": "of a later run"}


def test_moves_that_cannot_be_completed_are_kept_for_later(tmp_path, monkeypatch):
    (tmp_path / "scene").write_text(OLD)
    folder = staged(tmp_path, scene=NEW, other=NEW)
    interrupted(folder, monkeypatch)
    real = Path.replace

    def locked(self, target):
        if Path(target).name == "scene":
            raise PermissionError(13, "in use")
        return real(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", locked)
        assert not private_folders.remove(folder)
    assert ((tmp_path / "scene").read_text(), (tmp_path / "other").read_text()) == (OLD, NEW)
    assert private_folders.remove(folder)
    assert (tmp_path / "scene").read_text() == NEW
    assert sorted(os.listdir(tmp_path)) == ["other", "scene"]


def test_a_journal_names_nothing_outside_its_folders(tmp_path, monkeypatch):
    (tmp_path / "inner").mkdir()
    (tmp_path / "foreign").write_text(OLD)
    folder = staged(tmp_path / "inner", foreign=NEW)
    interrupted(folder, monkeypatch)
    journal = folder / publishing._OLD / "do"
    journal.write_text(journal.read_text().replace('"foreign"', '"../foreign"'))
    assert not publishing.recover(folder)
    assert (tmp_path / "foreign").read_text() == OLD


def test_a_journal_moves_nothing_out_of_folders_of_other_publications(tmp_path, monkeypatch):
    """Such as one that was made later under the name of a folder that is gone."""
    (tmp_path / "other").mkdir()
    folder, foreign = staged(tmp_path, mine=NEW), staged(tmp_path / "other", theirs=NEW)
    interrupted(folder, monkeypatch)
    journal = folder / publishing._OLD / "do"
    values = json.loads(journal.read_text())
    step = {"name": "theirs", "saved": "0", "new": True, "before": None, "after": None}
    values["parts"].append({"folder": str(foreign), "groups": [{"steps": [step], "main": 0}]})
    journal.write_text(json.dumps(values))
    assert publishing.recover(folder)
    assert (tmp_path / "mine").read_text() == NEW
    assert not (tmp_path / "other" / "theirs").exists()
    assert (foreign / "theirs").read_text() == NEW


def test_a_folder_in_the_place_of_a_file_is_refused_before_anything_moves(tmp_path):
    (tmp_path / "scene").mkdir()
    (tmp_path / "scene" / "inner").write_text(OLD)
    folder = staged(tmp_path, other=NEW, scene=NEW)
    with pytest.raises(IsADirectoryError, match="scene"):
        publishing.publish([folder])
    assert sorted(path.name for path in folder.iterdir()) == ["other", "scene"]  # not even a journal
    assert private_folders.remove(folder)
    assert os.listdir(tmp_path) == ["scene"]
    assert (tmp_path / "scene" / "inner").read_text() == OLD


@pytest.fixture(params=["links of links", "links of their targets"])
def hard_links(request, monkeypatch):
    """What the system makes of a hard link to a symbolic one: where it cannot say, a name of the target."""
    if request.param == "links of their targets":
        monkeypatch.setattr(os, "supports_follow_symlinks", os.supports_follow_symlinks - {os.link})


def test_a_link_is_replaced_and_not_its_target(tmp_path, hard_links):
    (tmp_path / "foreign").write_text(OLD)
    (tmp_path / "scene").symlink_to(tmp_path / "foreign")
    folder = staged(tmp_path, scene=NEW)
    publishing.publish([folder])
    assert private_folders.remove(folder)
    assert ((tmp_path / "scene").read_text(), (tmp_path / "foreign").read_text()) == (NEW, OLD)
    assert not (tmp_path / "scene").is_symlink()


def test_a_file_and_a_link_come_back_as_they_were(tmp_path, monkeypatch, hard_links):
    """Before any move, the file has a second name already, and the link where the system can give it one."""
    (tmp_path / "foreign").write_text(OLD)
    (tmp_path / "scene").symlink_to(tmp_path / "foreign")
    (tmp_path / "points").write_text(OLD)
    folder, real, kept = staged(tmp_path, points=NEW, scene=NEW), publishing._do, []

    def full(part, step):
        if not kept:
            kept.extend(sorted(each.is_symlink() for each in (folder / ".old").glob("[0-9]")))
        real(part, step)
        if step.name == "scene":
            raise OSError(28, "no space left")

    monkeypatch.setattr(publishing, "_do", full)
    with pytest.raises(OSError, match="no space"):
        publishing.publish([folder])
    assert kept == ([False, True] if os.link in os.supports_follow_symlinks else [False])
    assert (tmp_path / "scene").is_symlink()
    assert [(tmp_path / name).read_text() for name in ("scene", "points", "foreign")] == [OLD] * 3


def test_a_world_file_is_removed_once_and_only_that_of_a_geotiff(tmp_path):
    for name in ("a.tif", "a.tiff", "a.tfw", "b.png", "b.tfw"):
        (tmp_path / name).write_text(OLD)
    folder = tmp_path / "staged"
    folder.mkdir()
    for name in ("a.tif", "a.tiff", "b.png"):
        (folder / name).write_text(NEW)
    publishing.publish([folder])
    left = {path.name: path.read_text() for path in tmp_path.iterdir() if path.is_file()}
    assert left == {"a.tif": NEW, "a.tiff": NEW, "b.png": NEW, "b.tfw": OLD}


@pytest.fixture
def locks_seen(monkeypatch):
    """Whether the folder of each file that was moved was locked, as another process sees it."""
    seen = []

    def watched(name, place_of):
        real = getattr(publishing, name)

        def call(*arguments):
            handle = os.open(place_of(*arguments), os.O_RDONLY)
            seen.append(not try_lock(handle))
            os.close(handle)
            return real(*arguments)

        monkeypatch.setattr(publishing, name, call)

    watched("_do", lambda part, step: part.place(step).parent)
    watched("_finish_group", lambda part, group: Path(part.folder).parent)
    return seen


@pytest.mark.skipif(os.name == "nt", reason="a folder has no lock of its own there")
def test_the_folders_are_locked_while_files_are_moved_so_that_two_processes_do_not_mix_theirs(
    tmp_path, locks_seen
):
    """In one of five tries, two processes that published at once left files of both."""
    lay_out(tmp_path)
    outputs = [tmp_path / "a" / "scene.tif", tmp_path / "b" / "report.json"]
    with staging_for(outputs) as staging:
        for output in outputs:
            staging.place(output).write_text(NEW)
        staging.publish()
    assert locks_seen == [True] * 4  # the raster, its two companions, the report
    handle = os.open(tmp_path / "a", os.O_RDONLY)
    assert try_lock(handle)
    os.close(handle)
    assert sorted(path.name for path in (tmp_path / "b").iterdir()) == ["report.json"]


@pytest.mark.skipif(os.name == "nt", reason="a folder has no lock of its own there")
def test_the_folders_are_locked_while_moves_are_completed(publisher, tmp_path, monkeypatch, locks_seen):
    state = {"XDG_STATE_HOME": str(tmp_path / "state")}
    monkeypatch.setenv("XDG_STATE_HOME", state["XDG_STATE_HOME"])
    for number in range(1, 40):
        lay_out(tmp_path)
        publisher(tmp_path, number, "", **state)
        private_folders.sweep()
        if locks_seen:
            break
    assert set(locks_seen) == {True}


def test_without_files_nothing_is_begun(tmp_path):
    folder = staged(tmp_path)
    publishing.publish([folder])
    assert list(folder.iterdir()) == []


def test_an_old_file_that_cannot_be_put_back_at_once_is_put_back_later(tmp_path, monkeypatch):
    """A program opens both files between their moves."""
    for name in ("one", "two"):
        (tmp_path / name).write_text(OLD)
    folder, real, moved = staged(tmp_path, one=NEW, two=NEW), Path.replace, []

    def held(self, target):
        if Path(target).parent == tmp_path and moved:
            raise PermissionError(13, "in use")
        if Path(target).parent == tmp_path:
            moved.append(target)
        return real(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", held)
        with pytest.raises(PermissionError):
            publishing.publish([folder])
        assert ((tmp_path / "one").read_text(), (tmp_path / "two").read_text()) == (NEW, OLD)
        assert publishing.pending(folder)
        assert not private_folders.remove(folder)
    assert private_folders.remove(folder)
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"one": OLD, "two": OLD}


@pytest.mark.parametrize("text", ["", "{", "[]", '{"parts": [{"folder": "x"}]}', '{"parts": 1}'])
def test_a_damaged_journal_costs_no_file(tmp_path, monkeypatch, text):
    (tmp_path / "scene").write_text(OLD)
    folder = staged(tmp_path, scene=NEW)
    interrupted(folder, monkeypatch)
    (folder / publishing._OLD / "do").write_text(text)
    assert not publishing.recover(folder)
    assert not private_folders.remove(folder)
    assert (tmp_path / "scene").read_text() == OLD
    assert (folder / "scene").read_text() == NEW


@pytest.mark.parametrize(("gone", "done"), [("a/leader", True), ("a", False)])
def test_a_folder_whose_leader_is_gone_is_done_unless_its_disk_is_missing(tmp_path, gone, done):
    (tmp_path / "a" / "leader").mkdir(parents=True)
    folder = staged(tmp_path)
    (folder / publishing._OLD).mkdir()
    leader = {"leader": str(tmp_path / "a" / "leader")}
    (folder / publishing._OLD / publishing._LEADER).write_text(json.dumps(leader))
    assert publishing.recover(folder)  # it has no journal: nothing was begun
    for path in (tmp_path / "a" / "leader", tmp_path / "a")[: 1 if done else 2]:
        path.rmdir()
    assert not (tmp_path / gone).exists()
    assert publishing.recover(folder) == done
