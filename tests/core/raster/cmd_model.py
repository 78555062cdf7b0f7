"""What cmd.exe and the C runtime make of a batch file: a model of their rules, as far as scripts need it.

cmd.exe, one line at a time, up to the line feed: (1) percent expansion; (2) carriage returns go; (3) the line
is cut into commands at & && | || outside quotes, a quote opens or closes whatever stands before it, a caret
outside quotes takes the meaning of the next letter, < and > outside quotes redirect; (4) “!” is expanded
where that is switched on. The program gets the rest of its command as one text, which the Universal CRT
splits.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

INTERNAL = {"cd", "chcp", "del", "echo", "exit", "if", "rem", "setlocal"}


@dataclass
class Ran:
    """What a batch file did."""

    programs: list[list[str]] = field(default_factory=list)  # argv of each program, in their order
    internal: list[str] = field(default_factory=list)  # cmd.exe's own commands
    redirected: list[str] = field(default_factory=list)  # files that output went to


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
    """Phase 1 in a batch file, quotes or not."""

    def value(match: re.Match[str]) -> str:
        text = match[0]
        if text == "%%":
            return "%"
        if match["argument"]:
            return "C:\\folder of the script\\" if text == "%~dp0" else ""
        if match["name"]:
            return variables.get(match["name"], "")
        return ""  # a single one is lost

    pattern = r"%%|%(?P<argument>\*|~?[a-zA-Z]*\d)|%(?P<name>[^%\n]+)%|%"
    return re.sub(pattern, value, line)


def commands(line: str, ran: Ran) -> list[str]:
    """Phase 2; || is followed only by a command that fails, && never stands in what is modelled."""
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
            if line[index : index + 2] == "||":  # everything succeeds: the rest of the line is not run
                return found
            current = ""
        else:
            current += letter
            if re.fullmatch(r"\s*@?rem\s", current, re.IGNORECASE):  # the rest is not looked at
                return [*found, line]
        index += 1
    return [*found, current]


def split(line: str) -> list[str]:
    """argv as the Universal CRT splits a command line; the first word knows no backslashes."""
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
