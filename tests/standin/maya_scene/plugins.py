"""Which plug-ins a file needs, and which of them this Maya has.

`requires -nodeType "type" "plug-in" "version"` at the top of a file says which types a plug-in brings (Autodesk's "Maya
ASCII file format" guide). Where the plug-in is missing, its nodes are read as unknown nodes, and `unknownPlugin -q
-list` names it (command pages `unknownNode`, `unknownPlugin`).
"""

from __future__ import annotations

# What Maya brings along (its plug-ins folder and the user guide's page "Plug-ins included with Maya"); no renderer.
OF_MAYA = frozenset(
    (
        "AbcBullet", "AbcExport", "AbcImport", "animImportExport", "ArubaTessellator", "atomImportExport",
        "autoLoader", "bifrostGraph", "bifrostshellnode", "bifrostvisplugin", "Boss", "bullet",
        "cacheEvaluator", "cgfxShader", "clearcoat", "curveWarp", "deformerEvaluator", "dgProfiler",
        "dx11Shader", "fbxmaya", "fltTranslator", "gameFbxExporter", "GamePipeline", "glslShader",
        "GPUBuiltInDeformer", "gpuCache", "hairPhysicalShader", "hlslShader", "ik2Bsolver", "ikSpringSolver",
        "invertShape", "lookdevKit", "MASH", "matrixNodes", "mayaCharacterization", "mayaHIK", "MayaMuscle",
        "mayaUsdPlugin", "meshReorder", "modelingToolkit", "nearestPointOnMesh", "objExport", "OneClick",
        "OpenEXRLoader", "openInventor", "poseInterpolator", "quatNodes", "renderSetup.py", "retargeterNodes",
        "rotateHelper", "rtgExport", "sceneAssembly", "shaderFXPlugin", "shiftShader", "stereoCamera",
        "stlTranslator", "Substance", "svgFileTranslator", "sweep", "tiffFloatReader", "timeSliderBookmark",
        "Type", "Unfold3D", "VectorRender", "vrml2Export", "xgenToolkit",
    )
)  # fmt: skip


class RequiredPlugins:
    """The plug-ins that the open files name in `requires`: name -> the node types that come with it."""

    def __init__(self):
        self.types: dict[str, list[str]] = {}

    def require(self, name, types):
        known = self.types.setdefault(name, [])
        known += [type_name for type_name in types if type_name not in known]

    def missing(self) -> list[str]:
        """The names of those that this Maya does not have, in the order in which they were named."""
        return [name for name in self.types if name not in OF_MAYA]

    def of_type(self, type_name) -> str | None:
        """The missing plug-in that a node type comes with, as the files say; None for a type of Maya's own."""
        return next((name for name in self.missing() if type_name in self.types[name]), None)


def unknown_type_message(type_name, plugin) -> str:
    """What is warned about once for each node type that the scene has no table for."""
    if plugin is None:
        return f"Unrecognized node type '{type_name}'; the stand-in keeps its nodes and computes nothing of them."
    return f"Unrecognized node type '{type_name}'; its nodes are kept as unknown, for the plug-in {plugin} is missing."
