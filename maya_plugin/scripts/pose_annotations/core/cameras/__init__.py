"""Cameras: Maya's camera model, the settings that it cannot picture, and reports of what a Maya answers."""
