"""The interface: menu, shelf button, window, progress bar.

It uses ``maya.cmds`` only, no Qt, so that it is the same in Maya 2022 to 2026. ``scene`` and ``core`` read the scene
and compute. The plug-in builds it where Maya has a window.
"""
