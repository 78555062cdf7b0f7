"""A fake of private_python.install, and waiting for its end."""

from __future__ import annotations

import threading


class FakeInstall:
    """Fakes private_python.install: writes lines, and ends as set."""

    def __init__(self) -> None:
        self.error: Exception | None = None
        self.go_on = threading.Event()
        self.variables: dict[str, str] = {}

    def __call__(self, folder, feedback, packages, *, variables=None, source=None):
        self.variables, self.source = variables, source
        feedback.info(f"Collecting {packages.modules[-1]}")
        while not self.go_on.wait(0.01):
            feedback.check()
        if self.error is not None:
            raise self.error
        (folder / "bin").mkdir(parents=True)
        python = folder / "bin" / "python3"
        python.write_text("")
        python.chmod(0o755)
        (folder / "tiepoint-engine.json").write_text("{}")
        return {}


def settle(qtbot, page):
    state = page._installation
    qtbot.waitUntil(lambda: not state.engine.running() and not state.readiness.asking(), timeout=5000)
