"""Background jobs: how they end, what they report, and what happens to abandoned ones."""

from __future__ import annotations

import threading

import pytest
import qgis.utils
from qgis.core import QgsApplication, QgsTask
from qgis.PyQt import sip
from tiepoint.core.errors import Cancelled, TiepointError
from tiepoint.ui import background
from tiepoint.ui.background import Job, on_main_thread, wait_for_abandoned

from .fakes import no_overlap


def ended(qtbot, function):
    """(value, error) with which the job ended, on the main thread."""
    ends = []
    job = Job("a job", function, lambda *end: ends.append((*end, threading.current_thread())))
    shares = []
    job.advanced.connect(shares.append)
    QgsApplication.taskManager().addTask(job)
    qtbot.waitUntil(lambda: bool(ends), timeout=5000)
    assert len(ends) == 1
    value, error, thread = ends[0]
    assert thread is threading.main_thread()
    return value, error, shares


def test_the_value_comes_back(qtbot):
    def work(feedback):
        feedback.progress("stage", 0.25)
        return threading.current_thread() is not threading.main_thread()

    assert ended(qtbot, work) == (True, None, [0.25])


def test_the_work_of_a_task_that_qgis_deleted_ends():
    job = Job("a job", lambda _feedback: None, lambda *_end: None)
    feedback = background._JobFeedback(job)
    assert not feedback.cancelled()
    sip.delete(job)
    assert feedback.cancelled()
    with pytest.raises(Cancelled):
        feedback.check()


@pytest.mark.parametrize(("problem", "kind"), [(no_overlap, TiepointError), (Cancelled, Cancelled)])
def test_errors_of_ours_come_back_as_they_are(qtbot, problem, kind):
    def work(_feedback):
        raise problem()

    value, error, _ = ended(qtbot, work)
    assert value is None
    assert isinstance(error, kind)


def test_an_unforeseen_error_is_told_in_our_words(qtbot):
    value, error, _ = ended(qtbot, lambda _feedback: 1 // 0)
    assert value is None
    assert "division" in error.message
    assert "log panel" in error.hint


def test_a_job_that_is_given_up_tells_nobody_and_is_waited_for(qtbot):
    begun, go_on, over, ends = threading.Event(), threading.Event(), threading.Event(), []

    def work(_feedback):
        begun.set()
        go_on.wait(120)
        over.set()

    job = Job("a job", work, lambda *end: ends.append(end))
    QgsApplication.taskManager().addTask(job)
    qtbot.waitUntil(begun.is_set, timeout=5000)
    job.abandon()
    assert job in background._abandoned  # it cannot be cancelled, and QGIS does not hold it
    go_on.set()
    wait_for_abandoned(5.0)
    assert over.is_set()
    assert background._abandoned == set()
    qtbot.wait(20)
    assert ends == []


@pytest.mark.parametrize("silent", [None, background._QUIET], ids=["before 3.26", "as it is"])
def test_what_nobody_asked_for_ends_without_an_announcement(qtbot, monkeypatch, silent):
    """QGIS before 3.26 announces every task of its manager that took 5 s."""
    monkeypatch.setattr(background, "_QUIET", silent)
    go_on, ends = threading.Event(), []
    job = Job(
        "a job",
        lambda _feedback: go_on.wait(60),
        lambda *end: ends.append((*end, threading.current_thread())),
    )
    job.start_quietly()
    assert (job in QgsApplication.taskManager().tasks()) == (silent is not None)
    go_on.set()
    qtbot.waitUntil(lambda: bool(ends))
    assert ends == [(True, None, threading.main_thread())]


def test_a_quiet_one_that_is_given_up_is_waited_for_and_tells_nobody(qtbot, monkeypatch):
    monkeypatch.setattr(background, "_QUIET", None)
    begun, ends, seen = threading.Event(), [], []

    def work(feedback):
        begun.set()
        while not feedback.cancelled():
            pass
        seen.append("cancelled")

    job = Job("a job", work, lambda *end: ends.append(end))
    job.start_quietly()
    assert begun.wait(60)
    job.abandon(60)
    assert seen == ["cancelled"]
    qtbot.wait(50)
    assert ends == []


def test_the_notice_of_qgis_does_not_lie_over_what_the_plugin_says(qtbot, monkeypatch, qgis_iface):
    """QGIS 3.22 on a desktop without notices: “Task failed” above a refusal, with the title of the run."""
    monkeypatch.setattr(background, "_QUIET", None)
    monkeypatch.setattr(qgis.utils, "iface", qgis_iface, raising=False)
    bar, manager = qgis_iface.messageBar(), QgsApplication.taskManager()
    bar.clearWidgets()
    told = []

    def announce(task_id, status):
        if status == QgsTask.TaskStatus.Complete:
            bar.pushWidget(bar.createMessage("Task complete", manager.task(task_id).description()))
            told.append(task_id)

    manager.statusChanged.connect(announce)
    try:
        ended(qtbot, lambda _feedback: 1)
        bar.pushWidget(bar.createMessage("Tiepoint", "Registered"))
        qtbot.waitUntil(lambda: bool(told))
        qtbot.waitUntil(lambda: [item.text() for item in bar.items()] == ["Registered"])
    finally:
        manager.statusChanged.disconnect(announce)
        bar.clearWidgets()


def test_a_call_from_another_thread_waits_for_the_main_one(qtbot):
    threads = []

    def note():
        threads.append(threading.current_thread())

    on_main_thread(note)
    assert threads == [threading.main_thread()]
    other = threading.Thread(target=on_main_thread, args=(note,))
    other.start()
    other.join()
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert threads[1] is threading.main_thread()
