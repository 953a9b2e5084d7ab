"""The ``trainer`` command: one module for each subcommand, imported when called, so that ``--help`` is instant."""
