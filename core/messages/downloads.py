"""What goes wrong in a download."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "download_in_progress": (
        "Another QGIS is already downloading this file.",
        "Wait until it is done there, then open this page again.",
    ),
    "download_folder_locked": (
        "The folder “{folder}” cannot be written to.",
        "Check the permissions of the folder.",
    ),
    "download_wrong_size": (
        "The server has another file than expected: {size} bytes instead of {expected}.",
        "A log-in page of the network may be in the way; else choose a file instead.",
    ),
    "download_too_long": (
        "The server sends more bytes than the file has.",
        "Choose a file instead of downloading it.",
    ),
    "download_wrong_hash": (
        "The downloaded file is not the expected one (its SHA-256 differs) and was deleted.",
        "Download it again; if it happens again, something on the network changes it.",
    ),
    "download_disk_too_small": (
        "The disk has too little room: {needed} MB are needed and {free} MB are free in “{folder}”.",
        "Free some disk space and download again.",
    ),
    "server_answered": "{server} answered: {reason}.",
    "server_not_reached": "{server} cannot be reached: {reason}.",
    "connection_broke": "The connection to {server} broke off: {reason}.",
    "check_connection": (
        "Check the connection and QGIS's proxy (Settings > Options > Network), then download again: what "
        "has arrived is kept."
    ),
    "check_certificates": (
        "Check the computer's date and QGIS's certificates (Settings > Options > Authentication)."
    ),
    "file_perhaps_moved": "The file may have moved: look for a newer Tiepoint, or choose a file instead.",
    "server_sent_other_part": "The server sent another part of the file than was asked for.",
    "server_silent": "The server sent nothing for {seconds} seconds.",
    "server_has_other_version": "The server has another version of the file.",
    "connection_ended_early": "The connection ended early.",
}
