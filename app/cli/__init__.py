"""The command line: what the window can do to data, for scripts and administrators."""

from app.cli.main import main

__all__ = ["main"]
