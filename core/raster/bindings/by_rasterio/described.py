"""What datasets, bands and drivers have in common: a name and metadata."""

from __future__ import annotations

from typing import Any

from .library import C


class Described:
    """One of GDAL's objects; `this` is its handle."""

    this: int | None

    def GetDescription(self) -> str:
        return C.GDALGetDescription(self) or ""

    def SetDescription(self, text: str) -> None:
        C.GDALSetDescription(self, text)

    def GetMetadata(self, domain: str | None = "") -> Any:
        """A dict; a list of texts of a domain of XML."""
        of_xml = domain is not None and domain[:4] == "xml:"
        return self.GetMetadata_List(domain) if of_xml else self.GetMetadata_Dict(domain)

    def GetMetadata_List(self, domain: str | None = "") -> list[str] | None:
        return C.GDALGetMetadata(self, domain)

    def GetMetadata_Dict(self, domain: str | None = "") -> dict[str, str]:
        pairs = (item.partition("=") for item in self.GetMetadata_List(domain) or ())
        return {key: value for key, mark, value in pairs if mark}

    def SetMetadata(self, values: Any, domain: str | None = "") -> int:
        """values: a dict, a list of KEY=value, or one text."""
        listed = [values] if isinstance(values, str) else values
        return int(C.GDALSetMetadata(self, listed, domain))

    def GetMetadataItem(self, name: str, domain: str | None = "") -> str | None:
        return C.GDALGetMetadataItem(self, name, domain)

    def SetMetadataItem(self, name: str, value: str | None, domain: str | None = "") -> int:
        return int(C.GDALSetMetadataItem(self, name, value, domain))

    def GetMetadataDomainList(self) -> list[str] | None:
        return C.GDALGetMetadataDomainList(self)
