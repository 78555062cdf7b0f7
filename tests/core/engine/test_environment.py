"""The engine's Python is found in every layout QGIS ships, and started with a clean environment."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tiepoint.core.engine import environment
from tiepoint.core.engine.environment import child_environment, find_python, host_python_candidates
from tiepoint.core.errors import TiepointError


@pytest.fixture(autouse=True)
def _no_developer_python(monkeypatch):
    monkeypatch.delenv(environment.DEVELOPER_VARIABLE, raising=False)


def program(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\n")
    path.chmod(0o755)
    return path


def first_that_exists(candidates):
    return next((path for path in candidates if path.is_file()), None)


def test_without_a_setting_the_engine_runs_on_this_python():
    """A virtual environment's python is not resolved, though it is a link to the system's."""
    assert find_python() == Path(sys.executable)
    prefix = subprocess.run(
        [find_python(), "-c", "import sys; print(sys.prefix)"], capture_output=True, text=True, check=True
    )
    assert prefix.stdout.strip() == sys.prefix


def test_the_setting_may_be_a_program_a_folder_or_a_command(tmp_path, monkeypatch):
    python = program(tmp_path / "conda" / "bin" / "python")
    assert find_python(str(python)) == python
    assert find_python(f"  {tmp_path / 'conda'} ") == python
    better = program(tmp_path / "conda" / "bin" / "python3")
    assert find_python(str(tmp_path / "conda")) == better
    windows = program(tmp_path / "venv" / "Scripts" / "python.exe")
    assert find_python(str(tmp_path / "venv")) == windows
    monkeypatch.setenv("PATH", str(python.parent))
    assert find_python("python3") == better
    monkeypatch.setenv("HOME", str(tmp_path))
    assert find_python("~/conda/bin/python") == python


def test_the_developers_variable_comes_before_the_setting(tmp_path, monkeypatch):
    python = program(tmp_path / "python3")
    monkeypatch.setenv("TIEPOINT_PYTHON", str(python))
    assert find_python("/somewhere/else") == python


@pytest.mark.parametrize("name", ["missing", "folder", "text"])
def test_a_setting_that_is_no_python_is_an_error_with_a_hint(tmp_path, name):
    (tmp_path / "folder").mkdir()
    (tmp_path / "text").write_text("")
    with pytest.raises(TiepointError) as caught:
        find_python(str(tmp_path / name))
    assert name in caught.value.message
    assert caught.value.hint


def test_linux_takes_the_executable_or_the_python_of_the_prefix(tmp_path):
    found = host_python_candidates("linux", "/usr/bin/python3", ["/usr"], (3, 11))
    assert found[0] == Path("/usr/bin/python3")
    found = host_python_candidates("linux", "/usr/bin/qgis.bin", ["/usr"], (3, 11))
    assert found == [Path(f"/usr/bin/python{v}") for v in ("3.11", "3", "")]
    # Inside QGIS, sys.executable is the first python3 on PATH: here a version manager's.
    found = host_python_candidates("linux", "/home/me/.pyenv/shims/python3", ["/usr"], (3, 11))
    assert found[0] == Path("/usr/bin/python3.11")
    assert found[-2:] == [Path("/usr/bin/python"), Path("/home/me/.pyenv/shims/python3")]
    conda = program(tmp_path / "bin" / "python3.12")
    found = host_python_candidates("linux", str(program(tmp_path / "bin" / "qgis")), [str(tmp_path)], (3, 12))
    assert first_that_exists(found) == conda
    assert host_python_candidates("linux", "", ["/nowhere"], (3, 9))[-1] == Path("/usr/bin/python3")


def test_windows_never_starts_qgis(tmp_path):
    """OSGeo4W: bin/qgis-bin.exe and apps/Python312/python.exe, which is sys.prefix."""
    qgis = program(tmp_path / "bin" / "qgis-bin.exe")
    python = program(tmp_path / "apps" / "Python312" / "python.exe")
    program(tmp_path / "bin" / "python.exe")
    found = host_python_candidates("win32", str(qgis), [str(python.parent)], (3, 12))
    assert qgis not in found
    assert first_that_exists(found) == python
    python.unlink()
    assert first_that_exists(found) == tmp_path / "bin" / "python.exe"
    (tmp_path / "bin" / "python.exe").unlink()
    without_console = program(python.with_name("pythonw.exe"))
    assert first_that_exists(found) == without_console
    assert (
        host_python_candidates(
            "win32", str(without_console), [str(tmp_path / "apps" / "Python312")], (3, 12)
        )[0]
        == without_console
    )


@pytest.mark.parametrize(
    "place",
    [
        "MacOS/bin/python3",
        "MacOS/bin/python3.12",
        "MacOS/python3",
        "Frameworks/Python.framework/Versions/3.12/bin/python3.12",
        "Frameworks/Python.framework/Versions/Current/bin/python3",
    ],
)
def test_macos_looks_inside_the_bundle_and_never_at_apples_placeholder(tmp_path, place):
    contents = tmp_path / "QGIS.app" / "Contents"
    qgis = program(contents / "MacOS" / "QGIS")
    python = program(contents / place)
    found = host_python_candidates("darwin", str(qgis), ["/usr"], (3, 12))
    assert first_that_exists(found) == python
    assert not [path for path in found if path.parent == Path("/usr/bin")]
    assert host_python_candidates("darwin", "/usr/bin/python3", [], (3, 9))[0] != Path("/usr/bin/python3")


def test_no_python_at_all_is_an_error_with_a_hint(monkeypatch):
    monkeypatch.setattr(environment, "host_python_candidates", lambda: [Path("/no/python")])
    with pytest.raises(TiepointError, match="was not found") as caught:
        find_python()
    assert "under Advanced" in caught.value.hint


def test_the_environment_of_the_child_is_clean_and_keeps_the_rest():
    text = (
        "PYTHONHOME PYTHONPATH PYTHONEXECUTABLE VIRTUAL_ENV PIP_USER PIP_TARGET QGIS_PREFIX_PATH "
        "QGIS_PLUGINPATH PROJ_DATA PROJ_LIB GDAL_DATA GDAL_DRIVER_PATH LD_LIBRARY_PATH LD_PRELOAD "
        "DYLD_LIBRARY_PATH DYLD_FRAMEWORK_PATH QT_QPA_PLATFORM_PLUGIN_PATH __PYVENV_LAUNCHER__"
    )
    names = text.split()
    base = {
        **dict.fromkeys(names, "foreign"),
        "PATH": "/usr/bin",
        "LANG": "de_AT.UTF-8",
        "OMP_NUM_THREADS": "99",
    }
    cleaned = child_environment(base, 3)
    assert cleaned["PATH"] == "/usr/bin"
    assert cleaned["LANG"] == "de_AT.UTF-8"
    assert {cleaned[name] for name in cleaned if name.endswith("_THREADS")} == {"3"}
    assert not set(names) & set(cleaned)
    assert base["PYTHONHOME"] == "foreign"


def test_freed_memory_is_kept_for_the_next_array_whatever_dask_says():
    kept = child_environment({"MALLOC_TRIM_THRESHOLD_": "65536"}, 1)
    assert (kept["MALLOC_TRIM_THRESHOLD_"], kept["MALLOC_MMAP_THRESHOLD_"]) == ("1073741824", "33554432")


def test_a_poisoned_environment_does_not_reach_the_engine(monkeypatch):
    from tiepoint.tests.core.engine.fakes import FakeEngine

    for name in ("PYTHONHOME", "PYTHONPATH", "LD_LIBRARY_PATH"):
        monkeypatch.setenv(name, "/nowhere")
    engine = FakeEngine()
    pid = engine.hello().pid
    variables = Path(f"/proc/{pid}/environ").read_bytes().split(b"\0")
    engine.stop()
    assert not [v for v in variables if v.startswith((b"PYTHONHOME=", b"PYTHONPATH=", b"LD_LIBRARY_PATH="))]


def test_all_cores_but_one_are_used():
    assert environment.thread_count(7) == 7
    assert environment.thread_count(0) == max(1, len(os.sched_getaffinity(0)) - 1)


def test_only_windows_has_creation_flags():
    assert environment.creation_flags() == 0


def test_pips_variables_of_the_index_are_kept_for_pip_alone():
    variables = {
        "PIP_INDEX_URL": "https://company/simple",
        "PIP_CERT": "/ca.pem",
        "pip_trusted_host": "company",
        "PIP_USER": "1",
        "PIP_TARGET": "/elsewhere",
        "PIPELINE": "x",
        "HOME": "/home/ann",
    }
    assert environment.pip_variables(variables) == {
        "PIP_INDEX_URL": "https://company/simple",
        "PIP_CERT": "/ca.pem",
        "pip_trusted_host": "company",
    }
    assert not [name for name in child_environment(variables, 1) if name.upper().startswith("PIP_")]
