"""Calls of the GDAL library that rasterio's wheel brings, under the names of GDAL's own Python module.

No more of them than core uses, and as GDAL's module behaves without UseExceptions(): what fails returns None
or an error code, and the words go to the error handler.
"""
