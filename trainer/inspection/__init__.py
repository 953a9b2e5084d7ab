"""What is wrong with a document, and what is in it: checks, figures, duplicates, a contact sheet, a mended copy."""
