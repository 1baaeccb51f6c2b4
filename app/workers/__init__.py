"""Start, talk to, cancel and restart any worker process; nothing about what it does."""
