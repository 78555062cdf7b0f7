"""Run by the real QGIS (--code): QGIS quit or killed during a run, and two of them at work at the same time.

    TOUR_OUT=folder make qgis SCRIPT=tests/gui/daily_quit.py

Starts other QGIS in a profile of their own, with this script and DAILY_SECOND (what they do). Leaves
NN_name.png and measures.json in TOUR_OUT.
"""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import tiepoint
from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QMessageBox
from tiepoint.tests.gui.daily import Daily, here
from tiepoint.tests.gui.tour import Wait

SECOND = here("DAILY_SECOND")  # "run", "quit", "wait" (to be killed), "look", "edit" (one project)


class Editing(Daily):
    """Edits the points of the project, and warps again."""

    def edited(self, row: int) -> Iterator[Wait]:
        """Disable the point in this row, save, and warp again."""
        self.bench.setUserVisible(True)
        yield lambda: self.session() is not None
        yield 1000
        session, live, bar = self.session(), self.bench.project_runs.live, self.bench.panel.warp_bar
        session.set_enabled([int(session.ids[row])], False)
        yield 500
        self.bench.panel.save_points()
        yield lambda: not (live.stale or live.busy())
        self.note(f"saved {row}", self.bench.panel.totals.text())
        self.expect(f"{row}: the points are saved", not session.layer.isModified())
        bar.button.click()
        yield 300
        yield lambda: not bar.warp.busy()
        yield 1000
        self.note(f"warped {row}", bar.note.text())


class Second(Editing):
    """The other QGIS."""

    def steps(self) -> Iterator[Wait]:
        yield from self.arrange()
        if SECOND == "look":
            return
        if SECOND == "edit":
            QgsProject.instance().read(str(self.out.parent / "shared" / "project.qgz"))
            yield from self.edited(1)
            return
        self.pair(self.out / "data")
        self.start(self.out / "data" / "moved.tif")
        yield self.stage()
        if SECOND != "quit":
            (self.out / "running").touch()
        if SECOND == "quit":
            self.answer(QMessageBox.StandardButton.Yes)
            self.iface.actionExit().trigger()  # QGIS asks whether to cancel what runs, and then stays
            yield lambda: not self.dock.runner.busy()
            self.expect(f"quit: {self.dock.outcome.kind}, {self.asked}", len(self.asked) == 1)
            (self.out / "running").touch()
            yield 1000
            QgsProject.instance().setDirty(False)  # else QGIS asks for that, too
            self.iface.actionExit().trigger()
            yield lambda: False
        if SECOND == "wait":
            yield lambda: False
        yield from self.over(SECOND)


class DailyQuit(Editing):
    def steps(self) -> Iterator[Wait]:
        yield from self.arrange()
        yield from self.one_project()
        yield from self.two_at_once()
        yield from self.another_ends("quit")
        yield from self.another_ends("wait")
        yield from self.looked_after()

    def second(self, what: str) -> subprocess.Popen[bytes]:
        """Start another QGIS."""
        folder = self.out / what
        folder.mkdir(exist_ok=True)
        script = Path(tiepoint.__file__).resolve().parent / "tests" / "gui" / "daily_quit.py"
        command = [f"/proc/{os.getpid()}/exe", "--nologo", "--noversioncheck", "--code", str(script)]
        profile = self.out / "profile"
        settings = profile / "profiles" / "default" / "QGIS"
        if not settings.exists():
            settings.mkdir(parents=True)
            mine = Path(os.environ["QGIS_CUSTOM_CONFIG_PATH"]) / "profiles" / "default" / "QGIS"
            (settings / "QGIS3.ini").write_bytes((mine / "QGIS3.ini").read_bytes())
        given = {"DAILY_SECOND": what, "TOUR_OUT": str(folder), "QGIS_CUSTOM_CONFIG_PATH": str(profile)}
        return subprocess.Popen(command, env={**os.environ, **given})

    def one_project(self) -> Iterator[Wait]:
        """Two QGIS with the same project: both edit the points and warp again, one after the other."""
        folder = self.out / "shared"
        self.pair(folder)
        self.start(folder / "moved.tif")
        yield from self.over("shared")
        QgsProject.instance().write(str(folder / "project.qgz"))
        self.bench.open_run(self.dock.listener.points())
        yield lambda: self.session() is not None
        other = self.second("edit")
        yield lambda: other.poll() is not None
        told = json.loads((self.out / "edit" / "measures.json").read_text(encoding="utf-8"))
        self.said["the other's edits"] = told["steps"]
        self.expect(f"edit: {told.get('failure')}", "failure" not in told)
        yield 1000
        yield lambda: not self.session().busy
        self.note("edited by the other", self.bench.panel.totals.text())
        yield from self.edited(0)
        with closing(
            sqlite3.connect(f"file:{folder / 'moved_control_points.gpkg'}?mode=ro", uri=True)
        ) as base:
            off = base.execute("select count(*) from control_points where not enabled").fetchone()[0]
        shown = int((~self.session().points.enabled).sum())
        self.said["shared points"] = {"off in the file": off, "off in the table": shown}
        self.expect(f"shared: {off} points are off, the table shows {shown}", off == shown == 2)
        yield from self.empty()

    def two_at_once(self) -> Iterator[Wait]:
        other = self.second("run")
        yield lambda: (self.out / "run" / "running").exists() or other.poll() is not None
        self.pair(self.out / "first")
        self.start(self.out / "first" / "moved.tif")
        yield from self.over("first of two")
        yield lambda: other.poll() is not None
        told = json.loads((self.out / "run" / "measures.json").read_text(encoding="utf-8"))
        self.said["second of two"] = told["steps"]["run"]
        self.expect(f"second of two: {told.get('failure')}", "failure" not in told)
        yield from self.empty()

    def another_ends(self, how: str) -> Iterator[Wait]:
        """Engine and folders are gone once it has quit; where it was killed, the engine is."""
        other = self.second(how)
        yield lambda: (self.out / how / "running").exists() or other.poll() is not None
        engines = self.children(other.pid) if other.poll() is None else []
        if how == "wait":
            other.send_signal(signal.SIGKILL)
        yield lambda: other.poll() is not None
        yield 3000
        alive = [pid for pid in engines if Path(f"/proc/{pid}").exists()]
        self.said[how] = {"engines": len(engines), "code": other.returncode, "left": self.left_of(how)}
        self.expect(f"{how}: processes run on {alive}", not alive)
        self.expect(f"{how}: it is left {self.left_of(how)}", how == "wait" or not self.left_of(how))
        self.expect(f"{how}: code {other.returncode}", other.returncode == (0 if how == "quit" else -9))
        self.expect(f"{how}: no result", not list((self.out / how / "data").glob("moved*")))

    def children(self, pid: int) -> list[int]:
        found = subprocess.run(["pgrep", "-P", str(pid)], check=False, capture_output=True, text=True)
        return [int(each) for each in found.stdout.split()]

    def left_of(self, how: str) -> list[str]:
        folder = self.out / how
        found = [*(folder / "temporary").glob("*"), *(folder / "data").glob(".tiepoint-*")]
        return sorted(path.name for path in found)

    def looked_after(self) -> Iterator[Wait]:
        """The next start removes what a killed QGIS has left."""
        other = self.second("look")
        yield lambda: other.poll() is not None
        self.said["after the next start"] = {"left": self.left_of("wait")}
        self.expect(f"next start: {self.left_of('wait')} is left", not self.left_of("wait"))
        self.note("ended")


tour = Second() if SECOND else DailyQuit()
