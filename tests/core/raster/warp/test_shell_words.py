"""Words pass through a shell, and through cmd.exe and the C runtime, unchanged; nothing else is run."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
from tiepoint.core.errors import TiepointError
from tiepoint.core.raster.warp.shell_words import for_batch, for_posix, one_line

from .. import cmd_model

VARIABLES = {"PATH": "C:\\bin", "x": '" & calc & "', "TEMP": "C:\\temp"}
WORDS = [
    "",
    "plain",
    "C:\\data\\scene 1.tif",
    "C:\\ends with\\",
    "C:\\ends\\with\\two\\\\",
    "100% sure.tif",
    "%PATH%",
    "%x%",
    "%%x%%",
    "%~dp0",
    "%1 and %*",
    "%",
    "a & calc.exe",
    "a | more > out.txt",
    "a < in ^& b",
    "^",
    "wow!.tif",
    "!PATH!",
    "(brackets)",
    "a;b,c=d",
    "it's",
    'NETCDF:"C:\\my data\\a&b.nc":t',
    'GEOGCS["WGS 84",DATUM["x & y"]]',
    'LOCAL_CS["pixels"]',
    '"',
    '""',
    '" & calc & "',
    '\\"',
    '\\\\"x',
    'a\\" & calc & \\"b',
    'x\\\\" %PATH% "',
    '^" & calc',
    "-dash.tif",
    "tab\u00a0and Ünïcödé ☃.tif",
    "rem",
]


def batch(word):
    return f"@echo off\r\nsetlocal DisableDelayedExpansion\r\nprogram -a {for_batch(word)} last\r\n".encode()


@pytest.mark.parametrize("delayed", [False, True])
@pytest.mark.parametrize("word", WORDS)
def test_a_batch_file_passes_a_word_unchanged(word, delayed):
    ran = cmd_model.run(batch(word), VARIABLES, delayed)
    assert ran.programs == [["program", "-a", word, "last"]]
    assert ran.redirected == []


def test_a_batch_file_passes_random_letters_unchanged():
    rng = np.random.default_rng(3)
    letters = list("\"\\%^&|<>()!;,= ax~10*'-")
    for _ in range(3000):
        word = "".join(rng.choice(letters, rng.integers(0, 12)))
        ran = cmd_model.run(batch(word), VARIABLES)
        assert (ran.programs, ran.redirected) == ([["program", "-a", word, "last"]], []), word


@pytest.mark.parametrize("letter", ["\n", "\r", "\0", "\x1a", "\t"])
def test_a_word_that_no_batch_file_can_hold_is_refused(letter):
    with pytest.raises(TiepointError, match="control character") as caught:
        for_batch(f"a{letter}calc")
    assert letter not in caught.value.message


@pytest.mark.parametrize("word", [*WORDS, "two\nlines", "a'b\nc", "$(touch x)", "`id`", "#x"])
@pytest.mark.skipif(sys.platform == "win32", reason="needs sh")
def test_a_shell_passes_a_word_unchanged(word, tmp_path):
    script = tmp_path / "script.sh"
    script.write_text(f"printf '<%s>' {for_posix(word)} last\n", encoding="utf-8")
    done = subprocess.run(["/bin/sh", script], capture_output=True, check=True, cwd=tmp_path)
    assert done.stdout.decode() == f"<{word}><last>"
    assert [path.name for path in tmp_path.iterdir()] == ["script.sh"]


def test_a_comment_is_one_line():
    assert one_line("a\nrm -rf ~\r\x1b[2J") == "a?rm -rf ~??[2J"
    assert one_line("Ölbaum ☃.tif") == "Ölbaum ☃.tif"


# Tests of the model itself: known behaviour of cmd.exe, so that it would notice errors


def ran(line, **named):
    return cmd_model.run(line.encode(), VARIABLES, **named)


def test_the_model_knows_that_a_backslash_protects_no_quote():
    leaking = 'program "a\\" & calc & \\"b"'  # as an earlier version quoted it
    assert [argv[0] for argv in ran(leaking).programs] == ["program", "calc", '\\"b"']


def test_the_model_knows_percent_signs():
    assert ran("program %PATH% %nothing%x %%PATH%% %1").programs == [["program", "C:\\bin", "x", "%PATH%"]]
    assert ran("program 100% sure").programs == [["program", "100", "sure"]]
    assert ran('program "%x%"').programs[1] == ["calc"]


def test_the_model_knows_carets_redirection_and_exclamation_marks():
    assert ran("program a^&b > out.txt").programs == [["program", "a&b"]]
    assert ran("program a > out.txt").redirected == ["out.txt"]
    assert ran('program "a^b"').programs == [["program", "a^b"]]
    assert ran("program !TEMP!").programs == [["program", "!TEMP!"]]
    assert ran("program !TEMP!", delayed=True).programs == [["program", "C:\\temp"]]


def test_the_model_knows_the_c_runtime():
    # Microsoft's examples
    assert cmd_model.split('p "a b c" d e') == ["p", "a b c", "d", "e"]
    assert cmd_model.split('p "ab\\"c" "\\\\" d') == ["p", 'ab"c', "\\", "d"]
    assert cmd_model.split('p a\\\\\\b d"e f"g h') == ["p", "a\\\\\\b", "de fg", "h"]
    assert cmd_model.split('p a\\\\\\"b c d') == ["p", 'a\\"b', "c", "d"]
    assert cmd_model.split('p a\\\\\\\\"b c" d e') == ["p", "a\\\\b c", "d", "e"]
    assert cmd_model.split('p a"b"" c d') == ["p", 'ab" c d']


def test_a_remark_is_not_run():
    assert ran("rem Needs a & calc > x").programs == []
