"""What the drives of everyday use share: runs interrupted at a stage, and what each step left behind.

A step that does not hold is a fault; the drive goes on, and fails at its end with all of them.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from qgis.core import QgsApplication, QgsProcessingUtils, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QMessageBox
from tiepoint.tests.gui.tour import Tour, Wait, sample

FEATURES = "Finding features…"  # what the dock shows while the engine works
GOOD = ("success", "cautious")


class Daily(Tour):
    """Notes what the user was told at each step, and what was left behind."""

    limit = 180

    def __init__(self) -> None:
        super().__init__()
        self.faults: list[str] = []
        self.logged: list[str] = []  # tracebacks and errors of Python
        self.asked: list[str] = []  # questions that were answered
        self.said: dict[str, object] = {}
        self.measures["steps"] = self.said
        (self.out / "temporary").mkdir(exist_ok=True)
        tempfile.tempdir = str(self.out / "temporary")  # nobody else's folders are in it
        QgsApplication.messageLog().messageReceived.connect(self._listen)

    def _listen(self, text: str, tag: str, _level: object) -> None:
        if "Traceback" in text or tag == "Python error":
            self.logged.append(text)

    def arrange(self) -> Iterator[Wait]:
        """The dock beside the map, in a window of one size."""
        window = self.iface.mainWindow()
        window.resize(1500, 950)
        for dock in ("Browser", "MessageLog"):
            if window.findChild(QDockWidget, dock) is not None:
                window.findChild(QDockWidget, dock).hide()
        self.dock.setUserVisible(True)
        yield 1000

    def expect(self, what: str, held: object) -> None:
        if not held:
            self.faults.append(what)

    def pair(self, folder: Path | None = None) -> tuple[QgsRasterLayer, QgsRasterLayer]:
        """The sample pair, chosen in the dock; copies of its files where a folder is given."""
        layers = []
        for name in ("reference", "sensed"):
            path = sample(f"{name}.tif")
            if folder is not None:
                folder.mkdir(parents=True, exist_ok=True)
                path = Path(shutil.copy(path, folder))
            layers.append(QgsRasterLayer(str(path), name))
        QgsProject.instance().addMapLayers(layers)
        self.choose(*layers)
        return layers[0], layers[1]

    def choose(self, reference: QgsRasterLayer, sensed: QgsRasterLayer) -> None:
        self.dock.form.pair.reference.set_layer(reference)
        self.dock.form.pair.sensed.set_layer(sensed)

    def start(self, output: Path | str = "") -> None:
        """Press Register."""
        self.ended: list[object] = []
        self.dock.form.options_widget.output.setFilePath(str(output))
        self.dock.run_finished.connect(self._keep)
        button = self.dock.run_bar.register_button
        if button.isVisible() and button.isEnabled():
            button.click()

    def _keep(self, result: object) -> None:
        self.ended.append(result)

    def stage(self, text: str = FEATURES) -> Callable[[], bool]:
        """A condition: the run has come to this stage, or is over."""
        return lambda: self.dock.run_bar.note.text() == text or not self.dock.runner.busy()

    def over(self, name: str, kinds: tuple[str, ...] = GOOD, words: str = "") -> Iterator[Wait]:
        """Wait for the end of the run; note its outcome, whose kind must be one of `kinds`."""
        yield lambda: not self.dock.runner.busy()
        yield 700
        yield lambda: not self.iface.mapCanvas().isDrawing()
        self.dock.run_finished.disconnect(self._keep)
        said = f"{self.dock.outcome.kind}: {self.dock.outcome.title.text()} {self.dock.outcome.words()}"
        button = self.dock.run_bar.register_button
        if not button.isEnabled():
            said = f"off: {self.dock.run_bar.note.text()}"
        self.note(name, said)
        self.expect(f"{name}: {said}", said.partition(":")[0] in kinds and words in said)

    def note(self, name: str, said: str = "", folders: tuple[Path, ...] = ()) -> None:
        """Take a picture, and note what was said and what is left: messages, tasks, folders, errors."""
        bar = [f"{item.title()}: {item.text()}" for item in self.iface.messageBar().items()]
        tasks = [task.description() for task in QgsApplication.taskManager().activeTasks()]
        left = self.left(*folders)
        found = {"said": said, "bar": bar, "tasks": tasks, "left": left, "errors": list(self.logged)}
        self.said[name] = {key: value for key, value in found.items() if value}
        self.picture(name.replace(" ", "_").replace("/", "_"))
        self.expect(f"{name}: messages are doubled: {bar}", len(bar) == len(set(bar)) and len(bar) < 3)
        self.expect(f"{name}: tasks run on: {tasks}", not tasks)
        self.expect(f"{name}: files are left: {left}", not left)
        self.expect(f"{name}: errors of Python: {self.logged}", not self.logged)
        self.logged.clear()

    def left(self, *folders: Path) -> list[str]:
        """Private folders of runs that are over."""
        found = set((self.out / "temporary").glob("*"))
        found |= set(Path(QgsProcessingUtils.tempFolder()).glob("tiepoint-*"))
        found |= {each for place in (self.out, *folders) for each in place.rglob(".tiepoint-*")}
        return sorted(str(each) for each in found)

    def engines(self) -> list[str]:
        """The engine processes of this user, by number and command."""
        found = subprocess.run(
            ["pgrep", "-fa", "tiepoint.*engine|core/engine"], check=False, capture_output=True, text=True
        )
        return found.stdout.splitlines()

    def error(self, report: Path, truth: Path | None = None) -> float:
        """Largest error at the corners of the sensed raster, in px of the reference."""
        import json

        exact = json.loads((truth or sample("truth.json")).read_text(encoding="utf-8"))
        found = json.loads(report.read_text(encoding="utf-8"))["transform"]
        corners = np.array([[0, 0, 1], [239, 0, 1], [0, 239, 1], [239, 239, 1]], dtype=float).T
        places = [np.array(each["sensed_to_reference"]) @ corners for each in (found, exact)]
        return float(np.abs(places[0][:2] / places[0][2] - places[1][:2] / places[1][2]).max())

    def answer(self, button: QMessageBox.StandardButton) -> None:
        """Press this button of the next question, which holds up what comes after the call."""

        def press() -> None:
            box = QApplication.activeModalWidget()
            if not isinstance(box, QMessageBox):
                QTimer.singleShot(50, press)
                return
            self.asked.append(box.text())
            box.button(button).click()

        QTimer.singleShot(50, press)

    def empty(self) -> Iterator[Wait]:
        """An empty project and no messages."""
        self.iface.messageBar().clearWidgets()
        QgsProject.instance().clear()
        yield 300

    def end(self, code: int) -> None:
        if self.faults and "failure" not in self.measures:
            self.measures["failure"] = "\n".join(self.faults)
        elif self.faults:
            self.measures["faults"] = self.faults
        super().end(code)


def here(name: str) -> str:
    """An environment variable of the drive."""
    return os.environ.get(name, "")
