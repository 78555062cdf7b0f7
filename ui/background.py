"""Work off the GUI thread: QGIS tasks that report their end on the main thread, at most once."""

from __future__ import annotations

import threading
import time
import traceback
from contextlib import suppress
from functools import partial
from typing import Any, Callable

from qgis.core import Qgis, QgsApplication, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, QThread, QTimer, pyqtSignal

from ..core.errors import Cancelled, TiepointError
from ..core.feedback import Feedback
from ..core.memory import shortage
from .common import log

GRACE = 5.0  # s, for a cancelled task to end before the plugin's code is unloaded; the engine ends within 1 s
# From QGIS 3.26: without it QGIS announces “Task complete”, or “Task failed”, with the title of every task
# of 5 s and more, also of a cancelled one (tried in 3.22). So titles are sentences for users. Where the
# desktop shows no notices, QGIS puts them above the map, in front of what the plugin says: see _withdraw.
_QUIET = getattr(QgsTask.Flag, "Silent", None)
_abandoned: set[Task] = set()  # still running, as some work cannot be cancelled; their end is not reported


def on_main_thread(function: Callable[[], None]) -> None:
    """Call `function` on the main thread: now, or, from another thread, as soon as that is free."""
    main = QCoreApplication.instance().thread()
    if QThread.currentThread() is main:
        function()
    else:
        _Call(function, main).wanted.emit()


class _Call(QObject):
    """A call that waits for another thread."""

    wanted = pyqtSignal()
    _waiting: set[_Call] = set()  # noqa: RUF012 - of Python: what nothing refers to would be gone before

    def __init__(self, function: Callable[[], None], thread: QThread) -> None:
        super().__init__()
        self._function = function
        self._waiting.add(self)
        self.moveToThread(thread)
        self.wanted.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def _answer(self) -> None:
        # Let go of only after this event, which is its own.
        QTimer.singleShot(0, partial(self._waiting.discard, self))
        self._function()


def wait_for_abandoned(seconds: float) -> None:
    """Wait for the abandoned tasks, at most `seconds` in all: the plugin is being unloaded."""
    until = time.monotonic() + seconds
    for task in list(_abandoned):
        task.wait(until - time.monotonic())
    _abandoned.clear()


class Task(QgsTask):
    """A task that can be abandoned: `on_finished` is called on the main thread, at most once."""

    _ended = pyqtSignal(bool)  # of a thread of its own

    def __init__(self, title: str, on_finished: Callable[..., None]) -> None:
        flags = QgsTask.Flag.CanCancel
        super().__init__(title, flags if _QUIET is None else flags | _QUIET)
        self._on_finished: Callable[..., None] | None = on_finished
        self._over = threading.Event()
        self._apart = False  # on a thread of its own

    def start_quietly(self) -> None:
        """Start what the user did not ask for: QGIS before 3.26, too, must not announce its end."""
        if _QUIET is not None:
            QgsApplication.taskManager().addTask(self)
            return
        self._apart = True
        self._ended.connect(self.finished)
        threading.Thread(target=self._run_apart, name="tiepoint-task", daemon=True).start()

    def _run_apart(self) -> None:
        result = self.run()
        with suppress(RuntimeError):  # QGIS has ended
            self._ended.emit(result)

    def work(self) -> bool:
        """Do the work, on the task's thread; must not raise, as QGIS would lose the exception."""
        raise NotImplementedError

    def outcome(self) -> tuple[Any, ...]:
        """The arguments of `on_finished`."""
        raise NotImplementedError

    def run(self) -> bool:
        """Called by QGIS on the task's thread."""
        try:
            return self.work()
        finally:
            self._over.set()

    def finished(self, result: bool) -> None:
        """Called by QGIS on the main thread."""
        _abandoned.discard(self)
        if _QUIET is None and not self._apart:
            QTimer.singleShot(0, partial(_withdraw, self.description()))
        callback, self._on_finished = self._on_finished, None
        if callback is not None:
            callback(*self.outcome())

    def abandon(self, seconds: float = 0.0) -> None:
        """Cancel without calling `on_finished`, and wait `seconds` for the end; this blocks the window."""
        self._on_finished = None
        running = self.status() == QgsTask.TaskStatus.Running or (self._apart and not self._over.is_set())
        self.cancel()
        if running:
            _abandoned.add(self)  # QGIS drops a task that Python does not hold
            self.wait(seconds)

    def wait(self, seconds: float) -> None:
        """Wait for the end; QgsTask.waitForFinished would hold Python's lock, so that run() could not end."""
        self._over.wait(max(seconds, 0.0))


def _withdraw(title: str) -> None:
    """Take QGIS's notice of a task with this title away from above the map."""
    from . import message_bar

    message_bar.withdraw(title)


def is_cancelled(task: QgsTask) -> bool:
    """Whether the work of `task` should end; from any thread.

    Also where QGIS has deleted the task, as it does when it ends: without this, a map that is being drawn
    would go on until its servers have let all requests of QGIS run out, and QGIS would not end before.
    """
    try:
        return bool(task.isCanceled())
    except RuntimeError:
        return True


class Job(Task):
    """Calls `function(feedback)`; `on_finished(value, None)` or `on_finished(None, TiepointError)`."""

    advanced = pyqtSignal(float)  # share done, 0 to 1
    reported = pyqtSignal(str)  # a line of feedback.info

    def __init__(
        self,
        title: str,
        function: Callable[[Feedback], Any],
        on_finished: Callable[[Any, TiepointError | None], None],
    ) -> None:
        super().__init__(title, on_finished)
        self._function = function
        self._value: Any = None
        self._error: TiepointError | None = Cancelled()  # if the job never runs

    def work(self) -> bool:
        try:
            self._value, self._error = self._function(_JobFeedback(self)), None
        except TiepointError as error:
            if error.detail:
                log(str(error), Qgis.MessageLevel.Warning)
            self._error = error
        except Exception as error:  # noqa: BLE001 - its text is shown, the traceback is in the log
            log(traceback.format_exc(), Qgis.MessageLevel.Critical)
            self._error = shortage(error) or TiepointError("error_unknown", reason=error)
        return self._error is None

    def outcome(self) -> tuple[Any, TiepointError | None]:
        return self._value, self._error


class _JobFeedback(Feedback):
    def __init__(self, job: Job) -> None:
        self._job = job

    def progress(self, stage: str, fraction: float) -> None:
        self._job.advanced.emit(fraction)
        self._job.setProgress(min(99.9, 100.0 * fraction))

    def info(self, message: str) -> None:
        log(message)
        self._job.reported.emit(message)

    def cancelled(self) -> bool:
        return is_cancelled(self._job)
