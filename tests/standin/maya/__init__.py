"""A stand-in for Autodesk's `maya` package, for machines without Maya.

It offers public names of Maya only, behaves as Maya does where a plug-in looks, and refuses what Maya refuses:
unknown commands, unknown flags, queries that a flag has not. The scene behind it is the package `maya_scene`.
"""
