"""Drawn figures in any number: pictures and a pose annotation document, from a seed.

    python -m tests.sample.synth --frames 20000 -o FOLDER

Figures, poses, cameras and backgrounds are drawn at random, each frame from (seed, number of the frame) alone, and
rendered by OpenGL without a screen. Space and bones are those of `stage`: centimetres, Y up, the figure faces +Z and its
left hand is at +X; bones have MMD's names.
"""
