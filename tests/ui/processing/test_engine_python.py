"""The parameter PYTHON runs only what the user has approved, whatever a model names."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from qgis.core import QgsProject
from tiepoint.core.engine import environment
from tiepoint.core.errors import TiepointError
from tiepoint.ui import data_folders, settings
from tiepoint.ui.processing.engine_python import engine_python


@pytest.fixture
def program(tmp_path):
    """The program of a fake Python environment."""
    (tmp_path / "env" / "bin").mkdir(parents=True)
    path = tmp_path / "env" / "bin" / "python3"
    path.write_text("")
    path.chmod(0o755)
    return path


def test_without_the_parameter_it_is_that_of_the_settings():
    assert engine_python("") == ""
    settings.write("python", "/from/settings")
    assert engine_python("  ") == "/from/settings"


def test_a_program_that_nobody_chose_is_refused(program):
    with pytest.raises(TiepointError, match="not one that you have approved") as caught:
        engine_python(str(program))
    assert "under Advanced" in caught.value.hint
    assert environment.DEVELOPER_VARIABLE in caught.value.hint


def test_the_chosen_one_may_be_named_as_program_or_as_folder(program):
    for chosen, named in (
        (program, program),
        (program, program.parent.parent),
        (program.parent.parent, program),
    ):
        settings.write("python", str(chosen))
        assert engine_python(f" {named} ") == str(named)


def test_what_is_chosen_no_more_is_refused_again(program):
    settings.write("python", str(program))
    settings.write("python", "")
    with pytest.raises(TiepointError, match="approved"):
        engine_python(str(program))


def test_qgis_s_own_is_approved():
    assert engine_python(str(environment.host_python())) == str(environment.host_python())


def test_tiepoint_s_own_environment_is_approved_once_it_is_whole(record_folder):
    program = data_folders.engine_folder() / (
        "Scripts/python.exe" if sys.platform == "win32" else "bin/python3"
    )
    program.parent.mkdir(parents=True)
    program.write_text("")
    program.chmod(0o755)
    with pytest.raises(TiepointError, match="approved"):
        engine_python(str(program))
    (data_folders.engine_folder() / "tiepoint-engine.json").write_text("{}")
    assert engine_python(str(program)) == str(program)


@pytest.mark.parametrize("named", ["/bin/sh", "sh", "../sh"])
def test_other_programs_are_refused(named):
    with pytest.raises(TiepointError):
        engine_python(named)


def test_a_project_names_no_python(project, program):
    QgsProject.instance().writeEntry("tiepoint", "/python", str(program))
    assert settings.python() == ""
    assert engine_python("") == ""


def test_a_link_to_the_chosen_one_is_another_program(program, tmp_path):
    settings.write("python", str(program))
    link = tmp_path / "link"
    link.symlink_to(program)
    with pytest.raises(TiepointError, match="approved"):
        engine_python(str(link))
    assert Path(engine_python(str(program))) == program
