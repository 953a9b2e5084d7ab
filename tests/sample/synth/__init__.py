"""Drawn figures in any number: pictures and a pose annotation document, from a seed.

    python -m tests.sample.synth --frames 20000 -o FOLDER

Figures (`figures.random_figure`), poses, cameras and backgrounds are drawn at random, each frame from (seed, number of
the frame) alone, and rendered by OpenGL without a screen. Space, bones and the description of a figure are those of
`stage`: centimetres, Y up, facing +Z, the left hand at +X, MMD's bone names; so a figure can also be written as a Maya
scene.
"""
