"""A model of how cmd.exe and the C runtime parse a batch file, as far as the scripts need it.

cmd.exe reads one line at a time: (1) percent signs are expanded; (2) carriage returns are removed; (3) the
line is split into commands at & && | || outside quotes; every quote toggles quoting; a caret outside quotes
escapes the next letter; < and > outside quotes redirect; (4) “!” is expanded where that is switched on. The
program gets the rest of its command as one text, which the Universal CRT splits.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

INTERNAL = {"cd", "chcp", "del", "echo", "exit", "if", "rem", "setlocal"}


@dataclass
class Ran:
    """The effects of a batch file."""

    programs: list[list[str]] = field(default_factory=list)  # argv of each program, in their order
    internal: list[str] = field(default_factory=list)  # cmd.exe's own commands
    redirected: list[str] = field(default_factory=list)  # files to which output was redirected


def run(data: bytes, variables: dict[str, str] | None = None, delayed: bool = False) -> Ran:
    """Run a batch file in which every command succeeds. delayed: as cmd.exe /V:ON starts it."""
    ran = Ran()
    text = data.decode("utf-8").split("\x1a")[0]
    for line in text.split("\n"):
        expanded = percent(line, variables or {}).replace("\r", "")
        for found in commands(expanded, ran):
            command = found
            if re.match(r"setlocal\b.*DisableDelayedExpansion", command):
                delayed = False
            if delayed:
                command = re.sub(r"!([^!]*)!", lambda m: (variables or {}).get(m[1], ""), command)
            word = re.match(r"@?([A-Za-z_0-9]*)", command.lstrip(" \t,;="))[1].lower()
            if word in INTERNAL:
                ran.internal.append(command.strip())
            elif command.strip():
                ran.programs.append(split(command.strip()))
    return ran


def percent(line: str, variables: dict[str, str]) -> str:
    """Phase 1: percent expansion in a batch file, also within quotes."""

    def value(match: re.Match[str]) -> str:
        text = match[0]
        if text == "%%":
            return "%"
        if match["argument"]:
            return "C:\\folder of the script\\" if text == "%~dp0" else ""
        if match["name"]:
            return variables.get(match["name"], "")
        return ""  # a single percent sign is dropped

    pattern = r"%%|%(?P<argument>\*|~?[a-zA-Z]*\d)|%(?P<name>[^%\n]+)%|%"
    return re.sub(pattern, value, line)


def commands(line: str, ran: Ran) -> list[str]:
    """Phases 2 and 3. Every command succeeds, so nothing after || runs; && is not modelled."""
    found, current, quoted, index = [], "", False, 0
    while index < len(line):
        letter = line[index]
        if letter == '"':
            quoted = not quoted
            current += letter
        elif quoted:
            current += letter
        elif letter == "^":
            index += 1
            current += line[index : index + 1]
        elif letter in "<>":
            target = re.match(r"[<>]+&?\s*(\"[^\"]*\"|\S*)", line[index:])
            ran.redirected.append(target[1])
            index += target.end() - 1
        elif letter in "&|":
            found.append(current)
            if line[index : index + 2] == "||":  # every command succeeds: the rest of the line is not run
                return found
            current = ""
        else:
            current += letter
            if re.fullmatch(r"\s*@?rem\s", current, re.IGNORECASE):  # the rest is a comment
                return [*found, line]
        index += 1
    return [*found, current]


def split(line: str) -> list[str]:
    """argv as the Universal CRT splits a command line; in the first word backslashes do not escape."""
    first = re.match(r'"([^"]*)"|\S+', line)
    words, rest = [first[1] if first[1] is not None else first[0]], line[first.end() :]
    index = 0
    while True:
        while index < len(rest) and rest[index] in " \t":
            index += 1
        if index >= len(rest):
            return words
        word, quoted = "", False
        while index < len(rest) and (quoted or rest[index] not in " \t"):
            slashes = len(rest[index:]) - len(rest[index:].lstrip("\\"))
            index += slashes
            if rest[index : index + 1] != '"':
                word += "\\" * slashes
                if index < len(rest) and (quoted or rest[index] not in " \t"):
                    word += rest[index]
                    index += 1
                continue
            word += "\\" * (slashes // 2)
            if slashes % 2:
                word += '"'
            elif quoted and rest[index + 1 : index + 2] == '"':
                word += '"'
                index += 1
            else:
                quoted = not quoted
            index += 1
        words.append(word)
