"""The version number of the project; a test holds the plug-in, its module file and the changelog to it."""

__version__ = "0.1.0"
