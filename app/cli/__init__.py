"""The command line: each command is a module with ``add`` (its flags) and ``run`` (its work)."""
