"""Downloads from a server that breaks off, stalls, sends wrong data or is gone, and the files left."""

from __future__ import annotations

import errno
import shutil
import time
from io import FileIO
from types import SimpleNamespace

import pytest
from qgis.core import QgsNetworkAccessManager
from tiepoint.core.errors import Cancelled, TiepointError
from tiepoint.core.weights import weights_files
from tiepoint.ui.setup import weights_download
from tiepoint.ui.setup.weights_download import WeightsDownload

from ..file_server import CONTENT, NAME, FileServer


@pytest.fixture
def server():
    with FileServer().running() as running:
        yield running


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "made" / "models"


class Quick(WeightsDownload):
    stall = 400
    pauses = (10, 10, 10)


@pytest.fixture
def download(qtbot, server, folder):
    """Runs one download of the server's file to its end; returns the error it ended with."""

    def go(cancel_at=None, known=None):
        loading = Quick(known or server.known(), folder)
        shares = []
        loading.progressed.connect(shares.append)
        if cancel_at is not None:
            loading.progressed.connect(lambda share: share >= cancel_at and loading.cancel())
        with qtbot.waitSignal(loading.finished, timeout=20_000) as signal:
            loading.start()
        go.shares = shares
        return signal.args[0]

    return go


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def is_installed(folder, server):
    (good, _) = weights_files.installed(folder, [server.known()])
    return [file.title for file in good] == ["Net"] and (folder / NAME).read_bytes() == CONTENT


WHOLE = ["checked.json", NAME]
HALF = [f"{NAME}.part", f"{NAME}.part.tag"]


def test_a_good_connection(download, server, folder):
    assert download() is None
    assert names(folder) == WHOLE
    assert is_installed(folder, server)
    assert len(server.requests) == 1
    assert server.requests[0]["Accept-Encoding"] == "identity"
    assert max(download.shares) == 1.0


def test_a_broken_connection_is_resumed(download, server, folder):
    server.faults = ["break", "break"]
    assert download() is None
    assert is_installed(folder, server)
    assert names(folder) == WHOLE
    ranges = [request.get("Range") for request in server.requests]
    assert ranges == [None, "bytes=150000-", "bytes=225000-"]
    assert [request.get("If-Range") for request in server.requests] == [None, '"v1"', '"v1"']


def test_an_early_end_without_a_length_is_resumed(download, server, folder):
    server.faults = ["no length"]
    assert download() is None
    assert is_installed(folder, server)


def test_a_stall_is_resumed(download, server, folder):
    server.faults = ["stall"]
    assert download() is None
    assert is_installed(folder, server)
    assert server.requests[1]["Range"].startswith("bytes=")


def test_a_server_that_stalls_for_good_leaves_what_came(download, server, folder):
    server.faults = ["stall"] + ["503"] * 9
    error = download()
    assert "503" in error.message
    assert "what has arrived is kept" in error.hint
    assert names(folder) == HALF
    assert (folder / HALF[0]).read_bytes() == CONTENT[:150_000]
    assert len(server.requests) == 1 + len(Quick.pauses)
    server.faults = []
    assert download() is None  # another session goes on there
    assert server.requests[-1]["Range"] == "bytes=150000-"
    assert is_installed(folder, server)


def test_a_stall_before_the_first_byte_is_told_at_once(download, server, folder):
    server.answer = lambda handler, fault: server.over.wait(30)
    error = download()
    assert "sent nothing" in error.message
    assert len(server.requests) == 1
    assert names(folder) == []


def test_a_server_without_ranges_starts_over(download, server, folder):
    server.faults = ["break", "ignore range"]
    assert download() is None
    assert is_installed(folder, server)


def test_a_changed_file_starts_over(download, server, folder):
    server.faults = ["break"]
    server.content = CONTENT[::-1]
    download(cancel_at=0.5)
    assert (folder / HALF[0]).stat().st_size == 150_000
    server.content, server.tag = CONTENT, '"v2"'
    assert download() is None
    assert server.requests[-1]["If-Range"] == '"v1"'
    assert is_installed(folder, server)


def test_a_wrong_part_is_not_put_behind_the_right_one(download, server, folder):
    server.faults = ["break", "other range"]
    assert download() is None
    assert is_installed(folder, server)
    assert "Range" not in server.requests[-1]


def test_a_part_that_fits_no_file_starts_over(download, server, folder):
    server.faults = ["break", "416"]
    assert download() is None
    assert is_installed(folder, server)


def test_wrong_bytes_are_deleted_and_told(download, server, folder):
    server.faults = ["wrong"]
    error = download()
    assert "SHA-256" in error.message
    assert names(folder) == []


def test_a_log_in_page_is_not_taken_for_the_file(download, server, folder):
    server.faults = ["page"]
    error = download()
    assert "26 bytes instead of 300000" in error.message
    assert "log-in page" in error.hint
    assert names(folder) == []


def test_a_log_in_page_does_not_spoil_what_came_before(download, server, folder):
    server.faults = ["break", "page"]
    assert "26 bytes" in download().message
    assert (folder / HALF[0]).read_bytes() == CONTENT[:150_000]


def test_404_is_told_at_once(download, server, folder):
    server.faults = ["404"]
    error = download()
    assert "404 Not Found" in error.message
    assert "127.0.0.1" in error.message
    assert len(server.requests) == 1
    assert names(folder) == []


def test_no_server_is_told_at_once(download, server, folder):
    known = server.known()
    gone = weights_files.KnownFile(known.title, "http://127.0.0.1:9/x", NAME, known.size, known.sha256, ())
    error = download(known=gone)
    assert "cannot be reached" in error.message
    assert "proxy" in error.hint
    assert names(folder) == []


def test_a_redirect_is_followed(download, server, folder):
    server.faults = ["redirect"]
    assert download() is None
    assert is_installed(folder, server)


def test_cancel_keeps_what_came_and_the_next_one_goes_on(download, server, folder):
    assert isinstance(download(cancel_at=0.3), Cancelled)
    assert names(folder) == HALF
    kept = (folder / HALF[0]).read_bytes()
    assert 0 < len(kept) < len(CONTENT)
    assert kept == CONTENT[: len(kept)]
    assert download() is None
    assert server.requests[-1]["Range"] == f"bytes={len(kept)}-"
    assert is_installed(folder, server)


def test_cancel_while_it_waits_for_a_new_attempt(qtbot, server, folder):
    server.faults = ["break"]
    loading = Quick(server.known(), folder)
    loading.pauses = (60_000,)
    loading.status_changed.connect(lambda text: "new attempt" in text and loading.cancel())
    with qtbot.waitSignal(loading.finished, timeout=5_000) as signal:
        loading.start()
    assert isinstance(signal.args[0], Cancelled)
    assert names(folder) == HALF


def test_a_whole_part_is_only_verified(download, server, folder):
    folder.mkdir(parents=True)
    (folder / HALF[0]).write_bytes(CONTENT)
    assert download() is None
    assert server.requests == []
    assert is_installed(folder, server)


def test_a_file_put_there_by_hand_is_only_verified(download, server, folder):
    folder.mkdir(parents=True)
    (folder / NAME).write_bytes(CONTENT)
    assert not is_installed(folder, server)
    assert download() is None
    assert server.requests == []
    assert is_installed(folder, server)


def test_too_little_room_is_told_before_a_byte_is_asked_for(download, server, folder, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda path: SimpleNamespace(free=1 << 20))
    error = download()
    assert "too little room: 64 MB are needed and 1 MB are free" in error.message
    assert server.requests == []


def test_a_full_disk_is_told_and_what_fitted_is_kept(download, server, folder, monkeypatch):
    class FullDisk(FileIO):
        def write(self, block):
            if self.tell() + len(block) > 100_000:
                raise OSError(errno.ENOSPC, "No space left on device")
            return super().write(block)

    monkeypatch.setattr(weights_download, "FileIO", FullDisk)
    error = download()
    assert "the disk is full" in error.message
    assert HALF[0] in error.message
    assert error.hint.startswith("Free some disk space")
    assert names(folder) == HALF
    kept = (folder / HALF[0]).read_bytes()
    assert kept == CONTENT[: len(kept)]
    monkeypatch.undo()
    assert download() is None
    assert is_installed(folder, server)


def test_a_folder_that_cannot_be_made_is_told(download, server, folder):
    folder.parent.parent.joinpath("made").write_text("a file stands here")
    error = download()
    assert isinstance(error, TiepointError)
    assert "models" in error.message


def test_two_at_once_do_not_mix(qtbot, server, folder):
    server.faults = ["stall"]
    first, second = Quick(server.known(), folder), Quick(server.known(), folder)
    with qtbot.waitSignal(first.progressed, timeout=5_000):
        first.start()
    with qtbot.waitSignal(second.finished, timeout=5_000) as signal:
        second.start()
    assert "Another QGIS" in signal.args[0].message
    with qtbot.waitSignal(first.finished, timeout=20_000) as signal:
        pass
    assert signal.args[0] is None
    assert is_installed(folder, server)


def test_stop_says_nothing_more(qtbot, server, folder):
    server.faults = ["stall"]
    loading = Quick(server.known(), folder)
    with qtbot.waitSignal(loading.progressed, timeout=5_000):
        loading.start()
    said = []
    loading.finished.connect(said.append)
    loading.stop(1.0)
    qtbot.wait(100)
    assert said == []
    assert names(folder) == HALF


def test_qgis_own_time_limit_counts_from_the_last_byte(download, server, folder):
    """QGIS ends a silent request by itself; a long download must not be ended."""
    manager = QgsNetworkAccessManager.instance()
    before = manager.timeout()
    manager.setTimeout(1500)  # less than the whole takes, far more than a piece on a busy machine
    try:
        server.content = CONTENT
        slow, server.answer = server.answer, lambda handler, fault: _slowly(handler)
        assert download() is None
        server.answer = slow
    finally:
        manager.setTimeout(before)
    assert len(server.requests) == 1


def _slowly(handler):
    handler.send_response(200)
    handler.send_header("Content-Length", str(len(CONTENT)))
    handler.end_headers()
    piece = -(-len(CONTENT) // 8)
    for at in range(0, len(CONTENT), piece):
        handler.wfile.write(CONTENT[at : at + piece])
        time.sleep(0.25)
