r"""Words of a command line as a POSIX shell, or a batch file of Windows' cmd.exe, must have them.

cmd.exe reads a line of a batch file twice, and the program reads it a third time. First percent signs are
expanded, between quotes as well: only a doubled one stays. Then “&|<>^()” and blanks have a meaning wherever
an even number of quotes stands before them; a backslash has none. What is left the C runtime of the program
(Universal CRT) splits: between quotes two quotes are one, and backslashes count only before a quote, where
they halve. So a quote is doubled, as \" would end the quotes for cmd.exe. “!” is safe where the script has
switched delayed expansion off.
"""

from __future__ import annotations

import re
import shlex

from ...errors import TiepointError

LONGEST_BATCH_LINE = 8191  # characters; cmd.exe takes no more
_PLAIN = re.compile(r"[\w\-+./:\\]+", re.ASCII)


def for_posix(word: str) -> str:
    """`word` for sh. A line break is safe between its quotes."""
    return shlex.quote(word)


def for_batch(word: str) -> str:
    """`word` for a batch file with delayed expansion off. Raises TiepointError where none can hold it."""
    if any(ord(letter) < 32 for letter in word):  # a line break ends the command, whatever stands around it
        raise TiepointError("name_with_control_character", word=one_line(word))
    if _PLAIN.fullmatch(word):
        return word
    quoted = re.sub(r'(\\*)"', r'\1\1""', word.replace("%", "%%"))
    quoted = re.sub(r"(\\+)$", r"\1\1", quoted)  # they stand before the closing quote
    return f'"{quoted}"'


def one_line(text: str) -> str:
    """`text` for a comment: what is no printable letter is a question mark."""
    return "".join(letter if letter.isprintable() else "?" for letter in text)
