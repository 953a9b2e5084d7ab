"""Function sets for nodes: MFnBase, MFnDependencyNode, MFnDagNode, MFnTransform, MFnSet."""

from __future__ import annotations

from ._constants import MFn
from ._objects import MObject, node_of
from ._paths import MDagPath, as_matrix, scene
from ._plugs import MPlug
from ._rotations import MEulerRotation, MQuaternion
from ._transformations import MTransformationMatrix
from ._units import current_frame
from ._vectors import MPoint, MVector


class MFnBase:
    """A function set attached to an object; a wrong kind of object is refused with TypeError, as in Maya."""

    _accepts = MFn.kBase
    _what = "object"

    def __init__(self, *args):
        self._object, self._path = MObject(), None
        if args:
            self.setObject(args[0])

    def setObject(self, thing):
        handle = thing.node() if isinstance(thing, MDagPath) else MObject(thing)
        if not handle.hasFn(self._accepts):
            raise RuntimeError("(kInvalidParameter): Object is incompatible with this method")
        self._object = handle
        self._path = thing._path if isinstance(thing, MDagPath) else None
        return self

    def object(self):
        return MObject(self._object)

    def hasObj(self, thing):
        handle = thing.node() if isinstance(thing, MDagPath) else thing
        return handle.hasFn(self._accepts)

    def type(self):
        return self._accepts

    @property
    def _node(self):
        return node_of(self._object)


class MFnDependencyNode(MFnBase):
    """Names, types and plugs of any node."""

    _accepts = MFn.kDependencyNode

    def name(self):
        return self._node.name

    def absoluteName(self):
        return f":{self._node.name}"

    def uniqueName(self):
        from maya.cmds._names import name_of

        return name_of(self._node)

    def setName(self, name, createNamespace=False):
        return scene().rename(self._node, name)

    def uuid(self):
        return MUuid(self._node.uuid)

    @property
    def typeName(self):
        return self._node.type

    @property
    def namespace(self):
        return self._node.namespace

    @property
    def isDefaultNode(self):
        return self._node.is_default

    @property
    def isFromReferencedFile(self):
        return self._node.referenced is not None

    @property
    def isLocked(self):
        return self._node.locked

    def setDoNotWrite(self, flag):
        """The node, and what hangs on it, stays out of saved files (class page MFnDependencyNode)."""
        self._node.do_not_write = bool(flag)

    def hasAttribute(self, name):
        return self._node.definition(name) is not None

    def attribute(self, which):
        definition = self._node.definition(which) if isinstance(which, str) else self._node.definitions()[which]
        return MObject._of(definition=definition) if definition is not None else MObject()

    def attributeCount(self):
        return len(self._node.definitions())

    def findPlug(self, attribute, wantNetworkedPlug):
        """Both arguments are needed, as in API 2.0.

        RuntimeError (kInvalidParameter) where there is no such attribute.
        """
        name = attribute._definition.long if isinstance(attribute, MObject) else attribute
        plug = self._node.find_plug(name)
        if plug is None:
            raise RuntimeError("(kInvalidParameter): Cannot find item of required type")
        return MPlug._of(plug)

    def getConnections(self):
        from ._arrays import MPlugArray

        found = []
        for source, destination in scene().connections(self._node):
            mine = destination if destination.node is self._node else source
            if mine not in found:
                found.append(mine)
        return MPlugArray([MPlug._of(plug) for plug in found])


class MUuid:
    """A node's identifier."""

    __hash__ = None

    def __init__(self, text=""):
        self._text = str(text).upper()

    def asString(self):
        return self._text

    def valid(self):
        return len(self._text) == 36

    def __str__(self):
        return self._text

    def __eq__(self, other):
        return isinstance(other, MUuid) and self._text == other._text

    def __ne__(self, other):
        return not self == other


class MFnDagNode(MFnDependencyNode):
    """Parents, children and paths."""

    _accepts = MFn.kDagNode

    def _dag_path(self):
        return self._path if self._path is not None else self._node.path

    def fullPathName(self):
        return self._dag_path().full_name

    def partialPathName(self):
        return scene().unique_name(self._dag_path())

    def dagPath(self):
        if self._path is None:
            raise RuntimeError("(kFailure): Function set was not attached to a DAG path")
        return MDagPath._of(self._path)

    def getPath(self):
        return MDagPath._of(self._dag_path())

    def getAllPaths(self):
        return MDagPath.getAllPathsTo(self._object)

    def parentCount(self):
        return len(self._node.parents)

    def parent(self, index):
        """The world is no node here: MObject() stands for it."""
        above = self._node.parents[index]
        return MObject._of_node(above) if above is not None else MObject()

    def childCount(self):
        return len(self._node.children)

    def child(self, index):
        return MObject._of_node(self._node.children[index])

    def hasChild(self, thing):
        return node_of(thing) in self._node.children

    def hasParent(self, thing):
        return node_of(thing) in self._node.parents

    def instanceCount(self, total):
        return len(self._node.paths) if total else len(self._node.parents)

    def isInstanced(self, indirect=True):
        return self.instanceCount(indirect) > 1

    @property
    def isIntermediateObject(self):
        node = self._node
        return bool(scene().get(node.plug("intermediateObject"), current_frame()))

    def transformationMatrix(self):
        return as_matrix(scene().local_matrix(self._node, current_frame()))

    @property
    def boundingBox(self):
        from ._boxes import MBoundingBox, box_of_node

        return MBoundingBox._around(box_of_node(self._node))

    def create(self, nodeType, name="", parent=None):
        """A new DAG node; a shape's transform is answered, as in Maya."""
        above = node_of(parent) if parent is not None and not parent.isNull() else None
        node = scene().create_node(nodeType, name or None, above)
        handle = MObject._of_node(node)
        self.setObject(handle)
        return MObject._of_node(node.parents[0]) if node.is_shape and node.parents[0] is not None else handle


class MFnTransform(MFnDagNode):
    """Channels of a transform, in centimetres and radians. World space answers need a path."""

    _accepts = MFn.kTransform

    def _get(self, name):
        return scene().get(self._node.plug(name), current_frame())

    def _world(self):
        return as_matrix(scene().world_matrix(self._dag_path(), current_frame()))

    def translation(self, space):
        """kTransform: the translate channels. kWorld: where the transform's origin lies."""
        if space == 4:
            matrix = self._world()
            return MVector(matrix[12], matrix[13], matrix[14])
        return MVector(self._get("translate"))

    def setTranslation(self, vector, space):
        if space == 4:
            from maya.cmds._transforms import set_world_point, to_ui

            set_world_point(self._dag_path(), [to_ui(value) for value in vector])
        else:
            scene().set(self._node.plug("translate"), tuple(vector)[:3])
        return self

    def rotation(self, space=1, asQuaternion=False):
        order = int(self._get("rotateOrder"))
        if space == 4:
            euler = MEulerRotation.decompose(self._world(), order)
        else:
            euler = MEulerRotation(*self._get("rotate"), order)
        return euler.asQuaternion() if asQuaternion else euler

    def setRotation(self, rotation, space):
        order = int(self._get("rotateOrder"))
        if isinstance(rotation, MQuaternion):
            rotation = MEulerRotation.decompose(rotation.asMatrix(), order)
        scene().set(self._node.plug("rotate"), tuple(rotation.reorder(order)))
        return self

    def rotationOrder(self):
        return int(self._get("rotateOrder")) + 1

    def rotateOrientation(self, space):
        return MEulerRotation(*self._get("rotateAxis")).asQuaternion()

    def scale(self):
        return list(self._get("scale"))

    def setScale(self, scale):
        scene().set(self._node.plug("scale"), tuple(scale))
        return self

    def shear(self):
        return list(self._get("shear"))

    def rotatePivot(self, space):
        point = MPoint(self._get("rotatePivot"))
        return point * self._world() if space == 4 else point

    def scalePivot(self, space):
        point = MPoint(self._get("scalePivot"))
        return point * self._world() if space == 4 else point

    def rotatePivotTranslation(self, space):
        return MVector(self._get("rotatePivotTranslate"))

    def scalePivotTranslation(self, space):
        return MVector(self._get("scalePivotTranslate"))

    def transformation(self):
        return MTransformationMatrix(self.transformationMatrix())

    def create(self, parent=None):
        return MFnDagNode.create(self, "transform", "", parent)


class MFnSet(MFnDependencyNode):
    """Members of an object set or shading group."""

    _accepts = MFn.kSet

    def getMembers(self, flatten):
        from maya.cmds._sets import members_of

        from ._paths import MSelectionList

        found = MSelectionList()
        for item in members_of(self._node):
            found._items.append((item, None))
        return found

    def isMember(self, thing):
        from maya.cmds._sets import members_of

        target = node_of(thing)
        return any((item.node if hasattr(item, "node") else item) is target for item in members_of(self._node))
