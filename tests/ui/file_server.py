"""A web server on loopback that serves one file, with faults on request."""

from __future__ import annotations

import hashlib
import re
import threading
import time
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import numpy as np
from tiepoint.core.weights.weights_files import KnownFile

CONTENT = np.random.default_rng(3).bytes(300_000)
NAME = "net-weights.pth"


class FileServer:
    """`faults`: one per request, in order: "", "break", "stall", "ignore range", "404", "503", "wrong",
    "page", "redirect", "no length", "other range", "416". Then it behaves."""

    def __init__(self) -> None:
        self.content = CONTENT
        self.tag = '"v1"'
        self.faults: list[str] = []
        self.requests: list[dict[str, str]] = []
        self.over = threading.Event()  # lets a stalled reply end
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self._server.block_on_close = False

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/{NAME}"

    def known(self) -> KnownFile:
        """The file as the catalogue would have it."""
        digest = hashlib.sha256(CONTENT).hexdigest()
        return KnownFile("Net", self.url, NAME, len(CONTENT), digest, ("pso-sift+fc6",))

    @contextmanager
    def running(self):
        thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        yield self
        self.over.set()
        self._server.shutdown()
        self._server.server_close()
        thread.join(5)

    def _handler(self):
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                server.requests.append(dict(self.headers))
                server.answer(self, server.faults.pop(0) if server.faults else "")

            def log_message(self, *args):
                pass

        return Handler

    def answer(self, handler, fault):
        content = self.content
        if fault in ("404", "503", "416"):
            handler.send_error(int(fault))
            return
        if fault == "redirect":
            handler.send_response(302)
            handler.send_header("Location", self.url + "?again")
            handler.send_header("Content-Length", "0")
            handler.end_headers()
            return
        if fault == "page":
            content = b"<html>Please log in</html>"
        if fault == "wrong":
            content = content[:-1] + bytes([content[-1] ^ 1])
        asked = re.fullmatch(r"bytes=(\d+)-", handler.headers.get("Range", ""))
        same = handler.headers.get("If-Range", self.tag) == self.tag
        start = int(asked[1]) if asked and same and fault not in ("ignore range", "page") else 0
        end = len(content)
        handler.send_response(206 if start else 200)
        handler.send_header("ETag", self.tag)
        if start:
            first = start + (7 if fault == "other range" else 0)
            handler.send_header("Content-Range", f"bytes {first}-{end - 1}/{end}")
        if fault == "no length":
            handler.send_header("Connection", "close")
            handler.close_connection = True
        else:
            handler.send_header("Content-Length", str(end - start))
        handler.end_headers()
        stop = start + (end - start) // 2 if fault in ("break", "stall", "no length") else end
        try:
            for at in range(start, stop, 16384):
                handler.wfile.write(content[at : min(at + 16384, stop)])
                time.sleep(0.001)
            handler.wfile.flush()
            if fault == "stall":
                self.over.wait(30)
        except OSError:
            pass  # the other side has gone
        if fault:
            handler.close_connection = True
