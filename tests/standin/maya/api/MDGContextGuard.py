"""maya.api.MDGContextGuard: a context manager around MDGContext.makeCurrent."""

from ._units import MDGContextGuard

__all__ = ["MDGContextGuard"]
