"""Random anime figures for synthetic training frames: everything about a figure from one integer seed.

`figures.random_figure(seed)` is the way in. A figure has the same kind of description as the bundled sample's (bones by
MMD's names, surfaces with weights), so it can be drawn here, written as a Maya scene, or built in Blender.
"""
