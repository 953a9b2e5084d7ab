"""The ``trainer`` command: one module a subcommand, imported only when it is called, so that ``--help`` is instant."""
