"""What pip and Python write when an installation fails, and the cause that is told."""

from __future__ import annotations

import os
import ssl
import subprocess
import sys
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from tiepoint.core.engine import environment, install_failures, install_process
from tiepoint.core.engine.install_failures import ENVIRONMENT, IMPORTS, PACKAGES, explain
from tiepoint.core.engine.install_source import Source
from tiepoint.core.errors import TiepointError
from tiepoint.core.feedback import Feedback

from .test_private_python import tiny_wheel

NONE = [
    "ERROR: Could not find a version that satisfies the requirement x==1",
    "ERROR: No matching distribution found for x==1",
]
RETRY = "WARNING: Retrying (Retry(total=4)) after connection broken by '{}': /simple/x/"


@pytest.mark.parametrize(
    ("step", "lines", "status", "code"),
    [
        (PACKAGES, [RETRY.format("NameResolutionError(\"host='a.test'\")"), *NONE], 1, "index_name_unknown"),
        (
            PACKAGES,
            [RETRY.format("NewConnectionError('[WinError 10061] refused')"), *NONE],
            1,
            "index_unreachable",
        ),
        (PACKAGES, [RETRY.format("ReadTimeoutError('Read timed out.')"), *NONE], 1, "index_unreachable"),
        (
            PACKAGES,
            [RETRY.format("ProxyError('Cannot connect to proxy.', OSError(111))"), *NONE],
            1,
            "proxy_unreachable",
        ),
        (PACKAGES, ["ERROR: IncompleteRead(5 bytes read, 9 more expected)"], 2, "download_broke"),
        (
            PACKAGES,
            ["ERROR: Could not install packages due to an OSError: [WinError 112] full"],
            1,
            "install_disk_full",
        ),
        (
            PACKAGES,
            ["ERROR: ... [WinError 32] The file is being used by another process"],
            1,
            "install_file_locked",
        ),
        (
            PACKAGES,
            ["ERROR: ... [WinError 206] The filename or extension is too long"],
            1,
            "install_path_too_long",
        ),
        (PACKAGES, ["ERROR: ... [WinError 1260] blocked by group policy"], 1, "install_blocked"),
        (
            PACKAGES,
            ["WARNING: pip is configured ... the ssl module in Python is not available.", *NONE],
            1,
            "python_without_tls",
        ),
        (PACKAGES, NONE, 1, "package_not_in_index"),
        (PACKAGES, ["ERROR: something else."], 1, "not_installed"),
        (PACKAGES, ["Collecting x"], -9, "install_killed"),
        (PACKAGES, [], 3, "not_installed_silently"),
        (ENVIRONMENT, ["Error: [Errno 30] Read-only file system: '/x'"], 1, "install_not_permitted"),
        (IMPORTS, ["ImportError: DLL load failed while importing cv2"], 1, "import_needs_runtime"),
        (
            IMPORTS,
            ["ImportError: /lib/libm.so.6: version `GLIBC_2.35' not found"],
            1,
            "import_of_other_system",
        ),
        (IMPORTS, [], -4, "import_needs_newer_cpu"),
    ],
)
def test_the_cause_is_named_with_a_way_out(step, lines, status, code):
    error = explain(step, lines, status, Source())
    assert error.code == code
    assert error.message
    assert error.hint
    assert all(line in error.detail for line in lines[-1:])


def test_a_full_disk_counts_before_the_download_that_it_broke():
    lines = [RETRY.format("ProtocolError('Connection broken')"), "ERROR: [Errno 28] No space left on device"]
    assert explain(PACKAGES, lines, 1, Source()).code == "install_disk_full"


def test_the_server_is_named_without_its_password():
    error = explain(
        PACKAGES, [RETRY.format("timed out")], 1, Source(index="https://me:secret@index.test/simple")
    )
    assert "The package index (index.test) does not answer" in error.message
    assert "secret" not in error.text


class Index(BaseHTTPRequestHandler):
    """An index with one package; the server's `fault` breaks it."""

    def log_message(self, *_):
        pass

    def do_GET(self):
        wheel = self.server.wheel
        if self.server.fault == "403":
            self.send_error(403)
            return
        file = self.path.endswith(".whl")
        body = wheel.read_bytes() if file else f'<a href="{wheel.name}">{wheel.name}</a>'.encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/octet-stream" if file else "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A certificate for localhost that nobody knows; its file and its key's."""
    folder = tmp_path_factory.mktemp("tls")
    files = folder / "own.pem", folder / "key.pem"
    command = [
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-days",
        "2",
        "-subj",
        "/CN=localhost",
    ]
    command += ["-addext", "subjectAltName=DNS:localhost", "-out", files[0], "-keyout", files[1]]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("needs openssl")
    return files


@contextmanager
def index(folder, fault="", tls=None):
    """The URL of a running index, and the line of a list with its package."""
    wheel, digest = tiny_wheel(folder)
    server = HTTPServer(("127.0.0.1", 0), Index)
    server.wheel, server.fault = wheel, fault
    if tls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*tls)
        server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    name = "https://localhost" if tls else "http://127.0.0.1"
    try:
        yield f"{name}:{server.server_address[1]}/simple", f"tiepoint-tiny==1.0 --hash=sha256:{digest}\n"
    finally:
        server.shutdown()
        server.server_close()


def pip(tmp_path, source, line):
    """The error of a real pip that installs `line` from `source`; None where it succeeds."""
    listed = tmp_path / "list.txt"
    listed.write_text(line)
    base = {k: v for k, v in environment.child_environment(os.environ, 1).items() if "proxy" not in k.lower()}
    base.update(source.variables({}), PIP_RETRIES="0", PIP_CONFIG_FILE=os.devnull)
    command = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "-vv",
        "--no-deps",
        "--target",
        str(tmp_path / "there"),
    ]
    command += ["--no-cache-dir", *source.options(), "--require-hashes", "-r", str(listed)]
    lines, status = install_process.run(command, base, Feedback())
    return explain(PACKAGES, lines, status, source) if status else None


def test_a_real_index_that_refuses_access(tmp_path):
    with index(tmp_path, "403") as (url, line):
        error = pip(tmp_path, Source(index=url), line)
    assert error.code == "index_wants_login"


def test_a_real_index_that_has_gone(tmp_path):
    with index(tmp_path) as (url, line):
        pass
    assert pip(tmp_path, Source(index=url), line).code == "index_unreachable"


def test_a_real_index_with_a_certificate_of_its_own(tmp_path, certificate):
    with index(tmp_path, tls=certificate) as (url, line):
        assert pip(tmp_path, Source(index=url), line).code == "index_certificate"
        assert pip(tmp_path, Source(index=url, certificate=str(certificate[0])), line) is None
    assert (tmp_path / "there" / "tiepoint_tiny.py").exists()


def test_a_real_folder_of_wheels(tmp_path):
    _, digest = tiny_wheel(tmp_path)
    line = f"tiepoint-tiny==1.0 --hash=sha256:{digest}\n"
    assert pip(tmp_path, Source(wheels=str(tmp_path)), line) is None
    error = pip(tmp_path, Source(wheels=str(tmp_path)), "another==2.0 --hash=sha256:" + "0" * 64)
    assert error.code == "wheel_not_in_folder"
    assert "another==2.0" in error.message
    wrong = pip(tmp_path, Source(wheels=str(tmp_path)), "tiepoint-tiny==1.0 --hash=sha256:" + "0" * 64)
    assert wrong.code == "package_of_other_hash"


@pytest.mark.parametrize(
    ("source", "code"),
    [
        (Source(wheels="/nowhere"), "no_wheels"),
        (Source(index="index.test/simple"), "index_no_url"),
        (Source(certificate="/nowhere.pem"), "no_certificate_file"),
    ],
)
def test_a_source_that_cannot_be_used_is_refused_before_anything_is_made(source, code):
    with pytest.raises(TiepointError) as caught:
        source.check()
    assert caught.value.code == code


def test_a_missing_module_is_named():
    assert (
        install_failures.missing_module(["x", "ModuleNotFoundError: No module named 'ensurepip'"])
        == "ensurepip"
    )
    assert install_failures.missing_module(["/usr/bin/python3: No module named pip"]) == "pip"
    assert install_failures.missing_module([]) == ""
