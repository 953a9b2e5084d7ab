"""A plain standing figure for tests of recognition: parts of the body, their places, and what they hang from."""

# Part of the body -> place of the left one (cm) and the part it hangs from; the right one is its mirror image.
TRUNK = {
    "hips": ((0, 97, 0), None), "spine": ((0, 108, 0), "hips"), "chest": ((0, 125, 0), "spine"),
    "neck": ((0, 147, 0), "chest"), "head": ((0, 156, 2), "neck"),
}  # fmt: skip
LIMBS = {
    "clavicle": ((4, 140, 0), "chest"), "shoulder": ((16, 140, 0), "clavicle"), "elbow": ((42, 138, -1), "shoulder"),
    "wrist": ((67, 137, 0), "elbow"), "hip": ((9, 92, 0), "hips"), "knee": ((9.5, 49, 1), "hip"),
    "ankle": ((10, 8, 0), "knee"), "toe": ((10, 1, 14), "ankle"),
}  # fmt: skip
