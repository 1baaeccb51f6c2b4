"""The Models view: what is installed, whether it fits this machine, and which one answers."""
