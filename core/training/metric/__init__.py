"""Metric learning of the bundled network: descriptors of one place alike, whatever sensor saw it.

Imports torch: for scripts/train_net.py, not for the plugin in use.
"""
