"""Runs: their requests and tasks, the records in their layers and files, and which files they may write."""
