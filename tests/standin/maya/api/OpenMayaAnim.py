"""maya.api.OpenMayaAnim: MAnimControl, MFnSkinCluster, MFnAnimCurve, MFnIkJoint as far as reading needs them."""

from ._animation import MAnimControl, MFnAnimCurve, MFnIkJoint
from ._skin import MFnSkinCluster

__all__ = ["MAnimControl", "MFnAnimCurve", "MFnIkJoint", "MFnSkinCluster"]
