"""A series whose rasters lie on a server; its results stay on a disk."""

from __future__ import annotations

import shutil
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from tiepoint.core import series
from tiepoint.core.batch.execution import for_workers
from tiepoint.core.batch.series import SeriesWanted
from tiepoint.core.errors import TiepointError
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.raster.read.source import RasterSource
from tiepoint.tests.core.batch.cases import CountingEngine


class Ranges(SimpleHTTPRequestHandler):
    """Serves the parts of files that GDAL asks for."""

    def do_GET(self):
        path, asked = Path(self.translate_path(self.path)), self.headers.get("Range", "")
        if not path.is_file() or not asked.startswith("bytes="):
            super().do_GET()
            return
        data = path.read_bytes()
        first, _, last = asked[len("bytes=") :].partition("-")
        part = data[int(first) : int(last or len(data)) + 1]
        self.send_response(206)
        self.send_header("Content-Length", str(len(part)))
        self.send_header("Content-Range", f"bytes {first}-{int(first) + len(part) - 1}/{len(data)}")
        self.end_headers()
        self.wfile.write(part)

    def log_message(self, *_):
        pass


@pytest.fixture
def server(scene, tmp_path):
    """GDAL's name of a folder with reference.tif and sensed.tif on a server of this process."""
    for name in ("reference.tif", "sensed.tif"):
        shutil.copy(scene / name, tmp_path)
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Ranges, directory=str(tmp_path))) as made:
        thread = Thread(target=made.serve_forever)
        thread.start()
        yield f"/vsicurl/http://127.0.0.1:{made.server_address[1]}"
        made.shutdown()
        thread.join()


def run(server, out, engine=None):
    engine = engine or CountingEngine()
    return series(
        [f"{server}/sensed.tif"], out, reference=f"{server}/reference.tif", engine=engine, method="pso-sift"
    )


def test_scenes_and_reference_on_a_server(server, tmp_path):
    found = run(server, tmp_path / "out")
    assert [(record.stem, record.state) for record in found.records] == [("sensed", "registered")], str(found)
    assert (tmp_path / "out" / "sensed_registered.tif").is_file()


def test_workers_in_other_folders_get_whole_paths(scene, tmp_path, monkeypatch):
    monkeypatch.chdir(scene)
    scenes = RasterSource("sensed.tif|option:X=1"), RasterSource("/vsicurl/http://a/b.tif")
    options = RegistrationOptions.of(
        sensed_mask="other.tif|layername=x", clip_area="other.tif", transform="affine"
    )
    found = for_workers(SeriesWanted(scenes, tmp_path, RasterSource("reference.tif"), options))
    assert [each.uri for each in found.scenes] == [
        f"{scene}/sensed.tif|option:X=1",
        "/vsicurl/http://a/b.tif",
    ]
    assert found.reference.uri == f"{scene}/reference.tif"
    assert found.options.read.sensed_mask == f"{scene}/other.tif|layername=x"
    assert found.options.result.clip_area == f"{scene}/other.tif"
    settled = {"sensed_mask": "", "clip_area": ""}
    assert found.options.changed(**settled) == options.changed(**settled)


def test_results_on_a_server_are_refused_before_a_folder_of_that_name_is_made(server):
    engine = CountingEngine()
    with pytest.raises(TiepointError) as caught:
        run(server, "/vsis3/bucket/out", engine)
    assert caught.value.code == "result_on_server"
    assert engine.calls == 0
    assert not Path("/vsis3").exists()
