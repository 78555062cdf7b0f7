"""The engine: a child process that runs `core.matching`, and the client that talks to it.

`protocol` is what both sides say, `client` and `child` the side of QGIS, `worker` the child's;
`environment` finds the child's Python. Nothing here imports OpenCV or torch into QGIS's process.
"""
