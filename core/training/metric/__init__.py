"""Metric learning of the bundled network: similar descriptors of one place, independent of the sensor.

Imports torch: for scripts/train_net.py, not for the plugin in use.
"""
