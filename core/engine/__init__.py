"""The engine: a child process that runs `core.matching`, and the client that talks to it.

`protocol` defines the messages, `client` and `child` are the side of QGIS, `worker` is the side of the
child; `environment` finds the child's Python. Nothing here imports OpenCV or torch into QGIS's process.
"""
