"""Frames to export and the images rendered for them: frame lists, file names, sizes in file headers."""
