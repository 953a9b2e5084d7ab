"""Cameras: a model of Maya's camera, settings whose effect is not verified, and reports of one Maya's cameras."""
