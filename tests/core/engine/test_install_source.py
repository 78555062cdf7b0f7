"""Where packages come from, and the commands that a user can run instead."""

from __future__ import annotations

import shlex

from tiepoint.core.engine.install_source import Source, by_hand_python, commands, without_secrets

LISTS = [("/plugin/locked/opencv.txt", True), ("/plugin/locked/torch.txt", False)]


def test_a_chosen_index_replaces_that_of_the_variables():
    variables = {"PIP_INDEX_URL": "https://a.test", "PIP_PROXY": "http://p", "PIP_USER": "1", "HOME": "/"}
    assert Source().variables(variables) == {"PIP_INDEX_URL": "https://a.test", "PIP_PROXY": "http://p"}
    chosen = Source(index="https://b.test/simple", certificate="/own.pem")
    assert chosen.options() == ["--index-url", "https://b.test/simple", "--cert", "/own.pem"]
    assert chosen.variables(variables) == {
        "PIP_PROXY": "http://p",
        "REQUESTS_CA_BUNDLE": "/own.pem",
        "CURL_CA_BUNDLE": "/own.pem",
    }


def test_wheels_need_no_network():
    source = Source(index="https://b.test", wheels="/media/wheels")
    assert source.options() == ["--no-index", "--find-links", "/media/wheels"]


def test_commands_for_a_shell():
    text = commands(
        "/usr/bin/python3", "/home/a b/engine", LISTS, Source(index="https://me:pw@b.test/s"), "linux"
    )
    lines = [shlex.split(line) for line in text.splitlines() if line and not line.startswith("#")]
    assert lines[0] == ["/usr/bin/python3", "-m", "venv", "/home/a b/engine"]
    assert lines[1][:4] == ["/home/a b/engine/bin/python3", "-m", "pip", "install"]
    assert lines[1][-3:] == ["--require-hashes", "-r", "/plugin/locked/opencv.txt"]
    assert lines[2][-2:] == ["-r", "/plugin/locked/torch.txt"]
    assert "--require-hashes" not in lines[2]
    assert lines[3][3:] == [
        "download",
        "--only-binary=:all:",
        "-d",
        "wheels",
        "--require-hashes",
        "-r",
        "opencv.txt",
    ]
    assert "pw" not in text


def test_commands_for_windows():
    base = r"C:\Program Files\QGIS 3.40.5\apps\Python312\python.exe"
    text = commands(base, r"C:\Users\me\engine", [(r"C:\p\opencv.txt", True)], Source(), "win32")
    lines = [line for line in text.splitlines() if line and not line.startswith("rem ")]
    assert lines[0] == rf'"{base}" -m venv C:\Users\me\engine'
    assert lines[1].startswith("echo import os; ")
    assert r"C:\\Program Files\\QGIS 3.40.5\\bin" in lines[1]
    assert lines[1].endswith(r'> "C:\Users\me\engine\Lib\site-packages\qgis_libraries.pth"')
    assert lines[2].startswith(r"C:\Users\me\engine\Scripts\python.exe -m pip install --only-binary=:all:")
    assert lines[3] == "python -m pip download --only-binary=:all: -d wheels --require-hashes -r opencv.txt"


def test_passwords_are_left_out():
    assert (
        without_secrets("Looking in https://me:pw@b.test/s, http://c")
        == "Looking in https://***@b.test/s, http://c"
    )


def test_an_environment_made_by_hand_is_found(tmp_path):
    assert by_hand_python(tmp_path) is None
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "python3").write_text("")
    assert by_hand_python(tmp_path) == tmp_path / "bin" / "python3"
