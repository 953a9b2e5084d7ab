"""The script of a Deadline MayaBatch job: exports the frames of one task as a part.

MayaBatch opens the scene once for each job and runs this file once for each task. The script gets its values from two
MEL procedures that MayaBatch defines: ``DeadlineValue`` (StartFrame, EndFrame) and ``DeadlinePluginInfo`` (the entries
of the job's plug-in file). Source: Deadline's own ``plugins/MayaBatch/MayaBatch.py``, branch ScriptJob.

The plug-in file has ``PosePlugin``, this plug-in's folder, and ``PoseOutput``, the folder of the parts. Errors are
raised as RuntimeError: so a script fails while Maya stays open for the next task.
"""

import os
import sys
from typing import List

from maya import cmds, mel


def export_task() -> List[str]:
    """Export this task's frames; returns the written paths.

    Raises:
        RuntimeError: the export failed, or a value is missing in the job.
    """
    first, last = (int(_job_value("DeadlineValue", name)) for name in ("StartFrame", "EndFrame"))
    plugin, output = (_job_value("DeadlinePluginInfo", name) for name in ("PosePlugin", "PoseOutput"))
    sys.path.insert(0, os.path.join(plugin, "scripts"))
    # The function and not the command, whose reason of a failure may not reach Python.
    from pose_annotations.core.errors import ExportError, problem_lines
    from pose_annotations.core.frames_and_images.frames import parse_listed_part
    from pose_annotations.core.options import ExportOptions
    from pose_annotations.scene.export import export_annotations

    try:
        part = parse_listed_part("{}-{}".format(first, last))
        result = export_annotations(ExportOptions(output=output, part=part))
    except ExportError as error:
        raise RuntimeError("\n".join([*problem_lines(error), str(error)])) from error
    for warning in result.warnings:
        cmds.warning(str(warning))
    return list(result.paths)


def _job_value(procedure: str, name: str) -> str:
    value = mel.eval('{}("{}")'.format(procedure, name))
    if not value:
        raise RuntimeError("{} says nothing of {}; add it to the job's plug-in file".format(procedure, name))
    return value


for _path in export_task():
    print("written: {}".format(_path))
