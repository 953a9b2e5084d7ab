"""maya.api.OpenMayaAnim: MFnSkinCluster."""

from ._functions import MFnSkinCluster
from ._objects import no_such_name

__all__ = ["MFnSkinCluster"]
__getattr__ = no_such_name(__name__)
