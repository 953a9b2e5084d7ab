"""Rigs of rig_corpus built in the open Maya scene (or the stand-in's), through cmds only."""

from maya import cmds


def build(specimen):
    """The specimen's joints in the open scene; a name that Maya had to change is changed in the specimen too."""
    group = cmds.createNode("transform", name=specimen.groups[0])
    wanted = specimen.paths()
    paths = [""] * len(wanted)
    for index in sorted(range(len(wanted)), key=lambda each: wanted[each].count("|")):
        name, parent = specimen.names[index], specimen.parents[index]
        above = "|" + group if parent is None else paths[parent]
        if ":" in name and not cmds.namespace(exists=name.rsplit(":", 1)[0]):
            cmds.namespace(add=name.rsplit(":", 1)[0])
        made = cmds.createNode("joint", name=name, parent=above)
        paths[index] = cmds.ls(made, long=True)[-1]
        specimen.names[index] = paths[index].rsplit("|", 1)[-1]
        origin = (0.0, 0.0, 0.0) if parent is None else specimen.positions[parent]
        local = [specimen.positions[index][axis] - origin[axis] for axis in range(3)]
        cmds.setAttr(paths[index] + ".translate", *local, type="double3")
        if specimen.originals[index]:
            cmds.addAttr(paths[index], longName="namae", dataType="string")
            cmds.setAttr(paths[index] + ".namae", specimen.originals[index], type="string")


def bind(specimen):
    """A mesh that follows every joint which the rig says has skin."""
    paths = specimen.paths()
    skinned = [path for path, has_skin in zip(paths, specimen.skin, strict=True) if has_skin]
    mesh = cmds.polyCube(name="body", constructionHistory=False)[0]
    cluster = cmds.skinCluster(*skinned, mesh, toSelectedBones=True)[0]
    for index in range(len(skinned)):
        cmds.setAttr(f"{cluster}.weightList[0].weights[{index}]", 1.0 / len(skinned))
