"""The script of a Deadline MayaBatch job: exports the frames of one task as a part.

MayaBatch opens the scene once a job and runs this file once a task. Before that it defines two MEL procedures, which
are all that a script learns of its task: ``DeadlineValue`` (StartFrame, EndFrame) and ``DeadlinePluginInfo`` (whatever
stands in the job's plug-in file). Source: Deadline's own ``plugins/MayaBatch/MayaBatch.py``, branch ScriptJob.

The plug-in file names ``PosePlugin``, this plug-in's folder, and ``PoseOutput``, the folder of the parts. What is wrong
is raised as RuntimeError, the way that a script fails in a Maya which must stay open for the next task.
"""

import os

from maya import cmds, mel


def export_task():
    """Export this task's frames; returns the written paths. Raises RuntimeError."""
    first, last = (int(_answer("DeadlineValue", name)) for name in ("StartFrame", "EndFrame"))
    plugin, output = (_answer("DeadlinePluginInfo", name) for name in ("PosePlugin", "PoseOutput"))
    cmds.loadPlugin(os.path.join(plugin, "plug-ins", "poseAnnotations.py"), quiet=True)
    return cmds.exportPoseAnnotations(output=output, part="{}-{}".format(first, last))


def _answer(procedure, name):
    answer = mel.eval('{}("{}")'.format(procedure, name))
    if not answer:
        raise RuntimeError("{} says nothing of {}; add it to the job's plug-in file".format(procedure, name))
    return answer


for path in export_task():
    print("written: {}".format(path))
