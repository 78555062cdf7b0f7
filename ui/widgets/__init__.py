"""Widgets of general use; they show and return plain values and know nothing of runs."""
