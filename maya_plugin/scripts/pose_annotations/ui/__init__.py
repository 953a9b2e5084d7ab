"""What an artist sees: menu, shelf button, window, progress bar.

``maya.cmds`` only, no Qt, so that Maya 2022 to 2026 look the same. Nothing here reads the scene or computes; it asks
``scene`` and ``core``. Built by the plug-in when Maya has a window.
"""
