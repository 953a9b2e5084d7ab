"""Checks of a document, its statistics, duplicate pictures, a contact sheet, and a corrected copy."""
