"""A picture of what is no file, such as a basemap, as a raster that can be matched."""
