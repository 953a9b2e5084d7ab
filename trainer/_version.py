"""The one version number of the project; the plug-in, its module file and the changelog are held to it by a test."""

__version__ = "0.1.0"
