r"""Quoting of command-line words for a POSIX shell and for a batch file of Windows' cmd.exe.

cmd.exe parses a line of a batch file twice, and the program parses it a third time. First cmd.exe expands
percent signs, also between quotes: only a doubled one stays. Then “&|<>^()” and blanks are special after an
even number of quotes; a backslash never is. Finally the C runtime of the program (Universal CRT) splits the
rest: between quotes, two quotes mean one, and backslashes are halved before a quote. So a quote is doubled,
as \" would end the quoted part for cmd.exe. “!” is safe where the script switches delayed expansion off.
"""

from __future__ import annotations

import re
import shlex

from ...errors import TiepointError

LONGEST_BATCH_LINE = 8191  # characters; cmd.exe takes no more
_PLAIN = re.compile(r"[\w\-+./:\\]+", re.ASCII)


def for_posix(word: str) -> str:
    """`word` quoted for sh; a line break is safe between the quotes."""
    return shlex.quote(word)


def for_batch(word: str) -> str:
    """`word` quoted for a batch file with delayed expansion off. Raises TiepointError where that fails."""
    if any(ord(letter) < 32 for letter in word):  # a line break ends the command, quoted or not
        raise TiepointError("name_with_control_character", word=one_line(word))
    if _PLAIN.fullmatch(word):
        return word
    quoted = re.sub(r'(\\*)"', r'\1\1""', word.replace("%", "%%"))
    quoted = re.sub(r"(\\+)$", r"\1\1", quoted)  # backslashes before the closing quote
    return f'"{quoted}"'


def one_line(text: str) -> str:
    """`text` for a comment: unprintable characters become question marks."""
    return "".join(letter if letter.isprintable() else "?" for letter in text)
