"""One description of a small anime-style figure, its motion, camera and scenery, and what is made of it.

The description is plain data (lists, dictionaries, numbers). `maya_ascii` writes it as a Maya ASCII scene; the script
`blender_stage.py`, run by Blender's own Python, builds it in Blender. The two never share a transform, a matrix or a
projection: each host evaluates the same numbers by its own means, so that one can prove the other.

Space: Maya's. Centimetres, Y up, right-handed; the figure faces +Z and its left hand is at +X.
"""
