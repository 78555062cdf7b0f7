"""The functions of GDAL's C library that are called: result and arguments, a letter each.

p: a handle, i: int, d: double, q, u: 64 bits, z: size_t, s: text, S: a list of texts, a: any address.
Results also f: a text that is freed, l: a list of texts that GDAL keeps, L: one that is freed, v: nothing.
"""

from __future__ import annotations

_LIBRARY = """
GDALAllRegister v
GDALVersionInfo s s
CPLSetConfigOption v ss
CPLPushErrorHandler v a
CPLPopErrorHandler v
CSLDestroy v a
VSIFree v a
VSIStatL i sa
VSIFOpenL p ss
VSIFCloseL i p
VSIFReadL z azzp
VSIFSeekL i pqi
VSIFTellL q p
VSIUnlink i s
"""

_RASTERS = """
GDALGetDescription s p
GDALSetDescription v ps
GDALGetMetadata l ps
GDALSetMetadata i pSs
GDALGetMetadataItem s pss
GDALSetMetadataItem i psss
GDALGetMetadataDomainList L p
GDALGetDriverByName p s
GDALGetDriverShortName s p
GDALIdentifyDriverEx p siSS
GDALCreate p psiiiiS
GDALCreateCopy p pspiSaa
GDALOpenEx p siSSS
GDALClose v p
GDALDereferenceDataset i p
GDALGetDatasetDriver p p
GDALGetFileList L p
GDALFlushCache v p
GDALGetRasterXSize i p
GDALGetRasterYSize i p
GDALGetRasterCount i p
GDALGetRasterBand p pi
GDALAddBand i piS
GDALCreateDatasetMaskBand i pi
GDALGetGeoTransform i pa
GDALSetGeoTransform i pa
GDALGetProjectionRef s p
GDALSetProjection i ps
GDALGetSpatialRef p p
GDALSetSpatialRef i pp
GDALGetGCPCount i p
GDALGetGCPs p p
GDALGetGCPProjection s p
GDALGetGCPSpatialRef p p
GDALSetGCPs i pias
GDALSetGCPs2 i piap
GDALGCPsToGeoTransform i iaai
GDALDatasetRasterIOEx i piiiiiaiiiiaqqqa
GDALBuildOverviews i psiaiaaa
GDALRasterIOEx i piiiiiaiiiqqa
GDALGetRasterDataType i p
GDALGetRasterBandXSize i p
GDALGetRasterBandYSize i p
GDALGetBlockSize v paa
GDALGetRasterColorInterpretation i p
GDALSetRasterColorInterpretation i pi
GDALGetRasterNoDataValue d pa
GDALSetRasterNoDataValue i pd
GDALGetRasterNoDataValueAsInt64 q pa
GDALSetRasterNoDataValueAsInt64 i pq
GDALGetRasterNoDataValueAsUInt64 u pa
GDALSetRasterNoDataValueAsUInt64 i pu
GDALGetRasterCategoryNames l p
GDALSetRasterCategoryNames i pS
GDALGetRasterUnitType s p
GDALSetRasterUnitType i ps
GDALGetRasterOffset d pa
GDALSetRasterOffset i pd
GDALGetRasterScale d pa
GDALSetRasterScale i pd
GDALGetRasterColorTable p p
GDALSetRasterColorTable i pp
GDALCloneColorTable p p
GDALDestroyColorTable v p
GDALGetColorEntryCount i p
GDALGetColorEntryAsRGB i pia
GDALGetDefaultRAT p p
GDALSetDefaultRAT i pp
GDALRATClone p p
GDALDestroyRasterAttributeTable v p
GDALRATGetRowCount i p
GDALGetMaskBand p p
GDALGetMaskFlags i p
GDALGetOverviewCount i p
GDALGetOverview p pi
GDALFillRaster i pdd
GDALFlushRasterCache i p
GDALGetDataTypeSizeBits i i
GDALGetDataTypeName s i
GDALGetDataTypeByName i s
GDALDataTypeUnion i ii
GDALDataTypeIsComplex i i
GDALCreateGenImgProjTransformer2 p ppS
GDALDestroyGenImgProjTransformer v p
GDALGenImgProjTransform i piiaaaa
GDALAutoCreateWarpedVRT p pssida
GDALRasterizeLayers i piaiaaaaSaa
GDALWarpAppOptionsNew p Sa
GDALWarpAppOptionsFree v p
GDALWarpAppOptionsSetProgress v paa
GDALWarp p spiapa
GDALTranslateOptionsNew p Sa
GDALTranslateOptionsFree v p
GDALTranslateOptionsSetProgress v paa
GDALTranslate p sppa
GDALVectorTranslateOptionsNew p Sa
GDALVectorTranslateOptionsFree v p
GDALVectorTranslateOptionsSetProgress v paa
GDALVectorTranslate p spiapa
"""

_VECTORS = """
GDALDatasetGetLayerCount i p
GDALDatasetGetLayer p pi
GDALDatasetGetLayerByName p ps
GDALDatasetCreateLayer p pspiS
GDALDatasetTestCapability i ps
GDALDatasetStartTransaction i pi
GDALDatasetCommitTransaction i p
OGR_L_GetName s p
OGR_L_GetGeomType i p
OGR_L_GetLayerDefn p p
OGR_L_GetSpatialRef p p
OGR_L_GetFIDColumn s p
OGR_L_GetGeometryColumn s p
OGR_L_GetFeatureCount q pi
OGR_L_GetExtent i pai
OGR_L_ResetReading v p
OGR_L_GetNextFeature p p
OGR_L_CreateFeature i pp
OGR_L_SetFeature i pp
OGR_L_DeleteFeature i pq
OGR_L_CreateField i ppi
OGR_L_SetAttributeFilter i ps
OGR_L_SetSpatialFilterRect v pdddd
OGR_FD_GetFieldCount i p
OGR_FD_GetFieldDefn p pi
OGR_FD_GetFieldIndex i ps
OGR_FD_GetGeomFieldCount i p
OGR_Fld_Create p si
OGR_Fld_Destroy v p
OGR_Fld_GetNameRef s p
OGR_Fld_GetType i p
OGR_Fld_SetSubType v pi
OGR_F_Create p p
OGR_F_Destroy v p
OGR_F_GetDefnRef p p
OGR_F_GetFID q p
OGR_F_SetFID i pq
OGR_F_IsFieldSetAndNotNull i pi
OGR_F_GetFieldAsInteger64 q pi
OGR_F_GetFieldAsDouble d pi
OGR_F_GetFieldAsString s pi
OGR_F_SetFieldInteger64 v piq
OGR_F_SetFieldDouble v pid
OGR_F_SetFieldString v pis
OGR_F_SetFieldNull v pi
OGR_F_SetFromWithMap i ppia
OGR_F_GetGeometryRef p p
OGR_F_SetGeometry i pp
OGR_F_SetGeometryDirectly i pp
OGR_G_CreateGeometry p i
OGR_G_CreateFromWkb i apai
OGR_G_DestroyGeometry v p
OGR_G_Clone p p
OGR_G_WkbSize i p
OGR_G_ExportToIsoWkb i pia
OGR_G_ExportToJson f p
OGR_G_GetGeometryType i p
OGR_G_GetGeometryName s p
OGR_G_GetDimension i p
OGR_G_GetEnvelope v pa
OGR_G_GetGeometryCount i p
OGR_G_GetGeometryRef p pi
OGR_G_GetPointCount i p
OGR_G_GetPoints i paiaiai
OGR_G_AddPoint_2D v pdd
OGR_G_AddGeometryDirectly i pp
OGR_G_Is3D i p
OGR_G_Set3D v pi
OGR_G_SetMeasured v pi
OGR_G_IsEmpty i p
OGR_G_IsValid i p
OGR_G_HasCurveGeometry i pi
OGR_G_GetLinearGeometry p pdS
OGR_G_Segmentize v pd
OGR_GT_Flatten i i
OGR_GT_GetLinear i i
OGR_GT_HasM i i
OGR_GT_HasZ i i
OGR_GT_IsSubClassOf i ii
OGR_GeomTransformer_Create p pS
OGR_GeomTransformer_Destroy v p
OGR_GeomTransformer_Transform p pp
"""

_COORDINATES = """
OSRSetPROJSearchPaths v S
OSRNewSpatialReference p s
OSRRelease v p
OSRClone p p
OSRCloneGeogCS p p
OSRSetAxisMappingStrategy v pi
OSRSetFromUserInput i ps
OSRImportFromWkt i pa
OSRExportToWktEx i paS
OSRGetName s p
OSRGetAuthorityName s ps
OSRGetAuthorityCode s ps
OSRGetAttrValue s psi
OSRSetAttrValue i pss
OSRGetNormProjParm d psda
OSRGetAngularUnits d pa
OSRGetLinearUnits d pa
OSRGetSemiMajor d pa
OSRGetInvFlattening d pa
OSRIsLocal i p
OSRIsGeographic i p
OSRIsProjected i p
OSRIsSameEx i ppS
OCTNewCoordinateTransformation p pp
OCTDestroyCoordinateTransformation v p
OCTTransform i piaaa
"""


def _split(table: str) -> dict[str, tuple[str, str]]:
    rows = (line.split() for line in table.splitlines() if line)
    return {name: (result, "".join(arguments)) for name, result, *arguments in rows}


SIGNATURES = _split(_LIBRARY + _RASTERS + _VECTORS + _COORDINATES)
