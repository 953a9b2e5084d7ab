"""Everything that needs no Maya: standard library only, Python 3.7 syntax."""
