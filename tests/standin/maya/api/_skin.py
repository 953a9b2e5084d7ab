"""MFnSkinCluster of maya.api.OpenMayaAnim (facts section 8): influences and weights."""

from __future__ import annotations

from maya_scene import skinning

from ._arrays import MDagPathArray, MDoubleArray
from ._constants import MFn
from ._functions import MFnDependencyNode
from ._objects import node_of
from ._paths import MDagPath, scene


class MFnSkinCluster(MFnDependencyNode):
    """Weights are numbered by the influence's position in `influenceObjects`, not by its logical index."""

    _accepts = MFn.kSkinClusterFilter

    def _influences(self):
        """[(logical index, DagPath)] in the order of the matrix elements."""
        return list(skinning.influence_paths(scene(), self._node).items())

    def influenceObjects(self):
        return MDagPathArray([MDagPath._of(path) for _, path in self._influences()])

    def indexForInfluenceObject(self, influence):
        """The logical index. RuntimeError for what is no influence."""
        node = node_of(influence)
        logical = [
            indices[0]
            for (name, indices), (source, _) in self._node.sources.items()
            if source is node and name == "matrix"
        ]
        if logical:
            return min(logical)
        raise RuntimeError("(kInvalidParameter): Object is not an influence")

    def getWeights(self, shape, components, influences=None):
        """(weights vertex by vertex, number of influences).

        With an influence position or MIntArray the weights alone.
        """
        vertices = components._component[1] if components is not None and components._component else None
        if vertices is None or not len(vertices):
            vertices = range(len(scene().mesh(shape._valid()).points))
        found = self._influences()
        wanted = None
        if influences is not None:
            wanted = [influences] if isinstance(influences, int) else list(influences)
            for position in wanted:
                if not 0 <= position < len(found):
                    raise RuntimeError("(kInvalidParameter): No element at given index")
        logical = [found[position][0] for position in wanted] if wanted is not None else [index for index, _ in found]
        total = len(scene().mesh(shape._valid()).points)
        stored = skinning.weights_of(self._node, total)
        columns = [stored.logical.index(index) for index in logical]
        weights = MDoubleArray(stored.table[list(vertices)][:, columns].reshape(-1).tolist())
        return weights if influences is not None else (weights, len(found))
