"""Pose annotations of an animated character, as the rendered picture shows it.

``core`` is plain Python and knows no Maya; ``scene`` reads the open scene through ``maya.cmds`` and ``maya.api``;
``ui`` is windows, menu and shelf. Entry points: ``plug-ins/poseAnnotations.py`` and ``batch_export.py``.
"""

__version__ = "0.1.0"
